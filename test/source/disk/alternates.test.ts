import { mkdirSync, realpathSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { unquoteC } from "../../../src/core/mod.ts";
import { alternatesOf } from "../../../src/source/disk/alternates.ts";
import { readSourceTree } from "../../../src/source/mod.ts";
import { git, initialize, repository, temporaryFolder, write } from "../git/repositories.ts";

/** Names of folders of objects, which are all in one folder. */
const NAMES = ["a", "b", "a b", '"a"', 'a"', "#a", "\\101", "é", "a\nb", "A", " a", "a\r", "a\\"];
/** Pieces of a file of alternates. */
const PIECES = [
  ...NAMES,
  '"',
  '"a"',
  '"\\141"',
  '"a\\nb"',
  '"\\303\\251"',
  '"\\q"',
  '"a\\000b"',
  "#",
  "\n",
  "\r\n",
  "x",
  "\0",
  "/",
  "/../b",
];

/** The folders from which git borrows objects. */
function borrowedBy(folder: string): string[] {
  const lines = git(folder, ["-c", "core.quotePath=false", "count-objects", "-v"]).split("\n");
  return lines.flatMap((line) => {
    const [, path] = /^alternate: (.*)$/.exec(line) ?? [];
    if (path === undefined) return [];
    const quoted = unquoteC(Buffer.from(path).toString("latin1"));
    return [quoted === undefined ? path : Buffer.from(quoted.text, "latin1").toString("utf8")];
  });
}

test.skipIf(process.platform === "win32")("reads the same folders as git", () => {
  const folder = temporaryFolder();
  initialize(folder);
  const objects = realpathSync(join(folder, ".git/objects"));
  for (const name of NAMES) mkdirSync(join(objects, name), { recursive: true });
  const known = new Set(NAMES.map((name) => join(objects, name)));
  const file = fc.array(fc.constantFrom(...PIECES, "\n"), { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(file, (text) => {
      // Git skips half of that letter, and the rest is not UTF-8.
      fc.pre(!text.includes('"é'));
      write(folder, { ".git/objects/info/alternates": text });
      const found = alternatesOf(join(folder, ".git/objects")).filter((path) => known.has(path));
      const expected = borrowedBy(folder).sort();
      // Not all versions of git agree on `..`.
      if (text.includes("..")) expect([text, found]).toEqual([text, expect.arrayContaining(expected)]);
      else expect([text, found.sort()]).toEqual([text, expected]);
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 30), examples: [['"#a"\n#b\n#a'], ['"a"x\nb']] },
  );
});

test.skipIf(process.platform === "win32")("reads relative paths from the real folder of the objects", () => {
  const folder = temporaryFolder();
  initialize(folder);
  mkdirSync(join(folder, "far/away"), { recursive: true });
  mkdirSync(join(folder, "far/lent"));
  renameSync(join(folder, ".git/objects"), join(folder, "far/away/objects"));
  symlinkSync(join(folder, "far/away/objects"), join(folder, ".git/objects"));
  write(folder, { ".git/objects/info/alternates": "../../lent\n" });
  const lent = realpathSync(join(folder, "far/lent"));
  expect(borrowedBy(folder)).toEqual([lent]);
  expect(alternatesOf(join(folder, ".git/objects"))).toEqual([lent]);
});

test.skipIf(process.platform === "win32")("reads `..` after a symlink as old and new versions of git do", () => {
  const folder = temporaryFolder();
  initialize(folder);
  const objects = realpathSync(join(folder, ".git/objects"));
  for (const path of ["far/away", "far/lent", ".git/objects/lent"]) mkdirSync(join(folder, path), { recursive: true });
  symlinkSync(join(folder, "far/away"), join(objects, "link"));
  write(folder, { ".git/objects/info/alternates": "link/../lent\n" });
  const both = [join(objects, "lent"), realpathSync(join(folder, "far/lent"))];
  expect(alternatesOf(objects)).toEqual(both);
  expect(both).toEqual(expect.arrayContaining(borrowedBy(folder)));
  expect(borrowedBy(folder)).toHaveLength(1);
});

test.skipIf(process.platform === "win32").each<[string, (file: string) => void]>([
  ["a symlink to itself", (file) => symlinkSync("alternates", file)],
  ["a folder", (file) => mkdirSync(file)],
  ["a path through a file", (file) => writeFileSync(file, "../config/objects\n")],
  [
    "a path through a symlink to itself",
    (file) => [symlinkSync("alternates-loop", `${file}-loop`), writeFileSync(file, "info/alternates-loop/objects\n")],
  ],
  ["a path that is too long", (file) => writeFileSync(file, `${"a".repeat(300)}\n`)],
])("ignores what git cannot open either: %s", async (_, make) => {
  const folder = repository({ "mesg.yml": "name: a\n" });
  make(join(folder, ".git/objects/info/alternates"));
  expect((await readSourceTree(folder)).entries.map(({ path }) => path)).toEqual(["mesg.yml"]);
});

test("refuses what it cannot check: a long file, a path that is not UTF-8, and a hundred folders", async () => {
  const folder = repository({ "mesg.yml": "name: a\n" });
  const long = `${"#".repeat(65_536)}\n`;
  const names = Array.from({ length: 1001 }, (_, index) => `lent-${index}`);
  for (const name of names.slice(0, 100)) mkdirSync(join(folder, ".git/objects", name));
  for (const [text, problem] of [
    [long, /alternates has more than 65536 bytes$/],
    [Buffer.from([0xff, 0x0a]), /alternates names a folder that is not UTF-8$/],
    [`${names.join("\n")}\n`, /alternates names more than 1000 folders$/],
    [`${names.slice(0, 100).join("\n")}\n`, /borrows objects from more than 99 folders$/],
  ] as const) {
    write(folder, { ".git/objects/info/alternates": text });
    const refused = {
      kind: "refused",
      message: expect.stringMatching(problem),
      hint: expect.stringContaining("repack"),
    };
    await expect(readSourceTree(folder)).rejects.toMatchObject(refused);
  }
});

test("counts a folder once under several names, and ignores folders that do not exist", async () => {
  const folder = repository({ "mesg.yml": "name: a\n" });
  const objects = join(folder, ".git/objects");
  const lent = join(folder, ".git/lent");
  const names = Array.from({ length: 99 }, (_, index) => `lent-${index}`);
  for (const name of names) mkdirSync(join(lent, name), { recursive: true });
  symlinkSync(lent, join(objects, "link"), "junction");
  const missing = Array.from({ length: 500 }, (_, index) => `missing-${index}`);
  const paths = [...names.map((name) => `link/${name}`), ...names.map((name) => join(lent, name)), ...missing];
  write(folder, { ".git/objects/info/alternates": `${paths.join("\n")}\n` });
  expect(alternatesOf(objects)).toEqual(names.map((name) => join(realpathSync.native(lent), name)));
  expect((await readSourceTree(folder)).entries.map(({ path }) => path)).toEqual(["mesg.yml"]);
});
