import type { Hash } from "node:crypto";
import type { Stats } from "node:fs";
import type { Chain, FillAnswer, FillJob, Finding } from "./fill-job.ts";
import type { PLACE } from "./place.ts";

/** Inspects each small file that is read. */
export interface Inspector {
  /** Whether the caller should look at a file, too. @param pieces Its bytes, in order. */
  isNotable(pieces: readonly Uint8Array[], path: string): boolean;
}

/** The dependencies of {@linkcode Filler}, whose source text runs in threads. */
export interface FillTools {
  readonly fs: Pick<
    typeof import("node:fs"),
    "openSync" | "closeSync" | "fstatSync" | "lstatSync" | "readSync" | "readvSync"
  >;
  readonly crypto: Pick<typeof import("node:crypto"), "createHash" | "hash">;
  readonly place: typeof PLACE;
  readonly leafSize: number;
  /** How many numbers a stat has: `STAT_FIELDS`. */
  readonly statFields: number;
  /** For opening a file. */
  readonly flags: number;
  readonly inspector: Inspector | undefined;
}

/** A file of a job. */
interface Part {
  readonly path: string;
  readonly oid: string;
  /** Its position in the leaves of the job. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly inode: number;
}

/** Parts of leaves that a file fills. */
type Spaces = readonly Uint8Array[];

type Problem = Omit<Finding, "file">;

/**
 * Reads files into leaves, verifies them, and hashes each leaf as soon as it is full, while it is in the processor's
 * cache. The class uses only its tools, since threads run its source text.
 */
export class Filler {
  readonly #tools: FillTools;
  /** Files up to this size are read into a separate buffer, which shows whether they grew, and copied. */
  readonly #tiny = 16_384;
  /** Room for the header of a git blob. */
  readonly #head = 32;
  readonly #scratch: Uint8Array;
  readonly #extra = new Uint8Array(1);
  /** Shared, since most files complete no leaf. */
  readonly #none: readonly number[] = [];
  readonly #chains = new Map<number, Hash>();
  /** The small files that were read by a job that stats, and how many bytes they have. */
  #contents = new Uint8Array(0);
  #taken = 0;

  constructor(tools: FillTools) {
    this.#tools = tools;
    this.#scratch = new Uint8Array(this.#head + this.#tiny + 1);
  }

  /** @param places The leaves of the job. */
  fill(job: FillJob, places: readonly Uint8Array[]): FillAnswer {
    const answer = { findings: [] as Finding[], unhashed: [] as number[] };
    for (const index of job.hash) this.#hash(places[index]!);
    const paths = job.numbers.length === 0 ? [] : job.paths.split("\0");
    const oids = job.oids.split("\0");
    // With `map`, optimized code would get an array of another kind, and be compiled twice.
    const counters: Int32Array[] = [];
    for (const { buffer, byteOffset } of places) counters.push(new Int32Array(buffer, byteOffset, 1));
    for (let file = 0; file < paths.length; file++) {
      const part = this.#part(job.numbers, (file * job.numbers.length) / paths.length, paths[file]!, oids[file]!);
      const found = this.#read(part, places, job);
      if (found !== undefined) answer.findings.push({ file, ...found });
      if (found !== undefined && found.isNotable !== true) continue;
      for (const index of this.#completed(counters, part)) {
        if (job.chain === undefined) this.#hash(places[index]!);
        else answer.unhashed.push(index);
      }
    }
    return answer;
  }

