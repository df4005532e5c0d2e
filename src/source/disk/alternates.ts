import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { MesgError, unquoteC } from "../../core/mod.ts";
import { followedStat } from "./disk-entry.ts";

/** The file that names them, in a folder of objects. */
export const ALTERNATES = "info/alternates";
/** Maximum bytes of that file, and the number of paths in it. */
const MAX_FILE = 65_536;
const MAX_PATHS = 1000;

/**
 * Returns the folders from which a folder of objects borrows more of them, as git reads them (`parse_alt_odb_entry` of its
 * object-file.c).
 *
 * @param objects The folder of objects.
 * @returns The real path of each folder that exists.
 * @throws {MesgError} `refused` for a file that is too large, too many paths, or a path that is not UTF-8.
 */
export function alternatesOf(objects: string): string[] {
  const file = join(objects, ALTERNATES);
  const paths = pathsIn(contentsOf(file)).map((path) => utf8(path, file));
  if (paths.length === 0) return [];
  if (paths.length > MAX_PATHS) throw refused(`${file} names more than ${MAX_PATHS} folders`);
  const from = realpathSync(objects);
  return [...new Set(paths.flatMap((path) => foldersAt(from, path)))];
}

/** Returns the contents of the file. Git also takes a file that it cannot read for an empty one. */
function contentsOf(file: string): Buffer {
  const found = followedStat(file);
  if (!found?.isFile()) return Buffer.alloc(0);
  if (found.size > MAX_FILE) throw refused(`${file} has more than ${MAX_FILE} bytes`);
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Returns the folders that a path may mean: git follows symlinks before `..` since 2.39, and after it before that. */
function foldersAt(from: string, path: string): string[] {
  const followed = isAbsolute(path) ? path : `${from}/${path}`;
  return [resolve(from, path), followed].flatMap(realFolder);
}

/** Returns the real path of a folder; none when there is no folder, which git ignores. */
function realFolder(path: string): string[] {
  try {
    // Without `native`, Node resolves `..` before it follows symlinks.
    const real = realpathSync.native(path);
    return statSync(real).isDirectory() ? [real] : [];
  } catch {
    return [];
  }
}

/** Returns the paths in the file, a byte per character. A line that begins with a quote may be quoted. */
function pathsIn(bytes: Buffer): string[] {
  // Git's text ends at the first NUL.
  const [text = ""] = bytes.toString("latin1").split("\0", 1);
  const paths: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quoted = unquoteC(text, at);
    const next = text.indexOf("\n", at);
    const end = quoted?.end ?? (next === -1 ? text.length : next);
    const path = quoted?.text.split("\0", 1)[0] ?? text.slice(at, end);
    if (path !== "" && (quoted !== undefined || !path.startsWith("#"))) paths.push(path);
    // Git skips one character, whatever follows the quotes.
    at = end + 1;
  }
  return paths;
}

function utf8(path: string, file: string): string {
  const bytes = Buffer.from(path, "latin1");
  const text = bytes.toString("utf8");
  if (Buffer.from(text).equals(bytes)) return text;
  throw refused(`${file} names a folder that is not UTF-8`);
}

function refused(message: string): MesgError {
  return new MesgError("refused", message, {
    hint: "copy the borrowed objects with git repack -ad, and remove the file",
  });
}
