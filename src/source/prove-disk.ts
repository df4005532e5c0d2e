import { SMALL_FILE } from "./contents.ts";
import type { SourceEntry, SourceTree } from "./entry.ts";
import { hasOid } from "./git/same-content.ts";

/** Returns the tree with every large file read from git, after one on disk differed from the commit. */
export function withoutDisk(tree: SourceTree): SourceTree {
  return { ...tree, entries: tree.entries.map(fromGit) };
}

/**
 * Returns the tree with those large files read from git whose bytes on disk differ from the commit. An upload cannot be
 * restarted, so files are verified before it.
 */
export async function proveDisk(tree: SourceTree): Promise<SourceTree> {
  const entries: SourceEntry[] = [];
  for (const entry of tree.entries) {
    const isProved = !isLarge(entry) || (await hasOid(entry.origin.disk, entry.origin.oid, entry.size));
    entries.push(isProved ? entry : fromGit(entry));
  }
  return { ...tree, entries };
}

type Large = Extract<SourceEntry, { kind: "file" }> & {
  readonly origin: { readonly from: "git"; readonly disk: string; readonly oid: string };
};

function isLarge(entry: SourceEntry): entry is Large {
  return (
    entry.kind === "file" && entry.size > SMALL_FILE && entry.origin.from === "git" && entry.origin.disk !== undefined
  );
}

function fromGit(entry: SourceEntry): SourceEntry {
  if (!isLarge(entry)) return entry;
  return { ...entry, origin: { ...entry.origin, disk: undefined } } as SourceEntry;
}
