/**
 * The source of a service: its tree, the archive made of it, and the ids and digests of both.
 *
 * @module
 */
export { type Archived, type ArchiveOptions, archive, sourceBlocks } from "./archive.ts";
export { ArchiveError } from "./archive-error.ts";
export { digestTar, extractTar, type TarSource } from "./digest/digest-tar.ts";
export { DirectoryDigest } from "./digest/directory-digest.ts";
export type { ExtractedTree } from "./digest/extracted-tree.ts";
export type { FileEntry, FolderEntry, SourceEntry, SourceTree, SymlinkEntry } from "./entry.ts";
export { type GitAnswer, type GitOptions, git, gitOutput } from "./git/git.ts";
export { type AtRevision, readRevision } from "./git/git-revision.ts";
export type { SourceLimits } from "./limits.ts";
export { type ReadOptions, readSourceTree } from "./read-tree.ts";
export { type TakenSource, takeSource } from "./take-source.ts";
export { tarStream } from "./tar/tar-stream.ts";
