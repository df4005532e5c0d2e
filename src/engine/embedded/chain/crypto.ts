import { createHash } from "node:crypto";
import { type AddressCodec, GoError } from "./go/types.ts";

/** The order of secp256k1. A signature's s must not exceed half of it. */
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** The cryptography of a chain; its libraries are loaded when the chain starts. */
export interface ChainCrypto extends AddressCodec {
  /** Returns the address of a public key of 33 bytes. */
  addressOf(publicKey: Uint8Array): Uint8Array;
  /** Whether 64 bytes are the signature over a message, with an s in the lower half. */
  verifies(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
}

/** Loads the cryptography of a chain with an address prefix. */
export async function loadCrypto(prefix: string): Promise<ChainCrypto> {
  const { Secp256k1, Secp256k1Signature, ripemd160 } = await import("@cosmjs/crypto");
  const { fromBech32, toBech32 } = await import("@cosmjs/encoding");
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
  return {
    read(text) {
      const { prefix: found, data } = decodeBech32(() => fromBech32(text, 90));
      if (found !== prefix) throw new GoError(`invalid Bech32 prefix; expected ${prefix}, got ${found}`);
      if (data.length !== 20) throw new GoError("Incorrect address length");
      return data;
    },
    write: (bytes) => (bytes.length === 0 ? "" : toBech32(prefix, bytes)),
    addressOf: (publicKey) => ripemd160(sha256(publicKey)),
    verifies(signature, message, publicKey) {
      if (signature.length !== 64 || publicKey.length !== 33) return false;
      const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString("hex")}`);
      if (s > ORDER / 2n) return false;
      try {
        const made = Secp256k1Signature.fromFixedLength(signature);
        return Secp256k1.verifySignature(made, sha256(message), publicKey);
      } catch {
        // The key is not a point of the curve, or the signature has invalid numbers.
        return false;
      }
    },
  };
}

function decodeBech32<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw new GoError(`decoding bech32 failed: ${(error as Error).message}`);
  }
}
