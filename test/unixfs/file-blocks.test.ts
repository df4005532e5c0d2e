import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Block, lastOf } from "../../src/unixfs/dag.ts";
import { blocksOf, fileBlocks, fileLeaves } from "../../src/unixfs/mod.ts";
import { chunked } from "../source/chunked.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "blocks-"));
});
afterAll(() => rm(folder, { recursive: true }));

function textOf({ cid, bytes, data }: Block): string {
  return [cid, bytes, data ?? new Uint8Array()].map((piece) => Buffer.from(piece).toString("hex")).join();
}

async function allOf(blocks: ReturnType<typeof blocksOf>) {
  const list: string[] = [];
  const keep = (block: Block) => void list.push(textOf(block));
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

test.each([0, 1, 262_145, 10_000_000])(
  "yields the leaves alone of a file of %i bytes, valid while held",
  async (size) => {
    const path = join(folder, `${size}.leaves`);
    await writeFile(path, randomBytes(size));
    const { list } = await allOf(fileBlocks(path));
    const held: Block[] = [];
    const releases: (() => void)[] = [];
    for await (const blocks of fileLeaves(path)) {
      for (const block of blocks) {
        held.push(block);
        releases.push(block.leaf!.hold());
      }
    }
    expect(held.map(textOf)).toEqual(list.filter((text) => size === 0 || !text.endsWith(",")));
    for (const release of releases) release();
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
