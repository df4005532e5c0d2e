import { resolve } from "node:path";
import { assertWritesInside, visibleText, writeWhole } from "../core/mod.ts";
import { countsOf, diagnosticsToSarif } from "../report/mod.ts";
import { type Comparison, compareServices } from "./compare/comparison.ts";
import { acceptsBreaks, judge } from "./compare/verdict.ts";
import { connectApi } from "./context/api.ts";
import { type EngineSession, openEngine } from "./context/engine-session.ts";
import { findPullRequest, readPullRequest } from "./context/pull-request.ts";
import type { Core, Run } from "./context/run-parts.ts";
import type { DeployServicesMatter } from "./deploy/deploy-services.ts";
import { type DeployResult, deployFailure, notDeployed } from "./deploy/deployment.ts";
import { assertMayPublish } from "./deploy/may-publish.ts";
import type { ServicePlace } from "./discover/service-place.ts";
import { assertExpectedHashes } from "./inputs/expected-hashes.ts";
import { type Annotation, annotationsOf } from "./outputs/annotations.ts";
import { uploadFolder } from "./outputs/artifact.ts";
import { json, makeOutputFolder, type OutputFolder, writeRunFile, writeService } from "./outputs/files.ts";
import { publishComment } from "./outputs/publish-comment.ts";
import { type RunReport, runToMarkdown } from "./outputs/report.ts";
import { servicesJson } from "./outputs/run-index.ts";
import { outputsOf } from "./outputs/run-outputs.ts";
import { reportOf } from "./outputs/run-report.ts";
import { prepareRevisions } from "./revisions/revisions.ts";

/** What GitHub takes in a job's summary, with some room. */
const SUMMARY_BYTES = 1_000_000;

/**
 * Compiles and compares the services of a checkout, deploys them where the run is to do so, and tells what was found in
 * every place where people look.
 */
export async function run(given: Run, places: readonly ServicePlace[]): Promise<void> {
  const { inputs, context } = given;
  assertExpectedHashes(
    inputs.deploy.expectedHashes,
    places.map(({ path }) => path),
  );
  await assertMayPublish(inputs.deploy, context.payload);
  const session = await openEngine(given);
  try {
    await runWith(given, places, session);
  } finally {
    session.close();
  }
}

async function runWith(given: Run, places: readonly ServicePlace[], session: EngineSession): Promise<void> {
  const { core, inputs, context, signal } = given;
  const api = once(() =>
    connectApi(inputs.token, { signal, conceal: given.redact, onWait: (words) => core.info(`waiting: ${words}`) }),
  );
  const output = await makeOutputFolder(context.temporary, given.redact);
  const pull = context.pullRequest ?? (await findPullRequest(context, api));
  const carOf = async ({ path, isDefinition }: ServicePlace) =>
    inputs.artifactSource && !isDefinition ? await output.pathOf(path, "source.car") : undefined;
  const revisions = await prepareRevisions(given, places, { pull, session, api, carOf });
  const today = new Date().toISOString().slice(0, 10);
  const comparisons = compareServices(revisions.after, revisions.before, today);
  const live =
    pull &&
    (await api()
      .then((found) => readPullRequest(found, context, pull.number))
      .catch(() => undefined));
  const verdict = judge(comparisons, inputs.failOn, { labels: live?.labels, baseProblem: revisions.baseProblem });
  for (const comparison of comparisons) logService(core, comparison);
  annotate(core, annotationsOf(comparisons, inputs.failOn === "breaking" && !acceptsBreaks(live?.labels)));
  const deployment = await deployAsAsked(given, {
    ...{ comparisons, session, commit: revisions.head.commit, failure: verdict.failure, api },
  });
  const report = reportOf(given, revisions, comparisons, { pull, session, deployment });
  for (const notice of report.notices) core.info(`notice: ${notice}`);
  const definitions = await writeFiles(output, report);
  const artifact = await leaveArtifact(given, output);
  const commentUrl = pull === undefined ? "" : await publishComment(given, { pull, live, report, api });
  await summarize(core, report);
  const outputs = outputsOf(report, definitions, { ...artifact, "comment-url": commentUrl });
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (inputs.sarif !== "") await writeSarif(given, comparisons);
  signal.throwIfAborted();
  if (verdict.notice !== undefined) core.notice(verdict.notice);
  const failure = verdict.failure ?? deployFailure(deployment);
  if (failure !== undefined) core.setFailed(failure);
}

