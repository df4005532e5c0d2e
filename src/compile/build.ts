import type { Configuration, Dependency, Event, Parameter, ServiceDefinition, Task } from "../definition/mod.ts";
import { asFlag, isNull, type MappingNode, type YamlNode } from "../yaml/mod.ts";
import { DefinitionMap } from "./definition-map.ts";

/** A definition, and the origin of each of its parts in the file. */
export interface Built {
  readonly definition: ServiceDefinition;
  readonly origins: DefinitionMap;
}

/**
 * Builds the definition that a mesg.yml describes. Values of the wrong kind were reported before and are skipped.
 *
 * @param root The top-level mapping of the file.
 */
export function buildDefinition(root: MappingNode): Built {
  const origins = new DefinitionMap();
  const service = new Reader(origins, root, [], root.start);
  const definition: ServiceDefinition = {
    sid: service.text("sid"),
    name: service.text("name"),
    description: service.text("description"),
    configuration: configuration(service.inside("configuration")),
    tasks: service.entries("tasks", task),
    events: service.entries("events", event),
    dependencies: service.entries("dependencies", dependency),
    repository: service.text("repository"),
    source: "",
    hash: "",
    address: "",
    workflows: [],
  };
  origins.set(definition, service);
  return { definition, origins };
}

function task(read: Reader, key: string): Task {
  return {
    key,
    name: read.text("name"),
    description: read.text("description"),
    inputs: read.entries("inputs", parameter),
    outputs: read.entries("outputs", parameter),
  };
}

function event(read: Reader, key: string): Event {
  return {
    key,
    name: read.text("name"),
    description: read.text("description"),
    data: read.entries("data", parameter),
  };
}

function dependency(read: Reader, key: string): Dependency {
  return { key, image: read.text("image"), ...box(read) };
}

function parameter(read: Reader, key: string): Parameter {
  return {
    key,
    name: read.text("name"),
    description: read.text("description"),
    type: read.text("type"),
    optional: read.flag("optional"),
    repeated: read.flag("repeated"),
    object: read.entries("object", parameter),
  };
}

function configuration(read: Reader): Configuration {
  return read.placed(box(read));
}

function box(read: Reader): Configuration {
  return {
    volumes: read.texts("volumes"),
    volumesFrom: read.texts("volumesFrom"),
    ports: read.texts("ports"),
    args: read.texts("args"),
    command: read.text("command"),
    env: read.texts("env"),
  };
}

/** Reads the values of one mapping, and records the origin of each part of the definition. */
class Reader {
  readonly node: MappingNode | undefined;
  readonly path: readonly string[];
  readonly keyStart: number;
  readonly #origins: DefinitionMap;

  constructor(origins: DefinitionMap, node: YamlNode | undefined, path: readonly string[], keyStart: number) {
    this.#origins = origins;
    this.node = node?.kind === "mapping" ? node : undefined;
    this.path = path;
    this.keyStart = keyStart;
  }

  /** Returns the text of a scalar as written, regardless of its YAML type; null is empty. */
  text(key: string): string {
    const value = this.#value(key);
    return value?.kind === "scalar" && !isNull(value) ? value.text : "";
  }

  flag(key: string): boolean {
    const value = this.#value(key);
    return value !== undefined && asFlag(value) === true;
  }

  texts(key: string): string[] {
    const value = this.#value(key);
    if (value?.kind !== "sequence") return [];
    return value.items.flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
  }

  entries<T extends object>(key: string, each: (read: Reader, key: string) => T): T[] {
    const value = this.#value(key);
    if (value?.kind !== "mapping") return [];
    const entries: T[] = [];
    for (const [name, { value: entry, keyStart }] of value.pairs) {
      if (entry.kind !== "mapping") continue;
      const read = new Reader(this.#origins, entry, [...this.path, key, name], keyStart);
      entries.push(read.placed(each(read, name)));
    }
    return entries;
  }

  inside(key: string): Reader {
    const pair = this.node?.pairs.get(key);
    return new Reader(this.#origins, pair?.value, [...this.path, key], pair?.keyStart ?? this.keyStart);
  }

  placed<T extends object>(part: T): T {
    this.#origins.set(part, this);
    return part;
  }

  #value(key: string): YamlNode | undefined {
    return this.node?.pairs.get(key)?.value;
  }
}
