import { MesgError, TimeBudget } from "../core/mod.ts";
import { checkDefinition, EMPTY_CONFIGURATION, type Release, type ServiceDefinition } from "../definition/mod.ts";
import { defaultSid, needsSource, serviceHash } from "../hash/mod.ts";
import type { DirectoryDigest } from "../source/mod.ts";
import type { ConnectedEngine } from "./client/connect.ts";
import { compareDefinitions } from "./compare.ts";
import { createOnce } from "./create-once.ts";
import { hashMismatch, notReviewed, storedOther } from "./deploy-error.ts";
import { decodeCreateRequest, encodeCreateRequest } from "./wire/create-request.ts";

/** What a deploy did; that it returned says that every check passed. */
export interface Deployment {
  /** `exists` when the Engine had this very service already. */
  readonly status: "created" | "exists";
  /** The service hash, base58 text: computed here, and the Engine's. */
  readonly hash: string;
  readonly sid: string;
  /** As the Engine tells it, `v0.11.0`; the release where it does not tell, or was not asked. */
  readonly engineVersion: string;
  /** `HOST:PORT` */
  readonly endpoint: string;
  /** The hash and the stored definition were compared with what was computed and sent here. */
  readonly verified: true;
}

/** A step of a deploy that is done. */
export type DeployStep =
  | { readonly step: "accepted" | "verified-hash" | "verified-definition"; readonly hash: string }
  | { readonly step: "stored"; readonly hash: string; readonly status: Deployment["status"] };

/** How a deploy goes. */
export interface DeployOptions {
  /** The source's files, which the hash covers until 0.15. */
  readonly source?: DirectoryDigest | undefined;
  /** The hash that was reviewed: when another one is computed here, nothing is sent. */
  readonly expectedHash?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for Create, in which an Engine fetches the source and builds an image; 10 minutes by default. */
  readonly createTimeout?: number | undefined;
  /** Milliseconds for every other call; 15 seconds by default. */
  readonly callTimeout?: number | undefined;
  /** Milliseconds for all of it; 15 minutes by default. */
  readonly totalTimeout?: number | undefined;
  /**
   * Brings the source to where the Engine fetches it. Called when the definition is accepted here and before the Engine is
   * sent anything, so that nothing is published that would be refused; its time is its own.
   */
  readonly supply?: (() => Promise<unknown>) | undefined;
  /** Hears of each step when it is done, and is waited for. */
  readonly onStep?: (step: DeployStep) => void | Promise<void>;
}

/** Milliseconds for a call that only asks. */
export const CALL_TIMEOUT = 15_000;
const CREATE_TIMEOUT = 600_000;
const TOTAL_TIMEOUT = 900_000;

/**
 * Deploys a definition to an Engine and verifies it: the hash that comes back is the one computed here, and what the
 * Engine stored is what was sent. A service that is there already is success. Create is sent at most once; when its
 * answer is lost the Engine is asked whether it arrived.
 *
 * @throws {MesgError} `refused` when the Engine, or a check, says no; `environment` when the Engine does not answer.
 * @example
 * ```ts
 * const { status, hash } = await deploy(definition, engine, { source: await digestTar(open) });
 * ```
 */
export async function deploy(
  sent: ServiceDefinition,
  engine: ConnectedEngine,
  options: DeployOptions = {},
): Promise<Deployment> {
  const { signal, source, onStep = () => undefined } = options;
  const { client, release } = engine;
  const call = options.callTimeout ?? CALL_TIMEOUT;

  const definition = { ...sent, hash: "", address: "", configuration: sent.configuration ?? EMPTY_CONFIGURATION };
  const hash = computeHash(definition, release, source);
  if ((options.expectedHash ?? hash) !== hash) throw notReviewed(options.expectedHash!, hash, release);
  const expected = { ...definition, hash, sid: definition.sid || defaultSid(hash) };
  preflight(expected, release);
  await onStep({ step: "accepted", hash });
  await options.supply?.();

  const budget = new TimeBudget(options.totalTimeout ?? TOTAL_TIMEOUT, "the deploy");
  const create = options.createTimeout ?? CREATE_TIMEOUT;
  const { status, returned } = await createOnce(engine, definition, hash, { budget, create, call, signal });
  await onStep({ step: "stored", hash, status });
  if (returned !== hash) throw hashMismatch(definition, hash, returned, engine, source);
  await onStep({ step: "verified-hash", hash });

  const stored = await client.get(hash, { timeout: budget.take(call), signal });
  const differences = compareDefinitions(expected, stored.definition);
  if (differences.length > 0 || stored.unknownFields.length > 0) {
    throw storedOther(hash, differences, stored.unknownFields);
  }
  await onStep({ step: "verified-definition", hash });
  return {
    status,
    hash,
    sid: expected.sid,
    engineVersion: engine.version,
    endpoint: engine.address,
    verified: true,
  };
}

function computeHash(definition: ServiceDefinition, release: Release, source: DirectoryDigest | undefined): string {
  if (source === undefined && needsSource(release)) {
    throw new MesgError("usage", `expected the source of this definition: the hash of Engine ${release} covers it`, {
      hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
    });
  }
  return serviceHash(definition, release, source === undefined ? {} : { source });
}

/** Finds here what the Engine would refuse after it fetched and built everything, and what it would lose. */
function preflight(definition: ServiceDefinition, release: Release): void {
  const violations = checkDefinition(definition, release);
  if (violations.length > 0) {
    const lines = violations.map(({ pointer, text }) => `\n  ${pointer}: ${text}`);
    throw new MesgError("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
      hint: "mesg-compile validate shows where in mesg.yml",
    });
  }
  const arriving = decodeCreateRequest(encodeCreateRequest(definition, release), release).definition;
  const lost = compareDefinitions({ ...definition, hash: "" }, arriving);
  if (lost.length > 0) {
    const places = lost.map(({ pointer }) => pointer).join(", ");
    throw new MesgError("refused", `Engine ${release} has no place for ${places}: it would be lost`, {
      hint: "take it out of the definition, or deploy to a release that knows it",
    });
  }
}
