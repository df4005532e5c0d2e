import { yieldIfLate } from "../../core/mod.ts";
import { shown } from "../archive-error.ts";
import type { ByteReader } from "../byte-reader.ts";
import { paddingOf, truncatedTar } from "./tar-header.ts";

/** The bytes of one tar entry, read from the archive on demand. */
export class TarContent implements AsyncIterable<Uint8Array> {
  readonly #reader: ByteReader;
  readonly #name: string;
  #left: number;
  #padding: number;

  constructor(reader: ByteReader, size: number, name: string) {
    this.#reader = reader;
    this.#name = name;
    this.#left = size;
    this.#padding = paddingOf(size);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    while (this.#left > 0) {
      await yieldIfLate();
      const piece = await this.#reader.some(this.#left);
      if (piece.length === 0) throw truncatedTar(shown(this.#name));
      this.#left -= piece.length;
      yield piece;
    }
  }

  /** Skips to the next header. */
  async skip(): Promise<void> {
    for await (const _ of this);
    if (this.#padding > 0) await this.#reader.read(this.#padding);
    this.#padding = 0;
  }
}
