import { codeSpan, countDiagnostics, countsOf } from "../../../report/mod.ts";
import { type Comparison, unreadableBase } from "../../compare/comparison.ts";
import { isInvalid } from "../../compare/verdict.ts";

/** How a service is shown, the worst first. */
const RANKS = [
  "invalid",
  "removed",
  "breaking",
  "not compared",
  "accepted",
  "operational",
  "changed",
  "new",
  "same",
] as const;
type Rank = (typeof RANKS)[number];

const MARKS: Readonly<Record<Rank, string>> = {
  invalid: "❌",
  removed: "❌",
  breaking: "❌",
  "not compared": "❓",
  accepted: "⚠️",
  operational: "✅",
  changed: "✅",
  new: "➕",
  same: "✅",
};

/** Whether a service is told of by itself, and not only counted. */
export function isTold(comparison: Comparison): boolean {
  return classOf(comparison) !== "same" || comparison.sources === "unknown" || isMoved(comparison);
}

/** Whether a service was in another folder before. */
function isMoved({ before, service }: Comparison): boolean {
  return before !== undefined && before.place.path !== service.place.path;
}

/** The place of a service in the order of a report. */
export function rankOf(comparison: Comparison): number {
  return RANKS.indexOf(classOf(comparison));
}

/** The mark of a service. */
export function markOf(comparison: Comparison): string {
  return MARKS[classOf(comparison)];
}

function classOf(comparison: Comparison): Rank {
  const { status, summary } = comparison;
  if (isInvalid(comparison)) return "invalid";
  if (status === "removed") return "removed";
  if (summary.breaking > 0) return "breaking";
  if (unreadableBase(comparison) !== undefined) return "not compared";
  if (summary.waived > 0) return "accepted";
  if (status === "changed") return summary.operational > 0 ? "operational" : "changed";
  return status === "new" || status === "unknown" ? "new" : "same";
}

/** What became of a service, in a few words. */
export function outcomeOf(comparison: Comparison): string {
  const { service, status, summary, sources } = comparison;
  const counts = Object.values(summary).some((count) => Number(count) > 0) ? `, ${countsOf(summary)}` : "";
  if (isInvalid(comparison)) return `invalid, ${countDiagnostics(service.diagnostics)}${counts}`;
  if (status === "changed") return countsOf(summary);
  if (unreadableBase(comparison) !== undefined) return "not compared";
  if (status === "same" && sources === "unknown") return "no changes in the definition; source not compared";
  if (status === "same" && isMoved(comparison)) return "moved, no changes";
  return { new: "new", same: "no changes", removed: "removed", invalid: "invalid", unknown: "compiled" }[status];
}

/** The services of a run, one per line. */
export function listMarkdown(comparisons: readonly Comparison[]): string {
  const line = (one: Comparison) => `- ${markOf(one)} ${codeSpan(one.service.place.path, 200)}: ${outcomeOf(one)}`;
  return comparisons.map(line).join("\n");
}

/** The hash and the source id of a service, each on a line of its own. */
export function idsMarkdown({ hash, definition }: Comparison["service"], indent = ""): string {
  const lines = [
    ...(hash === undefined ? [] : [`Service hash: ${codeSpan(hash, 100)}`]),
    ...(definition?.source ? [`Source id: ${codeSpan(definition.source, 100)}`] : []),
  ];
  return lines.map((line) => `${indent}- ${line}`).join("\n");
}
