import { plural, visibleJson } from "../../../core/mod.ts";
import { processToJson } from "../../../definition/mod.ts";
import {
  codeBlock,
  codeSpan,
  details,
  firstThatFits,
  processChangesToMarkdown,
  processToMermaid,
  prose,
} from "../../../report/mod.ts";
import type { ProcessDeployResult, ProcessPreview } from "../../deploy/processes/process-deployment.ts";
import { OUTCOMES } from "../../deploy/report.ts";
import type { CheckedProcess, ProcessStatus } from "../../processes/checked-process.ts";
import { problemsMarkdown } from "./problems.ts";
import type { RunReport } from "./run-report.ts";

const WORDS: { readonly [status in ProcessStatus]: string } = {
  broken: "**broken by this change**",
  invalid: "**invalid**",
  new: "new",
  changed: "changed",
  same: "unchanged",
  removed: "removed",
  unknown: "not compared",
};
const MARKS: { readonly [status in ProcessStatus]: string } = {
  broken: "❌",
  invalid: "❌",
  new: "➕",
  changed: "✅",
  same: "✅",
  removed: "➖",
  unknown: "❓",
};
/** Maximum number of problems that are shown of one process. */
const MAX_PROBLEMS = 20;
const MAX_ROWS = 50;

/** Returns the processes of a run, one per line, with their deploy outcome; empty when there are none. */
export function processTable({ processes, processDeployment }: RunReport): string[] {
  if (processes.length === 0) return [];
  const { withheld } = processDeployment;
  const rows = processes.slice(0, MAX_ROWS).map((process) => rowOf(process, processDeployment));
  const reason = withheld === undefined ? [] : [`**Processes are not deployed:** ${prose(withheld, 300)}.`];
  const more =
    processes.length > MAX_ROWS
      ? [`- and ${plural(processes.length - MAX_ROWS, "more process", "more processes")}`]
      : [];
  return [["**Processes**", ...reason, [...rows, ...more].join("\n")].join("\n\n")];
}

function rowOf(process: CheckedProcess, { processes: deployed, previews }: ProcessDeployResult): string {
  const { file, status, hash, movedFrom } = process;
  const deployment = deployed.find((one) => one.process === process);
  const preview = previews.find((one) => one.process === process);
  const outcome = deployment === undefined ? "" : `, ${OUTCOMES[deployment.outcome]}`;
  const plan = preview === undefined ? "" : `, ${MERGED[preview.outcome]}`;
  const from = movedFrom === undefined ? "" : `, moved from ${codeSpan(movedFrom, 120)}`;
  const reason = deployment?.error ?? preview?.reason;
  return [
    `- ${deployment?.error === undefined ? MARKS[status] : "❌"} process ${codeSpan(file, 120)}: ${WORDS[status]}${from}${outcome}${plan}`,
    ...(hash === undefined ? [] : [`  - Process hash: ${codeSpan(hash)}`]),
    ...(status === "removed" ? ["  - An Engine that has it keeps running it until it is deleted there."] : []),
    ...(reason === undefined ? [] : [`  - **Reason:** ${prose(reason, 1000)}`]),
  ].join("\n");
}

/** The effect of a merge on a process. */
const MERGED: { readonly [outcome in ProcessPreview["outcome"]]: string } = {
  created: "a merge creates it",
  exists: "the Engine has it",
  refused: "a merge cannot deploy it",
  unknown: "the effect of a merge is unknown",
};

/**
 * Returns the sections of processes as Markdown: problems, changes and a diagram. Processes without any of these have
 * none.
 *
 * @param bytes Maximum size of each section, in bytes of UTF-8. A longer section is shortened.
 */
export function processSections(report: RunReport, bytes: number): string[] {
  return report.processes.flatMap((process) => {
    const { status, compiled } = process;
    if (/^(?:same|unknown|removed)$/.test(status) && compiled.diagnostics.length === 0) return [];
    return [section(process, report, bytes)];
  });
}

function section(process: CheckedProcess, report: RunReport, bytes: number): string {
  const { compiled, file, status } = process;
  const name = compiled.written?.name || file;
  const title = `### Process ${codeSpan(name, 80)}: ${WORDS[status]}`;
  const problems = problemsMarkdown(process.compiled.diagnostics, {
    linkOf: report.linkOf,
    max: MAX_PROBLEMS,
    brought: process.brought,
  });
  const list = processChangesToMarkdown(process.changes, MAX_PROBLEMS);
  const changes = list === "" || problems === "" ? list : `**Changes**\n\n${list}`;
  const chart = pictureOf(process);
  const picture = chart === undefined ? "" : details("The process", codeBlock(chart, "mermaid"));
  const join = (...parts: string[]) => [title, ...parts.filter((part) => part !== "")].join("\n\n");
  return firstThatFits(
    [
      () => join(problems, changes, picture, definitionOf(process)),
      () => join(problems, changes, picture),
      () => join(problems, changes),
      () => join(problems),
      () => title,
    ],
    bytes,
  );
}

function pictureOf({ compiled, changes }: CheckedProcess): string | undefined {
  const { written, diagnostics } = compiled;
  if (written === undefined) return undefined;
  const nodes = new Map(written.nodes.map((_, index) => [compiled.locate(`/nodes/${index}`)?.pointer, index]));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return processToMermaid(written, changes, new Set(errors.flatMap(({ pointer }) => nodeAt(pointer, nodes) ?? [])));
}

/** Returns the index of the node that a part of the file belongs to: its own, or that of the nearest part around it. */
function nodeAt(pointer: string, nodes: ReadonlyMap<string | undefined, number>): number | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const index = nodes.get(at);
    if (index !== undefined) return index;
  }
  return undefined;
}

function definitionOf({ compiled, release }: CheckedProcess): string {
  const { definition, written = definition } = compiled;
  if (definition === undefined || written === undefined) return "";
  // A report may be public; the values of variables may be secret.
  const json = visibleJson(JSON.stringify(processToJson(written, release), undefined, 2));
  const title = written === definition ? "The definition" : "The definition, with variables by name";
  return details(title, codeBlock(json, "json"));
}
