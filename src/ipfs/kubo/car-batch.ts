import {
  type Block,
  blocksAbove,
  carHeader,
  carSection,
  carSectionLength,
  childrenOf,
  cidOf,
  formatCid,
  parseCid,
  readUnixfsNode,
} from "../../unixfs/mod.ts";
import type { ProvedLeaves } from "./proved-leaves.ts";

/** A batch of a source's blocks, as a separate CAR. */
export interface CarBatch {
  /** The block above all others of the batch; for the last batch, the source's root. */
  readonly root: string;
  readonly blocks: number;
  /** Bytes of the file in it. */
  readonly size: number;
  /** The batch with the blocks above all other batches, and thus the source's root. */
  readonly isLast: boolean;
  /** Bytes of the CAR. */
  readonly length: number;
  /** Yields the CAR, reading the source as it goes; may be called again. A chunk is valid for as long as the leaves say. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** The facts about a source that are known before it is sent. */
export interface KnownSource {
  readonly sourceId: string;
  /** The blocks that link its leaves. */
  readonly links: readonly Uint8Array[];
}

/**
 * Splits a source into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one with the
 * blocks above those, if there are any. Since the ids of all blocks are known, no CAR has to be in memory before it is
 * sent.
 *
 * @returns undefined when the blocks are not those of the source id.
 */
export async function carBatches(
  { sourceId, links }: KnownSource,
  leaves: ProvedLeaves,
  width?: number,
): Promise<CarBatch[] | undefined> {
  const above = blocksAbove(links, width);
  const root = above.at(-1)?.cid ?? (links[0] === undefined ? parseCid(sourceId) : cidOf(links[0]));
  if (formatCid(root) !== sourceId) return undefined;
  if (links.length === 0) {
    const leaf = await leaves.read(0, root);
    return [lastOf(root, [sectionOf(leaf)], { blocks: 1, size: leaf.data?.length ?? 0 })];
  }
  let first = 0;
  const batches = links.map((link): CarBatch => {
    const at = first;
    const children = childrenOf(link);
    first += children.length;
    return batchOf(link, children, at, leaves);
  });
  if (above.length > 0) batches.push(lastOf(root, above.map(sectionOf), { blocks: above.length, size: 0 }));
  return batches;
}

/** A section of a CAR, which may be read from the source only when it is sent. */
interface Section {
  readonly length: number;
  pieces(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
}

function batchOf(
  link: Uint8Array,
  children: ReturnType<typeof childrenOf>,
  first: number,
  leaves: ProvedLeaves,
): CarBatch {
  const root = cidOf(link);
  const sections = children.map(({ cid, tsize }, index): Section => {
    return { length: carSectionLength(tsize), pieces: async () => carSection(await leaves.read(first + index, cid)) };
  });
  sections.push(sectionOf({ cid: root, bytes: link }));
  const facts = { blocks: sections.length, size: readUnixfsNode(link).size, isLast: false };
  return { ...facts, ...carOf(root, sections) };
}

function lastOf(root: Uint8Array, sections: readonly Section[], facts: Pick<CarBatch, "blocks" | "size">): CarBatch {
  return { ...facts, isLast: true, ...carOf(root, sections) };
}

function sectionOf(block: Pick<Block, "cid" | "bytes" | "leaf">): Section {
  return { length: carSectionLength(block.bytes.length), pieces: () => carSection(block) };
}

function carOf(root: Uint8Array, sections: readonly Section[]): Pick<CarBatch, "root" | "length" | "chunks"> {
  const header = carHeader(root);
  return {
    root: formatCid(root),
    length: sections.reduce((sum, { length }) => sum + length, header.length),
    async *chunks() {
      yield header;
      for (const section of sections) for (const piece of await section.pieces()) yield piece;
    },
  };
}
