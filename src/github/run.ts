import { once } from "../core/mod.ts";
import { assertFound } from "./compare/assert-found.ts";
import { compareServices } from "./compare/compare-services.ts";
import { sharedSids } from "./compare/shared-sids.ts";
import { acceptsBreaks, judge, type Verdict } from "./compare/verdict.ts";
import { type Api, connectApi } from "./context/api.ts";
import type { PullRequest } from "./context/context.ts";
import { type EngineSession, openEngine } from "./context/engine-session.ts";
import { type CurrentPullRequest, findPullRequest, readCurrent } from "./context/pull-request.ts";
import type { Run } from "./context/run-parts.ts";
import { deployIfRequested, deployProcessesIfRequested } from "./deploy/deploy-if-requested.ts";
import type { DeployServicesInput } from "./deploy/deploy-input.ts";
import { deployFailure } from "./deploy/deployment.ts";
import { assertMayPublish } from "./deploy/may-publish.ts";
import { processDeployFailure } from "./deploy/processes/process-deployment.ts";
import { readBaseProcesses } from "./discover/base-processes.ts";
import { type Checkout, findCheckout } from "./discover/checkout.ts";
import type { FileTree } from "./discover/file-tree.ts";
import { type FoundProcesses, findProcesses } from "./discover/find-processes.ts";
import type { ServicePath } from "./discover/service-path.ts";
import { assertExpectedHashes } from "./inputs/expected-hashes.ts";
import { assertPrices, unusedPrices } from "./inputs/prices.ts";
import { publishFailure } from "./marketplace/publication.ts";
import { publishIfRequested } from "./marketplace/publish-if-requested.ts";
import {
  type Annotation,
  annotate,
  annotationsOf,
  deployAnnotations,
  processDeployAnnotations,
} from "./outputs/annotations.ts";
import { uploadArtifact } from "./outputs/artifact.ts";
import type { CommentInput } from "./outputs/comment/publish.ts";
import { makeOutputFolder, type OutputFolder, writeFiles } from "./outputs/files.ts";
import { logProcesses, logServices } from "./outputs/log.ts";
import { verdictLine } from "./outputs/report/report.ts";
import { type RunReport, reportOf } from "./outputs/report/run-report.ts";
import { outputsOf } from "./outputs/run-outputs.ts";
import { summarize } from "./outputs/summary.ts";
import { checkProcesses } from "./processes/check-processes.ts";
import { type CheckedProcess, faultsOf } from "./processes/checked-process.ts";
import { prepareRevisions } from "./revisions/revisions.ts";

/**
 * Runs the action on a checkout: compiles its services, compares them with the base, deploys them if requested, and
 * reports.
 *
 * @throws {MesgError} when the run cannot do its work. Findings fail the step without an error.
 */
export async function run(given: Run): Promise<void> {
  const { core, inputs, context, signal, redact } = given;
  const onWait = (words: string) => core.info(`waiting: ${words}`);
  const api = once(() => connectApi(inputs.token, { apiUrl: context.apiUrl, signal, conceal: redact, onWait }));

  // Discover
  const checkout = await findCheckout(context.workspace, inputs, signal);
  const found = await findProcesses(checkout.tree, inputs.processPaths);
  assertExpectedHashes(
    inputs.deploy.expectedHashes,
    checkout.places.map(({ path }) => path),
    found.files.map(({ path }) => path),
  );
  assertPrices(
    inputs.prices,
    checkout.places.map(({ path }) => path),
  );
  await assertMayPublish(inputs, context.payload);
  const session = await openEngine(given);
  try {
    await runWith(given, { checkout, found, session, api });
  } finally {
    session.close();
  }
}

/** A run with its services and its Engine. */
interface Opened {
  readonly checkout: Checkout;
  readonly found: FoundProcesses;
  readonly session: EngineSession;
  api(): Promise<Api>;
}

