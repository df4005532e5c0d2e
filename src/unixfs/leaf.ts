import { varint } from "./varint.ts";

/** Bytes of a file that one leaf holds: the classic chunker of `ipfs add`, `size-262144`. */
export const LEAF_SIZE = 262_144;
/** Room for what stands before the bytes in a block, and after them. */
const BEFORE = 16;
const AFTER = 8;

/**
 * A leaf of a UnixFS file that is being filled. Its bytes stand where they will stand in the dag-pb block, so that
 * whoever fills it reads straight into the block and nothing is copied.
 */
export class Leaf {
  readonly #buffer: Uint8Array<ArrayBuffer>;
  readonly #capacity: number;
  #length = 0;

  constructor(capacity: number) {
    this.#buffer = new Uint8Array(BEFORE + capacity + AFTER);
    this.#capacity = capacity;
  }

  get isFull(): boolean {
    return this.#length === this.#capacity;
  }

  /** Whether as many bytes more would fill it. */
  isFullWith(length: number): boolean {
    return this.#length + length >= this.#capacity;
  }

  /** The bytes that were filled in. */
  get data(): Uint8Array<ArrayBuffer> {
    return this.#buffer.subarray(BEFORE, BEFORE + this.#length);
  }

  /** Where the next bytes go: at most `wanted` of them. */
  space(wanted: number): Uint8Array<ArrayBuffer> {
    const start = BEFORE + this.#length;
    return this.#buffer.subarray(start, start + Math.min(wanted, this.#capacity - this.#length));
  }

  /** Counts bytes that were written into {@linkcode space}. */
  advance(length: number): void {
    this.#length += length;
  }

  /** Copies in what there is room for, and gives back the rest. */
  put(bytes: Uint8Array): Uint8Array {
    const space = this.space(bytes.length);
    const fits = space.length === bytes.length ? bytes : bytes.subarray(0, space.length);
    space.set(fits);
    this.advance(space.length);
    return bytes.subarray(space.length);
  }

  /** Empties it, to be filled again. */
  reset(): this {
    this.#length = 0;
    return this;
  }

  /** Frames the bytes: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without links. */
  block(): Uint8Array<ArrayBuffer> {
    const size = varint(this.#length);
    const field = this.#length === 0 ? [] : [0x12, ...size];
    const head = [0x0a, ...varint(2 + field.length + this.#length + 1 + size.length), 0x08, 0x02, ...field];
    const end = BEFORE + this.#length;
    this.#buffer.set(head, BEFORE - head.length);
    this.#buffer.set([0x18, ...size], end);
    return this.#buffer.subarray(BEFORE - head.length, end + 1 + size.length);
  }
}

/** Leaves that are used again and again: memory stays what the first few of them took. */
export class LeafPool {
  readonly #idle: Leaf[] = [];
  readonly #capacity: number;

  /** @param capacity Bytes in a leaf; other than the default only in tests. */
  constructor(capacity = LEAF_SIZE) {
    this.#capacity = capacity;
  }

  /** An empty leaf. */
  take(): Leaf {
    return this.#idle.pop()?.reset() ?? new Leaf(this.#capacity);
  }

  /** Takes back a leaf whose bytes nobody looks at any more. */
  give(leaf: Leaf): void {
    this.#idle.push(leaf);
  }
}
