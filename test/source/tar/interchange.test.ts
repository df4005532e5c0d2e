import { execFileSync } from "node:child_process";
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archive, digestTar, readSourceTree, type SourceTree } from "../../../src/source/mod.ts";
import { type VectorEntry, writeEntries } from "../../vector-trees.ts";
import { diskDigest } from "../digest/disk-digest.ts";
import { hasGnuTar, hasPython } from "../programs.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const file = (path: string, mode = "0644"): VectorEntry => ({ path, mode, type: "file", contentBase64: base64(path) });
const link = (path: string, target: string): VectorEntry => ({ path, mode: "0777", type: "symlink", target });

/** Names around each limit of the format: 100 bytes in a header, 255 in a file name, several hundred in a path. */
const ENTRIES: readonly VectorEntry[] = [
  ...[1, 98, 99, 100, 101, 155, 254, 255].map((length) => file("n".repeat(length))),
  ...[98, 99, 100, 101].map((length) => file(`${"f".repeat(length)}/x`, "0755")),
  file(`${"é".repeat(50)}`),
  file(`${"中".repeat(34)}/${"🚀".repeat(60)}`),
  file(`${Array.from({ length: 12 }, (_, depth) => `deep${depth}`.repeat(10)).join("/")}/end`),
  ...[
    "new\nline",
    " spaces ",
    "-rf",
    "a=b",
    "back\\slash",
    'quo"te',
    "tab\t",
    "*?[",
    "\u202e",
    "e\u0301",
    "~",
    "C:x",
  ].map((name) => file(name)),
  { path: "empty", mode: "0644", type: "file" },
  { path: "blocks", mode: "0755", type: "file", generator: { kind: "repeat", byteHex: "61", count: 1024 } },
  { path: "large", mode: "0644", type: "file", generator: { kind: "sha256-stream", seed: "s", count: 300_001 } },
  { path: "empty folder", mode: "0755", type: "dir" },
  link("link", "empty"),
  link("far", "t".repeat(100)),
  link("farther", "t".repeat(101)),
  link("farthest", `${"t/".repeat(400)}é`),
  link("new\nlink", "new\nline"),
  link("loop", "loop"),
];

const ROOT = mkdtempSync(join(tmpdir(), "interchange-"));
const TAR = join(ROOT, "source.tar");
let tree: SourceTree;
let digest: string;
beforeAll(async () => {
  const folder = join(ROOT, "folder");
  mkdirSync(folder);
  writeEntries(ENTRIES, folder);
  tree = await readSourceTree(folder);
  digest = Buffer.from((await archive(tree, { tar: TAR })).digest!.finish()).toString("hex");
  expect(digest).toBe(diskDigest(folder));
});
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

test("computes the same digest for an archive and for its folder", async () => {
  expect(Buffer.from((await digestTar(() => createReadStream(TAR))).finish()).toString("hex")).toBe(digest);
  const folders = new Set(ENTRIES.flatMap(({ path }) => parents(path)));
  expect(tree.entries).toHaveLength(ENTRIES.length + folders.size);
});

function parents(path: string): string[] {
  const parent = dirname(path);
  return parent === "." ? [] : [parent, ...parents(parent)];
}

/** Lines `type mode size name target`, which each program is made to write. */
const expected = () =>
  tree.entries.map((entry) => {
    const [type, mode] =
      entry.kind === "file" ? ["file", entry.mode] : entry.kind === "folder" ? ["dir", 0o755] : ["link", 0o777];
    const size = entry.kind === "file" ? entry.size : 0;
    return [type, mode.toString(8), size, entry.path, entry.kind === "symlink" ? entry.target : ""].join("\t");
  });

describe.skipIf(!hasPython)("Python's tarfile", () => {
  test("lists names, modes, sizes and targets, without times and owners", () => {
    const script = `
import sys, tarfile
for m in tarfile.open(sys.argv[1], "r:"):
  assert (m.mtime, m.uid, m.gid, m.uname, m.gname) == (0, 0, 0, "", ""), m.get_info()
  type = "file" if m.isreg() else "dir" if m.isdir() else "link" if m.issym() else "other"
  row = "\\t".join([type, format(m.mode, "o"), str(m.size), m.name, m.linkname])
  sys.stdout.buffer.write(row.encode() + b"\\0")
`;
    const rows = execFileSync("python3", ["-c", script, TAR], { encoding: "utf8" }).split("\0").slice(0, -1);
    expect(rows).toEqual(expected());
  });

  test("extracts the tree", () => {
    const out = join(ROOT, "python");
    execFileSync(
      "python3",
      ["-c", "import sys, tarfile\ntarfile.open(sys.argv[1]).extractall(sys.argv[2])", TAR, out],
      {
        stdio: ["ignore", "ignore", "ignore"],
      },
    );
    expect(diskDigest(out)).toBe(digest);
  });
});

describe.skipIf(!hasGnuTar)("GNU tar", () => {
  test("lists names and times", () => {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const options = { encoding: "utf8", env } as const;
    const names = execFileSync("tar", ["--quoting-style=literal", "--null", "-tf", TAR], options);
    const wanted = tree.entries.map(({ kind, path }) => (kind === "folder" ? `${path}/` : path));
    expect(names).toBe(wanted.map((name) => `${name}\n`).join(""));
    const long = execFileSync("tar", ["--full-time", "--numeric-owner", "-tvf", TAR], options).trimEnd().split("\n");
    expect(long).toHaveLength(wanted.length);
    for (const line of long)
      expect(line).toMatch(/^(-rw-r--r--|-rwxr-xr-x|drwxr-xr-x|lrwxrwxrwx) 0\/0 +\d+ 1970-01-01 00:00:00 /);
  });

  test("extracts the tree, and finds no difference", () => {
    const out = join(ROOT, "gnu");
    mkdirSync(out);
    execFileSync("tar", ["--no-same-owner", "-xpf", TAR, "-C", out]);
    expect(diskDigest(out)).toBe(digest);
    execFileSync("tar", ["--no-same-owner", "-df", TAR, "-C", out]);
  });
});
