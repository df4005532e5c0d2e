import type { SourceEntry } from "./entry.ts";
import type { IgnoreRules } from "./ignore-rules.ts";

/** The contents of a folder. */
export interface Listing {
  readonly entries: readonly SourceEntry[];
  /** Why this differs from a commit; undefined when it does not. */
  readonly problem?: string;
}

/**
 * A folder to read from: in a commit, in a working tree with changes, or on disk. All of them follow symlinks only
 * inside the folder, and read only regular files.
 */
export interface SourceFolder {
  /** The path of the folder on disk; for a commit that is not checked out, where it would be. */
  readonly path: string;
  /** Whether `path` is this folder on disk. */
  readonly isOnDisk: boolean;
  /** The commit of the contents, apart from uncommitted changes; undefined without git. */
  readonly commit: string | undefined;
  /**
   * Reads a file, or its start.
   *
   * @param name Relative to the folder, with `/`.
   * @param max Bytes.
   * @returns undefined when the file does not exist.
   * @throws {MesgError} `refused` for a symlink that leaves the folder, or for anything but a regular file.
   */
  readFile(name: string, max: number): Promise<Uint8Array | undefined>;
  /** Returns whether there is a file of that name, or a symlink that leads to one in the folder. */
  hasFile(name: string): Promise<boolean>;
  /**
   * Identifies the contents: folders with the same fingerprint have the same files, with the same contents.
   *
   * @returns A SHA-256 in hex; undefined if a file is not from a commit, or depends on something outside the folder:
   * symlinks, submodules and filters.
   */
  fingerprint(): Promise<string | undefined>;
  /**
   * Lists the entries of a source.
   *
   * @throws {MesgError} `refused` for an entry that a source cannot have, `environment` when the disk or git fails.
   */
  list(rules: IgnoreRules, signal?: AbortSignal): Promise<Listing>;
}
