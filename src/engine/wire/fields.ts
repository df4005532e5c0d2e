import protobuf from "protobufjs/minimal.js";
import { MesgError } from "../../core/mod.ts";

/** One length-delimited field of a message: text, bytes or another message. */
export type Field = readonly [number: number, payload: Uint8Array];

/**
 * Reads the length-delimited fields of a message, in the order of its bytes; fields of other wire types are passed over.
 *
 * @throws {MesgError} `refused` when the bytes are no protobuf message.
 */
export function readFields(bytes: Uint8Array): Field[] {
  try {
    return read(bytes);
  } catch (error) {
    const found = `found ${bytes.length} bytes that are none (${(error as Error).message})`;
    throw new MesgError("refused", `expected a protobuf message, ${found}`, {
      cause: error,
      hint: "what answers is no Engine, or something on the way changes its answers",
    });
  }
}

function read(bytes: Uint8Array): Field[] {
  const reader = protobuf.Reader.create(bytes);
  const fields: Field[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if ((tag & 7) === LENGTH_DELIMITED) fields.push([tag >>> 3, reader.bytes()]);
    else reader.skipType(tag & 7);
  }
  return fields;
}

/** Writes length-delimited fields as a message. */
export function writeFields(fields: Iterable<Field>): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const [number, payload] of fields) writer.uint32((number << 3) | LENGTH_DELIMITED).bytes(payload);
  return writer.finish();
}

/** The last value of a field, as protobuf has it for a field that is not repeated. */
export function lastOf(fields: readonly Field[], number: number): Uint8Array | undefined {
  return fields.findLast(([known]) => known === number)?.[1];
}

const LENGTH_DELIMITED = 2;
