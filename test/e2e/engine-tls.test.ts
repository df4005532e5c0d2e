import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Release } from "../../src/definition/mod.ts";
import { mesgCompile, runBundle } from "../cli.ts";
import { pemPath } from "../engine/certificates.ts";
import { EngineProcess } from "../engine/engine-process.ts";
import { type ServedEngine, serve as serveHere } from "../engine/served-engine.ts";

const GREETER = fileURLToPath(new URL("../../examples/greeter", import.meta.url));
const SERVER = ["--tls-cert", pemPath("server"), "--tls-key", pemPath("server.key")];
const CA = ["--engine-ca", pemPath("ca")];
const IDENTITY = ["--engine-cert", pemPath("client"), "--engine-key", pemPath("client.key")];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engine-tls-"));
  await cp(GREETER, join(folder, "greeter"), { recursive: true });
  // The served Engines fetch sources from this archive, which a local deploy leaves behind.
  await mesgCompile(["deploy", "greeter", "--local"], { cwd: folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (command: string, args: readonly string[], env: Record<string, string> = {}) =>
  mesgCompile([command, ...args], { cwd: folder, env });

/** An Engine over a folder of its own that has the sources. */
async function serve(name: string, release: Release, ...args: string[]): Promise<ServedEngine> {
  await cp(join(folder, ".mesg", "sources"), join(folder, name, "sources"), { recursive: true });
  return await serveHere(join(folder, name), "--engine-version", release, ...args);
}

describe.each<Release>(["0.11", "0.13"])("Engine %s", (release) => {
  test.each<[string, string[], string[]]>([
    ["plain gRPC", [], []],
    ["TLS", SERVER, CA],
    ["mutual TLS", [...SERVER, "--tls-client-ca", pemPath("ca")], [...CA, ...IDENTITY]],
  ])("creates, verifies, finds and compares a service over %s", async (name, served, called) => {
    await using engine = await serve(`${release} ${name}`, release, ...served);
    const deploy = ["greeter", "--endpoint", engine.address, "--json", ...called];
    const first = await run("deploy", deploy);
    // Neither gRPC nor Node prints anything next to the result.
    expect({ code: first.code, stderr: first.stderr.replace(/^notice: .*\n/gm, "") }).toEqual({ code: 0, stderr: "" });
    const created = JSON.parse(first.stdout);
    expect(created).toMatchObject({ status: "created", engineVersion: `v${release}.0`, verified: true });
    expect(JSON.parse((await run("deploy", deploy)).stdout)).toEqual({ ...created, status: "exists" });
    const diff = await run("diff", ["--against", engine.address, "greeter", "--format", "json", ...called]);
    expect(diff.stderr).toContain(
      `compared with ${created.hash} on the Engine at ${engine.address.replace("https://", "")}`,
    );
    expect({ code: diff.code, changes: JSON.parse(diff.stdout).changes }).toEqual({ code: 0, changes: [] });
  });
});

describe("over TLS", () => {
  let engine: EngineProcess;
  beforeAll(async () => {
    await cp(join(folder, ".mesg", "sources"), join(folder, "mutual", "sources"), { recursive: true });
    engine = await EngineProcess.start(join(folder, "mutual"), ...SERVER, "--tls-client-ca", pemPath("ca"));
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  test("needs no --engine-ca for a CA in NODE_EXTRA_CA_CERTS", async () => {
    const env = { NODE_EXTRA_CA_CERTS: pemPath("ca") };
    const args = ["deploy", "greeter", "--endpoint", engine.address, ...IDENTITY];
    const { code } = await runBundle(args, { cwd: folder, env });
    expect(code).toBe(0);
  });

  test.each<[string, string[], RegExp]>([
    ["without a CA", IDENTITY, /its certificate was issued by CN=Test CA, which this machine does not trust/],
    ["without a client's certificate", CA, /without a client certificate: it seems to require one/],
  ])("exits with 3, a reason and a hint %s", async (_, args, words) => {
    const { code, stdout, stderr } = await run("deploy", ["greeter", "--endpoint", engine.address, ...args]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^mesg-compile deploy: no Engine answers at .*\n {2}hint: .*\n$/);
  });

  test("exits with 3 when called in plain text, and advises https://", async () => {
    const { code, stderr } = await run("deploy", ["greeter", "--endpoint", engine.address.replace("https://", "")]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/it uses TLS, and was called in plain text\n {2}hint: write it as https:/);
  });
});

test("sends metadata and a password from the environment, and shows them nowhere", async () => {
  await using engine = await serve("account", "0.11");
  const env = { MESG_ENGINE_METADATA: "x-token: c4nary\n\nx-other: c4nary2\n", MESG_ENGINE_PASSWORD: "c4nary3" };
  const args = ["greeter", "--endpoint", engine.address, "--engine-username", "alice"];
  const { code, stdout, stderr } = await run("deploy", args, env);
  expect(code).toBe(0);
  expect(stderr).toContain("notice: Engine 0.11 has no accounts");
  expect(stdout + stderr).not.toContain("c4nary");
});
