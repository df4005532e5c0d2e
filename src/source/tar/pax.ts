import { invalidTar } from "./tar-header.ts";

/** Keys whose values may not hold a NUL, as against all others, whose keys may not. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);

/**
 * Reads the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001), one character per byte.
 *
 * @throws {ArchiveError} when a record is not well formed.
 */
export function parsePax(bytes: Uint8Array): Map<string, string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const records = new Map<string, string>();
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(" ", start);
    const digits = space === -1 || space - start > 10 ? "" : text.slice(start, space);
    const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
    const record = text.slice(space + 1, start + length);
    const equals = record.indexOf("=");
    if (length < 5 || start + length > text.length || !record.endsWith("\n") || equals < 1) {
      throw invalidTar("a pax record that is not well formed");
    }
    const key = record.slice(0, equals);
    const value = record.slice(equals + 1, -1);
    if ((TEXTS.has(key) ? value : key).includes("\0")) throw invalidTar("a pax record with a NUL");
    records.set(key, value);
    start += length;
  }
  return records;
}

/**
 * Writes one pax record; its length counts its own digits.
 *
 * @param value One character per byte.
 */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return `${length}${rest}`;
}
