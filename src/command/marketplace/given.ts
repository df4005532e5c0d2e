import type { Effect, Marketplace, SignedTransaction } from "../../marketplace/mod.ts";
import type { Call, Options } from "../command.ts";
import { readIpfsOptions } from "../ipfs-options.ts";
import { readInput } from "../read-input.ts";
import { askConsent, type Outcome, sendSigned } from "./steps.ts";

/**
 * Sends a transaction that another program signed, after checking that it does exactly what was requested.
 *
 * @param path The file with the signed transaction.
 * @param wanted The allowed effects; empty for any.
 */
export async function publishGiven<O extends Options>(
  call: Call<O>,
  market: Marketplace,
  path: string,
  wanted: readonly Effect[],
): Promise<{ readonly outcome: Outcome; readonly transaction: SignedTransaction }> {
  const { checkSigned, ether, highestCost, readSigned, versionHash } = await import("../../marketplace/mod.ts");
  const text = Buffer.from(await readInput(path, "a signed transaction", call)).toString("utf8");
  const transaction = await readSigned(text);
  const effect = checkSigned(market, transaction, wanted);
  if (effect.kind === "version") {
    const found = await market.version(versionHash(transaction.from, effect));
    if (found !== undefined) return { outcome: { status: "exists", effect, id: found.versionHash }, transaction };
    await proveManifest(call, effect);
  }
  const cost = ether(highestCost(transaction));
  await call.note(`${effect.kind} of ${effect.sid}, signed by ${transaction.from}: costs at most ${cost}`);
  await askConsent(call);
  const published = await sendSigned(call, market, transaction);
  return { outcome: { status: "published", ...published }, transaction };
}

/** Reads the manifest from the given nodes and gateways, if any: a version must not name a missing manifest. */
async function proveManifest<O extends Options>(
  call: Call<O>,
  { manifest }: Extract<Effect, { kind: "version" }>,
): Promise<void> {
  const { gatewayStore, KuboNode, readSmallFile } = await import("../../ipfs/mod.ts");
  const { apis, gateways, policy } = await readIpfsOptions(call);
  const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
  if (stores.length === 0) return;
  const { MAX_MANIFEST_BYTES, readManifest } = await import("../../marketplace/mod.ts");
  const bytes = await readSmallFile(manifest, { stores, limit: MAX_MANIFEST_BYTES, policy, signal: call.signal });
  readManifest(bytes);
}