async function runWith(given: Run, opened: Opened): Promise<void> {
  const { checkout, found, session, api } = opened;
  const { core, inputs, context, signal, redact } = given;
  const isArtifact = inputs.artifact !== "";
  const files = await makeOutputFolder(context.temporary, { isArtifact, conceal: redact });
  const carOf = ({ path, isDefinition }: ServicePath) =>
    inputs.artifactSource && !isDefinition ? files.pathOf(path, "source.car") : undefined;

  // Compile and compare
  const pull = context.pullRequest ?? (await findPullRequest(context, api));
  const processesIn = (tree: FileTree) => readBaseProcesses(tree, found, inputs.processPaths);
  const revisions = await prepareRevisions(given, checkout, { pull, session, api, carOf, processesIn });
  assertFound(checkout, revisions.before, inputs.serviceFile);
  const today = new Date().toISOString().slice(0, 10);
  const comparisons = await compareServices(revisions.after, revisions.before, today);

  // Judge
  const current = pull && (await readCurrent(api, context, pull.number));
  const processes = await checkProcesses(found.files, given, { checkout, revisions, release: session.release });
  const known = { baseProblem: revisions.baseProblem, processes: faultsOf(processes, revisions.baseProcesses) };
  const verdict = judge(comparisons, inputs.failOn, { ...known, labels: current?.labels });
  logServices(core, comparisons, inputs.serviceFile);
  logProcesses(core, processes);
  const acceptedByLabel = acceptsBreaks(current?.labels);
  const annotations = annotationsOf(comparisons, inputs.failOn === "breaking" && !acceptedByLabel, processes);
  annotate(core, annotations);
  // The push of a merge has no labels.
  const failures = { failure: verdict.failure, mergeFailure: judge(comparisons, inputs.failOn, known).failure };
  const judged = { comparisons, processes, commit: revisions.head.id, annotations, ...failures };
  const { deployment, processDeployment, marketplace } = await deployAll(given, opened, judged);

  // Report
  const draft = reportOf(given, revisions, comparisons, {
    pull,
    session,
    deployment,
    processDeployment,
    marketplace,
    processes,
    notices: [
      ...found.notices,
      ...unusedPrices(inputs.prices, session.release),
      ...sharedSids(comparisons),
      ...unreadLabels(pull, current, verdict),
    ],
    acceptedByLabel,
    today,
  });
  await reportRun(given, { files, draft, pull, current, api });

  signal.throwIfAborted();
  if (verdict.notice !== undefined) core.notice(verdict.notice);
  const failure =
    verdict.failure ??
    deployFailure(deployment) ??
    processDeployFailure(processDeployment) ??
    publishFailure(marketplace) ??
    session.failure;
  if (failure !== undefined) core.setFailed(failure);
}

/** What a run found, before it deploys. */
interface Judged extends Pick<DeployServicesInput, "comparisons" | "commit" | "failure" | "mergeFailure"> {
  readonly processes: readonly CheckedProcess[];
  readonly annotations: readonly Annotation[];
}

/** Deploys and publishes if the inputs request it, services first, and annotates what failed. */
async function deployAll(given: Run, { session, api }: Opened, { processes, annotations, ...judged }: Judged) {
  const deploying = { session, api, commit: judged.commit };
  const deployment = await deployIfRequested(given, { ...deploying, ...judged });
  const processDeployment = await deployProcessesIfRequested(given, { ...deploying, processes, deployment });
  const marketplace = await publishIfRequested(given, { ...judged, release: session.release, deployment });
  const failed = deployAnnotations(deployment, annotations);
  failed.push(...processDeployAnnotations(processDeployment, [...annotations, ...failed]));
  failed.push(...deployAnnotations(marketplace, [...annotations, ...failed], "published"));
  annotate(given.core, failed);
  return { deployment, processDeployment, marketplace };
}

/** Returns a notice when a label that could not be read may have accepted what fails the step. */
function unreadLabels(pull: PullRequest | undefined, current: CurrentPullRequest | undefined, { failure }: Verdict) {
  if (pull === undefined || failure === undefined || current?.labels !== undefined) return [];
  return ["the labels of the pull request could not be read: none accepts a breaking change"];
}

/** A run to report. */
interface FinishedRun {
  readonly files: OutputFolder;
  /** The report, before the artifact is uploaded. */
  readonly draft: RunReport;
  readonly pull: PullRequest | undefined;
  readonly current: CurrentPullRequest | undefined;
  api(): Promise<Api>;
}

/** Reports a run everywhere: files, artifact, summary, comment, SARIF, outputs. */
async function reportRun(given: Run, { files, draft, pull, current, api }: FinishedRun): Promise<void> {
  const { core, inputs } = given;
  for (const notice of draft.notices) core.info(`notice: ${notice}`);
  const definitions = await writeFiles(files, draft);
  const artifact = await uploadArtifact(given, files);
  const report = { ...draft, artifact: artifact["artifact-url"] };
  await summarize(core, report);
  core.info(verdictLine(report));
  const comment = pull === undefined ? "" : await reportOnPull(given, { pull, current, report, api });
  if (inputs.sarif !== "") {
    const { writeSarif } = await import("./outputs/sarif-file.ts");
    await writeSarif(given, draft);
  }
  const outputs = outputsOf(report, definitions, { ...artifact, "comment-url": comment });
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Comments on the pull request, and suggests migrations on its lines. @returns The comment's address. */
async function reportOnPull(given: Run, input: CommentInput): Promise<string> {
  const [{ publishComment }, { suggestMigrations }] = await Promise.all([
    import("./outputs/comment/publish.ts"),
    import("./outputs/suggestions/review.ts"),
  ]);
  const comment = await publishComment(given, input);
  await suggestMigrations(given, { ...input, comment });
  return comment;
}
