import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MesgError } from "../error.ts";

/** What {@linkcode writeWhole} hands to its writer. */
export interface WholeFile {
  /** Appends bytes, or writes them at `position`, counted from the file's start, when one is given. */
  write(bytes: Uint8Array, position?: number): Promise<void>;
}

/**
 * Writes a file so that it appears whole or not at all: under a temporary name beside it, then renamed over it. When
 * the writer throws, or the disk is full, nothing is left behind and an older file of that name is untouched. A path
 * that is a device or a pipe (`/dev/stdout`) is written to as it is.
 *
 * @param path Where the file is to appear.
 * @param writer Writes the contents; what it throws is passed on.
 * @returns What the writer returns.
 * @throws {MesgError} `environment` when the file system refuses, with the path in the message.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
export async function writeWhole<T>(path: string, writer: (file: WholeFile) => Promise<T>): Promise<T> {
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) {
    throw new MesgError("environment", `cannot write ${path}: it is a folder`, { hint: "name a file in it" });
  }
  const inPlace = existing !== undefined && !existing.isFile();
  const written = inPlace ? path : join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.part`);
  const handle = await writing(path, () => open(written, inPlace ? "w" : "wx"));
  let complete = false;
  try {
    const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
    if (!inPlace) {
      await writing(path, () => handle.sync());
      await writing(path, () => rename(written, path));
    }
    complete = true;
    return result;
  } finally {
    await handle.close();
    if (!complete && !inPlace) await rm(written, { force: true });
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number | undefined): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const at = position === undefined ? null : position + done;
    done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
  }
}

async function writing<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    const { code, message, syscall } = error as NodeJS.ErrnoException;
    const full = code === "ENOSPC";
    // What follows the call's name is the temporary file, of which the caller knows nothing.
    throw new MesgError("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
      cause: error,
      hint: full ? "free some space on that disk" : "check that its folder exists and may be written to",
    });
  }
}
