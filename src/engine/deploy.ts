import {
  checkDefinition,
  EMPTY_CONFIGURATION,
  MesgError,
  RELEASES,
  type Release,
  type ServiceDefinition,
} from "../definition/mod.ts";
import { defaultSid, needsSource, serviceHash } from "../hash/mod.ts";
import type { DirectoryDigest } from "../source/mod.ts";
import { CallError } from "./client/call-error.ts";
import { Connection } from "./client/connection.ts";
import { detectRelease } from "./client/detect-release.ts";
import { parseEndpoint } from "./client/endpoint.ts";
import { EngineClient } from "./client/engine-client.ts";
import { compareDefinitions, type Difference } from "./compare.ts";
import { decodeCreateRequest, encodeCreateRequest } from "./wire/create-request.ts";

/** What a deploy did; that it returned says that every check passed. */
export interface Deployment {
  /** `exists` when the Engine had this very service already. */
  readonly status: "created" | "exists";
  /** The service hash, base58 text: computed here, and the Engine's. */
  readonly hash: string;
  readonly sid: string;
  readonly release: Release;
  /** As the Engine tells it, or the release when it was named by the caller. */
  readonly engineVersion: string;
  /** `HOST:PORT` */
  readonly endpoint: string;
  /** The hash and the stored definition were compared with what was computed and sent here. */
  readonly verified: true;
}

/** A step of a deploy that is done. */
export type DeployStep = "connected" | "accepted" | "stored" | "hash" | "definition";

/** How a deploy goes. */
export interface DeployOptions {
  /** `HOST:PORT` or `https://HOST`. */
  readonly endpoint: string;
  /** The Engine's release; asked of it when left out. */
  readonly release?: Release | undefined;
  /** The source's files, which the hash covers until 0.15. */
  readonly source?: DirectoryDigest | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for Create, in which an Engine fetches the source and builds an image; 10 minutes by default. */
  readonly createTimeout?: number | undefined;
  /** Milliseconds for every other call; 15 seconds by default. */
  readonly callTimeout?: number | undefined;
  /** Hears of each step when it is done. */
  readonly onStep?: (step: DeployStep) => void;
}

/**
 * Deploys a definition to an Engine and verifies it: the hash that comes back is the one computed here, and what the
 * Engine stored is what was sent. A service that is there already is success. Create is sent at most once; when its
 * answer is lost the Engine is asked whether it arrived.
 *
 * @throws {MesgError} `refused` when the Engine, or a check, says no; `surroundings` when the Engine does not answer.
 * @example
 * ```ts
 * const { status, hash } = await deploy(definition, { endpoint: "localhost:50052", source: await digestTar(open) });
 * ```
 */
export async function deploy(sent: ServiceDefinition, options: DeployOptions): Promise<Deployment> {
  const { signal, source, onStep = () => undefined } = options;
  const call = { timeout: options.callTimeout ?? 15_000, signal };
  const connection = await Connection.to(parseEndpoint(options.endpoint));
  try {
    const { release, version } =
      options.release === undefined
        ? await detectRelease(connection, call)
        : { release: options.release, version: options.release };
    const client = new EngineClient(connection, release);
    onStep("connected");

    const definition = { ...sent, hash: "", address: "", configuration: sent.configuration ?? EMPTY_CONFIGURATION };
    const hash = expectedHash(definition, release, source);
    preflight({ ...definition, sid: definition.sid || defaultSid(hash) }, release);
    onStep("accepted");

    const create = { timeout: options.createTimeout ?? 600_000, signal };
    const status = await createOnce(client, definition, hash, { call, create, source });
    onStep("stored");
    onStep("hash");

    const expected = { ...definition, hash, sid: definition.sid || defaultSid(hash) };
    const stored = await client.get(hash, call);
    const differences = compareDefinitions(expected, stored.definition);
    if (differences.length > 0 || stored.unknownFields.length > 0) throw storedOther(hash, differences);
    onStep("definition");

    const { address } = connection.endpoint;
    return {
      ...{ status, hash, sid: expected.sid, release },
      ...{ engineVersion: version === "" ? release : version, endpoint: address, verified: true },
    };
  } finally {
    connection.close();
  }
}

