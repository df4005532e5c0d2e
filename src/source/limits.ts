import { formatBytes, MesgError } from "../core/mod.ts";
import type { SourceEntry } from "./entry.ts";

/** How much is taken at most. */
export interface SourceLimits {
  /** Bytes of content in total; 2 GiB by default. */
  readonly maxBytes?: number;
  /** Files, folders and links; 100,000 by default. */
  readonly maxEntries?: number;
}

export const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 } as const satisfies SourceLimits;

/** Folders and files named in an error. */
const LARGEST = 5;
/** The share of a folder from which on its own parts are more telling. */
const NEARLY_ALL = 0.9;
/** The share that a part needs to say more than the folder that it is in. */
const TELLING = 0.1;

/**
 * Refuses a tree that is over its limits, and says where most of it is.
 *
 * @throws {MesgError} `refused`.
 */
export function enforceLimits(
  entries: readonly SourceEntry[],
  { maxBytes, maxEntries }: Required<Pick<SourceLimits, "maxBytes" | "maxEntries">>,
): void {
  const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  if (entries.length > maxEntries) {
    const rows = largest(entries, () => 1).map(([folder, count]) => `${folder}: ${count}`);
    throw over(`expected at most ${maxEntries} entries, found ${entries.length}; most are in`, rows);
  }
  if (bytes > maxBytes) {
    const rows = largest(entries, sizeOf).map(([folder, size]) => `${folder}: ${formatBytes(size)}`);
    throw over(`expected at most ${formatBytes(maxBytes)}, found ${formatBytes(bytes)}; most are in`, rows);
  }
}

function over(what: string, rows: readonly string[]): MesgError {
  return new MesgError("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
    hint: "name what the service does not need in .mesgignore",
  });
}

function sizeOf(entry: SourceEntry): number {
  return entry.kind === "file" ? entry.size : 0;
}

/**
 * What holds most of the weight: the parts of the tree's root or, where one folder holds nearly all, the parts of that.
 */
function largest(entries: readonly SourceEntry[], weight: (entry: SourceEntry) => number): [string, number][] {
  let inside = entries;
  let above: [string, number][] = [];
  for (let parent = ""; ; ) {
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
    const [name = "", most = 0] = rows[0] ?? [];
    if (most < total * TELLING && above.length > 0) return above;
    if (!name.endsWith("/") || most < total * NEARLY_ALL) return rows.slice(0, LARGEST);
    const within = inside.filter(({ path }) => path.startsWith(name));
    if (within.length === 0) return rows.slice(0, LARGEST);
    above = rows.slice(0, LARGEST);
    parent = name;
    inside = within;
  }
}
