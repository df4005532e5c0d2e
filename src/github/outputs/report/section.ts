import { visibleJson } from "../../../core/mod.ts";
import { definitionToJson, type ServiceDefinition } from "../../../definition/mod.ts";
import {
  baseOf,
  changesToMarkdown,
  codeBlock,
  codeSpan,
  details,
  firstThatFits,
  interfaceToMermaid,
  prose,
} from "../../../report/mod.ts";
import { type Comparison, unreadableBase } from "../../compare/comparison.ts";
import type { ServiceDeployment } from "../../deploy/deployment.ts";
import { deployedLines, previousMarkdown } from "../../deploy/report.ts";
import { deployedOf, idsMarkdown, markOf, outcomeOf } from "./list.ts";
import { migrationMarkdown } from "./migration.ts";
import { problemsMarkdown } from "./problems.ts";
import type { RunReport } from "./run-report.ts";

/** Maximum number of problems in a shortened section. */
const MAX_PROBLEMS = 20;

/** Returns where to find the whole report, as Markdown. The artifact is named only if there is one. */
export function elsewhereOf({ runUrl, artifact }: Pick<RunReport, "runUrl" | "artifact">): string {
  const definitions = artifact === "" ? "" : `, and the [artifact](${artifact}) every definition`;
  return `[The run](${runUrl}) has the whole report in its summary${definitions}.`;
}

/**
 * Returns the section of a service as Markdown.
 *
 * @param bytes Maximum size in bytes of UTF-8. A longer section is shortened.
 */
export function sectionMarkdown(comparison: Comparison, report: RunReport, bytes: number): string {
  const { status } = comparison;
  const deployed = deployedOf(comparison, report);
  if (deployed !== undefined) return deployedMarkdown(comparison, report, deployed, bytes);
  if (status === "changed") return changesMarkdown(comparison, report, bytes);
  const title = titleMarkdown(comparison, report);
  if (status === "removed") return [title, "Callers no longer find this service."].join("\n\n");
  const body = status === "invalid" ? invalidParts(comparison, report) : wholeParts(comparison, report);
  return firstThatFits(
    body.map((parts) => () => [title, ...parts.filter((part) => part !== "")].join("\n\n")),
    bytes,
  );
}

function titleMarkdown(comparison: Comparison, report: RunReport): string {
  const { service } = comparison;
  const sid = service.definition?.sid ?? "";
  const name = sid === "" || sid === service.place.path ? "" : ` (${codeSpan(sid, 80)})`;
  const title = `### ${markOf(comparison, report)} ${codeSpan(service.place.path, 200)}${name}: ${outcomeOf(comparison, report)}`;
  const ids = comparison.status === "removed" ? "" : idsMarkdown(service);
  const from = comparison.before?.place.path;
  const moved = from === undefined || from === service.place.path ? "" : `Moved from ${codeSpan(from, 200)}.`;
  return [title, moved, ids].filter((part) => part !== "").join("\n\n");
}

/** Returns the section of a service in the report of a deploy, the only place that lists it. */
function deployedMarkdown(
  comparison: Comparison,
  report: RunReport,
  deployed: ServiceDeployment,
  bytes: number,
): string {
  const lines = deployedLines(report.deployment, deployed).join("\n");
  const title = [titleMarkdown(comparison, report), lines].filter((part) => part !== "").join("\n");
  const problems = problemsOf(comparison, report, MAX_PROBLEMS);
  const changes = (limit: number) => previousMarkdown(deployed, limit);
  // The comparison already includes the definition.
  const whole = deployed.previous === undefined ? comparison.service.definition : undefined;
  const definition = definitionMarkdown(whole);
  const join = (...parts: string[]) => [title, ...parts.filter((part) => part !== "")].join("\n\n");
  return firstThatFits(
    [
      () => join(problems, changes(bytes), definition),
      () => join(problems, changes(Math.floor(bytes / 2))),
      () => join(problems),
      () => title,
    ],
    bytes,
  );
}

/** Returns variants of the section of an invalid service, the longest first. */
function invalidParts(comparison: Comparison, report: RunReport): string[][] {
  const { changes } = comparison;
  const few = problemsOf(comparison, report, MAX_PROBLEMS);
  const { migration } = comparison.service;
  const whole = migration === undefined ? "" : migrationMarkdown(migration, report, true);
  const short = migration === undefined ? "" : migrationMarkdown(migration, report, false);
  const shown = changes.length === 0 ? [] : [changesMarkdown(comparison, report, Number.MAX_SAFE_INTEGER)];
  return [
    [problemsOf(comparison, report, Number.POSITIVE_INFINITY), whole, ...shown],
    [few, whole, ...shown],
    [few, whole, elsewhereOf(report)],
    [few, short, elsewhereOf(report)],
  ];
}

/** Returns variants of the section of a service that was not compared, the longest first. */
function wholeParts(comparison: Comparison, report: RunReport): string[][] {
  const { service } = comparison;
  const isNew = comparison.status === "new" || comparison.status === "unknown";
  const chart = service.definition && isNew && interfaceToMermaid(service.definition, [], { isNew: true });
  const picture = !chart ? "" : details("The interface", codeBlock(chart, "mermaid"));
  const whole = definitionMarkdown(service.definition);
  const head = [whyMarkdown(comparison), problemsOf(comparison, report, MAX_PROBLEMS)];
  const elsewhere = elsewhereOf(report);
  return [
    [...head, picture, whole],
    [...head, whole],
    [...head, picture, elsewhere],
    [...head, elsewhere],
  ];
}

/** Returns why a service was not compared with a valid one; empty for a new service. */
function whyMarkdown(comparison: Comparison): string {
  const reason = unreadableBase(comparison);
  if (reason !== undefined) return `Cannot check for breaking changes: ${prose(reason, 500)}`;
  return comparison.base?.state === "invalid" ? baseOf(comparison.base) : "";
}

function changesMarkdown(comparison: Comparison, report: RunReport, bytes: number): string {
  const { service, changes, summary, sources, lineOf } = comparison;
  const { linkOf } = report;
  const name = service.file.slice(service.file.lastIndexOf("/") + 1);
  const files = comparison.files?.filter(({ path }) => path !== name);
  return changesToMarkdown({
    heading: titleMarkdown(comparison, report),
    files: summary.sourceOnly ? comparison.files : files,
    summary,
    changes,
    sources,
    after: (service.definition ?? service.described)!,
    diagnostics: comparison.status === "invalid" ? [] : service.diagnostics,
    lineOf,
    linkOf,
    accepted: report.acceptedByLabel ? "by label" : undefined,
    elsewhere: elsewhereOf(report),
    bytes,
  });
}

function problemsOf({ service }: Comparison, { linkOf }: RunReport, max: number): string {
  return problemsMarkdown(service.diagnostics, { linkOf, max });
}

/** Returns the definition of a service, collapsed. */
function definitionMarkdown(definition: ServiceDefinition | undefined): string {
  if (definition === undefined) return "";
  const json = visibleJson(JSON.stringify(definitionToJson(definition), undefined, 2));
  return details("The definition", codeBlock(json, "json"));
}
