import { composeYaml, Lines, MAX_FILE_BYTES } from "../yaml/mod.ts";
import { meaningOf } from "./meaning.ts";
import { hoistPass, outputsPass, type Pass } from "./outputs/outputs.ts";
import { type Edit, EditedText } from "./text/edit.ts";
import { TextLines } from "./text/text-lines.ts";

/** One thing that a migration did, or left alone. */
export interface Step {
  readonly migration: string;
  /** Line of the original file, from 1. */
  readonly line: number;
  readonly explanation: string;
}

/** A task whose outputs became flat: its code has to change too. */
export interface FlattenedTask {
  readonly task: string;
  /** The outputs that the code may still call: `outputs.success(…)`. */
  readonly outputs: readonly string[];
}

/** Whether a problem makes it unclear what a file says. */
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

  /** Returns what was done, against the first text. */
  result() {
    return { changes: this.edited.changes(), steps: this.#steps, left: this.#left, tasks: this.#tasks };
  }

  /** Flattens outputs, if what the file declares stays the same. */
  outputs(merge: boolean): void {
    const { text } = this.edited;
    const hoist = hoistPass(text, merge).edits;
    const trial = new EditedText(text);
    trial.apply(hoist);
    const pass = outputsPass(trial.text, merge);
    trial.apply(pass.edits);
    const reason = this.#refuse(text, trial.text, merge);
    this.#leave(pass, reason);
    if (reason !== undefined) return;
    this.apply(hoist);
    this.apply(pass.edits);
    this.#tasks = pass.flattened.map(({ task, kept, dropped }) => ({ task, outputs: [...kept, ...dropped] }));
  }

  #refuse(before: string, after: string, merge: boolean): string | undefined {
    if (after.length > MAX_FILE_BYTES) return "the outputs would be larger than an Engine accepts";
    const isBroken = composeYaml(after, new Lines(after)).problems.some(isUnreadable);
    if (!isBroken && meaningOf(before, merge) === meaningOf(after, merge)) return undefined;
    return "the outputs share anchors with other parts in a way that cannot be edited safely: write them out";
  }

  #leave({ left, flattened }: Pass, reason: string | undefined): void {
    const at = this.edited.origins();
    const all = [
      ...left,
      ...(reason === undefined
        ? []
        : flattened.slice(0, 1).map(({ key, task }) => ({ offset: key.start, task, reason }))),
    ];
    for (const { offset, task, reason } of all.sort((a, b) => a.offset - b.offset)) {
      const line = this.#lines.number(at(offset));
      this.#left.push({ migration: "multi-output", line, explanation: `task ${JSON.stringify(task)}: ${reason}` });
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
