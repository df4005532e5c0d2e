import { MesgError } from "../error.ts";
import { visibleText } from "../safe-text.ts";

/** A failed HTTP call, with what a retry needs to know. */
export class CallFailure extends MesgError {
  /** Whether the same call may succeed later. */
  readonly isTransient: boolean;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Milliseconds to wait before a retry, as the peer asks. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    options: { isTransient?: boolean; status?: number; retryAfter?: number; hint?: string; cause?: unknown } = {},
  ) {
    super("environment", message, options);
    this.isTransient = options.isTransient ?? false;
    this.status = options.status;
    this.retryAfter = options.retryAfter;
  }
}

const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);

/** An answer other than 200. */
export interface FailedAnswer {
  /** Where it came from, without a query: `http://127.0.0.1:5001/api/v0/add`. */
  readonly place: string;
  readonly status: number;
  header(name: string): string | null | undefined;
  /** The beginning of its body. */
  readonly text: string;
  /** What to do when credentials are missing or wrong. */
  readonly credentialsHint?: string | undefined;
}

/** Returns the failure for a response with another status than 200. */
export function answerFailure({ place, status, header, text, credentialsHint }: FailedAnswer): CallFailure {
  const words = messageOf(text);
  const said = words === "" ? "" : `: ${words}`;
  if (status >= 300 && status < 400) {
    const target = header("location") ?? "";
    const where = URL.canParse(target) ? new URL(target).origin : "elsewhere";
    return new CallFailure(`expected an answer from ${place}, found a redirect (${status}) to ${where}`, {
      status,
      hint: "use the target's address: redirects are not followed, so that no credentials reach another host",
    });
  }
  const isDenied = status === 401 || status === 403;
  const retryAfter = parseRetryAfter(header("retry-after"));
  return new CallFailure(`expected 200 from ${place}, found ${status}${said}`, {
    status,
    isTransient: TRANSIENT.has(status),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(isDenied && credentialsHint !== undefined ? { hint: credentialsHint } : {}),
  });
}

/**
 * Returns the failure of a connection that ended before the answer was complete.
 *
 * @example
 * ```ts
 * connectionFailure("http://127.0.0.1:5001", error).isTransient; // true
 * ```
 */
export function connectionFailure(place: string, cause: unknown): CallFailure {
  const forbidden = permissionFailure(place, cause);
  if (forbidden !== undefined) return forbidden;
  const root = (cause as { cause?: unknown } | null)?.cause ?? cause;
  const { code, message } = root as { code?: string; message?: string };
  // The names in a peer's certificate are part of the message.
  const reason = plainWords(message || code || "no reason given");
  return new CallFailure(`the connection to ${place} failed: ${reason}`, {
    isTransient: true,
    cause,
    ...(code === "ECONNREFUSED" ? { hint: "check the address and that a server is running there" } : {}),
  });
}

/**
 * Returns the failure for a permission that Deno denies, naming the flag; undefined for any other error.
 *
 * @param place What was called, for the message.
 */
export function permissionFailure(place: string, error: unknown): CallFailure | undefined {
  const cause = (error as { cause?: unknown } | null)?.cause;
  const found = [error, cause].find((one) =>
    /^(NotCapable|PermissionDenied)$/.test((one as Error | undefined)?.name ?? ""),
  );
  if (found === undefined) return undefined;
  const { message } = found as Error;
  const flag = /--allow-[a-z]+/.exec(message)?.[0] ?? "--allow-net";
  // Of a call through a proxy, the proxy: `Requires net access to "HOST:PORT", run again with the --allow-net flag`.
  const [, host] = /^Requires net access to "([\w.:[\]-]+)"/.exec(message) ?? [];
  const whole = host === undefined ? flag : `${flag}=${host}`;
  return new CallFailure(`cannot connect to ${place}: Deno denied the permission`, {
    cause: error,
    hint: `run it again with ${whole}`,
  });
}

/** Parses seconds or an HTTP date (RFC 9110, 10.2.3) into milliseconds from now. */
function parseRetryAfter(text: string | null | undefined, now: number = Date.now()): number | undefined {
  if (text === null || text === undefined) return undefined;
  const delay = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}

/** Returns the peer's message, shortened: Kubo's `{"Message": …}`, a line of text, or a note on an HTML page. */
function messageOf(text: string): string {
  let words = text;
  try {
    const { Message } = JSON.parse(text) as { Message?: unknown };
    if (typeof Message === "string") words = Message;
  } catch {
    if (/^\s*</.test(text)) return "an HTML page";
  }
  return plainWords(words);
}

/** Returns a value as JSON. Of a peer's JSON, `JSON.parse` reads any depth, but `JSON.stringify` may overflow the stack. */
export function jsonOf(value: unknown): string {
  try {
    return String(JSON.stringify(value));
  } catch {
    return "a value nested too deeply";
  }
}

/**
 * Returns a peer's text for a message: on one line, short, and sanitized.
 *
 * @example
 * ```ts
 * plainWords("not\n found\u001b[2J"); // "not found [2J"
 * ```
 */
export function plainWords(words: unknown): string {
  const text = typeof words === "string" ? words : jsonOf(words);
  const line = text
    .slice(0, 1000)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return visibleText(text.length > 1000 ? `${line.slice(0, 200)}…` : line);
}
