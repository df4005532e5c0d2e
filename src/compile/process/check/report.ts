import { type Diagnostic, nearest, pointerOf } from "../../../core/mod.ts";
import { ENOUGH_PROBLEMS, type Problem, quote } from "../../../yaml/mod.ts";
import type { FileValue } from "../file/file-value.ts";
import { type ProcessPlace, placeOf } from "../process-places.ts";

/** A problem at a location. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
  /** An error unless given. */
  readonly severity?: Diagnostic["severity"];
}

/** Collects the problems of a process file. */
export class ProcessReport {
  readonly problems: Problem[];
  /** Pointers to the mappings with a misspelled key. */
  readonly #misspelled = new Set<string>();
  /** The indexes of problems with unknown keys, by the pointer to the mapping: a file may have thousands. */
  readonly #unknownKeys = new Map<string, number[]>();

  /** @param found Problems that were found before. */
  constructor(found: readonly Problem[] = []) {
    this.problems = [...found];
  }

  /** Reports a value. */
  at(value: FileValue, finding: Finding): void {
    this.place(placeOf(value), finding);
  }

  /** Reports the key that leads to a value. */
  key(value: FileValue, finding: Finding): void {
    this.place({ path: value.path, offset: value.keyStart }, finding);
  }

  /**
   * Turns the warning about an unknown key of a mapping into an error if the key resembles a missing one, so that a
   * misspelled key is one problem instead of two.
   *
   * @param missing The keys of which one is required.
   * @returns Whether there is such a key.
   */
  escalateMisspelling(path: readonly (string | number)[], missing: readonly string[]): boolean {
    const unknown = this.#unknownKeys.get(pointerOf(path)) ?? [];
    const index = unknown.find((at) => nearest(String(this.problems[at]!.path.at(-1)), missing) !== undefined);
    if (index === undefined) return false;
    const problem = this.problems[index]!;
    const message = problem.message.replace(/: it is ignored$/, "");
    this.problems[index] = { ...problem, severity: "error", message };
    this.#misspelled.add(pointerOf(path));
    return true;
  }

  /** Returns whether a required key of a mapping is misspelled. */
  hasMisspelling(path: readonly (string | number)[]): boolean {
    return this.#misspelled.has(pointerOf(path));
  }

  place({ path, offset }: ProcessPlace, { severity = "error", ...finding }: Finding): void {
    if (this.problems.length >= ENOUGH_PROBLEMS) return;
    this.problems.push({ severity, path, offset, ...finding });
    if (finding.rule !== "unknown-key") return;
    const mapping = pointerOf(path.slice(0, -1));
    const indexes = this.#unknownKeys.get(mapping) ?? [];
    indexes.push(this.problems.length - 1);
    this.#unknownKeys.set(mapping, indexes);
  }
}

/** Describes a value, to follow "found", without the values of variables. */
export function describeValue(value: FileValue | undefined): string {
  if (value === undefined) return "nothing";
  switch (value.kind) {
    case "list":
      return "a list";
    case "map":
      return "a mapping";
    case "null":
      return "null";
    case "number":
      return String(value.number);
    case "flag":
      return String(value.flag);
    case "text":
      return quote(value.written ?? value.text);
  }
}

/** Returns "did you mean …?", or a list of the known names. */
export function suggestion(found: string, known: readonly string[]): string {
  const meant = nearest(found, known);
  return meant === undefined ? `use one of ${known.join(", ")}` : `did you mean ${quote(meant)}?`;
}
