import { poll, type TimeBudget } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";
import { CallError } from "../client/call-error.ts";
import type { CallOptions, ConnectedEngine, CreateOptions } from "../engine-api.ts";
import { explainRefusal, falseClaim, unknownOutcome } from "./deploy-error.ts";

/** The outcome of a Create, and the hash that the Engine returned. */
export interface Creation {
  readonly status: "created" | "exists";
  readonly returned: string;
}

/** The options of a Create, with the timeouts of it and of the calls around it. */
export interface CreateLimits extends Pick<CreateOptions, "archive" | "env" | "signal" | "onTransaction"> {
  /** The time budget of all calls. */
  readonly budget: TimeBudget;
  /** Milliseconds for Create. */
  readonly create: number;
  /** Milliseconds for every other call. */
  readonly call: number;
  /** Called before Create is sent. */
  readonly onSend?: (() => void) | undefined;
}

/**
 * Sends Create, unless the service exists already. The Engine processes it at most once: when the answer is lost or
 * ambiguous, Create is not repeated, but the Engine is polled for the service, since it completes a Create even without
 * its client.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when the outcome of
 * Create remains unknown.
 */
export async function createOnce(
  { client, release }: ConnectedEngine,
  definition: ServiceDefinition,
  hash: string,
  { budget, create, call, signal, onSend, ...sent }: CreateLimits,
): Promise<Creation> {
  const asking = () => ({ timeout: budget.take(call), signal });
  const has = (limits: CallOptions) => client.has(hash, limits);
  // An Engine builds an image before it checks whether the service exists, so asking first is cheap.
  if (await client.has(hash, asking())) return { status: "exists", returned: hash };
  const send = () => {
    onSend?.();
    return client.create(definition, { timeout: budget.take(create, call), signal, ...sent });
  };
  try {
    const returned = await sendOnce(send, () => has(asking()));
    return { status: "created", returned };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.isUnanswered) {
      if (await arrives(has, asking())) return { status: "created", returned: hash };
      throw unknownOutcome(error, hash, release);
    }
    const named = EXISTING.exec(error.text)?.[1];
    if (named !== undefined && named !== hash) return { status: "exists", returned: named };
    if (PENDING.test(error.text) && (await arrives(has, asking()))) return { status: "created", returned: hash };
    if (MAY_EXIST.test(error.text) && (await client.has(hash, asking()))) return { status: "exists", returned: hash };
    throw CLAIMS.test(error.text) ? falseClaim(error, hash) : explainRefusal(error, definition.source);
  }
}

/** Sends a Create, and again only if the server did not process it and does not have what it creates. */
export async function sendOnce(send: () => Promise<string>, has: () => Promise<boolean>): Promise<string> {
  return await send().catch(async (error) => {
    if (!(error instanceof CallError && error.isUnprocessed) || (await has())) throw error;
    return await send();
  });
}

/** From 0.11 on the text contains the hash, from 0.17 on inside one or two layers of JSON. */
const EXISTING = /service \\*"([^"\\]+)\\*" already exists/;
/** 0.16: the same transaction was sent before, and may not be in a block yet. */
const PENDING = /\bTx already exists in cache\b/;
const CLAIMS = /\balready (?:exists|deployed)\b/;
/** 0.16 reports only that the transaction failed. */
const MAY_EXIST = /\balready (?:exists|deployed)\b|an error occurred in transaction/;

/** Milliseconds between two polls, doubled up to the maximum. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 2_000;

/**
 * Polls until something exists or the time is up. Failed calls are retried, since the connection may have to be
 * reopened.
 */
export async function arrives(
  has: (options: CallOptions) => Promise<boolean>,
  { timeout, signal }: CallOptions,
): Promise<boolean> {
  const look = async (left: number) => (await has({ timeout: left, signal }).catch(passCallError)) || undefined;
  return (await poll(look, { timeout, signal, pause: FIRST_PAUSE, maxPause: MAX_PAUSE })) ?? false;
}

function passCallError(error: unknown): false {
  if (error instanceof CallError) return false;
  throw error;
}
