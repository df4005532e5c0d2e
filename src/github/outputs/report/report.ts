import { codeSpan, firstThatFits } from "../../../report/mod.ts";
import type { Comparison } from "../../compare/comparison.ts";
import { deploymentMarkdown, deploymentSections } from "../../deploy/report.ts";
import { marketplaceMarkdown } from "../../marketplace/publication.ts";
import { processSections, processTable } from "./processes.ts";
import type { RunReport } from "./run-report.ts";
import { definitionMarkdown, elsewhereOf, sectionMarkdown } from "./section.ts";
import { tableMarkdown } from "./table.ts";

/**
 * A run as Markdown: a table of all services, then each of them with what changed. When that is too long the services
 * say less, down to the table, down to the counts.
 *
 * @param bytes The most UTF-8 bytes, all in.
 */
export function runToMarkdown(report: RunReport, bytes: number): string {
  const { comparisons } = report;
  const head = headMarkdown(report);
  const short = `*This report was cut short.* ${elsewhereOf(report)}`;
  const join = (...parts: (string | undefined)[]) => `${parts.filter((part) => part).join("\n\n")}\n`;
  const told = comparisons.filter(({ status }) => status !== "same");
  const quiet = comparisons.filter(({ status }) => status === "same");
  const sections = (limit: number) => told.map((comparison) => sectionMarkdown(comparison, report, limit));
  const done = [deploymentMarkdown(report.deployment), marketplaceMarkdown(report.marketplace)];
  const list = comparisons.length === 0 ? "No service was found." : tableMarkdown(comparisons);
  const table = [list, ...processTable(report), ...done.filter((part) => part !== "")].join("\n\n");
  const ofProcesses = (limit: number) => processSections(report, limit);
  const left = bytes - Buffer.byteLength(head + table) - 1024;
  const share = Math.floor(left / Math.max(told.length, 1));
  const unchanged = () => quiet.map(({ service }) => definitionMarkdown(service.definition, service.file));
  return firstThatFits(
    [
      () =>
        join(
          head,
          table,
          ...deploymentSections(report.deployment, left),
          ...ofProcesses(left),
          ...sections(left),
          ...unchanged(),
        ),
      () => join(head, table, ...ofProcesses(left), ...sections(left), short),
      () =>
        share < LEAST_SHARE
          ? "x".repeat(bytes + 1)
          : join(head, table, ...ofProcesses(share), ...sections(share), short),
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
  return `${headMarkdown(report)}\n\n${services} what ${count === 1 ? "it was" : "they were"}: this pull request no longer changes anything.\n`;
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
