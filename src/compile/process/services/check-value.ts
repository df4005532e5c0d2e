import type { Parameter, ProcessValue } from "../../../definition/mod.ts";
import type { Declared } from "./declared.ts";
import { type Shape, typeName } from "./shape.ts";

/** Why a value does not fit a parameter. */
export interface Misfit {
  readonly message: string;
  readonly severity: "error" | "warning";
}

/**
 * Returns why a value of a shape does not fit a parameter; undefined when it does, or when that is unknown.
 *
 * @param shape Undefined for null.
 */
export function checkValue(shape: Shape | undefined, parameter: Parameter): Misfit | undefined {
  if (shape === undefined) {
    return parameter.optional
      ? undefined
      : { severity: "error", message: `expected ${typeName(parameter)}, found null` };
  }
  const isAny = shape.type === "Any" || parameter.type === "Any";
  const isSameType = isAny || shape.type === parameter.type;
  const isUnknown = shape.type === "Any" && !shape.repeated;
  if (
    !isSameType ||
    (shape.repeated !== parameter.repeated && !isUnknown && !(parameter.type === "Any" && !parameter.repeated))
  ) {
    return { severity: "error", message: `expected ${typeName(parameter)}, found ${typeName(shape)}` };
  }
  if (shape.optional && !parameter.optional) {
    return { severity: "warning", message: "the value may be missing, and the input is required" };
  }
  return undefined;
}

/** What is known about the values of a process. */
interface ValueFlow {
  readonly declared: Declared;
  /** Returns the shape of a value, or of the target of a reference; undefined for null. */
  shapeOf(value: ProcessValue): Shape | undefined;
}

/** A mismatch inside a value. */
export interface PlacedMisfit extends Misfit {
  /** JSON pointer from the value: `/entries/0/value`. */
  readonly pointer: string;
  /** The path from the input in words: `.titles[0]`. */
  readonly path: string;
}

/**
 * Checks the value of an input against its parameter, through nested objects and lists.
 *
 * Takes time linear in the value and the problems that it has.
 */
export function* checkInputValue(
  value: ProcessValue,
  parameter: Parameter,
  flow: ValueFlow,
  { pointer, path }: Pick<PlacedMisfit, "pointer" | "path"> = { pointer: "", path: "" },
): Generator<PlacedMisfit> {
  if (value.kind === "list" && (parameter.repeated || parameter.type === "Any")) {
    const each = { ...parameter, repeated: false, optional: false };
    for (const [index, item] of value.items.entries()) {
      yield* checkInputValue(item, each, flow, { pointer: `${pointer}/items/${index}`, path: `${path}[${index}]` });
    }
    return;
  }
  if (value.kind === "map" && parameter.type === "Object" && !parameter.repeated) {
    const given = new Set<string>();
    for (const [index, entry] of value.entries.entries()) {
      const field = flow.declared.find(parameter.object, entry.key);
      // Of several entries with a key, the first counts.
      if (field === undefined || given.size === given.add(entry.key).size) continue;
      const place = { pointer: `${pointer}/entries/${index}/value`, path: `${path}.${field.key}` };
      yield* checkInputValue(entry.value, field, flow, place);
    }
    for (const key of flow.declared.required(parameter.object)) {
      if (given.has(key)) continue;
      const message = `expected the field ${JSON.stringify(key)}, found none`;
      yield { severity: "error", message, pointer, path };
    }
    return;
  }
  const misfit = checkValue(flow.shapeOf(value), parameter);
  if (misfit !== undefined) yield { ...misfit, pointer, path };
}
