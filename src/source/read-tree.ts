import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { MesgError } from "../core/mod.ts";
import { unreadable } from "./disk/disk-entry.ts";
import { walkFolder } from "./disk/folder-walk.ts";
import { compareUtf8, inArchiveOrder, type SourceEntry, type SourceTree } from "./entry.ts";
import { type NoGit, readGitState } from "./git/git-state.ts";
import { listGitTree } from "./git/git-tree.ts";
import { IGNORE_FILE, IgnoreRules } from "./ignore-rules.ts";
import { DEFAULT_LIMITS, enforceLimits, type SourceLimits } from "./limits.ts";
import { checkSymlinks } from "./symlink-check.ts";

/** How a source tree is read. */
export interface ReadOptions extends SourceLimits {
  /** Files that the secrets guard lets through, by their path in the folder. */
  readonly allowFiles?: readonly string[];
  /** Refuse a tree that is not tied to a commit. */
  readonly requireClean?: boolean;
  readonly signal?: AbortSignal | undefined;
}

const WHY_NOT: { readonly [reason in NoGit]: string } = {
  "no repository": "the folder is in no git work tree",
  "git is not installed": "git is not installed",
  "git ignores it": "git ignores this folder",
};
const SHOWN = 5;

/**
 * Reads which files make up the source of a service. In a clean git work tree these are the tracked files of the commit
 * that is checked out, with its modes and contents. Changed and new files are taken from the disk; without git, all of
 * the folder is. Then a notice says that the source is tied to no commit. What `.mesgignore` and the fixed rules name
 * stays out.
 *
 * @param folder The folder of the service, which may be a part of its repository.
 * @throws {MesgError} `refused` at links that leave the folder, at devices and sockets, at names that are not UTF-8, over
 * the limits, and with `requireClean` at a tree that is tied to no commit.
 * @example
 * ```ts
 * const tree = await readSourceTree("services/greeter");
 * for (const notice of tree.notices) console.warn(notice);
 * ```
 */
export async function readSourceTree(folder: string, options: ReadOptions = {}): Promise<SourceTree> {
  const root = resolve(folder);
  await assertFolder(root, folder);
  const { entries, commit, problem } = await list(root, readRules(root), options.signal);
  if (options.requireClean && problem !== undefined) {
    throw new MesgError("refused", `expected a source that is tied to a commit: ${problem}`, {
      hint: "commit or remove these changes",
    });
  }
  enforceLimits(entries, { ...DEFAULT_LIMITS, ...options });
  checkSymlinks(entries);
  const ordered = inArchiveOrder(entries);
  const { allowFiles, unknown } = allowed(options.allowFiles ?? [], ordered);
  return {
    folder: root,
    entries: ordered,
    size: ordered.reduce((sum, entry) => sum + (entry.kind === "file" ? entry.size : 0), 0),
    ...(commit === undefined || problem !== undefined ? {} : { commit }),
    notices: [...(problem === undefined ? [] : [`the source is not tied to a commit: ${problem}`]), ...unknown],
    allowFiles,
  };
}

async function list(
  root: string,
  rules: IgnoreRules,
  signal: AbortSignal | undefined,
): Promise<{ entries: readonly SourceEntry[]; commit?: string | undefined; problem?: string }> {
  const state = await readGitState(root, "", rules, signal);
  if (typeof state === "string") {
    return { entries: await walkFolder(root, rules, "", signal), problem: WHY_NOT[state] };
  }
  const { entries, changed } = await listGitTree(root, state, rules, signal);
  if (state.commit === undefined) return { entries, problem: "its repository has no commit yet" };
  if (changed.length === 0) return { entries, commit: state.commit };
  const names = [...new Set(changed)].sort(compareUtf8);
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name));
  return { entries, commit: state.commit, problem: `git finds changes in ${shown.join(", ")}${more}` };
}

function readRules(root: string): IgnoreRules {
  try {
    return new IgnoreRules(readFileSync(join(root, IGNORE_FILE), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new IgnoreRules(undefined);
    throw unreadable(join(root, IGNORE_FILE), error);
  }
}

async function assertFolder(root: string, given: string): Promise<void> {
  const found = await stat(root).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (!(found instanceof Error) && found.isDirectory()) return;
  if (found instanceof Error && found.code !== "ENOENT" && found.code !== "ENOTDIR") throw unreadable(root, found);
  throw new MesgError("usage", `expected a folder, found ${found instanceof Error ? "nothing" : "a file"} at ${given}`);
}

function allowed(
  paths: readonly string[],
  entries: readonly SourceEntry[],
): { allowFiles: ReadonlySet<string>; unknown: readonly string[] } {
  const files = new Set(paths.length === 0 ? [] : entries.map(({ path }) => path));
  const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(\.\/)+/, ""));
  return {
    allowFiles: new Set(wanted),
    unknown: wanted
      .filter((path) => !files.has(path))
      .map((path) => `the source has no file ${JSON.stringify(path)} to allow`),
  };
}
