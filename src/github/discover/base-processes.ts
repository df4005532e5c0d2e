import { type FileAt, type FileTree, readFileAt } from "./file-tree.ts";
import { type FoundProcesses, findProcesses, MAX_PROCESS_BYTES, type ProcessFile } from "./find-processes.ts";

/** The process files of a base. */
export interface BaseProcesses {
  /** The base's files at the paths of the checkout's processes. */
  readonly files: ReadonlyMap<string, FileAt>;
  /** The processes that the checkout does not have at their paths. */
  readonly gone: readonly ProcessFile[];
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
  return { files, gone };
}
