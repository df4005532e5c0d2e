import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RELEASES } from "../../../src/definition/mod.ts";
import { asksForAccount, DIALECTS, dialectOf } from "../../../src/engine/mod.ts";
import { GRPC_RELEASES } from "../release-engine.ts";

const ROOT = new URL("../../../", import.meta.url);

test("has one row for every release with a Service API over gRPC, in order", () => {
  expect(DIALECTS.map(({ release }) => release)).toEqual(GRPC_RELEASES);
  expect(GRPC_RELEASES).toEqual(RELEASES.slice(0, GRPC_RELEASES.length));
  for (const { release, version } of DIALECTS) {
    expect(version).toMatch(new RegExp(`^v${release}\\.\\d+$`));
    expect(existsSync(new URL(`src/engine/dialects/releases/v${release}.ts`, ROOT)), release).toBe(true);
  }
});

test("names only methods of services that the release registers", () => {
  for (const { release, methods, services } of DIALECTS) {
    for (const path of Object.values(methods)) {
      if (path !== undefined) expect(services, release).toContain(path.split("/")[1]);
    }
  }
});

test("sends an account only to 0.16", () => {
  expect(RELEASES.filter(asksForAccount)).toEqual(["0.16"]);
});

test("rejects a release without a Service API over gRPC as wrong usage, with the way to call it", () => {
  for (const release of RELEASES.slice(GRPC_RELEASES.length)) {
    const hint = "call its LCD endpoint: --endpoint http://HOST:1317";
    expect(() => dialectOf(release)).toThrow(expect.objectContaining({ kind: "usage", hint }));
  }
});

test("describes in CONTRIBUTING.md how to add a release, with files that exist", () => {
  const text = readFileSync(new URL("CONTRIBUTING.md", ROOT), "utf8");
  const section = /## How to add an Engine release\n([\s\S]*?)\n## /.exec(text)![1]!;
  const paths = [...section.matchAll(/`((?:src|proto|test)\/[^`]+)`/g)].map(([, path]) =>
    path!.replace("v0.N.ts", "v0.20.ts"),
  );
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
});

test("documents every release in docs/compatibility.md, and how it differs from others", () => {
  const page = readFileSync(new URL("docs/compatibility.md", ROOT), "utf8");
  for (const release of RELEASES) {
    const rows = page.split("\n").filter((line) => line.startsWith(`| ${release} |`));
    expect([release, rows.length]).toEqual([release, 2]);
  }
});
