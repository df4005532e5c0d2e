import { isUtf8 } from "node:buffer";
import { MesgError } from "../../core/mod.ts";
import { compareUtf8 } from "../entry.ts";
import { committedAttributes, type FilterOf } from "./attributes/attributes.ts";
import type { Repository } from "./repository.ts";

/** A file, symlink or submodule of a commit. */
export interface TreeEntry {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** `100644`, `100755`, `120000` for a symlink, `160000` for a submodule; old repositories have other `100…` modes. */
  readonly mode: string;
  readonly oid: string;
  /** The bytes of a path that is not UTF-8; then `path` is only for messages. */
  readonly invalidName?: Uint8Array;
}

/** The listing of a commit. */
export class Snapshot {
  readonly repository: Repository;
  readonly commit: string;
  /** Sorted by path bytes. */
  readonly entries: readonly TreeEntry[];
  readonly #byPath: ReadonlyMap<string, TreeEntry>;
  readonly #precedes: Precedes;
  /** Where the entries of folders begin, as far as they were searched. */
  readonly #starts = new Map<string, number>();
  #filters: Promise<FilterOf> | undefined;

  private constructor(repository: Repository, commit: string, listed: readonly TreeEntry[]) {
    const precedes = orderOf(listed);
    const entries = checked(listed, precedes);
    this.repository = repository;
    this.commit = commit;
    this.entries = entries;
    this.#precedes = precedes;
    this.#byPath = new Map(entries.map((entry) => [entry.path, entry]));
  }

