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
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  const key = trimmed.startsWith("{")
    ? `0x${Buffer.from(await openKeystore(parse(trimmed), await askPassphrase())).toString("hex")}`
    : `0x${trimmed.replace(/^0x/i, "")}`;
  if (!/^0x[0-9a-f]{64}$/i.test(key)) throw notAKey();
  try {
    const account = privateKeyToAccount(key as Hex);
    return { address: account.address, sign: (transaction) => account.signTransaction(transaction) };
  } catch {
    // The library's own error may show what it was given.
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
