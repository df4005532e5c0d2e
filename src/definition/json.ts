/**
 * The definition as proto3 JSON: lowerCamelCase names, defaults left out.
 *
 * @module
 */

import { MesgError, pointerOf } from "../core/mod.ts";
import type { ReadDefinition } from "./binary.ts";
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
} from "./service.ts";
import { MAX_BYTES, MAX_DEPTH, type UnknownField } from "./wire.ts";

/**
 * Reads a definition from the text of its JSON: our own, and what the original tools wrote.
 *
 * @throws {MesgError} `refused` when the text is no JSON, or a value has another type than its field. Names the place.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
export function parseDefinition(text: string): ReadDefinition {
  if (text.length > MAX_BYTES) {
    throw new MesgError("refused", `expected a definition of at most ${MAX_BYTES} bytes, found ${text.length}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new MesgError(
      "refused",
      `expected a definition in JSON, found text that is none: ${(error as Error).message}`,
    );
  }
  return definitionFromJson(value);
}

/**
 * Reads a definition from a value that `JSON.parse` gave. `null` counts as "not said", as proto3 JSON has it.
 *
 * @throws {MesgError} `refused` when a value has another type than its field.
 */
export function definitionFromJson(value: unknown): ReadDefinition {
  const unknownFields: UnknownField[] = [];
  const read = new JsonReader(value, [], unknownFields);
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

/**
 * The definition as a value for `JSON.stringify`: defaults left out, keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
export function definitionToJson(definition: ServiceDefinition): Record<string, unknown> {
  return withoutDefaults(definition) as Record<string, unknown>;
}

/** Values that proto3 JSON leaves out; messages stay, even empty ones. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, field]) => !isDefault(field));
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutDefaults(field)]));
}

function isDefault(value: unknown): boolean {
  const empty = value === undefined || value === "" || value === false || value === "Unknown" || value === "UNKNOWN";
  return empty || (Array.isArray(value) && value.length === 0);
}

/** Reads the fields of one JSON object, and tells which of its keys nobody asked for. */
class JsonReader {
  readonly #value: Record<string, unknown>;
  readonly #path: readonly (string | number)[];
  readonly #unknown: UnknownField[];
  readonly #asked = new Set<string>();

  constructor(value: unknown, path: readonly (string | number)[], unknown: UnknownField[]) {
    this.#path = path;
    this.#unknown = unknown;
    // Each message in a list takes two segments; a depth in messages is what the binary form counts.
    if (path.filter((segment) => typeof segment === "string").length > MAX_DEPTH) {
      this.#refuse([], `expected at most ${MAX_DEPTH} levels, found more`);
    }
    this.#value = isObject(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
  }

  text(key: string): string {
    const value = this.#take(key);
    if (value === undefined) return "";
    return this.#wholeText(value, [key]);
  }

  flag(key: string): boolean {
    const value = this.#take(key);
    if (value === undefined) return false;
    return typeof value === "boolean" ? value : this.#refuse([key], `expected true or false, found ${describe(value)}`);
  }

  oneOf<T extends string>(key: string, names: readonly T[]): T {
    const value = this.#take(key) ?? names[0]!;
    const name = typeof value === "number" ? names[value] : names.find((known) => known === value);
    return name ?? this.#refuse([key], `expected one of ${names.join(", ")}, found ${describe(value)}`);
  }

  texts(key: string): string[] {
    return this.#items(key).map((item, index) => this.#wholeText(item, [key, index]));
  }

  list<T>(key: string, each: (read: JsonReader) => T): T[] {
    return this.#items(key).map((item, index) => this.#nested(item, [key, index], each));
  }

  optional<K extends string, T>(key: K, each: (read: JsonReader) => T): { [P in K]?: T } {
    const value = this.#take(key);
    return value === undefined ? {} : ({ [key]: this.#nested(value, [key], each) } as { [P in K]: T });
  }

  end(): void {
    for (const key of Object.keys(this.#value)) {
      if (this.#asked.has(key)) continue;
      this.#unknown.push({ pointer: pointerOf([...this.#path, key]), text: JSON.stringify(key) });
    }
  }

  #nested<T>(value: unknown, path: readonly (string | number)[], each: (read: JsonReader) => T): T {
    const read = new JsonReader(value, [...this.#path, ...path], this.#unknown);
    const result = each(read);
    read.end();
    return result;
  }

  /** Half a surrogate pair cannot be written as UTF-8, so no Engine could hold it. */
  #wholeText(value: unknown, path: readonly (string | number)[]): string {
    if (typeof value !== "string") return this.#refuse(path, `expected a string, found ${describe(value)}`);
    return hasLoneSurrogate(value) ? this.#refuse(path, `expected whole characters, found ${describe(value)}`) : value;
  }

  #items(key: string): unknown[] {
    const value = this.#take(key);
    if (value === undefined) return [];
    return Array.isArray(value) ? value : this.#refuse([key], `expected a list, found ${describe(value)}`);
  }

  #take(key: string): unknown {
    this.#asked.add(key);
    return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
  }

  #refuse(path: readonly (string | number)[], text: string): never {
    const place = pointerOf([...this.#path, ...path]);
    throw new MesgError("refused", `not a service definition: ${text}${place === "" ? "" : ` at ${place}`}`);
  }
}

/** Whether a text holds half of a surrogate pair. */
export function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udfff]/u.test(text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
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
