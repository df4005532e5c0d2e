import { type Dag, LEAF_SIZE, oneLeafDag } from "../../unixfs/mod.ts";
import { type DirectoryDigest, TreeHasher } from "../digest/directory-digest.ts";
import type { SourceTree } from "../entry.ts";
import { SecretsGuard } from "../secrets/secrets-guard.ts";
import { BLOCK, paddingOf } from "./tar-header.ts";
import { END_MARK, tarHeader } from "./tar-writer.ts";

/**
 * Archives a small tree in one step. Most services fit into one leaf; for thousands of them, streams of leaves take longer
 * than reading and hashing.
 *
 * @returns undefined when the archive has more than one leaf, or a file is not in memory or on disk as it was committed.
 * @throws {MesgError} `refused` for secrets.
 */
export function oneLeafTar(
  tree: SourceTree,
  withoutDigest: boolean,
): (Dag & { readonly digest: DirectoryDigest | undefined }) | undefined {
  if (tree.size + BLOCK * tree.entries.length + END_MARK.length > LEAF_SIZE) return undefined;
  const hasher = withoutDigest ? undefined : new TreeHasher("utf8");
  const dag = oneLeafDag((leaf) => writeTar(leaf, tree, hasher));
  return dag && { ...dag, digest: hasher?.digest() };
}

/** Writes the archive of a tree into a leaf. @returns Its size in bytes; undefined as {@linkcode oneLeafTar} does. */
function writeTar(leaf: Uint8Array, tree: SourceTree, hasher: TreeHasher | undefined): number | undefined {
  const guard = new SecretsGuard(tree);
  let at = 0;
  const put = (bytes: Uint8Array, padding = 0): boolean => {
    if (at + bytes.length + padding > leaf.length) return false;
    leaf.set(bytes, at);
    at += bytes.length;
    leaf.fill(0, at, at + padding);
    at += padding;
    return true;
  };
  hasher?.folder(".", 0o700);
  for (const entry of tree.entries) {
    if (!put(tarHeader(entry))) return undefined;
    if (entry.kind === "folder") hasher?.folder(entry.path, entry.mode);
    else if (entry.kind === "symlink") hasher?.symlink(entry.path, entry.target);
    if (entry.kind !== "file") continue;
    const { origin, size } = entry;
    const bytes = origin.from === "git" ? origin.objects.readNearby(origin.oid, size, origin.disk) : undefined;
    if (bytes === undefined || !put(bytes, paddingOf(size))) return undefined;
    guard.inspect(entry, bytes);
    hasher?.file(entry.path, entry.mode);
    hasher?.content(bytes);
  }
  if (!put(END_MARK)) return undefined;
  guard.assertNone();
  return at;
}
