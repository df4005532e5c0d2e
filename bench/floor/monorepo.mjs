// The minimal program for a push to a repository of many services: it starts with @actions/core, starts the git processes,
// checks every file by git's index and that no folder is a symlink, reads the files of each service, proves each by its
// blob id, hashes an archive and a directory of them, writes a definition for each, the log, the outputs and the summary.
// It needs no sizes from git: the blob id proves that of a file.
//   monorepo.mjs first      reads all services; compiles, scans and compares nothing
//   monorepo.mjs compiled   the same, and with the functions of this project writes the headers of the archive, scans for
//                           secrets, compiles and hashes each service, and compares changed ones with their base
//   monorepo.mjs remember   the same, and writes the cache file for `again`
//   monorepo.mjs again      the same for changed services; reads one cache file with a checksum in place of the others,
//                           and writes the next one
import { spawn } from "node:child_process";
import { createHash, hash } from "node:crypto";
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
const BLOCK = Buffer.alloc(512);
const NOTHING = {
  compile: () => ({}),
  definitionOf: () => "x".repeat(300),
  diff: () => "",
  headerOf: () => BLOCK,
  scan: () => undefined,
};
const { compile, definitionOf, diff, headerOf, scan } =
  process.argv[2] === "first" ? NOTHING : await import("./compile.mjs");
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

const folderOf = (path) => path.slice(0, path.lastIndexOf("/"));
const entriesOf = (listing) =>
  listing
    .split("\0")
    .slice(0, -1)
    .map((line) => {
      const tab = line.indexOf("\t");
      const [, , oid] = line.slice(0, tab).split(" ");
      return { oid, path: line.slice(tab + 1) };
    });

const [tree, baseTree, index] = await Promise.all([
  git(["ls-tree", "-r", "-z", "HEAD"]),
  git(["ls-tree", "-r", "-z", before]),
  git(["ls-files", "-z", "-s", "-v", "--debug"]),
  git(["ls-files", "-z", "--others", "--exclude-standard"]),
]);
const files = entriesOf(tree);
const old = new Map(entriesOf(baseTree).map(({ path, oid }) => [path, oid]));
const changed = files.filter(({ path, oid }) => old.get(path) !== oid);
const blobs = git(["cat-file", "--batch"], `${changed.map(({ path }) => old.get(path)).join("\n")}\n`);
const stats = new Map();
for (const [, path, seconds, size] of index.matchAll(
  /[0-9a-f]{40} \d\t([^\0]*)\0[^\0]*?mtime: (\d+):[^\0]*?size: (\d+)/g,
)) {
  const folder = folderOf(path);
  if (!stats.has(folder)) stats.set(folder, lstatSync(`${top}/${folder}`).isDirectory());
  const stat = lstatSync(`${top}/${path}`);
  const isSame = stat.isFile() && stat.size === Number(size) && Math.floor(stat.mtimeMs / 1000) === Number(seconds);
  if (!isSame || !stats.get(folder)) throw new Error(`${path} is not what git left`);
  stats.set(path, stat);
}
for (const file of files) file.size = stats.get(file.path).size;
const texts = (await blobs).split(/^[0-9a-f]{40,64} blob \d+\n/m).slice(1);
const bases = new Map(changed.map(({ path }, index) => [folderOf(path), compile(texts[index])]));

const services = new Map();
for (const file of files) {
  const folder = folderOf(file.path);
  const own = services.get(folder) ?? [];
  services.set(folder, own);
  own.push(file);
}
const rows = isFirst ? "{}" : readFileSync(remembered, "utf8");
if (!isFirst && hash("sha256", rows.slice(64), "hex") !== rows.slice(0, 64)) throw new Error("the cache is damaged");
const known = JSON.parse(isFirst ? rows : rows.slice(64));
const archive = Buffer.alloc(1 << 20);
const out = mkdtempSync(join(temporary, "floor-"));
const [log, summary, outputs] = [[], [], []];
for (const [folder, own] of services) {
  const base = bases.get(folder);
  if (isFirst || base !== undefined) known[folder] = serviceOf(own, base);
  const { id, definition, changes } = known[folder];
  mkdirSync(join(out, folder), { recursive: true });
  const path = join(out, folder, "definition.json");
  writeFileSync(path, definition, { flag: "wx" });
  log.push(`service ${folder}: same, hash ${id.slice(0, 44)}, source ${id.slice(0, 46)}`);
  summary.push(`- \`${folder}\`\n  - Service hash: \`${id.slice(0, 44)}\`\n  - Source id: \`${id.slice(0, 46)}\``);
  if (base !== undefined) summary.push(changes);
  outputs.push({
    path: folder,
    hash: id.slice(0, 44),
    source: id.slice(0, 46),
    definition: path,
    more: "x".repeat(150),
  });
}
if (process.argv[2] === "remember" || !isFirst) {
  const text = JSON.stringify(known);
  writeFileSync(isFirst ? remembered : `${remembered}.next`, hash("sha256", text, "hex") + text);
}
core.info(log.join("\n"));
core.setOutput("services", JSON.stringify(outputs));
appendFileSync(GITHUB_STEP_SUMMARY, summary.join("\n"));

/**
 * Reads, proves, archives and hashes a service, and compares it with its base, if it differs. The contents are read into
 * their place in the archive.
 */
function serviceOf(own, base) {
  const directory = createHash("sha256");
  let mesgYml = "";
  let at = 0;
  for (const { path, size, oid } of own) {
    const start = at + BLOCK.length;
    const file = openSync(join(top, path));
    const length = readSync(file, archive, start, size + 1);
    closeSync(file);
    const bytes = archive.subarray(start, start + length);
    // The header of the blob is in the place of the header of the archive until it is hashed.
    const blob = `blob ${length}\0`;
    archive.write(blob, start - blob.length);
    if (hash("sha1", archive.subarray(start - blob.length, start + length), "hex") !== oid) throw new Error(path);
    scan(path, bytes);
    archive.set(headerOf(path, size), at);
    directory.update(path).update(bytes);
    if (path.endsWith("/mesg.yml")) mesgYml = bytes.toString();
    at = start + Math.ceil(length / BLOCK.length) * BLOCK.length;
    archive.fill(0, start + length, at);
  }
  archive.fill(0, at, at + 2 * BLOCK.length);
  const id = hash("sha256", archive.subarray(0, at + 2 * BLOCK.length), "hex");
  const definition = compile(mesgYml);
  const changes = base === undefined ? "" : diff(base, definition);
  return { id, definition: definitionOf(definition, id, directory), changes };
}
