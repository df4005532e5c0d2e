import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type Header, pack } from "tar-stream";
import { afterAll, describe, expect, test } from "vitest";
import { ArchiveError, digestTar } from "../../../src/source/mod.ts";
import { chunked } from "../chunked.ts";
import { hasGnuTar } from "../programs.ts";
import { diskDigest } from "./disk-digest.ts";

/** An entry as stored in an archive, with any name. */
type Raw = Partial<Header> & { readonly name: string } & { readonly text?: string };

const file = (name: string, text = "x", mode = 0o644): Raw => ({ name, text, mode, type: "file" });
const dir = (name: string, mode = 0o700): Raw => ({ name, mode, type: "directory" });
const link = (name: string, linkname: string): Raw => ({ name, linkname, mode: 0o777, type: "symlink" });
const hard = (name: string, linkname: string, mode = 0o644): Raw => ({ name, linkname, mode, type: "link" });

async function archiveOf(entries: readonly Raw[]): Promise<Buffer> {
  const tar = pack();
  for (const { text, ...header } of entries) tar.entry({ ...header, mtime: new Date(0) }, text ?? "");
  tar.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of tar) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}

async function digestOf(entries: readonly Raw[]): Promise<string> {
  const tar = await archiveOf(entries);
  const [once, reopened] = [await digestTar(chunked(tar)), await digestTar(() => chunked(tar))];
  expect(Buffer.from(reopened.finish()).equals(once.finish())).toBe(true);
  return Buffer.from(once.finish()).toString("hex");
}

// Each pair was compared with docker's archive.Untar on a real disk when this was written.
describe("extracts like docker's archive.Untar", () => {
  test.each<[string, Raw[], Raw[]]>([
    [
      "the last of repeated files",
      [file("a", "1"), file("b"), file("a", "2", 0o755)],
      [file("a", "2", 0o755), file("b")],
    ],
    [
      "a file in a folder's place",
      [dir("a"), file("a/b"), dir("a"), file("c"), file("c", "2")],
      [dir("a"), file("a/b"), file("c", "2")],
    ],
    ["a folder in a file's place", [file("a"), dir("a", 0o500), file("a/b")], [dir("a", 0o500), file("a/b")]],
    ["a folder that was a file in between", [dir("a"), file("a/b"), file("a"), dir("a")], [dir("a")]],
    ["folders merged, the last mode", [dir("a", 0o700), file("a/b"), dir("a", 0o500)], [dir("a", 0o500), file("a/b")]],
    ["missing parents with mode 0700", [file("a/b/c")], [dir("a"), dir("a/b"), file("a/b/c")]],
    ["a hard link as its file", [file("a", "1"), hard("b", "a")], [file("a", "1"), file("b", "1")]],
    [
      "a hard link with the file's mode",
      [file("a", "1", 0o755), hard("b", "a", 0o600)],
      [file("a", "1", 0o755), file("b", "1", 0o755)],
    ],
    [
      "a hard link that outlives its file",
      [file("a", "1"), hard("b", "a"), file("a", "2")],
      [file("a", "2"), file("b", "1")],
    ],
    ["a hard link to a symlink as that symlink", [link("a", "x"), hard("b", "a")], [link("a", "x"), link("b", "x")]],
    [
      "a hard link by a path from the root",
      [dir("d"), file("d/a", "1"), hard("b", "/d/../d/a")],
      [file("b", "1"), dir("d"), file("d/a", "1")],
    ],
    [
      "a file below a symlink in its target",
      [dir("d"), link("l", "d"), file("l/x")],
      [dir("d"), file("d/x"), link("l", "d")],
    ],
    [
      "new folders below a symlink in its target",
      [dir("d"), link("l", "d"), file("l/s/x")],
      [dir("d"), dir("d/s"), file("d/s/x"), link("l", "d")],
    ],
    [
      "a symlink to a parent folder",
      [dir("d/e"), link("d/e/l", ".."), file("d/e/l/x")],
      [dir("d"), dir("d/e"), link("d/e/l", ".."), file("d/x")],
    ],
    [
      "a folder in a symlink's place",
      [dir("d"), link("l", "d"), dir("l"), file("l/x")],
      [dir("d"), dir("l"), file("l/x")],
    ],
    ["absolute names as names inside it", [file("/a", "1"), file("/../b", "2")], [file("a", "1"), file("b", "2")]],
    ["cleaned names", [file("./a"), file("b/../c"), file("d//e")], [file("a"), file("c"), dir("d"), file("d/e")]],
    ["nothing of an entry for the root", [dir("./", 0o500), file("a")], [file("a")]],
    [
      "whiteouts as files",
      [file("a"), file(".wh.a", ""), file(".wh..wh..opq", "")],
      [file(".wh..wh..opq", ""), file(".wh.a", ""), file("a")],
    ],
    ["an absolute symlink without following it", [link("a", "/etc"), file("b")], [link("a", "/etc"), file("b")]],
  ])("%s", async (_, entries, plain) => {
    expect(await digestOf(entries)).toBe(await digestOf(plain));
  });

  test("gives different trees different digests", async () => {
    const trees = [
      [file("a")],
      [file("a", "x", 0o755)],
      [file("b")],
      [link("a", "x")],
      [dir("a")],
      [dir("/", 0o500), file("a")],
    ];
    expect(new Set(await Promise.all(trees.map(digestOf))).size).toBe(trees.length);
  });
});

