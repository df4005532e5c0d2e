// The minimal program that uploads a file and verifies every byte: it reads leaves of 256 KiB, hashes each on another
// thread, and only then writes it to the socket, in requests of 46 MB. It writes no CAR, checks no response and makes no
// other call to the node.
//   upload.mjs FILE API
import { open } from "node:fs/promises";
import { Agent, request } from "node:http";
import { Worker } from "node:worker_threads";

const LEAF = 262_144;
/** Leaves per read and per message. */
const TOGETHER = 4;
const GROUPS = 16;
const REQUEST = 176 * LEAF;

const memory = new SharedArrayBuffer(GROUPS * TOGETHER * LEAF);
const program = `
const { parentPort, workerData } = require("node:worker_threads");
const { createHash } = require("node:crypto");
const memory = new Uint8Array(workerData);
parentPort.on("message", ({ group, start, length }) => {
  for (let at = 0; at < length; at += ${LEAF}) {
    createHash("sha256").update(memory.subarray(start + at, start + Math.min(at + ${LEAF}, length))).digest();
  }
  parentPort.postMessage(group);
});`;
const hashed = new Map();
const threads = [0, 1].map(() => {
  const thread = new Worker(program, { eval: true, workerData: memory });
  thread.on("message", (group) => hashed.get(group)());
  return thread;
});

const [, , path, api] = process.argv;
const file = await open(path);
const { size } = await file.stat();
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const head = Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n');
const tail = Buffer.from("\r\n--b--\r\n");

/** Reads and hashes a group, once its earlier contents are written. */
async function fill(group, position, written) {
  await written;
  const start = group * TOGETHER * LEAF;
  const spaces = Array.from({ length: TOGETHER }, (_, index) => new Uint8Array(memory, start + index * LEAF, LEAF));
  const { bytesRead } = await file.readv(spaces, position);
  const done = new Promise((resolve) => hashed.set(group, resolve));
  threads[group % threads.length].postMessage({ group, start, length: bytesRead });
  await done;
  return new Uint8Array(memory, start, bytesRead);
}

const filling = [];
const written = new Array(GROUPS);
let next = 0;
const ahead = () => {
  if (next * TOGETHER * LEAF >= size) return;
  const group = next++;
  filling.push(fill(group % GROUPS, group * TOGETHER * LEAF, written[group % GROUPS]));
};
for (let index = 0; index < GROUPS / 2; index++) ahead();

let group = 0;
for (let sent = 0; sent < size; ) {
  const length = Math.min(REQUEST, size - sent);
  const headers = {
    "content-type": "multipart/form-data; boundary=b",
    "content-length": head.length + length + tail.length,
  };
  const outgoing = request(`${api}/api/v0/dag/import?pin-roots=false`, { method: "POST", headers, agent });
  const answered = new Promise((resolve, reject) => {
    outgoing.on("error", reject).on("response", (answer) => answer.resume().on("end", resolve));
  });
  outgoing.write(head);
  for (const end = sent + length; sent < end; group++) {
    const bytes = await filling.shift();
    sent += bytes.length;
    written[group % GROUPS] = new Promise((resolve) => outgoing.write(bytes, resolve));
    ahead();
    if (group > 1) await written[(group - 2) % GROUPS];
  }
  outgoing.end(tail);
  await answered;
}
process.exit();
