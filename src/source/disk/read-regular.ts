import { type FileHandle, open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { READ_FLAGS } from "../../unixfs/mod.ts";
import { notAFile, statOf, unreadable } from "./disk-entry.ts";

/**
 * Reads a regular file of a folder, or its start. Symlinks are followed only inside the folder.
 *
 * @param name Relative to the folder.
 * @param max Maximum number of bytes to read.
 * @returns undefined when the file does not exist.
 * @throws {MesgError} `refused` when the name leads out of the folder, or is not a file.
 */
export async function readRegularFile(folder: string, name: string, max: number): Promise<Uint8Array | undefined> {
  const path = join(folder, name);
  const file = await openRegularFile(folder, name);
  if (file === undefined) return undefined;
  try {
    const pieces: Buffer[] = [];
    for (let left = max; left > 0; ) {
      const buffer = Buffer.allocUnsafe(Math.min(left, 256 * 1024));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      pieces.push(buffer.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return Buffer.concat(pieces);
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file.close();
  }
}

/** Returns whether a name leads to a regular file inside the folder. */
export async function hasRegularFile(folder: string, name: string): Promise<boolean> {
  const file = await openRegularFile(folder, name).catch((error: unknown) => {
    if (error instanceof MesgError && error.kind === "refused") return undefined;
    throw error;
  });
  await file?.close();
  return file !== undefined;
}

async function openRegularFile(folder: string, name: string): Promise<FileHandle | undefined> {
  const path = join(folder, name);
  let found: string;
  try {
    found = await realpath(path);
    const root = await realpath(folder);
    if (found !== root && !found.startsWith(root.endsWith(sep) ? root : root + sep))
      throw notAFile(path, "a symlink that leaves its folder");
  } catch (error) {
    if (!isNothing(error)) throw error instanceof MesgError ? error : unreadable(path, error);
    if (statOf(path) === undefined) return undefined;
    throw notAFile(path, "a symlink that leads to no file");
  }
  let file: FileHandle;
  try {
    file = await open(found, READ_FLAGS);
  } catch (error) {
    if (isNothing(error)) return undefined;
    throw (error as NodeJS.ErrnoException).code === "ENXIO"
      ? notAFile(path, "a pipe or a socket")
      : unreadable(path, error);
  }
  const isFile = await file.stat().then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (isFile) return file;
  await file.close();
  throw notAFile(path, "a folder, a pipe or a device");
}

function isNothing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
}
