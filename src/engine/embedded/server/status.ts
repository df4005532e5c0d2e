import { MesgError } from "../../../core/mod.ts";
import { EngineRefusal, INTERNAL, UNKNOWN } from "../../dialects/mod.ts";

/** How a call ends, as grpc-js takes it. */
export interface CallStatus {
  /** A gRPC status code. */
  readonly code: number;
  readonly details: string;
}

/** Most bytes of a status text on the wire; HTTP/2 peers commonly accept 16 KiB of headers. */
const MAX_DETAILS_BYTES = 8 * 1024;

/** Whether an error belongs to the normal work of a method; any other one is a defect. */
export function isExpected(error: unknown): boolean {
  return error instanceof EngineRefusal || error instanceof MesgError;
}

/**
 * Returns the status that an error becomes: the refusal's own code; UNKNOWN for other expected errors, as Go's gRPC has
 * it; INTERNAL without any text of ours for a defect.
 */
export function statusOf(error: unknown): CallStatus {
  if (!isExpected(error)) return { code: INTERNAL, details: "internal error" };
  const code = error instanceof EngineRefusal ? error.code : UNKNOWN;
  return { code, details: sendable((error as Error).message) };
}

/** Cuts a text to what fits in a header, whole characters only: grpc-js throws on half a surrogate pair. */
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
