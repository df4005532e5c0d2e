import type { Diagnostic } from "../core/mod.ts";
import { EMPTY_DEFINITION, type ServiceDefinition } from "../definition/mod.ts";
import {
  type Change,
  type ChangeLocation,
  comparablePrices,
  diffDefinitions,
  type Located,
  locateChanges,
  RULES,
} from "../diff/mod.ts";
import type { BaseSide, Side, SourceState, WaiverText } from "./sides.ts";
import { type DiffSummary, summarize } from "./summary.ts";
import { applyWaivers, type WaivedChange } from "./waiver.ts";
import { readWaivers } from "./waiver-file.ts";

/** Why a service was not compared with what it was. */
export type MissingBase =
  /** It was not there: everything is new. */
  | { readonly state: "missing"; readonly file: string }
  /** It was not valid: everything counts as new. */
  | { readonly state: "invalid"; readonly file: string; readonly errors: number }
  /** It may have been there. */
  | { readonly state: "unreadable"; readonly file: string; readonly reason: string };

/** The comparison of two versions of a service. */
export interface Comparison {
  /** `unknown` when the base could not be read, `new` when it has no valid service. */
  readonly status: "new" | "changed" | "same" | "unknown";
  readonly summary: DiffSummary;
  readonly changes: readonly WaivedChange[];
  /** What is known about the sources. With `unknown`, `same` speaks of the definition only. */
  readonly sources: SourceState;
  /** Left out when there was a valid service before. */
  readonly base?: MissingBase;
  /** Problems of the waivers. An error among them must fail the caller. */
  readonly diagnostics: readonly Diagnostic[];
  /** Returns the location of a change: in the file after it, or before it for a removed part. */
  lineOf(change: WaivedChange): ChangeLocation;
}

/** How two sides are compared. */
export interface CompareOptions {
  /** The date in UTC, as `2026-11-20`. */
  readonly today: string;
  /** What is known of the sources apart from the ids in both definitions; `unknown` by default. */
  readonly sources?: SourceState;
}

/**
 * Compares two versions of a service, and applies waivers. An invalid base does not stop the comparison: the change may
 * repair it.
 *
 * @example
 * ```ts
 * const { summary } = compareSides(before, after, { today: new Date().toISOString().slice(0, 10) });
 * ```
 */
export function compareSides(before: BaseSide, after: Side, options: CompareOptions): Comparison {
  const sources = sourcesOf(before, after, options.sources ?? "unknown");
  const found = changesOf(before, after, sources);
  const own = readWaiverText(after.waivers);
  const beside = "waivers" in before ? before.waivers : undefined;
  const earlier = readWaiverText(beside);
  const applied = applyWaivers(found, {
    waivers: own.waivers,
    // Where no waivers could exist, new ones cannot be recognized.
    before: beside === undefined ? own.waivers : earlier.waivers,
    today: options.today,
  });
  const isCompared = before.state === "present" || before.state === "absent";
  return {
    status: statusOf(before, applied.changes),
    summary: summarize(applied.changes),
    changes: applied.changes,
    sources,
    ...baseOf(before),
    diagnostics: [
      ...earlier.diagnostics.map((diagnostic): Diagnostic => ({ ...diagnostic, severity: "warning" })),
      ...own.diagnostics,
      // Without a comparison, unused waivers cannot be recognized.
      ...applied.diagnostics.filter(({ rule }) => isCompared || rule !== "waiver-unused"),
    ],
    lineOf: locateChanges(before.state === "present" ? before : undefined, after),
  };
}

function sourcesOf(before: BaseSide, after: Side, known: SourceState): SourceState {
  if (before.state !== "present") return "none";
  const [old, fresh] = [before.definition.source, after.definition.source];
  if (old !== "" && fresh !== "") return old === fresh ? "same" : "changed";
  return known;
}

function changesOf(before: BaseSide, after: Side, sources: SourceState): Change[] {
  if (before.state === "unreadable") return [];
  if (before.state !== "present") return diffDefinitions(withoutInterface(after.definition), after.definition);
  const changes = diffDefinitions(...comparablePrices(before.definition, after.definition));
  const isReported = changes.some(({ rule }) => rule === "source-changed");
  return sources === "changed" && !isReported ? [...changes, sourceChange(before, after)] : changes;
}

/** A source of which it is known that it changed, and not both ids. */
function sourceChange(before: Located, after: Located): Change {
  const { severity, explanation } = RULES["source-changed"];
  return {
    rule: "source-changed",
    severity,
    path: "service",
    pointer: "/source",
    ...textOf("before", before.definition.source),
    ...textOf("after", after.definition.source),
    explanation,
  };
}

function textOf(side: "before" | "after", text: string): { readonly before?: string; readonly after?: string } {
  return text === "" ? {} : { [side]: text };
}

function statusOf(before: BaseSide, changes: readonly WaivedChange[]): Comparison["status"] {
  if (before.state === "unreadable") return "unknown";
  if (before.state !== "present") return "new";
  return changes.length > 0 ? "changed" : "same";
}

function baseOf(before: BaseSide): { readonly base?: MissingBase } {
  const { file } = before;
  if (before.state === "present") return {};
  if (before.state === "absent") return { base: { state: "missing", file } };
  if (before.state === "invalid") return { base: { state: "invalid", file, errors: before.errors } };
  return { base: { state: "unreadable", file, reason: before.reason } };
}

function readWaiverText(waivers: WaiverText | undefined): ReturnType<typeof readWaivers> {
  if (waivers === undefined) return { waivers: [], diagnostics: [] };
  const { file, text, problem } = waivers;
  if (problem === undefined) return readWaivers(text, file);
  const place = { file, pointer: "", line: 1, column: 1 };
  return { waivers: [], diagnostics: [{ severity: "error", rule: "waiver-file", message: problem, ...place }] };
}

/** The service before it existed: its words are not a change, and everything it offers is new. */
function withoutInterface(definition: ServiceDefinition): ServiceDefinition {
  const { tasks, events, dependencies, workflows } = EMPTY_DEFINITION;
  return { ...definition, tasks, events, dependencies, workflows };
}
