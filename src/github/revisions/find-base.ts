import type { Release } from "../../definition/mod.ts";
import type { FileChange } from "../../report/mod.ts";
import { type SourceState, usualNames } from "../../waivers/mod.ts";
import type { FileTree } from "../discover/file-tree.ts";
import { folderOf, foldersOf, includesFolder, type RequestedPath } from "../discover/requested-paths.ts";
import { type BaseServices, type ServiceBase, sideOf } from "./base-services.ts";
import type { BuiltService } from "./build-service.ts";
import { type Described, describeAt, join, unchangedSince } from "./describe.ts";
import { each } from "./each.ts";
import { type Found, searchServices } from "./search/search.ts";
import { changedFiles, compareSources } from "./source-state.ts";

/** The options of finding the services of a base. */
export interface FindOptions {
  readonly release: Release;
  readonly serviceFile: string;
  /** The lines of the input `path`; empty when the input `definition` is set. */
  readonly requested: readonly RequestedPath[];
  /** The checkout; undefined when git does not track it. */
  readonly head: FileTree | undefined;
  readonly signal: AbortSignal;
  /** Returns a path of the repository as a path of the workspace. */
  asSeen(inRepository: string): string;
  /** Adds the source to a service of the base, if its files are available. */
  withSource(service: BuiltService): Promise<BuiltService>;
}

/**
 * Finds the services of a checkout in its base: at the same path, else anywhere in the base. A service is new only if
 * the whole base was read and does not have it.
 */
export async function findBaseServices(
  after: readonly BuiltService[],
  tree: FileTree,
  options: FindOptions,
): Promise<BaseServices> {
  const unchanged = new Map<BuiltService, BuiltService>();
  const direct = new Map<BuiltService, Described>();
  // One after the other: this compares listings in memory.
  for (const service of after) {
    const same = await unchangedSince(tree, service);
    if (same === undefined) continue;
    unchanged.set(service, same);
    direct.set(service, { state: "read", service: same });
  }
  const others = after.filter((service) => !unchanged.has(service));
  await each(others, async (service) => direct.set(service, await describeInPlace(service, tree, options)));
  const claimed = new Map([...direct].flatMap(([service, found]) => claimsOf(service, found, options.serviceFile)));
  const used = new Set(claimed.keys());
  const missing = after.filter((service) => direct.get(service)?.state === "absent");
  const found = await searchServices(tree, missing, { ...options, claimed });
  const bases = new Map<BuiltService, ServiceBase>();
  for (const [service, same] of unchanged) bases.set(service, { side: sideOf(same), built: same, sources: "none" });
  await each(others, async (service) => {
    bases.set(service, await baseOf(service, direct.get(service)!, found.get(service), { tree, options }));
  });
  for (const { built } of bases.values()) if (built !== undefined) used.add(built.file);
  const inOrder = new Map(after.map((service) => [service, bases.get(service)!]));
  return { of: inOrder, removed: await removedServices(tree, used, options) };
}

type Claim = readonly [file: string, service: BuiltService | undefined];

/** Lists the files of the base that belong to a service of the checkout, with the service that they describe. */
function claimsOf({ file, place }: BuiltService, found: Described, serviceFile: string): Claim[] {
  if (found.state === "read") return [file, found.service.file].map((path): Claim => [path, found.service]);
  const others = found.state === "absent" || place.isDefinition ? [] : usualNames(serviceFile);
  return [file, ...others.map((name) => join(place.inRepository, name))].map((path): Claim => [path, undefined]);
}

/** Reads the description of a service at the same path of the base: the same file, or one that was renamed to it. */
async function describeInPlace(
  { place, file }: BuiltService,
  tree: FileTree,
  { release, serviceFile, head }: FindOptions,
): Promise<Described> {
  const found = await describeAt(tree, file, release);
  if (found.state !== "absent" || place.isDefinition || head === undefined) return found;
  for (const name of usualNames(serviceFile)) {
    const other = join(place.inRepository, name);
    if (other === file || head.entries.has(other)) continue;
    const renamed = await describeAt(tree, other, release);
    if (renamed.state !== "absent") return renamed;
  }
  return found;
}

