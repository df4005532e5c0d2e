import { MesgError, visibleText } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";
import type { ConnectedEngine } from "../../engine/mod.ts";
import type { Comparison } from "../compare/comparison.ts";
import { failureWords } from "../context/failure-words.ts";
import type { Run } from "../context/run-parts.ts";
import { expectedHashOf } from "../inputs/expected-hashes.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import { listStored } from "../revisions/engine-base.ts";
import type { DeployServicesInput } from "./deploy-input.ts";
import { deployOne, rehearseOne } from "./deploy-one.ts";
import { type DeployResult, notDeployed, type ServiceDeployment } from "./deployment.ts";
import { DeploymentRecorder, type RecordSubject } from "./deployment-record.ts";
import { previewDeploy } from "./preview.ts";
import { previousVersion } from "./previous-version.ts";
import { hostOf } from "./rehearse.ts";

/**
 * Deploys the services of a run one after the other, if the event deploys and nothing failed so far. A failing service
 * does not stop the next.
 */
export async function deployServices(run: Run, input: DeployServicesInput): Promise<DeployResult> {
  const { core, inputs, signal } = run;
  const { session, failure } = input;
  const { decision } = inputs.deploy;
  if (decision === undefined) return notDeployed(undefined);
  if (!decision.deploys || failure !== undefined) {
    const withheld = decision.deploys ? failure : decision.reason;
    core.info(`not deploying: ${visibleText(withheld ?? "")}`);
    return notDeployed(withheld, await previewDeploy(run, input));
  }
  const { engine, problem = "no Engine is set" } = session;
  core.info(`deploying: ${decision.reason}`);
  const targets = input.comparisons.filter(({ status }) => status !== "removed");
  const recorder = new DeploymentRecorder(run, { ...input, isOnly: targets.length === 1 });
  const stored = engine === undefined ? undefined : await storedOn(run, engine);
  const services = new Map<BuiltService, ServiceDeployment>();
  for (const comparison of targets) {
    const { path } = comparison.service.place;
    const deployment = await core.group(`Deploy ${visibleText(path)}`, async () => {
      const previous = previousVersion(comparison, stored ?? [], run.redact);
      const hash = previous?.definition.hash;
      const record = signal.aborted ? undefined : await recorder.begin(subjectOf(comparison.service), hash);
      const done =
        engine === undefined
          ? { service: comparison.service, outcome: "failed" as const, error: problem }
          : await attempt(run, comparison, engine);
      const words = done.error ?? `${done.outcome}, and verified`;
      await recorder.end(record, done.error === undefined ? "success" : "failure", words);
      return { ...done, previous };
    });
    services.set(comparison.service, deployment);
    if (deployment.error !== undefined) core.info(`${visibleText(path)}: not deployed: ${deployment.error}`);
  }
  const host = engine === undefined ? undefined : hostOf(engine.address);
  return { services, host, isDryRun: inputs.dryRun, knowsBefore: stored !== undefined, withheld: undefined };
}

function subjectOf({ place, hash = "", definition, sid = "" }: BuiltService): RecordSubject {
  return { path: place.path, hash, source: definition?.source ?? "", words: `MESG service ${sid}` };
}

async function attempt(
  run: Run,
  { service }: Comparison,
  engine: ConnectedEngine,
): Promise<Omit<ServiceDeployment, "previous">> {
  try {
    run.signal.throwIfAborted();
    const { definition } = service;
    if (definition === undefined) throw new MesgError("refused", "the service is invalid");
    const expectedHash = expectedHashOf(run.inputs.deploy.expectedHashes, service.place.path);
    const outcome = run.inputs.dryRun
      ? await rehearseOne(run, service, engine)
      : await deployOne(run, { ...service, definition }, { engine, expectedHash });
    return { service, outcome };
  } catch (error) {
    return { service, outcome: "failed", error: failureWords(error, run) };
  }
}

/** Lists what the Engine stores before the deploy; undefined when it does not answer. */
async function storedOn(
  { core, signal, redact }: Run,
  engine: ConnectedEngine,
): Promise<ServiceDefinition[] | undefined> {
  try {
    return await listStored(engine, signal);
  } catch (error) {
    core.notice(`the Engine did not list its services: ${visibleText(redact((error as Error).message), 300)}`);
    return undefined;
  }
}