  /** Stats files, without following symlinks. If there is room, it opens them and reads small ones. */
  stat({ paths: text, room }: FillJob): FillAnswer {
    const paths = text.split("\0");
    const { fs, statFields } = this.#tools;
    const stats = new Float64Array(statFields * paths.length).fill(-1);
    const capacity = 256 * this.#tiny;
    // Reserves the room for a full batch; what is left of it is returned below.
    const reads = room !== undefined && Atomics.sub(room, 0, capacity) >= capacity;
    if (reads && this.#contents.length === 0) this.#contents = new Uint8Array(capacity);
    this.#taken = 0;
    for (let index = 0; index < paths.length; index++) {
      try {
        if (paths[index] === "") continue;
        if (reads) this.#take(paths[index]!, stats, statFields * index);
        else this.#describe(fs.lstatSync(paths[index]!), stats, statFields * index);
      } catch {
        // The caller stats such a file itself, for its error.
      }
    }
    if (room !== undefined) Atomics.add(room, 0, capacity - this.#taken);
    const answer = { findings: [], unhashed: [], stats };
    return reads ? { ...answer, contents: this.#contents.slice(0, this.#taken) } : answer;
  }

  #describe({ mode, size, mtimeMs, ino }: Stats, stats: Float64Array, row: number): void {
    stats[row] = mode;
    stats[row + 1] = size;
    stats[row + 2] = mtimeMs;
    stats[row + 3] = ino;
  }

  /** Stats a file, and reads it if it is small; the bytes of a notable file are not kept, so that it is read later. */
  #take(path: string, stats: Float64Array, row: number): void {
    const { fs, flags } = this.#tools;
    const descriptor = fs.openSync(path, flags);
    try {
      const stat = fs.fstatSync(descriptor);
      const at = this.#taken;
      const end = at + stat.size;
      this.#describe(stat, stats, row);
      if (!stat.isFile() || stat.size > this.#tiny || end >= this.#contents.length) return;
      // Reads one byte more than expected, as below.
      if (fs.readSync(descriptor, this.#contents, at, stat.size + 1, 0) !== stat.size) return;
      if (this.#inspect([this.#contents.subarray(at, end)], path) !== undefined) return;
      stats[row + 4] = at;
      this.#taken = end;
    } finally {
      fs.closeSync(descriptor);
    }
  }

  /** @param row The index of its numbers. */
  #part(numbers: Float64Array, row: number, path: string, oid: string): Part {
    return {
      path,
      oid,
      at: numbers[row]!,
      from: numbers[row + 1]!,
      length: numbers[row + 2]!,
      size: numbers[row + 3]!,
      mtimeMs: numbers[row + 4]!,
      inode: numbers[row + 5]!,
    };
  }

  #hash(place: Uint8Array): void {
    const [, start, end] = new Int32Array(place.buffer, place.byteOffset, 3);
    place.set(this.#tools.crypto.hash("sha256", place.subarray(start, end), "buffer"), this.#tools.place.digest);
  }

  /** Returns the parts of leaves that a file fills. */
  #spaces(places: readonly Uint8Array[], at: number, length: number): Uint8Array[] {
    const { leafSize, place } = this.#tools;
    const spaces: Uint8Array[] = [];
    for (let done = 0; done < length; ) {
      const inLeaf = (at + done) % leafSize;
      const start = place.data + inLeaf;
      const space = places[Math.floor((at + done) / leafSize)]!.subarray(
        start,
        start + Math.min(length - done, leafSize - inLeaf),
      );
      spaces.push(space);
      done += space.length;
    }
    return spaces;
  }

  /** Counts the bytes of a file that were filled. @returns The leaves that are full now. */
  #completed(counters: readonly Int32Array[], { at, length }: Part): readonly number[] {
    const { leafSize } = this.#tools;
    let completed = this.#none;
    for (let done = 0; done < length; ) {
      const index = Math.floor((at + done) / leafSize);
      const size = Math.min(length - done, leafSize - ((at + done) % leafSize));
      if (Atomics.sub(counters[index]!, 0, size) === size) completed = [...completed, index];
      done += size;
    }
    return completed;
  }

  #read(part: Part, places: readonly Uint8Array[], { isPart, chain }: FillJob): Problem | undefined {
    const { fs, flags } = this.#tools;
    let descriptor: number | undefined;
    try {
      descriptor = fs.openSync(part.path, flags);
      const changed = this.#change(descriptor, part);
      if (changed !== undefined) return { changed };
      if (part.length <= this.#tiny && isPart !== true) return this.#readTiny(descriptor, part, places);
      const spaces = this.#spaces(places, part.at, part.length);
      return isPart === true
        ? this.#readPart(descriptor, part, spaces, chain)
        : this.#readWhole(descriptor, part, spaces);
    } catch (error) {
      if (part.oid !== "" || chain !== undefined) return { isStale: true };
      const { code, message } = error as NodeJS.ErrnoException;
      return { error: { code, message } };
    } finally {
      if (descriptor !== undefined) fs.closeSync(descriptor);
    }
  }

  /** Returns how a file differs from the listing. */
  #change(descriptor: number, { size, mtimeMs, inode }: Part): string | undefined {
    if (inode === -1) return undefined;
    const now = this.#tools.fs.fstatSync(descriptor);
    if (now.ino !== inode) return "another file took its place";
    if (now.size !== size) return this.#resized(now.size, size);
    return now.mtimeMs === mtimeMs ? undefined : "it was written to";
  }

  #resized(found: number, size: number): string {
    return found > size ? "it grew" : "it became shorter";
  }

