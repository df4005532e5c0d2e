import type { CompiledProcess } from "../../compile/mod.ts";
import type { Diagnostic } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import type { ProcessChange } from "../../diff/mod.ts";
import type { FaultyProcesses } from "../compare/verdict.ts";

/**
 * The status of a process:
 *
 * - `broken`: has errors that a change to a service introduced;
 * - `invalid`: has other errors;
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

/** Returns whether a process is worth reporting: it changed, moved or has a problem. */
export function isNewsworthy({ status, movedFrom }: CheckedProcess): boolean {
  return movedFrom !== undefined || (status !== "same" && status !== "unknown");
}

/** Returns the process files that fail the step. @param base Those of the base that could not be checked. */
export function faultsOf(
  processes: readonly CheckedProcess[],
  base?: Pick<FaultyProcesses, "unchecked">,
): FaultyProcesses {
  const files = (wanted: ProcessStatus) => processes.filter(({ status }) => status === wanted).map(({ file }) => file);
  return { broken: files("broken"), invalid: files("invalid"), unchecked: base?.unchecked };
}
