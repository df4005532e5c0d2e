import { createHash } from "node:crypto";
import { readlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { MesgError, once } from "../../core/mod.ts";
import { onDisk } from "../disk/disk-entry.ts";
import { DiskPaths, type DiskStat, isFile, isFolder, isSymlink } from "../disk/disk-paths.ts";
import { assertNoIgnorePipeAbove, assertNoIgnorePipeBelow } from "../disk/pipes.ts";
import { type IndexEntry, readIndex } from "./index-file.ts";
import { looksLikePointer, MAX_POINTER, parsePointer } from "./lfs.ts";
import type { Repository } from "./repository.ts";
import { hasOid, hasSha256, isComparable, isConversion } from "./same-content.ts";
import type { Snapshot, TreeEntry } from "./snapshot.ts";

/** How a path of the working tree differs from the commit. */
export type Change = "changed" | "deleted" | "added" | "conflict";

/** Returns the error for a path with the change `conflict`. */
export function mergeConflict(path: string): MesgError {
  return new MesgError("refused", `${path} has a merge conflict`, { hint: "finish the merge" });
}

/** The working tree of a commit. */
export interface WorkTree {
  /** Changes by path from the root; an added folder with its own repository ends with `/`. */
  readonly changes: ReadonlyMap<string, Change>;
  /**
   * The size in bytes of each file on disk that is as git wrote it. Its bytes are probably those of the blob, unless git
   * converted them. Readers must verify them.
   */
  readonly onDisk: ReadonlyMap<string, number>;
}

/** Number of files after which to yield to the event loop. */
const YIELD_EVERY = 512;

/**
 * Compares a working tree with the commit that is checked out. A file that is unchanged according to git's stat cache
 * is not read here: its reader must verify it. All other files are compared by content.
 *
 * @param listing The listing of the commit, which may be under way.
 * @param below Only this folder (`services/mail/`), or empty for all.
 */
export async function readWorkTree(
  repository: Repository,
  listing: Snapshot | Promise<Snapshot>,
  below: string,
  signal?: AbortSignal,
): Promise<WorkTree> {
  const disk = new DiskPaths(repository.top);
  const files = filesOf(listing, below);
  const [{ snapshot, entries }, { entries: index, time: indexTime }, others, statOf] = await Promise.all([
    files,
    readIndex(repository, below, signal),
    untracked(repository, below, signal),
    // Meanwhile, git reads the index.
    files.then((found) => disk.statAll(pathsOf(found), signal)),
  ]);
  repository.objects.expectSizes(oidsOf(entries));
  const keepsModes = once(() => modesCount(repository, signal));
  const changes = new Map<string, Change>();
  const clean = new Map<string, number>();
  for (let count = 0; count < entries.length; count++) {
    if (count % YIELD_EVERY === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    const entry = entries[count]!;
    const indexed = index.get(entry.path);
    const stat = statOf(count);
    // Most files are as git left them, which is known at once.
    const found = changeOf({ entry, indexed, stat, snapshot, keepsModes, indexTime });
    const change = typeof found === "string" ? found : await found;
    if (change === "clean") clean.set(entry.path, stat!.size);
    else if (change !== "as committed") changes.set(entry.path, change);
  }
  for (const { path, isConflict } of index.values()) {
    if (isConflict) changes.set(path, "conflict");
    else if (snapshot.entry(path) === undefined && disk.stat(path) !== undefined) changes.set(path, "added");
  }
  for (const path of others) if (snapshot.entry(path) === undefined) changes.set(path, "added");
  return { changes, onDisk: clean };
}

/** How a file differs from the commit; `clean` when it is as git wrote it, `as committed` when only git has its bytes. */
type State = Change | "clean" | "as committed";

interface Compared {
  readonly entry: TreeEntry;
  readonly indexed: IndexEntry | undefined;
  /** Undefined when nothing is on disk. */
  readonly stat: DiskStat | undefined;
  readonly snapshot: Snapshot;
  /** Whether the file system keeps permissions. */
  keepsModes(): Promise<boolean>;
  /** When the index was written, in milliseconds. A file of that time or later may be newer than its entry. */
  readonly indexTime: number;
}

/** Returns how a file differs, or whether it is as git wrote it (`clean`) or only git has its bytes (`as committed`). */
function changeOf(compared: Compared): State | Promise<State> {
  const { entry, indexed, stat, keepsModes } = compared;
  if (indexed?.isWatched === false) return "as committed";
  if (entry.mode === "160000") return stat === undefined || isFolder(stat) ? "as committed" : "changed";
  if (stat === undefined) return "deleted";
  if (entry.mode === "120000") return linkChange(compared, stat);
  if (!isFile(stat)) return "changed";
  const isSameMode = (entry.mode === "100755") === ((stat.mode & 0o100) !== 0);
  if (isSameMode) return contentChange(compared, stat);
  return keepsModes().then((isKept) => (isKept ? "changed" : contentChange(compared, stat)));
}

async function linkChange(compared: Compared, stat: DiskStat): Promise<State> {
  return (await isSameLink(compared, stat)) ? "as committed" : "changed";
}

function contentChange(compared: Compared, stat: DiskStat): State | Promise<State> {
  const { entry, indexed, indexTime } = compared;
  const isAsGitLeftIt = indexed?.oid === entry.oid && isUntouched(indexed, stat);
  if (isAsGitLeftIt && stat.mtimeMs < indexTime) return "clean";
  return comparedContent(compared, stat, isAsGitLeftIt);
}

async function comparedContent({ entry, snapshot }: Compared, stat: DiskStat, isAsGitLeftIt: boolean): Promise<State> {
  const { repository } = snapshot;
  const path = onDisk(repository.top, entry.path);
  const [size] = await repository.objects.sizes([entry.oid], true);
  if (size === undefined) return (await hasOid(path, entry.oid, stat.size)) ? "clean" : "changed";
  if (size === stat.size && (await hasOid(path, entry.oid, size))) return "clean";
  if (size < MAX_POINTER && (await isLargeContent(entry, snapshot, path, stat.size))) return "as committed";
  if (!isComparable(stat.size, size)) return "changed";
  const [disk, blob] = await Promise.all([readFile(path), repository.objects.read(entry.oid)]);
  if (isConversion(disk, blob)) return "as committed";
  // Only the filter knows the result of a filter, so the stat cache has to decide.
  return isAsGitLeftIt && (await snapshot.filters())(entry.path) !== "" ? "as committed" : "changed";
}

/** Returns whether the file is the content in git LFS, or its pointer. */
async function isLargeContent(entry: TreeEntry, snapshot: Snapshot, path: string, size: number): Promise<boolean> {
  if ((await snapshot.filters())(entry.path) !== "lfs") return false;
  const bytes = await snapshot.repository.objects.read(entry.oid);
  const pointer = looksLikePointer(bytes) ? parsePointer(bytes) : undefined;
  return pointer !== undefined && pointer.size === size && (await hasSha256(path, pointer.sha256, size));
}

/** Returns whether a file has the size and time of its entry in the index. */
function isUntouched({ size, mtime }: IndexEntry, stat: DiskStat): boolean {
  const seconds = mtime[0];
  const nanoseconds = mtime[1];
  // A git without nanoseconds writes zeros.
  const isSameTime =
    Math.floor(stat.mtimeMs / 1000) === seconds &&
    (nanoseconds === 0 || Math.abs((stat.mtimeMs % 1000) - nanoseconds / 1e6) < 0.01);
  return isSameTime && stat.size % 2 ** 32 === size;
}

/** Compares a symlink. On systems without symlinks, git writes the target into a file. */
async function isSameLink({ entry, snapshot }: Compared, stat: DiskStat): Promise<boolean> {
  const path = onDisk(snapshot.repository.top, entry.path);
  if (isFile(stat)) return await hasOid(path, entry.oid, stat.size);
  if (!isSymlink(stat)) return false;
  const target = readlinkSync(path, { encoding: "buffer" });
  const algorithm = entry.oid.length === 64 ? "sha256" : "sha1";
  return createHash(algorithm).update(`blob ${target.length}\0`).update(target).digest("hex") === entry.oid;
}

/** Returns the files of a commit below a folder. */
async function filesOf(listing: Snapshot | Promise<Snapshot>, below: string): Promise<CommittedFiles> {
  const snapshot = await listing;
  return { snapshot, entries: snapshot.below(below).filter(({ invalidName }) => invalidName === undefined) };
}

/** Returns the object ids of files, without those of submodules. */
export function oidsOf(entries: readonly TreeEntry[]): string[] {
  return entries.filter(({ mode }) => mode !== "160000").map(({ oid }) => oid);
}

function pathsOf({ entries }: CommittedFiles): readonly string[] {
  return entries.map(({ path }) => path);
}

interface CommittedFiles {
  readonly snapshot: Snapshot;
  readonly entries: readonly TreeEntry[];
}

/** Lists untracked files, without those that the repository's or the user's rules ignore. */
async function untracked(repository: Repository, below: string, signal?: AbortSignal): Promise<readonly string[]> {
  const only = below === "" ? [] : ["--", below];
  const args = ["ls-files", "-z", "--others", "--exclude-standard", ...only];
  const listed = await unlessPiped(join(repository.top, below), repository.top, signal, async (either) => {
    return await repository.output(args, { userSettings: true, signal: either });
  });
  return listed.toString("utf8").split("\0").slice(0, -1);
}

/** Milliseconds after which git may be waiting for a pipe. */
const PATIENCE = 1_000;

/**
 * Lets git read the `.gitignore` files of a folder. One that is a pipe would hold it without end; all of them are looked at
 * only when git takes long.
 *
 * @throws {MesgError} `refused` for a pipe.
 */
async function unlessPiped<T>(
  folder: string,
  top: string,
  signal: AbortSignal | undefined,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  assertNoIgnorePipeAbove(folder, top);
  const [ended, piped] = [new AbortController(), new AbortController()];
  const timer = setTimeout(() => {
    assertNoIgnorePipeBelow(folder, ended.signal).catch((error) => piped.abort(error));
  }, PATIENCE);
  try {
    return await read(signal === undefined ? piped.signal : AbortSignal.any([signal, piped.signal]));
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}

/** Returns whether the file system keeps permissions, as git found out when it created the repository. */
async function modesCount(repository: Repository, signal?: AbortSignal): Promise<boolean> {
  if (process.platform === "win32") return false;
  const { stdout } = await repository.run(["config", "--type=bool", "--get", "core.fileMode"], { signal });
  return stdout.toString("latin1").trim() !== "false";
}
