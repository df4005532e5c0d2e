import { MesgError } from "../../core/mod.ts";
import { ByteReader } from "../byte-reader.ts";
import { BLOB_ROOM, readProved } from "../disk/proved-file.ts";
import { cannotRun, type GitProcess } from "./process.ts";

/** Milliseconds after which an idle git process is ended. */
const IDLE = 250;
/** Milliseconds after which a git process without any request is ended. */
const PATIENCE = 10_000;
const CHUNK = 256 * 1024;
/** Maximum size in bytes of a blob kept in memory, and the number of those. */
const REMEMBERED = 2048;
const MAX_REMEMBERED = 8192;
/** Sizes to request before they are needed: the number of requests, and of sizes in each. */
const SIZES_AHEAD = { requests: 4, sizes: 256 } as const;
/** The buffer for small files of the working tree. */
const SCRATCH = Buffer.alloc(65_536 + BLOB_ROOM);

/** The error for an object that a repository lacks. git has answered completely then. */
class MissingObject extends MesgError {
  constructor(where: string, oid: string) {
    super("environment", `the repository ${where} lacks the object ${oid}`, {
      hint: "the clone is partial or damaged: clone it without --filter, or run git fsck",
    });
  }
}

/**
 * Reads objects of a repository through at most three git processes: one for sizes, one for whole blobs, one for
 * streamed blobs. Missing objects are reported, never fetched.
 */
export class GitObjects {
  readonly #where: string;
  readonly #checks: Channel;
  readonly #wholes: Channel;
  readonly #streams: Channel;
  /** Objects are immutable, so sizes can be cached. */
  readonly #sizes = new Map<string, number>();
  /** Answers under way: two commits have mostly the same objects. */
  readonly #sizing = new Map<string, Promise<void>>();
  /** Objects whose sizes may be needed, the last ones first. */
  #expected: string[] = [];
  /** Small blobs: the description of a service is mostly the same in two commits. */
  readonly #blobs = new Map<string, Uint8Array>();
  #streaming: Promise<unknown> = Promise.resolve();

  /** @param where The repository, for messages. */
  constructor(where: string, start: (args: readonly string[]) => GitProcess) {
    this.#where = where;
    this.#checks = new Channel(() => start(["cat-file", "--batch-check"]));
    this.#wholes = new Channel(() => start(["cat-file", "--batch"]));
    this.#streams = new Channel(() => start(["cat-file", "--batch"]));
  }

