import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { WAIVER_FILE } from "../../waivers/mod.ts";
import { type Api, apiError } from "../context/api.ts";
import { git } from "../context/git.ts";

/** A revision whose files are read over GitHub's API. */
export interface RemoteTree {
  readonly owner: string;
  readonly repo: string;
  /** A branch, a tag or a commit. */
  readonly revision: string;
}

/** The most services that are read one by one. */
const MOST = 200;
const REGULAR = new Set(["100644", "100755"]);

/**
 * Brings the files that describe services into a folder over GitHub's API, for when git cannot fetch the revision: the
 * service files or definitions that are asked for, the waivers beside them, and an empty file for each Dockerfile. There
 * is no source.
 *
 * @param names The names or paths of files to bring: `mesg.yml`, `build/service.json`.
 * @throws {MesgError} `environment` when GitHub cannot tell.
 */
export async function downloadBase(
  folder: string,
  { owner, repo, revision }: RemoteTree,
  names: { readonly serviceFile: string; readonly definitions: readonly string[] },
  api: Api,
  signal: AbortSignal,
): Promise<void> {
  const { data } = await api.rest.git
    .getTree({ owner, repo, tree_sha: revision, recursive: "1" })
    .catch((error) => Promise.reject(apiError(`list the files of ${revision}`, error)));
  const files = new Set(
    data.tree.flatMap(({ path, mode, type }) => (type === "blob" && path && REGULAR.has(mode ?? "") ? [path] : [])),
  );
  const described = [...files].filter(
    (path) => names.definitions.includes(path) || path === names.serviceFile || path.endsWith(`/${names.serviceFile}`),
  );
  if (described.length > MOST || data.truncated) {
    throw new MesgError("environment", `expected at most ${MOST} services to read over GitHub's API, found more`);
  }
  const beside = (name: string) => described.map((path) => join(dirname(path), name).replaceAll("\\", "/"));
  const wanted = [...described, ...beside(WAIVER_FILE)].filter((path) => files.has(path));
  for (const path of new Set(wanted)) {
    const { data: content } = await api.rest.repos
      .getContent({ owner, repo, path, ref: revision, mediaType: { format: "raw" } })
      .catch((error) => Promise.reject(apiError(`give ${path} at ${revision}`, error)));
    await put(folder, path, String(content));
  }
  for (const path of beside("Dockerfile")) if (files.has(path)) await put(folder, path, "");
  // Services are looked for in what git tracks.
  await git(folder, ["init", "--quiet"], { signal });
  await git(folder, ["add", "--all", "--force", "."], { signal });
}

/** Writes a file below the folder, and nowhere else whatever its path says. */
async function put(folder: string, path: string, content: string): Promise<void> {
  const target = resolve(folder, path);
  if (!target.startsWith(resolve(folder) + sep)) return;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
