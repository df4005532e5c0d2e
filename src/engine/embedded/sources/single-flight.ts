/** Work in progress, and the number of its callers. */
interface Flight<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
  isOver: boolean;
}

/**
 * Runs work once for all callers that request it while it is in progress. Each may leave by its own signal; the work is
 * aborted when the last one has left. Results are not cached: the next caller starts it again.
 */
export class SingleFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /** Joins the work of a key, or starts it. @throws What the work throws, or the signal's reason. */
  async join(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const flight = this.#flights.get(key) ?? this.#start(key, work);
    flight.waiting++;
    let leave = () => {};
    try {
      return await new Promise<T>((resolve, reject) => {
        leave = () => reject(signal.reason);
        signal.addEventListener("abort", leave);
        flight.result.then(resolve, reject);
      });
    } finally {
      signal.removeEventListener("abort", leave);
      if (--flight.waiting === 0) {
        if (!flight.isOver) flight.controller.abort(signal.reason);
        this.#end(key, flight);
      }
    }
  }

  #start(key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const flight: Flight<T> = { result: work(controller.signal), controller, waiting: 0, isOver: false };
    this.#flights.set(key, flight);
    const end = () => this.#end(key, flight);
    flight.result.then(end, end);
    return flight;
  }

  /** Accepts no more callers. */
  #end(key: string, flight: Flight<T>): void {
    flight.isOver = true;
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
