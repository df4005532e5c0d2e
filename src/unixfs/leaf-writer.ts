import { type HashedLeaf, Holds, type Leaf } from "./leaf.ts";
import { frameLeaf } from "./leaf-frame.ts";
import type { Crew } from "./threads/crew.ts";
import { FIELDS, type FillAnswer, type FillJob, type Finding, jobOf } from "./threads/fill-job.ts";
import { LEAF_SIZE, PLACE } from "./threads/place.ts";

/** A file, or a part of one, to read into leaves. */
export interface FilePart<T> {
  readonly path: string;
  /** The first byte to read, and how many. */
  readonly from: number;
  readonly length: number;
  /** Bytes of the whole file. */
  readonly size: number;
  /** The file as it was listed; undefined if only its content counts. */
  readonly listed?: { readonly mtimeMs: number; readonly inode: number } | undefined;
  /** The git object id that the whole file must have; not for a part of a file. */
  readonly oid?: string | undefined;
  /** The caller's object for the file. */
  readonly owner: T;
}

interface Task<T> {
  readonly parts: readonly FilePart<T>[];
  /** Where each part goes in the stream. */
  readonly places: readonly number[];
  /** Bytes of the stream that this and all earlier jobs fill. */
  end: number;
  readonly answer: Promise<FillAnswer>;
}

/** A finding about a file, and the file's position in the stream. */
export interface FoundIn<T> {
  readonly part: FilePart<T>;
  readonly at: number;
  readonly finding: Finding;
}

/** Maximum number of leaves and files of a job. */
const LEAVES_TOGETHER = 16;
const FILES_TOGETHER = 256;

/**
 * Writes a stream of bytes and files into hashed leaves. A crew reads files several jobs ahead. Leaves are yielded in
 * order, each once its files are read and the findings about them are settled.
 */
export class LeafWriter<T> {
  readonly #crew: Crew;
  readonly #settle: (found: FoundIn<T>) => void | Promise<void>;
  /** Leaves that were not yielded yet; the first has the number `#first`. */
  readonly #leaves: WrittenLeaf[] = [];
  #first = 0;
  #position = 0;
  readonly #tasks: Task<T>[] = [];
  #parts: FilePart<T>[] = [];
  #places: number[] = [];
  /** Numbers of leaves that are full but not hashed. */
  #unhashed: number[] = [];
  /** The start of the job that is being collected. */
  #begin = 0;

  /** @param settle Called for each finding, in order; it may {@linkcode fill} a part that could not be read. */
  constructor(crew: Crew, settle: (found: FoundIn<T>) => void | Promise<void>) {
    this.#crew = crew;
    this.#settle = settle;
  }

  /** Bytes so far. */
  get position(): number {
    return this.#position;
  }

  /** Adds bytes. */
  put(bytes: Uint8Array): void {
    const inLeaf = this.#position % LEAF_SIZE;
    if (inLeaf + bytes.length < LEAF_SIZE) this.#leaf(leafAt(this.#position)).put(inLeaf, bytes);
    else this.#unhashed.push(...this.#write(this.#position, bytes));
    this.#position += bytes.length;
  }

  /** Adds zeros, fewer than a leaf has. */
  zeros(count: number): void {
    const inLeaf = this.#position % LEAF_SIZE;
    if (inLeaf + count >= LEAF_SIZE) this.put(new Uint8Array(count));
    else {
      this.#leaf(leafAt(this.#position)).zeros(inLeaf, count);
      this.#position += count;
    }
  }

