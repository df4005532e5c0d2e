import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { type Index, isUntouched, readIndex, type Snapshot, type TreeEntry } from "../source/mod.ts";
import { hasName, mayDescribe } from "./description-files.ts";

/** A file of a revision that may describe a service that was moved. */
export interface Candidate {
  readonly entry: TreeEntry;
  /** Whether the working tree no longer has it, so that a service may have moved from there. */
  readonly isGone: boolean;
}

/** The files of a revision to search for a service. */
export interface Candidates {
  /** First those that are gone. */
  readonly files: readonly Candidate[];
  /** Why the service may be in a part of the revision that cannot be read; undefined if there is none. */
  readonly doubt: string | undefined;
}

/**
 * Lists files that may describe a service: all with a usual name, and of the others those that are gone or changed. A
 * submodule that was removed or replaced may have contained the service.
 *
 * @param names The usual names of service files.
 */
export async function candidatesOf(
  { entries, repository }: Snapshot,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Candidates> {
  const index = await readIndex(repository, "", signal);
  const gone: Candidate[] = [];
  const others: Candidate[] = [];
  let doubt: string | undefined;
  for (const entry of entries) {
    const { path, mode, invalidName } = entry;
    if (mode !== "160000" && !mayDescribe(path, mode, names)) continue;
    const indexed = invalidName === undefined ? index.entries.get(path) : undefined;
    // A file outside a sparse checkout is not on disk, but not gone.
    const isWatched = indexed?.isWatched !== false;
    const stat = isWatched ? statOf(repository.top, entry) : undefined;
    const isGone = isWatched && stat === undefined;
    if (mode === "160000") {
      if (isGone || indexed?.mode !== mode) doubt ??= `the submodule ${path} was removed and cannot be read`;
    } else if (invalidName !== undefined) {
      if (isGone) doubt ??= `${path} cannot be read: its path is not UTF-8`;
    } else if (isGone) gone.push({ entry, isGone });
    else if (hasName(path, names) || !isUnchanged(entry, index, stat)) others.push({ entry, isGone });
  }
  return { files: [...gone, ...others], doubt };
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

/** Returns whether a file is as git wrote it, by git's stat cache. @param stat Undefined for a file git does not watch. */
function isUnchanged({ path, oid }: TreeEntry, { entries, time }: Index, stat: Stats | undefined): boolean {
  const indexed = entries.get(path);
  if (indexed?.oid !== oid) return false;
  // A file as new as the index may have changed after its entry was written ("racily clean").
  return stat === undefined || (stat.mtimeMs < time && isUntouched(indexed, stat));
}
