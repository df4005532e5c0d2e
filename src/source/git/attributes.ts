import { bytesOf, Glob, type MatchWork, MesgError } from "../../core/mod.ts";
import type { GitObjects } from "./objects.ts";

/** Names the filter of a file, by its path from the root of the repository: `lfs`, or empty for none. */
export type FilterOf = (path: string) => string;

interface CommittedFile {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
}

/** What one line of a gitattributes file says about the filter of the files that it matches. */
interface Rule {
  readonly glob: Glob;
  readonly isAnchored: boolean;
  readonly filter: string;
}

const NAME = ".gitattributes";
/** As git has it, in bytes: a line of that length, or a larger file, is not read. */
const MAX_LINE = 2048;
const MAX_FILE = 100 * 1024 * 1024;
const MACRO = "[attr]";
/** Macros in each other that are followed. */
const MAX_LEVELS = 5;
/** Steps of matching for one commit: 1,000 patterns with a filter for each of 100,000 files. */
const MAX_WORK = 100_000_000;

/**
 * Reads the attributes that a commit holds. Those of a machine (`info/attributes`, `core.attributesFile`) take no part,
 * so that a commit means the same everywhere.
 *
 * @param mostWork Steps that matching may take in total.
 */
export async function committedAttributes(
  entries: readonly CommittedFile[],
  objects: GitObjects,
  mostWork: number = MAX_WORK,
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
  const work: MatchWork = { left: mostWork };
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
  // git does not follow a symlink of that name.
  return mode.startsWith("100") && (path === NAME || path.endsWith(`/${NAME}`));
}

/** The file nearest to a path decides, and in it the last line that matches. */
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

/** A line: a pattern, or `[attr]NAME` for a macro, and what it sets. */
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

/** What each macro says about the filter. Macros count in the root's file alone, wherever they stand in it. */
function macrosIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const words = new Map(
    lines.flatMap(({ pattern, words }) => (pattern.startsWith(MACRO) ? [[pattern.slice(MACRO.length), words]] : [])),
  );
  const macros = new Map<string, string>();
  // A macro may name others; as many rounds resolve them as git has levels.
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
    // git takes no pattern that is negated, and one for folders matches no file.
    if (filter === undefined || /^!|^\[attr\]|\/$/.test(pattern)) return [];
    const anchored = pattern.startsWith("/") ? pattern.slice(1) : pattern;
    return [{ glob: new Glob(bytesOf(anchored)), isAnchored: pattern.includes("/"), filter }];
  });
}

/** Takes a line apart: a pattern, which may be in quotes as in C, and words. */
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

/** What words say about the filter; undefined when they do not. */
function filterIn(words: readonly string[], macros: ReadonlyMap<string, string>): string | undefined {
  let found: string | undefined;
  for (const word of words) {
    if (word.startsWith("filter=")) found = word.slice(7);
    else if (/^[-!]?filter$/.test(word)) found = "";
    else found = macros.get(word) ?? found;
  }
  return found;
}