  /** Adds a file, or a part of one. */
  file(part: FilePart<T>): void {
    this.#parts.push(part);
    this.#places.push(this.#position);
    const first = leafAt(this.#position);
    this.#position += part.length;
    // Bytes added to a leaf are counted when moving to the next.
    const last = leafAt(this.#position);
    for (let number = first; number < last; number++) if (this.#leaf(number).flush()) this.#unhashed.push(number);
  }

  /**
   * Adds a large file in parts, and yields leaves that are ready in the meantime. @param oid Its required git object
   * id.
   */
  async *largeFile(file: Omit<FilePart<T>, "from" | "length" | "oid">, oid?: string): Leaves {
    const { size } = file;
    this.#dispatch();
    const chain = oid === undefined ? undefined : await this.#crew.chain();
    for (let from = 0; from < size; ) {
      const room = LEAVES_TOGETHER * LEAF_SIZE - (this.#position % LEAF_SIZE);
      const length = Math.min(size - from, room);
      this.file({ ...file, from, length });
      const link = chain && { id: chain.id, oid: oid!, size, isFirst: from === 0, isLast: from + length === size };
      this.#dispatch({ isPart: true, chain: link }, chain);
      yield* this.#ready(this.#crew.jobsAhead);
      from += length;
    }
  }

  /** Yields leaves that are ready, and waits for some if too many are not. */
  async *leaves(): Leaves {
    if (!this.isDue) return;
    this.#dispatch();
    yield* this.#ready(this.#crew.jobsAhead);
  }

  /** Whether {@linkcode leaves} has something to do. */
  get isDue(): boolean {
    return this.#parts.length >= FILES_TOGETHER || this.#position - this.#begin >= LEAVES_TOGETHER * LEAF_SIZE;
  }

  /** Ends the stream, and yields the last leaves. */
  async *end(): Leaves {
    const length = this.#position % LEAF_SIZE;
    if (length > 0 || this.#position === 0) {
      const number = leafAt(this.#position);
      const leaf = this.#leaf(number);
      leaf.finish(length);
      if (leaf.flush()) this.#unhashed.push(number);
    }
    this.#dispatch();
    // The last leaf ends before it is full.
    const last = this.#tasks.at(-1);
    if (last !== undefined) last.end = Number.POSITIVE_INFINITY;
    yield* this.#ready(0);
  }

  /** Fills a part that could not be read, from its position in the stream on. */
  fill(at: number, bytes: Uint8Array): void {
    for (const number of this.#write(at, bytes)) {
      this.#crew.runHere(jobOf({ hash: [0] }), [this.#leaf(number).place]);
    }
  }

  /** Copies bytes of the stream that were not yielded yet. */
  copy(at: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const inLeaf = (at + done) % LEAF_SIZE;
      const piece = this.#leaf(leafAt(at + done)).data.subarray(inLeaf, inLeaf + length - done);
      bytes.set(piece, done);
      done += piece.length;
    }
    return bytes;
  }

  /** Returns leaves that were not yielded to the pool, once nothing reads into them any more. */
  async close(): Promise<void> {
    for (const task of this.#tasks.splice(0)) await this.#crew.wait(task.answer).catch(() => undefined);
    for (const { place } of this.#leaves.splice(0)) this.#crew.give(place);
  }

  /** Yields leaves one by one; those that are not consumed go back to the pool. */
  async *oneByOne(leaves: Leaves): AsyncGenerator<Leaf> {
    for await (const ready of leaves) {
      let next = 0;
      try {
        while (next < ready.length) yield ready[next++]!;
      } finally {
        for (const leaf of ready.slice(next)) this.give(leaf);
      }
    }
  }

  /** Takes back a leaf that was yielded. */
  give(leaf: Leaf): void {
    const { holds, place } = leaf as WrittenLeaf;
    holds.end(() => this.#crew.give(place));
  }

  /** Passes the collected job to the crew. */
  #dispatch(more: Pick<FillJob, "isPart" | "chain"> = {}, chain?: Chained): void {
    this.#begin = this.#position;
    const current = leafAt(this.#position);
    if (this.#leaves[current - this.#first]?.flush()) this.#unhashed.push(current);
    const [parts, places, unhashed] = [this.#parts, this.#places, this.#unhashed];
    if (parts.length === 0 && unhashed.length === 0) {
      // Bytes added since then belong to a leaf that an earlier job completes.
      const last = this.#tasks.at(-1);
      if (last !== undefined) last.end = this.#position;
      return;
    }
    [this.#parts, this.#places, this.#unhashed] = [[], [], []];
    const start = Math.min(...unhashed, ...places.slice(0, 1).map(leafAt));
    const end = Math.max(
      ...unhashed,
      ...places.slice(-1).map((at) => leafAt(at + Math.max(parts.at(-1)!.length, 1) - 1)),
    );
    const leaves: Uint8Array[] = [];
    for (let number = start; number <= end; number++) leaves.push(this.#leaf(number).place);
    const hash = unhashed.map((number) => number - start);
    const job = jobOf({ ...filesOf(parts, places, start), hash, ...more });
    const run = (chain ?? this.#crew).run(job, leaves);
    // Other threads hash the leaves of a chain, since the chain keeps its own thread busy.
    const answer = chain === undefined ? run : run.then((first) => this.#hashed(first, leaves));
    answer.catch(() => undefined); // thrown when it is awaited
    this.#tasks.push({ parts, places, end: this.#position, answer });
  }

  async #hashed(answer: FillAnswer, places: readonly Uint8Array[]): Promise<FillAnswer> {
    if (answer.unhashed.length > 0) await this.#crew.run(jobOf({ hash: answer.unhashed }), places);
    return answer;
  }

  async *#ready(max: number): Leaves {
    while (this.#tasks.length > max) {
      const task = this.#tasks[0]!;
      const { findings } = await this.#crew.wait(task.answer);
      this.#tasks.shift();
      for (const finding of findings) {
        await this.#settle({ part: task.parts[finding.file]!, at: task.places[finding.file]!, finding });
      }
      const full = Math.max(0, leafAt(task.end) - this.#first);
      const ready = this.#leaves.splice(0, full);
      this.#first += ready.length;
      yield ready;
    }
  }

  /** Copies bytes into the stream; returns the leaves that are then full but not hashed. */
  #write(at: number, bytes: Uint8Array): number[] {
    const complete: number[] = [];
    for (let done = 0; done < bytes.length; ) {
      const number = leafAt(at + done);
      const inLeaf = (at + done) % LEAF_SIZE;
      const piece = bytes.subarray(done, done + LEAF_SIZE - inLeaf);
      const leaf = this.#leaf(number);
      leaf.put(inLeaf, piece);
      if (leaf.flush()) complete.push(number);
      done += piece.length;
    }
    return complete;
  }

  /** Returns the leaf with a number; creates it and those before it if necessary. */
  #leaf(number: number): WrittenLeaf {
    while (this.#first + this.#leaves.length <= number) this.#leaves.push(new WrittenLeaf(this.#crew.take()));
    return this.#leaves[number - this.#first]!;
  }
}

type Chained = Awaited<ReturnType<Crew["chain"]>>;

/** Leaves in order, a few at a time. */
export type Leaves = AsyncGenerator<readonly HashedLeaf[]>;

function leafStart(number: number): number {
  return number * LEAF_SIZE;
}

function leafAt(position: number): number {
  return Math.floor(position / LEAF_SIZE);
}

/** @param places The positions of the parts in the stream. @param first The number of the job's first leaf. */
function filesOf<T>(
  parts: readonly FilePart<T>[],
  places: readonly number[],
  first: number,
): Pick<FillJob, "paths" | "numbers" | "oids"> {
  const numbers = new Float64Array(parts.length * FIELDS);
  const paths: string[] = [];
  const oids: string[] = [];
  for (let index = 0, row = 0; index < parts.length; index++, row += FIELDS) {
    const part = parts[index]!;
    const { listed } = part;
    numbers[row] = places[index]! - leafStart(first);
    numbers[row + 1] = part.from;
    numbers[row + 2] = part.length;
    numbers[row + 3] = part.size;
    numbers[row + 4] = listed === undefined ? -1 : listed.mtimeMs;
    numbers[row + 5] = listed === undefined ? -1 : listed.inode;
    paths.push(part.path);
    oids.push(part.oid ?? "");
  }
  return { paths: paths.join("\0"), numbers, oids: oids.join("\0") };
}

/** A leaf in memory that threads may share. */
class WrittenLeaf implements HashedLeaf {
  readonly place: Uint8Array;
  readonly holds = new Holds();
  /** Bytes of its data. */
  length = LEAF_SIZE;
  readonly #counters: Int32Array;
  /** Bytes that were added but not counted yet. */
  #put = 0;

  constructor(place: Uint8Array) {
    this.place = place;
    this.#counters = new Int32Array(place.buffer, place.byteOffset, 3);
    place.set(FULL_HEAD);
    place.set(FULL_TAIL, PLACE.data + LEAF_SIZE);
    Atomics.store(this.#counters, 0, LEAF_SIZE);
  }

  get data(): Uint8Array {
    return this.place.subarray(PLACE.data, PLACE.data + this.length);
  }

  get digest(): Uint8Array {
    return this.place.subarray(PLACE.digest, PLACE.digest + 32);
  }

  block(): Uint8Array {
    return this.place.subarray(this.#counters[1], this.#counters[2]);
  }

  hold(): () => void {
    return this.holds.add();
  }

  put(at: number, bytes: Uint8Array): void {
    this.place.set(bytes, PLACE.data + at);
    this.#put += bytes.length;
  }

  zeros(at: number, count: number): void {
    this.place.fill(0, PLACE.data + at, PLACE.data + at + count);
    this.#put += count;
  }

  /** Counts the added bytes. @returns Whether the leaf is now full but not hashed. */
  flush(): boolean {
    const put = this.#put;
    this.#put = 0;
    return put > 0 && Atomics.sub(this.#counters, 0, put) === put;
  }

  /** Makes it the last leaf, shorter than the others. */
  finish(length: number): void {
    this.length = length;
    this.#put += LEAF_SIZE - length;
    setFrame(this.place, length);
  }
}

/** Writes the frame of a leaf, and where its block begins and ends. */
function setFrame(place: Uint8Array, length: number): void {
  const { begin, end } = frameLeaf(place, PLACE.data, length);
  new Int32Array(place.buffer, place.byteOffset, 3).set([begin, end], 1);
}

/** A place with the frame of a full leaf: the bytes before and after its data. */
const FULL = new Uint8Array(PLACE.size);
setFrame(FULL, LEAF_SIZE);
const FULL_HEAD = FULL.subarray(0, PLACE.data);
const FULL_TAIL = FULL.subarray(PLACE.data + LEAF_SIZE);
