import { writeFileSync } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { MesgError } from "../error.ts";

/** The file that {@linkcode writeWhole} passes to its writer. */
export interface WholeFile {
  /** Appends bytes, or writes them at `position`, counted from the start of the file. */
  write(bytes: Uint8Array, position?: number): Promise<void>;
}

/** How a file is written. */
export interface WholeFileOptions {
  /** Waits until the bytes are on disk, so that a crash of the machine leaves no empty file; true by default. */
  readonly isDurable?: boolean;
  /**
   * Replaces a device or a pipe at the path instead of writing to it: a pipe without a reader would block. False by
   * default.
   */
  readonly replacesPipes?: boolean;
}

/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. When the writer throws, or the
 * disk is full, nothing is left behind and an existing file is unchanged. A device or a pipe (`/dev/stdout`) is written to
 * directly, unless `replacesPipes` is set.
 *
 * @param writer Writes the contents. Its errors are rethrown.
 * @returns The writer's result.
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
export async function writeWhole<T>(
  path: string,
  writer: (file: WholeFile) => Promise<T>,
  { isDurable = true, replacesPipes = false }: WholeFileOptions = {},
): Promise<T> {
  const existing = await stat(path).catch(() => undefined);
  const isFolder = existing?.isDirectory() === true;
  if (isFolder || path.endsWith("/") || path.endsWith(sep)) {
    throw new MesgError("environment", `cannot write ${path}: it ${isFolder ? "is" : "names"} a folder`, {
      hint: "use the path of a file in it",
    });
  }
  const inPlace = !replacesPipes && existing !== undefined && !existing.isFile();
  const written = inPlace ? path : join(dirname(path), `.${basename(path)}.${crypto.randomUUID().slice(-12)}.part`);
  const handle = await writing(path, () => open(written, inPlace ? "w" : "wx"));
  try {
    const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
    if (isDurable && !inPlace) await writing(path, () => handle.sync());
    // A file system over a network may report a failed write only here, so it comes before the file is replaced.
    await writing(path, () => handle.close());
    if (!inPlace) await writing(path, () => rename(written, path));
    return result;
  } catch (error) {
    await handle.close().catch(() => undefined);
    if (!inPlace) await rm(written, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes a small file that must not exist yet, in one call. It is much faster than {@linkcode writeWhole} for thousands
 * of files, but not atomic: use it only in a folder that this process created and nobody reads yet.
 *
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * writeNew("build/service.json", "{}\n");
 * ```
 */
export function writeNew(path: string, bytes: string | Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: "wx" });
  } catch (error) {
    throw writeFailure(path, error);
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
    throw writeFailure(path, error);
  }
}

function writeFailure(path: string, cause: unknown): MesgError {
  const { code, message, syscall } = cause as NodeJS.ErrnoException;
  // The message ends with the temporary file's name, which the caller does not know.
  return new MesgError("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
    cause,
    hint: code === "ENOSPC" ? "free some disk space" : "check that the folder exists and is writable",
  });
}
