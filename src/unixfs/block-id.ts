import { createHash } from "node:crypto";
import { CallFailure, MesgError } from "../core/mod.ts";
import { formatCid } from "./cid.ts";

/** A CID as far as a file's DAG has them: SHA-256 over dag-pb (version 0 or 1) or over raw bytes (version 1). */
export interface BlockId {
  /** As nodes and gateways take it. */
  readonly text: string;
  readonly isRaw: boolean;
  readonly digest: Uint8Array;
}

/** @throws {CallFailure} for any other kind of CID. */
export function readBlockId(cid: Uint8Array): BlockId {
  if (cid.length === 34 && cid[0] === 0x12 && cid[1] === 0x20) {
    return { text: formatCid(cid), isRaw: false, digest: cid.subarray(2) };
  }
  const [version, codec, hash, length] = cid;
  if (cid.length === 36 && version === 1 && (codec === 0x55 || codec === 0x70) && hash === 0x12 && length === 0x20) {
    return { text: `b${base32(cid)}`, isRaw: codec === 0x55, digest: cid.subarray(4) };
  }
  throw new CallFailure("expected links to dag-pb or raw blocks named by SHA-256, found another kind of CID");
}

/**
 * Compares bytes with the id they were asked by.
 *
 * @throws {MesgError} `refused`: whoever sent them does not have what it says.
 */
export function assertBlock({ text, digest }: BlockId, bytes: Uint8Array, place: string): void {
  if (createHash("sha256").update(bytes).digest().equals(digest)) return;
  throw new MesgError(
    "refused",
    `${place} serves other bytes for the block ${text}: ${bytes.length} bytes do not hash to it`,
    {
      hint: "its store is damaged, or something on the way changes answers; use another node or gateway",
    },
  );
}

/** RFC 4648 in lower case without padding, as multibase `b` has it. */
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
