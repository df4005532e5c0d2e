import { wildmatch } from "../../core/mod.ts";

/** A line of the input `path`, from the root of the repository. */
export interface RequestedPath {
  /** As the user wrote it. */
  readonly line: string;
  /** Whether it excludes folders. */
  readonly isExcluded: boolean;
  /** With `/` as separator, without a trailing one; empty for the whole repository. */
  readonly path: string;
}

const GLOB = /[*?[\]]/;

/** Returns whether a path has wildcards. */
export function isGlob(path: string): boolean {
  return GLOB.test(path);
}

/** Returns the folder of a path in a repository; empty for its root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/**
 * Finds the folders that one line of the input `path` matches. A folder with a service file is that service, any other
 * folder matches all services below it, and a glob matches the folders themselves.
 *
 * @param files Every file of the repository.
 * @param lines All lines; those that begin with `!` exclude folders.
 */
export function foldersOf(
  requested: RequestedPath,
  lines: readonly RequestedPath[],
  files: Iterable<string>,
  serviceFile: string,
): string[] {
  const { path } = requested;
  const own = path === "" ? serviceFile : `${path}/${serviceFile}`;
  const folders: string[] = [];
  for (const file of files) {
    if (file === own && !isGlob(path) && path !== "") return [path];
    if (file !== serviceFile && !file.endsWith(`/${serviceFile}`)) continue;
    const folder = folderOf(file);
    if (matches(requested, folder) && !lines.some((line) => line.isExcluded && covers(line.path, folder))) {
      folders.push(folder);
    }
  }
  return folders;
}

/** Returns whether the lines match a folder. */
export function includesFolder(lines: readonly RequestedPath[], folder: string): boolean {
  return (
    lines.some((line) => !line.isExcluded && matches(line, folder)) &&
    !lines.some((line) => line.isExcluded && covers(line.path, folder))
  );
}

function matches({ path }: RequestedPath, folder: string): boolean {
  // With the leading slash, `**/` also matches a folder at the root.
  return isGlob(path) ? wildmatch(`${path}/-`, folder === "" ? "-" : `${folder}/-`) : isBelow(path, folder);
}

function covers(path: string, folder: string): boolean {
  if (!isGlob(path)) return isBelow(path, folder);
  return wildmatch(path, folder) || wildmatch(`${path}/**`, folder);
}

function isBelow(path: string, folder: string): boolean {
  return path === "" || folder === path || folder.startsWith(`${path}/`);
}
