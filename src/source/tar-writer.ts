import type { SourceEntry } from "./entry.ts";
import { paxRecord } from "./pax.ts";
import { BLOCK } from "./tar-header.ts";

/** The two blocks of zeros that end a tar. */
export const END_MARK: Uint8Array = new Uint8Array(2 * BLOCK);
/** The most that eleven octal digits hold. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;

/** Bytes between the end of a content and the next header. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/**
 * The header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) where the path or target is not
 * ASCII or over 100 bytes, or the size is over 8 GiB. All that differs between machines is fixed: time 0, owner 0, no
 * names of owners, modes 0644 and 0755 (symlinks 0777).
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
  const header = ustar(path, mode, size <= MAX_SIZE ? size : 0, type, target);
  if (records === "") return header;
  const pax = ustar("././@PaxHeader", 0o644, records.length, "x", "");
  return Buffer.concat([pax, Buffer.from(records, "latin1"), Buffer.alloc(paddingOf(records.length)), header]);
}

function ustar(path: string, mode: number, size: number, type: string, target: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  writeName(block, 0, path);
  octal(block, 100, 7, mode);
  octal(block, 108, 7, 0);
  octal(block, 116, 7, 0);
  octal(block, 124, 11, size);
  octal(block, 136, 11, 0);
  block.write("        ", 148, "latin1");
  block.write(type, 156, "latin1");
  writeName(block, 157, target);
  block.write("ustar\u000000", 257, "latin1");
  octal(block, 329, 7, 0);
  octal(block, 337, 7, 0);
  let sum = 0;
  for (const byte of block) sum += byte;
  octal(block, 148, 6, sum);
  block[154] = 0;
  return block;
}

/** A name that is too long stands in a pax record; what fits of it is here for readers that know no pax. */
function writeName(block: Buffer, at: number, name: string): void {
  block.write(name, at, FIELD, "utf8");
}

function octal(block: Buffer, at: number, digits: number, value: number): void {
  block.write(value.toString(8).padStart(digits, "0"), at, digits, "latin1");
}

function fits(name: string): boolean {
  return name.length <= FIELD && Buffer.byteLength(name) === name.length;
}

/** One character per byte of the UTF-8 form. */
function latin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
