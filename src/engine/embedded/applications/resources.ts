import { decodeBase58 } from "../../../core/mod.ts";
import { type Field, readFields } from "../../wire/fields.ts";
import type { ServiceDatabase } from "../storage/database.ts";

/** The stored messages of one kind of resource, by their hashes. A hash that does not have 32 bytes never exists. */
export class Resources {
  readonly #database: ServiceDatabase;

  constructor(database: ServiceDatabase) {
    this.#database = database;
  }

  /** @returns Whether it was saved by this call; false if it existed. */
  save(hash: string, message: Uint8Array): boolean {
    return this.#database.save(hash, message);
  }

  has(hash: string): boolean {
    return isHash(hash) && this.#database.has(hash);
  }

  get(hash: string): Uint8Array | undefined {
    return isHash(hash) ? this.#database.get(hash) : undefined;
  }

  /** @returns Whether it existed. */
  delete(hash: string): boolean {
    return isHash(hash) && this.#database.delete(hash);
  }

  /** Returns all messages, or those that match, sorted by the bytes of their hashes. */
  async list(isWanted: (fields: readonly Field[]) => boolean = () => true): Promise<Uint8Array[]> {
    const found: Uint8Array[] = [];
    for await (const message of this.#database.all()) if (isWanted(readFields(message))) found.push(message);
    return found;
  }
}

/** Base58 takes 32 to 44 characters for 32 bytes. */
function isHash(base58: string): boolean {
  return base58.length >= 32 && base58.length <= 44 && decodeBase58(base58).length === 32;
}
