import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { MesgError, unquoteC } from "../../core/mod.ts";

const ALTERNATES = "info/alternates";
/** Bytes of that file. */
const MAX_FILE = 65_536;

/**
 * Returns the further folders of objects that a folder of objects names, as git reads them (`parse_alt_odb_entry` of
 * its object-file.c). They need not exist.
 *
 * @param objects The folder of objects.
 * @throws {MesgError} `refused` for a file that is too large, or a path that is not UTF-8.
 */
export function alternatesOf(objects: string): string[] {
  const file = join(objects, ALTERNATES);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return [];
  if (found.size > MAX_FILE) throw refused(`${file} has more than ${MAX_FILE} bytes`);
  const from = realpathSync(objects);
  return [...new Set(pathsIn(readFileSync(file)).flatMap((path) => foldersAt(from, utf8(path, file))))];
}

/** Returns the folders that a path may mean: git follows symlinks before `..` since 2.39, and after it before that. */
function foldersAt(from: string, path: string): string[] {
  const lexical = resolve(from, path);
  try {
    return [lexical, realpathSync(isAbsolute(path) ? path : `${from}/${path}`)];
  } catch {
    return [lexical];
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
