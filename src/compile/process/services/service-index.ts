import type { Release } from "../../../definition/mod.ts";
import { instanceHash } from "../../../hash/mod.ts";
import type { KnownService } from "../instances.ts";

/** A service that processes may use. */
export interface CatalogService extends KnownService {
  /** Returns its hash at the release of the catalog; undefined when its source is not available. */
  hash(): Promise<string | undefined>;
}

type Services = ReadonlyMap<string, readonly CatalogService[]>;

/** Finds services by what a process may name. Each index is built when it is first used, and each hash is computed once. */
export class ServiceIndex {
  readonly release: Release;
  readonly services: readonly CatalogService[];
  readonly #hashes = new Map<CatalogService, Promise<string | undefined>>();
  #bySid: Services | undefined;
  #byRepository: Services | undefined;
  #byHash: Promise<Services> | undefined;
  #byInstance: Promise<ReadonlyMap<string, CatalogService>> | undefined;

  constructor(services: readonly CatalogService[], release: Release) {
    this.services = services;
    this.release = release;
  }

  ofSid(sid: string): readonly CatalogService[] {
    this.#bySid ??= groupBy(this.services, ({ definition }) => definition.sid);
    return this.#bySid.get(sid) ?? [];
  }

  /** Returns the services of a git repository, by any spelling of its URL. */
  ofRepository(url: string): readonly CatalogService[] {
    this.#byRepository ??= groupBy(this.services, ({ definition }) => plainUrl(definition.repository) || undefined);
    return this.#byRepository.get(plainUrl(url)) ?? [];
  }

  async ofHash(hash: string): Promise<readonly CatalogService[]> {
    this.#byHash ??= this.#groupByHash();
    return (await this.#byHash).get(hash) ?? [];
  }

  /** Returns the service of an instance that sets no variables. @param hash The hash of the instance. */
  async ofInstance(hash: string): Promise<CatalogService | undefined> {
    this.#byInstance ??= this.#mapInstances();
    return (await this.#byInstance).get(hash);
  }

  /** Returns the hash of a service; undefined when its source is not available. */
  hashOf(service: CatalogService): Promise<string | undefined> {
    const known = this.#hashes.get(service) ?? service.hash();
    this.#hashes.set(service, known);
    return known;
  }

  async #groupByHash(): Promise<Services> {
    const hashes = await this.#allHashes();
    return groupBy(this.services, (service) => hashes.get(service));
  }

  async #mapInstances(): Promise<ReadonlyMap<string, CatalogService>> {
    const found = new Map<string, CatalogService>();
    for (const [service, hash] of await this.#allHashes()) {
      if (hash === undefined) continue;
      const configured = service.definition.configuration?.env ?? [];
      const instance = instanceHash({ service: hash, configured }, this.release);
      if (!found.has(instance)) found.set(instance, service);
    }
    return found;
  }

  async #allHashes(): Promise<ReadonlyMap<CatalogService, string | undefined>> {
    const hashes = new Map<CatalogService, string | undefined>();
    for (const service of this.services) hashes.set(service, await this.hashOf(service));
    return hashes;
  }
}

/** Groups services by a key; those without one are left out. */
function groupBy(
  services: readonly CatalogService[],
  keyOf: (service: CatalogService) => string | undefined,
): Services {
  const groups = new Map<string, CatalogService[]>();
  for (const service of services) {
    const key = keyOf(service);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [service]);
    else group.push(service);
  }
  return groups;
}

function plainUrl(url: string): string {
  return url
    .replace(/#.*/s, "")
    .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/i, "")
    .replace(/^[^@/]*@([^:/]+):/, "$1/")
    .replace(/(?:\.git)?\/?$/, "")
    .toLowerCase();
}
