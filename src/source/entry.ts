import type { GitObjects } from "./git/objects.ts";

/** A file on disk, as it was when the tree was listed. */
export interface DiskOrigin {
  readonly from: "disk";
  readonly path: string;
  readonly mtimeMs: number;
  readonly inode: number;
  /** SHA-256 of its content in hex, where a pointer of git LFS names it. */
  readonly sha256?: string;
}

/** A blob of a git repository. */
export interface GitOrigin {
  readonly from: "git";
  readonly objects: GitObjects;
  readonly oid: string;
  /** A file that probably has the blob's bytes: they are read there, and proved to be the blob's. */
  readonly disk: string | undefined;
}

interface Named {
  /** From the tree's root, with `/`, without one at the end. Always valid UTF-8. */
  readonly path: string;
}

export interface FileEntry extends Named {
  readonly kind: "file";
  readonly mode: 0o644 | 0o755;
  /** Bytes. */
  readonly size: number;
  readonly origin: DiskOrigin | GitOrigin;
}

export interface FolderEntry extends Named {
  readonly kind: "folder";
  readonly mode: 0o755;
}

export interface SymlinkEntry extends Named {
  readonly kind: "symlink";
  readonly target: string;
}

/** One entry of a source tree. */
export type SourceEntry = FileEntry | FolderEntry | SymlinkEntry;

/** The source of a service: what is archived, hashed and published. */
export interface SourceTree {
  /** The folder that it was read from. */
  readonly folder: string;
  /** Depth-first, siblings by the bytes of their names; without an entry for the root. */
  readonly entries: readonly SourceEntry[];
  /** Bytes of all files. */
  readonly size: number;
  /** The commit whose contents these are; undefined when the tree is not tied to one. */
  readonly commit?: string;
  /** What a person should know about this tree; one sentence each. */
  readonly notices: readonly string[];
  /** Files that the secrets guard lets through. */
  readonly allowFiles: ReadonlySet<string>;
}

/**
 * Compares two texts by the bytes of their UTF-8 form, which is the order of their code points. JavaScript's own order
 * differs where one has a character beyond U+FFFF.
 */
export function compareUtf8(left: string, right: string): number {
  return compareBy(codePointRank, left, right);
}

/** As the Engine walks: a slash sorts before every other character, `a/b` stands before `a-b`. */
function comparePaths(left: string, right: string): number {
  return compareBy((unit) => (unit === SLASH ? -1 : codePointRank(unit)), left, right);
}

function compareBy(rank: (unit: number) => number, left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

const SLASH = 47;

/** Moves surrogates above all other code units, as the code points that they stand for are. */
function codePointRank(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/**
 * Puts entries in the order of the archive and adds the folders that only their paths imply.
 */
export function inArchiveOrder(entries: readonly SourceEntry[]): SourceEntry[] {
  const folders = new Set(entries.filter(({ kind }) => kind === "folder").map(({ path }) => path));
  const implied: SourceEntry[] = [];
  let last = "";
  for (const { path } of entries) {
    // Most entries stand in the folder of the one before.
    const slash = path.lastIndexOf("/");
    if (slash === last.length && path.startsWith(last)) continue;
    last = path.slice(0, Math.max(0, slash));
    for (let end = slash; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const parent = path.slice(0, end);
      if (folders.has(parent)) break;
      folders.add(parent);
      implied.push({ kind: "folder", path: parent, mode: 0o755 });
    }
  }
  return [...entries, ...implied].sort((left, right) => comparePaths(left.path, right.path));
}
