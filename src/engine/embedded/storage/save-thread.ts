import type { Worker } from "node:worker_threads";

/** A file to be made: written under a temporary name, then linked to its own. */
export interface NewFile {
  readonly temporary: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Waiting {
  readonly file: NewFile;
  /** Makes the file on this thread, whatever is in its way. */
  here(): boolean;
  resolve(isNew: boolean): void;
  reject(error: unknown): void;
}

/** Files for the thread: their bytes one after the other. */
interface Batch {
  readonly paths: readonly (readonly [temporary: string, name: string, end: number])[];
  readonly bytes: Uint8Array;
}

/**
 * Makes the files of concurrent saves on a thread of their own, a batch at a time: making a file takes the system longer than
 * everything else in a Create, and the server answers other calls meanwhile. A single save is made at once, on this thread.
 *
 * The thread only reports whether it linked a new file. Whatever keeps it from that, this thread finds out by saving again.
 */
export class SaveThread {
  #gathered: Waiting[] = [];
  readonly #batches: Waiting[][] = [];
  #worker: Worker | undefined;
  #isStarted = false;
  #isUp = false;

  /**
   * Makes a file.
   *
   * @param here Makes it on this thread.
   * @returns Whether it is new.
   */
  save(file: NewFile, here: () => boolean): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#gathered.push({ file, here, resolve, reject });
      if (this.#gathered.length === 1) setImmediate(() => this.#flush());
    });
  }

  #flush(): void {
    const saves = this.#gathered;
    this.#gathered = [];
    const isAlone = saves.length === 1 && this.#batches.length === 0;
    if (!isAlone && !this.#isStarted) this.#start().catch(() => undefined);
    if (isAlone || !this.#isUp) for (const save of saves) settle(save);
    else this.#send(saves);
  }

  #send(saves: Waiting[]): void {
    const bytes = new Uint8Array(saves.reduce((sum, { file }) => sum + file.bytes.length, 0));
    let end = 0;
    const paths = saves.map(({ file }) => {
      bytes.set(file.bytes, end);
      end += file.bytes.length;
      return [file.temporary, file.name, end] as const;
    });
    if (this.#batches.push(saves) === 1) this.#worker?.ref();
    this.#worker?.postMessage({ paths, bytes } satisfies Batch, [bytes.buffer]);
  }

  async #start(): Promise<void> {
    this.#isStarted = true;
    if ("Deno" in globalThis) return;
    const { Worker: create } = await import("node:worker_threads");
    const worker = new create(`(${saveInThread.toString()})()`, { eval: true, execArgv: [], env: {} });
    worker.unref();
    worker.once("online", () => {
      this.#isUp = true;
    });
    worker.on("message", (made: readonly boolean[]) => {
      const saves = this.#batches.shift() ?? [];
      if (this.#batches.length === 0) worker.unref();
      for (const [index, save] of saves.entries()) made[index] ? save.resolve(true) : settle(save);
    });
    worker.once("error", () => undefined); // "exit" follows
    worker.once("exit", () => {
      this.#isUp = false;
      for (const saves of this.#batches.splice(0)) for (const save of saves) settle(save);
    });
    this.#worker = worker;
  }
}

function settle({ here, resolve, reject }: Waiting): void {
  try {
    resolve(here());
  } catch (error) {
    reject(error);
  }
}

/** The whole program of the thread: its text is what runs there, so it uses nothing from outside of it. */
function saveInThread(): void {
  const { parentPort } = process.getBuiltinModule("node:worker_threads");
  const { closeSync, linkSync, openSync, unlinkSync, writeSync } = process.getBuiltinModule("node:fs");
  const tried = (action: () => void): boolean => {
    try {
      action();
      return true;
    } catch {
      return false;
    }
  };
  const make = (temporary: string, name: string, bytes: Uint8Array): boolean => {
    const file = openSync(temporary, "wx");
    const isWritten = tried(() => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    });
    closeSync(file);
    const isLinked = isWritten && tried(() => linkSync(temporary, name));
    tried(() => unlinkSync(temporary));
    return isLinked;
  };
  parentPort?.on("message", ({ paths, bytes }: Batch) => {
    let start = 0;
    const made = paths.map(([temporary, name, end]) => {
      let isNew = false;
      tried(() => {
        isNew = make(temporary, name, bytes.subarray(start, end));
      });
      start = end;
      return isNew;
    });
    parentPort.postMessage(made);
  });
}
