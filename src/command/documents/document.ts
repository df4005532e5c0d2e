import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type DocumentKind, kindOfFile, PROCESS_FILE } from "../../compile/mod.ts";
import { withoutTrailing } from "../../core/mod.ts";
import { isProcessDefinition } from "../../definition/mod.ts";
import { openFolder } from "../../source/mod.ts";
import type { Call, Options } from "../command.ts";
import { readInput } from "../read-input.ts";

/** What was named on the command line, and what it describes. */
export interface NamedDocument {
  readonly kind: DocumentKind;
  /** The path as given; for a folder with a process alone, that of its process file. */
  readonly path: string;
  /** The contents of a definition, where they were read already. */
  readonly bytes?: Uint8Array;
}

/**
 * Finds whether a path names a service or a process, by content. A folder with a mesg.yml is a service, else one with a
 * process.yml is a process.
 *
 * @param options.pipes Reads a definition at once, as a pipe can be read only once.
 * @throws {MesgError} `usage` when a definition is not there, where it is read.
 */
export async function findDocument<O extends Options>(
  { signal }: Pick<Call<O>, "signal">,
  path: string,
  { pipes = false }: { readonly pipes?: boolean } = {},
): Promise<NamedDocument> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return await findInFolder(path);
  const isYaml = /\.ya?ml$/i.test(path);
  if (pipes && !isYaml) {
    const bytes = await readInput(path, "a folder or a definition", signal);
    return { kind: isProcessDefinition(bytes) ? "process" : "service", path, bytes };
  }
  if (found?.isFile() !== true || basename(path) === "mesg.yml") return { kind: "service", path };
  const files = await openFolder(dirname(path), signal);
  return { kind: (await kindOfFile(files, basename(path))) ?? "service", path };
}

async function findInFolder(path: string): Promise<NamedDocument> {
  const exists = async (name: string) => (await stat(join(path, name)).catch(() => undefined))?.isFile() === true;
  if ((await exists("mesg.yml")) || !(await exists(PROCESS_FILE))) return { kind: "service", path };
  return { kind: "process", path: `${withoutTrailing(path, "/\\") || path.slice(0, 1)}/${PROCESS_FILE}` };
}
