import { yieldIfLate } from "../../core/mod.ts";
import type { FileChange } from "../../report/mod.ts";
import { IGNORE_FILE, IgnoreRules } from "../../source/mod.ts";
import type { SourceState } from "../../waivers/mod.ts";
import { entriesBelow, type FileTree, readFileAt, type TreeEntry } from "../discover/file-tree.ts";
import { join } from "./describe.ts";

const MAX_RULES_BYTES = 1024 * 1024;

/** A folder of a revision. */
export interface FolderAt {
  readonly tree: FileTree;
  /** From the root of the repository; empty for the root itself. */
  readonly folder: string;
}

/**
 * Compares two sources by the object ids of their files. These reveal a change even when the contents are not
 * available: of a file in git LFS by its pointer, of a submodule by its commit.
 */
export async function compareSources(before: FolderAt, after: FolderAt): Promise<SourceState> {
  const [old, fresh] = await Promise.all([sourceFiles(before), sourceFiles(after)]);
  if (old === undefined || fresh === undefined) return "unknown";
  const isSame = old.size === fresh.size && [...old].every(([path, id]) => fresh.get(path) === id);
  return isSame ? "same" : "changed";
}

/**
 * Lists the files of a source whose object ids differ between two revisions, with their sizes if git has them.
 *
 * @returns undefined when the files of one of the sources are not known.
 */
export async function changedFiles(before: FolderAt, after: FolderAt): Promise<readonly FileChange[] | undefined> {
  const [old, fresh] = await Promise.all([sourceFiles(before), sourceFiles(after)]);
  if (old === undefined || fresh === undefined) return undefined;
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].filter((path) => old.get(path) !== fresh.get(path));
  const [sizesBefore, sizesAfter] = await Promise.all([sizesOf(before, old, paths), sizesOf(after, fresh, paths)]);
  return paths.sort().map((path) => ({
    path,
    kind: old.has(path) ? (fresh.has(path) ? "changed" : "removed") : "added",
    before: sizesBefore.get(path),
    after: sizesAfter.get(path),
  }));
}

/** Maximum number of files whose sizes are read. */
const MAX_SIZES = 200;

async function sizesOf(
  { tree }: FolderAt,
  files: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number | undefined>> {
  const selected = paths.filter((path) => files.get(path)?.startsWith("100")).slice(0, MAX_SIZES);
  const oids = selected.map((path) => files.get(path)!.split(" ")[1]!);
  const sizes = (await tree.sizes?.(oids).catch(() => undefined)) ?? [];
  return new Map(selected.map((path, index) => [path, sizes[index]]));
}

/** Returns the files of a source by their path in it; undefined when they are not known. */
async function sourceFiles({ tree, folder }: FolderAt): Promise<ReadonlyMap<string, string> | undefined> {
  const ignored = await readFileAt(tree, join(folder, IGNORE_FILE), MAX_RULES_BYTES);
  if (ignored.state === "unreadable") return undefined;
  const text = ignored.state === "present" ? Buffer.from(ignored.bytes).toString("utf8") : undefined;
  const rules = new IgnoreRules(text);
  const start = folder === "" ? "" : `${folder}/`;
  const inside = entriesBelow(tree, folder);
  // A submodule in the folder is identified by its commit, whether its files are known or not.
  const submodules = new Set(inside.flatMap(({ path, mode }) => (mode === "160000" ? [path] : [])));
  const files = new Map<string, string>();
  for (const { path, mode, oid } of inside) {
    await yieldIfLate();
    if (submodules.size > 0 && parentsOf(path).some((parent) => submodules.has(parent))) continue;
    const name = path.slice(start.length);
    if (!rules.excludesWithParents(name, mode === "160000")) files.set(name, `${modeOf(mode)} ${oid}`);
  }
  // A folder that is a submodule, or behind a symlink, has no entries.
  return files.size === 0 ? undefined : files;
}

function parentsOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

/** Returns the part of a mode that belongs to a source: whether the file is executable. */
function modeOf(mode: TreeEntry["mode"]): string {
  return mode.startsWith("100") && mode !== "100755" ? "100644" : mode;
}
