import { mkdirSync, statSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Creates a folder and the missing folders above it. A folder that exists is left as it is.
 *
 * Node's own `recursive` is not used: Node 20 tries again without end where a folder exists but refuses new ones with
 * ENOENT, as `/proc` does.
 *
 * @param mode Permissions of the folders that are created.
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * await makeFolder("build/cache");
 * ```
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const error = await tryMaking(path, mode);
  if (error === undefined) return;
  const parent = dirname(resolve(path));
  if (error.code !== "ENOENT" || parent === resolve(path)) throw error;
  await makeFolder(parent, mode);
  const again = await tryMaking(path, mode);
  if (again !== undefined) throw again;
}

/** Returns why a folder was not created; undefined when it was, or existed. */
async function tryMaking(path: string, mode: number | undefined): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    const existing = await stat(path).catch(() => undefined);
    if (!existing?.isDirectory()) return error as NodeJS.ErrnoException;
  }
  return undefined;
}

/**
 * Creates a folder as {@linkcode makeFolder} does, where a promise would take longer than the system call.
 *
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * makeFolderSync("build/cache");
 * ```
 */
export function makeFolderSync(path: string): void {
  const error = tryMakingSync(path);
  if (error === undefined) return;
  const parent = dirname(resolve(path));
  if (error.code !== "ENOENT" || parent === resolve(path)) throw error;
  makeFolderSync(parent);
  const again = tryMakingSync(path);
  if (again !== undefined) throw again;
}

function tryMakingSync(path: string): NodeJS.ErrnoException | undefined {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return error as NodeJS.ErrnoException;
  }
  return undefined;
}
