import { CallFailure, MesgError, withDeadline } from "../core/mod.ts";
import { type CallPolicy, DEFAULT_POLICY, deadlineOf, retryCall } from "./call-policy.ts";
import type { IpfsEndpoint } from "./endpoint.ts";
import { gatewayStore, wholeFile } from "./stores/gateway.ts";
import type { ReadSourceOptions } from "./stores/source-store.ts";

/** The progress of a step, in bytes of the archive. */
export interface PublishProgress {
  readonly step: "upload" | "read back";
  readonly place: string;
  readonly bytes: number;
  /** Undefined while it is unknown. */
  readonly size: number | undefined;
}

/** The source to read back. */
export interface ReadBack {
  readonly sourceId: string;
  readonly size: number | undefined;
  readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
}

/**
 * Reads a source to its end and discards it.
 *
 * @throws {MesgError} with "not published" when the bytes are not the source's.
 */
export async function readBack(
  place: string,
  bytes: AsyncIterable<Uint8Array>,
  { size, onProgress }: ReadBack,
): Promise<void> {
  let read = 0;
  try {
    for await (const chunk of bytes) {
      read += chunk.length;
      onProgress?.({ step: "read back", place, bytes: read, size });
    }
  } catch (error) {
    if (!(error instanceof MesgError) || error instanceof CallFailure) throw error;
    const { message, kind, hint } = error;
    throw new MesgError(kind, `not published: ${message}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
  }
  if (size === undefined || read === size) return;
  throw new MesgError("refused", `not published: ${place} serves ${read} of ${size} bytes`);
}

/** Reads a source back from a gateway. It may need time to find the node that has it, so 404 is transient, too. */
export async function readBackFromGateway(
  gateway: IpfsEndpoint,
  what: ReadBack,
  limits: ReadSourceOptions,
): Promise<string> {
  const { place } = gatewayStore(gateway);
  await retryCall(limits.policy, limits.signal, async () => {
    try {
      await readBack(place, wholeFile(gateway, what.sourceId, limits), what);
    } catch (error) {
      if (!(error instanceof CallFailure) || error.status !== 404) throw error;
      throw new CallFailure(error.message, { isTransient: true, status: 404, cause: error });
    }
  });
  return place;
}

/**
 * Proves that gateways serve a source: reads it from each, as an Engine does, and computes its id.
 *
 * @throws {MesgError} `refused` when one serves other bytes, `environment` when one does not serve it in time.
 * @example
 * ```ts
 * await proveSource("QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq", { gateways: [parseGateway("https://ipfs.io")] });
 * ```
 */
export async function proveSource(
  sourceId: string,
  options: {
    readonly gateways: readonly IpfsEndpoint[];
    readonly policy?: Partial<CallPolicy> | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
  },
): Promise<readonly string[]> {
  const policy = { ...DEFAULT_POLICY, ...options.policy };
  const what = { sourceId, size: undefined, onProgress: options.onProgress };
  return await withDeadline(deadlineOf(policy, `reading ${sourceId}`), options.signal, async (signal) => {
    const places: string[] = [];
    for (const gateway of options.gateways) {
      places.push(await readBackFromGateway(gateway, what, { policy, signal, limit: MAX_SOURCE_BYTES }));
    }
    return places;
  });
}

/** Upper bound in bytes for a source of unknown size. */
export const MAX_SOURCE_BYTES: number = 8 * 1024 ** 3;
