import { formatBytes } from "../../core/mod.ts";
import { ArchiveError } from "../archive-error.ts";
import { DEFAULT_LIMITS, type SourceLimits } from "../limits.ts";
import { BLOCK } from "./tar-header.ts";

/** Bytes that an archive may have besides its entries: its end mark, and what was read ahead. */
const SLACK = 1024 * 1024;
/** Bytes of paths and link targets for each entry that the limits allow; a tree in memory holds all of them. */
const PATH_PER_ENTRY = 512;
/** Steps through symlinks for each entry that the limits allow. */
const STEPS_PER_ENTRY = 20;

/**
 * Counts what an archive costs while it is read, and refuses it as soon as that is more than the limits allow. Everything
 * that takes time or memory counts, whatever the archive calls it. Used wherever an archive is read: by the command line
 * and by the embedded Engine.
 *
 * Every method throws an {@linkcode ArchiveError} that names the limit.
 */
export class ArchiveCost {
  readonly #maxBytes: number;
  readonly #maxEntries: number;
  #bytes = 0;
  #paths = 0;
  #entries = 0;
  #received = 0;
  #steps = 0;

  constructor(limits: SourceLimits = {}) {
    this.#maxBytes = limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
    this.#maxEntries = limits.maxEntries ?? DEFAULT_LIMITS.maxEntries;
  }

  /**
   * Counts one entry, or a folder that only the path of an entry implies.
   *
   * @param paths Bytes of its path and its link target.
   */
  entry(paths = 0): void {
    if (++this.#entries > this.#maxEntries) throw this.#tooMany(`${this.#maxEntries} entries`);
    this.#paths += paths;
    const most = PATH_PER_ENTRY * this.#maxEntries + SLACK;
    if (this.#paths > most) throw this.#tooMany(`${formatBytes(most)} of paths`);
  }

  /**
   * Counts unpacked bytes before they are read: contents, and headers that describe other headers.
   *
   * @param size Not negative.
   */
  unpacked(size: number): void {
    this.#bytes += size;
    if (this.#bytes > this.#maxBytes) throw this.#tooLarge("unpacked");
  }

  /** Counts bytes as they arrive. A gzip stream can go on without unpacking to anything. */
  received(size: number): void {
    this.#received += size;
    if (this.#received > this.#maxBytes + 2 * BLOCK * this.#maxEntries + SLACK) throw this.#tooLarge("as it arrives");
  }

  /** Counts one part of a path that a symlink adds to it. */
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
      hint: "leave out what the service does not need, or raise the limit with --max-source-entries",
    });
  }

  #tooLarge(how: string): ArchiveError {
    const limit = `${formatBytes(this.#maxBytes)} ${how} (max-source-size)`;
    return new ArchiveError(`archive too large: expected at most ${limit}, found more`, {
      hint: "leave out what the service does not need, or raise the limit with --max-source-size",
    });
  }
}
