import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../core/mod.ts";
import type { DirectoryDigest } from "../digest/directory-digest.ts";
import { readRegularFile } from "../disk/read-regular.ts";

/** What is remembered of a source. */
export interface RememberedSource {
  readonly sourceId: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Files, folders and links. */
  readonly entries: number;
  /** What the directory digest gave with certain bytes behind it, both in hex. */
  readonly finished: Readonly<Record<string, string>>;
}

/** What this process took itself: its digest can be finished with any bytes. */
export interface TakenBefore extends RememberedSource {
  readonly digest?: DirectoryDigest | undefined;
}

/** The largest file of a cache that is believed, in bytes. */
const MAX_ENTRY = 64 * 1024;

/**
 * Remembers sources, so that one that did not change is not read again: those of this run in memory and, where it has a
 * folder, those of earlier runs in files. Several processes may share a folder: files appear whole. One that is damaged, or
 * was made for something else, is passed over.
 */
export class SourceCache {
  /** Where sources are remembered for later runs; undefined for nowhere. */
  readonly folder: string | undefined;
  readonly #taken = new Map<string, TakenBefore>();

  constructor(folder?: string) {
    this.folder = folder;
  }

  /** Returns what is known of a source. @param key A {@linkcode treeKey}. */
  async get(key: string): Promise<TakenBefore | undefined> {
    const taken = this.#taken.get(key);
    if (taken !== undefined || this.folder === undefined) return taken;
    const bytes = await readRegularFile(this.folder, fileOf(key), MAX_ENTRY).catch(() => undefined);
    return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
  }

  /** Remembers a source; a folder that cannot be written to is not used. */
  async set(key: string, taken: TakenBefore): Promise<void> {
    this.#taken.set(key, taken);
    if (this.folder === undefined) return;
    const { sourceId, size, entries, finished } = taken;
    const payload = JSON.stringify({ sourceId, size, entries, finished } satisfies RememberedSource);
    const text = `${checksum(key, payload)} ${payload}\n`;
    try {
      await mkdir(this.folder, { recursive: true });
      // The checksum tells a file that a crash damaged.
      const written = { isDurable: false };
      await writeWhole(join(this.folder, fileOf(key)), (file) => file.write(Buffer.from(text)), written);
    } catch {
      // Nothing is lost but time.
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
  const { sourceId, size, entries, finished } = JSON.parse(payload) as RememberedSource;
  return { sourceId, size, entries, finished };
}
