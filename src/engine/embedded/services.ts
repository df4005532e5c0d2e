import { encodeDefinition, type ServiceDefinition } from "../../definition/mod.ts";
import { without } from "../deploy/stored-form.ts";
import type { Dialect } from "../dialects/mod.ts";
import { addressOf } from "../wire/address.ts";
import { readFields, textOf } from "../wire/fields.ts";
import { hashTextProblem } from "../wire/hash-text.ts";
import { storedBytes } from "../wire/messages.ts";
import type { ServiceDatabase } from "./storage/database.ts";

/** Numbers of the Service message. */
const HASH = 10;
const SID = 12;

/** The stored services of a release: by hash from 0.11 on, and one per sid before. */
export class Services {
  readonly #database: ServiceDatabase;
  readonly #dialect: Dialect;

  constructor(database: ServiceDatabase, dialect: Dialect) {
    this.#database = database;
    this.#dialect = dialect;
  }

  /**
   * Stores a service, with its hash and sid, as its release does.
   *
   * @returns Whether it was stored by this call; false if it existed.
   */
  async save(service: ServiceDefinition): Promise<boolean> {
    const { omits, addsAddress, replacesSid, release } = this.#dialect;
    const kept = { ...without(service, omits), address: addsAddress ? addressOf(service.hash) : "" };
    const stored = storedBytes(encodeDefinition(kept, { release }), this.#dialect);
    const isNew = await this.#database.saveTogether(service.hash, stored);
    if (replacesSid) {
      for await (const { hash, sid } of this.#identities()) {
        if (sid === service.sid && hash !== service.hash) this.#database.delete(hash);
      }
    }
    return isNew;
  }

  /** Returns whether a service exists. */
  has(hash: string): boolean {
    return isHash(hash) && this.#database.has(hash);
  }

  /** Returns the service with a hash or, where sids are unique, a sid. */
  async find(id: string): Promise<Uint8Array | undefined> {
    const hash = await this.#hashOf(id);
    return hash === undefined ? undefined : this.#database.get(hash);
  }

  /** @returns Whether it existed. */
  async delete(id: string): Promise<boolean> {
    const hash = await this.#hashOf(id);
    return hash !== undefined && this.#database.delete(hash);
  }

  all(): AsyncGenerator<Uint8Array> {
    return this.#database.all();
  }

  async #hashOf(id: string): Promise<string | undefined> {
    if (this.has(id)) return id;
    if (!this.#dialect.replacesSid) return undefined;
    for await (const { hash, sid } of this.#identities()) if (sid === id) return hash;
    return undefined;
  }

  async *#identities(): AsyncGenerator<{ readonly hash: string; readonly sid: string }> {
    for await (const service of this.#database.all()) {
      const fields = readFields(service);
      yield { hash: textOf(fields, HASH), sid: textOf(fields, SID) };
    }
  }
}

function isHash(text: string): boolean {
  return hashTextProblem(text) === undefined;
}
