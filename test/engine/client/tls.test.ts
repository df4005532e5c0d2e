import { createServer as createHttp } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createTcp, type Server as TcpServer } from "node:net";
import { createServer as createTls } from "node:tls";
import { ServerCredentials } from "@grpc/grpc-js";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { connectEngine, type EngineAccess } from "../../../src/engine/mod.ts";
import { pem } from "../certificates.ts";
import { ScriptedEngine } from "../scripted-engine.ts";

const engines = new Map<string, Promise<ScriptedEngine>>();
afterAll(async () => {
  for (const engine of engines.values()) (await engine).stop();
});

/** The port of an Engine with a certificate: one for each, shared by the tests. */
async function portOf(certificate: string | undefined, clientCa?: string): Promise<string> {
  const key = `${certificate} ${clientCa}`;
  const started = engines.get(key) ?? start(certificate, clientCa);
  engines.set(key, started);
  return (await started).address.split(":")[1]!;
}

async function start(certificate: string | undefined, clientCa: string | undefined): Promise<ScriptedEngine> {
  const engine = new ScriptedEngine();
  if (certificate === undefined) await engine.start();
  else {
    const pair = { cert_chain: Buffer.from(pem(certificate)), private_key: Buffer.from(pem(`${certificate}.key`)) };
    const ca = clientCa === undefined ? null : Buffer.from(pem(clientCa));
    await engine.start(ServerCredentials.createSsl(ca, [pair], clientCa !== undefined));
  }
  return engine;
}

async function connect(endpoint: string, access: EngineAccess = {}) {
  const connected = await connectEngine(endpoint, { timeout: 10_000, ...access });
  connected.close();
  return connected;
}

const ca = pem("ca");
const client = { certificate: pem("client"), key: pem("client.key") };

describe("reaches an Engine", () => {
  test.each<[string, string | undefined, string | undefined, EngineAccess]>([
    ["over TLS with its own CA", "server", undefined, { ca }],
    ["over TLS with its own certificate as the CA", "self-signed", undefined, { ca: pem("self-signed") }],
    ["over TLS with a file of several CAs", "server", undefined, { ca: `${pem("other-ca")}\n${ca}` }],
    ["over TLS with a certificate that it does not ask for", "server", undefined, { ca, ...client }],
    ["over mutual TLS", "server", "ca", { ca, ...client }],
  ])("%s", async (_, certificate, clientCa, access) => {
    for (const host of ["localhost", "127.0.0.1"]) {
      const connected = await connect(`https://${host}:${await portOf(certificate, clientCa)}`, access);
      expect(connected.version).toBe("v0.11.0");
    }
  });
});

/** Returns the message and hint for an Engine that is not reached, without its address. */
async function failureOf(endpoint: string, access: EngineAccess = {}): Promise<string> {
  const error = await connect(endpoint, access).catch((thrown) => thrown);
  expect(error).toMatchObject({ name: "MesgError", kind: "environment" });
  expect(error.message).not.toMatch(/SSL routines|grpc-js|Last error|openssl|0{4}/i);
  expect(error.cause).toBeUndefined();
  const words = error.message.replace(/^no Engine answers at (\S+:)\d+: /, "$1 ");
  return `${words} (${error.hint.replaceAll(/:\d+/g, ":PORT")})`;
}

