import { decide, flatOutputs } from "./outputs/decide.ts";
import { entriesOf, follow, pairsOf, plainOf, valueAt } from "./text/resolve.ts";
import { readWritten, type Written } from "./text/written.ts";

/**
 * Returns what a file declares, as text to compare: its texts, events, tasks with their inputs and flat outputs. The
 * text is equal before and after a migration that keeps the meaning.
 */
export function meaningOf(text: string, merge: boolean): string {
  const { root } = readWritten(text);
  const tasks = entriesOf(root, "tasks").map(([key, { value }]) => [
    key,
    ...["name", "description"].map((field) => plainOf(valueAt(value, field)) ?? null),
    plainOf(valueAt(value, "inputs")) ?? null,
    outputsOf(valueAt(value, "outputs"), merge),
  ]);
  const events = entriesOf(root, "events").map(([key, { value }]) => [
    key,
    ...["name", "description"].map((field) => plainOf(valueAt(value, field)) ?? null),
    plainOf(valueAt(value, "data")) ?? [],
  ]);
  const dependencies = entriesOf(root, "dependencies").map(([key, { value }]) => [
    key,
    plainOf(valueAt(value, "image")),
  ]);
  const texts = ["name", "description", "repository"].map((field) => plainOf(valueAt(root, field)) ?? null);
  return JSON.stringify({ texts, tasks, events, dependencies });
}

function outputsOf(outputs: Written | undefined, merge: boolean): unknown {
  const decision = decide(outputs, merge);
  const flat = [...flatOutputs(outputs, decision.kind === "flatten" ? decision.kept : [])];
  if (decision.kind === "flatten") return flat.map(([key, { value, isOptional }]) => parameter(key, value, isOptional));
  if (decision.kind === "unclear") return plainOf(outputs);
  return [...pairsOf(outputs)].map(([key, { value }]) => parameter(key, value, false));
}

function parameter(key: string, value: Written, isOptional: boolean): unknown {
  const node = follow(value);
  if (node?.kind !== "mapping") return [key, plainOf(node)];
  const fields = new Map([...pairsOf(node)].map(([field, { value: inner }]) => [field, plainOf(inner)]));
  if (isOptional) fields.set("optional", "true");
  return [key, [...fields].sort(([a], [b]) => (a < b ? -1 : 1))];
}
