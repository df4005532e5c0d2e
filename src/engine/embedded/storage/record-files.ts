import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { READ_FLAGS } from "../../../unixfs/mod.ts";
import { isMissing, isNoFile, isNoFolder } from "./database-error.ts";

/** Prefix of unfinished files, which are beside the finished ones. */
export const UNFINISHED = ".unfinished-";

/** Returns the bytes of a file: none when something else has its name, or that of its folder; undefined when nothing has. */
export function readRecords(path: string): Buffer | undefined {
  try {
    return readWhole(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (isNoFile(error) || isNoFolder(error)) return Buffer.alloc(0);
    throw error;
  }
}

/** Lists a folder in order; undefined when something else has its name. */
export function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isNoFolder(error)) return undefined;
    throw error;
  }
}

/** Returns whether a folder is at a path; false when something else has the name of one above it. */
export function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (isNoFolder(error)) return false;
    throw error;
  }
}

function readWhole(path: string): Buffer {
  const file = openSync(path, READ_FLAGS);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a new file, and removes it when it cannot be finished. */
export function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  } catch (error) {
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Links a file to another name. @returns Whether nothing had that name. */
export function linkNew(path: string, name: string): boolean {
  try {
    linkSync(path, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Renames a file over another, and removes it when that fails.
 *
 * @returns Whether it still existed; of several concurrent calls one returns true.
 */
export function renamed(path: string, name: string): boolean {
  try {
    renameSync(path, name);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    rmSync(path, { force: true });
    throw error;
  }
}

/** Removes a file. @returns Whether it existed; of several concurrent calls one returns true. */
export function removed(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Returns whether a file has not changed for some milliseconds. */
export function isOlderThan(path: string, age: number): boolean {
  const file = lstatSync(path, { throwIfNoEntry: false });
  return file !== undefined && Date.now() - file.mtimeMs > age;
}

/** Removes unfinished files that killed processes left behind. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith(UNFINISHED) && isOlderThan(path, ABANDONED_AFTER)) removeAny(path);
  }
}

/** Removes a file, or whatever has its name. */
export function removeAny(path: string): void {
  rmSync(path, { force: true, recursive: true });
}

/** Milliseconds; writing a service takes a few. */
const ABANDONED_AFTER = 60 * 60 * 1000;
