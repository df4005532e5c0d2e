import { backoff, CallFailure, type Deadline, DeadlinePassed, retry } from "../core/mod.ts";

/** How long calls to nodes and gateways may take, in milliseconds, and how often they are made. */
export interface CallPolicy {
  /** One call without progress: no byte sent, none received. */
  readonly idleTimeout: number;
  /** All calls of a task together. */
  readonly totalTimeout: number;
  /** Attempts of one call, the first included. */
  readonly attempts: number;
  /** The upper bound of the wait before the second attempt; it doubles from then on. */
  readonly pause: number;
}

export const DEFAULT_POLICY: CallPolicy = { idleTimeout: 60_000, totalTimeout: 3_600_000, attempts: 5, pause: 500 };

/**
 * Repeats an idempotent call while it fails in passing, and no earlier than the peer asks. A peer that asks for more time
 * than the idle timeout is not waited for.
 *
 * @throws What the last attempt threw.
 */
export async function retryCall<T>(
  { attempts, pause, idleTimeout }: CallPolicy,
  signal: AbortSignal,
  call: () => Promise<T>,
): Promise<T> {
  const waitFor = (error: unknown, attempt: number) => {
    if (error instanceof DeadlinePassed) return backoff(pause, attempt);
    if (!(error instanceof CallFailure) || !error.isTransient) return undefined;
    const asked = error.retryAfter ?? 0;
    return asked > idleTimeout ? undefined : Math.max(asked, backoff(pause, attempt));
  };
  return await retry(call, { attempts, signal, waitFor });
}

/** The deadline of a whole task, `publishing QmPG…`. */
export function deadlineOf({ totalTimeout }: CallPolicy, what: string): Deadline {
  const hint = "try again, or with more time (--ipfs-timeout SECONDS); what has arrived is not sent twice";
  return { milliseconds: totalTimeout, what, hint };
}
