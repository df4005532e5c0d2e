import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { MesgError, writeWhole } from "../../src/core/mod.ts";
import { archive, readSourceTree, sourceBlocks } from "../../src/source/mod.ts";
import { CLI } from "../cli.ts";

const onWindows = process.platform === "win32";
const ROOT = mkdtempSync(join(tmpdir(), "bad-input-"));
chmodSync(ROOT, 0o755);
afterAll(() => {
  // Node cannot remove paths over the system's limit; this can.
  if (onWindows) rmSync(ROOT, { recursive: true, force: true });
  else execFileSync("rm", ["-rf", ROOT]);
});
let count = 0;

/** A new folder with a service. */
function service(): string {
  const folder = join(ROOT, `service${++count}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "mesg.yml"), "name: x\n");
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
  return folder;
}

/** More than the read-ahead. */
const LARGE = 32 * 1024 * 1024;

describe("large file that changes while it is read", () => {
  test.each<[string, (path: string) => void, string]>([
    ["is written to at its end", (path) => patch(path, LARGE - 4, "new!"), "it was written to"],
    ["is written to where it was read", (path) => patch(path, 0, "new!"), "it was written to"],
    ["grows", (path) => appendFileSync(path, "more"), "it grew"],
    ["shrinks", (path) => truncateSync(path, LARGE / 2), "it became shorter"],
    ["vanishes to nothing", (path) => truncateSync(path, 0), "it became shorter"],
  ])("is named when it %s, and no partial file stays", async (_, change, words) => {
    const folder = service();
    const large = join(folder, "large.bin");
    writeFileSync(large, "");
    truncateSync(large, LARGE);
    const tree = await readSourceTree(folder);
    const out = join(folder, "..", `out${count}.tar`);
    const written = writeWhole(out, async (file) => {
      let blocks = 0;
      for await (const { data } of sourceBlocks(tree)) {
        if (data !== undefined) await file.write(data);
        if (++blocks === 2) change(large);
      }
    });
    const error = await written.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(MesgError);
    expect(error).toMatchObject({ kind: "environment" });
    expect((error as MesgError).message).toContain(`${large} changed while it was read: ${words}`);
    expect(readdirSync(ROOT).filter((name) => name.includes("out"))).toEqual([]);
  });

  function patch(path: string, at: number, text: string): void {
    writeSync(openSync(path, "r+"), text, at);
  }
});

/** Runs the command line in a shell, after `before`. */
function inShell(before: string, args: readonly string[], uid?: number) {
  const script = `${before}\nexec "$0" "$@"`;
  const ids = uid === undefined ? {} : { uid, gid: uid };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script, process.execPath, CLI, ...args], {
    encoding: "utf8",
    cwd: ROOT,
    ...ids,
  });
  return { code: status, stdout, stderr };
}

/** Root reads everything; another user runs it then, who must be able to read this build. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;
const canBeRefused = !onWindows && inShell("", ["--help"], NOBODY).code === 0;

describe.skipIf(!canBeRefused)("names what it may not read, and writes nothing", () => {
  test.each([
    ["file", (folder: string) => writeFileSync(join(folder, "closed"), "x")],
    ["large file", (folder: string) => writeFileSync(join(folder, "closed"), Buffer.alloc(2_000_000))],
    ["folder", (folder: string) => mkdirSync(join(folder, "closed"))],
  ])("for a %s", (_, make) => {
    const folder = service();
    make(folder);
    chmodSync(join(folder, "closed"), 0);
    const out = join(ROOT, `open${count}`);
    mkdirSync(out);
    chmodSync(out, 0o777);
    const options = ["--tar", join(out, "a.tar"), "--car", join(out, "a.car"), "--out", join(out, "a.json")];
    const { code, stdout, stderr } = inShell("", ["compile", folder, ...options], NOBODY);
    expect(stderr).toContain(join(folder, "closed"));
    expect(stderr).toMatch(/permission denied|EACCES/i);
    expect({ code: code === 1 || code === 3, stdout }).toEqual({ code: true, stdout: "" });
    expect(readdirSync(out)).toEqual([]);
  });
});

describe.skipIf(onWindows)("full disk", () => {
  // The limit on a file's size is in blocks of 512 bytes; writing beyond it fails like a full disk.
  test.each(["tar", "car"])("leaves no partial file of --%s, and keeps older files", (option) => {
    const folder = service();
    writeFileSync(join(folder, "large.bin"), Buffer.alloc(2_000_000, "x"));
    const out = join(ROOT, `full-${option}`);
    mkdirSync(out);
    const path = join(out, "archive");
    writeFileSync(path, "older");
    const args = ["compile", folder, `--${option}`, path, "--out", join(out, "definition.json")];
    const full = inShell("ulimit -f 800", args);
    expect(full.stderr).toMatch(new RegExp(`cannot write ${path}: EFBIG`));
    expect({ code: full.code, stdout: full.stdout }).toEqual({ code: 3, stdout: "" });
    expect(readdirSync(out)).toEqual(["archive"]);
    expect(execFileSync("cat", [path], { encoding: "utf8" })).toBe("older");
    expect(inShell("ulimit -f 8000", args)).toMatchObject({ code: 0 });
    expect(readdirSync(out).sort()).toEqual(["archive", "definition.json"]);
  });

  test("does not prevent reading a repository, and leaves no temporary folder", () => {
    const folder = service();
    const temporary = join(ROOT, `temporary${count}`);
    mkdirSync(temporary);
    const options = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    execFileSync("git", ["init", "-q", folder]);
    execFileSync("git", ["-C", folder, "add", "."]);
    execFileSync("git", ["-C", folder, ...options, "commit", "-qm", "a"]);
    const full = inShell(`ulimit -f 0; export TMPDIR="${temporary}"`, ["hash", folder]);
    expect(full).toEqual(inShell("", ["hash", folder]));
    expect(full.code).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.skipIf(!existsSync("/dev/full"))("is reported", () => {
    const { code, stderr } = inShell("", ["compile", service(), "--car", "/dev/full"]);
    expect(stderr).toContain("cannot write /dev/full: ENOSPC");
    expect(stderr).toContain("hint: free some disk space");
    expect(code).toBe(3);
  });
});

describe.skipIf(onWindows)("deep paths", () => {
  /** Creates `depth` nested folders, the innermost with a file; a process descends step by step. */
  function deep(depth: number, name: string): string {
    const folder = service();
    const script = `const { mkdirSync, writeFileSync } = require("node:fs");
      for (let left = ${depth}; left > 0; left--) { mkdirSync("${name}"); process.chdir("${name}"); }
      writeFileSync("file", "x");`;
    execFileSync(process.execPath, ["-e", script], { cwd: folder });
    return folder;
  }

  test("are archived up to the system's limit", async () => {
    const tree = await readSourceTree(deep(350, "folder-xyz"));
    expect(tree.entries).toHaveLength(350 + 3);
    expect(tree.entries.at(-2)!.path.length + tree.entries.at(-1)!.path.length).toBeGreaterThan(3850);
    const { size } = await archive(tree);
    expect(size).toBeGreaterThan(350 * 1024);
  });

  test("are rejected by name beyond it", async () => {
    await expect(readSourceTree(deep(450, "folder-xyz"))).rejects.toMatchObject({
      name: "MesgError",
      message: expect.stringMatching(/folder-xyz.*(ENAMETOOLONG|too long)/s),
    });
  });
});

test.skipIf(process.env.MESG_SLOW_TESTS === undefined)(
  "names the largest folders when it rejects 200,000 entries",
  async () => {
    const folder = service();
    for (let part = 0; part < 200; part++) {
      mkdirSync(join(folder, `part${part}`));
      for (let file = 0; file < 1000; file++) writeFileSync(join(folder, `part${part}`, String(file)), "");
    }
    const began = performance.now();
    await expect(readSourceTree(folder)).rejects.toThrow(
      /at most 100000 entries \(max-source-entries\), found 200202; most are in\n {2}part\d+\/: 1001/,
    );
    const refused = performance.now();
    const tree = await readSourceTree(folder, { maxEntries: 300_000 });
    const { entries, size } = await archive(tree);
    expect({ entries, size }).toEqual({ entries: 200_202, size: 200_200 * 512 + 2 * 1024 + 1024 });
    const seconds = [refused - began, performance.now() - refused].map((ms) => (ms / 1000).toFixed(1));
    console.log(`200,202 entries: refused in ${seconds[0]} s, archived in ${seconds[1]} s`);
  },
  120_000,
);
