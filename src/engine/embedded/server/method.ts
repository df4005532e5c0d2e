import { ANSWERING, type Cancellation, yieldIfLate } from "../../../core/mod.ts";

/** The client's side of a call. */
export interface Caller {
  /** Aborts when the client ends the call or its deadline passes. Created on first use: most calls never need it. */
  readonly signal: Cancellation;
  /** `127.0.0.1:53412` */
  readonly peer: string;
  /** The value of a metadata name; undefined when it was not sent. */
  metadata(name: string): string | undefined;
}

/** Answers one message with one message. */
export interface UnaryMethod {
  readonly kind: "unary";
  answer(request: Uint8Array, caller: Caller): Promise<Uint8Array>;
}

/** Answers a stream of messages with a stream of messages. */
export interface StreamMethod {
  readonly kind: "stream";
  answer(requests: AsyncIterable<Uint8Array>, caller: Caller): AsyncIterable<Uint8Array>;
}

/**
 * A gRPC method over the bytes of its messages. It may throw anything: `guardUnary` and `guardStream` turn an error
 * into a status. Expected errors are `EngineRefusal` and `MesgError`.
 */
export type Method = UnaryMethod | StreamMethod;

/** Returns a unary method of which many calls arrive at once: the first are answered while the rest is processed. */
export function unary(answer: UnaryMethod["answer"]): UnaryMethod {
  return {
    kind: "unary",
    async answer(request, caller) {
      await yieldIfLate(ANSWERING);
      return await answer(request, caller);
    },
  };
}
