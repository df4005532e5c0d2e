import { createHash } from "node:crypto";
import { lengthPrefixed, structBytes } from "./go/binary.ts";
import { decodeGo } from "./go/decode.ts";
import { quoted, sortedJson } from "./go/sorted-json.ts";
import { FEE, type Structs } from "./go/structs.ts";
import { type AddressCodec, GoError, type GoValue, type Member } from "./go/types.ts";

/** The signed values besides the transaction. */
export interface SignContext {
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** A decoded transaction of a client; its sign bytes and its hash are computed by encoding it again. */
export class ReceivedTransaction {
  readonly messages: readonly Member[];
  readonly fee: {
    readonly amount: readonly { readonly denom: string; readonly amount: bigint }[];
    readonly gas: bigint;
  };
  readonly signatures: readonly { readonly pub_key: Member | undefined; readonly signature: Uint8Array }[];
  readonly memo: string;
  /** Length-prefixed amino bytes. */
  readonly bytes: Buffer;
  readonly #structs: Structs;
  readonly #addresses: AddressCodec;

  /**
   * @param value The value of a StdTx as amino JSON.
   * @throws {GoError} when it is invalid.
   */
  constructor(value: unknown, structs: Structs, addresses: AddressCodec) {
    const read = decodeGo(value, structs.transaction, addresses) as { readonly [field: string]: GoValue };
    this.messages = (read.msg as readonly (Member | undefined)[]).map((message) => {
      if (message === undefined) throw new GoError("a message is null");
      return message;
    });
    this.fee = read.fee as unknown as ReceivedTransaction["fee"];
    this.signatures = read.signatures as unknown as ReceivedTransaction["signatures"];
    this.memo = read.memo as string;
    this.bytes = lengthPrefixed("cosmos-sdk/StdTx", structBytes(read, structs.transaction));
    this.#structs = structs;
    this.#addresses = addresses;
  }

  /** The transaction's hash. */
  get hash(): string {
    return createHash("sha256").update(this.bytes).digest("hex").toUpperCase();
  }

  /** The bytes that must be signed. */
  signBytes({ chainId, accountNumber, sequence }: SignContext): Uint8Array {
    const json = (value: GoValue, type: Parameters<typeof sortedJson>[1]) => sortedJson(value, type, this.#addresses);
    const messages = this.messages.map((message) => json(message, this.#structs.message));
    const document = [
      `"account_number":"${accountNumber}"`,
      `"chain_id":${quoted(chainId)}`,
      `"fee":${json(this.fee as unknown as GoValue, FEE)}`,
      `"memo":${quoted(this.memo)}`,
      `"msgs":[${messages.join(",")}]`,
      `"sequence":"${sequence}"`,
    ];
    return Buffer.from(`{${document.join(",")}}`, "utf8");
  }
}
