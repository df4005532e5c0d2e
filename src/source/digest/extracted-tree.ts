import { ArchiveError, shown } from "../archive-error.ts";
import type { TarEntry } from "../tar/tar-reader.ts";
import type { ContentStore, Stored } from "./content-store.ts";
import { type DirectoryDigest, TreeHasher } from "./directory-digest.ts";

interface Folder {
  readonly kind: "folder";
  mode: number;
  readonly parent: Folder | undefined;
  readonly children: Map<string, Node>;
}

/** Hard links are one such object under several names. */
interface File {
  readonly kind: "file";
  readonly mode: number;
  readonly content: Stored;
}

interface Symlink {
  readonly kind: "symlink";
  readonly target: string;
}

/** A device or a fifo: extracted, then refused by the digest. */
interface Special {
  readonly kind: "special";
}

type Node = Folder | File | Symlink | Special;

/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/** Folders that an archive only implies; the umask takes nothing from their owner. */
const IMPLIED = 0o700;

/**
 * What a tar's entries leave on an Engine's disk, as `archive.Untar` of docker 18.06 extracts them there, without a disk:
 * a later entry replaces an earlier one, folders are merged, missing parents appear, symlinks inside the tree are
 * followed, hard links share their file.
 */
export class ExtractedTree {
  readonly #store: ContentStore;
  #root: Folder = folder(IMPLIED, undefined);
  readonly #folders: string[] = [];
  #hasLostWays = false;

  constructor(store: ContentStore) {
    this.#store = store;
  }

