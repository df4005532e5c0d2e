import { SyntaxProblem } from "../scan/syntax-error.ts";
import type { Token } from "../scan/token.ts";
import type { Event, Name, WrittenTag } from "./event.ts";
import type { ParseState } from "./state.ts";

/** What may be where a value is expected. */
export interface NodePlace {
  /** Whether it may be a block: inside brackets there is none. */
  readonly block: boolean;
  /** Whether it may be a list whose `-` are in the column of the key above. */
  readonly listUnderKey?: boolean;
}

/** Parses the beginning of a value: an alias, a whole scalar, or what opens a list or a mapping. */
export function parseNode(state: ParseState, place: NodePlace): Event {
  const { type, value, start, end } = state.peek();
  if (type === "alias") {
    state.skip();
    return { type: "alias", name: value, start, end };
  }
  const { anchor, tag } = parseProperties(state);
  const token = state.peek();
  const node = { start, contentStart: token.start, anchor, tag };
  if (place.listUnderKey && token.type === "-") {
    state.enter("list-under-key", token, "item");
    return { type: "sequence", style: "block", ...node };
  }
  if (token.type === "scalar") {
    state.skip();
    return { type: "scalar", value: token.value, style: token.style, end: token.end, ...node };
  }
  const opened = openCollection(state, token, place);
  if (opened !== undefined) return { ...opened, ...node };
  const properties = anchor === undefined ? tag : tag === undefined || anchor.end > tag.end ? anchor : tag;
  if (properties === undefined) throw state.unexpected();
  // An anchor or a tag alone is in front of an empty value.
  return { ...state.empty(properties.end), ...node, contentStart: properties.end } as Event;
}

function openCollection(
  state: ParseState,
  token: Token,
  { block }: NodePlace,
): { readonly type: "sequence" | "mapping"; readonly style: "flow" | "block" } | undefined {
  if (token.type === "[" || token.type === "{") {
    state.enter(token.type === "[" ? "flow-sequence" : "flow-mapping", token, "first");
    state.skip();
    return { type: token.type === "[" ? "sequence" : "mapping", style: "flow" };
  }
  if (block && (token.type === "block-sequence" || token.type === "block-mapping")) {
    state.enter(token.type, token, token.type === "block-sequence" ? "item" : "key");
    state.skip();
    return { type: token.type === "block-sequence" ? "sequence" : "mapping", style: "block" };
  }
  return undefined;
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
