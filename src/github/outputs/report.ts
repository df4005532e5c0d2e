import { visibleJson } from "../../core/mod.ts";
import { definitionToJson, type ServiceDefinition } from "../../definition/mod.ts";
import {
  changesToMarkdown,
  codeBlock,
  codeLink,
  codeSpan,
  countDiagnostics,
  countsOf,
  details,
  firstThatFits,
  interfaceToMermaid,
} from "../../report/mod.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { DeployResult } from "../deploy/deployment.ts";
import { deploymentMarkdown, deploymentSections } from "../deploy/report.ts";

/** What a report of a run tells. */
export interface RunReport {
  readonly comparisons: readonly Comparison[];
  readonly release: string;
  /** Why that release, where it is not plain. */
  readonly releaseWords: string | undefined;
  readonly deployment: DeployResult;
  /** The commit that was compiled; undefined when it is not known. */
  readonly commit: string | undefined;
  /** What that commit is, in words: `the merge of this pull request`. */
  readonly commitWords: string;
  readonly base: { readonly commit: string | undefined; readonly words: string } | undefined;
  /** One sentence each. */
  readonly notices: readonly string[];
  /** The address of a file's line in the commit that was compiled. */
  linkOf(place: { readonly file: string; readonly line: number }): string | undefined;
  /** Where everything is to be found, in Markdown. */
  readonly elsewhere: string;
}

const WORDS = {
  new: "new",
  changed: "changed",
  same: "no changes",
  removed: "**removed**",
  invalid: "**invalid**",
  unknown: "compiled",
} as const;
const MOST_PROBLEMS = 20;

/**
 * A run as Markdown: a table of all services, then each of them with what changed. When that is too long the services
 * say less, down to the table, down to the counts.
 *
 * @param bytes The most UTF-8 bytes, all in.
 */
export function runToMarkdown(report: RunReport, bytes: number): string {
  const { comparisons } = report;
  const head = headMarkdown(report);
  const short = `*This report was cut short.* ${report.elsewhere}`;
  const join = (...parts: (string | undefined)[]) => `${parts.filter((part) => part).join("\n\n")}\n`;
  const told = comparisons.filter(({ status }) => status !== "same");
  const quiet = comparisons.filter(({ status }) => status === "same");
  const sections = (limit: number) => told.map((comparison) => sectionMarkdown(comparison, report, limit));
  const deployed = deploymentMarkdown(report.deployment);
  const table = [tableMarkdown(comparisons), ...(deployed === "" ? [] : [deployed])].join("\n\n");
  const left = bytes - Buffer.byteLength(head + table) - 1024;
  const share = Math.floor(left / Math.max(told.length, 1));
  const unchanged = () => quiet.map(({ service }) => definitionMarkdown(service.definition, service.file));
  return firstThatFits(
    [
      () => join(head, table, ...deploymentSections(report.deployment, left), ...sections(left), ...unchanged()),
      () => join(head, table, ...sections(left), short),
      () => (share < LEAST_SHARE ? "x".repeat(bytes + 1) : join(head, table, ...sections(share), short)),
      () => join(head, table, short),
      () => join(head, tableMarkdown(comparisons.slice(0, MOST_ROWS)), moreRows(comparisons), short),
      () => join(head.slice(0, 1000), short),
    ],
    bytes,
  );
}

/** Below this a section holds nothing that the table does not say. */
const LEAST_SHARE = 1536;
const MOST_ROWS = 100;

function moreRows(comparisons: readonly Comparison[]): string {
  return comparisons.length > MOST_ROWS ? `And ${comparisons.length - MOST_ROWS} more.` : "";
}

/** A text for a comment whose change was taken back. */
export function unchangedMarkdown(report: RunReport): string {
  const count = report.comparisons.length;
  const services = count === 1 ? "The service is" : `All ${count} services are`;
  return `${headMarkdown(report)}\n\n${services} what ${count === 1 ? "it was" : "they were"}: this pull request changes nothing in them any more.\n`;
}

