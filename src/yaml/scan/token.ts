/** How a scalar is written. */
export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "literal" | "folded";

/** What a token is; indicators are named by their character. */
export type TokenType =
  | "version-directive"
  | "tag-directive"
  | "document-start"
  | "document-end"
  | "block-sequence"
  | "block-mapping"
  | "block-end"
  | "["
  | "]"
  | "{"
  | "}"
  | "-"
  | ","
  | "key"
  | "value"
  | "alias"
  | "anchor"
  | "tag"
  | "scalar"
  | "end";

/** The smallest part of a YAML text that has a meaning. Some have no characters, such as the end of a block. */
export interface Token {
  readonly type: TokenType;
  /** Index of the first character. */
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
  /** From 0. */
  readonly column: number;
  /** A scalar's text, a name, a tag's handle, or a directive's. */
  readonly value: string;
  /** A tag's suffix, or the prefix of a tag directive. */
  readonly suffix: string;
  readonly style: ScalarStyle;
  /** Set when a later colon shows that a key begins with this token. */
  key: "opens-mapping" | "key" | undefined;
}

/** A range of characters, the last one not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A token without characters, before another one. */
export function before(token: Token, type: TokenType): Token {
  const { start, column, style } = token;
  return { type, start, end: start, column, value: "", suffix: "", style, key: undefined };
}
