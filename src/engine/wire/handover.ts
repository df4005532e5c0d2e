import { createHmac } from "node:crypto";
import { readFields, textOf, writeFields } from "./fields.ts";

/**
 * The method by which the embedded Engine offers its folder of sources to the same user on the same machine. It is none
 * of an Engine's, so it is not listed, and any other Engine answers that it is unknown.
 */
export const HANDOVER = "/mesgcompile.Handover/Offer";

/** Bytes of the question, which the answer has to prove. */
export const NONCE_BYTES = 32;

/** What the embedded Engine says of its folder; believed only once the proof is checked. */
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

/** Computes the proof: the HMAC-SHA256 of question and folder under the token, in hex. */
export function proofOf(token: string, nonce: Uint8Array, folder: string): string {
  return createHmac("sha256", Buffer.from(token, "hex")).update(nonce).update(folder).digest("hex");
}
