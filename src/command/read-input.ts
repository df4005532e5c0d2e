import { readFile } from "node:fs/promises";
import { MesgError } from "../definition/mod.ts";

/**
 * Reads a file that was named on the command line.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `surroundings` when it cannot be read.
 */
export async function readInput(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw asReadFailure(path, what, error);
  }
}

function asReadFailure(path: string, what: string, error: unknown): MesgError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new MesgError("usage", `expected ${what}, found nothing at ${path}`, { cause: error });
  }
  if (code === "EISDIR") return new MesgError("usage", `expected ${what}, found a folder at ${path}`, { cause: error });
  if (code === "ERR_FS_FILE_TOO_LARGE") {
    return new MesgError("refused", `expected ${what}, found a file of over 2 GiB at ${path}`, { cause: error });
  }
  return new MesgError("surroundings", `cannot read ${path}: ${message}`, { cause: error });
}
