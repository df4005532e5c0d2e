import { Client, credentials, Server, ServerCredentials } from "@grpc/grpc-js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cancellation, MesgError } from "../../../src/core/mod.ts";
import { EngineRefusal } from "../../../src/engine/embedded/mod.ts";
import { guardStream, guardUnary } from "../../../src/engine/embedded/server/guard.ts";
import { framed, RawClient } from "../raw-calls.ts";

/** Everything that a method may throw, and the expected status at its client. */
const THROWN: readonly (readonly [name: string, thrown: unknown, status: number, text: string])[] = [
  ["a refusal", new EngineRefusal("no"), 2, "no"],
  ["a refusal with a code", new EngineRefusal("no", { code: 13 }), 13, "no"],
  ["an expected error", new MesgError("environment", "disk full"), 2, "disk full"],
  ["half a surrogate pair", new EngineRefusal("a\uD800b"), 2, "a\uFFFDb"],
  ["a defect", new TypeError("secret of ours"), 13, "internal error"],
  ["null", null, 13, "internal error"],
  ["undefined", undefined, 13, "internal error"],
  ["a text", "text", 13, "internal error"],
  ["an object without a message", { code: "x" }, 13, "internal error"],
];
const defects: unknown[] = [];
let server: Server;
let client: RawClient;
let calls: Client;
/** The signals of the calls of `/t/watched`. */
const signals: Cancellation[] = [];

beforeAll(async () => {
  server = new Server();
  const same = (bytes: Buffer) => bytes;
  const sent = (bytes: Uint8Array) => Buffer.from(bytes);
  const onDefect = (error: unknown) => {
    defects.push(error);
    throw new Error("the log is broken too");
  };
  for (const [index, [, thrown]] of THROWN.entries()) {
    const throwing = () => {
      throw thrown;
    };
    const early = guardUnary({ kind: "unary", answer: throwing }, onDefect);
    const late = guardUnary({ kind: "unary", answer: () => Promise.resolve().then(throwing) }, onDefect);
    const stream = guardStream(
      {
        kind: "stream",
        async *answer(requests) {
          for await (const request of requests) {
            if (request.length > 0) throw thrown;
            yield request;
          }
        },
      },
      onDefect,
    );
    const unread = guardStream({ kind: "stream", answer: throwing }, onDefect);
    server.register(`/t/early${index}`, early, sent, same, "unary");
    server.register(`/t/late${index}`, late, sent, same, "unary");
    server.register(`/t/stream${index}`, stream, sent, same, "bidi");
    server.register(`/t/unread${index}`, unread, sent, same, "bidi");
  }
  const long = guardUnary(
    { kind: "unary", answer: () => Promise.reject(new EngineRefusal("ä".repeat(9_000))) },
    onDefect,
  );
  server.register("/t/long", long, sent, same, "unary");
  const watched = guardUnary(
    {
      kind: "unary",
      async answer(request, { signal }) {
        signals.push(signal);
        if (request.length > 0)
          await new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined)));
        return request;
      },
    },
    onDefect,
  );
  server.register("/t/watched", watched, sent, same, "unary");
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  client = new RawClient(`127.0.0.1:${port}`);
  calls = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
});

afterAll(() => {
  client?.[Symbol.dispose]();
  calls?.close();
  server?.forceShutdown();
});

test.each(THROWN.map((row, index) => [row[0], index] as const))(
  "turns %s into the status of its own call, in every kind of method",
  async (_, index) => {
    const [, thrown, status, text] = THROWN[index]!;
    defects.length = 0;
    for (const kind of ["early", "late", "stream", "unread"]) {
      const outcome = await client.call({ path: `/t/${kind}${index}`, body: framed(Buffer.from("x")) });
      expect([kind, outcome.status, outcome.text]).toEqual([kind, status, text]);
    }
    expect(defects).toEqual(status === 13 && text === "internal error" ? Array(4).fill(thrown) : []);
  },
);

test("cuts a text that does not fit in a header", async () => {
  const { status, text } = await client.call({ path: "/t/long", body: framed(Buffer.from("x")) });
  expect(status).toBe(2);
  expect(text).toMatch(/^ä{1000,2000}…$/);
});

test("aborts the signal of a call whose client leaves, not of one that was answered", async () => {
  const same = (bytes: Buffer) => bytes;
  const watched = (text: string) => {
    let call: { cancel(): void } | undefined;
    const ended = new Promise((resolve) => {
      call = calls.makeUnaryRequest("/t/watched", same, same, Buffer.from(text), resolve);
    });
    return { cancel: () => call!.cancel(), ended };
  };
  await watched("").ended;
  // The server learns of the end of a call before it reads the next one.
  const leaving = watched("leaves");
  while (signals.length < 2) await new Promise(setImmediate);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  leaving.cancel();
  await leaving.ended;
  while (!signals[1]!.aborted) await new Promise(setImmediate);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
});
