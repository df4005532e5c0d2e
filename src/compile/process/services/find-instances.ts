import { MesgError } from "../../../core/mod.ts";
import type { Release } from "../../../definition/mod.ts";
import { instanceHash } from "../../../hash/mod.ts";
import type { Finding } from "../check/report.ts";
import type { FoundInstance, InstanceFinder, KnownService, NamedInstance } from "../instances.ts";

/** A service that processes may use. */
export interface CatalogService extends KnownService {
  /** Its folder on disk with symlinks resolved; undefined for a definition alone. */
  readonly folder?: string;
  /** Returns its hash at the release of the catalog; undefined when its source is not available. */
  hash(): Promise<string | undefined>;
}

/** The services in which to find instances. */
export interface Catalog {
  readonly release: Release;
  readonly services: readonly CatalogService[];
  /** Opens the service in a folder that a process names, or returns the reason why it cannot. */
  openSource?(src: string): Promise<CatalogService | Finding>;
}

/**
 * Returns a function that finds the instances of a process among services: by folder, git URL, service hash, sid, or by
 * the hash of an instance that sets no variables.
 */
export function findInstances(catalog: Catalog): InstanceFinder {
  return async (named) => {
    try {
      return await find(named, catalog);
    } catch (error) {
      if (!(error instanceof MesgError) || error.kind !== "refused") throw error;
      return { problem: unresolved(error.message, error.hint ?? "fix the service, or write the instanceHash") };
    }
  };
}

async function find(named: NamedInstance, catalog: Catalog): Promise<FoundInstance> {
  const { src, service: name, instanceHash: given } = named;
  if (given !== undefined) return await byInstance(given, catalog);
  if (src !== undefined && !isUrl(src)) {
    const opened = await catalog.openSource?.(src);
    if (opened === undefined) return { problem: unresolved(`the folder ${JSON.stringify(src)} is not available`) };
    return "rule" in opened ? { problem: opened } : await instanceOf(opened, named, catalog);
  }
  const matching = src === undefined ? await ofName(name ?? "", catalog) : ofRepository(src, catalog);
  const [service, ...others] = await withOwnHashes(matching);
  if (others.length > 0) return { problem: ambiguous([service!, ...others]) };
  if (service !== undefined) return await instanceOf(service, named, catalog);
  if (src === undefined && isHash(name ?? "")) return await instanceOf(undefined, named, catalog);
  const what = src === undefined ? `the service ${JSON.stringify(name)}` : "the service of a git URL";
  return { problem: unresolved(`${what} is not available`) };
}

/** The services of a hash; else those of a sid, since a sid may look like the hash of another service. */
async function ofName(name: string, { services }: Catalog): Promise<readonly CatalogService[]> {
  const hashes = isHash(name) ? await Promise.all(services.map((service) => service.hash())) : [];
  const ofHash = services.filter((_, index) => hashes[index] === name);
  return ofHash.length > 0 ? ofHash : services.filter(({ definition }) => definition.sid === name);
}

function ofRepository(url: string, { services }: Catalog): readonly CatalogService[] {
  return services.filter(({ definition: { repository } }) => repository !== "" && sameRepository(repository, url));
}

/** Leaves out services of the same hash; those without one are all kept. */
async function withOwnHashes(services: readonly CatalogService[]): Promise<readonly CatalogService[]> {
  if (services.length < 2) return services;
  const hashes = await Promise.all(services.map((service) => service.hash()));
  return services.filter((_, index) => hashes[index] === undefined || hashes.indexOf(hashes[index]) === index);
}

function ambiguous(services: readonly CatalogService[]): Finding {
  const files = services.slice(0, 5).map(({ file, shown = file }) => shown);
  return unresolved(
    `${services.length} services match it: ${files.join(", ")}`,
    "name the folder of one by src, or write the instanceHash",
  );
}

async function byInstance(given: string, { services, release }: Catalog): Promise<FoundInstance> {
  for (const service of services) {
    const hash = await service.hash();
    if (hash === undefined) continue;
    const configured = service.definition.configuration?.env ?? [];
    if (instanceHash({ service: hash, configured }, release) === given) return { service, serviceHash: hash };
  }
  return {};
}

async function instanceOf(
  service: CatalogService | undefined,
  { env, service: name }: NamedInstance,
  { release }: Catalog,
): Promise<FoundInstance> {
  const found = service === undefined ? {} : { service };
  const hash = service === undefined ? name : await service.hash();
  if (hash === undefined) {
    return { ...found, problem: unresolved("the source of the service is not available, and its hash covers it") };
  }
  // Until 0.20 the variables of the service are hashed too.
  const configured = service?.definition.configuration?.env ?? [];
  return { ...found, serviceHash: hash, instanceHash: instanceHash({ service: hash, configured, env }, release) };
}

const HINT = "pass its service with --services, or write the instanceHash";

/** The problem that an instance has no hash. */
export function unresolved(reason: string, hint = HINT): Finding {
  return {
    severity: "warning",
    rule: "instance-unresolved",
    message: `the hash of this instance is unknown: ${reason}`,
    hint,
  };
}

/** Whether the source of an instance is fetched with git. */
function isUrl(src: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/|^[^/\s@]+@[^/\s:]+:/i.test(src);
}

function isHash(text: string): boolean {
  return /^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text);
}

function sameRepository(a: string, b: string): boolean {
  const plain = (url: string) =>
    url
      .replace(/#.*/s, "")
      .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/i, "")
      .replace(/^[^@/]*@([^:/]+):/, "$1/")
      .replace(/(?:\.git)?\/?$/, "")
      .toLowerCase();
  return plain(a) === plain(b);
}
