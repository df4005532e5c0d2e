import { randomBytes } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rm, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { decodeBase58, encodeBase58, MesgError } from "../../definition/mod.ts";

/**
 * Keeps services, one file each: the Service message, named by the hash in hex, in one of 256 folders by the hash's first
 * byte. A file is written under a temporary name, flushed, then linked to its own: it appears whole or not at all, and of
 * several processes that save the same hash exactly one wins. So any number of processes may share a folder; nothing is
 * locked, and nothing has to be repaired after one was killed.
 *
 * Names are hex because some file systems do not tell `a` from `A`, which base58 does.
 */
export class ServiceDatabase {
  readonly #folder: string;
  readonly #shards = new Set<string>();

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
    await attempt(folder, async () => {
      await mkdir(join(folder, TEMPORARY), { recursive: true });
      await database.#sweep();
    });
    return database;
  }

  /**
   * Saves a service unless one of that hash is there.
   *
   * @param hash Base58 text of 32 bytes.
   * @returns Whether it was saved by this call; false when it was there.
   */
  async save(hash: string, service: Uint8Array): Promise<boolean> {
    const name = hexOf(hash);
    return await attempt(this.#folder, async () => {
      await this.#makeShard(name);
      const temporary = join(this.#folder, TEMPORARY, `${process.pid}-${randomBytes(8).toString("hex")}`);
      const file = await open(temporary, "wx");
      try {
        try {
          await file.writeFile(service);
          await file.datasync();
        } finally {
          await file.close();
        }
        await link(temporary, this.#path(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        throw error;
      } finally {
        await rm(temporary, { force: true });
      }
      await flushFolder(join(this.#folder, shardOf(name)));
      return true;
    });
  }

  /** Whether a service of that hash is there. */
  async has(hash: string): Promise<boolean> {
    const found = stat(this.#path(hexOf(hash))).then(() => true);
    return await attempt(this.#folder, () =>
      found.catch((error) => (isMissing(error) ? false : Promise.reject(error))),
    );
  }

  /** The Service message of that hash, or undefined. */
  async get(hash: string): Promise<Uint8Array | undefined> {
    return await attempt(this.#folder, () => this.#read(hexOf(hash)));
  }

  /** Removes a service. @returns Whether it was there; of several calls at once exactly one hears true. */
  async delete(hash: string): Promise<boolean> {
    return await attempt(this.#folder, async () => {
      const name = hexOf(hash);
      try {
        await unlink(this.#path(name));
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
      await flushFolder(join(this.#folder, shardOf(name)));
      return true;
    });
  }

  /** Every service, in the order of the bytes of their hashes. What is saved or removed meanwhile may be in or not. */
  async *all(): AsyncGenerator<{ readonly hash: string; readonly service: Uint8Array }> {
    const shards = await attempt(this.#folder, () => readdir(this.#folder));
    for (const shard of shards.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
      const names = await attempt(this.#folder, () => readdir(join(this.#folder, shard)));
      const services = names.filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
      const contents = await attempt(this.#folder, () => Promise.all(services.map((name) => this.#read(name))));
      for (const [index, service] of contents.entries()) {
        if (service !== undefined) yield { hash: encodeBase58(Buffer.from(services[index]!, "hex")), service };
      }
    }
  }

  #path(name: string): string {
    return join(this.#folder, shardOf(name), name);
  }

  async #read(name: string): Promise<Uint8Array | undefined> {
    return await readFile(this.#path(name)).catch((error) => (isMissing(error) ? undefined : Promise.reject(error)));
  }

  async #makeShard(name: string): Promise<void> {
    const shard = shardOf(name);
    if (this.#shards.has(shard)) return;
    const made = await mkdir(join(this.#folder, shard), { recursive: true });
    if (made !== undefined) await flushFolder(this.#folder);
    this.#shards.add(shard);
  }

  /** Removes what processes left behind that were killed while they wrote. */
  async #sweep(): Promise<void> {
    const folder = join(this.#folder, TEMPORARY);
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const file = await stat(path).catch(() => undefined);
      if (file !== undefined && Date.now() - file.mtimeMs > ABANDONED_AFTER) await rm(path, { force: true });
    }
  }
}

const TEMPORARY = "tmp";
/** Milliseconds; writing a service takes a few. */
const ABANDONED_AFTER = 60 * 60 * 1000;

function hexOf(hash: string): string {
  return Buffer.from(decodeBase58(hash)).toString("hex");
}

function shardOf(name: string): string {
  return name.slice(0, 2);
}

/** Makes a new or removed name last through a power cut, where the system lets one do so. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

async function attempt<T>(folder: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    if (error instanceof MesgError) throw error;
    throw new MesgError("surroundings", `cannot use the service database ${folder}: ${(error as Error).message}`, {
      cause: error,
      hint: HINTS[(error as NodeJS.ErrnoException).code ?? ""] ?? "check the disk that it is on",
    });
  }
}

const HINTS: { readonly [code: string]: string } = {
  EACCES: "it is locked against this user: give the user the right to write there, or name another folder with --data",
  EPERM: "it is locked: another program holds a file there, or the user may not write; name another folder with --data",
  EBUSY: "it is locked: another program holds a file there; end that program, or name another folder with --data",
  EROFS: "the disk is mounted read-only; name another folder with --data",
  ENOSPC: "free some space on that disk",
  ENOTDIR: "a file stands in the way; move it, or name another folder with --data",
  EEXIST: "a file stands in the way; move it, or name another folder with --data",
  EMFILE: "too many files are open; raise the limit (ulimit -n)",
};
