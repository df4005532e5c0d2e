import { listOf, MesgError, visibleText } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import type { EngineAccess } from "../client/access.ts";
import type { CallOptions, ConnectedEngine } from "../engine-api.ts";
import { askNodeInfo, type DetectedChain, detectChain, isNoLcd } from "./detect.ts";
import { LcdClient } from "./lcd-client.ts";
import { LcdConnection } from "./lcd-connection.ts";
import { parseLcdEndpoint } from "./lcd-endpoint.ts";
import { LcdProcesses } from "./lcd-processes.ts";
import { Planner } from "./planner.ts";
import { type ChainAccess, checkSettings } from "./settings.ts";

/** The options of a connection to an LCD endpoint. */
export type LcdOptions = CallOptions &
  EngineAccess & {
    /** The release; by default the one that the endpoint reports. */
    readonly release?: Release | undefined;
    readonly patch?: number | undefined;
    readonly chain?: ChainAccess | undefined;
    /** Whether the endpoint may be something else: then the reason why it is not an LCD endpoint is returned. */
    readonly isOptional?: boolean | undefined;
  };

/** An Engine with a chain. */
export interface ChainEngine extends ConnectedEngine {
  readonly client: LcdClient;
  readonly chainId: string;
  processes(): LcdProcesses;
}

/**
 * Connects to an LCD endpoint, and detects its chain and release.
 *
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or settings; `environment` when it does not answer, or
 * is no LCD endpoint; `refused` when it is of another release.
 */
export async function connectLcd(endpoint: string, options: LcdOptions): Promise<ChainEngine | MesgError> {
  const { release, patch, chain: access = {}, timeout, signal, isOptional, ...trust } = options;
  const parsed = parseLcdEndpoint(endpoint, release);
  checkSettings(access);
  const connection = await LcdConnection.to(parsed, trust);
  try {
    const asking = { timeout: isOptional ? Math.min(timeout, PROBE) : timeout, signal };
    const info = await askNodeInfo(connection, asking).catch((error) => {
      if (isOptional && isNoLcd(error)) return error;
      throw error;
    });
    if (info instanceof MesgError) {
      connection.close();
      return info;
    }
    assertChain(info.chainId, access, parsed.address);
    const detected = await detectChain(connection, { ...info, release, patch }, { timeout, signal });
    const { dialect, chainId, version, candidates } = detected;
    const planner = new Planner({ connection, dialect, patch: detected.patch, chainId, access });
    return {
      client: new LcdClient(planner),
      release: dialect.release,
      releaseName: candidates.length === 1 ? dialect.release : version,
      version,
      notice: noticeOf(detected, parsed.address),
      address: parsed.address,
      chainId,
      processes: () => new LcdProcesses(planner),
      close: () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Milliseconds after which a silent endpoint is assumed to be something else. */
const PROBE = 5_000;

/** @throws {MesgError} `refused` when the chain is not the expected one. */
function assertChain(found: string, { chainId: expected = found }: ChainAccess, address: string): void {
  if (found === expected) return;
  throw new MesgError("refused", `wrong chain at ${address}: expected ${visibleText(expected)}, found ${found}`, {
    hint: "nothing was signed: check the endpoint and --chain-id",
  });
}

function noticeOf({ candidates, version }: DetectedChain, address: string): string | undefined {
  if (candidates.length === 1) return undefined;
  const same = "which have the same hash and rules; the fee is that of the oldest";
  return `the Engine at ${address} is of release ${version}, ${same}; set it with --engine-version ${listOf(candidates, "or")}`;
}
