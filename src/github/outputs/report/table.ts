import { codeSpan, countDiagnostics, countsOf } from "../../../report/mod.ts";
import { type Comparison, unreadableBase } from "../../compare/comparison.ts";
import { isInvalid } from "../../compare/verdict.ts";

const WORDS = {
  new: "new",
  changed: "changed",
  same: "no changes",
  removed: "**removed**",
  invalid: "**invalid**",
  unknown: "compiled",
} as const;

/** What became of a service, in a few words of Markdown. */
export function outcomeOf(comparison: Comparison): string {
  const { service, status, summary, sources } = comparison;
  const counts = Object.values(summary).some((count) => Number(count) > 0) ? `, ${countsOf(summary)}` : "";
  if (isInvalid(comparison)) return `**invalid**: ${countDiagnostics(service.diagnostics)}${counts}`;
  if (status === "changed") return countsOf(summary);
  if (unreadableBase(comparison) !== undefined) return "**not compared**";
  if (status === "same" && sources === "unknown") return "no changes in the definition; source not compared";
  return WORDS[status];
}

/** A run as a table, one row for each service. */
export function tableMarkdown(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) => {
    const { place, hash = "", definition } = comparison.service;
    const cells = [cell(place.path), outcomeOf(comparison), cell(hash), cell(definition?.source ?? "")];
    return comparison.status === "removed" ? `| ${cells[0]} | ${cells[1]} |  |  |` : `| ${cells.join(" | ")} |`;
  });
  return ["| Service | Changes | Service hash | Source id |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** A code span in a table, where a bar would end the cell in spite of it. */
function cell(text: string): string {
  return text === "" ? "" : codeSpan(text, 100).replaceAll("|", "\\|");
}
