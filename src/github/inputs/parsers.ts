import { isAbsolute, normalize, relative, sep } from "node:path";
import { MesgError } from "../../core/mod.ts";

/** Maximum number of paths in a hint. */
export const MAX_NAMED = 20;

/** Accepts any text. */
export function same(text: string): string {
  return text;
}

/** Returns the non-empty lines of a text, trimmed. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Returns lines with paths or globs, each with `!` in front of it if it excludes. */
export function patterns(text: string): string[] {
  return lines(text).map((line) => line.replace(/^!\s+/, "!"));
}

/** Parses `NAME=VALUE` lines. Errors do not quote values. */
export function variables(text: string): Record<string, string> {
  return Object.fromEntries(
    lines(text).map((line, index) => {
      const equals = line.indexOf("=");
      if (equals > 0) return [line.slice(0, equals), line.slice(equals + 1)];
      throw new MesgError("usage", `line ${index + 1}: expected NAME=VALUE`);
    }),
  );
}

/** Parses `true` or `false`. @throws {MesgError} `usage`, as every parser here. */
export function flag(text: string): boolean {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  throw expected("true or false", text);
}

/** Returns a parser that accepts only the given words. */
export function oneOf<const T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word === undefined) throw expected(words.join(", "), text);
    return word;
  };
}

/** Accepts the path of a file to write; empty for none. */
export function filePath(text: string): string {
  if (text.length <= MAX_PATH_LENGTH && !/\p{Cc}/u.test(text)) return text;
  throw expected("the path of a file", text);
}

/**
 * Accepts the folder of a cache; empty for none. It must be outside the checkout, where a pull request could fill it.
 *
 * @param workspace The folder of the checkout.
 */
export function cacheFolder(text: string, workspace: string): string {
  if (text === "") return "";
  const folder = normalize(filePath(text));
  const way = relative(workspace, folder);
  const isOutside = way.split(sep)[0] === ".." || isAbsolute(way);
  if (isAbsolute(folder) && isOutside) return folder;
  throw expected("an absolute path outside the checkout", text);
}

/** Linux's limit. */
const MAX_PATH_LENGTH = 4096;

/** Accepts the name of a YAML file without a path. */
export function fileName(text: string): string {
  if (/^[^/\\\0]+\.ya?ml$/i.test(text)) return text;
  throw expected("the name of a YAML file", text);
}

/** Accepts a git revision, but no range and nothing that git would read as an option. */
export function revision(text: string): string {
  if (/^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/.test(text) && !text.includes("..")) return text;
  throw expected("base, engine, none, or a branch, tag or commit", text);
}

/** Accepts a name that GitHub allows for an artifact. */
export function artifactName(text: string): string {
  if (!/["<>|*?\r\n\\/:]/.test(text)) return text;
  throw expected('a name without " : < > | * ? / \\', text);
}

/** GitHub's limit in private repositories; in public ones it is 90, and GitHub lowers larger numbers. */
const MAX_DAYS = 400;

/** Parses the days to keep an artifact; undefined for an empty text. */
export function days(text: string): number | undefined {
  if (text === "") return undefined;
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_DAYS) return Number(text);
  throw expected(`a number of days from 1 to ${MAX_DAYS}`, text);
}

/** Far longer than any GitHub token. */
const MAX_TOKEN_LENGTH = 8192;

/** Accepts a token. Errors do not quote it. */
export function token(text: string): string {
  // A line break would end its HTTP header.
  if (/^[\x21-\x7e]*$/.test(text) && text.length <= MAX_TOKEN_LENGTH) return text;
  throw new MesgError("usage", "not a token: expected at most 8192 printable ASCII characters");
}

/** Returns the error for an unexpected text. */
export function expected(what: string, text: string): MesgError {
  return new MesgError("usage", `expected ${what}, found ${JSON.stringify(text.slice(0, 80))}`);
}
