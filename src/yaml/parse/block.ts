import type { Context } from "./context.ts";
import type { Event } from "./event.ts";
import { parseNode } from "./node.ts";
import type { ParseState } from "./state.ts";

/** Continues a list or a mapping that is written with indentation. */
export function parseBlock(state: ParseState, context: Context): Event {
  if (context.kind === "block-sequence") return parseSequence(state);
  if (context.kind === "list-under-key") return parseListUnderKey(state);
  return context.next === "key" ? parseKey(state, context) : parseValue(state, context);
}

function parseSequence(state: ParseState): Event {
  if (state.sees("block-end")) return state.leave(state.skip());
  if (!state.sees("-")) throw state.unexpected();
  const { end } = state.skip();
  return state.sees("-", "block-end") ? state.empty(end) : parseNode(state, { block: true });
}

/** Parses a list whose `-` are in the column of the key above, so no token marks its end. */
function parseListUnderKey(state: ParseState): Event {
  const token = state.peek();
  if (token.type !== "-") return state.leave({ start: token.start, end: token.start });
  const { end } = state.skip();
  return state.sees("-", "key", "value", "block-end") ? state.empty(end) : parseNode(state, { block: true });
}

function parseKey(state: ParseState, context: Context): Event {
  if (state.sees("block-end")) return state.leave(state.skip());
  if (!state.sees("key")) throw state.unexpected();
  const { end } = state.skip();
  // A mistake in the key itself leaves the mapping without it.
  const isEmpty = state.sees("key", "value", "block-end");
  const event = isEmpty ? state.empty(end) : parseNode(state, { block: true, listUnderKey: true });
  context.next = "value";
  return event;
}

function parseValue(state: ParseState, context: Context): Event {
  if (!state.sees("value")) {
    context.next = "key";
    return state.empty(state.previous!.end);
  }
  const { end } = state.skip();
  if (state.sees("key", "value", "block-end")) {
    context.next = "key";
    return state.empty(end);
  }
  const event = parseNode(state, { block: true, listUnderKey: true });
  context.next = "key";
  return event;
}
