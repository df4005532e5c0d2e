import type { CompiledProcess } from "../../compile/mod.ts";
import type { ProcessFile } from "../discover/find-processes.ts";

/** A process whose path exists only in the base. */
export interface GoneProcess extends ProcessFile {
  /** Compiled against the services of the base. */
  readonly compiled: CompiledProcess;
}

/** The processes that a change removes or moves. */
export class RemovedProcesses {
  readonly #left: Set<GoneProcess>;

  constructor(gone: Iterable<GoneProcess>) {
    this.#left = new Set(gone);
  }

  /** Those that were not moved. */
  get left(): readonly GoneProcess[] {
    return [...this.#left];
  }

  /**
   * Removes and returns the process that was moved to a new file: with the same text, else the only one of that name.
   */
  take(bytes: Uint8Array, name: string | undefined): GoneProcess | undefined {
    const named = [...this.#left].filter(({ compiled }) => name && compiled.written?.name === name);
    const same = [...this.#left].find((gone) => Buffer.compare(gone.bytes, bytes) === 0);
    const found = same ?? (named.length === 1 ? named[0] : undefined);
    if (found !== undefined) this.#left.delete(found);
    return found;
  }
}
