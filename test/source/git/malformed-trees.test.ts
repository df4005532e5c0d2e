import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findRepository, openFolder, readSourceTree, Snapshot } from "../../../src/source/mod.ts";
import { commit, git, repository, write } from "./repositories.ts";

type Row = readonly [mode: string, name: string | Uint8Array, oid: string];

/** Writes a tree that git itself would not create. */
function tree(folder: string, rows: readonly Row[]): string {
  const bytes = rows.flatMap(([mode, name, oid]) => [
    Buffer.from(`${mode} `),
    Buffer.from(name as string),
    Buffer.of(0),
    Buffer.from(oid, "hex"),
  ]);
  return git(folder, ["hash-object", "-t", "tree", "-w", "--literally", "--stdin"], Buffer.concat(bytes));
}

async function read(folder: string, rows: readonly Row[]): Promise<Snapshot> {
  const id = git(folder, ["commit-tree", "-m", "odd", tree(folder, rows)]);
  return await Snapshot.read((await findRepository(folder))!, id);
}

function made(): { readonly folder: string; readonly blob: string; readonly inner: string } {
  const folder = repository({ README: "x\n" });
  const blob = git(folder, ["rev-parse", "HEAD:README"]);
  return { folder, blob, inner: tree(folder, [["100644", "evil", blob]]) };
}

test.each([
  [
    "../evil",
    (blob: string, inner: string): Row[] => [
      ["40000", "..", inner],
      ["100644", "a", blob],
    ],
  ],
  [
    "./evil",
    (blob, inner) => [
      ["40000", ".", inner],
      ["100644", "a", blob],
    ],
  ],
  ["a/../../evil", (blob) => [["100644", "a/../../evil", blob]]],
  ["/etc/evil", (blob) => [["100644", "/etc/evil", blob]]],
  [
    "a",
    (blob) => [
      ["100644", "a", blob],
      ["100644", "a", blob],
    ],
  ],
  [
    "a/evil",
    (blob, inner) => [
      ["100644", "a", blob],
      ["40000", "a", inner],
    ],
  ],
  [
    "a/evil",
    (blob, inner) => [
      ["120000", "a", blob],
      ["100644", "a-b", blob],
      ["40000", "a", inner],
    ],
  ],
] satisfies [string, (blob: string, inner: string) => Row[]][])(
  "rejects a tree with the path %j: %#",
  async (path, rows) => {
    const { folder, blob, inner } = made();
    await expect(read(folder, rows(blob, inner))).rejects.toThrow(
      `the commit has a path that git cannot check out: ${JSON.stringify(path)}`,
    );
  },
);

test("finds every folder of a tree with unsorted names, or names that are not UTF-8", async () => {
  const { folder, blob, inner } = made();
  const snapshot = await read(folder, [
    ["40000", "z", inner],
    ["100644", Buffer.of(0x80), blob],
    ["40000", "é", inner],
    ["40000", "b", inner],
  ]);
  expect(["z/", "é/", "b/"].map((path) => snapshot.below(path).length)).toEqual([1, 1, 1]);
});

test("rejects a commit that lists more files than fit into memory", { timeout: 60_000 }, async () => {
  const { folder, inner } = made();
  let id = inner;
  for (let level = 0; level < 8; level++) {
    id = tree(
      folder,
      Array.from({ length: 10 }, (_, index): Row => ["40000", `folder-${index}`, id]),
    );
  }
  await expect(read(folder, [["40000", "a", id]])).rejects.toThrow("git printed more than 128 MiB");
});

test("lists a folder that replaced a file once", async () => {
  const folder = repository({ a: "file\n", "mesg.yml": "name: x\n" });
  rmSync(join(folder, "a"));
  mkdirSync(join(folder, "a"));
  write(folder, { "a/b": "1\n", "a/c/d": "2\n" });
  const listed = (await readSourceTree(folder)).entries.map(({ path }) => path);
  expect(listed).toEqual(["a", "a/b", "a/c", "a/c/d", "mesg.yml"]);
  commit(folder);
  expect((await readSourceTree(await openFolder(folder))).entries.map(({ path }) => path)).toEqual(listed);
});

test("rejects an untracked file whose name is not UTF-8, unless it is excluded", async () => {
  const folder = repository({ "mesg.yml": "name: x\n" });
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/z`), Buffer.of(0xff)]), "x");
  await expect(readSourceTree(folder)).rejects.toThrow(`file name not in UTF-8: "z\ufffd" in ${folder}`);
  commit(folder, { ".mesgignore": "z*\n" });
  expect((await readSourceTree(folder)).entries.map(({ path }) => path)).toEqual([".mesgignore", "mesg.yml"]);
});
