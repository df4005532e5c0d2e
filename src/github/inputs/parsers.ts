import { isAbsolute, normalize, relative, sep } from "node:path";
import { MesgError } from "../../core/mod.ts";

/** Any text. */
export function same(text: string): string {
  return text;
}

/** The lines of a text that are not empty, trimmed. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** `NAME=VALUE` lines. No message repeats a value. */
export function variables(text: string): Record<string, string> {
  return Object.fromEntries(
    lines(text).map((line, index) => {
      const equals = line.indexOf("=");
      if (equals > 0) return [line.slice(0, equals), line.slice(equals + 1)];
      throw new MesgError("usage", `expected NAME=VALUE in each line, found none in line ${index + 1}`);
    }),
  );
}

/** `true` or `false`. @throws {MesgError} `usage`, as every parser here. */
export function flag(text: string): boolean {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  throw expected("true or false", text);
}

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word === undefined) throw expected(words.join(", "), text);
    return word;
  };
}

/** The path of a file to write; empty for none. */
export function filePath(text: string): string {
  if (text.length <= MAX_PATH_LENGTH && !/\p{Cc}/u.test(text)) return text;
  throw expected("the path of a file", text);
}

/**
 * The folder of a cache; empty for none. In the checkout a pull request could put anything into it.
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

/** What Linux takes, in UTF-16 units. */
const MAX_PATH_LENGTH = 4096;

/** The name of a YAML file, without a path. */
export function fileName(text: string): string {
  if (/^[^/\\\0]+\.ya?ml$/i.test(text)) return text;
  throw expected("the name of a YAML file", text);
}

/** A revision of git; not a range, nor anything that git would take for an option. */
export function revision(text: string): string {
  if (/^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/.test(text) && !text.includes("..")) return text;
  throw expected("base, engine, none, or a branch, tag or commit", text);
}

/** A name that the service for artifacts takes. */
export function artifactName(text: string): string {
  if (!/["<>|*?\r\n\\/:]/.test(text)) return text;
  throw expected('a name without " : < > | * ? / \\', text);
}

/** Days that an artifact is kept; undefined for an empty text. */
export function days(text: string): number | undefined {
  if (text === "") return undefined;
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 90) return Number(text);
  throw expected("a number of days from 1 to 90", text);
}

/** Far longer than any token of GitHub. */
const MAX_TOKEN_LENGTH = 8192;

/** A token, which is never shown. */
export function token(text: string): string {
  // A line break would end the header that it is sent in.
  if (/^[\x21-\x7e]*$/.test(text) && text.length <= MAX_TOKEN_LENGTH) return text;
  throw new MesgError("usage", "expected a token: at most 8192 printable characters, found something else");
}

/** The error of a text that is not what was expected. */
export function expected(what: string, text: string): MesgError {
  return new MesgError("usage", `expected ${what}, found ${JSON.stringify(text.slice(0, 80))}`);
}
