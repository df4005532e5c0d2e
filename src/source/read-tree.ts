import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { formatBytes, MesgError } from "../core/mod.ts";
import { unreadable } from "./disk/disk-entry.ts";
import { inArchiveOrder, type SourceEntry, type SourceTree } from "./entry.ts";
import type { SourceFolder } from "./folder.ts";
import { IGNORE_FILE, IgnoreRules } from "./ignore-rules.ts";
import { enforceLimits, type SourceLimits, totalSize } from "./limits.ts";
import { openFolder } from "./open-folder.ts";
import { checkSymlinks } from "./symlink-check.ts";

/** How a source tree is read. */
export interface ReadOptions extends SourceLimits {
  /** Files that the secrets guard allows, by their path in the folder. */
  readonly allowFiles?: readonly string[];
  /** Whether to refuse a tree that belongs to no commit. */
  readonly requireClean?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Maximum size of a `.mesgignore`, in bytes. */
const MAX_RULES = 1024 * 1024;

/**
 * Lists the files of a service's source. In a git working tree these are the files of the commit that is checked out,
 * with its modes and contents. Files that differ from the commit are taken from disk; without git, all files are. Then
 * a notice says that the source belongs to no commit. Files that `.mesgignore` or the fixed rules name are excluded.
 *
 * @param from The folder of the service, as a path or opened.
 * @throws {MesgError} `refused` for symlinks that leave the folder, devices, sockets, names that are not UTF-8, a tree
 * over the limits, and with `requireClean` for a tree that belongs to no commit.
 * @example
 * ```ts
 * const tree = await readSourceTree("services/greeter");
 * for (const notice of tree.notices) console.warn(notice);
 * ```
 */
export async function readSourceTree(from: string | SourceFolder, options: ReadOptions = {}): Promise<SourceTree> {
  const folder = typeof from === "string" ? await openSource(from, options.signal) : from;
  const { entries, problem } = await folder.list(await readRules(folder), options.signal);
  if (options.requireClean && problem !== undefined) {
    throw new MesgError("refused", `the source does not match a commit: ${problem}`, {
      hint: "commit or remove these changes",
    });
  }
  enforceLimits(entries, options);
  checkSymlinks(entries);
  const ordered = inArchiveOrder(entries);
  const { allowFiles, unknown } = allowed(options.allowFiles ?? [], ordered);
  return {
    folder: folder.path,
    entries: ordered,
    size: totalSize(entries),
    commit: problem === undefined ? folder.commit : undefined,
    notices: problem === undefined ? unknown : [`the source does not match a commit: ${problem}`, ...unknown],
    allowFiles,
  };
}

async function readRules(folder: SourceFolder): Promise<IgnoreRules> {
  const bytes = await folder.readFile(IGNORE_FILE, MAX_RULES + 1);
  if (bytes !== undefined && bytes.length > MAX_RULES) {
    throw new MesgError("refused", `${IGNORE_FILE} is too large: expected at most ${formatBytes(MAX_RULES)}`, {
      hint: "name folders in it instead of files",
    });
  }
  return new IgnoreRules(bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"));
}

async function openSource(path: string, signal?: AbortSignal): Promise<SourceFolder> {
  await assertFolder(resolve(path), path);
  return await openFolder(path, signal);
}

async function assertFolder(root: string, given: string): Promise<void> {
  const found = await stat(root).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (!(found instanceof Error) && found.isDirectory()) return;
  if (found instanceof Error && found.code !== "ENOENT" && found.code !== "ENOTDIR") throw unreadable(root, found);
  throw new MesgError("usage", `expected a folder, found ${found instanceof Error ? "nothing" : "a file"} at ${given}`);
}

const NOTHING_ALLOWED = { allowFiles: new Set<string>(), unknown: [] } as const;

function allowed(
  paths: readonly string[],
  entries: readonly SourceEntry[],
): { allowFiles: ReadonlySet<string>; unknown: readonly string[] } {
  if (paths.length === 0) return NOTHING_ALLOWED;
  const files = new Set(entries.map(({ path }) => path));
  const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(\.\/)+/, ""));
  return {
    allowFiles: new Set(wanted),
    unknown: wanted
      .filter((path) => !files.has(path))
      .map((path) => `the source has no file ${JSON.stringify(path)} to allow`),
  };
}
