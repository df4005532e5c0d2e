import type { ReadDefinition, Release, ServiceDefinition } from "../definition/mod.ts";
import type { SignedPlan } from "./lcd/settings.ts";

/** Bounds of one call. */
export interface CallOptions {
  /** Milliseconds until the call is given up. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** What a Create needs besides the definition. */
export interface CreateOptions extends CallOptions {
  /** Opens the archive of the source, which 0.9 takes in place of a definition. */
  readonly archive?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** The environment that the service is deployed with; 0.9 only. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Called before each transaction that is sent, from 0.21 on; its promise is awaited. */
  readonly onTransaction?: ((signed: SignedPlan) => void | Promise<void>) | undefined;
}

/**
 * The services of an Engine, whatever the calls travel over: all that a deploy, a comparison or a verification asks of
 * one. Hashes are base58 text. Every method throws a `CallError` when the Engine refuses or does not answer.
 */
export interface EngineApi {
  readonly release: Release;
  /** @throws {MesgError} `usage` when something that Create needs, such as an account, was not given. */
  assertMayCreate(): void;
  /** The Engine's own hash of a definition; undefined where it has no call for that. */
  hash(definition: ServiceDefinition, options: CallOptions): Promise<string | undefined>;
  /** Creates a service. @returns The hash that the Engine answers, as it stands there. */
  create(definition: ServiceDefinition, options: CreateOptions): Promise<string>;
  /** The definition that the Engine keeps under a hash. */
  get(hash: string, options: CallOptions): Promise<ReadDefinition>;
  /** Whether the Engine keeps a service under a hash. */
  has(hash: string, options: CallOptions): Promise<boolean>;
  /** Every definition that the Engine keeps. */
  list(options: CallOptions): Promise<ReadDefinition[]>;
  /** Removes a service. @throws {MesgError} `usage` where a release has no call for that. */
  delete(hash: string, options: CallOptions): Promise<void>;
}

/** An Engine that answered, and its release. */
export interface ConnectedEngine {
  readonly client: EngineApi;
  /** The release whose rules, hash and calls hold: of several that cannot be told apart, the oldest. */
  readonly release: Release;
  /** The release for people and reports: `0.11`, or all that it can be: `0.18–0.20`. */
  readonly releaseName: string;
  /** As the Engine tells it, `v0.11.0`; where it tells none, the releases that it can be: `0.16`, `0.18–0.20`. */
  readonly version: string;
  /** Why the release is not certain, and what to do; undefined when it is. One sentence. */
  readonly notice?: string | undefined;
  /** `HOST:PORT` */
  readonly address: string;
  close(): void;
}
