import { Client, credentials, type ServiceError } from "@grpc/grpc-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Release } from "../../../src/definition/mod.ts";
import { readVectors } from "../../engine-vectors.ts";
import { tarOf, tarOfTree } from "../../vector-trees.ts";
import { message, ReleaseEngine } from "../release-engine.ts";

interface DeployVector {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly tree: string;
  readonly hashBase58: string;
  readonly sid: string;
  readonly serviceProtobufHex: string;
}
const PATH = "/api.Core/DeployService";
const texts = readVectors<Record<string, Record<string, string[]>>>("server-texts");

describe.each<[Release, string]>([
  ["0.9", "v0.9"],
  ["0.10", "v0.10-deploy"],
])("DeployService of Engine %s", (release, file) => {
  const { cases } = readVectors<{ cases: DeployVector[] }>(file);
  let world: ReleaseEngine;
  let client: Client;
  beforeAll(async () => {
    world = await ReleaseEngine.start(release, { sourceTimeout: 1_500 });
    client = new Client(world.engine.address, credentials.createInsecure());
  });
  afterAll(async () => {
    client?.close();
    await world?.[Symbol.asyncDispose]();
  });

  /** Streams messages; returns the responses, and the error that ended the stream. */
  function deploy(messages: readonly Uint8Array[], end = true) {
    const same = (bytes: Buffer) => bytes;
    const call = client.makeBidiStreamRequest(PATH, same, same, { deadline: Date.now() + 20_000 });
    const replies: string[] = [];
    for (const bytes of messages) call.write(Buffer.from(bytes));
    if (end) call.end();
    return new Promise<{ replies: string[]; error?: ServiceError }>((resolve) => {
      call.on("data", (bytes: Buffer) => replies.push(bytes.toString("hex")));
      call.on("end", () => resolve({ replies }));
      call.on("error", (error: ServiceError) => resolve({ replies, error }));
    });
  }

  const envOf = (env: Readonly<Record<string, string>>) =>
    Buffer.concat(
      Object.entries(env).map(([name, value]) => message(4, Buffer.concat([message(1, name), message(2, value)]))),
    );
  const chunksOf = (tar: Uint8Array) =>
    Array.from({ length: Math.ceil(tar.length / 1024) }, (_, at) =>
      message(3, tar.subarray(at * 1024, (at + 1) * 1024)),
    );
  const treeWith = (mesgYml: string) =>
    tarOf([
      { path: "mesg.yml", mode: "0644", type: "file", contentBase64: Buffer.from(mesgYml).toString("base64") },
      { path: "Dockerfile", mode: "0644", type: "file", contentBase64: "" },
    ]);

  test.each(cases)("gives the Engine's statuses, hash and stored service for $name", async (vector) => {
    const env = Object.keys(vector.env).length > 0 ? [envOf(vector.env)] : [];
    const { replies, error } = await deploy([...env, ...chunksOf(await tarOfTree(vector.tree))]);
    expect(error).toBeUndefined();
    expect(replies.slice(0, -1)).toEqual((texts["v0.9"]!.replies as string[]).slice(0, -1));
    const service = Buffer.concat([message(1, vector.sid), message(2, vector.hashBase58)]);
    expect(replies.at(-1)).toBe(message(5, service).toString("hex"));
    for (const id of [vector.hashBase58, vector.sid]) {
      const { bytes } = await world.call("/api.Core/GetService", message(1, id));
      expect(bytes.toString("hex").endsWith(vector.serviceProtobufHex)).toBe(true);
    }
  });

  test("reports its version and unknown services as recorded", async () => {
    const recorded = readVectors<Record<string, Record<string, unknown>>>("server-texts")[`v${release}`]!;
    const info = release === "0.9" ? recorded.info : (recorded.info as string[])[2];
    expect((await world.call("/api.Core/Info")).bytes.toString("hex")).toBe(info);
    const unknown = release === "0.9" ? recorded["get unknown"] : (recorded["get unknown"] as string[])[1];
    expect(await world.call("/api.Core/GetService", message(1, "nope"))).toMatchObject({ code: 2, text: unknown });
  });

  test("replaces the service with the same sid, and deploys the same one again", async () => {
    const first = await deploy(chunksOf(await treeWith("name: one\nsid: same\n")));
    const second = await deploy(chunksOf(await treeWith("name: two\nsid: same\n")));
    expect(first.replies.at(-1)).not.toBe(second.replies.at(-1));
    const { bytes } = await world.call("/api.Core/ListServices");
    expect([bytes.includes("one"), bytes.includes("two")]).toEqual([false, true]);
    expect((await deploy(chunksOf(await treeWith("name: two\nsid: same\n")))).replies).toEqual(second.replies);
  });

  test("rejects variables that mesg.yml does not define, with the recorded text", async () => {
    const tar = await treeWith("name: a\nconfiguration: {env: ['A=1']}\n");
    const { error } = await deploy([envOf({ A: "1", Z: "1", Y: "1" }), ...chunksOf(tar)]);
    const [, text] = texts["v0.9"]!["env undefined"]!;
    expect([error!.code, error!.details]).toEqual([2, text]);
  });

  test("rejects an invalid mesg.yml with the recorded messages", async () => {
    const { replies, error } = await deploy(chunksOf(await treeWith("nam: a\n")));
    expect(error).toBeUndefined();
    const recorded = texts["v0.9"]!["deploy of invalid"]! as string[];
    expect(replies.map((hex) => Buffer.from(hex, "hex").toString())).toEqual(recorded);
  });

  test.each(["outputs: {}", "outputs: {r: {type: String}}", ""].map((outputs) => [outputs]))(
    "requires named outputs at 0.9: tasks: {t: {%s}}",
    async (outputs) => {
      const { replies } = await deploy(chunksOf(await treeWith(`name: a\ntasks: {t: {${outputs}}}\n`)));
      const isRefused = Buffer.from(replies.at(-1)!, "hex").toString().includes("Service is not valid");
      expect(isRefused).toBe(release === "0.9");
    },
  );

  test("rejects a file other than a tar, an invalid message, a URL, and a source that does not arrive", async () => {
    const refusal = async (messages: readonly Uint8Array[], end?: boolean) => (await deploy(messages, end)).error!;
    expect((await refusal([message(3, Buffer.from("no tar at all\n".repeat(100)))])).details).toBe(
      "archive/tar: invalid tar header",
    );
    expect((await refusal([message(2, "https://example.com/service.git")])).code).toBe(2);
    expect((await refusal([Buffer.from([0x1a, 0x7f])])).code).toBe(13);
    expect((await refusal([])).code).toBe(2);
    expect((await refusal([message(3, Buffer.alloc(10))], false)).details).toMatch(/did not arrive within 1.5 seconds/);
  });
});
