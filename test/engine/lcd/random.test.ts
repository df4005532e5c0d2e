import fc from "fast-check";
import { expect, test } from "vitest";
import {
  openAccount,
  processMessage,
  serviceMessage,
  signBytes,
  signDocument,
  signedTransaction,
} from "../../../src/chain/mod.ts";
import type { MapEntry, ProcessDefinition, ProcessValue } from "../../../src/definition/mod.ts";
import { loadCrypto } from "../../../src/engine/embedded/chain/crypto.ts";
import { structsOf } from "../../../src/engine/embedded/chain/go/structs.ts";
import { ReceivedTransaction } from "../../../src/engine/embedded/chain/received-transaction.ts";
import { anyText } from "../../any-text.ts";
import { RECORDING } from "../../chain/examples.ts";
import { definition } from "../../definition/arbitrary.ts";

const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 60);
const crypto = loadCrypto("mesg");
const account = openAccount(RECORDING.mnemonic, { hdPath: RECORDING.hdPath, prefix: "mesg" });

/** Texts with every kind of character that JSON writers treat differently. */
const text = fc.oneof(
  anyText({ maxLength: 8 }),
  fc.constantFrom("", "a & b", "<b>", "\u2028\u2029", '"\\', "\b\f\n\r\t\u0000\u007f", "\ud800", "Unknown", "é€😀"),
);
const hash = fc.constantFrom(
  "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P",
  "9yFMgj7Lr4KX7D8YqVqzW3ZKk9Vn5wFbSx2AsfTt5XQi",
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e21, 1e-7, 123456789012345680000, 0.1),
);
const path = fc.array(
  fc.oneof(
    text.map((key) => ({ key })),
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((index) => ({ index: String(index) })),
  ),
  { maxLength: 3 },
);
/** A condition must name a node. */
const nodeKey = text.filter((it) => it !== "");
const reference = fc.record({ kind: fc.constant("reference" as const), nodeKey, path });
/** Amounts as Go reads them: with a sign, a base or groups. */
const amount = fc.constantFrom(
  "",
  "0",
  "1",
  "-5",
  "+7",
  "007",
  "0x1F",
  "0b101",
  "0o17",
  "1_000",
  "30000000000000000000",
);
const price = fc.record({ perCall: amount, perSec: amount, perKB: amount });
const service = fc.tuple(definition, fc.array(price), text, text).map(([it, prices, name, description]) => ({
  ...it,
  name,
  description,
  workflows: [],
  tasks: it.tasks.map(({ price: _, ...task }, index) =>
    prices[index] === undefined ? task : { ...task, price: prices[index] },
  ),
}));
const byKey = <T extends { readonly key: string }>(it: T) => it.key.replace(/\p{Cs}/gu, "\ufffd");

const value: fc.Arbitrary<ProcessValue> = fc.letrec<{ value: ProcessValue; entries: MapEntry[] }>((tie) => ({
  entries: fc.uniqueArray(fc.record({ key: text, value: tie("value") }), { maxLength: 3, selector: byKey }),
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constant({ kind: "null" as const }),
    text.map((it) => ({ kind: "text" as const, text: it })),
    number.map((it) => ({ kind: "number" as const, number: it })),
    fc.boolean().map((flag) => ({ kind: "flag" as const, flag })),
    reference,
    fc.record({ kind: fc.constant("list" as const), items: fc.array(tie("value"), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant("map" as const), entries: tie("entries") }),
  ),
})).value;
const entries = fc.uniqueArray(fc.record({ key: text, value }), { maxLength: 3, selector: byKey });
const simple = value.filter(({ kind }) => ["null", "text", "number", "flag"].includes(kind));

const node = fc.oneof(
  fc.record({
    kind: fc.constantFrom("result" as const, "task" as const),
    key: text,
    instanceHash: hash,
    taskKey: text,
  }),
  fc.record({ kind: fc.constant("event" as const), key: text, instanceHash: hash, eventKey: text }),
  fc.record({ kind: fc.constant("map" as const), key: text, outputs: entries }),
  fc.record({
    kind: fc.constant("filter" as const),
    key: text,
    conditions: fc.array(fc.record({ predicate: fc.nat(6), value: simple, reference }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("none" as const), key: text }),
);
const anyProcess: fc.Arbitrary<ProcessDefinition> = fc.record({
  name: text,
  nodes: fc.array(node, { maxLength: 4 }),
  edges: fc.array(fc.record({ src: text, dst: text }), { maxLength: 3 }),
  hash: fc.constant(""),
  address: fc.constant(""),
  paymentAddress: fc.constant(""),
});

const fee = fc.record({
  amount: fc.constantFrom([], [{ denom: "atto", amount: "300000" }]),
  gas: fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String),
});
const terms = fc.record({
  chainId: fc.constantFrom("mesg-dev-chain", "a & <b>"),
  accountNumber: fc.nat().map(String),
  sequence: fc.nat().map(String),
  fee,
  memo: text,
});

test.each([
  ["services", service.map((it) => ({ kind: "service" as const, it }))],
  ["processes", anyProcess.map((it) => ({ kind: "process" as const, it }))],
] as const)("signs and sends random %s exactly as an Engine writes them", async (_, documents) => {
  const [owner, codec] = [await account, await crypto];
  const structs = structsOf(true);
  fc.assert(
    fc.property(documents as fc.Arbitrary<{ kind: "service" | "process"; it: never }>, terms, (document, given) => {
      const message =
        document.kind === "service" ? serviceMessage(document.it, owner) : processMessage(document.it, owner);
      const signed = signDocument(message, given);
      const signature = { signature: Buffer.alloc(64, 7).toString("base64"), pub_key: KEY };
      const transaction = signedTransaction(message, given, signature);
      // In its form on the wire.
      const received = new ReceivedTransaction(JSON.parse(JSON.stringify(transaction.json)), structs, codec);
      const { chainId, accountNumber, sequence } = given;
      const context = { chainId, accountNumber: BigInt(accountNumber), sequence: BigInt(sequence) };
      expect(Buffer.from(received.signBytes(context)).toString()).toBe(Buffer.from(signBytes(signed)).toString());
      expect(received.bytes.toString("hex")).toBe(Buffer.from(transaction.bytes).toString("hex"));
      expect(received.hash).toBe(transaction.hash);
    }),
    { numRuns: RUNS },
  );
});

const KEY = { type: "tendermint/PubKeySecp256k1", value: Buffer.alloc(33, 2).toString("base64") };