function expectedHash(definition: ServiceDefinition, release: Release, source: DirectoryDigest | undefined): string {
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
  const lost = compareDefinitions(definition, arriving);
  if (lost.length > 0) {
    const places = lost.map(({ pointer }) => pointer).join(", ");
    throw new MesgError("refused", `Engine ${release} has no place for ${places}: it would be lost`, {
      hint: "take it out of the definition, or deploy to a release that knows it",
    });
  }
}

interface CreateContext {
  readonly call: { readonly timeout: number; readonly signal: AbortSignal | undefined };
  readonly create: { readonly timeout: number; readonly signal: AbortSignal | undefined };
  readonly source: DirectoryDigest | undefined;
}

async function createOnce(
  client: EngineClient,
  definition: ServiceDefinition,
  hash: string,
  { call, create, source }: CreateContext,
): Promise<Deployment["status"]> {
  // An Engine builds an image before it looks whether the service is there: asking first is cheap.
  if (await isThere(client, hash, call)) return "exists";
  let returned: string;
  try {
    returned = await client.create(definition, create);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.isUnanswered) {
      if (await isThere(client, hash, call).catch(() => false)) return "created";
      throw new MesgError("surroundings", `${error.message}; whether the service arrived is not known`, {
        cause: error,
        hint: `deploy again: it asks for ${hash} before it creates anything`,
      });
    }
    const existing = /service "([1-9A-HJ-NP-Za-km-z]+)" already exists/.exec(error.text)?.[1];
    if (existing === hash) return "exists";
    if (existing !== undefined) throw mismatch(definition, hash, existing, client.release, source);
    throw explainRefusal(error, definition.source);
  }
  if (returned !== hash) throw mismatch(definition, hash, returned, client.release, source);
  return "created";
}

/** Whether a hash is there: an Engine refuses a Get of one that is not. */
async function isThere(client: EngineClient, hash: string, call: CreateContext["call"]): Promise<boolean> {
  try {
    await client.get(hash, call);
    return true;
  } catch (error) {
    if (error instanceof CallError && !error.isUnanswered && /not found/.test(error.text)) return false;
    throw error;
  }
}

function explainRefusal(error: CallError, source: string): CallError {
  if (!/source code is not reachable/.test(error.text)) return error;
  return new CallError(error.status, error.text, error.message, {
    cause: error,
    hint: `the gateway that this Engine uses does not serve ${source}; publish the source on IPFS, then deploy again`,
  });
}

function mismatch(
  definition: ServiceDefinition,
  expected: string,
  found: string,
  release: Release,
  source: DirectoryDigest | undefined,
): MesgError {
  const other = RELEASES.find((candidate) => {
    if (candidate === "0.9" || candidate === release || (source === undefined && needsSource(candidate))) return false;
    return serviceHash(definition, candidate, source === undefined ? {} : { source }) === found;
  });
  const text = `the hash does not match: computed ${expected} for Engine ${release}, the Engine returned ${found}`;
  return new MesgError("refused", other === undefined ? text : `${text}, which is the hash of release ${other}`, {
    hint:
      other === undefined
        ? "the Engine fetched another source, or is of another release; do not use this service"
        : `the Engine hashes like ${other}: deploy with --engine-version ${other}`,
  });
}

function storedOther(hash: string, differences: readonly Difference[]): MesgError {
  const show = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
  const lines = differences.map((it) => `\n  ${it.pointer}: sent ${show(it.expected)}, stored ${show(it.found)}`);
  return new MesgError("refused", `the Engine stored another definition under ${hash}:${lines.join("")}`, {
    hint: "two definitions can share a hash where texts hold quotes and commas; delete that service, or change this one",
  });
}
