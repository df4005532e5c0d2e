import { isUtf8 } from "node:buffer";
import { parsePointer, type SourceFolder } from "../../source/mod.ts";

/** A file, symlink or submodule of a revision. */
export interface TreeEntry {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** The mode in git's notation: `100644`, `120000` for a symlink, `160000` for a submodule. */
  readonly mode: string;
  readonly oid: string;
}

/** The contents of a file, or why they cannot be read. */
export type Contents =
  | { readonly bytes: Uint8Array }
  | {
      readonly problem: string;
      /** Whether the file exceeds the limit. */
      readonly isTooLarge?: boolean;
    };

/** The file at a path of a revision. Only `absent` proves that there is none. */
export type FileAt =
  | { readonly state: "absent" }
  | { readonly state: "present"; readonly bytes: Uint8Array }
  | { readonly state: "unreadable"; readonly reason: string; readonly isTooLarge?: boolean };

/** The files of a revision: all names, and the contents that can be read. */
export interface FileTree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Paths that cannot be read, with the reason: submodules without a checkout, and files whose paths are not UTF-8. */
  readonly closed: ReadonlyMap<string, string>;
  /** Maximum number of files to read to find a service that was moved or renamed. */
  readonly maxSearched: number;
  /** @param limit Maximum size in bytes; a larger file is a problem. */
  contents(entry: TreeEntry, limit: number): Promise<Contents>;
  /** Returns the sizes of files in bytes by object id, for the contents that are available. */
  sizes?(oids: readonly string[]): Promise<readonly (number | undefined)[]>;
  /** Opens a folder to take a source from it; undefined when the contents of the files are not available. */
  folder(path: string): SourceFolder | undefined;
}

/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
const MAX_TARGET_LENGTH = 4096;

/**
 * Reads a file of a revision. Symlinks are followed inside the repository.
 *
 * @param path From the root of the repository.
 * @param limit Bytes.
 */
export async function readFileAt(tree: FileTree, path: string, limit: number): Promise<FileAt> {
  const found = await resolvePath(tree, path);
  if ("reason" in found) return { state: "unreadable", reason: found.reason };
  const entry = tree.entries.get(found.path);
  if (entry === undefined) return { state: "absent" };
  const read = await tree.contents(entry, limit);
  if ("bytes" in read) {
    const pointer = parsePointer(read.bytes);
    if (pointer === undefined) return { state: "present", ...read };
    const reason = `the contents of ${path} are in git LFS`;
    return { state: "unreadable", reason, isTooLarge: pointer.size > limit };
  }
  return { state: "unreadable", reason: read.problem, isTooLarge: read.isTooLarge ?? false };
}

/** Returns whether a revision has a file or folder at a path. */
export async function existsAt(tree: FileTree, path: string): Promise<boolean> {
  const found = await resolvePath(tree, path);
  return "reason" in found || tree.entries.has(found.path) || entriesBelow(tree, found.path).length > 0;
}

/** The sorted entries of each tree, so that they are sorted only once. */
const SORTED = new WeakMap<FileTree["entries"], readonly TreeEntry[]>();

/** Returns the entries below a folder of a revision, sorted by path; the root is the empty string. */
export function entriesBelow({ entries }: Pick<FileTree, "entries">, folder: string): readonly TreeEntry[] {
  let sorted = SORTED.get(entries);
  if (sorted === undefined) {
    sorted = [...entries.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    SORTED.set(entries, sorted);
  }
  if (folder === "") return sorted;
  return sorted.slice(firstFrom(sorted, `${folder}/`), firstFrom(sorted, `${folder}0`)); // "0" follows "/"
}

/** Returns the index of the first entry whose path is not less than the given one. */
function firstFrom(sorted: readonly TreeEntry[], path: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.path < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Follows the symlinks in a path, as the system would in a checkout of the revision. */
async function resolvePath(
  tree: FileTree,
  path: string,
): Promise<{ readonly path: string } | { readonly reason: string }> {
  const at: string[] = [];
  const left = path.split("/").reverse();
  for (let links = 0; left.length > 0; ) {
    const part = left.pop()!;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (at.pop() === undefined) return { reason: `${path} is behind a symlink that leaves the repository` };
      continue;
    }
    at.push(part);
    const here = at.join("/");
    const closed = tree.closed.get(here);
    if (closed !== undefined) return { reason: closed };
    const entry = tree.entries.get(here);
    if (entry?.mode !== "120000") continue;
    const target = await targetOf(tree, entry);
    if ("reason" in target) return target;
    if (target.text.startsWith("/")) return { reason: `${path} is behind a symlink that leaves the repository` };
    if (++links > MAX_LINKS) return { reason: `${path} is behind too many symlinks` };
    at.pop();
    left.push(...target.text.split("/").reverse());
  }
  return { path: at.join("/") };
}

async function targetOf(
  tree: FileTree,
  entry: TreeEntry,
): Promise<{ readonly text: string } | { readonly reason: string }> {
  const read = await tree.contents(entry, MAX_TARGET_LENGTH);
  if ("problem" in read) return { reason: read.problem };
  if (!isUtf8(read.bytes)) return { reason: `the symlink ${entry.path} has a target that is not UTF-8` };
  return { text: Buffer.from(read.bytes).toString("utf8") };
}
