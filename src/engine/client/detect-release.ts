import { MesgError, visibleText } from "../../core/mod.ts";
import { parseRelease, type Release } from "../../definition/mod.ts";
import { DIALECTS, LCD_HINT } from "../dialects/mod.ts";
import type { CallOptions } from "../engine-api.ts";
import { readInfo } from "../wire/info.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { Connection } from "./connection.ts";
import { readAnswer } from "./read-answer.ts";

/** What an Engine says that it is, as far as it does. */
export interface DetectedRelease {
  /** The release whose rules, hash and calls hold: of several that cannot be told apart, the oldest. */
  readonly release: Release;
  /** `v0.11.0` where the Engine tells its version; else the releases that it can be: `0.16`, `0.18–0.20`. */
  readonly version: string;
  /** Every release that it can be, oldest first. */
  readonly candidates: readonly Release[];
}

/**
 * Finds out an Engine's release: Core tells its version until 0.15; from 0.16 on the names of its gRPC services tell as
 * much as the wire does.
 *
 * @throws {MesgError} `refused` when its Service API is not over gRPC, or of no known release; `environment` when it is no
 * Engine, or does not answer.
 */
export async function detectRelease(connection: Connection, options: CallOptions): Promise<DetectedRelease> {
  const { address } = connection.endpoint;
  const told = await askVersion(connection, options);
  if (told !== undefined) {
    const release = releaseOf(told, address);
    return { release, version: told, candidates: [release] };
  }
  const names = await askServices(connection, options);
  const candidates = candidatesBy(names ?? []);
  if (candidates.length === 0) throw noServiceApi(names, address);
  return { release: candidates[0]!, version: rangeOf(candidates), candidates };
}

/**
 * Ensures that an Engine does not say that it is of another release than the named one. One that tells nothing, or an
 * unknown version, is taken to be of the named release.
 *
 * @throws {MesgError} `refused` when it says otherwise, `environment` when it does not answer.
 */
export async function confirmRelease(
  connection: Connection,
  release: Release,
  options: CallOptions,
): Promise<DetectedRelease> {
  const version = await askVersion(connection, options);
  const told = version === undefined ? undefined : knownRelease(version);
  const candidates =
    version === undefined ? candidatesBy((await askServices(connection, options)) ?? []) : told ? [told] : [];
  if (candidates.length > 0 && !candidates.includes(release)) {
    const found = told === undefined ? `release ${rangeOf(candidates)}, by its services` : version;
    const { address } = connection.endpoint;
    throw new MesgError("refused", `the Engine at ${address} is not of release ${release}: it is ${found}`, {
      hint: `leave out --engine-version, or name ${candidates[0]}`,
    });
  }
  return { release, version: told === undefined ? release : version!, candidates: [release] };
}

/** The version that Core tells, under the two names that it had. */
async function askVersion(connection: Connection, options: CallOptions): Promise<string | undefined> {
  const methods = new Set(DIALECTS.flatMap(({ methods: { info } }) => info ?? []));
  for (const method of methods) {
    const answer = await connection.unary(method, new Uint8Array(), options).catch(passUnimplemented);
    const version = answer && (await readAnswer(connection.endpoint, () => readInfo(answer)));
    if (version !== undefined) return version;
  }
  return undefined;
}

/** The names of the server's services; undefined where reflection is off. */
async function askServices(connection: Connection, options: CallOptions): Promise<string[] | undefined> {
  return await connection.listServices(options).catch(passUnimplemented);
}

function passUnimplemented(error: unknown): undefined {
  if (error instanceof CallError && error.status === STATUS.unimplemented) return undefined;
  throw error;
}

/** The releases that register exactly these services, of those that the table tells apart. */
function candidatesBy(names: readonly string[]): Release[] {
  const known = new Set(DIALECTS.flatMap(({ services }) => services));
  const found = names.filter((name) => known.has(name));
  return DIALECTS.filter(
    ({ services }) => services.length === found.length && services.every((name) => found.includes(name)),
  ).map(({ release }) => release);
}

/** `0.16`, or `0.18–0.20`. */
function rangeOf(releases: readonly Release[]): string {
  const [first, last] = [releases[0]!, releases.at(-1)!];
  return first === last ? first : `${first}–${last}`;
}

function knownRelease(version: string): Release | undefined {
  try {
    return parseRelease(version);
  } catch {
    return undefined;
  }
}

function releaseOf(version: string, address: string): Release {
  const release = knownRelease(version);
  if (release !== undefined) return release;
  const message = `unknown Engine version at ${address}: ${visibleText(JSON.stringify(version))}`;
  throw new MesgError("refused", message, { hint: "name the release that it behaves like with --engine-version" });
}

function noServiceApi(names: readonly string[] | undefined, address: string): MesgError {
  if (names?.includes("mesg.api.Service") || names?.includes("api.Service")) {
    return new MesgError("refused", `cannot tell the release of the Engine at ${address}: its services are unknown`, {
      hint: "name the release with --engine-version",
    });
  }
  if (names?.some((name) => name.startsWith("mesg."))) {
    const message = `the Engine at ${address} has no Service API over gRPC: it is of release 0.21 or newer`;
    return new MesgError("refused", message, { hint: LCD_HINT });
  }
  const message = `expected an Engine at ${address}, found a server that tells no version and has no Service API`;
  return new MesgError("environment", message, {
    hint: "check the host and the port; where a proxy hides both, name the release with --engine-version",
  });
}
