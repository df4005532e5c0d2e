import { readFileSync } from "node:fs";
import { devNull } from "node:os";
import { dirname, resolve } from "node:path";
import { MesgError } from "../../../core/mod.ts";
import { followedStat } from "../../disk/disk-entry.ts";
import { assertNoPipe } from "../../disk/pipes.ts";
import { runGit } from "../process.ts";

/** Maximum number of files of settings; git includes ten levels of them. */
const MAX_FILES = 100;
/** Bytes of a settings file up to which it is searched for words, which avoids a git process. */
const MAX_SEARCHED = 1024 * 1024;
const WORDS = /include|excludesfile/i;
const KEYS = "^(include\\.path|includeif\\..*\\.path|core\\.excludesfile)$";

/**
 * Checks that no file which the settings of a repository name is a pipe or a device: included settings, and the user's
 * ignore rules. Git would wait for it without end.
 *
 * @param files The files of settings in the git folders.
 * @param top The root of the working tree, where git starts.
 * @throws {MesgError} `refused`.
 */
export async function assertNoPipesInSettings(files: readonly string[], top: string): Promise<void> {
  const known = new Set(files);
  for (const file of known) {
    if (!mayNameFiles(file)) continue;
    // Git reads its own syntax here, and follows no include.
    const args = ["config", "--file", file, "--no-includes", "--type=path", "-z", "--get-regexp", KEYS];
    const { stdout } = await runGit(args, { userSettings: true });
    for (const row of stdout.toString("utf8").split("\0").slice(0, -1)) {
      const [key = "", value = ""] = row.split(/\n(.*)/s);
      const isIncluded = key.startsWith("include");
      const path = resolve(isIncluded ? dirname(file) : top, value);
      if (value !== "" && path !== devNull) assertNoPipe(path);
      if (isIncluded) known.add(path);
    }
    if (known.size > MAX_FILES) {
      throw new MesgError("refused", `${file} includes more than ${MAX_FILES} files of settings`, {
        hint: "include fewer files",
      });
    }
  }
}

/** Returns whether a file of settings may name other files: the keys cannot be spelled without these words. */
function mayNameFiles(file: string): boolean {
  const found = followedStat(file);
  if (!found?.isFile()) return false;
  if (found.size > MAX_SEARCHED) return true;
  try {
    return WORDS.test(readFileSync(file, "latin1"));
  } catch {
    // Git reports it.
    return false;
  }
}
