import { backoff, retry } from "../../core/mod.ts";

/** How a request is retried. */
export interface RetryOptions {
  readonly signal: AbortSignal;
  /** Called before each wait. */
  onWait?(words: string): void;
}

/** A failed request. */
export interface Answer {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** Returns whether a failed request was answered. Octokit gives one without an answer the status 500. */
export function isAnswered({ status, response }: Answer): boolean {
  return status !== undefined && response !== undefined;
}

const ATTEMPTS = 4;
/** Upper bound of the first pause, in milliseconds. */
const PAUSE = 1_000;
/** Longest wait for a rate limit, in milliseconds. */
const MAX_WAIT = 90_000;

/**
 * Retries a request to GitHub: after a rate limit at the time that the response gives, after a server or network
 * failure with exponential backoff. A request that is not idempotent is retried only after a rate limit.
 */
export async function retrying<T>(
  request: () => Promise<T>,
  options: RetryOptions & { readonly isRepeatable: boolean },
): Promise<T> {
  return await retry(request, {
    attempts: ATTEMPTS,
    signal: options.signal,
    waitFor: (error, attempt) => waitFor(error as Answer, attempt, options.isRepeatable),
    onWait: (error, wait) => {
      const answer = error as Answer;
      const found = isAnswered(answer) ? `answered ${answer.status}` : "did not answer";
      options.onWait?.(`GitHub ${found}; next attempt in ${Math.ceil(wait / 1000)} s`);
    },
  });
}

/** Returns the milliseconds to wait; undefined when a retry would not help. */
function waitFor(error: Answer, tries: number, isRepeatable: boolean): number | undefined {
  const limited = rateLimit(error, tries);
  if (limited !== undefined) return limited <= MAX_WAIT ? limited : undefined;
  const failed = error.status === undefined || error.status >= 500;
  return failed && isRepeatable ? backoff(PAUSE, tries) : undefined;
}

/**
 * Returns the milliseconds that a rate limit requires to wait; undefined for any other response.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function rateLimit({ status, message = "", response }: Answer, tries: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const header = (name: string) => response?.headers?.[name];
  const after = header("retry-after");
  if (after !== undefined && Number.isFinite(Number(after))) return Number(after) * 1000;
  if (String(header("x-ratelimit-remaining")) === "0") {
    return Math.max(Number(header("x-ratelimit-reset")) * 1000 - Date.now(), 0) + 1000;
  }
  return status === 429 || /secondary rate limit|abuse/i.test(message) ? 1000 * 4 ** tries : undefined;
}