describe("rejects an archive", () => {
  test.each<[string, Raw[], string | RegExp]>([
    ["whose folder a later entry replaces", [dir("a/b"), file("a")], "a above it is not a folder"],
    [
      "whose folder a dangling symlink replaces",
      [dir("a"), link("a", "nowhere")],
      "a later entry removes the folder a",
    ],
    ["whose folder a loop replaces", [dir("a"), link("a", "b"), link("b", "a")], "a later entry removes the folder a"],
    [
      "with a file below a dangling symlink",
      [link("l", "nowhere"), file("l/x")],
      "a symlink above it points to nothing",
    ],
    [
      "with folders below a dangling symlink",
      [link("l", "nowhere"), file("l/s/x")],
      "a symlink above it points to nothing",
    ],
    ["with a file below a loop", [link("a", "b"), link("b", "a"), file("a/x")], "loop of symlinks"],
    ["with a file below a file", [file("a"), file("a/b")], "a above it is not a folder"],
    ["with a file below an absolute symlink", [link("l", "/tmp"), file("l/x")], "leads out of the archive"],
    ["with a name that leads out", [file("../a")], "leads out of the archive: ../a"],
    ["with a name that leads out and back", [file("a/../../b")], "leads out of the archive"],
    ["with a symlink that leads out", [link("d/l", "../../x")], "leads out of the archive"],
    [
      "that leads out through two symlinks",
      [dir("d/e"), link("s", "d/e"), link("t", "s/../../.."), file("t/x")],
      "leads out of the archive",
    ],
    ["with a hard link that leads out", [file("a"), hard("b", "../a")], "leads out of the archive: ../a"],
    ["with a hard link that leads out from the root", [file("a"), hard("b", "/../a")], "leads out of the archive"],
    ["with a hard link to nothing", [hard("b", "a")], "which is not there"],
    ["with a hard link to a later file", [hard("b", "a"), file("a")], "which is not there"],
    ["with a hard link to itself", [file("a"), hard("a", "a")], "which is not there"],
    ["with a hard link to a folder", [dir("a"), hard("b", "a")], "which is a folder"],
    [
      "with a fifo",
      [{ name: "p", type: "fifo" }],
      /^unsupported archive entry: expected files, folders and links, found a device or a fifo: p$/,
    ],
  ])("%s", async (_, entries, words) => {
    const tar = await archiveOf(entries);
    for (const source of [chunked(tar), () => chunked(tar)]) {
      const error = await digestTar(source).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ArchiveError);
      expect((error as ArchiveError).message).toMatch(words);
    }
  });
});

const ROOT = mkdtempSync(join(tmpdir(), "extracted-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

/** Archives that GNU tar and docker extract alike: each name has one kind, entries come in any order and repeat. */
const agreed = fc
  .array(
    fc.record({
      folder: fc.constantFrom("", "d1/", "d2/", "d1/d3/", "d2/d1/d3/"),
      kind: fc.constantFrom("f", "f", "d", "s", "h"),
      number: fc.integer({ min: 1, max: 3 }),
      text: fc.string({ maxLength: 700 }),
      mode: fc.constantFrom(0o644, 0o755, 0o400, 0o711),
    }),
    { maxLength: 25 },
  )
  .map((wanted) => {
    const files: string[] = [];
    return wanted.flatMap(({ folder, kind, number, text, mode }): Raw[] => {
      const name = `${folder}${kind}${number}`;
      if (kind === "d") return [dir(name, mode | 0o700)];
      if (kind === "s") return [link(name, `f${number}`)];
      if (kind === "h") return files.length === 0 ? [] : [hard(name, files[number % files.length]!)];
      files.push(name);
      return [file(name, text, mode)];
    });
  });

test.skipIf(!hasGnuTar)("extracts the same tree as GNU tar", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(agreed, async (entries) => {
      const out = join(ROOT, `out${++count}`);
      mkdirSync(out);
      writeFileSync(`${out}.tar`, await archiveOf(entries));
      // Implied folders get the umask's mode; here and there their owner has all permissions.
      execFileSync("tar", ["-xpf", `${out}.tar`, "-C", out]);
      expect(await digestOf(entries)).toBe(diskDigest(out));
    }),
    { numRuns: 40 },
  );
});
