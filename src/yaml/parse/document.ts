import { SyntaxProblem } from "../scan/syntax-error.ts";
import type { Event } from "./event.ts";
import type { ParseState } from "./state.ts";

/** The beginning of the document, with its directives; undefined when there is none. */
export function parseDocumentStart(state: ParseState): Event | undefined {
  if (state.sees("end")) return undefined;
  if (state.sees("version-directive", "tag-directive")) {
    parseDirectives(state);
    if (!state.sees("document-start")) {
      const hint = "write --- on a line between the directives and the document";
      throw new SyntaxProblem("expected --- after a line that begins with %", state.peek().start, hint);
    }
  }
  const token = state.sees("document-start") ? state.skip() : state.peek();
  state.enter("document", token, "first");
  return { type: "document", start: token.start, end: token.end };
}

/** The end of the document. Nothing after it is read, even on the same line. */
export function parseDocumentEnd(state: ParseState): Event {
  const token = state.peek();
  const closed = token.type === "document-end" ? state.skip() : token;
  state.documentEnd = token.type === "document-end" ? closed.end : closed.start;
  return state.leave({ start: token.start, end: state.documentEnd });
}

function parseDirectives(state: ParseState): void {
  const handles = new Set<string>();
  for (let versions = 0; state.sees("version-directive", "tag-directive"); ) {
    const { type, value, suffix, start } = state.skip();
    if (type === "version-directive") {
      if (++versions > 1) throw new SyntaxProblem("expected %YAML once, found it again", start, "keep one of them");
      if (!/^0?1\.0?1$/.test(value) && !(state.anyVersion && /^1\.\d{1,9}$/.test(value))) {
        const message = `expected YAML 1.1, found %YAML ${value}, which no Engine reads`;
        throw new SyntaxProblem(message, start, "remove this line");
      }
    } else {
      if (handles.has(value)) {
        throw new SyntaxProblem(`expected %TAG ${value} once, found it again`, start, "keep one of them");
      }
      handles.add(value);
      state.tags.set(value, suffix);
    }
  }
}
