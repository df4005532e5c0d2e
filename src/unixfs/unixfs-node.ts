import { CallFailure } from "../core/mod.ts";

/** A decoded block of a file's DAG. */
export interface UnixfsNode {
  /** The bytes of the file in this block itself. */
  readonly data: Uint8Array;
  /** The CIDs of its children, in the order of the file. */
  readonly links: readonly Uint8Array[];
  /** Bytes of the file in this block and below. */
  readonly size: number;
}

/**
 * Decodes a dag-pb block of a file: PBNode { Links: 2, Data: 1 } with UnixFS { Type: 1, Data: 2, filesize: 3 } in it
 * (specs.ipfs.tech, UnixFS and dag-pb).
 *
 * @throws {CallFailure} when it is another block: its id is not the id of a file.
 * @example
 * ```ts
 * readUnixfsNode(new Uint8Array([0x0a, 4, 8, 2, 0x18, 0])); // { data: [], links: [], size: 0 }: an empty file
 * ```
 */
export function readUnixfsNode(block: Uint8Array): UnixfsNode {
  const links: Uint8Array[] = [];
  let data: Uint8Array = new Uint8Array(0);
  let type = -1;
  let size: number | undefined;
  for (const { number, bytes } of fieldsOf(block)) {
    if (number === 2) {
      const cid = cidOf(bytes ?? block.subarray(0, 0));
      if (cid !== undefined) links.push(cid);
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

/**
 * Returns the children of a block that links others, with the bytes of each child's block and of all blocks below it.
 *
 * @throws {CallFailure} when it is not a dag-pb block.
 */
export function childrenOf(block: Uint8Array): { readonly cid: Uint8Array; readonly tsize: number }[] {
  return [...fieldsOf(block)].flatMap(({ number, bytes }) => {
    const fields = number === 2 && bytes !== undefined ? [...fieldsOf(bytes)] : [];
    const cid = fields.findLast((field) => field.number === 1)?.bytes;
    return cid === undefined ? [] : [{ cid, tsize: fields.findLast((field) => field.number === 3)?.value ?? 0 }];
  });
}

/** The CID of a PBLink; if there are several, the last one counts, as in protobuf. */
function cidOf(link: Uint8Array): Uint8Array | undefined {
  let cid: Uint8Array | undefined;
  for (const { number, bytes } of fieldsOf(link)) if (number === 1 && bytes !== undefined) cid = bytes;
  return cid;
}

const RAW = 0;
const FILE = 2;

interface Field {
  readonly number: number;
  readonly value: number;
  readonly bytes: Uint8Array | undefined;
}

/** Yields the fields of a protobuf message, of the two wire types that dag-pb uses. */
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
  return new CallFailure("malformed dag-pb block", { hint: "check that the id is the id of a source" });
}
