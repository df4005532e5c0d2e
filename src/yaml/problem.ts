import { type Diagnostic, pointerOf } from "../core/mod.ts";
import type { Lines } from "./lines.ts";

/** A diagnostic with its place as an index into the text and as a path. */
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

/** Reports an error, or a warning; with `key`, one in the value of that key. `hint` is the next action. */
export type Report = (
  rule: string,
  message: string,
  offset: number,
  more: { readonly hint: string; readonly key?: string; readonly severity?: "warning" },
) => void;

/** Maximum number of problems reported for one file. */
export const MAX_DIAGNOSTICS = 1000;

/** Maximum number of problems of one kind to look for, so that a hostile file costs little more than a valid one. */
export const ENOUGH_PROBLEMS = 10 * MAX_DIAGNOSTICS;

/**
 * Turns problems into diagnostics in file order, each once: a value with an anchor can be reached by many paths, but
 * needs one fix.
 */
export function toDiagnostics(problems: readonly Problem[], file: string, lines: Lines): Diagnostic[] {
  if (problems.length === 0) return [];
  const once = new Map<string, Problem>();
  for (const problem of problems) {
    const id = `${problem.offset} ${problem.rule} ${problem.message}`;
    if (!once.has(id)) once.set(id, problem);
  }
  const ordered = [...once.values()].sort((a, b) => a.offset - b.offset);
  const diagnostics = ordered.slice(0, MAX_DIAGNOSTICS).map(
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
  if (rest.length === 0) return diagnostics;
  const severity = rest.some((problem) => problem.severity === "error") ? "error" : "warning";
  const message = `more than ${MAX_DIAGNOSTICS} problems; the rest is not shown`;
  return [...diagnostics, { severity, rule: "too-many", message, pointer: "", file, ...lines.at(rest[0]!.offset) }];
}
