import { constants, lstatSync, type Stats } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { crewFor, STAT_FIELDS, statJob } from "../../unixfs/mod.ts";
import { SECRETS } from "../secrets/secret-contents.ts";
import { onDisk } from "./disk-entry.ts";

/** Paths in one job. */
const BATCH = 512;

/** What is at a path, not following a symlink. */
export type DiskStat = Pick<Stats, "mode" | "size" | "mtimeMs">;

/** Stats paths of a working tree. Paths behind a symlink are not in it. */
export class DiskPaths {
  readonly #top: string;
  readonly #folders = new Map<string, boolean>([["", true]]);

  constructor(top: string) {
    this.#top = top;
  }

  /** Returns the stat of a path; undefined when nothing is there. */
  stat(path: string): DiskStat | undefined {
    return this.#isInside(path) ? this.#lstat(path) : undefined;
  }

  /** Stats many paths, in threads where there are many. @returns A function that returns the stat of a path by its index. */
  async statAll(paths: readonly string[], signal?: AbortSignal): Promise<(index: number) => DiskStat | undefined> {
    const crew = await crewFor(0, paths.length, SECRETS);
    const answers: ReturnType<typeof crew.run>[] = [];
    for (let start = 0; start < paths.length; start += BATCH) {
      await setImmediate();
      signal?.throwIfAborted();
      const batch = paths.slice(start, start + BATCH);
      // An empty path has no stat.
      const answer = crew.run(statJob(batch.map((path) => (this.#isInside(path) ? onDisk(this.#top, path) : ""))), []);
      answer.catch(() => undefined); // thrown when it is awaited
      answers.push(answer);
    }
    const tables: Float64Array[] = [];
    for (const answer of answers) tables.push((await crew.wait(answer)).stats!);
    return (index) => rowOf(tables[Math.floor(index / BATCH)]!, STAT_FIELDS * (index % BATCH));
  }

  #isInside(path: string): boolean {
    return this.#isFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0)));
  }

  #isFolder(path: string): boolean {
    let known = this.#folders.get(path);
    if (known === undefined) {
      known = isFolder(this.stat(path));
      this.#folders.set(path, known);
    }
    return known;
  }

  #lstat(path: string): DiskStat | undefined {
    try {
      return lstatSync(onDisk(this.#top, path), { throwIfNoEntry: false });
    } catch {
      return undefined;
    }
  }
}

function rowOf(table: Float64Array, row: number): DiskStat | undefined {
  const mode = table[row]!;
  return mode === -1 ? undefined : { mode, size: table[row + 1]!, mtimeMs: table[row + 2]! };
}

/** Returns whether a folder is there. */
export function isFolder(stat: DiskStat | undefined): boolean {
  return stat !== undefined && (stat.mode & constants.S_IFMT) === constants.S_IFDIR;
}

/** Returns whether it is a regular file. */
export function isFile({ mode }: DiskStat): boolean {
  return (mode & constants.S_IFMT) === constants.S_IFREG;
}

/** Returns whether it is a symlink. */
export function isSymlink({ mode }: DiskStat): boolean {
  return (mode & constants.S_IFMT) === constants.S_IFLNK;
}
