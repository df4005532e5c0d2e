import { createHash } from "node:crypto";
import type { OfferedSource } from "../../src/ipfs/mod.ts";
import type { FakeNode } from "./fake-node.ts";
import { blocksOf, parseCid, sourceIdOf } from "./source-parts.ts";

/** Bytes without repetition, the same in every run. */
export function bytesOf(size: number, seed = "a"): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0, number = 0; at < size; at += 32, number++) {
    if (at % 65_536 === 0 || size < 65_536) createHash("sha256").update(`${seed}${number}`).digest().copy(bytes, at);
    else bytes.writeUInt32LE(number, at - (at % 4));
  }
  return bytes;
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20));
}

/** Bytes in memory as a source. */
export async function sourceOf(bytes: Buffer): Promise<OfferedSource> {
  const { sourceId, size } = await sourceIdOf(once(bytes));
  return { sourceId, size, blocks: (signal) => blocksOf(once(bytes), signal), tar: () => once(bytes) };
}

/** Problems of a source at a node, found without the code under test: pins, and the hash of every block. */
export function defectsAt(node: FakeNode, sourceId: string): string[] {
  const defects = node.pins.has(sourceId) ? [] : ["not pinned"];
  if (!node.blocks.has(sourceId)) defects.push("no root");
  for (const [cid, bytes] of node.blocks) {
    const digest = createHash("sha256").update(bytes).digest();
    if (!digest.equals(parseCid(cid).subarray(2))) defects.push(`damaged ${cid}`);
  }
  return defects;
}
