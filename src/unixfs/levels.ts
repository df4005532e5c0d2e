import { cidOf } from "./cid.ts";
import { childrenOf, readUnixfsNode } from "./unixfs-node.ts";
import { writeVarint } from "./varint.ts";

/** A child, with the facts that its parent contains. */
export interface Link {
  readonly cid: Uint8Array;
  /** Total bytes of its block and all blocks below. */
  readonly tsize: number;
  /** Bytes of the file below. */
  readonly size: number;
}

/** Links in one block: the classic width of `ipfs add`. */
export const WIDTH = 174;

/** A block that links others. */
interface LinkBlock {
  /** 34 bytes: a CIDv0. */
  readonly cid: Uint8Array;
  readonly bytes: Uint8Array;
  readonly data: undefined;
}

/** The levels of a DAG above its leaves. */
export class Levels {
  /** Blocks so far. */
  blocks = 0;
  /** Those that link leaves. */
  readonly links: Uint8Array[] = [];
  readonly #width: number;
  /** The links of each level that are in no block yet. */
  readonly #open: Link[][] = [[]];

  constructor(width: number) {
    this.#width = width;
  }

  /** Adds a link; returns the blocks that are complete now. A full block is closed only when another link follows. */
  add(link: Link, level = 0): LinkBlock[] {
    this.#open[level] ??= [];
    const open = this.#open[level];
    const complete = open.length === this.#width ? this.#close(level) : [];
    this.#open[level]!.push(link);
    return complete;
  }

  /** Returns the last blocks. */
  end(): LinkBlock[] {
    const open = this.#open;
    const last: LinkBlock[] = [];
    for (let level = 0; level < open.length - 1 || open[level]!.length > 1; level++) last.push(...this.#close(level));
    return last;
  }

  get root(): Link {
    return this.#open.at(-1)![0]!;
  }

  #close(level: number): LinkBlock[] {
    const { bytes, link } = parentOf(this.#open[level]!);
    this.#open[level] = [];
    this.blocks++;
    if (level === 0) this.links.push(bytes);
    return [{ cid: link.cid, bytes, data: undefined }, ...this.add(link, level + 1)];
  }
}

/** Maximum bytes of a link, rounded up; the UnixFS message before its list of sizes has fewer. */
const LINK_ROOM = 80;
/** Maximum bytes of a size in the list of sizes. */
const SIZE_ROOM = 10;

/** Returns the block that links children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
function parentOf(children: readonly Link[]): { bytes: Uint8Array; link: Link } {
  const block = new Uint8Array((children.length + 1) * LINK_ROOM);
  const sizes = new Uint8Array(children.length * SIZE_ROOM);
  let end = 0;
  let sizesEnd = 0;
  let size = 0;
  let tsize = 0;
  for (const child of children) {
    end = writeLink(block, end, child);
    sizes[sizesEnd] = 0x20;
    sizesEnd = writeVarint(sizes, sizesEnd + 1, child.size);
    size += child.size;
    tsize += child.tsize;
  }
  const file = new Uint8Array(LINK_ROOM);
  file.set([0x08, 0x02, 0x18]);
  const fileEnd = writeVarint(file, 3, size);
  block[end] = 0x0a;
  end = writeVarint(block, end + 1, fileEnd + sizesEnd);
  block.set(file.subarray(0, fileEnd), end);
  block.set(sizes.subarray(0, sizesEnd), end + fileEnd);
  const bytes = block.slice(0, end + fileEnd + sizesEnd);
  return { bytes, link: { cid: cidOf(bytes), tsize: tsize + bytes.length, size } };
}

/** Writes a PBLink { Hash, Name: "", Tsize }. @returns Where it ends. */
function writeLink(block: Uint8Array, at: number, { cid, tsize }: Link): number {
  block.set([0x12, 0, 0x0a, cid.length], at);
  block.set(cid, at + 4);
  const name = at + 4 + cid.length;
  block.set([0x12, 0x00, 0x18], name);
  const end = writeVarint(block, name + 3, tsize);
  block[at + 1] = end - at - 2;
  return end;
}

/**
 * Returns the blocks above those that link leaves, each after its children: the last one is the root.
 *
 * @param links As a build returned them; empty for a file of one leaf.
 */
export function blocksAbove(links: readonly Uint8Array[], width = WIDTH): Pick<LinkBlock, "cid" | "bytes">[] {
  const above: Pick<LinkBlock, "cid" | "bytes">[] = [];
  for (let level = links.map(linkTo); level.length > 1; ) {
    const parents: Link[] = [];
    for (let at = 0; at < level.length; at += width) {
      const { bytes, link } = parentOf(level.slice(at, at + width));
      above.push({ cid: link.cid, bytes });
      parents.push(link);
    }
    level = parents;
  }
  return above;
}

/** Returns the link to a block that links others. */
function linkTo(bytes: Uint8Array): Link {
  const tsize = childrenOf(bytes).reduce((sum, child) => sum + child.tsize, bytes.length);
  return { cid: cidOf(bytes), tsize, size: readUnixfsNode(bytes).size };
}
