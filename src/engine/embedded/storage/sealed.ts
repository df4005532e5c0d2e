import { crc32 } from "node:zlib";

/** A message for the disk. */
export interface StoredRecord {
  /** Its hash, 32 bytes in hex. */
  readonly name: string;
  readonly message: Uint8Array;
}

/**
 * Returns the contents of a file of records: the sealed message of a single one, or each of several after its hash and
 * size.
 *
 * @example
 * ```ts
 * messageIn(contentsOf([one, another]), another.name); // another.message
 * messageIn(contentsOf([one]).subarray(1), one.name); // undefined
 * ```
 */
export function contentsOf(records: readonly StoredRecord[]): Buffer {
  const [first] = records;
  if (records.length === 1 && first!.message[0] !== SHARED[0]) {
    const alone = Buffer.allocUnsafe(first!.message.length + SEAL_SIZE);
    seal(first!.message, alone, 0);
    return alone;
  }
  const file = Buffer.allocUnsafe(records.reduce((size, record) => size + sizeInFile(record), SHARED.length));
  let at = SHARED.copy(file);
  for (const { name, message } of records) {
    at += file.write(name, at, "hex");
    at = file.writeUInt32LE(message.length + SEAL_SIZE, at);
    at = seal(message, file, at);
  }
  return file;
}

/** Returns the bytes that a record takes in a file of several, which has one byte more. */
export function sizeInFile({ message }: StoredRecord): number {
  return HEAD_SIZE + message.length + SEAL_SIZE;
}

/** Returns the message of a name in a file; undefined when it is missing, or its checksum is wrong. */
export function messageIn(file: Buffer, name: string): Uint8Array | undefined {
  if (file[0] !== SHARED[0]) return unseal(file);
  const hash = Buffer.from(name, "hex");
  for (let at = SHARED.length; at + HEAD_SIZE <= file.length; ) {
    const start = at + HEAD_SIZE;
    const end = start + file.readUInt32LE(at + HASH_SIZE);
    // A copy, since a view would keep the whole file in memory.
    if (file.compare(hash, 0, HASH_SIZE, at, at + HASH_SIZE) === 0)
      return unseal(Buffer.from(file.subarray(start, end)));
    at = end;
  }
  return undefined;
}

/**
 * Writes a message with a checksum, as one more field, which protobuf readers ignore. A power cut can leave a file empty,
 * truncated or full of zeros; its checksum does not match then.
 *
 * @returns The position after it.
 */
function seal(message: Uint8Array, file: Buffer, at: number): number {
  file.set(message, at);
  file.set(TAG, at + message.length);
  return file.writeUInt32LE(crc32(message), at + message.length + TAG.length);
}

function unseal(sealed: Buffer): Uint8Array | undefined {
  const length = sealed.length - SEAL_SIZE;
  if (length < 0 || !TAG.every((byte, index) => sealed[length + index] === byte)) return undefined;
  const message = sealed.subarray(0, length);
  return sealed.readUInt32LE(length + TAG.length) === crc32(message) ? message : undefined;
}

/** Field 1000 as a fixed32, which no Engine message uses. */
const TAG = [0xc5, 0x3e] as const;
const SEAL_SIZE = TAG.length + 4;

/** The first byte of a file of several records. No message begins with it: protobuf has no field 0. */
const SHARED = Buffer.of(0);
const HASH_SIZE = 32;
/** The hash, and the size of the sealed message as a fixed32. */
const HEAD_SIZE = HASH_SIZE + 4;
