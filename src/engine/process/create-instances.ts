import { MesgError } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";
import type { ReachedEngine } from "../client/connect.ts";
import { CALL_TIMEOUT } from "../deploy/deploy.ts";

/** An instance that a process names, as far as it is known. */
export interface NeededInstance {
  /** Its own hash, and that of its service; undefined where they are not known. */
  readonly instanceHash?: string;
  readonly serviceHash?: string;
  readonly service?: { readonly definition: ServiceDefinition; readonly file: string };
  readonly named: { readonly env: readonly string[] };
}

/** Milliseconds for the Create of an instance: an Engine builds the image of its service. */
const CREATE_TIMEOUT = 600_000;

/**
 * Creates the instances of a process that an Engine does not have. A running Engine starts a container for each; the
 * embedded Engine keeps a record.
 *
 * @returns The hashes of those that were created.
 * @throws {MesgError} `refused` when the Engine does not have the service of one, or creates another instance.
 */
export async function createInstances(
  needed: Iterable<NeededInstance>,
  engine: Pick<ReachedEngine, "client" | "instances" | "release">,
  signal?: AbortSignal,
): Promise<string[]> {
  const instances = engine.instances();
  const call = { timeout: CALL_TIMEOUT, signal };
  const created: string[] = [];
  for (const [hash, { serviceHash, service, named }] of new Map([...needed].map((it) => [it.instanceHash, it]))) {
    if (hash === undefined || serviceHash === undefined || (await instances.has(hash, call))) continue;
    if (!(await engine.client.has(serviceHash, call))) {
      const name = service === undefined ? serviceHash : `${service.definition.name} (${service.file})`;
      throw new MesgError("refused", `Engine ${engine.release} does not have the service ${name}`, {
        hint: "deploy the service first, to the same Engine and release",
      });
    }
    await instances.create({ service: serviceHash, env: named.env }, { timeout: CREATE_TIMEOUT, signal });
    if (!(await instances.has(hash, call))) {
      throw new MesgError("refused", `the Engine created an instance, but not the one computed here: ${hash}`, {
        hint: "name the release of the Engine with --engine-version",
      });
    }
    created.push(hash);
  }
  return created;
}
