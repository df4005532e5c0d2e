import { isRecord, plural, visibleText } from "../core/mod.ts";
import type { ChangeLocation, Severity } from "../diff/mod.ts";
import type { DiffSummary, MissingBase, WaivedChange } from "../waivers/mod.ts";

/** In the order in which they are reported. */
export const SEVERITIES = ["breaking", "compatible", "operational", "cosmetic"] as const satisfies readonly Severity[];

/** Returns the location of a change as text: `mail/mesg.yml:7`. */
export function placeText({ file, line }: ChangeLocation): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** Returns why nothing was compared, in one sentence. */
export function baseOf(base: MissingBase): string {
  if (base.state === "missing") return "There was no service before: everything is new.";
  if (base.state === "unreadable") return `Cannot check for breaking changes: ${visibleText(base.reason, 500)}.`;
  const { errors } = base;
  const count = plural(errors, "error");
  return `The base is not a valid service (${count}), so there is nothing to compare with: everything counts as new.`;
}

/** Returns the counts in one line: `1 breaking, 2 compatible`. */
export function countsOf(summary: DiffSummary): string {
  const counts = [
    ...SEVERITIES.map((severity) => [summary[severity], severity] as const),
    [summary.waived, "accepted by a waiver"] as const,
  ].filter(([count]) => count > 0);
  return counts.length === 0 ? "no changes" : counts.map(([count, word]) => `${count} ${word}`).join(", ");
}

/** Returns the verdict in one sentence. */
export function verdictOf(summary: DiffSummary): string {
  if (summary.sourceOnly) return "Only the source changed; the definition is the same.";
  const changed = SEVERITIES.some((severity) => summary[severity] > 0) || summary.waived > 0;
  if (!changed) return "Nothing changed.";
  if (summary.breaking > 0) return "Breaking changes for callers.";
  if (summary.waived > 0) return "Breaking changes for callers, all accepted by waivers.";
  if (summary.compatible > 0) return "The interface changed, without breaking changes.";
  return "The interface is unchanged.";
}

/** Returns one side of a change in a few words; `undefined` when it has no value. */
export function sideOf(change: WaivedChange, side: "before" | "after"): string | undefined {
  const value = change[side];
  if (value === undefined) return undefined;
  if (typeof value === "string") return value === "" ? "none" : visibleText(value);
  if (typeof value === "boolean") return value ? "optional" : "required";
  if (Array.isArray(value)) return listOf(value);
  if (isRecord(value)) return recordOf(value);
  return visibleText(String(value));
}

function listOf(list: readonly unknown[]): string {
  if (!list.every((item) => typeof item === "string")) return plural(list.length, "entry", "entries");
  const shown = list.slice(0, MAX_ITEMS).map((item) => visibleText(item, 60));
  return list.length === 0 ? "none" : [...shown, ...(list.length > MAX_ITEMS ? ["…"] : [])].join(", ");
}

const MAX_ITEMS = 20;

function recordOf(value: Record<string, unknown>): string {
  if (typeof value.type === "string") {
    const fields = keysOf(value.object);
    const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
    const words = [visibleText(value.type, 60) || "no type", ...flags].join(", ");
    return fields === "" ? words : `${words}, with ${fields}`;
  }
  const parts = Object.entries(value).flatMap(([name, field]) => {
    if (name === "key") return [];
    const text = Array.isArray(field) ? keysOf(field) || listOf(field) : visibleText(String(field ?? ""), 60);
    return text === "" || text === "none" || isRecord(field) ? [] : [`${name} ${text}`];
  });
  return parts.length === 0 ? "empty" : parts.join("; ");
}

/** Returns the keys of a list of entries; empty for any other value. */
function keysOf(list: unknown): string {
  if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord)) return "";
  return listOf(list.map((entry) => String(entry.key)));
}

/** Groups changes as they are reported: breaking ones, accepted ones, and the rest by severity. */
export function sectionsOf(changes: readonly WaivedChange[]): { title: string; changes: WaivedChange[] }[] {
  const open = (severity: Severity) => changes.filter((change) => change.severity === severity && !change.waiver);
  return [
    { title: "Breaking", changes: open("breaking") },
    { title: "Breaking, accepted", changes: changes.filter(({ waiver }) => waiver) },
    { title: "Compatible", changes: open("compatible") },
    { title: "Operational", changes: open("operational") },
    { title: "Cosmetic", changes: open("cosmetic") },
  ].filter((section) => section.changes.length > 0);
}

/** Returns the waiver of a change in words. */
export function waiverOf({ waiver }: WaivedChange): { until: string; reason: string } | undefined {
  if (waiver === undefined) return undefined;
  const fresh = waiver.isNew ? " by a waiver in the same change" : "";
  return { until: `accepted until ${waiver.expires}${fresh}`, reason: waiver.reason };
}
