import { crc32 } from "node:zlib";

/**
 * Seals a message for the disk: a checksum of its bytes follows it, as one more field of the message, which readers of
 * protobuf pass over. A power cut can leave a file empty, cut off or full of zeros; its seal is broken then.
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

/** The message in sealed bytes; undefined when these are not what {@linkcode seal} made. */
export function unseal(sealed: Buffer): Uint8Array | undefined {
  const length = sealed.length - SEAL_SIZE;
  if (length < 0 || !TAG.every((byte, index) => sealed[length + index] === byte)) return undefined;
  const message = sealed.subarray(0, length);
  return sealed.readUInt32LE(length + TAG.length) === crc32(message) ? message : undefined;
}

/** Field 1000 as a fixed32, far from any that an Engine knows. */
const TAG = [0xc5, 0x3e] as const;
const SEAL_SIZE = TAG.length + 4;
