import { yieldIfLate } from "../../core/mod.ts";
import { ArchiveError, shown } from "../archive-error.ts";
import { checkLength } from "../tar/archive-paths.ts";
import type { ContentStore } from "./content-store.ts";
import { type DirectoryDigest, TreeHasher } from "./directory-digest.ts";
import type { Folder } from "./tree-node.ts";

/** A folder whose children are being digested. */
interface OpenFolder {
  readonly folder: Folder;
  /** Its path and a slash; empty for the root. */
  readonly prefix: string;
  readonly names: readonly string[];
  next: number;
}

/**
 * Computes the directory digest of an extracted tree. Through symlinks, an archive can nest folders deeper than a path
 * can be; an Engine cannot walk those either.
 *
 * @throws {ArchiveError} at a device, a fifo, or a path that is too long for Linux.
 */
export async function digestTree(root: Folder, store: ContentStore): Promise<DirectoryDigest> {
  const hasher = new TreeHasher("latin1");
  hasher.folder(".", root.mode);
  const open: OpenFolder[] = [await openFolder(root, "")];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    await yieldIfLate();
    const name = top.names[top.next++];
    if (name === undefined) {
      open.pop();
      continue;
    }
    const node = top.folder.children.get(name)!;
    const path = top.prefix + name;
    checkLength(path, "a path");
    if (node.kind === "folder") {
      hasher.folder(path, node.mode);
      open.push(await openFolder(node, `${path}/`));
    } else if (node.kind === "symlink") {
      hasher.symlink(path, node.target);
    } else if (node.kind === "file") {
      hasher.file(path, node.mode);
      for await (const piece of store.read(node.content)) hasher.content(piece);
    } else {
      throw new ArchiveError(
        `unsupported archive entry: expected files, folders and links, found a device or a fifo: ${shown(path)}`,
        {
          engineText: `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`,
        },
      );
    }
  }
  return hasher.digest();
}

async function openFolder(folder: Folder, prefix: string): Promise<OpenFolder> {
  return { folder, prefix, names: await sorted([...folder.children.keys()]), next: 0 };
}

/** Number of names to sort before yielding to the event loop. */
const AT_ONCE = 4096;

/** Sorts names by their bytes; many of them in parts, so that other work can run in between. */
async function sorted(names: string[]): Promise<string[]> {
  if (names.length <= AT_ONCE) return names.sort(byBytes);
  await yieldIfLate();
  const middle = names.length >>> 1;
  const left = await sorted(names.slice(0, middle));
  const right = await sorted(names.slice(middle));
  await yieldIfLate();
  const merged: string[] = [];
  for (let l = 0, r = 0; l < left.length || r < right.length; ) {
    const takeLeft = r === right.length || (l < left.length && left[l]! < right[r]!);
    merged.push(takeLeft ? left[l++]! : right[r++]!);
  }
  return merged;
}

/** Compares names of one character per byte. */
function byBytes(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
