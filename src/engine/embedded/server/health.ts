import type { Cancellation } from "../../../core/mod.ts";
import { EngineRefusal, NOT_FOUND } from "../../dialects/mod.ts";
import { readFields, textOf, writeNumber } from "../../wire/fields.ts";
import type { Method } from "./method.ts";
import { parsed } from "./parsed.ts";

/** The full name of gRPC's standard health service, which load balancers and probes call. */
export const HEALTH = "grpc.health.v1.Health";

const SERVING = 1;
const NOT_SERVING = 2;
const SERVICE_UNKNOWN = 3;

/** The health of a server: serving until it stops. */
export class Health {
  readonly #services: ReadonlySet<string>;
  readonly #stopping: AbortSignal;

  /**
   * @param services The names that may be requested, besides the empty one for the server as a whole.
   * @param stopping Aborts when the server begins to stop.
   */
  constructor(services: readonly string[], stopping: AbortSignal) {
    this.#services = new Set(["", ...services]);
    this.#stopping = stopping;
  }

  methods(): [path: string, method: Method][] {
    return [
      [`/${HEALTH}/Check`, { kind: "unary", answer: async (request) => this.#check(request) }],
      [`/${HEALTH}/Watch`, { kind: "stream", answer: (requests, caller) => this.#watch(requests, caller.signal) }],
    ];
  }

  #check(request: Uint8Array): Uint8Array {
    const status = this.#statusOf(request);
    if (status === SERVICE_UNKNOWN) throw new EngineRefusal("unknown service", { code: NOT_FOUND });
    return writeNumber(1, status);
  }

  async *#watch(requests: AsyncIterable<Uint8Array>, gone: Cancellation): AsyncGenerator<Uint8Array> {
    for await (const request of requests) {
      yield writeNumber(1, this.#statusOf(request));
      await aborted([this.#stopping, gone]);
      if (!gone.aborted) yield writeNumber(1, this.#statusOf(request));
      return;
    }
  }

  #statusOf(request: Uint8Array): number {
    if (
      !this.#services.has(
        textOf(
          parsed(() => readFields(request)),
          1,
        ),
      )
    )
      return SERVICE_UNKNOWN;
    return this.#stopping.aborted ? NOT_SERVING : SERVING;
  }
}

/** Waits until one of the signals aborts. */
function aborted(signals: readonly Cancellation[]): Promise<void> {
  if (signals.some((signal) => signal.aborted)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      for (const signal of signals) signal.removeEventListener("abort", done);
      resolve();
    };
    for (const signal of signals) signal.addEventListener("abort", done);
  });
}
