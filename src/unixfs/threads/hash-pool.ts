import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { HashThread, type HashWork } from "./hash-thread.ts";

/** Bytes from which a file is worth threads of its own: they take 30 ms to start. */
const WORTH = 16 * 1024 * 1024;
/** The most threads; beyond these, reading is what takes the time. */
const MAX_THREADS = 4;
/** Blocks that one message hands over. */
const TOGETHER = 4;
/** Places for leaves in the shared memory, and the bytes of each. */
const PLACES = 64;

/** A hash that is computed elsewhere, or was computed here at once. */
export type Digest = Uint8Array | Promise<Uint8Array>;

/**
 * Hashes leaves on threads that share memory with this one, so that no byte is copied for it. Until one of them runs, the
 * calling thread hashes itself; afterwards it is left to read.
 */
export class HashPool {
  readonly #memory: SharedArrayBuffer;
  readonly #threads: HashThread[];
  readonly #spare: Uint8Array[] = [];
  /** Blocks that are handed over with the next message. */
  #gathered: { readonly block: Uint8Array; resolve(digest: Uint8Array): void }[] = [];
  #chains = 0;

  constructor(threads: HashThread[], memory: SharedArrayBuffer, place: number) {
    this.#memory = memory;
    this.#threads = threads;
    for (let at = 0; at + place <= memory.byteLength; at += place) this.#spare.push(new Uint8Array(memory, at, place));
  }

  /** Returns a place in the shared memory; undefined when all are used. */
  take(): Uint8Array | undefined {
    return this.#spare.pop();
  }

  /** Takes back a place that nothing reads any more. */
  give(place: Uint8Array): void {
    this.#spare.push(place);
  }

  /** Whether bytes are in the shared memory. */
  has(bytes: Uint8Array): boolean {
    return bytes.buffer === this.#memory;
  }

  /** Returns the SHA-256 of a block in the shared memory; it may wait for {@linkcode flush}. */
  digest(block: Uint8Array): Digest {
    if (this.#free() === undefined && this.#gathered.length === 0) return sha256(block);
    return new Promise((resolve) => {
      this.#gathered.push({ block, resolve });
      if (this.#gathered.length === TOGETHER) this.flush();
    });
  }

  /** Hands over what was gathered. */
  flush(): void {
    const gathered = this.#gathered;
    if (gathered.length === 0) return;
    this.#gathered = [];
    const here = () => {
      for (const { block, resolve } of gathered) resolve(sha256(block));
    };
    const thread = this.#free();
    if (thread === undefined) {
      here();
      return;
    }
    thread.ask({ spans: spansOf(gathered.map(({ block }) => block)) }).then((digests) => {
      for (const [index, { resolve }] of gathered.entries()) {
        resolve((digests as Uint8Array).subarray(index * 32, index * 32 + 32));
      }
    }, here);
  }

  /** Begins a long hash on one of the threads, once it runs; undefined where none does. */
  async chain(algorithm: string, prefix: string): Promise<HashChain | undefined> {
    const id = ++this.#chains;
    const thread = this.#threads[id % this.#threads.length]!;
    return (await thread.starts()) ? new HashChain(thread, id, { begin: [algorithm, prefix], pool: this }) : undefined;
  }

  #free(): HashThread | undefined {
    let best: HashThread | undefined;
    for (const thread of this.#threads) {
      if (thread.isReady && thread.waiting < (best?.waiting ?? Number.POSITIVE_INFINITY)) best = thread;
    }
    return best;
  }
}

/** A long hash on another thread. */
export class HashChain {
  readonly #thread: HashThread;
  readonly #chain: number;
  readonly #pool: HashPool;
  #begin: readonly [string, string] | undefined;

  constructor(
    thread: HashThread,
    chain: number,
    { begin, pool }: { readonly begin: readonly [string, string]; readonly pool: HashPool },
  ) {
    this.#thread = thread;
    this.#chain = chain;
    this.#begin = begin;
    this.#pool = pool;
  }

  /** Adds pieces; resolved once they are read, and may be overwritten. @throws {Error} when the thread ended. */
  async add(pieces: readonly Uint8Array[]): Promise<void> {
    const isShared = pieces.every((piece) => this.#pool.has(piece));
    await this.#ask(isShared ? { spans: spansOf(pieces) } : { spans: [], bytes: Buffer.concat(pieces) });
  }

  /** Returns the hash in hex. @throws {Error} when the thread ended. */
  async end(): Promise<string> {
    return await this.#ask({ spans: [], isEnd: true });
  }

  async #ask(work: HashWork): Promise<string> {
    const begin = this.#begin === undefined ? {} : { begin: this.#begin };
    this.#begin = undefined;
    return (await this.#thread.ask({ ...work, chain: this.#chain, ...begin })) as string;
  }
}

function spansOf(pieces: readonly Uint8Array[]): number[] {
  return pieces.flatMap(({ byteOffset, length }) => [byteOffset, length]);
}

function sha256(block: Uint8Array): Uint8Array {
  return createHash("sha256").update(block).digest();
}

let pool: Promise<HashPool | undefined> | undefined;

/**
 * Returns the process's threads for hashing, where a file is large enough for them and the runtime has them.
 *
 * @param size Bytes that will be hashed.
 * @param place Bytes of a place in the shared memory.
 */
export async function hashPoolFor(size: number, place: number): Promise<HashPool | undefined> {
  if (size < WORTH || "Deno" in globalThis) return undefined;
  pool ??= startPool(place);
  return await pool;
}

async function startPool(place: number): Promise<HashPool | undefined> {
  const count = Math.min(MAX_THREADS, availableParallelism());
  try {
    const { Worker } = await import("node:worker_threads");
    const bytes = new SharedArrayBuffer(PLACES * place);
    const counters = () => new Int32Array(new SharedArrayBuffer(4 * count));
    const shared = { bytes, done: counters(), up: counters() };
    const threads = Array.from({ length: count }, (_, index) => new HashThread(Worker, shared, index));
    return new HashPool(threads, bytes, place);
  } catch {
    // A runtime may forbid threads.
    return undefined;
  }
}
