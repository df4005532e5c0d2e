import { yieldIfLate } from "../../core/mod.ts";
import { type Crew, crewFor, type FoundIn, type Leaf, LeafWriter, type Leaves } from "../../unixfs/mod.ts";
import { BlobQueue, blobOf, SMALL_FILE, streamBlob } from "../contents.ts";
import type { LeafDigest } from "../digest/leaf-digest.ts";
import { changed, unreadable } from "../disk/disk-entry.ts";
import { StaleFile } from "../disk/stale-file.ts";
import type { FileEntry, GitOrigin, ReadFile, SourceEntry, SourceTree, UnreadFile } from "../entry.ts";
import { proveDisk } from "../prove-disk.ts";
import { SECRETS } from "../secrets/secret-contents.ts";
import { SecretsGuard } from "../secrets/secrets-guard.ts";
import { paddingOf } from "./tar-header.ts";
import { END_MARK, tarHeader } from "./tar-writer.ts";

const NOTHING = new Uint8Array(0);
/** Bytes up to which copying a file takes less time than a job that reads it into its place. */
const TINY = 16_384;
/** Maximum number of entries to add between two looks at the event loop. */
const TOGETHER = 64;

/** Options of {@linkcode TarLeaves}. */
export interface TarOptions {
  /** Receives every entry and every leaf. */
  readonly digest?: LeafDigest | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Returns the crew that fills the leaves of a tree's archive. */
export async function crewOf({ size, entries }: SourceTree): Promise<Crew> {
  return await crewFor(size, entries.length, SECRETS);
}

/** The archive of a tree in leaves, each of which goes back to it after use. */
export class TarLeaves {
  readonly #tree: SourceTree;
  readonly #options: TarOptions;
  readonly #crew: Crew;
  readonly #writer: LeafWriter<FileEntry>;
  readonly #guard: SecretsGuard;
  readonly #blobs: BlobQueue;

  constructor(tree: SourceTree, crew: Crew, options: TarOptions = {}) {
    this.#tree = tree;
    this.#options = options;
    this.#crew = crew;
    this.#writer = new LeafWriter(crew, (found) => this.#settle(found));
    this.#guard = new SecretsGuard(tree);
    this.#blobs = new BlobQueue(tree);
  }

  give(leaf: Leaf): void {
    this.#writer.give(leaf);
  }

  /** Yields the leaves one by one; otherwise like {@linkcode batches}. */
  leaves(): AsyncGenerator<Leaf> {
    return this.#writer.oneByOne(this.batches());
  }

  /**
   * Yields the leaves, all full but the last. Each file is read once. The secrets guard runs here: after the first
   * secret no more leaves are yielded, the rest is only scanned, and all secrets are reported together.
   *
   * @throws {MesgError} `refused` for secrets, `environment` for files that change while they are read.
   * @throws {StaleFile} where a large file on disk is not what the commit has.
   */
  async *batches(): Leaves {
    const { digest } = this.#options;
    try {
      for await (const ready of this.#all()) {
        if (this.#guard.hasFound) {
          for (const leaf of ready) this.give(leaf);
          continue;
        }
        if (digest !== undefined) for (const { data } of ready) digest.leaf(data);
        yield ready;
      }
      this.#guard.assertNone();
    } finally {
      await this.#writer.close();
    }
  }

  async *#all(): Leaves {
    const writer = this.#writer;
    const { entries } = this.#tree;
    for (let next = 0; next < entries.length; ) {
      this.#options.signal?.throwIfAborted();
      const later = yieldIfLate();
      if (later !== undefined) await later;
      next = this.#addQuick(next);
      const entry = entries[next];
      if (writer.isDue) yield* writer.leaves();
      else if (entry?.kind === "file" && isSlow(entry)) {
        yield* this.#addSlow(entry);
        next++;
      }
    }
    writer.put(END_MARK);
    yield* writer.end();
  }

  /**
   * Adds the next few entries, up to one that takes a promise. A step of a generator for each would take longer.
   *
   * @returns The index of the entry after them.
   */
  #addQuick(first: number): number {
    const { entries } = this.#tree;
    const end = Math.min(entries.length, first + TOGETHER);
    let next = first;
    for (; next < end && !this.#writer.isDue; next++) {
      const entry = entries[next]!;
      const isFile = entry.kind === "file";
      if (isFile && isSlow(entry)) break;
      this.#header(entry);
      if (!isFile) continue;
      if (isRead(entry)) this.#writer.put(contentOf(entry));
      else if (!this.#tiny(entry)) this.#small(entry);
      this.#writer.zeros(paddingOf(entry.size));
    }
    return next;
  }

