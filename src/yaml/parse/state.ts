import { Scanner, type ScanOptions } from "../scan/scanner.ts";
import type { SyntaxProblem } from "../scan/syntax-error.ts";
import type { Token, TokenType } from "../scan/token.ts";
import { LimitReached } from "../yaml-limits.ts";
import type { Context } from "./context.ts";
import type { EndEvent, ScalarEvent } from "./event.ts";
import { unexpected } from "./unexpected.ts";

/** How a text is parsed. */
export interface ParseOptions extends ScanOptions {
  /** Maximum depth of nested lists and mappings. */
  readonly maxDepth: number;
}

/** The prefixes of tag handles where no directive overrides them. */
const DEFAULT_TAGS: readonly (readonly [string, string])[] = [
  ["!", "!"],
  ["!!", "tag:yaml.org,2002:"],
];

/** The tokens to come, and the lists and mappings that are open. */
export class ParseState {
  readonly text: string;
  readonly scanner: Scanner;
  readonly contexts: Context[] = [];
  /** The prefixes of tag handles. */
  readonly tags = new Map(DEFAULT_TAGS);
  /** The token that was skipped last. */
  previous: Token | undefined;
  /** Where the document ends; undefined before its end, and when there is no document. */
  documentEnd: number | undefined;
  /** Whether any version of YAML 1 may be declared. */
  readonly anyVersion: boolean;
  readonly #maxDepth: number;

  constructor(text: string, { maxDepth, ...options }: ParseOptions) {
    this.text = text;
    this.anyVersion = options.dialect === "process";
    this.#maxDepth = maxDepth;
    this.scanner = new Scanner(text, options);
  }

  /** @throws {SyntaxProblem} */
  peek(): Token {
    return this.scanner.peek();
  }

  /** @throws {SyntaxProblem} */
  skip(): Token {
    const token = this.scanner.peek();
    this.scanner.skip();
    this.previous = token;
    return token;
  }

  /**
   * Whether the next token is one of these.
   *
   * @throws {SyntaxProblem}
   */
  sees(one: TokenType, two?: TokenType, three?: TokenType, ...more: readonly TokenType[]): boolean {
    const { type } = this.scanner.peek();
    return type === one || type === two || type === three || (more.length > 0 && more.includes(type));
  }

  /** @throws {LimitReached} when values are nested too deeply. */
  enter(kind: Context["kind"], token: Token, next: Context["next"]): void {
    // The document itself is not a value.
    if (this.contexts.length > this.#maxDepth) {
      const message = `values are nested more than ${this.#maxDepth} levels deep`;
      throw new LimitReached(message, token.start, "nest less deeply");
    }
    this.contexts.push({ kind, start: token.start, column: token.column, next });
  }

  /** Ends the innermost list or mapping with this token. */
  leave({ start, end }: { readonly start: number; readonly end: number }): EndEvent {
    this.contexts.pop();
    return { type: "end", start, end, broken: false };
  }

  /** A value that is left out. */
  empty(at: number): ScalarEvent {
    const nothing = { anchor: undefined, tag: undefined };
    return { type: "scalar", value: "", style: "plain", start: at, contentStart: at, end: at, ...nothing };
  }

  /** The next token as a mistake in the innermost context. */
  unexpected(): SyntaxProblem {
    const columns = this.contexts.filter(({ kind }) => kind === "block-mapping").map(({ column }) => column);
    const near = { text: this.text, previous: this.previous, token: this.scanner.peek(), columns };
    return unexpected(near, this.contexts.at(-1)!);
  }
}
