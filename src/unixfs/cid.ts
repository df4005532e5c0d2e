import { hash } from "node:crypto";
import { decodeBase58, encodeBase58, MesgError } from "../core/mod.ts";

/** The prefix of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20] as const;

/** Returns the 34 bytes of a CIDv0: a SHA-256 multihash. */
export function cidV0(digest: Uint8Array): Uint8Array {
  const cid = new Uint8Array(34);
  cid.set(SHA2_256);
  cid.set(digest, 2);
  return cid;
}

/**
 * Computes the CIDv0 of a block, 34 bytes.
 *
 * @example
 * ```ts
 * formatCid(cidOf(new Uint8Array([0x0a, 4, 8, 2, 0x18, 0]))); // "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"
 * ```
 */
export function cidOf(block: Uint8Array): Uint8Array {
  return cidV0(hash("sha256", block, "buffer"));
}

/**
 * Returns a CIDv0 as text: base58, `Qm…`.
 *
 * @example
 * ```ts
 * formatCid(parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH")); // the same text
 * ```
 */
export function formatCid(cid: Uint8Array): string {
  return encodeBase58(cid);
}

/**
 * Parses a CIDv0, the form of a source id in a definition.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
export function parseCid(text: string): Uint8Array {
  const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? decodeBase58(text) : new Uint8Array(0);
  if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1]) return cid;
  const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  throw new MesgError("refused", `invalid source id: expected a CIDv0 (Qm and 44 more characters), found ${found}`);
}
