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
  readonly #blamed = new Set<string>();

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
   * Makes the warning about an unknown key an error where a missing key is required that it resembles, so that one
   * mistake is reported once. Returns whether there is such a key.
   *
   * @param path Of the mapping.
   * @param missing The keys of which one is required.
   */
  blameMisspelling(path: readonly (string | number)[], missing: readonly string[]): boolean {
    const index = this.problems.findIndex(({ rule, path: at }) => {
      const isOfMapping = at.length === path.length + 1 && path.every((part, place) => at[place] === part);
      return rule === "unknown-key" && isOfMapping && nearest(String(at.at(-1)), missing) !== undefined;
    });
    const problem = this.problems[index];
    if (problem === undefined) return false;
    const message = problem.message.replace(/: it is ignored$/, "");
    this.problems[index] = { ...problem, severity: "error", message };
    this.#blamed.add(pointerOf(path));
    return true;
  }

  /** Reports whether a required key of a mapping is misspelled. */
  isBlamed(path: readonly (string | number)[]): boolean {
    return this.#blamed.has(pointerOf(path));
  }

  place({ path, offset }: ProcessPlace, { severity = "error", ...finding }: Finding): void {
    if (this.problems.length < ENOUGH_PROBLEMS) this.problems.push({ severity, path, offset, ...finding });
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
