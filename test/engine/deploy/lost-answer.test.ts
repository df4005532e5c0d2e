import { createHash } from "node:crypto";
import { createServer as createHttp2, type ServerHttp2Stream } from "node:http2";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { ServerCredentials } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EMPTY_CONFIGURATION, encodeDefinition } from "../../../src/definition/mod.ts";
import { connectEngine, type DeployOptions, deploy } from "../../../src/engine/mod.ts";
import { serviceHash } from "../../../src/hash/mod.ts";
import { DirectoryDigest } from "../../../src/source/mod.ts";
import { vectorDefinition } from "../../engine-vectors.ts";
import { pem } from "../certificates.ts";
import { ScriptedEngine, text } from "../scripted-engine.ts";

const definition = vectorDefinition("every-field");
const source = new DirectoryDigest(createHash("sha256").update("a tree"));
const hash = serviceHash(definition, "0.11", { source });
const stored = encodeDefinition({ configuration: EMPTY_CONFIGURATION, ...definition, hash });
const notFound = { code: 2, details: `database: service "${hash}" not found` };

/** A connection to a server that can be cut: every connection ends in the middle of its data. */
class Relay {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor(to: () => number) {
    this.#server = createServer((near) => {
      const far = connect(to(), "127.0.0.1");
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(socket);
        socket.on("error", () => undefined);
        socket.on("close", () => this.#sockets.delete(socket) && other.destroy());
        socket.pipe(other);
      }
    });
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

async function deployTo(endpoint: string, options: DeployOptions = {}) {
  const connected = await connectEngine(endpoint, { timeout: 5_000, ca: tlsOf(endpoint) });
  try {
    return await deploy(definition, connected, { source, ...options });
  } finally {
    connected.close();
  }
}

const tlsOf = (endpoint: string) => (endpoint.startsWith("https:") ? pem("ca") : undefined);

describe.each(["plain gRPC", "TLS"])("connection over %s that is cut after Create arrived", (name) => {
  const isTls = name === "TLS";
  let engine: ScriptedEngine;
  let relay: Relay;
  let endpoint: string;
  let isSaved: boolean;

  beforeEach(async () => {
    engine = new ScriptedEngine();
    const pair = { cert_chain: Buffer.from(pem("server")), private_key: Buffer.from(pem("server.key")) };
    await engine.start(isTls ? ServerCredentials.createSsl(null, [pair]) : ServerCredentials.createInsecure());
    relay = new Relay(() => Number(engine.address.split(":")[1]));
    endpoint = `${isTls ? "https://" : ""}localhost:${await relay.open()}`;
    isSaved = false;
    engine.answers["/api.Service/Get"] = () => (isSaved ? stored : notFound);
  });
  afterEach(() => {
    relay.close();
    engine.stop();
  });

  /** Cuts the connection once Create arrived; the Engine continues, and saves some milliseconds later. */
  function cutAndSave(after: number): void {
    engine.answers["/api.Service/Create"] = () => {
      relay.cut();
      setTimeout(() => {
        isSaved = true;
      }, after);
      return "silence";
    };
  }

  const creates = () => engine.calls.filter((path) => path.endsWith("Create")).length;

  test.each([0, 900])("is no failure when the Engine saves %i ms later", async (after) => {
    cutAndSave(after);
    expect(await deployTo(endpoint, { callTimeout: 10_000 })).toMatchObject({
      status: "created",
      hash,
      verified: true,
    });
    expect(creates()).toBe(1);
  });

  test("is reported as unknown when the Engine never saves, and Create is not sent again", async () => {
    cutAndSave(3_600_000);
    const error = await deployTo(endpoint, { callTimeout: 800 }).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "environment", hint: expect.stringContaining(hash) });
    expect(error.message).toMatch(/; it is unknown whether the service was created$/);
    expect(creates()).toBe(1);
  });

  test("still verifies the stored definition", async () => {
    cutAndSave(0);
    const other = encodeDefinition({ configuration: EMPTY_CONFIGURATION, ...definition, hash, name: "Another" });
    engine.answers["/api.Service/Get"] = () => (isSaved ? other : notFound);
    await expect(deployTo(endpoint, { callTimeout: 10_000 })).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringContaining("stores another definition under"),
    });
  });
});

test.each([500, 502, 503, 504])("treats a proxy's status %i for Create as a lost answer", async (status) => {
  let isSaved = false;
  const proxy = createHttp2();
  const answer = (stream: ServerHttp2Stream, code: number, details: string, message: Uint8Array = new Uint8Array()) => {
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": code, "grpc-message": details }));
    const prefix = Buffer.alloc(5);
    prefix.writeUInt32BE(message.length, 1);
    stream.end(code === 0 ? Buffer.concat([prefix, message]) : undefined);
  };
  proxy.on("stream", (stream, { ":path": path }) => {
    stream.resume();
    if (path === "/api.Core/Info") return answer(stream, 0, "", text(4, "v0.11.0"));
    if (path === "/api.Service/Get") {
      return isSaved ? answer(stream, 0, "", stored) : answer(stream, notFound.code, notFound.details);
    }
    isSaved = true;
    stream.respond({ ":status": status, "content-type": "text/html" });
    stream.end("<h1>no</h1>");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = proxy.address() as AddressInfo;
    expect((await deployTo(`127.0.0.1:${port}`)).status).toBe("created");
  } finally {
    proxy.close();
  }
});