  /**
   * Starts the process for sizes or for whole blobs before the first request. Starting it early takes less time, while this
   * process has little memory, and git opens its packs in the meantime.
   */
  expect(what: "sizes" | "blobs"): void {
    (what === "sizes" ? this.#checks : this.#wholes).expect();
  }

  /** Sets the files of a checkout, in the order in which their sizes will be needed. */
  expectSizes(oids: readonly string[]): void {
    this.#expected = [...oids].reverse();
  }

  /**
   * Returns the sizes of objects in bytes, in the given order; undefined for a missing one.
   *
   * @param withNext Whether to request those of the next files of the checkout, too, if one is unknown.
   */
  async sizes(oids: readonly string[], withNext = false): Promise<(number | undefined)[]> {
    const unknown = new Set<string>();
    const answers = new Set<Promise<void>>();
    for (const oid of oids) {
      if (this.#sizes.has(oid)) continue;
      const answer = this.#sizing.get(oid);
      if (answer === undefined) unknown.add(oid);
      else answers.add(answer);
    }
    if (unknown.size > 0) {
      answers.add(this.#askSizes([...unknown]));
      if (withNext) this.#askNextSizes();
    }
    if (answers.size > 0) await Promise.all(answers);
    return oids.map((oid) => this.#sizes.get(oid));
  }

  /** Returns the size of an object in bytes if it is known. */
  knownSize(oid: string): number | undefined {
    return this.#sizes.get(oid);
  }

  /** Returns the size of a small file on disk if it has the bytes of a blob, whose size is known then. */
  sizeOnDisk(oid: string, size: number, path: string): number | undefined {
    return size > REMEMBERED ? undefined : this.readNearby(oid, size, path)?.length;
  }

  /** Requests the sizes of the next files of the checkout, in parts, so that the first ones are known soon. */
  #askNextSizes(): void {
    for (let part = 0; part < SIZES_AHEAD.requests; part++) {
      const next = this.#expected.splice(-SIZES_AHEAD.sizes);
      const unknown = new Set(next.filter((oid) => !this.#sizes.has(oid) && !this.#sizing.has(oid)));
      // An error is thrown where a size is needed.
      if (unknown.size > 0) this.#askSizes([...unknown]).catch(() => undefined);
    }
  }

  async #askSizes(oids: readonly string[]): Promise<void> {
    const answer = this.#checks.ask(oids, async (reader) => {
      const lines = await reader.lines(oids.length);
      for (const [index, oid] of oids.entries()) {
        const size = this.#sizeIn(lines[index] ?? "", oid);
        if (size !== undefined) this.#sizes.set(oid, size);
      }
    });
    for (const oid of oids) this.#sizing.set(oid, answer);
    try {
      await answer;
    } finally {
      for (const oid of oids) this.#sizing.delete(oid);
    }
  }

  /**
   * Reads a whole blob, which must not be modified. Concurrent calls are allowed. @throws {MesgError} `environment`
   * when it is missing.
   */
  async read(oid: string): Promise<Uint8Array> {
    return this.#blobs.get(oid) ?? (await this.#ask(oid));
  }

  async #ask(oid: string): Promise<Uint8Array> {
    return await this.#wholes.ask([oid], async (reader) => {
      const size = this.#sizeIn(await lineOf(reader), oid);
      if (size === undefined) throw this.missing(oid);
      const bytes = await reader.read(size + 1);
      if (bytes.length !== size + 1) throw this.#endedEarly(oid);
      return this.#remember(oid, bytes.subarray(0, size));
    });
  }

  /**
   * Returns a small blob from memory or, if its bytes are those of the blob, from a file on disk.
   *
   * @param path The file; undefined for none.
   * @returns The bytes, valid until the next call; undefined when neither has them.
   */
  readNearby(oid: string, size: number, path: string | undefined): Uint8Array | undefined {
    const known = this.#blobs.get(oid);
    if (known !== undefined) return known.length === size ? known : undefined;
    const proved =
      path === undefined || size > SCRATCH.length - BLOB_ROOM ? undefined : readProved(path, oid, size, SCRATCH);
    return proved && this.#remember(oid, proved);
  }

  /** Caches the size of a blob, and the bytes of a small one. @returns The bytes. */
  #remember(oid: string, bytes: Uint8Array): Uint8Array {
    this.#sizes.set(oid, bytes.length);
    if (bytes.length > REMEMBERED || this.#blobs.size >= MAX_REMEMBERED) return bytes;
    // Copied, since the bytes may be a view that keeps a larger buffer alive.
    const blob = Uint8Array.from(bytes);
    this.#blobs.set(oid, blob);
    return blob;
  }

  /** Streams a blob of any size. Other streams wait for its end. */
  async *stream(oid: string): AsyncGenerator<Uint8Array> {
    const before = this.#streaming;
    let release: () => void = () => undefined;
    this.#streaming = new Promise<void>((resolve) => {
      release = resolve;
    });
    await before;
    try {
      yield* this.#streamOne(oid);
    } finally {
      release();
    }
  }

  async *#streamOne(oid: string): AsyncGenerator<Uint8Array> {
    const reader = this.#streams.open(oid);
    let left = 1;
    try {
      const size = this.#sizeIn(await lineOf(reader), oid);
      left = 0;
      if (size === undefined) throw this.missing(oid);
      for (left = size + 1; left > 1; ) {
        const bytes = await reader.some(Math.min(left - 1, CHUNK));
        if (bytes.length === 0) throw this.#endedEarly(oid);
        left -= bytes.length;
        yield bytes;
      }
      left -= (await reader.read(1)).length;
    } finally {
      // An unfinished blob would precede the next answer.
      if (left > 0) this.#streams.end();
      else this.#streams.close();
    }
  }

  /** Returns the error for a missing object. */
  missing(oid: string): MesgError {
    return new MissingObject(this.#where, oid);
  }

  #sizeIn(line: string, oid: string): number | undefined {
    const [, type, size] = line.split(" ");
    if (type === "missing") return undefined;
    if (size === undefined) throw this.#endedEarly(oid);
    return Number(size);
  }

  #endedEarly(oid: string): MesgError {
    return new MesgError("environment", `git cannot read ${oid} in ${this.#where}: its output ended early`, {
      hint: `run git fsck in ${this.#where}`,
    });
  }
}

