import { MesgError } from "../../core/mod.ts";
import type { Release, ServiceDefinition } from "../../definition/mod.ts";
import { needsSource, serviceHash } from "../../hash/mod.ts";
import type { DirectoryDigest } from "../../source/mod.ts";
import { parseCid } from "../../unixfs/mod.ts";
import { CALL_TIMEOUT } from "../deploy/deploy.ts";
import { storedOther } from "../deploy/deploy-error.ts";
import { asSent, compareStored } from "../deploy/stored-form.ts";
import type { ConnectedEngine } from "../engine-api.ts";
import { type SourceCheckOptions, type SourceLocation, takeFromPlace } from "./verify-source.ts";

/** What can be compared with a definition. */
export type CheckSubject = "hash" | "source" | "engine";

/** One comparison. */
export interface Check {
  readonly subject: CheckSubject;
  /** What the definition was compared with: a hash, a path, the address of a gateway or an Engine. */
  readonly with: string;
  /** `unknown` when the other side was not available. */
  readonly outcome: "equal" | "differs" | "unknown";
  /** What was expected and what was found, unless they are equal. */
  readonly reason?: string;
  /** What to do, where that is known. */
  readonly hint?: string;
}

/** What a verification found. */
export interface Verification {
  /** Something was compared, and all of it is equal. */
  readonly verified: boolean;
  /** The hash computed here; undefined without a release, or when that hashes the source and none was the definition's. */
  readonly hash: string | undefined;
  /** Undefined when the Engine that should tell it could not be asked. */
  readonly release: Release | undefined;
  readonly checks: readonly Check[];
}

/** An Engine that could not be connected to. */
export interface MissedEngine {
  readonly address: string;
  readonly problem: MesgError;
}

/** What a definition is compared with; what is left out is not. */
export interface VerifyOptions extends Omit<SourceCheckOptions, "withoutDigest"> {
  /** The release whose hash is computed; the Engine's own where one is given. Undefined when it is unknown. */
  readonly release: Release | undefined;
  /** The service hash that the definition should have. */
  readonly expectedHash?: string | undefined;
  /** Places that should have the source. */
  readonly sources?: readonly SourceLocation[] | undefined;
  /** The Engine that should keep this definition under its hash. */
  readonly engine?: Pick<ConnectedEngine, "client" | "address"> | MissedEngine | undefined;
  /** Milliseconds for a call to the Engine; 15 seconds by default. */
  readonly callTimeout?: number | undefined;
}

/**
 * Compares a definition with everything that is said to be the same service: the hash that was reviewed, the source that
 * it names, wherever that lies, and what an Engine keeps. Nothing is believed: ids and hashes are computed here from the
 * bytes. Every comparison is made, whatever an earlier one found.
 *
 * @throws {MesgError} `usage` when there is nothing to compare with, or the release hashes a source and none is given.
 * @example
 * ```ts
 * const { verified, checks } = await verify(definition, { release: "0.11", sources: ["source.car"], expectedHash });
 * ```
 */
export async function verify(definition: ServiceDefinition, options: VerifyOptions): Promise<Verification> {
  const { release, sources = [], engine } = options;
  const expected = [options.expectedHash, definition.hash].filter((hash) => hash !== undefined && hash !== "");
  if (expected.length === 0 && sources.length === 0 && engine === undefined) {
    throw new MesgError("usage", "expected something to compare the definition with, found nothing", {
      hint: "give a source, a gateway, an Engine, or the hash that is expected",
    });
  }
  if (sources.length === 0 && hashesSource(release)) {
    throw new MesgError("usage", `expected the source: the hash of Engine ${release} covers it`, {
      hint: "give it as a file or a folder, or name a gateway that serves it",
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
    const reason = "the Engine could not be asked for the release whose hash is meant";
    return { ...check, outcome: "unknown", reason, hint: "name it with --engine-version" };
  }
  if (hash === undefined) {
    const reason = `the hash of Engine ${release} covers the source, and no source was the definition's`;
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
    return { ...check, outcome: "unknown", reason: "the hash to ask the Engine for could not be computed" };
  }
  try {
    const stored = await engine.client.get(hash, { timeout: callTimeout, signal });
    const sent = { sent: definition, hash, release: engine.client.release };
    const { differences, unknownFields } = compareStored(sent, stored);
    if (differences.length > 0 || unknownFields.length > 0) throw storedOther(hash, differences, unknownFields);
    return { ...check, outcome: "equal" };
  } catch (error) {
    return failedCheck(check, error, signal);
  }
}

/** What a comparison is that ended with an error; one that is about the call itself, or a defect, is thrown again. */
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
