// The minimal program that reads and hashes a source: the cost of the operating system and the hash functions in Node, and
// thus the floor for bench/source.bench.mjs. It checks nothing, and its results are not ids.
//   node bench/floor/source.mjs FOLDER [--digest] [--blobs]
// Every file is listed (readdir), opened, checked (fstat), read in leaves of 256 KiB after a header of 512 bytes, and
// closed; each leaf is hashed with SHA-256. In a folder of few files, lstat finds the large ones, which are read in parts.
// --digest also hashes everything once in order, as the directory digest does; --blobs hashes each file with SHA-1, as git
// names it. All cores share the work; a thread of its own does what must happen in order, and reads the files once more.
// The real task also searches text for secrets, which takes half as long as its hashes; this program does not.
import { createHash, hash } from "node:crypto";
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isMainThread, Worker, workerData } from "node:worker_threads";

const LEAF = 262_144;
/** The fewest bytes of a work item, or files whose sizes are unknown. */
const CLAIM = 4 * LEAF;
const FEW = 8;

/** Lists the files of a folder, without .git, in the order of their names. */
function list(folder, files = []) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (entry.name === ".git") continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) list(path, files);
    else files.push({ path, size: entries.length <= FEW ? lstatSync(path).size : CLAIM / FEW });
  }
  return files;
}

/** Splits files into work items: a part of a large file, or several small files. */
function cut(files) {
  const work = [];
  let small = { paths: [], size: 0 };
  for (const { path, size } of files) {
    if (size >= CLAIM) {
      for (let from = 0; from < size; from += CLAIM) work.push({ paths: [path], from });
      continue;
    }
    small.paths.push(path);
    small.size += size;
    if (small.size < CLAIM) continue;
    work.push(small);
    small = { paths: [], size: 0 };
  }
  return small.paths.length === 0 ? work : [...work, small];
}

const buffer = new Uint8Array(2 * CLAIM);

/** Reads a work item and calls back with the bytes that are in the buffer, after each file and whenever it is full. */
function read({ paths, from }, eachFile, eachFull) {
  let end = 0;
  const makeRoom = (bytes) => {
    if (end + bytes <= buffer.length) return;
    eachFull(buffer.subarray(0, end));
    end = 0;
  };
  for (const path of paths) {
    makeRoom(1024);
    if (from === undefined) end = 512 * Math.ceil(end / 512) + 512;
    const file = openSync(path);
    const size = Math.min(fstatSync(file).size - (from ?? 0), from === undefined ? Number.POSITIVE_INFINITY : CLAIM);
    for (let done = 0; done < size; ) {
      const length = Math.min(size - done, CLAIM);
      makeRoom(length);
      const found = readSync(file, buffer, end, length, (from ?? 0) + done);
      eachFile(buffer.subarray(end, end + found));
      end += found;
      done += found;
    }
    closeSync(file);
  }
  eachFull(buffer.subarray(0, end));
}

/** Reads and hashes work items until none are left. */
function share({ work, next, blobs }) {
  const counter = new Int32Array(next);
  const eachFile = blobs ? (bytes) => hash("sha1", bytes, "buffer") : () => undefined;
  const eachFull = (bytes) => {
    for (let at = 0; at < bytes.length; at += LEAF) hash("sha256", bytes.subarray(at, at + LEAF), "buffer");
  };
  for (let index = Atomics.add(counter, 0, 1); index < work.length; index = Atomics.add(counter, 0, 1)) {
    const isPart = work[index].from !== undefined;
    read(work[index], isPart ? () => undefined : eachFile, eachFull);
  }
}

/** Hashes everything in order. */
function chain({ work, algorithm }) {
  const digest = createHash(algorithm);
  for (const part of work) {
    read(
      part,
      () => undefined,
      (bytes) => digest.update(bytes),
    );
  }
  digest.digest();
}

const run = (data) => (data.algorithm === undefined ? share(data) : chain(data));

if (isMainThread) {
  const [folder, ...options] = process.argv.slice(2);
  const blobs = options.includes("--blobs");
  const work = cut(list(folder));
  const large = work.filter(({ from }) => from !== undefined);
  const shared = { work, next: new SharedArrayBuffer(4), blobs };
  const others = Array(availableParallelism() - 1).fill(shared);
  if (options.includes("--digest")) others.push({ work, algorithm: "sha256" });
  if (blobs && large.length > 0) others.push({ work: large, algorithm: "sha1" });
  // Threads take 15 ms to start.
  const isSmall = work.length < 16;
  const threads = isSmall ? [] : others.map((data) => new Worker(new URL(import.meta.url), { workerData: data }));
  const ended = threads.map((thread) => new Promise((resolve) => thread.on("exit", resolve)));
  for (const data of isSmall ? [shared, ...others] : [shared]) run(data);
  await Promise.all(ended);
} else {
  run(workerData);
}
