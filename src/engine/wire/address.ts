import { createHash } from "node:crypto";
import { decodeBase58 } from "../../core/mod.ts";

/**
 * The address of a service's account from 0.20 on: the first 20 bytes of the SHA-256 of its hash, in hex.
 *
 * @param hash Base58 text of 32 bytes.
 */
export function addressOf(hash: string): string {
  return createHash("sha256").update(decodeBase58(hash)).digest("hex").slice(0, 40);
}
