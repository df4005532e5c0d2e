import type { Release } from "../../definition/mod.ts";
import type { Applications } from "./applications.ts";
import type { EngineRefusal } from "./refusal.ts";

/**
 * The gRPC API of each Engine release as data: everything that differs between releases, except the rules of a
 * definition (`definition/rules/`) and its hash (`hash/`). Client and embedded Engine use the same rows.
 */
export interface Dialect {
  readonly release: Release;
  /** The newest patch release, as the Engine names it: `v0.11.0`. */
  readonly version: string;
  readonly methods: Methods;
  /** The gRPC services that distinguish this release from others. */
  readonly services: readonly string[];
  /** The answer of Info; undefined if no call returns the version. */
  readonly info: InfoReply | undefined;
  /** A hash on the wire: base58 text up to 0.13, its 32 bytes from 0.14. */
  readonly hash: "text" | "raw";
  /** The field number of the hash in Create's response. */
  readonly createdHash: 1 | 2;
  /** Whether Get and List wrap each definition in a message with its status. */
  readonly wrapped: boolean;
  /** Whether a task has several named outputs (0.9) or one result. */
  readonly outputs: "named" | "single";
  /** The parts of the sent definition that Get omits. */
  readonly omits: readonly Omitted[];
  /** Whether Get adds the address of the service's account. */
  readonly addsAddress: boolean;
  /** Whether Create requires the credentials of an account, or ignores them. */
  readonly account: "required" | "unused";
  /** Whether Create downloads the source before it answers. */
  readonly fetchesSource: boolean;
  /** Whether a service replaces the one with the same sid. */
  readonly replacesSid: boolean;
  /** Whether an interceptor validates a request before the Engine processes it. */
  readonly validatesRequests: boolean;
  /** Whether a request can contain workflows. */
  readonly workflows: boolean;
  /** Processes and instances; undefined where a release has no processes. */
  readonly applications: Applications | undefined;
  readonly answers: Answers;
}

/** A part of a definition that a release does not return. */
export type Omitted = "source" | "env";

/** Full paths of the methods that this project calls; undefined where a release has none. */
export interface Methods {
  /** Creates a service from its definition. */
  readonly create: string | undefined;
  /** Creates a service from a stream of its source. */
  readonly deploy: string | undefined;
  readonly get: string;
  readonly list: string;
  readonly delete: string | undefined;
  readonly exists: string | undefined;
  /** Returns the hash that Create would return. */
  readonly hash: string | undefined;
  readonly info: string | undefined;
}

/** Core's description of an Engine. */
export interface InfoReply {
  /** Keys of the system services. */
  readonly services?: readonly string[];
  readonly address?: string;
  readonly image?: string;
}

/** The refusals of a release. */
export interface Answers {
  /** Create of a hash that exists. */
  alreadyExists(hash: string): string;
  /** Get of a service that does not exist. */
  notFound(id: string): string;
  /** Delete of a service that does not exist; undefined if that succeeds. */
  deleteMissing(id: string): string | undefined;
  /** Create of a definition that breaks a rule. */
  invalid(text: string): string;
  /** The same request again, to the same process; undefined if it is processed like the first. */
  readonly repeated: string | undefined;
  /** Create of a definition with an empty list element; undefined if that is accepted. */
  readonly emptyElement: string | undefined;
  /** Why a stored service cannot be returned; undefined when it can. */
  unreadable(service: Uint8Array): string | undefined;
  /** Why the identifier in a request is invalid; undefined when it is valid. */
  badHash(payload: Uint8Array, request: string): EngineRefusal | undefined;
  unknownMethod(service: string, method: string): string;
}
