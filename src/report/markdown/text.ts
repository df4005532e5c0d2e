import { visibleText } from "../../core/mod.ts";

/**
 * Returns a text as a code span, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
export function codeSpan(text: string, limit?: number): string {
  const shown = visibleText(text, limit);
  if (shown.trim() === "") return codeSpan(`"${shown}"`);
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Characters with a meaning in Markdown, HTML or GitHub, each escaped by a backslash or an entity. */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~>=$^]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
/** GitHub links addresses, mentions and issues in any text; a zero-width space breaks them. */
const AUTOLINKS = /@|#(?=\d)|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|(?<=GH)-(?=\d)/gi;

/**
 * Returns a text as prose, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * prose("use *this*, @someone"); // "use \\*this\\*, @\u200bsomeone"
 * ```
 */
export function prose(text: string, limit?: number): string {
  return visibleText(text, limit)
    .replace(AUTOLINKS, "$&\u200b")
    .replace(/[&<"]/g, (character) => ENTITIES[character]!)
    .replace(MARKUP, "\\$&");
}

/** Maximum length of a linked text, in UTF-16 units. */
const MAX_PLACE_LENGTH = 500;

/** Most browsers reject longer ones. */
const MAX_ADDRESS_LENGTH = 2000;

/** Characters that are invalid in a URL, or would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;

/** A code block; its lines may contain fences. */
export function codeBlock(text: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A code span with a link to an address, or without if it is not a web address. */
export function codeLink(text: string, address: string | undefined): string {
  if (address === undefined || address.length > MAX_ADDRESS_LENGTH || !/^https?:\/\//i.test(address))
    return codeSpan(text, MAX_PLACE_LENGTH);
  // A lone surrogate has no UTF-8 form.
  const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
    return encodeURIComponent(character).replace(/[()*'!]/g, percent);
  });
  return `[${codeSpan(text, MAX_PLACE_LENGTH)}](<${target}>)`;
}

/** A collapsible section. The summary is our text, never that of a definition. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
