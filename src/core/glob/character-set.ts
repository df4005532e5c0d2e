/** A set of characters in a glob, and where its text ends. */
export interface CharacterSet {
  has(character: string): boolean;
  readonly end: number;
}

/**
 * Reads a set such as `[!a-z[:digit:]]` as git's wildmatch does. An unclosed set, or one with an unknown class, matches
 * nothing.
 *
 * @param start Where its `[` is.
 */
export function characterSetAt(text: string, start: number): CharacterSet {
  let at = start + 1;
  const isNegated = text[at] === "!" || text[at] === "^";
  if (isNegated) at++;
  const members: Member[] = [];
  /** The character that becomes the start of a range if `-` follows. */
  let low: string | undefined;
  const closing = closings(text);
  for (let isFirst = true; at < text.length && (isFirst || text[at] !== "]"); isFirst = false) {
    const { member, end, last } = memberAt(text, at, { low, closing });
    members.push(member);
    low = last;
    at = end;
  }
  if (at >= text.length || members.includes(UNKNOWN)) return { has: () => false, end: Math.min(at, text.length) + 1 };
  return { has: (found) => members.some((member) => member(found)) !== isNegated, end: at + 1 };
}

type Member = (character: string) => boolean;
interface ReadMember {
  readonly member: Member;
  readonly end: number;
  /** Whether a range may begin with it. */
  readonly last?: string;
}

/** A class that git does not know. */
const UNKNOWN: Member = () => false;

/** Finds the next closing bracket. Positions only grow, so each character is read once. */
function closings(text: string): (from: number) => number {
  let found = 0;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf("]", from);
    return found;
  };
}

interface Before {
  readonly low: string | undefined;
  readonly closing: (from: number) => number;
}

function memberAt(text: string, at: number, { low, closing }: Before): ReadMember {
  const character = text[at]!;
  if (character === "-" && low !== undefined && at + 1 < text.length && text[at + 1] !== "]") {
    const high = literalAt(text, at + 1);
    return { member: (found) => low <= found && found <= high.character, end: high.end };
  }
  if (character === "[" && text[at + 1] === ":") {
    const close = closing(at + 2);
    // When no bracket closes the class, git reads to the end of the text, and the set is unclosed, too.
    if (close === -1) return { member: UNKNOWN, end: text.length };
    if (close > at + 2 && text[close - 1] === ":") {
      return { member: CLASSES.get(text.slice(at + 2, close - 1)) ?? UNKNOWN, end: close + 1 };
    }
  }
  const { character: literal, end } = literalAt(text, at);
  return { member: (found) => found === literal, end, last: literal };
}

/** Returns a character, or the one after a backslash. */
function literalAt(text: string, at: number): { readonly character: string; readonly end: number } {
  const isEscaped = text[at] === "\\" && at + 1 < text.length;
  return { character: text[isEscaped ? at + 1 : at]!, end: at + (isEscaped ? 2 : 1) };
}

/** The POSIX classes, limited to ASCII as in git, for which a vertical tab and a form feed are not spaces. */
const CLASSES: ReadonlyMap<string, Member> = new Map([
  ["alnum", (c) => /^[A-Za-z0-9]$/.test(c)],
  ["alpha", (c) => /^[A-Za-z]$/.test(c)],
  ["blank", (c) => c === " " || c === "\t"],
  ["cntrl", (c) => c < " " || c === "\x7f"],
  ["digit", (c) => /^[0-9]$/.test(c)],
  ["graph", (c) => c > " " && c <= "~"],
  ["lower", (c) => /^[a-z]$/.test(c)],
  ["print", (c) => c >= " " && c <= "~"],
  ["punct", (c) => c > " " && c <= "~" && !/^[A-Za-z0-9]$/.test(c)],
  ["space", (c) => c === " " || c === "\t" || c === "\n" || c === "\r"],
  ["upper", (c) => /^[A-Z]$/.test(c)],
  ["xdigit", (c) => /^[0-9A-Fa-f]$/.test(c)],
]);
