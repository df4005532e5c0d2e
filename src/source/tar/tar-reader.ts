import { yieldIfLate } from "../../core/mod.ts";
import { ArchiveError, shown } from "../archive-error.ts";
import type { ByteReader } from "../byte-reader.ts";
import type { ArchiveCost } from "./archive-cost.ts";
import { NO_PAX, type PaxRecords, parsePax } from "./pax.ts";
import { TarContent } from "./tar-content.ts";
import { BLOCK, invalidTar, paddingOf, parseHeader, type TarHeader, truncatedTar } from "./tar-header.ts";

/** An entry of a tar with its content. */
export interface TarEntry extends TarHeader {
  /** The content; unread bytes are skipped. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Types without content, whose size is ignored. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);
const NOTHING: AsyncIterable<Uint8Array> = (async function* () {})();
const ZEROS = new Uint8Array(BLOCK);
/** Maximum size of an extended header in bytes, as in Go's reader. It is kept in memory. */
const MAX_DESCRIPTION = 1024 * 1024;

/** What extended headers (types x, L and K) say about the next entry. */
interface Description {
  pax: PaxRecords;
  longName: string;
  longLink: string;
}

/**
 * Yields the entries of a tar, as Go's `archive/tar` does: long names in pax and GNU form are applied, and reading
 * stops at the end mark. A global pax header is an entry of type `g` that does not affect others.
 *
 * @param cost Counts every header and every byte.
 * @throws {ArchiveError} when the bytes are not a tar, are truncated, or exceed the limits.
 */
export async function* readTar(reader: ByteReader, cost: ArchiveCost): AsyncGenerator<TarEntry> {
  let next: Description = { pax: NO_PAX, longName: "", longLink: "" };
  for (;;) {
    await yieldIfLate();
    const header = await readHeader(reader);
    if (header === undefined) return;
    if (header.type === "x") {
      next.pax = parsePax(await readDescription(reader, header, cost));
    } else if (header.type === "L") {
      next.longName = textOf(await readDescription(reader, header, cost));
    } else if (header.type === "K") {
      next.longLink = textOf(await readDescription(reader, header, cost));
    } else {
      if (header.type === "g") {
        cost.entry();
        const { path } = parsePax(await readDescription(reader, header, cost));
        yield { ...header, name: path || header.name, body: NOTHING };
      } else {
        const entry = describe(header, next);
        const size = WITHOUT_CONTENT.has(entry.type) ? 0 : entry.size;
        cost.entry(entry.name.length + entry.linkname.length);
        cost.unpacked(size);
        const body = new TarContent(reader, size, entry.name);
        yield { ...entry, body };
        await body.skip();
      }
      next = { pax: NO_PAX, longName: "", longLink: "" };
    }
  }
}

/** Returns whether bytes are those of a tar. @param start The first 512 bytes; fewer of a shorter file. */
export function isTarStart(start: Uint8Array): boolean {
  try {
    headerIn(start.subarray(0, BLOCK));
    return true;
  } catch (error) {
    if (error instanceof ArchiveError) return false;
    throw error;
  }
}

/** Returns the header in a block; undefined at the end of a tar. */
function headerIn(block: Uint8Array): TarHeader | undefined {
  if (block.length === 0) return undefined;
  if (block.length < BLOCK) throw truncatedTar("a header");
  return isZero(block) ? undefined : parseHeader(block);
}

async function readHeader(reader: ByteReader): Promise<TarHeader | undefined> {
  const block = await reader.read(BLOCK);
  const header = headerIn(block);
  if (header !== undefined || block.length === 0) return header;
  const second = await reader.read(BLOCK);
  if (second.length !== 0 && second.length < BLOCK) throw truncatedTar("its end mark");
  if (!isZero(second)) throw invalidTar("half an end mark");
  return undefined;
}

function isZero(block: Uint8Array): boolean {
  return Buffer.compare(block, ZEROS.subarray(0, block.length)) === 0;
}

async function readDescription(reader: ByteReader, { size }: TarHeader, cost: ArchiveCost): Promise<Uint8Array> {
  if (size > MAX_DESCRIPTION) {
    throw new ArchiveError(`extended header too long: expected at most ${MAX_DESCRIPTION} bytes, found ${size}`, {
      hint: "write the archive with another tool: no valid path requires a longer header",
    });
  }
  const length = size + paddingOf(size);
  cost.unpacked(BLOCK + length);
  const bytes = await reader.read(length);
  if (bytes.length < size) throw truncatedTar("an extended header");
  return bytes.subarray(0, size);
}

/** Applies extended headers to a header. */
function describe(header: TarHeader, { pax, longName, longLink }: Description): TarHeader {
  if (pax.isSparse) {
    throw new ArchiveError(`cannot read ${shown(header.name)}: sparse files are not supported`, {
      hint: "write the archive without --sparse",
    });
  }
  const name = longName || pax.path || header.name;
  const legacyFolder = header.type === "\0" && name.endsWith("/");
  return {
    name,
    linkname: longLink || pax.linkpath || header.linkname,
    mode: header.mode,
    size: pax.size ? sizeOf(pax.size) : header.size,
    type: header.type === "\0" ? (legacyFolder ? "5" : "0") : header.type,
  };
}

function sizeOf(text: string): number {
  if (!/^[+-]?[0-9]{1,18}$/.test(text)) throw invalidTar("a pax size that is not a number");
  const size = Number(text);
  if (size < 0) throw invalidTar("a negative size");
  return size;
}

/** Returns the text before the first NUL, one character per byte. */
function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const end = text.indexOf("\0");
  return end === -1 ? text : text.slice(0, end);
}
