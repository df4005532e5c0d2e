import type { Context } from "./context.ts";
import type { Event } from "./event.ts";
import { parseNode } from "./node.ts";
import type { ParseState } from "./state.ts";

/** Continues a list or a mapping in brackets. */
export function parseFlow(state: ParseState, context: Context): Event {
  if (context.kind === "flow-sequence") return parseSequence(state, context);
  if (context.kind === "pair") return parsePair(state, context);
  return context.next === "first" || context.next === "key" ? parseKey(state, context) : parseValue(state, context);
}

function parseSequence(state: ParseState, context: Context): Event {
  if (!state.sees("]")) {
    if (context.next !== "first") {
      if (!state.sees(",")) throw state.unexpected();
      state.skip();
    }
    if (state.sees("key")) {
      context.next = "item";
      const token = state.peek();
      state.enter("pair", token, "key");
      state.skip();
      const properties = { anchor: undefined, tag: undefined };
      return { type: "mapping", style: "flow", start: token.start, contentStart: token.start, ...properties };
    }
    if (!state.sees("]")) {
      const event = parseNode(state, { block: false });
      context.next = "item";
      return event;
    }
  }
  return state.leave(state.skip());
}

/** Parses the one pair of a mapping that is written as an item: `[key: value]`. */
function parsePair(state: ParseState, context: Context): Event {
  if (context.next === "key") {
    context.next = "value";
    if (!state.sees("value", ",", "]")) return parseNode(state, { block: false });
    // yaml.v2 skips this token, so it usually reports what follows as a mistake.
    return state.empty(state.skip().end);
  }
  if (context.next === "value") {
    const { end } = state.previous!;
    context.next = "end";
    if (state.sees("value")) {
      state.skip();
      if (!state.sees(",", "]")) return parseNode(state, { block: false });
    }
    return state.empty(end);
  }
  const { start } = state.peek();
  return state.leave({ start, end: start });
}

function parseKey(state: ParseState, context: Context): Event {
  if (!state.sees("}")) {
    if (context.next !== "first") {
      if (!state.sees(",")) throw state.unexpected();
      state.skip();
    }
    if (state.sees("key")) {
      const { end } = state.skip();
      context.next = "value";
      return state.sees("value", ",", "}") ? state.empty(end) : parseNode(state, { block: false });
    }
    if (!state.sees("}")) {
      const event = parseNode(state, { block: false });
      context.next = "no-value";
      return event;
    }
  }
  return state.leave(state.skip());
}

function parseValue(state: ParseState, context: Context): Event {
  const { end } = state.previous!;
  const hasValue = context.next === "value" && state.sees("value");
  context.next = "key";
  if (!hasValue) {
    // The next token must be readable nevertheless.
    state.peek();
    return state.empty(end);
  }
  const colon = state.skip();
  return state.sees(",", "}") ? state.empty(colon.end) : parseNode(state, { block: false });
}
