import { SyntaxProblem } from "../scan/syntax-error.ts";
import { parseBlock } from "./block.ts";
import { isFlow } from "./context.ts";
import { parseDocumentEnd, parseDocumentStart } from "./document.ts";
import type { Event } from "./event.ts";
import { parseFlow } from "./flow.ts";
import { parseNode } from "./node.ts";
import { recover } from "./recovery.ts";
import { type ParseOptions, ParseState } from "./state.ts";

/** Maximum number of mistakes after which reading continues: each costs a search through the lines below it. */
const MAX_RECOVERIES = 20;

/**
 * Turns tokens into events as yaml.v2 does, up to the end of the first document. A mistake becomes a problem, and
 * reading continues on the next line that can be understood.
 */
export class Parser {
  readonly problems: SyntaxProblem[] = [];
  readonly #state: ParseState;
  #pending: Event[] = [];
  #progress: "start" | "inside" | "done" = "start";

  constructor(text: string, options: ParseOptions) {
    this.#state = new ParseState(text, options);
  }

  /** Where the document ends; undefined before its end, and when there is no document. */
  get documentEnd(): number | undefined {
    return this.#state.documentEnd;
  }

  /**
   * The next event; undefined after the last one.
   *
   * @throws {LimitReached} when values are nested too deeply.
   */
  next(): Event | undefined {
    for (;;) {
      const pending = this.#pending.pop();
      if (pending !== undefined) return pending;
      if (this.#progress === "done") return undefined;
      try {
        return this.#step();
      } catch (error) {
        if (!(error instanceof SyntaxProblem)) throw error;
        this.problems.push(error);
        this.#pending = recover(this.#state, error, this.problems.length <= MAX_RECOVERIES).reverse();
        if (this.#state.contexts.length === 0) this.#progress = "done";
      }
    }
  }

  #step(): Event | undefined {
    const state = this.#state;
    const context = state.contexts.at(-1);
    if (context === undefined) {
      const event = parseDocumentStart(state);
      this.#progress = event === undefined ? "done" : "inside";
      return event;
    }
    if (isFlow(context)) return parseFlow(state, context);
    if (context.kind !== "document") return parseBlock(state, context);
    if (context.next === "end") {
      const event = parseDocumentEnd(state);
      this.#progress = "done";
      return event;
    }
    context.next = "end";
    const isEmpty = state.sees("version-directive", "tag-directive", "document-start", "document-end", "end");
    if (isEmpty && state.previous?.type === "document-start") return state.empty(state.previous.end);
    return parseNode(state, { block: true });
  }
}
