import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { definitionToJson } from "../../src/definition/mod.ts";
import { mesgCompile, runBundle } from "../cli.ts";
import { EngineProcess } from "../engine/engine-process.ts";
import { Gateway } from "../engine/gateway.ts";
import { ProtoClient } from "../engine/proto-client.ts";
import { readVectors, type VectorCase, vectorDefinition } from "../engine-vectors.ts";
import { tarOfTree } from "../vector-trees.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "deploy-"));
  await cp(EXAMPLES, join(folder, "examples"), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = (...args: string[]) => mesgCompile(["deploy", ...args], { cwd: folder });
const bundleInFolder = (...args: string[]) => runBundle(["deploy", ...args], { cwd: folder });

describe("embedded Engine", () => {
  test("creates a service once, and finds it with the same hash afterwards", async () => {
    const first = await bundleInFolder("examples/greeter", "--local", "--json");
    expect({ code: first.code, stderr: first.stderr }).toMatchObject({ code: 0 });
    const created = JSON.parse(first.stdout);
    expect(created).toMatchObject({ status: "created", sid: "greeter", engineVersion: "v0.11.0", verified: true });
    const second = JSON.parse((await inFolder("examples/greeter", "--local", "--json", "--quiet")).stdout);
    expect(second).toEqual({ ...created, status: "exists", endpoint: second.endpoint });
  });

  test("prints the service, its hash, and a check mark for each check", async () => {
    const { code, stdout } = await inFolder("examples/mailer", "--local");
    expect(code).toBe(0);
    expect(stdout).toMatch(/Mailer \(sid example\.mailer\)/);
    expect(stdout.match(/✓/g)).toHaveLength(4);
    expect(stdout).not.toContain("\u001b");
  });

  test("keeps its services for another Engine over the same folder", async () => {
    const { hash } = JSON.parse((await inFolder("examples/greeter", "--local", "--json")).stdout);
    await using engine = await EngineProcess.start(join(folder, ".mesg"));
    using client = await ProtoClient.to(engine.address);
    expect(await client.call("api.Service/Get", { hash })).toMatchObject({ name: "Greeter", sid: "greeter" });
    // A running Engine does not lock the folder: a concurrent deploy sees the same services.
    expect(JSON.parse((await inFolder("examples/greeter", "--local", "--json")).stdout).status).toBe("exists");
    const over = await inFolder("examples/greeter", "--endpoint", engine.address, "--json");
    expect(JSON.parse(over.stdout)).toMatchObject({ status: "exists", hash, endpoint: engine.address });
  });

  test("exits with 3 and a hint for an unusable folder", async () => {
    const broken = await mkdtemp(join(tmpdir(), "deploy-broken-"));
    try {
      await writeFile(join(broken, ".mesg"), "a file in the way");
      const args = ["deploy", join(folder, "examples/greeter"), "--local"];
      const { code, stderr } = await mesgCompile(args, { cwd: broken });
      expect(code).toBe(3);
      expect(stderr).toMatch(/cannot use the service database .*\n {2}hint: /);
    } finally {
      await rm(broken, { recursive: true, force: true });
    }
  });
});

test("exits with 1 for a release that the Engine contradicts, before anything is created", async () => {
  await using engine = await EngineProcess.start(join(folder, "contradicted"));
  const args = ["examples/greeter", "--endpoint", engine.address, "--engine-version", "0.13"];
  const { code, stderr } = await inFolder(...args);
  expect(code).toBe(1);
  expect(stderr).toMatch(/the Engine at .* is not of release 0\.13: it is v0\.11\.0\n {2}hint: remove/);
  using client = await ProtoClient.to(engine.address);
  expect(await client.call("api.Service/List")).toEqual({});
});

test("rejects a hash other than the reviewed one", async () => {
  const { hash } = JSON.parse((await inFolder("examples/greeter", "--local", "--json")).stdout);
  const right = await inFolder("examples/greeter", "--local", "--json", "--expected-hash", hash);
  expect(JSON.parse(right.stdout)).toMatchObject({ status: "exists", hash });
  const wrong = await inFolder("examples/mailer", "--local", "--expected-hash", hash);
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain(`service hash mismatch: expected ${hash}, found `);
  expect(wrong.stdout).toMatch(/\n {2}✗ nothing was sent\n$/);
});

describe("wrong usage", () => {
  test.each([
    [[], "expected --endpoint HOST:PORT or --local, found neither"],
    [["--local", "--endpoint", "a:1"], "expected --endpoint HOST:PORT or --local, found both"],
    [["examples/greeter", "--endpoint", "nonsense"], 'expected an endpoint as HOST:PORT, found "nonsense"'],
    [["--local", "--engine-version", "0.1"], "expected an Engine release"],
    [["examples/greeter", "--local", "--source", "nowhere.tar"], "no source (TAR or FOLDER) at nowhere.tar"],
    [
      ["examples/greeter", "--local", "--engine-ca", "ca.pem"],
      "expected --endpoint HOST:PORT with --engine-ca, found none",
    ],
    [["--local", "--expected-hash", ""], "expected a value for --expected-hash, found an empty text"],
    [["examples/greeter", "--endpoint", "a:1", "--engine-username", "alice"], "MESG_ENGINE_PASSWORD is empty"],
    [["examples/greeter", "--endpoint", "a:1", "--engine-ca", "nowhere.pem"], 'found nothing at "nowhere.pem"'],
    [
      ["examples/greeter", "--endpoint", "https://a:1", "--engine-metadata", "nonsense"],
      "expected metadata as NAME: VALUE",
    ],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await inFolder(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

test("exits with 3 within the deadline when nothing listens", async () => {
  const { code, stderr } = await inFolder("examples/greeter", "--endpoint", "127.0.0.1:1");
  expect(code).toBe(3);
  expect(stderr).toContain("no Engine answers at 127.0.0.1:1");
});

describe("definition and source, deployed to a served Engine with a gateway", () => {
  const { cases } = readVectors<{ cases: VectorCase[] }>("v0.11");
  const vector = cases.find(({ name }) => name === "every-field")!;
  let gateway: Gateway;
  let engine: EngineProcess;
  let args: string[];

  beforeAll(async () => {
    gateway = await Gateway.start();
    engine = await EngineProcess.start(join(folder, "served"), "--gateway", gateway.url);
    const tar = await tarOfTree(vector.tree!);
    await writeFile(join(folder, "source.tar"), tar);
    const definition = definitionToJson(vectorDefinition(vector.definition));
    await writeFile(join(folder, "no-source.json"), JSON.stringify({ ...definition, source: "" }));
    args = ["no-source.json", "--source", "source.tar", "--endpoint", engine.address, "--json"];
  });
  afterAll(async () => {
    await engine?.[Symbol.asyncDispose]();
    await gateway?.[Symbol.asyncDispose]();
  });

  test("prints the Engine's message and a hint when the source is not published", async () => {
    const { code, stdout, stderr } = await inFolder(...args);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      error: { kind: "refused", message: expect.stringContaining("not reachable"), hint: expect.any(String) },
    });
    expect(stderr).toContain("service's source code is not reachable");
    expect(stderr).toMatch(/hint: the gateway of this Engine does not serve Qm\w{44}/);
    expect((await inFolder(...args.slice(0, -1))).stdout).toMatch(/\n {2}✗ not created: the Engine refused\n$/);
  });

  test("creates and verifies a published source once", async () => {
    const source = gateway.requests.at(-1)!.slice("/ipfs/".length);
    gateway.put(source, await readFile(join(folder, "source.tar")));
    const first = await inFolder(...args);
    expect(first.stderr).toMatch(/^(notice: .*\n)*$/);
    const created = JSON.parse(first.stdout);
    expect(created).toMatchObject({ status: "created", verified: true });
    expect(JSON.parse((await inFolder(...args)).stdout)).toEqual({ ...created, status: "exists" });
  });

  test("names both hashes when another source has the id", async () => {
    const source = gateway.requests.at(-1)!.slice("/ipfs/".length);
    gateway.put(source, await tarOfTree("empty"));
    const definition = definitionToJson(vectorDefinition(vector.definition));
    await writeFile(join(folder, "other.json"), JSON.stringify({ ...definition, sid: "other", source: "" }));
    const { code, stdout, stderr } = await inFolder("other.json", ...args.slice(1, -1));
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n {2}✓ created\n {2}✗ not verified\n$/);
    const [computed, returned] = /computed (\w+) for Engine 0\.11, the Engine returned (\w+)/.exec(stderr)!.slice(1);
    expect(computed).not.toBe(returned);
  });

  test("rejects a definition without its source as wrong usage", async () => {
    const { code, stderr } = await inFolder("other.json", "--endpoint", engine.address);
    expect(code).not.toBe(0);
    expect(stderr).toContain("--source");
  });

  test("rejects a source other than the one in the definition", async () => {
    await writeFile(join(folder, "named.json"), JSON.stringify(definitionToJson(vectorDefinition("sid-63"))));
    const { code, stderr } = await inFolder("named.json", "--source", "source.tar", "--endpoint", engine.address);
    expect(code).toBe(1);
    expect(stderr).toMatch(/names the source Qm\w+, source.tar is Qm\w+/);
  });
});

test("detects a server that is not an Engine", async () => {
  const server = new Server();
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  try {
    const { code, stderr } = await inFolder("examples/greeter", "--endpoint", `127.0.0.1:${port}`);
    expect(code).toBe(3);
    expect(stderr).toContain("the server has no version and no Service API");
  } finally {
    server.forceShutdown();
  }
});

test("leaves no partial file in the folder of sources", async () => {
  const names = await readdir(join(folder, ".mesg", "sources"));
  expect(names.every((name) => /^Qm\w{44}\.tar$/.test(name))).toBe(true);
  expect(names.length).toBe(2);
});
