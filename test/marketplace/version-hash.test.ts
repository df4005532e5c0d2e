import fc from "fast-check";
import { type Address, encodeFunctionData, type Hex, stringToHex } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  decodeEffect,
  type Effect,
  encodeEffect,
  MARKETPLACE_ABI,
  versionHash,
} from "../../src/marketplace/contract.ts";
import { anyText } from "../any-text.ts";
import { Evm, hasEvm } from "./evm.ts";

const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 200);

const wholeText = (most: number) => anyText({ minLength: 1, maxLength: most });
const sender = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => {
  bytes[0] = 1; // The first addresses are precompiled contracts.
  return `0x${Buffer.from(bytes).toString("hex")}` as Address;
});
/** The contract rejects a sid of more than 63 bytes. */
const sid = wholeText(63).filter((text) => Buffer.byteLength(text) <= 63);

describe.skipIf(!hasEvm)("version hash", () => {
  let evm: Evm;
  beforeAll(async () => {
    evm = await Evm.start();
  });
  afterAll(() => evm?.[Symbol.asyncDispose]());

  test("equals the contract's for any sender, sid, manifest and protocol", async () => {
    await fc.assert(
      fc.asyncProperty(sender, sid, wholeText(120), wholeText(12), async (from, sid, manifest, protocol) => {
        const args = [stringToHex(sid), stringToHex(manifest), stringToHex(protocol)] as const;
        const data = encodeFunctionData({ abi: MARKETPLACE_ABI, functionName: "publishServiceVersion", args });
        const found = await evm.request<Hex>("eth_call", [
          { from, to: evm.contract, data, gas: "0x1c9c380" },
          "latest",
        ]);
        expect(versionHash(from, { sid, manifest, protocol })).toBe(found);
      }),
      { numRuns: RUNS },
    );
  });
});

test("decodes the data of a transaction to its original effect, and any other data to none", () => {
  const effect: fc.Arbitrary<Effect> = fc.oneof(
    fc.record({ kind: fc.constant("version" as const), sid, manifest: wholeText(120), protocol: wholeText(12) }),
    fc.record({
      kind: fc.constant("offer" as const),
      sid,
      price: fc.bigInt(0n, 2n ** 256n - 1n),
      duration: fc.bigInt(0n, 2n ** 256n - 1n),
    }),
  );
  fc.assert(
    fc.property(effect, fc.nat(), fc.integer({ min: 1, max: 255 }), (effect, at, flip) => {
      const data = encodeEffect(effect);
      expect(decodeEffect(data)).toEqual(effect);
      const bytes = Buffer.from(data.slice(2), "hex");
      bytes[at % bytes.length]! ^= flip;
      const changed = `0x${bytes.toString("hex")}` as Hex;
      // Changed bytes decode to another effect or to none, never to the same one.
      try {
        expect(decodeEffect(changed)).not.toEqual(effect);
      } catch (error) {
        expect(error).toMatchObject({ name: "MesgError" });
      }
      expect(() => decodeEffect(`${data}00`)).toThrow("does not publish a version");
    }),
    { numRuns: RUNS },
  );
});
