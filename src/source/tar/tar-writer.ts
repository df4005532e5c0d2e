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

/** The fields that all headers share. The checksum is computed with spaces in its own field. */
const COMMON = Buffer.alloc(BLOCK);
for (const at of [108, 116, 329, 337]) octal(COMMON, at, 7, 0);
octal(COMMON, 136, 11, 0);
COMMON.write("        ", 148, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
const COMMON_SUM = sum(COMMON, 0, BLOCK);
/** The block that is reused for every header. */
const HEADER = Buffer.alloc(BLOCK);

interface UstarHeader {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
  readonly type: string;
  readonly target: string;
}

function ustar({ path, mode, size, type, target }: UstarHeader): Buffer {
  HEADER.set(COMMON);
  const own = writeName(HEADER, 0, path) + octal(HEADER, 100, 7, mode) + octal(HEADER, 124, 11, size);
  HEADER[156] = type.charCodeAt(0);
  octal(HEADER, 148, 6, COMMON_SUM + own + HEADER[156] + writeName(HEADER, 157, target));
  HEADER[154] = 0;
  return HEADER;
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

/** Writes a number. @returns The sum of its digits' bytes. */
function octal(block: Buffer, at: number, digits: number, value: number): number {
  let rest = value;
  let total = 0;
  for (let index = at + digits - 1; index >= at; index--) {
    const digit = rest % 8;
    block[index] = 48 + digit;
    total += 48 + digit;
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
