import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { findRepository, type Repository, readIndex } from "../../source/mod.ts";
import type { Contents, FileTree, TreeEntry } from "./file-tree.ts";

/** One git process reads thousands of files per second. */
const MAX_SEARCHED = 20_000;
/** Levels of nested submodules. */
const MAX_DEPTH = 8;

/** Lists what git tracks in a working tree, and in its submodules that are checked out. */
export async function trackedTree(repository: Repository, signal: AbortSignal, depth = 0): Promise<FileTree> {
  const index = await readIndex(repository, "", signal);
  const all = [...index.entries.values()];
  const entries = all.filter(({ isValidName }) => isValidName);
  const tree = await withSubmodules(treeOf(repository, entries), async ({ path }) => {
    const inner = depth < MAX_DEPTH ? await submoduleAt(repository, path) : undefined;
    return inner === undefined
      ? `the submodule ${path} is not checked out`
      : await trackedTree(inner, signal, depth + 1);
  });
  const invalid = all.filter(({ isValidName }) => !isValidName);
  return withInvalidNames(tree, invalid);
}

/** Returns the repository of a submodule; undefined when it is not checked out. */
export async function submoduleAt({ top }: Repository, path: string): Promise<Repository | undefined> {
  const folder = join(top, path);
  const found = await findRepository(folder).catch(() => undefined);
  return found !== undefined && found.top === (await realpath(folder)) ? found : undefined;
}

/** Returns the entries of a revision as a tree whose submodules are closed. */
export function treeOf({ objects }: Repository, entries: readonly TreeEntry[]): FileTree {
  const submodules = entries.filter(({ mode }) => mode === "160000");
  return {
    entries: new Map(entries.map((entry) => [entry.path, entry])),
    closed: new Map(submodules.map(({ path }) => [path, `the submodule ${path} was not read`])),
    maxSearched: MAX_SEARCHED,
    folder: () => undefined,
    sizes: (oids) => objects.sizes(oids),
    async contents({ path, oid }, limit): Promise<Contents> {
      const [size] = await objects.sizes([oid]);
      if (size === undefined) return { problem: `git does not have the contents of ${path} (a partial clone?)` };
      if (size > limit)
        return { problem: `${path} is too large: expected at most ${limit} bytes, found ${size}`, isTooLarge: true };
      return { bytes: await objects.read(oid) };
    },
  };
}

/** Adds files whose paths are not UTF-8 to those of a tree that cannot be read. */
export function withInvalidNames(tree: FileTree, files: readonly Pick<TreeEntry, "path">[]): FileTree {
  if (files.length === 0) return tree;
  const closed = new Map(tree.closed);
  for (const { path } of files) closed.set(path, `${path} cannot be read: its path is not UTF-8`);
  return { ...tree, closed };
}

/** Adds the files of submodules to a tree. @param open Returns the submodule's files, or why there are none. */
export async function withSubmodules(
  tree: FileTree,
  open: (submodule: TreeEntry) => Promise<FileTree | string>,
): Promise<FileTree> {
  if (tree.closed.size === 0) return tree;
  const entries = new Map(tree.entries);
  const closed = new Map<string, string>();
  const inner = new Map<TreeEntry, (limit: number) => Promise<Contents>>();
  const parts = new Map<string, FileTree>();
  for (const path of tree.closed.keys()) {
    const opened = await open(tree.entries.get(path)!);
    if (typeof opened === "string") {
      closed.set(path, opened);
      continue;
    }
    parts.set(path, opened);
    for (const entry of opened.entries.values()) {
      const outer = { ...entry, path: `${path}/${entry.path}` };
      entries.set(outer.path, outer);
      inner.set(outer, (limit) => opened.contents(entry, limit));
    }
    for (const [deeper, reason] of opened.closed) closed.set(`${path}/${deeper}`, reason);
  }
  const contents: FileTree["contents"] = (entry, limit) => inner.get(entry)?.(limit) ?? tree.contents(entry, limit);
  const folder: FileTree["folder"] = (path) => {
    // The submodule that holds the path is one of the folders above it.
    for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
      const above = end === -1 ? path : path.slice(0, end);
      const part = parts.get(above);
      if (part !== undefined) return part.folder(path.slice(above.length + 1));
      if (end === -1) return tree.folder(path);
    }
  };
  return { ...tree, entries, closed, contents, folder };
}
