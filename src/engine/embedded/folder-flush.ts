import { closeSync, fsync, openSync } from "node:fs";
import { promisify } from "node:util";

const flushFile = promisify(fsync);

/**
 * Makes new and removed names of a folder last through a power cut. Calls that come while one flush runs share the next:
 * a flush covers every name that was there when it began. On Windows, where a folder cannot be flushed, nothing is done.
 */
export class FolderFlush {
  readonly #folder: number | undefined;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(folder: string) {
    this.#folder = process.platform === "win32" ? undefined : openSync(folder, "r");
  }

  flush(): Promise<void> {
    if (this.#folder === undefined) return Promise.resolve();
    if (this.#running === undefined) {
      this.#running = flushFile(this.#folder).finally(() => {
        this.#running = undefined;
      });
      return this.#running;
    }
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.flush();
      });
    return this.#next;
  }

  close(): void {
    if (this.#folder !== undefined) closeSync(this.#folder);
  }
}
