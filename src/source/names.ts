import { MesgError } from "../core/mod.ts";
import { ArchiveError } from "./archive-error.ts";

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Refuses names that are no UTF-8: they mean another thing on each machine, and no definition of a path survives them.
 *
 * @param names The names, ended by NUL.
 * @param folder Where they were found.
 */
export function assertUtf8(names: Uint8Array, folder: string): void {
  for (const name of splitAtNul(names)) {
    try {
      STRICT.decode(name);
    } catch (cause) {
      const shown = Buffer.from(name)
        .toString("latin1")
        .replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
      throw notUtf8(shown, folder, cause);
    }
  }
}

/** The refusal of a name that is not UTF-8. @param shown The name as a message shows it. */
export function notUtf8(shown: string, folder: string, cause?: unknown): ArchiveError {
  return new ArchiveError(`expected names in UTF-8, found "${shown}" in ${folder}`, {
    cause,
    hint: "rename it, or leave it out in .mesgignore by a pattern with * in its place",
  });
}

/** The target of a symlink as a text. @throws {MesgError} `refused` when it is not UTF-8. */
export function decodeTarget(path: string, target: Uint8Array): string {
  try {
    return STRICT.decode(target);
  } catch (cause) {
    throw new MesgError("refused", `the target of the symlink ${path} is not UTF-8`, {
      cause,
      hint: "point it to a name in UTF-8, or name the link in .mesgignore",
    });
  }
}

function* splitAtNul(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    yield bytes.subarray(start, end === -1 ? bytes.length : end);
    start = end === -1 ? bytes.length : end + 1;
  }
}
