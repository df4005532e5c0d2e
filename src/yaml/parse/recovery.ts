import type { SyntaxProblem } from "../scan/syntax-error.ts";
import { type Context, isFlow } from "./context.ts";
import type { Event } from "./event.ts";
import type { ParseState } from "./state.ts";

/** A line at which reading can resume: a list item, or a key with a colon. */
const FRESH_LINE = /(- )|(?:[\w./$-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=[\s]|$)/y;

/**
 * Resumes after a mistake at the next line that is a key or an item of an open block.
 *
 * @param mayGoOn Otherwise everything that is open ends here.
 * @returns The events that end what the mistake cut short.
 */
export function recover(state: ParseState, { resume }: SyntaxProblem, mayGoOn: boolean): Event[] {
  const { contexts } = state;
  const place = mayGoOn ? findLine(state, resume) : undefined;
  const kept = place === undefined ? 0 : contexts.indexOf(place.context) + 1;
  const at = place?.offset ?? state.text.length;
  const events: Event[] = [];
  const endValue = (context: Context) => {
    if (context.kind !== "block-mapping" || context.next !== "value") return;
    events.push({ type: "broken", start: at, end: at });
    context.next = "key";
  };
  // It may be further down than where reading resumes.
  state.previous = undefined;
  while (contexts.length > kept) {
    const context = contexts.pop()!;
    endValue(context);
    events.push({ type: "end", start: at, end: at, broken: isFlow(context) });
  }
  if (place !== undefined) {
    endValue(place.context);
    if (place.context.kind === "document") place.context.next = "first";
    const blocks = contexts.filter(({ kind }) => kind === "block-mapping" || kind === "block-sequence");
    state.scanner.resume(
      place.offset,
      place.lineStart,
      blocks.map(({ column }) => column),
    );
  }
  return events;
}

interface Place {
  readonly context: Context;
  readonly offset: number;
  readonly lineStart: number;
}

function findLine({ text, contexts }: ParseState, after: number): Place | undefined {
  const ofKind = (...kinds: readonly Context["kind"][]) =>
    new Map(contexts.flatMap((each) => (kinds.includes(each.kind) ? [[each.column, each] as const] : [])));
  const mappings = ofKind("block-mapping");
  const lists = ofKind("block-sequence", "list-under-key");
  const nextLine = /[^\n\r\x85\u2028\u2029]*(?:\r\n|[\n\r\x85\u2028\u2029])( *)/y;
  nextLine.lastIndex = after;
  for (let line = nextLine.exec(text); line !== null; line = nextLine.exec(text)) {
    const offset = nextLine.lastIndex;
    const column = line[1]!.length;
    if (column === 0 && /^(?:---|\.\.\.|%)/.test(text.slice(offset, offset + 3))) return undefined;
    FRESH_LINE.lastIndex = offset;
    const fresh = FRESH_LINE.exec(text);
    if (fresh === null) continue;
    // Before any block is open, parsing can resume only at the document.
    const context = contexts.length === 1 ? contexts[0] : (fresh[1] === undefined ? mappings : lists).get(column);
    if (context !== undefined) return { context, offset, lineStart: offset - column };
  }
  return undefined;
}
