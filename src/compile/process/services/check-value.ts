import type { Parameter, ProcessValue } from "../../../definition/mod.ts";
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
 * @param shapeOf Returns the target of a reference.
 */
export function* checkInputValue(
  value: ProcessValue,
  parameter: Parameter,
  shapeOf: (value: ProcessValue) => Shape | undefined,
  { pointer, path }: Pick<PlacedMisfit, "pointer" | "path"> = { pointer: "", path: "" },
): Generator<PlacedMisfit> {
  if (value.kind === "list" && (parameter.repeated || parameter.type === "Any")) {
    const each = { ...parameter, repeated: false, optional: false };
    for (const [index, item] of value.items.entries()) {
      yield* checkInputValue(item, each, shapeOf, { pointer: `${pointer}/items/${index}`, path: `${path}[${index}]` });
    }
    return;
  }
  if (value.kind === "map" && parameter.type === "Object" && !parameter.repeated) {
    for (const field of parameter.object) {
      const index = value.entries.findIndex(({ key }) => key === field.key);
      const entry = value.entries[index];
      if (entry !== undefined) {
        const place = { pointer: `${pointer}/entries/${index}/value`, path: `${path}.${field.key}` };
        yield* checkInputValue(entry.value, field, shapeOf, place);
      } else if (!field.optional) {
        const message = `expected the field ${JSON.stringify(field.key)}, found none`;
        yield { severity: "error", message, pointer, path };
      }
    }
    return;
  }
  const misfit = checkValue(shapeOf(value), parameter);
  if (misfit !== undefined) yield { ...misfit, pointer, path };
}
