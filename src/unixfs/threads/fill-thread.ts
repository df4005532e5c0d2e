import type { Worker } from "node:worker_threads";
import type { FillAnswer, FillJob } from "./fill-job.ts";
import { Filler, type FillTools } from "./filler.ts";

/** The recipe of an inspector in a thread: the source of a class, and its constructor's arguments. */
export interface InspectorProgram {
  readonly text: string;
  readonly data: unknown;
}

/** The initial data of a thread. */
export interface ThreadData {
  /** Counters of finished jobs per thread: visible at once, while an answer waits for the event loop. */
  readonly done: Int32Array;
  /** Flags of running threads. */
  readonly up: Int32Array;
  readonly index: number;
  readonly settings: Pick<FillTools, "place" | "leafSize" | "statFields" | "flags">;
  readonly inspector: unknown;
}

/** A job, the numbers of its places, and those places that the thread has not seen. */
type Request = readonly [job: FillJob, numbers: readonly number[], unknown: readonly (readonly [number, Uint8Array])[]];

interface Pending {
  resolve(answer: FillAnswer): void;
  reject(error: unknown): void;
}

/** A thread that does jobs in order. It does not keep the process alive when idle. */
export class FillThread {
  readonly #worker: Worker;
  readonly #started: Promise<boolean>;
  readonly #pending: Pending[] = [];
  readonly #data: ThreadData;
  /** The buffers already sent to the thread, and their numbers there. */
  readonly #places = new Map<Uint8Array, number>();
  #sent = 0;
  #failure: unknown;

  /** @throws {Error} where no thread may be started. */
  constructor(create: typeof Worker, data: ThreadData, inspector: InspectorProgram | undefined) {
    this.#data = data;
    // Without the process's options: a profiler or a hook in each thread would only cost time.
    const options = { eval: true, workerData: data, execArgv: [], env: {}, stdout: true, stderr: true };
    this.#worker = new create(`(${fillInThread})((${Filler}), (${inspector?.text}))`, options);
    this.#started = new Promise((resolve) => {
      this.#worker.once("online", () => resolve(true));
      this.#worker.once("exit", () => resolve(false));
    });
    this.#worker.on("message", (answer: FillAnswer) => this.#next()?.resolve(answer));
    this.#worker.once("error", (error) => this.#fail(error));
    this.#worker.once("exit", () => this.#fail(new Error("the thread ended")));
    this.#worker.unref();
  }

  /** Whether the thread runs and takes jobs. */
  get isReady(): boolean {
    return this.#failure === undefined && Atomics.load(this.#data.up, this.#data.index) === 1;
  }

  /** Waits for the thread to run; false when it could not be started. */
  async starts(): Promise<boolean> {
    this.#worker.ref();
    const isStarted = await this.#started;
    if (this.#pending.length === 0) this.#worker.unref();
    return isStarted;
  }

  /** Jobs that the thread has not done yet. */
  get waiting(): number {
    return this.#sent - Atomics.load(this.#data.done, this.#data.index);
  }

  /** @param places The leaves of the job, in memory that threads share. */
  ask(job: FillJob, places: readonly Uint8Array[]): Promise<FillAnswer> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#pending.length === 0) this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#sent++;
      this.#pending.push({ resolve, reject });
      this.#worker.postMessage(this.#request(job, places));
    });
  }

  /** Memory is sent once: each copy of its handle counts as memory until it is collected. */
  #request(job: FillJob, places: readonly Uint8Array[]): Request {
    const unknown: [number, Uint8Array][] = [];
    const numbers = places.map((place) => {
      const known = this.#places.get(place) ?? this.#places.size;
      if (known === this.#places.size) {
        this.#places.set(place, known);
        unknown.push([known, place]);
      }
      return known;
    });
    return [job, numbers, unknown];
  }

  #next(): Pending | undefined {
    const first = this.#pending.shift();
    if (this.#pending.length === 0) this.#worker.unref();
    return first;
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#pending.splice(0)) reject(this.#failure);
  }
}

/** The program of a thread. Its source text runs there, so it uses nothing from outside it. */
function fillInThread(
  FillerClass: typeof Filler,
  InspectorClass: (new (data: unknown) => FillTools["inspector"] & {}) | undefined,
): void {
  const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
  const { done, up, index, settings, inspector } = workerData as ThreadData;
  const filler = new FillerClass({
    fs: process.getBuiltinModule("node:fs"),
    crypto: process.getBuiltinModule("node:crypto") as FillTools["crypto"],
    inspector: InspectorClass === undefined ? undefined : new InspectorClass(inspector),
    ...settings,
  });
  const known = new Map<number, Uint8Array>();
  parentPort?.on("message", ([job, numbers, unknown]: Request) => {
    for (const [number, place] of unknown) known.set(number, place);
    const places = numbers.map((number) => known.get(number) as Uint8Array);
    const answer = job.isStat === true ? filler.stat(job) : filler.fill(job, places);
    Atomics.add(done, index, 1);
    const { contents } = answer;
    parentPort.postMessage(answer, contents === undefined ? [] : [contents.buffer as ArrayBuffer]);
  });
  Atomics.store(up, index, 1);
}
