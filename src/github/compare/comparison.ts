import { EMPTY_DEFINITION } from "../../definition/mod.ts";
import { type ChangeLocation, diffDefinitions, locateChanges } from "../../diff/mod.ts";
import type { FileChange } from "../../report/mod.ts";
import {
  compareSides,
  type DiffSummary,
  type MissingBase,
  type SourceState,
  summarize,
  type WaivedChange,
} from "../../waivers/mod.ts";
import type { BaseServices } from "../revisions/base-services.ts";
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

/**
 * Compares the services of a checkout with the base, as the command `diff` does.
 *
 * @param base Undefined when the run has nothing to compare with.
 * @param today The date in UTC, for waivers: `2026-11-20`.
 */
export function compareServices(
  after: readonly BuiltService[],
  base: BaseServices | undefined,
  today: string,
): Comparison[] {
  const comparisons = after.map((service) => compareService(service, base, today));
  return [...comparisons, ...(base?.removed ?? []).map(removed)];
}

function compareService(service: BuiltService, base: BaseServices | undefined, today: string): Comparison {
  const { file, locate, waivers } = service;
  const definition = service.definition ?? service.described;
  const found = base?.of.get(service);
  const nothing = { service, changes: [], summary: summarize([]), sources: "none", lineOf: () => undefined } as const;
  const before = found?.built === undefined ? {} : { before: found.built };
  if (definition === undefined) return { ...nothing, ...before, status: "invalid" };
  const invalid = service.definition === undefined ? ({ status: "invalid" } as const) : {};
  if (found === undefined) return { ...nothing, status: "unknown", ...invalid };
  const after = { file, definition, locate, waivers };
  const compared = compareSides(found.side, after, { today, sources: found.sources ?? "unknown" });
  const baseFile = "waivers" in found.side ? found.side.waivers?.file : undefined;
  const ofBase = compared.diagnostics.filter(({ file: at }) => at === baseFile && at !== waivers?.file);
  const diagnostics = [...service.diagnostics, ...compared.diagnostics.filter((one) => !ofBase.includes(one))];
  const notices = [
    ...service.notices,
    ...ofBase.map(({ file: at, line, message }) => `${at}, line ${line}: ${message}`),
  ];
  const lineOf = locateChanges("locate" in found.side ? found.side : undefined, after);
  return {
    ...compared,
    ...before,
    ...invalid,
    files: found.files,
    lineOf,
    service: { ...service, diagnostics, notices },
  };
}

function removed(service: BuiltService): Comparison {
  const definition = service.definition ?? EMPTY_DEFINITION;
  const changes = diffDefinitions(definition, { ...definition, tasks: [], events: [] });
  return {
    status: "removed",
    service,
    before: service,
    changes,
    summary: summarize(changes),
    sources: "none",
    lineOf: () => undefined,
  };
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
