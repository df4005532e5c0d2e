import { codeBlock, codeSpan, details, prose } from "../../../report/mod.ts";
import { WAIVER_FILE } from "../../../waivers/mod.ts";
import { type Comparison, unreadableBase } from "../../compare/comparison.ts";
import { BREAKING_OK, countBreaking, isInvalid } from "../../compare/verdict.ts";
import { folderOf } from "../../discover/requested-paths.ts";
import type { RunReport } from "./run-report.ts";

/** Days for which a suggested waiver is valid. */
const WAIVER_DAYS = 90;
/** Maximum number of suggested waivers. */
const MAX_WAIVERS = 20;

/** Returns the next step for the author of the change, as Markdown; empty when there is none. */
export function nextStepMarkdown(report: RunReport): string {
  const { comparisons, baseProblem, acceptedByLabel } = report;
  const parts: string[] = [];
  const deployed = [...report.deployment.services.values(), ...report.processDeployment.processes];
  if (deployed.some(({ outcome }) => outcome === "failed")) {
    parts.push("**Next:** fix the cause and re-run the job. Services that are deployed already are kept.");
  }
  const invalid = comparisons.filter(isInvalid);
  if (invalid.length > 0) parts.push(`**Next:** ${invalid.every(isMigrated) ? MIGRATE : "fix the errors below."}`);
  if (countBreaking(comparisons) > 0) parts.push(...breakingStep(report, acceptedByLabel));
  if (report.processes.some(({ status }) => status === "broken")) {
    parts.push("**Next:** adapt the broken process to the change. No label and no waiver accepts a broken process.");
  }
  if (baseProblem !== undefined) {
    parts.push(`**Cannot check for breaking changes:** the base is unavailable: ${prose(baseProblem, 500)}`);
  } else if (comparisons.some((one) => unreadableBase(one) !== undefined)) {
    parts.push("**Cannot check for breaking changes** in any service: the reasons are below.");
  }
  return parts.join("\n\n");
}

const MIGRATE = "commit the ready migration below: the file is written for an Engine before 0.10.";

function isMigrated({ service }: Comparison): boolean {
  return service.migration?.isWhole === true;
}

function breakingStep(report: RunReport, acceptedByLabel: boolean): string[] {
  if (acceptedByLabel) return [`Accepted by the label ${codeSpan(BREAKING_OK)}.`];
  const label = report.isPullRequest ? [`add the label ${codeSpan(BREAKING_OK)} and re-run the job`] : [];
  const waivers = waiversMarkdown(report);
  const ways = [...label, ...(waivers === "" ? [] : ["commit this waiver"])].join(", or ");
  const isRemoval = waivers === "" && report.comparisons.some(({ status }) => status === "removed");
  const change = isRemoval ? "bring the service back" : "make the change compatible";
  return [`**Next:** ${change}${ways === "" ? "" : `, or accept it: ${ways}`}.`, ...(waivers === "" ? [] : [waivers])];
}

/** Returns waivers that accept the breaking changes, ready to copy into each waiver file. */
function waiversMarkdown({ comparisons, today }: RunReport): string {
  const expires = new Date(Date.parse(today) + WAIVER_DAYS * 86_400_000).toISOString().slice(0, 10);
  const files = comparisons.flatMap((comparison) => {
    const entries = waiverEntries(comparison, expires);
    const folder = folderOf(comparison.service.file);
    const file = folder === "." || folder === "" ? WAIVER_FILE : `${folder}/${WAIVER_FILE}`;
    return entries === "" ? [] : [`In ${codeSpan(file)}:\n\n${codeBlock(`waivers:\n${entries}`, "yaml")}`];
  });
  return files.length === 0 ? "" : details("Waiver to copy", files.slice(0, MAX_WAIVERS).join("\n\n"));
}

function waiverEntries({ status, changes }: Comparison, expires: string): string {
  if (status === "removed") return "";
  return changes
    .filter(({ severity, waiver }) => severity === "breaking" && waiver === undefined)
    .slice(0, MAX_WAIVERS)
    .map(({ rule, path, pointer }) => {
      const place = path.includes("…") ? pointer : path.replaceAll("›", ">");
      return [
        `  - rule: ${rule}`,
        `    path: ${yamlText(place)}`,
        "    reason: why callers are not affected",
        `    expires: ${expires}`,
      ].join("\n");
    })
    .join("\n");
}

/** Returns a text as YAML: plain when that is safe, else in double quotes, as JSON. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w >-]*$/.test(text) && !/ $/.test(text) ? text : JSON.stringify(text);
}
