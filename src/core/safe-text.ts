/**
 * Texts of a definition on their way to people: they may be as long and as strange as their author likes, and must stay
 * one line of plain text on a terminal, in a log of GitHub Actions, and in Markdown.
 *
 * @module
 */

/** Controls, line and paragraph ends, and what is not seen at all: marks for text direction, joiners, fillers. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;
/** Opens an HTML comment, in which a tool may hide its marks; or a command of a workflow's log. */
const OPENERS = /<(?=!--)|#(?=#\[)/g;

const SHORT: { readonly [character: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * The text on one line, with an escape as in JSON for everything that is not seen or that a log would obey.
 *
 * @param limit The most UTF-16 units to take over; what is cut off is marked with `…`.
 * @example
 * ```ts
 * visibleText("a\nb\u202e"); // "a\\nb\\u202e"
 * ```
 */
export function visibleText(text: string, limit = 200): string {
  return escapeUnseen(text.length > limit ? `${text.slice(0, limit)}…` : text, SHORT);
}

/** JSON text with the same escapes, which in JSON change nothing but the spelling. Its line ends stay. */
export function visibleJson(json: string): string {
  return escapeUnseen(json, { "\n": "\n" });
}

function escapeUnseen(text: string, known: { readonly [character: string]: string }): string {
  return text.replace(UNSEEN, (run) => escapeOf(run, known)).replace(OPENERS, (opener) => escapeOf(opener, {}));
}

function escapeOf(run: string, known: { readonly [character: string]: string }): string {
  let escaped = "";
  for (let index = 0; index < run.length; index++) {
    escaped += known[run[index]!] ?? `\\u${run.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
