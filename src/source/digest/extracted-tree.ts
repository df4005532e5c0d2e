import { yieldIfLate } from "../../core/mod.ts";
import { ArchiveError, shown } from "../archive-error.ts";
import type { ArchiveCost } from "../tar/archive-cost.ts";
import { checkedTarget, partsOf } from "../tar/archive-paths.ts";
import type { TarEntry } from "../tar/tar-reader.ts";
import type { ContentStore } from "./content-store.ts";
import type { DirectoryDigest } from "./directory-digest.ts";
import { digestTree } from "./tree-digest.ts";
import { type Folder, IMPLIED, type Node, newFolder } from "./tree-node.ts";
import { TreePaths } from "./tree-paths.ts";

/**
 * The tree that `archive.Untar` of docker 18.06 extracts from a tar on an Engine, in memory: a later entry replaces an
 * earlier one, folders are merged, missing parents are created, symlinks inside the tree are followed, hard links share
 * their file.
 */
export class ExtractedTree {
  readonly #store: ContentStore;
  readonly #cost: ArchiveCost;
  readonly #paths: TreePaths;
  #root: Folder = newFolder(IMPLIED, undefined);
  readonly #folders: string[] = [];
  #hasLostWays = false;

  constructor(store: ContentStore, cost: ArchiveCost) {
    this.#store = store;
    this.#cost = cost;
    this.#paths = new TreePaths(cost);
  }

  /** Extracts one entry. */
  async add(entry: TarEntry): Promise<void> {
    const { parts, absolute } = partsOf(entry.name);
    const name = parts.pop();
    if (name === undefined) {
      if (absolute && entry.type === "5") this.#root.mode = entry.mode;
      else if (absolute) throw new ArchiveError("invalid archive: an entry replaces its root");
      return; // docker skips `.`
    }
    const parent = this.#paths.make({ from: this.#root, parts, entry: entry.name });
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
   * @throws {ArchiveError} when a later entry removed such a folder.
   */
  async end(): Promise<void> {
    for (const name of this.#hasLostWays ? this.#folders : []) {
      await yieldIfLate();
      if (this.#paths.reaches({ from: this.#root, parts: partsOf(name).parts, entry: name })) continue;
      throw new ArchiveError(`invalid archive: a later entry removes the folder ${shown(name)}`);
    }
  }

  /**
   * Removes `.git` and descends into a single top folder, as `DeployService` of Engine 0.9 and 0.10 does before it looks
   * at a source.
   */
  enterDeployContext(): void {
    this.#root.children.delete(".git");
    const [only, more] = this.#root.children.values();
    if (only?.kind === "folder" && more === undefined) this.#root = only;
  }

  /**
   * Returns the content of a file in the root folder; undefined when there is no such file.
   *
   * @param max Maximum size in bytes. Of a larger file, more than that is returned.
   */
  async read(name: string, max: number): Promise<Uint8Array | undefined> {
    const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
    if (node?.kind !== "file") return undefined;
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of this.#store.read(node.content)) {
      pieces.push(piece);
      length += piece.length;
      if (length > max) break;
    }
    return Buffer.concat(pieces);
  }

  /** Computes the digest of the tree. */
  async digest(): Promise<DirectoryDigest> {
    return await digestTree(this.#root, this.#store);
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
        return newFolder(entry.mode, parent);
      default: {
        const engineText = `unhandled tar header type ${entry.type.charCodeAt(0)}`;
        throw new ArchiveError(`cannot read ${shown(entry.name)}: ${engineText}`, { engineText });
      }
    }
  }

  /** Returns the file that a hard link names. */
  #linked({ name, linkname }: TarEntry): Node {
    const { parts } = partsOf(linkname.replace(/^\/+/, ""));
    const last = parts.pop() ?? "";
    const node = this.#paths.find({ from: this.#root, parts, entry: name })?.children.get(last);
    if (node?.kind === "file") this.#cost.linked(node.content.size);
    if (node !== undefined && node.kind !== "folder") return node;
    throw new ArchiveError(
      `expected a hard link to an earlier file, found ${shown(name)} linked to ${shown(linkname)}, ` +
        `which is ${node === undefined ? "not there" : "a folder"}`,
    );
  }
}
