import {
  type Configuration,
  type Dependency,
  EMPTY_CONFIGURATION,
  type Event,
  type ServiceDefinition,
  type Task,
} from "../definition/mod.ts";
import { type Change, Changes, Place } from "./change.ts";
import { type Keyed, type Matching, matchByKey } from "./keyed-list.ts";
import { compareParameters, keysOf, parameterShape } from "./parameters.ts";
import type { RuleId } from "./rules.ts";
import { sameData, sameTexts } from "./same-data.ts";

/**
 * Compares two definitions. Each difference is told once, in the order of the definition, and all changes together turn
 * `before` into `after`.
 *
 * The severities follow from how Engines check data at run time (0.10 to 0.26, one recipe): see docs/rules.md.
 *
 * Left alone is what an Engine fills in by itself: `hash`, `address`, a sid that is made of the hash, and a source that
 * only one side has.
 *
 * @example
 * ```ts
 * diffDefinitions(before, after).filter(({ severity }) => severity === "breaking");
 * ```
 */
export function diffDefinitions(before: ServiceDefinition, after: ServiceDefinition): Change[] {
  const changes = new Changes();
  const root = new Place();
  changes.compare("sid-changed", root, "sid", ownSid(before), ownSid(after));
  changes.compare("name-changed", root, "name", before.name, after.name);
  changes.compare("description-changed", root, "description", before.description, after.description);
  changes.compare("repository-changed", root, "repository", before.repository, after.repository);
  if (before.source !== "" && after.source !== "") {
    changes.compare("source-changed", root, "source", before.source, after.source);
  }
  compareConfigurations(before, after, root, changes);
  compareEntries(
    "dependency",
    root.to("dependencies", "dependencies"),
    before.dependencies,
    after.dependencies,
    dependencyShape,
    changes,
    compareDependency,
  );
  compareEntries("task", root.to("tasks", "tasks"), before.tasks, after.tasks, taskShape, changes, compareTask);
  compareEntries("event", root.to("events", "events"), before.events, after.events, eventShape, changes, compareEvent);
  if (!sameData(before.workflows, after.workflows)) {
    changes.add("workflows-changed", root.to("workflows", "workflows"), before.workflows, after.workflows);
  }
  return changes.list;
}

/** The sid that the author gave; an Engine makes a missing one of the hash. */
function ownSid({ sid, hash }: ServiceDefinition): string {
  return hash !== "" && sid === `_${hash}` ? "" : sid;
}

/** Compares a list of what has a name of its own in a service, by key. */
function compareEntries<T extends Keyed>(
  noun: "task" | "event" | "dependency",
  place: Place,
  before: readonly T[],
  after: readonly T[],
  shapeOf: (entry: T) => string,
  changes: Changes,
  compare: (before: T, after: T, place: Place, changes: Changes) => void,
): void {
  const matching: Matching<T> | undefined = matchByKey(before, after, shapeOf);
  if (matching === undefined) {
    if (sameData(before, after)) return;
    changes.add(noun === "dependency" ? "dependency-changed" : "duplicate-keys", place, before, after);
    return;
  }
  const { pairs, removed, added, reordered } = matching;
  if (reordered) changes.add("order-changed", place, keysOf(before), keysOf(after));
  for (const { entry, index } of removed) {
    changes.add(`${noun}-removed`, place.entry(noun, entry.key), entry, undefined, index);
  }
  for (const pair of pairs) {
    const here = place.entry(noun, pair.after.key);
    if (pair.before.key !== pair.after.key) changes.add(`${noun}-renamed`, here, pair.before.key, pair.after.key);
    compare(pair.before, pair.after, here, changes);
  }
  for (const { entry, index } of added) {
    changes.add(`${noun}-added`, place.entry(noun, entry.key), undefined, entry, index);
  }
}

function compareTask(before: Task, after: Task, place: Place, changes: Changes): void {
  changes.compare("name-changed", place, "name", before.name, after.name);
  changes.compare("description-changed", place, "description", before.description, after.description);
  compareParameters(before.inputs, after.inputs, "input", place.to("inputs", "inputs"), changes);
  compareParameters(before.outputs, after.outputs, "output", place.to("outputs", "outputs"), changes);
  if (!sameData(before.price, after.price)) changes.add("price-changed", place.to("price"), before.price, after.price);
}

function compareEvent(before: Event, after: Event, place: Place, changes: Changes): void {
  changes.compare("name-changed", place, "name", before.name, after.name);
  changes.compare("description-changed", place, "description", before.description, after.description);
  compareParameters(before.data, after.data, "data", place.to("data", "data"), changes);
}

function compareDependency(before: Dependency, after: Dependency, place: Place, changes: Changes): void {
  changes.compare("dependency-changed", place, "image", before.image, after.image);
  compareBoxes(before, after, "dependency-changed", place, changes);
}

function compareConfigurations(
  before: ServiceDefinition,
  after: ServiceDefinition,
  root: Place,
  changes: Changes,
): void {
  const place = root.to("configuration", "configuration");
  if (before.configuration === undefined || after.configuration === undefined) {
    // A missing one is not an empty one to every Engine.
    if (before.configuration !== after.configuration) {
      changes.add("configuration-changed", place, before.configuration, after.configuration);
    }
    return;
  }
  compareBoxes(before.configuration, after.configuration, "configuration-changed", place, changes);
}

const FIELDS = Object.keys(EMPTY_CONFIGURATION) as (keyof Configuration)[];

/** Compares how two containers run, field by field. */
function compareBoxes(before: Configuration, after: Configuration, rule: RuleId, place: Place, changes: Changes): void {
  for (const field of FIELDS) {
    const [old, fresh] = [before[field], after[field]];
    if (sameData(old, fresh)) continue;
    // The arguments of a command are the one list whose order a container sees.
    const order = field !== "args" && typeof old !== "string" && typeof fresh !== "string" && sameTexts(old, fresh);
    changes.add(order ? "order-changed" : rule, place.to(field, field), old, fresh);
  }
}

function taskShape({ inputs, outputs, price }: Task): string {
  return JSON.stringify([keyedShapes(inputs), keyedShapes(outputs), price?.perCall, price?.perSec, price?.perKB]);
}

function eventShape({ data }: Event): string {
  return JSON.stringify(keyedShapes(data));
}

function dependencyShape(dependency: Dependency): string {
  return JSON.stringify([dependency.image, ...FIELDS.map((field) => dependency[field])]);
}

function keyedShapes(parameters: Task["inputs"]): string[][] {
  return parameters.map((parameter) => [parameter.key, parameterShape(parameter)]);
}
