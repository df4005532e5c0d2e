import { execFileSync } from "node:child_process";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Block, lastOf } from "../../src/unixfs/dag.ts";
import { blocksOf, fileBlocks } from "../../src/unixfs/mod.ts";
import { chunked } from "../source/chunked.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "blocks-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function allOf(blocks: ReturnType<typeof blocksOf>) {
  const list: string[] = [];
  const keep = ({ cid, bytes, data }: Block) =>
    void list.push([cid, bytes, data ?? new Uint8Array()].map((piece) => Buffer.from(piece).toString("hex")).join());
  return { dag: await lastOf(blocks, keep), list };
}

test.each([0, 1, 262_143, 262_144, 262_145, 1_000_000])(
  "produces for a file of %i bytes the blocks of its stream",
  async (size) => {
    const bytes = Buffer.alloc(size, "some bytes that are not all the same ");
    const path = join(folder, `${size}.tar`);
    await writeFile(path, bytes);
    expect(await allOf(fileBlocks(path))).toEqual(await allOf(blocksOf(chunked(bytes))));
  },
);

test.skipIf(process.platform === "win32")(
  "reads a pipe, and stops waiting for a silent one when its signal aborts",
  async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const [{ dag }] = await Promise.all([allOf(fileBlocks(pipe)), appendFile(pipe, "through a pipe")]);
    expect(dag.sourceId).toBe((await allOf(blocksOf(chunked(Buffer.from("through a pipe"))))).dag.sourceId);
    const reason = new Error("interrupted");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 50);
    await expect(allOf(fileBlocks(pipe, controller.signal))).rejects.toBe(reason);
    // Releases the waiting writer of the pipe.
    await appendFile(pipe, "");
  },
);

test("rejects a missing file", async () => {
  await expect(allOf(fileBlocks(join(folder, "nothing")))).rejects.toMatchObject({ code: "ENOENT" });
});
