import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { MesgError, writeWhole } from "../../../core/mod.ts";
import { READ_FLAGS } from "../../../unixfs/mod.ts";

/** The file with the format of a data folder. */
export const FORMAT_FILE = "format";

/** The format of today's data folders. To be increased when older builds would take the files for damaged ones. */
const FORMAT = 1;

/**
 * Checks that this build can read a data folder. A folder without a format is older than the file, and has format 1.
 *
 * @returns Whether the format is in the file.
 * @throws {MesgError} `environment` when the format is unknown: a newer build wrote it.
 */
export function checkFormat(folder: string): boolean {
  const text = startOf(join(folder, FORMAT_FILE)).trim();
  // Empty: the machine crashed before the format was on disk.
  if (text === "") return false;
  if (text === `${FORMAT}`) return true;
  const found = /^\d+$/.test(text) ? text : JSON.stringify(text);
  const message = `cannot read the data folder ${JSON.stringify(folder)}: expected format ${FORMAT}, found ${found}`;
  throw new MesgError("environment", message, {
    hint: "update mesg-compile if a newer one wrote the folder, use another folder, or remove this one",
  });
}

/**
 * Writes the format of a data folder, which exists.
 *
 * @throws {MesgError} `environment` when it cannot be written.
 */
export async function writeFormat(folder: string): Promise<void> {
  const line = new TextEncoder().encode(`${FORMAT}\n`);
  await writeWhole(join(folder, FORMAT_FILE), (file) => file.write(line), { replacesPipes: true });
}

/** Returns the first characters of a file; an empty text when it cannot be read. */
function startOf(path: string): string {
  try {
    const file = openSync(path, READ_FLAGS);
    try {
      const bytes = Buffer.alloc(16);
      return bytes.toString("latin1", 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}
