import { Glob, type MatchWork, MesgError } from "../core/mod.ts";

/** The file in a source folder that excludes files, with the rules of a gitignore file. */
export const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Maximum number of matching steps for a folder: 1,000 patterns times 100,000 files. */
const MAX_WORK = 100_000_000;

/** A line of `.mesgignore`. */
interface Rule {
  readonly glob: Glob;
  /** Whether the line begins with `!` and re-includes paths. */
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
  /** Whether it matches the whole path, not only its last name. */
  readonly isAnchored: boolean;
}

/** Decides which paths of a folder are excluded from its source. */
export class IgnoreRules {
  /** In reverse order, since the last match decides. */
  readonly #rules: readonly Rule[];
  readonly #folders = new Map<string, boolean>();
  readonly #work: MatchWork;

  /**
   * @param text The text of `.mesgignore`; undefined when there is none.
   * @param work Maximum number of matching steps.
   */
  constructor(text: string | undefined, work: number = MAX_WORK) {
    this.#work = { left: work };
    const lines = text?.replace(/^\uFEFF/, "").split("\n") ?? [];
    this.#rules = lines.flatMap((line) => ruleOf(line.replace(/\r$/, ""))).reverse();
  }

  /**
   * Returns whether a path is excluded. Its parents must not be.
   *
   * @param path Relative to the folder, with `/`, without a trailing one.
   * @throws {MesgError} `refused` when there are too many patterns for so many files.
   */
  excludes(path: string, isFolder: boolean): boolean {
    if (NEVER.has(path.slice(path.lastIndexOf("/") + 1))) return true;
    if (this.#rules.length === 0) return false;
    const names = path.split("/");
    const name = names.slice(-1);
    const rule = this.#rules.find(
      ({ glob, isForFolders, isAnchored }) =>
        (isFolder || !isForFolders) && glob.matches(isAnchored ? names : name, this.#work),
    );
    if (this.#work.left < 0) throw tooMuchWork();
    return rule !== undefined && !rule.isNegated;
  }

  /** Returns whether a path or one of its parents is excluded. Like git, it treats a submodule as a folder. */
  excludesWithParents(path: string, isFolder: boolean): boolean {
    return this.#excludesFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) || this.excludes(path, isFolder);
  }

  #excludesFolder(path: string): boolean {
    if (path === "") return false;
    let known = this.#folders.get(path);
    if (known === undefined) {
      known = this.excludesWithParents(path, true);
      this.#folders.set(path, known);
    }
    return known;
  }
}

function ruleOf(line: string): Rule[] {
  const text = line.startsWith("#") ? "" : withoutSpaces(line);
  const isNegated = text.startsWith("!");
  const [, pattern = "", slash] = /^(.*?)(\/?)$/s.exec(isNegated ? text.slice(1) : text)!;
  if (pattern === "") return [];
  const glob = new Glob(pattern.startsWith("/") ? pattern.slice(1) : pattern);
  return [{ glob, isNegated, isForFolders: slash === "/", isAnchored: pattern.includes("/") }];
}

/** Removes trailing spaces, except one after a backslash. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === " ") end--;
  if (end === line.length) return line;
  let backslashes = 0;
  while (line[end - 1 - backslashes] === "\\") backslashes++;
  return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}

function tooMuchWork(): MesgError {
  return new MesgError("refused", `${IGNORE_FILE} has too many patterns for the files of the folder`, {
    hint: "exclude folders instead of files",
  });
}
