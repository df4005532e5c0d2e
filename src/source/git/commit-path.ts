import { MesgError } from "../../core/mod.ts";
import { notAFile } from "../disk/disk-entry.ts";
import { decodeTarget } from "../names.ts";
import { MAX_LINKS } from "../tar/archive-paths.ts";
import type { Snapshot, TreeEntry } from "./snapshot.ts";

/** Linux's limit for a target, in bytes. */
const MAX_TARGET = 4096;

/**
 * Finds a file in a folder of a commit, following symlinks inside the folder as the system would.
 *
 * @param folder `services/mail/`, or empty for the root of the repository.
 * @param name Relative to the folder.
 * @returns undefined when the file does not exist.
 * @throws {MesgError} `refused` for a symlink that leaves the folder or leads to no file, for a folder, and for a
 * submodule.
 */
export async function findInCommit(snapshot: Snapshot, folder: string, name: string): Promise<TreeEntry | undefined> {
  const path = folder + name;
  // Nearly all files are regular ones at their own path.
  const direct = snapshot.entry(path);
  if (direct?.mode.startsWith("100")) return direct;
  if (direct === undefined && isName(name) && !snapshot.hasFolder(`${path}/`)) return undefined;
  const at: string[] = [];
  const left = name.split("/").reverse();
  for (let links = 0; left.length > 0; ) {
    const part = left.pop()!;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (at.pop() === undefined) throw notAFile(path, "a symlink that leaves its folder");
      continue;
    }
    at.push(part);
    const entry = snapshot.entry(folder + at.join("/"));
    if (entry?.mode === "160000") throw notAFile(path, "a submodule");
    if (entry?.mode !== "120000") {
      if (entry !== undefined && left.length === 0) return entry;
      continue;
    }
    if (++links > MAX_LINKS) throw notAFile(path, "a symlink that leads to itself");
    const [target = ""] = await linkTargets(snapshot, [entry]);
    if (target.startsWith("/")) throw notAFile(path, "a symlink that leaves its folder");
    at.pop();
    left.push(...target.split("/").reverse());
  }
  if (snapshot.entry(path) !== undefined) throw notAFile(path, "a symlink that leads to no file");
  if (snapshot.hasFolder(`${path}/`)) throw notAFile(path, "a folder");
  return undefined;
}

/**
 * Reads the targets of symlinks of a commit.
 *
 * @throws {MesgError} `refused` when a target is not UTF-8, or too long.
 */
export async function linkTargets({ repository }: Snapshot, links: readonly TreeEntry[]): Promise<string[]> {
  const { objects } = repository;
  const sizes = await objects.sizes(links.map(({ oid }) => oid));
  return await Promise.all(
    links.map(async ({ path, oid }, index) => {
      const size = sizes[index];
      if (size === undefined) throw objects.missing(oid);
      if (size > MAX_TARGET) {
        throw new MesgError("refused", `the target of the symlink ${path} is longer than ${MAX_TARGET} bytes`);
      }
      return decodeTarget(path, await objects.read(oid));
    }),
  );
}

/** Returns whether a path has one part, which leads nowhere else. */
function isName(path: string): boolean {
  return !path.includes("/") && path !== "" && path !== "." && path !== "..";
}
