// The minimal program for a source that did not change since it was cached: git lists the commit, the index and the
// untracked files, each file on disk is compared with its entry in the index, and the entry of the cache is read.
//   node bench/floor/unchanged.mjs FOLDER CACHE
import { spawn } from "node:child_process";
import { hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, cache] = process.argv.slice(2);

function git(...args) {
  return new Promise((resolve) => {
    const child = spawn("git", ["-C", folder, ...args], { stdio: ["ignore", "pipe", "ignore"] });
    const pieces = [];
    child.stdout.on("data", (piece) => pieces.push(piece));
    child.on("close", () => resolve(Buffer.concat(pieces).toString()));
  });
}

const [tree, index, others] = await Promise.all([
  git("ls-tree", "-r", "-z", "HEAD"),
  git("ls-files", "-z", "-s", "-v", "--debug"),
  git("ls-files", "-z", "--others", "--exclude-standard"),
]);
if (others !== "") throw new Error("the folder has untracked files");
for (const [, path, size] of index.matchAll(/[0-9a-f]{40} \d\t([^\0]*)\0[^\0]*?size: (\d+)/g)) {
  if (lstatSync(join(folder, path)).size !== Number(size)) throw new Error(`${path} changed`);
}
const [name] = readdirSync(cache);
const [checksum, entry] = readFileSync(join(cache, name), "utf8").trimEnd().split(" ");
// As much hashing as the check of an entry; the checksum itself also covers the key of the cache.
const key = hash("sha256", tree);
if (checksum === key || hash("sha256", entry) === key) throw new Error("the cache is damaged");
console.log(JSON.parse(entry).sourceId);
