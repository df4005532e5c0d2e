import { basename, dirname } from "node:path";
import { fileIn, inspect, MesgError } from "../../core/mod.ts";
import { type OpenFolder, openFolder, type SourceFolder } from "../../source/mod.ts";
import { compileProcessFile, type ProcessEnv, type ReleaseOptions, readProcessFile } from "../process/mod.ts";
import { hasYamlName, PROCESS_FILE } from "./file-forms.ts";
import type { LoadedProcess, OpenedProcess } from "./loaded-process.ts";
import { openDefinition } from "./process-definition-file.ts";
import { readDocument } from "./read-document.ts";

/** How a process is read. */
export interface ReadProcessOptions {
  /** The values of `$(env:NAME)`. */
  readonly env?: ProcessEnv;
  /** Called with each variable that is filled in. */
  readonly onVariable?: (name: string, value: string) => void;
  /** How the folder of the file is opened. */
  readonly open?: OpenFolder | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How a process is loaded. A definition is not compiled, so `compiler` does not apply to it. */
export interface LoadProcessOptions extends ReadProcessOptions, ReleaseOptions {}

/**
 * Loads a process from a folder with a process.yml, a process file, or a definition in any form.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when `path` does not exist or the release has no processes, `refused` for a definition
 * that cannot be decoded, `environment` when the disk or git fails.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadProcess("processes/invoice.yml", { release: "0.20" });
 * ```
 */
export async function loadProcess(path: string, options: LoadProcessOptions = {}): Promise<LoadedProcess> {
  return await (await openProcess(path, options))(options);
}

/**
 * Reads a process as {@linkcode loadProcess} does, to compile it for several releases.
 *
 * @throws {MesgError} As {@linkcode loadProcess}.
 */
export async function openProcess(path: string, options: ReadProcessOptions = {}): Promise<OpenedProcess> {
  const { open = openFolder, signal } = options;
  const file = (await inspect(path, "a process file or its folder")).isDirectory() ? fileIn(path, PROCESS_FILE) : path;
  const files = await open(dirname(file), signal);
  const bytes = await readDocument(files, basename(file));
  if (bytes !== undefined) return openProcessContents(bytes, { ...options, file, isYaml: hasYamlName(file) });
  throw new MesgError("usage", `expected a process, found nothing at ${JSON.stringify(file)}`);
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
  const { name } = options;
  const bytes = await readDocument(files, name);
  return bytes && (await openProcessContents(bytes, { ...options, isYaml: hasYamlName(name) })(options));
}

/**
 * Reads a process from the contents of a file.
 *
 * @param options.file The path in diagnostics.
 * @param options.isYaml Whether it is a process file, not a definition.
 * @throws {MesgError} `refused` for a definition that cannot be decoded.
 */
export function openProcessContents(
  bytes: Uint8Array,
  { file, isYaml, ...options }: ReadProcessOptions & { readonly file: string; readonly isYaml: boolean },
): OpenedProcess {
  if (!isYaml) return openDefinition(bytes, file);
  const read = readProcessFile(bytes, { ...options, file });
  return async (options) => ({ file, form: "process.yml", ...(await compileProcessFile(read, options)) });
}
