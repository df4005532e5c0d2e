import { setTimeout as sleep } from "node:timers/promises";
import type { TimeBudget } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";
import { CallError } from "../client/call-error.ts";
import type { CallOptions, ConnectedEngine, CreateOptions } from "../engine-api.ts";
import { explainRefusal, falseClaim, unknownOutcome } from "./deploy-error.ts";

/** What became of a Create, and the hash that the Engine gave the service. */
export interface Creation {
  readonly status: "created" | "exists";
  readonly returned: string;
}

/** What a Create is sent with, and how long it and the calls around it may take. */
export interface CreateLimits extends Pick<CreateOptions, "archive" | "env" | "signal" | "onTransaction"> {
  /** Shared by all of them. */
  readonly budget: TimeBudget;
  /** Milliseconds for Create. */
  readonly create: number;
  /** Milliseconds for every other call. */
  readonly call: number;
}

/**
 * Sends Create, unless the service is there already, and lets the Engine process it at most once. When the answer is lost,
 * or does not say what became of it, the Engine is asked for the service: it goes on with a Create whose client is gone,
 * so it is asked for a while.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when the outcome of
 * Create remains unknown.
 */
export async function createOnce(
  { client, release }: ConnectedEngine,
  definition: ServiceDefinition,
  hash: string,
  { budget, create, call, signal, ...sent }: CreateLimits,
): Promise<Creation> {
  const asking = () => ({ timeout: budget.take(call), signal });
  const has = (limits: CallOptions) => client.has(hash, limits);
  // An Engine builds an image before it looks whether the service is there: asking first is cheap.
  if (await client.has(hash, asking())) return { status: "exists", returned: hash };
  const send = () => client.create(definition, { timeout: budget.take(create, call), signal, ...sent });
  try {
    const returned = await send().catch(async (error) => {
      // Not blindly: the server said that it did nothing of the request, and does not have the service.
      if (!(error instanceof CallError && error.isUnprocessed) || (await client.has(hash, asking()))) throw error;
      return await send();
    });
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

/** From 0.11 on the text names the hash, inside one or two layers of JSON from 0.17 on. */
const EXISTING = /service \\*"([^"\\]+)\\*" already exists/;
/** 0.16: the same transaction was sent before, and may not be in a block yet. */
const PENDING = /\bTx already exists in cache\b/;
const CLAIMS = /\balready (?:exists|deployed)\b/;
/** 0.16 says no more than that the transaction failed. */
const MAY_EXIST = /\balready (?:exists|deployed)\b|an error occurred in transaction/;

/** Milliseconds between two questions, doubled up to the most. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 2_000;

/** Asks for what was created until it is there or the time is over; the connection may have to be made again. */
export async function arrives(
  has: (options: CallOptions) => Promise<boolean>,
  { timeout, signal }: CallOptions,
): Promise<boolean> {
  const end = Date.now() + timeout;
  for (let pause = FIRST_PAUSE; Date.now() < end; pause = Math.min(2 * pause, MAX_PAUSE)) {
    if (await has({ timeout: end - Date.now(), signal }).catch(passCallError)) return true;
    await sleep(Math.min(pause, Math.max(end - Date.now(), 0)), undefined, { signal }).catch(() => undefined);
    signal?.throwIfAborted();
  }
  return false;
}

function passCallError(error: unknown): false {
  if (error instanceof CallError) return false;
  throw error;
}
