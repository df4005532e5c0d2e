import { basename } from "node:path";
import { inspect } from "../../core/mod.ts";
import { openRevision, type SourceFolder } from "../../source/mod.ts";
import { type LoadOptions, loadFrom, serviceFileAt, WHAT } from "./load.ts";
import type { LoadedService } from "./loaded-service.ts";

/** A service as it was at a revision. */
export interface ServiceAtRevision {
  /** The commit's id. */
  readonly commit: string;
  /** The file's name in diagnostics: `main:mail/mesg.yml`. */
  readonly file: string;
  /** The folder of the service at that commit. */
  readonly files: SourceFolder;
  /** Undefined when there was no service. */
  readonly service?: LoadedService;
}

/**
 * Loads a service at a revision of its git repository, from git's objects. The working tree is not read.
 *
 * @param path The path of the service today: a folder, a mesg.yml or a definition.
 * @param revision A revision of git, or `merge-base(main)`: see {@linkcode resolveRevision}.
 * @throws {MesgError} As {@linkcode resolveRevision} does; `usage` when `path` does not exist now or is in no
 * repository; `refused` for a definition that cannot be decoded; `environment` when git lacks an object.
 * @example
 * ```ts
 * const { service } = await loadServiceAt("services/mail", "merge-base(main)");
 * ```
 */
export async function loadServiceAt(
  path: string,
  revision: string,
  options: LoadOptions = {},
): Promise<ServiceAtRevision> {
  const { serviceFile = "mesg.yml", signal } = options;
  const isFolder = (await inspect(path, WHAT)).isDirectory();
  const { file: now, folder } = serviceFileAt(path, isFolder, serviceFile);
  const { commit, files } = await openRevision(folder, revision, signal);
  const file = `${revision}:${now}`;
  const loaded = await loadFrom(files, { ...options, file, name: basename(now) });
  if (loaded === undefined) return { commit, file, files };
  return { commit, file, files, service: loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded };
}
