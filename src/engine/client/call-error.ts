import { MesgError } from "../../core/mod.ts";

/** gRPC status codes that a deploy tells apart. */
export const STATUS = {
  cancelled: 1,
  unknown: 2,
  deadlineExceeded: 4,
  permissionDenied: 7,
  resourceExhausted: 8,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
  unauthenticated: 16,
} as const;

/** A call that an Engine refused or did not answer. */
export class CallError extends MesgError {
  /** The gRPC status code. */
  readonly status: number;
  /** The status text: the Engine's own where the Engine refused. */
  readonly text: string;

  constructor(status: number, text: string, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(ENVIRONMENT.has(status) ? "environment" : "refused", message, options);
    this.status = status;
    this.text = text;
  }

  /** Whether no answer of the Engine arrived, so that the effect of the call is unknown. */
  get isUnanswered(): boolean {
    return ENVIRONMENT.has(this.status) || /^Received (RST_STREAM|HTTP status code 5)/.test(this.text);
  }

  /** Whether the server refused the stream, which HTTP/2 allows only where it did nothing of the request. */
  get isUnprocessed(): boolean {
    return this.status === STATUS.unavailable && this.text === "Stream refused by server";
  }
}

const ENVIRONMENT: ReadonlySet<number> = new Set([STATUS.cancelled, STATUS.deadlineExceeded, STATUS.unavailable]);
