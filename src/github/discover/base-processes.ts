import { type FileAt, type FileTree, readFileAt } from "./file-tree.ts";
import { type FoundProcesses, findProcesses, MAX_PROCESS_BYTES, type ProcessFile } from "./find-processes.ts";

/** The process files of a base. */
export interface BaseProcesses {
  /** The base's files at the paths of the checkout's processes. */
  readonly files: ReadonlyMap<string, FileAt>;
  /** The processes that the checkout does not have at their paths. */
  readonly gone: readonly ProcessFile[];
  /** The processes that the checkout has and that were not read there, each with the reason. */
  readonly unchecked: readonly UncheckedProcess[];
}

/** A process of the base that cannot be checked in the checkout, so that a change may have broken it. */
export interface UncheckedProcess {
  /** From the root of the repository. */
  readonly path: string;
  readonly reason: string;
}

/**
 * Reads the process files of a base.
 *
 * @param found The processes of the checkout.
 * @param lines The input `process-path`.
 */
export async function readBaseProcesses(
  tree: FileTree,
  found: FoundProcesses,
  lines: readonly string[],
): Promise<BaseProcesses> {
  const files = new Map<string, FileAt>();
  for (const { path } of found.files) files.set(path, await readFileAt(tree, path, MAX_PROCESS_BYTES));
  const { files: gone } = await findProcesses(tree, lines, (path) => !files.has(path) && !found.unread.has(path));
  return { files, gone, unchecked: await findUnchecked(tree, found, lines) };
}

/** Finds the files that were not read in the checkout, and that are processes in the base, or were not read there either. */
async function findUnchecked(
  tree: FileTree,
  { unread }: FoundProcesses,
  lines: readonly string[],
): Promise<UncheckedProcess[]> {
  const unknown = new Set([...unread].flatMap(([path, { kind }]) => (kind === "misspelled" ? [] : [path])));
  if (unknown.size === 0) return [];
  const before = await findProcesses(tree, lines, (path) => unknown.has(path));
  const beyond = [...before.unread].flatMap(([path, { kind }]) => (kind === "limit" ? [path] : []));
  return [...before.files.map(({ path }) => path), ...beyond].map((path) => {
    return { path, reason: unread.get(path)!.reason };
  });
}
