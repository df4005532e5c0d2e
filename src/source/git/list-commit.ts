import { join } from "node:path";
import { MesgError, yieldIfLate } from "../../core/mod.ts";
import { diskEntry, onDisk, statOf } from "../disk/disk-entry.ts";
import { walkFolder } from "../disk/folder-walk.ts";
import type { DiskOrigin, FileEntry, SourceEntry } from "../entry.ts";
import type { IgnoreRules } from "../ignore-rules.ts";
import { assertUtf8, notUtf8 } from "../names.ts";
import type { FilterOf } from "./attributes/attributes.ts";
import { linkTargets } from "./commit-path.ts";
import { findLargeFile, pointerOf } from "./contents-of.ts";
import { gitFolderOf } from "./find-repository.ts";
import { MAX_POINTER } from "./lfs.ts";
import { Repository } from "./repository.ts";
import { Snapshot, type TreeEntry } from "./snapshot.ts";
import { mergeConflict, readWorkTree, type WorkTree } from "./work-tree.ts";

/** Number of files that are read to learn their sizes, which takes less time than to ask git. */
const FEW = 64;

/** The entries of a folder, and those that are in no commit. */
export interface CommitListing {
  readonly entries: readonly SourceEntry[];
  /** Paths relative to the folder. */
  readonly changed: readonly string[];
}

/** An entry of a commit, and its path in the source. */
interface Placed {
  readonly entry: TreeEntry;
  readonly path: string;
}

/** How a folder of a commit is listed. */
export interface ListOptions {
  readonly rules: IgnoreRules;
  /** The working tree, if the commit is checked out. */
  readonly work: WorkTree | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The folder's path in the source: empty, or the path of a submodule with a trailing `/`. */
  readonly at?: string;
}

/**
 * Lists the entries of a source: the files of the commit, and those of the working tree that differ.
 *
 * @throws {MesgError} `refused` for a missing submodule or LFS content, a merge conflict, or a name that is not UTF-8.
 */
export async function listCommit(snapshot: Snapshot, prefix: string, options: ListOptions): Promise<CommitListing> {
  const { rules, work, signal, at = "" } = options;
  const entries: SourceEntry[] = [];
  const changed: string[] = [];
  const files: Placed[] = [];
  const links: Placed[] = [];
  for (const entry of snapshot.below(prefix)) {
    const later = yieldIfLate();
    if (later !== undefined) await later;
    signal?.throwIfAborted();
    const path = at + entry.path.slice(prefix.length);
    if (rules.excludesWithParents(path, entry.mode === "160000")) continue;
    if (entry.invalidName !== undefined) assertUtf8(entry.invalidName, snapshot.repository.top);
    if (work?.changes.has(entry.path)) continue;
    if (entry.mode === "160000") {
      const part = await listSubmodule(snapshot, entry, { ...options, at: `${path}/` });
      entries.push(...part.entries);
      changed.push(...part.changed);
    } else if (entry.mode === "120000") {
      links.push({ entry, path });
    } else files.push({ entry, path });
  }
  if (links.length > 0) entries.push(...(await linkEntries(snapshot, links)));
  entries.push(...(await fileEntries(snapshot, files, work)));
  for (const [full, change] of work?.changes ?? []) {
    if (!full.startsWith(prefix)) continue;
    const path = at + full.slice(prefix.length).replace(/\/$/, "");
    if (rules.excludesWithParents(path, full.endsWith("/"))) continue;
    if (change === "conflict") throw mergeConflict(full);
    changed.push(at + full.slice(prefix.length));
    entries.push(...(await changedEntries(snapshot, { full: full.replace(/\/$/, ""), path, rules, signal })));
  }
  // A folder that replaced a file is listed both as a change of the file and by each of its files.
  const unique = changed.length === 0 ? entries : [...new Map(entries.map((entry) => [entry.path, entry])).values()];
  return { entries: unique, changed };
}

async function linkEntries(snapshot: Snapshot, links: readonly Placed[]): Promise<SourceEntry[]> {
  const targets = await linkTargets(
    snapshot,
    links.map(({ entry }) => entry),
  );
  return links.map(({ path }, index) => ({ kind: "symlink", path, target: targets[index]! }));
}

