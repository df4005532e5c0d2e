import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { archive, digestTar, readSourceTree } from "../../src/source/mod.ts";
import { SYSTEM_GIT } from "./git/other-git.ts";

const ROOT = mkdtempSync(join(tmpdir(), "source-test-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));
let count = 0;

/** A new folder with files. */
function folder(files: Record<string, string> = {}): string {
  const path = join(ROOT, `f${++count}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) write(path, name, text);
  return path;
}

function write(path: string, name: string, text: string): void {
  mkdirSync(dirname(join(path, name)), { recursive: true });
  writeFileSync(join(path, name), text);
}

function git(path: string, ...args: string[]): string {
  const config = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "protocol.file.allow=always"];
  return execFileSync(SYSTEM_GIT, [...config, "-C", path, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: "1" },
  });
}

/** A repository with one commit. */
function repository(files: Record<string, string>): string {
  const path = folder(files);
  git(path, "init", "-q");
  git(path, "add", "-A");
  git(path, "commit", "-qm", "one");
  return path;
}

const paths = async (path: string) => (await readSourceTree(path)).entries.map((entry) => entry.path);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("git working tree", () => {
  test("gives one archive for every way of cloning", async () => {
    const origin = repository({ "a.txt": "one\ntwo\n", "run.sh": "#!/bin/sh\n", "dir/é.txt": "x\n", "dir-a": "y" });
    chmodSync(join(origin, "run.sh"), 0o755);
    symlinkSync("a.txt", join(origin, "link"));
    git(origin, "add", "-A");
    git(origin, "commit", "-qm", "two");
    const found = new Set<string>();
    for (const [name, config] of [
      ["plain", []],
      ["crlf", ["-c", "core.autocrlf=true"]],
      ["input", ["-c", "core.autocrlf=input"]],
      ["eol", ["-c", "core.eol=crlf"]],
    ] as const) {
      const clone = join(ROOT, `clone-${name}`);
      const previous = process.umask(name === "plain" ? 0o022 : 0o077);
      try {
        execFileSync(SYSTEM_GIT, ["clone", "-q", ...config, origin, clone], { stdio: "ignore" });
      } finally {
        process.umask(previous);
      }
      for (let index = 0; index + 1 < config.length; index += 2) {
        git(clone, "config", ...(config[index + 1]!.split("=") as [string, string]));
      }
      const tree = await readSourceTree(clone);
      expect(tree.notices).toEqual([]);
      expect(tree.commit).toBe(git(origin, "rev-parse", "HEAD").trim());
      const { sourceId, digest } = await archive(tree);
      found.add(`${sourceId} ${hex(digest!.finish())}`);
    }
    expect(found.size).toBe(1);
  });

  test("causes a notice with uncommitted changes, and includes what a commit would", async () => {
    const path = repository({ "a.txt": "one\n", "b.txt": "two\n", ".gitignore": "out/\n", "out/x": "no" });
    write(path, "a.txt", "changed\n");
    write(path, "new\nline.txt", "new");
    rmSync(join(path, "b.txt"));
    const tree = await readSourceTree(path);
    expect(tree.commit).toBeUndefined();
    expect(tree.notices).toHaveLength(1);
    expect(tree.notices[0]).toContain(
      'does not match a commit: uncommitted changes in "a.txt", "b.txt", "new\\nline.txt"',
    );
    expect(tree.entries.map((entry) => entry.path)).toEqual([".gitignore", "a.txt", "new\nline.txt"]);
    await expect(readSourceTree(path, { requireClean: true })).rejects.toThrow("does not match a commit");
  });

  test("is read correctly for any GIT_DIR", async () => {
    const path = repository({ "service/mesg.yml": "name: a\n", "other/x": "y" });
    process.env.GIT_DIR = join(ROOT, "nowhere");
    try {
      const tree = await readSourceTree(join(path, "service"));
      expect(tree.entries.map((entry) => entry.path)).toEqual(["mesg.yml"]);
      expect(tree.commit).toBeDefined();
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  test("includes existing submodules and rejects missing ones", async () => {
    const part = repository({ "in.txt": "part" });
    const path = repository({ "a.txt": "a" });
    git(path, "submodule", "add", "-q", part, "part");
    git(path, "commit", "-qam", "with a part");
    const tree = await readSourceTree(path);
    expect(tree.notices).toEqual([]);
    expect(tree.entries.map((entry) => entry.path)).toEqual([".gitmodules", "a.txt", "part", "part/in.txt"]);
    const bare = join(ROOT, "without-part");
    execFileSync(SYSTEM_GIT, ["clone", "-q", path, bare], { stdio: "ignore" });
    await expect(readSourceTree(bare)).rejects.toThrow(/the submodule part is not checked out at [0-9a-f]{40}/);
  });

  test("requires the content of LFS files, not the pointer", async () => {
    const path = repository({
      ".gitattributes": "*.bin filter=lfs -text\n",
      "a.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 1\n`,
    });
    await expect(readSourceTree(path)).rejects.toThrow("found a pointer to git LFS");
  });

  test("is listed as it is without a commit", async () => {
    const path = folder({ "a.txt": "a" });
    git(path, "init", "-q");
    const tree = await readSourceTree(path);
    expect(tree.notices).toEqual(["the source does not match a commit: its repository has no commit yet"]);
    expect(tree.entries.map((entry) => entry.path)).toEqual(["a.txt"]);
  });
});

