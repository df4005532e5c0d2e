import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EMPTY_DEFINITION } from "../../../src/definition/mod.ts";
import { gatewayArchives, type LocalEngine, startLocalEngine } from "../../../src/engine/embedded/mod.ts";
import { encodeCreateRequest } from "../../../src/engine/mod.ts";
import { HOSTILE_PEERS, hostilePeer } from "../../hostile-peers.ts";
import { framed, RawClient } from "../raw-calls.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-gateway-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const defects: unknown[] = [];

async function engineAt(gateway: string): Promise<LocalEngine> {
  return await startLocalEngine({
    folder,
    release: "0.11",
    archives: gatewayArchives(gateway),
    sourceTimeout: 300,
    onDefect: (error) => defects.push(error),
  });
}

test.each(Object.entries(HOSTILE_PEERS))(
  "rejects a Create when the gateway %s, and answers others meanwhile",
  async (_, behavior) => {
    await using peer = await hostilePeer(behavior);
    const engine = await engineAt(peer.url);
    using client = new RawClient(engine.address);
    using other = new RawClient(engine.address);
    const request = encodeCreateRequest({ ...EMPTY_DEFINITION, sid: "x", name: "x", source: "Qm" }, "0.11");
    const created = client.call({ path: "/api.Service/Create", body: framed(request) });
    const info = await other.call({ path: "/api.Core/Info", body: framed(new Uint8Array()) });
    expect(info.status).toBe(0);
    const { status, text } = await created;
    expect([status, text !== ""]).toEqual([2, true]);
    expect(text).not.toMatch(/internal error/);
    expect(defects).toEqual([]);
    while (peer.open > 0) await setTimeout(5);
    await engine.close(0);
  },
);
