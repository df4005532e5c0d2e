import { FRAME, frameLeaf } from "./leaf-frame.ts";
import { LEAF_SIZE } from "./threads/place.ts";

/** A leaf of a UnixFS file: its bytes, at their position in the dag-pb block. */
export interface Leaf {
  readonly data: Uint8Array;
  /** The SHA-256 of the block, if known already. */
  readonly digest?: Uint8Array;
  block(): Uint8Array;
  /** Prevents reuse of its memory until the returned function is called. */
  hold(): () => void;
}

/** A leaf whose hash is known. */
export interface HashedLeaf extends Leaf {
  readonly digest: Uint8Array;
}

/** The holders of a leaf. */
export class Holds {
  #count = 0;
  #free: (() => void) | undefined;

  add(): () => void {
    this.#count++;
    return () => {
      this.#count--;
      this.#freeIfUnused();
    };
  }

  /** Calls `free` once nothing holds the leaf, which may be at once. */
  end(free: () => void): void {
    this.#free = free;
    this.#freeIfUnused();
  }

  #freeIfUnused(): void {
    if (this.#count > 0) return;
    const free = this.#free;
    this.#free = undefined;
    free?.();
  }
}

/** A leaf that is filled from a stream. */
export class StreamLeaf implements Leaf {
  readonly holds = new Holds();
  readonly #buffer: Uint8Array;
  readonly #capacity: number;
  #length = 0;

  constructor(capacity: number) {
    this.#buffer = new Uint8Array(FRAME.before + capacity + FRAME.after);
    this.#capacity = capacity;
  }

  get isFull(): boolean {
    return this.#length === this.#capacity;
  }

  get data(): Uint8Array {
    return this.#buffer.subarray(FRAME.before, FRAME.before + this.#length);
  }

  /** Copies as many bytes as fit, and returns the rest. */
  put(bytes: Uint8Array): Uint8Array {
    const fits = bytes.subarray(0, this.#capacity - this.#length);
    this.#buffer.set(fits, FRAME.before + this.#length);
    this.#length += fits.length;
    return bytes.subarray(fits.length);
  }

  hold(): () => void {
    return this.holds.add();
  }

  /** Empties the leaf for reuse. */
  reset(): this {
    this.#length = 0;
    return this;
  }

  block(): Uint8Array {
    const { begin, end } = frameLeaf(this.#buffer, FRAME.before, this.#length);
    return this.#buffer.subarray(begin, end);
  }
}

/** A pool of leaves for reuse, which keeps memory constant. */
export class LeafPool {
  readonly #idle: StreamLeaf[] = [];
  readonly #capacity: number;

  /** @param capacity Bytes in a leaf; tests use small ones. */
  constructor(capacity = LEAF_SIZE) {
    this.#capacity = capacity;
  }

  /** Returns an empty leaf. */
  take(): StreamLeaf {
    return this.#idle.pop()?.reset() ?? new StreamLeaf(this.#capacity);
  }

  /** Takes back a leaf that is no longer used. */
  give(leaf: StreamLeaf): void {
    leaf.holds.end(() => this.#idle.push(leaf));
  }
}
