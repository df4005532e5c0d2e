import type { Diagnostic } from "../core/mod.ts";
import type { Change, RuleId } from "../diff/mod.ts";

/** A breaking change that is accepted in writing: one entry of `waivers` in `.mesg-compile.yml`. */
export interface Waiver {
  readonly rule: RuleId;
  /** The path as a report shows it, in words (with `>` or `›`) or as a JSON pointer. */
  readonly path: string;
  readonly reason: string;
  /** The last day on which it is valid, in UTC: `2026-12-31`. */
  readonly expires: string;
  /** The file that has it, and its location there. */
  readonly file: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

/** A change, with the waiver that accepts it. */
export interface WaivedChange extends Change {
  readonly waiver?: Pick<Waiver, "reason" | "expires"> & {
    /** The waiver is part of the same change that it accepts. */
    readonly isNew: boolean;
  };
}

/**
 * Applies waivers to the breaking changes of a comparison.
 *
 * @param options.waivers The waivers after the change, which apply.
 * @param options.before The waivers before the change, to find the new ones.
 * @param options.today The date in UTC, as `2026-11-20`.
 * @returns The changes in their order, and a warning for each expired or unused waiver.
 * @example
 * ```ts
 * applyWaivers(changes, { waivers, before: [], today: new Date().toISOString().slice(0, 10) });
 * ```
 */
export function applyWaivers(
  changes: readonly Change[],
  options: { readonly waivers: readonly Waiver[]; readonly before: readonly Waiver[]; readonly today: string },
): { changes: readonly WaivedChange[]; diagnostics: Diagnostic[] } {
  if (options.waivers.length === 0) return { changes, diagnostics: [] };
  const byPlace = new Map<string, Waiver>();
  const expired: Waiver[] = [];
  for (const waiver of options.waivers) {
    if (waiver.expires < options.today) expired.push(waiver);
    else byPlace.set(placeOf(waiver), waiver);
  }
  const known = new Set(options.before.map((waiver) => JSON.stringify([placeOf(waiver), waiver.expires])));
  const ambiguous = ambiguousPlaces(changes);
  const used = new Set<Waiver>();
  const waived = changes.map((change): WaivedChange => {
    if (change.severity !== "breaking" || byPlace.size === 0) return change;
    const inWords = `${change.rule} ${change.path}`;
    const waiver =
      (ambiguous.has(inWords) ? undefined : byPlace.get(inWords)) ?? byPlace.get(`${change.rule} ${change.pointer}`);
    if (waiver === undefined) return change;
    used.add(waiver);
    const { reason, expires } = waiver;
    return { ...change, waiver: { reason, expires, isNew: !known.has(JSON.stringify([placeOf(waiver), expires])) } };
  });
  const unused = [...byPlace.values()].filter((waiver) => !used.has(waiver));
  return {
    changes: waived,
    diagnostics: [
      ...expired.map((waiver) =>
        warning(
          waiver,
          "waiver-expired",
          `the waiver of ${waiver.rule} at ${waiver.path} expired on ${waiver.expires}`,
          "remove it, or set a later date",
        ),
      ),
      ...unused.map((waiver) => {
        const what = `the waiver of ${waiver.rule} at ${waiver.path} matches`;
        return ambiguous.has(placeOf(waiver))
          ? warning(waiver, "waiver-unused", `${what} several breaking changes`, "name one of them by its JSON pointer")
          : warning(waiver, "waiver-unused", `${what} no breaking change`, "remove it once its change is merged");
      }),
    ],
  };
}

/**
 * Returns the places in words of more than one breaking change, which a waiver cannot name: words shorten long keys, and
 * a key may contain their separator.
 */
function ambiguousPlaces(changes: readonly Change[]): ReadonlySet<string> {
  const pointers = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { rule, severity, path, pointer } of changes) {
    if (severity !== "breaking") continue;
    const place = `${rule} ${path}`;
    const first = pointers.get(place);
    if (first === undefined) pointers.set(place, pointer);
    else if (first !== pointer) ambiguous.add(place);
  }
  return ambiguous;
}

/** Returns the rule and the path of a waiver in one spelling, to compare them. */
export function placeOf({ rule, path }: Pick<Waiver, "rule" | "path">): string {
  return `${rule} ${path.startsWith("/") ? path : path.replaceAll(" > ", " › ")}`;
}

function warning({ file, pointer, line, column }: Waiver, rule: string, message: string, hint: string): Diagnostic {
  return { severity: "warning", rule, message, file, pointer, line, column, hint };
}
