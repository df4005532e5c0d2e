import { type CompiledProcess, compileProcess } from "../../compile/mod.ts";
import type { Diagnostic } from "../../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, isSince, type Release } from "../../definition/mod.ts";
import { diffProcesses, type ProcessChange } from "../../diff/mod.ts";
import { processHash } from "../../hash/mod.ts";
import type { FaultyProcesses } from "../compare/verdict.ts";
import type { Run } from "../context/run-parts.ts";
import type { Checkout } from "../discover/checkout.ts";
import type { FileAt } from "../discover/file-tree.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { Revisions } from "../revisions/revisions.ts";
import type { ProcessFile } from "./find-processes.ts";
import { servicesOf } from "./service-catalog.ts";

/**
 * The status of a process:
 *
 * - `broken`: has errors that a change of a service introduced;
 * - `invalid`: has errors of its own;
 * - `new`, `changed`, `same`: compared with the base;
 * - `unknown`: not compared.
 */
export type ProcessStatus = "broken" | "invalid" | "new" | "changed" | "same" | "unknown";

/** A process of the checkout. */
export interface CheckedProcess {
  /** From the root of the repository. */
  readonly file: string;
  readonly status: ProcessStatus;
  readonly compiled: CompiledProcess;
  /** In base58; undefined where the process has no definition. */
  readonly hash: string | undefined;
  readonly release: Release;
  readonly changes: readonly ProcessChange[];
  /** The diagnostics that the process does not have against the services of the base. */
  readonly brought: readonly Diagnostic[];
}

/** The input of the check of processes. */
export interface ProcessChecks {
  /** The services of the checkout, and those of the base; undefined when nothing is compared. */
  readonly after: readonly BuiltService[];
  readonly before: readonly BuiltService[] | undefined;
  /** Whether the checkout has a service in a folder. */
  isService(folder: string): boolean;
  /** The process files in the base. */
  readonly base: ReadonlyMap<string, FileAt> | undefined;
  /** The Engine release that the services were built for. */
  readonly release: Release;
  /** The values of `$(env:NAME)`. */
  readonly env: Readonly<Record<string, string>>;
}

/** Compiles the processes of a checkout against its services, and against those of the base. */
export async function checkProcesses(files: readonly ProcessFile[], checks: ProcessChecks): Promise<CheckedProcess[]> {
  const checked: CheckedProcess[] = [];
  for (const file of files) checked.push(await checkProcess(file, checks));
  return checked;
}

async function checkProcess({ path, bytes }: ProcessFile, checks: ProcessChecks): Promise<CheckedProcess> {
  const release = isSince(checks.release, "0.14") ? checks.release : DEFAULT_PROCESS_RELEASE;
  const compile = (input: Uint8Array, services: readonly BuiltService[]) =>
    compileProcess(input, {
      file: path,
      release,
      env: checks.env,
      hasOpenEnv: true,
      instances: servicesOf(services, path, { release, built: checks.release, isService: checks.isService }),
    });
  const compiled = await compile(bytes, checks.after);
  const { before, base } = checks;
  const old = base?.get(path);
  // Errors of a new process are its own: no change of a service broke it.
  const isComparable = before !== undefined && old?.state !== "absent";
  const known = isComparable ? new Set((await compile(bytes, before)).diagnostics.map(idOf)) : undefined;
  const brought =
    known === undefined ? [] : compiled.diagnostics.filter((one) => isError(one) && !known.has(idOf(one)));
  const then = old?.state === "present" ? await compile(old.bytes, before ?? []) : undefined;
  const changes =
    then?.written === undefined || compiled.written === undefined ? [] : diffProcesses(then.written, compiled.written);
  const { definition } = compiled;
  return {
    file: path,
    status: statusOf({ compiled, brought, old, changes }),
    compiled,
    hash: definition && processHash(definition, release),
    release,
    changes,
    brought,
  };
}

function statusOf(found: {
  readonly compiled: CompiledProcess;
  readonly brought: readonly Diagnostic[];
  readonly old: FileAt | undefined;
  readonly changes: readonly ProcessChange[];
}): ProcessStatus {
  if (found.brought.length > 0) return "broken";
  if (found.compiled.diagnostics.some(isError)) return "invalid";
  if (found.old === undefined || found.old.state === "unreadable") return "unknown";
  if (found.old.state === "absent") return "new";
  return found.changes.length > 0 ? "changed" : "same";
}

/** Returns the process files that fail the step. */
export function faultsOf(processes: readonly CheckedProcess[]): FaultyProcesses {
  const files = (wanted: ProcessStatus) => processes.filter(({ status }) => status === wanted).map(({ file }) => file);
  return { broken: files("broken"), invalid: files("invalid") };
}

/** Returns the input of the check of a run's processes. */
export function processChecks(
  { inputs }: Pick<Run, "inputs">,
  { tree }: Checkout,
  { after, before, baseProcesses, baseProblem }: Revisions,
  release: Release,
): ProcessChecks {
  const { serviceFile, processEnv } = inputs;
  const old = before && [...before.removed, ...[...before.of.values()].flatMap(({ built }) => built ?? [])];
  return {
    after,
    before: baseProblem === undefined ? old : undefined,
    base: baseProcesses,
    release,
    env: processEnv,
    isService: (folder) => tree?.entries.has(folder === "" ? serviceFile : `${folder}/${serviceFile}`) === true,
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function idOf({ rule, pointer, message }: Diagnostic): string {
  return JSON.stringify([rule, pointer, message]);
}
