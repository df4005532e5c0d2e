import { someOf } from "../../core/mod.ts";
import { follow, isEmpty, pairsOf, plainOf, valueAt } from "../text/resolve.ts";
import type { Written } from "../text/written.ts";

/** The new form of a task's outputs. */
export type Decision =
  | { readonly kind: "flat" }
  | { readonly kind: "flatten"; readonly kept: readonly string[]; readonly dropped: readonly string[] }
  | { readonly kind: "unclear"; readonly reason: string };

/** Names of outputs that report a failure; since 0.10, the Engine reports errors itself. */
const ERROR_LIKE =
  /^(?:err(?:or)?s?|errored|fail(?:ed|ure|ures)?|exception)$|(?:Error|Errored|Failure|Failed)$|^(?:error|failure)[A-Z_-]/;

/**
 * Decides the new form of a task's outputs.
 *
 * @param merge Whether several outputs may become one.
 */
export function decide(outputs: Written | undefined, merge: boolean): Decision {
  const entries = [...pairsOf(outputs)];
  if (!entries.some(([, { value }]) => isNamedOutput(value))) return { kind: "flat" };
  const other = entries.find(([, { value }]) => !isNamedOutput(value) && pairsOf(value).has("type"));
  if (other !== undefined) {
    return unclear(`${JSON.stringify(other[0])} is a parameter next to named outputs: keep only one of the two forms`);
  }
  const broken = entries.find(([, { value }]) => !isReadable(value));
  if (broken !== undefined) return unclear(`the output ${JSON.stringify(broken[0])} is not a mapping with data`);
  const kept = entries.flatMap(([key]) => (ERROR_LIKE.test(key) ? [] : [key]));
  const dropped = entries.flatMap(([key]) => (ERROR_LIKE.test(key) ? [key] : []));
  if (kept.length < 2) return { kind: "flatten", kept, dropped };
  if (!merge) {
    return unclear(`${kept.length} outputs (${someOf(kept, 5)}) cannot become one without --merge-outputs`);
  }
  const conflict = findConflict(kept.map((key) => valueAt(outputs, key, "data")));
  return conflict === undefined
    ? { kind: "flatten", kept, dropped }
    : unclear(`the outputs declare ${JSON.stringify(conflict)} in different ways: make them equal`);
}

function unclear(reason: string): Decision {
  return { kind: "unclear", reason };
}

/** Whether an entry is an output with parameters, and not a parameter. */
function isNamedOutput(value: Written): boolean {
  const pairs = pairsOf(value);
  const data = pairs.get("data");
  return data !== undefined && !pairs.has("type");
}

function isReadable(value: Written): boolean {
  const node = follow(value);
  if (node?.kind !== "mapping") return node !== undefined && isEmpty(node);
  const data = pairsOf(node).get("data");
  if (data === undefined) return true;
  const found = follow(data.value);
  return found !== undefined && (found.kind === "mapping" || isEmpty(found));
}

/** Returns a key that two outputs give different types. */
function findConflict(datas: readonly (Written | undefined)[]): string | undefined {
  const types = new Map<string, string>();
  for (const data of datas) {
    for (const [key, { value }] of pairsOf(data)) {
      const type = JSON.stringify(["type", "repeated", "object"].map((field) => plainOf(valueAt(value, field))));
      const before = types.get(key);
      if (before !== undefined && before !== type) return key;
      types.set(key, type);
    }
  }
  return undefined;
}

/** A task's new outputs: keys with their parameters, and whether each must be optional. */
export function flatOutputs(outputs: Written | undefined, kept: readonly string[]): Map<string, FlatOutput> {
  const datas = kept.map((key) => pairsOf(valueAt(outputs, key, "data")));
  const flat = new Map<string, FlatOutput>();
  for (const data of datas) {
    for (const [key, { value }] of data) {
      if (!flat.has(key)) flat.set(key, { value, isOptional: !datas.every((other) => other.has(key)) });
    }
  }
  return flat;
}

/** A parameter of a merged output. */
export interface FlatOutput {
  readonly value: Written;
  /** Whether one of the outputs lacks it. */
  readonly isOptional: boolean;
}
