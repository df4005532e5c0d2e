import type { Address, Hex } from "viem";
import { getAddress } from "viem";
import { CallFailure, isRecord, MesgError } from "../../core/mod.ts";
import { shown } from "./json-rpc.ts";

/** Reads values of a node's answer; each throws when the node answers anything else. */
export class AnswerReader {
  readonly #where: string;

  /** @param where The call and the node, for messages: `eth_gasPrice from https://…`. */
  constructor(where: string) {
    this.#where = where;
  }

  quantity(value: unknown): bigint {
    if (typeof value === "string" && /^0x[0-9a-f]{1,64}$/i.test(value)) return BigInt(value);
    return this.#fail("a quantity", value);
  }

  /** A safe integer: the number of a block, of a transaction, of a chain. */
  count(value: unknown): number {
    const number = Number(this.quantity(value));
    return Number.isSafeInteger(number) ? number : this.#fail("a smaller quantity", value);
  }

  bytes(value: unknown): Hex {
    return typeof value === "string" && /^0x([0-9a-f]{2})*$/i.test(value)
      ? (value.toLowerCase() as Hex)
      : this.#fail("bytes", value);
  }

  hash(value: unknown): Hex {
    const bytes = this.bytes(value);
    return bytes.length === 66 ? bytes : this.#fail("32 bytes", value);
  }

  address(value: unknown): Address {
    const bytes = this.bytes(value);
    return bytes.length === 42 ? getAddress(bytes) : this.#fail("an address", value);
  }

  object(value: unknown): Record<string, unknown> {
    return isRecord(value) ? value : this.#fail("an object", value);
  }

  list(value: unknown): unknown[] {
    return Array.isArray(value) ? value : this.#fail("a list", value);
  }

  #fail(expected: string, found: unknown): never {
    throw new CallFailure(`unexpected answer to ${this.#where}: expected ${expected}, found ${shown(found)}`);
  }
}

/**
 * Parses an address.
 *
 * @param what The owner of the address, for the message.
 * @throws {MesgError} `usage` when it is not an address, or when its mixed case is not its checksum (EIP-55).
 * @example
 * ```ts
 * parseAddress("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "the contract");
 * ```
 */
export function parseAddress(text: string, what: string): Address {
  if (/^0x[0-9a-f]{40}$/i.test(text)) {
    const address = getAddress(text.toLowerCase());
    const digits = text.slice(2);
    if (digits === digits.toLowerCase() || digits === digits.toUpperCase() || text === address) return address;
    throw new MesgError("usage", `wrong checksum in the address of ${what}: expected ${address}, found ${text}`, {
      hint: "a character may be mistyped: copy the address again",
    });
  }
  throw new MesgError("usage", `invalid address of ${what}: expected 0x and 40 hex digits, found ${shown(text)}`);
}
