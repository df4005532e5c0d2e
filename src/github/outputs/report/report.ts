import { plural } from "../../../core/mod.ts";
import { codeSpan, details, firstThatFits, prose } from "../../../report/mod.ts";
import type { Comparison } from "../../compare/comparison.ts";
import { deploymentMarkdown } from "../../deploy/report.ts";
import { marketplaceMarkdown } from "../../marketplace/publication.ts";
import { headlineOf } from "./headline.ts";
import { hasEntry, idsMarkdown, listMarkdown, rankOf } from "./list.ts";
import { nextStepMarkdown } from "./next-step.ts";
import { processSections, processTable } from "./processes.ts";
import type { RunReport } from "./run-report.ts";
import { elsewhereOf, sectionMarkdown } from "./section.ts";

/**
 * Returns the report of a run as Markdown: the headline, the next step, then the services, the worst first, and those
 * without changes in one line. A report that is too long is shortened: first its sections, then to a list, then to the
 * headline.
 *
 * @param bytes Maximum size in bytes of UTF-8.
 */
export function runToMarkdown(report: RunReport, bytes: number): string {
  const { comparisons, deployment } = report;
  const title = titleMarkdown(report);
  const context = contextMarkdown(report);
  const head = [title, nextStepMarkdown(report), context].filter((part) => part !== "").join("\n\n");
  const short = `${SHORTENED} ${elsewhereOf(report)}`;
  const join = (...parts: (string | undefined)[]) =>
    `${withOneNotice(parts.filter((part) => part).join("\n\n"), elsewhereOf(report))}\n`;
  const entries = new Set(comparisons.filter((one) => hasEntry(one, report)));
  const shown = [...entries].sort((left, right) => rankOf(left, report) - rankOf(right, report));
  const quiet = comparisons.filter((comparison) => !entries.has(comparison));
  const sections = (limit: number) => shown.map((comparison) => sectionMarkdown(comparison, report, limit));
  const named = new Set(shown.map(({ service }) => service));
  const done = [
    deploymentMarkdown(deployment, report.release, named),
    marketplaceMarkdown(report.marketplace),
    ...processTable(report),
  ];
  const deployed = done.filter((part) => part !== "").join("\n\n");
  const ofProcesses = (limit: number) => processSections(report, limit);
  // A report of a deploy has each service only once.
  const isListed = shown.length > 1 && deployment.services.size === 0;
  const list = isListed ? `${deployed === "" ? "" : "**Services**\n\n"}${listMarkdown(shown, report)}` : "";
  const left = bytes - Buffer.byteLength(head + list + deployed) - 1024;
  const share = Math.floor(left / Math.max(shown.length, 1));
  const lists = (max: number) => [listMarkdown(shown.slice(0, max), report), moreMarkdown(shown.length - max)];
  const same = (isWhole: boolean) => quietMarkdown(quiet, report, isWhole);
  return firstThatFits(
    [
      () => join(head, deployed, list, ...ofProcesses(left), ...sections(left), same(true)),
      () => join(head, deployed, list, ...ofProcesses(left), ...sections(left), same(false), short),
      () =>
        share < MIN_SHARE
          ? undefined
          : join(head, deployed, list, ...ofProcesses(share), ...sections(share), same(false), short),
      () => join(head, deployed, ...lists(shown.length), same(false), short),
      () => join(title, context, ...lists(MAX_ROWS), short),
      () => join(title, short),
    ],
    bytes,
  );
}

/** Removes all but the last notice that a section was shortened. */
function withOneNotice(text: string, elsewhere: string): string {
  const notices = new Set([SHORTENED, elsewhere, `${SHORTENED} ${elsewhere}`]);
  const parts = text.split("\n\n");
  const last = parts.findLastIndex((part) => notices.has(part.trim()));
  return parts.filter((part, index) => index === last || !notices.has(part.trim())).join("\n\n");
}

const SHORTENED = "*Shortened.*";

/** Below this size, in bytes, a section adds nothing to the list. */
const MIN_SHARE = 1536;
const MAX_ROWS = 100;

/**
 * Returns the comment for a pull request that no longer changes anything.
 *
 * @param bytes Maximum size in bytes of UTF-8. A longer comment lacks the notices.
 */
export function unchangedMarkdown(report: RunReport, bytes: number): string {
  const head = `${titleMarkdown(report)}\n\nThis pull request no longer changes any service.\n`;
  const short = `${SHORTENED} ${elsewhereOf(report)}\n`;
  return firstThatFits([() => `${head}\n${contextMarkdown(report)}\n`, () => `${head}\n${short}`], bytes);
}

/** Returns the headline as plain text, for the log: `❌ 3 breaking changes in 1 of 30 services`. */
export function verdictLine(report: RunReport): string {
  const { mark, text } = headlineOf(report);
  return `${mark} ${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function titleMarkdown(report: RunReport): string {
  return `## ${verdictLine(report)}`;
}

/** Returns the commit that was compiled, its base, and the notices. */
function contextMarkdown(report: RunReport): string {
  const { commit, commitWords, base, release, releaseWords, notices } = report;
  const what = commit === undefined ? "Compiled" : `Compiled \`${commit.slice(0, 12)}\` (${commitWords})`;
  const why = releaseWords === undefined ? "" : ` (${prose(releaseWords, 200)})`;
  const against = base === undefined ? "" : `, compared with ${baseMarkdown(base)}`;
  const lines = notices.slice(0, MAX_ROWS).map((notice) => `- ${prose(notice, 300)}`);
  return [
    `${what} for Engine ${release}${why}${processReleases(report)}${against}.`,
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
  ].join("\n\n");
}

/** Returns the Engine release of the processes, if it differs from that of the services. */
function processReleases({ processes, release }: RunReport): string {
  const others = new Set(processes.map((one) => one.release).filter((one) => !covers(release, one)));
  return others.size === 0 ? "" : ` (processes for Engine ${[...others].join(", ")})`;
}

/** Returns whether a release, or a range such as `0.18–0.20`, covers another release. */
function covers(named: string, release: string): boolean {
  return named === release || named.startsWith(`${release}–`);
}

function baseMarkdown({ commit, words }: NonNullable<RunReport["base"]>): string {
  return commit === undefined ? words : `${codeSpan(commit.slice(0, 12))} (${words})`;
}

function moreMarkdown(count: number): string {
  return count > 0 ? `And ${count} more.` : "";
}

/** Returns the services without an entry in one line, with their names if there is room. */
function quietMarkdown(quiet: readonly Comparison[], report: RunReport, isWhole: boolean): string {
  if (quiet.length === 0) return "";
  const isDeploy = report.deployment.services.size > 0;
  const title = isDeploy
    ? `✅ ${plural(quiet.length, "service")} that existed already, verified ✓`
    : `✅ ${plural(quiet.length, "service")} without changes`;
  if (!isWhole) return title;
  const items = quiet.map(({ service }) => `- ${codeSpan(service.place.path, 200)}\n${idsMarkdown(service, "  ")}`);
  return details(title, items.join("\n"));
}
