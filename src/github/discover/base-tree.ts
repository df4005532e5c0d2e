import { MesgError } from "../../core/mod.ts";
import { GitFolder, type Repository, Snapshot } from "../../source/mod.ts";
import type { FileTree } from "./file-tree.ts";
import { submoduleAt, treeOf, withInvalidNames, withSubmodules } from "./git-tree.ts";

/** Lists the files of a commit, with those of submodules whose commit is in the checkout of `head`. */
export async function baseTree(
  repository: Repository,
  commit: string,
  head: Repository | undefined,
  signal: AbortSignal,
): Promise<FileTree> {
  const snapshot = await Snapshot.read(repository, commit, { signal });
  const entries = snapshot.entries.filter(({ invalidName }) => invalidName === undefined);
  const folder = (path: string) => new GitFolder(snapshot, path === "" ? "" : `${path}/`);
  const tree = await withSubmodules({ ...treeOf(repository, entries), folder }, async ({ path, oid }) => {
    const inner = head === undefined ? undefined : await submoduleAt(head, path);
    if (inner === undefined) return `the submodule ${path} is not checked out`;
    try {
      return await baseTree(inner, oid, inner, signal);
    } catch (error) {
      if (!(error instanceof MesgError)) throw error;
      return `the checkout does not have the commit ${oid.slice(0, 12)} of the submodule ${path}`;
    }
  });
  const invalid = snapshot.entries.filter(({ invalidName }) => invalidName !== undefined);
  return withInvalidNames(tree, invalid);
}
