import { createHmac } from "node:crypto";
import { readFields, textOf, writeFields } from "./fields.ts";

/**
 * The method by which the embedded Engine offers its folder of sources to the same user on the same machine. Real
 * Engines do not have it, so it is not listed, and any other Engine answers that it is unknown.
 */
export const HANDOVER = "/mesgcompile.Handover/Offer";

/** Bytes of the challenge, which the answer must prove. */
export const NONCE_BYTES = 32;

/** The embedded Engine's claim about its folder; trusted only after the proof is checked. */
export interface HandoverOffer {
  /** Absolute path of the data folder. */
  readonly folder: string;
  /** The file in it that holds the token. */
  readonly mark: string;
  /** In hex. */
  readonly proof: string;
}

export function writeOffer({ folder, mark, proof }: HandoverOffer): Uint8Array {
  return writeFields([folder, mark, proof].map((text, index) => [index + 1, Buffer.from(text)] as const));
}

export function readOffer(message: Uint8Array): HandoverOffer {
  const fields = readFields(message);
  return { folder: textOf(fields, 1), mark: textOf(fields, 2), proof: textOf(fields, 3) };
}

/** Computes the proof: the HMAC-SHA256 of challenge and folder with the token, in hex. */
export function proofOf(token: string, nonce: Uint8Array, folder: string): string {
  return createHmac("sha256", Buffer.from(token, "hex")).update(nonce).update(folder).digest("hex");
}
