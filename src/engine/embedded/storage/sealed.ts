import { crc32 } from "node:zlib";

/**
 * Adds a checksum to a message for the disk, as one more field, which protobuf readers ignore. A power cut can leave a file
 * empty, truncated or full of zeros; its checksum does not match then.
 *
 * @example
 * ```ts
 * unseal(seal(message)); // message
 * unseal(seal(message).subarray(1)); // undefined
 * ```
 */
export function seal(message: Uint8Array): Uint8Array {
  const sealed = Buffer.allocUnsafe(message.length + SEAL_SIZE);
  sealed.set(message);
  sealed.set(TAG, message.length);
  sealed.writeUInt32LE(crc32(message), message.length + TAG.length);
  return sealed;
}

/** Returns the message in sealed bytes; undefined when their checksum is wrong. */
export function unseal(sealed: Buffer): Uint8Array | undefined {
  const length = sealed.length - SEAL_SIZE;
  if (length < 0 || !TAG.every((byte, index) => sealed[length + index] === byte)) return undefined;
  const message = sealed.subarray(0, length);
  return sealed.readUInt32LE(length + TAG.length) === crc32(message) ? message : undefined;
}

/** Field 1000 as a fixed32, which no Engine message uses. */
const TAG = [0xc5, 0x3e] as const;
const SEAL_SIZE = TAG.length + 4;
