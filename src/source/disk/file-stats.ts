import { constants, type Stats } from "node:fs";
import { type Crew, crewFor, type FillAnswer, paysThreads, STAT_FIELDS, statJob } from "../../unixfs/mod.ts";
import type { FileEntry, SourceEntry } from "../entry.ts";
import { SECRETS } from "../secrets/secret-contents.ts";
import { diskEntry, fileEntry, onDisk, permissions, statOf } from "./disk-entry.ts";

/** Files in one batch. */
const BATCH = 512;
/** Bytes of small files to read when they are listed. */
const ROOM = 64 * 1024 * 1024;

/** The stats of a batch of files. */
interface Batch {
  /** In the tree, and on disk. */
  readonly paths: readonly string[];
  readonly found: readonly string[];
  readonly crew: Crew;
  readonly answer: Promise<FillAnswer>;
}

/** Windows lacks it: there, a symlink that takes the place of a file would be followed. */
const KEEPS_LINKS = constants.O_NOFOLLOW !== undefined;

/**
 * Stats the files of a folder. Where there are many, threads do that while the folder is still being listed, and read small
 * files in the same step, since opening each twice takes a tenth longer in all.
 */
export class FileStats {
  readonly #folder: string;
  readonly #sent: Promise<Batch>[] = [];
  /** Batches to send once it is known whether there are many files. */
  #unsent: (readonly string[])[] = [];
  #paths: string[] = [];
  /** The paths that are no regular files, which must not be opened. */
  readonly #others = new Set<string>();
  readonly #folders: { readonly path: string; readonly filesBefore: number }[] = [];
  #room: Int32Array | undefined;
  #count = 0;
  /** How many files and folders {@linkcode entries} has collected. */
  #filesDone = 0;
  #foldersDone = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds the path of a file in the folder. @param isFile Whether it is a regular one. */
  add(path: string, isFile: boolean): void {
    this.#count++;
    if (!isFile) this.#others.add(path);
    if (this.#paths.push(path) < BATCH) return;
    this.#unsent.push(this.#paths);
    this.#paths = [];
    if (paysThreads(0, this.#count)) this.#sendMany();
  }

  /** Adds the path of a folder in the folder. */
  addFolder(path: string): void {
    this.#folders.push({ path, filesBefore: this.#count });
  }

  /** Returns the entries of the folders, and of all files that are still there, in the order in which they were added. */
  async entries(): Promise<SourceEntry[]> {
    this.#unsent.push(this.#paths);
    this.#send();
    const entries: SourceEntry[] = [];
    for (const sent of this.#sent) {
      const batch = await sent;
      const { stats, contents } = await batch.crew.wait(batch.answer);
      this.#collect(entries, batch, stats!, contents);
    }
    this.#collectFolders(entries);
    return entries;
  }

  #collect(
    entries: SourceEntry[],
    { paths, found }: Batch,
    stats: Float64Array,
    contents: Uint8Array | undefined,
  ): void {
    for (let index = 0; index < paths.length; index++) {
      this.#collectFolders(entries);
      const row = STAT_FIELDS * index;
      const stat = statAt(stats, row);
      const at = stats[row + 4]!;
      const path = paths[index]!;
      const entry = at === -1 ? entryOf(found[index]!, path, stat) : memoryEntry(path, stat, contents!, at);
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

  #sendMany(): void {
    if (KEEPS_LINKS) this.#room ??= new Int32Array(new SharedArrayBuffer(4)).fill(ROOM);
    this.#send();
  }

  #send(): void {
    const crew = crewFor(0, this.#count, SECRETS);
    for (const paths of this.#unsent) {
      const sent = this.#stat(paths, crew);
      sent.catch(() => undefined); // thrown when it is awaited
      this.#sent.push(sent);
    }
    this.#unsent = [];
  }

  async #stat(paths: readonly string[], starting: Promise<Crew>): Promise<Batch> {
    const crew = await starting;
    const found = paths.map((path) => onDisk(this.#folder, path));
    const files = found.map((at, index) => (this.#others.has(paths[index]!) ? "" : at));
    const answer = crew.run(statJob(files, this.#room), []);
    answer.catch(() => undefined); // thrown when it is awaited
    return { paths, found, crew, answer };
  }
}

type FileStat = Pick<Stats, "mode" | "size" | "mtimeMs" | "ino">;

/** Returns the stat of a file. @param row Where its numbers begin. */
function statAt(stats: Float64Array, row: number): FileStat {
  return { mode: stats[row]!, size: stats[row + 1]!, mtimeMs: stats[row + 2]!, ino: stats[row + 3]! };
}

function entryOf(found: string, path: string, stat: FileStat): SourceEntry | undefined {
  if ((stat.mode & constants.S_IFMT) === constants.S_IFREG) return fileEntry(found, path, stat);
  // A symlink, or what cannot be a part of a source.
  const now = statOf(found);
  return now === undefined ? undefined : diskEntry(found, path, now);
}

/** Returns the entry of a file that was read. */
function memoryEntry(path: string, { mode, size }: FileStat, memory: Uint8Array, at: number): FileEntry {
  return { kind: "file", path, mode: permissions(mode), size, origin: { from: "memory", memory, at } };
}
