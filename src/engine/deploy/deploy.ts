import { TimeBudget } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";
import { defaultSid } from "../../hash/mod.ts";
import { isNotFound } from "../client/engine-client.ts";
import { isOnChain } from "../dialects/chain.ts";
import type { ConnectedEngine } from "../engine-api.ts";
import type { SignedPlan } from "../lcd/settings.ts";
import { type AcceptOptions, accept, compareHash } from "./accept.ts";
import { createOnce } from "./create-once.ts";
import { hashMismatch, notReturned, storedOther } from "./deploy-error.ts";
import { compareStored } from "./stored-form.ts";

/** What a deploy did; that it returned says that every check passed. */
export interface Deployment {
  /** `exists` when the Engine had this very service already. */
  readonly status: "created" | "exists";
  /** The service hash, base58 text: computed here, and the Engine's. */
  readonly hash: string;
  readonly sid: string;
  /** As the Engine tells it, `v0.11.0`; where it tells none, the releases that it can be: `0.18–0.20`. */
  readonly engineVersion: string;
  /** `HOST:PORT` */
  readonly endpoint: string;
  /** The hash and the stored definition were compared with what was computed and sent here. */
  readonly verified: true;
}

/** A step of a deploy that is done. */
export type DeployStep =
  | { readonly step: "accepted" | "same-hash" | "verified-hash" | "verified-definition"; readonly hash: string }
  | { readonly step: "signed"; readonly hash: string; readonly signed: SignedPlan }
  | { readonly step: "stored"; readonly hash: string; readonly status: Deployment["status"] };

/** How a deploy goes. */
export interface DeployOptions extends AcceptOptions {
  /** Opens the archive of the source, which 0.9 takes in place of a definition. */
  readonly archive?: (() => AsyncIterable<Uint8Array>) | undefined;
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
  /** Called after each step; its promise is awaited. */
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

  const { definition, hash } = accept(sent, engine, options);
  await onStep({ step: "accepted", hash });
  await options.supply?.();

  const budget = new TimeBudget(options.totalTimeout ?? TOTAL_TIMEOUT, "the deploy");
  const asking = () => ({ timeout: budget.take(call), signal });
  await compareHash({ definition, hash }, engine, { ...asking(), source });
  if (isOnChain(release)) await onStep({ step: "same-hash", hash });
  const create = options.createTimeout ?? CREATE_TIMEOUT;
  const { archive, env } = options;
  const onTransaction = (signed: SignedPlan) => onStep({ step: "signed", hash, signed });
  const limits = { budget, create, call, signal, archive, env, onTransaction };
  const { status, returned } = await createOnce(engine, definition, hash, limits);
  await onStep({ step: "stored", hash, status });
  if (returned !== hash) throw hashMismatch(definition, { computed: hash, returned, engine, source });
  await onStep({ step: "verified-hash", hash });

  const stored = await client.get(hash, asking()).catch((error) => {
    throw isNotFound(error) ? notReturned(hash, status, error) : error;
  });
  const { differences, unknownFields } = compareStored({ sent: definition, hash, release }, stored);
  if (differences.length > 0 || unknownFields.length > 0) throw storedOther(hash, differences, unknownFields);
  await onStep({ step: "verified-definition", hash });
  return {
    status,
    hash,
    sid: definition.sid || defaultSid(hash),
    engineVersion: engine.version,
    endpoint: engine.address,
    verified: true,
  };
}
