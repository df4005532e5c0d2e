import type { Hash } from "node:crypto";
import type { Worker } from "node:worker_threads";

/** Work for a thread: the SHA-256 of each span or, with `chain`, one more piece of a long hash. */
export interface HashWork {
  /** Offsets and lengths in the memory that all threads share, one after the other. */
  readonly spans: readonly number[];
  /** Bytes that are not in the shared memory, for a chain. */
  readonly bytes?: Uint8Array;
  readonly chain?: number;
  /** Begins a chain: an algorithm, and the bytes before the first span. */
  readonly begin?: readonly [algorithm: string, prefix: string];
  /** Ends a chain, and asks for its hash in hex. */
  readonly isEnd?: boolean;
}

/** What a thread answers: 32 bytes for each span, or the hash of a chain, empty before its end. */
export type HashAnswer = Uint8Array | string;

/** The memory that threads share. */
export interface SharedMemory {
  readonly bytes: SharedArrayBuffer;
  /** Where each thread counts what it has done: known at once, while an answer waits for the event loop. */
  readonly done: Int32Array;
  /** Where each thread says that it runs. */
  readonly up: Int32Array;
}

interface Pending {
  resolve(answer: HashAnswer): void;
  reject(error: unknown): void;
}

/** A thread that hashes parts of shared memory, in the order in which it is asked. It keeps no process alive when idle. */
export class HashThread {
  readonly #worker: Worker;
  readonly #started: Promise<boolean>;
  readonly #pending: Pending[] = [];
  readonly #shared: SharedMemory;
  readonly #index: number;
  #asked = 0;
  #failure: unknown;

  /** @param index Which of the threads it is. @throws {Error} where no thread may be started. */
  constructor(create: typeof Worker, memory: SharedMemory, index: number) {
    this.#shared = memory;
    this.#index = index;
    // No options of the process: a profiler or a hook in each thread would only cost.
    const options = { eval: true, workerData: [memory, index], execArgv: [], env: {}, stdout: true, stderr: true };
    this.#worker = new create(`(${hashInThread.toString()})()`, options);
    this.#started = new Promise((resolve) => {
      this.#worker.once("online", () => resolve(true));
      this.#worker.once("exit", () => resolve(false));
    });
    this.#worker.on("message", (answer: HashAnswer) => this.#next()?.resolve(answer));
    this.#worker.once("error", (error) => this.#fail(error));
    this.#worker.once("exit", () => this.#fail(new Error("the thread ended")));
    this.#worker.unref();
  }

  /** Whether the thread runs, and can be asked. */
  get isReady(): boolean {
    return this.#failure === undefined && Atomics.load(this.#shared.up, this.#index) === 1;
  }

  /** Waits for the thread to run; false when it could not be started. */
  async starts(): Promise<boolean> {
    this.#worker.ref();
    const isStarted = await this.#started;
    if (this.#pending.length === 0) this.#worker.unref();
    return isStarted;
  }

  /** Requests that the thread has not done yet. */
  get waiting(): number {
    return this.#asked - Atomics.load(this.#shared.done, this.#index);
  }

  ask(work: HashWork): Promise<HashAnswer> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#pending.length === 0) this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#asked++;
      this.#pending.push({ resolve, reject });
      this.#worker.postMessage(work);
    });
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

/** The whole program of a thread: its text is what runs there, so it uses nothing from outside of it. */
function hashInThread(): void {
  const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
  const { createHash } = process.getBuiltinModule("node:crypto");
  const [{ bytes: shared, done, up }, index] = workerData as [SharedMemory, number];
  const memory = new Uint8Array(shared);
  const answer = (result: HashAnswer) => {
    Atomics.add(done, index, 1);
    parentPort?.postMessage(result);
  };
  const chains = new Map<number, Hash>();
  Atomics.store(up, index, 1);
  parentPort?.on("message", ({ spans, bytes, chain, begin, isEnd }: HashWork) => {
    if (chain === undefined) {
      const digests = new Uint8Array(spans.length * 16);
      for (let at = 0; at < spans.length; at += 2) {
        const block = memory.subarray(spans[at], spans[at]! + spans[at + 1]!);
        digests.set(createHash("sha256").update(block).digest(), at * 16);
      }
      answer(digests);
      return;
    }
    if (begin !== undefined) chains.set(chain, createHash(begin[0]).update(begin[1]));
    const hash = chains.get(chain);
    if (bytes !== undefined) hash?.update(bytes);
    for (let at = 0; at < spans.length; at += 2) {
      hash?.update(memory.subarray(spans[at], spans[at]! + spans[at + 1]!));
    }
    if (isEnd === true) chains.delete(chain);
    answer(isEnd === true && hash !== undefined ? hash.digest("hex") : "");
  });
}
