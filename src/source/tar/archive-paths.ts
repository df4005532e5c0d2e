import { ArchiveError, shown } from "../archive-error.ts";
import type { TarHeader } from "./tar-header.ts";

/** Bytes of the longest path that Linux takes: PATH_MAX without the NUL at its end. */
export const MAX_PATH_BYTES = 4095;
/** Bytes of the longest name in a path (NAME_MAX). */
export const MAX_NAME_BYTES = 255;

/**
 * Splits a path of an archive into its parts, as Go's `filepath.Clean` does.
 *
 * @param name One character per byte.
 * @throws {ArchiveError} when the path leads out of the archive, or is longer than a file system takes.
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
 * @throws {ArchiveError} when it leads out of the archive, or is longer than a file system takes. An absolute target is
 * read from the link's folder, as docker reads it in this check: such a link is kept, but nothing is extracted through it.
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
  if (linkname === "") throw new ArchiveError(`expected a symlink with a target, found ${shown(name)} with none`);
  return linkname;
}

/** Splits a symlink's target into its parts, `..` among them. */
export function targetParts(target: string): string[] {
  return target.split("/").filter(isName);
}

/** Refuses a path that no file system of an Engine takes. */
export function checkLength(path: string, what: string): void {
  if (path.length > MAX_PATH_BYTES) throw tooLong(what, MAX_PATH_BYTES, path);
}

/** The refusal of a path that leads out of its archive. */
export function leadsOut(name: string): ArchiveError {
  return new ArchiveError(`expected entries inside the archive, found ${shown(name)}, which leads out of it`);
}

function tooLong(what: string, limit: number, found: string): ArchiveError {
  return new ArchiveError(
    `${what} in the archive is too long: expected at most ${limit} bytes, found ${found.length}: ${shown(found)}`,
    { hint: "Linux stores no longer ones, so no Engine can extract it" },
  );
}

function isName(part: string): boolean {
  return part !== "" && part !== ".";
}
