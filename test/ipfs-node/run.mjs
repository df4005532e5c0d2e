// Publishes to a real IPFS node with the bundled command line, and checks the result with the node itself: its id for the
// same file, its pins, its gateway. By default it starts a Kubo, built if Go is available, otherwise the js-ipfs of this
// folder; IPFS_NODE=kubo, js-ipfs or built (Kubo if it is already built) selects one. IPFS_API and IPFS_GATEWAY name another
// node, such as a Kubo container.
import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { createServer, request as forward, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideBundles } from "../../.ci/provide.mjs";
import { startNode } from "./start-node.mjs";

const CLI = process.env.MESG_CLI ?? (await provideBundles());
const KIB = 1024;
const LARGE = Number(process.env.IPFS_LARGE ?? 300_000_000);
const SIZES = [0, 1, 256 * KIB - 1, 256 * KIB, 256 * KIB + 1, 174 * 256 * KIB + 1, LARGE];

/** The selected checks. */
const ONLY = new RegExp(process.env.IPFS_ONLY ?? "");

const outside = process.env.IPFS_API && process.env.IPFS_GATEWAY;
const node = outside
  ? {
      name: `the node at ${process.env.IPFS_API}`,
      api: process.env.IPFS_API,
      gateway: process.env.IPFS_GATEWAY,
      stop: async () => undefined,
    }
  : await startNode();
const folder = await mkdtemp(join(tmpdir(), "ipfs-test-"));
let failed = 0;
try {
  const { Version } = JSON.parse(await call("version"));
  console.log(`${node.name}, which says that its version is ${Version}`);
  for (const size of SIZES) await check(`${size} bytes: published, ids equal, pinned, served`, () => publishes(size));
  await check("1000000 bytes: published where dag/import is missing", adds);
  await check(`${LARGE} bytes: goes on after a cut`, resumes);
} finally {
  await node.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

async function publishes(size) {
  const tar = await randomFile(size);
  const id = await publish(tar, node.api, ["--ipfs-gateway", node.gateway]);
  same(await idOf(tar), id.sourceId, "the id that the node gives the same file");
  same((await pins(id.sourceId)).includes(id.sourceId), true, "the pin");
  same(await digestOfServed(id.sourceId), await digestOf(tar), "what the gateway serves");
  const out = join(folder, "fetched.tar");
  await cli(["fetch", id.sourceId, "--out", out, "--ipfs-api", node.api]);
  same(await digestOf(out), await digestOf(tar), "what fetch writes");
  await rm(tar);
}

/** Uses node:http, since Node's fetch takes minutes for a body of so many chunks. */
async function digestOfServed(sourceId) {
  const answer = await new Promise((resolve, reject) => {
    get(`${node.gateway}/ipfs/${sourceId}`, resolve).on("error", reject);
  });
  const hash = createHash("sha256");
  for await (const chunk of answer) hash.update(chunk);
  return hash.digest("hex");
}

/** Uploads the archive by add to a node without dag/import. */
async function adds() {
  const tar = await randomFile(1_000_000);
  const proxy = await startProxy((path, response) => {
    if (!path.includes("dag/import")) return false;
    response.writeHead(404).end("404 page not found");
    return true;
  });
  try {
    const { sourceId } = await publish(tar, proxy.url, ["--ipfs-gateway", node.gateway]);
    same((await pins(sourceId)).includes(sourceId), true, "the pin");
  } finally {
    proxy.stop();
  }
}

/** Cuts the third batch repeatedly until the upload gives up, then lets it through. */
async function resumes() {
  const tar = await randomFile(LARGE);
  let imports = 0;
  let isCutting = true;
  const proxy = await startProxy((path, response) => {
    if (!path.includes("dag/import")) return false;
    imports++;
    if (!isCutting || imports <= 2) return false;
    response.socket.resetAndDestroy();
    return true;
  });
  try {
    await publish(tar, proxy.url).then(
      () => Promise.reject(new Error("expected the cut upload to fail")),
      ({ stderr, message }) => {
        if (!/the connection to/.test(stderr))
          throw new Error(`the upload failed for another reason: ${stderr || message}`);
      },
    );
    isCutting = false;
    imports = 0;
    const { sourceId, log } = await publish(tar, proxy.url, ["--ipfs-gateway", node.gateway]);
    // Two of the batches existed, and were pinned.
    const batches = Math.ceil(LARGE / (174 * 256 * KIB)) + 1;
    same(imports, batches - 2, "the batches sent after the cut");
    console.log(`       ${log.trim().split("\n")[0]}`);
    same((await pins(sourceId)).length, 1, "the pin");
  } finally {
    proxy.stop();
  }
}

/** A proxy in front of the node; `answer` returns whether it has responded itself. */
async function startProxy(answer) {
  const server = createServer((request, response) => {
    if (answer(request.url, response)) return request.resume();
    const { method, headers } = request;
    const onward = forward(new URL(request.url, node.api), { method, headers }, (from) => {
      response.writeHead(from.statusCode, from.headers);
      from.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function publish(tar, api, more = []) {
  const definition = join(folder, "service.json");
  await writeFile(definition, JSON.stringify({ name: "Large", sid: "large", configuration: {} }));
  const args = ["compile", definition, "--source", tar, "--ipfs-api", api, "--acknowledge-public", ...more];
  const { stdout, stderr } = await cli(args);
  return { sourceId: JSON.parse(stdout).source, log: stderr };
}

function cli(args) {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [CLI, ...args], (error, stdout, stderr) =>
      error ? reject(Object.assign(error, { stderr })) : resolve({ stdout, stderr }),
    );
  });
}

/**
 * Returns the node's own id for a file, with the classic settings; nothing is stored. A form in one piece would take
 * minutes.
 */
async function idOf(tar) {
  const settings = "only-hash=true&chunker=size-262144&cid-version=0&raw-leaves=false&pin=false&progress=false";
  const answer = await new Promise((resolve, reject) => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const outgoing = forward(`${node.api}/api/v0/add?${settings}`, { method: "POST", headers }, resolve);
    outgoing.on("error", reject);
    outgoing.write('--x\r\nContent-Disposition: form-data; name="file"; filename="file"\r\n');
    outgoing.write("Content-Type: application/octet-stream\r\n\r\n");
    const file = createReadStream(tar, { highWaterMark: 1 << 20 });
    file.on("end", () => outgoing.end("\r\n--x--\r\n")).pipe(outgoing, { end: false });
  });
  let text = "";
  for await (const chunk of answer) text += chunk;
  if (answer.statusCode !== 200) throw new Error(`add: ${answer.statusCode} ${text}`);
  return JSON.parse(text.trim().split("\n").at(-1)).Hash;
}

async function pins(cid) {
  return Object.keys(JSON.parse(await call(`pin/ls?arg=${cid}&type=recursive`)).Keys);
}

async function call(path, body) {
  const answer = await fetch(`${node.api}/api/v0/${path}`, { method: "POST", body });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return await answer.text();
}

async function randomFile(size) {
  const path = join(folder, `${size}-${randomBytes(4).toString("hex")}.tar`);
  const file = await open(path, "w");
  for (let left = size; left > 0; left -= 1 << 20) await file.write(randomBytes(Math.min(left, 1 << 20)));
  await file.close();
  return path;
}

async function digestOf(path) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

function same(found, expected, what) {
  if (found !== expected) throw new Error(`${what}: expected ${expected}, found ${found}`);
}

async function check(name, action) {
  if (!ONLY.test(name)) return;
  const start = performance.now();
  try {
    await action();
    console.log(`ok     ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`FAILED ${name}\n${error.stderr ?? ""}${error.stack}`);
  }
}
