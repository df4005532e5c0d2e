import { randomBytes } from "node:crypto";
import {
  closeSync,
  fdatasync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { decodeBase58 } from "../../definition/mod.ts";
import { attempt, attemptSync, isMissing } from "./database-error.ts";

/**
 * Keeps services, one file each: the Service message, named by the hash in hex, in one of 256 folders by the hash's first
 * byte. A file is written under a temporary name, flushed, then linked to its own: it appears whole or not at all, and of
 * several processes that save the same hash exactly one wins. So any number of processes may share a folder; nothing is
 * locked, and nothing has to be repaired after one was killed.
 *
 * A power cut never leaves half a service; it may undo what was saved in the seconds before, as folders are not flushed.
 * Names are hex because some file systems do not tell `a` from `A`, which base58 does. What takes microseconds is done
 * at once: handing it to the thread pool would take ten times as long. Only flushing waits.
 */
export class ServiceDatabase {
  readonly #folder: string;
  readonly #shards = new Set<string>();
  readonly #session = randomBytes(8).toString("hex");
  #saves = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Opens a database, or makes one.
   *
   * @throws {MesgError} `surroundings` when its folder cannot be made or written to.
   */
  static async open(folder: string): Promise<ServiceDatabase> {
    const database = new ServiceDatabase(folder);
    attemptSync(folder, () => mkdirSync(folder, { recursive: true }));
    return database;
  }

  /**
   * Saves a service unless one of that hash is there.
   *
   * @param hash Base58 text of 32 bytes.
   * @returns Whether it was saved by this call; false when it was there.
   * @throws {MesgError} `surroundings` when the disk refuses, as every method.
   */
  async save(hash: string, service: Uint8Array): Promise<boolean> {
    const name = hexOf(hash);
    return await attempt(this.#folder, async () => {
      this.#openShard(name);
      const temporary = join(this.#folder, shardOf(name), `${TEMPORARY}${this.#session}-${this.#saves++}`);
      try {
        await writeFlushed(temporary, service);
        linkSync(temporary, this.#path(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        throw error;
      } finally {
        rmSync(temporary, { force: true });
      }
      return true;
    });
  }

  /** Whether a service of that hash is there. */
  has(hash: string): boolean {
    const path = this.#path(hexOf(hash));
    return attemptSync(this.#folder, () => statSync(path, { throwIfNoEntry: false }) !== undefined);
  }

  /** The Service message of that hash, or undefined. */
  get(hash: string): Uint8Array | undefined {
    return this.#read(hexOf(hash));
  }

  /** Removes a service. @returns Whether it was there; of several calls at once exactly one hears true. */
  delete(hash: string): boolean {
    return attemptSync(this.#folder, () => {
      try {
        unlinkSync(this.#path(hexOf(hash)));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    });
  }

  /** Every service, in the order of the bytes of their hashes. What is saved or removed meanwhile may be in or not. */
  async *all(): AsyncGenerator<Uint8Array> {
    const shards = await attempt(this.#folder, () => readdir(this.#folder));
    for (const shard of shards.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
      const names = await attempt(this.#folder, () => readdir(join(this.#folder, shard)));
      const services = names.filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
      for (let start = 0; start < services.length; start += AT_ONCE) {
        for (const name of services.slice(start, start + AT_ONCE)) {
          const service = this.#read(name);
          if (service !== undefined) yield service;
        }
        await turn();
      }
    }
  }

  #path(name: string): string {
    return join(this.#folder, shardOf(name), name);
  }

  #read(name: string): Uint8Array | undefined {
    return attemptSync(this.#folder, () => {
      try {
        return readFileSync(this.#path(name));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    });
  }

  #openShard(name: string): void {
    const shard = shardOf(name);
    if (this.#shards.has(shard)) return;
    const folder = join(this.#folder, shard);
    mkdirSync(folder, { recursive: true });
    sweep(folder);
    this.#shards.add(shard);
  }
}

/** Removes what processes left behind that were killed while they wrote. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(TEMPORARY)) continue;
    const file = statSync(join(folder, name), { throwIfNoEntry: false });
    if (file !== undefined && Date.now() - file.mtimeMs > ABANDONED_AFTER) rmSync(join(folder, name), { force: true });
  }
}

/** How names of unfinished files begin; they stand beside the finished ones, where they hold nobody else up. */
const TEMPORARY = ".unfinished-";
/** Milliseconds; writing a service takes a few. */
const ABANDONED_AFTER = 60 * 60 * 1000;
/** Files that are read before other calls have their turn. */
const AT_ONCE = 64;

const flushData = promisify(fdatasync);
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = openSync(path, "wx");
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    await flushData(file);
  } finally {
    closeSync(file);
  }
}

function hexOf(hash: string): string {
  return Buffer.from(decodeBase58(hash)).toString("hex");
}

function shardOf(name: string): string {
  return name.slice(0, 2);
}