/** Returns the entries of files in git, to be read from disk first. */
async function fileEntries(
  snapshot: Snapshot,
  files: readonly Placed[],
  work: WorkTree | undefined,
): Promise<SourceEntry[]> {
  const { objects, top } = snapshot.repository;
  const unknown = files.filter(({ entry: { oid, path } }) => {
    if (objects.knownSize(oid) !== undefined) return false;
    const size = files.length > FEW ? undefined : work?.onDisk.get(path);
    return size === undefined || objects.sizeOnDisk(oid, size, onDisk(top, path)) === undefined;
  });
  if (unknown.length > 0) {
    await objects.sizes(
      unknown.map(({ entry }) => entry.oid),
      work !== undefined,
    );
  }
  let filterOf: FilterOf | undefined;
  const entries: SourceEntry[] = [];
  for (const { entry, path } of files) {
    const size = objects.knownSize(entry.oid);
    if (size === undefined) throw objects.missing(entry.oid);
    const disk = work?.onDisk.get(entry.path) === size ? onDisk(top, entry.path) : undefined;
    if (size < MAX_POINTER) filterOf ??= await snapshot.filters();
    const isFiltered = size < MAX_POINTER && filterOf?.(entry.path) === "lfs";
    const large = isFiltered ? await largeEntry(snapshot, entry, path) : undefined;
    const origin = { from: "git", objects, oid: entry.oid, disk } as const;
    entries.push(large ?? { kind: "file", path, mode: permissions(entry.mode), size, origin });
  }
  return entries;
}

async function largeEntry(snapshot: Snapshot, entry: TreeEntry, path: string): Promise<FileEntry | undefined> {
  const pointer = await pointerOf(snapshot, entry, await snapshot.repository.objects.read(entry.oid));
  if (pointer === undefined) return undefined;
  const found = await findLargeFile(snapshot, entry, pointer);
  const origin = (diskEntry(found, path, statOf(found)!) as FileEntry).origin as DiskOrigin;
  const proved = { ...origin, sha256: pointer.sha256 };
  return { kind: "file", path, mode: permissions(entry.mode), size: pointer.size, origin: proved };
}

/** Returns the entries on disk at a path that differs from the commit. */
async function changedEntries(
  { repository }: Snapshot,
  { full, path, rules, signal }: ChangedPath,
): Promise<readonly SourceEntry[]> {
  const found = onDisk(repository.top, full);
  const stat = statOf(found);
  if (stat === undefined) {
    // Decoding replaced invalid bytes.
    if (full.includes("\ufffd")) throw notUtf8(full, repository.top);
    return [];
  }
  if (!stat.isDirectory()) return [diskEntry(found, path, stat)];
  const below = await walkFolder(
    found,
    { excludes: (name, isFolder) => rules.excludes(`${path}/${name}`, isFolder) },
    "",
    signal,
  );
  return below.map((entry) => ({ ...entry, path: `${path}/${entry.path}` }));
}

interface ChangedPath {
  /** Relative to the root of the repository. */
  readonly full: string;
  /** In the source. */
  readonly path: string;
  readonly rules: IgnoreRules;
  readonly signal?: AbortSignal | undefined;
}

/** Lists a submodule at the commit that the repository names, regardless of its checkout. */
async function listSubmodule(snapshot: Snapshot, entry: TreeEntry, options: ListOptions): Promise<CommitListing> {
  const top = join(snapshot.repository.top, entry.path);
  const gitDir = gitFolderOf(top);
  const repository = gitDir === undefined ? undefined : new Repository(top, gitDir);
  const [size] = (await repository?.objects.sizes([entry.oid])) ?? [];
  if (repository === undefined || size === undefined) {
    throw new MesgError("refused", `the submodule ${entry.path} is not checked out at ${entry.oid}`, {
      hint: "run: git submodule update --init, or name it in .mesgignore",
    });
  }
  const part = await Snapshot.read(repository, entry.oid, { signal: options.signal });
  const work = options.work === undefined ? undefined : await readWorkTree(repository, part, "", options.signal);
  return await listCommit(part, "", { ...options, work });
}

function permissions(mode: string): 0o644 | 0o755 {
  return mode === "100755" ? 0o755 : 0o644;
}
