import type { ProcessDefinition, ReadProcess, Release } from "../../definition/mod.ts";
import type { CallOptions, ConnectedEngine, CreateOptions } from "../engine-api.ts";

/**
 * The Process API of an Engine, independent of the transport. Hashes are base58 text. Every method throws a `CallError`
 * when the Engine refuses or does not answer.
 */
export interface ProcessApi {
  readonly release: Release;
  /** @throws {MesgError} `usage` when something that Create requires, such as an account, is missing. */
  assertMayCreate(): void;
  /** Returns the Engine's hash of a process; undefined when it has no call for that. */
  hash(definition: ProcessDefinition, options: CallOptions): Promise<string | undefined>;
  /** Creates a process, at most once. @returns The hash that the Engine returns. */
  create(definition: ProcessDefinition, options: CreateOptions): Promise<string>;
  /** Returns the process that the Engine stores under a hash; undefined when there is none. */
  find(hash: string, options: CallOptions): Promise<ReadProcess | undefined>;
  /** Lists every process that the Engine stores. */
  list(options: CallOptions): Promise<ReadProcess[]>;
  /** Removes a process. */
  delete(hash: string, options: CallOptions): Promise<void>;
}

/** A connected Engine, and its processes. */
export interface ProcessEngine extends Pick<ConnectedEngine, "release" | "version" | "address"> {
  /** The release for messages; a range when several are possible. */
  readonly releaseName?: string;
  /** @throws {MesgError} `usage` for a release that has no processes. */
  processes(): ProcessApi;
}
