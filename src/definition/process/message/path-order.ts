import protobuf from "protobufjs/minimal.js";
import { MESSAGES } from "./generated/messages-0.18.ts";

/** The field of a Path that contains the rest of it. */
const REST = 3;

/**
 * Moves the rest of each path before its selector, in place: gogo/protobuf, which Engines from 0.21 on use, writes the
 * members of a oneof after all other fields.
 *
 * @param bytes A Process message, as protobufjs encodes it.
 */
export function putPathsFirst(bytes: Uint8Array): Uint8Array {
  visit(new protobuf.Reader(bytes), bytes.length, "Process", bytes);
  return bytes;
}

function visit(reader: protobuf.Reader, end: number, message: string, bytes: Uint8Array): void {
  const start = reader.pos;
  let rest = start;
  while (reader.pos < end) {
    const at = reader.pos;
    const tag = reader.uint32();
    const field = MESSAGES[message]?.[tag >>> 3];
    if (field?.message !== undefined) {
      const length = reader.uint32();
      visit(reader, reader.pos + length, field.message, bytes);
    } else reader.skipType(tag & 7);
    if (message === "Path" && tag >>> 3 === REST) rest = at;
  }
  if (rest === start) return;
  // Not with `slice`, which returns a view of a Buffer.
  const moved = Uint8Array.from(bytes.subarray(rest, end));
  bytes.copyWithin(start + moved.length, start, rest);
  bytes.set(moved, start);
}
