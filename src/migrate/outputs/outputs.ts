import { listOf } from "../../core/mod.ts";
import type { Edit, Replacement } from "../text/edit.ts";
import { pairsOf, valueAt } from "../text/resolve.ts";
import { TextLines } from "../text/text-lines.ts";
import { readWritten } from "../text/written.ts";
import { hoistAnchors, renameAliases } from "./anchors.ts";
import { flatten } from "./flatten.ts";
import { type Flattening, type LeftAlone, type Plan, planOutputs } from "./plan.ts";
import type { Source } from "./source.ts";

/** One pass over a text: its edits, and the tasks that are left alone. */
export interface Pass {
  readonly edits: readonly Edit[];
  readonly left: readonly LeftAlone[];
  readonly flattened: readonly Flattening[];
}

/** Writes out values that are used further down, but whose anchors are in removed outputs. */
export function hoistPass(text: string, merge: boolean): Pass {
  const { source, changes } = plan(text, merge);
  const removed = changes.flatMap(({ change }) => change);
  const edits = hoistAnchors(source, removed).map((change): Edit => ({ ...change, ...HOIST }));
  return { edits, left: [], flattened: [] };
}

/** Flattens named outputs. */
export function outputsPass(text: string, merge: boolean): Pass {
  const { source, changes, left } = plan(text, merge);
  const removed = changes.flatMap(({ change }) => change);
  const edits = changes.flatMap(({ change, flattening }) =>
    change.map((one): Edit => ({ ...one, migration: "multi-output", explanation: explain(flattening) })),
  );
  const renamed = renameAliases(source, removed).map((change): Edit => ({ ...change, ...RENAME }));
  return { edits: [...edits, ...renamed], left, flattened: changes.map(({ flattening }) => flattening) };
}

const HOIST = { migration: "multi-output", explanation: "write out a value whose anchor is removed" };
const RENAME = { migration: "multi-output", explanation: "refer to the anchor of the flat outputs" };

function explain(flattening: Flattening): string {
  const { task, kept, dropped } = flattening;
  const what = kept.length === 0 ? "no outputs remain" : `the data of ${listOf(kept.map(quoted))} becomes the outputs`;
  const lost = [...dropped.map(quoted), ...lostKeys(flattening)];
  if (lost.length === 0) return `task ${JSON.stringify(task)}: ${what}`;
  return `task ${JSON.stringify(task)}: ${what}, ${listOf(lost)} ${lost.length > 1 ? "are" : "is"} dropped`;
}

/** Describes the keys of the kept outputs that flat outputs cannot have: `the description of "success"`. */
function lostKeys({ outputs, kept }: Flattening): string[] {
  return kept.flatMap((key) => {
    const others = [...pairsOf(valueAt(outputs, key)).keys()].filter((name) => name !== "data");
    return others
      .slice(0, MAX_LOST)
      .map((name) => `the ${/^\w+$/.test(name) ? name : JSON.stringify(name)} of ${JSON.stringify(key)}`);
  });
}

/** Maximum number of these keys per output. */
const MAX_LOST = 5;

function quoted(key: string): string {
  return JSON.stringify(key);
}

interface Planned {
  readonly source: Source;
  readonly changes: readonly { flattening: Flattening; change: Replacement[] }[];
  readonly left: readonly LeftAlone[];
}

function plan(text: string, merge: boolean): Planned {
  const document = readWritten(text);
  const plan: Plan = planOutputs(document, merge);
  const source: Source = { document, lines: new TextLines(text), plan };
  const left = [...plan.left];
  const changes = plan.flattenings.flatMap((flattening) => {
    const change = flatten(source, flattening);
    if (typeof change !== "string") return [{ flattening, change }];
    left.push({ offset: flattening.key.start, task: flattening.task, reason: change });
    return [];
  });
  return { source, changes, left };
}
