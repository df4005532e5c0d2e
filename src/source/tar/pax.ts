import { invalidTar } from "./tar-header.ts";

/** The records of a pax header that matter for extraction. Texts have one character per byte. */
export interface PaxRecords {
  readonly path?: string;
  readonly linkpath?: string;
  /** Decimal, as written. */
  readonly size?: string;
  /** Whether it describes a GNU sparse file. */
  readonly isSparse: boolean;
}

/** The records of an entry without a pax header. */
export const NO_PAX: PaxRecords = { isSparse: false };

const TAKEN = new Set(["path", "linkpath", "size"]);
/** Keys whose values must not contain a NUL. For other records, only the key must not. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);
const SPARSE = "GNU.sparse.";
/** Maximum number of digits of a length, as in Go's reader. */
const MAX_DIGITS = 10;

/**
 * Parses the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001).
 *
 * @throws {ArchiveError} when a record is malformed.
 */
export function parsePax(bytes: Uint8Array): PaxRecords {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const records: { path?: string; linkpath?: string; size?: string; isSparse: boolean } = { isSparse: false };
  for (let start = 0; start < text.length; ) {
    const { key, value, end } = recordAt(text, start);
    if ((TEXTS.has(key) ? value : key).includes("\0")) throw invalidTar("a pax record with a NUL");
    if (TAKEN.has(key)) records[key as "path" | "linkpath" | "size"] = value;
    else if (key.startsWith(SPARSE)) records.isSparse = true;
    start = end;
  }
  return records;
}

function recordAt(text: string, start: number): { key: string; value: string; end: number } {
  const space = start + text.slice(start, start + MAX_DIGITS + 1).indexOf(" ");
  const digits = space < start ? "" : text.slice(start, space);
  const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
  const end = start + length;
  if (length < 5 || end > text.length || text[end - 1] !== "\n") throw malformed();
  const record = text.slice(space + 1, end - 1);
  const equals = record.indexOf("=");
  if (equals < 1) throw malformed();
  return { key: record.slice(0, equals), value: record.slice(equals + 1), end };
}

function malformed(): Error {
  return invalidTar("a malformed pax record");
}

/**
 * Writes one pax record. Its length counts its own digits.
 *
 * @param value One character per byte.
 */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return `${length}${rest}`;
}
