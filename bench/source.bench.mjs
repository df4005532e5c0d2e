// Measures the source of a service: its id, and its id with the directory digest, against openssl and tar on the same bytes.
// The files (3.5 GB in all) are created once in BENCH_DATA, or in a temporary folder that is removed at the end.
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builds, compare, isWanted, peak, race, ratio, table } from "./measure.mjs";

const MIB = 1024 * 1024;
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** Number and size of the files; the goals for the id, and for id and digest; `pipe` where tar is a part of the scale. */
const SHAPES = [
  { name: "10 MB in one file", files: 1, size: 10 * MIB },
  { name: "1 GB in one file", files: 1, size: 1024 * MIB, goals: ["≤ 0.75", "≤ 1.1"] },
  { name: "1 GB in 1,000 files", files: 1000, size: MIB, goals: ["≤ 0.75", "≤ 1.1"] },
  { name: "1 GB in one file, committed", files: 1, size: 1024 * MIB, commit: true, goals: ["≤ 1.2", "≤ 1.7"] },
  { name: "250 MB of text in 250 files", files: 250, size: MIB, text: true },
  { name: "50,000 files of 1 KB", files: 50_000, size: 1024, pipe: true, goals: ["≤ 1.5", ""] },
];
/** Times of the original command line for a compile, on a day on which openssl took about 900 ms for a GB. */
const ORIGINAL = [
  { name: "9.5 MB in 10 files", files: 10, size: 0.95 * MIB, time: 1360, memory: 250 },
  { name: "9.5 MB in 5,000 files", files: 5000, size: 1900, time: 2100, memory: 269 },
];
const YARDSTICK = { name: "yardstick", files: 1, size: 256 * MIB, time: 900 / 4 };
const HUGE = 10 * 1024 * MIB;

/** Source code, which the search for secrets must read, unlike random bytes, which it recognizes at once as not text. */
function sourceCode(length) {
  const folders = ["src/definition", "src/command"];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const text = Buffer.concat(files.filter((file) => /\.m?ts$/.test(file)).map((file) => readFileSync(file)));
  return Buffer.alloc(length, text);
}

/** Creates the folder of a shape, with files spread over folders of 500. */
function fill(folder, { files, size, text, commit }) {
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
  describe(folder);
  if (commit) commitAll(folder);
}

function describe(folder) {
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
  writeFileSync(join(folder, "mesg.yml"), "name: bench\nsid: bench.service\nconfiguration: {}\n");
}

function commitAll(cwd) {
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    ["commit", "-q", "-m", "all"],
  ]) {
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd });
  }
}

const data = process.env.BENCH_DATA ?? mkdtempSync(join(tmpdir(), "bench-"));
const node = process.execPath;
const FLOOR = "bench/floor/source.mjs";
const idOf = (folder) => [folder, "--quiet", "--engine-version", "0.16"];
const COMMANDS = {
  id:
    (folder, ...more) =>
    ({ cli }) => [node, cli, "compile", ...idOf(folder), ...more],
  "id and digest":
    (folder) =>
    ({ cli }) => [node, cli, "hash", folder, "--quiet", "--engine-version", "0.11"],
};

function provide(shape) {
  const folder = join(data, shape.name.replaceAll(/\W+/g, "-"));
  mkdirSync(folder, { recursive: true });
  fill(folder, shape);
  return folder;
}

/** Returns the command that sets the scale for a folder: openssl over a prepared tar, or over tar's output. */
function scaleOf(folder, { pipe }) {
  const exclude = "--exclude=./.git";
  if (pipe) return ["sh", "-c", `tar --sort=name ${exclude} -cf - -C '${folder}' . | openssl dgst -sha256`];
  const tar = join(data, "bench.tar");
  const { status, stderr } = spawnSync("tar", ["--sort=name", exclude, "-cf", tar, "-C", folder, "."]);
  if (status !== 0) throw new Error(`tar: ${stderr}`);
  return ["openssl", "dgst", "-sha256", tar];
}

/** Returns the minimal program that reads and hashes the same files. */
function floorOf(folder, { commit }, name) {
  return [node, FLOOR, folder, ...(name === "id" ? [] : ["--digest"]), ...(commit ? ["--blobs"] : [])];
}

