import type { Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { MesgError } from "../../core/mod.ts";
import { openKeystore } from "./keystore.ts";
import type { Signer } from "./transaction.ts";

/**
 * Opens a key: an encrypted JSON key store, or 32 bytes as hex text.
 *
 * @param text The contents of a key file or of an environment variable.
 * @param askPassphrase Called only for a key store.
 * @throws {MesgError} `refused` when it is neither, or the passphrase is wrong; no message repeats a part of the key.
 * @example
 * ```ts
 * const signer = await openSigner(await readFile("key.json", "utf8"), async () => passphrase);
 * ```
 */
export async function openSigner(text: string, askPassphrase: () => Promise<string>): Promise<Signer> {
  return signerOf(await readPrivateKey(text, askPassphrase));
}

/**
 * Reads a private key as {@linkcode openSigner} does.
 *
 * @returns 32 bytes as hex text with 0x, in lower case.
 * @example
 * ```ts
 * await readPrivateKey(await readFile("keystore.json", "utf8"), async () => passphrase); // "0x…"
 * ```
 */
export async function readPrivateKey(text: string, askPassphrase: () => Promise<string>): Promise<Hex> {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  const key = trimmed.startsWith("{")
    ? Buffer.from(await openKeystore(parse(trimmed), await askPassphrase())).toString("hex")
    : trimmed.replace(/^0x/i, "").toLowerCase();
  if (/^[0-9a-f]{64}$/.test(key)) return `0x${key}`;
  throw notAKey();
}

/**
 * Creates the signer of a private key. @throws {MesgError} `refused` when it is zero or not below the curve's order.
 *
 * @example
 * ```ts
 * signerOf(await readPrivateKey(text, async () => passphrase)).address; // "0x…"
 * ```
 */
export function signerOf(key: Hex): Signer {
  try {
    const account = privateKeyToAccount(key);
    return { address: account.address, sign: (transaction) => account.signTransaction(transaction) };
  } catch {
    // The library's error may contain its input.
    throw notAKey();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAKey();
  }
}

function notAKey(): MesgError {
  return new MesgError("refused", "not a private key: expected a JSON key store, or 64 hex digits", {
    hint: "check the file or the variable (its contents are not shown)",
  });
}
