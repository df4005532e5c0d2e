import { createHash } from "node:crypto";
import { decodeHash, MesgError, visibleText } from "../core/mod.ts";

/** Length of an account's address in bytes. */
const LENGTH = 20;
/** Maximum length of a bech32 text (BIP-173). The library's default refuses every text. */
const MAX_LENGTH = 90;

/**
 * Parses an address of a chain.
 *
 * @param prefix The required prefix: `mesg`, up to 0.21 `mesgtest`.
 * @throws {MesgError} `refused` for any other text.
 * @example
 * ```ts
 * await readAddress("mesg1fk2ev9c53e6uvrjd7gq08c6d5dhl3y4ks8vqgt", "mesg"); // 20 bytes
 * ```
 */
export async function readAddress(text: string, prefix: string): Promise<Uint8Array> {
  const { fromBech32 } = await import("@cosmjs/encoding");
  try {
    const { prefix: found, data } = fromBech32(text, MAX_LENGTH);
    if (found === prefix && data.length === LENGTH && text === text.toLowerCase()) return data;
  } catch {
    // The error below serves for every reason, since the library does not give more details.
  }
  throw new MesgError(
    "refused",
    `invalid address: expected ${prefix}1…, found ${visibleText(JSON.stringify(text), 80)}`,
    { hint: "addresses of Engine 0.21 begin with mesgtest1, later ones with mesg1" },
  );
}

/** Writes an address of 20 bytes as text. */
export async function writeAddress(bytes: Uint8Array, prefix: string): Promise<string> {
  const { toBech32 } = await import("@cosmjs/encoding");
  return toBech32(prefix, bytes);
}

/** Computes the address of the account of a service or a process: the first 20 bytes of the SHA-256 of its hash. */
export function addressOfHash(hash: string): Uint8Array {
  return createHash("sha256").update(decodeHash(hash)).digest().subarray(0, LENGTH);
}
