/** Where something stands in a file: a JSON pointer, and line and column from 1. */
export interface Position {
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/** A piece of the file. Texts are kept as written; nothing is taken for a number or a date. */
export type Node = Position &
  (
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "list"; readonly items: readonly Node[] }
    | {
        readonly kind: "map";
        readonly entries: ReadonlyMap<string, Node>;
        readonly keys: readonly (Position & { readonly text: string })[];
      }
  );

/** Tells of a mistake. */
export type Trouble = (place: Position, rule: string, message: string, hint?: string) => void;

/** More than a thousand waivers fit in. */
export const MAX_WAIVER_BYTES = 256 * 1024;

/** A file, a list and a waiver stand in each other; nothing goes deeper than this. */
const MAX_DEPTH = 8;

/**
 * Reads the few parts of YAML that a list of waivers needs, from the parser's events, so that nothing is ever built
 * from an anchor, an alias or a tag.
 *
 * @returns `undefined` when the file is empty or cannot be read; why is reported.
 */
export async function readTree(text: string, report: Trouble): Promise<Node | undefined> {
  // Most services have no waivers, and most runs don't need the parser.
  const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } = await import("js-yaml");
  const positionAt = positions(text);
  let events: ReturnType<typeof parseEvents>;
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    report({ pointer: "", line: line + 1, column: column + 1 }, "waiver-yaml", `expected YAML: ${error.reason}`);
    return undefined;
  }
  let index = 0;
  let latest = 0;
  let readable = true;

  const refuse = (place: Position, message: string): undefined => {
    readable = false;
    report(place, "waiver-yaml", message);
  };
  const read = (pointer: string): Node | undefined => {
    const event = events[index++]!;
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return undefined;
    if (event.type === EVENT_ID.ALIAS) {
      return refuse(positionAt(event.anchorStart - 1, pointer), "expected a value, found an alias");
    }
    const isScalar = event.type === EVENT_ID.SCALAR;
    const quoted =
      isScalar && (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED);
    const start = isScalar ? event.valueStart - (quoted ? 1 : 0) : event.start;
    // What is empty stands nowhere: it is shown where the thing before it is, which is its key.
    latest = start < 0 ? latest : start;
    const here = positionAt(latest, pointer);
    if (event.anchorStart >= 0) refuse(here, "expected a value, found an anchor");
    if (event.tagStart >= 0) refuse(here, "expected a value, found a tag");
    if (event.type === EVENT_ID.SCALAR) return { ...here, kind: "text", text: getScalarValue(text, event) };
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: Node[] = [];
      while (events[index]!.type !== EVENT_ID.POP) {
        const item = read(`${pointer}/${items.length}`);
        if (item === undefined) return undefined;
        items.push(item);
      }
      index++;
      return { ...here, kind: "list", items };
    }
    const entries = new Map<string, Node>();
    const keys: (Position & { text: string })[] = [];
    while (events[index]!.type !== EVENT_ID.POP) {
      const key = read(pointer);
      if (key === undefined) return undefined;
      if (key.kind !== "text") return refuse(key, `expected a text as a key, found a ${key.kind}`);
      const below = `${pointer}/${key.text.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const value = read(below);
      if (value === undefined) return undefined;
      const { line, column } = key;
      if (entries.has(key.text)) refuse({ pointer: below, line, column }, "expected each key once, found it again");
      entries.set(key.text, value);
      keys.push({ pointer: below, line, column, text: key.text });
    }
    index++;
    return { ...here, kind: "map", entries, keys };
  };

  if (events.length === 0) return undefined;
  index = 1;
  if (events[1]!.type === EVENT_ID.POP) return undefined;
  const root = read("");
  if (root !== undefined && index + 1 < events.length)
    refuse(positionAt(text.length, ""), "expected one document, found more");
  if (root?.kind === "text" && root.text.trim() === "") return undefined;
  return readable ? root : undefined;
}

/** Finds lines: `\n`, `\r\n` and a lone `\r` all end one in YAML. */
function positions(text: string): (offset: number, pointer: string) => Position {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return (offset, pointer) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { pointer, line: low + 1, column: offset - starts[low]! + 1 };
  };
}
