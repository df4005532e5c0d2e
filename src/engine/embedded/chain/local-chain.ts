import type { Release } from "../../../definition/mod.ts";
import { type ChainDialect, gasPriceOf } from "../../dialects/chain.ts";
import type { RunningServer, ServeOptions } from "../server/server.ts";
import type { ServiceDatabase } from "../storage/database.ts";
import { loadCrypto } from "./crypto.ts";
import { serveRoutes } from "./http-server.ts";
import { ChainNode } from "./node.ts";
import { Routes } from "./routes.ts";

/** The options of an embedded chain; the defaults are those of a development chain. */
export interface LocalChainOptions {
  /** Initial balance of every account in atto; 10^24 by default. With 0, only funded accounts exist. */
  readonly faucet?: bigint | undefined;
  /** Accounts that are funded at the start, by address, in atto. */
  readonly accounts?: Readonly<Record<string, bigint>> | undefined;
  readonly chainId?: string | undefined;
  /** Milliseconds between two blocks; 100 by default. */
  readonly blockTime?: number | undefined;
  /** The patch release; the newest by default. */
  readonly patch?: number | undefined;
}

/** The chain id of an Engine in development mode. */
const DEV_CHAIN = "mesg-dev-chain";
const FAUCET = 10n ** 24n;
const BLOCK_TIME = 100;

/** The stores of an embedded chain. */
export interface ChainStores {
  readonly release: Release;
  readonly services: ServiceDatabase;
  readonly processes: ServiceDatabase;
}

/**
 * Starts a chain of one node with its LCD server. Services and processes are kept in the stores; accounts are not.
 *
 * @throws {MesgError} `environment` when it cannot listen on the address, `refused` for an invalid account address.
 */
export async function startLocalChain(
  dialect: ChainDialect,
  stores: ChainStores,
  { patch, faucet = FAUCET, accounts = {}, ...options }: LocalChainOptions & ServeOptions,
): Promise<RunningServer> {
  const { chainId = DEV_CHAIN, blockTime = BLOCK_TIME, ...serving } = options;
  const crypto = await loadCrypto(dialect.prefix);
  const gasPrice = gasPriceOf(dialect, patch);
  const shown = patch === undefined ? dialect : { ...dialect, version: `v${dialect.release}.${patch}` };
  const { onDefect } = options;
  const node = new ChainNode({ dialect: shown, gasPrice, chainId, faucet, blockTime, stores, crypto, onDefect });
  for (const [address, atto] of Object.entries(accounts)) node.ledger.fund(crypto.read(address), atto);
  const server = await serveRoutes(new Routes(node), serving);
  return {
    address: server.address,
    close: async (grace) => {
      node.close();
      await server.close(grace);
    },
  };
}
