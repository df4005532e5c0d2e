import { basename, dirname } from "node:path";
import { inspect, MesgError } from "../../core/mod.ts";
import { DEFAULT_RELEASE } from "../../definition/mod.ts";
import { readRevision } from "../../source/mod.ts";
import { compileService } from "../compile.ts";
import { readDefinitionFile } from "./definition-file.ts";
import { type LoadOptions, placeOfService, WHAT } from "./load.ts";
import type { LoadedService } from "./loaded-service.ts";

/** A service as it was at a revision. */
export interface ServiceAtRevision {
  /** The commit's id. */
  readonly commit: string;
  /** As it stands in diagnostics: `main:mail/mesg.yml`. */
  readonly file: string;
  /** Left out when nothing was there. */
  readonly service?: LoadedService;
  /** What `beside` asked for and what was there, by name. */
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/**
 * Loads what a service was at a revision of its git repository. The work tree is not touched.
 *
 * @param path What names the service now: a folder, a mesg.yml or a definition.
 * @param revision What git takes as a commit, or `merge-base(main)`: see {@linkcode readRevision}.
 * @param options.beside Names of other files in the same folder to read along.
 * @throws {MesgError} As {@linkcode readRevision} does; `usage` when there is nothing at `path` now; `refused` for a
 * definition that cannot be decoded at all.
 * @example
 * ```ts
 * const { service } = await loadServiceAt("services/mail", "merge-base(main)");
 * ```
 */
export async function loadServiceAt(
  path: string,
  revision: string,
  options: LoadOptions & { readonly beside?: readonly string[] } = {},
): Promise<ServiceAtRevision> {
  const { release = DEFAULT_RELEASE, serviceFile = "mesg.yml", withoutSource = false, beside = [], signal } = options;
  const isFolder = (await inspect(path, WHAT)).isDirectory();
  const { file: now, folder } = placeOfService(path, isFolder, serviceFile);
  const [name, file] = [basename(now), `${revision}:${now}`];
  const names = [name, "Dockerfile", ...beside];
  const { commit, files, present } = await readRevision(dirname(now), revision, names, signal ? { signal } : {});
  const bytes = files.get(name);
  const found = new Map(beside.flatMap((other) => (files.has(other) ? [[other, files.get(other)!]] : [])));
  if (bytes === undefined && present.has(name)) {
    throw new MesgError(
      "refused",
      `expected a file at ${file}, found a folder, or a link that leads out of the repository`,
    );
  }
  if (bytes === undefined) return { commit, file, beside: found };
  const service: LoadedService =
    isFolder || /\.ya?ml$/i.test(now)
      ? {
          file,
          form: "mesg.yml",
          folder,
          ...compileService(bytes, { file, release, dockerfile: present.has("Dockerfile") }),
        }
      : readDefinitionFile(bytes, { file, release, withoutSource });
  return { commit, file, service, beside: found };
}
