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
 * Repeats an idempotent call while its failures are transient, waiting at least as long as the peer asks. A peer that asks
 * for more than the idle timeout fails the call.
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
    const required = error.retryAfter ?? 0;
    return required > idleTimeout ? undefined : Math.max(required, backoff(pause, attempt));
  };
  return await retry(call, { attempts, signal, waitFor });
}

/** The deadline of a whole task, such as `publishing QmPG…`. */
export function deadlineOf({ totalTimeout }: CallPolicy, what: string): Deadline {
  const hint = "run it again, or allow more time with --ipfs-timeout SECONDS; data that arrived is not sent again";
  return { milliseconds: totalTimeout, what, hint };
}
