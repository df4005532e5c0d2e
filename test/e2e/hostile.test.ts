import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { varint } from "../../src/chain/bytes/amino.ts";
import { formatBytes } from "../../src/core/mod.ts";
import {
  EMPTY_CONFIGURATION,
  EMPTY_DEFINITION,
  encodeDefinition,
  type Parameter,
  type ServiceDefinition,
} from "../../src/definition/mod.ts";
import { type ConnectedEngine, connectEngine, encodeCreateRequest } from "../../src/engine/mod.ts";
import { EngineProcess } from "../engine/engine-process.ts";
import { Gateway, type GatewayAnswer } from "../engine/gateway.ts";
import { ProtoClient, refusalOf } from "../engine/proto-client.ts";
import { tarOfTree } from "../vector-trees.ts";

const MIB = 1024 ** 2;
/** The limit of a source: with MESG_HUGE=1 that of every Engine, otherwise a smaller one, still far above the memory. */
const LIMIT = process.env.MESG_HUGE ? 2048 : 512;
const TOO_LARGE = `archive too large: expected at most ${formatBytes(LIMIT * MIB)} unpacked (max-source-size), found more`;
/** More than the limit, in MiB. */
const HUGE = LIMIT * 1.5;
const call = { timeout: 120_000 };
let folder: string;
let gateway: Gateway;
let engine: EngineProcess;
let connected: ConnectedEngine;
let client: ProtoClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  gateway = await Gateway.start();
  const limits = process.env.MESG_HUGE ? [] : ["--max-source-size", `${LIMIT}MiB`];
  engine = await EngineProcess.start(folder, "--gateway", gateway.url, "--source-timeout", "100", ...limits);
  connected = await connectEngine(engine.address, call);
  client = await ProtoClient.to(engine.address);
});