  async *#addSlow(entry: UnreadFile): Leaves {
    this.#header(entry);
    if (entry.size > SMALL_FILE) yield* this.#large(entry);
    else await this.#blob(entry);
    this.#writer.zeros(paddingOf(entry.size));
  }

  #header(entry: SourceEntry): void {
    this.#writer.put(tarHeader(entry));
    this.#options.digest?.add(entry, this.#writer.position);
  }

  /** Adds a tiny file of a commit at once, which takes less time than a job. @returns False when the crew must read it. */
  #tiny(entry: UnreadFile): boolean {
    const { origin, size, path } = entry;
    if (origin.from === "disk" || size > TINY || this.#crew.jobsAhead > 0) return false;
    const bytes = origin.objects.readNearby(origin.oid, size, origin.disk);
    if (bytes === undefined) return false;
    if (SECRETS.inspector.isNotable([bytes], path)) this.#guard.inspect(entry, bytes);
    this.#writer.put(bytes);
    return true;
  }

  #small(owner: UnreadFile): void {
    const { origin, size } = owner;
    const isListed = origin.from === "disk";
    const path = isListed ? origin.path : origin.disk!;
    const [listed, oid] = isListed ? [origin, undefined] : [undefined, origin.oid];
    this.#writer.file({ path, from: 0, length: size, size, listed, oid, owner });
  }

  async #blob(entry: FileEntry): Promise<void> {
    const bytes = await this.#blobs.next(entry);
    this.#guard.inspect(entry, bytes);
    this.#writer.put(bytes);
  }

  async *#large(owner: UnreadFile): Leaves {
    const writer = this.#writer;
    // Then only the name of a key counts.
    this.#guard.inspect(owner, NOTHING);
    const { origin, size } = owner;
    if (origin.from === "disk") yield* writer.largeFile({ path: origin.path, size, listed: origin, owner });
    else if (origin.disk !== undefined) yield* writer.largeFile({ path: origin.disk, size, owner }, origin.oid);
    else {
      for await (const piece of streamBlob(owner, origin)) {
        this.#options.signal?.throwIfAborted();
        writer.put(piece);
        if (writer.isDue) yield* writer.leaves();
      }
    }
  }

  async #settle({ part, at, finding }: FoundIn<FileEntry>): Promise<void> {
    const { path, size, owner } = part;
    if (finding.changed !== undefined) throw changed(path, finding.changed);
    if (finding.error !== undefined) throw unreadable(path, finding.error);
    if (finding.isStale !== true) {
      this.#guard.inspect(owner, this.#writer.copy(at, size));
      return;
    }
    if (part.oid === undefined) throw new StaleFile();
    const bytes = await blobOf(owner, owner.origin as GitOrigin);
    this.#guard.inspect(owner, bytes);
    this.#writer.fill(at, bytes);
  }
}

/** Returns whether a file is read in parts, or only git has it. */
function isSlow(entry: FileEntry): entry is UnreadFile {
  const { size, origin } = entry;
  return size > SMALL_FILE || (origin.from === "git" && origin.disk === undefined);
}

function isRead(entry: FileEntry): entry is ReadFile {
  return entry.origin.from === "memory";
}

function contentOf({ origin: { memory, at }, size }: ReadFile): Uint8Array {
  return memory.subarray(at, at + size);
}

/**
 * Yields the archive of a tree as a stream, for example for an upload. No byte of a file is yielded before the secrets
 * guard has scanned it. If the upload cannot be undone, {@linkcode archive} the tree first.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
export async function* tarStream(tree: SourceTree, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const proved = await proveDisk(tree);
  const tar = new TarLeaves(proved, await crewOf(proved), { signal });
  for await (const leaf of tar.leaves()) {
    // Copied, since a consumer may keep a chunk while the leaf is reused.
    if (leaf.data.length > 0) yield leaf.data.slice();
    tar.give(leaf);
  }
}
