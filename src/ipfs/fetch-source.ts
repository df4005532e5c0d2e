import { MesgError, withDeadline, writeWhole } from "../core/mod.ts";
import { type CallPolicy, DEFAULT_POLICY, deadlineOf } from "./call-policy.ts";
import { LARGEST_SOURCE } from "./read-back.ts";
import type { SourceStore } from "./stores/source-store.ts";

/** What a fetch takes. */
export interface FetchSourceOptions {
  /** Where the archive is written; it appears whole and verified, or not at all. */
  readonly out: string;
  /** Places to try, in turn. */
  readonly stores: readonly SourceStore[];
  /** The most bytes that the archive may have; 8 GiB by default. */
  readonly limit?: number | undefined;
  readonly policy?: Partial<CallPolicy> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((place: string, bytes: number) => void) | undefined;
  /** Is told of each place that failed before another one is tried. */
  readonly onFailure?: ((place: string, error: MesgError) => void | Promise<void>) | undefined;
}

/**
 * Fetches a source's archive from the first place that has it, and verifies it against its id.
 *
 * @returns The place that it came from, and its bytes.
 * @throws {MesgError} of the last place, when none has it.
 */
export async function fetchSource(
  sourceId: string,
  options: FetchSourceOptions,
): Promise<{ readonly place: string; readonly size: number }> {
  const policy = { ...DEFAULT_POLICY, ...options.policy };
  const { stores, limit = LARGEST_SOURCE, out } = options;
  if (stores.length === 0) throw new MesgError("usage", "expected a place to fetch from, found none");
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
    throw new MesgError("usage", "expected a place to fetch from, found none");
  });
}
