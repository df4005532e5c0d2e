import { MesgError } from "../../../core/mod.ts";
import { checkProcess, type ProcessDefinition } from "../../../definition/mod.ts";
import { CALL_TIMEOUT, processHashes, processNotReviewed, type ReachedEngine } from "../../../engine/mod.ts";
import type { Run } from "../../context/run-parts.ts";
import { expectedProcessHashOf } from "../../inputs/expected-hashes.ts";
import type { CheckedProcess } from "../../processes/checked-process.ts";

/**
 * Asks an Engine whether it would create a process, without changing anything there.
 *
 * @throws {MesgError} when the Engine would refuse the process, or does not answer.
 */
export async function rehearseProcess(
  { inputs, signal }: Pick<Run, "inputs" | "signal">,
  process: CheckedProcess & { readonly definition: ProcessDefinition },
  engine: ReachedEngine,
): Promise<"created" | "exists"> {
  const { definition, file } = process;
  const { release } = engine;
  const call = { timeout: CALL_TIMEOUT, signal };
  const hashes = processHashes(definition, release);
  const { expectedHashes, createInstances } = inputs.deploy;
  const expected = expectedProcessHashOf(expectedHashes, file);
  if (expected !== undefined && !hashes.includes(expected)) throw processNotReviewed(expected, hashes[0]!, release);
  const [violation] = checkProcess(definition, release);
  if (violation !== undefined) throw new MesgError("refused", `Engine ${release} would refuse it: ${violation.text}`);
  const api = engine.processes();
  for (const hash of hashes) if ((await api.find(hash, call)) !== undefined) return "exists";
  if (!createInstances && engine.chain === undefined) await assertInstances(process, engine, call);
  return "created";
}

/** @throws {MesgError} `refused` when the Engine does not have an instance that the process names. */
async function assertInstances(
  { compiled }: CheckedProcess,
  engine: ReachedEngine,
  call: { readonly timeout: number; readonly signal: AbortSignal },
): Promise<void> {
  const instances = engine.instances();
  for (const [hash, service] of namedInstances(compiled)) {
    if (await instances.has(hash, call)) continue;
    const what = service === undefined ? "" : ` of ${service}`;
    throw new MesgError("refused", `the Engine does not have the instance ${hash}${what}`, {
      hint: "start the instance, or set create-instances",
    });
  }
}

/** Returns the hash of each instance, and the file of its service where that is known. */
function namedInstances({ nodes }: CheckedProcess["compiled"]): Map<string, string | undefined> {
  const known = [...nodes.values()].flatMap(({ instanceHash, service }) =>
    instanceHash === undefined ? [] : [[instanceHash, service?.shown ?? service?.file] as const],
  );
  return new Map(known);
}
