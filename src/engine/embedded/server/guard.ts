import { once } from "node:events";
import type { ServerDuplexStream, ServerUnaryCall, sendUnaryData } from "@grpc/grpc-js";
import { Canceler, type Cancellation } from "../../../core/mod.ts";
import type { Caller, StreamMethod, UnaryMethod } from "./method.ts";
import { isExpected, statusOf } from "./status.ts";

/** Called with an error that no method should throw. */
export type OnDefect = (error: unknown) => void;

/** Why a caller's signal aborts. */
const CLIENT_GONE = new Error("the client ended the call");

/**
 * Wraps a method for grpc-js. All methods of a server go through here, so that any error of a method, synchronous or
 * not, becomes the status of that call and never an unhandled rejection, which would end the process.
 */
export function guardUnary(method: UnaryMethod, onDefect: OnDefect) {
  return (call: ServerUnaryCall<Buffer, Uint8Array>, answer: sendUnaryData<Uint8Array>): void => {
    const run = async () => {
      const caller = new CallSide(call);
      let message: Uint8Array;
      try {
        message = await method.answer(call.request, caller);
      } catch (error) {
        report(error, onDefect);
        return answer(statusOf(error));
      } finally {
        caller.isOver = true;
      }
      answer(null, message);
    };
    // Only grpc-js itself can fail here, after the call is over.
    run().catch((error) => report(error, onDefect));
  };
}

/** Wraps a method with streams, as {@linkcode guardUnary}. Messages are read only as fast as answers are taken. */
export function guardStream(method: StreamMethod, onDefect: OnDefect) {
  return (call: ServerDuplexStream<Buffer, Uint8Array>): void => {
    const run = async () => {
      try {
        // The default would destroy the answering side together with the requests.
        const requests = call.iterator({ destroyOnReturn: false });
        for await (const message of method.answer(requests, new CallSide(call))) {
          if (call.destroyed) return;
          if (!call.write(message)) await drained(call);
        }
        call.end();
      } catch (error) {
        if (call.destroyed) return;
        report(error, onDefect);
        call.emit("error", statusOf(error));
      }
    };
    run().catch((error) => report(error, onDefect));
  };
}

interface Cancelable {
  readonly cancelled: boolean;
  readonly metadata: { get(name: string): readonly (string | Buffer)[] };
  getPeer(): string;
  once(event: "cancelled", listener: () => void): unknown;
}

/** The client's side of a call of grpc-js. */
class CallSide implements Caller {
  /** Whether the call has its answer. grpc-js reports the end of every call as its cancellation. */
  isOver = false;
  readonly #call: Cancelable;
  #signal: Canceler | undefined;

  constructor(call: Cancelable) {
    this.#call = call;
  }

  get peer(): string {
    return this.#call.getPeer();
  }

  get signal(): Cancellation {
    if (this.#signal === undefined) {
      const signal = new Canceler();
      this.#signal = signal;
      if (this.#call.cancelled) signal.abort(CLIENT_GONE);
      else this.#call.once("cancelled", () => void (this.isOver || signal.abort(CLIENT_GONE)));
    }
    return this.#signal;
  }

  metadata(name: string): string | undefined {
    return this.#call.metadata.get(name)[0]?.toString();
  }
}

/** Waits until the client has read the written data, or is gone. */
async function drained(call: ServerDuplexStream<Buffer, Uint8Array>): Promise<void> {
  const waiting = new AbortController();
  try {
    await Promise.race(["drain", "close"].map((event) => once(call, event, { signal: waiting.signal })));
  } finally {
    waiting.abort();
  }
}

function report(error: unknown, onDefect: OnDefect): void {
  if (error === CLIENT_GONE || isExpected(error)) return;
  try {
    onDefect(error);
  } catch {
    // A broken log must not end the server.
  }
}
