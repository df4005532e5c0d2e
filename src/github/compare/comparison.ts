import { EMPTY_DEFINITION } from "../../definition/mod.ts";
import { type ChangeLocation, diffDefinitions, locateChanges } from "../../diff/mod.ts";
import { applyWaivers, type DiffSummary, summarize, type WaivedChange } from "../../waivers/mod.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/**
 * What became of a service:
 *
 * - `new`, `changed`, `same`, `removed`: against the base;
 * - `invalid`: there is an error in it;
 * - `unknown`: there was nothing to compare with.
 */
export type Status = "new" | "changed" | "same" | "removed" | "invalid" | "unknown";

/** A service, and what changed in it. */
export interface Comparison {
  readonly status: Status;
  /** As it is now; as it was, when it is gone. */
  readonly service: BuiltService;
  readonly before?: BuiltService;
  readonly changes: readonly WaivedChange[];
  readonly summary: DiffSummary;
  /** The line of a change in the service's file. */
  lineOf(change: WaivedChange): ChangeLocation | undefined;
}

/**
 * Pairs the services of two revisions and compares them: by their place or, when a place is there in one of them only, by
 * a sid that both have.
 *
 * @param before The services of the base; undefined when there is nothing to compare with.
 * @param today The date in UTC, for waivers: `2026-11-20`.
 */
export function compareServices(
  after: readonly BuiltService[],
  before: readonly BuiltService[] | undefined,
  today: string,
): Comparison[] {
  const paths = new Set(after.map(({ place }) => place.path));
  const gone = new Set((before ?? []).filter(({ place }) => !paths.has(place.path)));
  const comparisons = after.map((service) => {
    const there = before?.find(({ place }) => place.path === service.place.path);
    const moved = there === undefined && [...gone].find((other) => isSameService(other, service));
    if (moved) gone.delete(moved);
    return compare(service, there ?? (moved || undefined), before === undefined, today);
  });
  return [...comparisons, ...[...gone].map(removed)];
}

function isSameService(left: BuiltService, right: BuiltService): boolean {
  const sid = left.definition?.sid ?? "";
  return sid !== "" && sid === right.definition?.sid;
}

function compare(service: BuiltService, before: BuiltService | undefined, isAlone: boolean, today: string): Comparison {
  const nothing = { service, changes: [], summary: summarize([]), lineOf: () => undefined };
  const after = service.definition;
  if (after === undefined) return { ...nothing, status: "invalid", ...(before && { before }) };
  if (isAlone) return { ...nothing, status: "unknown" };
  // What was invalid could not be deployed: nobody depends on it.
  if (before?.definition === undefined) return { ...nothing, status: "new", ...(before && { before }) };
  const found = diffDefinitions(before.definition, after);
  const { changes, diagnostics } = applyWaivers(found, {
    ...{ waivers: service.waivers, before: before.waivers, today },
  });
  return {
    status: changes.length > 0 ? "changed" : "same",
    service: { ...service, diagnostics: [...service.diagnostics, ...diagnostics] },
    ...{
      before,
      changes,
      summary: summarize(changes),
      lineOf: locateChanges(undefined, { ...service, definition: after }),
    },
  };
}

function removed(service: BuiltService): Comparison {
  const changes = diffDefinitions(service.definition ?? EMPTY_DEFINITION, {
    ...(service.definition ?? EMPTY_DEFINITION),
    ...{ tasks: [], events: [] },
  });
  return { status: "removed", service, before: service, changes, summary: summarize(changes), lineOf: () => undefined };
}

/** Whether anything is not what it was. */
export function isChanged({ status }: Comparison): boolean {
  return status === "new" || status === "changed" || status === "removed";
}
