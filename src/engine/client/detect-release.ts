import { MesgError } from "../../core/mod.ts";
import { parseRelease, type Release } from "../../definition/mod.ts";
import { readInfo } from "../wire/info.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { CallOptions, Connection } from "./connection.ts";

/** What an Engine says that it is. */
export interface DetectedRelease {
  readonly release: Release;
  /** `v0.11.0`; empty where an Engine does not tell, from 0.16 on. */
  readonly version: string;
}

/** Engines tell their version until 0.15, under two names. */
const INFO_METHODS = ["/api.Core/Info", "/mesg.api.Core/Info"];

/**
 * Finds out an Engine's release: Core tells it until 0.15; from 0.16 on the names of the gRPC services do, as far as the
 * wire goes.
 *
 * @throws {MesgError} `refused` when it is no Engine that is known, `environment` when it does not answer.
 */
export async function detectRelease(connection: Connection, options: CallOptions): Promise<DetectedRelease> {
  const version = await askVersion(connection, options);
  if (version !== undefined) return { release: releaseOf(version, connection.endpoint.address), version };
  const names = await connection.listServices(options).catch(passUnimplemented);
  return { release: releaseByServices(new Set(names ?? []), connection.endpoint.address), version: "" };
}

/**
 * Makes sure that an Engine does not say of itself that it is of another release than the one named. One that tells no
 * version, or one that is not known, is taken at the caller's word.
 *
 * @throws {MesgError} `refused` when it does, `environment` when it does not answer.
 */
export async function confirmRelease(
  connection: Connection,
  release: Release,
  options: CallOptions,
): Promise<DetectedRelease> {
  const version = await askVersion(connection, options);
  if (version === undefined) return { release, version: "" };
  const told = knownRelease(version);
  if (told === undefined || told === release) return { release, version: told === undefined ? "" : version };
  const { address } = connection.endpoint;
  throw new MesgError(
    "refused",
    `expected an Engine of release ${release} at ${address}, it says that it is ${version}`,
    {
      hint: `leave out --engine-version, or name ${told}`,
    },
  );
}

async function askVersion(connection: Connection, options: CallOptions): Promise<string | undefined> {
  for (const method of INFO_METHODS) {
    const version = await connection.unary(method, new Uint8Array(), options).then(readInfo, passUnimplemented);
    if (version !== undefined) return version;
  }
  return undefined;
}

function knownRelease(version: string): Release | undefined {
  try {
    return parseRelease(version);
  } catch {
    return undefined;
  }
}

function passUnimplemented(error: unknown): undefined {
  if (error instanceof CallError && error.status === STATUS.unimplemented) return undefined;
  throw error;
}

function releaseOf(version: string, address: string): Release {
  const release = knownRelease(version);
  if (release !== undefined) return release;
  const found = JSON.stringify(version);
  throw new MesgError("refused", `the Engine at ${address} says that its version is ${found}, which is not known`, {
    hint: "name the release that it behaves like with --engine-version",
  });
}

/** `Account` was there from 0.15 to 0.17, `Runner` came with 0.17; 0.18, 0.19 and 0.20 hash and speak alike. */
function releaseByServices(names: ReadonlySet<string>, address: string): Release {
  if (names.has("mesg.api.Service")) {
    if (!names.has("mesg.api.Runner")) return "0.16";
    return names.has("mesg.api.Account") ? "0.17" : "0.18";
  }
  const isEngine = [...names].some((name) => name.startsWith("mesg."));
  throw new MesgError(
    "refused",
    isEngine
      ? `the Engine at ${address} has no Service API over gRPC: it is of release 0.21 or newer`
      : `expected an Engine at ${address}, found a server that tells no version and has no Service API`,
    { hint: isEngine ? "0.20 is the last release that takes a service this way" : "check the host and the port" },
  );
}
