import { formatDecimal, MesgError } from "../../core/mod.ts";
import type { Marketplace, StoredVersion } from "../../marketplace/mod.ts";
import type { ListedService, ListedVersion } from "../../report/mod.ts";
import { fetchManifest, type ManifestPlaces, verifyFetched } from "./manifests.ts";

/**
 * Lists a service on the Marketplace. Each manifest is fetched and verified, if nodes or gateways are given.
 *
 * @param max Maximum number of versions and offers, the newest first.
 * @throws {MesgError} `refused` when the sid is not published.
 */
export async function listService(
  market: Marketplace,
  sid: string,
  max: number,
  places: ManifestPlaces,
): Promise<ListedService> {
  const { checkSid } = await import("../../marketplace/mod.ts");
  checkSid(sid);
  const owner = await market.owner(sid);
  if (owner === undefined) throw new MesgError("refused", `no service ${JSON.stringify(sid)} on this Marketplace`);
  const { total: versionsTotal, versions } = await market.versions(sid, max);
  const { total: offersTotal, offers } = await market.offers(sid, max);
  const listed: ListedVersion[] = [];
  for (const version of versions) listed.push(await listVersion(version, sid, places));
  return {
    sid,
    owner,
    chainId: market.chainId,
    contract: market.contract,
    versionsTotal: String(versionsTotal),
    versions: listed,
    offersTotal: String(offersTotal),
    offers: offers.map(({ index, createTime, price, duration, active }) => ({
      index,
      created: dateOf(createTime),
      price: formatDecimal(price, 18),
      duration: String(duration),
      active,
    })),
  };
}

async function listVersion(stored: StoredVersion, sid: string, places: ManifestPlaces): Promise<ListedVersion> {
  const { textOf } = await import("../../marketplace/mod.ts");
  const [manifestId, protocol] = [textOf(stored.manifest), textOf(stored.protocol)];
  const { versionHash } = stored;
  const known = { versionHash, created: dateOf(stored.createTime), protocol, manifest: manifestId };
  if (protocol !== "ipfs") return { ...known, status: "unchecked", detail: "its manifest is not on IPFS" };
  if (places.stores.length === 0) {
    return { ...known, status: "unchecked", detail: "set --ipfs-gateway or --ipfs-api to verify it" };
  }
  let found: Pick<ListedVersion, "hash" | "source"> = {};
  try {
    const manifest = await fetchManifest(manifestId, places);
    found = { hash: manifest.hash, source: manifest.deployment.source };
    if (manifest.definition.sid !== sid) {
      throw new MesgError(
        "refused",
        `another service's manifest: its sid is ${JSON.stringify(manifest.definition.sid)}`,
      );
    }
    const { releases } = await verifyFetched(manifest, places);
    const range = releases.length === 1 ? releases[0] : `${releases[0]} to ${releases.at(-1)}`;
    return {
      ...known,
      ...found,
      status: "verified",
      detail: `the hash is that of Engine ${range}, the source is there`,
    };
  } catch (error) {
    places.signal.throwIfAborted();
    if (!(error instanceof MesgError)) throw error;
    const status = error.kind === "refused" ? "invalid" : "unreachable";
    return { ...known, ...found, status, detail: error.message };
  }
}

/** Formats seconds since 1970 as ISO 8601; other numbers unchanged. */
function dateOf(seconds: bigint): string {
  const date = new Date(Number(seconds) * 1000);
  return Number.isNaN(date.getTime()) ? `time ${seconds}` : date.toISOString().replace(".000Z", "Z");
}
