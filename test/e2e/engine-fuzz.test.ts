import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { varint } from "../../src/chain/bytes/amino.ts";
import { EMPTY_DEFINITION, type Release } from "../../src/definition/mod.ts";
import { dialectOf } from "../../src/engine/dialects/mod.ts";
import { encodeCreateRequest } from "../../src/engine/mod.ts";
import { EngineProcess } from "../engine/engine-process.ts";
import { framed, RawClient, type RawOutcome } from "../engine/raw-calls.ts";
import { readVectors, vectorDefinition } from "../engine-vectors.ts";
import { mutated, pick, type Random, randomMessage, randomOf } from "../mutations.ts";
import { damagedTar, validTars } from "../source/tar/damaged-tar.ts";

/** MESG_FUZZ_CALLS=12000 MESG_FUZZ_TARS=20000 npx vitest run test/e2e/engine-fuzz.test.ts --testTimeout 3600000 */
const CALLS = Number(process.env.MESG_FUZZ_CALLS ?? 60);
const TARS = Number(process.env.MESG_FUZZ_TARS ?? 60);
const SEED = Number(process.env.MESG_FUZZ_SEED ?? 1);
const AT_ONCE = 32;

/** One release of each protocol, and in a long run one of each way to check a request. */
const RELEASES: readonly Release[] =
  process.env.MESG_FUZZ_CALLS === undefined
    ? ["0.9", "0.11", "0.20"]
    : ["0.9", "0.10", "0.11", "0.12", "0.14", "0.15", "0.16", "0.18", "0.20"];
const COMMON = [
  "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
  "/grpc.health.v1.Health/Check",
  "/grpc.health.v1.Health/Watch",
];
const HEALTH = COMMON[1]!;
/** Credentials, without which 0.16 checks nothing else. */
const ACCOUNT = { credential_username: "user", credential_passphrase: "pass" };

let folder: string;
let engine: EngineProcess;
let client: RawClient;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "engine-fuzz-"));
});
beforeEach(async () => {
  await mkdir(join(folder, "sources"), { recursive: true });
});
afterEach(async () => {
  client?.[Symbol.dispose]();
  await engine?.[Symbol.asyncDispose]();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(release: string): Promise<void> {
  engine = await EngineProcess.start(folder, "--engine-version", release);
  client = new RawClient(engine.address);
}

/** Valid requests of a release: every recorded definition, a hash as text and raw, a source, a reflection request. */
async function validRequests(release: Release): Promise<Buffer[]> {
  const definitions = Object.keys(readVectors<Record<string, unknown>>("definitions")).map(vectorDefinition);
  await writeFile(join(folder, "sources", "Qfuzz.tar"), Buffer.alloc(1024));
  const creates = definitions.map((definition) =>
    Buffer.from(
      encodeCreateRequest({ ...definition, source: "Qfuzz", workflows: [] }, release === "0.9" ? "0.10" : release),
    ),
  );
  const small = creates.filter(({ length }) => length < 20_000);
  const deploys = (await validTars()).map((tar) => Buffer.concat([Buffer.from([0x1a, ...varint(tar.length)]), tar]));
  return [...small, ...deploys, Buffer.from([0x0a, 32, ...Array(32).fill(0x31)]), Buffer.from([0x3a, 1, 0x2a])];
}

/** The bytes of one call: a damaged message with a correct prefix, a wrong prefix, or several messages. */
function bodyOf(random: Random, seeds: readonly Buffer[]): { body: Buffer; headers?: Record<string, string> } {
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

/**
 * Runs calls, some concurrently. @returns How they ended, the slowest in milliseconds, and the memory after each quarter.
 */
async function flood(count: number, call: (index: number) => Promise<RawOutcome>) {
  const endings = new Map<string, number>();
  const memories: (number | undefined)[] = [];
  let slowest = 0;
  let next = 0;
  const worker = async (until: number) => {
    while (next < until) {
      const { status, milliseconds } = await call(next++);
      endings.set(String(status), (endings.get(String(status)) ?? 0) + 1);
      // Watch ends only at its deadline.
      if (status !== DEADLINE_EXCEEDED) slowest = Math.max(slowest, milliseconds);
    }
  };
  for (let quarter = 1; quarter <= 4; quarter++) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => worker((count * quarter) / 4)));
    memories.push(memory());
  }
  return { endings: Object.fromEntries([...endings].sort()), slowest: Math.round(slowest), memories };
}

const DEADLINE_EXCEEDED = 4;

/** Memory of the Engine's process, in MiB; undefined where the system does not report it. */
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
  expect(await other.call({ path: HEALTH, body: framed(new Uint8Array()) })).toMatchObject({ status: 0 });
}

/** Prints the figures of a long run; the short one only checks that the Engine survives. */
function print(what: string, figures: object): void {
  if (process.env.MESG_FUZZ_CALLS || process.env.MESG_FUZZ_TARS) console.log(what, JSON.stringify(figures));
}

test.each(RELEASES)(`ends each of ${CALLS} damaged calls, over all methods of %s, with a status`, async (release) => {
  await start(release);
  const seeds = await validRequests(release);
  const random = randomOf(SEED);
  const { methods, applications } = dialectOf(release);
  const { process, instance, runner } = applications ?? {};
  const rows: object[] = [methods, process ?? {}, instance ?? {}, runner ?? {}];
  const known = rows.flatMap((row) => Object.values(row) as (string | undefined)[]);
  const paths = [...known.filter((path) => path !== undefined), ...COMMON];
  const call = () => {
    const { body, headers = {} } = bodyOf(random, seeds);
    // Watch sends responses until the server stops: its client must leave.
    return client.call({ path: pick(random, paths), body, headers: { "grpc-timeout": "1S", ...ACCOUNT, ...headers } });
  };
  const figures = await flood(CALLS, call);
  print(`${CALLS} calls to ${release}:`, figures);
  const { endings } = figures;
  expect(Object.keys(endings)).not.toContain("undefined");
  expect(Number(endings[13])).toBeGreaterThan(CALLS / 20);
  await expectAlive();
});

test(`answers ${TARS} Creates with damaged archives`, async () => {
  await start("0.11");
  const random = randomOf(SEED + 1);
  const good = await validTars();
  const call = async (index: number) => {
    const source = `Qtar${index}`;
    const path = join(folder, "sources", `${source}.tar`);
    await writeFile(path, damagedTar(random, good));
    const request = encodeCreateRequest({ ...EMPTY_DEFINITION, name: "x", sid: "x", source }, "0.11");
    const outcome = await client.call({ path: "/api.Service/Create", body: framed(request) });
    rmSync(path);
    return outcome;
  };
  const figures = await flood(TARS, call);
  print(`${TARS} archives through Create:`, figures);
  expect(Object.keys(figures.endings).sort()).toEqual(["0", "2"]);
  await expectAlive();
});
