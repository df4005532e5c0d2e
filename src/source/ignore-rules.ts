import { Glob, type MatchWork, MesgError } from "../core/mod.ts";

/** The file in a source folder that says what stays out, with the rules of a gitignore file. */
export const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Steps of matching for one folder: 1,000 patterns for each of 100,000 files. */
const MAX_WORK = 100_000_000;

/** A line of `.mesgignore`. */
interface Rule {
  readonly glob: Glob;
  /** Whether it takes paths in again. */
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
  /** Whether it means the whole path; else only the last name of it. */
  readonly isAnchored: boolean;
}

/** Says which paths of a folder stay out of its source. */
export class IgnoreRules {
  /** The last one that matches decides, so they stand in reverse order. */
  readonly #rules: readonly Rule[];
  readonly #folders = new Map<string, boolean>();
  readonly #work: MatchWork;

  /**
   * @param text The text of `.mesgignore`; undefined when there is none.
   * @param work Steps that matching may take in total.
   */
  constructor(text: string | undefined, work: number = MAX_WORK) {
    this.#work = { left: work };
    const lines = (text ?? "").replace(/^\uFEFF/, "").split("\n");
    this.#rules = lines.flatMap((line) => ruleOf(line.replace(/\r$/, ""))).reverse();
  }

  /**
   * Whether a path stays out, whose parents do not.
   *
   * @param path From the folder, with `/`, without one at the end.
   * @throws {MesgError} `refused` when there are too many patterns for so many files.
   */
  excludes(path: string, isFolder: boolean): boolean {
    const names = path.split("/");
    const name = names.slice(-1);
    if (NEVER.has(name[0]!)) return true;
    const rule = this.#rules.find(
      ({ glob, isForFolders, isAnchored }) =>
        (isFolder || !isForFolders) && glob.matches(isAnchored ? names : name, this.#work),
    );
    if (this.#work.left < 0) throw tooMuchWork();
    return rule !== undefined && !rule.isNegated;
  }

  /** Whether a path or one of the folders above it stays out. To git, a submodule is a folder. */
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

/** Takes off the spaces at the end, but for one behind a backslash. */
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
