import type { ReadDefinition, Release, ServiceDefinition } from "../definition/mod.ts";
import type { SignedPlan } from "./lcd/settings.ts";

/** Timeout and signal of one call. */
export interface CallOptions {
  /** Timeout in milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** The options of a Create. */
export interface CreateOptions extends CallOptions {
  /** Opens the archive of the source, which 0.9 receives instead of a definition. */
  readonly archive?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** The environment to deploy the service with; 0.9 only. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Called before each transaction is sent, from 0.21 on; its promise is awaited. */
  readonly onTransaction?: ((signed: SignedPlan) => void | Promise<void>) | undefined;
}

/**
 * The Service API of an Engine, independent of the transport: all calls of a deploy, a comparison or a verification.
 * Hashes are base58 text. Every method throws a `CallError` when the Engine refuses or does not answer.
 */
export interface EngineApi {
  readonly release: Release;
  /** @throws {MesgError} `usage` when something that Create requires, such as an account, is missing. */
  assertMayCreate(): void;
  /** Returns the Engine's hash of a definition; undefined when it has no call for that. */
  hash(definition: ServiceDefinition, options: CallOptions): Promise<string | undefined>;
  /** Creates a service. @returns The hash that the Engine returns, unchecked. */
  create(definition: ServiceDefinition, options: CreateOptions): Promise<string>;
  /** Returns the definition that the Engine stores under a hash. */
  get(hash: string, options: CallOptions): Promise<ReadDefinition>;
  /** Returns whether the Engine stores a service under a hash. */
  has(hash: string, options: CallOptions): Promise<boolean>;
  /** Lists every definition that the Engine stores. */
  list(options: CallOptions): Promise<ReadDefinition[]>;
  /** Removes a service. @throws {MesgError} `usage` for a release without a call for that. */
  delete(hash: string, options: CallOptions): Promise<void>;
}

/** A connected Engine, and its release. */
export interface ConnectedEngine {
  readonly client: EngineApi;
  /** The release whose rules, hash and calls apply; the oldest of several indistinguishable ones. */
  readonly release: Release;
  /** The release as shown: `0.11`, or all possible releases: `0.18–0.20`. */
  readonly releaseName: string;
  /** The version that the Engine reports, `v0.11.0`; without one, the possible releases: `0.16`, `0.18–0.20`. */
  readonly version: string;
  /** Why the release is uncertain, and what to do, in one sentence; undefined when it is certain. */
  readonly notice?: string | undefined;
  /** `HOST:PORT` */
  readonly address: string;
  close(): void;
}
