import { createHash } from "node:crypto";
import { MesgError, visibleText } from "../core/mod.ts";
import { readAddress } from "./address.ts";
import type { Owner } from "./message.ts";
import type { Signature } from "./std-types.ts";
import { type SignDocument, signBytes } from "./transaction.ts";

/** An account with its key. */
export interface Account extends Owner {
  /** Signs a document. */
  sign(document: SignDocument): Promise<Signature>;
}

/** The key of a mnemonic to use, and the prefix of its address. */
export interface KeyPath {
  /** BIP-32, `m/44'/470'/0'/0/0` on Engines from 0.18.1. */
  readonly hdPath: string;
  /** `mesg`, up to 0.21 `mesgtest`. */
  readonly prefix: string;
}

/**
 * Opens the account of a mnemonic (BIP-39, empty passphrase). Loads the required libraries.
 *
 * @param mnemonic 12 to 24 English words, with any white space between them.
 * @throws {MesgError} `refused` for an invalid mnemonic, `usage` for an invalid path. Errors do not quote the mnemonic.
 * @example
 * ```ts
 * const account = await openAccount(mnemonic, { hdPath: "m/44'/470'/0'/0/0", prefix: "mesg" });
 * ```
 */
export async function openAccount(mnemonic: string, { hdPath, prefix }: KeyPath): Promise<Account> {
  const { Bip39, Secp256k1, Slip10, Slip10Curve } = await import("@cosmjs/crypto");
  const { encodeSecp256k1Pubkey, encodeSecp256k1Signature, pubkeyToAddress } = await import("@cosmjs/amino");
  const { path, words } = await checkMnemonic(mnemonic, hdPath);
  const seed = await Bip39.mnemonicToSeed(words);
  const { privkey } = Slip10.derivePath(Slip10Curve.Secp256k1, seed, path);
  const { pubkey } = await Secp256k1.makeKeypair(privkey);
  const key = Secp256k1.compressPubkey(pubkey);
  const address = pubkeyToAddress(encodeSecp256k1Pubkey(key), prefix);
  return {
    address,
    addressBytes: await readAddress(address, prefix),
    async sign(document) {
      const digest = createHash("sha256").update(signBytes(document)).digest();
      const signature = await Secp256k1.createSignature(digest, privkey);
      return encodeSecp256k1Signature(key, signature.toFixedLength().subarray(0, 64));
    },
  };
}

/**
 * Checks a mnemonic and the path of its key before they are used.
 *
 * @throws {MesgError} As {@linkcode openAccount}.
 */
export async function checkMnemonic(mnemonic: string, hdPath: string) {
  const { EnglishMnemonic } = await import("@cosmjs/crypto");
  const path = await parsePath(hdPath);
  try {
    return { path, words: new EnglishMnemonic(plainMnemonic(mnemonic)) };
  } catch {
    // The library's error may quote its input.
    throw notAMnemonic(mnemonic);
  }
}

/**
 * Checks a signature without the document: its form, and that its key belongs to an address.
 *
 * @throws {MesgError} `refused`.
 */
export async function checkSignature({ signature, pub_key: key }: Signature, address: string): Promise<void> {
  const { encodeSecp256k1Pubkey, pubkeyToAddress } = await import("@cosmjs/amino");
  await readAddress(address, prefixOf(address));
  const [publicKey, signed] = [key.value, signature].map((text) => Buffer.from(text, "base64"));
  const isKey = publicKey?.length === 33 && (publicKey[0] === 2 || publicKey[0] === 3);
  if (!isKey) throw notASignature("a key of 33 bytes in base64", key.value);
  if (signed?.length !== 64) throw notASignature("a signature of 64 bytes in base64", signature);
  const own = pubkeyToAddress(encodeSecp256k1Pubkey(publicKey), prefixOf(address));
  if (own !== address) throw notASignature(`the key of ${address}`, `the one of ${own}`);
}

function prefixOf(address: string): string {
  return address.startsWith("mesgtest1") ? "mesgtest" : "mesg";
}

function notASignature(expected: string, found: string): MesgError {
  const shown = visibleText(JSON.stringify(found), 100);
  return new MesgError("refused", `invalid signature: expected ${expected}, found ${shown}`, {
    hint: "sign the file that --unsigned writes with the account's own key",
  });
}

/** Checks an address of an Engine of any release. @throws {MesgError} `refused`. */
export async function checkAddress(address: string): Promise<void> {
  await readAddress(address, prefixOf(address));
}

/**
 * Verifies a signature over a document, made by the key of an address.
 *
 * @returns False also for a malformed key or signature.
 */
export async function verifySignature(
  document: SignDocument,
  { signature, pub_key: key }: Signature,
  { address, prefix }: { readonly address: string; readonly prefix: string },
): Promise<boolean> {
  const { Secp256k1, Secp256k1Signature } = await import("@cosmjs/crypto");
  const { encodeSecp256k1Pubkey, pubkeyToAddress } = await import("@cosmjs/amino");
  const publicKey = Buffer.from(key.value, "base64");
  const digest = createHash("sha256").update(signBytes(document)).digest();
  try {
    if (pubkeyToAddress(encodeSecp256k1Pubkey(publicKey), prefix) !== address) return false;
    const made = Secp256k1Signature.fromFixedLength(Buffer.from(signature, "base64"));
    return Secp256k1.verifySignature(made, digest, publicKey);
  } catch {
    return false;
  }
}

/** Returns a mnemonic in the form that is hashed: in lower case, with single spaces. */
export function plainMnemonic(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .normalize("NFKD")
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .join(" ");
}

/** Creates a new mnemonic of 24 words. */
export async function newMnemonic(): Promise<string> {
  const { Bip39, Random } = await import("@cosmjs/crypto");
  return Bip39.encode(Random.getBytes(32)).toString();
}

/**
 * Returns a path with the account's number as its last part, as in BIP-44.
 *
 * @throws {MesgError} `usage`.
 */
export function pathOfAccount(hdPath: string, account: string): string {
  if (/^\d{1,10}$/.test(account) && Number(account) < 2 ** 31) return hdPath.replace(/(?<!\d)\d+('?)$/, `${account}$1`);
  throw new MesgError(
    "usage",
    `invalid account: expected a number from 0, found ${visibleText(JSON.stringify(account))}`,
    {
      hint: "the first account of a mnemonic is 0",
    },
  );
}

async function parsePath(text: string) {
  const { stringToPath } = await import("@cosmjs/crypto");
  try {
    if (/^m(?:\/\d{1,10}'?)*$/.test(text)) return stringToPath(text);
  } catch {
    // The upper bound, exclusive.
  }
  const found = visibleText(JSON.stringify(text), 80);
  throw new MesgError("usage", `invalid HD path: expected m/44'/470'/0'/0/0, found ${found}`, {
    hint: "use numbers below 2147483648; a ' makes one hardened",
  });
}

const COUNTS = [12, 15, 18, 21, 24];

function notAMnemonic(text: string): MesgError {
  const words = plainMnemonic(text) === "" ? 0 : plainMnemonic(text).split(" ").length;
  const found = COUNTS.includes(words) ? "an unknown word or a wrong checksum" : `${words} words`;
  return new MesgError("refused", `invalid mnemonic: expected 12 to 24 words of BIP-39, found ${found}`, {
    hint: "check the file or the variable (its contents are not shown)",
  });
}