test.each([true, false])("notices each allowed file that the source does not have, in git: %s", async (withGit) => {
  const path = withGit ? repository({ "a.txt": "a\n" }) : folder({ "a.txt": "a\n" });
  const { notices } = await readSourceTree(path, { allowFiles: ["./a.txt", "b.key", "dir\\c.key"] });
  const expected = ["b.key", "dir/c.key"].map((file) => `the source has no file "${file}" to allow`);
  expect(notices.slice(withGit ? 0 : 1)).toEqual(expected);
});

describe("folder without git", () => {
  test("keeps empty folders and leaves out what the rules exclude", async () => {
    const path = folder({
      ".mesgignore": "*.log\n!keep.log\n/build/\n",
      "a.log": "",
      "keep.log": "",
      "build/x": "",
      "src/build/y": "",
      ".github/workflows/w.yml": "",
      ".mesg/db": "",
      ".mesg-compile.yml": "",
    });
    mkdirSync(join(path, "empty"));
    expect(await paths(path)).toEqual([".mesgignore", "empty", "keep.log", "src", "src/build", "src/build/y"]);
  });

  test("lists each of many files with its own size and permission to run", async () => {
    const sizes = Array.from({ length: 520 }, (_, index) => index);
    const name = (size: number) => `f${String(size).padStart(4, "0")}`;
    const path = folder(Object.fromEntries(sizes.map((size) => [name(size), "x".repeat(size)])));
    chmodSync(join(path, name(511)), 0o755);
    const { entries } = await readSourceTree(path);
    const found = entries.map((entry) => entry.kind === "file" && [entry.path, entry.size, entry.mode]);
    expect(found).toEqual(sizes.map((size) => [name(size), size, size === 511 ? 0o755 : 0o644]));
  });

  test("lists nothing once its signal has aborted", async () => {
    await expect(readSourceTree(folder({ "a.txt": "a" }), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });

  test("lists folders and files depth-first, siblings by the bytes of their names", async () => {
    const names = ["a", "a-b", "a.b", "B", "b", "\u{1d4b3}", "\uff21", "é", "0"];
    const inside = names.flatMap((name) => [`${name}/x`, `${name}/a/y`, `${name}/a-/z`]);
    const path = folder(Object.fromEntries([...inside, ...names.map((name) => `${name}!`)].map((name) => [name, ""])));
    mkdirSync(join(path, "a", "empty"));
    const found = await paths(path);
    const parts = (name: string) => name.split("/").map((part) => Buffer.from(part).toString("latin1"));
    // A NUL sorts before all characters of a name.
    const key = (name: string) => parts(name).join("\0");
    expect(found).toEqual(found.toSorted((left, right) => (key(left) < key(right) ? -1 : 1)));
    expect(found).toHaveLength(names.length * 7 + 1);
  });

  test("rejects links that leave it and keeps the others", async () => {
    const path = folder({ "a.txt": "a" });
    symlinkSync("loop", join(path, "loop"));
    symlinkSync("nowhere", join(path, "dangling"));
    expect(await paths(path)).toEqual(["a.txt", "dangling", "loop"]);
    symlinkSync("../outside", join(path, "up"));
    symlinkSync("/etc/passwd", join(path, "absolute"));
    await expect(paths(path)).rejects.toThrow(/absolute -> \/etc\/passwd\n {2}up -> \.\.\/outside/);
  });

  test.skipIf(process.platform === "win32")("rejects fifos and names that are not UTF-8, by their path", async () => {
    const path = folder({ "a.txt": "a" });
    execFileSync("mkfifo", [join(path, "pipe")]);
    await expect(paths(path)).rejects.toThrow("found a fifo: pipe");
    rmSync(join(path, "pipe"));
    writeFileSync(Buffer.concat([Buffer.from(`${path}/x`), Buffer.of(0xff)]), "");
    await expect(paths(path)).rejects.toThrow('not in UTF-8: "x\\xff" in');
  });

  test("is rejected with its largest folders over a limit", async () => {
    const path = folder({ "data/big/a.bin": "x".repeat(5000), "data/big/b.bin": "y".repeat(3000), small: "z" });
    await expect(readSourceTree(path, { maxBytes: 4000 })).rejects.toThrow(
      /at most 3\.9 KiB \(max-source-size\), found 7\.8 KiB; most are in\n {2}data\/big\/a\.bin: 4\.9 KiB/,
    );
    await expect(readSourceTree(path, { maxEntries: 2 })).rejects.toThrow(
      "at most 2 entries (max-source-entries), found",
    );
  });
});

describe("archive", () => {
  test("is listed and extracted by GNU tar and by Python", async () => {
    const long = `${"d".repeat(120)}/${"f".repeat(200)}`;
    const path = folder({ "a.txt": "a", "new\nline": "n", "café/中文": "u", [long]: "long", "a-b": "1", "a/c": "2" });
    symlinkSync(`${"t".repeat(150)}`, join(path, "far"));
    const tree = await readSourceTree(path);
    const tar = join(ROOT, "listed.tar");
    const { digest } = await archive(tree, { tar });
    const list =
      "import sys,tarfile\nfor m in tarfile.open(sys.argv[1]): sys.stdout.buffer.write(m.name.encode()+b'\\0')";
    const python = execFileSync("python3", ["-c", list, tar], { encoding: "utf8" }).split("\0").slice(0, -1);
    expect(python).toEqual(tree.entries.map((entry) => entry.path));
    const out = folder();
    execFileSync("tar", ["-xf", tar, "-C", out]);
    const again = await archive(await readSourceTree(out));
    expect(hex(again.digest!.finish())).toBe(hex(digest!.finish()));
    const { createReadStream } = await import("node:fs");
    expect(hex((await digestTar(() => createReadStream(tar))).finish())).toBe(hex(digest!.finish()));
  });

  test("is rejected with every secret, and nothing is written", async () => {
    const path = folder({
      ".env": "A=1",
      ".env.example": "A=",
      "src/key.js": `const a = 1;\nconst k = "-----BEGIN RSA PRIVATE KEY-----";\n`,
      "src/token.txt": `${"x\n".repeat(4)}ghp_${"aB3dE6gH9jK2".repeat(3)}\n`,
      "cert.pem": "-----BEGIN CERTIFICATE-----\n",
    });
    const tar = join(ROOT, "secret.tar");
    const tree = await readSourceTree(path);
    await expect(archive(tree, { tar, car: `${tar}.car` })).rejects.toThrow(
      /\.env: a dotenv file\n {2}src\/key\.js:2: a private key\n {2}src\/token\.txt:5: a GitHub token$/,
    );
    expect(readdirSync(ROOT).filter((name) => name.includes("secret"))).toEqual([]);
    const allowFiles = [".env", "./src/key.js", "src/token.txt"];
    await archive(await readSourceTree(path, { allowFiles }), { tar });
    expect(existsSync(tar)).toBe(true);
  });

  test.each([
    ["grows", (file: string) => writeFileSync(file, "longer than before"), "it grew"],
    ["shrinks", (file: string) => writeFileSync(file, ""), "it became shorter"],
    ["vanishes", (file: string) => rmSync(file), "it is gone"],
    ["becomes a symlink", (file: string) => become(file, () => symlinkSync("b.txt", file)), ""],
    [
      "becomes a symlink to another place",
      (file: string) => become(file, () => symlinkSync("/etc/hostname", file)),
      "",
    ],
    ["becomes a folder", (file: string) => become(file, () => mkdirSync(file)), ""],
    ["becomes another file", (file: string) => become(file, () => writeFileSync(file, "BEFORE")), ""],
  ])("names a file that %s", async (_, change, words) => {
    const path = folder({ "a.txt": "before", "b.txt": "b" });
    // A file that is made anew in the same tick of the clock may have the same inode and time.
    utimesSync(join(path, "a.txt"), 1_000_000_000, 1_000_000_000);
    const tree = await readSourceTree(path);
    change(join(path, "a.txt"));
    const tar = join(ROOT, "changed.tar");
    await expect(archive(tree, { tar })).rejects.toThrow(`${join(path, "a.txt")} changed while it was read: ${words}`);
    expect(existsSync(tar)).toBe(false);
  });
});

/** Replaces a file by something else. */
function become(file: string, make: () => void): void {
  rmSync(file);
  make();
}
