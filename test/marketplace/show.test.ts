import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getAbiItem, toFunctionSelector } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { offerBytes, parseApi, publishSource } from "../../src/ipfs/mod.ts";
import { MARKETPLACE_ABI } from "../../src/marketplace/contract.ts";
import { publishSigned } from "../../src/marketplace/mod.ts";
import { command as fetch } from "../../src/scripts/fetch.ts";
import { command as marketplace } from "../../src/scripts/marketplace.ts";
import { command as publish } from "../../src/scripts/publish.ts";
import { FakeNode } from "../ipfs/fake-node.ts";
import { Evm, hasEvm } from "./evm.ts";
import { connect, OPTIONS, sign } from "./flow.ts";
import { RpcProxy } from "./rpc-proxy.ts";
import { run } from "./run.ts";

interface Manifest {
  version: string;
  service: { definition: Record<string, unknown>; hash: string; deployment: { type: string; source: string } };
}

describe.skipIf(!hasEvm)("version published by anyone", () => {
  let evm: Evm;
  let node: FakeNode;
  let folder: string;
  let valid: Manifest;
  let chain: string[];
  beforeAll(async () => {
    [evm, node] = await Promise.all([Evm.start(), FakeNode.start()]);
    folder = await mkdtemp(join(tmpdir(), "show-"));
    chain = ["--rpc", evm.url, "--contract", evm.contract];
    await mkdir(join(folder, "service"));
    await writeFile(join(folder, "service", "mesg.yml"), "name: Shown\nsid: shown\ntasks:\n  greet: {}\n");
    await writeFile(join(folder, "service", "Dockerfile"), "FROM scratch\n");
    await writeFile(join(folder, "key"), evm.owner.key, { mode: 0o600 });
    const args = ["--ipfs-api", node.url, "--key-file", join(folder, "key"), "--yes", "--json"];
    const published = await run(publish, [join(folder, "service"), ...chain, ...args]);
    const { manifest } = JSON.parse(published.stdout);
    valid = (await (await globalThis.fetch(`${node.url}/ipfs/${manifest}`)).json()) as Manifest;
  });
  afterAll(async () => {
    await evm?.[Symbol.asyncDispose]();
    await node?.[Symbol.asyncDispose]();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  /** Publishes any file as the manifest of a sid. */
  async function publishAny(sid: string, text: string, protocol = "ipfs"): Promise<string> {
    const file = await offerBytes(Buffer.from(text));
    await publishSource(file, { apis: [parseApi(node.url)] });
    const market = await connect(evm);
    const effect = { kind: "version", sid, manifest: file.sourceId, protocol } as const;
    await publishSigned(market, await sign(market, effect, evm.other), OPTIONS);
    return file.sourceId;
  }

  const changed = (change: (manifest: Manifest) => void): string => {
    const copy = structuredClone(valid);
    change(copy);
    return JSON.stringify(copy);
  };
  let names = 0;

  test.each<[string, (sid: string) => string, RegExp]>([
    [
      "its definition was changed",
      (sid) => changed(({ service }) => Object.assign(service.definition, { sid, name: "Another" })),
      /invalid: wrong hash in the manifest/,
    ],
    [
      "it belongs to another service",
      () => JSON.stringify(valid),
      /invalid: another service's manifest: its sid is "shown"/,
    ],
    ["it is not a manifest", () => "{}", /invalid: not a manifest: missing version at \//],
    [
      "its source has an address chosen by the author",
      (sid) =>
        changed(({ service }) => {
          Object.assign(service.definition, { sid });
          service.deployment = { type: "http", source: "http://169.254.169.254/" };
        }),
      /invalid: the source is on http, not on IPFS: it is not fetched and not verified/,
    ],
    [
      "its texts contain terminal escapes",
      (sid) =>
        changed(({ service }) => {
          Object.assign(service.definition, { sid, hash: "\u001b[2J\n::error::x" });
          service.hash = "\u001b[2J\n::error::x";
        }),
      /invalid: wrong hash in the manifest: no Engine release computes \\u001b\[2J\\n::error::x/,
    ],
  ])("is invalid when %s", async (_, manifestOf, words) => {
    const sid = `shown-${++names}`;
    const manifest = await publishAny(sid, manifestOf(sid));
    const { code, stdout } = await run(marketplace, ["show", sid, ...chain, "--ipfs-gateway", node.url]);
    expect(code, stdout).toBe(1);
    expect(stdout).toMatch(words);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are under test
    expect(stdout).not.toMatch(/\u001b|^::/m);
    expect(manifest).toMatch(/^Qm/);
  });

  test("is not fetched over any protocol but IPFS", async () => {
    await publishAny("elsewhere", JSON.stringify(valid), "https");
    const { code, stdout } = await run(marketplace, ["show", "elsewhere", ...chain, "--ipfs-gateway", node.url]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("unchecked: its manifest is not on IPFS")]);
  });

  test("leaves no file behind when fetch finds that it lies", async () => {
    const out = join(folder, "lie.tar");
    const manifest = await publishAny(
      "lie",
      changed(({ service }) => Object.assign(service.definition, { name: "Lie" })),
    );
    const { code, stdout, stderr } = await run(fetch, [manifest, "--out", out, "--ipfs-api", node.url]);
    expect([code, stdout], stderr).toEqual([1, ""]);
    await expect(rm(out)).rejects.toThrow("ENOENT");
  });

  test("is fetched as a plain file when it is JSON but not a manifest", async () => {
    const text = '{"hello": "world"}';
    const cid = await publishAny("json", text);
    const out = join(folder, "any.json");
    expect((await run(fetch, [cid, "--out", out, "--ipfs-api", node.url])).code).toBe(0);
    expect(await readFile(out, "utf8")).toBe(text);
  });

  test("is listed only among the newest few, however many versions the contract claims", async () => {
    await using proxy = await RpcProxy.start(evm.url);
    const lengths = ["serviceVersionsLength", "serviceOffersLength"].map((functionName) =>
      toFunctionSelector(getAbiItem({ abi: MARKETPLACE_ABI, name: functionName as "serviceOffersLength" })),
    );
    proxy.handle = async ({ method, params }, pass) => {
      const { data = "" } = (params[0] ?? {}) as { data?: string };
      const isLength = method === "eth_call" && lengths.some((selector) => data.startsWith(selector));
      return isLength ? { result: `0x${"ff".repeat(32)}` } : await pass();
    };
    const args = ["show", "shown", "--rpc", proxy.url, "--contract", evm.contract, "--limit", "3"];
    const { code, stderr } = await run(marketplace, args);
    expect([code, stderr]).toEqual([1, expect.stringContaining("the contract refuses")]);
    expect(proxy.count("eth_call")).toBeLessThan(10);
  });
});
