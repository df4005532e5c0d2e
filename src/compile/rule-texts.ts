import { LimitError, type MesgError, pageAddress, UnreadableFile } from "../core/mod.ts";
import { RULES } from "../definition/mod.ts";

/** Every rule of diagnostics, as a sentence about a valid file: the Engines' rules, and those of the file. */
export const DIAGNOSTIC_RULES: { readonly [rule: string]: string } = {
  ...RULES,
  alias: "an alias refers to an anchor above it, and is not inside that anchor's value",
  "alias-renamed": "the id of a service is called sid, not alias",
  "configuration-image": "a configuration must not have an image: the service's image is built from its Dockerfile",
  dockerfile: "there is a Dockerfile next to mesg.yml",
  documents: "a mesg.yml must be one YAML document",
  "duplicate-key": "keys are unique",
  "empty-entry": "an entry must have a value, at least {}",
  "empty-file": "a mesg.yml is not empty",
  encoding: "a file must be UTF-8 text",
  "event-data": "an event must have data, even if it is {}",
  key: "a key must be a string",
  "key-characters": "keys have letters, digits, _, - and dots",
  limit: "a file must be readable in bounded time and memory",
  "line-break": "lines must end with a line feed, a carriage return, or both",
  "merge-conflict": "no entry is both merged and written out (Engine 0.10)",
  "merge-key": "only mappings can be merged",
  "merge-order": "`<<` comes before the keys that override it",
  "multi-output": "since Engine 0.10, the outputs of a task are parameters",
  "no-interface": "a service has tasks or events",
  "not-a-definition": "a definition must be one Service message as JSON, hex or protobuf bytes",
  "object-unused": "only a parameter of type Object may have fields",
  "obsolete-key": "Engines since 0.10 ignore this key",
  "old-dialect": "a mesg.yml is written for Engine 0.10 or later",
  "price-dropped": "Engines before 0.26 drop the price of a task",
  "process-key": "a process must be in its own file",
  "reserved-key": "the dependency key `service` is reserved",
  "short-parameter": "a parameter must be a mapping, not only a type",
  size: "a file must not be larger than Engines accept",
  tag: "a YAML tag must fit its value",
  "too-many": "only the first thousand problems of a file are reported",
  "unknown-field": "a definition has only fields of its schema",
  "unknown-key": "a mesg.yml has only keys of its schema",
  "env-greedy": "a line has at most one $(env:NAME)",
  "env-missing": "every variable in a process must have a value",
  "environment-variable": "an environment variable is NAME=VALUE",
  "input-missing": "a task gets every input that it requires",
  "input-type": "the inputs of a task are of the types that its service declares",
  "input-unknown": "the inputs of a task are among those that its service declares",
  "instance-source": "the folder of an instance contains a valid service",
  "instance-unresolved": "the hash of every instance is known",
  "never-runs": "every step of a process can run",
  "process-conditions": "a filter has conditions, each with a key and one value",
  "process-cycle": "the nodes of a process have no cycle",
  "process-hash": "an instance hash is base58 text of 32 bytes",
  "process-instance": "a step specifies its instance in exactly one way",
  "process-node-repeated": "every step has a unique key",
  "process-node-type": "every node of a process has a type",
  "process-node-unknown": "edges and references name steps that exist",
  "process-parents": "a node has at most one parent",
  "process-predicate": "a predicate is known, and GT, GTE, LT and LTE compare numbers",
  "process-printable-ascii": "names and keys of a process are printable ASCII",
  "process-required": "a required name, key or hash must not be empty",
  "process-secret": "a secret belongs in a variable of a service, not in a process",
  "process-step-type": "a step is a trigger, a filter or a task",
  "process-steps": "a process has a list of steps",
  "process-trigger": "a process has exactly one trigger",
  "process-trigger-key": "a trigger waits for an event or a result",
  "process-unconnected": "all nodes of a process are connected",
  "reference-fields": "a reference has no fields other than key and stepKey",
  "reference-nested": "a reference must be where Engines support one",
  "reference-path": "the key of a reference must not look like a path that Engines do not follow",
  "reference-step": "a reference reads the data of the step that it names",
  "reference-unknown": "a reference must lead to a value that the service declares",
  service: "a service, its source and the other side of a comparison must be usable",
  "service-event": "the event of a trigger must exist in its service",
  "service-task": "the task of a step must exist in its service",
  unreadable: "the file must exist and be readable",
  "variable-unknown": "the variables of an instance are among those that its service declares",
  "volumes-from-spelling": "volumesFrom is written with a capital F",
  "waiver-date": "a waiver expires on a valid date",
  "waiver-entry": "a waiver has a rule, a path, a reason and an expiry date",
  "waiver-expired": "a waiver has not expired",
  "waiver-file": "a waiver file is a mapping with a list of waivers",
  "waiver-key": "a waiver has only keys of its schema",
  "waiver-rule": "a waiver accepts a breaking change",
  "waiver-twice": "a change has at most one waiver",
  "waiver-unused": "a waiver matches an existing change",
  "waiver-yaml": "a waiver file must be valid YAML",
  "wrong-type": "a value must be of the kind that its key requires",
  "yaml-syntax": "a file must be valid YAML for the Engine",
};

/**
 * Returns the address of a rule's documentation: why it is there, with examples.
 *
 * @example
 * ```ts
 * ruleAddress("port-mapping"); // "https://github.com/mesg/compile-action/blob/v1.2.0/docs/diagnostics.md#port-mapping"
 * ```
 */
export function ruleAddress(rule: string): string {
  return pageAddress(`docs/diagnostics.md${Object.hasOwn(DIAGNOSTIC_RULES, rule) ? `#${rule}` : ""}`);
}

/**
 * Returns the rule of a refusal that becomes a diagnostic.
 *
 * @param other The rule for a reason that has no rule of its own.
 */
export function ruleOfRefusal(error: MesgError, other: "service" | "not-a-definition"): string {
  if (error instanceof UnreadableFile) return "unreadable";
  return error instanceof LimitError ? "limit" : other;
}
