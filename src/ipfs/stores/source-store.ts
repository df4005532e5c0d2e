import type { Block, Dag } from "../../unixfs/mod.ts";
import type { CallPolicy } from "../call-policy.ts";

/** A store of sources: a node, a gateway, a folder, a CAR. */
export interface SourceStore {
  /** Its name in messages, without credentials. */
  readonly place: string;
  /**
   * Reads a source and verifies it: block by block where the store serves blocks, otherwise as a whole, with the error after
   * the last byte. Do not use any bytes before the end.
   *
   * @throws {MesgError} `refused` when the bytes do not match the id, `environment` when they are unavailable.
   */
  read(sourceId: string, options: ReadSourceOptions): AsyncGenerator<Uint8Array>;
}

/** The options of a read. */
export interface ReadSourceOptions {
  readonly policy: CallPolicy;
  readonly signal: AbortSignal;
  /** Maximum size of the source in bytes. */
  readonly limit: number;
}

/** A source that can be read repeatedly. */
export interface OfferedSource {
  readonly sourceId: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** The blocks that link its leaves, as returned by taking the source; without them, it is read once more. */
  readonly links?: readonly Uint8Array[] | undefined;
  blocks(signal?: AbortSignal): AsyncGenerator<Block, Dag>;
  /** Yields the blocks of its leaves in less time. They may be wrong, so callers verify each, and reading them may fail. */
  unverifiedLeaves?(signal?: AbortSignal): AsyncGenerator<readonly Block[]>;
  tar(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}
