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
  readonly #batches: Promise<Batch>[] = [];
  readonly #folders: { readonly path: string; readonly filesBefore: number }[] = [];
  #paths: string[] = [];
  #count = 0;
  /** How many files and folders {@linkcode entries} has collected. */
  #filesDone = 0;
  #foldersDone = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds the path of a file in the folder. */
  add(path: string): void {
    this.#count++;
    if (this.#paths.push(path) === BATCH) this.#send();
  }

  /** Adds the path of a folder in the folder. */
  addFolder(path: string): void {
    this.#folders.push({ path, filesBefore: this.#count });
  }

  /** Returns the entries of the folders, and of all files that are still there, in the order in which they were added. */
  async entries(): Promise<SourceEntry[]> {
    this.#send();
    const entries: SourceEntry[] = [];
    for (const sent of this.#batches) {
      const batch = await sent;
      const { stats } = await batch.crew.wait(batch.answer);
      this.#collect(entries, batch, stats!);
    }
    this.#collectFolders(entries);
    return entries;
  }

  #collect(entries: SourceEntry[], { paths, found }: Batch, stats: Float64Array): void {
    for (let index = 0; index < paths.length; index++) {
      this.#collectFolders(entries);
      const entry = entryOf(found[index]!, paths[index]!, stats, STAT_FIELDS * index);
      if (entry !== undefined) entries.push(entry);
      this.#filesDone++;
    }
  }

  /** Collects the folders that were added before the next file. */
  #collectFolders(entries: SourceEntry[]): void {
    for (; this.#foldersDone < this.#folders.length; this.#foldersDone++) {
      const { path, filesBefore } = this.#folders[this.#foldersDone]!;
      if (filesBefore > this.#filesDone) return;
      entries.push({ kind: "folder", path, mode: 0o755 });
    }
  }

  #send(): void {
    const paths = this.#paths;
    if (paths.length === 0) return;
    this.#paths = [];
    const sent = this.#stat(paths, this.#count);
    sent.catch(() => undefined); // thrown when it is awaited
    this.#batches.push(sent);
  }

  /** @param count Number of files so far. */
  async #stat(paths: readonly string[], count: number): Promise<Batch> {
    const crew = await crewFor(0, count, SECRETS);
    const found = paths.map((path) => onDisk(this.#folder, path));
    const answer = crew.run(statJob(found), []);
    answer.catch(() => undefined); // thrown when it is awaited
    return { paths, found, crew, answer };
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
