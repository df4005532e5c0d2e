/**
 * The source of a service: its tree, the archive made of it, and the ids and digests of both.
 *
 * @module
 */
export { ArchiveError } from "./archive-error.ts";
export { digestTar, extractTar, type TarSource } from "./digest-tar.ts";
export { DirectoryDigest } from "./directory-digest.ts";
export type { ExtractedTree } from "./extracted-tree.ts";
export type { SourceLimits } from "./limits.ts";
export { type WholeFile, writeWhole } from "./whole-file.ts";