afterAll(async () => {
  connected?.close();
  client?.[Symbol.dispose]();
  await engine?.[Symbol.asyncDispose]();
  await gateway?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

function service(source: string): ServiceDefinition {
  return { ...EMPTY_DEFINITION, sid: "hostile", name: "hostile", configuration: EMPTY_CONFIGURATION, source };
}

/** The result of Create for a source, within some seconds, and whether the server survives. */
async function createFrom(source: string, answer: GatewayAnswer | undefined): Promise<string> {
  if (answer !== undefined) gateway.put(source, answer);
  const text = await connected.client.create(service(source), call).then(
    () => "created",
    (error) => error.text as string,
  );
  expect((await client.call("api.Core/Info")).version).toBe("v0.11.0");
  return text;
}

/** Peak memory of the server, in MiB. */
async function peakMemory(): Promise<number> {
  const status = await readFile(`/proc/${engine.child.pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024;
}

async function tarWith(...entries: { name: string; linkname?: string; type?: "symlink"; body?: string }[]) {
  const tar = pack();
  for (const { name, linkname, type, body = "" } of entries) {
    if (type === "symlink") tar.entry({ name, type, linkname: linkname! });
    else tar.entry({ name }, body);
  }
  tar.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of tar) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}

/** The header of a file with that declared size. */
function hugeHeader(size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write("huge", 0);
  header.write("0000644\0", 100);
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  header.write("        ", 148);
  header.write("0ustar\x0000", 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** A tar of one huge file of zeros. */
async function* hugeTar(size: number): AsyncGenerator<Buffer> {
  yield hugeHeader(size);
  const zeros = Buffer.alloc(1024 * 1024);
  for (let sent = 0; sent < size; sent += zeros.length) yield zeros;
}

function stream(open: () => AsyncGenerator<Buffer>): (request: unknown, response: ServerResponse) => void {
  return (_request, response) => {
    const source = Readable.from(open(), { objectMode: false });
    response.on("close", () => source.destroy());
    source.pipe(response);
  };
}

test("rejects a source that is missing, not a tar, cut off, or a broken gzip", async () => {
  expect(await createFrom("Qmissing", undefined)).toBe("service's source code is not reachable");
  expect(await createFrom("Q500", 500)).toBe("service's source code is not reachable");
  expect(await createFrom("", undefined)).toBe("service's source code is not reachable");
  expect(await createFrom("Qtext", Buffer.from("no tar at all\n".repeat(100)))).toBe("archive/tar: invalid tar header");
  const tar = await tarOfTree("project");
  expect(await createFrom("Qcut", tar.subarray(0, 700))).toBe("unexpected EOF");
  expect(await createFrom("Qgzip", gzipSync(tar).subarray(0, 200))).toBe("unexpected EOF");
});

test("rejects a connection that breaks in the middle, or a body shorter than declared", async () => {
  const tar = await tarOfTree("project");
  const broken = await createFrom("Qbroken", (_request, response) => {
    response.writeHead(200, { "content-length": String(tar.length) });
    response.write(tar.subarray(0, 700), () => response.destroy());
  });
  expect(broken).toBe("unexpected EOF");
});

test("fetches no other path of the gateway or the folder for any source id", async () => {
  const tar = await tarOfTree("project");
  gateway.answers.set("/secret", tar);
  gateway.answers.set("/ipfs/a/../../secret", tar);
  for (const source of ["../secret", "a/../../secret", "..%2fsecret/../../secret", "\\..\\secret"]) {
    expect(await createFrom(source, undefined)).toBe("service's source code is not reachable");
  }
  expect(gateway.requests).not.toContain("/secret");
});

test("follows a redirect, and ends a loop of them", async () => {
  const tar = await tarOfTree("project");
  gateway.put("Qtarget", tar);
  const redirect = (to: string) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(302, { location: to }).end();
  expect(await createFrom("Qredirect", redirect("/ipfs/Qtarget"))).toBe("created");
  expect(await createFrom("Qcircle", redirect("/ipfs/Qcircle"))).toBe("stopped after 10 redirects");
});

test("rejects entries that leave the archive", async () => {
  expect(await createFrom("Qup", await tarWith({ name: "../up", body: "x" }))).toMatch(/leads out of the archive/);
  const link = await tarWith({ name: "link", type: "symlink", linkname: "../../etc/passwd" });
  expect(await createFrom("Qlink", link)).toMatch(/leads out of|outside/);
});

test("rejects too many bytes, a gzip bomb, and endless entries in bounded time and memory", async () => {
  const huge = stream(() => hugeTar(HUGE * MIB));
  expect(await createFrom("Qhuge", huge)).toBe(TOO_LARGE);
  // 64 MiB of zeros compress to 64 KiB; gzip members may follow one another.
  const member = gzipSync(Buffer.alloc(64 * MIB));
  const bomb = Buffer.concat([gzipSync(hugeHeader(HUGE * MIB)), ...Array<Buffer>(HUGE / 64).fill(member)]);
  expect(bomb.length).toBeLessThan(8 * MIB);
  expect(await createFrom("Qbomb", bomb)).toBe(TOO_LARGE);
  const entry = await tarWith({ name: "a" });
  const entries = async function* () {
    const block = Buffer.concat(Array<Buffer>(200).fill(entry.subarray(0, 512)));
    for (;;) yield block;
  };
  expect(await createFrom("Qentries", stream(entries))).toBe(
    "archive too large: expected at most 100000 entries (max-source-entries), found more",
  );
  expect(await peakMemory()).toBeLessThan(400);
}, 120_000);

test("does not let a slow source delay other calls, and ends it at its deadline", async () => {
  await using impatient = await EngineProcess.start(folder, "--gateway", gateway.url, "--source-timeout", "2");
  const other = await connectEngine(impatient.address, call);
  gateway.put("Qslow", (_request, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write("\0"), 100);
    response.on("close", () => clearInterval(timer));
  });
  gateway.put("Qquick", await tarOfTree("one-file"));
  const slow = Promise.allSettled(Array.from({ length: 20 }, () => other.client.create(service("Qslow"), call)));
  const begin = performance.now();
  expect(typeof (await other.client.create(service("Qquick"), call))).toBe("string");
  expect(performance.now() - begin).toBeLessThan(1_900);
  for (const result of await slow) {
    expect(result).toMatchObject({ reason: { text: "service's source code did not arrive within 2 seconds" } });
  }
  other.close();
}, 40_000);

test.runIf(process.env.MESG_HUGE)(
  "keeps its memory flat for 3 GB in files of 64 MiB",
  async () => {
    const size = 64 * MIB;
    const files = async function* () {
      for (let file = 0; file < HUGE / 64; file++) yield* hugeTar(size);
    };
    const before = await peakMemory();
    const begin = performance.now();
    const text = await createFrom("Qarrives", stream(files));
    console.log(
      `${text}; ${((performance.now() - begin) / 1000).toFixed(1)} s, peak ${before} then ${await peakMemory()} MiB`,
    );
    expect(text).toBe(TOO_LARGE);
    expect(await peakMemory()).toBeLessThan(400);
  },
  120_000,
);

test("rejects hostile definitions and keeps running", async () => {
  const tar = await tarOfTree("one-file");
  gateway.put("Qok", tar);
  const refused = async (bytes: Uint8Array) => {
    const answer = await refusalOf(client.raw("/api.Service/Create", bytes));
    expect((await client.call("api.Core/Info")).version).toBe("v0.11.0");
    return answer;
  };
  let deep: Parameter[] = [];
  for (let level = 0; level < 90; level++) {
    deep = [{ key: "k", name: "", description: "", type: "Object", optional: false, repeated: false, object: deep }];
  }
  const nested = { ...service("Qok"), sid: "deep", events: [{ key: "e", name: "", description: "", data: deep }] };
  expect(typeof (await connected.client.create(nested, call))).toBe("string");
  const tooDeep = Buffer.from(encodeDefinition({ ...EMPTY_DEFINITION, name: "a" }));
  let message: Buffer = tooDeep;
  for (let level = 0; level < 5_000; level++) {
    const length: number[] = [];
    for (let left = message.length; ; left >>>= 7) {
      length.push(left > 127 ? (left & 127) | 128 : left);
      if (left <= 127) break;
    }
    message = Buffer.concat([Buffer.from([0x52, ...length]), message]);
  }
  const [code] = await refused(Buffer.concat([Buffer.from([0x32]), varint(message.length), message]));
  expect([2, 13]).toContain(code);
  const [invalidUtf8] = await refused(Buffer.from([0x12, 2, 0xc3, 0x28]));
  expect(invalidUtf8).toBe(13);
  const [lies] = await refused(Buffer.from([0x12, 0xff, 0xff, 0xff, 0x7f]));
  expect(lies).toBe(13);
  const many = Array.from({ length: 40_000 }, (_, index) => `${index}:1`);
  const ports = { ...service("Qok"), configuration: { ...EMPTY_CONFIGURATION, ports: many } };
  const [portCode] = await refused(encodeCreateRequest(ports, "0.11"));
  expect(portCode).toBe(2);
}, 60_000);
