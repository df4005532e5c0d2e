import { createCipheriv, randomBytes, scryptSync } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { keccak256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, test } from "vitest";
import { openSigner, readSigned } from "../../../src/marketplace/mod.ts";
import { anyText } from "../../any-text.ts";

/** The test vectors of the Web3 Secret Storage definition: one key under one passphrase. */
const KEY = "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d";
const PASSPHRASE = "testpassword";
const PBKDF2 = {
  crypto: {
    cipher: "aes-128-ctr",
    cipherparams: { iv: "6087dab2f9fdbbfaddc31a909735c1e6" },
    ciphertext: "5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46",
    kdf: "pbkdf2",
    kdfparams: {
      c: 262144,
      dklen: 32,
      prf: "hmac-sha256",
      salt: "ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd",
    },
    mac: "517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2",
  },
  id: "3198bc9c-6672-5ab3-d995-4942343ae5b6",
  version: 3,
};
const SCRYPT = {
  crypto: {
    cipher: "aes-128-ctr",
    cipherparams: { iv: "83dbcc02d8ccb40e466191a123791e0e" },
    ciphertext: "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",
    kdf: "scrypt",
    kdfparams: {
      dklen: 32,
      n: 262144,
      r: 1,
      p: 8,
      salt: "ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19",
    },
    mac: "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097",
  },
  id: "3198bc9c-6672-5ab3-d995-4942343ae5b6",
  version: 3,
};

/** A small key store in geth's format. */
function keystoreOf(key: Buffer, passphrase: string) {
  const [salt, iv] = [randomBytes(32), randomBytes(16)];
  const derived = scryptSync(passphrase, salt, 32, { N: 16, r: 8, p: 1 });
  const cipher = createCipheriv("aes-128-ctr", derived.subarray(0, 16), iv);
  const ciphertext = Buffer.concat([cipher.update(key), cipher.final()]);
  const mac = keccak256(Buffer.concat([derived.subarray(16), ciphertext])).slice(2);
  const kdfparams = { dklen: 32, n: 16, r: 8, p: 1, salt: salt.toString("hex") };
  const hex = { ciphertext: ciphertext.toString("hex"), cipherparams: { iv: iv.toString("hex") }, mac };
  return { version: 3, crypto: { cipher: "aes-128-ctr", kdf: "scrypt", kdfparams, ...hex } };
}

const SMALL = keystoreOf(Buffer.from(KEY, "hex"), PASSPHRASE);

const open = (text: string, passphrase = PASSPHRASE) => openSigner(text, async () => passphrase);
const ADDRESS = privateKeyToAccount(`0x${KEY}`).address;

