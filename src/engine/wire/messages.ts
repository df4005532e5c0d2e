import { decodeBase58, encodeBase58 } from "../../core/mod.ts";
import { decodeDefinition, type ReadDefinition } from "../../definition/mod.ts";
import type { Dialect } from "../dialects/mod.ts";
import { type Field, lastOf, readFields, textOf, writeFields, writeNumber } from "./fields.ts";
import { toNamedOutputs, toSingleOutputs } from "./named-outputs.ts";

/** The request of Get, Delete and Exists: the service's hash (or sid, up to 0.10). */
export function writeId(id: string, { hash }: Dialect): Uint8Array {
  return writeFields([[1, hash === "raw" ? decodeBase58(id) : Buffer.from(id)]]);
}

/** The identifier in such a request, unchanged. */
export function readId(message: Uint8Array): Uint8Array {
  return lastOf(readFields(message), 1) ?? new Uint8Array();
}

/** The answer to Create, and that to Hash. */
export function writeHash(created: { readonly hash: string; readonly sid: string }, dialect: Dialect): Uint8Array {
  const hash: Field = [dialect.createdHash, dialect.hash === "raw" ? decodeBase58(created.hash) : text(created.hash)];
  return writeFields(dialect.createdHash === 1 ? [hash] : [[1, text(created.sid)], hash]);
}

/** The hash in such an answer, as base58; any other text there is returned unchanged. */
export function readHash(message: Uint8Array, dialect: Dialect): string {
  const fields = readFields(message);
  if (dialect.hash === "text") return textOf(fields, dialect.createdHash);
  return encodeBase58(lastOf(fields, dialect.createdHash) ?? new Uint8Array());
}

/** The answer to Get: a Service message, which 0.9 and 0.10 wrap together with its status. */
export function writeService(service: Uint8Array, dialect: Dialect): Uint8Array {
  return dialect.wrapped ? writeFields([[1, withStatus(service)]]) : service;
}

/** The answer to List. */
export function writeServices(services: readonly Uint8Array[], dialect: Dialect): Uint8Array {
  return writeFields(services.map((service) => [1, dialect.wrapped ? withStatus(service) : service]));
}

/** @throws {MesgError} `refused` when the bytes are not an answer to Get. */
export function readService(message: Uint8Array, dialect: Dialect): ReadDefinition {
  if (!dialect.wrapped) return decodeStored(message, dialect);
  return decodeStored(definitionIn(lastOf(readFields(message), 1)), dialect);
}

/** Maximum number of entries in an answer to List: each takes a kilobyte of memory, even if it is empty. */
export const MAX_LISTED = 100_000;

/** @throws {MesgError} `refused` when the bytes are not an answer to List, or have too many services. */
export function readServices(message: Uint8Array, dialect: Dialect): ReadDefinition[] {
  return readFields(message, MAX_LISTED)
    .filter(([number]) => number === 1)
    .map(([, service]) => decodeStored(dialect.wrapped ? definitionIn(service) : service, dialect));
}

/** A definition as an Engine stores it; a named output of 0.9 becomes an Object parameter. */
function decodeStored(service: Uint8Array, { outputs }: Dialect): ReadDefinition {
  return decodeDefinition(outputs === "named" ? toSingleOutputs(service) : service);
}

/** The bytes that an Engine stores for a definition. */
export function storedBytes(service: Uint8Array, { outputs }: Dialect): Uint8Array {
  return outputs === "named" ? toNamedOutputs(service) : service;
}

function definitionIn(wrapped: Uint8Array | undefined): Uint8Array {
  return lastOf(readFields(wrapped ?? new Uint8Array()), 2) ?? new Uint8Array();
}

/** A service that is not running: its status, then its definition. */
function withStatus(service: Uint8Array): Uint8Array {
  return Buffer.concat([writeNumber(1, STOPPED), writeFields([[2, service]])]);
}

const STOPPED = 1;

function text(value: string): Uint8Array {
  return Buffer.from(value);
}
