import { MesgError, visibleText } from "../../../core/mod.ts";
import { isSince, type ProcessDefinition } from "../../../definition/mod.ts";
import { createInstances, type DeployStep, deployProcess, type ReachedEngine } from "../../../engine/mod.ts";
import { deploymentStep } from "../../../report/mod.ts";
import { failureWords } from "../../context/failure-words.ts";
import type { Run } from "../../context/run-parts.ts";
import { expectedProcessHashOf } from "../../inputs/expected-hashes.ts";
import type { CheckedProcess } from "../../processes/checked-process.ts";
import type { DeployResult } from "../deployment.ts";
import { DeploymentRecorder } from "../deployment-record.ts";
import { previewProcesses } from "./preview-processes.ts";
import {
  type DeployProcessesInput,
  NO_PROCESSES,
  type ProcessDeployment,
  type ProcessDeployResult,
} from "./process-deployment.ts";
import { rehearseProcess } from "./rehearse-process.ts";

/** Explains why an Engine has no processes. */
const RELEASES = "processes require Engine 0.14 or newer";

/**
 * Deploys the processes of a run one after the other, once its services are deployed. A failing process does not stop
 * the next one, and does not affect the outcome of the services.
 */
export async function deployProcesses(run: Run, input: DeployProcessesInput): Promise<ProcessDeployResult> {
  const { core, inputs, signal } = run;
  const { session, deployment } = input;
  const { host } = deployment;
  const processes = input.processes.filter(({ status }) => status !== "removed");
  if (deployment.preview !== undefined) return { ...NO_PROCESSES, previews: await previewProcesses(run, input) };
  if (processes.length === 0 || inputs.deploy.decision?.deploys !== true || deployment.withheld !== undefined) {
    return NO_PROCESSES;
  }
  const { engine, release } = session;
  if (!isSince(release, "0.14")) {
    const withheld = `this is Engine ${release}: ${RELEASES}`;
    core.info(`processes are not deployed: ${withheld}`);
    return { ...NO_PROCESSES, withheld };
  }
  const recorder = new DeploymentRecorder(run, { ...input, isOnly: false });
  const done: ProcessDeployment[] = [];
  for (const process of processes) {
    const name = visibleText(process.file);
    await core.group(`Deploy ${name}`, async () => {
      const { file: path, hash = "" } = process;
      const described = { path, hash, source: "", words: `MESG process ${process.compiled.written?.name ?? ""}` };
      const record = signal.aborted ? undefined : await recorder.begin(described, undefined);
      const result = await attempt(run, process, { ...input, engine });
      const words = result.error ?? `${result.outcome}, and verified`;
      await recorder.end(record, result.error === undefined ? "success" : "failure", words);
      done.push(result);
    });
    const { error } = done.at(-1)!;
    if (error !== undefined) core.info(`${name}: not deployed: ${error}`);
  }
  return { ...NO_PROCESSES, processes: done, host, isDryRun: inputs.dryRun };
}

interface Attempt extends DeployProcessesInput {
  readonly engine: ReachedEngine | undefined;
}

async function attempt(run: Run, process: CheckedProcess, input: Attempt): Promise<ProcessDeployment> {
  try {
    run.signal.throwIfAborted();
    const { engine, session } = input;
    if (engine === undefined) throw new MesgError("environment", session.problem ?? "no Engine is set");
    const definition = deployable(process, input.deployment);
    const expectedHash = expectedProcessHashOf(run.inputs.deploy.expectedHashes, process.file);
    const outcome = run.inputs.dryRun
      ? await rehearse(run, { ...process, definition }, engine)
      : await deployOne(run, { ...process, definition }, { engine, expectedHash });
    return { process, outcome };
  } catch (error) {
    return { process, outcome: "failed", error: failureWords(error, run) };
  }
}

/**
 * Returns the definition of a process. @throws {MesgError} `refused` when it has none, or needs a service that failed.
 */
function deployable({ compiled, status }: CheckedProcess, { services }: DeployResult): ProcessDefinition {
  if (status === "invalid" || status === "broken") throw new MesgError("refused", "the process is invalid");
  const failures = [...services.values()].filter(({ outcome }) => outcome === "failed");
  const failed = new Set(failures.map(({ service }) => service.file));
  const missing = [...compiled.nodes.values()].find(({ service }) => service !== undefined && failed.has(service.file));
  if (missing !== undefined) {
    throw new MesgError(
      "refused",
      `it uses the service of ${missing.service?.shown ?? missing.service?.file}, which was not deployed`,
    );
  }
  if (compiled.definition !== undefined) return compiled.definition;
  throw new MesgError("refused", "the process has no definition: a variable or the hash of an instance is unknown", {
    hint: "set the variable in process-env, or write the instanceHash; the warnings of the process say which",
  });
}

interface Target {
  readonly engine: ReachedEngine;
  readonly expectedHash: string | undefined;
}

async function deployOne(
  { core, inputs, signal }: Run,
  { definition, compiled }: CheckedProcess & { readonly definition: ProcessDefinition },
  { engine, expectedHash }: Target,
): Promise<"created" | "exists"> {
  const subject = { engine, noun: "process" } as const;
  const onStep = (step: DeployStep) => core.info(deploymentStep(step, subject, { color: false }).trimEnd());
  const supply = async () => {
    if (!inputs.deploy.createInstances) return;
    for (const hash of await createInstances(compiled.nodes.values(), engine, signal)) {
      core.info(`  created the instance ${hash}`);
    }
  };
  return (await deployProcess(definition, engine, { expectedHash, signal, onStep, supply })).status;
}

/** Logs what {@linkcode deployOne} would do, without changing anything on the Engine. */
async function rehearse(
  run: Run,
  process: CheckedProcess & { readonly definition: ProcessDefinition },
  engine: ReachedEngine,
): Promise<"would be created" | "exists already"> {
  const { hash = "" } = process;
  const found = await rehearseProcess(run, process, engine);
  run.core.info(found === "created" ? `dry run: would create ${hash}` : `dry run: ${hash} exists: nothing to create`);
  return found === "created" ? "would be created" : "exists already";
}