describe("key", () => {
  test.each([
    ["a key store with PBKDF2", JSON.stringify(PBKDF2)],
    // The recorded one takes a second of computing, and 256 MB of memory.
    ["a key store with scrypt", JSON.stringify(process.env.SCENARIOS === "all" ? SCRYPT : SMALL)],
    ["a key store of an older wallet", JSON.stringify({ version: 3, Crypto: SMALL.crypto })],
    ["hex digits", KEY],
    ["hex digits with 0x and a line break", `0x${KEY.toUpperCase()}\n`],
  ])("is read from %s", async (_, text) => {
    expect((await open(text)).address).toBe(ADDRESS);
  });

  test("is read unchanged under any passphrase", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), anyText(), async (key, words) => {
        key[0] = 1; // Below the curve's order.
        const text = JSON.stringify(keystoreOf(Buffer.from(key), words));
        const { address } = await open(text, words);
        expect(address).toBe(privateKeyToAccount(`0x${Buffer.from(key).toString("hex")}`).address);
        await expect(open(text, `${words}x`)).rejects.toThrow("the passphrase does not open the key file");
      }),
      { numRuns: 30 },
    );
  });

  const params = (change: object) => ({ ...SCRYPT, crypto: { ...SCRYPT.crypto, ...change } });
  const cost = (change: object) => params({ kdfparams: { ...SCRYPT.crypto.kdfparams, ...change } });
  test.each<[string, unknown, RegExp]>([
    ["of another version", { ...SCRYPT, version: 1 }, /expected version 3 with aes-128-ctr/],
    ["with another cipher", params({ cipher: "aes-256-cbc" }), /expected version 3 with aes-128-ctr/],
    ["with another derivation", params({ kdf: "argon2" }), /expected scrypt, or pbkdf2/],
    ["that needs gigabytes", cost({ n: 2 ** 30, r: 8 }), /too much memory or time/],
    ["that needs years", cost({ p: 2 ** 20 }), /too much memory or time/],
    ["whose parameters are impossible", cost({ n: 3 }), /its scrypt parameters are impossible/],
    ["whose parameters are texts", cost({ n: "262144" }), /is not a number/],
    ["with a short checksum", { ...SMALL, crypto: { ...SMALL.crypto, mac: "00" } }, /has the wrong length/],
    ["without its parts", { version: 3 }, /a part of it is missing/],
    [
      "with PBKDF2 for years",
      params({ kdf: "pbkdf2", kdfparams: { ...PBKDF2.crypto.kdfparams, c: 2 ** 40 } }),
      /too much time/,
    ],
  ])("is rejected in a key store %s", async (_, keystore, words) => {
    await expect(open(JSON.stringify(keystore))).rejects.toThrow(words);
  });

  test.each([
    ["too short", KEY.slice(1)],
    ["zero", "0".repeat(64)],
    ["above the curve's order", "f".repeat(64)],
    ["not hex", `z${KEY.slice(1)}`],
    ["a truncated key store", JSON.stringify(SCRYPT).slice(0, 100)],
  ])("is rejected and never shown when it is %s", async (_, text) => {
    const error = await open(text).catch((error: Error) => error);
    expect(error).toMatchObject({ name: "MesgError", kind: "refused" });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(text.slice(8, 40));
  });

  test("is not in a signer's string or JSON form", async () => {
    const signer = await open(KEY);
    expect(inspect(signer, { depth: 9, showHidden: true }) + JSON.stringify(signer)).not.toMatch(new RegExp(KEY, "i"));
  });
});

test("rejects a text that is not a signed transaction", async () => {
  const account = privateKeyToAccount(`0x${KEY}`);
  const raw = await account.signTransaction({ type: "eip1559", chainId: 1, to: ADDRESS, gas: 1n, maxFeePerGas: 1n });
  expect(await readSigned(raw)).toMatchObject({ from: ADDRESS, chainId: 1 });
  const anyChain = await account.signTransaction({ type: "legacy", to: ADDRESS, gas: 1n, gasPrice: 1n });
  await expect(readSigned(anyChain)).rejects.toThrow("names no chain");
  const withValue = await account.signTransaction({
    type: "eip1559",
    chainId: 1,
    to: ADDRESS,
    gas: 1n,
    maxFeePerGas: 1n,
    value: 1n,
  });
  await expect(readSigned(withValue)).rejects.toThrow("sends ether");
  const creation = await account.signTransaction({ type: "eip1559", chainId: 1, gas: 1n, maxFeePerGas: 1n });
  await expect(readSigned(creation)).rejects.toThrow("not a signed transaction of a known kind");
  const hex = fc.uint8Array({ maxLength: 300 }).map((bytes) => `0x${Buffer.from(bytes).toString("hex")}`);
  const cut = fc.nat(raw.length).map((at) => raw.slice(0, at));
  await fc.assert(
    fc.asyncProperty(fc.oneof(hex, cut, fc.string(), fc.json()), async (text) => {
      if (text === raw) return;
      await expect(readSigned(text)).rejects.toMatchObject({ name: "MesgError", kind: "refused" });
    }),
    { numRuns: 300 },
  );
});
