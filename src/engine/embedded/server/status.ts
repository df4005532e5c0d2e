import { MesgError } from "../../../core/mod.ts";
import { EngineRefusal, INTERNAL, UNKNOWN } from "../../dialects/mod.ts";

/** The status of a call, in the form of grpc-js. */
export interface CallStatus {
  /** A gRPC status code. */
  readonly code: number;
  readonly details: string;
}

/** Maximum bytes of a status text on the wire; HTTP/2 peers commonly accept 16 KiB of headers. */
const MAX_DETAILS_BYTES = 8 * 1024;

/** Returns whether an error is expected; any other is a defect. */
export function isExpected(error: unknown): boolean {
  return error instanceof EngineRefusal || error instanceof MesgError;
}

/**
 * Returns the status for an error: the refusal's own code; UNKNOWN for other expected errors, as in Go's gRPC; INTERNAL
 * without details for a defect.
 */
export function statusOf(error: unknown): CallStatus {
  if (!isExpected(error)) return { code: INTERNAL, details: "internal error" };
  const code = error instanceof EngineRefusal ? error.code : UNKNOWN;
  return { code, details: sendable((error as Error).message) };
}

/** Shortens a text to fit in a header, by whole characters: grpc-js throws on half a surrogate pair. */
export function sendable(text: string): string {
  const whole = text.slice(0, MAX_DETAILS_BYTES + 1).replace(/\p{Surrogate}/gu, "\uFFFD");
  if (encodeURI(whole).length <= MAX_DETAILS_BYTES) return whole;
  let length = encodeURI("…").length;
  let end = 0;
  for (const character of whole) {
    length += encodeURI(character).length;
    if (length > MAX_DETAILS_BYTES) break;
    end += character.length;
  }
  return `${whole.slice(0, end)}…`;
}
