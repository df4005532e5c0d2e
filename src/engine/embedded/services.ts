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
  /** Settles with the last save that replaces others. */
  #replaced: Promise<unknown> = Promise.resolve();

  constructor(database: ServiceDatabase, dialect: Dialect) {
    this.#database = database;
    this.#dialect = dialect;
  }

  /**
   * Stores a service, with its hash and sid, as its release does: where sids are unique, it replaces the one with its sid.
   *
   * @returns Whether it was stored by this call; false if it existed.
   */
  save(service: ServiceDefinition): Promise<boolean> {
    const { omits, addsAddress, replacesSid, release } = this.#dialect;
    const kept = without(service, omits);
    const address = addsAddress ? addressOf(service.hash) : "";
    const definition = kept.address === address ? kept : { ...kept, address };
    const stored = storedBytes(encodeDefinition(definition, { release }), this.#dialect);
    if (!replacesSid) return this.#database.saveTogether(service.hash, stored);
    // One at a time: of two services with one sid, each would replace the other.
    const isNew = this.#replaced.then(() => this.#replace(service, stored));
    this.#replaced = isNew.catch(() => undefined);
    return isNew;
  }

  /**
   * Stores a service, and then removes those with its sid that existed before. One that another process stores in the
   * meantime remains until the next new one, so that two processes never remove the services of each other.
   */
  async #replace({ hash, sid }: ServiceDefinition, stored: Uint8Array): Promise<boolean> {
    const earlier: string[] = [];
    for await (const each of this.#identities()) if (each.sid === sid && each.hash !== hash) earlier.push(each.hash);
    const isNew = this.#database.save(hash, stored);
    if (isNew) for (const each of earlier) this.#database.delete(each);
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
