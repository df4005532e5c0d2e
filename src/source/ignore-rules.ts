import ignore from "ignore";

/** The file in a source folder that says what stays out, with the rules of a gitignore file. */
export const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);

/** Says which paths of a folder stay out of its source. */
export class IgnoreRules {
  readonly #rules: ignore.Ignore | undefined;

  /** @param text The text of `.mesgignore`; undefined when there is none. */
  constructor(text: string | undefined) {
    // Ignoring case would make one commit two sources.
    this.#rules = text === undefined ? undefined : ignore({ ignorecase: false }).add(text.replace(/^\uFEFF/, ""));
  }

  /**
   * Whether a path stays out, whose parents do not.
   *
   * @param path From the folder, with `/`, without one at the end.
   */
  excludes(path: string, isFolder: boolean): boolean {
    if (NEVER.has(path.slice(path.lastIndexOf("/") + 1))) return true;
    return this.#rules?.ignores(isFolder ? `${path}/` : path) ?? false;
  }

  /** Whether a path or one of the folders above it stays out. To git, a submodule is a folder. */
  excludesWithParents(path: string, isFolder: boolean): boolean {
    if (path.split("/").some((name) => NEVER.has(name))) return true;
    return this.#rules?.ignores(isFolder ? `${path}/` : path) ?? false;
  }
}
