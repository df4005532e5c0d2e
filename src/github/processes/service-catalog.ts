import { posix } from "node:path";
import {
  type Catalog,
  type CatalogService,
  findInstances,
  type InstanceFinder,
  unresolved,
  withPrices,
} from "../../compile/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { needsSource, serviceHash } from "../../hash/mod.ts";
import { folderOf } from "../discover/asked-paths.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/** What is known besides the services themselves. */
export interface ServiceFacts {
  /** The release that processes are compiled for, and the one that the services were built for. */
  readonly release: Release;
  readonly built: Release;
  /** Whether the revision has a service in a folder. */
  isService(folder: string): boolean;
}

/**
 * Returns what finds the instances of a process among the services of one revision: nothing is read or compiled again.
 *
 * @param path The process file, from the root of the repository.
 */
export function servicesOf(
  services: readonly BuiltService[],
  path: string,
  { release, built, isService }: ServiceFacts,
): InstanceFinder {
  const known = services.flatMap((service): (CatalogService & { readonly at: string })[] => {
    const definition = service.definition ?? service.described;
    if (definition === undefined) return [];
    const hash = async () => hashOf(service, release, built);
    return [{ definition, file: service.file, at: folderOf(service.file), hash }];
  });
  const catalog: Catalog = {
    release,
    services: known,
    async openSource(src) {
      const folder = posix.normalize(posix.join(folderOf(path), src)).replace(/\/$/, "");
      const at = folder === "." ? "" : folder;
      const found = known.find((service) => service.at === at);
      if (found !== undefined) return found;
      const where = `in the folder ${JSON.stringify(folder)}`;
      if (!isService(at)) {
        return { rule: "instance-source", message: `there is no service ${where}`, hint: "correct src" };
      }
      return unresolved(
        `the service ${where} is not part of this run, or not valid`,
        "add its folder to the input path",
      );
    },
  };
  return findInstances(catalog);
}

/** The hash of a service at a release of processes, which may be another than the one it was built for. */
function hashOf({ definition, hash }: BuiltService, release: Release, built: Release): string | undefined {
  if (definition === undefined) return undefined;
  if (needsSource(release)) return release === built ? hash : undefined;
  return definition.source === "" ? undefined : serviceHash(withPrices(definition, release), release);
}
