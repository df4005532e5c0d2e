import type { FilterNode, ProcessDefinition } from "../../definition/mod.ts";
import { conditionId, processId, type Rename, valueId } from "./identity.ts";
import { PROCESS_CHANGES, type ProcessChangeRule, type ProcessChangeSeverity } from "./rules.ts";
import { hasAutomaticKey, isTrigger, pairSteps, type Step, stepsOf } from "./steps.ts";
import { conditionWords, describe, quoted, wordsOf } from "./words.ts";

/** One difference between two processes. */
export interface ProcessChange {
  readonly rule: ProcessChangeRule;
  readonly severity: ProcessChangeSeverity;
  /** The path in words: `step send › input to`. */
  readonly path: string;
  /** JSON pointer into the process after the change, or, without `after`, into the one before. */
  readonly pointer: string;
  /** The value before, in words; absent when there was none. */
  readonly before?: string;
  /** The value after, in words; absent when there is none. */
  readonly after?: string;
  readonly explanation: string;
}

/**
 * Compares two processes step by step: steps are matched by key, triggers always match each other. Hashes and accounts
 * are ignored.
 *
 * @example
 * ```ts
 * diffProcesses(before, after).filter(({ severity }) => severity === "behavior");
 * ```
 */
export function diffProcesses(before: ProcessDefinition, after: ProcessDefinition): ProcessChange[] {
  const changes = new ProcessChanges();
  // A process without a name did not exist: everything is new.
  if (before.name !== "" && before.name !== after.name) {
    changes.add("process-name", "name", { pointer: "/name", before: quoted(before.name), after: quoted(after.name) });
  }
  const [old, fresh] = [stepsOf(before), stepsOf(after)];
  const pairs = pairSteps(old, fresh);
  const kept = new Set(pairs.values());
  const rename = renamesOf(pairs);
  for (const step of old) {
    if (kept.has(step)) continue;
    changes.add("process-step-removed", nameOf(step), { pointer: `/nodes/${step.index}`, before: describe(step.node) });
  }
  for (const step of fresh) {
    const then = pairs.get(step);
    if (then === undefined) {
      changes.add("process-step-added", nameOf(step), { pointer: `/nodes/${step.index}`, after: describe(step.node) });
    } else compareSteps(then, step, { rename, changes });
  }
  const places = new Map(old.map((step, place) => [step, place]));
  const order = fresh.flatMap((step) => places.get(pairs.get(step) ?? step) ?? []);
  if (order.some((place, index) => index > 0 && place < order[index - 1]!)) {
    const words = (steps: readonly Step[]) => steps.map(({ node }) => quoted(node.key)).join(", ");
    changes.add("process-order", "steps", { pointer: "/nodes", before: words(old), after: words(fresh) });
  }
  if (changes.list.length === 0 && edgesOf(before) !== edgesOf(after)) {
    changes.add("process-order", "edges", { pointer: "/edges", before: edgesOf(before), after: edgesOf(after) });
  }
  if (changes.list.length === 0 && processId(before) !== processId(after)) {
    changes.add("process-written", "steps", { pointer: "/nodes" });
  }
  return changes.list;
}

/** Maps the keys of steps before to those after. */
function renamesOf(pairs: ReadonlyMap<Step, Step>): Rename {
  const names = new Map<string, string>();
  for (const [{ node }, { node: old }] of pairs) {
    names.set(old.key, node.key);
    names.set(`${old.key}-inputs`, `${node.key}-inputs`);
  }
  return (key) => names.get(key) ?? key;
}

interface Comparing {
  readonly rename: Rename;
  readonly changes: ProcessChanges;
}

function edgesOf({ edges }: ProcessDefinition): string {
  return edges.map(({ src, dst }) => `${src} → ${dst}`).join(", ");
}

