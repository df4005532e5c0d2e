import { nearest } from "../../core/mod.ts";

/**
 * Returns a hint for an unknown word: the most similar known word (misspelled or abbreviated), and where all are
 * listed.
 *
 * @param help The command that lists them: `mesg-compile --help`.
 * @example
 * ```ts
 * suggest("--fromat", ["--format", "--out"], "mesg-compile compile --help");
 * // "did you mean --format? see mesg-compile compile --help"
 * ```
 */
export function suggest(found: string, known: readonly string[], help: string): string {
  // One letter is near every other letter.
  const meant = /^-\w$/.test(found)
    ? known.find((name) => name.startsWith(`-${found}`.toLowerCase()))
    : (nearest(found, known) ?? known.find((name) => name.startsWith(found)));
  return `${meant === undefined ? "" : `did you mean ${meant}? `}see ${help}`;
}
