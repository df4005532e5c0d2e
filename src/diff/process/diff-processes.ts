import {
  type Condition,
  type FilterNode,
  type MapEntry,
  type MapNode,
  PREDICATES,
  type ProcessDefinition,
  type ProcessNode,
  type ProcessValue,
} from "../../definition/mod.ts";
import { PROCESS_CHANGES, type ProcessChangeRule, type ProcessChangeSeverity } from "./rules.ts";

/** One difference between two processes. */
export interface ProcessChange {
  readonly rule: ProcessChangeRule;
  readonly severity: ProcessChangeSeverity;
  /** The path in words: `step send › input to`. */
  readonly path: string;
  /** JSON pointer into the process after the change, or into the one before when there is no `after`. */
  readonly pointer: string;
  /** In words; absent when there was nothing. */
  readonly before?: string;
  /** In words; absent when there is nothing any more. */
  readonly after?: string;
  readonly explanation: string;
}

/** A step: a node, and the inputs that a node before it makes. */
interface Step {
  readonly node: Exclude<ProcessNode, { kind: "map" }>;
  readonly index: number;
  readonly inputs: readonly MapEntry[] | undefined;
  readonly inputsIndex: number;
}

/**
 * Compares two processes, step by step: steps belong together by their keys, the triggers in any case. Hashes and accounts
 * are left out.
 *
 * @example
 * ```ts
 * diffProcesses(before, after).filter(({ severity }) => severity === "behavior");
 * ```
 */
export function diffProcesses(before: ProcessDefinition, after: ProcessDefinition): ProcessChange[] {
  const changes = new ProcessChanges();
  if (before.name !== after.name) {
    changes.add("process-name", "name", { pointer: "/name", before: quoted(before.name), after: quoted(after.name) });
  }
  const [old, fresh] = [stepsOf(before), stepsOf(after)];
  const pairs = pairSteps(old, fresh);
  const kept = new Set(pairs.values());
  for (const step of old) {
    if (kept.has(step)) continue;
    changes.add("process-step-removed", nameOf(step), { pointer: `/nodes/${step.index}`, before: describe(step.node) });
  }
  for (const step of fresh) {
    const then = pairs.get(step);
    if (then === undefined) {
      changes.add("process-step-added", nameOf(step), { pointer: `/nodes/${step.index}`, after: describe(step.node) });
    } else compareSteps(then, step, changes);
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
  return changes.list;
}

function edgesOf({ edges }: ProcessDefinition): string {
  return edges.map(({ src, dst }) => `${src} → ${dst}`).join(", ");
}

function stepsOf({ nodes }: ProcessDefinition): Step[] {
  const placed = nodes.map((node, index) => ({ node, index }));
  const isMap = (it: (typeof placed)[number]): it is { node: MapNode; index: number } => it.node.kind === "map";
  // The first comes last, to be taken off the end.
  const maps = groupBy(placed.filter(isMap).reverse(), ({ node }) => node.key);
  const steps = nodes.flatMap((node, index): Step[] => {
    if (node.kind === "map") return [];
    const map = maps.get(`${node.key}-inputs`)?.pop();
    return [{ node, index, inputs: map?.node.outputs, inputsIndex: map?.index ?? index }];
  });
  // A map that belongs to no step, as only a definition made by hand has.
  const rest = [...maps.values()].flat().sort((a, b) => a.index - b.index);
  const alone = rest.map(
    ({ node, index }): Step => ({
      node: { kind: "none", key: node.key },
      index,
      inputs: node.outputs,
      inputsIndex: index,
    }),
  );
  return [...steps, ...alone];
}

function isTrigger({ node: { kind } }: Step): boolean {
  return kind === "event" || kind === "result";
}

/** The step before that each step after was: by key, then the trigger, then what is alike but for its key. */
function pairSteps(old: readonly Step[], fresh: readonly Step[]): Map<Step, Step> {
  const pairs = new Map<Step, Step>();
  const left = new Set(old);
  const take = (step: Step, candidate: Step | undefined) => {
    if (candidate === undefined) return;
    pairs.set(step, candidate);
    left.delete(candidate);
  };
  const open = () => fresh.filter((step) => !pairs.has(step));
  const byId = groupBy([...old].reverse(), idOf);
  for (const step of fresh) take(step, byId.get(idOf(step))?.pop());
  const triggers = [...left].filter(isTrigger).reverse();
  for (const step of open().filter(isTrigger)) take(step, triggers.pop());
  const byShape = groupBy(left, shapeOf);
  for (const step of open()) {
    const alike = byShape.get(shapeOf(step)) ?? [];
    if (alike.length === 1) take(step, alike.pop());
  }
  return pairs;
}

/** Puts values into lists by a text. A process may have as many steps as its file has room for, all alike. */
function groupBy<T>(values: Iterable<T>, textOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const text = textOf(value);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [value]);
    else group.push(value);
  }
  return groups;
}

