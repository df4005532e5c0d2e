import { isSince, type Release } from "../release.ts";
import type { Parameter, ServiceDefinition } from "../service.ts";
import { type FieldPath, field, item } from "./fields.ts";
import type { Violation } from "./violation.ts";

/**
 * Finds list elements whose fields are all empty, such as `tasks: [{}]`. Engines 0.14 and 0.15 store one and can then
 * neither return that service nor list any; 0.16 to 0.20 refuse it, some with every later Create. 0.21 requires a key.
 *
 * @param max Maximum number of them.
 * @example
 * ```ts
 * const task = { key: "", name: "", description: "", inputs: [], outputs: [] };
 * checkEmptyElements({ ...definition, tasks: [task] }, "0.15")[0]?.pointer; // "/tasks/0"
 * ```
 */
export function checkEmptyElements(
  definition: ServiceDefinition,
  release: Release,
  max: number = Number.POSITIVE_INFINITY,
): Violation[] {
  if (!isSince(release, "0.14") || isSince(release, "0.21")) return [];
  const found = emptyElements(definition).slice(0, max);
  return found.map(({ pointer }) => ({
    rule: "empty-element",
    pointer,
    text: "",
    found: {},
    stage: "whole",
    // 0.14 and 0.15 accept one, but cannot return it.
    unseen: !isSince(release, "0.16"),
  }));
}

function emptyElements({ tasks, events, dependencies }: ServiceDefinition): FieldPath[] {
  const found: FieldPath[] = [];
  const look = <T extends object>(place: FieldPath, list: readonly T[], inside: (element: T, at: FieldPath) => void) =>
    list.forEach((element, index) => {
      const at = item(place, index);
      if (saysNothing(element)) found.push(at);
      else inside(element, at);
    });
  const parameters = (place: FieldPath, list: readonly Parameter[]): void =>
    look(place, list, ({ object }, at) => parameters(field(at, "object"), object));
  const root: FieldPath = { pointer: "", go: "" };
  look(field(root, "tasks"), tasks, ({ inputs, outputs }, at) => {
    parameters(field(at, "inputs"), inputs);
    parameters(field(at, "outputs"), outputs);
  });
  look(field(root, "events"), events, ({ data }, at) => parameters(field(at, "data"), data));
  look(field(root, "dependencies"), dependencies, () => undefined);
  return found;
}

function saysNothing(element: object): boolean {
  return Object.values(element).every((value) => value === "" || value === false || value?.length === 0);
}
