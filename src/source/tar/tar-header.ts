import { withoutTrailing } from "../../core/mod.ts";
import { ArchiveError } from "../archive-error.ts";

/** Size of a block of a tar in bytes. */
export const BLOCK = 512;

/** The fields of a tar header that matter for extraction. Texts have one character per byte. */
export interface TarHeader {
  name: string;
  linkname: string;
  /** Permission and set-id bits. */
  mode: number;
  /** Size of the content in bytes; not negative. */
  size: number;
  /** The type flag: `"0"` file, `"1"` hard link, `"2"` symlink, `"5"` folder, … */
  type: string;
}

/** Returns the error for bytes that are not a tar. */
export function invalidTar(found: string): ArchiveError {
  return new ArchiveError(`expected a tar archive, found ${found}`, {
    engineText: "archive/tar: invalid tar header",
    hint: "pass the archive that was uploaded, unchanged",
  });
}

/** Returns the error for a truncated archive. */
export function truncatedTar(where: string): ArchiveError {
  return new ArchiveError(`truncated tar archive: it ends in ${where}`, { engineText: "unexpected EOF" });
}

/** Returns the number of bytes between the end of a content and the next block. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/**
 * Parses a header block as Go's `archive/tar` does, which Engines use: V7, ustar, GNU and star forms, octal and
 * base-256 numbers.
 *
 * @throws {ArchiveError} when the checksum is wrong, or a number is malformed, or the size is negative.
 */
export function parseHeader(block: Uint8Array): TarHeader {
  checkSum(block);
  const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
  const prefix = prefixOf(block, magic);
  const name = text(block, 0, 100);
  const hasDevice = magic.startsWith("ustar\0") || magic === "ustar  \0";
  for (const [start, length] of hasDevice ? CHECKED_WITH_DEVICE : CHECKED) numberAt(block, start, length);
  const size = Number(numberAt(block, 124, 12));
  if (size < 0) throw invalidTar("a negative size");
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    linkname: text(block, 157, 100),
    mode: Number(BigInt.asUintN(12, BigInt(numberAt(block, 100, 8)))),
    size,
    type: block[156] === 0 ? "\0" : String.fromCharCode(block[156]!),
  };
}

/** Start and length of the fields that are only checked: uid, gid, time, and numbers of a device. */
const CHECKED = [
  [108, 8],
  [116, 8],
  [136, 12],
] as const;
const CHECKED_WITH_DEVICE = [...CHECKED, [329, 8], [337, 8]] as const;

function checkSum(block: Uint8Array): void {
  let unsigned = 0;
  let signed = 0;
  for (let index = 0; index < BLOCK; index++) {
    const byte = index >= 148 && index < 156 ? 32 : block[index]!;
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  const stored = plainOctal(block, 148, 8) ?? Number(parseOctal(block.subarray(148, 156)));
  if (stored !== unsigned && stored !== signed) throw invalidTar("a header with a wrong checksum");
}

function prefixOf(block: Uint8Array, magic: string): string {
  if (!magic.startsWith("ustar\0")) return "";
  const isStar = Buffer.from(block.buffer, block.byteOffset + 508, 4).toString("latin1") === "tar\0";
  return text(block, 345, isStar ? 131 : 155);
}

function text(block: Uint8Array, start: number, length: number): string {
  const field = Buffer.from(block.buffer, block.byteOffset + start, length);
  const end = field.indexOf(0);
  return field.toString("latin1", 0, end === -1 ? length : end);
}

function numberAt(block: Uint8Array, start: number, length: number): number | bigint {
  return plainOctal(block, start, length) ?? parseNumber(block.subarray(start, start + length));
}

/**
 * Returns the number in a field of octal digits with NULs or spaces after them, the usual form; undefined for any other.
 *
 * @param length At most 12: 36 bits.
 */
function plainOctal(block: Uint8Array, start: number, length: number): number | undefined {
  const end = start + length;
  let value = 0;
  let at = start;
  for (; at < end && block[at]! >= 48 && block[at]! < 56; at++) value = value * 8 + block[at]! - 48;
  while (at < end && (block[at] === 0 || block[at] === 32)) at++;
  return at === end ? value : undefined;
}

function parseNumber(field: Uint8Array): bigint {
  if (field.length === 0 || (field[0]! & 0x80) === 0) return parseOctal(field);
  let value = BigInt(field[0]! & 0x7f);
  for (const byte of field.subarray(1)) value = (value << 8n) | BigInt(byte);
  const signed = BigInt.asIntN(field.length * 8 - 1, value);
  if (signed !== BigInt.asIntN(64, signed)) throw invalidTar("a number of more than 64 bits");
  return signed;
}

function parseOctal(field: Uint8Array): bigint {
  const padded = Buffer.from(field.buffer, field.byteOffset, field.length).toString("latin1");
  const digits = withoutTrailing(padded.replace(/^[ \0]+/, ""), " \0").replace(/\0.*$/s, "");
  if (digits === "") return 0n;
  if (!/^[0-7]+$/.test(digits)) throw invalidTar("a header with a number that is not octal");
  return BigInt(`0o${digits}`);
}
