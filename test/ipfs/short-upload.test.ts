import { expect, test } from "vitest";
import { parseApi, publishSource } from "../../src/ipfs/mod.ts";
import { FakeNode } from "./fake-node.ts";
import { bytesOf, sourceOf } from "./sources.ts";

test("reports a connection lost after a short upload, without an unhandled rejection", async () => {
  await using node = await FakeNode.start();
  node.intercept = (request, _, path) => {
    if (path !== "dag/import") return false;
    request.socket.resetAndDestroy();
    return true;
  };
  const policy = { idleTimeout: 2_000, totalTimeout: 10_000, attempts: 2, pause: 10 };
  const publishing = publishSource(await sourceOf(bytesOf(5_000)), { apis: [parseApi(node.url)], policy });
  await expect(publishing).rejects.toThrow(/the connection to .* failed/);
});
