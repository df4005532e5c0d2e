import { basename, dirname } from "node:path";
import { fileIn, inspect, MesgError } from "../../core/mod.ts";
import { type OpenFolder, openFolder, readRegularFile, type SourceFolder } from "../../source/mod.ts";
import { openContents, openDefinitionBytes } from "./contents.ts";
import { hasYamlName } from "./file-forms.ts";
import type { LoadedService, LoadRules, OpenedService } from "./loaded-service.ts";
import { NoServiceFile } from "./no-service-file.ts";
import { readDocument } from "./read-document.ts";

/** How a service is opened. */
export interface OpenOptions {
  /** The file in the folder that describes the service: `mesg.yml`. */
  readonly serviceFile?: string;
  /** The contents of files that were read already, such as stdin, by path. */
  readonly contents?: ReadonlyMap<string, Uint8Array> | undefined;
  /** How folders are opened; by default each by itself. */
  readonly open?: OpenFolder | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How a service is loaded. */
export interface LoadOptions extends OpenOptions, LoadRules {}

/** The kinds of a path, for messages. */
export const WHAT = "a folder or a definition";

/**
 * Loads a service from a folder with a mesg.yml, a mesg.yml, or a definition in any form. In a git working tree the
 * committed bytes are read, even if git's filters changed them on disk; modified files are read from disk.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is no such thing at `path`, `refused` for a definition that cannot be decoded
 * and for a symlink that leaves its folder, `environment` when the disk or git fails.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
export async function loadService(path: string, options: LoadOptions = {}): Promise<LoadedService> {
  return await (await openService(path, options))(options);
}

/**
 * Reads a service once. Call the result for each release to load it for.
 *
 * @throws {MesgError} As {@linkcode loadService}.
 */
export async function openService(path: string, options: OpenOptions = {}): Promise<OpenedService> {
  const { serviceFile = "mesg.yml", open = openFolder, signal } = options;
  signal?.throwIfAborted();
  const known = options.contents?.get(path);
  if (known !== undefined) return await openContents(known, path);
  const found = await inspect(path, WHAT);
  if (!found.isDirectory() && !found.isFile()) {
    throw new MesgError("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
      hint: "write it to a file first",
    });
  }
  const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
  const files = await open(folder, signal);
  const opened = await openFrom(files, { file, name: basename(file) });
  if (opened === undefined) throw await nothingAt(file, files, serviceFile);
  return async (rules) => {
    const loaded = await opened(rules);
    return loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded;
  };
}

/** The file to load from a folder. */
interface FileInFolder {
  /** The file's name in diagnostics. */
  readonly file: string;
  /** The file in the folder: a mesg.yml of any name, or a definition. */
  readonly name: string;
}

/** How a service is loaded from a folder. */
export interface LoadFromOptions extends LoadOptions, FileInFolder {}

/**
 * Loads a service from a folder that was opened.
 *
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadService}.
 * @example
 * ```ts
 * const files = await openFolder("services/greeter");
 * const loaded = await loadFrom(files, { file: "services/greeter/mesg.yml", name: "mesg.yml" });
 * ```
 */
export async function loadFrom(files: SourceFolder, options: LoadFromOptions): Promise<LoadedService | undefined> {
  return await (await openFrom(files, options))?.(options);
}

async function openFrom(files: SourceFolder, { file, name }: FileInFolder): Promise<OpenedService | undefined> {
  const bytes = await readDocument(files, name);
  if (bytes === undefined) return undefined;
  if (!hasYamlName(name)) return openDefinitionBytes(bytes, file);
  const dockerfile = await files.hasFile("Dockerfile");
  const { openServiceFile } = await import("../compile.ts");
  const compile = openServiceFile(bytes, { file, dockerfile });
  return async (rules) => ({ file, form: "mesg.yml", files, ...compile(rules) });
}

/** Explains a missing file: Engines accept only mesg.yml, and git may not track it. */
async function nothingAt(file: string, files: SourceFolder, serviceFile: string): Promise<MesgError> {
  const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
  const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
  if (await files.hasFile(other)) {
    return new MesgError("usage", message, {
      hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
    });
  }
  const isIgnored = (await readRegularFile(files.path, basename(file), 1)) !== undefined;
  if (isIgnored) return new MesgError("usage", message, { hint: "git ignores that file: track it with git add -f" });
  return new NoServiceFile(message, files.path, [serviceFile]);
}

/** Returns the file that describes a service, given as the file itself or its folder. */
export function serviceFileAt(
  path: string,
  isFolder: boolean,
  serviceFile: string,
): { readonly file: string; readonly folder: string } {
  if (!isFolder) return { file: path, folder: dirname(path) };
  return { file: fileIn(path, serviceFile), folder: path };
}
