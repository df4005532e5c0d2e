import { visibleJson } from "../../../core/mod.ts";
import { definitionToJson, type ServiceDefinition } from "../../../definition/mod.ts";
import {
  baseOf,
  changesToMarkdown,
  codeBlock,
  codeLink,
  codeSpan,
  details,
  firstThatFits,
  interfaceToMermaid,
} from "../../../report/mod.ts";
import { type Comparison, unreadableBase } from "../../compare/comparison.ts";
import type { RunReport } from "./run-report.ts";
import { outcomeOf } from "./table.ts";

/** Problems that are shown where there is no room for all. */
const MOST_PROBLEMS = 20;

/** Returns where the whole report is, in Markdown. What does not exist is not promised. */
export function elsewhereOf({ runUrl, artifact }: Pick<RunReport, "runUrl" | "artifact">): string {
  const definitions = artifact === "" ? "" : `, and the [artifact](${artifact}) every definition`;
  return `[The run](${runUrl}) has the whole report in its summary${definitions}.`;
}

/**
 * A service of a run as Markdown.
 *
 * @param bytes The most UTF-8 bytes. Where that is too little, the service says less.
 */
export function sectionMarkdown(comparison: Comparison, report: RunReport, bytes: number): string {
  const { service, status } = comparison;
  if (status === "changed") return changesMarkdown(comparison, report, bytes);
  const name = service.definition?.sid || service.definition?.name || service.place.path;
  const title = `### Service ${codeSpan(name, 80)}: ${outcomeOf(comparison)}`;
  if (status === "removed") return [title, "Callers no longer find this service."].join("\n\n");
  const body = status === "invalid" ? invalidParts(comparison, report) : wholeParts(comparison, report);
  return firstThatFits(
    body.map((parts) => () => [title, ...parts.filter((part) => part !== "")].join("\n\n")),
    bytes,
  );
}

/** The parts of the section of an invalid service, the longest first. */
function invalidParts(comparison: Comparison, report: RunReport): string[][] {
  const { changes } = comparison;
  const few = problemsMarkdown(comparison, report, MOST_PROBLEMS);
  const shown = changes.length === 0 ? [] : [changesMarkdown(comparison, report, Number.MAX_SAFE_INTEGER)];
  return [
    [problemsMarkdown(comparison, report, Number.POSITIVE_INFINITY), ...shown],
    [few, ...shown],
    [few, elsewhereOf(report)],
  ];
}

/** The parts of the section of a service that was not compared, the longest first. */
function wholeParts(comparison: Comparison, report: RunReport): string[][] {
  const { service } = comparison;
  const chart = service.definition && interfaceToMermaid(service.definition, []);
  const picture = chart === undefined ? "" : details("The interface", codeBlock(chart, "mermaid"));
  const whole = definitionMarkdown(service.definition, undefined);
  const head = [whyMarkdown(comparison), problemsMarkdown(comparison, report, MOST_PROBLEMS)];
  const elsewhere = elsewhereOf(report);
  return [
    [...head, picture, whole],
    [...head, whole],
    [...head, picture, elsewhere],
    [...head, elsewhere],
  ];
}

/** Why a service was not compared with a valid one; empty for one that the base does not have. */
function whyMarkdown(comparison: Comparison): string {
  const reason = unreadableBase(comparison);
  if (reason !== undefined) return `Cannot check for breaking changes: ${codeSpan(reason, 500)}`;
  return comparison.base?.state === "invalid" ? baseOf(comparison.base) : "";
}

function changesMarkdown(comparison: Comparison, report: RunReport, bytes: number): string {
  const { service, changes, summary, sources, lineOf } = comparison;
  const { linkOf } = report;
  return changesToMarkdown({
    summary,
    changes,
    sources,
    after: (service.definition ?? service.described)!,
    diagnostics: comparison.status === "invalid" ? [] : service.diagnostics,
    lineOf,
    linkOf,
    elsewhere: elsewhereOf(report),
    bytes,
  });
}

function problemsMarkdown({ service: { diagnostics } }: Comparison, { linkOf }: RunReport, most: number): string {
  const order = { error: 0, warning: 1, note: 2 };
  const sorted = [...diagnostics].sort((left, right) => order[left.severity] - order[right.severity]);
  const lines = sorted.slice(0, most).map(({ severity, message, file, line, rule, hint }) => {
    const place = line === undefined ? codeSpan(file) : codeLink(`${file}:${line}`, linkOf({ file, line }));
    const more = hint === undefined ? "" : `\n  <br>${codeSpan(hint, 300)}`;
    return `- ${severity} at ${place}: ${codeSpan(message, 500)} (\`${rule}\`)${more}`;
  });
  const rest = sorted.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}

/** The definition of a service, closed. */
export function definitionMarkdown(definition: ServiceDefinition | undefined, file: string | undefined): string {
  if (definition === undefined) return "";
  const json = visibleJson(JSON.stringify(definitionToJson(definition), undefined, 2));
  const block = codeBlock(json, "json");
  // The summary is HTML; a file's name may be anything, so it is in the body.
  return details("The definition", file === undefined ? block : `${codeSpan(file)}\n\n${block}`);
}
