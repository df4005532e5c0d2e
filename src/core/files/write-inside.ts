import { lstat, realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { MesgError } from "../error.ts";

/**
 * Checks that writing a file does not leave a folder through a symlink that a repository contains. A path that is
 * outside the folder by name was chosen by the user and passes.
 *
 * @param folder The working directory, or a workspace.
 * @param path Absolute, or relative to the folder.
 * @throws {MesgError} `refused`.
 * @example
 * ```ts
 * await assertWritesInside(workspace, "reports/out.sarif");
 * ```
 */
export async function assertWritesInside(folder: string, path: string): Promise<void> {
  const absolute = resolve(folder, path);
  if (!isBelow(folder, absolute)) return;
  const [root, parent] = await Promise.all([realpath(folder), realpath(dirname(absolute)).catch(() => undefined)]);
  // Writing the file reports a missing parent.
  if (parent !== undefined && parent !== root && !isBelow(root, parent)) throw leaves(path, dirname(path));
  const found = await lstat(absolute).catch(() => undefined);
  if (!found?.isSymbolicLink()) return;
  const target = await realpath(absolute).catch(() => undefined);
  if (target === undefined || !isBelow(root, target)) throw leaves(path, path);
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function leaves(path: string, link: string): MesgError {
  return new MesgError(
    "refused",
    `cannot write ${JSON.stringify(path)}: ${JSON.stringify(link)} is a symlink that leaves the folder`,
    {
      hint: "remove the symlink, or name the file by its real path",
    },
  );
}
