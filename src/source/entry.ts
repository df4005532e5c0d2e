import type { GitObjects } from "./git/objects.ts";

/** A file on disk, at the time when the tree was listed. */
export interface DiskOrigin {
  readonly from: "disk";
  readonly path: string;
  readonly mtimeMs: number;
  readonly inode: number;
  /** SHA-256 of its content in hex, if a git LFS pointer names it. */
  readonly sha256?: string;
}

/** The content of a file that was read when the tree was listed. */
export interface MemoryOrigin {
  readonly from: "memory";
  /** The contents of many files. */
  readonly memory: Uint8Array;
  /** Where the content of this file begins. */
  readonly at: number;
}

/** A blob of a git repository. */
export interface GitOrigin {
  readonly from: "git";
  readonly objects: GitObjects;
  readonly oid: string;
  /** Path of a file that probably has the blob's bytes. They are verified after reading. */
  readonly disk: string | undefined;
}

interface Named {
  /** Relative to the tree's root, with `/`, without a trailing one. Always valid UTF-8. */
  readonly path: string;
}

interface AnyFile extends Named {
  readonly kind: "file";
  readonly mode: 0o644 | 0o755;
  /** Bytes. */
  readonly size: number;
}

/** A file that is read when it is archived. */
export interface UnreadFile extends AnyFile {
  readonly origin: DiskOrigin | GitOrigin;
}

/** A file that was read, and inspected, when it was listed. */
export interface ReadFile extends AnyFile {
  readonly origin: MemoryOrigin;
}

export type FileEntry = UnreadFile | ReadFile;

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
  /** The folder that the tree was read from. */
  readonly folder: string;
  /** Depth-first, siblings by the bytes of their names; without an entry for the root. */
  readonly entries: readonly SourceEntry[];
  /** Total size of all files in bytes. */
  readonly size: number;
  /** The commit that the contents belong to; undefined when they belong to none. */
  readonly commit?: string | undefined;
  /** Notices for the user, one sentence each. */
  readonly notices: readonly string[];
  /** Files that the secrets guard allows. */
  readonly allowFiles: ReadonlySet<string>;
}

/**
 * Compares two texts by their UTF-8 bytes, which is the order of their code points. JavaScript's own order differs for
 * characters beyond U+FFFF.
 */
export function compareUtf8(left: string, right: string): number {
  return compareBy(codePointRank, left, right);
}

/** Compares paths in the Engine's walking order: a slash sorts first, so `a/b` precedes `a-b`. */
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

/** Ranks surrogates above all other code units, as their code points are. */
function codePointRank(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/**
 * Sorts entries in the order of the archive and adds the folders that their paths imply.
 */
export function inArchiveOrder(entries: readonly SourceEntry[]): readonly SourceEntry[] {
  const implied = impliedFolders(entries);
  // A folder on disk is listed in this order.
  if (implied.length === 0 && isOrdered(entries)) return entries;
  return [...entries, ...implied].sort((left, right) => comparePaths(left.path, right.path));
}

function isOrdered(entries: readonly SourceEntry[]): boolean {
  let last = "";
  for (const { path } of entries) {
    if (comparePaths(last, path) > 0) return false;
    last = path;
  }
  return true;
}

/** Returns the folders that are in the paths of entries but not among them. */
function impliedFolders(entries: readonly SourceEntry[]): SourceEntry[] {
  const folders = new Set<string>();
  for (const { kind, path } of entries) if (kind === "folder") folders.add(path);
  const implied: SourceEntry[] = [];
  let last = "";
  for (const { path } of entries) {
    // Most entries are in the same folder as the previous one.
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
  return implied;
}
