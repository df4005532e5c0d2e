import { join, resolve, sep } from "node:path";
import { Folders, type OpenFolder } from "../../source/mod.ts";

/** Number of documents from which on listing their repository once takes less time than listing each folder. */
const MANY = 16;

/**
 * Returns how to open the folders of many documents, which are listed together. What is wrong in one of them concerns all,
 * so a folder that cannot be opened or read in this way must be opened by itself.
 *
 * @param paths The documents, as the caller gave them.
 * @returns undefined for a few, which are opened by themselves.
 */
export function openTogether(paths: readonly string[], signal: AbortSignal): OpenFolder | undefined {
  if (paths.length < MANY) return undefined;
  const folders = new Folders(signal, commonFolder(paths));
  return (path) => folders.open(path);
}

/** Returns the folder that all paths are in. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => resolve(path).split(sep));
  let length = first.length;
  for (const parts of rest) {
    const differs = parts.findIndex((part, index) => part !== first[index]);
    length = Math.min(length, differs === -1 ? parts.length : differs);
  }
  return join(first.slice(0, length).join(sep), sep);
}
