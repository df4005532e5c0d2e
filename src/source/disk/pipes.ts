import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MesgError } from "../../core/mod.ts";

/** Files that git opens at its start, in the folder of a working tree and in the shared one. */
const OPENED = [
  "config",
  "config.worktree",
  "HEAD",
  "index",
  "packed-refs",
  "shallow",
  "info/attributes",
  "info/exclude",
  "info/grafts",
  "objects/info/alternates",
];
const IGNORE_FILE = ".gitignore";
/** Bytes of a HEAD. */
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
    const head = join(folder, "HEAD");
    const found = statOf(head);
    const ref = found?.isFile() && found.size <= MAX_HEAD ? readFileSync(head, "utf8") : "";
    const [, name] = /^ref: (refs\/[^\n\r]+)/.exec(ref) ?? [];
    for (const shared of name === undefined ? [] : folders) assertNoPipe(join(shared, name!));
    const packs = join(folder, "objects", "pack");
    if (!statOf(packs)?.isDirectory()) continue;
    for (const entry of readdirSync(packs, { withFileTypes: true })) {
      if (!entry.isFile()) assertNoPipe(join(packs, entry.name));
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

function assertNoPipe(path: string): void {
  const found = statOf(path);
  if (found === undefined || found.isFile() || found.isDirectory()) return;
  throw new MesgError("refused", `${path} is ${found.isFIFO() ? "a pipe" : "no regular file"}: git cannot read it`, {
    hint: "replace it with a regular file, or remove it",
  });
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