  /**
   * Lists a commit.
   *
   * @param options.below List only this folder (`services/mail/`), and the files that its attributes depend on.
   * @throws {MesgError} `environment` when git cannot read the commit or one of its trees.
   */
  static async read(
    repository: Repository,
    commit: string,
    { below = "", signal }: { readonly below?: string; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Snapshot> {
    const folders = below.split("/").slice(0, -1);
    const attributes = folders.map((_, index) => [...folders.slice(0, index), ".gitattributes"].join("/"));
    const only = below === "" ? [] : ["--", below, ...attributes];
    const listed = await repository.objectOutput(["ls-tree", "-r", "-z", "--full-tree", commit, ...only], { signal });
    return new Snapshot(repository, commit, parseListing(listed));
  }

  /** Returns the snapshot of a repository without a commit. */
  static empty(repository: Repository): Snapshot {
    return new Snapshot(repository, "", []);
  }

  /** Returns the entry at a path; undefined for a folder, or when nothing is there. */
  entry(path: string): TreeEntry | undefined {
    return this.#byPath.get(path);
  }

  /** Returns the entries below a folder (`services/mail/`), or all for an empty text. */
  below(folder: string): readonly TreeEntry[] {
    if (folder === "") return this.entries;
    const start = this.#startOf(folder);
    let end = start;
    while (this.entries[end]?.path.startsWith(folder)) end++;
    return this.entries.slice(start, end);
  }

  /** Returns whether the folder has entries. */
  hasFolder(folder: string): boolean {
    return folder === "" || (this.entries[this.#startOf(folder)]?.path.startsWith(folder) ?? false);
  }

  /** Returns the filters of files, from the attributes of the commit. */
  filters(): Promise<FilterOf> {
    this.#filters ??= committedAttributes(this.entries, this.repository.objects);
    return this.#filters;
  }

  /** Returns the index of the first entry that does not precede a folder. */
  #startOf(folder: string): number {
    const known = this.#starts.get(folder);
    if (known !== undefined) return known;
    const above = this.#starts.get(folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1));
    let low = above ?? 0;
    let high = above === undefined ? this.entries.length : this.#reach(above, folder);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#precedes(this.entries[middle]!.path, folder)) low = middle + 1;
      else high = middle;
    }
    this.#starts.set(folder, low);
    return low;
  }

  /** Returns the index of an entry that does not precede a folder, near the beginning of the folder above it. */
  #reach(above: number, folder: string): number {
    const { entries } = this;
    let step = 1;
    while (above + step < entries.length && this.#precedes(entries[above + step]!.path, folder)) step *= 2;
    return Math.min(above + step, entries.length);
  }
}

/** Returns whether a path precedes another by its bytes. */
type Precedes = (left: string, right: string) => boolean;

/** Returns a comparison of paths by bytes: without surrogates, JavaScript's own order is the same and much faster. */
function orderOf(entries: readonly TreeEntry[]): Precedes {
  const hasSurrogates = entries.some(({ path }) => /[\ud800-\udfff]/.test(path));
  return hasSurrogates ? (left, right) => compareUtf8(left, right) < 0 : (left, right) => left < right;
}

/** Paths that git refuses to check out, since they lead out of the working tree. */
const NO_PATH = /^\/|(?:^|\/)\.{0,2}(?:\/|$)/;

/** Maximum number of characters in the paths of all folders: a million folders of 256 characters. */
const MAX_FOLDER_PATHS = 256 * 1024 * 1024;

/**
 * Returns entries sorted by path, as git writes them.
 *
 * @throws {MesgError} `refused` for a tree that git cannot check out: a path that leads out of it, or occurs twice.
 */
function checked(listed: readonly TreeEntry[], precedes: Precedes): readonly TreeEntry[] {
  const isOrdered = listed.every(({ path }, index) => index === 0 || precedes(listed[index - 1]!.path, path));
  const entries = isOrdered ? listed : [...listed].sort((left, right) => compareUtf8(left.path, right.path));
  // The earlier entries whose paths begin the current one, shortest first: among them is a file in the place of a folder.
  const open: TreeEntry[] = [];
  for (const entry of entries) {
    const { path, invalidName } = entry;
    while (open.length > 0 && !path.startsWith(open.at(-1)!.path)) open.pop();
    // The others begin this one, too, and were compared with it.
    const before = open.at(-1);
    const isTwice = path === before?.path && invalidName === undefined && before.invalidName === undefined;
    const isInFile = before !== undefined && path[before.path.length] === "/";
    if (isTwice || isInFile || NO_PATH.test(path)) throw malformed(path);
    open.push(entry);
  }
  assertFewFolders(entries);
  return entries;
}

/**
 * Checks how long the paths of all folders are together, since they are looked up one by one. With few objects, a hostile
 * repository can have any number of deep folders.
 *
 * @param entries Sorted.
 * @throws {MesgError} `refused`.
 */
function assertFewFolders(entries: readonly TreeEntry[]): void {
  // The lengths of a path's folders add up to less than the square of its length.
  if (entries.reduce((sum, { path }) => sum + path.length ** 2, 0) <= MAX_FOLDER_PATHS) return;
  let total = 0;
  let last = "";
  for (const { path } of entries) {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    if (folder === last) continue;
    let at = 0;
    while (at < folder.length && folder[at] === last[at]) at++;
    for (; at < folder.length; at++) if (folder[at] === "/") total += at;
    last = folder;
  }
  if (total <= MAX_FOLDER_PATHS) return;
  throw new MesgError("refused", "the commit has too many deep folders", {
    hint: "commit fewer folders",
  });
}

function malformed(path: string): MesgError {
  return new MesgError("refused", `the commit has a path that git cannot check out: ${JSON.stringify(path)}`, {
    hint: "run git fsck, and create the commit again with git",
  });
}

/**
 * Parses the output of `ls-tree -z`: `100644 blob <oid>\t<path>`, each ended by NUL.
 *
 * @throws {MesgError} `environment` for an output that broke off.
 */
function parseListing(output: Buffer): TreeEntry[] {
  if (output.length > 0 && output.at(-1) !== 0) {
    throw new MesgError("environment", "cannot list the commit: the output of git ls-tree ended early", {
      hint: "run the command again, and check the installation of git",
    });
  }
  const text = output.toString("utf8");
  if (text.includes("\ufffd")) return listingParts(output).map(parseEntry);
  const entries: TreeEntry[] = [];
  for (let start = 0; start < text.length; ) {
    const modeEnd = text.indexOf(" ", start);
    const typeEnd = text.indexOf(" ", modeEnd + 1);
    const tab = text.indexOf("\t", typeEnd);
    const end = text.indexOf("\0", tab);
    entries.push({
      path: text.slice(tab + 1, end),
      mode: text.slice(start, modeEnd),
      oid: text.slice(typeEnd + 1, tab),
    });
    start = end + 1;
  }
  return entries;
}

/** Parses an entry whose name may not be UTF-8. */
function parseEntry(line: Buffer): TreeEntry {
  const tab = line.indexOf(9);
  const [mode = "", , oid = ""] = line.subarray(0, tab).toString("latin1").split(" ");
  const name = line.subarray(tab + 1);
  const path = name.toString("utf8");
  return isUtf8(name) ? { path, mode, oid } : { path, mode, oid, invalidName: name };
}

function listingParts(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    parts.push(output.subarray(start, end));
    start = end + 1;
  }
  return parts;
}
