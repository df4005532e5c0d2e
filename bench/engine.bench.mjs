// Measures the throughput of the embedded Engine: Creates of small services, 32 in flight, against a gRPC echo server of the
// same library, with the same client in one run; then Get and List in a small and a large database. Alone:
//   node bench/engine.bench.mjs
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { Client, credentials, Server, ServerCredentials } from "@grpc/grpc-js";
import { pack } from "tar-stream";
import { bundledCli, bundleOf, isWanted } from "./measure.mjs";

const SELF = fileURLToPath(import.meta.url);
/** Creates in a round: half a second, in which the size of batches evens out. */
const CREATES = 3000;
/** Creates before the measurement: until then, V8 compiles functions on the client's core. */
const WARM_UP = 10_000;
const IN_FLIGHT = 32;
const LARGE = Number(process.env.MESG_BENCH_SERVICES ?? 100_000);
const SOURCE = "QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq";
/** The request for a service that does not exist. */
const MISSING = Buffer.concat([Buffer.from([10, SOURCE.length]), Buffer.from(SOURCE)]);
const same = (bytes) => bytes;

/** What is reported: its title, its server, and the server that it is compared with. */
const REPORTED = [
  ["echo server", "echo"],
  ["Create, sources in a folder", "local", "echo"],
  ["the minimal server, source in a file", "bare local", "echo"],
  ["the minimal server with all checks", "checked local", "echo"],
  ["Create, sources from a gateway", "remote", "echo"],
  ["the minimal server, source from a gateway", "bare remote", "echo"],
  ["the minimal server with all checks", "checked remote", "echo"],
  ["echo server over TLS", "echo over TLS"],
  ["Create over TLS, sources from a gateway", "TLS", "echo over TLS"],
  ["the minimal server over TLS, source from a gateway", "bare TLS", "echo over TLS"],
  ["the minimal server with all checks", "checked TLS", "echo over TLS"],
];

if (process.argv[2] === "echo") await echoServer(process.argv.slice(3));
else if (process.argv[2] === "gateway") await gateway(process.argv[3]);
else if (isWanted("embedded Engine")) await main();

async function main() {
  const cli = process.env.MESG_CLI ?? (await bundledCli());
  // Next to the repository, as `.mesg` is: in a temporary folder from which tests just removed thousands of files, ext4
  // takes ten times as long to create one.
  await mkdir(".build", { recursive: true });
  const folder = await mkdtemp(resolve(".build", "engine-bench-"));
  const started = [];
  const start = async (...args) => {
    const it = await startProcess(...args);
    started.push(it);
    return it;
  };
  const serve = async (data, ...args) => await start(cli, "serve", "--listen", "127.0.0.1:0", "--data", data, ...args);
  try {
    const servers = await startServers(folder, start, serve);
    await compareCreates(servers);
    await longestWait(servers.remote);
    await databaseSizes(folder, serve);
  } finally {
    for (const { child } of started) child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts every server whose Creates are compared. @returns The servers by the names in `REPORTED`. */
async function startServers(folder, start, serve) {
  const archive = join(folder, "data", "sources", `${SOURCE}.tar`);
  await mkdir(join(folder, "data", "sources"), { recursive: true });
  await writeFile(archive, await smallTar());
  const url = `http://${(await start(SELF, "gateway", archive)).address}`;
  const tls = certificate(folder);
  const servers = {
    echo: await start(SELF, "echo"),
    local: await serve(join(folder, "data")),
    remote: await serve(join(folder, "remote"), "--gateway", url),
    "echo over TLS": await start(SELF, "echo", tls.cert, tls.key),
    TLS: await serve(join(folder, "data-tls"), "--gateway", url, "--tls-cert", tls.cert, "--tls-key", tls.key),
  };
  const floor = bundleOf("bench/floor/engine.mjs", join(folder, "floor"));
  for (const kind of ["bare", "checked"]) {
    const minimal = async (name, ...args) => {
      servers[`${kind} ${name}`] = await start(floor, kind, join(folder, `${kind}-${name}`), ...args);
    };
    await minimal("local", archive);
    await minimal("remote", url);
    await minimal("TLS", url, tls.cert, tls.key);
  }
  return servers;
}

async function compareCreates(servers) {
  // Warms every server, then measures each several times, interleaved, so that noise affects all alike.
  for (const server of Object.values(servers)) await creates(server, WARM_UP);
  const rates = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < 5; round++) {
    for (const [name, server] of Object.entries(servers)) rates[name].push(await creates(server, CREATES));
  }
  console.log(
    "### Embedded Engine\n\nCreate with 32 in flight, against a gRPC echo server of the same library and the same client. Goal: ≥ 0.6.\n",
  );
  const rateOf = (name) => median(rates[name].map(({ rate }) => rate));
  for (const [title, name, base] of REPORTED) {
    const p99 = median(rates[name].map((round) => round.p99));
    const against = base === undefined ? {} : { ratio: rateOf(name) / rateOf(base) };
    report(title, { ...against, rate: rateOf(name), p99, memory: await memoryOf(servers[name]) });
  }
}

/** Returns the longest time of a Get while a Create with 99,990 elements, each with errors, is in progress. */
async function longestWait(server) {
  const elements = 99_990;
  const field = (number, payload) => Buffer.concat([Buffer.from([(number << 3) | 2]), varint(payload.length), payload]);
  const empty = (number) => Buffer.alloc(2 * elements, Buffer.from([(number << 3) | 2, 0]));
  const shapes = {
    "empty tasks": empty(5),
    "empty inputs": field(5, empty(6)),
    "empty dependencies": empty(7),
  };
  for (const [name, part] of Object.entries(shapes)) {
    const message = Buffer.concat([
      ...[field(1, Buffer.from("bench.huge")), field(2, Buffer.from("huge"))],
      ...[part, field(9, Buffer.from(SOURCE))],
    ]);
    const waits = [];
    for (let round = 0; round < 5; round++) waits.push(await waitDuring(server, message));
    console.log(`- Get during a Create with ${elements} ${name}: waits ${median(waits).toFixed(0)} ms at most`);
  }
}

/** Returns the longest of consecutive Gets until a Create is rejected, in milliseconds. */
async function waitDuring(server, message) {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  const creating = unary(server, "/api.Service/Create", message).then(over, over);
  let longest = 0;
  while (!isOver) {
    const begin = performance.now();
    await unary(server, "/api.Service/Get", MISSING).catch(() => undefined);
    longest = Math.max(longest, performance.now() - begin);
  }
  await creating;
  return longest;
}

function varint(value) {
  const bytes = [];
  for (let left = value; ; left >>>= 7) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left & 127) | 128);
  }
}

