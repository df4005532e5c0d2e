import { MesgError } from "../../core/mod.ts";

/** gRPC status codes that a deploy distinguishes. */
export const STATUS = {
  canceled: 1,
  unknown: 2,
  deadlineExceeded: 4,
  permissionDenied: 7,
  resourceExhausted: 8,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
  unauthenticated: 16,
} as const;

/** A call that an Engine refused or did not answer, or whose answer no Engine would send. */
export class CallError extends MesgError {
  /** The gRPC status code. */
  readonly status: number;
  /** The status text; that of the Engine when it refused. */
  readonly text: string;

  /** @param options.isOther Whether the peer is not an Engine. */
  constructor(
    status: number,
    text: string,
    message: string,
    options: { hint?: string; cause?: unknown; isOther?: boolean } = {},
  ) {
    const isFault = ENVIRONMENT.has(status) || OF_OUR_SIDE.test(text) || options.isOther === true;
    super(isFault ? "environment" : "refused", message, options);
    this.status = status;
    this.text = text;
  }

  /** Whether no answer arrived, so that the effect of the call is unknown. */
  get isUnanswered(): boolean {
    if (ENVIRONMENT.has(this.status)) return true;
    return OF_OUR_SIDE.test(this.text) && !this.text.startsWith("Received HTTP status code 4");
  }

  /** Whether the server refused the stream. HTTP/2 allows this only if the request was not processed. */
  get isUnprocessed(): boolean {
    return this.status === STATUS.unavailable && this.text === "Stream refused by server";
  }
}

/** Grpc-js reports an answer that it cannot read as an internal error. */
const ENVIRONMENT: ReadonlySet<number> = new Set([
  STATUS.canceled,
  STATUS.deadlineExceeded,
  STATUS.internal,
  STATUS.unavailable,
]);
/** The texts of grpc-js for an answer that it cannot read. */
const OF_OUR_SIDE = /^Received (?:RST_STREAM|HTTP status code|message|compressed message)/;
