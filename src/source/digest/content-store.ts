import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";

/** Bytes that are kept in memory before the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
const CHUNK = 256 * 1024;

/** Where a content stands in its store. */
export interface Stored {
  readonly start: number;
  readonly length: number;
}

/** Keeps contents that are wanted later, in memory up to a bound and in a temporary file beyond it. */
export class ContentStore {
  readonly #pieces: Uint8Array[] = [];
  #inMemory = 0;
  #length = 0;
  #folder: string | undefined;
  #file: FileHandle | undefined;

  /** Keeps one content, read to its end. */
  async add(chunks: AsyncIterable<Uint8Array>): Promise<Stored> {
    const start = this.#length;
    for await (const chunk of chunks) await this.#append(chunk);
    return { start, length: this.#length - start };
  }

  /** The bytes of a content that was kept. */
  async *read({ start, length }: Stored): AsyncGenerator<Uint8Array> {
    const end = start + length;
    let at = 0;
    for (const piece of start < this.#inMemory ? this.#pieces : []) {
      const part = piece.subarray(Math.max(0, start - at), Math.max(0, Math.min(piece.length, end - at)));
      at += piece.length;
      if (part.length > 0) yield part;
      if (at >= end) return;
    }
    for (let position = Math.max(start, this.#inMemory); position < end; ) {
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end - position));
      const { bytesRead } = await this.#file!.read(buffer, 0, buffer.length, position - this.#inMemory);
      if (bytesRead === 0) throw new MesgError("environment", "a temporary file was cut off while it was in use");
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }

  /** Removes the temporary file, if there is one. */
  async close(): Promise<void> {
    await this.#file?.close();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #append(chunk: Uint8Array): Promise<void> {
    this.#length += chunk.length;
    if (this.#file === undefined && this.#inMemory + chunk.length <= IN_MEMORY) {
      // A chunk is often a small view of a large buffer, which would stay alive with it.
      this.#pieces.push(Uint8Array.from(chunk));
      this.#inMemory += chunk.length;
      return;
    }
    try {
      this.#file ??= await this.#open();
      for (let done = 0; done < chunk.length; ) done += (await this.#file.write(chunk, done)).bytesWritten;
    } catch (error) {
      throw new MesgError("environment", `cannot keep an archive in ${tmpdir()}: ${(error as Error).message}`, {
        cause: error,
        hint: "free some space there, or set TMPDIR to another folder",
      });
    }
  }

  async #open(): Promise<FileHandle> {
    this.#folder = await mkdtemp(join(tmpdir(), "mesg-"));
    return await open(join(this.#folder, "contents"), "w+", 0o600);
  }
}
