import { composeYaml, Lines, MAX_FILE_BYTES } from "../yaml/mod.ts";
import { meaningOf } from "./meaning.ts";
import { hoistPass, outputsPass, type Pass } from "./outputs/outputs.ts";
import type { LeftAlone } from "./outputs/plan.ts";
import { renameRedefined } from "./outputs/redefined.ts";
import { type Edit, EditedText } from "./text/edit.ts";
import { TextLines } from "./text/text-lines.ts";

/** A step of a migration, or a problem that it left alone. */
export interface Step {
  readonly migration: string;
  /** Line of the original file, from 1. */
  readonly line: number;
  readonly explanation: string;
}

/** A task whose outputs became flat, so its code must change, too. */
export interface FlattenedTask {
  readonly task: string;
  /** The outputs that the code may still call: `outputs.success(…)`. */
  readonly outputs: readonly string[];
}

/** The edits of one way to flatten outputs, or the reason why they are impossible. */
interface Trial {
  readonly edits: readonly (readonly Edit[])[];
  readonly pass: Pass;
  /**
   * The tasks that are left alone, with the reason, and the first flattened one, without; as offsets in the current
   * text.
   */
  readonly places: readonly LeftAlone[];
  readonly reason: string | undefined;
}

/** Whether a problem makes the meaning of a file unclear. */
export function isUnreadable({ severity, rule }: { severity: string; rule: string }): boolean {
  return severity === "error" && rule !== "duplicate-key";
}

/** The passes over one text. */
export class Migration {
  readonly edited: EditedText;
  readonly #lines: TextLines;
  readonly #steps: Step[] = [];
  readonly #left: Step[] = [];
  #tasks: FlattenedTask[] = [];

  constructor(text: string) {
    this.edited = new EditedText(text);
    this.#lines = new TextLines(text);
  }

  /** Returns the changes since the original text. */
  result() {
    const steps = this.#steps.toSorted((a, b) => a.line - b.line);
    return { changes: this.edited.changes(), steps, left: this.#left, tasks: this.#tasks };
  }

  /**
   * Flattens outputs if the declarations of the file stay the same. If they would not, anchors that are defined twice
   * may be the reason: then these are renamed first.
   */
  outputs(merge: boolean): void {
    const first = this.#try([], merge);
    const renamed = first.reason === undefined ? [] : renameRedefined(this.edited.text);
    const second = renamed.length === 0 ? first : this.#try(renamed, merge);
    const { edits, pass, places, reason } = second.reason === undefined ? second : first;
    this.#leave(places, reason);
    if (reason !== undefined) return;
    for (const one of edits) this.apply(one);
    this.#tasks = pass.flattened.map(({ task, kept, dropped }) => ({ task, outputs: [...kept, ...dropped] }));
  }

  /** Tries to flatten outputs. */
  #try(renamed: readonly Edit[], merge: boolean): Trial {
    const before = this.edited.text;
    const trial = new EditedText(before);
    trial.apply(renamed);
    const hoist = hoistPass(trial.text, merge).edits;
    trial.apply(hoist);
    const pass = outputsPass(trial.text, merge);
    const first = pass.flattened.slice(0, 1).map(({ key, task }) => ({ offset: key.start, task, reason: "" }));
    const at = trial.origins();
    const places = [...pass.left, ...first]
      .sort((a, b) => a.offset - b.offset)
      .map((place) => ({ ...place, offset: at(place.offset) }));
    trial.apply(pass.edits);
    return { edits: [renamed, hoist, pass.edits], pass, places, reason: this.#refuse(before, trial.text, merge) };
  }

  #refuse(before: string, after: string, merge: boolean): string | undefined {
    if (after.length > MAX_FILE_BYTES) return "the outputs would be larger than an Engine accepts";
    const isBroken = composeYaml(after, new Lines(after)).problems.some(isUnreadable);
    if (!isBroken && meaningOf(before, merge) === meaningOf(after, merge)) return undefined;
    return "the outputs share anchors with other parts in a way that cannot be edited safely: write them out";
  }

  /** Records the tasks that are left alone. @param all The reason why nothing is flattened. */
  #leave(places: readonly LeftAlone[], all: string | undefined): void {
    const at = this.edited.origins();
    for (const { offset, task, reason } of places) {
      const line = this.#lines.number(at(offset));
      const why = reason === "" ? all : reason;
      if (why === undefined) continue;
      this.#left.push({ migration: "multi-output", line, explanation: `task ${JSON.stringify(task)}: ${why}` });
    }
  }

  /** Applies the edits of a pass, and records a step for each place. */
  apply(edits: readonly Edit[]): void {
    const at = this.edited.origins();
    let last = "";
    for (const { start, migration, explanation } of edits.toSorted((a, b) => a.start - b.start)) {
      const line = this.#lines.number(at(start));
      const id = `${migration} ${explanation}`;
      if (id !== last) this.#steps.push({ migration, line, explanation });
      last = id;
    }
    this.edited.apply(edits);
  }
}
