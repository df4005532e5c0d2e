import { createHash } from "node:crypto";
import { join } from "node:path";
import { isRecord, makeFolder, writeWhole } from "../../core/mod.ts";
import { parseCid } from "../../unixfs/mod.ts";
import type { DirectoryDigest } from "../digest/directory-digest.ts";
import { readRegularFile } from "../disk/read-regular.ts";
import type { SourceTree } from "../entry.ts";

/** A cached source. */
export interface RememberedSource {
  readonly sourceId: string;
  /** Size of the archive in bytes. */
  readonly size: number;
  /** Files, folders and links. */
  readonly entries: number;
  /** Results of the directory digest by the bytes appended to it, both in hex. */
  readonly finished: Readonly<Record<string, string>>;
}

/** A source that this process took itself, so that its digest can be finished with any bytes. */
export interface TakenBefore extends RememberedSource {
  readonly digest?: DirectoryDigest | undefined;
  /** The blocks that link its leaves. */
  readonly links?: readonly Uint8Array[] | undefined;
}

/** Minimum bytes of a cached source: archiving a smaller one again takes no longer than looking it up. */
const MIN_KEPT = 65_536;
/** Bytes that each entry counts besides its content: the size of its header in the archive. */
const ENTRY_BYTES = 512;
/** Maximum size of a cache file, in bytes. */
const MAX_ENTRY = 64 * 1024;

/**
 * Caches sources of 64 KiB and more, so that unchanged ones are not read again: in memory and, with a folder, each in a
 * file for later runs. Processes may share a folder, since files appear complete. Damaged files and files of another
 * source are ignored.
 */
export class SourceCache {
  /** The folder that keeps sources for later runs; undefined for none. */
  readonly folder: string | undefined;
  readonly #taken = new Map<string, TakenBefore>();

  constructor(folder?: string) {
    this.folder = folder;
  }

  /** Returns whether the source of a tree is large enough for the cache. */
  keeps({ size, entries }: Pick<SourceTree, "size" | "entries">): boolean {
    return size + ENTRY_BYTES * entries.length >= MIN_KEPT;
  }

  /** Returns a cached source. @param key A {@linkcode treeKey}. */
  async get(key: string): Promise<TakenBefore | undefined> {
    const taken = this.#taken.get(key);
    if (taken !== undefined || this.folder === undefined) return taken;
    try {
      const bytes = await readRegularFile(this.folder, fileOf(key), MAX_ENTRY);
      return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
    } catch {
      return undefined;
    }
  }

  /** Caches a source. A folder that cannot be written to is ignored. */
  async set(key: string, taken: TakenBefore): Promise<void> {
    this.#taken.set(key, taken);
    if (this.folder === undefined) return;
    const { sourceId, size, entries, finished } = taken;
    const payload = JSON.stringify({ sourceId, size, entries, finished } satisfies RememberedSource);
    const text = `${checksum(key, payload)} ${payload}\n`;
    try {
      await makeFolder(this.folder);
      // The checksum reveals a file that a crash damaged.
      const written = { isDurable: false, replacesPipes: true };
      await writeWhole(join(this.folder, fileOf(key)), (file) => file.write(Buffer.from(text)), written);
    } catch {
      // A lost cache only costs time.
    }
  }
}

function fileOf(key: string): string {
  return `${key}.json`;
}

function checksum(key: string, payload: string): string {
  return createHash("sha256").update(`${key} ${payload}`).digest("hex");
}

function parse(text: string, key: string): RememberedSource | undefined {
  const space = text.indexOf(" ");
  const payload = text.slice(space + 1).trimEnd();
  if (text.slice(0, space) !== checksum(key, payload)) return undefined;
  return parseRemembered(JSON.parse(payload));
}

/** Returns a cached source from a value of `JSON.parse`; undefined when a field is missing or malformed. */
export function parseRemembered(value: unknown): RememberedSource | undefined {
  if (!isRecord(value) || !isRecord(value.finished)) return undefined;
  const { sourceId, size, entries, finished } = value;
  const isWhole =
    isSourceId(sourceId) &&
    isCount(size) &&
    isCount(entries) &&
    Object.entries(finished).every(([extra, digest]) => isHex(extra) && isHex(digest) && digest.length === 64);
  return isWhole ? ({ sourceId, size, entries, finished } as RememberedSource) : undefined;
}

function isSourceId(value: unknown): boolean {
  try {
    return typeof value === "string" && parseCid(value).length > 0;
  } catch {
    return false;
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isHex(value: unknown): value is string {
  return typeof value === "string" && /^(?:[0-9a-f]{2})*$/.test(value);
}
