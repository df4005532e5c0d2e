/** A document, list or mapping that is open, and what comes next in it. */
export interface Context {
  readonly kind:
    | "document"
    | "block-sequence"
    | "list-under-key"
    | "block-mapping"
    | "flow-sequence"
    | "flow-mapping"
    | "pair";
  /** Index into the text. */
  readonly start: number;
  /** The column of a block's items or keys. */
  readonly column: number;
  next: "first" | "item" | "key" | "value" | "no-value" | "end";
}

/** Whether the context is inside brackets. */
export function isFlow({ kind }: Context): boolean {
  return kind === "flow-sequence" || kind === "flow-mapping" || kind === "pair";
}
