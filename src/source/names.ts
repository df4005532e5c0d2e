import { MesgError } from "../core/mod.ts";
import { ArchiveError } from "./archive-error.ts";

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Refuses names that are not UTF-8, since each system reads them differently.
 *
 * @param names The names, each terminated by NUL.
 * @param folder The folder that contains them, for the message.
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

/** Returns the error for a name that is not UTF-8. @param shown The name as shown in the message. */
export function notUtf8(shown: string, folder: string, cause?: unknown): ArchiveError {
  return new ArchiveError(`file name not in UTF-8: "${shown}" in ${folder}`, {
    cause,
    hint: "rename it, or exclude it in .mesgignore with * for the invalid part",
  });
}

/** Decodes the target of a symlink. @throws {MesgError} `refused` when it is not UTF-8. */
export function decodeTarget(path: string, target: Uint8Array): string {
  try {
    return STRICT.decode(target);
  } catch (cause) {
    throw new MesgError("refused", `the target of the symlink ${path} is not UTF-8`, {
      cause,
      hint: "point it to a name in UTF-8, or exclude the link in .mesgignore",
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
