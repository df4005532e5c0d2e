import { MesgError } from "../../core/mod.ts";
import type { Release, ServiceDefinition } from "../../definition/mod.ts";
import { needsSource, serviceHash } from "../../hash/mod.ts";
import type { DirectoryDigest } from "../../source/mod.ts";
import { parseCid } from "../../unixfs/mod.ts";
import { isNotFound } from "../client/engine-client.ts";
import { CALL_TIMEOUT } from "../deploy/deploy.ts";
import { storedOther } from "../deploy/deploy-error.ts";
import { asSent, compareStored } from "../deploy/stored-form.ts";
import type { ConnectedEngine } from "../engine-api.ts";
import { type SourceCheckOptions, type SourceLocation, takeFromPlace } from "./verify-source.ts";

/** The subjects that a definition is compared with. */
export type CheckSubject = "hash" | "source" | "engine";

/** One comparison. */
export interface Check {
  readonly subject: CheckSubject;
  /** The other side: a hash, a path, or the address of a gateway or an Engine. */
  readonly with: string;
  /** `unknown` when the other side was not available. */
  readonly outcome: "equal" | "differs" | "unknown";
  /** The expected and the found value, unless they are equal. */
  readonly reason?: string;
  /** What to do, if known. */
  readonly hint?: string;
}

/** The result of a verification. */
export interface Verification {
  /** Whether something was compared, and all of it is equal. */
  readonly verified: boolean;
  /**
   * The hash computed here; undefined without a release, or when the hash covers the source and none matched the
   * definition.
   */
  readonly hash: string | undefined;
  /** Undefined when it is unknown because the Engine is unavailable. */
  readonly release: Release | undefined;
  readonly checks: readonly Check[];
}

/** An unavailable Engine. */
export interface MissedEngine {
  readonly address: string;
  readonly problem: MesgError;
}

/** What to compare a definition with. */
export interface VerifyOptions extends Omit<SourceCheckOptions, "withoutDigest"> {
  /** The release whose hash is computed; with an Engine, its release. Undefined when it is unknown. */
  readonly release?: Release | undefined;
  /** The expected service hash. */
  readonly expectedHash?: string | undefined;
  /** Locations that should have the source. */
  readonly sources?: readonly SourceLocation[] | undefined;
  /** The Engine that should store this definition under its hash. */
  readonly engine?: Pick<ConnectedEngine, "client" | "address"> | MissedEngine | undefined;
  /** Milliseconds for a call to the Engine; 15 seconds by default. */
  readonly callTimeout?: number | undefined;
}

/**
 * Compares a definition with the reviewed hash, with its source at any location, and with what an Engine stores. All
 * ids and hashes are computed here from the bytes. All comparisons are made, even after one failed.
 *
 * @throws {MesgError} `usage` when there is nothing to compare with, or when the hash covers the source and none is
 * given.
 * @example
 * ```ts
 * const { verified, checks } = await verify(definition, { release: "0.11", sources: ["source.car"], expectedHash });
 * ```
 */
export async function verify(definition: ServiceDefinition, options: VerifyOptions): Promise<Verification> {
  const { release, sources = [], engine } = options;
  const expected = [options.expectedHash, definition.hash].filter((hash) => hash !== undefined && hash !== "");
  if (expected.length === 0 && sources.length === 0 && engine === undefined) {
    throw new MesgError("usage", "nothing to compare the definition with", {
      hint: "pass --expected-hash HASH, --source FILE, --ipfs-gateway URL, --endpoint HOST:PORT, or --local",
    });
  }
  if (sources.length === 0 && hashesSource(release)) {
    throw new MesgError("usage", `missing source: the hash of Engine ${release} covers it`, {
      hint: "pass it with --source FILE or FOLDER, or a gateway that serves it with --ipfs-gateway URL",
    });
  }
  const checks: Check[] = [];
  let digest: DirectoryDigest | undefined;
  for (const place of sources) {
    const found = await checkSource(place, definition.source, options);
    checks.push(found.check);
    digest ??= found.digest;
  }
  const computable = digest !== undefined || !hashesSource(release);
  const hash = release !== undefined && computable ? hashOf(definition, release, digest) : undefined;
  checks.push(...[...new Set(expected as string[])].map((text) => checkHash(text, hash, release)));
  if (engine !== undefined) checks.push(await checkEngine(engine, definition, hash, options));
  return { verified: checks.every(({ outcome }) => outcome === "equal"), hash, release, checks };
}

