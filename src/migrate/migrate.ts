import { compileService } from "../compile/mod.ts";
import type { Diagnostic } from "../core/mod.ts";
import type { Release } from "../definition/mod.ts";
import { composeYaml, decodeText, Lines } from "../yaml/mod.ts";
import { fieldsPass } from "./fields/fields.ts";
import { tabsPass } from "./fields/tabs.ts";
import { type FlattenedTask, isUnreadable, Migration, type Step } from "./migration.ts";
import type { Replacement } from "./text/edit.ts";

/** How a file is migrated. */
export interface MigrateOptions {
  /** The Engine release whose rules the result must follow; 0.11 by default. */
  readonly release?: Release;
  /** Whether there is a Dockerfile next to the file; true by default. */
  readonly dockerfile?: boolean;
  /** The file's name in diagnostics. */
  readonly file?: string;
  /** Whether to merge several outputs into one result. */
  readonly mergeOutputs?: boolean;
}

/** The result of migrating a file. */
export interface Migrated {
  /** The text before, without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** The changes against `before`, in its order. */
  readonly changes: readonly Replacement[];
  readonly steps: readonly Step[];
  /** What was left alone, with the reason. */
  readonly left: readonly Step[];
  readonly tasks: readonly FlattenedTask[];
  /** Every problem of the result under the release's rules. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Migrates a mesg.yml of an old dialect by editing its text: everything else stays byte for byte. A valid file is not
 * changed. The declarations of the file are compared before and after; an edit that would change them is skipped, with
 * a reason.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const old = "name: a\ntasks: {t: {outputs: {success: {data: {x: {type: String}}}}}}\n";
 * migrate(old).after;
 * // "name: a\ntasks: {t: {outputs: {x: {type: String}}}}\n"
 * ```
 */
export function migrate(input: string | Uint8Array, options: MigrateOptions = {}): Migrated {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const { text, problem } = decodeText(bytes);
  const compile = (of: string) => compileService(of, options).diagnostics;
  const diagnostics = problem === undefined ? compile(text) : compileService(bytes, options).diagnostics;
  const nothing = { before: text, after: text, changes: [], steps: [], left: [], tasks: [], diagnostics };
  if (problem !== undefined || !diagnostics.some(isOld)) return nothing;
  const migration = new Migration(text);
  migration.apply(tabsPass(migration.edited.text));
  const unreadable = composeYaml(migration.edited.text, new Lines(migration.edited.text)).problems.find(isUnreadable);
  if (unreadable !== undefined) {
    const { line } = new Lines(migration.edited.text).at(unreadable.offset);
    return { ...nothing, left: [{ migration: "unreadable", line, explanation: unreadable.message }] };
  }
  migration.outputs(options.mergeOutputs ?? false);
  migration.apply(fieldsPass(migration.edited.text));
  const after = migration.edited.text;
  return { ...migration.result(), before: text, after, diagnostics: compile(after) };
}

/** A missing Dockerfile does not make a file old. */
function isOld({ severity, rule }: Diagnostic): boolean {
  return severity === "error" && rule !== "dockerfile";
}