function compareSteps(before: Step, after: Step, comparing: Comparing): void {
  const { changes } = comparing;
  const [old, fresh] = [before.node, after.node];
  const path = nameOf(after);
  const pointer = `/nodes/${after.index}`;
  if (isTrigger(after)) {
    if (waitsFor(old) !== waitsFor(fresh)) {
      changes.add("process-trigger", path, { pointer, before: describe(old), after: describe(fresh) });
    } else compareInstances(old, fresh, { path, pointer }, changes);
  } else if (old.kind === "task" && fresh.kind === "task") {
    if (old.taskKey !== fresh.taskKey) {
      const sides = { before: quoted(old.taskKey), after: quoted(fresh.taskKey) };
      changes.add("process-task", path, { pointer: `${pointer}/taskKey`, ...sides });
    }
    compareInstances(old, fresh, { path, pointer }, changes);
  } else if (old.kind === "filter" && fresh.kind === "filter") compareFilters(old, fresh, { path, pointer }, comparing);
  if (old.key !== fresh.key && !(hasAutomaticKey(before) && hasAutomaticKey(after))) {
    changes.add("process-step-renamed", path, { pointer, before: quoted(old.key), after: quoted(fresh.key) });
  }
  compareInputs(before, after, path, comparing);
}

/** What a trigger waits for, regardless of the instance. */
function waitsFor(node: Step["node"]): string {
  return node.kind === "event" ? `event ${node.eventKey}` : node.kind === "result" ? `result ${node.taskKey}` : "";
}

function compareInstances(
  before: Step["node"],
  after: Step["node"],
  { path, pointer }: { readonly path: string; readonly pointer: string },
  changes: ProcessChanges,
): void {
  const hashOf = (node: Step["node"]) => ("instanceHash" in node ? node.instanceHash : "");
  const [old, fresh] = [hashOf(before), hashOf(after)];
  if (old === fresh) return;
  changes.add("process-instance", path, { pointer: `${pointer}/instanceHash`, before: old, after: fresh });
}

function compareInputs(before: Step, after: Step, path: string, { rename, changes }: Comparing): void {
  const old = new Map((before.inputs ?? []).map(({ key, value }, index) => [key, { value, index }]));
  for (const [index, { key, value }] of (after.inputs ?? []).entries()) {
    const pointer = `/nodes/${after.inputsIndex}/outputs/${index}`;
    const then = old.get(key);
    const words = wordsOf(value);
    const place = `${path} › input ${key}`;
    if (then === undefined) changes.add("process-input-added", place, { pointer, after: words });
    else if (valueId(then.value, rename) !== valueId(value, sameKey)) {
      changes.add("process-input", place, { pointer, before: wordsOf(then.value), after: words });
    }
    old.delete(key);
  }
  for (const [key, { value, index }] of old) {
    const pointer = `/nodes/${before.inputsIndex}/outputs/${index}`;
    changes.add("process-input-removed", `${path} › input ${key}`, { pointer, before: wordsOf(value) });
  }
}

const sameKey: Rename = (key) => key;

function compareFilters(
  before: FilterNode,
  after: FilterNode,
  { path, pointer }: { readonly path: string; readonly pointer: string },
  { rename, changes }: Comparing,
): void {
  const known = new Set(before.conditions.map((condition) => conditionId(condition, rename)));
  const wanted = new Set(after.conditions.map((condition) => conditionId(condition, sameKey)));
  const lost = before.conditions.filter((it) => !wanted.has(conditionId(it, rename))).map(conditionWords);
  const added = after.conditions.filter((it) => !known.has(conditionId(it, sameKey))).map(conditionWords);
  if (lost.length > 0 && added.length > 0) {
    changes.add("process-filter", path, { pointer, before: lost.join(" and "), after: added.join(" and ") });
  } else if (added.length > 0) {
    changes.add("process-filter-tightened", path, { pointer, after: added.join(" and ") });
  } else if (lost.length > 0) changes.add("process-filter-loosened", path, { pointer, before: lost.join(" and ") });
}

class ProcessChanges {
  readonly list: ProcessChange[] = [];

  add(rule: ProcessChangeRule, path: string, sides: Pick<ProcessChange, "pointer" | "before" | "after">): void {
    const { severity, explanation } = PROCESS_CHANGES[rule];
    this.list.push({ rule, severity, path, ...sides, explanation });
  }
}

function nameOf(step: Step): string {
  return isTrigger(step) ? "trigger" : `step ${step.node.key}`;
}
