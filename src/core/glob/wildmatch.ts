import { characterSetAt } from "./character-set.ts";

/** The steps that matching may still take: one per pattern and per compared character. */
export interface MatchWork {
  left: number;
}

/**
 * A glob of a gitattributes or gitignore file, or of folders, with the rules of gitignore(5): `*` and `?` stop at a
 * slash, `**` as a whole part does not, `[a-z]` and `[[:alpha:]]` match one character, and a backslash escapes the next
 * one. Matching takes at most pattern length × path length steps.
 *
 * @example
 * ```ts
 * new Glob("assets/**\/*.png").matches("assets/a/b.png"); // true
 * ```
 */
export class Glob {
  /**
   * The text before a `**` that git treats as a whole part although it does not begin one; empty for nearly all globs.
   */
  readonly #start: string;
  readonly #parts: readonly (Part | typeof ANY)[];
  /** What every path that matches ends with; it rules out nearly all others. */
  readonly #end: string;

  constructor(pattern: string) {
    this.#start = textBeforeAny(pattern);
    this.#parts = partsOf(pattern.slice(this.#start.length));
    this.#end = endOf(this.#parts.at(-1)!);
  }

  /** Whether a path matches, given as a text or as its parts. */
  matches(path: string | readonly string[], work: MatchWork = { left: 0 }): boolean {
    work.left--;
    // It has no slash, so a path ends with it if its last part does.
    if (!(typeof path === "string" ? path : path.at(-1)!).endsWith(this.#end)) return false;
    const names = this.#namesOf(path);
    if (names === undefined) return false;
    return matchesAll(this.#parts, names, (part, name) => {
      if (typeof part === "string") return part === name;
      return matchesAll(part, name, (one, character) => {
        work.left--;
        return typeof one === "string" ? one === character : one(character);
      });
    });
  }

  /** The parts after the start; undefined when the path does not begin with it. */
  #namesOf(path: string | readonly string[]): readonly string[] | undefined {
    if (this.#start === "") return typeof path === "string" ? path.split("/") : path;
    const text = typeof path === "string" ? path : path.join("/");
    return text.startsWith(this.#start) ? text.slice(this.#start.length).split("/") : undefined;
  }
}

/**
 * Whether a path matches a pattern, where `?` and `[a-z]` match one byte, as in git.
 *
 * @example
 * ```ts
 * wildmatch("assets/**\/*.png", "assets/a/b.png"); // true
 * ```
 */
export function wildmatch(pattern: string, path: string): boolean {
  return new Glob(bytesOf(pattern)).matches(bytesOf(path));
}

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Returns a text whose characters are the bytes of another's UTF-8 form.
 *
 * @example
 * ```ts
 * bytesOf("é").length; // 2
 * ```
 */
export function bytesOf(text: string): string {
  return NOT_ASCII.test(text) ? Buffer.from(text).toString("latin1") : text;
}

/** A part of a path: a text, or its characters with {@linkcode ANY} for `*`. */
type Part = string | readonly (One | typeof ANY)[];
type One = string | ((character: string) => boolean);

/** Matches any number of parts, or of characters. */
const ANY = Symbol("any");

/**
 * Matches from the left. What follows an {@linkcode ANY} is tried at the first place where it fits and, when the rest
 * fails, one place later; nothing before the last one needs another try.
 */
function matchesAll<T, U>(
  wanted: readonly (T | typeof ANY)[],
  found: ArrayLike<U>,
  matches: (wanted: T, found: U) => boolean,
): boolean {
  let [at, index, lastAny, retryAt] = [0, 0, -1, 0];
  while (index < found.length) {
    const next = wanted[at];
    if (next === ANY) {
      lastAny = at++;
      retryAt = index;
    } else if (at < wanted.length && matches(next as T, found[index]!)) {
      at++;
      index++;
    } else if (lastAny !== -1) {
      at = lastAny + 1;
      index = ++retryAt;
    } else return false;
  }
  while (wanted[at] === ANY) at++;
  return at === wanted.length;
}

/**
 * Git compares the text before the first wildcard separately, and its matcher sees only the rest. A `**` there is a
 * whole part, so `a**` matches `a/b`. (git 2.25 to 2.51, `match_pathname` of dir.c.)
 */
function textBeforeAny(pattern: string): string {
  return /^([^*?[\\]*[^*?[\\/])\*{2,}(?:\/|$)/.exec(pattern)?.[1] ?? "";
}

function partsOf(pattern: string): (Part | typeof ANY)[] {
  // An escaped slash is a slash.
  const text = pattern.replace(/\\(.)/gs, (pair, escaped) => (escaped === "/" ? "/" : pair));
  const parts: (Part | typeof ANY)[] = [];
  for (let at = 0; at <= text.length; ) {
    const { part, end } = partAt(text, at);
    parts.push(part);
    at = end + 1;
  }
  // At the end, `**` matches at least one part.
  return parts.at(-1) === ANY ? [...parts, [ANY]] : parts;
}

/** The text at the end of a part. */
function endOf(part: Part | typeof ANY): string {
  if (typeof part === "string" || part === ANY) return part === ANY ? "" : part;
  return part.slice(part.findLastIndex((one) => typeof one !== "string") + 1).join("");
}

/** Reads the part of a pattern that begins at an index, up to its slash. */
function partAt(text: string, start: number): { readonly part: Part | typeof ANY; readonly end: number } {
  const ones: (One | typeof ANY)[] = [];
  let at = start;
  while (at < text.length && text[at] !== "/") {
    const { one, end } = oneAt(text, at);
    if (one !== ANY || ones.at(-1) !== ANY) ones.push(one);
    at = end;
  }
  if (ones.length === 1 && ones[0] === ANY && at - start > 1) return { part: ANY, end: at };
  const isLiteral = ones.every((one) => typeof one === "string");
  return { part: isLiteral ? ones.join("") : ones, end: at };
}

function oneAt(text: string, at: number): { readonly one: One | typeof ANY; readonly end: number } {
  const character = text[at]!;
  if (character === "*") return { one: ANY, end: at + 1 };
  if (character === "?") return { one: () => true, end: at + 1 };
  if (character === "[") {
    const { has, end } = characterSetAt(text, at);
    return { one: has, end };
  }
  // As in git, a backslash at the end matches nothing.
  if (character === "\\") return { one: text[at + 1] ?? (() => false), end: at + 2 };
  return { one: character, end: at + 1 };
}
