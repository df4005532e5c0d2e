import { MesgError, visibleText } from "../../core/mod.ts";
import { CALL_TIMEOUT, type ConnectedEngine, rehearseDeploy, takesSource } from "../../engine/mod.ts";
import type { Run } from "../context/run-parts.ts";
import { expectedHashOf } from "../inputs/expected-hashes.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/**
 * Asks an Engine whether it would create a service.
 *
 * @throws {MesgError} when the Engine would refuse the service, or does not answer.
 */
export async function rehearse(
  { inputs, signal }: Pick<Run, "inputs" | "signal">,
  { definition, source, hash, place }: BuiltService,
  engine: ConnectedEngine,
): Promise<"exists" | "missing"> {
  if (definition === undefined) throw new MesgError("refused", "the service is invalid");
  if (hash === undefined) {
    throw new MesgError(
      "usage",
      `the hash of Engine ${engine.release} covers a source that a definition does not have`,
    );
  }
  const expectedHash = expectedHashOf(inputs.deploy.expectedHashes, place.path);
  const options = { timeout: CALL_TIMEOUT, signal, source: source?.taken.digest, expectedHash };
  // Engine 0.9 receives a source, not a definition.
  if (takesSource(engine.release)) {
    return (await engine.client.has(hash, options)) ? "exists" : "missing";
  }
  return await rehearseDeploy(definition, engine, options);
}

/** Returns the host of `HOST:PORT`. */
export function hostOf(address: string): string {
  return visibleText(address.replace(/:\d+$/, ""));
}
