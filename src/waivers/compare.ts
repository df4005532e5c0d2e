import type { Diagnostic } from "../core/mod.ts";
import { EMPTY_DEFINITION, type ServiceDefinition } from "../definition/mod.ts";
import { type ChangeLocation, diffDefinitions, type Located, locateChanges } from "../diff/mod.ts";
import { type DiffSummary, summarize } from "./summary.ts";
import { applyWaivers, type WaivedChange } from "./waiver.ts";
import { readWaivers } from "./waiver-file.ts";

/** The contents of a file of waivers. */
export interface WaiverText {
  /** As the caller names it. */
  readonly file: string;
  readonly text: string;
}

/** A service after a change. */
export interface Side extends Located {
  /** Left out where none can stand, beside a bare definition say; empty when there are none. */
  readonly waivers?: WaiverText | undefined;
}

/** A service before a change, which may have been none. */
export interface BaseSide extends Omit<Side, "definition"> {
  /** Left out when there was no service, or none that is valid. */
  readonly definition?: ServiceDefinition | undefined;
  /** How many errors it has; 0 with no definition says that there was no service. */
  readonly errors: number;
}

/** Why nothing could be compared, so that everything counts as new. */
export interface MissingBase {
  readonly state: "missing" | "invalid";
  readonly file: string;
  /** How many errors make it invalid. */
  readonly errors: number;
}

/** What a change of a service comes to. */
export interface Comparison {
  readonly summary: DiffSummary;
  readonly changes: readonly WaivedChange[];
  /** Left out when there was a valid service before. */
  readonly base?: MissingBase;
  /** What is to be said about the waivers. An error among them is an answer of no. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a change stands: in the file after it, or in the one before for what is gone. */
  lineOf(change: WaivedChange): ChangeLocation;
}

/**
 * Compares a service with what it was, and applies its waivers. A base that was no valid service is no reason to stop:
 * the change may be the one that repairs it.
 *
 * @param today The date in UTC, as `2026-11-20`.
 * @example
 * ```ts
 * const { summary } = compareSides(before, after, new Date().toISOString().slice(0, 10));
 * ```
 */
export function compareSides(before: BaseSide, after: Side, today: string): Comparison {
  const { definition, file, errors } = before;
  const found = diffDefinitions(definition ?? withoutInterface(after.definition), after.definition);
  const own = waiversOf(after);
  const earlier = waiversOf(before);
  const mistakes = earlier.diagnostics.map((diagnostic): Diagnostic => ({ ...diagnostic, severity: "warning" }));
  const applied =
    definition === undefined && errors > 0
      ? { changes: found, diagnostics: [] }
      : applyWaivers(found, {
          ...{ waivers: own.waivers, today },
          // Where none could stand, nobody can tell which are new.
          before: before.waivers === undefined ? own.waivers : earlier.waivers,
        });
  return {
    summary: summarize(applied.changes),
    changes: applied.changes,
    ...(definition === undefined ? { base: { state: errors > 0 ? "invalid" : "missing", file, errors } } : {}),
    diagnostics: [...mistakes, ...own.diagnostics, ...applied.diagnostics],
    lineOf: locateChanges(definition && { ...before, definition }, after),
  };
}

function waiversOf({ waivers }: Pick<Side, "waivers">): ReturnType<typeof readWaivers> {
  return waivers === undefined ? { waivers: [], diagnostics: [] } : readWaivers(waivers.text, waivers.file);
}

/** A service before it was: its words are no change, and all it offers is new. */
function withoutInterface(definition: ServiceDefinition): ServiceDefinition {
  const { tasks, events, dependencies, workflows } = EMPTY_DEFINITION;
  return { ...definition, tasks, events, dependencies, workflows };
}
