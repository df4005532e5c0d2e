import type { CompiledProcess } from "../../compile/mod.ts";
import type { Diagnostic } from "../../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, isSince, type Release } from "../../definition/mod.ts";
import type { ProcessChange } from "../../diff/mod.ts";
import type { FaultyProcesses } from "../compare/verdict.ts";
import type { Run } from "../context/run-parts.ts";
import type { BaseProcesses } from "../discover/base-processes.ts";
import type { Checkout } from "../discover/checkout.ts";
import type { Revisions } from "../revisions/revisions.ts";
import { type RevisionServices, servicesOf } from "./instance-finder.ts";

/**
 * The status of a process:
 *
 * - `broken`: has errors that a change to a service introduced; - `invalid`: has other errors;
 * - `new`, `changed`, `same`: compared with the base;
 * - `removed`: only the base has it;
 * - `unknown`: not compared.
 */
export type ProcessStatus = "broken" | "invalid" | "new" | "changed" | "same" | "removed" | "unknown";

/** A process of the checkout, or one that only the base has. */
export interface CheckedProcess {
  /** From the root of the repository. */
  readonly file: string;
  /** Its path in the base, if that differs. */
  readonly movedFrom?: string;
  readonly status: ProcessStatus;
  readonly compiled: CompiledProcess;
  /** In base58; for a removed process, that of the base. Undefined if the process has no definition. */
  readonly hash: string | undefined;
  readonly release: Release;
  readonly changes: readonly ProcessChange[];
  /** The diagnostics that the process does not have against the services of the base. */
  readonly brought: readonly Diagnostic[];
}

/** The input of the check of processes. */
export interface ProcessChecks {
  /** The services of the checkout, and those of the base; undefined when nothing is compared. */
  readonly after: RevisionServices;
  readonly before: RevisionServices | undefined;
  /** Whether the checkout has a service in a folder. */
  isService(folder: string): boolean;
  /** The process files in the base; undefined when nothing is compared. */
  readonly base: BaseProcesses | undefined;
  /** The Engine release that the processes are compiled for. */
  readonly release: Release;
  /** The values of `$(env:NAME)`. */
  readonly env: Readonly<Record<string, string>>;
}

/** Returns whether a process is worth reporting: it changed, moved or has a problem. */
export function isNewsworthy({ status, movedFrom }: CheckedProcess): boolean {
  return movedFrom !== undefined || (status !== "same" && status !== "unknown");
}

/** Returns the process files that fail the step. */
export function faultsOf(processes: readonly CheckedProcess[]): FaultyProcesses {
  const files = (wanted: ProcessStatus) => processes.filter(({ status }) => status === wanted).map(({ file }) => file);
  return { broken: files("broken"), invalid: files("invalid") };
}

/**
 * Returns the input of the check of a run's processes.
 *
 * @param release The Engine release that the services were built for.
 */
export function processChecks(
  { inputs }: Pick<Run, "inputs">,
  { tree }: Checkout,
  { after, before, baseProcesses, baseProblem }: Revisions,
  release: Release,
): ProcessChecks {
  const { serviceFile, processEnv } = inputs;
  const old = before && [...before.removed, ...[...before.of.values()].flatMap(({ built }) => built ?? [])];
  const releases = { processes: isSince(release, "0.14") ? release : DEFAULT_PROCESS_RELEASE, services: release };
  return {
    after: servicesOf(after, releases),
    before: old === undefined || baseProblem !== undefined ? undefined : servicesOf(old, releases),
    base: baseProcesses,
    release: releases.processes,
    env: processEnv,
    isService: (folder) => tree?.entries.has(folder === "" ? serviceFile : `${folder}/${serviceFile}`) === true,
  };
}
