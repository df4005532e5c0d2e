import type { ChangeLocation } from "../../diff/mod.ts";
import type { FileChange } from "../../report/mod.ts";
import type { DiffSummary, MissingBase, SourceState, WaivedChange } from "../../waivers/mod.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/**
 * The status of a service:
 *
 * - `new`, `changed`, `same`, `removed`: compared with the base;
 * - `invalid`: it has errors;
 * - `unknown`: it was not compared.
 */
export type Status = "new" | "changed" | "same" | "removed" | "invalid" | "unknown";

/** A service, and what changed in it. */
export interface Comparison {
  readonly status: Status;
  /** The service of the checkout; for a removed service, that of the base. */
  readonly service: BuiltService;
  readonly before?: BuiltService;
  readonly changes: readonly WaivedChange[];
  readonly summary: DiffSummary;
  /** When this is `unknown`, the status `same` covers only the definition. */
  readonly sources: SourceState;
  /** The files of the source that differ; undefined when they are not known. */
  readonly files?: readonly FileChange[] | undefined;
  /** Why the base has nothing valid to compare with; undefined without a base, or when it has. */
  readonly base?: MissingBase;
  /** Returns the line of a change in the service's file. */
  lineOf(change: WaivedChange): ChangeLocation | undefined;
}

/** Returns whether the definition or the source of a service changed; `unknown` when that could not be compared. */
export function changeOf({ status, sources, changes }: Comparison): boolean | "unknown" {
  if (status === "new" || status === "removed" || changes.length > 0) return true;
  if (status === "unknown" || status === "invalid") return "unknown";
  return sources === "unknown" ? "unknown" : false;
}

/** Returns whether a service is known to have changed. */
export function isChanged(comparison: Comparison): boolean {
  return changeOf(comparison) === true;
}

/** Returns why a service cannot be checked for breaking changes; undefined when it was checked, or has no base. */
export function unreadableBase({ base }: Comparison): string | undefined {
  return base?.state === "unreadable" ? base.reason : undefined;
}
