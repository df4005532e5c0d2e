import type { SyntaxProblem } from "../scan/syntax-error.ts";
import type { Range } from "../scan/token.ts";
import { MAX_YAML_DEPTH } from "../yaml-limits.ts";
import type { Event } from "./event.ts";
import { Parser } from "./parser.ts";

/** The events of a text with their positions, for tools that edit a text without changing the rest. */
export interface Parsed {
  readonly events: readonly Event[];
  /** Each from its `#` to the end of its line. */
  readonly comments: readonly Range[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Parses the first document of a text into events with offsets. Aliases and merge keys stay as they are written.
 *
 * @throws {LimitReached} when values are nested too deeply.
 * @example
 * ```ts
 * const { events } = parseEvents("ports: [80]\n");
 * events.map(({ type, start }) => `${type} ${start}`);
 * // ["document 0", "mapping 0", "scalar 0", "sequence 7", "scalar 8", "end 10", "end 12", "end 12"]
 * ```
 */
export function parseEvents(text: string): Parsed {
  const comments: Range[] = [];
  const parser = new Parser(text, { maxDepth: MAX_YAML_DEPTH, onComment: (comment) => comments.push(comment) });
  const events: Event[] = [];
  for (let event = parser.next(); event !== undefined; event = parser.next()) events.push(event);
  return { events, comments, problems: parser.problems };
}
