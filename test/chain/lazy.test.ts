import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("loads no key library before a file uses one", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const texts = files.map((file) => [file, readFileSync(join("src", file), "utf8")] as const);
  const uses = texts.filter(([, text]) => text.includes('import("@cosmjs/'));
  expect(uses.length).toBeGreaterThan(2);
  expect(texts.filter(([, text]) => /from "@cosmjs\//.test(text)).map(([file]) => file)).toEqual([]);
});
