import { CallFailure } from "../core/mod.ts";

/** A block of a file's DAG, read. */
export interface UnixfsNode {
  /** The file's bytes that stand in this block itself. */
  readonly data: Uint8Array;
  /** The CIDs of its children, in the order of the file. */
  readonly links: readonly Uint8Array[];
  /** Bytes of the file in this block and below. */
  readonly size: number;
}

/**
 * Reads a dag-pb block that is a file, or a part of one: PBNode { Links: 2, Data: 1 } with UnixFS { Type: 1, Data: 2,
 * filesize: 3 } in it (specs.ipfs.tech, UnixFS and dag-pb).
 *
 * @throws {CallFailure} when it is no such block: the id that names it is not the id of a file.
 */
export function readUnixfsNode(block: Uint8Array): UnixfsNode {
  const links: Uint8Array[] = [];
  let data: Uint8Array = new Uint8Array(0);
  let type = -1;
  let size: number | undefined;
  for (const { number, bytes } of fieldsOf(block)) {
    if (number === 2) {
      for (const field of fieldsOf(bytes ?? block.subarray(0, 0))) {
        if (field.number === 1 && field.bytes !== undefined) links.push(field.bytes);
      }
    } else if (number === 1 && bytes !== undefined) {
      for (const field of fieldsOf(bytes)) {
        if (field.number === 1) type = field.value;
        else if (field.number === 2 && field.bytes !== undefined) data = field.bytes;
        else if (field.number === 3) size = field.value;
      }
    }
  }
  if (type === FILE || type === RAW) return { data, links, size: size ?? data.length };
  const found = type === 1 || type === 5 ? "a folder" : "something else";
  throw new CallFailure(`expected the blocks of a file, found ${found}`, { hint: "a source is one file, a tar" });
}

const RAW = 0;
const FILE = 2;

interface Field {
  readonly number: number;
  readonly value: number;
  readonly bytes: Uint8Array | undefined;
}

/** The fields of a protobuf message, as far as dag-pb uses them. */
function* fieldsOf(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at++];
      if (byte === undefined || factor > 2 ** 49) throw malformed();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const value = varint();
    if (tag % 8 === 0) yield { number, value, bytes: undefined };
    else if (tag % 8 === 2 && at + value <= message.length) {
      at += value;
      yield { number, value, bytes: message.subarray(at - value, at) };
    } else throw malformed();
  }
}

function malformed(): CallFailure {
  return new CallFailure("expected a dag-pb block, found bytes that are none", { hint: "is it the id of a source?" });
}
