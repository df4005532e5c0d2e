import { type Dirent, readdirSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { SourceEntry } from "../entry.ts";
import type { IgnoreRules } from "../ignore-rules.ts";
import { assertUtf8 } from "../names.ts";
import { onDisk, unreadable } from "./disk-entry.ts";
import { FileStats } from "./file-stats.ts";

/** Number of entries after which to yield to the event loop and check for an abort. */
const YIELD_EVERY = 512;

/**
 * Lists a folder on disk, except what the rules exclude. Symlinks are listed, never followed; empty folders are kept.
 *
 * @param prefix The path of the folder in the tree to list; the whole tree by default.
 * @returns The entries, on most systems in the order of the archive.
 */
export async function walkFolder(
  folder: string,
  rules: Pick<IgnoreRules, "excludes">,
  prefix = "",
  signal?: AbortSignal,
): Promise<SourceEntry[]> {
  await setImmediate(undefined, { signal });
  const walk = new Walk(folder, rules, prefix);
  // Synchronous calls are several times as fast here.
  while (walk.step()) await setImmediate(undefined, { signal });
  return await walk.files.entries();
}

/** A folder that is being walked. */
interface Level {
  readonly path: string;
  readonly dirents: readonly Dirent[];
  next: number;
}

/** Walks a folder depth-first, siblings as the system lists them: sorted by their bytes. */
class Walk {
  readonly files: FileStats;
  readonly #folder: string;
  readonly #rules: Pick<IgnoreRules, "excludes">;
  /** From the root to the current folder. */
  readonly #levels: Level[] = [];

  constructor(folder: string, rules: Pick<IgnoreRules, "excludes">, prefix: string) {
    this.files = new FileStats(folder);
    this.#folder = folder;
    this.#rules = rules;
    this.#enter(prefix);
  }

  /** Lists the next entries. @returns False at the end. */
  step(): boolean {
    for (let left = YIELD_EVERY; left > 0; left--) {
      const level = this.#levels.at(-1);
      if (level === undefined) return false;
      const dirent = level.dirents[level.next++];
      if (dirent === undefined) this.#levels.pop();
      else this.#add(level.path === "" ? dirent.name : `${level.path}/${dirent.name}`, dirent);
    }
    return true;
  }

  #add(path: string, dirent: Dirent): void {
    const isFolder = dirent.isDirectory();
    if (this.#rules.excludes(path, isFolder)) return;
    if (isFolder) {
      this.files.addFolder(path);
      this.#enter(path);
    } else {
      this.files.add(path, dirent.isFile());
    }
  }

  #enter(path: string): void {
    this.#levels.push({ path, dirents: read(onDisk(this.#folder, path)), next: 0 });
  }
}

function read(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some(({ name }) => name.includes("\ufffd"))) {
      const names = readdirSync(folder, { encoding: "buffer" });
      assertUtf8(Buffer.concat(names.flatMap((name) => [name, Buffer.of(0)])), folder);
    }
    return entries;
  } catch (error) {
    if ((error as Error).name === "MesgError") throw error;
    throw unreadable(folder, error);
  }
}
