import { MesgError } from "../../../core/mod.ts";

/** Runs an operation on database files, and turns system errors into a MesgError. */
export async function attempt<T>(folder: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw explain(folder, error);
  }
}

/** Runs a synchronous operation as {@linkcode attempt} does. */
export function attemptSync<T>(folder: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw explain(folder, error);
  }
}

/** Returns whether an error means that a file does not exist. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

/** Returns whether an error means that a folder, a symlink or a pipe is in the place of a file. */
export function isNoFile(error: unknown): boolean {
  return ["EISDIR", "ELOOP", "EAGAIN"].includes((error as NodeJS.ErrnoException).code ?? "");
}

/** Returns whether an error means that a file or a symlink is in the place of a folder. */
export function isNoFolder(error: unknown): boolean {
  return ["ENOTDIR", "ELOOP"].includes((error as NodeJS.ErrnoException).code ?? "");
}

function explain(folder: string, error: unknown): unknown {
  if (error instanceof MesgError) return error;
  const { code = "", message, path } = error as NodeJS.ErrnoException;
  // Of the system's words, "already exists" would read as the answer for a service that exists.
  const why = code === "EEXIST" && path !== undefined ? `expected a folder at ${path}, found something else` : message;
  return new MesgError("environment", `cannot use the service database ${folder}: ${why}`, {
    cause: error,
    hint: HINTS[code] ?? "check the disk that it is on",
  });
}

const ELSEWHERE = "use another folder: serve takes --data, the embedded Engine of --local is in the current folder";

const HINTS: { readonly [code: string]: string } = {
  EACCES: `give this user write permission, or ${ELSEWHERE}`,
  EPERM: `this user lacks write permission, or another program holds a file; change that, or ${ELSEWHERE}`,
  EBUSY: `another program holds a file; end that program, or ${ELSEWHERE}`,
  EROFS: `its disk is read-only; ${ELSEWHERE}`,
  ENOSPC: "free some disk space",
  ENOTDIR: `a file is in the way; move it, or ${ELSEWHERE}`,
  EEXIST: `move it, or ${ELSEWHERE}`,
  EMFILE: "too many files are open; raise the limit (ulimit -n)",
};
