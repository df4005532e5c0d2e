import { codeSpan, countDiagnostics, countsOf } from "../../../report/mod.ts";
import { type Comparison, unreadableBase } from "../../compare/comparison.ts";
import { isInvalid } from "../../compare/verdict.ts";
import type { DeployResult, ServiceDeployment } from "../../deploy/deployment.ts";
import { OUTCOMES } from "../../deploy/report.ts";

/** The ranks of services in a report, the worst first. */
const RANKS = [
  "failed",
  "invalid",
  "removed",
  "breaking",
  "not compared",
  "accepted",
  "operational",
  "changed",
  "new",
  "deployed",
  "same",
] as const;
type Rank = (typeof RANKS)[number];

const MARKS: Readonly<Record<Rank, string>> = {
  failed: "❌",
  invalid: "❌",
  removed: "❌",
  breaking: "❌",
  "not compared": "❓",
  accepted: "⚠️",
  operational: "✅",
  changed: "✅",
  new: "➕",
  deployed: "✅",
  same: "✅",
};

/** The parts of a report that the rank of a service depends on. */
export interface Listed {
  readonly deployment: DeployResult;
  /** Whether a label accepts the breaking changes. */
  readonly acceptedByLabel: boolean;
}

/** Returns the deploy outcome of a service; undefined when the run does not deploy it. */
export function deployedOf({ service }: Comparison, { deployment }: Listed): ServiceDeployment | undefined {
  return deployment.services.get(service);
}

/** Returns whether a service has its own entry in the report, and is not only counted. */
export function hasEntry(comparison: Comparison, report: Listed): boolean {
  const deployed = deployedOf(comparison, report);
  if (deployed !== undefined) return deployed.outcome !== "exists" && deployed.outcome !== "exists already";
  return classOf(comparison, report) !== "same" || comparison.sources === "unknown" || isMoved(comparison);
}

/** Returns whether a service was in another folder before. */
export function isMoved({ before, service }: Comparison): boolean {
  return before !== undefined && before.place.path !== service.place.path;
}

/** Returns the position of a service's rank in the order of a report. */
export function rankOf(comparison: Comparison, report: Listed): number {
  return RANKS.indexOf(classOf(comparison, report));
}

/** Returns the mark of a service. */
export function markOf(comparison: Comparison, report: Listed): string {
  return MARKS[classOf(comparison, report)];
}

function classOf(comparison: Comparison, report: Listed): Rank {
  const { status, summary } = comparison;
  const deployed = deployedOf(comparison, report);
  if (deployed !== undefined) return deployed.outcome === "failed" ? "failed" : "deployed";
  if (isInvalid(comparison)) return "invalid";
  if (status === "removed") return report.acceptedByLabel ? "accepted" : "removed";
  if (summary.breaking > 0) return report.acceptedByLabel ? "accepted" : "breaking";
  if (unreadableBase(comparison) !== undefined) return "not compared";
  if (summary.waived > 0) return "accepted";
  if (status === "changed") return summary.operational > 0 ? "operational" : "changed";
  return status === "new" || status === "unknown" ? "new" : "same";
}

/** Returns the outcome of a service in a few words, and the effect of a merge. */
export function outcomeOf(comparison: Comparison, report: Listed): string {
  const deployed = deployedOf(comparison, report);
  if (deployed !== undefined) return OUTCOMES[deployed.outcome];
  const preview = report.deployment.preview?.services.get(comparison.service);
  const plan = preview === undefined ? "" : `, ${MERGED[preview.outcome]}`;
  return `${comparedOf(comparison)}${plan}`;
}

const MERGED = {
  created: "a merge creates it",
  exists: "the Engine has it",
  refused: "a merge cannot deploy it",
  unknown: "the Engine did not answer",
} as const;

function comparedOf(comparison: Comparison): string {
  const { service, status, summary, sources } = comparison;
  const counts = Object.values(summary).some((count) => Number(count) > 0) ? `, ${countsText(comparison)}` : "";
  if (isInvalid(comparison)) return `invalid, ${countDiagnostics(service.diagnostics)}${counts}`;
  if (status === "changed") return countsText(comparison);
  if (unreadableBase(comparison) !== undefined) return "not compared";
  if (status === "same" && sources === "unknown") return "no changes in the definition; source not compared";
  if (status === "same" && isMoved(comparison)) return "moved, no changes";
  return { new: "new", same: "no changes", removed: "removed", invalid: "invalid", unknown: "compiled" }[status];
}

/** Returns the counts of changes. A change of the source is not counted when its files are listed. */
function countsText({ summary, changes, files }: Comparison): string {
  if (summary.sourceOnly) return "only the source changed";
  const isOfSource = files === undefined ? 0 : changes.filter(({ rule }) => rule === "source-changed").length;
  return countsOf({ ...summary, operational: summary.operational - isOfSource });
}

/** Returns the services of a run, one per line. */
export function listMarkdown(comparisons: readonly Comparison[], report: Listed): string {
  const line = (one: Comparison) =>
    `- ${markOf(one, report)} ${codeSpan(one.service.place.path, 200)}: ${outcomeOf(one, report)}`;
  return comparisons.map(line).join("\n");
}

/** Returns the hash and the source id of a service, one per line. */
export function idsMarkdown({ hash, definition }: Comparison["service"], indent = ""): string {
  const lines = [
    ...(hash === undefined ? [] : [`Service hash: ${codeSpan(hash, 100)}`]),
    ...(definition?.source ? [`Source id: ${codeSpan(definition.source, 100)}`] : []),
  ];
  return lines.map((line) => `${indent}- ${line}`).join("\n");
}
