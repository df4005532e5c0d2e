import { MesgError } from "../core/mod.ts";
import type { ReadOptions, TakenSource } from "../source/mod.ts";
import { offerSource } from "./offer-source.ts";
import { type Publication, type PublishOptions, publishSource } from "./publish.ts";
import { proveSource } from "./read-back.ts";

/** A source to publish, or only its id. */
export interface SuppliedSource {
  readonly sourceId: string;
  /** The result of taking the source; undefined when only its id is known. */
  readonly taken?: Pick<TakenSource, "size" | "links"> | undefined;
  /** Path of the folder or tar that it was taken from. */
  readonly from?: string | undefined;
}

/** Options of supplying a source. */
export interface SupplyOptions extends PublishOptions {
  /** Options of reading the source again: the same as when it was taken. */
  readonly reading?: ReadOptions | undefined;
  /** Publishing was acknowledged or needs no acknowledgment; see `needsAcknowledgement`. */
  readonly mayPublish: boolean;
}

/**
 * Ensures that Engines can fetch a source: uploads it to nodes and reads it back from nodes and gateways. With gateways only,
 * it reads the source back from them; with neither, it does nothing.
 *
 * @throws {MesgError} as {@linkcode publishSource} and `proveSource` do; before anything is sent, `refused` when publishing
 * was not acknowledged, and `usage` when only the id is known.
 * @example
 * ```ts
 * const source = { sourceId: taken.sourceId, taken, from: "services/greeter" };
 * await supplySource(source, { apis: [parseApi("http://127.0.0.1:5001")], mayPublish: true });
 * ```
 */
export async function supplySource(
  { sourceId, taken, from }: SuppliedSource,
  options: SupplyOptions,
): Promise<Publication | undefined> {
  const { apis, gateways = [], mayPublish, reading } = options;
  if (apis.length === 0) {
    if (gateways.length === 0) return undefined;
    const proved = await proveSource(sourceId, { ...options, gateways });
    return { sourceId, size: undefined, isProved: true, nodes: [], gateways: proved, failures: [] };
  }
  if (from === undefined || taken === undefined) {
    throw new MesgError("usage", "nothing to publish: only the source id is known", {
      hint: "add the source's archive or folder, or compile the service's folder",
    });
  }
  if (!mayPublish) throw publishingRefused();
  const offered = await offerSource(from, { sourceId, size: taken.size, links: taken.links }, reading);
  return await publishSource(offered, options);
}

/** Returns the refusal to publish without an acknowledgment. */
export function publishingRefused(): MesgError {
  return new MesgError("refused", "publishing was not acknowledged, and the repository is not known to be public", {
    hint: "data on IPFS is public forever; to publish it, set acknowledge-public",
  });
}
