import type { Fee, Signature } from "../std-types.ts";
import { bytesField, joined, listField, numberField, prefixOf, textField, varint } from "./amino.ts";

/** The parts of a transaction's bytes. */
export interface TransactionFields {
  readonly messages: readonly Uint8Array[];
  readonly fee: Fee;
  readonly signatures: readonly Signature[];
  readonly memo: string;
}

/** Encodes a transaction as the chain stores and hashes it: length-prefixed amino bytes of a StdTx. */
export function transactionBytes({ messages, fee, signatures, memo }: TransactionFields): Uint8Array {
  const bytes = joined(
    prefixOf("cosmos-sdk/StdTx"),
    listField(1, messages, (message) => message),
    bytesField(2, feeBytes(fee)),
    listField(3, signatures, signatureBytes),
    textField(4, memo),
  );
  return joined(varint(bytes.length), bytes);
}

function feeBytes({ amount, gas }: Fee): Uint8Array {
  const coin = (it: Fee["amount"][number]) => joined(textField(1, it.denom), textField(2, it.amount));
  return joined(listField(1, amount, coin), numberField(2, BigInt(gas)));
}

function signatureBytes({ pub_key, signature }: Signature): Uint8Array {
  const key = Buffer.from(pub_key.value, "base64");
  return joined(
    bytesField(1, joined(prefixOf(pub_key.type), varint(key.length), key)),
    bytesField(2, Buffer.from(signature, "base64")),
  );
}
