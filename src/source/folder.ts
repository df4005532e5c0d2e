import type { SourceEntry } from "./entry.ts";
import type { IgnoreRules } from "./ignore-rules.ts";

/** What a folder holds. */
export interface Listing {
  readonly entries: readonly SourceEntry[];
  /** Why this is not what a commit holds; undefined when it is. */
  readonly problem?: string;
}

/**
 * A folder whose files are read: as a commit has them, as they are in a work tree with changes, or as they are on disk.
 * Each kind follows symlinks inside the folder only, and reads nothing but regular files.
 */
export interface SourceFolder {
  /** The folder on disk, or where it would be for another commit than the one that is checked out. */
  readonly path: string;
  /** Whether `path` is this folder on disk. */
  readonly isOnDisk: boolean;
  /** The commit whose contents these are, but for changes; undefined without git. */
  readonly commit: string | undefined;
  /**
   * Reads a file, at most so many bytes of it that its reader sees when it is too large.
   *
   * @param name From the folder, with `/`.
   * @param most Bytes.
   * @returns undefined when there is nothing of that name.
   * @throws {MesgError} `refused` for a symlink that leaves the folder and for what is no regular file.
   */
  readFile(name: string, most: number): Promise<Uint8Array | undefined>;
  /** Whether there is a file of that name, or a symlink in the folder that leads to one. */
  hasFile(name: string): Promise<boolean>;
  /**
   * Names every file in this folder: folders with the same fingerprint have the same files, with the same contents.
   *
   * @returns A SHA-256 in hex; undefined where a file is not a commit's, or where something outside of the folder takes part
   * in its content: symlinks, submodules and filters.
   */
  fingerprint(): Promise<string | undefined>;
  /**
   * Lists what belongs to a source.
   *
   * @throws {MesgError} `refused` for what cannot be part of one, `environment` when disk or git fail.
   */
  list(rules: IgnoreRules, signal?: AbortSignal): Promise<Listing>;
}
