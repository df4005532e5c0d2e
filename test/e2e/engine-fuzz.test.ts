import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EMPTY_DEFINITION } from "../../src/definition/mod.ts";
import { encodeCreateRequest } from "../../src/engine/mod.ts";
import { EngineProcess } from "../engine/engine-process.ts";
import { framed, RawClient } from "../engine/raw-calls.ts";
import { readVectors, vectorDefinition } from "../engine-vectors.ts";
import { mutated, pick, type Random, randomMessage, randomOf } from "../mutations.ts";
import { damagedTar, goodTars } from "../source/tar/damaged-tar.ts";

/** MESG_FUZZ_CALLS=100000 MESG_FUZZ_TARS=20000 npx vitest run test/e2e/engine-fuzz.test.ts --testTimeout 3600000 */
const CALLS = Number(process.env.MESG_FUZZ_CALLS ?? 1500);
const TARS = Number(process.env.MESG_FUZZ_TARS ?? 200);
const SEED = Number(process.env.MESG_FUZZ_SEED ?? 1);
const AT_ONCE = 32;

const CREATE = "/api.Service/Create";
const REFLECTION = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo";
const INFO = "/api.Core/Info";
const METHODS = [CREATE, "/api.Service/Get", "/api.Service/List", "/api.Service/Delete", INFO, REFLECTION];

let folder: string;
let engine: EngineProcess;
let client: RawClient;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "engine-fuzz-"));
  await mkdir(join(folder, "sources"));
  engine = await EngineProcess.start(folder);
  client = new RawClient(engine.address);
});
afterAll(async () => {
  client?.[Symbol.dispose]();
  await engine?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** Good requests: every recorded definition, a hash, and a question of reflection. */
async function goodRequests(): Promise<Buffer[]> {
  const definitions = Object.keys(readVectors<Record<string, unknown>>("definitions")).map(vectorDefinition);
  await writeFile(join(folder, "sources", "Qfuzz.tar"), Buffer.alloc(1024));
  const creates = definitions.map((definition) =>
    Buffer.from(encodeCreateRequest({ ...definition, source: "Qfuzz", workflows: [] }, "0.11")),
  );
  const small = creates.filter(({ length }) => length < 20_000);
  return [...small, Buffer.from([0x0a, 32, ...Array(32).fill(0x31)]), Buffer.from([0x3a, 1, 0x2a])];
}

/** The bytes of one call: a damaged message with a right prefix, a wrong prefix, or several messages. */
function body(random: Random, seeds: readonly Buffer[]): { body: Buffer; headers?: Record<string, string> } {
  const message = random(5) === 0 ? randomMessage(random) : mutated(pick(random, seeds), random, pick(random, seeds));
  switch (random(12)) {
    case 0:
      return { body: framed(message, { length: random(2) === 0 ? random(1000) : 0xffffffff - random(1000) }) };
    case 1:
      return { body: framed(message, { flag: random(256) }) };
    case 2:
      return { body: framed(gzipSync(message), { flag: 1 }), headers: { "grpc-encoding": "gzip" } };
    case 3:
      return { body: framed(mutated(gzipSync(message), random), { flag: 1 }), headers: { "grpc-encoding": "gzip" } };
    case 4:
      return { body: Buffer.concat([framed(message), framed(pick(random, seeds))]) };
    case 5:
      return { body: mutated(framed(message), random) };
    default:
      return { body: framed(message) };
  }
}

/** Runs calls, some at once. @returns How they ended, and the slowest in milliseconds. */
async function flood(
  count: number,
  call: (index: number) => Promise<{ status: number | undefined; milliseconds: number }>,
) {
  const endings = new Map<string, number>();
  let slowest = 0;
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const { status, milliseconds } = await call(next++);
      endings.set(String(status), (endings.get(String(status)) ?? 0) + 1);
      slowest = Math.max(slowest, milliseconds);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { endings: Object.fromEntries([...endings].sort()), slowest: Math.round(slowest) };
}

/** Memory of the Engine's process, in MiB; undefined where the system does not tell. */
function memory(): number | undefined {
  try {
    const status = readFileSync(`/proc/${engine.child.pid}/status`, "utf8");
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024);
  } catch {
    return undefined;
  }
}

async function expectAlive(): Promise<void> {
  expect(engine.child.exitCode).toBeNull();
  using other = new RawClient(engine.address);
  expect(await other.call({ path: INFO, body: framed(new Uint8Array()) })).toMatchObject({ status: 0 });
}

/** Tells the figures of a long run; the short one is about being alive. */
function tell(what: string, figures: object): void {
  if (process.env.MESG_FUZZ_CALLS || process.env.MESG_FUZZ_TARS) console.log(what, JSON.stringify(figures));
}

test(`ends every one of ${CALLS} damaged calls over all methods with a status`, async () => {
  const seeds = await goodRequests();
  const random = randomOf(SEED);
  const paths = [...METHODS, CREATE, REFLECTION];
  const [warm, rest] = [Math.ceil(CALLS / 10), Math.floor((CALLS * 9) / 10)];
  const call = () => client.call({ path: pick(random, paths), ...body(random, seeds) });
  const first = await flood(warm, call);
  const before = memory();
  const { endings, slowest } = await flood(rest, call);
  const after = memory();
  tell(`${CALLS} calls:`, { endings, slowest: Math.max(first.slowest, slowest), before, after });
  expect(Object.keys(endings).filter((status) => status === "undefined")).toEqual([]);
  expect(Number(endings[13])).toBeGreaterThan(rest / 10);
  expect(Number(endings[0])).toBeGreaterThan(rest / 50);
  await expectAlive();
});

test(`answers ${TARS} Creates whose archives are damaged`, async () => {
  const random = randomOf(SEED + 1);
  const good = await goodTars();
  const call = async (index: number) => {
    const source = `Qtar${index}`;
    const path = join(folder, "sources", `${source}.tar`);
    await writeFile(path, damagedTar(random, good));
    const request = encodeCreateRequest({ ...EMPTY_DEFINITION, name: "x", sid: "x", source }, "0.11");
    const outcome = await client.call({ path: CREATE, body: framed(request) });
    rmSync(path);
    return outcome;
  };
  const first = await flood(Math.ceil(TARS / 10), call);
  const before = memory();
  const { endings, slowest } = await flood(Math.floor((TARS * 9) / 10), call);
  tell(`${TARS} archives through Create:`, {
    endings,
    slowest: Math.max(first.slowest, slowest),
    before,
    after: memory(),
  });
  expect(Object.keys(endings).sort()).toEqual(["0", "2"]);
  await expectAlive();
});
