import * as crypto from "node:crypto";
import { availableParallelism } from "node:os";
import { MesgError, yieldIfLate } from "../../core/mod.ts";
import { type FillAnswer, type FillJob, STAT_FIELDS } from "./fill-job.ts";
import { FillThread, type InspectorProgram } from "./fill-thread.ts";
import { Filler, type FillTools, type Inspector } from "./filler.ts";
import { LEAF_SIZE, PLACE } from "./place.ts";
import { READ_CALLS } from "./read-calls.ts";
import { READ_FLAGS } from "./read-flags.ts";

/** Size of a source, in bytes, from which threads pay off: they take 30 ms to start. */
const MIN_BYTES = 64 * 1024 * 1024;
/** Opening a file takes as long as reading and hashing this many bytes. */
const BYTES_PER_FILE = 8192;
/** Maximum number of threads besides the calling one; with more, reading is the bottleneck. */
const MAX_THREADS = 3;
/** Maximum number of jobs of a thread: the current and the next one. */
const JOBS_AHEAD = 2;
/** Maximum number of jobs in progress, which bounds memory. With one thread, four jobs stay in the processor's cache. */
const JOBS_TOGETHER = 6;
/** Places without threads, for reuse: a run may build thousands of small archives. */
const SPARE: Uint8Array[] = [];
const MAX_SPARE = 32;

const SETTINGS = { place: PLACE, leafSize: LEAF_SIZE, statFields: STAT_FIELDS, flags: READ_FLAGS };

/**
 * The inspector of small files: an object for the calling thread, and the recipe to create the same in other threads.
 */
export interface Inspection {
  readonly inspector: Inspector;
  readonly program: InspectorProgram;
}

interface Waiting {
  readonly job: FillJob;
  readonly places: readonly Uint8Array[];
  resolve(answer: FillAnswer): void;
  reject(error: unknown): void;
}

/** Fills leaves with files, in threads if there are any; the caller helps instead of waiting for them. */
export class Crew {
  readonly #filler: Filler;
  readonly #threads: readonly FillThread[];
  readonly #spare: Uint8Array[];
  readonly #queue: Waiting[] = [];
  /** Resolved when a job is added. */
  #added = deferred();
  #chains = 0;

  constructor(inspector: Inspector | undefined, threads: readonly FillThread[] = []) {
    this.#filler = new Filler({ fs: READ_CALLS, crypto: crypto as FillTools["crypto"], inspector, ...SETTINGS });
    this.#threads = threads;
    this.#spare = threads.length === 0 ? SPARE : [];
  }

  /** Number of jobs to start ahead of the one whose leaves are needed next. */
  get jobsAhead(): number {
    const threads = this.#threads.length;
    return threads === 0 ? 0 : Math.min(JOBS_TOGETHER, JOBS_AHEAD * threads + JOBS_AHEAD);
  }

