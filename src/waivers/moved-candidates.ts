import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { readIndex, type Snapshot, type TreeEntry } from "../source/mod.ts";
import { hasName, mayDescribe } from "./description-files.ts";

/** A file of a revision that may describe a service that was moved. */
export interface Candidate {
  readonly entry: TreeEntry;
  readonly isUsual: boolean;
  /** Whether the working tree no longer has it, so that a service may have moved from there. */
  readonly isGone: boolean;
}

/** The files of a revision to search for a service. */
export interface Candidates {
  /** In the order of {@linkcode searchRank}. */
  readonly files: readonly Candidate[];
  /** Why the service may be in a part of the revision that cannot be read; undefined if there is none. */
  readonly doubt: string | undefined;
}

/** Returns the rank of a file in a search: those with a usual name come first, and of each kind those that are gone. */
export function searchRank({ isUsual, isGone }: Pick<Candidate, "isUsual" | "isGone">): number {
  return (isUsual ? 0 : 2) + (isGone ? 0 : 1);
}

/**
 * Lists files that may describe a service. A submodule that was removed or replaced may have contained the service.
 *
 * @param names The usual names of service files.
 */
export async function candidatesOf(
  { entries, repository }: Snapshot,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Candidates> {
  const index = await readIndex(repository, "", signal);
  const files: Candidate[] = [];
  let doubt: string | undefined;
  for (const entry of entries) {
    const { path, mode, invalidName } = entry;
    if (mode !== "160000" && !mayDescribe(path, mode, names)) continue;
    const indexed = invalidName === undefined ? index.entries.get(path) : undefined;
    // A file outside a sparse checkout is not on disk, but not gone.
    const isWatched = indexed?.isWatched !== false;
    const isGone = isWatched && statOf(repository.top, entry) === undefined;
    if (mode === "160000") {
      if (isGone || indexed?.mode !== mode) doubt ??= `the submodule ${path} was removed and cannot be read`;
    } else if (invalidName !== undefined) {
      if (isGone) doubt ??= `${path} cannot be read: its path is not UTF-8`;
    } else files.push({ entry, isUsual: hasName(path, names), isGone });
  }
  return { files: files.sort((left, right) => searchRank(left) - searchRank(right)), doubt };
}

/** Stats a file, synchronously since a repository may have a million. @returns undefined when nothing is there. */
function statOf(top: string, { path, invalidName }: TreeEntry): Stats | undefined {
  const at = invalidName === undefined ? join(top, path) : Buffer.concat([Buffer.from(`${top}/`), invalidName]);
  try {
    return lstatSync(at, { throwIfNoEntry: false });
  } catch {
    // A folder above it is a file now.
    return undefined;
  }
}
