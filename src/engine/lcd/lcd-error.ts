import {
  type CallFailure,
  type Concealer,
  cutText,
  DeadlinePassed,
  plainWords,
  proxyFor,
  visibleLines,
} from "../../core/mod.ts";
import type { EngineAccess } from "../client/access.ts";
import { CallError, STATUS } from "../client/call-error.ts";
import type { Endpoint } from "../client/endpoint.ts";

/** A response of an LCD endpoint with another status than 200. */
export class LcdRefusal extends CallError {
  /** The HTTP status. */
  readonly httpStatus: number;

  constructor(
    status: number,
    text: string,
    answer: { httpStatus: number; message: string; hint?: string | undefined; isOther: boolean },
  ) {
    const { isOther, hint } = answer;
    super(status, text, answer.message, hint === undefined ? { isOther } : { isOther, hint });
    this.httpStatus = answer.httpStatus;
  }
}

/** The facts about a failed call to an LCD endpoint. */
export interface FailedLcdCall {
  readonly endpoint: Endpoint;
  /** Its timeout in milliseconds. */
  readonly timeout: number;
  /** Conceals the secrets that were sent, which the response may repeat. */
  readonly secrets: Concealer;
  readonly access: EngineAccess;
  readonly signal: AbortSignal | undefined;
}

/** Returns the error for a call without a complete response. */
export async function failureOf(error: CallFailure | DeadlinePassed, failed: FailedLcdCall): Promise<CallError> {
  const { endpoint, timeout, secrets, access, signal } = failed;
  const { address, tls } = endpoint;
  if (error instanceof DeadlinePassed) {
    const message = `the Engine at ${address} did not answer within ${timeout / 1000} seconds`;
    return new CallError(STATUS.deadlineExceeded, "", message, { cause: error });
  }
  const text = secrets.conceal(error.message);
  if (/expected at most \d+ bytes/.test(text)) {
    const message = `the Engine at ${address}: ${text}`;
    return new CallError(STATUS.resourceExhausted, text, message, { cause: error, isOther: true });
  }
  const { diagnose } = await import("../client/diagnose.ts");
  const isDirect = proxyFor(`${tls ? "https" : "http"}://${address}`) === undefined;
  const causes = [text, String((error.cause as Error | undefined)?.message)];
  const isRefused = isDirect && causes.some((words) => /ECONNREFUSED/.test(words));
  const diagnosis =
    isRefused || !isDirect ? undefined : await diagnose(endpoint, { ...access, protocol: "http/1.1" }, signal);
  const found = diagnosis?.found ?? (isRefused ? "nothing listens there (ECONNREFUSED)" : text);
  const hint =
    diagnosis?.hint ?? error.hint ?? `check that an LCD endpoint listens there ${tls ? "over TLS" : "in plain text"}`;
  return new CallError(STATUS.unavailable, text, `no Engine answers at ${address}: ${found}`, { hint, cause: error });
}

/** A response with another status than 200. */
export interface OtherAnswer extends FailedLcdCall {
  readonly status: number;
  readonly text: string;
  header(name: string): string | undefined;
}

/**
 * Returns the error for another status than 200: a refusal with the Engine's text, a missing route, or a failure of a
 * proxy.
 */
export function answerError({ endpoint: { address }, status, text, secrets, header }: OtherAnswer): LcdRefusal {
  const own = errorIn(text);
  const words = visibleLines(cutText(secrets.conceal(own ?? ""), MAX_LENGTH));
  const refusal = (code: number, verb: string, hint?: string) => {
    const message = `the Engine at ${address} ${verb}${words === "" ? "" : `: ${words}`}`;
    return new LcdRefusal(code, words, { httpStatus: status, message, hint, isOther: own === undefined });
  };
  if (status >= 300 && status < 400) {
    const target = header("location") ?? "";
    const where = URL.canParse(target) ? new URL(target).origin : "elsewhere";
    const why = "redirects are not followed, so that no credentials reach another host";
    return refusal(STATUS.internal, `redirects (${status}) to ${where}`, `use the target's address: ${why}`);
  }
  if (own !== undefined && OWN.includes(status)) return refusal(STATUS.unknown, "refused");
  const answered = `answered ${status}`;
  if (status === 401 || status === 403) {
    const code = status === 401 ? STATUS.unauthenticated : STATUS.permissionDenied;
    return refusal(code, answered, "a proxy may require credentials: --engine-metadata or MESG_ENGINE_METADATA");
  }
  if (status === 404 || status === 405 || status === 501) {
    const hint = "check the address and the path: an LCD endpoint listens on port 1317";
    return refusal(STATUS.unimplemented, answered, hint);
  }
  return refusal(status === 429 || status >= 500 ? STATUS.unavailable : STATUS.internal, answered);
}

/** Statuses of cosmos-sdk's own errors. */
const OWN = [400, 404, 500];

/** Returns the error for a response that is not the expected JSON. */
export function unreadable({ endpoint, text, secrets }: Pick<OtherAnswer, "endpoint" | "text" | "secrets">): CallError {
  const found = /^\s*</.test(text) ? "an HTML page" : text === "" ? "nothing" : plainWords(secrets.conceal(text));
  return new CallError(STATUS.internal, "", `unexpected answer of ${endpoint.address}: expected JSON, found ${found}`, {
    hint: "check that this is the address of an Engine's LCD endpoint, which listens on port 1317",
  });
}

/** Maximum length of an answer in a message, in UTF-16 units. */
const MAX_LENGTH = 4000;

/** Returns the error text of cosmos-sdk: `{"error": "…"}`, which contains nested JSON at 0.37. */
function errorIn(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    if (typeof error === "string") return error;
    if (error !== undefined) return JSON.stringify(error);
  } catch {
    // Not an error of the SDK.
  }
  return undefined;
}