/** A git process that answers requests in order. It starts with the first request, or when one is expected; it ends when idle. */
class Channel {
  readonly #start: () => GitProcess;
  #child: GitProcess | undefined;
  #reader: ByteReader | undefined;
  #answering: Promise<unknown> = Promise.resolve();
  #open = 0;
  /** Requests to write together at the end of this turn, since each write wakes git. */
  #questions = "";
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => GitProcess) {
    this.#start = start;
  }

  /** Starts the process, which ends if there is no request for a while. */
  expect(): void {
    if (this.#child !== undefined) return;
    try {
      hold(this.#begin(), false);
    } catch {
      return; // the first request reports it
    }
    this.#endAfter(PATIENCE);
  }

  /** Sends requests immediately, and reads their answers after those of earlier requests. */
  async ask<T>(questions: readonly string[], take: (reader: ByteReader) => Promise<T>): Promise<T> {
    const reader = this.#write(questions.map((question) => `${question}\n`).join(""));
    const answer = this.#answering.then(() => take(reader));
    this.#answering = answer.catch((error: unknown) => {
      // The rest of a broken answer would be read as the next one.
      if (this.#reader === reader && !(error instanceof MissingObject)) this.#kill();
    });
    try {
      return await answer;
    } finally {
      this.close();
    }
  }

  /** Sends one request, whose answer the caller reads before calling {@linkcode close}. */
  open(question: string): ByteReader {
    return this.#write(`${question}\n`);
  }

  /** Marks an answer as read. */
  close(): void {
    if (--this.#open > 0 || this.#child === undefined) return;
    hold(this.#child, false);
    this.#endAfter(IDLE);
  }

  /** Ends the process in the middle of an answer that {@linkcode open} requested. */
  end(): void {
    this.#open--;
    this.#kill();
  }

  #kill(): void {
    this.#child?.kill();
    this.#stop();
  }

  #write(lines: string): ByteReader {
    clearTimeout(this.#idle);
    const child = this.#child ?? this.#begin();
    if (this.#open++ === 0) hold(child, true);
    if (this.#questions === "") setImmediate(() => this.#flush());
    this.#questions += lines;
    return this.#reader!;
  }

  #begin(): GitProcess {
    const child = this.#start();
    child.on("error", (error) => child.stdout.destroy(cannotRun(error)));
    child.stdout.on("error", () => undefined); // thrown by the reader
    child.stdin.on("error", () => undefined);
    child.stderr.resume();
    this.#child = child;
    this.#reader = new ByteReader(child.stdout);
    return child;
  }

  #endAfter(milliseconds: number): void {
    this.#idle = setTimeout(() => this.#stop(), milliseconds);
    this.#idle.unref?.();
  }

  #flush(): void {
    if (this.#questions !== "") this.#child?.stdin.write(this.#questions);
    this.#questions = "";
  }

  #stop(): void {
    this.#flush();
    this.#child?.stdin.end();
    this.#child?.unref();
    this.#child = undefined;
    this.#reader = undefined;
  }
}

/** Sets whether a child process keeps this process alive. */
function hold(child: GitProcess, held: boolean): void {
  for (const part of [child, child.stdin, child.stdout, child.stderr]) {
    const handle = part as { ref?(): void; unref?(): void };
    if (held) handle.ref?.();
    else handle.unref?.();
  }
}

async function lineOf(reader: ByteReader): Promise<string> {
  return Buffer.from(await reader.line()).toString("latin1");
}
