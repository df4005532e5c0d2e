import { createHash } from "node:crypto";
import { decodeHash, MesgError, visibleText } from "../core/mod.ts";

/** Bytes of an account's address. */
const LENGTH = 20;
/** Characters of the longest text in bech32 (BIP-173). The default of the library refuses every text. */
const MAX_LENGTH = 90;

/**
 * Reads an address of a chain.
 *
 * @param prefix The prefix that it must have: `mesg`, until 0.21 `mesgtest`.
 * @throws {MesgError} `refused`.
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
    // Below, for every reason alike: the library's words say no more.
  }
  throw new MesgError(
    "refused",
    `invalid address: expected ${prefix}1…, found ${visibleText(JSON.stringify(text), 80)}`,
    { hint: "an Engine of 0.21 has addresses that begin with mesgtest1, later ones with mesg1" },
  );
}

/** Writes an address of 20 bytes as text. */
export async function writeAddress(bytes: Uint8Array, prefix: string): Promise<string> {
  const { toBech32 } = await import("@cosmjs/encoding");
  return toBech32(prefix, bytes);
}

/** The address of the account that a service or a process has: the first 20 bytes of the SHA-256 of its hash. */
export function addressOfHash(hash: string): Uint8Array {
  return createHash("sha256").update(decodeHash(hash)).digest().subarray(0, LENGTH);
}
