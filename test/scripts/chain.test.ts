import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secp256k1HdWallet } from "@cosmjs/amino";
import { stringToPath } from "@cosmjs/crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newMnemonic } from "../../src/chain/mod.ts";
import { definitionToJson, type Release } from "../../src/definition/mod.ts";
import { serviceHash } from "../../src/hash/mod.ts";
import { command as deploy } from "../../src/scripts/deploy.ts";
import { command as verify } from "../../src/scripts/verify.ts";
import { RECORDING } from "../chain/examples.ts";
import { call, inFolder } from "../command/call.ts";
import { ChainEngine, serviceFor } from "../engine/lcd/chain-engine.ts";
import { LcdProxy } from "../engine/lcd/lcd-proxy.ts";

const folder = mkdtempSync(join(tmpdir(), "chain-"));
const mnemonicFile = join(folder, "account.txt");
const [address] = [RECORDING.addresses.mesg];
let chain: ChainEngine;
let proxy: LcdProxy;

beforeAll(async () => {
  writeFileSync(mnemonicFile, `${RECORDING.mnemonic}\n`, { mode: 0o600 });
  chain = await ChainEngine.start("0.26");
  proxy = await LcdProxy.start(chain.engine.endpoint);
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  await chain[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a definition and returns its path and hash. */
function service(name: string, release: Release = "0.26") {
  const definition = serviceFor(release, name);
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(definitionToJson(definition)));
  return { path, hash: serviceHash(definition, release) };
}

const sent = () => proxy.count("POST /txs");

describe("deploy to an LCD endpoint", () => {
  test("creates a service, and verify finds it without an account", async () => {
    const { path, hash } = service("Plain");
    const args = [path, "--endpoint", proxy.url, "--mnemonic-file", mnemonicFile, "--memo", "v1", "--json"];
    const { code, stdout, stderr } = await call(deploy, args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ status: "created", hash, engineVersion: "v0.26.0", verified: true });
    expect(await call(verify, [path, "--endpoint", proxy.url])).toMatchObject({ code: 0 });
  });

  test("shows the account, its balance, the fee and the transaction", async () => {
    const { path } = service("Shown");
    const { stdout } = await call(deploy, [path, "--endpoint", proxy.url, "--fee", "5atto"], {
      env: { MESG_MNEMONIC: RECORDING.mnemonic },
    });
    expect(stdout).toContain("the Engine computes the same hash");
    expect(stdout).toMatch(new RegExp(`account +${address}, number \\d+, sequence \\d+\\n +has \\d+ atto`));
    expect(stdout).toMatch(/fee +5 atto\n +tx +[0-9A-F]{64} \(\d+ gas at most\)/);
  });

  test("sends nothing in a dry run, and prints the transaction", async () => {
    const { path, hash } = service("Dry");
    const before = sent();
    const args = [path, "--endpoint", proxy.url, "--mnemonic-file", mnemonicFile, "--dry-run", "--gas", "99000"];
    const { code, stdout } = await call(deploy, args);
    expect(code).toBe(0);
    expect(stdout).toContain(hash);
    expect(stdout).toContain('"fee":{"amount":[],"gas":"99000"}');
    expect(stdout).toMatch(/tx +[0-9A-F]{64}/);
    const { stdout: json } = await call(deploy, [...args, "--json"]);
    expect(JSON.parse(json)).toMatchObject({ status: "would-be-created", hash, account: address });
    expect(sent()).toBe(before);
  });

  test("gives every task the price of --price", async () => {
    const path = join(folder, "unpriced.json");
    writeFileSync(path, JSON.stringify(definitionToJson(serviceFor("0.25", "Unpriced"))));
    const args = [path, "--endpoint", proxy.url, "--mnemonic-file", mnemonicFile];
    expect((await call(deploy, args)).stderr).toContain("price");
    const priced = await call(deploy, [...args, "--price", "perCall=0010,perSec=0,perKB=2"]);
    expect(priced).toMatchObject({ code: 0, stderr: "" });
    expect((await call(deploy, [...args, "--price", "perCall=1"])).code).toBe(2);
  });

  test("checks the signer before anything else, even for an existing service", async () => {
    const { path } = service("Checked");
    expect((await call(deploy, [path, "--endpoint", proxy.url, "--mnemonic-file", mnemonicFile])).code).toBe(0);
    const write = (name: string, value: unknown) => {
      writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
      return join(folder, name);
    };
    const other = Buffer.from((await (await Secp256k1HdWallet.generate(12)).getAccounts())[0]!.pubkey).toString(
      "base64",
    );
    const words = RECORDING.mnemonic.split(" ");
    const key = { type: "tendermint/PubKeySecp256k1", value: other };
    const signed = (owner: string, signature: object) => ({
      msg: [{ type: "service/CreateService", value: { owner } }],
      fee: { amount: [], gas: "1" },
      signatures: [signature],
    });
    const whole = Buffer.alloc(64).toString("base64");
    const wrong: [args: string[], found: string][] = [
      [["--mnemonic-file", write("swapped.txt", [...words].reverse().join(" "))], "a wrong checksum"],
      [["--mnemonic-file", write("short.txt", words.slice(1).join(" "))], `${words.length - 1} words`],
      [["--mnemonic-file", mnemonicFile, "--hd-path", "m/x"], "invalid HD path"],
      [["--from", "mesg1qqqq", "--dry-run"], "invalid address"],
      [["--signed", write("none.json", "{}")], "invalid signed transaction"],
      [["--signed", write("owner.json", signed("mesg1x", { signature: whole, pub_key: key }))], "invalid address"],
      [
        ["--signed", write("foreign.json", signed(address!, { signature: whole, pub_key: key }))],
        `the key of ${address}`,
      ],
      [["--signed", write("half.json", signed(address!, { signature: "AAAA", pub_key: key }))], "64 bytes in base64"],
    ];
    const before = proxy.requests.length;
    for (const [args, found] of wrong) {
      const { code, stderr } = await call(deploy, [path, "--endpoint", proxy.url, ...args]);
      expect(stderr).toContain(found);
      expect(code).toBeGreaterThan(0);
    }
    expect(proxy.requests.length).toBe(before);
  });

  test("signs nothing for another chain than the expected one", async () => {
    const { path } = service("Meant");
    const args = [path, "--endpoint", proxy.url, "--mnemonic-file", mnemonicFile];
    const before = sent();
    const other = await call(deploy, [...args, "--chain-id", "other-1"]);
    expect(other).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/wrong chain at .*: expected other-1, found \S+/),
    });
    expect(sent()).toBe(before);
    const [, id = ""] = /found (\S+)/.exec(other.stderr) ?? [];
    expect((await call(deploy, [...args, "--chain-id", id])).code).toBe(0);
  });

  test("asks for the mnemonic at a terminal, and names the option without one", async () => {
    const { path } = service("Asked");
    const questions: string[] = [];
    const ask = async (question: string) => {
      questions.push(question);
      return RECORDING.mnemonic;
    };
    const none = await call(deploy, [path, "--endpoint", proxy.url]);
    expect(none).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--mnemonic-file FILE or in MESG_MNEMONIC"),
    });
    expect((await call(deploy, [path, "--endpoint", proxy.url], { ask })).code).toBe(0);
    expect(questions).toEqual(["Mnemonic of the account: "]);
  });

  test("writes a transaction for an external signer, and sends it signed", async () => {
    const { path, hash } = service("External");
    const [unsigned, signed] = [join(folder, "unsigned.json"), join(folder, "signed.json")];
    const before = sent();
    const written = await inFolder(folder, () =>
      call(deploy, [path, "--endpoint", proxy.url, "--from", address, "--unsigned", "unsigned.json"]),
    );
    expect(written.code).toBe(0);
    expect(sent()).toBe(before);
    const nowhere = join(folder, "missing", "unsigned.json");
    const unwritten = await call(deploy, [path, "--endpoint", proxy.url, "--from", address, "--unsigned", nowhere]);
    expect(unwritten).toMatchObject({ code: 3, stderr: expect.stringContaining(`cannot write ${nowhere}`) });
    const { type, value, sign } = JSON.parse(readFileSync(unsigned, "utf8"));
    // The signer of cosmjs, given only the file.
    const hdPaths = [stringToPath(RECORDING.hdPath)];
    const wallet = await Secp256k1HdWallet.fromMnemonic(RECORDING.mnemonic, { hdPaths, prefix: "mesg" });
    const { signature } = await wallet.signAmino(address, JSON.parse(sign.document));
    writeFileSync(signed, JSON.stringify({ type, value: { ...value, signatures: [signature] } }));
    const args = ["--endpoint", proxy.url, "--signed", signed];
    const other = await call(deploy, [service("Another").path, ...args]);
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining("the signature is invalid") });
    expect(sent()).toBe(before);
    expect((await call(deploy, [path, ...args])).stdout).toContain(hash);
    expect(sent()).toBe(before + 1);
  });

  test("creates a process, with its cost on top of the fee", async () => {
    const example = RECORDING.examples.find(({ messageGiven }) => messageGiven.type === "process/create")!;
    const { owner: _, ...definition } = example.message.value;
    const path = join(folder, "process.json");
    writeFileSync(path, JSON.stringify(definition));
    await using older = await ChainEngine.start("0.21");
    const args = [path, "--endpoint", older.engine.endpoint, "--mnemonic-file", mnemonicFile];
    const { code, stdout, stderr } = await call(deploy, args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(example.engine.hashBase58);
    expect(stdout).toContain("10000000 atto go to the process");
    expect((await call(deploy, args)).stdout).toContain("exists");
  });

  test.each(["0.21", "0.26"])("creates a service on the embedded Engine %s with a new account", async (release) => {
    const { path } = service(`Local${release.slice(2)}`, release as Release);
    const args = [path, "--local", "--engine-version", release];
    expect(await inFolder(folder, () => call(deploy, args))).toMatchObject({ code: 0, stderr: "" });
  });
});

