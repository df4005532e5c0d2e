import { createHash } from "node:crypto";
import { lstatSync, readlinkSync, type Stats, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { onDisk } from "../disk/disk-entry.ts";
import { type IndexEntry, readIndex } from "./index-file.ts";
import { looksLikePointer, MAX_POINTER, parsePointer } from "./lfs.ts";
import type { Repository } from "./repository.ts";
import { hasSha256, isBlob, isComparable, isConversion } from "./same-content.ts";
import type { Snapshot, TreeEntry } from "./snapshot.ts";

/** How a path of the work tree differs from the commit. */
export type Change = "changed" | "deleted" | "added" | "conflict";

/** What stands on disk where a commit is checked out. */
export interface WorkTree {
  /** What differs, by path from the root; an added folder that is a repository of its own ends with `/`. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Files whose bytes on disk are probably those of the commit: worth a try, never believed. */
  readonly onDisk: ReadonlySet<string>;
}

/** Files after which other work of the process gets its turn. */
const TURN = 512;

/**
 * Compares a work tree with the commit that is checked out. Where git's stat cache says that a file is as git left it, its
 * content is not read here: its reader has to prove that it is the commit's. Everything else is decided by
 * content.
 *
 * @param below Only this folder (`services/mail/`), or empty for all.
 */
export async function readWorkTree(snapshot: Snapshot, below: string, signal?: AbortSignal): Promise<WorkTree> {
  const { repository } = snapshot;
  const entries = snapshot.below(below).filter(({ invalidName }) => invalidName === undefined);
  const [index, others, sizes] = await Promise.all([
    readIndex(repository, below, signal),
    untracked(repository, below, signal),
    sizesOf(repository, entries),
  ]);
  const keepsModes = once(() => modesCount(repository, signal));
  const disk = new DiskPaths(repository.top);
  const indexTime = statSync(join(repository.gitDir, "index"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changes = new Map<string, Change>();
  const clean = new Set<string>();
  for (const [count, entry] of entries.entries()) {
    if (count % TURN === 0) await setImmediate(undefined, { signal });
    const indexed = index.get(entry.path);
    const stat = disk.stat(entry.path);
    const change = await changeOf({
      entry,
      indexed,
      stat,
      size: sizes.get(entry.oid),
      snapshot,
      keepsModes,
      indexTime,
    });
    if (change === "clean") clean.add(entry.path);
    else if (change !== "as committed") changes.set(entry.path, change);
  }
  for (const { path, isConflict } of index.values()) {
    if (isConflict) changes.set(path, "conflict");
    else if (snapshot.entry(path) === undefined && disk.stat(path) !== undefined) changes.set(path, "added");
  }
  for (const path of others) if (snapshot.entry(path) === undefined) changes.set(path, "added");
  return { changes, onDisk: clean };
}

interface Compared {
  readonly entry: TreeEntry;
  readonly indexed: IndexEntry | undefined;
  /** Undefined where nothing stands on disk. */
  readonly stat: Stats | undefined;
  /** Bytes of the blob; undefined when the repository lacks it. */
  readonly size: number | undefined;
  readonly snapshot: Snapshot;
  /** Whether the file system keeps permissions. */
  keepsModes(): Promise<boolean>;
  /** When the index was written, in milliseconds: a file of that time or later may be newer than its entry. */
  readonly indexTime: number;
}

/** Says of one file how it differs, or whether the disk has its bytes (`clean`) or only git has (`as committed`). */
async function changeOf(compared: Compared): Promise<Change | "clean" | "as committed"> {
  const { entry, indexed, stat, keepsModes } = compared;
  if (indexed?.isWatched === false) return "as committed";
  if (entry.mode === "160000") return stat === undefined || stat.isDirectory() ? "as committed" : "changed";
  if (stat === undefined) return "deleted";
  if (entry.mode === "120000") return (await isSameLink(compared, stat)) ? "as committed" : "changed";
  if (!stat.isFile()) return "changed";
  const isSameMode = (entry.mode === "100755") === ((stat.mode & 0o100) !== 0);
  if (!isSameMode && (await keepsModes())) return "changed";
  return await contentChange(compared, stat);
}

async function contentChange(
  { entry, indexed, size, snapshot, indexTime }: Compared,
  stat: Stats,
): Promise<Change | "clean" | "as committed"> {
  const { repository } = snapshot;
  const path = onDisk(repository.top, entry.path);
  const isAsGitLeftIt = indexed?.oid === entry.oid && isUntouched(indexed, stat);
  if (isAsGitLeftIt && stat.mtimeMs < indexTime) return size === stat.size ? "clean" : "as committed";
  if (size === undefined) return (await isBlob(path, entry.oid, stat.size)) ? "clean" : "changed";
  if (size === stat.size && (await isBlob(path, entry.oid, size))) return "clean";
  if (size < MAX_POINTER && (await isLargeContent(entry, snapshot, path, stat.size))) return "as committed";
  if (!isComparable(stat.size, size)) return "changed";
  const [disk, blob] = await Promise.all([readFile(path), repository.objects.read(entry.oid)]);
  if (isConversion(disk, blob)) return "as committed";
  // What a filter made of the file only the filter can tell; the stat cache is all that is known of it.
  return isAsGitLeftIt && (await snapshot.filters())(entry.path) !== "" ? "as committed" : "changed";
}

/** Whether the file is the content that git LFS keeps, or the pointer to it. */
async function isLargeContent(entry: TreeEntry, snapshot: Snapshot, path: string, size: number): Promise<boolean> {
  if ((await snapshot.filters())(entry.path) !== "lfs") return false;
  const bytes = await snapshot.repository.objects.read(entry.oid);
  const pointer = looksLikePointer(bytes) ? parsePointer(bytes) : undefined;
  return pointer !== undefined && pointer.size === size && (await hasSha256(path, pointer.sha256, size));
}

function isUntouched({ size, mtime: [seconds, nanoseconds] }: IndexEntry, stat: Stats): boolean {
  // A git that was built without nanoseconds keeps zeros.
  const isSameTime =
    Math.floor(stat.mtimeMs / 1000) === seconds &&
    (nanoseconds === 0 || Math.abs((stat.mtimeMs % 1000) - nanoseconds / 1e6) < 0.01);
  return isSameTime && stat.size % 2 ** 32 === size;
}

/** Where the system has no symlinks, git writes their target into a file. */
async function isSameLink({ entry, snapshot }: Compared, stat: Stats): Promise<boolean> {
  const path = onDisk(snapshot.repository.top, entry.path);
  if (stat.isFile()) return await isBlob(path, entry.oid, stat.size);
  if (!stat.isSymbolicLink()) return false;
  const target = readlinkSync(path, { encoding: "buffer" });
  const algorithm = entry.oid.length === 64 ? "sha256" : "sha1";
  return createHash(algorithm).update(`blob ${target.length}\0`).update(target).digest("hex") === entry.oid;
}

/** Looks at paths of a work tree; what is behind a symlink is not in it. */
class DiskPaths {
  readonly #top: string;
  readonly #folders = new Map<string, boolean>([["", true]]);

  constructor(top: string) {
    this.#top = top;
  }

  stat(path: string): Stats | undefined {
    return this.#isFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) ? this.#lstat(path) : undefined;
  }

  #isFolder(path: string): boolean {
    let known = this.#folders.get(path);
    if (known === undefined) {
      known = this.stat(path)?.isDirectory() ?? false;
      this.#folders.set(path, known);
    }
    return known;
  }

  #lstat(path: string): Stats | undefined {
    try {
      return lstatSync(onDisk(this.#top, path), { throwIfNoEntry: false });
    } catch {
      return undefined;
    }
  }
}

async function sizesOf({ objects }: Repository, entries: readonly TreeEntry[]): Promise<Map<string, number>> {
  const oids = [...new Set(entries.flatMap(({ mode, oid }) => (mode === "160000" ? [] : [oid])))];
  const sizes = await objects.sizes(oids);
  return new Map(oids.flatMap((oid, index) => (sizes[index] === undefined ? [] : [[oid, sizes[index]]])));
}

/** What git neither tracks nor ignores, by the user's own rules too. */
async function untracked(repository: Repository, below: string, signal?: AbortSignal): Promise<readonly string[]> {
  const args = ["config", "--includes", "--type=path", "--get", "core.excludesFile"];
  const asked = await repository.run(args, { userSettings: true, signal });
  const file = asked.stdout.toString("utf8").trim();
  const excludes = file === "" ? [] : ["-c", `core.excludesFile=${file}`];
  const only = below === "" ? [] : ["--", below];
  const listed = await repository.output([...excludes, "ls-files", "-z", "--others", "--exclude-standard", ...only], {
    userSettings: file === "",
    signal,
  });
  return listed.toString("utf8").split("\0").slice(0, -1);
}

/** Whether the file system keeps permissions, as git found when it made the repository. */
async function modesCount(repository: Repository, signal?: AbortSignal): Promise<boolean> {
  if (process.platform === "win32") return false;
  const { stdout } = await repository.run(["config", "--type=bool", "--get", "core.fileMode"], { signal });
  return stdout.toString("latin1").trim() !== "false";
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
