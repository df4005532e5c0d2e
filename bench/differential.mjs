// Compares two builds on random trees: no optimization may change an id, a hash or a verdict.
//   node bench/differential.mjs OLD [NEW]   folders of bundles, or modules of the library (lib/mod.js), which is far faster
//       TREES=500, SEED=1, AT_ONCE=2, WORDS=1 to compare messages
// Each tree is a folder with or without git: files with sizes around the boundaries of leaves and reads, text and binary,
// links, modes, odd names, ignored files, secrets, uncommitted changes, and changes that git's stat cache misses.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bundledCli } from "./measure.mjs";

const TREES = Number(process.env.TREES ?? 500);
const SEED = Number(process.env.SEED ?? 1);
/** Whether messages count, too; they change with the wording of the project. */
const WORDS = process.env.WORDS === "1";
const AT_ONCE = Number(process.env.AT_ONCE ?? 2);
const KIB = 1024;
const LEAF = 256 * KIB;
/** Sizes at boundaries; now and then a file is large enough for threads. */
const SIZES = [
  0,
  1,
  511,
  512,
  513,
  8000,
  LEAF - 512,
  LEAF - 1,
  LEAF,
  LEAF + 1,
  KIB * KIB - 1,
  KIB * KIB,
  KIB * KIB + 1,
];
const LARGE = [3 * KIB * KIB, 5 * LEAF + 77, 17 * KIB * KIB + 3];
const NAMES = ["a", "b.js", "ü", "long".repeat(40), "sp ace", "-dash", "UPPER", "a-b", "a.b", "𝒳", "x".repeat(99)];

if (process.argv[2] === undefined) throw new Error("expected the folder of the older build");
const older = await sideOf(process.argv[2]);
const newer = await sideOf(process.argv[3] ?? dirname(dirname(await bundledCli())));

/** Returns the function that gets a build's answers about a folder. */
async function sideOf(path) {
  if (/\.m?js$/.test(path)) {
    const library = await import(pathToFileURL(resolve(path)));
    return (folder, root) => answersOf(library, folder, root);
  }
  return (folder, root) => answers(join(path, "cli/index.js"), folder, root);
}

/** Returns random numbers, the same for the same seed. */
function random(seed) {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return { next, below: (count) => Math.floor(next() * count), pick: (list) => list[Math.floor(next() * list.length)] };
}

function content({ next, below, pick }) {
  const size = next() < 0.05 ? pick(LARGE) : next() < 0.4 ? pick(SIZES) : below(3000);
  const unit = Buffer.alloc(Math.min(size, 4099));
  const isText = next() < 0.5;
  for (let index = 0; index < unit.length; index++) unit[index] = isText ? 32 + below(94) : below(256);
  const bytes = Buffer.alloc(size, unit.length === 0 ? 0 : unit);
  const secret = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  if (isText && next() < 0.01 && size > 100) bytes.write(secret, below(size - 50));
  return bytes;
}

/** Creates a tree and returns its folder. */
function make(root, seed) {
  const dice = random(seed);
  const { next, below, pick } = dice;
  const folder = join(root, String(seed));
  mkdirSync(folder, { recursive: true });
  const isGit = next() < 0.6;
  const git = (...args) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
      cwd: folder,
      stdio: "ignore",
    });
  if (isGit) git("init", "-q", ...(next() < 0.1 ? ["--object-format=sha256"] : []));
  const service = isGit && next() < 0.3 ? join(folder, "services/one") : folder;
  const paths = [];
  for (let count = below(25); count >= 0; count--) {
    const path = join(service, ...Array.from({ length: below(3) }, () => `d${below(3)}`), pick(NAMES) + below(9));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content(dice));
    if (next() < 0.2) chmodSync(path, pick([0o755, 0o600, 0o644]));
    utimesSync(path, 1e9, 1e9);
    paths.push(path);
  }
  if (next() < 0.2) symlinkSync(pick(["mesg.yml", ".", "nowhere", "../outside"]), join(service, "link"));
  if (next() < 0.2) writeFileSync(join(service, ".mesgignore"), pick(["d1\n", "*.js*\n!b.js1\n", "/a*\n", "**/d2\n"]));
  if (next() < 0.1)
    writeFileSync(join(folder, ".gitattributes"), pick(["* text=auto\n", "*.js* -text\n", "* eol=crlf\n"]));
  if (next() < 0.1) mkdirSync(join(service, "empty/in"), { recursive: true });
  writeFileSync(join(service, "Dockerfile"), "FROM scratch\n");
  const task = next() < 0.5 ? "tasks:\n  t:\n    inputs:\n      a: { type: String }\n" : "";
  writeFileSync(join(service, "mesg.yml"), `name: n${below(9)}\nsid: s${seed}\n${task}`);
  if (isGit && next() < 0.95) {
    git("add", "-A");
    git("commit", "-q", "-m", "all");
    if (next() < 0.2) writeFileSync(join(service, "new"), content(dice));
    if (next() < 0.2) writeFileSync(pick(paths), content(dice));
    // A change that git's stat cache misses: another content of the same size and time.
    if (next() < 0.2) changeUnnoticed(pick(paths));
  }
  return service;
}

