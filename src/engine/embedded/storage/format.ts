import { closeSync, openSync, readSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MesgError } from "../../../core/mod.ts";
import { READ_FLAGS } from "../../../unixfs/mod.ts";

/** The file with the format of a data folder. */
export const FORMAT_FILE = "format";

/** The format of today's data folders. To be increased when older builds would take the files for damaged ones. */
const FORMAT = 1;

/**
 * Checks that this build can read a data folder. One without the file is older than the file, and has the same format.
 *
 * @returns Whether the folder has the file.
 * @throws {MesgError} `environment` when a newer build wrote the folder.
 */
export function checkFormat(folder: string): boolean {
  const text = startOf(join(folder, FORMAT_FILE));
  const found = /^\d{1,9}$/.exec(text?.trim() ?? "");
  if (found === null || Number(found[0]) <= FORMAT) return text !== undefined;
  const message = `a newer mesg-compile wrote the data folder ${JSON.stringify(folder)}: expected format ${FORMAT}, found ${Number(found[0])}`;
  throw new MesgError("environment", message, {
    hint: "update mesg-compile, use another folder, or remove this one",
  });
}

/** Writes the format of a data folder, which exists. */
export async function writeFormat(folder: string): Promise<void> {
  await writeFile(join(folder, FORMAT_FILE), `${FORMAT}\n`, { flag: "wx" }).catch(() => undefined);
}

/** Returns the first characters of a file; undefined when there is none. */
function startOf(path: string): string | undefined {
  try {
    const file = openSync(path, READ_FLAGS);
    try {
      const bytes = Buffer.alloc(16);
      return bytes.toString("latin1", 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
