import {
  type ConfirmOptions,
  type Effect,
  type FeeOptions,
  Marketplace,
  openSigner,
  parseRpc,
  planEffect,
  type SignedTransaction,
  signTransaction,
} from "../../src/marketplace/mod.ts";
import type { Account, Evm } from "./evm.ts";

export const MANIFEST = "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH";
/** One block is enough, and the chain is polled often. */
export const OPTIONS: ConfirmOptions = { confirmations: 1, timeout: 20_000, interval: 50 };

let names = 0;

/** A version of a service that is not published yet. */
export function newVersion(sid = `service-${++names}`): Extract<Effect, { kind: "version" }> {
  return { kind: "version", sid, manifest: MANIFEST, protocol: "ipfs" };
}

/** Connects to a chain's Marketplace, by default directly. */
export function connect(evm: Evm, url = evm.url, timeout?: number): Promise<Marketplace> {
  return Marketplace.connect(parseRpc(url), evm.contract, { timeout });
}

/** Plans and signs. */
export async function sign(
  market: Marketplace,
  effect: Effect,
  account: Account,
  fees: FeeOptions = {},
): Promise<SignedTransaction> {
  const plan = await planEffect(market, effect, { sender: account.address, ...fees });
  if (plan.status !== "ready") throw new Error("nothing to sign");
  return await signTransaction(plan.transaction, await openSigner(account.key, async () => ""));
}