function headMarkdown({ commit, commitWords, base, release, releaseWords, notices }: RunReport): string {
  const what = commit === undefined ? "Compiled" : `Compiled \`${commit.slice(0, 12)}\` (${commitWords})`;
  const why = releaseWords === undefined ? "" : ` (${releaseWords})`;
  const against = base === undefined ? "" : `, compared with ${baseMarkdown(base)}`;
  const lines = notices.map((notice) => `- ${codeSpan(notice, 300)}`).join("\n");
  return [`## MESG services`, `${what} for Engine ${release}${why}${against}.`, ...(lines === "" ? [] : [lines])].join(
    "\n\n",
  );
}

function baseMarkdown({ commit, words }: NonNullable<RunReport["base"]>): string {
  return commit === undefined ? words : `${codeSpan(commit.slice(0, 12))} (${words})`;
}

function tableMarkdown(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ service, status, summary }) => {
    const { definition, diagnostics, hash } = service;
    const outcome =
      status === "changed"
        ? countsOf(summary)
        : status === "invalid"
          ? `**invalid**: ${countDiagnostics(diagnostics)}`
          : WORDS[status];
    const cells = [cell(service.place.path), outcome, cell(hash ?? ""), cell(definition?.source ?? "")];
    return status === "removed" ? `| ${cells[0]} | ${outcome} |  |  |` : `| ${cells.join(" | ")} |`;
  });
  return ["| Service | Changes | Service hash | Source id |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** A code span in a table, where a bar would end the cell in spite of it. */
function cell(text: string): string {
  return text === "" ? "" : codeSpan(text, 100).replaceAll("|", "\\|");
}

function sectionMarkdown(comparison: Comparison, report: RunReport, bytes: number): string {
  const { service, status, changes, summary, lineOf } = comparison;
  const { definition, diagnostics } = service;
  if (status === "changed") {
    const { linkOf, elsewhere } = report;
    return changesToMarkdown({ summary, changes, after: definition!, diagnostics, lineOf, linkOf, elsewhere, bytes });
  }
  const title = `### Service ${codeSpan(definition?.sid || definition?.name || service.place.path, 80)}: ${WORDS[status]}`;
  if (status === "invalid") return [title, problemsMarkdown(comparison, report)].join("\n\n");
  if (status === "removed") return [title, "Who uses this service finds it no more."].join("\n\n");
  const chart = interfaceToMermaid(definition!, []);
  const picture = chart === undefined ? [] : [details("The interface", codeBlock(chart, "mermaid"))];
  const whole = definitionMarkdown(definition, undefined);
  return firstThatFits(
    [
      () => [title, ...picture, whole].join("\n\n"),
      () => [title, whole].join("\n\n"),
      () => [title, ...picture, report.elsewhere].join("\n\n"),
      () => [title, report.elsewhere].join("\n\n"),
    ],
    bytes,
  );
}

function problemsMarkdown({ service: { diagnostics } }: Comparison, { linkOf }: RunReport): string {
  const order = { error: 0, warning: 1, note: 2 };
  const sorted = [...diagnostics].sort((left, right) => order[left.severity] - order[right.severity]);
  const lines = sorted.slice(0, MOST_PROBLEMS).map(({ severity, message, file, line, rule, hint }) => {
    const place = line === undefined ? codeSpan(file) : codeLink(`${file}:${line}`, linkOf({ file, line }));
    const more = hint === undefined ? "" : `\n  <br>${codeSpan(hint, 300)}`;
    return `- ${severity} at ${place}: ${codeSpan(message, 500)} (\`${rule}\`)${more}`;
  });
  const rest = sorted.length - MOST_PROBLEMS;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}

function definitionMarkdown(definition: ServiceDefinition | undefined, file: string | undefined): string {
  if (definition === undefined) return "";
  const json = visibleJson(JSON.stringify(definitionToJson(definition), undefined, 2));
  const block = codeBlock(json, "json");
  // The summary is HTML; a file's name may be anything, so it stands in the body.
  return details("The definition", file === undefined ? block : `${codeSpan(file)}\n\n${block}`);
}
