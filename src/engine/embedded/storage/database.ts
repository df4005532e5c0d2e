import { randomBytes } from "node:crypto";
import { unlinkSync } from "node:fs";
import { join, sep } from "node:path";
import { setImmediate } from "node:timers";
import { atEndOfTurn, decodeBase58, makeFolderSync } from "../../../core/mod.ts";
import { attemptSync } from "./database-error.ts";
import {
  isFolder,
  isOlderThan,
  linkNew,
  namesIn,
  readRecords,
  removeAny,
  removed,
  renamed,
  sweep,
  UNFINISHED,
  writeNew,
} from "./record-files.ts";
import { contentsOf, messageIn, type StoredRecord, sizeInFile } from "./sealed.ts";

/**
 * Stores services in files: the Service message and its checksum, named by the hash in hex, in one of 256 folders by the
 * first byte of the hash. A file is written under a temporary name, then linked to its own: it appears whole or not at all,
 * and of several processes that save the same hash exactly one succeeds. So any number of processes can share a folder;
 * nothing is locked, and a killed process leaves nothing to repair. Services that are saved at the same time share a file,
 * under the name of each: creating a file takes longer than everything else. One for which that fails, such as in a folder
 * on another disk, is saved in a file of its own.
 *
 * Files are not flushed one by one, which would take most of the time of a Create (the real Engine does not flush
 * either): the system writes them within seconds. A power cut may undo or damage the saves of these seconds. The
 * checksum detects that: a damaged file counts as missing, and is replaced by the next save. Anything else of that name
 * counts as damaged, such as a symlink in a data folder that a repository contains. So does what has the name of a folder,
 * in which nothing can be saved until it is removed.
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
   * @param onDamaged Called once for each damaged file or folder that is read.
   * @throws {MesgError} `environment` when its folder cannot be created or written to.
   */
  static open(folder: string, onDamaged: (path: string) => void = () => undefined): ServiceDatabase {
    const database = new ServiceDatabase(folder, onDamaged);
    attemptSync(folder, () => {
      makeFolderSync(folder);
      sweep(folder);
      const probe = join(folder, `${UNFINISHED}${database.#session}`);
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
    return this.#saveAlone({ name: hexOf(hash), message: service });
  }

  /** Saves a service as {@linkcode save} does, in one file with others that are saved in this turn of the event loop. */
  saveTogether(hash: string, service: Uint8Array): Promise<boolean> {
    return new Promise((done, failed) => {
      const save = { name: hexOf(hash), message: service, done, failed };
      const size = sizeInFile(save);
      if (this.#togetherSize + size >= MAX_TOGETHER) this.#saveCollected();
      if (this.#together.length === 0) atEndOfTurn(() => this.#saveCollected());
      this.#together.push(save);
      this.#togetherSize += size;
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
    return attemptSync(this.#folder, () => removed(this.#path(name)));
  }

  /**
   * Yields all services, in the order of the bytes of their hashes. One that is saved or removed in the meantime may be
   * included.
   */
  async *all(): AsyncGenerator<Uint8Array> {
    let steps = 0;
    for (const shard of this.#names(this.#folder, /^[0-9a-f]{2}$/)) {
      if (++steps % AT_ONCE === 0) await turn();
      for (const name of this.#names(join(this.#folder, shard), /^[0-9a-f]{64}$/)) {
        if (++steps % AT_ONCE === 0) await turn();
        const service = this.#read(name);
        if (service !== undefined) yield service;
      }
    }
  }

  /** Returns the path of a file in the folder of a name. Faster than `join`, which normalizes the whole path. */
  #path(name: string, file = name): string {
    return `${this.#shard(name)}${sep}${file}`;
  }

  #shard(name: string): string {
    return `${this.#folder}${sep}${shardOf(name)}`;
  }

  #read(name: string): Uint8Array | undefined {
    const path = this.#path(name);
    const file = attemptSync(this.#folder, () => readRecords(path));
    const message = file && messageIn(file, name);
    const shard = this.#shard(name);
    if (file !== undefined && message === undefined) this.#reportDamaged(isFolder(shard) ? path : shard);
    return message;
  }

  /** Lists the names of a form in a folder, in order: none when something else has its name. */
  #names(folder: string, form: RegExp): readonly string[] {
    const names = attemptSync(this.#folder, () => namesIn(folder));
    if (names === undefined) this.#reportDamaged(folder);
    return (names ?? []).filter((name) => form.test(name));
  }

  #reportDamaged(path: string): void {
    if (this.#damaged.has(path)) return;
    this.#damaged.add(path);
    this.#onDamaged(path);
  }

  #saveCollected(): void {
    const saves = this.#together;
    this.#together = [];
    this.#togetherSize = 0;
    const results = saves.length > 1 ? this.#saveShared(saves) : [];
    for (const [index, save] of saves.entries()) {
      try {
        save.done(results[index] ?? this.#saveAlone(save));
      } catch (error) {
        save.failed(error);
      }
    }
  }

  /** Saves records in one file. @returns For each whether it was new; undefined where that failed. */
  #saveShared(records: readonly StoredRecord[]): readonly (boolean | undefined)[] {
    const link = (file: string, name: string) => {
      this.#openShard(name);
      return this.#link(file, name);
    };
    const linkAll = (file: string) => records.map(({ name }) => ifPossible(() => link(file, name)));
    return ifPossible(() => this.#withFile(this.#folder, records, linkAll)) ?? [];
  }

  /** Saves a record in a file of its own. @returns Whether it was new. */
  #saveAlone(record: StoredRecord): boolean {
    const { name } = record;
    return attemptSync(this.#folder, () => {
      this.#openShard(name);
      return this.#withFile(this.#shard(name), [record], (file) => this.#link(file, name));
    });
  }

  /** Writes records to a file with a temporary name, which it has during `use`. */
  #withFile<T>(folder: string, records: readonly StoredRecord[], use: (file: string) => T): T {
    const file = `${folder}${sep}${UNFINISHED}${this.#session}-${this.#saves++}`;
    writeNew(file, contentsOf(records));
    try {
      return use(file);
    } finally {
      // Otherwise it is swept later.
      ifPossible(() => unlinkSync(file));
    }
  }

  #link(file: string, name: string): boolean {
    return linkNew(file, this.#path(name)) || this.#replaceDamaged(file, name);
  }

  /**
   * Replaces a damaged file. The process that links the agreed claim name first may replace it, and its rename gives up the
   * claim: so exactly one process does. A process that is killed in between leaves its claim, a whole file as a rule, with
   * which another process finishes the replacement later. A power cut may damage the claim, too: then it is removed.
   */
  #replaceDamaged(file: string, name: string): boolean {
    const path = this.#path(name);
    const claim = this.#path(name, `${UNFINISHED}${name}`);
    const isOld = () => isOlderThan(claim, CLAIM_ENDS_AFTER);
    if (!isDamaged(path, name)) return false;
    if (isOld() && isDamaged(claim, name)) removeAny(claim);
    if (!linkNew(file, claim) && !isOld()) return false;
    if (isDamaged(path, name)) return renamed(claim, path);
    removeAny(claim);
    return false;
  }

  #openShard(name: string): void {
    const folder = this.#shard(name);
    if (this.#shards.has(folder)) return;
    makeFolderSync(folder);
    sweep(folder);
    this.#shards.add(folder);
  }
}

/** A record to save, and the callbacks for the result. */
interface Save extends StoredRecord {
  /** Called with whether it was saved: false when it existed. */
  done(isNew: boolean): void;
  failed(error: unknown): void;
}

/** Milliseconds; between a claim and its end there is one read. */
const CLAIM_ENDS_AFTER = 10_000;
/** Maximum bytes of a shared file: to read one message, the whole file is read. */
const MAX_TOGETHER = 16 * 1024;
/** Number of files and folders to read before yielding to the event loop. */
const AT_ONCE = 64;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Returns whether a file exists without a whole message of a name. */
function isDamaged(path: string, name: string): boolean {
  const file = readRecords(path);
  return file !== undefined && messageIn(file, name) === undefined;
}

/** Returns the result of an operation; undefined when it fails. */
function ifPossible<T>(operation: () => T): T | undefined {
  try {
    return operation();
  } catch {
    return undefined;
  }
}

function hexOf(hash: string): string {
  return Buffer.from(decodeBase58(hash)).toString("hex");
}

function shardOf(name: string): string {
  return name.slice(0, 2);
}
