import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hex, TransactionSerializable } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command as fetch } from "../../src/scripts/fetch.ts";
import { command as marketplace } from "../../src/scripts/marketplace.ts";
import { command as publish } from "../../src/scripts/publish.ts";
import { FakeNode } from "../ipfs/fake-node.ts";
import { type Account, Evm, hasEvm } from "./evm.ts";
import { RpcProxy } from "./rpc-proxy.ts";
import { run } from "./run.ts";

let names = 0;

describe.skipIf(!hasEvm)("Marketplace commands", () => {
  let evm: Evm;
  let node: FakeNode;
  let folder: string;
  beforeAll(async () => {
    [evm, node] = await Promise.all([Evm.start(), FakeNode.start()]);
    folder = await mkdtemp(join(tmpdir(), "marketplace-"));
    await writeFile(join(folder, "key"), `${evm.owner.key}\n`, { mode: 0o600 });
    await writeFile(join(folder, "other-key"), evm.other.key.slice(2), { mode: 0o600 });
  });
  afterAll(async () => {
    await evm?.[Symbol.asyncDispose]();
    await node?.[Symbol.asyncDispose]();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  /** A service that is not published yet. */
  async function newService(): Promise<{ sid: string; path: string }> {
    const sid = `author.service-${++names}`;
    const path = join(folder, sid);
    await mkdir(path);
    await writeFile(join(path, "mesg.yml"), `name: Greeter\nsid: ${sid}\ntasks:\n  greet: {}\n`);
    await writeFile(join(path, "Dockerfile"), "FROM scratch\n");
    await writeFile(join(path, "README.md"), "# Greeter\n");
    return { sid, path };
  }

  const chain = (url = evm.url) => ["--rpc", url, "--contract", evm.contract];
  const ipfs = () => ["--ipfs-api", node.url, "--ipfs-gateway", node.url];
  const key = (file = "key") => ["--key-file", join(folder, file)];
  const nonceOf = async ({ address }: Account) =>
    Number(await evm.request<string>("eth_getTransactionCount", [address, "latest"]));

  /** Signs an unsigned transaction as an external signer does. */
  async function signElsewhere(text: string, { key }: Account): Promise<Hex> {
    const fields = JSON.parse(text) as Record<string, Hex>;
    const number = (name: string) => BigInt(fields[name]!);
    return await privateKeyToAccount(key).signTransaction({
      type: "eip1559",
      chainId: Number(fields.chainId),
      nonce: Number(fields.nonce),
      to: fields.to,
      data: fields.data,
      value: number("value"),
      gas: number("gas"),
      maxFeePerGas: number("maxFeePerGas"),
      maxPriorityFeePerGas: number("maxPriorityFeePerGas"),
    } as TransactionSerializable);
  }

  test("publish a service with a key, list it verified, and fetch it back", async () => {
    const { sid, path } = await newService();
    const published = await run(publish, [path, ...chain(), ...ipfs(), ...key(), "--yes", "--json"]);
    expect(published.code, published.stderr).toBe(0);
    const result = JSON.parse(published.stdout);
    expect(result).toMatchObject({ status: "published", sid, chainId: 1337, account: evm.owner.address });
    expect(published.stderr).toMatch(/cost {6}at most 0\.\d+ ether: \d+ gas at [\d.]+ gwei/);

    const shown = await run(marketplace, ["show", sid, ...chain(), "--ipfs-gateway", node.url, "--json"]);
    expect(shown.code, shown.stderr).toBe(0);
    const { owner, versions } = JSON.parse(shown.stdout);
    const { versionHash, manifest, hash, source } = result;
    expect(owner).toBe(evm.owner.address);
    expect(versions).toMatchObject([{ versionHash, manifest, hash, source, status: "verified" }]);
    expect(versions[0].detail).toBe("the hash is that of Engine 0.11, the source is there");

    const out = join(folder, `${sid}.tar`);
    const fetched = await run(fetch, [manifest, "--out", out, "--gateway", node.url]);
    expect(fetched.code, fetched.stderr).toBe(0);
    expect(JSON.parse(fetched.stdout)).toMatchObject({ sid, name: "Greeter", hash, source });
    expect((await readFile(out)).includes("FROM scratch")).toBe(true);
  });

  test("write the manifest in the original shape and order, with the README of the source", async () => {
    const { path } = await newService();
    const { stdout } = await run(publish, [path, ...chain(), ...ipfs(), ...key(), "--yes", "--json"]);
    const { manifest, hash, source } = JSON.parse(stdout);
    const answer = await globalThis.fetch(`${node.url}/ipfs/${manifest}`);
    const text = await answer.text();
    const read = JSON.parse(text);
    expect(Object.keys(read)).toEqual(["version", "service"]);
    expect(Object.keys(read.service)).toEqual(["definition", "hash", "hashVersion", "deployment", "readme"]);
    expect(read).toMatchObject({
      version: "1",
      service: { hash, hashVersion: "1", definition: { hash, source }, readme: "# Greeter\n" },
    });
    expect(read.service.deployment).toEqual({ type: "ipfs", source });
  });

  test("publish succeeds again without sending anything", async () => {
    const { path } = await newService();
    const args = [path, ...chain(), ...ipfs(), ...key(), "--yes"];
    expect((await run(publish, args)).code).toBe(0);
    const [nonce, requests] = [await nonceOf(evm.owner), node.requests.length];
    const again = await run(publish, args);
    expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/^exists: version 0x\w{64} of author/)]);
    expect([await nonceOf(evm.owner), node.requests.length]).toEqual([nonce, requests]);
  });

  test("publish rejects a sid of another account before anything is uploaded", async () => {
    const { path } = await newService();
    expect((await run(publish, [path, ...chain(), ...ipfs(), ...key(), "--yes"])).code).toBe(0);
    const requests = node.requests.length;
    const refused = await run(publish, [path, ...chain(), ...ipfs(), ...key("other-key"), "--yes"]);
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain(`belongs to another account: expected ${evm.other.address}`);
    expect(node.requests.length).toBe(requests);
  });

  test.each([
    ["without a terminal", undefined, /not confirmed: nothing was published/],
    ["when the person says no", async () => "no", /not confirmed: nothing was published/],
  ])("publish sends nothing without confirmation: %s", async (_, ask, words) => {
    const { path } = await newService();
    const [nonce, requests] = [await nonceOf(evm.owner), node.requests.length];
    const refused = await run(publish, [path, ...chain(), ...ipfs(), ...key()], { ask });
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toMatch(words);
    // The cost was shown before the question.
    expect(refused.stderr.indexOf("at most")).toBeLessThan(refused.stderr.indexOf("not confirmed"));
    expect([await nonceOf(evm.owner), node.requests.length]).toEqual([nonce, requests]);
  });

  test("publish continues after a yes at the prompt", async () => {
    const { path } = await newService();
    const questions: string[] = [];
    const ask = async (question: string) => {
      questions.push(question);
      return " Yes ";
    };
    expect((await run(publish, [path, ...chain(), ...ipfs(), ...key()], { ask })).code).toBe(0);
    expect(questions).toEqual(["This cannot be undone. Type yes to publish: "]);
  });

  test("publish --dry-run shows effect and cost, and needs neither key nor IPFS", async () => {
    const { sid, path } = await newService();
    const nonce = await nonceOf(evm.owner);
    const args = [path, ...chain(), "--from", evm.owner.address, "--dry-run"];
    const shown = await run(publish, args);
    expect(shown.code, shown.stderr).toBe(0);
    expect(shown.stdout).toMatch(new RegExp(`service {3}${sid}, new: it will belong to this account`));
    expect(shown.stdout).toMatch(/cost {6}at most 0\.\d+ ether/);
    const { status, maxCost, balance } = JSON.parse((await run(publish, [...args, "--json"])).stdout);
    expect([status, BigInt(maxCost) > 0n, BigInt(balance) > 0n]).toEqual(["planned", true, true]);
    expect(await nonceOf(evm.owner)).toBe(nonce);
  });

  test("publish prepares a transaction for an external signer and sends the signed one", async () => {
    const { sid, path } = await newService();
    const unsigned = join(folder, `${sid}.unsigned`);
    const prepared = await run(publish, [
      ...[path, ...chain(), ...ipfs(), "--from", evm.other.address],
      ...["--unsigned", unsigned, "--yes"],
    ]);
    expect([prepared.code, prepared.stdout], prepared.stderr).toEqual([0, ""]);
    const signed = join(folder, `${sid}.signed`);
    await writeFile(signed, JSON.stringify({ raw: await signElsewhere(await readFile(unsigned, "utf8"), evm.other) }));

    const other = await newService();
    const wrong = await run(publish, [other.path, ...chain(), "--signed", signed, "--yes"]);
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("has another effect than this command")]);

    const args = [path, ...chain(), "--signed", signed, "--ipfs-gateway", node.url, "--yes", "--json"];
    expect(JSON.parse((await run(publish, args)).stdout)).toMatchObject({ status: "published", sid });
    expect(JSON.parse((await run(publish, args)).stdout)).toMatchObject({ status: "exists", sid });
  });

  test("publish --signed sends no transaction whose manifest is unavailable", async () => {
    const { sid, path } = await newService();
    const { stdout } = await run(publish, [
      ...[path, ...chain(), ...ipfs(), "--from", evm.owner.address],
      ...["--yes"],
    ]);
    const signed = join(folder, `${sid}.signed`);
    await writeFile(signed, await signElsewhere(stdout, evm.owner));
    await using empty = await FakeNode.start();
    const nonce = await nonceOf(evm.owner);
    const args = [...chain(), "--signed", signed, "--ipfs-api", empty.url, "--ipfs-timeout", "1", "--yes"];
    expect((await run(publish, args)).code).toBe(3);
    expect(await nonceOf(evm.owner)).toBe(nonce);
  });

  test("publish --offer publishes the version and creates the offer, each once", async () => {
    const { sid, path } = await newService();
    const args = [path, ...chain(), ...ipfs(), ...key(), "--offer", "12.5", "--duration", "30d", "--yes", "--json"];
    const first = JSON.parse((await run(publish, args)).stdout);
    expect(first).toMatchObject({ status: "published", offer: { status: "published", offer: 0 } });
    const again = JSON.parse((await run(publish, args)).stdout);
    expect(again).toMatchObject({ status: "exists", offer: { status: "exists", offer: 0 } });
    const shown = await run(marketplace, ["show", sid, ...chain()]);
    expect(shown.stdout).toMatch(/offer 0 {3}12\.5 tokens for 2592000 s, \d{4}-/);
    expect(shown.stdout).toContain("unchecked: set --ipfs-gateway or --ipfs-api to verify it");
  });

  test("publish accepts a definition whose source is on IPFS", async () => {
    const { sid, path } = await newService();
    const first = JSON.parse((await run(publish, [path, ...chain(), ...ipfs(), ...key(), "--yes", "--json"])).stdout);
    const definition = join(folder, `${sid}.json`);
    const fetched = await run(fetch, [
      ...[first.manifest, "--out", join(folder, "x.tar"), "--ipfs-api", node.url],
      ...["--definition", definition],
    ]);
    expect([fetched.code, fetched.stdout]).toEqual([0, ""]);
    const again = await run(publish, [definition, ...chain(), ...ipfs(), ...key(), "--yes", "--json"]);
    expect(JSON.parse(again.stdout)).toMatchObject({ status: "exists", versionHash: first.versionHash });
  });

  test("publish compares the service with the reviewed hash", async () => {
    const { path } = await newService();
    const requests = node.requests.length;
    const args = [path, ...chain(), ...ipfs(), ...key(), "--yes", "--expected-hash"];
    const refused = await run(publish, [...args, "3XvG2GhcRAfnpUmWVg1e4qmMNB7wFvdTtQqNfiDGwuX8"]);
    expect([refused.code, node.requests.length]).toEqual([1, requests]);
  });

  test("publish reports a damaged manifest before it writes it to the chain", async () => {
    const { path } = await newService();
    await using bad = await FakeNode.start({ corrupts: 1 });
    const nonce = await nonceOf(evm.owner);
    const refused = await run(publish, [path, ...chain(), "--ipfs-api", bad.url, ...key(), "--yes"]);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("not published")]);
    expect(await nonceOf(evm.owner)).toBe(nonce);
  });

  test("show names what is wrong with a version", async () => {
    const { sid, path } = await newService();
    const args = [path, ...chain(), ...ipfs(), ...key(), "--yes", "--json"];
    const { source } = JSON.parse((await run(publish, args)).stdout);
    await using other = await FakeNode.start();
    const lost = await run(marketplace, ["show", sid, ...chain(), "--ipfs-api", other.url, "--ipfs-timeout", "1"]);
    expect([lost.code, lost.stdout]).toEqual([3, expect.stringContaining("unreachable: ")]);
    for (const [cid, block] of node.blocks) if (cid !== source) other.blocks.set(cid, block);
    const without = await run(marketplace, ["show", sid, ...chain(), "--ipfs-api", other.url, "--ipfs-timeout", "1"]);
    expect([without.code, without.stdout]).toEqual([3, expect.stringContaining("unreachable: ")]);
    const nobody = await run(marketplace, ["show", "nobody", ...chain()]);
    expect([nobody.code, nobody.stderr]).toEqual([1, expect.stringContaining('no service "nobody"')]);
  });

  test.each<[readonly string[], string]>([
    [["--offer", "1"], "an offer requires both --offer PRICE and --duration D"],
    [["--offer", "0.1234567890123456789", "--duration", "1"], "not an amount in tokens"],
    [["--offer", "1", "--duration", "0d"], "not a duration"],
    [["--signed", "x"], "--signed cannot be combined with --key-file"],
    [["--max-fee", "1", "--gas-price", "1"], "conflicting fees"],
    [["--confirmations", "0"], "--confirmations is out of range"],
    [["--contract", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"], "wrong checksum in the address"],
    [["--rpc", "ftp://x"], "not the URL of an Ethereum node's JSON-RPC interface"],
    [["--from", "0x00"], "invalid address of the account"],
    [["--chain-id", "1.5"], "not a whole number for --chain-id"],
  ])("publish %j is wrong usage", async (args, words) => {
    const usual = ["--rpc", evm.url, "--contract", evm.contract, "--ipfs-api", node.url, ...key()];
    const { code, stderr } = await run(publish, [...usual, ...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test("publish without a target for the manifest, or without an account, is wrong usage", async () => {
    const noPlace = await run(publish, [folder, ...chain(), ...key()]);
    expect([noPlace.code, noPlace.stderr]).toEqual([2, expect.stringContaining("expected --ipfs-api URL")]);
    const noAccount = await run(publish, [folder, ...chain(), ...ipfs()]);
    expect([noAccount.code, noAccount.stderr]).toEqual([2, expect.stringContaining("expected --key-file FILE")]);
  });

  test("shows no secret of the node's address in any message", async () => {
    await using proxy = await RpcProxy.start(evm.url);
    proxy.handle = async () => ({ error: { code: 1, message: "denied to 0123456789abcdef" } });
    const url = `${proxy.url}/v3/0123456789abcdef`;
    for (const [args, env] of [
      [["--rpc", url], {}],
      [[], { MESG_MARKETPLACE_RPC: url }],
    ] as const) {
      const { code, stderr } = await run(marketplace, ["show", "x", "--contract", evm.contract, ...args], { env });
      expect([code, stderr]).toEqual([3, expect.stringContaining("denied to ***")]);
      expect(stderr).not.toContain("0123456789abcdef");
    }
  });
});
