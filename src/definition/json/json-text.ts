import { cutText, MesgError } from "../../core/mod.ts";

/**
 * Parses JSON (RFC 8259) whose objects have each key once. Of a repeated key `JSON.parse` keeps the last value, and other
 * tools the first one: a reviewer may see another definition than the one that is used.
 *
 * @param what The expected contents, for messages: `a service definition`.
 * @param allowsRepeated Keeps the last value of a repeated key, for a caller that reports all of them.
 * @throws {MesgError} `refused`, with line and column.
 * @example
 * ```ts
 * parseJsonText('{"a": 1, "a": 2}', "a definition"); // throws: duplicate key "a" in line 1, column 10 (first in line 1)
 * ```
 */
export function parseJsonText(text: string, what: string, allowsRepeated = false): unknown {
  let value: unknown;
  let isValid = true;
  try {
    value = JSON.parse(text);
  } catch {
    // The message depends on the runtime, and often has no position.
    isValid = false;
  }
  if (isValid && allowsRepeated) return value;
  const mistake = findMistake(text);
  if (mistake === undefined && isValid) return value;
  const { offset = 0, problem = "invalid JSON", detail = "", hint } = mistake ?? {};
  const { line, column } = placeAt(text, offset);
  const message = `not ${what}: ${problem} in line ${line}, column ${column}${detail}`;
  throw new MesgError("refused", message, hint === undefined ? {} : { hint });
}

/** Thrown at the first mistake. */
class Mistake extends Error {
  readonly offset: number;
  readonly problem: string;
  /** Follows the problem and its place. */
  readonly detail: string;
  readonly hint: string | undefined;

  constructor(offset: number, problem: string, detail: string, hint?: string) {
    super(problem);
    this.offset = offset;
    this.problem = problem;
    this.detail = detail;
    this.hint = hint;
  }
}

function findMistake(text: string): Mistake | undefined {
  try {
    new JsonScan(text).run();
    return undefined;
  } catch (error) {
    if (error instanceof Mistake) return error;
    throw error;
  }
}

/** What may come next. */
type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end" | "end";

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** Reads a text once, without recursion: the depth is limited later, when the values are read. */
class JsonScan {
  readonly #text: string;
  #at = 0;
  /** The keys of each open object, with their offsets; undefined for a list. */
  readonly #open: (Map<string, number> | undefined)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws {Mistake} */
  run(): void {
    for (let expected: Expected | undefined = "value"; expected !== undefined; ) {
      while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
      expected = this.#step(expected, this.#text.charAt(this.#at));
    }
  }

  #step(expected: Expected, character: string): Expected | undefined {
    const isObject = this.#open.at(-1) !== undefined;
    if (expected === "end") return character === "" ? undefined : this.#fail("the end of the text");
    if (expected === "colon") return character === ":" ? this.#skip("value") : this.#fail("a colon");
    if (expected === "comma or end") {
      if (character === ",") return this.#skip(isObject ? "key" : "value");
      return character === (isObject ? "}" : "]")
        ? this.#close()
        : this.#fail(isObject ? "a comma or }" : "a comma or ]");
    }
    if (expected === "key" || expected === "key or }") {
      if (character === '"') return this.#key();
      return character === "}" && expected === "key or }" ? this.#close() : this.#fail("a key in double quotes");
    }
    return character === "]" && expected === "value or ]" ? this.#close() : this.#value(character);
  }

  #value(character: string): Expected {
    if (character === "{" || character === "[") {
      this.#open.push(character === "{" ? new Map() : undefined);
      return this.#skip(character === "{" ? "key or }" : "value or ]");
    }
    this.#at = (character === '"' ? this.#endOfString() : this.#match(LITERAL)) ?? this.#fail("a value");
    return this.#afterValue();
  }

  #key(): Expected {
    const start = this.#at;
    this.#at = this.#endOfString();
    const written = this.#text.slice(start + 1, this.#at - 1);
    const key = written.includes("\\") ? (JSON.parse(`"${written}"`) as string) : written;
    const keys = this.#open.at(-1)!;
    const first = keys.get(key);
    if (first !== undefined) {
      const { line } = placeAt(this.#text, first);
      throw new Mistake(start, `duplicate key ${shown(key)}`, ` (first in line ${line})`, "keep one of them");
    }
    keys.set(key, start);
    return "colon";
  }

  #close(): Expected {
    this.#open.pop();
    this.#at++;
    return this.#afterValue();
  }

  #afterValue(): Expected {
    return this.#open.length === 0 ? "end" : "comma or end";
  }

  #skip(next: Expected): Expected {
    this.#at++;
    return next;
  }

  /** Without a pattern, since one that matches megabytes overflows the stack. */
  #endOfString(): number {
    const start = this.#at++;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) return this.#at + 1;
      if (code === 0x5c) this.#at = this.#match(ESCAPE) ?? this.#fail("an escape of JSON");
      else if (code >= 0x20) this.#at++;
      else if (Number.isNaN(code)) throw new Mistake(start, "invalid JSON", ": unclosed string");
      else this.#fail("an escape for a control character");
    }
  }

  /** Returns where a pattern that matches here ends. */
  #match(pattern: RegExp): number | undefined {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text) ? pattern.lastIndex : undefined;
  }

  #fail(expected: string): never {
    const code = this.#text.codePointAt(this.#at);
    const found = code === undefined ? "the end of the text" : shown(String.fromCodePoint(code));
    throw new Mistake(this.#at, "invalid JSON", `: expected ${expected}, found ${found}`);
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Returns the line and column of an offset, both from 1, as editors count them. */
function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

function shown(text: string): string {
  return JSON.stringify(cutText(text, 60));
}
