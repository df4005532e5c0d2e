import { MesgError, someOf } from "../../../core/mod.ts";
import { instanceHash } from "../../../hash/mod.ts";
import type { Finding } from "../check/report.ts";
import type { FoundInstance, InstanceFinder, NamedInstance } from "../instances.ts";
import type { CatalogService, ServiceIndex } from "./service-index.ts";

/** The services in which to find instances. */
export interface Catalog {
  readonly services: ServiceIndex;
  /** Opens the service in a folder that a process names, or returns the reason why it cannot. */
  openSource?(src: string): Promise<CatalogService | Finding>;
}

/**
 * Returns a function that finds the instances of a process among services: by folder, git URL, service hash, sid, or by
 * the hash of an instance that sets no variables.
 *
 * @example
 * ```ts
 * const instances = findInstances(await loadCatalog({ folder: ".", release: "0.20", services: ["services/mail"] }));
 * const { definition } = await compileProcess(text, { instances });
 * ```
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
  const matching = src === undefined ? await ofName(name ?? "", catalog) : catalog.services.ofRepository(src);
  const [service, ...others] = await withOwnHashes(matching, catalog);
  if (others.length > 0) return { problem: ambiguous([service!, ...others]) };
  if (service !== undefined) return await instanceOf(service, named, catalog);
  if (src === undefined && isHash(name ?? "")) return await instanceOf(undefined, named, catalog);
  const what = src === undefined ? `the service ${JSON.stringify(name)}` : "the service of a git URL";
  return { problem: unresolved(`${what} is not available`) };
}

/** The services of a hash; else those of a sid, since a sid may look like the hash of another service. */
async function ofName(name: string, { services }: Catalog): Promise<readonly CatalogService[]> {
  const ofHash = isHash(name) ? await services.ofHash(name) : [];
  return ofHash.length > 0 ? ofHash : services.ofSid(name);
}

/** Leaves out services of the same hash; those without one are all kept. */
async function withOwnHashes(matching: readonly CatalogService[], { services }: Catalog): Promise<CatalogService[]> {
  const known = new Set<string>();
  const own: CatalogService[] = [];
  for (const service of matching) {
    const hash = matching.length < 2 ? undefined : await services.hashOf(service);
    if (hash !== undefined && known.has(hash)) continue;
    if (hash !== undefined) known.add(hash);
    own.push(service);
  }
  return own;
}

function ambiguous(services: readonly CatalogService[]): Finding {
  const files = services.map(({ file, shown = file }) => shown);
  return unresolved(
    `${services.length} services match it: ${someOf(files, 5)}`,
    "name the folder of one by src, or write the instanceHash",
  );
}

async function byInstance(given: string, { services }: Catalog): Promise<FoundInstance> {
  const service = await services.ofInstance(given);
  const serviceHash = service && (await services.hashOf(service));
  return service === undefined || serviceHash === undefined ? {} : { service, serviceHash };
}

async function instanceOf(
  service: CatalogService | undefined,
  { env, service: name }: NamedInstance,
  { services }: Catalog,
): Promise<FoundInstance> {
  const found = service === undefined ? {} : { service };
  const hash = service === undefined ? name : await services.hashOf(service);
  if (hash === undefined) {
    return { ...found, problem: unresolved("the source of the service is not available, and its hash covers it") };
  }
  // Until 0.20 the variables of the service are hashed too.
  const configured = service?.definition.configuration?.env ?? [];
  return {
    ...found,
    serviceHash: hash,
    instanceHash: instanceHash({ service: hash, configured, env }, services.release),
  };
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
