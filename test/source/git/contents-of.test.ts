import { expect, test } from "vitest";
import { openFolder } from "../../../src/source/mod.ts";
import { repository } from "./repositories.ts";

test.each(["together", "one after the other"])("keeps the contents of files that are read %s", async (how) => {
  const names = ["a", "b", "c"];
  // Larger files are not cached, so their bytes come from the memory that all reads share.
  const textOf = (name: string) => `${name}\n`.repeat(3000);
  const folder = await openFolder(repository(Object.fromEntries(names.map((name) => [name, textOf(name)]))));
  const contents: (Uint8Array | undefined)[] = [];
  const read = async (name: string, index: number) => {
    contents[index] = await folder.readFile(name, 100_000);
  };
  if (how === "together") await Promise.all(names.map(read));
  else for (const [index, name] of names.entries()) await read(name, index);
  expect(contents.map((content) => Buffer.from(content!).toString())).toEqual(names.map(textOf));
});
