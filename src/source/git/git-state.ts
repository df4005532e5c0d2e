import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import type { IgnoreRules } from "../ignore-rules.ts";
import { assertUtf8 } from "../names.ts";
import { git, gitOutput } from "./git.ts";

/** What git knows of one path. */
export interface Tracked {
  /** From the root of the source's tree. */
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
  /** Whether git looks at the file on disk at all (not so in a sparse checkout). */
  readonly isWatched: boolean;
}

/** What a repository says about a folder in it. */
export interface GitState {
  /** That folder on disk. */
  readonly folder: string;
  /** Where it stands in the source's tree, with a `/` at its end: empty, or the path of a submodule. */
  readonly prefix: string;
  /** The commit that is checked out; undefined before the first one. */
  readonly commit: string | undefined;
  /**
   * Paths that differ from the commit or are not in it, as far as they belong to the source, with what `git status` says
   * of them: the first letter for the index, the second for the disk.
   */
  readonly changes: ReadonlyMap<string, string>;
  readonly tracked: readonly Tracked[];
}

const WHERE = ["--is-inside-work-tree", "--show-prefix"];
/** What git says to these: yes or no, the folder's path from the top, then the commit, if there is one yet. */
const PLACE = /^(true|false)\n(.*?)\n(?:([0-9a-f]{40,64})\n)?$/s;
const STATUS = ["--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules=none"];

/** Why git does not tell what a folder holds. */
export type NoGit = "no repository" | "git is not installed" | "git ignores it";

/**
 * Asks git about a folder.
 *
 * @param root The root of the source's tree.
 * @param prefix The path of the folder below it, with a `/` at its end; empty for the root itself.
 * @throws {MesgError} `environment` when git refuses to look at the repository.
 */
export async function readGitState(
  root: string,
  prefix: string,
  rules: IgnoreRules,
  signal?: AbortSignal,
): Promise<GitState | NoGit> {
  const folder = prefix === "" ? root : join(root, prefix);
  const asked = await git(folder, ["rev-parse", ...WHERE, "--quiet", "--verify", "HEAD^{commit}"], { signal });
  if (asked.code === undefined) return "git is not installed";
  const [, inside, above = "", commit] = PLACE.exec(asked.stdout.toString()) ?? [];
  if (inside === undefined && !/not a git repository/i.test(asked.stderr)) throw refusal(folder, asked.stderr);
  if (inside !== "true") return "no repository";
  const [listed, status] = await Promise.all([
    gitOutput(folder, ["ls-files", "-z", "-s", "-v"], { signal }),
    gitOutput(folder, ["status", ...STATUS, "--", "."], { signal }),
  ]);
  // What status says starts at the repository's top, what ls-files says at the folder.
  const skipped = 3 + above.length;
  const belongs = (path: string) => !rules.excludesWithParents(path.replace(/\/$/, ""));
  const tracked = texts(listed, folder)
    .map((line) => parseTracked(line, prefix))
    .filter(({ path }) => belongs(path));
  const changes = texts(status, folder)
    .map((line) => [prefix + line.slice(skipped), line.slice(0, 2)] as const)
    .filter(([path]) => belongs(path));
  if (tracked.length + changes.length === 0 && (await isIgnored(folder, signal))) return "git ignores it";
  return {
    folder,
    prefix,
    commit,
    changes: new Map(changes),
    tracked,
  };
}

/** Whether git keeps a whole folder out. */
async function isIgnored(folder: string, signal: AbortSignal | undefined): Promise<boolean> {
  const { code } = await git(folder, ["check-ignore", "--quiet", "."], { signal });
  return code === 0;
}

function refusal(folder: string, words: string): MesgError {
  const dubious = /dubious ownership|unsafe repository/.test(words);
  return new MesgError("environment", `git refuses to look at ${folder}: ${words.split("\n")[0]}`, {
    hint: dubious
      ? `if you trust that repository: git config --global --add safe.directory '${folder}' (its top folder)`
      : "git status in that folder says more",
  });
}

function texts(output: Buffer, folder: string): string[] {
  const text = output.toString("utf8");
  if (text.includes("\ufffd")) assertUtf8(output, folder);
  return text.split("\0").filter((line) => line !== "");
}

/** Reads a line of `ls-files -s -v`: `H 100644 <oid> 0\t<path>`. */
function parseTracked(line: string, prefix: string): Tracked {
  const tab = line.indexOf("\t");
  const [tag = "", mode = "", oid = "", stage] = line.slice(0, tab).split(" ");
  const path = prefix + line.slice(tab + 1);
  if (stage !== "0") {
    throw new MesgError("refused", `expected a merged work tree, found a conflict in ${path}`, {
      hint: "finish the merge",
    });
  }
  return { path, mode, oid, isWatched: tag === "H" };
}
