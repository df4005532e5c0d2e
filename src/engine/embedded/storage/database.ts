import { randomBytes } from "node:crypto";
import {
  closeSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join, sep } from "node:path";
import { setImmediate } from "node:timers";
import { decodeBase58, makeFolderSync } from "../../../core/mod.ts";
import { READ_FLAGS } from "../../../unixfs/mod.ts";
import { attemptSync, isMissing, isNoFile } from "./database-error.ts";
import { contentsOf, messageIn, type StoredRecord } from "./sealed.ts";

/**
 * Stores services in files: the Service message and its checksum, named by the hash in hex, in one of 256 folders by the
 * first byte of the hash. A file is written under a temporary name, then linked to its own: it appears whole or not at all,
 * and of several processes that save the same hash exactly one succeeds. So any number of processes can share a folder;
 * nothing is locked, and a killed process leaves nothing to repair. Services that are saved at the same time share a file,
 * under the name of each: creating a file takes longer than everything else.
 *
 * Files are not flushed one by one, which would take most of the time of a Create (the real Engine does not flush
 * either): the system writes them within seconds. A power cut may undo or damage the saves of these seconds. The
 * checksum detects that: a damaged file counts as missing, and is replaced by the next save. Anything else of that name
 * counts as damaged, such as a symlink in a data folder that a repository contains.
 *
 * Names are hex because some file systems ignore case, which base58 does not. Calls that take microseconds are synchronous:
 * the thread pool would take ten times as long.
 */
export class ServiceDatabase {
  readonly #folder: string;
  readonly #shards = new Set<string>();
  readonly #session = randomBytes(8).toString("hex");
  readonly #onDamaged: (path: string) => void;
  readonly #damaged = new Set<string>();
  #together: Save[] = [];
  #togetherSize = 0;
  #saves = 0;

  private constructor(folder: string, onDamaged: (path: string) => void) {
    this.#folder = folder;
    this.#onDamaged = onDamaged;
  }

  /**
   * Opens a database, or creates it.
   *
   * @param onDamaged Called once for each damaged file that is read.
   * @throws {MesgError} `environment` when its folder cannot be created or written to.
   */
  static open(folder: string, onDamaged: (path: string) => void = () => undefined): ServiceDatabase {
    const database = new ServiceDatabase(folder, onDamaged);
    attemptSync(folder, () => {
      makeFolderSync(folder);
      sweep(folder);
      const probe = join(folder, `${TEMPORARY}${database.#session}`);
      writeNew(probe, new Uint8Array());
      unlinkSync(probe);
    });
    return database;
  }

  /**
   * Saves a service unless one of that hash exists.
   *
   * @param hash Base58 text of 32 bytes.
   * @returns Whether this call saved it; false when it existed.
   * @throws {MesgError} `environment` when the disk refuses, as every method.
   */
  save(hash: string, service: Uint8Array): boolean {
    let saved = false;
    const done = (isNew: boolean) => {
      saved = isNew;
    };
    const failed = (error: unknown) => {
      throw error;
    };
    this.#write([{ name: hexOf(hash), message: service, done, failed }]);
    return saved;
  }

