import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type LocalEngine, startLocalEngine } from "../../src/engine/embedded/mod.ts";
import { connectEngine } from "../../src/engine/mod.ts";
import { HANDOVER, proofOf, writeOffer } from "../../src/engine/wire/handover.ts";
import { command as deploy } from "../../src/scripts/deploy.ts";
import { call } from "../command/call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "handover-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

let count = 0;
async function start(release: LocalEngine["release"] = "0.11"): Promise<{ engine: LocalEngine; folder: string }> {
  const folder = join(ROOT, `data-${count++}`);
  const engine = await startLocalEngine({ folder, release });
  closing.push(() => engine.close(0));
  return { engine, folder };
}

/** Requests an Engine's folder of sources, as a deploy does. */
async function ask(address: string): Promise<string | undefined> {
  const engine = await connectEngine(address, { timeout: 5000, release: "0.11" });
  try {
    return await engine.offeredSources({ timeout: 5000 });
  } finally {
    engine.close();
  }
}

/** A server that answers the request with an offer of its own. */
async function serveOffer(offer: (nonce: Buffer) => Uint8Array): Promise<string> {
  const server = new Server();
  const same = (bytes: Buffer) => bytes;
  server.register(
    HANDOVER,
    (request: { request: Buffer }, done: (error: null, answer: Buffer) => void) =>
      done(null, Buffer.from(offer(request.request))),
    same,
    same,
    "unary",
  );
  server.register(
    "/api.Core/Info",
    (_: unknown, done: (error: null, answer: Buffer) => void) => done(null, Buffer.from("220776302e31312e30", "hex")),
    same,
    same,
    "unary",
  );
  const port = await new Promise<number>((resolve) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (_, bound) => resolve(bound)),
  );
  closing.push(async () => server.forceShutdown());
  return `127.0.0.1:${port}`;
}

const isPosix = process.platform !== "win32";

describe.skipIf(!isPosix)("embedded Engine of the same user", () => {
  test("receives the source without IPFS", async () => {
    const { engine, folder } = await start();
    const service = join(ROOT, "service");
    mkdirSync(service);
    writeFileSync(join(service, "mesg.yml"), "name: a\nsid: a\ntasks: {go: {}}\n");
    writeFileSync(join(service, "Dockerfile"), "FROM scratch\n");
    const { code, stderr } = await call(deploy, [service, "--endpoint", engine.address, "--hand-over"]);
    expect(code).toBe(0);
    expect(stderr).toContain(`the source is handed to the Engine on this machine, in ${join(folder, "sources")}`);
    expect(readdirSync(join(folder, "sources"))).toHaveLength(1);
  });

  test("receives nothing without --hand-over, and the hint names the option", async () => {
    const { engine, folder } = await start();
    const { code, stderr } = await call(deploy, [join(ROOT, "service"), "--endpoint", engine.address]);
    expect(code).toBe(1);
    expect(stderr).toContain("with --hand-over");
    expect(existsSync(join(folder, "sources"))).toBe(false);
  });

  test("needs no source from 0.16 on", async () => {
    const { engine, folder } = await start("0.16");
    const access = ["--endpoint", engine.address, "--engine-username", "a", "--hand-over"];
    const { code } = await call(deploy, [join(ROOT, "service"), ...access], {
      env: { MESG_ENGINE_PASSWORD: "12345678" },
    });
    expect(code).toBe(0);
    expect(existsSync(join(folder, "sources"))).toBe(false);
  });

  test("is distinguished from another Engine", async () => {
    const address = await serveOffer(() => Buffer.alloc(0));
    const access = ["--endpoint", address, "--hand-over", "--engine-version", "0.11"];
    const { code, stderr } = await call(deploy, [join(ROOT, "service"), ...access]);
    expect(code).toBe(1);
    expect(stderr).toContain(`the Engine at ${address} does not accept a source from disk`);
  });

  test("does not offer its folder to users who cannot read its mark", async () => {
    const { engine, folder } = await start();
    expect(await ask(engine.address)).toBe(join(folder, "sources"));
    const [mark = ""] = readdirSync(join(folder, "in-use"));
    chmodSync(join(folder, "in-use", mark), 0o644);
    expect(await ask(engine.address)).toBeUndefined();
    chmodSync(join(folder, "in-use", mark), 0o600);
    chmodSync(folder, 0o777);
    expect(await ask(engine.address)).toBeUndefined();
  });

  test("removes its mark when it stops", async () => {
    const folder = join(ROOT, "ended");
    const engine = await startLocalEngine({ folder, release: "0.11" });
    expect(readdirSync(join(folder, "in-use"))).toHaveLength(1);
    await engine.close(0);
    expect(readdirSync(join(folder, "in-use"))).toEqual([]);
  });
});

describe.skipIf(!isPosix)("another server", () => {
  const token = "ab".repeat(32);
  const mark = "1-0011223344556677.json";

  async function offering(
    change: (offer: { folder: string; mark: string; proof: string }) => object,
  ): Promise<string | undefined> {
    const folder = join(ROOT, `fake-${count++}`);
    mkdirSync(join(folder, "in-use"), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, "in-use", mark), JSON.stringify({ token }), { mode: 0o600 });
    const address = await serveOffer((nonce) => {
      const offer = { folder, mark, proof: proofOf(token, nonce, folder) };
      return writeOffer({ ...offer, ...change(offer) });
    });
    return await ask(address);
  }

  test("receives the source with a correct offer", async () => {
    expect(await offering(() => ({}))).toMatch(/sources$/);
  });

  test.each([
    ["without the token", () => ({ proof: "0".repeat(64) })],
    ["with the proof of another folder", ({ folder }: { folder: string }) => ({ folder: `${folder}/.` })],
    ["with a relative folder", () => ({ folder: "data" })],
    ["with a missing folder", () => ({ folder: join(ROOT, "absent") })],
    ["with a mark in another folder", () => ({ mark: "../../x.json" })],
    ["with an old proof", () => ({ proof: proofOf(token, Buffer.alloc(32), "/") })],
  ])("receives nothing %s", async (_, change) => {
    expect(await offering(change)).toBeUndefined();
  });

  test("receives nothing with an invalid response", async () => {
    expect(await ask(await serveOffer(() => Buffer.from([0xff, 0xff])))).toBeUndefined();
  });
});
