import type { ProcessDefinition, ReadProcess, Release } from "../../definition/mod.ts";
import type { CallOptions, ConnectedEngine, CreateOptions } from "../engine-api.ts";

/**
 * The processes of an Engine, whatever the calls travel over. Hashes are base58 text. Every method throws a `CallError`
 * when the Engine refuses or does not answer.
 */
export interface ProcessApi {
  readonly release: Release;
  /** @throws {MesgError} `usage` when something that Create needs, such as an account, was not given. */
  assertMayCreate(): void;
  /** The Engine's own hash of a process; undefined where it has no call for that. */
  hash(definition: ProcessDefinition, options: CallOptions): Promise<string | undefined>;
  /** Creates a process, at most once. @returns The hash that the Engine answers. */
  create(definition: ProcessDefinition, options: CreateOptions): Promise<string>;
  /** The process that the Engine keeps under a hash; undefined when there is none. */
  find(hash: string, options: CallOptions): Promise<ReadProcess | undefined>;
  /** Every process that the Engine keeps. */
  list(options: CallOptions): Promise<ReadProcess[]>;
  /** Removes a process. */
  delete(hash: string, options: CallOptions): Promise<void>;
}

/** An Engine that answered, and its processes. */
export interface ProcessEngine extends Pick<ConnectedEngine, "release" | "version" | "address"> {
  /** @throws {MesgError} `usage` for a release that has no processes. */
  processes(): ProcessApi;
}
