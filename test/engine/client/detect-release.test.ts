import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server, ServerCredentials, type ServerDuplexStream } from "@grpc/grpc-js";
import { expect, test } from "vitest";
import { Connection, detectRelease, parseEndpoint } from "../../../src/engine/mod.ts";
import { EngineProcess } from "../engine-process.ts";
import { loadProto } from "../proto-client.ts";

const call = { timeout: 5_000 };

/** A server without a version that only lists its services: an Engine from 0.16 on. */
async function serverOf(names: readonly string[]): Promise<{ address: string; stop(): void }> {
  const root = await loadProto("api/reflection.proto");
  const request = root.lookupType("grpc.reflection.v1alpha.ServerReflectionRequest");
  const response = root.lookupType("grpc.reflection.v1alpha.ServerReflectionResponse");
  const server = new Server();
  const same = (bytes: Buffer) => bytes;
  const handler = (stream: ServerDuplexStream<Buffer, Buffer>) => {
    stream.on("data", (bytes: Buffer) => {
      expect(request.toObject(request.decode(bytes))).toHaveProperty("list_services");
      const list_services_response = { service: names.map((name) => ({ name })) };
      stream.write(Buffer.from(response.encode(response.fromObject({ list_services_response })).finish()));
    });
    stream.on("end", () => stream.end());
  };
  server.register("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", handler, same, same, "bidi");
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  return { address: `127.0.0.1:${port}`, stop: () => server.forceShutdown() };
}

async function detect(address: string) {
  const connection = await Connection.to(parseEndpoint(address));
  try {
    return await detectRelease(connection, call);
  } finally {
    connection.close();
  }
}

test.each([
  [["mesg.api.Account", "mesg.api.Service"], ["0.16"], "0.16"],
  [["mesg.api.Account", "mesg.api.Runner", "mesg.api.Service"], ["0.17"], "0.17"],
  [["mesg.api.Runner", "mesg.api.Service", "mesg.api.Event"], ["0.18", "0.19", "0.20"], "0.18–0.20"],
])("recognizes a release by its services %j as %j", async (names, candidates, version) => {
  const server = await serverOf(names);
  expect(await detect(server.address)).toEqual({ release: candidates[0], version, candidates });
  server.stop();
});

test.each([
  [["mesg.api.Runner", "mesg.api.Execution"], "it is of release 0.21 or newer"],
  [["helloworld.Greeter"], "the server has no version and no Service API"],
])("rejects a server with the services %j", async (names, message) => {
  const server = await serverOf(names);
  await expect(detect(server.address)).rejects.toThrow(message);
  server.stop();
});

test("reports the version and services of the embedded Engine", async () => {
  const folder = await mkdtemp(join(tmpdir(), "detect-"));
  await using engine = await EngineProcess.start(folder);
  expect(await detect(engine.address)).toEqual({ release: "0.11", version: "v0.11.0", candidates: ["0.11"] });
  const connection = await Connection.to(parseEndpoint(engine.address));
  const names = ["api.Core", "api.Service", "grpc.health.v1.Health", "grpc.reflection.v1alpha.ServerReflection"];
  expect(await connection.listServices(call)).toEqual(names);
  connection.close();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
});
