import { SyntaxProblem } from "../scan/syntax-error.ts";
import type { Token } from "../scan/token.ts";
import type { Event, Name, WrittenTag } from "./event.ts";
import type { ParseState } from "./state.ts";

/** The forms that a value may have. */
export interface NodePosition {
  /** Whether it may be a block: inside brackets there is none. */
  readonly block: boolean;
  /** Whether it may be a list whose `-` are in the column of the key above. */
  readonly listUnderKey?: boolean;
}

/** Parses the beginning of a value: an alias, a whole scalar, or what opens a list or a mapping. */
export function parseNode(state: ParseState, place: NodePosition): Event {
  const { type, value, start, end } = state.peek();
  if (type === "alias") {
    state.skip();
    return { type: "alias", name: value, start, end };
  }
  const { anchor, tag } = type === "anchor" || type === "tag" ? parseProperties(state) : NO_PROPERTIES;
  const token = state.peek();
  const contentStart = token.start;
  if (token.type === "scalar") {
    state.skip();
    return { type: "scalar", start, contentStart, anchor, tag, value: token.value, style: token.style, end: token.end };
  }
  const kind = kindOf(token, place);
  if (kind !== undefined) {
    const style = kind === "flow-sequence" || kind === "flow-mapping" ? "flow" : "block";
    const isMapping = kind === "flow-mapping" || kind === "block-mapping";
    state.enter(kind, token, FIRST[kind]);
    // No token marks the start of the list under a key.
    if (kind !== "list-under-key") state.skip();
    return { type: isMapping ? "mapping" : "sequence", start, contentStart, anchor, tag, style };
  }
  const properties = anchor === undefined ? tag : tag === undefined || anchor.end > tag.end ? anchor : tag;
  if (properties === undefined) throw state.unexpected();
  // An anchor or a tag alone belongs to an empty value.
  const at = properties.end;
  return { type: "scalar", start, contentStart: at, anchor, tag, value: "", style: "plain", end: at };
}

const NO_PROPERTIES = { anchor: undefined, tag: undefined };

/** What comes first in a list or a mapping. */
const FIRST = {
  "flow-sequence": "first",
  "flow-mapping": "first",
  "block-sequence": "item",
  "block-mapping": "key",
  "list-under-key": "item",
} as const;

/** The kind of list or mapping that begins with a token. */
function kindOf({ type }: Token, { block, listUnderKey }: NodePosition): keyof typeof FIRST | undefined {
  if (type === "[") return "flow-sequence";
  if (type === "{") return "flow-mapping";
  if (type === "-" && listUnderKey) return "list-under-key";
  return block && (type === "block-sequence" || type === "block-mapping") ? type : undefined;
}

/** Parses an anchor and a tag, in either order. */
function parseProperties(state: ParseState): { anchor: Name | undefined; tag: WrittenTag | undefined } {
  let anchor: Name | undefined;
  let tag: WrittenTag | undefined;
  let undefinedHandle: Token | undefined;
  for (;;) {
    const token = state.peek();
    if (token.type === "anchor" && anchor === undefined) {
      anchor = { name: token.value, start: token.start, end: token.end };
    } else if (token.type === "tag" && tag === undefined) {
      const prefix = token.value === "" ? "" : state.tags.get(token.value);
      if (prefix === undefined) undefinedHandle = token;
      tag = { full: (prefix ?? "") + token.suffix, start: token.start, end: token.end };
    } else break;
    state.skip();
  }
  if (undefinedHandle !== undefined) {
    const message = `unknown handle ${undefinedHandle.value} of a tag`;
    throw new SyntaxProblem(message, undefinedHandle.start, "quote a text that begins with !");
  }
  return { anchor, tag };
}
