import { formatBytes, MesgError, visibleText } from "../core/mod.ts";
import type { SourceEntry } from "./entry.ts";
import { MAX_NAME_BYTES, MAX_PATH_BYTES } from "./tar/archive-paths.ts";

/** The limits of a source, as a folder or as an archive. */
export interface SourceLimits {
  /** Maximum total size in bytes; 2 GiB by default. Users set it with `max-source-size`. */
  readonly maxBytes?: number | undefined;
  /** Maximum number of files, folders and links; 100,000 by default. Users set it with `max-source-entries`. */
  readonly maxEntries?: number | undefined;
}

export const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 } as const satisfies SourceLimits;

/** Maximum number of folders and files in an error. */
const MAX_NAMED = 5;
/** Maximum depth of the search for the largest folder. */
const LEVELS = 20;
/** The search enters a folder with at least this share of the total. */
const NEARLY_ALL = 0.9;
/** The search stops at a folder whose largest part has less than this share. */
const TELLING = 0.1;

/**
 * Refuses a tree that exceeds its limits, and names its largest parts. Also refuses paths that are too long for Linux,
 * which no Engine can extract.
 *
 * @throws {MesgError} `refused`.
 */
export function enforceLimits(entries: readonly SourceEntry[], limits: SourceLimits): void {
  const { maxBytes = DEFAULT_LIMITS.maxBytes, maxEntries = DEFAULT_LIMITS.maxEntries } = limits;
  const bytes = totalSize(entries);
  if (entries.length > maxEntries) {
    const rows = largest(entries, () => 1).map(([folder, count]) => `${visibleText(folder)}: ${count}`);
    const limit = `at most ${maxEntries} entries (max-source-entries)`;
    throw over(`expected ${limit}, found ${entries.length}; most are in`, rows);
  }
  if (bytes > maxBytes) {
    const rows = largest(entries, sizeOf).map(([folder, size]) => `${visibleText(folder)}: ${formatBytes(size)}`);
    const limit = `at most ${formatBytes(maxBytes)} (max-source-size)`;
    throw over(`expected ${limit}, found ${formatBytes(bytes)}; most are in`, rows);
  }
  for (const { path } of entries) checkPath(path);
}

/** Returns the size of all files in bytes. */
export function totalSize(entries: readonly SourceEntry[]): number {
  let bytes = 0;
  for (const entry of entries) bytes += sizeOf(entry);
  return bytes;
}

/** A UTF-16 unit takes at most three bytes of UTF-8. */
const SHORT = MAX_NAME_BYTES / 3;

function checkPath(path: string): void {
  if (path.length <= SHORT) return;
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) throw tooLong("a path", MAX_PATH_BYTES, path);
  for (const name of path.split("/")) {
    if (Buffer.byteLength(name) > MAX_NAME_BYTES) throw tooLong("a name", MAX_NAME_BYTES, name);
  }
}

function tooLong(what: string, limit: number, found: string): MesgError {
  const size = Buffer.byteLength(found);
  return new MesgError(
    "refused",
    `${what} in the source is too long: expected at most ${limit} bytes, found ${size}: ${visibleText(found)}`,
    {
      hint: "Linux does not support longer ones, so no Engine can extract it: shorten it, or exclude it in .mesgignore",
    },
  );
}

function over(what: string, rows: readonly string[]): MesgError {
  return new MesgError("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
    hint: "exclude what the service does not need in .mesgignore, or raise the limit",
  });
}

function sizeOf(entry: SourceEntry): number {
  return entry.kind === "file" ? entry.size : 0;
}

/**
 * Returns the largest parts: those of the root or, if one folder has nearly everything, those of that folder.
 */
function largest(entries: readonly SourceEntry[], weight: (entry: SourceEntry) => number): [string, number][] {
  let inside = entries;
  let above: [string, number][] = [];
  let parent = "";
  for (let level = 0; level < LEVELS; level++) {
    const parts = new Map<string, number>();
    for (const entry of inside) {
      const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
      if (path === parent) continue;
      const end = path.indexOf("/", parent.length);
      const part = end === -1 ? path : path.slice(0, end + 1);
      parts.set(part, (parts.get(part) ?? 0) + weight(entry));
    }
    const rows = [...parts].sort(([, left], [, right]) => right - left);
    const total = rows.reduce((sum, [, part]) => sum + part, 0);
    const [name = "", largest = 0] = rows[0] ?? [];
    if (largest < total * TELLING && above.length > 0) return above;
    if (!name.endsWith("/") || largest < total * NEARLY_ALL) return rows.slice(0, MAX_NAMED);
    const within = inside.filter(({ path }) => path.startsWith(name));
    if (within.length === 0) return rows.slice(0, MAX_NAMED);
    above = rows.slice(0, MAX_NAMED);
    parent = name;
    inside = within;
  }
  return above;
}
