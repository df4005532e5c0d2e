import { bytesOf, formatBytes, Glob } from "../../core/mod.ts";
import { INPUTS } from "../inputs/interface.ts";
import { type FileTree, readFileAt, type TreeEntry } from "./file-tree.ts";

/** Maximum size of a process file, in bytes. */
export const MAX_PROCESS_BYTES = 4 * 1024 * 1024;
/** Maximum number of process files in a run, since each is compiled with the services of both revisions. */
const MAX_FILES = 1000;
const MAX_TOTAL_BYTES = 8 * 1024 * 1024;

/** A process file of a checkout. */
export interface ProcessFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that matches and was not read as a process. */
export interface UnreadFile {
  readonly kind: "limit" | "unreadable" | "misspelled";
  readonly reason: string;
}

/** The process files of a checkout, with notices. */
export interface FoundProcesses {
  readonly files: readonly ProcessFile[];
  /** The files that match and were not read as processes. */
  readonly unread: ReadonlyMap<string, UnreadFile>;
  readonly notices: readonly string[];
}

function globOf(line: string): Glob {
  return new Glob(bytesOf(fromRoot(line)));
}

/** Returns a line without its leading `./`, as git writes paths. */
function fromRoot(line: string): string {
  return line.replace(/^(?:\.\/)+/, "");
}

/** Returns the lines that match nothing, such as a misspelled path or a folder; the default may. */
function linesWithoutFiles(tree: FileTree, lines: readonly string[]): string[] {
  const written = lines.filter((line) => !line.startsWith("!") && line !== INPUTS["process-path"].default);
  const paths = written.length === 0 ? [] : [...tree.entries.keys()].map(bytesOf);
  return written.filter((line) => {
    const glob = globOf(line);
    return !paths.some((path) => glob.matches(path));
  });
}

/** Returns the wanted files and symlinks that the lines match. */
function matchingFiles(tree: FileTree, lines: readonly string[], isWanted: (path: string) => boolean): TreeEntry[] {
  const [wanted, excluded] = [
    lines.filter((line) => !line.startsWith("!")).map(globOf),
    lines.filter((line) => line.startsWith("!")).map((line) => globOf(line.slice(1))),
  ];
  return [...tree.entries.values()].filter(
    ({ path, mode }) =>
      mode !== "160000" &&
      isWanted(path) &&
      wanted.some((glob) => glob.matches(bytesOf(path))) &&
      !excluded.some((glob) => glob.matches(bytesOf(path))),
  );
}

function whyUnchecked(misspelled: string | undefined): string {
  if (misspelled === undefined) return 'it has no list "steps", so it is not a process';
  return `it looks like a process, but has ${JSON.stringify(misspelled)} instead of "steps"`;
}

/**
 * Finds the process files that git tracks: those that match a line of the input `process-path` and have steps. A file with
 * misspelled `steps` is only a notice, since other tools use the same file names.
 *
 * @param lines Globs from the root of the repository; a line that begins with `!` excludes files.
 * @param isWanted Also excludes files, before they are read.
 */
export async function findProcesses(
  tree: FileTree | undefined,
  lines: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): Promise<FoundProcesses> {
  const unread = new Map<string, UnreadFile>();
  if (tree === undefined) return { files: [], unread, notices: [] };
  const matching = matchingFiles(tree, lines, isWanted);
  const files: ProcessFile[] = [];
  const notices = linesWithoutFiles(tree, lines).map(
    (line) => `process-path ${JSON.stringify(line)} matches no file that git tracks`,
  );
  if (matching.length === 0) return { files, unread, notices };
  const tooMany: UnreadFile = {
    kind: "limit",
    reason: `only the first ${MAX_FILES} of ${matching.length} process files are checked: narrow process-path`,
  };
  if (matching.length > MAX_FILES) notices.push(tooMany.reason);
  for (const { path } of matching) unread.set(path, tooMany);
  const { isProcessFile, misspelledSteps } = await import("../../compile/mod.ts");
  let total = 0;
  for (const { path } of matching.slice(0, MAX_FILES)) {
    const read = await readFileAt(tree, path, MAX_PROCESS_BYTES);
    if (read.state === "unreadable") {
      unread.set(path, { kind: "unreadable", reason: read.reason });
      notices.push(`${path} is not checked: ${read.reason}`);
    }
    // A symlink may lead nowhere.
    if (read.state === "absent") unread.delete(path);
    if (read.state !== "present") continue;
    if (!isProcessFile(read.bytes)) {
      const misspelled = misspelledSteps(read.bytes);
      if (misspelled === undefined) unread.delete(path);
      else unread.set(path, { kind: "misspelled", reason: whyUnchecked(misspelled) });
      const isNamed = lines.some((line) => fromRoot(line) === path);
      if (misspelled !== undefined || isNamed) notices.push(`${path} is not checked: ${whyUnchecked(misspelled)}`);
      continue;
    }
    total += read.bytes.length;
    if (total > MAX_TOTAL_BYTES) {
      const reason = `the process files of a run have more than ${formatBytes(MAX_TOTAL_BYTES)} together`;
      for (const { path: left } of matching) {
        if (unread.get(left) === tooMany) unread.set(left, { kind: "limit", reason });
      }
      notices.push(`${path} and the process files after it are not checked: ${reason}`);
      break;
    }
    unread.delete(path);
    files.push({ path, bytes: read.bytes });
  }
  return { files, unread, notices };
}
