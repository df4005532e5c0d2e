import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openAccount, signBytes, signDocument, signedTransaction } from "../../src/chain/mod.ts";
import { processHash, serviceHash } from "../../src/hash/mod.ts";
import { definitionOf, messageOf, RECORDING } from "./examples.ts";

const { mnemonic, hdPath, addresses, addressHex, examples } = RECORDING;

test("opens the account of a mnemonic, with the address of its release", async () => {
  for (const prefix of ["mesg", "mesgtest"] as const) {
    const account = await openAccount(mnemonic, { hdPath, prefix });
    expect(account.address).toBe(addresses[prefix]);
    expect(Buffer.from(account.addressBytes).toString("hex")).toBe(addressHex);
  }
});

test("has at least six recorded transactions", () => {
  expect(examples.length).toBeGreaterThanOrEqual(6);
});

describe.each(examples)("$name", (example) => {
  const { chainId, accountNumber, sequence, fee, memo } = example;
  const prefix = example.address.slice(0, example.address.lastIndexOf("1"));
  const account = openAccount(mnemonic, { hdPath, prefix });
  const terms = { chainId, accountNumber, sequence, fee, memo };

  test("builds the cleaned message", async () => {
    expect(messageOf(example, await account).json).toEqual(example.message);
  });

  test("computes the signed bytes and the signature", async () => {
    const document = signDocument(messageOf(example, await account), terms);
    const bytes = signBytes(document);
    expect(Buffer.from(bytes).toString()).toBe(example.signBytes);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(example.signBytesSha256Hex);
    const signature = await (await account).sign(document);
    expect(signature.signature).toBe(example.signatureBase64);
    expect(signature.pub_key).toEqual({ type: "tendermint/PubKeySecp256k1", value: example.publicKeyBase64 });
  });

  test("computes the transaction's JSON, bytes and hash", async () => {
    const message = messageOf(example, await account);
    const signature = await (await account).sign(signDocument(message, terms));
    const transaction = signedTransaction(message, terms, signature);
    expect(transaction.json).toEqual(example.broadcastBody.tx);
    expect(Buffer.from(transaction.bytes).toString("hex")).toBe(example.engine.txBytesHex);
    expect(transaction.hash).toBe(example.engine.txHash);
  });

  test("computes the hash that the Engine returned", () => {
    const definition = definitionOf(example);
    const release = example.name.slice(0, 4) as "0.21" | "0.22" | "0.25" | "0.26";
    const hash = "nodes" in definition ? processHash(definition, release) : serviceHash(definition, release);
    expect(hash).toBe(example.engine.hashBase58);
  });
});
