import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../core/mod.ts";
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

/** The largest file of a cache that is believed, in bytes. */
const MAX_ENTRY = 64 * 1024;

/**
 * Remembers sources in a folder, so that one that did not change is not read again. Several processes may share it: files
 * appear whole. One that is damaged, or was made for something else, is passed over.
 */
export class SourceCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param key A {@linkcode treeKey}. */
  async get(key: string): Promise<RememberedSource | undefined> {
    const bytes = await readRegularFile(this.#folder, fileOf(key), MAX_ENTRY).catch(() => undefined);
    return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
  }

  /** Remembers a source; a cache that cannot be written is a cache that is not used. */
  async set(key: string, source: RememberedSource): Promise<void> {
    const payload = JSON.stringify(source);
    const text = `${checksum(key, payload)} ${payload}\n`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeWhole(join(this.#folder, fileOf(key)), (file) => file.write(Buffer.from(text)));
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
