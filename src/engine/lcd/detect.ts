import { MesgError, visibleText } from "../../core/mod.ts";
import { LATEST_RELEASE, parsePatch, type Release, releaseOfVersion } from "../../definition/mod.ts";
import { CHAIN_RELEASES, type ChainDialect, chainDialectOf } from "../dialects/chain.ts";
import type { CallOptions } from "../engine-api.ts";
import { releaseRange } from "../release-range.ts";
import { type NodeInfo, readNodeInfo } from "./answers.ts";
import { releasesByBehavior } from "./detect-by-behavior.ts";
import type { LcdConnection } from "./lcd-connection.ts";

/** The detected chain and release of an LCD endpoint. */
export interface DetectedChain {
  readonly chainId: string;
  readonly dialect: ChainDialect;
  /** Undefined when it is unknown. */
  readonly patch: number | undefined;
  /** The version that the endpoint reports, `v0.26.0`; without one, the possible releases: `0.23–0.25`. */
  readonly version: string;
  /** All possible releases, oldest first. */
  readonly candidates: readonly Release[];
}

/** The release that the user sets, and its patch release if given. */
export interface NamedRelease {
  readonly release?: Release | undefined;
  readonly patch?: number | undefined;
}

/**
 * Detects the chain and the release of an LCD endpoint, or checks the release that is given.
 *
 * @throws {MesgError} `refused` when it is of another release, or the release cannot be detected.
 */
export async function detectChain(
  connection: LcdConnection,
  { chainId, version = "", ...named }: NodeInfo & NamedRelease,
  options: CallOptions,
): Promise<DetectedChain> {
  const { address } = connection.endpoint;
  const reported = knownRelease(version);
  const { patch = parsePatch(version) } = named;
  const one = named.release ?? reported;
  if (one === undefined && version !== "") throw unknownRelease(version, address);
  const candidates = one === undefined ? await releasesByBehavior(connection, options) : [one];
  const release = candidates[0]!;
  if (reported !== undefined && reported !== release) {
    throw new MesgError("refused", `the Engine at ${address} is not of release ${release}: it is ${version}`, {
      hint: `remove --engine-version, or set it to ${reported}`,
    });
  }
  const dialect = chainDialectOf(release);
  if (dialect === undefined) throw notOnChain(release, address);
  return { chainId, dialect, patch, version: reported === undefined ? releaseRange(candidates) : version, candidates };
}

/**
 * Requests the self-description of an endpoint.
 *
 * @throws {MesgError} for the errors of the call; `refused` for an unexpected response.
 */
export async function askNodeInfo(connection: LcdConnection, options: CallOptions): Promise<NodeInfo> {
  return await connection.get("/node_info", readNodeInfo, options);
}

/** Returns whether the error may mean that the endpoint is something else, such as gRPC. */
export function isNoLcd(error: unknown): error is MesgError {
  return error instanceof MesgError && error.kind !== "usage";
}

function knownRelease(version: string): Release | undefined {
  return releaseOfVersion(version.replace(/^v?(\d+\.\d+\.\d+)[-+].*$/, "$1"));
}

function unknownRelease(version: string, address: string): MesgError {
  const found = visibleText(JSON.stringify(version), 40);
  return new MesgError("refused", `cannot detect the release of the Engine at ${address}: it reports ${found}`, {
    hint: `set it: --engine-version ${LATEST_RELEASE}; if its addresses begin with mesgtest1, it is 0.21`,
  });
}

function notOnChain(release: Release, address: string): MesgError {
  return new MesgError("refused", `the LCD endpoint at ${address} is of Engine ${release}, which creates over gRPC`, {
    hint: `call its gRPC endpoint, HOST:50052; LCD endpoints create from ${CHAIN_RELEASES[0]} on`,
  });
}
