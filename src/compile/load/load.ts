import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { DEFAULT_RELEASE, MAX_BYTES, type Release } from "../../definition/mod.ts";
import { MAX_FILE_BYTES } from "../../yaml/mod.ts";
import { compileService } from "../compile.ts";
import { readDefinitionFile } from "./definition-file.ts";
import type { LoadedService } from "./loaded-service.ts";

/** How a service is loaded. */
export interface LoadOptions {
  /** The Engine release whose rules the definition is held to. */
  readonly release?: Release;
  /** The file in the folder that describes the service: `mesg.yml`. */
  readonly serviceFile?: string;
  /** The source is filled in later, so a definition may lack it. */
  readonly withoutSource?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Loads a service from whatever describes it: a folder with a mesg.yml, a mesg.yml, or a definition in any form.
 *
 * @param path As the caller gave it; it stands in every diagnostic.
 * @throws {MesgError} `usage` when there is nothing of the kind at `path`, `refused` for a definition that cannot be
 * decoded at all, `environment` when the file system fails.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
export async function loadService(path: string, options: LoadOptions = {}): Promise<LoadedService> {
  const { release = DEFAULT_RELEASE, serviceFile = "mesg.yml", withoutSource = false, signal } = options;
  signal?.throwIfAborted();
  const stats = await attempt(path, () => stat(path));
  const isFolder = stats.isDirectory();
  if (!isFolder && !/\.ya?ml$/i.test(path)) {
    const bytes = await readBounded(path, DEFINITION_BYTES, "a definition");
    return readDefinitionFile(bytes, { file: path, release, withoutSource });
  }
  const { file, folder } = placeOfService(path, isFolder, serviceFile);
  const bytes = await readBounded(file, MAX_FILE_BYTES + 1, `a ${serviceFile}`).catch(async (error: unknown) => {
    throw isFolder ? await withOtherSpelling(error, folder, serviceFile) : error;
  });
  signal?.throwIfAborted();
  const dockerfile = await exists(join(folder, "Dockerfile"));
  return { file, form: "mesg.yml", folder, ...compileService(bytes, { file, release, dockerfile }) };
}

/** Where only a mesg.yaml stands, says so: Engines look for mesg.yml. */
async function withOtherSpelling(error: unknown, folder: string, serviceFile: string): Promise<unknown> {
  const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
  if (!(error instanceof MesgError) || error.kind !== "usage" || !(await exists(join(folder, other)))) return error;
  const hint = `there is a ${other}: rename it to ${serviceFile}, or name the file itself`;
  return new MesgError("usage", error.message, { hint, cause: error });
}

/** Where a mesg.yml is that was named by itself or by its folder. */
export function placeOfService(
  path: string,
  isFolder: boolean,
  serviceFile: string,
): { readonly file: string; readonly folder: string } {
  if (!isFolder) return { file: path, folder: join(path, "..") };
  return { file: `${path.replace(/(?<=.)[/\\]+$/, "")}/${serviceFile}`, folder: path };
}

/** As hex, the largest definition and a line break or two. */
const DEFINITION_BYTES = 2 * MAX_BYTES + 4;

/**
 * Reads a file, or so much of it that its reader will see that it is too large. Pipes and devices, which may never end,
 * are not read.
 *
 * @param most Bytes.
 * @param what What it should be, for the message: `a mesg.yml`.
 * @throws {MesgError} `usage` when there is no such file, `environment` when the file system fails.
 */
export async function readBounded(path: string, most: number, what: string): Promise<Uint8Array> {
  // To open a pipe would wait for its writer, for ever, and no signal could end that.
  const stats = await attempt(path, () => stat(path), what);
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new MesgError("usage", `expected ${what}, found a pipe or a device at ${path}`, {
      hint: "write it to a file first",
    });
  }
  const handle: FileHandle = await attempt(path, () => open(path), what);
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    while (length < most) {
      const buffer = Buffer.allocUnsafe(Math.min(256 * 1024, most - length));
      const { bytesRead } = await attempt(path, () => handle.read(buffer, 0, buffer.length), what);
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

/** As the Engine has it: whatever can be found under that name counts. */
async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

/** Works on a file that the caller named, and tells what goes wrong in the terms of the command line. */
export async function attempt<T>(
  path: string,
  operation: () => Promise<T>,
  what = "a folder or a definition",
): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new MesgError("usage", `expected ${what}, found nothing at ${path}`, { cause: error });
    }
    if (code === "EISDIR")
      throw new MesgError("usage", `expected ${what}, found a folder at ${path}`, { cause: error });
    throw new MesgError("environment", `cannot read ${path}: ${message}`, { cause: error });
  }
}
