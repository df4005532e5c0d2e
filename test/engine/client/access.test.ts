import { createHash } from "node:crypto";
import { networkInterfaces } from "node:os";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodeHash } from "../../../src/core/mod.ts";
import { EMPTY_CONFIGURATION, encodeDefinition } from "../../../src/definition/mod.ts";
import { connectEngine, deploy, type EngineAccess, findStored, parseMetadata } from "../../../src/engine/mod.ts";
import { serviceHash } from "../../../src/hash/mod.ts";
import { DirectoryDigest } from "../../../src/source/mod.ts";
import { vectorDefinition } from "../../engine-vectors.ts";
import { ScriptedEngine, text } from "../scripted-engine.ts";

const definition = vectorDefinition("every-field");
const source = new DirectoryDigest(createHash("sha256").update("a tree"));
const hash = serviceHash(definition, "0.11", { source });
const stored = encodeDefinition({ configuration: EMPTY_CONFIGURATION, ...definition, hash });
const PASSWORD = "c4nary pass";
const TOKEN = "c4nary-token";
const access: EngineAccess = {
  metadata: [parseMetadata(`Authorization: Bearer ${TOKEN}`), parseMetadata("trace-bin: AAEC")],
  credentials: { username: "alice", password: PASSWORD },
};

let engine: ScriptedEngine;
beforeEach(async () => {
  engine = new ScriptedEngine();
  await engine.start();
  engine.answers["/api.Service/Create"] = () => text(1, hash);
  engine.answers["/api.Service/Get"] = (_, count) =>
    count === 1 ? { code: 2, details: `database: service "${hash}" not found` } : stored;
});
afterEach(() => engine.stop());

const EVERY = { authorization: `Bearer ${TOKEN}`, "trace-bin": Buffer.from([0, 1, 2]) };
const accountNames = (metadata: Record<string, unknown>) =>
  Object.keys(metadata).filter((name) => name.startsWith("credential"));

test("sends metadata with every call, and no account where the release needs none", async () => {
  engine.answers["/api.Service/List"] = () => new Uint8Array();
  const connected = await connectEngine(engine.address, { timeout: 5_000, ...access });
  await deploy(definition, connected, { source });
  await findStored(connected, definition, { timeout: 5_000 });
  connected.close();
  expect(engine.calls.map((path) => path.split("/")[2])).toEqual(["Info", "Get", "Create", "Get", "List"]);
  for (const metadata of engine.metadata) {
    expect(metadata).toMatchObject(EVERY);
    expect(accountNames(metadata)).toEqual([]);
  }
});

describe.each(["0.16", "0.17"] as const)("account at %s", (release) => {
  const computed = serviceHash(definition, release);
  const bytes = Buffer.from(decodeHash(computed));
  beforeEach(() => {
    const made = { configuration: EMPTY_CONFIGURATION, ...definition, hash: computed };
    Object.assign(engine.answers, {
      "/api.Core/Info": () => ({ code: 12, details: "unknown service api.Core" }),
      "/mesg.api.Service/Hash": () => Buffer.concat([Buffer.from([10, 32]), bytes]),
      "/mesg.api.Service/Create": () => Buffer.concat([Buffer.from([10, 32]), bytes]),
      "/mesg.api.Service/Exists": () => new Uint8Array(),
      "/mesg.api.Service/Get": () => encodeDefinition(made, { release }),
    });
  });

  test("is sent only with Create, and only where the release needs it", async () => {
    const connected = await connectEngine(engine.address, { timeout: 5_000, release, ...access });
    expect(await deploy(definition, connected, {})).toMatchObject({ status: "created", hash: computed });
    connected.close();
    const sent = engine.calls.filter((_, index) => accountNames(engine.metadata[index]!).length > 0);
    expect(sent).toEqual(release === "0.16" ? ["/mesg.api.Service/Create"] : []);
    const create = engine.metadata[engine.calls.indexOf("/mesg.api.Service/Create")];
    const account = { credential_username: "alice", credential_passphrase: PASSWORD };
    expect(create).toMatchObject(release === "0.16" ? { ...EVERY, ...account } : EVERY);
  });

  test("is reported as wrong usage when missing, before anything is published or called", async () => {
    const connected = await connectEngine(engine.address, { timeout: 5_000, release });
    let supplied = false;
    const supply = async () => {
      supplied = true;
    };
    const deployed = deploy(definition, connected, { supply });
    if (release === "0.17") expect((await deployed).status).toBe("created");
    else
      await expect(deployed).rejects.toMatchObject({
        kind: "usage",
        hint: expect.stringContaining("--engine-username"),
      });
    connected.close();
    expect(supplied).toBe(release === "0.17");
  });
});

