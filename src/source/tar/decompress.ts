import { Readable } from "node:stream";
import { yieldIfLate } from "../../core/mod.ts";
import { ArchiveError } from "../archive-error.ts";
import { ByteReader } from "../byte-reader.ts";
import type { ArchiveCost } from "./archive-cost.ts";

/** The magic bytes of compressed streams that an Engine recognizes. */
const MAGIC = { gzip: [0x1f, 0x8b, 0x08], bzip2: [0x42, 0x5a, 0x68], xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] };

/** Returns the compression of a stream by its first bytes; undefined without one. */
export function compressionOf(start: Uint8Array): string | undefined {
  return Object.entries(MAGIC).find(([, magic]) => magic.every((byte, index) => start[index] === byte))?.[0];
}

/**
 * Opens a stream that may be compressed with gzip. Engines also support bzip2 and xz, which are refused here.
 *
 * @param cost Counts the bytes as they arrive.
 * @returns A reader that closes the stream when it is closed.
 * @throws {ArchiveError} for bzip2, xz, or broken gzip.
 */
export async function decompress(chunks: AsyncIterable<Uint8Array>, cost: ArchiveCost): Promise<ByteReader> {
  const reader = new ByteReader(counted(chunks, cost));
  const start = await reader.peek(10);
  const form = compressionOf(start);
  if (form === undefined) return reader;
  if (form === "gzip") return new ByteReader(gunzip(reader));
  await reader.close();
  throw new ArchiveError(`expected a tar or a tar.gz, found ${form}`, {
    hint: "unpack it and pass the tar: Engines support this compression, this tool does not",
  });
}

async function* counted(chunks: AsyncIterable<Uint8Array>, cost: ArchiveCost): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    cost.received(chunk.length);
    yield chunk;
    await yieldIfLate();
  }
}

async function* gunzip(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const source = Readable.from(reader.remaining(), { objectMode: false });
  const { createGunzip } = await import("node:zlib");
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  source.on("error", (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    throw asGzipError(error);
  } finally {
    source.destroy();
    gunzip.destroy();
    // A read that hangs would also hang this, so its end is not awaited.
    reader.close().catch(() => undefined);
  }
}

function asGzipError(error: unknown): unknown {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  if (!code.startsWith("Z_")) return error;
  const engineText =
    code === "Z_BUF_ERROR"
      ? "unexpected EOF"
      : /data check|length check/.test(message)
        ? "gzip: invalid checksum"
        : /header|method|flags/.test(message)
          ? "gzip: invalid header"
          : "flate: corrupt input before offset 0";
  return new ArchiveError(`invalid gzip: ${message}`, {
    engineText,
    cause: error,
  });
}
