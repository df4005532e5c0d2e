import { closeSync, openSync, readSync, type Stats } from "node:fs";
import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { diskEntry, onDisk, statOf, targetOf } from "../disk/disk-entry.ts";
import { walkFolder } from "../disk/folder-walk.ts";
import type { FileEntry, SourceEntry } from "../entry.ts";
import type { IgnoreRules } from "../ignore-rules.ts";
import { type Conversion, readConversions } from "./git-attributes.ts";
import { blobSizes, blobTexts } from "./git-blobs.ts";
import { type GitState, readGitState, type Tracked } from "./git-state.ts";

/** The entries of a git work tree. */
export interface GitTree {
  readonly entries: readonly SourceEntry[];
  /** Paths that differ from the commit, those of submodules with them. */
  readonly changed: readonly string[];
}

const LFS_POINTER = "version https://git-lfs.github.com/spec/";

/**
 * Lists what a commit of the folder would hold: tracked files as the index has them (modes, contents, line endings), and
 * those that were changed or are new as they are on disk. In a clean work tree this is the commit that is checked out.
 */
export async function listGitTree(
  root: string,
  state: GitState,
  rules: IgnoreRules,
  signal?: AbortSignal,
): Promise<GitTree> {
  const { folder, prefix, changes } = state;
  const entries: SourceEntry[] = [];
  const changed = [...changes.keys()];
  const files = state.tracked.filter(({ mode }) => mode.startsWith("100"));
  const conversionOf = await readConversions(
    folder,
    files.map(({ path }) => path.slice(prefix.length)),
    signal,
  );
  const inGit: Tracked[] = [];
  for (const tracked of state.tracked) {
    const { path, mode } = tracked;
    if (mode === "160000") {
      const submodule = await listSubmodule(root, path, rules, signal);
      entries.push(...submodule.entries);
      changed.push(...submodule.changed);
    } else if (isOnDisk(changes.get(path))) {
      const stat = tracked.isWatched ? statOf(onDisk(root, path)) : undefined;
      const conversion = mode === "120000" ? "none" : conversionOf(path.slice(prefix.length));
      const entry = stat === undefined ? undefined : cleanEntry(root, tracked, stat, conversion);
      if (entry === undefined) inGit.push(tracked);
      else entries.push(entry);
    }
  }
  entries.push(...(await blobEntries(folder, inGit, signal)));
  const submodules = new Set(state.tracked.filter(({ mode }) => mode === "160000").map(({ path }) => path));
  for (const [path, change] of changes) {
    if (isOnDisk(change) || change[1] === "D" || submodules.has(path)) continue;
    for (const entry of await changedEntries(root, path.replace(/\/$/, ""), rules, signal)) entries.push(entry);
  }
  return { entries, changed };
}

/** Whether the file on disk is what the index has. */
function isOnDisk(change: string | undefined): boolean {
  return change === undefined || change[1] === " ";
}

/** The entry of a clean file, if its bytes on disk are those of the commit. */
function cleanEntry(root: string, tracked: Tracked, stat: Stats, conversion: Conversion): SourceEntry | undefined {
  const { path, mode } = tracked;
  const found = onDisk(root, path);
  if (mode === "120000") return stat.isSymbolicLink() ? { kind: "symlink", path, target: targetOf(found) } : undefined;
  if (!stat.isFile() || conversion === "converted") return undefined;
  if (conversion === "lfs" && stat.size < 1024 && startOf(found).startsWith(LFS_POINTER)) {
    throw new MesgError("refused", `expected the content of ${path}, found a pointer to git LFS`, {
      hint: "run: git lfs pull",
    });
  }
  return { ...(diskEntry(root, path, stat) as FileEntry), mode: permissions(mode) };
}

/** Entries whose contents are read from git itself. */
async function blobEntries(folder: string, files: readonly Tracked[], signal?: AbortSignal): Promise<SourceEntry[]> {
  const links = files.filter(({ mode }) => mode === "120000");
  const blobs = files.filter(({ mode }) => mode !== "120000");
  const [targets, sizes] = await Promise.all([
    blobTexts(
      folder,
      links.map(({ oid }) => oid),
    ),
    blobSizes(
      folder,
      blobs.map(({ oid }) => oid),
      signal,
    ),
  ]);
  return [
    ...links.map(({ path }, index): SourceEntry => ({ kind: "symlink", path, target: targets[index]! })),
    ...blobs.map(({ path, mode, oid }, index): SourceEntry => {
      const origin = { from: "git", repository: folder, oid } as const;
      return { kind: "file", path, mode: permissions(mode), size: sizes[index]!, origin };
    }),
  ];
}

/** What stands on disk where the commit has something else, or nothing. */
async function changedEntries(
  root: string,
  path: string,
  rules: IgnoreRules,
  signal?: AbortSignal,
): Promise<readonly SourceEntry[]> {
  const stat = statOf(onDisk(root, path));
  if (stat?.isDirectory()) return await walkFolder(root, rules, path, signal);
  return stat === undefined ? [] : [diskEntry(root, path, stat)];
}

async function listSubmodule(root: string, path: string, rules: IgnoreRules, signal?: AbortSignal): Promise<GitTree> {
  const isCheckedOut = statOf(join(root, path, ".git")) !== undefined;
  const state = isCheckedOut ? await readGitState(root, `${path}/`, rules, signal) : "no repository";
  if (typeof state !== "string") return await listGitTree(root, state, rules, signal);
  throw new MesgError("refused", `expected the submodule ${path}, found no files of it`, {
    hint: "run: git submodule update --init, or name it in .mesgignore",
  });
}

function permissions(mode: string): 0o644 | 0o755 {
  return mode === "100755" ? 0o755 : 0o644;
}

/** The first bytes of a small file. */
function startOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(LFS_POINTER.length);
    readSync(file, bytes);
    return bytes.toString("latin1");
  } finally {
    closeSync(file);
  }
}
