import { ArchiveError, shown } from "../archive-error.ts";
import type { TarHeader } from "./tar-header.ts";

/** Linux's limit for a path: PATH_MAX without the terminating NUL. */
export const MAX_PATH_BYTES = 4095;
/** Linux's limit for a name in a path (NAME_MAX). */
export const MAX_NAME_BYTES = 255;
/** Linux follows at most this many symlinks in one path. */
export const MAX_LINKS = 40;

/**
 * Splits a path of an archive into its parts, as Go's `filepath.Clean` does.
 *
 * @param name One character per byte.
 * @throws {ArchiveError} when the path leads out of the archive, or is too long for Linux.
 */
export function partsOf(name: string): { parts: string[]; absolute: boolean } {
  checkLength(name, "a path");
  const absolute = name.startsWith("/");
  const parts: string[] = [];
  for (const part of name.split("/").filter(isName)) {
    if (part.length > MAX_NAME_BYTES) throw tooLong("a name", MAX_NAME_BYTES, part);
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined && !absolute) throw leadsOut(name);
  }
  return { parts, absolute };
}

/**
 * Returns the target of a symlink entry.
 *
 * @param parts The folders that the link is in.
 * @throws {ArchiveError} when it leads out of the archive, or is too long for Linux. As in docker's check, an absolute
 * target is resolved in the link's folder: such a link is kept, but nothing is extracted through it.
 */
export function checkedTarget(
  { name, linkname }: Pick<TarHeader, "name" | "linkname">,
  parts: readonly string[],
): string {
  checkLength(linkname, "a symlink's target");
  let depth = parts.length;
  for (const part of targetParts(linkname)) {
    depth += part === ".." ? -1 : 1;
    if (depth < 0) throw leadsOut(name);
  }
  if (linkname === "") throw new ArchiveError(`symlink without a target: ${shown(name)}`);
  return linkname;
}

/** Splits a symlink's target into its parts, `..` among them. */
export function targetParts(target: string): string[] {
  return target.split("/").filter(isName);
}

/** Refuses a path that is too long for Linux. */
export function checkLength(path: string, what: string): void {
  if (path.length > MAX_PATH_BYTES) throw tooLong(what, MAX_PATH_BYTES, path);
}

/** Returns the error for a path that leads out of its archive. */
export function leadsOut(name: string): ArchiveError {
  return new ArchiveError(`path leads out of the archive: ${shown(name)}`);
}

function tooLong(what: string, limit: number, found: string): ArchiveError {
  return new ArchiveError(
    `${what} in the archive is too long: expected at most ${limit} bytes, found ${found.length}: ${shown(found)}`,
    { hint: "Linux does not support longer ones, so no Engine can extract it" },
  );
}

function isName(part: string): boolean {
  return part !== "" && part !== ".";
}
