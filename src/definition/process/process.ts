/**
 * The process definition, which links events and results of service instances to tasks, for all Engine releases.
 * Encoding refuses features that a release does not have.
 *
 * @module
 */

/** A process, from 0.14 on. */
export interface ProcessDefinition {
  /** Called `key` up to 0.17. */
  readonly name: string;
  readonly nodes: readonly ProcessNode[];
  readonly edges: readonly ProcessEdge[];
  /** The process hash in base58, set by an Engine; empty in a compiled definition. */
  readonly hash: string;
  /** The account of the process, 20 bytes in hex, from 0.20; empty in a compiled definition. */
  readonly address: string;
  /** The account that pays, 20 bytes in hex, from 0.26; empty in a compiled definition. */
  readonly paymentAddress: string;
}

/** A node of a process, by kind. */
export type ProcessNode = ResultNode | EventNode | TaskNode | MapNode | FilterNode | EmptyNode;

/** Starts the process when a task of the instance has a result. */
export interface ResultNode {
  readonly kind: "result";
  readonly key: string;
  /** Base58. */
  readonly instanceHash: string;
  readonly taskKey: string;
}

/** Starts the process when the instance emits an event. */
export interface EventNode {
  readonly kind: "event";
  readonly key: string;
  /** Base58. */
  readonly instanceHash: string;
  readonly eventKey: string;
}

/** Executes a task. */
export interface TaskNode {
  readonly kind: "task";
  readonly key: string;
  /** Base58. */
  readonly instanceHash: string;
  readonly taskKey: string;
}

/** Builds the data of the next node. */
export interface MapNode {
  readonly kind: "map";
  readonly key: string;
  readonly outputs: readonly MapEntry[];
}

/** Lets data pass when every condition holds. */
export interface FilterNode {
  readonly kind: "filter";
  readonly key: string;
  readonly conditions: readonly Condition[];
}

/** A node without a type, which does nothing. */
export interface EmptyNode {
  readonly kind: "none";
  readonly key: string;
}

/** A key and its value. */
export interface MapEntry {
  readonly key: string;
  readonly value: ProcessValue;
}

/** A value of a map node or of a condition. `none` is a message without a member. */
export type ProcessValue =
  | { readonly kind: "none" }
  | { readonly kind: "null" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "flag"; readonly flag: boolean }
  | ProcessReference
  | { readonly kind: "list"; readonly items: readonly ProcessValue[] }
  | { readonly kind: "map"; readonly entries: readonly MapEntry[] };

/** A value from the data of another node. */
export interface ProcessReference {
  readonly kind: "reference";
  readonly nodeKey: string;
  /** From the outside in; up to 0.17 at most one key. */
  readonly path: readonly Selector[];
}

/** One step into data: a key of a map, or an index of a list in decimal digits; neither in a broken message. */
export interface Selector {
  readonly key?: string;
  readonly index?: string;
}

/** Compares one value of the data. */
export interface Condition {
  /** The value to compare; up to 0.20 it names no node. Absent if the message lacks it. */
  readonly reference?: ProcessReference;
  /** The number of the predicate: see {@linkcode PREDICATES}. */
  readonly predicate: number;
  /** Up to 0.20 a text. */
  readonly value: ProcessValue;
}

/** The names of the predicates by number. Up to 0.20 there is only EQ. */
export const PREDICATES = ["Unknown", "EQ", "GT", "GTE", "LT", "LTE", "CONTAINS"] as const;

/** Leads from one node to the next. */
export interface ProcessEdge {
  readonly src: string;
  readonly dst: string;
}

/** An empty process. */
export const EMPTY_PROCESS: ProcessDefinition = {
  name: "",
  nodes: [],
  edges: [],
  hash: "",
  address: "",
  paymentAddress: "",
};
