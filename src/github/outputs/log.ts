import { visibleText } from "../../core/mod.ts";
import { countsOf } from "../../report/mod.ts";
import { type Comparison, unreadableBase } from "../compare/comparison.ts";
import type { Core } from "../context/run-parts.ts";
import type { CheckedProcess } from "../processes/checked-process.ts";

/** Number of lines to write at once: each write is a system call. */
const TOGETHER = 64;

/** Writes one line for each service to the log. */
export function logServices(core: Core, comparisons: readonly Comparison[], serviceFile: string): void {
  if (comparisons.every(({ status }) => status === "removed")) {
    core.warning(`no service found: git tracks no ${visibleText(serviceFile)} where the input path points to`);
  }
  for (let at = 0; at < comparisons.length; at += TOGETHER) {
    const lines = comparisons.slice(at, at + TOGETHER).map((comparison) => `service ${lineOf(comparison)}`);
    core.info(lines.join("\n"));
  }
}

/** Writes one line for each process to the log. */
export function logProcesses(core: Core, processes: readonly CheckedProcess[]): void {
  for (const { file, status, hash, movedFrom } of processes) {
    const from = movedFrom === undefined ? "" : `, moved from ${visibleText(movedFrom)}`;
    core.info(`process ${visibleText(file)}: ${status}${from}${hash === undefined ? "" : `, hash ${hash}`}`);
  }
}

function lineOf(comparison: Comparison): string {
  const { service, status, summary, sources } = comparison;
  const { place, definition, hash } = service;
  const outcome = status === "changed" ? countsOf(summary) : status;
  const reason = unreadableBase(comparison);
  const notes = [
    ...(reason === undefined ? [] : [`the base is unreadable: ${visibleText(reason, 500)}`]),
    ...(sources === "unknown" ? ["the sources were not compared"] : []),
  ];
  const ids = status === "removed" ? [] : [hash && `hash ${hash}`, definition?.source && `source ${definition.source}`];
  return `${visibleText(place.path)}: ${[outcome, ...notes, ...ids].filter(Boolean).join(", ")}`;
}
