import { decodeBase58, encodeBase58, MesgError } from "../../../core/mod.ts";

/** Returns the hash in a message as base58; empty without one. */
export function hashText(bytes: Uint8Array | null | undefined): string {
  return bytes == null || bytes.length === 0 ? "" : encodeBase58(bytes);
}

/**
 * Returns the bytes of an instance hash; up to 0.16 Engines accept any number of bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58.
 * @example
 * ```ts
 * hashBytes(""); // Uint8Array(0) []
 * ```
 */
export function hashBytes(text: string): Uint8Array {
  return text === "" ? new Uint8Array() : decodeBase58(text);
}

/** The hex digits of an account address. */
export function addressText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** @throws {MesgError} `refused` when the text is not an address. */
export function addressBytes(address: string): Uint8Array {
  if (address === "" || /^[0-9a-f]{40}$/i.test(address)) return Buffer.from(address, "hex");
  throw new MesgError("refused", `expected an address of 40 hex digits, found ${JSON.stringify(address)}`);
}
