import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { definitionToJson } from "../../src/definition/mod.ts";
import { EngineProcess } from "../engine/engine-process.ts";
import { Gateway } from "../engine/gateway.ts";
import { ProtoClient, refusalOf } from "../engine/proto-client.ts";
import { matches, readVectors, type VectorCase, vectorDefinition } from "../engine-vectors.ts";
import { tarOfTree } from "../vector-trees.ts";

/** For another release: MESG_ENGINE_RELEASE=0.13. */
const RELEASE = process.env.MESG_ENGINE_RELEASE ?? "0.11";
const texts = readVectors<Record<string, Record<string, string[]>>>("server-texts")[`v${RELEASE}`]!;
const { cases } = readVectors<{ cases: VectorCase[] }>(`v${RELEASE}`);
const invalid =
  readVectors<
    {
      name: string;
      definition: { source?: string };
      verdicts: { releases: string[]; verdict: { accepted: boolean; grpc?: { message: string } } }[];
    }[]
  >("invalid-definitions");

let folder: string;
let gateway: Gateway;
let engine: EngineProcess;
let client: ProtoClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  gateway = await Gateway.start();
  engine = await EngineProcess.start(folder, "--gateway", gateway.url, "--engine-version", RELEASE);
  client = await ProtoClient.to(engine.address);
});

