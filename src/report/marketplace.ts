import { formatDecimal, visibleText } from "../core/mod.ts";
import type { Effect, Plan, Published } from "../marketplace/mod.ts";

/** The subject of a transaction, for its report. */
export interface EffectSubject {
  readonly chainId: number;
  readonly contract: string;
  /** The sid of the version's service; undefined when only the transaction is known. */
  readonly hash?: string | undefined;
  readonly source?: string | undefined;
}

/** Returns what a transaction will do and cost, one line each. */
export function planLines(plan: Extract<Plan, { status: "ready" }>, subject: EffectSubject): string[] {
  const { effect, transaction, cost, balance, isNewService, versionHash } = plan;
  const { fees, gas, nonce } = transaction;
  const price = fees.type === "legacy" ? fees.gasPrice : fees.maxFeePerGas;
  const owner = isNewService ? ", new: it will belong to this account" : "";
  return [
    row("service", `${effect.sid}${owner}`),
    ...effectRows(effect, subject),
    ...(versionHash === undefined ? [] : [row("version", versionHash)]),
    row("contract", `${subject.contract} on chain ${subject.chainId}`),
    row("account", `${transaction.from}, nonce ${nonce}, ${ether(balance)}`),
    row("cost", `at most ${ether(cost)}: ${gas} gas at ${formatDecimal(price, 9)} gwei`),
  ];
}

/** Returns the line for something that exists already. */
export function existsLine({ effect, id }: Extract<Plan, { status: "exists" }>): string {
  const what = effect.kind === "version" ? `version ${id}` : `offer ${id}`;
  return `exists: ${what} of ${effect.sid} is already published`;
}

/** Returns the result of a transaction. */
export function publishedLine({ effect, id, transaction, block, cost }: Published): string {
  const what = effect.kind === "version" ? `version ${id}` : `offer ${id}`;
  const price = cost === undefined ? "" : ` for ${ether(cost)}`;
  return `published: ${what} of ${effect.sid}, transaction ${transaction} in block ${block}${price}`;
}

/** A version of a service on the Marketplace, for a list. */
export interface ListedVersion {
  readonly versionHash: string;
  /** ISO 8601. */
  readonly created: string;
  readonly protocol: string;
  readonly manifest: string;
  readonly hash?: string | undefined;
  readonly source?: string | undefined;
  readonly status: "verified" | "unchecked" | "unreachable" | "invalid";
  /** Releases that compute the hash, or the problem. */
  readonly detail: string;
}

/** An offer of a service, for a list. */
export interface ListedOffer {
  readonly index: number;
  readonly created: string;
  /** In tokens. */
  readonly price: string;
  /** Seconds. */
  readonly duration: string;
  readonly active: boolean;
}

/** A service on the Marketplace. */
export interface ListedService {
  readonly sid: string;
  readonly owner: string;
  readonly chainId: number;
  readonly contract: string;
  readonly versionsTotal: string;
  readonly versions: readonly ListedVersion[];
  readonly offersTotal: string;
  readonly offers: readonly ListedOffer[];
}

/** Returns a service with its versions and its offers, newest last. */
export function serviceLines(service: ListedService): string[] {
  const { sid, owner, chainId, contract, versions, offers, versionsTotal, offersTotal } = service;
  return [
    row("service", sid),
    row("owner", owner),
    row("contract", `${contract} on chain ${chainId}`),
    "",
    `  ${shownOf(versions.length, versionsTotal)} versions`,
    ...versions.flatMap((version) => [
      row("version", `${version.versionHash}, ${version.created}`),
      row("", `manifest ${visibleText(version.manifest)} (${visibleText(version.protocol)})`),
      ...(version.hash === undefined ? [] : [row("", `hash ${visibleText(version.hash)}`)]),
      ...(version.source === undefined ? [] : [row("", `source ${visibleText(version.source)}`)]),
      row("", `${version.status}: ${version.detail}`),
    ]),
    "",
    `  ${shownOf(offers.length, offersTotal)} offers`,
    ...offers.map(({ index, price, duration, active, created }) =>
      row(`offer ${index}`, `${price} tokens for ${duration} s${active ? "" : ", disabled"}, ${created}`),
    ),
  ];
}

function effectRows(effect: Effect, { hash, source }: EffectSubject): string[] {
  if (effect.kind === "offer") {
    return [row("offer", `${formatDecimal(effect.price, 18)} tokens for ${effect.duration} s`)];
  }
  return [
    ...(hash === undefined ? [] : [row("hash", hash)]),
    ...(source === undefined ? [] : [row("source", source)]),
    row("manifest", effect.manifest),
  ];
}

function shownOf(shown: number, total: string): string {
  return total === String(shown) ? total : `the newest ${shown} of ${total}`;
}

function ether(wei: bigint): string {
  return `${formatDecimal(wei, 18)} ether`;
}

function row(label: string, value: string): string {
  return `  ${label.padEnd(10)}${value}`;
}
