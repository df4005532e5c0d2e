import type { SourceEntry } from "../entry.ts";
import { paxRecord } from "./pax.ts";
import { BLOCK, paddingOf } from "./tar-header.ts";

/** The two blocks of zeros that end a tar. */
export const END_MARK: Uint8Array = new Uint8Array(2 * BLOCK);
/** The largest number of eleven octal digits. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;

/**
 * Returns the header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) if the path or target is
 * not ASCII or longer than 100 bytes, or the size exceeds 8 GiB. Everything that differs between machines is fixed:
 * time 0, owner 0, no owner names, modes 0644 and 0755 (symlinks 0777).
 *
 * @returns A view that is valid until the next call.
 */
export function tarHeader(entry: SourceEntry): Uint8Array {
  const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
  const target = entry.kind === "symlink" ? entry.target : "";
  const size = entry.kind === "file" ? entry.size : 0;
  const mode = entry.kind === "symlink" ? 0o777 : entry.mode;
  const type = entry.kind === "file" ? "0" : entry.kind === "folder" ? "5" : "2";
  const records =
    (fits(path) ? "" : paxRecord("path", latin1(path))) +
    (fits(target) ? "" : paxRecord("linkpath", latin1(target))) +
    (size <= MAX_SIZE ? "" : paxRecord("size", String(size)));
  const ustarSize = size <= MAX_SIZE ? size : 0;
  const header = { path, mode, size: ustarSize, type, target };
  if (records === "") return ustar(header);
  return Buffer.concat([
    Buffer.from(ustar({ path: "././@PaxHeader", mode: 0o644, size: records.length, type: "x", target: "" })),
    Buffer.from(records, "latin1"),
    Buffer.alloc(paddingOf(records.length)),
    ustar(header),
  ]);
}

/** The fields that all headers share, and zeros in those that are numbers. */
const COMMON = Buffer.alloc(BLOCK);
for (const at of [100, 108, 116, 329, 337]) COMMON.write("0000000", at, "latin1");
for (const at of [124, 136]) COMMON.write("00000000000", at, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
// The checksum is computed with spaces in its own field.
COMMON.write("        ", 148, "latin1");
const COMMON_SUM = sum(COMMON, 0, BLOCK);
COMMON.write("000000\u0000 ", 148, "latin1");
/** The block that is reused for every header. */
const HEADER = Buffer.alloc(BLOCK);
/** The same as an array like all others that are put into leaves, so that the code that does it is compiled once. */
const HEADER_BYTES = new Uint8Array(HEADER.buffer, HEADER.byteOffset, BLOCK);

interface UstarHeader {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
  readonly type: string;
  readonly target: string;
}

function ustar({ path, mode, size, type, target }: UstarHeader): Uint8Array {
  HEADER.set(COMMON);
  const own = writeName(HEADER, 0, path) + octal(HEADER, 107, mode) + octal(HEADER, 135, size);
  HEADER[156] = type.charCodeAt(0);
  octal(HEADER, 154, COMMON_SUM + own + HEADER[156] + writeName(HEADER, 157, target));
  return HEADER_BYTES;
}

/** Writes the part of a name that fits, which readers without pax support see. @returns The sum of its bytes. */
function writeName(block: Buffer, at: number, name: string): number {
  if (!fits(name)) return sum(block, at, block.write(name, at, FIELD, "utf8"));
  let total = 0;
  for (let index = 0; index < name.length; index++) {
    const byte = name.charCodeAt(index);
    block[at + index] = byte;
    total += byte;
  }
  return total;
}

/** Writes the digits of a number over the zeros before a place. @returns The sum of the digits. */
function octal(block: Buffer, end: number, value: number): number {
  let total = 0;
  for (let index = end - 1, rest = value; rest > 0; index--) {
    const digit = rest % 8;
    block[index] = 48 + digit;
    total += digit;
    // Stays an integer, which `Math.floor` would turn into a slower floating-point number.
    rest = (rest - digit) / 8;
  }
  return total;
}

function sum(block: Buffer, at: number, length: number): number {
  let total = 0;
  for (let index = at; index < at + length; index++) total += block[index]!;
  return total;
}

/** Whether a name is ASCII, and short enough. */
function fits(name: string): boolean {
  if (name.length > FIELD) return false;
  for (let index = 0; index < name.length; index++) if (name.charCodeAt(index) > 0x7f) return false;
  return true;
}

/** Returns one character per byte of the UTF-8 form. */
function latin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
