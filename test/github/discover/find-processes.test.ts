import { describe, expect, test } from "vitest";
import { readBaseProcesses } from "../../../src/github/discover/base-processes.ts";
import type { FileTree } from "../../../src/github/discover/file-tree.ts";
import { findProcesses } from "../../../src/github/discover/find-processes.ts";
import { trackedTree } from "../../../src/github/discover/git-tree.ts";
import { findRepository } from "../../../src/source/mod.ts";
import { PROCESS } from "../../action/world/process-files.ts";
import { repository } from "../../source/git/repositories.ts";

test("finds a process behind a symlink, and reports one that leaves the repository", async () => {
  const top = repository({
    "real.yml": PROCESS,
    "inside/process.yml": { link: "../real.yml" },
    "outside/process.yml": { link: "/etc/hostname" },
    "nowhere/process.yml": { link: "missing.yml" },
    "folder/process.yml": { link: "../inside" },
  });
  const repo = (await findRepository(top))!;
  const tree = await trackedTree(repo, new AbortController().signal);
  const { files, unread } = await findProcesses(tree, ["**/process.yml"]);
  expect(files.map(({ path }) => path)).toEqual(["inside/process.yml"]);
  expect([...unread]).toEqual([
    ["outside/process.yml", { kind: "unreadable", reason: expect.stringMatching(/leaves/) }],
  ]);
});

/** A revision in memory. */
function treeOf(files: Readonly<Record<string, string>>): FileTree {
  return {
    entries: new Map(Object.keys(files).map((path) => [path, { path, mode: "100644", oid: "" }])),
    closed: new Map(),
    maxSearched: 0,
    folder: () => undefined,
    contents: async ({ path }, limit) => {
      const bytes = Buffer.from(files[path]!);
      return bytes.length > limit ? { problem: `${path} is too large`, isTooLarge: true } : { bytes };
    },
  };
}

describe("process of the base that the checkout has, too", () => {
  const path = "z/process.yml";
  const others = Array.from({ length: 1000 }, (_, index) => [`many/${index}/process.yml`, "x: 1\n"]);
  const long = PROCESS + "#".repeat(3 * 1024 * 1024);

  test.each<[string, Readonly<Record<string, string>>, RegExp | undefined]>([
    ["is unchecked if it became too large", { [path]: PROCESS + "#".repeat(4 * 1024 * 1024) }, /too large/],
    ["is unchecked beyond 1,000 files", { ...Object.fromEntries(others), [path]: PROCESS }, /only the first 1000/],
    ["is unchecked beyond 8 MiB", { "a/process.yml": long, "b/process.yml": long, [path]: long }, /more than 8 MiB/],
    ["is checked within the limits", { [path]: PROCESS, "new/process.yml": "x: 1\n" }, undefined],
    ["is gone if it has no steps", { [path]: "x: 1\n" }, undefined],
  ])("%s", async (_, files, reason) => {
    const lines = ["**/process.yml"];
    const found = await findProcesses(treeOf(files), lines);
    const { unchecked } = await readBaseProcesses(treeOf({ [path]: PROCESS, "b.yml": "" }), found, lines);
    expect(unchecked).toEqual(reason === undefined ? [] : [{ path, reason: expect.stringMatching(reason) }]);
  });
});
