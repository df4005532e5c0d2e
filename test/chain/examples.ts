import { readFileSync } from "node:fs";
import { type Message, type Owner, processMessage, serviceMessage } from "../../src/chain/mod.ts";
import {
  definitionFromJson,
  type ProcessDefinition,
  processFromJson,
  type ServiceDefinition,
} from "../../src/definition/mod.ts";

/** A recorded transaction with all its intermediate results. */
export interface Example {
  readonly name: string;
  readonly address: string;
  readonly chainId: string;
  readonly accountNumber: string;
  readonly sequence: string;
  readonly messageGiven: { readonly type: string; readonly value: Record<string, unknown> };
  readonly message: { readonly type: string; readonly value: Record<string, unknown> };
  readonly fee: { readonly amount: { denom: string; amount: string }[]; readonly gas: string };
  readonly memo: string;
  readonly signBytes: string;
  readonly signBytesSha256Hex: string;
  readonly signatureBase64: string;
  readonly publicKeyBase64: string;
  readonly broadcastBody: { readonly tx: Record<string, unknown>; readonly mode: string };
  readonly engine: { readonly txBytesHex: string; readonly txHash: string; readonly hashBase58: string };
}

interface Recording {
  readonly mnemonic: string;
  readonly hdPath: string;
  readonly addressHex: string;
  readonly addresses: { readonly mesgtest: string; readonly mesg: string };
  readonly examples: readonly Example[];
}

const path = new URL("../fixtures/chain-vectors/examples.json", import.meta.url);

/** The recording of accounts and transactions. */
export const RECORDING = JSON.parse(readFileSync(path, "utf8")) as Recording;

/** The definition in an example's message, before it was cleaned. */
export function definitionOf({ messageGiven }: Example): ServiceDefinition | ProcessDefinition {
  const { owner, ...value } = messageGiven.value;
  return messageGiven.type === "process/create"
    ? processFromJson(value).definition
    : definitionFromJson(value).definition;
}

/** Our message for an example's definition. */
export function messageOf(example: Example, owner: Owner): Message {
  const definition = definitionOf(example);
  return "nodes" in definition ? processMessage(definition, owner) : serviceMessage(definition, owner);
}
