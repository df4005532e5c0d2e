import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { gatewayStore, parseApi, parseGateway, publishSource } from "../../../src/ipfs/mod.ts";
import { FakeNode } from "../fake-node.ts";
import { bytesOf, defectsAt, sourceOf } from "../sources.ts";
import { BYTES_HEAD, DENIED, errorAnswer, faultsOfCall, JSON_HEAD } from "./kubo-rules.ts";

const POLICY = { idleTimeout: 20_000, totalTimeout: 120_000, attempts: 2, pause: 10 };
const source = await sourceOf(bytesOf(600_000));
const publishTo = (node: FakeNode) => publishSource(source, { apis: [parseApi(node.url)], policy: POLICY });

/** Answers one call as Kubo does; the fake answers the others. */
function answer(call: string, respond: (response: ServerResponse, cid: string) => void) {
  return (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (path !== call) return false;
    const cid = new URL(request.url!, "http://node").searchParams.get("arg") ?? "";
    request.on("end", () => respond(response, cid)).resume();
    return true;
  };
}

test.each([
  ["dag/import", {}],
  ["add", { noImport: true }],
])("makes only calls that Kubo accepts, in an upload by %s", async (by, behavior) => {
  await using node = await FakeNode.start(behavior);
  const faults: string[] = [];
  const calls = new Set<string>();
  node.intercept = ({ method, url, headers }, _, path) => {
    if (path.startsWith("/ipfs/")) return false;
    calls.add(path);
    faults.push(...faultsOfCall(method!, new URL(url!, node.url), headers));
    return false;
  };
  const { nodes } = await publishTo(node);
  expect([nodes[0]?.by, faults]).toEqual([by, []]);
  expect([...calls]).toEqual(expect.arrayContaining(["pin/ls", by, "pin/add", "block/get"]));
});

test("reads Kubo's list of pins, and its response when there are none", async () => {
  await using node = await FakeNode.start();
  // core/commands/pin/pin.go, pinLsKeys and the JSON encoder of listPinCmd with stream=true
  node.intercept = answer("pin/ls", (response, cid) => {
    if (!node.pins.has(cid)) {
      return void response.writeHead(500, JSON_HEAD).end(errorAnswer(`path '${cid}' is not pinned`));
    }
    response.writeHead(200, JSON_HEAD).end(`${JSON.stringify({ Cid: cid, Type: "recursive" })}\n`);
  });
  expect((await publishTo(node)).nodes).toMatchObject([{ by: "dag/import" }]);
  expect((await publishTo(node)).nodes).toMatchObject([{ by: "nothing" }]);
  expect(defectsAt(node, source.sourceId)).toEqual([]);
});

test("accepts the empty response to a CAR that is not pinned", async () => {
  await using node = await FakeNode.start();
  const small = await sourceOf(bytesOf(1_000));
  // core/commands/dag/import.go: with pin-roots=false and without stats nothing is emitted.
  let imports = 0;
  node.intercept = ({ url }, _, path) => {
    if (path === "dag/import" && url!.includes("pin-roots=false")) imports++;
    return false;
  };
  await publishSource(small, { apis: [parseApi(node.url)], policy: POLICY });
  expect([imports, defectsAt(node, small.sourceId)]).toEqual([1, []]);
});

test.each<[string, string, (response: ServerResponse) => void, RegExp]>([
  // core/commands/dag/import.go, importError; the block reader hashes every block.
  [
    "a block that does not match its id",
    "dag/import",
    (response) => {
      const words = 'import failed after block "Qm": mismatch in content integrity, expected: Qm, got: Qn';
      response.writeHead(500, { ...JSON_HEAD, connection: "close" }).end(errorAnswer(words));
    },
    /found 500: import failed after block "Qm": mismatch in content integrity/,
  ],
  // dag/import.go: RootMeta in a 200
  [
    "a root that cannot be pinned",
    "dag/import",
    (response) => {
      const Root = {
        Cid: { "/": "Qm" },
        PinErrorMsg: "block was not found locally (offline): ipld: could not find Qm",
      };
      response.writeHead(200, JSON_HEAD).end(`${JSON.stringify({ Root })}\n`);
    },
    /cannot pin Qm\w+: block was not found locally \(offline\)/,
  ],
  // http/responseemitter.go, closeWithError: an error after the response began is in the trailer.
  [
    "a failure after its headers",
    "dag/import",
    (response) => {
      response.writeHead(200, JSON_HEAD).write("\n");
      response.addTrailers({ "X-Stream-Error": "no space left on device" });
      response.end();
    },
    /dag\/import: no space left on device/,
  ],
  [
    "calls without its token",
    "pin/ls",
    (response) => response.writeHead(403, { "content-type": "text/plain; charset=utf-8" }).end(DENIED),
    /found 403: Kubo RPC Access Denied/,
  ],
  [
    "a missing block",
    "block/get",
    (response) => {
      const words = "block was not found locally (offline): ipld: could not find Qm";
      response.writeHead(500, JSON_HEAD).end(errorAnswer(words));
    },
    /found 500: block was not found locally/,
  ],
  [
    "a message that is no text, nested deeper than the stack",
    "pin/ls",
    (response) => {
      response.writeHead(500, JSON_HEAD).end(`{"Message":${"[".repeat(50_000)}${"]".repeat(50_000)},"Type":"error"}`);
    },
    /found 500: a value nested too deeply/,
  ],
  [
    "a truncated block",
    "block/get",
    (response) => {
      response.writeHead(200, BYTES_HEAD).write("half a block");
      response.addTrailers({ "X-Stream-Error": "unexpected EOF" });
      response.end();
    },
    /serves other bytes for the block/,
  ],
])("reports Kubo's error for %s", async (_, call, respond, words) => {
  await using node = await FakeNode.start();
  node.intercept = answer(call, respond);
  await expect(publishSource(source, { apis: [parseApi(node.url)], policy: POLICY })).rejects.toThrow(words);
});

test("reads raw blocks and whole files from Kubo's gateway", async () => {
  await using node = await FakeNode.start();
  await publishTo(node);
  const acceptHeaders: string[] = [];
  // boxo gateway/handler.go, customResponseFormat: the Accept header takes precedence over the query.
  node.intercept = ({ url, headers }, _, path) => {
    if (!path.startsWith("/ipfs/")) return false;
    acceptHeaders.push(headers.accept ?? "");
    expect(new URL(url!, node.url).searchParams.get("format")).toBe(headers.accept === undefined ? null : "raw");
    return false;
  };
  const options = { policy: POLICY, signal: new AbortController().signal, limit: 600_000 };
  let size = 0;
  for await (const piece of gatewayStore(parseGateway(node.url)).read(source.sourceId, options)) size += piece.length;
  await publishSource(source, { apis: [parseApi(node.url)], gateways: [parseGateway(node.url)], policy: POLICY });
  expect(size).toBe(600_000);
  expect([...new Set(acceptHeaders)].sort()).toEqual(["", "application/vnd.ipld.raw"]);
});
