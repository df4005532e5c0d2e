import { MesgError, shellPath, someOf } from "../../core/mod.ts";
import type { Release, ServiceDefinition } from "../../definition/mod.ts";
import type { ReachedEngine } from "../client/connect.ts";
import { CALL_TIMEOUT } from "../deploy/deploy.ts";

/** An instance that a process names. */
export interface NeededInstance {
  /** Its hash, and that of its service; undefined when unknown. */
  readonly instanceHash?: string;
  readonly serviceHash?: string;
  readonly service?: { readonly definition: ServiceDefinition; readonly file: string; readonly shown?: string };
  readonly named: { readonly env: readonly string[] };
}

/** Timeout of the Create of an instance in milliseconds: an Engine builds the image of its service. */
const CREATE_TIMEOUT = 600_000;

/** An instance whose service is known. */
interface KnownInstance extends NeededInstance {
  readonly instanceHash: string;
  readonly serviceHash: string;
}

/**
 * Creates the missing instances of a process, once the Engine has all their services. A real Engine starts a container
 * for each; the embedded Engine only stores them.
 *
 * @param target The option of `mesg-compile deploy` that names the Engine, for hints.
 * @returns The hashes of the created instances.
 * @throws {MesgError} `refused` when the Engine does not have the service of one, or creates another instance.
 */
export async function createInstances(
  needed: Iterable<NeededInstance>,
  engine: Pick<ReachedEngine, "address" | "client" | "instances" | "release">,
  signal?: AbortSignal,
  target: string = `--endpoint ${engine.address}`,
): Promise<string[]> {
  const instances = engine.instances();
  const call = { timeout: CALL_TIMEOUT, signal };
  const missing: KnownInstance[] = [];
  for (const instance of distinct(needed)) {
    if (!(await instances.has(instance.instanceHash, call))) missing.push(instance);
  }
  const withoutService: KnownInstance[] = [];
  for (const instance of new Map(missing.map((it) => [it.serviceHash, it])).values()) {
    if (!(await engine.client.has(instance.serviceHash, call))) withoutService.push(instance);
  }
  if (withoutService.length > 0) throw missingServices(withoutService, engine.release, target);
  for (const { instanceHash: hash, serviceHash, named } of missing) {
    await instances.create({ service: serviceHash, env: named.env }, { timeout: CREATE_TIMEOUT, signal });
    if (!(await instances.has(hash, call))) {
      throw new MesgError("refused", `the Engine created an instance, but not the one computed here: ${hash}`, {
        hint: "set the release of the Engine with --engine-version",
      });
    }
  }
  return missing.map(({ instanceHash }) => instanceHash);
}

function distinct(needed: Iterable<NeededInstance>): Iterable<KnownInstance> {
  const byHash = new Map<string, KnownInstance>();
  for (const { instanceHash, serviceHash, ...rest } of needed) {
    if (instanceHash === undefined || serviceHash === undefined) continue;
    byHash.set(instanceHash, { instanceHash, serviceHash, ...rest });
  }
  return byHash.values();
}

/** Maximum number of services that a message names. */
const MAX_NAMES = 3;

function missingServices(instances: readonly KnownInstance[], release: Release, target: string): MesgError {
  const names = instances.map(({ service, serviceHash }) => {
    return service === undefined ? serviceHash : `${service.definition.name} (${service.shown ?? service.file})`;
  });
  const isOne = names.length === 1;
  const isLong = names.length > MAX_NAMES;
  const what = isOne ? `the service ${names[0]}` : `${names.length} services: ${someOf(names, MAX_NAMES)}`;
  const deploy = (folder: string) => `mesg-compile deploy ${folder} ${target} --engine-version ${release}`;
  const commands = isLong ? deploy("FOLDER") : instances.map(({ service }) => deploy(folderOf(service))).join(" && ");
  return new MesgError("refused", `Engine ${release} does not have ${what}`, {
    hint: `deploy ${isOne ? "it" : isLong ? "each" : "them"} first: ${commands}`,
  });
}

/** Returns the folder of a service for a command line. */
function folderOf(service: NeededInstance["service"]): string {
  const folder = (service?.shown ?? service?.file ?? "FOLDER").replace(/\/?mesg\.yml$/, "") || ".";
  return shellPath(folder);
}
