import { basename, dirname } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, type Release } from "../../definition/mod.ts";
import { openFolder, type SourceFolder } from "../../source/mod.ts";
import { compileProcess, type InstanceFinder, type ProcessCompiler, type ProcessEnv } from "../process/mod.ts";
import { hasYamlName, readDocument } from "./kind-of-file.ts";
import type { LoadedProcess } from "./loaded-process.ts";
import { readProcessDefinitionFile, readProcessWithServices } from "./process-definition-file.ts";

/** How a process is loaded. */
export interface LoadProcessOptions {
  readonly release?: Release;
  /** The values of `$(env:NAME)`. */
  readonly env?: ProcessEnv;
  readonly instances?: InstanceFinder;
  /** The original compiler to imitate; by default the newest for the release. Not used for definitions. */
  readonly compiler?: ProcessCompiler;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Loads a process from a process file or a definition in any form.
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
  if (!hasYamlName(name) && instances !== undefined)
    return await readProcessWithServices(bytes, { file, release, instances });
  if (!hasYamlName(name)) return readProcessDefinitionFile(bytes, { file, release });
  return { file, form: "process.yml", ...(await compileProcess(bytes, { ...options, release })) };
}
