import { bytesOf, formatBytes, Glob, type MatchWork, MesgError } from "../../../core/mod.ts";
import type { GitObjects } from "../objects.ts";
import { type Attribute, type AttributeLine, parseAttributeLines, type State } from "./attribute-line.ts";

/** Returns the filter of a file, given its path from the root of the repository: `lfs`, or empty for none. */
export type FilterOf = (path: string) => string;

interface CommittedFile {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
}

/** A line that may decide the filter of the files that it matches. */
interface Rule {
  readonly glob: Glob;
  readonly isAnchored: boolean;
  readonly attributes: readonly Attribute[];
}

type Macros = ReadonlyMap<string, readonly Attribute[]>;

const NO_MACROS: Macros = new Map();

const NAME = ".gitattributes";
const FILTER = "filter";
/** Git's limit in bytes: larger files are ignored. */
const MAX_FILE = 100 * 1024 * 1024;
/** Maximum bytes of all files together, each counted once: parsing a megabyte takes a quarter of a second. */
const MAX_TEXT = 16 * 1024 * 1024;
/** Maximum number of lines with a filter, all of which are kept in memory. */
const MAX_RULES = 100_000;
/** Maximum number of matching steps for a commit: 1,000 patterns with a filter times 100,000 files. */
const MAX_WORK = 100_000_000;

/**
 * Reads the attributes of a commit. Attributes of the machine (`info/attributes`, `core.attributesFile`) are ignored,
 * so that a commit means the same everywhere.
 *
 * @param maxWork Maximum number of matching steps.
 * @throws {MesgError} `refused` for too many attributes, `environment` when git lacks one of the files.
 */
export async function committedAttributes(
  entries: readonly CommittedFile[],
  objects: GitObjects,
  maxWork: number = MAX_WORK,
): Promise<FilterOf> {
  const files = await readableFiles(entries, objects);
  const linesOf = async (oid: string) => parseAttributeLines(Buffer.from(await objects.read(oid)));
  const root = files.find(({ path }) => path === NAME);
  const macros = root === undefined ? NO_MACROS : macrosIn(await linesOf(root.oid));
  // The same file may be in any number of folders.
  const byOid = new Map<string, readonly Rule[]>();
  let count = 0;
  for (const { oid } of files) {
    if (byOid.has(oid)) continue;
    const rules = rulesIn(await linesOf(oid), macros, MAX_RULES - count);
    count += rules.length;
    byOid.set(oid, rules);
  }
  if (count === 0) return () => "";
  const byFolder = new Map(files.map(({ path, oid }) => [path.slice(0, -NAME.length), byOid.get(oid)!]));
  const work: MatchWork = { left: maxWork };
  return (path) => {
    const filter = filterAt(path, byFolder, macros, work);
    if (work.left < 0) throw tooMany("patterns for the files of the commit");
    return Buffer.from(filter, "latin1").toString();
  };
}

/** Returns the attributes files that git reads. */
async function readableFiles(entries: readonly CommittedFile[], objects: GitObjects): Promise<CommittedFile[]> {
  const files = entries.filter(isAttributesFile);
  const sizes = await objects.sizes(files.map(({ oid }) => oid));
  const counted = new Map<string, number>();
  const readable = files.filter(({ oid }, index) => {
    const size = sizes[index];
    if (size === undefined) throw objects.missing(oid);
    if (size <= MAX_FILE) counted.set(oid, size);
    return size <= MAX_FILE;
  });
  const total = [...counted.values()].reduce((sum, size) => sum + size, 0);
  if (total > MAX_TEXT) throw tooMany(`bytes: expected at most ${formatBytes(MAX_TEXT)}, found ${formatBytes(total)}`);
  return readable;
}

function isAttributesFile({ path, mode }: CommittedFile): boolean {
  // Git does not follow a symlink with this name.
  return mode.startsWith("100") && (path === NAME || path.endsWith(`/${NAME}`));
}

function tooMany(what: string): MesgError {
  return new MesgError("refused", `the ${NAME} files have too many ${what}`, {
    hint: "give folders a filter instead of files",
  });
}

/** Returns the macros that can set a filter. They count only in the root's file; the last one of a name does. */
function macrosIn(lines: Iterable<AttributeLine>): Macros {
  const all = new Map<string, readonly Attribute[]>();
  for (const { isMacro, pattern, attributes } of lines) if (isMacro) all.set(pattern, attributes);
  const users = new Map<string, string[]>();
  for (const [name, attributes] of all) {
    for (const [used] of attributes) {
      const known = users.get(used);
      if (known === undefined) users.set(used, [name]);
      else known.push(name);
    }
  }
  const found = new Map<string, readonly Attribute[]>();
  const next = [FILTER];
  for (let used = next.pop(); used !== undefined; used = next.pop()) {
    for (const name of users.get(used) ?? []) {
      if (found.has(name)) continue;
      found.set(name, all.get(name)!);
      next.push(name);
    }
  }
  return new Map([...found].map(([name, attributes]) => [name, attributes.filter((it) => isRelevant(it, found))]));
}

function isRelevant([name]: Attribute, macros: Macros): boolean {
  return name === FILTER || macros.has(name);
}

/**
 * Returns the rules of a file in reverse order, since the last match decides.
 *
 * @throws {MesgError} `refused` for more than `max` rules.
 */
function rulesIn(lines: Iterable<AttributeLine>, macros: Macros, max: number): Rule[] {
  const rules: Rule[] = [];
  for (const { pattern, isMacro, attributes } of lines) {
    const relevant = attributes.filter((attribute) => isRelevant(attribute, macros));
    // A pattern for folders matches no file.
    if (isMacro || relevant.length === 0 || pattern.endsWith("/")) continue;
    if (rules.length === max) throw tooMany(`lines with a filter: expected at most ${MAX_RULES}, found more`);
    const anchored = pattern.startsWith("/") ? pattern.slice(1) : pattern;
    rules.push({ glob: new Glob(anchored), isAnchored: pattern.includes("/"), attributes: relevant });
  }
  return rules.reverse();
}

/** Returns the filter of a path: the nearest file decides, and in it the last matching line. */
function filterAt(path: string, rules: ReadonlyMap<string, readonly Rule[]>, macros: Macros, work: MatchWork): string {
  const states = new Map<string, State>();
  const names = bytesOf(path).split("/");
  let end = path.lastIndexOf("/");
  for (let depth = names.length - 1; ; depth--, end = path.lastIndexOf("/", end - 1)) {
    const folder = depth === 0 ? "" : path.slice(0, end + 1);
    const below = names.slice(depth);
    for (const { glob, isAnchored, attributes } of rules.get(folder) ?? []) {
      if (!glob.matches(isAnchored ? below : names.slice(-1), work)) continue;
      setStates(states, attributes, macros, work);
      const filter = states.get(FILTER);
      if (states.has(FILTER)) return typeof filter === "string" ? filter : "";
    }
    if (depth === 0) return "";
  }
}

/** Sets the attributes that have no state yet, from the last to the first, and those of each macro right after it. */
function setStates(
  states: Map<string, State>,
  attributes: readonly Attribute[],
  macros: Macros,
  work: MatchWork,
): void {
  const waiting = [...attributes];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    work.left--;
    const [name, state] = next;
    if (states.has(name)) continue;
    states.set(name, state);
    if (state === true) for (const attribute of macros.get(name) ?? []) waiting.push(attribute);
  }
}
