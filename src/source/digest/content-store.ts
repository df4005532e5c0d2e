import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";

/** Maximum number of bytes that one store keeps in memory; the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
/** Maximum number of bytes that all stores of the process keep in memory. */
const ALL_IN_MEMORY = 128 * 1024 * 1024;
/** Memory overhead of a piece. */
const OVERHEAD = 256;
const CHUNK = 256 * 1024;

let allInMemory = 0;

/** The location of a content in its store: pieces in memory, then a part of the file. */
export interface Stored {
  /** Bytes of the content. */
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
  readonly position: number;
  /** Bytes in the file. */
  readonly length: number;
}

/** Keeps contents for later, in memory up to a bound and in a temporary file beyond it. */
export class ContentStore {
  #inMemory = 0;
  #onDisk = 0;
  #folder: string | undefined;
  #file: FileHandle | undefined;

  /** Keeps one content, read to its end. */
  async add(chunks: AsyncIterable<Uint8Array>): Promise<Stored> {
    const pieces: Uint8Array[] = [];
    const position = this.#onDisk;
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      // A chunk is often a small view of a large buffer, which would stay alive with it.
      if (this.#onDisk === position && this.#takeMemory(chunk.length)) pieces.push(Uint8Array.from(chunk));
      else await this.#write(chunk);
    }
    return { size, pieces, position, length: this.#onDisk - position };
  }

  /** Returns the bytes of a content that was kept. */
  async *read({ pieces, position, length }: Stored): AsyncGenerator<Uint8Array> {
    yield* pieces;
    for (let done = 0; done < length; ) {
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length - done));
      const { bytesRead } = await this.#file!.read(buffer, 0, buffer.length, position + done);
      if (bytesRead === 0) throw new MesgError("environment", "a temporary file was truncated while it was in use");
      done += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }

  /** Frees the memory, and removes the temporary file if there is one. */
  async close(): Promise<void> {
    allInMemory -= this.#inMemory;
    this.#inMemory = 0;
    await this.#file?.close();
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  #takeMemory(length: number): boolean {
    const size = length + OVERHEAD;
    if (this.#inMemory + size > IN_MEMORY || allInMemory + size > ALL_IN_MEMORY) return false;
    this.#inMemory += size;
    allInMemory += size;
    return true;
  }

  async #write(chunk: Uint8Array): Promise<void> {
    try {
      this.#file ??= await this.#open();
      for (let done = 0; done < chunk.length; ) done += (await this.#file.write(chunk, done)).bytesWritten;
      this.#onDisk += chunk.length;
    } catch (error) {
      throw new MesgError("environment", `cannot keep an archive in ${tmpdir()}: ${(error as Error).message}`, {
        cause: error,
        hint: "free space there, or set TMPDIR to another folder",
      });
    }
  }

  async #open(): Promise<FileHandle> {
    this.#folder = await mkdtemp(join(tmpdir(), "mesg-"));
    return await open(join(this.#folder, "contents"), "w+", 0o600);
  }
}
