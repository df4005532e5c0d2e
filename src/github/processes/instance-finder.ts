import { posix } from "node:path";
import {
  type CatalogService,
  findInstances,
  type InstanceFinder,
  ServiceIndex,
  unresolved,
  withPrices,
} from "../../compile/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { needsSource, serviceHash } from "../../hash/mod.ts";
import { folderOf } from "../discover/requested-paths.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/** The services of a revision, for the instances of its processes. */
export interface RevisionServices {
  readonly index: ServiceIndex;
  /** By their folders from the root of the repository. */
  readonly byFolder: ReadonlyMap<string, CatalogService>;
}

/** The Engine releases of the processes and of the services, which may differ. */
export interface Releases {
  readonly processes: Release;
  readonly services: Release;
}

/** Returns the services of a revision. */
export function servicesOf(services: readonly BuiltService[], releases: Releases): RevisionServices {
  const known: CatalogService[] = [];
  const byFolder = new Map<string, CatalogService>();
  for (const service of services) {
    const { file } = service;
    const definition = service.definition ?? service.described;
    if (definition === undefined) continue;
    const one = { definition, file, hash: async () => hashOf(service, releases) };
    known.push(one);
    // A folder may have several definitions.
    if (!byFolder.has(folderOf(file))) byFolder.set(folderOf(file), one);
  }
  return { index: new ServiceIndex(known, releases.processes), byFolder };
}

/**
 * Returns a finder for the instances of a process among the services of one revision.
 *
 * @param path The process file, from the root of the repository.
 * @param isService Whether the revision has a service in a folder.
 */
export function instanceFinderOf(
  { index, byFolder }: RevisionServices,
  path: string,
  isService: (folder: string) => boolean,
): InstanceFinder {
  return findInstances({
    services: index,
    async openSource(src) {
      const folder = posix.normalize(posix.join(folderOf(path), src)).replace(/\/$/, "");
      const at = folder === "." ? "" : folder;
      const found = byFolder.get(at);
      if (found !== undefined) return found;
      const where = `in the folder ${JSON.stringify(folder)}`;
      if (!isService(at)) {
        return { rule: "instance-source", message: `no service ${where}`, hint: "correct src" };
      }
      return unresolved(
        `the service ${where} is not part of this run, or not valid`,
        "add its folder to the input path",
      );
    },
  });
}

/** Returns the hash of a service for the release of the processes. */
function hashOf({ definition, hash }: BuiltService, { processes, services }: Releases): string | undefined {
  if (definition === undefined) return undefined;
  if (needsSource(processes)) return processes === services ? hash : undefined;
  return definition.source === "" ? undefined : serviceHash(withPrices(definition, processes), processes);
}
