// Measures an upload: 1 GB to a fake node that accepts everything and keeps nothing, by this project (read, verified block
// by block, sent), by the minimal program that verifies what it sends, and by curl -F of a CAR that was written before. All
// are whole processes; nothing is read back, since curl does not do that.
//   node bench/ipfs.bench.mjs                 BENCH_BYTES for another size
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builds, clock, isWanted, median, ratio, table } from "./measure.mjs";

const BYTES = Number(process.env.BENCH_BYTES ?? 1_000_000_000);
const RUNS = Number(process.env.BENCH_RUNS ?? 5);

if (process.argv[2] === "discard") discardingNode();
else await main();

async function main() {
  const sizes = [BYTES / 10, BYTES].filter((bytes) => isWanted(nameOf(bytes)));
  if (sizes.length === 0) return;
  const sides = await builds();
  const folder = await mkdtemp(join(tmpdir(), "ipfs-bench-"));
  const node = spawn(process.execPath, [fileURLToPath(import.meta.url), "discard"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const api = await new Promise((resolve) => node.stdout.once("data", (line) => resolve(String(line).trim())));
    const rows = [];
    for (const bytes of sizes) rows.push(...(await measure(bytes, { sides, folder, api })));
    const head = [
      "source",
      "upload ÷ curl -F",
      "goal",
      "the minimal program ÷ curl -F",
      "compile and upload ÷ curl -F",
      "peak",
      "of compile alone",
      "curl",
    ];
    console.log(table("Upload to a node that discards", head, rows));
  } finally {
    node.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
}

function nameOf(bytes) {
  return `upload of ${bytes / 1e6} MB`;
}

/** Measures a row for each build; the runs of all builds and curl are interleaved. */
async function measure(bytes, { sides, folder, api }) {
  const tar = join(folder, "source.tar");
  const car = join(folder, "source.car");
  const definition = join(folder, "service.json");
  await randomFile(tar, bytes);
  await writeFile(definition, JSON.stringify({ name: "Large", sid: "large", configuration: {} }));
  const compile = ({ cli }) => [process.execPath, cli, "compile", definition, "--source", tar];
  await run([...compile(sides[0]), "--car", car]);
  const commands = {
    floor: [process.execPath, "bench/floor/upload.mjs", tar, api],
    curl: ["curl", "-sSf", "-F", `file=@${car}`, `${api}/api/v0/dag/import?pin-roots=false`],
  };
  for (const [index, side] of sides.entries()) {
    const publish = [...compile(side), "--ipfs-api", api, "--no-read-back", "--acknowledge-public"];
    Object.assign(commands, { [`publish ${index}`]: publish, [`compile ${index}`]: compile(side) });
  }
  const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < RUNS; round++) {
    for (const [name, command] of Object.entries(commands)) results[name].push(await run(command));
  }
  const of = (name, what) => median(results[name].map((result) => result[what]));
  return sides.map((_, index) => {
    // compile computes the id first; publishing adds the upload.
    const [published, compiled] = [of(`publish ${index}`, "seconds"), of(`compile ${index}`, "seconds")];
    const curl = of("curl", "seconds");
    const floor = ratio(of("floor", "seconds"), curl);
    const ratios = [ratio(published - compiled, curl), "≤ 2.0", floor, ratio(published, curl)];
    const memory = [`${of(`publish ${index}`, "memory")} MiB`, `${of(`compile ${index}`, "memory")} MiB`];
    return [`${nameOf(bytes)}${index > 0 ? ", before" : ""}`, ...ratios, ...memory, `${Math.round(curl * 1000)} ms`];
  });
}

/** Runs a command; returns seconds, and its peak memory (Linux; otherwise 0). */
async function run([command, ...args]) {
  const start = clock();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  let memory = 0;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    memory = Math.max(memory, Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024));
  }, 25);
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")}: exit ${code}\n${stderr}`);
  return { seconds: (clock() - start) / 1000, memory };
}

async function randomFile(path, size) {
  const file = await open(path, "w");
  for (let left = size; left > 0; left -= 1 << 20) await file.write(randomBytes(Math.min(left, 1 << 20)));
  await file.close();
}

/** Accepts everything; reads only a CAR's root, from its first bytes. */
function discardingNode() {
  const pins = new Set();
  createServer((request, response) => {
    const url = new URL(request.url, "http://node");
    const cid = url.searchParams.get("arg");
    const json = (value) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
    let head = Buffer.alloc(0);
    request.on("data", (chunk) => {
      if (head.length < 1024) head = Buffer.concat([head, chunk.subarray(0, 1024)]);
    });
    request.on("end", () => {
      if (url.pathname.endsWith("pin/ls")) {
        // Reports a pin only once, so that the next run uploads everything again.
        if (pins.delete(cid)) return json({ Keys: { [cid]: { Type: "recursive" } } });
        return response.writeHead(500, { "content-type": "application/json" }).end('{"Message":"is not pinned"}');
      }
      if (url.pathname.endsWith("pin/add")) pins.add(cid);
      if (url.pathname.endsWith("pin/rm")) pins.delete(cid);
      if (!url.pathname.endsWith("dag/import")) {
        return json({ Pins: [cid] });
      }
      if (url.searchParams.get("pin-roots") === "false") return response.writeHead(200).end();
      const at = head.indexOf("\r\n\r\n") + 4;
      const root = head.subarray(at + 1 + head[at] - 43, at + 1 + head[at] - 9);
      json({ Root: { Cid: { "/": base58(root) }, PinErrorMsg: "" } });
    });
  }).listen(0, "127.0.0.1", function () {
    console.log(`http://127.0.0.1:${this.address().port}`);
  });
}

function base58(bytes) {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let text = "";
  for (let value = BigInt(`0x${bytes.toString("hex")}`); value > 0n; value /= 58n) {
    text = alphabet[Number(value % 58n)] + text;
  }
  return text;
}
