import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runBundle } from "../cli.ts";
import { EngineProcess } from "../engine/engine-process.ts";
import { FakeNode } from "../ipfs/fake-node.ts";

const GREETER = fileURLToPath(new URL("../../examples/greeter", import.meta.url));
const NAMES = ["http_proxy", "https_proxy", "grpc_proxy", "all_proxy"];
/** A proxy that does not answer, under every name that programs know. */
const DEAD = Object.fromEntries(
  NAMES.flatMap((name) => [name, name.toUpperCase()]).map((name) => [name, "http://127.0.0.1:1"]),
);
/** No exceptions from it. */
const NONE = { no_proxy: "", NO_PROXY: "", no_grpc_proxy: "" };

test("calls a node, a gateway and an Engine on this machine without the environment's proxy", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proxy-"));
  try {
    await using node = await FakeNode.start();
    await using engine = await EngineProcess.start(folder, "--gateway", node.url);
    const places = ["--endpoint", engine.address, "--ipfs-api", node.url, "--ipfs-gateway", node.url];
    const { code, stdout, stderr } = await runBundle(["deploy", GREETER, ...places, "--json"], {
      env: { ...DEAD, ...NONE, GITHUB_ACTIONS: "" },
    });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ status: "created", endpoint: engine.address });
    expect(node.requests.some(({ path }) => path.startsWith("/ipfs/"))).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
