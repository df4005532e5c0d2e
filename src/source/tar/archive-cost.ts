import { formatBytes } from "../../core/mod.ts";
import { ArchiveError } from "../archive-error.ts";
import { DEFAULT_LIMITS, type SourceLimits } from "../limits.ts";
import { BLOCK } from "./tar-header.ts";

/** Bytes that an archive may have besides its entries: its end mark, and read-ahead. */
const SLACK = 1024 * 1024;
/** Bytes of paths and link targets per allowed entry; all of them are kept in memory. */
const PATH_PER_ENTRY = 512;
/** Steps through symlinks per allowed entry. */
const STEPS_PER_ENTRY = 20;

/**
 * Counts the cost of an archive while it is read, and refuses it as soon as it exceeds the limits. Everything that
 * takes time or memory counts. Used by the command line and by the embedded Engine.
 *
 * Every method throws an {@linkcode ArchiveError} that names the limit.
 */
export class ArchiveCost {
  readonly #maxBytes: number;
  readonly #maxEntries: number;
  #bytes = 0;
  #paths = 0;
  #entries = 0;
  #linked = 0;
  #received = 0;
  #steps = 0;

  constructor(limits: SourceLimits = {}) {
    this.#maxBytes = limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
    this.#maxEntries = limits.maxEntries ?? DEFAULT_LIMITS.maxEntries;
  }

  /**
   * Counts one entry, or a folder that the path of an entry implies.
   *
   * @param paths Size of its path and its link target in bytes.
   */
  entry(paths = 0): void {
    if (++this.#entries > this.#maxEntries) throw this.#tooMany(`${this.#maxEntries} entries`);
    this.#paths += paths;
    const max = PATH_PER_ENTRY * this.#maxEntries + SLACK;
    if (this.#paths > max) throw this.#tooMany(`${formatBytes(max)} of paths`);
  }

  /**
   * Counts unpacked bytes before they are read: contents and extended headers.
   *
   * @param size Not negative.
   */
  unpacked(size: number): void {
    this.#bytes += size;
    if (this.#bytes > this.#maxBytes) throw this.#tooLarge("unpacked");
  }

  /**
   * Counts the content of a file that a hard link repeats: it is stored once, but digested for every link.
   *
   * @param size Not negative.
   */
  linked(size: number): void {
    this.#linked += size;
    if (this.#linked > this.#maxBytes) throw this.#tooLarge("in hard links");
  }

  /** Counts bytes as they arrive. A gzip stream can be endless without unpacking to anything. */
  received(size: number): void {
    this.#received += size;
    if (this.#received > this.#maxBytes + 2 * BLOCK * this.#maxEntries + SLACK) throw this.#tooLarge("as it arrives");
  }

  /** Counts one path part that a symlink adds. */
  step(): void {
    if (++this.#steps > STEPS_PER_ENTRY * this.#maxEntries) {
      throw new ArchiveError(
        `archive too complex: its entries lead through symlinks with more than ${STEPS_PER_ENTRY * this.#maxEntries} parts`,
        { hint: "archive the folders that the symlinks point to" },
      );
    }
  }

  #tooMany(limit: string): ArchiveError {
    return new ArchiveError(`archive too large: expected at most ${limit} (max-source-entries), found more`, {
      hint: "exclude what the service does not need, or raise the limit with --max-source-entries",
    });
  }

  #tooLarge(how: string): ArchiveError {
    const limit = `${formatBytes(this.#maxBytes)} ${how} (max-source-size)`;
    return new ArchiveError(`archive too large: expected at most ${limit}, found more`, {
      hint: "exclude what the service does not need, or raise the limit with --max-source-size",
    });
  }
}
