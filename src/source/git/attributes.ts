import { bytesOf, Glob, type MatchWork, MesgError } from "../../core/mod.ts";
import type { GitObjects } from "./objects.ts";

/** Returns the filter of a file, given its path from the root of the repository: `lfs`, or empty for none. */
export type FilterOf = (path: string) => string;

interface CommittedFile {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
}

/** A line of a gitattributes file that sets the filter of the files that it matches. */
interface Rule {
  readonly glob: Glob;
  readonly isAnchored: boolean;
  readonly filter: string;
}

const NAME = ".gitattributes";
/** Git's limits in bytes: longer lines and larger files are ignored. */
const MAX_LINE = 2048;
const MAX_FILE = 100 * 1024 * 1024;
const MACRO = "[attr]";
/** Maximum depth of nested macros. */
const MAX_LEVELS = 5;
/** Maximum number of matching steps for a commit: 1,000 patterns with a filter times 100,000 files. */
const MAX_WORK = 100_000_000;

/**
 * Reads the attributes of a commit. Attributes of the machine (`info/attributes`, `core.attributesFile`) are ignored,
 * so that a commit means the same everywhere.
 *
 * @param maxWork Maximum number of matching steps.
 */
export async function committedAttributes(
  entries: readonly CommittedFile[],
  objects: GitObjects,
  maxWork: number = MAX_WORK,
): Promise<FilterOf> {
  const files = entries.filter(isAttributesFile);
  const sizes = await objects.sizes(files.map(({ oid }) => oid));
  const lines = new Map<string, readonly Line[]>();
  for (const [index, { path, oid }] of files.entries()) {
    const size = sizes[index];
    if (size === undefined) throw objects.missing(oid);
    if (size > MAX_FILE) continue;
    lines.set(path.slice(0, -NAME.length), parseLines(Buffer.from(await objects.read(oid)).toString("utf8")));
  }
  const macros = macrosIn(lines.get("") ?? []);
  const rules = new Map([...lines].map(([folder, parsed]) => [folder, rulesIn(parsed, macros)]));
  if (![...rules.values()].some((some) => some.length > 0)) return () => "";
  const work: MatchWork = { left: maxWork };
  return (path) => {
    const filter = filterAt(path, rules, work);
    if (work.left < 0) {
      throw new MesgError("refused", `the ${NAME} files have too many patterns for the files of the commit`, {
        hint: "give folders a filter instead of files",
      });
    }
    return filter;
  };
}

function isAttributesFile({ path, mode }: CommittedFile): boolean {
  // Git does not follow a symlink with this name.
  return mode.startsWith("100") && (path === NAME || path.endsWith(`/${NAME}`));
}

/** Returns the filter of a path: the nearest file decides, and in it the last matching line. */
function filterAt(path: string, rules: ReadonlyMap<string, readonly Rule[]>, work: MatchWork): string {
  const names = bytesOf(path).split("/");
  let end = path.lastIndexOf("/");
  for (let depth = names.length - 1; ; depth--, end = path.lastIndexOf("/", end - 1)) {
    const folder = depth === 0 ? "" : path.slice(0, end + 1);
    const below = names.slice(depth);
    const found = rules
      .get(folder)
      ?.findLast(({ glob, isAnchored }) => glob.matches(isAnchored ? below : names.slice(-1), work));
    if (found !== undefined || depth === 0) return found?.filter ?? "";
  }
}

/** A line: a pattern, or `[attr]NAME` for a macro, and the attributes that it sets. */
interface Line {
  readonly pattern: string;
  readonly words: readonly string[];
}

function parseLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, "")
    .split("\n")
    .filter((line) => Buffer.byteLength(line) < MAX_LINE)
    .map(parseLine)
    .filter(({ pattern }) => pattern !== "");
}

/** Returns the filter that each macro sets. Macros count only in the root's file, at any position. */
function macrosIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const words = new Map(
    lines.flatMap(({ pattern, words }) => (pattern.startsWith(MACRO) ? [[pattern.slice(MACRO.length), words]] : [])),
  );
  const macros = new Map<string, string>();
  // A macro may name others: resolve one level per round.
  for (let level = 0; level < MAX_LEVELS; level++) {
    for (const [name, own] of words) {
      const filter = filterIn(own, macros);
      if (filter !== undefined) macros.set(name, filter);
    }
  }
  return macros;
}

function rulesIn(lines: readonly Line[], macros: ReadonlyMap<string, string>): Rule[] {
  return lines.flatMap(({ pattern, words }) => {
    const filter = filterIn(words, macros);
    // Git ignores negated patterns, and a pattern for folders matches no file.
    if (filter === undefined || /^!|^\[attr\]|\/$/.test(pattern)) return [];
    const anchored = pattern.startsWith("/") ? pattern.slice(1) : pattern;
    return [{ glob: new Glob(bytesOf(anchored)), isAnchored: pattern.includes("/"), filter }];
  });
}

/** Parses a line: a pattern, which may be quoted as in C, and attributes. */
function parseLine(line: string): Line {
  const text = line.trim();
  if (text.startsWith("#")) return { pattern: "", words: [] };
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text);
  const first = quoted?.[0] ?? text.split(/[ \t\r]/, 1)[0]!;
  return {
    pattern: quoted === null ? first : unquote(quoted[1]!),
    words: text
      .slice(first.length)
      .split(/[ \t\r]+/)
      .filter((word) => word !== ""),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function unquote(text: string): string {
  const bytes = text.replace(/\\([0-3][0-7]{2}|.)/g, (_, escaped: string) =>
    /^\d{3}$/.test(escaped)
      ? Buffer.of(Number.parseInt(escaped, 8)).toString("latin1")
      : Buffer.from(ESCAPES[escaped] ?? escaped).toString("latin1"),
  );
  return text.includes("\\") && /\\[0-3]/.test(text) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}

/** Returns the filter that attributes set; undefined when they set none. */
function filterIn(words: readonly string[], macros: ReadonlyMap<string, string>): string | undefined {
  let found: string | undefined;
  for (const word of words) {
    if (word.startsWith("filter=")) found = word.slice(7);
    else if (/^[-!]?filter$/.test(word)) found = "";
    else found = macros.get(word) ?? found;
  }
  return found;
}
