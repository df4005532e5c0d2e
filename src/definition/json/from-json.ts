/**
 * Reads a definition from proto3 JSON: lowerCamelCase names, without default values.
 *
 * @module
 */

import { LimitError } from "../../core/mod.ts";
import type { ReadDefinition } from "../binary.ts";
import { MAX_BYTES, MAX_DEPTH } from "../limits.ts";
import type {
  Configuration,
  Dependency,
  Event,
  Filter,
  Parameter,
  Price,
  ServiceDefinition,
  Task,
  Workflow,
} from "../service.ts";
import type { UnknownField } from "../wire.ts";
import { JsonReader } from "./json-reader.ts";
import { parseJsonText } from "./json-text.ts";

/**
 * Parses the JSON text of a definition, of this project or of the original tools.
 *
 * @throws {MesgError} `refused` when the text is not JSON or has a key twice, with line and column, or when a value does not
 * have the type of its field, with its JSON pointer.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
export function parseDefinition(text: string): ReadDefinition {
  return definitionFromJson(parseJson(text));
}

/** How the JSON of a definition is parsed. */
export interface JsonOptions {
  /** The expected contents: `a service definition`, unless given. */
  readonly what?: string;
  /** Keeps the last value of a repeated key, for a caller that reports all of them. */
  readonly allowsRepeated?: boolean;
}

/** @throws {MesgError} `refused` when the text is too long, is not JSON, or has a key twice. */
export function parseJson(text: string, { what = "a service definition", allowsRepeated }: JsonOptions = {}): unknown {
  if (text.length > MAX_BYTES) {
    throw new LimitError(`expected a definition of at most ${MAX_BYTES} characters, found ${text.length}`);
  }
  return parseJsonText(text.replace(/^\uFEFF/, ""), what, allowsRepeated);
}

/**
 * Reads a definition from a value of `JSON.parse`. As in proto3 JSON, `null` is a missing value.
 *
 * @throws {MesgError} `refused` when a value does not have the type of its field.
 * @example
 * ```ts
 * definitionFromJson({ name: "Greeter" }).definition.name; // "Greeter"
 * ```
 */
export function definitionFromJson(value: unknown): ReadDefinition {
  const unknownFields: UnknownField[] = [];
  const read = new JsonReader(value, unknownFields, { what: "a service definition", maxDepth: MAX_DEPTH });
  const definition: ServiceDefinition = {
    sid: read.text("sid"),
    name: read.text("name"),
    description: read.text("description"),
    ...read.optional("configuration", configuration),
    tasks: read.list("tasks", task),
    events: read.list("events", event),
    dependencies: read.list("dependencies", dependency),
    repository: read.text("repository"),
    source: read.text("source"),
    hash: read.text("hash"),
    address: read.text("address"),
    workflows: read.list("workflows", workflow),
  };
  read.end();
  return { definition, unknownFields };
}

function configuration(read: JsonReader): Configuration {
  return {
    volumes: read.texts("volumes"),
    volumesFrom: read.texts("volumesFrom"),
    ports: read.texts("ports"),
    args: read.texts("args"),
    command: read.text("command"),
    env: read.texts("env"),
  };
}

function dependency(read: JsonReader): Dependency {
  return { key: read.text("key"), image: read.text("image"), ...configuration(read) };
}

function described(read: JsonReader): { key: string; name: string; description: string } {
  return { key: read.text("key"), name: read.text("name"), description: read.text("description") };
}

function task(read: JsonReader): Task {
  return {
    ...described(read),
    inputs: read.list("inputs", parameter),
    outputs: read.list("outputs", parameter),
    ...read.optional("price", price),
  };
}

function price(read: JsonReader): Price {
  return { perCall: read.text("perCall"), perSec: read.text("perSec"), perKB: read.text("perKB") };
}

function event(read: JsonReader): Event {
  return { ...described(read), data: read.list("data", parameter) };
}

function parameter(read: JsonReader): Parameter {
  return {
    ...described(read),
    type: read.text("type"),
    optional: read.flag("optional"),
    repeated: read.flag("repeated"),
    object: read.list("object", parameter),
  };
}

function workflow(read: JsonReader): Workflow {
  return {
    key: read.text("key"),
    ...read.optional("trigger", (trigger) => ({
      type: trigger.oneOf("type", ["Unknown", "Event", "Result"]),
      instanceHash: trigger.text("instanceHash"),
      key: trigger.text("key"),
      filters: trigger.list("filters", filter),
    })),
    ...read.optional("task", (task) => ({ instanceHash: task.text("instanceHash"), taskKey: task.text("taskKey") })),
  };
}

function filter(read: JsonReader): Filter {
  return {
    key: read.text("key"),
    predicate: read.oneOf("predicate", ["UNKNOWN", "EQ"]),
    value: read.text("value"),
  };
}
