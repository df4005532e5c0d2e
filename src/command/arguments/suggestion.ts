import { nearest } from "../../core/mod.ts";

/**
 * What to do about a word that nothing on the command line is called: the one that was most likely meant (misspelt, or
 * cut short), and where all of them are listed.
 *
 * @param help What to type to see them: `mesg-compile --help`.
 * @example
 * ```ts
 * suggest("--fromat", ["--format", "--out"], "mesg-compile compile --help");
 * // "did you mean --format? see mesg-compile compile --help"
 * ```
 */
export function suggest(found: string, known: readonly string[], help: string): string {
  const meant = nearest(found, known) ?? known.find((name) => name.startsWith(found));
  return `${meant === undefined ? "" : `did you mean ${meant}? `}see ${help}`;
}
