import { createHash, type Hash } from "node:crypto";

const CAPACITY = 65_536;
/** Larger pieces are hashed directly: copying them would cost more than the saved call. */
const LARGE = 16_384;
/** Maximum bytes to keep instead of a running hash: hashing them again takes less time than copying it. */
const SMALL = 2048;
const NOTHING = Buffer.alloc(0);
/** Buffers for reuse: a run may hash thousands of small sources. */
const SPARE: Buffer[] = [];
const MAX_SPARE = 32;

/**
 * A running SHA-256 for many small pieces, buffered because each call of the runtime's hash costs as much as hashing a
 * kilobyte.
 */
export class GatheredHash {
  #hash: Hash | undefined;
  #gathered = SPARE.pop() ?? Buffer.allocUnsafe(CAPACITY);
  #length = 0;

  bytes(bytes: Uint8Array): void {
    if (this.#length + bytes.length > CAPACITY || bytes.length >= LARGE) this.#flush();
    if (bytes.length >= LARGE) {
      this.#running().update(bytes);
    } else {
      this.#gathered.set(bytes, this.#length);
      this.#length += bytes.length;
    }
  }

  text(text: string, encoding: "utf8" | "latin1"): void {
    // A UTF-16 unit is at most three bytes of UTF-8.
    if (this.#length + 3 * text.length > CAPACITY) this.#flush();
    if (3 * text.length > CAPACITY) this.#running().update(text, encoding);
    else this.#length += this.#gathered.write(text, this.#length, encoding);
  }

  uint32(value: number): void {
    if (this.#length + 4 > CAPACITY) this.#flush();
    this.#length = this.#gathered.writeUInt32LE(value, this.#length);
  }

  /** Returns the hash, or the bytes themselves if they are few. Nothing can be added any more. */
  end(): Hash | Uint8Array {
    const isSmall = this.#hash === undefined && this.#length <= SMALL;
    const bytes = isSmall ? Uint8Array.from(this.#gathered.subarray(0, this.#length)) : undefined;
    if (bytes === undefined) this.#flush();
    if (SPARE.length < MAX_SPARE) SPARE.push(this.#gathered);
    this.#gathered = NOTHING;
    return bytes ?? this.#running();
  }

  #running(): Hash {
    this.#hash ??= createHash("sha256");
    return this.#hash;
  }

  #flush(): void {
    if (this.#length > 0) this.#running().update(this.#gathered.subarray(0, this.#length));
    this.#length = 0;
  }
}
