import { setTimeout as sleep } from "node:timers/promises";
import { CallFailure } from "../core/mod.ts";
import { DeadlinePassed, type Patience } from "./deadline.ts";

/**
 * Makes a call that may be made twice without harm, again and again while it fails in passing: with pauses that double,
 * at a random point of each so that clients don't return in step, and no earlier than the other side asks. Who asks for
 * more time than a call may be silent is not waited for.
 *
 * @throws What the last attempt threw.
 */
export async function retry<T>(
  { attempts, pause, silence }: Patience,
  signal: AbortSignal,
  call: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const passing = error instanceof DeadlinePassed || (error instanceof CallFailure && error.isPassing);
      if (!passing || attempt >= attempts) throw error;
      const asked = error instanceof CallFailure ? (error.retryAfter ?? 0) : 0;
      const wait = Math.max(asked, Math.random() * pause * 2 ** (attempt - 1));
      if (asked > silence) throw error;
      await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
