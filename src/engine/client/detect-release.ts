import { listOf, MesgError, visibleText } from "../../core/mod.ts";
import { type Release, releaseOfVersion } from "../../definition/mod.ts";
import { DIALECTS, LCD_HINT } from "../dialects/mod.ts";
import type { CallOptions } from "../engine-api.ts";
import { releaseRange } from "../release-range.ts";
import { readInfo } from "../wire/info.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { Connection } from "./connection.ts";
import { readAnswer } from "./read-answer.ts";

/** The detected release of an Engine. */
export interface DetectedRelease {
  /** The release whose rules, hash and calls apply; the oldest of several indistinguishable ones. */
  readonly release: Release;
  /** The version that the Engine reports, `v0.11.0`; else the possible releases: `0.16`, `0.18–0.20`. */
  readonly version: string;
  /** All possible releases, oldest first. */
  readonly candidates: readonly Release[];
}

/**
 * Detects an Engine's release: by its version up to 0.15, by the names of its gRPC services from 0.16 on.
 *
 * @throws {MesgError} `refused` when its Service API is not over gRPC, or of no known release; `environment` when it is no
 * Engine, or does not answer.
 */
export async function detectRelease(connection: Connection, options: CallOptions): Promise<DetectedRelease> {
  const { address } = connection.endpoint;
  const reported = await askVersion(connection, options);
  if (reported !== undefined) {
    const release = releaseOf(reported, address);
    return { release, version: reported, candidates: [release] };
  }
  const names = await askServices(connection, options);
  const candidates = candidatesBy(names ?? []);
  if (candidates.length === 0) throw noServiceApi(names, address);
  return { release: candidates[0]!, version: releaseRange(candidates), candidates };
}

/**
 * Ensures that an Engine does not contradict the given release. Without a version, or with an unknown one, the given
 * release is assumed.
 *
 * @throws {MesgError} `refused` when it reports another release, `environment` when it does not answer.
 */
export async function confirmRelease(
  connection: Connection,
  release: Release,
  options: CallOptions,
): Promise<DetectedRelease> {
  const version = await askVersion(connection, options);
  const reported = version === undefined ? undefined : releaseOfVersion(version);
  const candidates =
    version === undefined ? candidatesBy((await askServices(connection, options)) ?? []) : reported ? [reported] : [];
  if (candidates.length > 0 && !candidates.includes(release)) {
    const found = reported === undefined ? `release ${releaseRange(candidates)}, by its services` : version;
    const { address } = connection.endpoint;
    throw new MesgError("refused", `the Engine at ${address} is not of release ${release}: it is ${found}`, {
      hint: `remove --engine-version, or set it to ${listOf(candidates, "or")}`,
    });
  }
  return { release, version: reported === undefined ? release : version!, candidates: [release] };
}

/** Returns the version that Core reports, under either of its two names. */
async function askVersion(connection: Connection, options: CallOptions): Promise<string | undefined> {
  const methods = new Set(DIALECTS.flatMap(({ methods: { info } }) => info ?? []));
  for (const method of methods) {
    const answer = await connection.unary(method, new Uint8Array(), options).catch(passUnimplemented);
    const version = answer && (await readAnswer(connection.endpoint, () => readInfo(answer)));
    if (version !== undefined) return version;
  }
  return undefined;
}

/** Returns the names of the server's services; undefined when reflection is off. */
async function askServices(connection: Connection, options: CallOptions): Promise<string[] | undefined> {
  return await connection.listServices(options).catch(passUnimplemented);
}

function passUnimplemented(error: unknown): undefined {
  if (error instanceof CallError && error.status === STATUS.unimplemented) return undefined;
  throw error;
}

/** Returns the releases that register exactly these services, apart from services that all have. */
function candidatesBy(names: readonly string[]): Release[] {
  const known = new Set(DIALECTS.flatMap(({ services }) => services));
  const found = names.filter((name) => known.has(name));
  return DIALECTS.filter(
    ({ services }) => services.length === found.length && services.every((name) => found.includes(name)),
  ).map(({ release }) => release);
}

function releaseOf(version: string, address: string): Release {
  const release = releaseOfVersion(version);
  if (release !== undefined) return release;
  const message = `unknown Engine version at ${address}: ${visibleText(JSON.stringify(version))}`;
  throw new MesgError("refused", message, { hint: "set the release that it behaves like with --engine-version" });
}

function noServiceApi(names: readonly string[] | undefined, address: string): MesgError {
  if (names?.includes("mesg.api.Service") || names?.includes("api.Service")) {
    return new MesgError("refused", `cannot detect the release of the Engine at ${address}: its services are unknown`, {
      hint: "set the release with --engine-version",
    });
  }
  if (names?.some((name) => name.startsWith("mesg."))) {
    const message = `the Engine at ${address} has no Service API over gRPC: it is of release 0.21 or newer`;
    return new MesgError("refused", message, { hint: LCD_HINT });
  }
  const message = `no Engine at ${address}: the server has no version and no Service API`;
  return new MesgError("environment", message, {
    hint: "check the host and the port; if a proxy hides both, set the release with --engine-version",
  });
}
