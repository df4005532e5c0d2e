import type { Release } from "../../definition/mod.ts";
import type { Applications } from "./applications.ts";
import type { EngineRefusal } from "./refusal.ts";

/**
 * How one Engine release speaks, as data: everything that differs between releases and is neither a rule of a definition
 * (`definition/rules/`) nor its hash (`hash/`). Client and embedded Engine read the same rows.
 */
export interface Dialect {
  readonly release: Release;
  /** The newest patch release, as the Engine names it: `v0.11.0`. */
  readonly version: string;
  readonly methods: Methods;
  /** The gRPC services that this release registers, as far as they tell it from others. */
  readonly services: readonly string[];
  /** The answer of Info; undefined where no call tells the version. */
  readonly info: InfoReply | undefined;
  /** A hash on the wire: base58 text up to 0.13, its 32 bytes from 0.14. */
  readonly hash: "text" | "raw";
  /** The number of the hash in the answer to Create. */
  readonly createdHash: 1 | 2;
  /** Whether Get and List wrap each definition in a message with its status. */
  readonly wrapped: boolean;
  /** A task has several named outputs (0.9), or one result. */
  readonly outputs: "named" | "single";
  /** What Get leaves out of the definition that was sent. */
  readonly omits: readonly Omitted[];
  /** Whether Get adds the address of the service's account. */
  readonly addsAddress: boolean;
  /** The account whose credentials travel with Create: asked for, or not looked at. */
  readonly account: "required" | "unused";
  /** Whether Create downloads the source before it answers. */
  readonly fetchesSource: boolean;
  /** Whether a service replaces the one with the same sid. */
  readonly replacesSid: boolean;
  /** Whether a request is validated before the Engine looks at it. */
  readonly validatesRequests: boolean;
  /** Whether a request has room for workflows. */
  readonly workflows: boolean;
  /** Processes and instances; undefined where a release has no processes. */
  readonly applications: Applications | undefined;
  readonly answers: Answers;
}

/** A part of a definition that a release does not give back. */
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
  /** The hash that Create would give. */
  readonly hash: string | undefined;
  readonly info: string | undefined;
}

/** What Core tells about an Engine. */
export interface InfoReply {
  /** Keys of the system services. */
  readonly services?: readonly string[];
  readonly address?: string;
  readonly image?: string;
}

/** What a release says when it refuses. */
export interface Answers {
  /** Create of a hash that is there. */
  alreadyExists(hash: string): string;
  /** Get of a service that is not there. */
  notFound(id: string): string;
  /** Delete of a service that is not there; undefined where that succeeds. */
  deleteMissing(id: string): string | undefined;
  /** Create of a definition that breaks a rule. */
  invalid(text: string): string;
  /** The same request again, to the same process; undefined where it is looked at like the first. */
  readonly repeated: string | undefined;
  /** Create of a definition with a list element that says nothing; undefined where that is taken. */
  readonly emptyElement: string | undefined;
  /** Why a stored service cannot be given back; undefined when it can. */
  unreadable(service: Uint8Array): string | undefined;
  /** Why the identifier in a request is none; undefined when it is one. */
  badHash(payload: Uint8Array, request: string): EngineRefusal | undefined;
  unknownMethod(service: string, method: string): string;
}
