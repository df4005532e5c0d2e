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

/** The result of a deploy. Every check passed. */
export interface Deployment {
  /** `exists` when the Engine had the same service already. */
  readonly status: "created" | "exists";
  /** The service hash in base58, computed here and equal to the Engine's. */
  readonly hash: string;
  readonly sid: string;
  /** The version that the Engine reports, `v0.11.0`; without one, the possible releases: `0.18–0.20`. */
  readonly engineVersion: string;
  /** `HOST:PORT` */
  readonly endpoint: string;
  /** The hash and the stored definition match what was computed and sent. */
  readonly verified: true;
}

/** A completed step of a deploy. */
export type DeployStep =
  | { readonly step: "accepted" | "same-hash" | "verified-hash" | "verified-definition"; readonly hash: string }
  | { readonly step: "signed"; readonly hash: string; readonly signed: SignedPlan }
  | { readonly step: "stored"; readonly hash: string; readonly status: Deployment["status"] };

/** The options of a deploy. */
export interface DeployOptions extends AcceptOptions {
  /** Opens the archive of the source, which 0.9 receives instead of a definition. */
  readonly archive?: (() => AsyncIterable<Uint8Array>) | undefined;
  readonly signal?: AbortSignal | undefined;
  /**
   * Timeout of Create in milliseconds; 10 minutes by default, since the Engine fetches the source and builds an image.
   */
  readonly createTimeout?: number | undefined;
  /** Timeout of every other call in milliseconds; 15 seconds by default. */
  readonly callTimeout?: number | undefined;
  /** Timeout of the whole deploy in milliseconds; 15 minutes by default. */
  readonly totalTimeout?: number | undefined;
  /**
   * Publishes the source where the Engine fetches it. Called after all local checks and before anything is sent to the
   * Engine, so that nothing is published that would be refused. Its duration does not count.
   */
  readonly supply?: (() => Promise<unknown>) | undefined;
  /** Called before Create is sent: from then on an error does not prove that nothing was created. */
  readonly onSend?: (() => void) | undefined;
  /** Called after each step; its promise is awaited. */
  readonly onStep?: (step: DeployStep) => void | Promise<void>;
}

/** Timeout of a read-only call in milliseconds. */
export const CALL_TIMEOUT = 15_000;
const CREATE_TIMEOUT = 600_000;
const TOTAL_TIMEOUT = 900_000;

/**
 * Deploys a definition to an Engine and verifies that the Engine's hash equals the one computed here, and that it
 * stored the definition unchanged. An existing service is a success. Create is processed at most once; when its answer
 * is lost, the Engine is polled for the service.
 *
 * @throws {MesgError} `refused` when the Engine refuses or a check fails; `environment` when the Engine does not
 * answer.
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
  const { archive, env, onSend } = options;
  const onTransaction = (signed: SignedPlan) => {
    onSend?.();
    return onStep({ step: "signed", hash, signed });
  };
  const sending = isOnChain(release) ? { onTransaction } : { onSend };
  const limits = { budget, create, call, signal, archive, env, ...sending };
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
