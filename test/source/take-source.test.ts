import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { takeSource } from "../../src/source/mod.ts";
import { END, entry } from "./tar/raw-tar.ts";

const ROOT = mkdtempSync(join(tmpdir(), "take-"));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill();
  rmSync(ROOT, { recursive: true, force: true });
});

const ORDERED = Buffer.concat([entry({ name: "a" }, "x"), entry({ name: "b" }, "y".repeat(5000)), END]);
const UNORDERED = Buffer.concat([entry({ name: "b" }, "y".repeat(5000)), entry({ name: "a" }, "x"), END]);

describe.skipIf(process.platform === "win32")("an archive in a pipe", () => {
  let count = 0;
  /** Writes bytes into a new named pipe once. */
  function piped(bytes: Uint8Array): string {
    const [file, pipe] = [join(ROOT, `file${++count}`), join(ROOT, `pipe${count}`)];
    writeFileSync(file, bytes);
    execFileSync("mkfifo", [pipe]);
    children.push(spawn("sh", ["-c", 'exec cat "$1" > "$2"', "sh", file, pipe], { stdio: "ignore" }));
    return pipe;
  }

  test.each([
    ["ordered", ORDERED],
    ["unordered", UNORDERED],
    ["compressed", gzipSync(UNORDERED)],
    ["larger than the buffer of a pipe", Buffer.concat([entry({ name: "a" }, "x".repeat(300_000)), END])],
  ])("has the id and digest of the same file: %s", async (_, bytes) => {
    const file = join(ROOT, "same.tar");
    writeFileSync(file, bytes);
    const expected = await takeSource(file);
    const found = await takeSource(piped(bytes));
    expect([found.sourceId, found.size]).toEqual([expected.sourceId, bytes.length]);
    expect(Buffer.from(found.digest!.finish()).equals(expected.digest!.finish())).toBe(true);
    const withoutDigest = await takeSource(piped(bytes), { withoutDigest: true });
    expect(withoutDigest).toMatchObject({ sourceId: expected.sourceId, digest: undefined });
  });

  test("is refused beyond the limits, and leaves no temporary file", async () => {
    const temporary = () => readdirSync(tmpdir()).filter((name) => /^mesg-[A-Za-z0-9]{6}$/.test(name));
    const before = temporary();
    const limits = { maxBytes: 1000, maxEntries: 1 };
    const large = Buffer.concat([entry({ name: "a" }, "x".repeat(3_000_000)), END]);
    await expect(takeSource(piped(large), limits)).rejects.toThrow("archive too large: expected at most 1000 bytes");
    expect(temporary()).toEqual(before);
  });
});

test("rejects an archive that changes between its id and its digest", async () => {
  const file = join(ROOT, "changing.tar");
  writeFileSync(file, ORDERED);
  const onProgress = () => writeFileSync(file, UNORDERED);
  await expect(takeSource(file, { onProgress })).rejects.toThrow(`${file} changed while it was read`);
});