interface Side {
  readonly tree: FileTree;
  readonly options: FindOptions;
}

async function baseOf(
  service: BuiltService,
  direct: Described,
  searched: Found | undefined,
  side: Side,
): Promise<ServiceBase> {
  const { file } = service;
  if (direct.state === "unreadable") return unreadable(file, direct.reason);
  if (direct.state === "read") return await present(service, direct.service, side);
  if (searched?.state === "found") return await present(service, searched.service, side);
  if (searched?.state === "doubtful") return unreadable(file, searched.reason);
  const { head } = side.options;
  if (head !== undefined && !head.entries.has(file)) {
    return unreadable(file, `git does not track ${file}, so the base cannot have it: set against to engine or none`);
  }
  return { side: { state: "absent", file } };
}

function unreadable(file: string, reason: string): ServiceBase {
  return { side: { state: "unreadable", file, reason } };
}

async function present(service: BuiltService, base: BuiltService, { tree, options }: Side): Promise<ServiceBase> {
  const built = asSeen(await options.withSource(base), options);
  const sources = await sourcesOf(service, built, tree, options);
  return { side: sideOf(built), built, sources, files: await filesBetween(service, built, tree, options) };
}

/** A service of the base with its path relative to the workspace, like the services of the checkout. */
function asSeen(service: BuiltService, options: Pick<FindOptions, "asSeen">): BuiltService {
  const { place } = service;
  return { ...service, place: { ...place, path: options.asSeen(place.inRepository) } };
}

/** Lists the files that differ; undefined when the sources are not known to differ. */
async function filesBetween(
  service: BuiltService,
  base: BuiltService,
  tree: FileTree,
  { head }: FindOptions,
): Promise<readonly FileChange[] | undefined> {
  const [old, fresh] = [base.definition?.source, service.definition?.source];
  if (head === undefined || service.place.isDefinition || base.place.isDefinition || (old && old === fresh)) {
    return undefined;
  }
  return await changedFiles({ tree, folder: folderOf(base.file) }, { tree: head, folder: service.place.inRepository });
}

async function sourcesOf(
  service: BuiltService,
  base: BuiltService,
  tree: FileTree,
  { head }: FindOptions,
): Promise<SourceState> {
  if (service.definition?.source && base.definition?.source) return "none"; // the ids decide
  if (service.place.isDefinition || base.place.isDefinition || head === undefined) return "unknown";
  const old = { tree, folder: folderOf(base.file) };
  const state = await compareSources(old, { tree: head, folder: service.place.inRepository });
  // A source with uncommitted files has more files than git tracks.
  const isCommitted = service.source?.taken.commit !== undefined;
  return state === "same" && !isCommitted ? "unknown" : state;
}

/** Finds services of the base at paths of this run that are not the origin of a service of the checkout. */
async function removedServices(
  tree: FileTree,
  used: ReadonlySet<string>,
  options: FindOptions,
): Promise<BuiltService[]> {
  const { requested, serviceFile, release, head } = options;
  const files = new Set(
    requested.flatMap((line) =>
      line.isExcluded
        ? []
        : foldersOf(line, requested, tree.entries.keys(), serviceFile).map((folder) => join(folder, serviceFile)),
    ),
  );
  const usual = usualNames(serviceFile);
  for (const path of tree.entries.keys()) {
    // A file with another usual name counts as a removed service only if it is gone.
    const isGone = head !== undefined && !head.entries.has(path);
    if (!isGone || !usual.includes(path.slice(path.lastIndexOf("/") + 1))) continue;
    if (includesFolder(requested, folderOf(path))) files.add(path);
  }
  const gone = [...files].filter((file) => !used.has(file)).sort();
  return await each(gone, async (file) => asSeen(asService(file, await describeAt(tree, file, release)), options));
}

function asService(file: string, found: Described): BuiltService {
  if (found.state === "read") return found.service;
  const path = folderOf(file);
  const place = { path: path || ".", inRepository: path, isDefinition: false };
  return { place, file, diagnostics: [], waivers: undefined, notices: [], locate: () => undefined };
}