  /** Extracts one entry. */
  async add(entry: TarEntry): Promise<void> {
    const { parts, absolute } = partsOf(entry.name);
    const name = parts.pop();
    if (name === undefined) {
      if (absolute && entry.type === "5") this.#root.mode = entry.mode;
      else if (absolute)
        throw new ArchiveError("expected entries inside the archive, found one that replaces its root");
      return; // docker leaves `.` out
    }
    const parent = this.#resolve(parts, entry.name);
    const existing = parent.children.get(name);
    const merges = existing?.kind === "folder" && entry.type === "5";
    if (existing !== undefined && !merges) parent.children.delete(name);
    if (entry.type === "5") this.#folders.push(entry.name);
    if (!merges && (existing?.kind === "folder" || existing?.kind === "symlink")) this.#hasLostWays = true;
    if (existing?.kind === "folder" && merges) existing.mode = entry.mode;
    else if (entry.type !== "g") parent.children.set(name, await this.#make(entry, parts, parent));
  }

  /**
   * Ends the extraction. Docker then sets the times of every folder that had an entry.
   *
   * @throws {ArchiveError} when a later entry left such a folder's path without anything at its end.
   */
  end(): void {
    for (const name of this.#hasLostWays ? this.#folders : []) {
      if (this.#reaches(partsOf(name).parts, name)) continue;
      throw new ArchiveError(`expected the folder ${shown(name)} to stay, found a later entry that takes it away`);
    }
  }

  /**
   * Removes `.git` and descends into a folder that stands alone, as `DeployService` of Engine 0.9 and 0.10 does before it
   * looks at a source.
   */
  enterDeployContext(): void {
    this.#root.children.delete(".git");
    const [only, more] = this.#root.children.values();
    if (only?.kind === "folder" && more === undefined) this.#root = only;
  }

  /** The content of a file in the root folder; undefined when there is none of that name. */
  async read(name: string): Promise<Uint8Array | undefined> {
    const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
    if (node?.kind !== "file") return undefined;
    const pieces: Uint8Array[] = [];
    for await (const piece of this.#store.read(node.content)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  /** The digest of what was extracted. */
  async digest(): Promise<DirectoryDigest> {
    const hasher = new TreeHasher("latin1");
    hasher.folder(".", this.#root.mode);
    await this.#hash(this.#root, "", hasher);
    return hasher.digest();
  }

  async #hash(parent: Folder, prefix: string, hasher: TreeHasher): Promise<void> {
    for (const name of [...parent.children.keys()].sort(byBytes)) {
      const node = parent.children.get(name)!;
      const path = prefix + name;
      if (node.kind === "folder") {
        hasher.folder(path, node.mode);
        await this.#hash(node, `${path}/`, hasher);
      } else if (node.kind === "symlink") {
        hasher.symlink(path, node.target);
      } else if (node.kind === "file") {
        hasher.file(path, node.mode);
        for await (const piece of this.#store.read(node.content)) hasher.content(piece);
      } else {
        const engineText = `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`;
        throw new ArchiveError(`expected files, folders and links, found a device or a fifo: ${shown(path)}`, {
          engineText,
        });
      }
    }
  }

  async #make(entry: TarEntry, parts: readonly string[], parent: Folder): Promise<Node> {
    switch (entry.type) {
      case "0":
        return { kind: "file", mode: entry.mode, content: await this.#store.add(entry.body) };
      case "1":
        return this.#linked(entry);
      case "2":
        return { kind: "symlink", target: checkedTarget(entry, parts) };
      case "3":
      case "4":
      case "6":
        return { kind: "special" };
      case "5":
        return folder(entry.mode, parent);
      default: {
        const engineText = `unhandled tar header type ${entry.type.charCodeAt(0)}`;
        throw new ArchiveError(`cannot read ${shown(entry.name)}: ${engineText}`, { engineText });
      }
    }
  }

  /** The file that a hard link names. */
  #linked({ name, linkname }: TarEntry): Node {
    const { parts } = partsOf(linkname.replace(/^\/+/, ""));
    const last = parts.pop() ?? "";
    const node = this.#find(parts, name)?.children.get(last);
    if (node !== undefined && node.kind !== "folder") return node;
    throw new ArchiveError(
      `expected a hard link to an earlier file, found ${shown(name)} linked to ${shown(linkname)}, ` +
        `which is ${node === undefined ? "not there" : "a folder"}`,
    );
  }

  /** Whether something stands at the end of a path, with symlinks followed. */
  #reaches(parts: readonly string[], entry: string, from = this.#root, links = 0): boolean {
    const last = parts.at(-1);
    if (last === undefined || last === "..") return this.#find(parts, entry, from) !== undefined;
    const parent = this.#find(parts.slice(0, -1), entry, from);
    const node = parent?.children.get(last);
    if (parent === undefined || node?.kind !== "symlink") return node !== undefined;
    if (node.target.startsWith("/")) throw leaves(entry);
    return links < MAX_LINKS && this.#reaches(node.target.split("/").filter(isName), entry, parent, links + 1);
  }

  /** The folder at a path, with symlinks followed; undefined when a part is missing. */
  #find(parts: readonly string[], entry: string, from = this.#root): Folder | undefined {
    return this.#walk(parts, entry, () => undefined, from);
  }

  /** The folder at a path, with symlinks followed and missing folders made, though not where a symlink points. */
  #resolve(parts: readonly string[], entry: string): Folder {
    const found = this.#walk(parts, entry, (parent, name) => {
      const made = folder(IMPLIED, parent);
      parent.children.set(name, made);
      return made;
    });
    if (found !== undefined) return found;
    throw new ArchiveError(`cannot extract ${shown(entry)}: a symlink above it points to nothing`);
  }

  #walk(
    parts: readonly string[],
    entry: string,
    missing: (parent: Folder, name: string) => Folder | undefined,
    from = this.#root,
  ): Folder | undefined {
    const left = [...parts].reverse();
    let own = left.length;
    let at = from;
    let links = 0;
    while (left.length > 0) {
      const name = left.pop()!;
      const isOwn = left.length < own;
      own = Math.min(own, left.length);
      if (name === "..") {
        if (at.parent === undefined) throw leaves(entry);
        at = at.parent;
        continue;
      }
      const node = at.children.get(name) ?? (isOwn ? missing(at, name) : undefined);
      if (node === undefined) return undefined;
      if (node.kind === "folder") {
        at = node;
      } else if (node.kind === "symlink") {
        if (++links > MAX_LINKS)
          throw new ArchiveError(`cannot extract ${shown(entry)}: its path is a loop of symlinks`);
        if (node.target.startsWith("/")) throw leaves(entry);
        left.push(...node.target.split("/").filter(isName).reverse());
      } else {
        throw new ArchiveError(`cannot extract ${shown(entry)}: ${shown(name)} above it is not a folder`);
      }
    }
    return at;
  }
}

/** Compares names of one character per byte. */
export function byBytes(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Takes a path in an archive apart, as Go's `filepath.Clean` does. */
export function partsOf(name: string): { parts: string[]; absolute: boolean } {
  const absolute = name.startsWith("/");
  const parts: string[] = [];
  for (const part of name.split("/").filter(isName)) {
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined && !absolute) throw leaves(name);
  }
  return { parts, absolute };
}

/**
 * The target of a symlink entry.
 *
 * @param parts The folders that it stands in.
 * @throws {ArchiveError} when it leads out of the archive. An absolute target is read from the link's folder, as docker
 * reads it in this check: such a link is kept, but nothing is extracted through it.
 */
export function checkedTarget({ name, linkname }: TarEntry, parts: readonly string[]): string {
  let depth = parts.length;
  for (const part of linkname.split("/").filter(isName)) {
    depth += part === ".." ? -1 : 1;
    if (depth < 0) throw leaves(name);
  }
  if (linkname === "") throw new ArchiveError(`expected a symlink with a target, found ${shown(name)} with none`);
  return linkname;
}

function isName(part: string): boolean {
  return part !== "" && part !== ".";
}

function leaves(name: string): ArchiveError {
  return new ArchiveError(`expected entries inside the archive, found ${shown(name)}, which leads out of it`);
}

function folder(mode: number, parent: Folder | undefined): Folder {
  return { kind: "folder", mode, parent, children: new Map() };
}
