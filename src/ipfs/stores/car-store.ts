import { type FileHandle, open } from "node:fs/promises";
import { CallFailure, MesgError } from "../../core/mod.ts";
import { formatCid, MAX_BLOCK_BYTES, readBlockId, readBlocks } from "../../unixfs/mod.ts";
import type { SourceStore } from "./source-store.ts";

/**
 * Returns the store of a CAR file (version 1, as `compile --car` writes it), with its blocks in any order. Each block is
 * verified before anything of it is returned.
 *
 * @example
 * ```ts
 * await fetchSource(sourceId, { stores: [carStore("source.car")], out: "source.tar" });
 * ```
 */
export function carStore(path: string): SourceStore {
  return {
    place: path,
    async *read(sourceId, { limit, signal }) {
      const file = await openFile(path);
      try {
        const { root, sections } = await readSections(file, path, signal);
        if (!sections.has(sourceId)) {
          throw new MesgError(
            "refused",
            `wrong source in ${path}: expected ${sourceId}, found ${root ?? "another one"}`,
          );
        }
        const get = async (text: string) => {
          const section = sections.get(text);
          if (section === undefined) throw new MesgError("refused", `missing block ${text} in ${path}`);
          return await readAt(file, section.start, section.length, path);
        };
        yield* readBlocks(sourceId, ({ text }) => get(text), { place: path, limit, signal });
      } finally {
        await file.close();
      }
    },
  };
}

/**
 * Reports whether a file starts like a CAR of version 1 or 2. A tar starts with a path.
 *
 * @example
 * ```ts
 * await isCar("source.tar"); // false
 * ```
 */
export async function isCar(path: string): Promise<boolean> {
  const file = await openFile(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
    const begin = buffer.subarray(0, bytesRead).toString("latin1");
    // A length of one or two bytes, then a DAG-CBOR map of `roots` and `version`, or of `version` alone.
    return /^(?:[^\x80-\xff]|[\x80-\xff][^\x80-\xff])(?:\xa2\x65roots|\xa1\x67version)/s.test(begin);
  } finally {
    await file.close();
  }
}

interface Section {
  readonly start: number;
  readonly length: number;
}

/** Finds the position of each block, without reading it. */
async function readSections(
  file: FileHandle,
  path: string,
  signal: AbortSignal,
): Promise<{ readonly root: string | undefined; readonly sections: ReadonlyMap<string, Section> }> {
  const sections = new Map<string, Section>();
  const { size } = await file.stat();
  const header = await readLength(file, 0, path);
  if (header.value > MAX_HEADER_BYTES) throw noCar(path, "a header that is too long");
  const root = rootOf(await readAt(file, header.end, header.value, path), path);
  for (let at = header.end + header.value; at < size; ) {
    signal.throwIfAborted();
    const { value: length, end } = await readLength(file, at, path);
    if (length < CID_V0 || length > MAX_BLOCK_BYTES + CID_V1) throw noCar(path, `a section of ${length} bytes`);
    const begin = await readAt(file, end, Math.min(length, CID_V1), path);
    const cid = begin.subarray(0, begin[0] === 0x12 ? CID_V0 : CID_V1);
    if (sections.size >= MAX_SECTIONS) throw noCar(path, `more than ${MAX_SECTIONS} blocks`);
    sections.set(readBlockId(cid).text, { start: end + cid.length, length: length - cid.length });
    at = end + length;
  }
  return { root, sections };
}

/** Maximum number of blocks of a CAR, whose positions are in memory: 128 GiB in the blocks of `ipfs add`. */
const MAX_SECTIONS = 500_000;
const CID_V0 = 34;
const CID_V1 = 36;
const MAX_HEADER_BYTES = 65_536;
/** In DAG-CBOR: tag 42, and a byte string of a zero and a CIDv0. */
const LINK = Buffer.from([0xd8, 0x2a, 0x58, 1 + CID_V0, 0x00]);

function rootOf(header: Buffer, path: string): string | undefined {
  if (header.indexOf("eroots") !== 1) throw noCar(path, "a CAR of another version");
  const at = header.indexOf(LINK);
  return at === -1 ? undefined : formatCid(header.subarray(at + LINK.length, at + LINK.length + CID_V0));
}

/** Reads an unsigned LEB128 varint, and returns its end. */
async function readLength(file: FileHandle, at: number, path: string): Promise<{ value: number; end: number }> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_VARINT_BYTES), 0, MAX_VARINT_BYTES, at);
  let value = 0;
  for (let index = 0; index < bytesRead; index++) {
    value += (buffer[index]! & 127) * 128 ** index;
    if (buffer[index]! < 128) return { value, end: at + index + 1 };
  }
  throw noCar(path, "a section without a valid length");
}

/** The length of a section fits in four bytes. */
const MAX_VARINT_BYTES = 4;

async function readAt(file: FileHandle, start: number, length: number, path: string): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(buffer, done, length - done, start + done);
    if (bytesRead === 0) throw noCar(path, "one that is cut off");
    done += bytesRead;
  }
  return buffer;
}

async function openFile(path: string): Promise<FileHandle> {
  return await open(path).catch((cause) => {
    throw new CallFailure(`cannot read ${path}: ${(cause as Error).message}`, { cause });
  });
}

function noCar(path: string, found: string): MesgError {
  return new MesgError("refused", `expected a CAR of version 1 in ${path}, found ${found}`);
}