afterAll(async () => {
  client?.[Symbol.dispose]();
  await engine?.[Symbol.asyncDispose]();
  await gateway?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** The flat request for a definition. */
function requestOf(name: string): object {
  return definitionToJson(vectorDefinition(name));
}

test("reports the recorded version", async () => {
  const answer = await client.raw("/api.Core/Info", new Uint8Array());
  expect(answer.toString("hex")).toBe(texts.info![2]);
});

/** Cases that an Engine accepts, one per hash: group bits do not count, so two trees share one. */
const created = cases.filter(
  ({ validation, hashHex }, index) =>
    validation === undefined && cases.findIndex((other) => other.hashHex === hashHex) === index,
);
const again = cases.filter((it) => it.validation === undefined && !created.includes(it));

test.each(cases.filter((it) => !again.includes(it)))(
  "gives the Engine's hash, stored service and errors for $name",
  async (vector) => {
    const { source } = vectorDefinition(vector.definition);
    gateway.put(source, await tarOfTree(vector.tree!));
    const request = requestOf(vector.definition);
    if (vector.validation !== undefined) {
      expect(await client.refusal("api.Service/Create", request)).toEqual([2, vector.validation]);
      expect(await client.refusal("api.Service/Get", { hash: vector.hashBase58 })).toEqual([
        2,
        `database: service "${vector.hashBase58}" not found`,
      ]);
      return;
    }
    expect(await client.call("api.Service/Create", request)).toEqual({ hash: vector.hashBase58 });
    expect(await client.refusal("api.Service/Create", request)).toEqual([
      2,
      texts["already exists"]![1]!.replace("<HASH>", vector.hashBase58),
    ]);
    const hash = Buffer.concat([Buffer.from([0x0a, vector.hashBase58.length]), Buffer.from(vector.hashBase58)]);
    const stored = await client.raw("/api.Service/Get", hash);
    expect(matches(stored, vector.serviceProtobufHex, vector.serviceProtobufSha256)).toBe(true);
  },
);

test("treats a tree that differs only in group bits as existing", async () => {
  expect(again.map(({ name }) => name)).toEqual(["tree-group-bits-b"]);
  for (const vector of again) {
    gateway.put(vectorDefinition(vector.definition).source, await tarOfTree(vector.tree!));
    const text = `service "${vector.hashBase58}" already exists`;
    expect(await client.refusal("api.Service/Create", requestOf(vector.definition))).toEqual([2, text]);
  }
});

test("lists every service in the order of the hashes' bytes", async () => {
  const { services } = (await client.call("api.Service/List")) as { services: { hash: string }[] };
  const sorted = created.map(({ hashHex }) => hashHex).sort();
  expect(services.map((service) => Buffer.from(service.hash, "base64").toString())).toEqual(
    sorted.map((hex) => created.find(({ hashHex }) => hashHex === hex)!.hashBase58),
  );
});

test("deletes a service once", async () => {
  const hash = cases.find(({ name }) => name === "every-field")!.hashBase58;
  expect(await client.call("api.Service/Delete", { hash })).toEqual({});
  const gone = [2, `database: service "${hash}" not found`];
  expect(await client.refusal("api.Service/Delete", { hash })).toEqual(gone);
  expect(await client.refusal("api.Service/Get", { hash })).toEqual(gone);
});

test.each([
  ["get unknown", "11111111111111111111111111111111"],
  ["get empty hash", ""],
  ["get short hash", "2"],
  ["get bad base58", "0"],
])("rejects %s with the recorded text", async (name, hash) => {
  expect(await client.refusal("api.Service/Get", { hash })).toEqual([2, texts[name]![1]]);
  expect(await client.refusal("api.Service/Delete", { hash })).toEqual([2, texts[name]![1]]);
});

test("rejects unknown methods and services as Go's gRPC does", async () => {
  const none = new Uint8Array();
  const refused = (path: string) => refusalOf(client.raw(path, none));
  expect(await refused("/mesg.api.Service/Create")).toEqual([12, texts["other service name"]![1]]);
  expect(await refused("/api.Service/Exists")).toEqual([12, "unknown service api.Service"]);
});

test("rejects a source that is not a tar, or missing, with the recorded text", async () => {
  const request = requestOf("sid-63") as { source: string };
  gateway.put(request.source, 404);
  expect(await client.refusal("api.Service/Create", request)).toEqual([2, texts["source 404"]![1]]);
  gateway.put(request.source, Buffer.from("a text that goes on for longer than a block of a tar\n".repeat(40)));
  expect(await client.refusal("api.Service/Create", request)).toEqual([2, texts["source not a tar"]![1]]);
  const tar = await tarOfTree("project");
  gateway.put(request.source, tar.subarray(0, 700));
  expect(await client.refusal("api.Service/Create", request)).toEqual([2, "unexpected EOF"]);
  gateway.put(request.source, Buffer.alloc(0));
  expect(Object.keys(await client.call("api.Service/Create", { ...request, sid: "empty-source" }))).toEqual(["hash"]);
});

test("accepts and rejects what the release does, with its messages", async () => {
  const tar = await tarOfTree("one-file");
  const found: unknown[] = [];
  const expected: unknown[] = [];
  for (const { name, definition, verdicts } of invalid) {
    const verdict = verdicts.find(({ releases }) => releases.includes(`v${RELEASE}`))?.verdict;
    // The others never reached an Engine: they are not definitions.
    if (verdict?.grpc === undefined) continue;
    gateway.put(definition.source ?? "", tar);
    const answer = await client.call("api.Service/Create", definition).then(
      () => true,
      (error) => error.details,
    );
    found.push([name, answer]);
    expected.push([name, verdict.accepted || verdict.grpc.message]);
  }
  expect(found).toEqual(expected);
  expect(found.length).toBeGreaterThanOrEqual(48);
});

test("rejects a request that is not a message, and keeps serving", async () => {
  const [code, text] = await refusalOf(client.raw("/api.Service/Create", Buffer.from("ffffffffff", "hex")));
  expect([code, text.slice(0, 34)]).toEqual([13, "grpc: error unmarshalling request:"]);
  const [huge] = await refusalOf(client.raw("/api.Service/Create", Buffer.alloc(5 * 1024 * 1024)));
  expect(huge).toBe(8);
  expect((await client.call("api.Core/Info")).version).toBe(`v${RELEASE}.0`);
});

test("exits with 0 when interrupted", async () => {
  const other = await EngineProcess.start(folder);
  expect(await other.stop()).toBe(0);
});