function hashesSource(release: Release | undefined): boolean {
  return release !== undefined && needsSource(release);
}

function hashOf(definition: ServiceDefinition, release: Release, source: DirectoryDigest | undefined): string {
  return serviceHash(asSent(definition), release, source === undefined ? {} : { source });
}

async function checkSource(
  place: SourceLocation,
  sourceId: string,
  options: VerifyOptions,
): Promise<{ readonly check: Check; readonly digest?: DirectoryDigest | undefined }> {
  const subject = "source";
  const name = typeof place === "string" ? place : place.place;
  try {
    parseCid(sourceId);
    const withoutDigest = !hashesSource(options.release);
    const found = await takeFromPlace(place, sourceId, { ...options, withoutDigest });
    if (found.sourceId === sourceId) {
      return { check: { subject, with: name, outcome: "equal" }, digest: found.digest };
    }
    const reason = `the definition names the source ${sourceId}, ${name} is ${found.sourceId}`;
    return { check: { subject, with: name, outcome: "differs", reason } };
  } catch (error) {
    return { check: failedCheck({ subject, with: name }, error, options.signal) };
  }
}

function checkHash(expected: string, hash: string | undefined, release: Release | undefined): Check {
  const check = { subject: "hash", with: expected } as const;
  if (hash === expected) return { ...check, outcome: "equal" };
  if (release === undefined) {
    const reason = "the release, and so the hash, is unknown without the Engine";
    return { ...check, outcome: "unknown", reason, hint: "set it with --engine-version" };
  }
  if (hash === undefined) {
    const reason = `the hash of Engine ${release} covers the source, and no source matched the definition`;
    return { ...check, outcome: "unknown", reason };
  }
  return { ...check, outcome: "differs", reason: `expected the hash ${expected}, the definition's is ${hash}` };
}

async function checkEngine(
  engine: NonNullable<VerifyOptions["engine"]>,
  definition: ServiceDefinition,
  hash: string | undefined,
  { signal, callTimeout = CALL_TIMEOUT }: VerifyOptions,
): Promise<Check> {
  const check = { subject: "engine", with: engine.address } as const;
  if ("problem" in engine) return failedCheck(check, engine.problem, signal);
  if (hash === undefined) {
    return { ...check, outcome: "unknown", reason: "the hash to look for on the Engine could not be computed" };
  }
  try {
    const stored = await engine.client.get(hash, { timeout: callTimeout, signal });
    const sent = { sent: definition, hash, release: engine.client.release };
    const { differences, unknownFields } = compareStored(sent, stored);
    if (differences.length > 0 || unknownFields.length > 0) throw storedOther(hash, differences, unknownFields);
    return { ...check, outcome: "equal" };
  } catch (error) {
    return failedCheck(check, isNotFound(error) ? notStored("service", engine.address, hash) : error, signal);
  }
}

/** Returns the error for a service or a process that an Engine does not have. */
export function notStored(what: "service" | "process", address: string, hash: string): MesgError {
  return new MesgError("refused", `the Engine at ${address} has no ${what} with the hash ${hash}`, {
    hint: "deploy it first, or set the release that has it with --engine-version",
  });
}

/** Returns the check for a comparison that failed with an error. Rethrows defects and wrong usage. */
export function failedCheck(
  check: Pick<Check, "subject" | "with">,
  error: unknown,
  signal: AbortSignal | undefined,
): Check {
  if (signal?.aborted || !(error instanceof MesgError) || error.kind === "usage") throw error;
  const { kind, message: reason, hint } = error;
  return {
    ...check,
    outcome: kind === "refused" ? "differs" : "unknown",
    reason,
    ...(hint === undefined ? {} : { hint }),
  };
}
