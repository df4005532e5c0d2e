import { spawn } from "node:child_process";
import { createCipheriv, randomBytes, scryptSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keccak256 } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLI } from "../cli.ts";
import { FakeNode } from "../ipfs/fake-node.ts";
import { Evm, hasEvm } from "./evm.ts";
import { type Handler, RpcProxy } from "./rpc-proxy.ts";

const PASSPHRASE = "canary: correct horse battery staple";

/** A small key store in geth's format. */
function keystoreOf(key: string): string {
  const [salt, iv] = [randomBytes(32), randomBytes(16)];
  const derived = scryptSync(PASSPHRASE, salt, 32, { N: 1024, r: 8, p: 1 });
  const cipher = createCipheriv("aes-128-ctr", derived.subarray(0, 16), iv);
  const ciphertext = Buffer.concat([cipher.update(Buffer.from(key.slice(2), "hex")), cipher.final()]);
  const mac = keccak256(Buffer.concat([derived.subarray(16), ciphertext])).slice(2);
  const kdfparams = { dklen: 32, n: 1024, r: 8, p: 1, salt: salt.toString("hex") };
  const hex = { ciphertext: ciphertext.toString("hex"), cipherparams: { iv: iv.toString("hex") }, mac };
  return JSON.stringify({ version: 3, crypto: { cipher: "aes-128-ctr", kdf: "scrypt", kdfparams, ...hex } });
}

describe.skipIf(!hasEvm)("never shows the key or its passphrase", () => {
  let evm: Evm;
  let node: FakeNode;
  let folder: string;
  let file: (name: string) => string;
  beforeAll(async () => {
    [evm, node] = await Promise.all([Evm.start(), FakeNode.start()]);
    folder = await mkdtemp(join(tmpdir(), "canary-"));
    file = (name) => join(folder, name);
    await mkdir(file("service"));
    await writeFile(file("service/mesg.yml"), "name: Canary\nsid: canary\ntasks:\n  greet: {}\n");
    await writeFile(file("service/Dockerfile"), "FROM scratch\n");
    for (const [name, text] of [
      ["raw", evm.owner.key],
      ["keystore", keystoreOf(evm.owner.key)],
      ["passphrase", `${PASSPHRASE}\n`],
      ["wrong-passphrase", "canary: something else"],
      ["broken", `${evm.owner.key}0`],
    ] as const) {
      await writeFile(file(name), text, { mode: 0o600 });
    }
  });
  afterAll(async () => {
    await evm?.[Symbol.asyncDispose]();
    await node?.[Symbol.asyncDispose]();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  /** All output of the bundled command, and what others see of its process while it runs. */
  async function runSeen(
    url: string,
    args: readonly string[],
    env: Record<string, string>,
  ): Promise<{ code: number | null; seen: string }> {
    const places = ["--rpc", url, "--contract", evm.contract, "--ipfs-api", node.url];
    const all = [CLI, "publish", file("service"), ...places, "--yes", "--json", ...args];
    const child = spawn(process.execPath, all, {
      cwd: folder,
      env: { ...process.env, ...env, GITHUB_ACTIONS: "", MESG_DEBUG: "1" },
    });
    const seen: string[] = [];
    child.stdout.on("data", (data) => seen.push(String(data)));
    child.stderr.on("data", (data) => seen.push(String(data)));
    const code = await new Promise<number | null>((resolve) => {
      child.once("spawn", () => seen.push(commandLineOf(child.pid!)));
      child.once("close", resolve);
    });
    return { code, seen: seen.join("\n") };
  }

  /** A node that repeats what it cannot know. */
  const echo =
    (secretsOf: () => string): Handler =>
    async ({ method, params }, pass) => {
      if (method !== "eth_getCode") return await pass();
      return { error: { code: 1, message: `no: ${JSON.stringify(params)} ${secretsOf()}` } };
    };

  test.each<[string, number, readonly string[], Handler | undefined]>([
    ["a raw key", 0, ["--key-file", "raw"], undefined],
    ["a key store", 0, ["--key-file", "keystore", "--passphrase-file", "passphrase"], undefined],
    ["a wrong passphrase", 1, ["--key-file", "keystore", "--passphrase-file", "wrong-passphrase"], undefined],
    ["an invalid key", 1, ["--key-file", "broken"], undefined],
    ["a file that is not a passphrase file", 2, ["--passphrase-file", "passphrase"], undefined],
    [
      "a node that repeats them",
      3,
      ["--key-file", "keystore", "--passphrase-file", "passphrase"],
      echo(() => `${evm.owner.key} ${PASSPHRASE}`),
    ],
    ["a node that repeats the raw key", 3, ["--key-file", "raw"], echo(() => evm.owner.key)],
  ])("with %s", async (_, code, args, handle) => {
    await using proxy = await RpcProxy.start(evm.url);
    proxy.handle = handle ?? ((_, pass) => pass());
    const ran = await runSeen(proxy.url, args, {});
    expect(ran.code, ran.seen).toBe(code);
    expectNothingIn(ran.seen);
    expectNothingIn(JSON.stringify(proxy.calls));
    expectNothingIn(JSON.stringify(node.requests));
  });

  test("with both in the environment", async () => {
    const env = {
      MESG_MARKETPLACE_PRIVATE_KEY: await readFile(file("keystore"), "utf8"),
      MESG_MARKETPLACE_PASSPHRASE: PASSPHRASE,
    };
    const ran = await runSeen(evm.url, [], env);
    expect(ran.code, ran.seen).toBe(0);
    expectNothingIn(ran.seen);
  });

  test("in any file left behind", async () => {
    const mine = ["raw", "keystore", "passphrase", "wrong-passphrase", "broken"];
    for (const name of await readdir(folder, { recursive: true })) {
      if (mine.includes(name)) continue;
      const text = await readFile(file(name), "latin1").catch(() => "");
      expectNothingIn(text);
    }
    for (const block of node.blocks.values()) expectNothingIn(block.toString("latin1"));
  });

  function expectNothingIn(text: string): void {
    const key = evm.owner.key.slice(2);
    const bytes = Buffer.from(key, "hex");
    for (const secret of [
      key,
      bytes.toString("base64").slice(0, 40),
      bytes.toString("latin1"),
      PASSPHRASE,
      "battery staple",
    ]) {
      expect(text.toLowerCase().includes(secret.toLowerCase()), `found a secret in: ${text}`).toBe(false);
    }
  }
});

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}
