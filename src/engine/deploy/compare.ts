import { pointerOf } from "../../core/mod.ts";
import { definitionToJson, type ServiceDefinition } from "../../definition/mod.ts";

/** A difference between two definitions. */
export interface Difference {
  /** JSON pointer into the definition. */
  readonly pointer: string;
  /** Undefined when the field is missing. */
  readonly expected: unknown;
  readonly found: unknown;
}

/** Compares two definitions field by field, and lists by index, since their order counts. */
export function compareDefinitions(expected: ServiceDefinition, found: ServiceDefinition): Difference[] {
  return compareJson(definitionToJson(expected), definitionToJson(found));
}

/** Compares two JSON values field by field, and lists by index. */
export function compareJson(expected: unknown, found: unknown): Difference[] {
  return compare(expected, found, []);
}

function compare(expected: unknown, found: unknown, path: readonly string[]): Difference[] {
  if (expected === found) return [];
  if (!isContainer(expected) || !isContainer(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return [{ pointer: pointerOf(path), expected, found }];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) => compare(expected[key], found[key], [...path, key]));
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
