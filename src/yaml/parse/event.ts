import type { Range, ScalarStyle } from "../scan/token.ts";

/** An anchor or an alias, from its `&` or `*`. */
export interface Name extends Range {
  readonly name: string;
}

/** A tag as written, and in full. */
export interface WrittenTag extends Range {
  readonly full: string;
}

/** The start of every value. */
interface NodeStart {
  /** Where the value begins, with its anchor and tag. */
  readonly start: number;
  /** Where the value itself begins. */
  readonly contentStart: number;
  readonly anchor: Name | undefined;
  readonly tag: WrittenTag | undefined;
}

/** A text, number, boolean or null. An empty one has no characters and is where the previous one ended. */
export interface ScalarEvent extends NodeStart {
  readonly type: "scalar";
  readonly value: string;
  readonly style: ScalarStyle;
  readonly end: number;
}

/** The beginning of a list or a mapping. */
export interface CollectionEvent extends NodeStart {
  readonly type: "sequence" | "mapping";
  /** In brackets, or by indentation. */
  readonly style: "flow" | "block";
}

export interface AliasEvent extends Range {
  readonly type: "alias";
  readonly name: string;
}

/** The beginning of the document. */
export interface DocumentEvent extends Range {
  readonly type: "document";
}

/** The end of the innermost open collection. */
export interface EndEvent extends Range {
  readonly type: "end";
  /** A mistake cut it short, so its contents are unusable. */
  readonly broken: boolean;
}

/** A value that could not be read; the mistake is reported. */
export interface BrokenEvent extends Range {
  readonly type: "broken";
}

/** The events of a text, in order. */
export type Event = DocumentEvent | CollectionEvent | ScalarEvent | AliasEvent | BrokenEvent | EndEvent;
