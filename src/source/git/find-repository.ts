import { readFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { followedStat } from "../disk/disk-entry.ts";
import { assertNoPipe } from "../disk/pipes.ts";
import type { Repository } from "./repository.ts";

/**
 * Finds the repository of a folder by walking up to a `.git`. A commit cannot contain this name, so that a bare
 * repository inside a commit is never used instead.
 *
 * @returns undefined when the folder is in no working tree.
 */
export async function findRepository(folder: string): Promise<Repository | undefined> {
  for (let at = await realpath(folder); ; at = dirname(at)) {
    const gitDir = gitFolderOf(at);
    if (gitDir !== undefined) {
      // The code that runs git is large, and folders in no repository do not need it.
      const { Repository } = await import("./repository.ts");
      return new Repository(at, gitDir);
    }
    if (dirname(at) === at) return undefined;
  }
}

/**
 * Returns the git directory of a working tree: its folder `.git`, or the folder that a file `.git` names.
 *
 * @throws {MesgError} `refused` when `.git` or its `HEAD` is a pipe.
 */
export function gitFolderOf(top: string): string | undefined {
  const path = join(top, ".git");
  const found = followedStat(path);
  if (found?.isDirectory()) return isGitFolder(path) ? path : undefined;
  assertNoPipe(path);
  if (!found?.isFile() || found.size > 65_536) return undefined;
  const target = /^gitdir: ([^\n\r]+)/.exec(readFileSync(path, "utf8"))?.[1];
  const folder = target === undefined ? undefined : resolve(top, target.trimEnd());
  return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}

function isGitFolder(path: string): boolean {
  const head = join(path, "HEAD");
  assertNoPipe(head);
  return followedStat(head)?.isFile() ?? false;
}
