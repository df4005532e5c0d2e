import { type Dirent, readdirSync, readFileSync, realpathSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { ALTERNATES, alternatesOf } from "./alternates.ts";
import { followedStat } from "./disk-entry.ts";

/** Files that git opens at its start, in the folder of a working tree and in the shared one. */
const OPENED = [
  "commondir",
  "config",
  "config.worktree",
  "HEAD",
  "index",
  "packed-refs",
  "shallow",
  "info/attributes",
  "info/exclude",
  "info/grafts",
  "info/sparse-checkout",
];
/** The beginning of the names of files that an index is split into. */
const SHARED_INDEX = "sharedindex.";
/** Maximum number of folders of objects. */
const MAX_OBJECT_FOLDERS = 100;
/** Files that git opens in the folder of the objects. */
const OBJECT_FILES = [ALTERNATES, "info/commit-graph"];
/** Folders in that of the objects, whose files git opens under any name. The folders of loose objects are such, too. */
const OBJECT_FOLDERS = ["pack", "info/commit-graphs"];
const LOOSE = /^[0-9a-f]{2}$/;
const IGNORE_FILE = ".gitignore";
/** Maximum bytes of a HEAD. */
const MAX_HEAD = 4096;

/**
 * Checks that no file which git opens in a git folder is a pipe or a device: git would wait for it without end.
 *
 * @param folders The git folder of a working tree, and the one that all of its working trees share.
 * @throws {MesgError} `refused`.
 */
export function assertNoPipesInGit(folders: readonly string[]): void {
  for (const folder of new Set(folders)) {
    for (const name of OPENED) assertNoPipe(join(folder, name));
    for (const { name } of entriesOf(folder)) if (name.startsWith(SHARED_INDEX)) assertNoPipe(join(folder, name));
    const [, name] = /^ref:\s*(refs\/[^\n\r]+)/.exec(readHead(join(folder, "HEAD"))) ?? [];
    if (name !== undefined) for (const at of folders) assertNoPipe(join(at, name));
  }
}

/** Returns the text of a HEAD; empty when it cannot be read, which git reports. */
function readHead(path: string): string {
  const found = followedStat(path);
  if (!found?.isFile() || found.size > MAX_HEAD) return "";
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * Checks that no file with objects is a pipe, also in the folders that `info/alternates` names. In each of them it lists at
 * most 258 folders, which takes 15 ms for 6,000 loose objects.
 *
 * @param objects The folder of the objects.
 * @throws {MesgError} `refused`.
 */
export function assertNoPipesInObjects(objects: string): void {
  const known = new Set([objects]);
  for (const folder of known) {
    for (const name of OBJECT_FILES) assertNoPipe(join(folder, name));
    for (const name of OBJECT_FOLDERS) assertNoPipesIn(join(folder, name));
    for (const { name } of entriesOf(folder)) if (LOOSE.test(name)) assertNoPipesIn(join(folder, name));
    for (const other of alternatesOf(folder)) known.add(other);
    if (known.size > MAX_OBJECT_FOLDERS) {
      throw new MesgError("refused", `${objects} borrows objects from more than ${MAX_OBJECT_FOLDERS - 1} folders`, {
        hint: "copy them with git repack -ad, and remove info/alternates",
      });
    }
  }
}

/**
 * Checks that no reference is a pipe. Git opens all that may have a given name (`refs/tags/HEAD`), and all to list them.
 *
 * @param folders The git folder of a working tree, and the one that all of its working trees share.
 * @throws {MesgError} `refused`.
 */
export function assertNoPipesInRefs(folders: readonly string[]): void {
  const known = new Set(folders.map((folder) => join(folder, "refs")));
  for (const at of known) {
    assertNoPipesIn(at);
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) known.add(path);
      // The real path, since symlinks can form a loop.
      else if (!entry.isFile() && followedStat(path)?.isDirectory()) known.add(realpathSync(path));
    }
  }
}

/**
 * Checks the `.gitignore` of a folder and of those above it.
 *
 * @param top Where to stop.
 * @throws {MesgError} `refused`.
 */
export function assertNoIgnorePipeAbove(folder: string, top: string): void {
  for (let at = folder; ; at = dirname(at)) {
    assertNoPipe(join(at, IGNORE_FILE));
    if (at === top || dirname(at) === at) return;
  }
}

/**
 * Looks for a `.gitignore` that is a pipe, in a folder and all below it.
 *
 * @throws {MesgError} `refused` for the first one.
 */
export async function assertNoIgnorePipeBelow(folder: string, signal: AbortSignal): Promise<void> {
  const left = [folder];
  while (left.length > 0) {
    signal.throwIfAborted();
    const at = left.pop()!;
    for (const entry of await readdir(at, { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory() && entry.name !== ".git") left.push(join(at, entry.name));
      else if (entry.name === IGNORE_FILE && !entry.isFile()) assertNoPipe(join(at, entry.name));
    }
  }
}

function assertNoPipesIn(folder: string): void {
  for (const entry of entriesOf(folder)) {
    if (!entry.isFile() && !entry.isDirectory()) assertNoPipe(join(folder, entry.name));
  }
}

/** Returns the entries of a folder: none when it cannot be read, which git reports. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Checks that a file which git opens is no pipe or device.
 *
 * @throws {MesgError} `refused`.
 */
export function assertNoPipe(path: string): void {
  const found = followedStat(path);
  if (found === undefined || found.isFile() || found.isDirectory()) return;
  throw new MesgError("refused", `${path} is ${found.isFIFO() ? "a pipe" : "no regular file"}: git cannot read it`, {
    hint: "replace it with a regular file, or remove it",
  });
}
