/**
 * Whether a path matches a pattern of a gitattributes file or a glob of folders, as gitignore(5) has it: `*` and `?` stop
 * at a slash, `**` as a whole part does not, `[a-z]` is one byte, a backslash takes the next one as it is. Takes time
 * in proportion to pattern times path, whatever they are.
 *
 * @example
 * ```ts
 * wildmatch("assets/**\/*.png", "assets/a/b.png"); // true
 * ```
 */
export function wildmatch(pattern: string, path: string): boolean {
  const tokens = tokensOf([...bytesOf(pattern)]);
  const text = [...bytesOf(path)];
  // reached[index]: whether the tokens so far can match the first `index` characters.
  let reached: boolean[] = new Array(text.length + 1).fill(false);
  reached[0] = true;
  for (const token of tokens) reached = step(token, reached, text);
  return reached[text.length]!;
}

type Token =
  | { readonly kind: "one"; matches(character: string): boolean }
  | { readonly kind: "any" }
  /** Whole parts of a path, each with its slash: none, one or more. */
  | { readonly kind: "parts" }
  | { readonly kind: "rest" };

function step(token: Token, reached: readonly boolean[], text: readonly string[]): boolean[] {
  const next: boolean[] = new Array(reached.length).fill(false);
  let isOpen = false;
  for (let index = 0; index < reached.length; index++) {
    const before = text[index - 1];
    if (token.kind === "one") {
      next[index] = index > 0 && reached[index - 1]! && token.matches(before!);
      continue;
    }
    if (token.kind === "any" && index > 0 && before === "/") isOpen = false;
    isOpen ||= reached[index]!;
    if (token.kind === "parts") next[index] = reached[index]! || (isOpen && index > 0 && before === "/");
    else next[index] = isOpen;
  }
  return next;
}

/** A text whose characters are the bytes of another's UTF-8 form. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function tokensOf(characters: readonly string[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; ) {
    const character = characters[at]!;
    if (character === "*") {
      let end = at;
      while (characters[end] === "*") end++;
      const isWhole = end - at >= 2 && (at === 0 || characters[at - 1] === "/");
      if (isWhole && characters[end] === "/") {
        tokens.push({ kind: "parts" });
        end++;
      } else tokens.push({ kind: isWhole && end === characters.length ? "rest" : "any" });
      at = end;
    } else if (character === "[") {
      const set = setAt(characters, at);
      tokens.push({ kind: "one", matches: set.matches });
      at = set.end;
    } else {
      const isEscape = character === "\\" && at + 1 < characters.length;
      const wanted = isEscape ? characters[at + 1]! : character;
      const isAny = character === "?";
      tokens.push({ kind: "one", matches: (found) => (isAny ? found !== "/" : found === wanted) });
      at += isEscape ? 2 : 1;
    }
  }
  return tokens;
}

/** A set such as `[!a-z]`; one that does not end matches nothing. */
function setAt(
  characters: readonly string[],
  start: number,
): { readonly end: number; matches(character: string): boolean } {
  let at = start + 1;
  const isNegated = characters[at] === "!" || characters[at] === "^";
  if (isNegated) at++;
  const ranges: [string, string][] = [];
  for (let isFirst = true; at < characters.length && (isFirst || characters[at] !== "]"); isFirst = false) {
    if (characters[at] === "\\" && at + 1 < characters.length) at++;
    const low = characters[at]!;
    const isRange = characters[at + 1] === "-" && characters[at + 2] !== undefined && characters[at + 2] !== "]";
    ranges.push([low, isRange ? characters[at + 2]! : low]);
    at += isRange ? 3 : 1;
  }
  const isClosed = characters[at] === "]";
  const has = (found: string) => ranges.some(([low, high]) => low <= found && found <= high);
  return { end: at + 1, matches: (found) => isClosed && found !== "/" && has(found) !== isNegated };
}