  /** Returns memory for a leaf. */
  take(): Uint8Array {
    const spare = this.#spare.pop();
    if (spare !== undefined) return spare;
    return new Uint8Array(this.#threads.length === 0 ? new ArrayBuffer(PLACE.size) : new SharedArrayBuffer(PLACE.size));
  }

  /** Takes back memory that nothing uses any more. */
  give(place: Uint8Array): void {
    // Threads refer to each shared place, so all of them are kept.
    if (this.#threads.length > 0 || this.#spare.length < MAX_SPARE) this.#spare.push(place);
  }

  /** Does a job: in a thread or with {@linkcode help}, or at once where there are no threads. */
  async run(job: FillJob, places: readonly Uint8Array[]): Promise<FillAnswer> {
    if (this.#threads.length === 0) return this.runHere(job, places);
    const answer = new Promise<FillAnswer>((resolve, reject) => {
      this.#queue.push({ job, places, resolve, reject });
    });
    this.#assign();
    this.#added.resolve();
    this.#added = deferred();
    return await answer;
  }

  /** Waits for an answer, and does jobs in the meantime. */
  async wait(answer: Promise<FillAnswer>): Promise<FillAnswer> {
    if (this.#threads.length === 0) {
      await yieldIfLate();
      return await answer;
    }
    let isThere = false;
    const there = () => {
      isThere = true;
    };
    answer.then(there, there);
    await undefined;
    while (!isThere) {
      if (this.help()) await yieldIfLate();
      else await Promise.race([answer, this.#added.promise]);
    }
    return await answer;
  }

  /** Does a job at once, in the calling thread. */
  runHere(job: FillJob, places: readonly Uint8Array[]): FillAnswer {
    return job.isStat === true ? this.#filler.stat(job) : this.#filler.fill(job, places);
  }

  /** Does the next waiting job. @returns False when there is none. */
  help(): boolean {
    this.#assign();
    const next = this.#queue.shift();
    if (next === undefined) return false;
    try {
      next.resolve(this.runHere(next.job, next.places));
    } catch (error) {
      next.reject(error);
    }
    return true;
  }

  /** Returns the worker for the jobs of a chain: one thread, or the calling one if no thread could be started. */
  async chain(): Promise<{ readonly id: number; run: Crew["run"] }> {
    const id = ++this.#chains;
    const thread = this.#threads[id % this.#threads.length];
    const isThere = (await thread?.starts()) === true;
    const run: Crew["run"] = async (job, places) =>
      isThere ? await this.#ask(thread!, job, places) : this.runHere(job, places);
    return { id, run };
  }

  /** Gives jobs to threads that have time for them. */
  #assign(): void {
    for (let first = this.#queue[0]; first !== undefined; first = this.#queue[0]) {
      const thread = this.#free();
      if (thread === undefined) return;
      this.#queue.shift();
      this.#ask(thread, first.job, first.places).then(first.resolve, first.reject);
    }
  }

  #free(): FillThread | undefined {
    const ready = this.#threads.filter(({ isReady, waiting }) => isReady && waiting < JOBS_AHEAD);
    return ready.sort((left, right) => left.waiting - right.waiting)[0];
  }

  async #ask(thread: FillThread, job: FillJob, places: readonly Uint8Array[]): Promise<FillAnswer> {
    try {
      return await thread.ask(job, places);
    } catch (error) {
      throw new MesgError("environment", `a thread that reads files ended: ${(error as Error).message}`, {
        cause: error,
        hint: "run it again",
      });
    } finally {
      this.#assign();
    }
  }
}

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** The crews with threads of this process, and those without. */
const crews = new Map<Inspection | undefined, Promise<Crew>>();
const alone = new Map<Inspection | undefined, Crew>();

/**
 * Returns whether threads pay off.
 *
 * @param size Bytes of all files.
 * @param files How many there are.
 * @example
 * ```ts
 * paysThreads(1_000_000, 10); // false
 * ```
 */
export function paysThreads(size: number, files: number): boolean {
  return size + files * BYTES_PER_FILE >= MIN_BYTES && !("Deno" in globalThis);
}

/**
 * Returns the crew that fills the leaves of a source; it has threads if the source is large enough and the runtime
 * supports them.
 *
 * @param size Bytes of all files.
 * @param files How many there are.
 */
export async function crewFor(size: number, files: number, inspection?: Inspection): Promise<Crew> {
  const known = crews.get(inspection);
  if (known !== undefined) return await known;
  if (paysThreads(size, files)) {
    const starting = startCrew(inspection);
    crews.set(inspection, starting);
    return await starting;
  }
  const crew = alone.get(inspection) ?? new Crew(inspection?.inspector);
  alone.set(inspection, crew);
  return crew;
}

async function startCrew(inspection: Inspection | undefined): Promise<Crew> {
  const count = Math.min(MAX_THREADS, availableParallelism() - 1);
  if (count < 1) return new Crew(inspection?.inspector);
  try {
    const { Worker } = await import("node:worker_threads");
    const counters = () => new Int32Array(new SharedArrayBuffer(4 * count));
    const shared = { done: counters(), up: counters(), settings: SETTINGS, inspector: inspection?.program.data };
    const threads = Array.from(
      { length: count },
      (_, index) => new FillThread(Worker, { ...shared, index }, inspection?.program),
    );
    return new Crew(inspection?.inspector, threads);
  } catch {
    // A runtime may forbid threads.
    return new Crew(inspection?.inspector);
  }
}
