import { addressOfHash } from "../../../chain/mod.ts";
import {
  definitionFromJson,
  engineRefusal,
  isSince,
  processFromJson,
  processRefusal,
  type Release,
} from "../../../definition/mod.ts";
import { processHash, serviceHash } from "../../../hash/mod.ts";
import type { ServiceDatabase } from "../storage/database.ts";
import type { ChainCrypto } from "./crypto.ts";
import { invalidRequest } from "./failure.ts";
import { sortedJson } from "./go/sorted-json.ts";
import { CREATE_PROCESS, type Structs } from "./go/structs.ts";
import type { GoStruct, GoValue, Member } from "./go/types.ts";

/** The stores that the messages of a chain change. */
export interface Stores {
  readonly services: ServiceDatabase;
  readonly processes: ServiceDatabase;
}

/** The resource that a message creates. */
export interface Created {
  readonly type: "service" | "process";
  /** In base58. */
  readonly hash: string;
  /** The address of its account, in bech32. */
  readonly address: string;
}

/** A resource that is ready to be stored. */
export interface Made extends Created {
  /** The stored form, which the chain returns. */
  readonly json: Uint8Array;
}

/** The services and processes of a chain. All instances are assumed to exist, since nothing runs here. */
export class Resources {
  readonly stores: Stores;
  readonly #release: Release;
  readonly #structs: Structs;
  readonly #crypto: ChainCrypto;

  constructor(stores: Stores, kind: { release: Release; structs: Structs; crypto: ChainCrypto }) {
    this.stores = stores;
    this.#release = kind.release;
    this.#structs = kind.structs;
    this.#crypto = kind.crypto;
  }

  /**
   * Builds the resource of a message, according to the rules of the release.
   *
   * @throws {Failure} when it breaks a rule.
   */
  make({ type, value }: Member): Made {
    return type === CREATE_PROCESS ? this.makeProcess(value) : this.makeService(value);
  }

  /** Returns whether it exists already. */
  has({ type, hash }: Created): boolean {
    return this.#storeOf(type).has(hash);
  }

  /**
   * Stores it.
   *
   * @throws {Failure} when it exists already.
   */
  save({ type, hash, json }: Made): void {
    if (this.#storeOf(type).save(hash, json)) return;
    throw invalidRequest(`${type} "${hash}" already exists`);
  }

  /** @throws {Failure} */
  makeService(value: GoValue): Made {
    const { definition } = definitionFromJson(this.#plain(value, this.#structs.service));
    const hash = serviceHash(definition, this.#release);
    const sid = definition.sid || `_${hash}`;
    const refusal = engineRefusal({ ...definition, sid }, this.#release);
    if (refusal !== undefined) throw invalidRequest(refusal);
    return this.#created("service", hash, { ...(value as object), sid });
  }

  /** @throws {Failure} */
  makeProcess(value: GoValue): Made {
    const { definition } = processFromJson(this.#plain(value, this.#structs.process));
    const refusal = processRefusal(definition, this.#release);
    if (refusal !== undefined) throw invalidRequest(refusal.text);
    const hash = processHash(definition, this.#release);
    const { owner } = value as { readonly owner?: Uint8Array };
    const isPaid = isSince(this.#release, "0.26") && owner !== undefined;
    const more = isPaid ? { paymentAddress: this.#crypto.write(owner) } : {};
    return this.#created("process", hash, value as object, more);
  }

  #created(type: Created["type"], hash: string, value: object, more: object = {}): Made {
    const address = this.#crypto.write(addressOfHash(hash));
    const stored = { ...(this.#plain(value as GoValue, this.#structs[type]) as object), hash, address, ...more };
    return { type, hash, address, json: Buffer.from(JSON.stringify(stored)) };
  }

  #plain(value: GoValue, type: GoStruct): unknown {
    return JSON.parse(sortedJson(value, type, this.#crypto));
  }

  #storeOf(type: Created["type"]): ServiceDatabase {
    return type === "service" ? this.stores.services : this.stores.processes;
  }
}