/** Measures both rows of each shape. The tar of a shape exists while its rows are measured. */
async function sources() {
  const rows = [];
  for (const shape of SHAPES) {
    const wanted = Object.keys(COMMANDS).filter((what) => isWanted(`${shape.name}: ${what}`));
    if (wanted.length === 0) continue;
    const folder = provide(shape);
    const scale = scaleOf(folder, shape);
    const against = shape.pipe ? "tar \\| openssl" : "openssl dgst -sha256";
    const made = wanted.map((name) => ({
      what: `${shape.name}: ${name}`,
      against,
      goal: shape.goals?.[name === "id" ? 0 : 1] ?? "",
      command: COMMANDS[name](folder),
      scale,
      floor: floorOf(folder, shape, name),
      notes: (build) => [`${peak(COMMANDS[name](folder)(build))} MB`],
    }));
    rows.push(await compare("", made, { runs: RUNS, notes: ["peak"] }));
  }
  if (rows.length > 0) console.log(joined("The source id and the directory digest", rows));
}

/** Joins several tables with the same head into one. */
function joined(title, tables) {
  const lines = tables.map((text) => text.trimEnd().split("\n"));
  return [`### ${title}`, "", ...lines[0].slice(2, 4), ...lines.flatMap((part) => part.slice(4)), ""].join("\n");
}

/** Measures a service that did not change since it was cached, less what the same command takes without a source. */
async function cached() {
  const what = "1 GB unchanged, second run with --cache";
  if (!isWanted(what)) return;
  const folder = provide(SHAPES.find(({ commit }) => commit));
  const cache = join(data, "cache");
  const nothing = join(data, "empty.mjs");
  writeFileSync(nothing, "");
  const [{ cli }] = await builds();
  const [whole, start, minimal, empty, status] = race(
    [
      COMMANDS.id(folder, "--cache", cache)({ cli }),
      COMMANDS.id(folder, "--no-source")({ cli }),
      [node, "bench/floor/unchanged.mjs", folder, cache],
      [node, nothing],
      ["git", "-C", folder, "status", "--porcelain"],
    ],
    { runs: 21 },
  );
  const ms = (time) => `${Math.round(time)} ms`;
  const row = [
    what,
    ratio(whole - start, status),
    "≤ 2",
    ratio(minimal - empty, status),
    ms(whole),
    ms(start),
    ms(status),
  ];
  const head = ["what", "start-up aside ÷ git status", "goal", "floor", "took", "without a source", "git status"];
  console.log(table("Again", head, [row]));
}

/** Measures a source of 10 GB as a sparse file. */
async function huge() {
  const what = "10 GB in one file";
  if (!isWanted(what)) return;
  const folder = join(data, "huge");
  mkdirSync(folder, { recursive: true });
  describe(folder);
  writeFileSync(join(folder, "file"), "");
  truncateSync(join(folder, "file"), HUGE);
  const more = ["--max-source-size", "20GB"];
  const rows = [];
  for (const [index, build] of (await builds()).entries()) {
    const name = index === 0 ? what : `${what}, before`;
    rows.push([name, `${peak(COMMANDS.id(folder, ...more)(build))} MB`, "≤ 200 MB"]);
  }
  console.log(table("Memory", ["source", "peak", "goal"], rows));
}

async function originals() {
  const wanted = ORIGINAL.filter(({ name }) => isWanted(name));
  if (wanted.length === 0) return;
  const [build] = await builds();
  const openssl = scaleOf(provide(YARDSTICK), YARDSTICK);
  const rows = wanted.map((shape) => {
    const folder = provide(shape);
    const [id, both] = Object.values(COMMANDS).map((command) => command(folder)(build));
    const [idTime, bothTime, yardstick] = race([id, both, openssl], { runs: RUNS });
    const original = shape.time * (yardstick / YARDSTICK.time);
    const ratios = [ratio(idTime, original), ratio(bothTime, original), ratio(peak(id), shape.memory)];
    return [shape.name, ...ratios, `${Math.round(idTime)} ms`, `${Math.round(original)} ms`];
  });
  const head = [
    "source",
    "id ÷ original",
    "id and digest ÷ original",
    "peak ÷ original",
    "id",
    "original, scaled by openssl",
  ];
  console.log(table("Compiling a service, against the original command line", head, rows));
}

try {
  await sources();
  await cached();
  await huge();
  await originals();
} finally {
  rmSync(join(data, "bench.tar"), { force: true });
  if (process.env.BENCH_DATA === undefined) rmSync(data, { recursive: true, force: true });
}