  /** Saves a service as {@linkcode save} does, in one file with others that are saved in this turn of the event loop. */
  saveTogether(hash: string, service: Uint8Array): Promise<boolean> {
    return new Promise((done, failed) => {
      if (this.#togetherSize + service.length > MAX_TOGETHER) this.#writeTogether();
      if (this.#together.length === 0) setImmediate(() => this.#writeTogether());
      this.#together.push({ name: hexOf(hash), message: service, done, failed });
      this.#togetherSize += service.length;
    });
  }

  /** Returns whether a service of that hash exists. */
  has(hash: string): boolean {
    return this.#read(hexOf(hash)) !== undefined;
  }

  /** Returns the Service message of that hash; undefined when there is none. */
  get(hash: string): Uint8Array | undefined {
    return this.#read(hexOf(hash));
  }

  /** Removes a service. @returns Whether it existed; of several concurrent calls exactly one returns true. */
  delete(hash: string): boolean {
    const name = hexOf(hash);
    if (this.#read(name) === undefined) return false;
    return attemptSync(this.#folder, () => {
      try {
        unlinkSync(this.#path(name));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    });
  }

  /**
   * Yields all services, in the order of the bytes of their hashes. One that is saved or removed in the meantime may be
   * included.
   */
  async *all(): AsyncGenerator<Uint8Array> {
    const names = (folder: string) => attemptSync(this.#folder, () => readdirSync(folder)).sort();
    let steps = 0;
    for (const shard of names(this.#folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      if (++steps % AT_ONCE === 0) await turn();
      for (const name of names(join(this.#folder, shard)).filter((each) => /^[0-9a-f]{64}$/.test(each))) {
        if (++steps % AT_ONCE === 0) await turn();
        const service = this.#read(name);
        if (service !== undefined) yield service;
      }
    }
  }

  /** Returns the path of a file in the folder of a name. Faster than `join`, which normalizes the whole path. */
  #path(name: string, file = name): string {
    return `${this.#folder}${sep}${shardOf(name)}${sep}${file}`;
  }

  #read(name: string): Uint8Array | undefined {
    const file = this.#readFile(name);
    const message = file && messageIn(file, name);
    if (file !== undefined && message === undefined && !this.#damaged.has(name)) {
      this.#damaged.add(name);
      this.#onDamaged(this.#path(name));
    }
    return message;
  }

  #writeTogether(): void {
    const saves = this.#together;
    this.#together = [];
    this.#togetherSize = 0;
    if (saves.length > 0) this.#write(saves);
  }

  /** Writes a file with all records, links it to the name of each, and calls `done` or `failed` for each. */
  #write(saves: readonly Save[]): void {
    try {
      attemptSync(this.#folder, () => {
        for (const { name } of saves) this.#openShard(name);
        const temporary = this.#path(saves[0]!.name, `${TEMPORARY}${this.#session}-${this.#saves++}`);
        writeNew(temporary, contentsOf(saves));
        try {
          for (const save of saves) this.#link(temporary, save);
        } finally {
          unlinkSync(temporary);
        }
      });
    } catch (error) {
      for (const { failed } of saves) failed(error);
    }
  }

  #link(temporary: string, { name, done, failed }: Save): void {
    try {
      const link = () => linkNew(temporary, this.#path(name)) || this.#replaceDamaged(name, temporary);
      done(attemptSync(this.#folder, link));
    } catch (error) {
      failed(error);
    }
  }

  #readFile(name: string): Buffer | undefined {
    return attemptSync(this.#folder, () => {
      try {
        return readWhole(this.#path(name));
      } catch (error) {
        if (isMissing(error)) return undefined;
        if (isNoFile(error)) return Buffer.alloc(0);
        throw error;
      }
    });
  }

  /**
   * Replaces a damaged file. The process that links the agreed claim name first may replace it, and its rename gives up the
   * claim: so exactly one process does. A process that is killed in between leaves a whole service of that hash under the
   * claim name, so another process finishes the replacement later.
   */
  #replaceDamaged(name: string, temporary: string): boolean {
    const isDamaged = () => {
      const file = this.#readFile(name);
      return file !== undefined && messageIn(file, name) === undefined;
    };
    const claim = this.#path(name, `${TEMPORARY}${name}`);
    if (!isDamaged()) return false;
    if (!linkNew(temporary, claim) && !isOld(claim)) return false;
    if (isDamaged()) return renamed(claim, this.#path(name));
    rmSync(claim, { force: true });
    return false;
  }

  #openShard(name: string): void {
    const shard = shardOf(name);
    if (this.#shards.has(shard)) return;
    const folder = join(this.#folder, shard);
    makeFolderSync(folder);
    sweep(folder);
    this.#shards.add(shard);
  }
}

/** A record to save, and the callbacks for the result. */
interface Save extends StoredRecord {
  /** Called with whether it was saved: false when it existed. */
  done(isNew: boolean): void;
  failed(error: unknown): void;
}

/** Removes files that killed processes left behind. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(TEMPORARY)) continue;
    const file = statSync(join(folder, name), { throwIfNoEntry: false });
    if (file !== undefined && Date.now() - file.mtimeMs > ABANDONED_AFTER) rmSync(join(folder, name), { force: true });
  }
}

/** Returns whether a file is too old to be in progress. */
function isOld(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file !== undefined && Date.now() - file.mtimeMs > CLAIM_ENDS_AFTER;
}

/** Prefix of unfinished files, which are beside the finished ones. */
const TEMPORARY = ".unfinished-";
/** Milliseconds; writing a service takes a few. */
const ABANDONED_AFTER = 60 * 60 * 1000;
/** Milliseconds; between a claim and its end there is one read. */
const CLAIM_ENDS_AFTER = 10_000;
/** Maximum bytes of messages in a shared file: to read one message, the whole file is read. */
const MAX_TOGETHER = 16 * 1024;
/** Number of files and folders to read before yielding to the event loop. */
const AT_ONCE = 64;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

function readWhole(path: string): Buffer {
  const file = openSync(path, READ_FLAGS);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a new file, and removes it when it cannot be finished. */
function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  } catch (error) {
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Links a file to another name, unless that exists. */
function linkNew(path: string, name: string): boolean {
  try {
    linkSync(path, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Renames a file over another. @returns Whether it still existed; of several concurrent calls one returns true. */
function renamed(path: string, name: string): boolean {
  try {
    renameSync(path, name);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function hexOf(hash: string): string {
  return Buffer.from(decodeBase58(hash)).toString("hex");
}

function shardOf(name: string): string {
  return name.slice(0, 2);
}
