/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value if it is not set. The exceptions are two messages whose
 * absence matters to an Engine: `configuration` and `price`.
 *
 * @module
 */

/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
export const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"] as const;

/** An input or an output of a task, or a field of an event's data or of an Object. */
export interface Parameter {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** One of {@linkcode PARAMETER_TYPES} in a valid definition; kept as written in any other. */
  readonly type: string;
  readonly optional: boolean;
  /** A list of values of `type`. */
  readonly repeated: boolean;
  /** The fields of an `Object`. */
  readonly object: readonly Parameter[];
}

/** A price per use, as decimal text of any length. Engine 0.26 requires one for every task. */
export interface Price {
  readonly perCall: string;
  readonly perSec: string;
  readonly perKB: string;
}

/** A task, which callers can execute. */
export interface Task {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
  readonly price?: Price;
}

/** An event, which the service emits. */
export interface Event {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly data: readonly Parameter[];
}

/** The settings of a container. */
export interface Configuration {
  readonly volumes: readonly string[];
  /** Keys of dependencies, or `service`, whose volumes are also mounted. */
  readonly volumesFrom: readonly string[];
  /** `80` or `8080:80`. */
  readonly ports: readonly string[];
  readonly args: readonly string[];
  readonly command: string;
  /** `NAME=VALUE`. Known to Engines from 0.11. */
  readonly env: readonly string[];
}

/** Another container that runs next to the service. */
export interface Dependency extends Configuration {
  readonly key: string;
  readonly image: string;
}

/** A condition on the data that triggers a workflow. */
export interface Filter {
  readonly key: string;
  /** `EQ`; an unset one reads as `UNKNOWN`. */
  readonly predicate: "UNKNOWN" | "EQ";
  readonly value: string;
}

/** A workflow, which only Engine 0.12 keeps inside a service. */
export interface Workflow {
  readonly key: string;
  readonly trigger?: {
    readonly type: "Unknown" | "Event" | "Result";
    /** Base58 text of 32 bytes. */
    readonly instanceHash: string;
    readonly key: string;
    readonly filters: readonly Filter[];
  };
  readonly task?: {
    /** Base58 text of 32 bytes. */
    readonly instanceHash: string;
    readonly taskKey: string;
  };
}

/** A service definition. */
export interface ServiceDefinition {
  /** The service's own id, such as `author.name`; empty when an Engine is to derive it from the hash. */
  readonly sid: string;
  readonly name: string;
  readonly description: string;
  /** Always set by the compiler; Engines distinguish a missing one from an empty one. */
  readonly configuration?: Configuration;
  readonly tasks: readonly Task[];
  readonly events: readonly Event[];
  readonly dependencies: readonly Dependency[];
  readonly repository: string;
  /** The source id: the CIDv0 of the archive on IPFS. */
  readonly source: string;
  /** The service hash as base58 text; only in definitions that an Engine has stored. */
  readonly hash: string;
  /** The service's account, 40 hex digits; only in definitions that an Engine from 0.20 on has stored. */
  readonly address: string;
  /** Only at 0.12. */
  readonly workflows: readonly Workflow[];
}

/** An empty configuration. */
export const EMPTY_CONFIGURATION: Configuration = Object.freeze({
  volumes: [],
  volumesFrom: [],
  ports: [],
  args: [],
  command: "",
  env: [],
});

/** An empty definition, a base for definitions with some fields. */
export const EMPTY_DEFINITION: ServiceDefinition = Object.freeze({
  sid: "",
  name: "",
  description: "",
  tasks: [],
  events: [],
  dependencies: [],
  repository: "",
  source: "",
  hash: "",
  address: "",
  workflows: [],
});
