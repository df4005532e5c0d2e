import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type DocumentKind, hasYamlName, isYaml, NoServiceFile, PROCESS_FILE } from "../../compile/mod.ts";
import { fileIn, MesgError } from "../../core/mod.ts";
import { isProcessDefinition } from "../../definition/mod.ts";
import { type OpenFolder, openFolder } from "../../source/mod.ts";
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
const STDIN_YAML = `${STDIN}.yml`;

/**
 * Determines whether a path is a service or a process, by content. A folder with a mesg.yml is a service, else one with
 * a process.yml is a process. `-` is stdin, which is read immediately.
 *
 * @param options.open How folders are opened; by default each by itself.
 * @param options.pipes Whether to read a definition immediately, since a pipe can be read only once.
 * @throws {MesgError} `usage` for a folder without either.
 */
export async function findDocument<O extends Options>(
  call: Pick<Call<O>, "signal" | "stdin">,
  path: string,
  { pipes = false, open = openFolder }: { readonly pipes?: boolean; readonly open?: OpenFolder | undefined } = {},
): Promise<NamedDocument> {
  if (path === STREAM) return await fromStdin(call);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return await findInFolder(path, open, call.signal);
  const isYamlFile = hasYamlName(path);
  if (pipes && !isYamlFile) {
    const bytes = await readInput(path, "a folder or a definition", call);
    return { kind: (await isProcessDefinition(bytes)) ? "process" : "service", path, bytes };
  }
  if (found?.isFile() !== true || basename(path) === SERVICE_FILE) return { kind: "service", path };
  const { kindOfFile } = await import("../../compile/mod.ts");
  const files = await open(dirname(path), call.signal);
  return { kind: (await kindOfFile(files, basename(path))) ?? "service", path };
}

async function fromStdin<O extends Options>(call: Pick<Call<O>, "signal" | "stdin">): Promise<NamedDocument> {
  const bytes = await readInput(STREAM, "a document", call);
  rememberDocument(call, bytes);
  const { kindOfDocument } = await import("../../compile/mod.ts");
  return { kind: await kindOfDocument(bytes, isYaml(bytes) ? STDIN_YAML : STDIN), path: STDIN, bytes };
}

/** Returns the contents of a document that was read already, for loaders. */
export function contentsOf({
  path,
  bytes,
}: Pick<NamedDocument, "path" | "bytes">): ReadonlyMap<string, Uint8Array> | undefined {
  return bytes === undefined ? undefined : new Map([[path, bytes]]);
}

async function findInFolder(path: string, open: OpenFolder, signal: AbortSignal): Promise<NamedDocument> {
  const service = { kind: "service", path } as const;
  const process = { kind: "process", path: fileIn(path, PROCESS_FILE) } as const;
  const at = async (name: string) => await stat(join(path, name)).catch(() => undefined);
  const [ofService, ofProcess] = [await at(SERVICE_FILE), await at(PROCESS_FILE)];
  if (ofService?.isFile()) return service;
  if (ofProcess?.isFile()) return process;
  // A sparse checkout has files that are not on disk.
  const files = await open(path, signal);
  // Loading a service or a process explains what else has the name.
  if (ofService !== undefined || (await files.hasFile(SERVICE_FILE)) || (await files.hasFile("mesg.yaml"))) {
    return service;
  }
  if (ofProcess !== undefined || (await files.hasFile(PROCESS_FILE))) return process;
  const message = `expected a mesg.yml or a process.yml in ${JSON.stringify(path)}, found neither`;
  if (await files.hasFile("process.yaml")) {
    throw new MesgError("usage", message, { hint: "there is a process.yaml: name the file itself" });
  }
  throw new NoServiceFile(message, files.path, [SERVICE_FILE, PROCESS_FILE]);
}

const SERVICE_FILE = "mesg.yml";
