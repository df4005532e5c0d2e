import { realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { inspect, MesgError } from "../../core/mod.ts";
import type { SourceCache, SourceFolder } from "../../source/mod.ts";
import type { EngineSession } from "../context/engine-session.ts";
import type { Run } from "../context/run-parts.ts";
import type { Checkout } from "../discover/checkout.ts";
import { entriesBelow, type FileTree } from "../discover/file-tree.ts";
import { folderOf } from "../discover/requested-paths.ts";
import type { ServicePath } from "../discover/service-path.ts";
import { priceOf } from "../inputs/prices.ts";
import type { BuiltService } from "./build-service.ts";
import { buildOrRecall } from "./cache/remembered-service.ts";
import { ServiceCache } from "./cache/service-cache.ts";
import { each } from "./each.ts";

/** The options of building the services of a checkout. */
export interface HeadOptions {
  readonly session: EngineSession;
  readonly cache: SourceCache;
  /** Returns the path to write a service's source to, as a CAR; undefined to write none. */
  carOf(place: ServicePath): string | undefined;
}

/** Builds the services of a checkout. */
export async function buildHead(
  { inputs, context, signal }: Run,
  checkout: Checkout,
  { session, cache, carOf }: HeadOptions,
): Promise<BuiltService[]> {
  const { serviceFile, allowFiles, limits, allowDirty, prices } = inputs;
  const open = folderOpener(context.workspace, checkout, serviceFile);
  const reading = { allowFiles, ...limits, allowDirty, cache, signal };
  const { release } = session;
  const shared = { release, serviceFile, ...reading };
  const scope = { release, serviceFile, allowFiles, ...limits, paths: inputs.paths };
  const services = cache.folder === undefined ? undefined : await ServiceCache.open(cache.folder, scope);
  const built = await each(checkout.places, (place) => {
    const price = priceOf(prices, place.path);
    return buildOrRecall(place, () => open(place), { ...shared, price, services, car: carOf(place) });
  });
  await services?.save();
  return built;
}

type OpenFolder = (place: ServicePath) => Promise<SourceFolder>;

/** Opens the folders of services from git; folders that git does not track, and submodules, from disk. */
function folderOpener(workspace: string, { repository, tree, folders }: Checkout, serviceFile: string): OpenFolder {
  const hasSubmodules = [...(tree?.entries.values() ?? [])].some(({ mode }) => mode === "160000");
  return async ({ path, inRepository, isDefinition }) => {
    const folder = isDefinition ? folderOf(inRepository) : inRepository;
    const isOwn = tree !== undefined && !(hasSubmodules && isInSubmodule(tree, folder));
    if (repository !== undefined && isOwn && isTracked(tree, folder, serviceFile)) {
      return (await folders.checkout(repository)).folder(folder === "" ? "" : `${folder}/`);
    }
    const onDisk = join(workspace, path, isDefinition ? ".." : ".");
    // A folder of a sparse checkout may be missing on disk; an untracked one must be there.
    await inspect(onDisk, "the folder of a service");
    const isInside = repository !== undefined && !inRepository.startsWith("../");
    await assertInside(isInside ? repository.top : workspace, onDisk, path);
    return await folders.open(onDisk);
  };
}

/** Checks that no symlink of the checkout leads to files that are not in it. */
async function assertInside(root: string, folder: string, path: string): Promise<void> {
  const way = relative(await realpath(root), await realpath(folder));
  if (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return;
  throw new MesgError("refused", `${JSON.stringify(path)} is behind a symlink that leaves the checkout`, {
    hint: "replace the symlink by the folder, or name another folder in the input path",
  });
}

function isInSubmodule({ entries }: FileTree, folder: string): boolean {
  const parts = folder.split("/");
  return parts.some((_, index) => entries.get(parts.slice(0, index + 1).join("/"))?.mode === "160000");
}

/** Returns whether git tracks files of a folder. */
function isTracked(tree: FileTree, folder: string, serviceFile: string): boolean {
  return tree.entries.has(`${folder}/${serviceFile}`) || entriesBelow(tree, folder).length > 0;
}