async function databaseSizes(folder, serve) {
  const results = [];
  for (const count of [100, LARGE]) {
    const data = join(folder, `with-${count}`);
    const hashes = await fill(data, count);
    const server = await serve(data);
    const get = (hash) =>
      unary(server, "/api.Service/Get", Buffer.concat([Buffer.from([10, hash.length]), Buffer.from(hash)]));
    const picks = Array.from({ length: 2000 }, () => hashes[Math.floor(Math.random() * hashes.length)]);
    await inFlight(picks.slice(0, 500), get);
    const gets = await timed(() => inFlight(picks, get));
    await unary(server, "/api.Service/List", Buffer.alloc(0));
    const lists = [];
    for (let round = 0; round < (count > 1000 ? 3 : 20); round++) {
      lists.push(await timed(() => unary(server, "/api.Service/List", Buffer.alloc(0))));
    }
    results.push({ count, get: picks.length / gets, list: count / median(lists), memory: await memoryOf(server) });
    server.child.kill("SIGKILL");
  }
  const [small, large] = results;
  for (const { count, get, list, memory } of results) {
    console.log(`- ${count} services: Get ${get.toFixed(0)}/s, List ${list.toFixed(0)} services/s, ${memory} MiB`);
  }
  console.log(
    `- Get at ${LARGE} services against 100: ${(large.get / small.get).toFixed(2)}; List, per service: ${(large.list / small.list).toFixed(2)}`,
  );
}

/** Writes a database in the Engine's format directly: 100,000 Creates would take longer. */
async function fill(data, count) {
  const { encodeBase58 } = await base58();
  const hashes = [];
  const batch = [];
  for (let index = 0; index < count; index++) {
    const raw = randomBytes(32);
    const hash = encodeBase58(raw);
    hashes.push(hash);
    const name = raw.toString("hex");
    const shard = join(data, "engine-0.11", "services", name.slice(0, 2));
    if (index < 4096) await mkdir(shard, { recursive: true });
    else if (index === 4096)
      for (let byte = 0; byte < 256; byte++) {
        await mkdir(join(data, "engine-0.11", "services", byte.toString(16).padStart(2, "0")), { recursive: true });
      }
    batch.push(writeFile(join(shard, name), sealed(service(index, hash))));
    if (batch.length === 256) await Promise.all(batch.splice(0));
  }
  await Promise.all(batch);
  return hashes;
}

