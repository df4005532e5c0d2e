import { resolve } from "node:path";
import { countsOf, diagnosticsToSarif, visibleText } from "../report/mod.ts";
import { writeWhole } from "../source/mod.ts";
import { type Annotation, annotationsOf } from "./annotations.ts";
import { connectApi } from "./api.ts";
import { uploadFolder } from "./artifact.ts";
import { type Comparison, compareServices, isChanged } from "./comparison.ts";
import { json, makeOutputFolder, type OutputFolder, writeRunFile, writeService } from "./files.ts";
import type { OutputName } from "./interface.ts";
import { publishComment } from "./publish-comment.ts";
import { findPullRequest, readPullRequest } from "./pull-request.ts";
import { type RunReport, runToMarkdown } from "./report.ts";
import { prepareRevisions } from "./revisions.ts";
import { servicesJson } from "./run-index.ts";
import type { Core, Run } from "./run-parts.ts";
import { reportOf } from "./run-report.ts";
import { countBreaking, judge } from "./verdict.ts";

/** What GitHub takes in a job's summary, with some room. */
const SUMMARY_BYTES = 1_000_000;

/** Compiles and compares the services of a checkout, and tells what was found in every place where people look. */
export async function run(given: Run): Promise<void> {
  const { core, inputs, context, signal } = given;
  const api = once(() => connectApi(inputs.token, { signal, onWait: (words) => core.info(`waiting: ${words}`) }));
  const output = await makeOutputFolder(context.temporary);
  const pull = context.pullRequest ?? (await findPullRequest(context, api));
  const revisions = await prepareRevisions(given, output, pull, api);
  const today = new Date().toISOString().slice(0, 10);
  const comparisons = compareServices(revisions.after, revisions.before, today);
  const live =
    pull === undefined ? undefined : await readPullRequest(await api(), context, pull.number).catch(() => undefined);
  const report = reportOf(given, revisions, comparisons, pull);
  for (const comparison of comparisons) logService(core, comparison);
  for (const notice of report.notices) core.info(`notice: ${notice}`);
  annotate(core, annotationsOf(comparisons, inputs.failOn === "breaking" && !live?.acceptsBreaks));
  const definitions = await writeFiles(given, output, comparisons, report);
  const artifact = await leaveArtifact(given, output);
  const commentUrl = pull === undefined ? "" : await publishComment(given, { pull, live, report, api });
  await summarize(core, report);
  const services = servicesJson(comparisons, definitions);
  const only = services.length === 1 ? services[0] : undefined;
  const outputs: { readonly [name in OutputName]: string } = {
    ...{ hash: only?.hash ?? "", source: only?.source ?? "", sid: only?.sid ?? "" },
    definition: only?.definition ?? "",
    services: JSON.stringify(services),
    changed: String(comparisons.some(isChanged)),
    breaking: String(countBreaking(comparisons)),
    ...artifact,
    "comment-url": commentUrl,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (inputs.sarif !== "") await writeSarif(inputs.sarif, context.workspace, comparisons);
  const verdict = judge(comparisons, inputs.failOn, live?.labels);
  if (verdict.notice !== undefined) core.notice(verdict.notice);
  if (verdict.failure !== undefined) core.setFailed(verdict.failure);
  else if (revisions.baseProblem !== undefined && inputs.failOn === "breaking") {
    core.setFailed(`nothing can be said about breaks, since the base cannot be had: ${revisions.baseProblem}`);
  }
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
async function writeFiles(
  { inputs }: Run,
  output: OutputFolder,
  comparisons: readonly Comparison[],
  report: RunReport,
): Promise<Map<Comparison, string>> {
  const definitions = new Map<Comparison, string>();
  for (const comparison of comparisons) {
    const path = await writeService(output, comparison);
    if (path !== undefined) definitions.set(comparison, path);
  }
  await writeRunFile(output, "report.md", runToMarkdown(report, SUMMARY_BYTES));
  const relative = new Map([...definitions].map(([key, path]) => [key, output.relative(path)]));
  const services = servicesJson(comparisons, relative);
  const { commit, base } = report;
  await writeRunFile(
    output,
    "index.json",
    json({ engineVersion: inputs.release, commit, base: base?.commit, services }),
  );
  return definitions;
}

/** Writes the problems to the file that the workflow asked for. */
async function writeSarif(path: string, workspace: string, comparisons: readonly Comparison[]): Promise<void> {
  const diagnostics = comparisons.flatMap(({ service, status }) => (status === "removed" ? [] : service.diagnostics));
  const log = json(diagnosticsToSarif(diagnostics, workspace));
  await writeWhole(resolve(workspace, path), (file) => file.write(Buffer.from(log)));
}

async function leaveArtifact(
  { core, env, inputs, context }: Run,
  output: OutputFolder,
): Promise<{ readonly "artifact-id": string; readonly "artifact-url": string }> {
  const none = { "artifact-id": "", "artifact-url": "" };
  const { artifact: name, retentionDays } = inputs;
  if (name === "") return none;
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
