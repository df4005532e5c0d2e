import { ANSWERING, type Cancellation, DeadlinePassed, waitForTurn, withDeadline } from "../../../core/mod.ts";
import { ArchiveError, type DirectoryDigest, digestTar, type SourceLimits } from "../../../source/mod.ts";
import { EngineRefusal } from "../../dialects/mod.ts";
import type { Archives } from "./archives.ts";
import { DigestCache } from "./digest-cache.ts";
import { SingleFlight } from "./single-flight.ts";
import { sourceUrlProblem } from "./source-url.ts";

/** Where sources come from, and their limits. */
export interface SourceOptions {
  readonly archives: Archives;
  /** Bounds on a source's archive. */
  readonly limits?: SourceLimits | undefined;
  /** Timeout of a source in milliseconds; 60,000 by default. The real Engine has none. */
  readonly sourceTimeout?: number | undefined;
}

/** Computes the digests of sources by id: downloads them as an Engine does, and refuses with its errors. */
export class SourceDigests {
  readonly #options: SourceOptions;
  readonly #digests = new DigestCache();
  readonly #downloads = new SingleFlight<DirectoryDigest>();

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /**
   * Returns the digest of a source.
   *
   * @param caller Its signal cancels the download; it is created on first use, so it is read only for a download.
   * @throws {EngineRefusal} when the source is not reachable, or is not a tar.
   */
  async digest(source: string, caller: { readonly signal: Cancellation }): Promise<DirectoryDigest> {
    const known = this.#downloads.has(source) ? undefined : this.#knownDigest(source);
    if (known !== undefined) return known;
    // Concurrent Creates of one source share a download; later ones repeat it, since the content of a place may change.
    const digest = await this.#downloads.join(source, caller.signal, (signal) => this.#download(source, signal));
    // Without turns, all callers of a download would continue at once.
    await waitForTurn(ANSWERING);
    return digest;
  }

  /** Returns the digest of a local archive that was read before. */
  #knownDigest(source: string): DirectoryDigest | undefined {
    const archive = this.#options.archives.peek?.(source);
    return archive && this.#digests.get(archive);
  }

  async #download(source: string, signal: Cancellation): Promise<DirectoryDigest> {
    const { archives, limits, sourceTimeout = SOURCE_TIMEOUT } = this.#options;
    const problem = sourceUrlProblem(source);
    if (problem !== undefined) throw new EngineRefusal(problem);
    const deadline = { milliseconds: sourceTimeout, what: "the download of the source" };
    try {
      return await withDeadline(deadline, signal, async (either) => {
        const archive = await archives.find(source, either);
        if (archive === undefined) throw new EngineRefusal("service's source code is not reachable");
        const known = this.#digests.get(archive);
        return known ?? this.#digests.add(archive, await digestTar(() => archive.open(either), limits));
      });
    } catch (error) {
      if (error instanceof EngineRefusal || signal.aborted) throw error;
      throw sourceRefusal(error, sourceTimeout);
    }
  }
}

/** Milliseconds. */
export const SOURCE_TIMEOUT = 60_000;

/** Returns the refusal of an unreadable source, with the Engine's error if it has one. */
export function sourceRefusal(error: unknown, timeout: number): EngineRefusal {
  if (error instanceof DeadlinePassed) {
    return new EngineRefusal(`service's source code did not arrive within ${timeout / 1000} seconds`);
  }
  const text = error instanceof ArchiveError ? (error.engineText ?? error.message) : reasonOf(error);
  return new EngineRefusal(text, { cause: error });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}
