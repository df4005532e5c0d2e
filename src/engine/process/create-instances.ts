import { MesgError, shellWord } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";
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

/**
 * Creates the missing instances of a process. A real Engine starts a container for each; the embedded Engine only
 * stores them.
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
  const created: string[] = [];
  for (const [hash, { serviceHash, service, named }] of new Map([...needed].map((it) => [it.instanceHash, it]))) {
    if (hash === undefined || serviceHash === undefined || (await instances.has(hash, call))) continue;
    if (!(await engine.client.has(serviceHash, call))) {
      const name =
        service === undefined ? serviceHash : `${service.definition.name} (${service.shown ?? service.file})`;
      throw new MesgError("refused", `Engine ${engine.release} does not have the service ${name}`, {
        hint: `deploy it first: mesg-compile deploy ${folderOf(service)} ${target} --engine-version ${engine.release}`,
      });
    }
    await instances.create({ service: serviceHash, env: named.env }, { timeout: CREATE_TIMEOUT, signal });
    if (!(await instances.has(hash, call))) {
      throw new MesgError("refused", `the Engine created an instance, but not the one computed here: ${hash}`, {
        hint: "set the release of the Engine with --engine-version",
      });
    }
    created.push(hash);
  }
  return created;
}

/** Returns the folder of a service for a command line. */
function folderOf(service: NeededInstance["service"]): string {
  const folder = (service?.shown ?? service?.file ?? "FOLDER").replace(/\/?mesg\.yml$/, "") || ".";
  return shellWord(folder);
}