async function deployAsAsked(given: Run, matter: DeployServicesMatter): Promise<DeployResult> {
  if (given.inputs.deploy.decision === undefined) return notDeployed(undefined);
  const { deployServices } = await import("./deploy/deploy-services.ts");
  return await deployServices(given, matter);
}

function logService(core: Core, { service, status, summary }: Comparison): void {
  const { place, definition, hash } = service;
  const outcome = status === "changed" ? countsOf(summary) : status;
  const ids = status === "removed" ? [] : [hash && `hash ${hash}`, definition?.source && `source ${definition.source}`];
  core.info(`service ${visibleText(place.path)}: ${[outcome, ...ids].filter(Boolean).join(", ")}`);
}

function annotate(core: Core, annotations: readonly Annotation[]): void {
  for (const { severity, title, message, file, line, column } of annotations) {
    core[severity](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
  }
}

/** Writes what the artifact holds; gives where each definition is. */
async function writeFiles(output: OutputFolder, report: RunReport): Promise<Map<Comparison, string>> {
  const { comparisons, deployment, release, commit, base } = report;
  const definitions = new Map<Comparison, string>();
  for (const comparison of comparisons) {
    const path = await writeService(output, comparison);
    if (path !== undefined) definitions.set(comparison, path);
  }
  await writeRunFile(output, "report.md", runToMarkdown(report, SUMMARY_BYTES));
  const relative = new Map([...definitions].map(([key, path]) => [key, output.relative(path)]));
  const services = servicesJson(comparisons, relative, deployment);
  await writeRunFile(output, "index.json", json({ engineVersion: release, commit, base: base?.commit, services }));
  return definitions;
}

/** Writes the problems to the file that the workflow asked for. */
async function writeSarif({ inputs, context, redact }: Run, comparisons: readonly Comparison[]): Promise<void> {
  const { workspace } = context;
  const diagnostics = comparisons.flatMap(({ service, status }) => (status === "removed" ? [] : service.diagnostics));
  const log = json(diagnosticsToSarif(diagnostics, workspace));
  await assertWritesInside(workspace, inputs.sarif);
  await writeWhole(resolve(workspace, inputs.sarif), (file) => file.write(Buffer.from(redact(log))));
}

async function leaveArtifact(
  { core, env, inputs, context, signal }: Run,
  output: OutputFolder,
): Promise<{ readonly "artifact-id": string; readonly "artifact-url": string }> {
  const none = { "artifact-id": "", "artifact-url": "" };
  const { artifact: name, retentionDays } = inputs;
  if (name === "" || signal.aborted) return none;
  if (inputs.dryRun) {
    core.info(`dry run: would upload the artifact ${visibleText(name)}`);
    return none;
  }
  const result = await core.group("Upload the artifact", () =>
    uploadFolder(output.folder, { name, retentionDays }, context, env),
  );
  if ("id" in result) return { "artifact-id": String(result.id), "artifact-url": result.url };
  core.notice(`no artifact: ${visibleText(result.problem, 500)}`);
  return none;
}

async function summarize(core: Core, report: RunReport): Promise<void> {
  const text = runToMarkdown(report, SUMMARY_BYTES);
  try {
    await core.summary.addRaw(text).write();
  } catch (error) {
    core.notice(`no summary: ${visibleText((error as Error).message)}`);
    core.info(text.replaceAll(/^/gm, "  | "));
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
