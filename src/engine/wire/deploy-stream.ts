import { type Field, lastOf, readFields, readNumber, textOf, writeFields, writeNumber } from "./fields.ts";

/** A message that a client streams to DeployService: the first has the environment, the rest the source in chunks. */
export interface DeployRequest {
  readonly url: string;
  readonly chunk: Uint8Array;
  readonly env: Readonly<Record<string, string>>;
}

/** A message that DeployService streams back. */
export type DeployReply =
  | { readonly status: string; readonly isDone: boolean }
  | { readonly validationError: string }
  | { readonly service: { readonly sid: string; readonly hash: string } };

const URL = 2;
const CHUNK = 3;
const ENV = 4;
const STATUS = 2;
const VALIDATION_ERROR = 4;
const SERVICE = 5;
const DONE_POSITIVE = 1;

/** The first message, if there is an environment. */
export function writeEnv(env: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(env).map(([name, value]): Field => {
    return [
      ENV,
      writeFields([
        [1, Buffer.from(name)],
        [2, Buffer.from(value)],
      ]),
    ];
  });
  return writeFields(entries);
}

export function writeChunk(chunk: Uint8Array): Uint8Array {
  return writeFields([[CHUNK, chunk]]);
}

/** @throws {MesgError} `refused` when the bytes are not a message. */
export function readDeployRequest(message: Uint8Array): DeployRequest {
  const fields = readFields(message);
  const entries = fields.filter(([number]) => number === ENV).map(([, entry]) => readFields(entry));
  return {
    url: textOf(fields, URL),
    chunk: lastOf(fields, CHUNK) ?? new Uint8Array(),
    env: Object.fromEntries(entries.map((entry) => [textOf(entry, 1), textOf(entry, 2)])),
  };
}

export function writeDeployReply(reply: DeployReply): Uint8Array {
  if ("validationError" in reply) return writeFields([[VALIDATION_ERROR, Buffer.from(reply.validationError)]]);
  if ("service" in reply) {
    const { sid, hash } = reply.service;
    const service = writeFields([
      [1, Buffer.from(sid)],
      [2, Buffer.from(hash)],
    ]);
    return writeFields([[SERVICE, service]]);
  }
  const text = writeFields([[1, Buffer.from(reply.status)]]);
  return writeFields([[STATUS, Buffer.concat([text, writeNumber(2, reply.isDone ? DONE_POSITIVE : 0)])]]);
}

/** @returns Undefined for an empty message. @throws {MesgError} `refused` when the bytes are not a message. */
export function readDeployReply(message: Uint8Array): DeployReply | undefined {
  const fields = readFields(message);
  const service = lastOf(fields, SERVICE);
  if (service !== undefined) {
    const inner = readFields(service);
    return { service: { sid: textOf(inner, 1), hash: textOf(inner, 2) } };
  }
  if (lastOf(fields, VALIDATION_ERROR) !== undefined) return { validationError: textOf(fields, VALIDATION_ERROR) };
  const status = lastOf(fields, STATUS);
  if (status === undefined) return undefined;
  return { status: textOf(readFields(status), 1), isDone: readNumber(status, 2) === DONE_POSITIVE };
}
