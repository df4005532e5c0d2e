import { RULES } from "../definition/mod.ts";

/** Every rule that a diagnostic may name, as a sentence about a valid file: the Engines' rules, and those of the file. */
export const DIAGNOSTIC_RULES: { readonly [rule: string]: string } = {
  ...RULES,
  alias: "an alias names an anchor above it, and is not inside its own value",
  "alias-renamed": "the id of a service is called sid, not alias",
  "configuration-image": "a configuration must not have an image: the service's image is built from its Dockerfile",
  dockerfile: "a Dockerfile is next to mesg.yml",
  documents: "a mesg.yml must be one YAML document",
  "duplicate-key": "no key is given twice",
  "empty-entry": "an entry is at least {}",
  "empty-file": "a mesg.yml is not empty",
  encoding: "a file must be UTF-8 text",
  "event-data": "an event has data, even if it is {}",
  key: "a key must be a string",
  "key-characters": "keys have letters, digits, _, - and dots",
  limit: "a file can be read in bounded time and memory",
  "line-break": "lines must end with a line feed, a carriage return, or both",
  "merge-conflict": "no entry is both merged and given (Engine 0.10)",
  "merge-key": "only mappings are merged",
  "merge-order": "`<<` comes before the keys that replace what it merges",
  "multi-output": "the outputs of a task are parameters, since Engine 0.10",
  "no-interface": "a service has tasks or events",
  "not-a-definition": "a definition must be one Service message as JSON, hex or protobuf bytes",
  "object-unused": "only a parameter of type Object has fields",
  "obsolete-key": "Engines since 0.10 ignore this key",
  "old-dialect": "a mesg.yml is written for Engine 0.10 or later",
  "price-dropped": "Engines before 0.26 drop the price of a task",
  "process-key": "a process must be in a file of its own",
  "reserved-key": "the dependency key `service` is reserved",
  "short-parameter": "a parameter must be a mapping, not only a type",
  size: "a file is not larger than an Engine accepts",
  tag: "a YAML tag must fit its value",
  "too-many": "only the first thousand problems of a file are reported",
  "unknown-field": "a definition has only the fields of its schema",
  "unknown-key": "a mesg.yml has only the keys of its schema",
  "env-greedy": "a line has one $(env:NAME) at most",
  "env-missing": "every variable that a process names has a value",
  "environment-variable": "an environment variable is NAME=VALUE",
  "input-missing": "a task gets every input that it requires",
  "input-type": "the inputs of a task are of the types that its service declares",
  "input-unknown": "the inputs of a task are among those that its service declares",
  "instance-source": "the folder of an instance holds a valid service",
  "instance-unresolved": "the hash of every instance is known",
  "never-runs": "every step of a process can run",
  "process-conditions": "a filter has conditions, each with a key and one value",
  "process-cycle": "no node of a process leads back to itself",
  "process-hash": "an instance hash is base58 text of 32 bytes",
  "process-instance": "a step names its instance in one way",
  "process-node-repeated": "every step has a key of its own",
  "process-node-type": "every node of a process has a type",
  "process-node-unknown": "edges and references name steps that exist",
  "process-parents": "a node has one parent at most",
  "process-predicate": "a predicate is known, and GT, GTE, LT and LTE compare numbers",
  "process-printable-ascii": "names and keys of a process are printable ASCII",
  "process-required": "a name, a key or a hash that must not be empty",
  "process-secret": "a secret is given to a service, not written into a process",
  "process-step-type": "a step is a trigger, a filter or a task",
  "process-steps": "a process has a list of steps",
  "process-trigger": "a process has exactly one trigger",
  "process-trigger-key": "a trigger waits for an event or for a result",
  "process-unconnected": "all nodes of a process are connected",
  "reference-fields": "a reference has no fields other than key and stepKey",
  "reference-nested": "a reference is where the Engine looks for one",
  "reference-path": "the key of a reference is read as it is meant",
  "reference-step": "a reference reads the data of the step that it names",
  "reference-unknown": "a reference leads to a value that the service declares",
  service: "both sides of a comparison can be read",
  "service-event": "the event of a trigger is one of its service",
  "service-task": "the task of a step is one of its service",
  unreadable: "the file exists and can be read",
  "volumes-from-spelling": "volumesFrom is written with a capital F",
  "waiver-date": "a waiver expires on a day of the calendar",
  "waiver-entry": "a waiver has a rule, a path, a reason and a day",
  "waiver-expired": "a waiver has not expired",
  "waiver-file": "a waiver file is a mapping with a list of waivers",
  "waiver-key": "a waiver has only the keys of its schema",
  "waiver-rule": "a waiver accepts a breaking change",
  "waiver-twice": "a change has one waiver at most",
  "waiver-unused": "a waiver accepts a change that is there",
  "waiver-yaml": "a waiver file is YAML",
  "wrong-type": "a value has the kind that its key requires",
  "yaml-syntax": "a file is YAML as the Engine reads it",
};

const PAGE = "https://github.com/mesg/compile-action/blob/main/docs/diagnostics.md";

/**
 * Returns the address of a rule's documentation: why it is there, with examples.
 *
 * @example
 * ```ts
 * ruleAddress("port-mapping"); // "https://github.com/mesg/compile-action/blob/main/docs/diagnostics.md#port-mapping"
 * ```
 */
export function ruleAddress(rule: string): string {
  return Object.hasOwn(DIAGNOSTIC_RULES, rule) ? `${PAGE}#${rule}` : PAGE;
}
