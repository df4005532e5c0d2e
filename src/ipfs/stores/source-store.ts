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

/** What a read takes. */
export interface ReadSourceOptions {
  readonly policy: CallPolicy;
  readonly signal: AbortSignal;
  /** The most bytes that the source may have. */
  readonly limit: number;
}

/** A source that can be read as often as it is needed. */
export interface OfferedSource {
  readonly sourceId: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** The blocks that link its leaves, as taking the source returned them; without them, it is read once more. */
  readonly links?: readonly Uint8Array[] | undefined;
  blocks(signal?: AbortSignal): AsyncGenerator<Block, Dag>;
  /** Yields the same blocks, or others, or fails: quicker, for a reader that verifies each block. */
  unverifiedBlocks?(signal?: AbortSignal): AsyncGenerator<Block, Dag>;
  tar(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}
