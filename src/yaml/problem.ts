import { type Diagnostic, pointerOf } from "../core/mod.ts";
import type { Lines } from "./lines.ts";

/** A diagnostic that still counts in characters of the text, and names its place by path. */
export interface Problem {
  readonly severity: Diagnostic["severity"];
  readonly rule: string;
  readonly message: string;
  /** Keys and indexes from the root of the file's value. */
  readonly path: readonly (string | number)[];
  /** Index into the text. */
  readonly offset: number;
  readonly hint?: string;
}

/** Reports an error, or a warning; with `key`, one in the value of that key. */
export type Report = (
  rule: string,
  message: string,
  offset: number,
  hint: string,
  more?: { readonly key?: string; readonly severity?: "warning" },
) => void;

/** The most problems that are told of one file; who has more will mend these first. */
export const MAX_DIAGNOSTICS = 1000;

/** Where looking for more problems of one sort ends, so that a hostile file costs little more than a good one. */
export const ENOUGH_PROBLEMS = 10 * MAX_DIAGNOSTICS;

/**
 * Problems as diagnostics in file order, each place and rule told once: what stands under an anchor is reached by many
 * paths, and has to be mended once.
 */
export function toDiagnostics(problems: readonly Problem[], file: string, lines: Lines): Diagnostic[] {
  const once = new Map<string, Problem>();
  for (const problem of problems) {
    const id = `${problem.offset} ${problem.rule} ${problem.message}`;
    if (!once.has(id)) once.set(id, problem);
  }
  const ordered = [...once.values()].sort((a, b) => a.offset - b.offset);
  const told = ordered.slice(0, MAX_DIAGNOSTICS).map(
    ({ severity, rule, message, path, offset, hint }): Diagnostic => ({
      severity,
      rule,
      message,
      pointer: pointerOf(path),
      file,
      ...lines.at(offset),
      ...(hint === undefined ? {} : { hint }),
    }),
  );
  const rest = ordered.slice(MAX_DIAGNOSTICS);
  if (rest.length === 0) return told;
  const severity = rest.some((problem) => problem.severity === "error") ? "error" : "warning";
  const message = `expected a file with at most ${MAX_DIAGNOSTICS} problems, found more`;
  return [...told, { severity, rule: "too-many", message, pointer: "", file, ...lines.at(rest[0]!.offset) }];
}
