/** The id of a rule of Engines; see {@linkcode RULES}. */
export type RuleId = keyof typeof RULES;

/** The rules of Engines for definitions, in words. */
export const RULES = {
  required: "the value must not be empty",
  "printable-ascii": "the value must be printable ASCII, without line breaks",
  "sid-length": "a sid must have at most 63 characters",
  "sid-domain": "a sid must be a domain-style name, such as author.name",
  "sid-required": "Engines 0.18 to 0.20 require a sid",
  "port-mapping": "a port must be N or N:N, each from 1 to 65535",
  "environment-variable": "an environment variable must be NAME=VALUE with one =; from 0.17 also a bare NAME",
  "unique-values": "the values of a list must be unique",
  "parameter-type": "a type must be String, Number, Boolean, Object or Any",
  "repository-uri": "a repository must be an absolute URI",
  "duplicate-key": "the keys of a list must be unique",
  "image-required": "a dependency must have an image",
  "volumes-from": "volumesFrom must name a dependency, or `service` in a dependency",
  "empty-element": "an element of a list must not be empty: Engines 0.14 to 0.20 fail on it",
  "price-required": "Engine 0.26 requires a price for every task",
  "price-amount": "the amount of a price must be an integer of at most 255 bits",
  "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
  "workflow-hash": "an instanceHash must be 32 bytes in base58",
  "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
  "workflow-required": "the field of a workflow must not be empty",
} as const;

/** A rule that a definition violates, and where. */
export interface Violation {
  readonly rule: RuleId;
  /** JSON pointer into the definition's JSON. */
  readonly pointer: string;
  /** The Engine's error; empty when the Engine crashes instead. */
  readonly text: string;
  /** The value at the pointer. */
  readonly found: unknown;
  /** The stage of the Engine's checks: it stops after the first one that fails. */
  readonly stage: "request" | "fields" | "whole";
  /** The Engine does not report it, because it stops at an earlier duplicate in the list. */
  readonly unseen?: boolean;
}
