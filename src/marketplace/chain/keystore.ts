import { createDecipheriv, pbkdf2, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { keccak256 } from "viem";
import { isRecord, MesgError } from "../../core/mod.ts";

/** Maximum memory in bytes to derive a key; wallets use at most 256 MiB. */
const MAX_MEMORY = 512 * 1024 * 1024;
const MAX_ITERATIONS = 10_000_000;
/** Memory overhead of an implementation in bytes. */
const SLACK = 1024 * 1024;
/** Bytes of the derived key: half for the cipher, half for the checksum. */
const LENGTH = 32;

/**
 * Decrypts a key store in the Web3 Secret Storage format, version 3: AES-128-CTR with a key derived by scrypt or
 * PBKDF2, and a Keccak-256 checksum.
 *
 * @returns The private key, 32 bytes.
 * @throws {MesgError} `refused` for an invalid key store or a wrong passphrase. No message repeats a part of either.
 */
export async function openKeystore(json: unknown, passphrase: string): Promise<Uint8Array> {
  const { crypto, Crypto, version } = object(json);
  const { cipher, ciphertext, cipherparams, kdf, kdfparams, mac } = object(crypto ?? Crypto);
  if (version !== 3 || cipher !== "aes-128-ctr") throw notAKeystore("expected version 3 with aes-128-ctr");
  const encrypted = bytes(ciphertext, 32);
  const derived = await derive(kdf, object(kdfparams), passphrase);
  const found = keccak256(Buffer.concat([derived.subarray(16, 32), encrypted]), "bytes");
  if (!timingSafeEqual(found, bytes(mac, 32))) {
    throw new MesgError("refused", "the passphrase does not open the key file", {
      hint: "check the passphrase; a line break at the end of its file is ignored",
    });
  }
  const decipher = createDecipheriv("aes-128-ctr", derived.subarray(0, 16), bytes(object(cipherparams).iv, 16));
  return Buffer.concat([decipher.update(encrypted), decipher.final()]);
}

async function derive(kdf: unknown, params: Record<string, unknown>, passphrase: string): Promise<Buffer> {
  const salt = bytes(params.salt);
  if (kdf === "scrypt") {
    const [cost, blockSize, parallelization] = [count(params.n), count(params.r), count(params.p)];
    const memory = 128 * cost * blockSize + 128 * blockSize * parallelization;
    if (memory > MAX_MEMORY || parallelization > 64) throw notAKeystore("its scrypt takes too much memory or time");
    return await deriveByScrypt(passphrase, salt, {
      N: cost,
      r: blockSize,
      p: parallelization,
      maxmem: memory + SLACK,
    });
  }
  if (kdf === "pbkdf2" && params.prf === "hmac-sha256") {
    const iterations = count(params.c);
    if (iterations > MAX_ITERATIONS) throw notAKeystore("its PBKDF2 takes too much time");
    return await promisify(pbkdf2)(passphrase, salt, iterations, LENGTH, "sha256");
  }
  throw notAKeystore("expected scrypt, or pbkdf2 with hmac-sha256");
}

async function deriveByScrypt(passphrase: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  try {
    return await promisify<string, Buffer, number, object, Buffer>(scrypt)(passphrase, salt, LENGTH, options);
  } catch {
    // OpenSSL refuses r = 1 with n = 262144, which older wallets wrote; this library takes ten times as long.
    const { scryptAsync } = await import("@noble/hashes/scrypt.js");
    return Buffer.from(
      await scryptAsync(passphrase, salt, { ...options, dkLen: LENGTH }).catch(() => {
        throw notAKeystore("its scrypt parameters are impossible");
      }),
    );
  }
}

interface ScryptOptions {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  /** Bytes. */
  readonly maxmem: number;
}

function object(value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw notAKeystore("a part of it is missing");
}

function bytes(value: unknown, length?: number): Buffer {
  const text = typeof value === "string" ? value.replace(/^0x/i, "") : "";
  const isHex = /^([0-9a-f]{2}){1,1024}$/i.test(text);
  if (isHex && (length === undefined || text.length === 2 * length)) return Buffer.from(text, "hex");
  throw notAKeystore("a part of it has the wrong length");
}

function count(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw notAKeystore("a parameter of its key derivation is not a number");
}

function notAKeystore(why: string): MesgError {
  return new MesgError("refused", `not a key store that can be opened: ${why}`, {
    hint: "use an encrypted JSON key store (Web3 Secret Storage, version 3), as geth and most wallets export it",
  });
}
