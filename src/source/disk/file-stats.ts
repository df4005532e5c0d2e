import { constants } from "node:fs";
import { type Crew, crewFor, type FillAnswer, STAT_FIELDS, statJob } from "../../unixfs/mod.ts";
import type { SourceEntry } from "../entry.ts";
import { SECRETS } from "../secrets/secret-contents.ts";
import { diskEntry, fileEntry, onDisk, statOf } from "./disk-entry.ts";

/** Files in one batch. */
const BATCH = 512;

interface Batch {
  /** In the tree, and on disk. */
  readonly paths: readonly string[];
  readonly found: readonly string[];
  readonly crew: Crew;
  readonly answer: Promise<FillAnswer>;
}

/** Stats the files of a folder: in threads where there are many, while the folder is still being listed. */
export class FileStats {
  readonly #folder: string;
  readonly #batches: Batch[] = [];
  #paths: string[] = [];
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds the path of a file in the folder. @returns A promise when the caller must wait. */
  add(path: string): Promise<void> | undefined {
    this.#paths.push(path);
    return this.#paths.length === BATCH ? this.#send() : undefined;
  }

  /** Returns the entries of all files that are still there. */
  async entries(): Promise<SourceEntry[]> {
    await this.#send();
    const entries: SourceEntry[] = [];
    for (const batch of this.#batches) {
      const { stats } = await batch.crew.wait(batch.answer);
      addEntries(entries, batch, stats!);
    }
    return entries;
  }

  async #send(): Promise<void> {
    const paths = this.#paths;
    if (paths.length === 0) return;
    this.#paths = [];
    this.#count += paths.length;
    const crew = await crewFor(0, this.#count, SECRETS);
    const found = paths.map((path) => onDisk(this.#folder, path));
    const answer = crew.run(statJob(found), []);
    answer.catch(() => undefined); // thrown when it is awaited
    this.#batches.push({ paths, found, crew, answer });
  }
}

function addEntries(entries: SourceEntry[], { paths, found }: Batch, stats: Float64Array): void {
  for (let index = 0; index < paths.length; index++) {
    const entry = entryOf(found[index]!, paths[index]!, stats, STAT_FIELDS * index);
    if (entry !== undefined) entries.push(entry);
  }
}

/** @param row Where the numbers of this file begin. */
function entryOf(found: string, path: string, stats: Float64Array, row: number): SourceEntry | undefined {
  const mode = stats[row]!;
  if ((mode & constants.S_IFMT) === constants.S_IFREG) {
    return fileEntry(found, path, { mode, size: stats[row + 1]!, mtimeMs: stats[row + 2]!, ino: stats[row + 3]! });
  }
  // A symlink, or what cannot be a part of a source.
  const stat = statOf(found);
  return stat === undefined ? undefined : diskEntry(found, path, stat);
}
