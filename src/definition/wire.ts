/**
 * A walk over the bytes of a Service message before they are decoded: what is not in the schema is found and named by
 * path and byte, and hostile input ends here, in bounded time and without allocating what it claims to hold.
 *
 * @module
 */
import { MesgError } from "../core/mod.ts";

/** A field that the definition's schema does not know, so that decoding leaves it out. */
export interface UnknownField {
  /** JSON pointer of the message that holds it, and its name or number: `/tasks/0/12`. */
  readonly pointer: string;
  /** What it is, in words. */
  readonly text: string;
}

type Field = "text" | "bytes" | "flag" | "enum" | { readonly message: Schema };
type Schema = { readonly [number: number]: readonly [name: string, field: Field] };

const PARAMETER: Schema = {
  1: ["name", "text"],
  2: ["description", "text"],
  3: ["type", "text"],
  4: ["optional", "flag"],
  8: ["key", "text"],
  9: ["repeated", "flag"],
  get 10(): readonly [string, Field] {
    return ["object", { message: PARAMETER }];
  },
};
const CONFIGURATION: Schema = {
  1: ["volumes", "text"],
  2: ["volumesFrom", "text"],
  3: ["ports", "text"],
  4: ["args", "text"],
  5: ["command", "text"],
  6: ["env", "text"],
};
const DEPENDENCY: Schema = {
  1: ["image", "text"],
  2: ["volumes", "text"],
  3: ["volumesFrom", "text"],
  4: ["ports", "text"],
  5: ["command", "text"],
  6: ["args", "text"],
  8: ["key", "text"],
  9: ["env", "text"],
};
const PRICE: Schema = { 1: ["perCall", "text"], 2: ["perSec", "text"], 3: ["perKB", "text"] };
const TASK: Schema = {
  1: ["name", "text"],
  2: ["description", "text"],
  6: ["inputs", { message: PARAMETER }],
  7: ["outputs", { message: PARAMETER }],
  8: ["key", "text"],
  9: ["price", { message: PRICE }],
};
const EVENT: Schema = {
  1: ["name", "text"],
  2: ["description", "text"],
  3: ["data", { message: PARAMETER }],
  4: ["key", "text"],
};

/** The Service message of `proto/definition/service.proto`. */
export const SERVICE_SCHEMA: Schema = {
  1: ["name", "text"],
  2: ["description", "text"],
  5: ["tasks", { message: TASK }],
  6: ["events", { message: EVENT }],
  7: ["dependencies", { message: DEPENDENCY }],
  8: ["configuration", { message: CONFIGURATION }],
  9: ["repository", "text"],
  10: ["hash", "bytes"],
  12: ["sid", "text"],
  13: ["source", "text"],
  14: ["workflowsOrAddress", "bytes"],
};
const FILTER: Schema = { 1: ["key", "text"], 2: ["predicate", "enum"], 3: ["value", "text"] };
const TRIGGER: Schema = {
  1: ["type", "enum"],
  2: ["instanceHash", "text"],
  3: ["key", "text"],
  4: ["filters", { message: FILTER }],
};
const WORKFLOW_TASK: Schema = { 1: ["instanceHash", "text"], 2: ["taskKey", "text"] };

/** The Workflow message of `proto/definition/service.proto`. */
export const WORKFLOW_SCHEMA: Schema = {
  1: ["trigger", { message: TRIGGER }],
  2: ["task", { message: WORKFLOW_TASK }],
  3: ["key", "text"],
};

/** Messages may stand this deep in each other, in bytes and in JSON alike: protobuf's usual limit. */
export const MAX_DEPTH = 100;
/** The largest definition that is read, in bytes. An Engine takes 4 MiB at most, gRPC's default. */
export const MAX_BYTES = 16 * 1024 * 1024;
/** The most messages and list items in one definition. */
export const MAX_ITEMS = 1_000_000;

