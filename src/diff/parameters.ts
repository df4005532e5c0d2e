import type { Parameter } from "../definition/mod.ts";
import type { Changes, Place } from "./change.ts";
import { matchByKey } from "./keyed-list.ts";
import { covers, takesEverything } from "./parameter-type.ts";
import type { RuleId } from "./rules.ts";
import { sameData } from "./same-data.ts";

/**
 * Which way the values go, which decides what a change means. An Engine ignores keys that are not declared, and both
 * sides send only declared ones; so what is accepted may grow and what is sent may shrink, never the other way round.
 */
export type Direction = "input" | "output" | "data";

/**
 * Compares two lists of parameters: of a task, of an event, or the fields of an Object in one of them.
 *
 * @param noun What an entry is called in a path.
 * @param open The list belongs to an Object, which without declared fields takes any object.
 */
export function compareParameters(
  before: readonly Parameter[],
  after: readonly Parameter[],
  direction: Direction,
  place: Place,
  changes: Changes,
  noun: string = direction,
  open = false,
): void {
  if (before.length === 0 && after.length === 0) return;
  const matching = matchByKey(before, after, parameterShape);
  if (matching === undefined) {
    if (!sameData(before, after)) changes.add("duplicate-keys", place, before, after);
    return;
  }
  const { pairs, removed, added, reordered } = matching;
  if (reordered) changes.add("order-changed", place, keysOf(before), keysOf(after));
  for (const { entry, index } of removed) {
    changes.add(`${direction}-removed`, place.entry(noun, entry.key), entry, undefined, index);
  }
  for (const pair of pairs) {
    const here = place.entry(noun, pair.after.key);
    if (pair.before.key !== pair.after.key) {
      changes.add(renamed(direction, pair.after), here, pair.before.key, pair.after.key);
    }
    compareParameter(pair.before, pair.after, direction, here, changes);
  }
  for (const { entry, index } of added) {
    const rule = addedRule(direction, entry, open && before.length === 0);
    changes.add(rule, place.entry(noun, entry.key), undefined, entry, index);
  }
}

/** A parameter apart from its key and its words, as a text. */
export function parameterShape(parameter: Parameter): string {
  return JSON.stringify(shape(parameter).slice(1));
}

function shape({ key, type, optional, repeated, object }: Parameter): unknown[] {
  return [key, type, optional, repeated, object.map(shape)];
}

function compareParameter(
  before: Parameter,
  after: Parameter,
  direction: Direction,
  place: Place,
  changes: Changes,
): void {
  changes.compare("name-changed", place, "name", before.name, after.name);
  changes.compare("description-changed", place, "description", before.description, after.description);
  const made = after.optional ? "made-optional" : "made-required";
  changes.compare(`${direction}-${made}`, place, "optional", before.optional, after.optional);
  const objects = before.type === "Object" && after.type === "Object";
  const fieldsDiffer = !objects && !sameData(before.object, after.object);
  if (before.type !== after.type || before.repeated !== after.repeated) {
    const rule = typeRule(direction, before, after);
    changes.add(rule, place.to("type"), typeOf(before, fieldsDiffer), typeOf(after, fieldsDiffer));
  } else if (fieldsDiffer) {
    changes.add("unused-fields-changed", place.to("object"), before.object, after.object);
  }
  if (objects) {
    compareParameters(before.object, after.object, direction, place.to("object", "fields"), changes, "field", true);
  }
}

/** What a type change tells of one side. Fields go along only when they are not told of by themselves. */
function typeOf({ type, repeated, object }: Parameter, withFields: boolean): Partial<Parameter> {
  return { type, repeated, ...(withFields ? { object } : {}) };
}

function typeRule(direction: Direction, before: Parameter, after: Parameter): RuleId {
  if (direction === "input") return covers(after, before) ? "input-type-widened" : "input-type-changed";
  return covers(before, after) ? `${direction}-type-narrowed` : `${direction}-type-changed`;
}

function addedRule(direction: Direction, entry: Parameter, firstOfOpen: boolean): RuleId {
  if (direction !== "input") return `${direction}-added`;
  if (!entry.optional) return "required-input-added";
  return firstOfOpen && !takesEverything(entry) ? "open-object-restricted" : "optional-input-added";
}

function renamed(direction: Direction, entry: Parameter): RuleId {
  if (direction !== "input") return `${direction}-renamed`;
  return entry.optional ? "optional-input-renamed" : "required-input-renamed";
}

/** The keys of a list, as a change of its order shows them. */
export function keysOf(list: readonly { readonly key: string }[]): string[] {
  return list.map(({ key }) => key);
}
