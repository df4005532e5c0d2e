import { setTimeout as sleep } from "node:timers/promises";
import {
  type EngineAnswer,
  type Fault,
  frame,
  NGHTTP2_CANCEL,
  NGHTTP2_ENHANCE_YOUR_CALM,
  NGHTTP2_INTERNAL_ERROR,
  NGHTTP2_NO_ERROR,
  NGHTTP2_REFUSED_STREAM,
  type ProxiedCall,
  reply,
} from "./fault-proxy.ts";

/** Milliseconds, longer than any deadline of the test. */
const TOO_LONG = 60_000;

const OK = { "grpc-status": "0" };
const GRPC = { ":status": 200, "content-type": "application/grpc" } as unknown as EngineAnswer["headers"];

/** The beginning of a response, cut to a part of its bytes. */
function begin({ stream }: ProxiedCall, { headers, body }: EngineAnswer, bytes: number): void {
  stream.respond({ ":status": headers[":status"], "content-type": "application/grpc" });
  stream.write(body.subarray(0, bytes));
}

/** Responds with other bytes than the Engine's. */
const answerWith =
  (answer: Partial<EngineAnswer>): Fault =>
  async ({ forward, stream }) => {
    await forward();
    reply(stream, { headers: GRPC, body: Buffer.alloc(0), trailers: OK, ...answer });
  };

const status = (code: number, text: string): Fault =>
  answerWith({ headers: { ...GRPC, "grpc-status": String(code), "grpc-message": text } });

const http =
  (code: number, type: string): Fault =>
  async ({ forward, stream }) => {
    await forward();
    stream.respond({ ":status": code, "content-type": type });
    stream.end("<h1>no</h1>");
  };

/** Faults that a call must survive: the response arrives, complete and in time. */
export const HARMLESS: Readonly<Record<string, Fault>> = {
  "a short delay before the answer": async ({ forward, reply }) => {
    const answer = await forward();
    await sleep(30);
    reply(answer);
  },
  "an informational answer first": async ({ forward, reply, stream }) => {
    stream.additionalHeaders({ ":status": 103, link: "</x>" });
    reply(await forward());
  },
  "GOAWAY before the answer": async ({ forward, reply, session }) => {
    session.goaway(NGHTTP2_NO_ERROR);
    reply(await forward());
  },
  "GOAWAY after the answer": async ({ forward, reply, session, stream }) => {
    stream.on("close", () => session.goaway(NGHTTP2_NO_ERROR));
    reply(await forward());
  },
  "an answer in single bytes": async ({ forward, stream }) => {
    const { headers, body, trailers } = await forward();
    if (headers["grpc-status"] !== undefined) return reply(stream, { headers, body, trailers });
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers(trailers));
    for (const byte of body) stream.write(Buffer.of(byte));
    stream.end();
  },
};

/** Faults that end a call before or after it reached the Engine, or change its response. */
export const HARMFUL: Readonly<Record<string, Fault>> = {
  "cut before the request": ({ socket }) => void socket.destroy(),
  "cut after the request": async ({ forward, socket }) => {
    await forward();
    socket.destroy();
  },
  "cut within the answer": async (call) => {
    const answer = await call.forward();
    begin(call, answer, Math.ceil(answer.body.length / 2));
    await sleep(5);
    call.socket.destroy();
  },
  "cut after the answer's message": async (call) => {
    const answer = await call.forward();
    begin(call, answer, answer.body.length);
    await sleep(5);
    call.socket.destroy();
  },
  "reset before the request": ({ stream }) => stream.close(NGHTTP2_REFUSED_STREAM),
  "reset after the request": async ({ forward, stream }) => {
    await forward();
    stream.close(NGHTTP2_INTERNAL_ERROR);
  },
  "canceled after the request": async ({ forward, stream }) => {
    await forward();
    stream.close(NGHTTP2_CANCEL);
  },
  "reset within the answer": async (call) => {
    const answer = await call.forward();
    begin(call, answer, 3);
    await sleep(5);
    call.stream.close(NGHTTP2_INTERNAL_ERROR);
  },
  "half-closed before the request": ({ socket }) => void socket.end(),
  "half-closed after the request": async ({ forward, socket }) => {
    await forward();
    socket.end();
  },
  "silence instead of the request": () => undefined,
  "silence after the request": async ({ forward }) => void (await forward()),
  "an answer after the deadline": async ({ forward, reply }) => {
    const answer = await forward();
    await sleep(TOO_LONG, undefined, { ref: false });
    reply(answer);
  },
  "slow loris": async (call) => {
    const { body } = await call.forward();
    begin(call, { headers: GRPC, body, trailers: OK }, 0);
    for (const byte of Buffer.concat([body, Buffer.alloc(1000)])) {
      if (call.stream.destroyed) return;
      call.stream.write(Buffer.of(byte));
      await sleep(100, undefined, { ref: false });
    }
  },
  "garbage on the connection": async ({ forward, socket }) => {
    await forward();
    socket.write(Buffer.alloc(64, 0xa5));
  },
  "garbage in the message": answerWith({ body: frame(Buffer.from([0x0a, 0xff, 0xff, 0x03, 0x01])) }),
  "text in the message": answerWith({ body: frame(Buffer.from("hello, I am another service")) }),
  "an empty message": answerWith({ body: frame(new Uint8Array()) }),
  "a frame that announces too much": answerWith({ body: frame(Buffer.alloc(10), 0, 1_000_000) }),
  "a frame that announces 4 GiB": answerWith({ body: frame(Buffer.alloc(10), 0, 0xffff_ffff) }),
  "a compressed frame without an encoding": answerWith({ body: frame(Buffer.alloc(10), 1) }),
  "no message": answerWith({}),
  "no trailers": async (call) => {
    const answer = await call.forward();
    begin(call, answer, answer.body.length);
    call.stream.end();
  },
  "another service": status(12, "unknown service helloworld.Greeter"),
  "an internal error": status(13, "boom"),
  "an unavailable proxy": status(14, "upstream connect error"),
  "an invalid status": answerWith({ trailers: { "grpc-status": "teapot" } }),
  "a web page": http(200, "text/html"),
  "a page of 404": http(404, "text/html"),
  "a proxy's 503": http(503, "text/html"),
  "GOAWAY instead of an answer": async ({ forward, session }) => {
    await forward();
    session.goaway(NGHTTP2_ENHANCE_YOUR_CALM);
    session.destroy();
  },
};
