import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { command as fetch } from "../../src/scripts/fetch.ts";
import { command as marketplace } from "../../src/scripts/marketplace.ts";
import { command as publish } from "../../src/scripts/publish.ts";
import { startNode } from "../ipfs-node/start-node.mjs";
import { Evm, hasEvm } from "./evm.ts";
import { run } from "./run.ts";

const isInstalled = existsSync(fileURLToPath(new URL("../ipfs-node/node_modules/ipfs", import.meta.url)));
const { IPFS_API, IPFS_GATEWAY } = process.env;
const given =
  IPFS_API && IPFS_GATEWAY ? { api: IPFS_API, gateway: IPFS_GATEWAY, stop: async () => undefined } : undefined;
const hasNode = given !== undefined || isInstalled;
if (!hasNode)
  console.warn("skipped: no IPFS node; run npm run test:ipfs first, or name one in IPFS_API and IPFS_GATEWAY");

/** The required part of the original tools' manifest schema, as a validator. */
function assertOriginalShape(manifest: unknown): void {
  const { version, service } = manifest as { version: unknown; service: Record<string, unknown> };
  expect(version).toBe("1");
  expect(typeof service.definition).toBe("object");
  const { type, source } = service.deployment as Record<string, unknown>;
  expect(["http", "https", "ipfs"]).toContain(type);
  expect(typeof source).toBe("string");
  expect(["string", "undefined"]).toContain(typeof service.readme);
}

describe.skipIf(!hasEvm || !hasNode)("manifest on a real IPFS node", () => {
  test("reads back in the original shape, and returns definition and source", { timeout: 300_000 }, async () => {
    await using evm = await Evm.start();
    const node = given ?? (await startNode());
    const folder = await mkdtemp(join(tmpdir(), "marketplace-ipfs-"));
    try {
      await mkdir(join(folder, "service"));
      const yaml = "name: Greeter\nsid: author.greeter\ntasks:\n  greet:\n    inputs:\n      name: {type: String}\n";
      await writeFile(join(folder, "service", "mesg.yml"), yaml);
      await writeFile(join(folder, "service", "Dockerfile"), "FROM scratch\n");
      await writeFile(join(folder, "service", "README.md"), "# Greeter\n");
      await writeFile(join(folder, "key"), evm.owner.key, { mode: 0o600 });
      const chain = ["--rpc", evm.url, "--contract", evm.contract];
      const ipfs = ["--ipfs-api", node.api, "--ipfs-gateway", node.gateway];
      const key = ["--key-file", join(folder, "key"), "--yes", "--json"];
      const published = await run(publish, [join(folder, "service"), ...chain, ...ipfs, ...key]);
      expect(published.code, published.stderr).toBe(0);
      const { manifest, hash, source } = JSON.parse(published.stdout);

      const answer = await globalThis.fetch(`${node.gateway}/ipfs/${manifest}`);
      const read = (await answer.json()) as { service: Record<string, unknown> };
      assertOriginalShape(read);
      expect(Object.keys(read.service)).toEqual(["definition", "hash", "hashVersion", "deployment", "readme"]);
      expect(read.service).toMatchObject({ hash, deployment: { type: "ipfs", source }, readme: "# Greeter\n" });

      const shown = await run(marketplace, ["show", "author.greeter", ...chain, "--ipfs-gateway", node.gateway]);
      expect([shown.code, shown.stdout], shown.stderr).toEqual([0, expect.stringContaining("verified: ")]);
      const out = join(folder, "source.tar");
      const fetched = await run(fetch, [manifest, "--out", out, "--ipfs-api", node.api]);
      expect(JSON.parse(fetched.stdout)).toMatchObject({ sid: "author.greeter", hash, source });
      expect((await readFile(out)).includes(yaml)).toBe(true);
    } finally {
      await node.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
