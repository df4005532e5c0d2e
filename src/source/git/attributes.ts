import { wildmatch } from "../../core/mod.ts";
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
  readonly pattern: string;
  readonly isAnchored: boolean;
  readonly filter: string;
}

const NAME = ".gitattributes";
/** As git has it: a longer line, or a larger file, is not read. */
const MAX_LINE = 2048;
const MAX_FILE = 100 * 1024 * 1024;

/**
 * Reads the attributes that a commit holds. Those of a machine (`info/attributes`, `core.attributesFile`) take no part,
 * so that a commit means the same everywhere.
 */
export async function committedAttributes(entries: readonly CommittedFile[], objects: GitObjects): Promise<FilterOf> {
  const files = entries.filter(isAttributesFile);
  const sizes = await objects.sizes(files.map(({ oid }) => oid));
  const rules = new Map<string, readonly Rule[]>();
  const macros = new Map<string, string>([["binary", ""]]);
  for (const [index, { path, oid }] of files.entries()) {
    const size = sizes[index];
    if (size === undefined) throw objects.missing(oid);
    if (size > MAX_FILE) continue;
    const folder = path.slice(0, -NAME.length);
    rules.set(folder, parseAttributes(Buffer.from(await objects.read(oid)).toString("utf8"), folder, macros));
  }
  return (path) => filterAt(path, rules);
}

function isAttributesFile({ path, mode }: CommittedFile): boolean {
  // git does not follow a symlink of that name.
  return mode.startsWith("100") && (path === NAME || path.endsWith(`/${NAME}`));
}

/** The file nearest to a path decides, and in it the last line that matches. */
function filterAt(path: string, rules: ReadonlyMap<string, readonly Rule[]>): string {
  for (let end = path.lastIndexOf("/"); ; end = end > 0 ? path.lastIndexOf("/", end - 1) : -1) {
    const folder = path.slice(0, end + 1);
    const found = rules.get(folder)?.findLast((rule) => matches(rule, path.slice(folder.length)));
    if (found !== undefined || end === -1) return found?.filter ?? "";
  }
}

function matches({ pattern, isAnchored }: Rule, path: string): boolean {
  return wildmatch(pattern, isAnchored ? path : path.slice(path.lastIndexOf("/") + 1));
}

function parseAttributes(text: string, folder: string, macros: Map<string, string>): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.replace(/^\ufeff/, "").split("\n")) {
    const { pattern, words } = parseLine(line);
    if (pattern === "" || line.length > MAX_LINE) continue;
    if (pattern.startsWith("[attr]")) {
      const filter = filterIn(words, macros);
      // Macros count in the root's file alone.
      if (folder === "") macros.set(pattern.slice(6), filter ?? "");
      continue;
    }
    const filter = filterIn(words, macros);
    // git takes no pattern that is negated, and one for folders matches no file.
    if (filter === undefined || pattern.startsWith("!") || pattern.endsWith("/")) continue;
    const anchored = pattern.startsWith("/") ? pattern.slice(1) : pattern;
    rules.push({ pattern: anchored, isAnchored: pattern.includes("/"), filter });
  }
  return rules;
}

/** Takes a line apart: a pattern, which may be in quotes as in C, and words. */
function parseLine(line: string): { readonly pattern: string; readonly words: readonly string[] } {
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
    else if (macros.get(word)) found = macros.get(word);
  }
  return found;
}
