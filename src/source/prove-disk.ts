import { SMALL_FILE } from "./contents.ts";
import type { SourceEntry, SourceTree } from "./entry.ts";
import { isBlob } from "./git/same-content.ts";

/** The tree with every large file read from git, for when one on disk was not what the commit has. */
export function withoutDisk(tree: SourceTree): SourceTree {
  return { ...tree, entries: tree.entries.map(fromGit) };
}

/**
 * The tree with those large files read from git whose bytes on disk are not the commit's. What is streamed to somebody else
 * cannot be begun again, so it is proved before.
 */
export async function proveDisk(tree: SourceTree): Promise<SourceTree> {
  const entries: SourceEntry[] = [];
  for (const entry of tree.entries) {
    const isProved = !isLarge(entry) || (await isBlob(entry.origin.disk, entry.origin.oid, entry.size));
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
