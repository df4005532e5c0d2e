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
import { folderOf } from "../discover/requested-paths.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/** Facts about the services of a revision. */
export interface ServiceFacts {
  /** The Engine release of the processes, and that of the services. */
  readonly release: Release;
  readonly built: Release;
  /** Whether the revision has a service in a folder. */
  isService(folder: string): boolean;
}

/**
 * Returns a finder for the instances of a process among the built services of one revision.
 *
 * @param path The process file, from the root of the repository.
 */
export function instanceFinderOf(
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
        return { rule: "instance-source", message: `no service ${where}`, hint: "correct src" };
      }
      return unresolved(
        `the service ${where} is not part of this run, or not valid`,
        "add its folder to the input path",
      );
    },
  };
  return findInstances(catalog);
}

/** Returns the hash of a service for the release of the processes, which may differ from that of the services. */
function hashOf({ definition, hash }: BuiltService, release: Release, built: Release): string | undefined {
  if (definition === undefined) return undefined;
  if (needsSource(release)) return release === built ? hash : undefined;
  return definition.source === "" ? undefined : serviceHash(withPrices(definition, release), release);
}
