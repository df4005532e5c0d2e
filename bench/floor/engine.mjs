// The minimal server that does the work of a Create: it decodes the request, gets the source, computes the digest of its
// files and a hash, and stores the service under its hash. It validates nothing, and its results are not hashes of an Engine.
// With "checked", it decodes, hashes and validates, reads the archive of a source and limits unfinished requests with the
// functions of this project, after bundling: see ./create.mjs.
// The floor for bench/engine.bench.mjs, with the same gRPC library and client.
//   engine.mjs bare|checked DATA ARCHIVE|URL [CERT KEY]
// An archive on disk is read once, and then stat'ed once per turn of the event loop; one from a URL is downloaded for each
// Create, or once for all that wait for it. The services of each short turn are stored in one file, which is linked
// to the name of each. A record has its name, size and checksum, since no file is flushed.
import { hash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { Server, ServerCredentials } from "@grpc/grpc-js";

const [kind, data, source, cert, key] = process.argv.slice(2);
const bare = { create: bareCreate, digestOf: bareDigest, interceptors: [] };
const { create, digestOf, interceptors } = kind === "checked" ? await import("./create.mjs") : bare;
const same = (bytes) => bytes;
const agent = new Agent({ keepAlive: true });

/** Decodes a message into its fields of length, as bytes. */
function fieldsOf(message) {
  const fields = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const number = varint() >>> 3;
    const length = varint();
    fields.push([number, message.subarray(at, at + length)]);
    at += length;
  }
  return fields;
}

/** Returns the bytes to hash of the files in a tar without extended headers. They are few, and hashed for each Create. */
function bareDigest(tar) {
  const parts = [];
  for (let at = 0; tar[at] !== 0 && at < tar.length; ) {
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 135), 8);
    parts.push(tar.subarray(at, tar.indexOf(0, at)), tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return Buffer.concat(parts);
}

let known;
/** Whether the archive on disk was stat'ed in this turn. */
let isFresh = false;
let download;

function sourceDigest() {
  if (!source.startsWith("http:")) {
    if (!isFresh) {
      isFresh = true;
      setImmediate(() => {
        isFresh = false;
      });
      const { mtimeMs } = statSync(source);
      if (known?.mtimeMs !== mtimeMs) known = { mtimeMs, digest: digestOf(readFileSync(source)) };
    }
    return known.digest;
  }
  download ??= new Promise((resolve, reject) => {
    get(source, { agent }, async (answer) => {
      const pieces = [];
      for await (const piece of answer) pieces.push(piece);
      download = undefined;
      resolve(digestOf(Buffer.concat(pieces)));
    }).on("error", reject);
  });
  return download;
}

/** Returns the name of a service in hex, the bytes to store, and the answer. */
function bareCreate(message, digest) {
  const fields = fieldsOf(message);
  const inner = fields.filter(([number]) => number === 5).map(([, task]) => fieldsOf(task));
  const text = JSON.stringify([fields.map(([number, bytes]) => [number, bytes.toString("latin1")]), inner.length]);
  const name = hash("sha256", Buffer.concat([digest, hash("sha256", text, "buffer")]), "hex");
  return { name, stored: message, answer: Buffer.concat([Buffer.from([10, name.length]), Buffer.from(name)]) };
}

/** Milliseconds, as of the embedded Engine: answers leave at the end of a turn. */
const TURN = 0.25;
const waiting = [];
let saves = 0;

async function handle({ request }, answer) {
  waiting.push({ request, answer, digest: await sourceDigest() });
  if (waiting.length === 1) setImmediate(turn);
}

function turn() {
  const began = performance.now();
  const created = [];
  do {
    const { request, answer, digest } = waiting.shift();
    created.push({ ...create(request, digest), send: answer });
  } while (waiting.length > 0 && performance.now() - began < TURN);
  const pathOf = (name) => `${data}/${name.slice(0, 2)}/${name}`;
  const temporary = `${pathOf(created[0].name)}.${saves++}`;
  writeFileSync(temporary, recordsOf(created), { flag: "wx" });
  for (const { name } of created) linkSync(temporary, pathOf(name));
  unlinkSync(temporary);
  for (const { answer, send } of created) send(null, answer);
  if (waiting.length > 0) setImmediate(turn);
}

/** Returns the file of services: for each its name, size, bytes and checksum. */
function recordsOf(created) {
  const records = Buffer.allocUnsafe(created.reduce((sum, { stored }) => sum + 40 + stored.length, 0));
  let at = 0;
  for (const { name, stored } of created) {
    at += records.write(name, at, "hex");
    at = records.writeUInt32LE(stored.length, at);
    records.set(stored, at);
    at = records.writeUInt32LE(crc32(stored), at + stored.length);
  }
  return records;
}

for (let byte = 0; byte < 256; byte++) mkdirSync(join(data, byte.toString(16).padStart(2, "0")), { recursive: true });
const server = new Server({ "grpc.enable_channelz": 0, interceptors });
server.register("/api.Service/Create", handle, same, same, "unary");
const secured =
  cert === undefined
    ? ServerCredentials.createInsecure()
    : ServerCredentials.createSsl(null, [{ cert_chain: readFileSync(cert), private_key: readFileSync(key) }]);
server.bindAsync("127.0.0.1:0", secured, (error, port) => {
  if (error) throw error;
  console.log(`127.0.0.1:${port}`);
});
