import { readdir, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve } from "node:path";
import { inspect, MesgError, nearestOfMany, shellPath } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { findRepository, type ReadOptions } from "../../source/mod.ts";
import type { Finding } from "../process/check/report.ts";
import { type Catalog, unresolved } from "../process/services/find-instances.ts";
import { type CatalogService, ServiceIndex } from "../process/services/service-index.ts";
import { type LoadedCatalogService, ServiceReader } from "./service-reader.ts";

/** How the services of processes are read. */
export interface OpenCatalogOptions extends ReadOptions {
  /** Folders and definitions of services. */
  readonly services?: readonly string[];
  /** The folder of the process; folders named in the process are relative to it. */
  readonly folder: string;
}

/** How the services of processes are loaded. */
export interface CatalogOptions extends OpenCatalogOptions {
  readonly release: Release;
}

/**
 * Loads services that a process may use. Folders that the process itself names are opened on demand, and only inside
 * the repository of the process, or inside its folder when there is no git.
 *
 * @throws {MesgError} As {@linkcode loadService}; `refused` when one of the given services is not valid.
 * @example
 * ```ts
 * const instances = findInstances(await loadCatalog({ folder: "flows", release: "0.20" }));
 * const { definition } = await loadProcess("flows/process.yml", { instances });
 * ```
 */
export async function loadCatalog({ release, ...options }: CatalogOptions): Promise<Catalog> {
  return await openCatalog(options)(release);
}

/** Reads services as {@linkcode loadCatalog} does, each only once. Call the result for each release to load them for. */
export function openCatalog({
  services = [],
  folder,
  ...options
}: OpenCatalogOptions): (release: Release) => Promise<Catalog> {
  const reader = new ServiceReader(options);
  return async (release) => {
    const results = await Promise.allSettled(services.map((path) => loadListed(path, reader, release)));
    // Of several invalid services, always the same one is reported.
    const loaded = results.map((result) => {
      if (result.status === "rejected") throw result.reason;
      return result.value;
    });
    const byFolder = new Map(loaded.map((service) => [service.folder, service]));
    return {
      services: new ServiceIndex(loaded, release),
      openSource: async (src) => await openInside(src, folder, byFolder, { reader, release }),
    };
  };
}

async function loadListed(path: string, reader: ServiceReader, release: Release): Promise<LoadedCatalogService> {
  const service = await reader.load(path, release);
  if (!("problem" in service)) return service;
  throw new MesgError("refused", service.problem, {
    hint: `mesg-compile validate ${shellPath(path)} shows what is wrong`,
  });
}

interface Reading {
  readonly reader: ServiceReader;
  readonly release: Release;
}

/** Opens a folder that a process names: relative to the process if it exists there, else to the working directory. */
async function openInside(
  src: string,
  folder: string,
  known: ReadonlyMap<string | undefined, CatalogService>,
  { reader, release }: Reading,
): Promise<CatalogService | Finding> {
  const from = await realpath(folder);
  const path = await firstFolder([resolve(from, src), resolve(src)]);
  if (path === undefined) {
    const message = `there is no folder ${JSON.stringify(src)}`;
    return { rule: "instance-source", message, hint: await similarFolder(src, from) };
  }
  const listed = known.get(path);
  if (listed !== undefined) return listed;
  const shown = join(relative(resolve("."), path) || ".");
  const repository = await findRepository(from);
  if (!isInside(await realpath(repository?.top ?? from), path)) {
    const around =
      repository === undefined
        ? "the folder of the process, which is in no git repository"
        : "the repository of the process";
    return unresolved(
      `the folder ${JSON.stringify(src)} is outside ${around}`,
      `allow it with --services ${shellPath(shown)}`,
    );
  }
  try {
    const service = await reader.load(shown, release);
    if (!("problem" in service)) return service;
    return {
      rule: "instance-source",
      message: service.problem,
      hint: `fix its errors: mesg-compile validate ${shellPath(shown)} --engine-version ${release}`,
    };
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind === "environment") throw error;
    return { rule: "instance-source", message: error.message, hint: error.hint ?? "correct the path" };
  }
}

/** Returns the top of a folder's repository, or the folder itself without git. */
async function topOf(folder: string): Promise<string> {
  return await realpath((await findRepository(folder))?.top ?? folder);
}

function isInside(top: string, path: string): boolean {
  const inside = relative(top, path);
  return !isAbsolute(inside) && inside.split(/[/\\]/)[0] !== "..";
}

/** Returns a hint for a missing folder: the folder of a file, or a similar one beside it, inside the repository. */
async function similarFolder(src: string, from: string): Promise<string> {
  const correct = "correct the path: it is relative to the process file";
  const beside = await realpath(dirname(resolve(from, src))).catch(() => undefined);
  if (beside === undefined || !isInside(await topOf(from), beside)) return correct;
  const entries = await readdir(beside, { withFileTypes: true }).catch(() => []);
  const folder = posix.dirname(src);
  if (entries.some((entry) => entry.isFile() && entry.name === basename(src))) {
    return `name the folder of the file: ${JSON.stringify(folder)}`;
  }
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const meant = nearestOfMany(basename(src), names);
  return meant === undefined ? correct : `did you mean ${JSON.stringify(posix.join(folder, meant))}?`;
}

async function firstFolder(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined && (await inspect(real, "a folder")).isDirectory()) return real;
  }
  return undefined;
}
