import { ArchiveError, shown } from "../archive-error.ts";
import type { ByteReader } from "../byte-reader.ts";
import { parsePax } from "./pax.ts";
import { BLOCK, invalidTar, parseHeader, type TarHeader, truncatedTar } from "./tar-header.ts";

/** An entry of a tar, with its content as it comes. */
export interface TarEntry extends TarHeader {
  /** The content; what is not read of it is skipped. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Types whose size, if any is written, stands for nothing. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);
const NOTHING: AsyncIterable<Uint8Array> = (async function* () {})();
/** A header that describes another one is kept in memory: it may not be long. */
const MAX_DESCRIPTION = 1024 * 1024;

/**
 * Reads a tar's entries in their order, as Go's `archive/tar` reads them: long names in pax and GNU form are applied, and
 * reading stops at the end mark, whatever follows. A global pax header is an entry of type `g` that changes no other.
 *
 * @throws {ArchiveError} when the bytes are no tar, or end too early.
 */
export async function* readTar(reader: ByteReader): AsyncGenerator<TarEntry> {
  let pax = new Map<string, string>();
  let longName = "";
  let longLink = "";
  for (;;) {
    const header = await readHeader(reader);
    if (header === undefined) return;
    if (header.type === "x") {
      pax = parsePax(await readDescription(reader, header));
    } else if (header.type === "g") {
      const { path } = Object.fromEntries(parsePax(await readDescription(reader, header)));
      yield { ...header, name: path || header.name, body: NOTHING };
      [pax, longName, longLink] = [new Map(), "", ""];
    } else if (header.type === "L") {
      longName = cut(await readDescription(reader, header));
    } else if (header.type === "K") {
      longLink = cut(await readDescription(reader, header));
    } else {
      const entry = describe(header, pax, longName, longLink);
      const content = new Content(reader, WITHOUT_CONTENT.has(entry.type) ? 0 : entry.size, entry.name);
      yield Object.assign(entry, { body: content });
      await content.skip();
      [pax, longName, longLink] = [new Map(), "", ""];
    }
  }
}

async function readHeader(reader: ByteReader): Promise<TarHeader | undefined> {
  const block = await reader.read(BLOCK);
  if (block.length === 0) return undefined;
  if (block.length < BLOCK) throw truncatedTar("a header");
  if (block.some((byte) => byte !== 0)) return parseHeader(block);
  const second = await reader.read(BLOCK);
  if (second.length !== 0 && second.length < BLOCK) throw truncatedTar("its end mark");
  if (second.some((byte) => byte !== 0)) throw invalidTar("half an end mark");
  return undefined;
}

async function readDescription(reader: ByteReader, { size }: TarHeader): Promise<Uint8Array> {
  if (size < 0) throw invalidTar("a negative size");
  if (size > MAX_DESCRIPTION) {
    throw new ArchiveError(`expected a name of at most ${MAX_DESCRIPTION} bytes, found one of ${size}`);
  }
  const bytes = await reader.read(size + padding(size));
  if (bytes.length < size) throw truncatedTar("a long name");
  return bytes.subarray(0, size);
}

function describe(header: TarHeader, pax: Map<string, string>, longName: string, longLink: string): TarHeader {
  const sparse = [...pax.keys()].find((key) => key.startsWith("GNU.sparse."));
  if (sparse !== undefined) {
    throw new ArchiveError(`cannot read ${shown(header.name)}: sparse files are not read here`, {
      hint: "write the archive without --sparse",
    });
  }
  const name = longName || pax.get("path") || header.name;
  const legacyFolder = header.type === "\0" && name.endsWith("/");
  const size = pax.get("size") || undefined;
  if (size !== undefined && !/^[+-]?[0-9]{1,18}$/.test(size)) throw invalidTar("a pax size that is no number");
  const entry = {
    name,
    linkname: longLink || pax.get("linkpath") || header.linkname,
    mode: header.mode,
    size: size === undefined ? header.size : Number(size),
    type: header.type === "\0" ? (legacyFolder ? "5" : "0") : header.type,
  };
  if (entry.size < 0 && !WITHOUT_CONTENT.has(entry.type)) throw invalidTar("a negative size");
  return entry;
}

/** A tar entry's bytes, taken from the archive as they are asked for. */
class Content implements AsyncIterable<Uint8Array> {
  readonly #reader: ByteReader;
  readonly #name: string;
  #left: number;
  #padding: number;

  constructor(reader: ByteReader, size: number, name: string) {
    this.#reader = reader;
    this.#name = name;
    this.#left = size;
    this.#padding = padding(size);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    while (this.#left > 0) {
      const piece = await this.#reader.some(this.#left);
      if (piece.length === 0) throw truncatedTar(shown(this.#name));
      this.#left -= piece.length;
      yield piece;
    }
  }

  /** Moves to the next header. */
  async skip(): Promise<void> {
    for await (const _ of this);
    if (this.#padding > 0) await this.#reader.read(this.#padding);
    this.#padding = 0;
  }
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function cut(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const end = text.indexOf("\0");
  return end === -1 ? text : text.slice(0, end);
}
