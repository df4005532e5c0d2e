import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishSigned } from "../../../src/marketplace/mod.ts";
import { Evm, hasEvm } from "../evm.ts";
import { connect, newVersion, OPTIONS, sign } from "../flow.ts";
import { type Handler, RpcProxy } from "../rpc-proxy.ts";

type Receipt = { logs: { topics: string[]; data: string; address: string }[] } & Record<string, unknown>;

/** Changes the receipts of a node. */
const receipts =
  (change: (receipt: Receipt) => unknown): Handler =>
  async ({ method }, pass) => {
    const answer = await pass();
    if (method !== "eth_getTransactionReceipt" || answer.result === null) return answer;
    return { result: change(answer.result as Receipt) };
  };

const inLogs = (change: (log: Receipt["logs"][number]) => object) =>
  receipts((receipt) => ({ ...receipt, logs: receipt.logs.map((log) => ({ ...log, ...change(log) })) }));

describe.skipIf(!hasEvm)("lying node", () => {
  let evm: Evm;
  beforeAll(async () => {
    evm = await Evm.start();
  });
  afterAll(() => evm?.[Symbol.asyncDispose]());

  const HASH = `0x${"ab".repeat(32)}`;
  const NO_EVENT = /is confirmed, but not verified: its logs contain no such event/;
  const OPEN_END = /was not confirmed within 1 s/;

  test.each<[string, Handler, RegExp]>([
    ["without the event", receipts((receipt) => ({ ...receipt, logs: [] })), NO_EVENT],
    ["with the event of another contract", inLogs(() => ({ address: `0x${"11".repeat(20)}` })), NO_EVENT],
    [
      "with another version's hash",
      inLogs(({ topics }) => ({ topics: [topics[0], HASH] })),
      /expected version 0x\w+, found 0xabab/,
    ],
    ["with other data", inLogs(({ data }) => ({ data: data.replace(/6970667/, "6970660") })), NO_EVENT],
    ["with data other than ABI", inLogs(() => ({ data: `0x${"ff".repeat(96)}` })), NO_EVENT],
    ["of another transaction", receipts((receipt) => ({ ...receipt, transactionHash: HASH })), OPEN_END],
    ["of a block that is not in the chain", receipts((receipt) => ({ ...receipt, blockHash: HASH })), OPEN_END],
    ["that is a text", receipts(() => "0x"), OPEN_END],
    ["without logs", receipts(({ logs: _, ...receipt }) => receipt), OPEN_END],
    ["whose status is not a number", receipts((receipt) => ({ ...receipt, status: true })), OPEN_END],
  ])("is detected by a receipt %s", async (_, handle, words) => {
    await using proxy = await RpcProxy.start(evm.url);
    const market = await connect(evm, proxy.url);
    const signed = await sign(market, newVersion(), evm.owner);
    proxy.handle = handle;
    await expect(publishSigned(market, signed, { ...OPTIONS, timeout: 1000 })).rejects.toThrow(words);
  });

  test("is detected by a confirmed transaction that the contract does not know", async () => {
    const signed = await sign(await connect(evm), newVersion(), evm.owner);
    await using proxy = await RpcProxy.start(evm.url);
    const market = await connect(evm, proxy.url);
    proxy.handle = async ({ method, params }, pass) => {
      const { data } = (params[0] ?? {}) as { data?: string };
      const isVersion = method === "eth_call" && data?.length === 2 + 2 * 36;
      return isVersion ? { error: { code: 3, message: "execution reverted" } } : await pass();
    };
    await expect(publishSigned(market, signed, OPTIONS)).rejects.toThrow("the contract does not store version");
  });

  test("is detected by another hash for the sent transaction", async () => {
    await using proxy = await RpcProxy.start(evm.url);
    const market = await connect(evm, proxy.url);
    const signed = await sign(market, newVersion(), evm.owner);
    proxy.handle = async ({ method }, pass) => {
      const answer = await pass();
      return method === "eth_sendRawTransaction" ? { result: HASH } : answer;
    };
    expect(await publishSigned(market, signed, OPTIONS)).toMatchObject({ transaction: signed.hash });
  });
});

describe.skipIf(!hasEvm)("response of a node", () => {
  let evm: Evm;
  beforeAll(async () => {
    evm = await Evm.start();
  });
  afterAll(() => evm?.[Symbol.asyncDispose]());

  const answers = (status: number, body: string): Handler => {
    return async (_, __, response) => {
      response.writeHead(status, { "content-type": "application/json", location: "http://127.0.0.1:1/" }).end(body);
      return "answered";
    };
  };

  test.each<[string, Handler, RegExp]>([
    [
      "is too large",
      answers(200, `{"result":"${"0".repeat(3_000_000)}"}`),
      /expected at most 2097152 bytes, found more/,
    ],
    ["is not JSON", answers(200, "<html>"), /expected a JSON-RPC result, found no JSON object/],
    [
      "belongs to another call",
      answers(200, '{"jsonrpc":"2.0","id":99,"result":"0x1"}'),
      /found no answer to this call/,
    ],
    [
      "is nested deeper than the stack",
      answers(200, `{"jsonrpc":"2.0","id":1,"result":${"[".repeat(50_000)}${"]".repeat(50_000)}}`),
      /expected a quantity, found a value nested too deeply/,
    ],
    ["is a redirect", answers(307, ""), /expected a JSON-RPC result, found HTTP 307/],
    ["is a refusal", answers(401, "no"), /found HTTP 401/],
    ["has another type", async () => ({ result: 1337 }), /eth_chainId from .*: expected a quantity, found 1337/],
    ["is an endless quantity", async () => ({ result: `0x${"f".repeat(1000)}` }), /expected a quantity/],
    ["is a chain id beyond any number", async () => ({ result: `0x${"f".repeat(20)}` }), /expected a smaller quantity/],
    ["is an error without a type", async () => ({ error: { code: "x" } }), /refuses eth_chainId: error 0/],
    [
      "is an error with terminal escapes",
      async () => ({ error: { code: 1, message: "a\u001b[2Jb\n::error::c" } }),
      /refuses eth_chainId: a \[2Jb ::error::c$/,
    ],
  ])("is rejected when it %s", async (_, handle, words) => {
    await using proxy = await RpcProxy.start(evm.url);
    proxy.handle = handle;
    await expect(connect(evm, proxy.url)).rejects.toThrow(words);
  });

  test("is aborted at the time limit of a call when it never ends", async () => {
    await using proxy = await RpcProxy.start(evm.url);
    const timers: NodeJS.Timeout[] = [];
    proxy.handle = async (_, __, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      timers.push(setInterval(() => response.write(" "), 20));
      return "answered";
    };
    await expect(connect(evm, proxy.url, 150)).rejects.toThrow(/did not answer eth_chainId within 0\.15 s/);
    for (const timer of timers) clearInterval(timer);
  });

  test("leaks no secret of the address into a message", async () => {
    await using proxy = await RpcProxy.start(evm.url);
    proxy.handle = async () => ({
      error: { code: 1, message: "no project p4thS3cret, login pr0jectUs3r n4me-and-p4ss" },
    });
    const url = proxy.url.replace("//", "//pr0jectUs3r:n4me-and-p4ss@");
    const error = (await connect(evm, `${url}/v3/p4thS3cret?key=qu3ryS3cret`).catch((error) => error)) as Error;
    expect(error.message).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+ refuses eth_chainId: no project \*\*\*, login \*\*\* \*\*\*$/,
    );
    expect(proxy.headers[0]?.authorization).toMatch(/^Basic /);
  });
});
