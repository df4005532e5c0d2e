import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  fetchSource,
  gatewayStore,
  KuboNode,
  type PublishOptions,
  parseApi,
  parseGateway,
  publishSource,
} from "../../src/ipfs/mod.ts";
import { type Behavior, FakeNode } from "./fake-node.ts";
import { bytesOf, defectsAt, sourceOf } from "./sources.ts";

const POLICY = { idleTimeout: 2_000, totalTimeout: 10_000, attempts: 2, pause: 10 };
const bytes = bytesOf(600_000);
const source = await sourceOf(bytes);

function publishTo(node: FakeNode, options: Partial<PublishOptions> = {}) {
  return publishSource(source, { apis: [parseApi(node.url)], policy: POLICY, ...options });
}

const LIES: [string, Behavior, RegExp][] = [
  ["imports under another id", { otherId: true }, /did not confirm the pin of/],
  ["adds under another id", { noImport: true, otherId: true }, /returned another id/],
  ["loses a leaf", { loses: 1 }, /could not find/],
  ["loses the root", { loses: 3 }, /could not find/],
  ["loses what it adds", { noImport: true, loses: 0 }, /could not find/],
  ["keeps a damaged leaf", { corrupts: 2 }, /serves other bytes for the block/],
  ["damages what it adds", { noImport: true, corrupts: 0 }, /serves other bytes for the block/],
  ["pins nothing", { pinsNothing: true }, /confirmed the pin of .* but does not list it/],
  ["pins nothing that it adds", { noImport: true, pinsNothing: true }, /but does not list it/],
  ["cannot pin, in an answer of 200", { pinError: true }, /cannot pin .*: ipld: could not find/],
];

test.each(LIES)("detects a node that %s", async (_, behavior, message) => {
  await using node = await FakeNode.start(behavior);
  await expect(publishTo(node)).rejects.toThrow(message);
});

test.each([
  ["dag/import", {}],
  ["add", { noImport: true }],
] as [string, Behavior][])(
  "stores every block and pins only the root on an honest node with %s",
  async (by, behavior) => {
    await using node = await FakeNode.start(behavior);
    const publication = await publishTo(node, { gateways: [parseGateway(node.url)] });
    expect(publication).toMatchObject({ isProved: true, nodes: [{ by, sent: 600_000, there: 0 }] });
    expect(defectsAt(node, source.sourceId)).toEqual([]);
    expect([...node.pins]).toEqual([source.sourceId]);
    const again = await publishTo(node);
    expect(again.nodes).toMatchObject([{ by: "nothing", sent: 0, there: 600_000 }]);
  },
);

test("does not report a source as verified without reading it back", async () => {
  await using node = await FakeNode.start({ corrupts: 2 });
  expect(await publishTo(node, { withoutReadBack: true })).toMatchObject({ isProved: false });
});

test("detects a gateway that serves another file", async () => {
  await using node = await FakeNode.start();
  await using gateway = await FakeNode.start({ corrupts: 1 });
  await publishTo(gateway, { withoutReadBack: true });
  const publishing = publishTo(node, { gateways: [parseGateway(gateway.url)] });
  await expect(publishing).rejects.toThrow(/not published: .* serves another file/);
});

test("requires all nodes to accept the source, unless one is enough", async () => {
  await using good = await FakeNode.start();
  await using bad = await FakeNode.start({ corrupts: 0 });
  const apis = [parseApi(bad.url), parseApi(good.url)];
  await expect(publishTo(good, { apis })).rejects.toThrow(/serves other bytes/);
  const { nodes, failures } = await publishTo(good, { apis, any: true });
  expect([nodes.length, failures.length]).toEqual([1, 1]);
});

test.each([
  ["a node", (node: FakeNode) => new KuboNode(parseApi(node.url)), {}],
  ["a gateway of blocks", (node: FakeNode) => gatewayStore(parseGateway(node.url)), {}],
  ["a gateway of files", (node: FakeNode) => gatewayStore(parseGateway(node.url)), { noRaw: true }],
] as const)("fetches the exact bytes from %s, or no file", async (_, storeOf, behavior) => {
  const folder = await mkdtemp(join(tmpdir(), "fetch-"));
  try {
    await using honest = await FakeNode.start(behavior);
    await using liar = await FakeNode.start({ ...behavior, corrupts: 1 });
    for (const node of [honest, liar]) await publishTo(node, { withoutReadBack: true });
    const out = join(folder, "source.tar");
    const fetching = fetchSource(source.sourceId, { out, stores: [storeOf(liar)], policy: POLICY });
    await expect(fetching).rejects.toMatchObject({ kind: "refused" });
    expect(await readdir(folder)).toEqual([]);
    await fetchSource(source.sourceId, { out, stores: [storeOf(liar), storeOf(honest)], policy: POLICY });
    expect((await readFile(out)).equals(bytes)).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("continues an interrupted upload", async () => {
  const large = await sourceOf(bytesOf(47_000_000, "large"));
  await using node = await FakeNode.start();
  let imports = 0;
  node.intercept = (request, _, path) => {
    if (path !== "dag/import" || ++imports < 2) return false;
    request.socket.resetAndDestroy();
    return true;
  };
  const options = { apis: [parseApi(node.url)], policy: POLICY };
  await expect(publishSource(large, options)).rejects.toThrow(/the connection to .* failed/);
  node.intercept = undefined;
  const { nodes } = await publishSource(large, options);
  const first = 174 * 262_144;
  expect(nodes).toMatchObject([{ by: "dag/import", sent: 47_000_000 - first, there: first }]);
  expect(defectsAt(node, large.sourceId)).toEqual([]);
  expect([...node.pins]).toEqual([large.sourceId]);
});

test("does not publish a source that changes during the upload", async () => {
  await using node = await FakeNode.start();
  const other = await sourceOf(bytesOf(600_000, "other"));
  await expect(
    publishSource({ ...source, blocks: other.blocks }, { apis: [parseApi(node.url)], policy: POLICY }),
  ).rejects.toThrow(/changed during the upload/);
});