test("never repeats a mnemonic in its output", async () => {
  const canary = await newMnemonic();
  const words = canary.split(" ");
  const broken = [...words.slice(0, 23), words[0] === "zoo" ? "able" : "zoo"].join(" ");
  const texts: string[] = [];
  const files = { good: `${words.slice(0, 12).join(" ")}\n${words.slice(12).join("  ")}\n`, broken, few: words[0]! };
  const echo = JSON.stringify({ error: `you sent ${canary}` });
  await using liar = await LcdProxy.start(chain.engine.endpoint, {
    judge: (line) => (line === "POST /txs" ? { status: 400, body: echo } : "pass"),
  });
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    const calls = [[proxy.url], [proxy.url, "--dry-run"], [proxy.url, "--json"], [liar.url]] as const;
    for (const [endpoint, ...more] of calls) {
      const args = [service(`Canary${texts.length}`).path, "--endpoint", endpoint, "--mnemonic-file", file, ...more];
      const { stdout, stderr } = await call(deploy, args, { env: { MESG_DEBUG: "1" } });
      texts.push(stdout, stderr);
    }
  }
  const all = texts.join("\n").toLowerCase();
  for (let index = 0; index + 3 <= words.length; index++) {
    expect(all).not.toContain(words.slice(index, index + 3).join(" "));
  }
  expect(all).toContain("invalid mnemonic");
});
