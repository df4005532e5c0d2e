import { stat } from "node:fs/promises";
import { join } from "node:path";
import { inspect, MesgError, readBounded } from "../../core/mod.ts";
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
  const isFolder = (await inspect(path, WHAT)).isDirectory();
  if (!isFolder && !/\.ya?ml$/i.test(path)) {
    const bytes = await readBounded(path, { limit: DEFINITION_BYTES, what: "a definition", signal });
    return readDefinitionFile(bytes, { file: path, release, withoutSource });
  }
  const { file, folder } = placeOfService(path, isFolder, serviceFile);
  const bytes = await readBounded(file, { limit: MAX_FILE_BYTES, what: `a ${serviceFile}`, signal }).catch(
    async (error: unknown) => {
      throw isFolder ? await withOtherSpelling(error, folder, serviceFile) : error;
    },
  );
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

/** What a path may name, for messages. */
export const WHAT = "a folder or a definition";

/** As hex, the largest definition and a line break or two. */
const DEFINITION_BYTES = 2 * MAX_BYTES + 4;

/** As the Engine has it: whatever can be found under that name counts. */
async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
