import { MesgError } from "../core/mod.ts";
import type { ReadOptions, TakenSource } from "../source/mod.ts";
import { offerSource } from "./offer-source.ts";
import { type Publication, type PublishOptions, publishSource } from "./publish.ts";
import { proveSource } from "./read-back.ts";

/** A source, as far as it is at hand. */
export interface SuppliedSource {
  readonly sourceId: string;
  /** What was found out when it was taken; undefined when only its id is known. */
  readonly taken?: Pick<TakenSource, "size"> | undefined;
  /** Where it was taken from: a folder or a tar. */
  readonly from?: string | undefined;
}

/** Where a source goes, and how. */
export interface SupplyOptions extends PublishOptions {
  /** How the source is read once more; as when it was taken. */
  readonly reading?: ReadOptions | undefined;
  /** Whether it may become public for ever; see `needsAcknowledgement`. */
  readonly mayPublish: boolean;
}

/**
 * Sees to it that a source is where Engines fetch it: uploads it to the nodes and reads it back from them and from the
 * gateways; with gateways alone, only the latter; with neither, nothing.
 *
 * @throws {MesgError} as {@linkcode publishSource} and `proveSource` do; `refused` when it may not be published, and
 * `usage` when there is nothing at hand to publish. Nothing was sent then.
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
    throw new MesgError("usage", "expected a source to publish, found only its id", {
      hint: "give the source's archive or folder, or name the service's folder",
    });
  }
  if (!mayPublish) throw publishingRefused();
  const offered = await offerSource(from, { sourceId, size: taken.size }, reading);
  return await publishSource(offered, options);
}

/** A source of which nobody said that it may become public. */
export function publishingRefused(): MesgError {
  return new MesgError("refused", "expected a yes to publish from a repository that is not known to be public", {
    hint: "what is on IPFS is public for ever; when that is meant, say so with acknowledge-public",
  });
}
