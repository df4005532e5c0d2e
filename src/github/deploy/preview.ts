import { MesgError, visibleText } from "../../core/mod.ts";
import { CallError, type ConnectedEngine, STATUS } from "../../engine/mod.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { Run } from "../context/run-parts.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { DeployServicesInput } from "./deploy-input.ts";
import type { DeployPreview, ServicePreview } from "./deployment.ts";
import { PLANS } from "./preview-words.ts";
import { hostOf, rehearse } from "./rehearse.ts";

/** Milliseconds in which an Engine has to answer for all services. */
const MAX_MILLISECONDS = 60_000;

/**
 * Finds out what a merge of the pull request would deploy. The Engine is only asked; an Engine that does not answer is a
 * part of the result, never an error.
 *
 * @returns undefined when the run is about no pull request, or its inputs ask for no deploy.
 */
export async function previewDeploy(run: Run, input: DeployServicesInput): Promise<DeployPreview | undefined> {
  const { onMerge, engine: given } = run.inputs.deploy;
  if (onMerge === undefined) return undefined;
  const { session, comparisons, mergeFailure } = input;
  const targets = comparisons.filter(({ status }) => status !== "removed");
  const withheld = onMerge.deploys ? mergeFailure : onMerge.reason;
  const { engine } = session;
  const nothing = { services: [], count: targets.length, host: undefined, unasked: undefined, withheld };
  if (withheld !== undefined || targets.length === 0) return nothing;
  if (engine === undefined) {
    const missing = "missing" in given ? given.missing : undefined;
    const why = session.problem ?? (missing === undefined ? "no Engine is set" : noSecrets(run, missing));
    return { ...nothing, unasked: why };
  }
  run.core.info(`asking ${hostOf(engine.address)} what a merge would deploy`);
  const services = await askAll(run, targets, engine);
  for (const { service, outcome, reason } of services) {
    run.core.info(`${visibleText(service.place.path)}: ${PLANS[outcome]}${reason === undefined ? "" : `: ${reason}`}`);
  }
  return { ...nothing, services, host: hostOf(engine.address) };
}

function noSecrets({ context }: Run, missing: string): string {
  const isFork = context.pullRequest !== undefined && context.pullRequest.headRepository !== context.repository;
  if (isFork) return `${missing}: a run for a fork is given no secrets`;
  return context.actor === "dependabot[bot]" ? `${missing}: a run of Dependabot is given no secrets` : missing;
}

/** Asks for one service after the other, until the Engine no longer answers. */
async function askAll(run: Run, targets: readonly Comparison[], engine: ConnectedEngine): Promise<ServicePreview[]> {
  const limit = AbortSignal.timeout(MAX_MILLISECONDS);
  const signal = AbortSignal.any([run.signal, limit]);
  const previews: ServicePreview[] = [];
  let silence: string | undefined;
  for (const { service } of targets) {
    if (silence === undefined) {
      const preview = await ask({ ...run, signal }, service, engine);
      previews.push(preview);
      if (preview.outcome === "unknown") silence = preview.reason;
      run.signal.throwIfAborted();
    } else previews.push({ service, outcome: "unknown", reason: silence });
  }
  return previews;
}

async function ask(run: Run, service: BuiltService, engine: ConnectedEngine): Promise<ServicePreview> {
  try {
    const found = await rehearse(run, service, engine);
    return { service, outcome: found === "exists" ? "exists" : "created" };
  } catch (error) {
    const { message = String(error), hint } = (error ?? {}) as Partial<MesgError>;
    const words = run.redact(`${message}${hint === undefined ? "" : ` (${hint})`}`);
    return { service, outcome: isRefusal(error) ? "refused" : "unknown", reason: words };
  }
}

/** Whether an error is about the service. A caller that may not ask learns nothing about it. */
function isRefusal(error: unknown): boolean {
  if (error instanceof CallError) return error.status === STATUS.unknown;
  return error instanceof MesgError && error.kind !== "environment";
}
