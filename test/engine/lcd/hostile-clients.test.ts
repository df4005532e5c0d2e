import { once } from "node:events";
import { rename, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveRoutes } from "../../../src/engine/embedded/chain/http-server.ts";
import type { Routes } from "../../../src/engine/embedded/chain/routes.ts";
import { type DeployStep, deploy } from "../../../src/engine/mod.ts";
import { ChainEngine, connectAs, serviceFor } from "./chain-engine.ts";

const defects: unknown[] = [];
let chain: ChainEngine;

beforeAll(async () => {
  chain = await ChainEngine.start("0.26", { onDefect: (error) => defects.push(error) });
});
afterAll(async () => await chain[Symbol.asyncDispose]());

async function post(path: string, body: string): Promise<{ readonly status: number; readonly error: string }> {
  const response = await fetch(new URL(path, chain.engine.endpoint), { method: "POST", body });
  return { status: response.status, error: ((await response.json()) as { error: string }).error };
}

const ODD = '{"toString": 1, "valueOf": 1}';
const DEEP = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const simulation = (base: string) => `{"base_req": {"chain_id": "c", ${base}}, "msgs": []}`;

test.each([
  ["/txs", `{"mode": ${ODD}, "tx": {}}`, "unsupported return type an object"],
  ["/txs", `{"mode": ${DEEP}, "tx": {}}`, "unsupported return type an object"],
  ["/txs", `{"mode": "block", "tx": {"msg": [{"type": ${DEEP}}]}}`, "unrecognized concrete type name array"],
  ["/txs", `{"mode": "block", "tx": {"fee": {"gas": ${ODD}}}}`, "expects quoted values"],
  ["/txs/simulate", simulation(`"from": ${ODD}`), "decoding bech32 failed"],
  ["/txs/simulate", simulation(`"from": ${DEEP}`), "decoding bech32 failed"],
  [
    "/process/hash",
    '{"nodes": [{"Type": {"type": "mesg.types.Process_Node_Filter_", "value": {"filter": {"conditions": [{"predicate": 1.5}]}}}}]}',
    "cannot unmarshal number 1.5 into Go value of type int32",
  ],
  [
    "/process/hash",
    '{"nodes": [{"Type": {"type": "mesg.types.Process_Node_Map_", "value": {"map": [{"Key": "a", "Value": {"Value": {"type": "mesg.types.Process_Node_Map_Output_DoubleConst", "value": {"double_const": 1e400}}}}]}}}]}',
    "cannot unmarshal number Infinity into Go value of type float64",
  ],
])("refuses an odd value in a request to %s without a defect: %.60s", async (path, body, words) => {
  const { status, error } = await post(path, body);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(error).toContain(words);
  expect(defects).toEqual([]);
});

test("answers a transaction whose service it cannot store, and goes on", async () => {
  await using broken = await ChainEngine.start("0.26", { onDefect: (error) => defects.push(error) });
  const engine = await connectAs(broken.engine.endpoint);
  const state = join(broken.folder, "engine-0.26");
  const onStep = async ({ step }: DeployStep) => {
    if (step !== "signed") return;
    await rename(state, `${state}-aside`);
    await writeFile(state, "a file in place of the folder");
  };
  const definition = serviceFor("0.26");
  await expect(deploy(definition, engine, { onStep })).rejects.toThrow(/cannot use the service database/);
  await rm(state);
  await rename(`${state}-aside`, state);
  expect(await deploy(definition, engine)).toMatchObject({ status: "created" });
  expect(defects).toEqual([]);
});

test("limits the bytes of all unfinished requests together", async () => {
  const routes = { answer: async () => ({ status: 200, body: {} }) } as unknown as Routes;
  const server = await serveRoutes(routes, { listen: "127.0.0.1:0" }, { total: 300_000, own: 1000 });
  const port = Number(server.address.split(":").at(-1));
  const begin = async (bytes: number) => {
    const socket = connect(port, "127.0.0.1").on("error", () => undefined);
    socket.write(`POST /txs HTTP/1.1\r\nhost: a\r\ncontent-length: ${bytes + 1}\r\n\r\n${" ".repeat(bytes)}`);
    return socket;
  };
  const [first, second] = [await begin(250_000), await begin(100_000)];
  const refused = (await Promise.race([once(first, "data"), once(second, "data")])) as [Buffer];
  expect(refused[0].toString("latin1")).toContain("HTTP/1.1 503 Service Unavailable");
  const call = async (body: string) => (await fetch(`http://${server.address}/`, { method: "POST", body })).status;
  expect(await call("{}")).toBe(200);
  first.destroy();
  second.destroy();
  await expect.poll(async () => await call(" ".repeat(200_000).concat("{}"))).toBe(200);
  await server.close(0);
});

test("answers a request that is too large instead of breaking the connection", async () => {
  const call = request(`${chain.engine.endpoint}/txs`, { method: "POST" });
  const answered = once(call, "response");
  call.on("error", () => undefined); // the server may close while the body is sent
  for (let sent = 0; sent < 40 && !call.destroyed; sent++) {
    if (!call.write(Buffer.alloc(256 * 1024, " "))) await Promise.race([once(call, "drain"), answered]);
  }
  call.end();
  const [answer] = (await answered) as [IncomingMessage];
  expect([answer.statusCode, answer.headers.connection]).toEqual([413, "close"]);
  answer.resume();
});
