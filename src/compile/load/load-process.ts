import { basename, dirname } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, isProcessDefinition, MAX_BYTES, type Release } from "../../definition/mod.ts";
import { openFolder, readRegularFile, type SourceFolder } from "../../source/mod.ts";
import { composeYaml, decodeText, Lines, MAX_FILE_BYTES } from "../../yaml/mod.ts";
import { compileProcess, type InstanceFinder, type ProcessEnv } from "../process/mod.ts";
import type { LoadedProcess } from "./loaded-process.ts";
import { readProcessDefinitionFile, readProcessWithServices } from "./process-definition-file.ts";

/** How a process is loaded. */
export interface LoadProcessOptions {
  readonly release?: Release;
  /** The values of `$(env:NAME)`. */
  readonly env?: ProcessEnv;
  readonly instances?: InstanceFinder;
  readonly signal?: AbortSignal | undefined;
}

/** The file of a process in a folder that is named for it. */
export const PROCESS_FILE = "process.yml";
/** As hex, the largest definition and a line break or two. */
const MAX_DEFINITION_FILE_BYTES = 2 * MAX_BYTES + 4;

/**
 * Loads a process from a process file or a definition in any form.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is nothing at `path` or the release has no processes, `refused` for a definition
 * that cannot be decoded at all, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadProcess("processes/invoice.yml", { release: "0.20" });
 * ```
 */
export async function loadProcess(path: string, options: LoadProcessOptions = {}): Promise<LoadedProcess> {
  const files = await openFolder(dirname(path), options.signal);
  const loaded = await loadProcessFrom(files, { ...options, file: path, name: basename(path) });
  if (loaded !== undefined) return loaded;
  throw new MesgError("usage", `expected a process, found nothing at ${JSON.stringify(path)}`);
}

/**
 * Loads a process from a folder that was opened.
 *
 * @param options.file The path in diagnostics.
 * @param options.name The file in the folder.
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadProcess}.
 */
export async function loadProcessFrom(
  files: SourceFolder,
  options: LoadProcessOptions & { readonly file: string; readonly name: string },
): Promise<LoadedProcess | undefined> {
  const { file, name, release = DEFAULT_PROCESS_RELEASE } = options;
  const bytes = await readDocument(files, name);
  if (bytes === undefined) return undefined;
  const { instances } = options;
  if (!isYaml(name) && instances !== undefined)
    return await readProcessWithServices(bytes, { file, release, instances });
  if (!isYaml(name)) return readProcessDefinitionFile(bytes, { file, release });
  return { file, form: "process.yml", ...(await compileProcess(bytes, { ...options, release })) };
}

/** What a file describes. */
export type DocumentKind = "service" | "process";

/**
 * Finds what a file of a folder describes, by its content: a process has steps, and its definition has nodes. A process.yml
 * is a process unless it has what only a service has.
 *
 * @returns undefined when there is no such file.
 */
export async function kindOfFile(files: SourceFolder, name: string): Promise<DocumentKind | undefined> {
  const bytes = await readDocument(files, name);
  return bytes === undefined ? undefined : kindOfDocument(bytes, name);
}

/** Finds what a document describes: see {@linkcode kindOfFile}. @param name The name of its file. */
export function kindOfDocument(bytes: Uint8Array, name: string): DocumentKind {
  const isProcess = isYaml(name)
    ? isProcessFile(bytes) || (name === PROCESS_FILE && !hasServiceKeys(bytes))
    : isProcessDefinition(bytes);
  return isProcess ? "process" : "service";
}

/** Whether a YAML file has what only a service has. Without it a misspelled `steps` is no reason to read a service. */
function hasServiceKeys(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes);
  const { root } = composeYaml(text, new Lines(text));
  return root?.kind === "mapping" && SERVICE_KEYS.some((key) => root.pairs.has(key));
}

const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];

/** Whether a YAML file describes a process: it has steps, and nothing that only a service has. */
export function isProcessFile(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes);
  // Most files are not a process, and end here.
  if (!/\bsteps\b/.test(text)) return false;
  const { root } = composeYaml(text, new Lines(text));
  if (root?.kind !== "mapping") return /^steps[ \t]*:/m.test(text);
  return root.pairs.has("steps") && !SERVICE_KEYS.some((key) => root.pairs.has(key));
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** A definition is often built by an earlier step, and then ignored by git. */
async function readDocument(files: SourceFolder, name: string): Promise<Uint8Array | undefined> {
  const most = isYaml(name) ? MAX_FILE_BYTES + 1 : MAX_DEFINITION_FILE_BYTES;
  const committed = await files.readFile(name, most);
  return committed ?? (files.isOnDisk && !isYaml(name) ? await readRegularFile(files.path, name, most) : undefined);
}
