import type { Dependency, Event, ServiceDefinition, Task } from "../definition/mod.ts";
import { type Change, ChangePath, Changes } from "./change.ts";
import { compareConfigurations, compareDependencies, dependencyShape } from "./containers.ts";
import { compareKeyed, type KeyedComparison } from "./keyed-comparison.ts";
import type { Keyed } from "./keyed-list.ts";
import { ParameterComparison, parameterShape } from "./parameters.ts";
import { sameData } from "./same-data.ts";

/**
 * Compares two definitions. Each difference is reported once, in the order of the definition, and all changes together
 * turn `before` into `after`.
 *
 * The severities follow from how Engines check data at run time (0.10 to 0.26, one recipe): see docs/rules.md.
 *
 * Fields that an Engine sets itself are ignored: `hash`, `address`, a sid made of the hash, and a source that only
 * one side has.
 *
 * @example
 * ```ts
 * diffDefinitions(before, after).filter(({ severity }) => severity === "breaking");
 * ```
 */
export function diffDefinitions(before: ServiceDefinition, after: ServiceDefinition): Change[] {
  const changes = new Changes();
  if (before === after) return changes.list;
  const root = new ChangePath();
  changes.compare("sid-changed", root.to("sid"), ownSid(before), ownSid(after));
  changes.compareNames(root, before, after);
  changes.compare("repository-changed", root.to("repository"), before.repository, after.repository);
  if (before.source !== "" && after.source !== "") {
    changes.compare("source-changed", root.to("source"), before.source, after.source);
  }
  compareConfigurations(before, after, root.to("configuration", "configuration"), changes);
  compareKeyed(before.dependencies, after.dependencies, {
    ...entriesOf<Dependency>("dependency", root.to("dependencies", "dependencies"), changes),
    shapeOf: dependencyShape,
    compare: (one, other, path) => compareDependencies(one, other, path, changes),
  });
  compareKeyed(before.tasks, after.tasks, {
    ...entriesOf<Task>("task", root.to("tasks", "tasks"), changes),
    shapeOf: taskShape,
    compare: (one, other, path) => compareTasks(one, other, path, changes),
  });
  compareKeyed(before.events, after.events, {
    ...entriesOf<Event>("event", root.to("events", "events"), changes),
    shapeOf: ({ data }) => JSON.stringify(keyedShapes(data)),
    compare: (one, other, path) => compareEvents(one, other, path, changes),
  });
  if (!sameData(before.workflows, after.workflows)) {
    const workflows = { before: before.workflows, after: after.workflows };
    changes.add("workflows-changed", root.to("workflows", "workflows"), workflows);
  }
  return changes.list;
}

/** The sid that the author gave; an Engine derives a missing one from the hash. */
function ownSid({ sid, hash }: ServiceDefinition): string {
  return hash !== "" && sid === `_${hash}` ? "" : sid;
}

/** The common settings of a service's lists: rules are named after the noun. */
function entriesOf<T extends Keyed>(
  noun: "task" | "event" | "dependency",
  path: ChangePath,
  changes: Changes,
): Omit<KeyedComparison<T>, "shapeOf" | "compare"> {
  const rules = {
    removed: `${noun}-removed`,
    duplicates: noun === "dependency" ? "dependency-changed" : "duplicate-keys",
    added: () => `${noun}-added` as const,
    renamed: () => `${noun}-renamed` as const,
  } as const;
  return { noun, path, changes, rules };
}

function compareTasks(before: Task, after: Task, path: ChangePath, changes: Changes): void {
  changes.compareNames(path, before, after);
  new ParameterComparison("input", changes).lists(before.inputs, after.inputs, path.to("inputs", "inputs"));
  new ParameterComparison("output", changes).lists(before.outputs, after.outputs, path.to("outputs", "outputs"));
  if (sameData(before.price, after.price)) return;
  changes.add("price-changed", path.to("price"), { before: before.price, after: after.price });
}

function compareEvents(before: Event, after: Event, path: ChangePath, changes: Changes): void {
  changes.compareNames(path, before, after);
  new ParameterComparison("data", changes).lists(before.data, after.data, path.to("data", "data"));
}

function taskShape({ inputs, outputs, price }: Task): string {
  return JSON.stringify([keyedShapes(inputs), keyedShapes(outputs), price?.perCall, price?.perSec, price?.perKB]);
}

function keyedShapes(parameters: Task["inputs"]): string[][] {
  return parameters.map((parameter) => [parameter.key, parameterShape(parameter)]);
}
