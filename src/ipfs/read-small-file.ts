import { MesgError, withDeadline } from "../core/mod.ts";
import { type CallPolicy, DEFAULT_POLICY, deadlineOf } from "./call-policy.ts";
import type { SourceStore } from "./stores/source-store.ts";

/** Options of reading a small file. */
export interface ReadSmallFileOptions {
  /** Stores to try, in order. */
  readonly stores: readonly SourceStore[];
  /** Upper bound in bytes. */
  readonly limit: number;
  readonly policy?: Partial<CallPolicy> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a small file, such as a manifest, from the first store that has it, and verifies it against its id.
 *
 * @throws {MesgError} of the last store when none has it; `refused` when it is larger than `limit`.
 * @example
 * ```ts
 * const stores = [gatewayStore(parseGateway("https://ipfs.io"))];
 * const bytes = await readSmallFile(cid, { stores, limit: 1_000_000 });
 * ```
 */
export async function readSmallFile(cid: string, options: ReadSmallFileOptions): Promise<Uint8Array> {
  const policy = { ...DEFAULT_POLICY, ...options.policy };
  const { stores, limit } = options;
  return await withDeadline(deadlineOf(policy, `fetching ${cid}`), options.signal, async (signal) => {
    let last: unknown = new MesgError("usage", "no store to fetch from: expected a node or a gateway");
    for (const store of stores) {
      try {
        const pieces: Uint8Array[] = [];
        for await (const piece of store.read(cid, { policy, signal, limit })) pieces.push(Buffer.from(piece));
        return Buffer.concat(pieces);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof MesgError)) throw error;
        last = error;
      }
    }
    throw last;
  });
}
