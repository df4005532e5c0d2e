import { entriesOf, follow, pairsOf } from "../text/resolve.ts";
import type { Written, WrittenDocument } from "../text/written.ts";
import { type Decision, decide } from "./decide.ts";

/** A task whose outputs are rewritten in place. */
export interface Flattening {
  readonly task: string;
  /** Where the key `outputs` begins, and where its value does. */
  readonly key: Written;
  readonly outputs: Written;
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  /** The anchor of the flat outputs, whichever part had it. */
  anchor: string | undefined;
}

/** A task that is left alone, with the reason. */
export interface LeftAlone {
  readonly offset: number;
  readonly task: string;
  readonly reason: string;
}

/** The plan for the outputs of a file's tasks. */
export interface Plan {
  readonly flattenings: readonly Flattening[];
  readonly left: readonly LeftAlone[];
  /** The flattening of each output mapping. */
  readonly at: ReadonlyMap<Written, Flattening>;
  /** The flattening that moves each data mapping to a task's outputs. */
  readonly owners: ReadonlyMap<Written, Flattening>;
}

/** Plans the flattening of named outputs; an alias or a merge of outputs is valid if the anchor's outputs are. */
export function planOutputs({ root }: WrittenDocument, merge: boolean): Plan {
  const at = new Map<Written, Flattening>();
  const left: LeftAlone[] = [];
  for (const [task, { value }] of entriesOf(root, "tasks")) {
    const pair = pairsOf(value).get("outputs");
    const outputs = pair?.value;
    if (pair === undefined || outputs?.kind !== "mapping" || at.has(outputs)) continue;
    const decision: Decision = decide(outputs, merge);
    if (decision.kind === "flat") continue;
    const reason = decision.kind === "unclear" ? decision.reason : oddMerge(outputs);
    if (reason !== undefined) left.push({ offset: pair.key.start, task, reason });
    else if (decision.kind === "flatten" && outputs.pairs.some(({ key }) => key.text !== "<<")) {
      const { kept, dropped } = decision;
      at.set(outputs, { task, key: pair.key, outputs, kept, dropped, anchor: anchorOf(outputs, kept) });
    }
  }
  const flattenings = [...at.values()];
  return { flattenings, left, at, owners: ownersIn(flattenings) };
}

function ownersIn(flattenings: readonly Flattening[]): ReadonlyMap<Written, Flattening> {
  const owners = new Map<Written, Flattening>();
  for (const flattening of flattenings) {
    const data = ownData(flattening);
    if (data?.kind === "mapping" && flattening.kept.length === 1) owners.set(data, flattening);
  }
  return owners;
}

/** Merging outputs and adding to them would change its meaning. */
function oddMerge(outputs: Written): string | undefined {
  const merges = outputs.pairs.filter(({ key }) => key.text === "<<");
  if (merges.length === 0 || merges.length === outputs.pairs.length) return undefined;
  return "outputs that are merged with `<<` are extended here: write them out";
}

function anchorOf(outputs: Written, kept: readonly string[]): string | undefined {
  const own = outputs.anchor?.name;
  if (own !== undefined || kept.length !== 1) return own;
  const { value } = outputs.pairs.find(({ key }) => key.text === kept[0])!;
  if (value.kind !== "mapping") return undefined;
  const data = value.pairs.find(({ key }) => key.text === "data")?.value;
  return data?.kind === "mapping" ? (data.anchor?.name ?? value.anchor?.name) : undefined;
}

/** The data of a task's only output, as written in the output; undefined when it is written elsewhere. */
export function ownData({ outputs, kept }: Flattening): Written | undefined {
  const value = outputs.pairs.find(({ key }) => key.text === kept[0])?.value;
  if (value?.kind !== "mapping") return undefined;
  return value.pairs.find(({ key }) => key.text === "data")?.value;
}

/** The data of a task's only output, wherever it is written. */
export function dataOf({ outputs, kept }: Flattening): Written | undefined {
  return follow(pairsOf(pairsOf(outputs).get(kept[0] ?? "")?.value).get("data")?.value);
}