describe("reports an unreachable Engine with the reason and a hint", () => {
  const TRUST = "if this is the right server, pass the certificate of its CA: --engine-ca FILE";

  test("for another CA than the given one", async () => {
    expect(await failureOf(`https://localhost:${await portOf("server")}`, { ca: pem("other-ca") })).toMatch(
      /^localhost: its certificate was issued by CN=Test CA, which is not the CA that was given \(\w+\) \(/,
    );
  });

  test("for a CA that the system does not trust", async () => {
    const failure = await failureOf(`https://localhost:${await portOf("server")}`);
    expect(failure).toMatch(
      /^localhost: its certificate was issued by CN=Test CA, which this machine does not trust \(\w+\) \(/,
    );
    expect(failure).toContain(TRUST);
  });

  test("for a self-signed certificate", async () => {
    expect(await failureOf(`https://localhost:${await portOf("self-signed")}`)).toBe(
      `localhost: its certificate is self-signed (CN=Self-signed Engine), and not trusted here (${TRUST})`,
    );
  });

  test("for an expired certificate", async () => {
    expect(await failureOf(`https://localhost:${await portOf("expired")}`, { ca })).toMatch(
      /^localhost: its certificate CN=Expired Engine expired on Jan .*2021 GMT \(ask the operator/,
    );
  });

  test.each(["localhost", "127.0.0.1"])("for a certificate of another host than %s", async (host) => {
    expect(await failureOf(`https://${host}:${await portOf("elsewhere")}`, { ca })).toBe(
      `${host}: its certificate is for DNS:engine.example.com, not for ${host} (call the Engine by a name in its certificate)`,
    );
  });

  test("for a missing client certificate", async () => {
    expect(await failureOf(`https://localhost:${await portOf("server", "ca")}`, { ca })).toMatch(
      /without a client certificate: it seems to require one \(pass one that it accepts: --engine-cert FILE/,
    );
  });

  test("for a client certificate of another CA", async () => {
    const access = { ca, certificate: pem("other-client"), key: pem("other-client.key") };
    expect(await failureOf(`https://localhost:${await portOf("server", "ca")}`, access)).toMatch(
      /it does not accept the client certificate/,
    );
  });

  test("for plain text to a TLS server", async () => {
    for (const clientCa of [undefined, "ca"]) {
      expect(await failureOf(`127.0.0.1:${await portOf("server", clientCa)}`)).toBe(
        "127.0.0.1: it uses TLS, and was called in plain text (write it as https://127.0.0.1:PORT)",
      );
    }
  });

  test("for TLS to a plain-text server", async () => {
    expect(await failureOf(`https://localhost:${await portOf(undefined)}`, { ca })).toMatch(
      /^localhost: it answers in plain text, not with TLS \(.*use http:\/\/localhost:PORT in that case\)$/,
    );
  });

  test("for an HTTP server that does not speak gRPC", async () => {
    const http = createHttp((_request, response) => response.end("{}"));
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = http.address() as AddressInfo;
      expect(await failureOf(`127.0.0.1:${port}`)).toMatch(
        /^127.0.0.1: it does not use gRPC \(.*from 0.21 on use the LCD endpoint, http:\/\/HOST:PORT\)$/,
      );
    } finally {
      http.close();
    }
  });

  test("for a closed port, and an unknown host", async () => {
    expect(await failureOf("127.0.0.1:1")).toMatch(/^127.0.0.1: nothing listens there \(ECONNREFUSED\) \(check that/);
    expect(await failureOf("nowhere.invalid:1")).toMatch(/^nowhere.invalid: the host name nowhere.invalid is unknown/);
  });
});

describe("servers that are not an Engine", () => {
  let server: TcpServer;
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const listen = async (made: TcpServer) => {
    server = made;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  };

  test.each<[string, () => TcpServer, RegExp]>([
    ["HTTP/1 in plain text", () => createHttp((_, response) => response.end("hello")), /plain text, not with TLS/],
    [
      "a connection that closes at once",
      () => createTcp((socket) => socket.destroy()),
      /ended the connection in the TLS handsh/,
    ],
    [
      "TLS without HTTP/2",
      () =>
        createTls({ cert: pem("server"), key: pem("server.key"), ALPNProtocols: ["http/1.1"] }, (socket) =>
          socket.once("data", () => socket.destroy()),
        ),
      /not HTTP\/2/,
    ],
  ])("reports over TLS: %s", async (_, make, words) => {
    const port = await listen(make());
    server.on("tlsClientError", () => undefined);
    expect(await failureOf(`https://localhost:${port}`, { ca })).toMatch(words);
  });

  test("ends a silent connection at the deadline", async () => {
    const port = await listen(createTcp((socket) => setTimeout(() => socket.destroy(), 2_000)));
    const connecting = connectEngine(`https://localhost:${port}`, { timeout: 500, ca });
    await expect(connecting).rejects.toMatchObject({
      kind: "environment",
      message: `the Engine at localhost:${port} did not answer within 0.5 seconds`,
    });
  });
});

describe("rejects invalid PEM texts before anything is sent", () => {
  const damaged = (text: string) => text.replace(/\n[A-Za-z0-9+/=]{20}/, "\n");
  test.each<[string, EngineAccess, string]>([
    ["text other than PEM", { ca: "hello" }, "expected a CA's certificate in PEM form, found other text"],
    ["an empty text", { ca: " \n" }, "expected a CA's certificate in PEM form, found nothing"],
    ["a key for a CA", { ca: pem("client.key") }, 'a CA\'s certificate in PEM form, found a PEM block "PRIVATE KEY"'],
    ["a damaged CA", { ca: damaged(ca) }, "expected a CA's certificate in PEM form, found one that cannot be read"],
    ["one damaged of two", { ca: `${ca}${damaged(ca)}` }, "found one that cannot be read (number 2 of 2)"],
    [
      "only a certificate",
      { certificate: client.certificate },
      "expected a certificate and its private key, found only the cert",
    ],
    ["only a key", { key: client.key }, "expected a certificate and its private key, found only the key"],
    ["a damaged key", { ...client, key: damaged(client.key) }, "expected a private key in PEM form, found one that"],
    ["the certificate in place of the key", { ...client, key: client.certificate }, 'found a PEM block "CERTIFICATE"'],
    ["an encrypted key", { ...client, key: pem("locked.key") }, "found an encrypted one"],
    [
      "another key",
      { ...client, key: pem("server.key") },
      "the private key does not match the certificate CN=Test client",
    ],
  ])("%s", async (_, access, message) => {
    const error = await connect("https://localhost:1", access).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "usage", message: expect.stringContaining(message) });
    expect(`${error.message}${error.stack}`).not.toContain(client.key.split("\n")[1]);
  });

  test("certificates for a plain-text endpoint", async () => {
    for (const access of [{ ca }, client]) {
      const error = await connect("engine.example.com:50052", access).catch((thrown) => thrown);
      expect(error).toMatchObject({ kind: "usage", hint: "write it as https://engine.example.com:50052" });
    }
  });
});
