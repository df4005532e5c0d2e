import { Canceler, type Cancellation } from "../../../core/mod.ts";

/** A caller of work in progress. */
interface Waiter<T> {
  resolve(result: T): void;
  reject(error: unknown): void;
  /** Removes the listener from its cancellation. */
  unlisten(): void;
}

/** Work in progress, and its callers. */
interface Flight<T> {
  readonly callers: Set<Waiter<T>>;
  readonly canceler: Canceler;
}

/**
 * Runs work once for all callers that request it while it is in progress. Each may leave by its own signal; the work is
 * aborted when the last one has left. Results are not cached: the next caller starts it again.
 */
export class SingleFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /** Returns whether the work of a key is in progress. */
  has(key: string): boolean {
    return this.#flights.has(key);
  }

  /** Joins the work of a key, or starts it. @throws What the work throws, or the signal's reason. */
  join(key: string, signal: Cancellation, work: (signal: Cancellation) => Promise<T>): Promise<T> {
    if (signal.aborted) return Promise.reject(signal.reason);
    const flight = this.#flights.get(key) ?? this.#start(key, work);
    return new Promise((resolve, reject) => {
      const leave = () => {
        caller.unlisten();
        flight.callers.delete(caller);
        reject(signal.reason);
        if (flight.callers.size > 0) return;
        this.#end(key, flight);
        flight.canceler.abort(signal.reason);
      };
      const caller = { resolve, reject, unlisten: () => signal.removeEventListener("abort", leave) };
      signal.addEventListener("abort", leave);
      flight.callers.add(caller);
    });
  }

  #start(key: string, work: (signal: Cancellation) => Promise<T>): Flight<T> {
    const flight: Flight<T> = { callers: new Set(), canceler: new Canceler() };
    this.#flights.set(key, flight);
    const settle = (answer: (caller: Waiter<T>) => void) => {
      this.#end(key, flight);
      for (const caller of flight.callers) {
        caller.unlisten();
        answer(caller);
      }
    };
    work(flight.canceler).then(
      (result) => settle((caller) => caller.resolve(result)),
      (error) => settle((caller) => caller.reject(error)),
    );
    return flight;
  }

  /** Accepts no more callers. */
  #end(key: string, flight: Flight<T>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
