import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { MesgError } from "../../src/core/mod.ts";
import { fetchSource, gatewayStore, KuboNode, parseApi, parseGateway, publishSource } from "../../src/ipfs/mod.ts";
import { command as get } from "../../src/scripts/engine/get.ts";
import { command as list } from "../../src/scripts/engine/list.ts";
import { command as marketplace } from "../../src/scripts/marketplace.ts";
import { type Behavior, hostilePeer } from "../hostile-peers.ts";
import { bytesOf, sourceOf } from "../ipfs/sources.ts";
import { call } from "./call.ts";

const reply =
  (status: string, body: string, head = ""): Behavior =>
  (socket) => {
    socket.end(
      `HTTP/1.1 ${status}\r\n${head}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  };

/** Responses that no such service sends. */
const ANSWERS: Readonly<Record<string, Behavior>> = {
  nothing: reply("200 OK", ""),
  "an HTML page": reply("200 OK", "<!doctype html><p>Welcome</p>"),
  "a text": reply("200 OK", "It works!"),
  "half of a JSON text": reply("200 OK", '{"result": ['),
  null: reply("200 OK", "null"),
  "an empty object": reply("200 OK", "{}"),
  "a list": reply("200 OK", "[[]]"),
  "another object": reply("200 OK", '{"result":{"node_info":7},"jsonrpc":"2.0","id":1}'),
  "less than it announces": (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
  "a page of 404": reply("404 Not Found", "<p>none</p>"),
  "a page of 405": reply("405 Not Allowed", "<p>no</p>"),
  "a page of 500": reply("500 Oops", "<p>broken</p>"),
  "a page of 502": reply("502 Bad Gateway", "<p>away</p>"),
  "a redirect": reply("302 Found", "", "location: https://127.0.0.1:1/\r\n"),
  "another protocol": (socket) => socket.end("220 mail.example.org ESMTP\r\n"),
  "the end of the connection": (socket) => socket.end(),
};

const CID = "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPBdG";
const HASH = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
/** Checks that a failed fetch writes no file. */
const NEVER = join(tmpdir(), `peer-faults-${process.pid}.tar`);
const CONTRACT = ["--contract", `0x${"1".repeat(40)}`];

/**
 * A command would retry a call for seconds: this calls once, and maps the outcome as a command does. Every peer
 * answers, so the deadlines are long: loading the commands takes seconds of them.
 */
const ONCE = { idleTimeout: 20_000, totalTimeout: 60_000, attempts: 1, pause: 1 };
const FETCHING = { policy: ONCE, out: NEVER };
const source = await sourceOf(bytesOf(1_000));

async function outcomeOf(run: Promise<unknown>): Promise<Outcome> {
  const error = await run.then(
    () => new Error("succeeded"),
    (thrown: MesgError) => thrown,
  );
  const code = { refused: 1, usage: 2, environment: 3 }[(error as MesgError).kind];
  return { code, stdout: "", stderr: error.message };
}

type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** A call to each kind of peer. */
const PEERS: Readonly<Record<string, (url: string) => Promise<Outcome>>> = {
  "an LCD endpoint": (url) => call(list, ["--endpoint", `${url}/lcd`]),
  "an LCD endpoint of a named release": (url) => call(get, [HASH, "--endpoint", url, "--engine-version", "0.25"]),
  "an Engine, by its URL": (url) => call(list, ["--endpoint", url]),
  "an Engine over gRPC": (url) => call(list, ["--endpoint", url.replace("http://", "")]),
  "an IPFS node": (url) => outcomeOf(publishSource(source, { apis: [parseApi(url)], policy: ONCE })),
  "a Marketplace's node": (url) => call(marketplace, ["show", "a.service", "--rpc", url, ...CONTRACT]),
};

/** Content stores: the bytes of a 200 response are compared with the id, and other bytes are a mismatch. */
const STORES: typeof PEERS = {
  "a gateway": (url) => outcomeOf(fetchSource(CID, { ...FETCHING, stores: [gatewayStore(parseGateway(url))] })),
  "a node that serves files": (url) =>
    outcomeOf(fetchSource(CID, { ...FETCHING, stores: [new KuboNode(parseApi(url))] })),
};

test("exits with 3 and names the peer when it sends an unexpected response", async () => {
  const rows = Object.entries(ANSWERS).flatMap(([answer, behavior]) => {
    const isFile = !/less|page of|redirect|protocol|connection/.test(answer);
    const all = Object.entries({ ...PEERS, ...STORES });
    return all.map(([name, run]) => ({ answer, behavior, name, run, code: isFile && name in STORES ? 1 : 3 }));
  });
  const outcomes = await Promise.all(
    rows.map(async ({ answer, behavior, name, run }) => {
      await using peer = await hostilePeer(behavior);
      const { code, stdout, stderr } = await run(peer.url);
      return { answer, name, code, stdout, unnamed: stderr.includes(`127.0.0.1:${peer.port}`) ? "" : stderr };
    }),
  );
  expect(outcomes).toEqual(rows.map(({ answer, name, code }) => ({ answer, name, code, stdout: "", unnamed: "" })));
});

test.each([
  ["an HTML page", "expected JSON, found an HTML page; and it does not use gRPC"],
  ["a page of 500", "answered 500; and it does not use gRPC"],
  ["a redirect", "redirects (302) to https://127.0.0.1:1; and it does not use gRPC"],
])("reports the HTTP response of an http:// endpoint: %s", async (answer, words) => {
  await using peer = await hostilePeer(ANSWERS[answer]!);
  expect((await call(list, ["--endpoint", peer.url])).stderr).toContain(words);
});
