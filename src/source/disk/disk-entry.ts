import { lstatSync, readlinkSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import { MesgError, UnreadableFile } from "../../core/mod.ts";
import type { FileEntry, SymlinkEntry } from "../entry.ts";
import { decodeTarget } from "../names.ts";

/** Returns the path on disk of a path in the tree. */
export function onDisk(folder: string, path: string): string {
  // `join` would take longer than the system call for the file.
  return sep === "/" && folder !== "/" && path !== "" ? `${folder}/${path}` : join(folder, path);
}

/** Returns the stat of a path, not following symlinks; undefined when nothing is there. */
export function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw unreadable(path, error);
  }
}

/** Returns the stat of a path, following symlinks; undefined when it leads to nothing that can be opened. */
export function followedStat(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Returns the entry for a file or a symlink on disk.
 *
 * @param found Its path on disk.
 * @param path Its path in the tree.
 * @throws {MesgError} `refused` for a socket, a device, a fifo.
 */
export function diskEntry(found: string, path: string, stat: Stats): FileEntry | SymlinkEntry {
  if (stat.isSymbolicLink()) return { kind: "symlink", path, target: targetOf(found, path) };
  if (!stat.isFile()) {
    throw new MesgError(
      "refused",
      `unsupported file in the source: expected files, folders and links, found ${kindOf(stat)}: ${path}`,
      {
        hint: "move it out of the folder, or name it in .mesgignore",
      },
    );
  }
  return fileEntry(found, path, stat);
}

/** Returns the entry for a regular file on disk. */
export function fileEntry(
  found: string,
  path: string,
  { mode, size, mtimeMs, ino }: Pick<Stats, "mode" | "size" | "mtimeMs" | "ino">,
): FileEntry {
  const origin = { from: "disk", path: found, mtimeMs, inode: ino } as const;
  return { kind: "file", path, mode: permissions(mode), size, origin };
}

/** Returns the mode in the archive of a file with a mode on disk. */
export function permissions(mode: number): FileEntry["mode"] {
  return (mode & 0o100) === 0 ? 0o644 : 0o755;
}

/** Returns the target of a symlink on disk, with `/` as separator. */
function targetOf(found: string, path: string): string {
  try {
    const target = decodeTarget(path, readlinkSync(found, { encoding: "buffer" }));
    return sep === "/" ? target : target.replaceAll(sep, "/");
  } catch (error) {
    throw error instanceof MesgError ? error : unreadable(found, error);
  }
}

/** Returns the user-facing error for a failure to read from disk. */
export function unreadable(path: string, error: unknown): MesgError {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  if (code === "EACCES" || code === "EPERM") {
    return new UnreadableFile(`cannot read ${path}: ${message}`, {
      cause: error,
      hint: "change its permissions, or name it in .mesgignore",
    });
  }
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return changed(path, "it is gone", error);
  return new MesgError("environment", `cannot read ${path}: ${message}`, { cause: error });
}

/** Returns the error for something other than a regular file. @param found What is there: `a folder`. */
export function notAFile(path: string, found: string): UnreadableFile {
  return new UnreadableFile(`${path}: expected a regular file, found ${found}`, {
    hint: "replace it with a file",
  });
}

/** Returns the error for a file that changed since the tree was listed. */
export function changed(path: string, how: string, cause?: unknown): MesgError {
  return new MesgError("environment", `${path} changed while it was read: ${how}`, {
    cause,
    hint: "make sure that nothing writes to the folder, and run it again",
  });
}

function kindOf(stat: Stats): string {
  if (stat.isFIFO()) return "a fifo";
  if (stat.isSocket()) return "a socket";
  return stat.isDirectory() ? "a folder" : "a device";
}
