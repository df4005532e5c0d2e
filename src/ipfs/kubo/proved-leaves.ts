import { MesgError, WRITES_AHEAD } from "../../core/mod.ts";
import { type Block, type Dag, formatCid } from "../../unixfs/mod.ts";
import type { OfferedSource } from "../stores/source-store.ts";

type LeafSource = Pick<OfferedSource, "sourceId" | "blocks" | "unverifiedLeaves">;

/**
 * Reads the leaves of a source and verifies each against its id before returning it, so no byte of a file that changed
 * in the meantime is sent.
 */
export class ProvedLeaves {
  readonly #source: LeafSource;
  readonly #signal: AbortSignal;
  #reading: AsyncGenerator<readonly Block[]> | undefined;
  /** The last leaves that were read; those before `#at` were returned. */
  #ready: readonly Block[] = [];
  #at = 0;
  /** Whether leaves come from the faster but unverified reader; false after it returned a wrong one. */
  #isQuick: boolean;
  /** The number of the leaf that is read next. */
  #next = 0;
  /** Functions that release leaves, in the order in which these were read. */
  readonly #held: (() => void)[] = [];

  constructor(source: LeafSource, signal: AbortSignal) {
    this.#source = source;
    this.#isQuick = source.unverifiedLeaves !== undefined;
    this.#signal = signal;
  }

  /**
   * Reads a leaf. Its bytes are valid until {@linkcode WRITES_AHEAD} more were read, or {@linkcode release}. Leaves are
   * read in order; going back re-reads the source from its start.
   *
   * @throws {MesgError} `environment` when the source changed.
   */
  async read(index: number, cid: Uint8Array): Promise<Block> {
    try {
      const block = await this.#find(index, cid);
      if (block.leaf !== undefined) this.#held.push(block.leaf.hold());
      if (this.#held.length > WRITES_AHEAD) this.#held.shift()!();
      return block;
    } catch (error) {
      if (!this.#isQuick || this.#signal.aborted) throw error;
      this.#isQuick = false;
      await this.close();
      return await this.read(index, cid);
    }
  }

  async #find(index: number, cid: Uint8Array): Promise<Block> {
    if (index < this.#next) await this.close();
    for (;;) {
      while (this.#at === this.#ready.length) await this.#readMore(index);
      const block = this.#ready[this.#at++]!;
      if (this.#next++ < index) continue;
      if (Buffer.from(block.cid).equals(cid)) return block;
      throw this.#changed(`expected ${formatCid(cid)} as block ${index}, found ${formatCid(block.cid)}`);
    }
  }

  /** Reads the next leaves. @param index The leaf that is searched, for a message. */
  async #readMore(index: number): Promise<void> {
    const source = this.#source;
    this.#reading ??= this.#isQuick ? source.unverifiedLeaves!(this.#signal) : onlyLeaves(source.blocks(this.#signal));
    const { value, done } = await this.#reading.next();
    if (done) throw this.#changed(`it ends before block ${index}`);
    [this.#ready, this.#at] = [value, 0];
  }

  /** Releases the memory of all leaves, which nothing reads any more. */
  release(): void {
    for (const end of this.#held.splice(0)) end();
  }

  /** Ends reading. */
  async close(): Promise<void> {
    const reading = this.#reading;
    this.#reading = undefined;
    this.#ready = [];
    this.#at = 0;
    this.#next = 0;
    await reading?.return(undefined);
  }

  #changed(what: string): MesgError {
    return new MesgError("environment", `the source ${this.#source.sourceId} changed during the upload: ${what}`, {
      hint: "try again when no process writes to it",
    });
  }
}

async function* onlyLeaves(blocks: AsyncGenerator<Block, Dag>): AsyncGenerator<readonly Block[]> {
  for await (const block of blocks) if (block.data !== undefined) yield [block];
}
