import type { HashPool } from "./threads/hash-pool.ts";
import { varint } from "./varint.ts";

/** Bytes of a file in one leaf: the classic chunker of `ipfs add`, `size-262144`. */
export const LEAF_SIZE = 262_144;
/** Room for the framing of the block, and of its section in a CAR, before and after the bytes. */
const BEFORE = 64;
const AFTER = 8;

/** Bytes of memory that a leaf of the usual size takes. */
export const LEAF_PLACE: number = BEFORE + LEAF_SIZE + AFTER;

/**
 * A leaf of a UnixFS file that is being filled. Its bytes are at their position in the dag-pb block, so that a file can be
 * read directly into the block, without a copy.
 */
export class Leaf {
  /** The memory that it was made with, if that is shared between threads. */
  readonly place: Uint8Array | undefined;
  readonly #buffer: Uint8Array;
  readonly #capacity: number;
  readonly #held: Promise<unknown>[] = [];
  #length = 0;

  /** @param place Memory of {@linkcode LEAF_PLACE} bytes to use. */
  constructor(capacity: number, place?: Uint8Array) {
    this.place = place;
    this.#buffer = place ?? new Uint8Array(BEFORE + capacity + AFTER);
    this.#capacity = capacity;
  }

  /** Keeps the leaf from being reused before a promise is settled. */
  hold(promise: Promise<unknown>): void {
    promise.catch(() => undefined); // handled by whoever made it
    this.#held.push(promise);
  }

  /** What the leaf is held by. */
  get held(): readonly Promise<unknown>[] {
    return this.#held;
  }

  get isFull(): boolean {
    return this.#length === this.#capacity;
  }

  /** Reports whether `length` more bytes would fill the leaf. */
  isFullWith(length: number): boolean {
    return this.#length + length >= this.#capacity;
  }

  /** The bytes so far. */
  get data(): Uint8Array {
    return this.#buffer.subarray(BEFORE, BEFORE + this.#length);
  }

  /** Returns the space for the next bytes: at most `wanted`. */
  space(wanted: number): Uint8Array {
    const start = BEFORE + this.#length;
    return this.#buffer.subarray(start, start + Math.min(wanted, this.#capacity - this.#length));
  }

  /** Adds bytes that were written into {@linkcode space}. */
  advance(length: number): void {
    this.#length += length;
  }

  /** Copies as many bytes as fit, and returns the rest. */
  put(bytes: Uint8Array): Uint8Array {
    const space = this.space(bytes.length);
    const fits = space.length === bytes.length ? bytes : bytes.subarray(0, space.length);
    space.set(fits);
    this.advance(space.length);
    return bytes.subarray(space.length);
  }

  /** Empties the leaf for reuse. */
  reset(): this {
    this.#length = 0;
    this.#held.length = 0;
    return this;
  }

  /** Returns the block of the leaf: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without links. */
  block(): Uint8Array {
    const size = varint(this.#length);
    const field = this.#length === 0 ? [] : [0x12, ...size];
    const head = [0x0a, ...varint(2 + field.length + this.#length + 1 + size.length), 0x08, 0x02, ...field];
    const end = BEFORE + this.#length;
    this.#buffer.set(head, BEFORE - head.length);
    this.#buffer.set([0x18, ...size], end);
    return this.#buffer.subarray(BEFORE - head.length, end + 1 + size.length);
  }
}

/** Leaves of the usual size that no build uses now: a run may build thousands of small archives. */
const SPARE: Leaf[] = [];
/** The most of them that are kept. */
const MAX_SPARE = 32;

/** A pool of leaves for reuse, which keeps memory constant. */
export class LeafPool {
  /** The threads that hash the leaves, if any do. */
  readonly threads: HashPool | undefined;
  readonly #idle: Leaf[];
  readonly #capacity: number;

  /**
   * @param capacity Bytes in a leaf; tests use small ones.
   * @param threads Provides the memory of the leaves.
   */
  constructor(capacity = LEAF_SIZE, threads?: HashPool) {
    this.threads = threads;
    this.#capacity = capacity;
    this.#idle = capacity === LEAF_SIZE ? SPARE : [];
  }

  /** Returns an empty leaf. */
  take(): Leaf {
    const place = this.threads?.take();
    if (place !== undefined) return new Leaf(this.#capacity, place);
    return this.#idle.pop()?.reset() ?? new Leaf(this.#capacity);
  }

  /** Takes back a leaf that is no longer used. */
  give(leaf: Leaf): void {
    const { place, held } = leaf;
    const take = () => {
      if (place !== undefined) this.threads?.give(place);
      else if (this.#idle.length < MAX_SPARE) this.#idle.push(leaf);
    };
    if (held.length === 0) take();
    else void Promise.allSettled(held).then(take);
  }
}
