import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type DocumentKind, isProcessFile, isYaml, kindOfFile, PROCESS_FILE } from "../../compile/mod.ts";
import { withoutTrailing } from "../../core/mod.ts";
import { isProcessDefinition } from "../../definition/mod.ts";
import { openFolder } from "../../source/mod.ts";
import type { Call, Options } from "../command.ts";
import { readInput } from "../read-input.ts";
import { rememberDocument, STREAM } from "../result/stdin.ts";

/** A document named on the command line. */
export interface NamedDocument {
  readonly kind: DocumentKind;
  /** The path as given, `stdin` for `-`; for a folder with only a process, the path of its process file. */
  readonly path: string;
  /** The contents of a definition or of stdin, if they were read already. */
  readonly bytes?: Uint8Array;
}

/** The name of stdin in messages. */
export const STDIN = "stdin";

/**
 * Determines whether a path is a service or a process, by content. A folder with a mesg.yml is a service, else one with
 * a process.yml is a process. `-` is stdin, which is read immediately.
 *
 * @param options.pipes Whether to read a definition immediately, since a pipe can be read only once.
 * @throws {MesgError} `usage` when nothing is there, with similar paths.
 */
export async function findDocument<O extends Options>(
  call: Pick<Call<O>, "signal" | "stdin">,
  path: string,
  { pipes = false }: { readonly pipes?: boolean } = {},
): Promise<NamedDocument> {
  if (path === STREAM) return await fromStdin(call);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return await findInFolder(path);
  const isYamlFile = /\.ya?ml$/i.test(path);
  if (pipes && !isYamlFile) {
    const bytes = await readInput(path, "a folder or a definition", call);
    return { kind: isProcessDefinition(bytes) ? "process" : "service", path, bytes };
  }
  if (found?.isFile() !== true || basename(path) === "mesg.yml") return { kind: "service", path };
  const files = await openFolder(dirname(path), call.signal);
  return { kind: (await kindOfFile(files, basename(path))) ?? "service", path };
}

async function fromStdin<O extends Options>(call: Pick<Call<O>, "signal" | "stdin">): Promise<NamedDocument> {
  const bytes = await readInput(STREAM, "a document", call);
  rememberDocument(call, bytes);
  const isProcess = isYaml(bytes) ? isProcessFile(bytes) : isProcessDefinition(bytes);
  return { kind: isProcess ? "process" : "service", path: STDIN, bytes };
}

/** Returns the contents of a document that was read already, for loaders. */
export function contentsOf({
  path,
  bytes,
}: Pick<NamedDocument, "path" | "bytes">): ReadonlyMap<string, Uint8Array> | undefined {
  return bytes === undefined ? undefined : new Map([[path, bytes]]);
}

async function findInFolder(path: string): Promise<NamedDocument> {
  const exists = async (name: string) => (await stat(join(path, name)).catch(() => undefined))?.isFile() === true;
  if (await exists("mesg.yml")) return { kind: "service", path };
  if (await exists(PROCESS_FILE)) {
    return { kind: "process", path: `${withoutTrailing(path, "/\\") || path.slice(0, 1)}/${PROCESS_FILE}` };
  }
  return { kind: "service", path };
}