function service(index, hash) {
  const field = (number, text) =>
    Buffer.concat([Buffer.from([(number << 3) | 2, Buffer.byteLength(text)]), Buffer.from(text)]);
  return Buffer.concat([
    ...[
      field(1, `service ${index}`),
      field(2, "a service of the benchmark, described in about as many words as people use"),
    ],
    ...[field(8, ""), field(10, hash), field(12, `bench.service-${index}`), field(13, SOURCE)],
  ]);
}

/** A message as stored on disk: its checksum follows as field 1000, a fixed32. */
function sealed(message) {
  const seal = Buffer.from([0xc5, 0x3e, 0, 0, 0, 0]);
  seal.writeUInt32LE(crc32(message), 2);
  return Buffer.concat([message, seal]);
}

async function creates(server, count) {
  const run = randomBytes(4).toString("hex");
  const latencies = [];
  const path = server.isEcho ? "/bench.Echo/Echo" : "/api.Service/Create";
  const seconds = await timed(() =>
    inFlight(
      Array.from({ length: count }, (_, index) => request(`${run}-${index}`)),
      async (message) => {
        const begin = performance.now();
        await unary(server, path, message);
        latencies.push(performance.now() - begin);
      },
    ),
  );
  latencies.sort((a, b) => a - b);
  return { rate: count / seconds, p99: latencies[Math.floor(count * 0.99)] };
}

/** Returns a Create request for a small service: one task with an input and an output. */
function request(name) {
  const field = (number, payload) => {
    const bytes = Buffer.from(payload);
    return Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
  };
  const parameter = Buffer.concat([field(3, "String"), field(8, "name")]);
  const task = Buffer.concat([field(6, parameter), field(7, parameter), field(8, "greet")]);
  return Buffer.concat([field(1, `bench.${name}`), field(2, "bench"), field(4, ""), field(5, task), field(9, SOURCE)]);
}

async function inFlight(items, work) {
  let next = 0;
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      while (next < items.length) await work(items[next++]);
    }),
  );
}

function unary({ client }, path, message) {
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, same, same, message, (error, answer) => (error ? reject(error) : resolve(answer)));
  });
}

async function timed(work) {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/** Writes a certificate for this machine and its key. */
function certificate(folder) {
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  const names = ["-subj", "/CN=bench", "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync("openssl", [...request, ...names, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { cert, key };
}

async function startProcess(script, ...args) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address === undefined) continue;
    const cert = args.find((arg) => arg.endsWith("cert.pem"));
    const trust = cert === undefined ? credentials.createInsecure() : credentials.createSsl(await readFile(cert));
    const client = new Client(address, trust, { "grpc.max_receive_message_length": -1 });
    return { child, address, client, isEcho: args[0] === "echo" };
  }
  throw new Error(`${script} ${args.join(" ")} ended before it was ready`);
}

async function echoServer([cert, key]) {
  const server = new Server();
  server.register("/bench.Echo/Echo", (call, answer) => answer(null, call.request), same, same, "unary");
  const secured =
    cert === undefined
      ? ServerCredentials.createInsecure()
      : ServerCredentials.createSsl(null, [{ cert_chain: await readFile(cert), private_key: await readFile(key) }]);
  server.bindAsync("127.0.0.1:0", secured, (error, port) => {
    if (error) throw error;
    console.log(`127.0.0.1:${port}`);
  });
}

async function gateway(archive) {
  const bytes = await readFile(archive);
  const server = createServer((_request, response) => response.end(bytes));
  server.listen(0, "127.0.0.1", () => console.log(`127.0.0.1:${server.address().port}`));
}

async function smallTar() {
  const tar = pack();
  tar.entry({ name: "Dockerfile" }, "FROM node:24-alpine\nCOPY . .\n");
  tar.entry({ name: "index.js" }, "console.log('hello')\n".repeat(50));
  tar.entry({ name: "mesg.yml" }, "name: bench\nsid: bench\n");
  tar.finalize();
  return await collect(tar);
}

async function memoryOf({ child }) {
  const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

async function base58() {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  return {
    encodeBase58(bytes) {
      let value = BigInt(`0x${bytes.toString("hex")}`);
      let text = "";
      for (; value > 0n; value /= 58n) text = alphabet[Number(value % 58n)] + text;
      return "1".repeat(bytes.findIndex((byte) => byte !== 0)) + text;
    },
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function report(name, { ratio, rate, p99, memory }) {
  const of = ratio === undefined ? "" : `${ratio.toFixed(2)} of the echo server, `;
  console.log(`- ${name}: ${of}${rate.toFixed(0)}/s, p99 ${p99.toFixed(1)} ms, ${memory} MiB`);
}

async function collect(stream) {
  const pieces = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
