// The source of a service: its id, and its id with the directory digest, against tar and openssl on the same files.
// The files (2.5 GB in all) are made once in BENCH_DATA, or in a temporary folder that is removed again.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCli, race, ratio, table } from "./measure.mjs";

const MIB = 1024 * 1024;
const SHAPES = [
  { name: "10 MB in one file", files: 1, size: 10 * MIB },
  { name: "1 GB in one file", files: 1, size: 1024 * MIB },
  { name: "1 GB in 1,000 files", files: 1000, size: MIB },
  { name: "250 MB of text in 250 files", files: 250, size: MIB, text: true },
  { name: "50,000 files of 1 KB", files: 50_000, size: 1024 },
];
/** What the original command line took for a compile, and for openssl a day on which a GB took it about 900 ms. */
const ORIGINAL = [
  { name: "9.5 MB in 10 files", files: 10, size: 0.95 * MIB, time: 1360, memory: 250 },
  { name: "9.5 MB in 5,000 files", files: 5000, size: 1900, time: 2100, memory: 269 },
];
const YARDSTICK = { name: "yardstick", files: 1, size: 256 * MIB, time: 900 / 4 };
const RUNS = Number(process.env.BENCH_RUNS ?? 3);

/** Source code, which the search for secrets has to read; random bytes it knows at once to be no text. */
function sourceCode(length) {
  const folders = ["src/definition", "src/command"];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const text = Buffer.concat(files.filter((file) => /\.m?ts$/.test(file)).map((file) => readFileSync(file)));
  return Buffer.alloc(length, text);
}

/** Makes the folder of a shape, with files spread over folders of 500. */
function fill(folder, { files, size, text }) {
  if (existsSync(join(folder, "mesg.yml"))) return;
  const length = Math.min(Math.round(size), MIB);
  const block = text ? sourceCode(length) : randomBytes(length);
  for (let index = 0; index < files; index++) {
    const parent = join(folder, `d${Math.floor(index / 500)}`);
    mkdirSync(parent, { recursive: true });
    for (let done = 0; done < size; done += block.length) {
      block.write(`${index} ${done}\n`, 0, "latin1");
      writeFileSync(join(parent, `f${index}`), block, { flag: "a" });
    }
  }
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
  writeFileSync(join(folder, "mesg.yml"), "name: bench\nsid: bench.service\nconfiguration: {}\n");
}

/** The most memory that a run of Node took, in MB. */
function peak([node, ...args]) {
  const report = 'process.on("exit",()=>process.stderr.write("\\npeak="+process.resourceUsage().maxRSS))';
  const { stderr } = spawnSync(node, ["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...args]);
  return Math.round(Number(/peak=(\d+)/.exec(stderr.toString())?.[1]) / 1024);
}

const cli = await bundledCli();
const data = process.env.BENCH_DATA ?? mkdtempSync(join(tmpdir(), "bench-"));

/** The commands that are compared on one shape, and its tar, which stays until the next shape. */
function prepare(shape) {
  const folder = join(data, shape.name.replaceAll(/\W+/g, "-"));
  mkdirSync(folder, { recursive: true });
  fill(folder, shape);
  const tar = join(data, "bench.tar");
  const { status, stderr } = spawnSync("tar", ["--sort=name", "-cf", tar, "-C", folder, "."]);
  if (status !== 0) throw new Error(`tar: ${stderr}`);
  return {
    id: [process.execPath, cli, "compile", folder, "--quiet", "--engine-version", "0.16"],
    both: [process.execPath, cli, "hash", folder, "--quiet", "--engine-version", "0.11"],
    start: [process.execPath, cli, "compile", folder, "--quiet", "--engine-version", "0.16", "--no-source"],
    openssl: ["openssl", "dgst", "-sha256", tar],
    pipe: ["sh", "-c", `tar --sort=name -cf - -C '${folder}' . | openssl dgst -sha256`],
  };
}

try {
  const rows = SHAPES.map((shape) => {
    const { id, both, start, openssl, pipe } = prepare(shape);
    const times = race([id, both, openssl, pipe, start], { runs: RUNS });
    const [idTime, bothTime, opensslTime, pipeTime, startTime] = times;
    return [
      shape.name,
      ratio(idTime, opensslTime),
      ratio(bothTime, opensslTime),
      ratio(idTime, pipeTime),
      ratio(bothTime, pipeTime),
      `${peak(id)} MB`,
      `${peak(both)} MB`,
      ...[idTime, startTime, opensslTime, pipeTime].map((time) => `${Math.round(time)} ms`),
    ];
  });
  const head = [
    ...["source", "id ÷ openssl", "id + digest ÷ openssl", "id ÷ (tar \\| openssl)", "id + digest ÷ (tar \\| openssl)"],
    ...["peak, id", "peak, id + digest", "id", "of it, without a source", "openssl", "tar \\| openssl"],
  ];
  console.log(table("The source id and the directory digest", head, rows));

  const originals = ORIGINAL.map((shape) => {
    const { id, both, start } = prepare(shape);
    const { openssl } = prepare(YARDSTICK);
    const [idTime, bothTime, startTime, yardstick] = race([id, both, start, openssl], { runs: Math.max(RUNS, 5) });
    const original = shape.time * (yardstick / YARDSTICK.time);
    return [
      shape.name,
      ratio(idTime, original),
      ratio(bothTime, original),
      ratio(startTime, original),
      ratio(peak(id), shape.memory),
      `${Math.round(idTime)} ms`,
      `${Math.round(original)} ms`,
    ];
  });
  const originalHead = [
    ...["source", "id ÷ original", "id + digest ÷ original", "start alone ÷ original", "peak ÷ original"],
    ...["id", "original, scaled by openssl"],
  ];
  console.log(table("Compiling a service, against the original command line", originalHead, originals));
} finally {
  rmSync(join(data, "bench.tar"), { force: true });
  if (process.env.BENCH_DATA === undefined) rmSync(data, { recursive: true, force: true });
}
