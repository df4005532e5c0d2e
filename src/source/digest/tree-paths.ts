import { ArchiveError, shown } from "../archive-error.ts";
import type { ArchiveCost } from "../tar/archive-cost.ts";
import { leadsOut, MAX_LINKS, targetParts } from "../tar/archive-paths.ts";
import { type Folder, IMPLIED, newFolder } from "./tree-node.ts";

/** A path in a tree: its parts, and where they start. */
interface Way {
  readonly from: Folder;
  readonly parts: readonly string[];
  /** The name of the entry that needs it, for messages. */
  readonly entry: string;
}

/**
 * Finds the folders of an extracted tree by their paths, following symlinks as Linux does. The parts that symlinks add to
 * a path are counted: an archive can chain them so that a short entry takes a long walk.
 */
export class TreePaths {
  readonly #cost: ArchiveCost;

  constructor(cost: ArchiveCost) {
    this.#cost = cost;
  }

  /** Returns the folder at a path; undefined when a part is missing. */
  find(way: Way): Folder | undefined {
    return this.#walk(way, () => undefined);
  }

  /** Returns the folder at a path. Creates missing folders, but not the target of a symlink. */
  make(way: Way): Folder {
    const found = this.#walk(way, (parent, name) => {
      this.#cost.entry();
      const made = newFolder(IMPLIED, parent);
      parent.children.set(name, made);
      return made;
    });
    if (found !== undefined) return found;
    throw new ArchiveError(`cannot extract ${shown(way.entry)}: a symlink above it points to nothing`);
  }

  /** Returns whether a path exists. */
  reaches({ from, parts, entry }: Way): boolean {
    let at: Folder | undefined = from;
    let left = parts;
    for (let links = 0; ; links++) {
      const last = left.at(-1);
      if (last === undefined || last === "..") return this.find({ from: at, parts: left, entry }) !== undefined;
      at = this.find({ from: at, parts: left.slice(0, -1), entry });
      const node = at?.children.get(last);
      if (at === undefined || node?.kind !== "symlink") return node !== undefined;
      if (node.target.startsWith("/")) throw leadsOut(entry);
      if (links >= MAX_LINKS) return false;
      left = targetParts(node.target);
    }
  }

  #walk({ from, parts, entry }: Way, missing: (parent: Folder, name: string) => Folder | undefined) {
    const left = [...parts].reverse();
    // Parts beyond these come from symlinks.
    let own = left.length;
    let at = from;
    let links = 0;
    while (left.length > 0) {
      const name = left.pop()!;
      const isOwn = left.length < own;
      own = Math.min(own, left.length);
      if (!isOwn) this.#cost.step();
      if (name === "..") {
        if (at.parent === undefined) throw leadsOut(entry);
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
        if (node.target.startsWith("/")) throw leadsOut(entry);
        left.push(...targetParts(node.target).reverse());
      } else {
        throw new ArchiveError(`cannot extract ${shown(entry)}: ${shown(name)} above it is not a folder`);
      }
    }
    return at;
  }
}