function changeUnnoticed(path) {
  writeFileSync(path, Buffer.alloc(statSync(path).size, 7));
  utimesSync(path, 1e9, 1e9);
}

/** Returns every answer about a tree, in one text. */
async function answers(cli, folder, root) {
  const files = ["tar", "car"].map((kind) => join(root, `${process.pid}-${Math.random()}.${kind}`));
  const [tar, car] = files;
  const results = [];
  for (const args of [
    ["compile", folder, "--engine-version", "0.16", "--tar", tar, "--car", car],
    ["hash", folder, "--engine-version", "0.11"],
    ["hash", folder, "--engine-version", "0.9", "--format", "hex"],
    ["compile", tar, "--source", tar],
    ["hash", folder, "--source", tar, "--engine-version", "0.14"],
  ]) {
    results.push(await run([cli, ...args]));
  }
  for (const file of files) results.push(sha256(file));
  for (const file of files) rmSync(file, { force: true });
  return results.join("\n").replaceAll(/\S*\.(?:tar|car)\b/g, (path) => path.slice(-3));
}

/** Returns the same from the library. */
async function answersOf({ takeSource, loadService, serviceHash }, folder, root) {
  const files = ["tar", "car"].map((kind) => join(root, `${process.pid}-${Math.random()}.${kind}`));
  const [tar, car] = files;
  const results = [];
  const ask = async (action) => {
    const answer = await action().catch(({ kind, message }) => `${kind}${WORDS ? `: ${message}` : ""}`);
    results.push(answer.replaceAll(/\S*\.(?:tar|car)\b/g, (path) => path.slice(-3)));
  };
  const facts = async (source) => {
    const { sourceId, size, entries, commit, digest, notices } = source;
    const { definition } = await loadService(folder, { release: "0.11" });
    const hash = definition && serviceHash({ ...definition, source: sourceId }, "0.11", { source: digest });
    const text = Buffer.from(digest.finish(Buffer.from("x"))).toString("hex");
    return JSON.stringify([sourceId, size, entries, commit, text, hash, notices.length]);
  };
  await ask(async () => await facts(await takeSource(folder)));
  await ask(async () => await facts(await takeSource(folder, { tar, car })));
  await ask(async () => await facts(await takeSource(tar)));
  await ask(async () => (await takeSource(folder, { requireClean: true, withoutDigest: true })).sourceId);
  for (const file of files) results.push(sha256(file));
  for (const file of files) rmSync(file, { force: true });
  return results.join("\n");
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", WORDS ? "pipe" : "ignore"] });
    let text = "";
    for (const stream of WORDS ? [child.stdout, child.stderr] : [child.stdout])
      stream.setEncoding("utf8").on("data", (part) => (text += part));
    child.on("error", reject).on("close", (code) => resolve(`exit ${code}\n${text}`));
  });
}

function sha256(file) {
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "none";
}

const root = mkdtempSync(join(tmpdir(), "differential-"));
let [done, different, refused] = [0, 0, 0];
try {
  const seeds = Array.from({ length: TREES }, (_, index) => SEED * 1_000_000 + index + 1);
  const work = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const folder = make(root, seed);
      const [was, is] = [await older(folder, root), await newer(folder, root)];
      if (was !== is) {
        different++;
        console.log(`tree ${seed} differs:\n--- older\n${was}\n--- newer\n${is}\n`);
      }
      if (/^(?:exit 1|refused)/.test(was)) refused++;
      rmSync(join(root, String(seed)), { recursive: true, force: true });
      if (++done % 50 === 0) console.log(`${done} trees, ${different} differ, ${refused} refused`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`${done} trees, ${different} differ, ${refused} refused by both or one`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = different === 0 ? 0 : 1;