  #readTiny(descriptor: number, part: Part, places: readonly Uint8Array[]): Problem | undefined {
    const head = this.#head;
    const { length, oid } = part;
    const found = this.#tools.fs.readSync(descriptor, this.#scratch, head, length + 1, 0);
    if (found !== length) return oid === "" ? { changed: this.#resized(found, length) } : { isStale: true };
    if (oid !== "" && !this.#isTinyBlob(oid, length)) return { isStale: true };
    const bytes = this.#scratch.subarray(head, head + length);
    this.#copy(bytes, part.at, places);
    return this.#inspect([bytes], part.path);
  }

  /** Whether the file in the scratch is the blob of an object id. */
  #isTinyBlob(oid: string, length: number): boolean {
    const text = `blob ${length}\0`;
    const start = this.#head - text.length;
    for (let index = 0; index < text.length; index++) this.#scratch[start + index] = text.charCodeAt(index);
    const blob = this.#scratch.subarray(start, this.#head + length);
    return this.#tools.crypto.hash(this.#algorithm(oid), blob) === oid;
  }

  /** Copies a small file into leaves. */
  #copy(bytes: Uint8Array, at: number, places: readonly Uint8Array[]): void {
    const { leafSize, place } = this.#tools;
    const first = Math.floor(at / leafSize);
    const room = (first + 1) * leafSize - at;
    const start = place.data + leafSize - room;
    if (bytes.length <= room) {
      if (bytes.length > 0) places[first]!.set(bytes, start);
      return;
    }
    places[first]!.set(bytes.subarray(0, room), start);
    places[first + 1]!.set(bytes.subarray(room), place.data);
  }

  #readWhole(descriptor: number, { path, length, oid }: Part, spaces: Spaces): Problem | undefined {
    // Reads one byte more than expected: a read of a regular file is short only at its end.
    const found = this.#tools.fs.readvSync(descriptor, [...spaces, this.#extra], 0);
    if (found !== length) return oid === "" ? { changed: this.#resized(found, length) } : { isStale: true };
    if (oid !== "") {
      const hash = this.#blobHash(oid, length);
      for (const space of spaces) hash.update(space);
      if (hash.digest("hex") !== oid) return { isStale: true };
    }
    return this.#inspect(spaces, path);
  }

  /** Reads a part of a large file. */
  #readPart(descriptor: number, part: Part, spaces: Spaces, chain: Chain | undefined): Problem | undefined {
    const { length, from, size } = part;
    const found = this.#readInto(descriptor, spaces, from);
    if (found < length) return chain === undefined ? { changed: "it became shorter" } : { isStale: true };
    if (chain !== undefined) return this.#prove(chain, spaces);
    const changed = from + length === size ? this.#change(descriptor, part) : undefined;
    return changed === undefined ? undefined : { changed };
  }

  #prove(chain: Chain, spaces: readonly Uint8Array[]): Problem | undefined {
    const { id, oid, size, isFirst, isLast } = chain;
    const hash = isFirst ? this.#blobHash(oid, size) : this.#chains.get(id);
    if (hash === undefined) return { isStale: true };
    for (const space of spaces) hash.update(space);
    this.#chains.set(id, hash);
    if (!isLast) return undefined;
    this.#chains.delete(id);
    return hash.digest("hex") === oid ? undefined : { isStale: true };
  }

  /** Fills spaces; returns fewer bytes than they hold only at the end of the file. */
  #readInto(descriptor: number, spaces: readonly Uint8Array[], from: number): number {
    let done = 0;
    for (let left = [...spaces]; left.length > 0; ) {
      let read = this.#tools.fs.readvSync(descriptor, left, from + done);
      if (read === 0) break;
      done += read;
      left = left.flatMap((space) => {
        const rest = space.subarray(Math.min(read, space.length));
        read -= space.length - rest.length;
        return rest.length === 0 ? [] : [rest];
      });
    }
    return done;
  }

  #inspect(pieces: readonly Uint8Array[], path: string): Problem | undefined {
    return this.#tools.inspector?.isNotable(pieces, path) === true ? { isNotable: true } : undefined;
  }

  #algorithm(oid: string): string {
    return oid.length === 64 ? "sha256" : "sha1";
  }

  #blobHash(oid: string, size: number): Hash {
    return this.#tools.crypto.createHash(this.#algorithm(oid)).update(`blob ${size}\0`);
  }
}
