import { MesgError, visibleText } from "../../core/mod.ts";
import { CallError, type ConnectedEngine, STATUS } from "../../engine/mod.ts";
import type { Comparison } from "../compare/comparison.ts";
import { failureWords } from "../context/failure-words.ts";
import type { Run } from "../context/run-parts.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { DeployServicesInput } from "./deploy-input.ts";
import type { DeployPreview, ServicePreview } from "./deployment.ts";
import { PLANS } from "./preview-words.ts";
import { hostOf, rehearse } from "./rehearse.ts";

/** Time budget for the previews of all services, in milliseconds. */
const MAX_MILLISECONDS = 60_000;

/**
 * Finds out what a merge of the pull request would deploy, without changing anything on the Engine. An Engine that does
 * not answer makes the result `unknown`; it is not an error.
 *
 * @returns undefined without a pull request, or when the inputs request no deploy.
 */
export async function previewDeploy(run: Run, input: DeployServicesInput): Promise<DeployPreview | undefined> {
  const { onMerge, engine: given } = run.inputs.deploy;
  if (onMerge === undefined) return undefined;
  const { session, comparisons, mergeFailure } = input;
  const targets = comparisons.filter(({ status }) => status !== "removed");
  const withheld = onMerge.deploys ? mergeFailure : onMerge.reason;
  const { engine } = session;
  const nothing = {
    services: new Map<BuiltService, ServicePreview>(),
    count: targets.length,
    host: undefined,
    notCalled: undefined,
    withheld,
  };
  if (withheld !== undefined || targets.length === 0) return nothing;
  if (engine === undefined) {
    const missing = "missing" in given ? given.missing : undefined;
    const why = session.problem ?? (missing === undefined ? "no Engine is set" : noSecrets(run, missing));
    return { ...nothing, notCalled: why };
  }
  run.core.info(`asking ${hostOf(engine.address)} what a merge would deploy`);
  const services = await askAll(run, targets, engine);
  for (const { service, outcome, reason } of services.values()) {
    run.core.info(`${visibleText(service.place.path)}: ${PLANS[outcome]}${reason === undefined ? "" : `: ${reason}`}`);
  }
  return { ...nothing, services, host: hostOf(engine.address) };
}

function noSecrets({ context }: Run, missing: string): string {
  const isFork = context.pullRequest !== undefined && context.pullRequest.headRepository !== context.repository;
  if (isFork) return `${missing}: runs for forks have no secrets`;
  return context.actor === "dependabot[bot]" ? `${missing}: runs of Dependabot have no secrets` : missing;
}

/** Previews one service after the other, until the Engine no longer answers. */
async function askAll(
  run: Run,
  targets: readonly Comparison[],
  engine: ConnectedEngine,
): Promise<Map<BuiltService, ServicePreview>> {
  const limit = AbortSignal.timeout(MAX_MILLISECONDS);
  const signal = AbortSignal.any([run.signal, limit]);
  const previews = new Map<BuiltService, ServicePreview>();
  let silence: string | undefined;
  for (const { service } of targets) {
    if (silence === undefined) {
      const preview = await ask({ ...run, signal }, service, engine);
      previews.set(service, preview);
      if (preview.outcome === "unknown") silence = preview.reason;
      run.signal.throwIfAborted();
    } else previews.set(service, { service, outcome: "unknown", reason: silence });
  }
  return previews;
}

async function ask(run: Run, service: BuiltService, engine: ConnectedEngine): Promise<ServicePreview> {
  try {
    const found = await rehearse(run, service, engine);
    return { service, outcome: found === "exists" ? "exists" : "created" };
  } catch (error) {
    return { service, outcome: isRefusal(error) ? "refused" : "unknown", reason: failureWords(error, run) };
  }
}

/** Returns whether the Engine would refuse the service. A missing permission does not mean that. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof CallError) return error.status === STATUS.unknown;
  return error instanceof MesgError && error.kind !== "environment";
}
