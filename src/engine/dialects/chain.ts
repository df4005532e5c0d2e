import { isSince, RELEASES, type Release } from "../../definition/mod.ts";

/**
 * The LCD endpoint of each release as data: everything about transactions that differs between releases, except the
 * rules of a definition (`definition/rules/`) and its hash (`hash/`). Client and embedded Engine use the same rows.
 */
export interface ChainDialect {
  readonly release: Release;
  /** The newest patch release, as the Engine names it: `v0.25.1`. */
  readonly version: string;
  /** The prefix of an address, before its `1`. */
  readonly prefix: "mesgtest" | "mesg";
  /** The key of a mnemonic (BIP-32). */
  readonly hdPath: string;
  /** A node's default price of one unit of gas in atto, by the first patch release that has it. */
  readonly gasPrices: readonly (readonly [patch: number, atto: bigint])[];
  /** Whether `POST /txs/simulate` estimates gas. */
  readonly simulates: boolean;
  /** Whether every task must have a price. */
  readonly prices: boolean;
  /** atto that move from the owner to the process when it is created. */
  readonly processDeposit: bigint;
}

const v0_21: ChainDialect = {
  release: "0.21",
  version: "v0.21.0",
  prefix: "mesgtest",
  hdPath: "m/44'/470'/0'/0/0",
  gasPrices: [[0, 1n]],
  simulates: false,
  prices: false,
  processDeposit: 10_000_000n,
};

const v0_22: ChainDialect = { ...v0_21, release: "0.22", version: "v0.22.0", prefix: "mesg" };
const v0_23: ChainDialect = { ...v0_22, release: "0.23", version: "v0.23.0", simulates: true };
const v0_24: ChainDialect = { ...v0_23, release: "0.24", version: "v0.24.0" };

const v0_25: ChainDialect = {
  ...v0_24,
  release: "0.25",
  version: "v0.25.1",
  gasPrices: [
    [0, 1n],
    [1, 0n],
  ],
};

const v0_26: ChainDialect = {
  ...v0_25,
  release: "0.26",
  version: "v0.26.0",
  gasPrices: [[0, 0n]],
  prices: true,
  processDeposit: 0n,
};

/** Every release in which the client creates services by a transaction, oldest first. */
export const CHAIN_DIALECTS: readonly ChainDialect[] = [v0_21, v0_22, v0_23, v0_24, v0_25, v0_26];

/** The releases that are called over LCD. */
export const CHAIN_RELEASES: readonly Release[] = CHAIN_DIALECTS.map(({ release }) => release);

/** Returns the row of a release; undefined for one that is called over gRPC. */
export function chainDialectOf(release: Release): ChainDialect | undefined {
  return CHAIN_DIALECTS.find((row) => row.release === release);
}

/** Whether a release is called over LCD. */
export function isOnChain(release: Release): boolean {
  return RELEASES.includes(release) && isSince(release, "0.21");
}

/**
 * Returns a node's default price of one unit of gas, in atto.
 *
 * @param patch The patch release; the newest unless known.
 */
export function gasPriceOf({ gasPrices }: ChainDialect, patch: number = Number.POSITIVE_INFINITY): bigint {
  return gasPrices.findLast(([first]) => patch >= first)?.[1] ?? 0n;
}
