import type { Parameter, ProcessValue, Selector } from "../../../definition/mod.ts";

/** The possible values at a location, as services declare them. */
export interface Shape {
  /** `Any` when unknown. */
  readonly type: string;
  readonly optional: boolean;
  readonly repeated: boolean;
  /** The fields of an Object that declares some. */
  readonly fields: readonly Parameter[];
}

/** The data of a node by key; undefined when unknown. */
export type Data = ReadonlyMap<string, Shape> | undefined;

const ANY: Shape = { type: "Any", optional: false, repeated: false, fields: [] };

/** The shape of a parameter. */
export function shapeOf({ type, optional, repeated, object }: Parameter): Shape {
  return { type, optional, repeated, fields: object };
}

/** Parameters as data. */
export function dataOf(parameters: readonly Parameter[]): Map<string, Shape> {
  return new Map(parameters.map((parameter) => [parameter.key, shapeOf(parameter)]));
}

/** The target of a path: a shape, or the step at which the path ends. */
export type Followed =
  | { readonly shape: Shape }
  | { readonly missing: string; readonly known: readonly string[] }
  | { readonly notA: "list" | "object"; readonly at: string; readonly type: string };

/**
 * Follows the path of a reference through data.
 *
 * @param fieldsOf Returns the fields of an object as data.
 */
export function followPath(
  data: ReadonlyMap<string, Shape>,
  path: readonly Selector[],
  fieldsOf: (parameters: readonly Parameter[]) => ReadonlyMap<string, Shape>,
): Followed {
  let shape: Shape = { ...ANY, type: "Object" };
  let fields: ReadonlyMap<string, Shape> | undefined = data;
  let walked = "";
  for (const { key, index } of path) {
    if (shape.type === "Any" && !shape.repeated) return { shape: ANY };
    if (key === undefined) {
      if (!shape.repeated) return { notA: "list", at: walked, type: shape.type };
      shape = { ...shape, repeated: false };
      walked += `[${index}]`;
    } else {
      if (shape.repeated || fields === undefined) return { notA: "object", at: walked, type: typeName(shape) };
      const next = fields.get(key);
      if (next === undefined) return { missing: walked === "" ? key : `${walked}.${key}`, known: [...fields.keys()] };
      // If a parent may be missing, so may its children.
      shape = { ...next, optional: next.optional || shape.optional };
      walked = walked === "" ? key : `${walked}.${key}`;
    }
    fields = shape.type === "Object" && shape.fields.length > 0 ? fieldsOf(shape.fields) : undefined;
    if (shape.type === "Object" && fields === undefined) fields = ANYTHING;
  }
  return { shape };
}

/** An Object without declared fields may contain any. */
const ANYTHING: ReadonlyMap<string, Shape> = Object.assign(new Map<string, Shape>(), { get: () => ANY });

/** A type in words: `String`, `list of String`. */
export function typeName({ type, repeated }: Pick<Shape, "type" | "repeated">): string {
  return repeated ? `list of ${type}` : type;
}

/** The shape of a value that refers to nothing; `undefined` for null. */
export function constantShape(value: ProcessValue): Shape | undefined {
  switch (value.kind) {
    case "text":
      return { ...ANY, type: "String" };
    case "number":
      return { ...ANY, type: "Number" };
    case "flag":
      return { ...ANY, type: "Boolean" };
    case "map":
      return { ...ANY, type: "Object" };
    case "list":
      return { ...ANY, repeated: true };
    case "reference":
      return ANY;
    default:
      return undefined;
  }
}
