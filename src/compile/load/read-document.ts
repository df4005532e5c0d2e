import { MAX_DEFINITION_FILE_BYTES } from "../../definition/mod.ts";
import { readRegularFile, type SourceFolder } from "../../source/mod.ts";
import { MAX_FILE_BYTES } from "../../yaml/mod.ts";
import { hasYamlName } from "./file-forms.ts";

/** Returns the maximum size in bytes of a file that describes a service or a process. */
export function maxDocumentBytes(name: string): number {
  return hasYamlName(name) ? MAX_FILE_BYTES : MAX_DEFINITION_FILE_BYTES;
}

/**
 * Reads a file that describes a service or a process, or one byte more than its maximum size. A definition need not be
 * in git, since an earlier step of the job may have built it.
 *
 * @returns undefined when there is no such file.
 */
export async function readDocument(files: SourceFolder, name: string): Promise<Uint8Array | undefined> {
  const max = maxDocumentBytes(name) + 1;
  const committed = await files.readFile(name, max);
  return committed ?? (files.isOnDisk && !hasYamlName(name) ? await readRegularFile(files.path, name, max) : undefined);
}