test.each([2, 3, 7, 13, 14, 16])("conceals credentials that an Engine repeats with status %i", async (code) => {
  engine.answers["/api.Service/Create"] = () => ({ code, details: `no: ${PASSWORD}, Bearer ${TOKEN} (${TOKEN})` });
  engine.answers["/api.Service/Get"] = () => ({ code: 2, details: `database: service "${hash}" not found` });
  const connected = await connectEngine(engine.address, { timeout: 5_000, ...access });
  const error = await deploy(definition, connected, { source, callTimeout: 300 }).catch((thrown) => thrown);
  connected.close();
  const shown = [];
  for (let it = error; it !== undefined; it = it.cause) shown.push(it.message, it.stack, it.hint, JSON.stringify(it));
  expect(shown.join("\n")).toContain("no: ***");
  expect(shown.join("\n")).not.toMatch(/c4nary/);
});

test("says how to set an account when the Engine rejects a call without one", async () => {
  engine.answers["/api.Service/Create"] = () => ({ code: 16, details: "missing credential_username from metadata" });
  const connected = await connectEngine(engine.address, { timeout: 5_000 });
  await expect(deploy(definition, connected, { source })).rejects.toMatchObject({
    kind: "refused",
    hint: expect.stringContaining("MESG_ENGINE_PASSWORD"),
  });
  connected.close();
});

describe("in plain text to another machine", () => {
  /** An address of this machine that is not loopback, if there is one. */
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((it) => it !== undefined && it.family === "IPv4" && !it.internal)?.address;

  test.each<[string, EngineAccess]>([
    ["metadata", { metadata: access.metadata }],
    ["an account", { credentials: access.credentials }],
  ])("does not send %s", async (_, secret) => {
    const error = await connectEngine("192.0.2.1:50052", { timeout: 1_000, ...secret }).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "usage", hint: expect.stringContaining("https://192.0.2.1:50052") });
    expect(error.message).toBe("credentials and metadata require TLS: 192.0.2.1:50052 is plain text");
  });

  test.runIf(outside !== undefined)("sends metadata when insecure is set", async () => {
    const open = new ScriptedEngine();
    await open.start(undefined, "0.0.0.0");
    const address = open.address.replace("0.0.0.0", outside!);
    const connected = await connectEngine(address, { timeout: 5_000, ...access, insecure: true });
    connected.close();
    open.stop();
    expect(open.metadata[0]).toMatchObject({ authorization: `Bearer ${TOKEN}` });
  });
});

test.each<[EngineAccess["credentials"], string]>([
  [{ username: "", password: "x" }, "the username for the Engine is empty"],
  [{ username: "alice", password: "" }, "the password for the Engine is empty"],
  [{ username: "alice", password: "pässwort" }, "invalid password for the Engine: expected printable ASCII"],
  [{ username: "alice", password: "two\nlines" }, "invalid password for the Engine: expected printable ASCII"],
])("rejects the account %j, which gRPC cannot carry, as wrong usage", async (credentials, message) => {
  const error = await connectEngine(engine.address, { timeout: 1_000, credentials }).catch((thrown) => thrown);
  expect(error).toMatchObject({ kind: "usage", message: expect.stringContaining(message) });
  expect(error.message).not.toMatch(/pässwort|lines/);
  expect(engine.calls).toEqual([]);
});

describe("named release", () => {
  test("is rejected before anything is created when the Engine contradicts it", async () => {
    await expect(connectEngine(engine.address, { timeout: 5_000, release: "0.13" })).rejects.toMatchObject({
      kind: "refused",
      message: `the Engine at ${engine.address} is not of release 0.13: it is v0.11.0`,
      hint: "remove --engine-version, or set it to 0.11",
    });
    expect(engine.calls).toEqual(["/api.Core/Info"]);
  });

  test.each(["", "v0.99.0", "mine"])("applies to an Engine that reports the version %j", async (version) => {
    engine.answers["/api.Core/Info"] = () => text(4, version);
    const connected = await connectEngine(engine.address, { timeout: 5_000, release: "0.13" });
    connected.close();
    expect(connected).toMatchObject({ release: "0.13", version: "0.13" });
  });
});
