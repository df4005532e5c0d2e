import { compileProcess } from "../compile/mod.ts";
import { isSince, processForm, type Release } from "../definition/mod.ts";
import { composeYaml, decodeText, Lines, type MappingNode } from "../yaml/mod.ts";
import type { Migrated } from "./migrate.ts";
import { Migration } from "./migration.ts";
import type { Edit } from "./text/edit.ts";

/** How a process file is migrated. */
export interface MigrateProcessOptions {
  /** The Engine release whose compiler and rules the result must follow. */
  readonly release: Release;
  /** The file's name in diagnostics. */
  readonly file: string;
}

/**
 * Migrates a process file to the form of a release's compiler, by editing its text: up to 0.17 a process has a `key`,
 * and from 0.18 on a `name`. Other problems are reported. Variables and instances may be unknown.
 *
 * @param input The contents of the file.
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * (await migrateProcess("key: a\nsteps: []\n", { release: "0.20", file: "process.yml" })).after; // "name: a\nsteps: []\n"
 * ```
 */
export async function migrateProcess(
  input: string | Uint8Array,
  { release, file }: MigrateProcessOptions,
): Promise<Migrated> {
  processForm(release);
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const { text } = decodeText(bytes);
  const compile = async (of: string | Uint8Array) =>
    (await compileProcess(of, { release, file, hasOpenEnv: true })).diagnostics;
  const diagnostics = await compile(bytes);
  const edits = diagnostics.some(({ rule }) => rule === "yaml-syntax") ? [] : nameEdits(text, release);
  const migration = new Migration(text);
  migration.apply(edits);
  const after = migration.edited.text;
  const result = { ...migration.result(), before: text, after };
  return { ...result, diagnostics: edits.length === 0 ? diagnostics : await compile(after) };
}

/** Renames the key of the process's name if the compiler of the release reads only the other one. */
function nameEdits(text: string, release: Release): Edit[] {
  const { root } = composeYaml(text, new Lines(text));
  if (root?.kind !== "mapping") return [];
  const [wanted, other] = isSince(release, "0.18") ? (["name", "key"] as const) : (["key", "name"] as const);
  const start = root.pairs.has(wanted) ? undefined : ownKey(root, other);
  const [written, quote] = (start !== undefined && /^(["']?)(?:key|name)\1/.exec(text.slice(start, start + 6))) || [];
  if (start === undefined || written === undefined) return [];
  const replacement = `${quote}${wanted}${quote}`;
  const explanation = `write ${wanted} in place of ${other}`;
  return [{ start, end: start + written.length, replacement, migration: "process-name", explanation }];
}

/** Returns the position of a key that occurs once in the mapping itself. */
function ownKey({ written }: MappingNode, key: string): number | undefined {
  const found = written.filter((pair) => pair.key === key);
  return found.length === 1 ? found[0]!.keyStart : undefined;
}