/** As many unknown fields are named; a thousand tell the story. */
const MAX_UNKNOWN = 1000;

const WIRE_TYPES = ["a varint", "64 bits", "a length-delimited value", "a group", "the end of a group", "32 bits"];

/**
 * Checks that bytes are a message of the schema, and collects what the schema does not know.
 *
 * @param path JSON pointer that stands before every one in the answer and in errors.
 * @throws {MesgError} `refused` when the bytes end early, a field has another wire type than the schema's, text is not
 * UTF-8, or a limit is passed. The message names the byte.
 */
export function inspectMessage(bytes: Uint8Array, schema: Schema, path = ""): UnknownField[] {
  const unknown: UnknownField[] = [];
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let position = 0;
  let items = 0;

  const refuse = (at: number, text: string): never => {
    throw new MesgError("refused", `not a service definition: ${text} (byte ${at + 1} of ${bytes.length})`, {
      hint: "give the bytes, the hex or the JSON of one definition, whole and unchanged",
    });
  };
  const varint = (end: number, what: string): number => {
    const start = position;
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      if (position >= end) refuse(start, `expected ${what}, found the end of its message`);
      if (position - start === 10) refuse(start, `expected ${what}, found a varint of more than 10 bytes`);
      const byte = bytes[position++]!;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const skip = (wireType: number, end: number): void => {
    const start = position;
    if (wireType === 0) varint(end, "a varint");
    else if (wireType === 1) position += 8;
    else if (wireType === 5) position += 4;
    else if (wireType === 2) {
      const length = varint(end, "a length");
      position += length;
    } else {
      // proto3 has no groups, so nothing that writes definitions makes one.
      refuse(start, `expected a value, found ${WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`}`);
    }
    if (position > end) refuse(start, "expected a value, found the end of its message");
  };
  const walk = (schema: Schema, end: number, path: string, depth: number): void => {
    if (depth > MAX_DEPTH) refuse(position, `expected at most ${MAX_DEPTH} levels, found more`);
    const counts: Record<string, number> = {};
    while (position < end) {
      const start = position;
      const tag = varint(end, "a field");
      const number = Math.floor(tag / 8);
      const wireType = tag % 8;
      if (number < 1 || number > 536_870_911) refuse(start, `expected a field number, found ${number}`);
      if (++items > MAX_ITEMS) refuse(start, `expected at most ${MAX_ITEMS} fields, found more`);
      const known = schema[number];
      if (known === undefined) {
        skip(wireType, end);
        if (unknown.length < MAX_UNKNOWN) {
          unknown.push({ pointer: `${path}/${number}`, text: `field ${number} (${position - start} bytes)` });
        }
        continue;
      }
      const [name, field] = known;
      const expected = field === "flag" || field === "enum" ? 0 : 2;
      if (wireType !== expected) {
        const found = WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`;
        refuse(start, `expected ${WIRE_TYPES[expected]} in field ${number} (${path}/${name}), found ${found}`);
      }
      const value = varint(end, `the value of field ${number} (${path}/${name})`);
      if (expected === 0) continue;
      const stop = position + value;
      if (stop > end) {
        refuse(start, `expected ${value} bytes in field ${number} (${path}/${name}), found ${end - position}`);
      }
      if (typeof field === "object") {
        const index = counts[name] ?? 0;
        counts[name] = index + 1;
        walk(field.message, stop, LISTS.has(name) ? `${path}/${name}/${index}` : `${path}/${name}`, depth + 1);
      } else if (field === "text") {
        try {
          utf8.decode(bytes.subarray(position, stop));
        } catch {
          refuse(position, `expected UTF-8 text in field ${number} (${path}/${name}), found other bytes`);
        }
      }
      position = stop;
    }
  };
  walk(schema, bytes.length, path, 0);
  return unknown;
}

const LISTS = new Set(["tasks", "events", "dependencies", "inputs", "outputs", "data", "object", "filters"]);
