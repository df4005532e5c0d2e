import type { Stored } from "./content-store.ts";

/** A folder of an extracted tree. */
export interface Folder {
  readonly kind: "folder";
  mode: number;
  readonly parent: Folder | undefined;
  readonly children: Map<string, Node>;
}

/** A file; hard links are one such object under several names. */
export interface File {
  readonly kind: "file";
  readonly mode: number;
  readonly content: Stored;
}

/** A symlink. */
export interface Symlink {
  readonly kind: "symlink";
  readonly target: string;
}

/** A device or a fifo: extracted by an Engine, then refused by its digest. */
export interface Special {
  readonly kind: "special";
}

/** A node of an extracted tree. Names have one character per byte. */
export type Node = Folder | File | Symlink | Special;

/** The owner's mode of folders that an archive only implies. */
export const IMPLIED = 0o700;

/** Makes an empty folder. */
export function newFolder(mode: number, parent: Folder | undefined): Folder {
  return { kind: "folder", mode, parent, children: new Map() };
}