function idOf({ node }: Step): string {
  return `${node.kind} ${node.key}`;
}

function shapeOf({ node, inputs }: Step): string {
  return JSON.stringify([{ ...node, key: "" }, inputs]);
}

function compareSteps(before: Step, after: Step, changes: ProcessChanges): void {
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
  } else if (old.kind === "filter" && fresh.kind === "filter") compareFilters(old, fresh, { path, pointer }, changes);
  if (old.key !== fresh.key) {
    changes.add("process-step-renamed", path, { pointer, before: quoted(old.key), after: quoted(fresh.key) });
  }
  compareInputs(before, after, path, changes);
}

/** What a trigger waits for, whatever the instance. */
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

function compareInputs(before: Step, after: Step, path: string, changes: ProcessChanges): void {
  const old = new Map((before.inputs ?? []).map(({ key, value }, index) => [key, { words: wordsOf(value), index }]));
  for (const [index, { key, value }] of (after.inputs ?? []).entries()) {
    const pointer = `/nodes/${after.inputsIndex}/outputs/${index}`;
    const then = old.get(key);
    const words = wordsOf(value);
    const place = `${path} › input ${key}`;
    if (then === undefined) changes.add("process-input-added", place, { pointer, after: words });
    else if (then.words !== words) changes.add("process-input", place, { pointer, before: then.words, after: words });
    old.delete(key);
  }
  for (const [key, { words, index }] of old) {
    const pointer = `/nodes/${before.inputsIndex}/outputs/${index}`;
    changes.add("process-input-removed", `${path} › input ${key}`, { pointer, before: words });
  }
}

function compareFilters(
  before: FilterNode,
  after: FilterNode,
  { path, pointer }: { readonly path: string; readonly pointer: string },
  changes: ProcessChanges,
): void {
  const [old, fresh] = [before.conditions.map(conditionWords), after.conditions.map(conditionWords)];
  const [known, wanted] = [new Set(old), new Set(fresh)];
  const lost = old.filter((words) => !wanted.has(words));
  const added = fresh.filter((words) => !known.has(words));
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

const SHORT_HASH = 8;

function describe(node: Step["node"]): string {
  switch (node.kind) {
    case "event":
      return `event ${quoted(node.eventKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
    case "result":
      return `result of task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
    case "task":
      return `task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
    case "filter":
      return node.conditions.map(conditionWords).join(" and ");
    case "none":
      return "a node without a type";
  }
}

const SIGNS: { readonly [name: string]: string } = {
  EQ: "=",
  GT: ">",
  GTE: "≥",
  LT: "<",
  LTE: "≤",
  CONTAINS: "contains",
};

/** A condition in words: `amount > 10`. */
export function conditionWords({ reference, predicate, value }: Condition): string {
  const name = PREDICATES[predicate] ?? String(predicate);
  return `${reference === undefined ? "?" : pathWords(reference)} ${SIGNS[name] ?? name} ${wordsOf(value)}`;
}

function pathWords({ nodeKey, path }: Extract<ProcessValue, { kind: "reference" }>): string {
  const parts = path.map(({ key, index }, place) =>
    key === undefined ? `[${index ?? ""}]` : place === 0 ? key : `.${key}`,
  );
  return nodeKey === "" ? parts.join("") : `${nodeKey}:${parts.join("")}`;
}

/** A value in words: JSON, with references as `step:path`. */
function wordsOf(value: ProcessValue): string {
  switch (value.kind) {
    case "none":
      return "nothing";
    case "null":
      return "null";
    case "text":
      return quoted(value.text);
    case "number":
      return String(value.number);
    case "flag":
      return String(value.flag);
    case "reference":
      return pathWords(value);
    case "list":
      return `[${value.items.map(wordsOf).join(", ")}]`;
    case "map": {
      const entries = value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`);
      return `{ ${entries.sort().join(", ")} }`;
    }
  }
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
