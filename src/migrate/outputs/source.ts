import type { TextLines } from "../text/text-lines.ts";
import type { Written, WrittenDocument } from "../text/written.ts";
import type { Plan } from "./plan.ts";

/** The input of flattening. */
export interface Source {
  readonly document: WrittenDocument;
  readonly lines: TextLines;
  readonly plan: Plan;
}

/** The lines of a block mapping. */
export function blockRange({ lines }: Source, node: Written): { start: number; end: number } {
  return { start: lines.start(node.contentStart), end: lines.next(Math.max(node.end - 1, node.contentStart)) };
}

/** The blanks before a block's keys. */
export function indentOf({ lines }: Source, node: Written): string {
  return " ".repeat(lines.column(node.contentStart));
}

/** Returns the offset after the colon of a key that ends at an offset. */
export function afterColon(text: string, from: number): number {
  return text.indexOf(":", from) + 1;
}
