import { describe, expect, test } from "vitest";
import { loadCrypto } from "../../../../src/engine/embedded/chain/crypto.ts";
import { structsOf } from "../../../../src/engine/embedded/chain/go/structs.ts";
import { ReceivedTransaction } from "../../../../src/engine/embedded/chain/received-transaction.ts";
import { RECORDING } from "../../../chain/examples.ts";

describe.each(RECORDING.examples)("$name", (example) => {
  const prefix = example.address.slice(0, example.address.lastIndexOf("1"));
  const received = async () => {
    const structs = structsOf(example.name.startsWith("0.26"));
    return new ReceivedTransaction(example.broadcastBody.tx, structs, await loadCrypto(prefix));
  };
  const { chainId, accountNumber, sequence } = example;
  const context = { chainId, accountNumber: BigInt(accountNumber), sequence: BigInt(sequence) };

  test("writes the signed bytes anew, as the Engine does", async () => {
    expect(Buffer.from((await received()).signBytes(context)).toString()).toBe(example.signBytes);
  });

  test("writes the transaction's bytes and hash, as the Engine does", async () => {
    const transaction = await received();
    expect(transaction.bytes.toString("hex")).toBe(example.engine.txBytesHex);
    expect(transaction.hash).toBe(example.engine.txHash);
  });

  test("verifies the signature over these bytes only", async () => {
    const crypto = await loadCrypto(prefix);
    const transaction = await received();
    const [{ signature, pub_key: key }] = transaction.signatures as [ReceivedTransaction["signatures"][number]];
    const publicKey = key!.value as Uint8Array;
    expect(crypto.write(crypto.addressOf(publicKey))).toBe(example.address);
    expect(crypto.verifies(signature, transaction.signBytes(context), publicKey)).toBe(true);
    const other = transaction.signBytes({ ...context, sequence: context.sequence + 1n });
    expect(crypto.verifies(signature, other, publicKey)).toBe(false);
  });
});
