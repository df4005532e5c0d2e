/**
 * The source of a service: its tree, its archive, and their ids and digests.
 *
 * @module
 */
export {
  type Archived,
  type ArchiveOptions,
  type ArchiveProgress,
  archive,
  sourceBlocks,
  unverifiedLeaves,
} from "./archive.ts";
export { ArchiveError } from "./archive-error.ts";
export { parseRemembered, type RememberedSource, SourceCache } from "./cache/source-cache.ts";
export { treeKey } from "./cache/tree-key.ts";
export { digestTar, extractTar, type TarSource } from "./digest/digest-tar.ts";
export { DirectoryDigest } from "./digest/directory-digest.ts";
export type { ExtractedTree } from "./digest/extracted-tree.ts";
export { isBlob } from "./disk/proved-file.ts";
export { readRegularFile } from "./disk/read-regular.ts";
export type { FileEntry, FolderEntry, SourceEntry, SourceTree, SymlinkEntry } from "./entry.ts";
export type { Listing, SourceFolder } from "./folder.ts";
export { Checkout } from "./git/checkout.ts";
export { findRepository } from "./git/find-repository.ts";
export { GitFolder } from "./git/git-folder.ts";
export { readIndex } from "./git/index-file.ts";
export { parsePointer } from "./git/lfs.ts";
export { type GitAnswer, type GitOptions, gitProcessCount, runGit } from "./git/process.ts";
export { type Commit, Repository } from "./git/repository.ts";
export { resolveRevision } from "./git/revision.ts";
export { Snapshot, type TreeEntry } from "./git/snapshot.ts";
export { IGNORE_FILE, IgnoreRules } from "./ignore-rules.ts";
export type { SourceLimits } from "./limits.ts";
export { Folders, type OpenFolder, openFolder, openRevision } from "./open-folder.ts";
export { type ReadOptions, readSourceTree } from "./read-tree.ts";
export { type TakenSource, type TakeOptions, takeSource } from "./take-source.ts";
export { tarStream } from "./tar/tar-stream.ts";
