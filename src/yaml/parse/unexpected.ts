import { SyntaxProblem } from "../scan/syntax-error.ts";
import type { Token } from "../scan/token.ts";
import { type Context, isFlow } from "./context.ts";

/** Where the parser found an unexpected token. */
export interface Near {
  readonly text: string;
  readonly previous: Token | undefined;
  readonly token: Token;
  /** The columns of the block mappings that are open. */
  readonly columns: readonly number[];
}

/** Names the mistake that most likely led to an unexpected token. */
export function unexpected(near: Near, context: Context): SyntaxProblem {
  return textBehind(near) ?? (isFlow(context) ? inBrackets(near, context) : inBlock(near, context));
}

/** Text after a closing quote, a closing bracket or an alias, on the same line. */
function textBehind({ text, previous, token }: Near): SyntaxProblem | undefined {
  if (previous === undefined || !["scalar", "anchor", "alias", "tag"].includes(token.type)) return undefined;
  if (hasBreak(text, previous.end, token.start)) return undefined;
  const closer = text.charAt(previous.end - 1);
  if (previous.type === "alias") {
    const hint = "quote a text that begins with *";
    return new SyntaxProblem("expected the end of the value after an alias, found more text", token.start, hint);
  }
  if (previous.type === "]" || previous.type === "}") {
    const hint = `quote a text that begins with ${closer === "]" ? "[" : "{"}`;
    return new SyntaxProblem(`expected the end of the value after ${closer}, found more text`, token.start, hint);
  }
  if (previous.type !== "scalar" || previous.style === "plain") return undefined;
  if (previous.style !== "single-quoted" && previous.style !== "double-quoted") return undefined;
  if (hasBreak(text, previous.start, previous.end)) {
    const message = `unclosed ${closer}: the next ${closer} is in line ${lineAt(text, previous.end)}, and more text follows it`;
    return new SyntaxProblem(message, previous.start, "close the quote on the same line");
  }
  const hint = `put quotes around the whole text: ${closer === '"' ? "'\"a\" b'" : "\"'a' b\""}`;
  return new SyntaxProblem("expected the end of the value after its closing quote, found more text", token.start, hint);
}

function inBrackets(near: Near, { kind, start }: Context): SyntaxProblem {
  const { text, previous, token } = near;
  const [open, close] = kind === "flow-mapping" ? ["{", "}"] : ["[", "]"];
  const line = lineAt(text, start);
  if (token.type === "end" || token.type.startsWith("document-")) {
    const found = token.type === "end" ? "the end of the file" : "the end of the document";
    return new SyntaxProblem(`unclosed ${open}: expected ${close}, found ${found}`, start, `close it with ${close}`);
  }
  if (token.type === "]" || token.type === "}") {
    const message = `expected ${close} to close the ${open} in line ${line}, found ${token.type}`;
    return new SyntaxProblem(message, token.start, `write ${close}`);
  }
  if (previous?.type === "scalar" && previous.style === "plain" && previous.value.endsWith(":")) {
    return new SyntaxProblem("missing space after the colon of a key", previous.end, "write `key: value`");
  }
  if (token.type === "," || token.type === "-") {
    const sign = token.type === "," ? "a comma" : "`- `";
    const hint =
      token.type === "," ? 'remove one comma; an empty text is ""' : "separate values inside brackets by commas";
    return new SyntaxProblem(`expected a value inside brackets, found ${sign}`, token.start, hint);
  }
  const sign = text.charAt(token.start);
  const begins = previous === undefined || previous.type === "[" || previous.type === "{" || previous.type === ",";
  if ((sign === ":" || sign === "?") && token.end > token.start) {
    const message = begins
      ? `a text without quotes inside brackets cannot begin with ${sign}`
      : `expected a comma or ${close} inside brackets, found ${sign}`;
    if (!hasBreak(text, start, token.start)) {
      return new SyntaxProblem(message, token.start, `quote a text that contains ${sign}`);
    }
    // The keys below an open bracket are read as its contents.
    if (isAtBlock(near)) {
      const found = `unclosed ${open}: expected ${close}, found a key in line ${lineAt(text, token.start)}`;
      return new SyntaxProblem(found, start, `close it with ${close}, or indent what belongs in it`);
    }
    const hint = `close the ${open} in line ${line} with ${close}, or quote a text that contains ${sign}`;
    return new SyntaxProblem(message, token.start, hint, start);
  }
  const hint = `put commas between values; close the ${open} in line ${line} with ${close}; quote a text that contains brackets`;
  return new SyntaxProblem(`expected a comma or ${close}, found another value`, token.start, hint);
}

function inBlock({ text, token }: Near, { kind }: Context): SyntaxProblem {
  const { type, start } = token;
  if (type === "]" || type === "}" || type === ",") {
    return new SyntaxProblem(`a text without quotes cannot begin with ${type}`, start, "quote it, or remove it");
  }
  if (kind === "document") {
    if (type === "document-end") {
      return new SyntaxProblem("expected a document before ..., found none", start, "remove this line");
    }
    const hint = "check the brackets, quotes and indentation of the lines above";
    return new SyntaxProblem("expected the end of the file, found more text", start, hint);
  }
  if (kind === "block-sequence") {
    const hint = "put `- ` before it, or indent it more than the `- ` it belongs to";
    return new SyntaxProblem("expected a list item that begins with `- `, found something else", start, hint);
  }
  if (type === "value") {
    const hint = 'write the key before the colon; an empty one is ""';
    return new SyntaxProblem("expected a key before the colon, found none", start, hint);
  }
  if (type === "-" || type === "block-sequence") {
    const hint = "put a list below the key it belongs to, and indent all its items equally";
    return new SyntaxProblem("expected a key, found a list item", start, hint);
  }
  if (type === "key" || type === "block-mapping") {
    const message = "expected a key at the indentation of the keys above it, found one indented more";
    return new SyntaxProblem(message, start, "align it with the keys it belongs to");
  }
  const word = JSON.stringify(text.slice(start, Math.min(token.end, start + 40)).split(/[\n\r]/)[0]);
  const hint = "add the colon, or quote the text above if this line continues it";
  return new SyntaxProblem(`expected \`key: value\`, found ${word} without a colon`, start, hint);
}

/** Whether the token's line begins in the column of an open block. */
function isAtBlock({ text, token, columns }: Near): boolean {
  const before = text.slice(Math.max(0, token.start - 2000), token.start);
  const line = before.split(/[\n\r\x85\u2028\u2029]/).at(-1)!;
  return columns.includes(line.length - line.trimStart().length);
}

function hasBreak(text: string, start: number, end: number): boolean {
  return /[\n\r\x85\u2028\u2029]/.test(text.slice(start, end));
}

/** The line of an offset, counted as editors do. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\n\r]/).length;
}
