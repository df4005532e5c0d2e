/**
 * The source of a service: its tree, the archive made of it, and the ids and digests of both.
 *
 * @module
 */
export { type Archived, type ArchiveOptions, archive, sourceBlocks } from "./archive.ts";
export { ArchiveError } from "./archive-error.ts";
export { carHeader, carSection } from "./car.ts";
export { cidV0, formatCid, parseCid } from "./cid.ts";
export { type Block, blocksOf, type Dag, sourceIdOf } from "./dag.ts";
export { digestTar, extractTar, type TarSource } from "./digest-tar.ts";
export { DirectoryDigest } from "./directory-digest.ts";
export type { FileEntry, FolderEntry, SourceEntry, SourceTree, SymlinkEntry } from "./entry.ts";
export type { ExtractedTree } from "./extracted-tree.ts";
export { fileBlocks } from "./file-blocks.ts";
export { type GitAnswer, type GitOptions, git, gitOutput } from "./git.ts";
export { type AtRevision, readRevision } from "./git-revision.ts";
export { formatBytes, type SourceLimits } from "./limits.ts";
export { type ReadOptions, readSourceTree } from "./read-tree.ts";
export { type TakenSource, takeSource } from "./take-source.ts";
export { tarStream } from "./tar-stream.ts";
export { type WholeFile, writeWhole } from "./whole-file.ts";
