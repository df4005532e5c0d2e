import { MesgError, withDeadline, writeWhole } from "../core/mod.ts";
import { type CallPolicy, DEFAULT_POLICY, deadlineOf } from "./call-policy.ts";
import { MAX_SOURCE_BYTES } from "./read-back.ts";
import type { SourceStore } from "./stores/source-store.ts";

/** Options of a fetch. */
export interface FetchSourceOptions {
  /** The file to write the archive to: complete and verified, or not at all. */
  readonly out: string;
  /** Stores to try, in order. */
  readonly stores: readonly SourceStore[];
  /** Upper bound of the archive's size in bytes; 8 GiB by default. */
  readonly limit?: number | undefined;
  readonly policy?: Partial<CallPolicy> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((place: string, bytes: number) => void) | undefined;
  /** Called after a store failed, before the next one is tried; its promise is awaited. */
  readonly onFailure?: ((place: string, error: MesgError) => void | Promise<void>) | undefined;
}

/**
 * Fetches a source's archive from the first store that has it, and verifies it against its id.
 *
 * @returns The store's name, and the size of the archive in bytes.
 * @throws {MesgError} of the last store when none has it.
 * @example
 * ```ts
 * const stores = [gatewayStore(parseGateway("https://ipfs.io"))];
 * await fetchSource(sourceId, { stores, out: "source.tar" });
 * ```
 */
export async function fetchSource(
  sourceId: string,
  options: FetchSourceOptions,
): Promise<{ readonly place: string; readonly size: number }> {
  const policy = { ...DEFAULT_POLICY, ...options.policy };
  const { stores, limit = MAX_SOURCE_BYTES, out } = options;
  if (stores.length === 0)
    throw new MesgError("usage", "no store to fetch from: expected a node, a gateway or a folder");
  return await withDeadline(deadlineOf(policy, `fetching ${sourceId}`), options.signal, async (signal) => {
    for (const [index, store] of stores.entries()) {
      try {
        return await writeWhole(out, async (file) => {
          let size = 0;
          for await (const chunk of store.read(sourceId, { policy, signal, limit })) {
            await file.write(chunk);
            size += chunk.length;
            options.onProgress?.(store.place, size);
          }
          return { place: store.place, size };
        });
      } catch (error) {
        signal.throwIfAborted();
        if (index === stores.length - 1 || !(error instanceof MesgError)) throw error;
        await options.onFailure?.(store.place, error);
      }
    }
    throw new MesgError("usage", "no store to fetch from: expected a node, a gateway or a folder");
  });
}
