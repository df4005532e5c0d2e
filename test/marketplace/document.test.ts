import { describe, expect, test } from "vitest";
import { blocksOf, runProgram } from "../documents.ts";
import { Evm, hasEvm } from "./evm.ts";

describe.skipIf(!hasEvm)("docs/marketplace.md", () => {
  test("shows a program that publishes, in Deno, importing the package by its name", async () => {
    await using evm = await Evm.start();
    const [program] = blocksOf("docs/marketplace.md").filter(({ language }) => language === "ts");
    const given = { rpc: evm.url, contract: evm.contract, keystore: evm.owner.key, passphrase: "" };
    const code = `const { rpc, contract, keystore, passphrase } = ${JSON.stringify(given)};\n${program!.text}`
      .replace("chainId: 1 ", "chainId: 1337 ")
      .replace("confirmations: 5", "confirmations: 1");
    const shown = "console.log(plan.status, (await market.owner(effect.sid)) === signer.address);";
    expect(await runProgram(`${code}\n${shown}`, ".")).toBe("ready true\n");
  });
});
