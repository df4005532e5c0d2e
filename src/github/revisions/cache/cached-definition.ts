/**
 * Checks the shape of cached definitions. It is much faster than reading each as JSON of unknown origin, which matters
 * for thousands of services.
 *
 * @module
 */

import { isRecord } from "../../../core/mod.ts";
import type {
  Configuration,
  Dependency,
  Event,
  Parameter,
  Price,
  ServiceDefinition,
  Task,
  Workflow,
} from "../../../definition/mod.ts";

type Check = (value: unknown) => boolean;

/** A check for each field. */
type Shape<T> = Readonly<Record<keyof T, Check>>;

const text: Check = (value) => typeof value === "string";
const flag: Check = (value) => typeof value === "boolean";
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** Returns a check for an object with these fields and no others. */
function message<T>(shape: Shape<T>): Check {
  const checks: Readonly<Record<string, Check>> = shape;
  const names = Object.keys(checks);
  return (value) =>
    isRecord(value) &&
    names.every((name) => checks[name]!(value[name])) &&
    Object.keys(value).every((name) => Object.hasOwn(checks, name));
}

const described = { key: text, name: text, description: text };
const parameter: Check = message<Parameter>({
  ...described,
  type: text,
  optional: flag,
  repeated: flag,
  object: (value) => list(parameter)(value),
});
const price = message<Price>({ perCall: text, perSec: text, perKB: text });
const task = message<Task>({
  ...described,
  inputs: list(parameter),
  outputs: list(parameter),
  price: optional(price),
});
const event = message<Event>({ ...described, data: list(parameter) });
const settings: Shape<Configuration> = {
  volumes: list(text),
  volumesFrom: list(text),
  ports: list(text),
  args: list(text),
  command: text,
  env: list(text),
};
const filter: Check = message({ key: text, predicate: (value) => value === "UNKNOWN" || value === "EQ", value: text });
const trigger: Check = message({
  type: (value) => value === "Unknown" || value === "Event" || value === "Result",
  instanceHash: text,
  key: text,
  filters: list(filter),
});
const workflow = message<Workflow>({
  key: text,
  trigger: optional(trigger),
  task: optional(message({ instanceHash: text, taskKey: text })),
});
const definition = message<ServiceDefinition>({
  sid: text,
  name: text,
  description: text,
  configuration: optional(message<Configuration>(settings)),
  tasks: list(task),
  events: list(event),
  dependencies: list(message<Dependency>({ key: text, image: text, ...settings })),
  repository: text,
  source: text,
  hash: text,
  address: text,
  workflows: list(workflow),
});

/** Returns whether a value of `JSON.parse` is a complete definition, with fields of the right types. */
export function isDefinition(value: unknown): value is ServiceDefinition {
  return definition(value);
}
