/** What a rule is about; each is described in {@linkcode RULES}. */
export type RuleId = keyof typeof RULES;

/** Every rule that an Engine release holds a definition to, in plain words. */
export const RULES = {
  required: "a text that must not be empty",
  "printable-ascii": "printable ASCII characters only: no line break, no accent",
  "sid-length": "a sid has at most 63 characters",
  "sid-domain": "a sid is written like a domain: author.name",
  "sid-required": "Engines 0.18 to 0.20 take no service without a sid",
  "port-mapping": "a port is N or N:N, each from 1 to 65535",
  "environment-variable": "an environment variable is NAME=VALUE with one =; a bare NAME is fine from 0.17",
  "unique-values": "no value stands twice in a list",
  "parameter-type": "a type is one of String, Number, Boolean, Object, Any",
  "repository-uri": "a repository is an absolute URI",
  "duplicate-key": "no key stands twice in a list",
  "image-required": "a dependency names its image",
  "volumes-from": "volumesFrom names a dependency; in a dependency also `service`",
  "empty-element": "an element of a list says something: Engines 0.14 to 0.20 fail on one that is empty",
  "price-required": "Engine 0.26 takes no task without a price",
  "price-amount": "an amount of a price is an integer of at most 255 bits, in text",
  "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
  "workflow-hash": "an instanceHash is base58 text of 32 bytes",
  "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
  "workflow-required": "a field of a workflow that must not be empty",
} as const;

/** One rule that a definition breaks at one place. */
export interface Violation {
  readonly rule: RuleId;
  /** JSON pointer into the definition's JSON. */
  readonly pointer: string;
  /** The Engine's own words; empty where it has none, because it crashes. */
  readonly text: string;
  /** What stands there. */
  readonly found: unknown;
  /** When the Engine looks: it stops after the first stage that finds anything. */
  readonly stage: "request" | "fields" | "whole";
  /** The Engine does not report it, because it stops at a value that is in the list twice. */
  readonly unseen?: boolean;
}
