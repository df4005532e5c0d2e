import { setTimeout as sleep } from "node:timers/promises";
import type { TimeBudget } from "../core/mod.ts";
import type { ServiceDefinition } from "../definition/mod.ts";
import { CallError } from "./client/call-error.ts";
import type { ConnectedEngine } from "./client/connect.ts";
import type { CallOptions } from "./client/connection.ts";
import type { EngineClient } from "./client/engine-client.ts";
import { explainRefusal, unknownOutcome } from "./deploy-error.ts";

/** What became of a Create, and the hash that the Engine gave the service. */
export interface Creation {
  readonly status: "created" | "exists";
  readonly returned: string;
}

/** How long a Create and the calls around it may take. */
export interface CreateLimits {
  /** Shared by all of them. */
  readonly budget: TimeBudget;
  /** Milliseconds for Create. */
  readonly create: number;
  /** Milliseconds for every other call. */
  readonly call: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends Create, at most once, unless the service is there already. When the answer is lost, Get tells whether it arrived:
 * an Engine goes on with a Create whose client is gone, so it is asked for a while.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when what became of
 * Create cannot be told.
 */
export async function createOnce(
  { client }: ConnectedEngine,
  definition: ServiceDefinition,
  hash: string,
  { budget, create, call, signal }: CreateLimits,
): Promise<Creation> {
  // An Engine builds an image before it looks whether the service is there: asking first is cheap.
  if (await client.has(hash, { timeout: budget.take(call), signal })) return { status: "exists", returned: hash };
  const sending = { timeout: budget.take(create, call), signal };
  try {
    return { status: "created", returned: await client.create(definition, sending) };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.isUnanswered) {
      if (await arrives(client, hash, { timeout: budget.take(call), signal }))
        return { status: "created", returned: hash };
      throw unknownOutcome(error, hash);
    }
    const existing = /service "([1-9A-HJ-NP-Za-km-z]+)" already exists/.exec(error.text)?.[1];
    if (existing !== undefined) return { status: "exists", returned: existing };
    throw explainRefusal(error, definition.source);
  }
}

/** Milliseconds between two questions, doubled up to the most. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2_000;

/** Asks for a service until it is there or the time is over; the connection may have to be made again. */
async function arrives(client: EngineClient, hash: string, { timeout, signal }: CallOptions): Promise<boolean> {
  const end = Date.now() + timeout;
  for (let pause = FIRST_PAUSE; Date.now() < end; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    if (await client.has(hash, { timeout: end - Date.now(), signal }).catch(passCallError)) return true;
    await sleep(Math.min(pause, Math.max(end - Date.now(), 0)), undefined, { signal }).catch(() => undefined);
    signal?.throwIfAborted();
  }
  return false;
}

function passCallError(error: unknown): false {
  if (error instanceof CallError) return false;
  throw error;
}
