import { DEFAULT_PROCESS_RELEASE, isSince, type Release } from "../../definition/mod.ts";
import type { Run } from "../context/run-parts.ts";
import type { BaseProcesses } from "../discover/base-processes.ts";
import type { Checkout } from "../discover/checkout.ts";
import type { Revisions } from "../revisions/revisions.ts";
import { type RevisionServices, servicesOf } from "./instance-finder.ts";

/** The services of a run, which its processes are checked against. */
export interface BuiltRevisions {
  readonly checkout: Checkout;
  readonly revisions: Revisions;
  /** The Engine release that the services were built for. */
  readonly release: Release;
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

/** Returns the input of the check of a run's processes. */
export function processChecks(
  { inputs }: Pick<Run, "inputs">,
  { checkout, revisions, release }: BuiltRevisions,
): ProcessChecks {
  const { tree } = checkout;
  const { after, before, baseProcesses, baseProblem } = revisions;
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
