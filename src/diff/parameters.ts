import type { Parameter } from "../definition/mod.ts";
import type { ChangePath, Changes } from "./change.ts";
import { compareKeyed } from "./keyed-comparison.ts";
import { covers, takesEverything } from "./parameter-type.ts";
import type { RuleId } from "./rules.ts";
import { sameData } from "./same-data.ts";

/**
 * The direction in which values flow, which decides what a change means. An Engine ignores undeclared keys, and both
 * sides send only declared ones: the set of accepted values may grow and that of sent values may shrink, never the
 * reverse.
 */
export type Direction = "input" | "output" | "data";

/** Compares the parameters of one task or event. */
export class ParameterComparison {
  readonly #direction: Direction;
  readonly #changes: Changes;

  constructor(direction: Direction, changes: Changes) {
    this.#direction = direction;
    this.#changes = changes;
  }

  /** Compares two lists of parameters. */
  lists(before: readonly Parameter[], after: readonly Parameter[], path: ChangePath): void {
    this.#lists(before, after, path, false);
  }

  /** @param inObject Whether the list belongs to an Object, which accepts any object if it declares no fields. */
  #lists(before: readonly Parameter[], after: readonly Parameter[], path: ChangePath, inObject: boolean): void {
    const direction = this.#direction;
    const isOpen = inObject && before.length === 0;
    compareKeyed(before, after, {
      changes: this.#changes,
      path,
      noun: inObject ? "field" : direction,
      rules: {
        removed: `${direction}-removed`,
        duplicates: "duplicate-keys",
        added: (entry) => addedRule(direction, entry, isOpen),
        renamed: (entry) => renamedRule(direction, entry),
      },
      shapeOf: parameterShape,
      compare: (one, other, here) => this.#parameters(one, other, here),
    });
  }

  #parameters(before: Parameter, after: Parameter, path: ChangePath): void {
    const [direction, changes] = [this.#direction, this.#changes];
    changes.compareNames(path, before, after);
    const made = after.optional ? "made-optional" : "made-required";
    changes.compare(`${direction}-${made}`, path.to("optional"), before.optional, after.optional);
    const areObjects = before.type === "Object" && after.type === "Object";
    const fieldsDiffer = !areObjects && !sameData(before.object, after.object);
    if (before.type !== after.type || before.repeated !== after.repeated) {
      const [one, other] = [typeOf(before, fieldsDiffer), typeOf(after, fieldsDiffer)];
      changes.add(typeRule(direction, before, after), path.to("type"), { before: one, after: other });
    } else if (fieldsDiffer) {
      changes.add("unused-fields-changed", path.to("object"), { before: before.object, after: after.object });
    }
    if (areObjects) this.#lists(before.object, after.object, path.to("object", "fields"), true);
  }
}

/** Returns a parameter without its key and its descriptions, as text. */
export function parameterShape(parameter: Parameter): string {
  return JSON.stringify(shape(parameter).slice(1));
}

function shape({ key, type, optional, repeated, object }: Parameter): unknown[] {
  return [key, type, optional, repeated, object.map(shape)];
}

/** One side of a type change. Fields are included only if their changes are not reported separately. */
function typeOf({ type, repeated, object }: Parameter, withFields: boolean): Partial<Parameter> {
  return { type, repeated, ...(withFields ? { object } : {}) };
}

function typeRule(direction: Direction, before: Parameter, after: Parameter): RuleId {
  if (direction === "input") return covers(after, before) ? "input-type-widened" : "input-type-changed";
  return covers(before, after) ? `${direction}-type-narrowed` : `${direction}-type-changed`;
}

function addedRule(direction: Direction, entry: Parameter, isOpen: boolean): RuleId {
  if (direction !== "input") return `${direction}-added`;
  if (!entry.optional) return "required-input-added";
  return isOpen && !takesEverything(entry) ? "open-object-restricted" : "optional-input-added";
}

function renamedRule(direction: Direction, entry: Parameter): RuleId {
  if (direction !== "input") return `${direction}-renamed`;
  return entry.optional ? "optional-input-renamed" : "required-input-renamed";
}
