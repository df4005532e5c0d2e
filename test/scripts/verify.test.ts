import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EMPTY_CONFIGURATION, readDefinition } from "../../src/definition/mod.ts";
import { type Check, defaultSid, type ServiceDefinition } from "../../src/mod.ts";
import { mesgCompile, runBundle } from "../cli.ts";
import { pemPath } from "../engine/certificates.ts";
import { Gateway } from "../engine/gateway.ts";
import { LyingEngine } from "../engine/lying-engine.ts";
import { type ServedEngine, serve } from "../engine/served-engine.ts";

/** A hash of 32 zero bytes, in base58. */
const ZEROS = "1".repeat(32);

let folder: string;
let engine: ServedEngine;
let gateway: Gateway;
let hash: string;
let definition: ServiceDefinition;

const at = (name: string) => join(folder, name);

/** Makes an old gateway, which ignores requests for raw blocks, serve bytes as the source. */
function answer(where: Gateway, bytes: Uint8Array): void {
  for (const query of ["", "?format=raw"]) where.put(definition.source + query, bytes);
}

/** Runs verify and reads its JSON; returns the checks as `subject outcome`. */
async function verify(...args: string[]) {
  const { code, stdout, stderr } = await mesgCompile(["verify", ...args, "--json"]);
  const found = stdout === "" ? {} : JSON.parse(stdout);
  const checks = ((found.checks ?? []) as Check[]).map(({ subject, outcome }) => `${subject} ${outcome}`);
  return { code, checks, stderr, found };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verify-"));
  await cp("examples/greeter", at("greeter"), { recursive: true });
  gateway = await Gateway.start();
  engine = await serve(at("data"), "--gateway", gateway.url);
  const compile = ["compile", at("greeter"), "--tar", at("source.tar"), "--car", at("source.car")];
  await mesgCompile([...compile, "--out", at("service.json")]);
  await mesgCompile(["compile", at("service.json"), "--format", "binary", "--out", at("service.pb")]);
  definition = readDefinition(await readFile(at("service.json"))).definition;
  answer(gateway, await readFile(at("source.tar")));
  const deploy = ["deploy", at("service.json"), "--source", at("source.tar"), "--endpoint", engine.address, "--json"];
  hash = JSON.parse((await mesgCompile(deploy)).stdout).hash;
});
afterAll(async () => {
  await engine[Symbol.asyncDispose]();
  await gateway[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe("when all sides are the same service", () => {
  test("reports the hash, the source from a CAR and a gateway, and the Engine's service as equal", async () => {
    const everything = ["--expected-hash", hash, "--source", at("source.car"), "--ipfs-gateway", gateway.url];
    const { code, checks, found } = await verify(at("service.json"), ...everything, "--endpoint", engine.address);
    expect(code).toBe(0);
    expect(checks).toEqual(["source equal", "source equal", "hash equal", "engine equal"]);
    expect(found).toMatchObject({ verified: true, hash, source: definition.source, engineVersion: "0.11" });
  });

  test.each(["source.tar", "source.car", "greeter"])("accepts %s as the source", async (source) => {
    const { code, checks } = await verify(at("service.pb"), "--source", at(source), "--expected-hash", hash);
    expect({ code, checks }).toEqual({ code: 0, checks: ["source equal", "hash equal"] });
  });

  test("marks each check, and says what was not compared", async () => {
    const { code, stdout } = await runBundle(["verify", at("service.pb"), "--source", at("source.car")]);
    expect(code).toBe(0);
    expect(stdout).toContain(`✓ ${at("source.car")} is the source that the definition names`);
    expect(stdout).toContain("- not compared with a hash: add --expected-hash");
    expect(stdout).toContain("- not compared with an Engine: add --endpoint");
    expect(stdout).not.toContain("- not compared with a source");
  });

  test("needs no source for a release that does not hash it", async () => {
    const { stdout } = await mesgCompile(["hash", at("service.json"), "--engine-version", "0.20"]);
    const args = ["--engine-version", "0.20", "--expected-hash", stdout.trim()];
    expect((await verify(at("service.json"), ...args)).checks).toEqual(["hash equal"]);
  });
});

test("calls an Engine over TLS with the certificates of the options", async () => {
  const tls = ["--tls-cert", pemPath("server"), "--tls-key", pemPath("server.key"), "--tls-client-ca", pemPath("ca")];
  await using behind = await serve(at("data"), ...tls);
  const identity = ["--engine-cert", pemPath("client"), "--engine-key", pemPath("client.key")];
  const args = ["--source", at("source.car"), "--endpoint", behind.address, "--engine-ca", pemPath("ca")];
  const { code, checks, stderr } = await verify(at("service.json"), ...args, ...identity);
  expect({ code, checks }, stderr).toEqual({ code: 0, checks: ["source equal", "engine equal"] });
  expect((await verify(at("service.json"), ...args)).code).toBe(3);
});

describe("finds differences in", () => {
  test("a definition with a changed byte", async () => {
    const bytes = await readFile(at("service.pb"));
    bytes[bytes.indexOf("Greeter")] = "g".charCodeAt(0);
    await writeFile(at("changed.pb"), bytes);
    const args = ["--source", at("source.car"), "--expected-hash", hash, "--endpoint", engine.address];
    const { code, checks } = await verify(at("changed.pb"), ...args);
    expect({ code, checks }).toEqual({ code: 1, checks: ["source equal", "hash differs", "engine differs"] });
  });

  test("bytes of a definition that no hash covers", async () => {
    await writeFile(at("more.pb"), Buffer.concat([await readFile(at("service.pb")), Buffer.from([0xfa, 0x01, 1, 65])]));
    const { code, stderr } = await verify(at("more.pb"), "--source", at("source.car"));
    expect(code).toBe(1);
    expect(stderr).toContain("unknown fields in");
  });

  test("an archive with a changed byte, which leaves the hash unknown", async () => {
    const bytes = await readFile(at("source.tar"));
    bytes[bytes.indexOf("FROM")] = "f".charCodeAt(0);
    await writeFile(at("changed.tar"), bytes);
    const { code, checks, found } = await verify(
      at("service.json"),
      "--source",
      at("changed.tar"),
      "--expected-hash",
      hash,
    );
    expect({ code, checks }).toEqual({ code: 1, checks: ["source differs", "hash unknown"] });
    expect(found.checks[0].reason).toMatch(/the definition names the source Qm\w+, .*changed\.tar is Qm/);
  });

  test("a CAR with a changed byte, truncated, or of another source", async () => {
    const bytes = await readFile(at("source.car"));
    const cut = bytes.subarray(0, bytes.length - 100);
    const changed = Buffer.from(bytes);
    changed[bytes.length >> 1]! ^= 1;
    await writeFile(at("changed.car"), changed);
    await writeFile(at("cut.car"), cut);
    await mesgCompile(["compile", "examples/mailer", "--car", at("other.car"), "--out", at("mailer.json")]);
    const reasons = await Promise.all(
      ["changed.car", "cut.car", "other.car"].map(async (name) => {
        const { code, checks, found } = await verify(at("service.json"), "--source", at(name));
        expect({ code, checks }).toEqual({ code: 1, checks: ["source differs"] });
        return found.checks[0].reason as string;
      }),
    );
    expect(reasons[0]).toContain("other bytes for the block");
    expect(reasons[1]).toContain("found one that is cut off");
    expect(reasons[2]).toMatch(/wrong source in .*other\.car: expected Qm\w+, found Qm/);
  });

  test("a gateway that serves other bytes, next to one that serves the source", async () => {
    await using liar = await Gateway.start();
    answer(liar, Buffer.from("another file"));
    const gateways = ["--ipfs-gateway", liar.url, "--ipfs-gateway", gateway.url];
    const { code, checks, found } = await verify(at("service.json"), ...gateways, "--expected-hash", hash);
    expect({ code, checks }).toEqual({ code: 1, checks: ["source differs", "source equal", "hash equal"] });
    expect(found.checks[0].reason).toContain("serves another file");
    expect(found.checks[0].hint).toContain("one that serves raw blocks");
  });

  test("an Engine that stores another definition under the hash", async () => {
    const kept = { ...definition, hash, configuration: EMPTY_CONFIGURATION, description: "does something else" };
    await using liar = await LyingEngine.start({ ...kept, sid: definition.sid || defaultSid(hash) });
    const { code, checks, found } = await verify(
      at("service.json"),
      ...["--source", at("source.car"), "--endpoint", liar.address],
    );
    expect({ code, checks }).toEqual({ code: 1, checks: ["source equal", "engine differs"] });
    expect(found.checks[1].reason).toContain('stored "does something else"');
  });

  test("an Engine that has nothing under the hash", async () => {
    await using empty = await LyingEngine.start();
    const args = ["--source", at("source.car"), "--endpoint", empty.address];
    const { code, checks, found } = await verify(at("service.json"), ...args);
    expect({ code, checks }).toEqual({ code: 1, checks: ["source equal", "engine differs"] });
    expect(found.checks[1]).toMatchObject({
      reason: `the Engine at ${empty.address} has no service with the hash ${hash}`,
      hint: expect.stringContaining("deploy it first"),
    });
  });

  test("the embedded Engine that has nothing under the hash, named by its folder", async () => {
    const args = ["verify", at("service.json"), "--source", at("source.car"), "--local"];
    const { code, stdout } = await mesgCompile(args, { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain(`✗ the Engine at .mesg has no service with the hash ${hash}\n    hint: deploy it first`);
    expect(stdout).not.toContain("127.0.0.1");
  });

  test("a hash other than the expected one", async () => {
    const { code, stdout } = await mesgCompile([
      ...["verify", at("service.json"), "--source", at("source.car"), "--expected-hash", ZEROS],
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain(`✗ expected the hash ${ZEROS}, the definition's is ${hash}`);
  });
});

describe("reports as unavailable, neither equal nor different", () => {
  test("a gateway that does not answer", async () => {
    const { code, checks } = await verify(
      at("service.json"),
      ...["--ipfs-gateway", "http://127.0.0.1:9", "--source", at("source.car"), "--ipfs-timeout", "2"],
    );
    expect({ code, checks }).toEqual({ code: 3, checks: ["source equal", "source unknown"] });
  });

  test("an Engine that does not answer, and still compares the rest", async () => {
    const args = ["--endpoint", "127.0.0.1:9", "--source", at("source.car"), "--expected-hash", hash];
    const auto = await verify(at("service.json"), ...args);
    expect(auto).toMatchObject({ code: 3, checks: ["source equal", "hash unknown", "engine unknown"] });
    const named = await verify(at("service.json"), ...args, "--engine-version", "0.11");
    expect(named).toMatchObject({ code: 3, checks: ["source equal", "hash equal", "engine unknown"] });
    const { stdout } = await mesgCompile(["verify", at("service.json"), ...args]);
    expect(stdout).toMatch(/^ {2}hash {6}unknown$/m);
    expect(stdout).toContain("? no Engine answers at 127.0.0.1:9");
  });

  test("an Engine that does not answer, next to a different source", async () => {
    await mesgCompile(["compile", "examples/mailer", "--car", at("mailer.car"), "--out", at("mailer.json")]);
    const args = ["--endpoint", "127.0.0.1:9", "--source", at("mailer.car")];
    const { code, checks } = await verify(at("service.json"), ...args);
    expect({ code, checks }).toEqual({ code: 1, checks: ["source differs", "engine unknown"] });
  });
});

test.each([
  ["a folder", "examples/greeter"],
  ["a file to compile", "examples/greeter/mesg.yml"],
])("says how to compile %s", async (what, path) => {
  const { code, stderr } = await verify(path, "--expected-hash", ZEROS);
  expect([code, stderr]).toEqual([
    2,
    `mesg-compile verify: expected a definition, found ${what} at "${path}"
  hint: compile it first: mesg-compile compile ${path} -o service.json; then verify service.json
`,
  ]);
});

describe("wrong usage", () => {
  test.each([
    [[], "nothing to compare the definition with"],
    [["--expected-hash", ZEROS], "missing source: the hash of Engine 0.11 covers it"],
    [["--engine-version", "0.20"], "nothing to compare the definition with"],
    [["--source", "x.tar", "--engine-ca", "ca.pem"], "expected --endpoint HOST:PORT with --engine-ca, found none"],
    [["--expected-hash", "abc"], "invalid hash: expected 32 bytes in base58"],
    [["--source", "nowhere.tar"], "no source (TAR or FOLDER) at nowhere.tar"],
  ])("%j", async (args, message) => {
    const { code, stderr } = await verify(at("service.json"), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

test.skipIf(process.platform === "win32")("rejects pipes and devices that may never begin or end", async () => {
  execFileSync("mkfifo", [at("pipe")]);
  const asDefinition = await verify(at("pipe"), "--source", at("source.tar"));
  expect(asDefinition.code).toBe(2);
  expect(asDefinition.stderr).toContain("expected a definition, found a pipe or a device at");
  const asSource = await verify(at("service.json"), "--source", "/dev/zero");
  expect(asSource.code).toBe(2);
  expect(asSource.stderr).toContain("expected a source as TAR or FOLDER, found a device or a socket at /dev/zero");
});
