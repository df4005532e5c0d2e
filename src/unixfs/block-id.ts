import { createHash } from "node:crypto";
import { CallFailure, MesgError } from "../core/mod.ts";
import { formatCid } from "./cid.ts";

/** A CID of a block of a file: SHA-256 over dag-pb (version 0 or 1) or over raw bytes (version 1). */
export interface BlockId {
  /** The CID as text: base58 for version 0, base32 for version 1. */
  readonly text: string;
  readonly isRaw: boolean;
  readonly digest: Uint8Array;
}

/**
 * Reads the bytes of a CID.
 *
 * @throws {CallFailure} for any other kind of CID.
 * @example
 * ```ts
 * readBlockId(parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH")).isRaw; // false
 * ```
 */
export function readBlockId(cid: Uint8Array): BlockId {
  if (cid.length === 34 && cid[0] === 0x12 && cid[1] === 0x20) {
    return { text: formatCid(cid), isRaw: false, digest: cid.subarray(2) };
  }
  const [version, codec, hash, length] = cid;
  if (cid.length === 36 && version === 1 && (codec === 0x55 || codec === 0x70) && hash === 0x12 && length === 0x20) {
    return { text: `b${base32(cid)}`, isRaw: codec === 0x55, digest: cid.subarray(4) };
  }
  throw new CallFailure("unsupported CID: expected dag-pb or raw blocks with SHA-256");
}

/**
 * Checks that bytes match the id of their block.
 *
 * @throws {MesgError} `refused` when they do not: the peer is damaged, or lies.
 */
export function assertBlock({ text, digest }: BlockId, bytes: Uint8Array, place: string): void {
  if (createHash("sha256").update(bytes).digest().equals(digest)) return;
  throw new MesgError(
    "refused",
    `${place} serves other bytes for the block ${text}: ${bytes.length} bytes do not hash to it`,
    { hint: "its store is damaged, or a proxy changes its answers: use another node or gateway" },
  );
}

/** Encodes bytes as RFC 4648 base32 in lower case without padding: multibase `b`. */
function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(value >> (bits - 5)) & 31];
  }
  return bits === 0 ? text : text + ALPHABET[(value << (5 - bits)) & 31];
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
