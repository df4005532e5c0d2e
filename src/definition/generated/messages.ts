// Generated from proto/definition/service.proto by .ci/generate.mjs.
/** One field of a message. */
export interface MessageField {
  readonly name: string;
  readonly kind?: "text" | "bytes" | "flag" | "enum" | "integer" | "double";
  /** The message that the field holds, when it has no `kind`. */
  readonly message?: string;
  readonly isList?: boolean;
}

/** Messages by name, and their fields by number. */
export interface MessageTable {
  readonly [message: string]: { readonly [number: number]: MessageField };
}

/** The messages of service.proto: their fields by number. */
export const MESSAGES: MessageTable = {
  Service: {
    1: { name: "name", kind: "text" },
    2: { name: "description", kind: "text" },
    5: { name: "tasks", message: "Task", isList: true },
    6: { name: "events", message: "Event", isList: true },
    7: { name: "dependencies", message: "Dependency", isList: true },
    8: { name: "configuration", message: "Configuration" },
    9: { name: "repository", kind: "text" },
    10: { name: "hash", kind: "bytes" },
    12: { name: "sid", kind: "text" },
    13: { name: "source", kind: "text" },
    14: { name: "workflowsOrAddress", kind: "bytes", isList: true },
  },
  Configuration: {
    1: { name: "volumes", kind: "text", isList: true },
    2: { name: "volumesFrom", kind: "text", isList: true },
    3: { name: "ports", kind: "text", isList: true },
    4: { name: "args", kind: "text", isList: true },
    5: { name: "command", kind: "text" },
    6: { name: "env", kind: "text", isList: true },
  },
  Dependency: {
    1: { name: "image", kind: "text" },
    2: { name: "volumes", kind: "text", isList: true },
    3: { name: "volumesFrom", kind: "text", isList: true },
    4: { name: "ports", kind: "text", isList: true },
    5: { name: "command", kind: "text" },
    6: { name: "args", kind: "text", isList: true },
    8: { name: "key", kind: "text" },
    9: { name: "env", kind: "text", isList: true },
  },
  Task: {
    1: { name: "name", kind: "text" },
    2: { name: "description", kind: "text" },
    6: { name: "inputs", message: "Parameter", isList: true },
    7: { name: "outputs", message: "Parameter", isList: true },
    8: { name: "key", kind: "text" },
    9: { name: "price", message: "Price" },
  },
  Price: {
    1: { name: "perCall", kind: "text" },
    2: { name: "perSec", kind: "text" },
    3: { name: "perKB", kind: "text" },
  },
  Event: {
    1: { name: "name", kind: "text" },
    2: { name: "description", kind: "text" },
    3: { name: "data", message: "Parameter", isList: true },
    4: { name: "key", kind: "text" },
  },
  Parameter: {
    1: { name: "name", kind: "text" },
    2: { name: "description", kind: "text" },
    3: { name: "type", kind: "text" },
    4: { name: "optional", kind: "flag" },
    8: { name: "key", kind: "text" },
    9: { name: "repeated", kind: "flag" },
    10: { name: "object", message: "Parameter", isList: true },
  },
  Workflow: {
    1: { name: "trigger", message: "Trigger" },
    2: { name: "task", message: "WorkflowTask" },
    3: { name: "key", kind: "text" },
  },
  Trigger: {
    1: { name: "type", kind: "enum" },
    2: { name: "instanceHash", kind: "text" },
    3: { name: "key", kind: "text" },
    4: { name: "filters", message: "Filter", isList: true },
  },
  Filter: {
    1: { name: "key", kind: "text" },
    2: { name: "predicate", kind: "enum" },
    3: { name: "value", kind: "text" },
  },
  WorkflowTask: {
    1: { name: "instanceHash", kind: "text" },
    2: { name: "taskKey", kind: "text" },
  },
};
