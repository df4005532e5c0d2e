const EMPTY: Uint8Array = new Uint8Array(0);
const LINE_FEED = 10;

/** Reads a stream of chunks in pieces of any size. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = EMPTY;
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Returns the next `length` bytes; fewer only at the end of the stream. */
  async read(length: number): Promise<Uint8Array> {
    if (this.#rest.length < length) await this.#fill(length);
    return this.#take(length);
  }

  /** Returns from one to `length` bytes, as they arrive and without a copy; none at the end of the stream. */
  async some(length: number): Promise<Uint8Array> {
    while (this.#rest.length === 0 && !this.#ended) await this.#next();
    return this.#take(length);
  }

  /**
   * Returns the bytes up to the next line feed, which is consumed but not returned; at the end of the stream, the rest.
   */
  async line(): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for (;;) {
      while (this.#rest.length === 0 && !this.#ended) await this.#next();
      const end = this.#rest.indexOf(LINE_FEED);
      pieces.push(this.#take(end === -1 ? this.#rest.length : end));
      if (end !== -1) this.#take(1);
      if (end !== -1 || this.#ended) return concat(pieces);
    }
  }

  /** Returns the next `count` lines, one character per byte and without their ends; fewer only at the end of the stream. */
  async lines(count: number): Promise<string[]> {
    const lines: string[] = [];
    for (let begun = ""; ; ) {
      const bytes = Buffer.from(this.#rest.buffer, this.#rest.byteOffset, this.#rest.length);
      let at = 0;
      while (lines.length < count) {
        const end = bytes.indexOf(LINE_FEED, at);
        if (end === -1) break;
        lines.push(begun + bytes.toString("latin1", at, end));
        begun = "";
        at = end + 1;
      }
      if (lines.length < count) begun += bytes.toString("latin1", at);
      this.#rest = lines.length < count ? EMPTY : this.#rest.subarray(at);
      if (lines.length === count || this.#ended) return lines;
      await this.#next();
    }
  }

  /** Yields the rest of the stream, this reader's buffer first. */
  async *remaining(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = await this.some(Number.POSITIVE_INFINITY);
      if (piece.length === 0) return;
      yield piece;
    }
  }

  /** Returns the next `length` bytes without taking them; fewer only at the end of the stream. */
  async peek(length: number): Promise<Uint8Array> {
    if (this.#rest.length < length) await this.#fill(length);
    return this.#rest.subarray(0, length);
  }

  /** Closes the source. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }

  #take(length: number): Uint8Array {
    const taken = this.#rest.length <= length ? this.#rest : this.#rest.subarray(0, length);
    this.#rest = this.#rest.length <= length ? EMPTY : this.#rest.subarray(length);
    return taken;
  }

  async #fill(length: number): Promise<void> {
    const pieces: Uint8Array[] = [this.#rest];
    let total = this.#rest.length;
    this.#rest = EMPTY;
    while (total < length && !this.#ended) {
      await this.#next();
      pieces.push(this.#rest);
      total += this.#rest.length;
      this.#rest = EMPTY;
    }
    this.#rest = concat(pieces);
  }

  async #next(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done) this.#ended = true;
    else this.#rest = value;
  }
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const filled = pieces.filter((piece) => piece.length > 0);
  return filled.length < 2 ? (filled[0] ?? EMPTY) : Buffer.concat(filled);
}
