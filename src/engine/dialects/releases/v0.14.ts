import { readFields } from "../../wire/fields.ts";
import { type Applications, crashed, methodsBelow } from "../applications.ts";
import type { Dialect } from "../dialect.ts";
import { v0_9 } from "./v0.9.ts";
import { v0_13 } from "./v0.13.ts";

/** The database's text for a missing key. */
const NOT_FOUND = "leveldb: not found";

/** Processes of 0.14: stored in a database of the Engine, and validated last. */
export const applications014: Applications = {
  process: methodsBelow("api.Process"),
  instance: methodsBelow("api.Instance"),
  runner: undefined,
  validatesFirst: false,
  answers: {
    processExists: (hash) => `process "${hash}" already exists`,
    unknownInstance: () => NOT_FOUND,
    invalid: (text) => text,
    panic: crashed,
    noProcess: () => NOT_FOUND,
    noProcessToDelete: () => NOT_FOUND,
    noInstance: () => NOT_FOUND,
    noRunner: () => NOT_FOUND,
    badHash: () => undefined,
  },
};

/** Engine 0.14 (2019-09): hashes are sent as 32 raw bytes; the database has no key for any other bytes. */
export const v0_14: Dialect = {
  ...v0_13,
  release: "0.14",
  version: "v0.14.2",
  hash: "raw",
  applications: applications014,
  answers: {
    ...v0_13.answers,
    notFound: () => NOT_FOUND,
    deleteMissing: () => undefined,
    badHash: () => undefined,
    unreadable: emptyElementIn,
    unknownMethod: v0_9.answers.unknownMethod,
  },
};

/** Go's names of the lists of the Service message, by number. */
const LISTS: { readonly [number: number]: string } = { 5: "Tasks", 6: "Events", 7: "Dependencies" };

/** 0.14 and 0.15 store an empty list element as nil, and cannot encode it afterwards. */
function emptyElementIn(service: Uint8Array): string | undefined {
  const empty = readFields(service).find(([number, payload]) => number in LISTS && payload.length === 0);
  return empty && `grpc: error while marshaling: proto: repeated field ${LISTS[empty[0]]} has nil element`;
}
