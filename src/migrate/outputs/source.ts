import type { TextLines } from "../text/text-lines.ts";
import type { Written, WrittenDocument } from "../text/written.ts";
import { type Flattening, ownData, type Plan } from "./plan.ts";

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

export function afterColon(text: string, from: number): number {
  return text.indexOf(":", from) + 1;
}

const owners = new WeakMap<Plan, Map<Written, Flattening>>();

/** The flattening that moves each data mapping to a task's outputs. */
export function ownersOf(plan: Plan): Map<Written, Flattening> {
  let found = owners.get(plan);
  if (found === undefined) {
    found = new Map();
    for (const flattening of plan.flattenings) {
      const data = ownData(flattening);
      if (data?.kind === "mapping" && flattening.kept.length === 1) found.set(data, flattening);
    }
    owners.set(plan, found);
  }
  return found;
}
