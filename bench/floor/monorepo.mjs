// The minimal program for a push to a repository of many services: it starts with @actions/core, starts the git processes,
// checks every file, reads the files of each service and hashes them twice (git's blob id and the source), writes a
// definition for each, the log, the outputs and the summary. It compiles, compares and checks nothing.
//   monorepo.mjs first      reads all services
//   monorepo.mjs again      reads only the changed services, and one cache file in place of the others
//   monorepo.mjs compiled   reads all services, and compiles and hashes each with the functions of this project
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as core from "@actions/core";

const { GITHUB_WORKSPACE: top, RUNNER_TEMP: temporary, GITHUB_EVENT_PATH, GITHUB_STEP_SUMMARY } = process.env;
const { before } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"));
const isFirst = process.argv[2] !== "again";
const compile = process.argv[2] === "compiled" ? (await import("./compile.mjs")).compile : () => "x".repeat(300);
const remembered = join(temporary, "floor-remembered.json");

function git(args, input) {
  return new Promise((resolve) => {
    const child = spawn("git", ["-C", top, ...args], { stdio: ["pipe", "pipe", "ignore"] });
    const pieces = [];
    child.stdout.on("data", (piece) => pieces.push(piece));
    child.on("close", () => resolve(Buffer.concat(pieces).toString()));
    child.stdin.end(input);
  });
}

const entriesOf = (listing) =>
  listing
    .split("\0")
    .slice(0, -1)
    .map((line) => {
      const tab = line.indexOf("\t");
      const [, , oid] = line.slice(0, tab).split(" ");
      return { oid, path: line.slice(tab + 1) };
    });

const [tree, base] = await Promise.all([
  git(["ls-tree", "-r", "-z", "HEAD"]),
  git(["ls-tree", "-r", "-z", before]),
  git(["ls-files", "-z", "-s", "-v", "--debug"]),
  git(["ls-files", "-z", "--others", "--exclude-standard"]),
]);
const files = entriesOf(tree);
const old = new Map(entriesOf(base).map(({ path, oid }) => [path, oid]));
const changed = files.filter(({ path, oid }) => old.get(path) !== oid);
const sizes = git(["cat-file", "--batch-check"], `${files.map(({ oid }) => oid).join("\n")}\n`);
const blobs = git(["cat-file", "--batch"], `${changed.map(({ path }) => old.get(path)).join("\n")}\n`);
for (const file of files) file.size = lstatSync(join(top, file.path)).size;
await Promise.all([sizes, blobs]);

const services = new Map();
for (const file of files) {
  const folder = file.path.slice(0, file.path.lastIndexOf("/"));
  const own = services.get(folder) ?? [];
  services.set(folder, own);
  own.push(file);
}
const isChanged = new Set(changed.map(({ path }) => path.slice(0, path.lastIndexOf("/"))));
const known = isFirst ? {} : JSON.parse(readFileSync(remembered, "utf8"));
const scratch = Buffer.alloc(1 << 20);
const out = mkdtempSync(join(temporary, "floor-"));
const log = [];
for (const [folder, own] of services) {
  if (isFirst || isChanged.has(folder)) known[folder] = serviceOf(own);
  mkdirSync(join(out, folder), { recursive: true });
  writeFileSync(join(out, folder, "definition.json"), known[folder].definition, { flag: "wx" });
  log.push(`service ${folder}: same, hash ${"x".repeat(44)}, source ${known[folder].id}`);
}
if (isFirst) writeFileSync(remembered, JSON.stringify(known));
core.info(log.join("\n"));
core.setOutput("services", "x".repeat(services.size * 380));
appendFileSync(GITHUB_STEP_SUMMARY, "x".repeat(services.size * 160));

function serviceOf(own) {
  const source = createHash("sha256");
  let mesgYml = "";
  for (const { path, size, oid } of own) {
    const file = openSync(join(top, path));
    const length = readSync(file, scratch, 0, size + 1, 0);
    closeSync(file);
    const bytes = scratch.subarray(0, length);
    const blob = createHash("sha1").update(`blob ${length}\0`).update(bytes).digest("hex");
    if (blob !== oid) throw new Error(`${path} is not what git has`);
    source.update(bytes);
    if (path.endsWith("/mesg.yml")) mesgYml = bytes.toString();
  }
  const id = source.copy().digest("hex");
  return { id, definition: compile(mesgYml, id, source) };
}
