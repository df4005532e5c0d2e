import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { attempt, isMissing } from "./database-error.ts";

/**
 * Makes a folder, and those above it. Node's own `recursive` never ends where the system refuses a new folder by saying
 * that there is none above it, as `/proc` does.
 *
 * @throws {MesgError} `surroundings` when the system refuses.
 */
export async function makeFolder(path: string): Promise<void> {
  await attempt(path, () => make(resolve(path)));
}

async function make(path: string): Promise<void> {
  try {
    return await makeOne(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
  }
  await make(dirname(path));
  await makeOne(path);
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    // A file in the way is found by whoever opens it as a folder.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
