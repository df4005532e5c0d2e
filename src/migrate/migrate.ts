import { compileService } from "../compile/mod.ts";
import type { Diagnostic } from "../core/mod.ts";
import type { Release } from "../definition/mod.ts";
import { composeYaml, decodeText, Lines, MAX_FILE_BYTES } from "../yaml/mod.ts";
import { fieldsPass } from "./fields/fields.ts";
import { tabsPass } from "./fields/tabs.ts";
import { meaningOf } from "./meaning.ts";
import { hoistPass, outputsPass, type Pass } from "./outputs/outputs.ts";
import { type Edit, EditedText } from "./text/edit.ts";
import { TextLines } from "./text/text-lines.ts";

/** How a file is migrated. */
export interface MigrateOptions {
  /** The Engine release whose rules the result has to keep. */
  readonly release: Release;
  /** Whether there is a Dockerfile next to the file. */
  readonly dockerfile: boolean;
  /** The file's name in diagnostics. */
  readonly file: string;
  /** Makes one result of several outputs. */
  readonly mergeOutputs?: boolean;
}

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

/** The result of migrating a file. */
export interface Migrated {
  /** The text before, without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** The changes against `before`, in its order. */
  readonly changes: readonly Pick<Edit, "start" | "end" | "replacement">[];
  readonly steps: readonly Step[];
  /** What was left alone, with the reason. */
  readonly left: readonly Step[];
  readonly tasks: readonly FlattenedTask[];
  /** Every problem that the result has under the release's rules. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Migrates a mesg.yml of an old dialect by editing its text: what is not edited stays byte for byte. A valid file is not
 * changed. What the file declares is compared before and after; an edit that would change it is left out, with a reason.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const old = "name: a\ntasks: {t: {outputs: {success: {data: {x: {type: String}}}}}}\n";
 * migrate(old, { release: "0.11", dockerfile: true, file: "mesg.yml" }).after;
 * // "name: a\ntasks: {t: {outputs: {x: {type: String}}}}\n"
 * ```
 */
export function migrate(input: string | Uint8Array, options: MigrateOptions): Migrated {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const { text, problem } = decodeText(bytes);
  const compile = (of: string) => compileService(of, options).diagnostics;
  const diagnostics = problem === undefined ? compile(text) : compileService(bytes, options).diagnostics;
  const nothing = { before: text, after: text, changes: [], steps: [], left: [], tasks: [], diagnostics };
  if (problem !== undefined || !diagnostics.some(isOld)) return nothing;
  const migration = new Migration(text);
  migration.run("tabs", () => tabsPass(migration.edited.text));
  const unreadable = composeYaml(migration.edited.text, new Lines(migration.edited.text)).problems.find(isUnreadable);
  if (unreadable !== undefined) return nothing;
  migration.outputs(options.mergeOutputs ?? false);
  migration.run("fields", () => fieldsPass(migration.edited.text));
  const after = migration.edited.text;
  return { ...migration.result(), before: text, after, diagnostics: compile(after) };
}

/** A missing Dockerfile does not make a file old. */
function isOld({ severity, rule }: Diagnostic): boolean {
  return severity === "error" && rule !== "dockerfile";
}

function isUnreadable({ severity, rule }: { severity: string; rule: string }): boolean {
  return severity === "error" && rule !== "duplicate-key";
}

/** The passes over one text. */
class Migration {
  readonly edited: EditedText;
  readonly #lines: TextLines;
  readonly #steps: Step[] = [];
  readonly #left: Step[] = [];
  #tasks: FlattenedTask[] = [];

  constructor(text: string) {
    this.edited = new EditedText(text);
    this.#lines = new TextLines(text);
  }

  result(): Pick<Migrated, "changes" | "steps" | "left" | "tasks"> {
    return { changes: this.edited.changes(), steps: this.#steps, left: this.#left, tasks: this.#tasks };
  }

  run(_name: string, pass: () => readonly Edit[]): void {
    this.#apply(pass());
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
    this.#apply(hoist);
    this.#apply(pass.edits);
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
    const all = [...left, ...(reason === undefined ? [] : flattened.slice(0, 1).map(({ key, task }) => ({ offset: key.start, task, reason })))];
    for (const { offset, task, reason } of all.sort((a, b) => a.offset - b.offset)) {
      const line = this.#lines.number(at(offset));
      this.#left.push({ migration: "multi-output", line, explanation: `task ${JSON.stringify(task)}: ${reason}` });
    }
  }

  #apply(edits: readonly Edit[]): void {
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
