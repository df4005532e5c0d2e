import { hasYamlName } from "../compile/mod.ts";
import type { Diagnostic } from "../core/mod.ts";
import type { Release } from "../definition/mod.ts";
import type { SourceFolder } from "../source/mod.ts";
import { MAX_FILE_BYTES } from "../yaml/mod.ts";
import { type CallSite, findCalls } from "./find-calls.ts";
import { type Migrated, migrate } from "./migrate.ts";
import { unifiedDiff } from "./unified-diff.ts";

/** The ready migration of a service's file. */
export interface FileMigration extends Migrated {
  /** Its name in diagnostics. */
  readonly file: string;
  /** The changes as a unified diff. */
  readonly diff: string;
  /** The calls in the service's code that must change, too. */
  readonly calls: readonly CallSite[];
  /** The current contents of the file. */
  readonly bytes: Uint8Array;
  /** Whether the file is valid once it is migrated. */
  readonly isWhole: boolean;
}

/** The file that may be of an old dialect. */
export interface OldFile {
  /** Its name in diagnostics. */
  readonly file: string;
  /** Its name in the folder. */
  readonly name: string;
  readonly release: Release;
  readonly signal: AbortSignal;
}

/** Rules that only files for Engines before 0.10 violate. */
const OLD: ReadonlySet<string> = new Set([
  "multi-output",
  "alias-renamed",
  "obsolete-key",
  "volumes-from-spelling",
  "configuration-image",
]);

/**
 * Migrates the file of an invalid service in memory.
 *
 * @returns undefined when the service is valid, or there is nothing to migrate.
 * @throws {MesgError} `environment` when disk or git fail.
 */
export async function migrateFile(
  folder: SourceFolder,
  diagnostics: readonly Diagnostic[],
  { file, name, release, signal }: OldFile,
): Promise<FileMigration | undefined> {
  const isInvalid = diagnostics.some(({ severity, rule }) => severity === "error" && rule !== "dockerfile");
  if (!isInvalid || !hasYamlName(name)) return undefined;
  const bytes = await folder.readFile(name, MAX_FILE_BYTES + 1);
  if (bytes === undefined) return undefined;
  const dockerfile = await folder.hasFile("Dockerfile");
  const migrated = migrate(bytes, { file, release, dockerfile });
  if (migrated.changes.length === 0) return undefined;
  const calls = await findCalls(folder, migrated.tasks, signal);
  const isWhole = !migrated.diagnostics.some(isError);
  return { ...migrated, file, bytes, calls, isWhole, diff: unifiedDiff(migrated, file) };
}

/**
 * Returns the diagnostics of a file with a single one in place of those that its migration fixes. A file that is not of
 * an old dialect keeps them all.
 */
export function withMigration(diagnostics: readonly Diagnostic[], migration: FileMigration | undefined): Diagnostic[] {
  const isOld = diagnostics.some(({ rule }) => OLD.has(rule));
  if (migration === undefined || !isOld) return [...diagnostics];
  const { file, steps, left, isWhole } = migration;
  const places = steps.length === 1 ? "1 place has" : `${steps.length} places have`;
  const one: Diagnostic = {
    severity: "error",
    rule: "old-dialect",
    message: `written for an Engine before 0.10: ${places} to change`,
    hint: "commit the migration in the report, or run mesg-compile migrate --write",
    pointer: "",
    file,
    line: Math.min(...steps.map(({ line }) => line)),
    column: 1,
  };
  const kept = diagnostics.filter((diagnostic) => !isError(diagnostic) || (!isWhole && !OLD.has(diagnostic.rule)));
  const unclear = isWhole
    ? []
    : left.map(({ line, explanation }) => ({ ...one, line, ...UNCLEAR, message: explanation }));
  return [one, ...unclear, ...kept];
}

const UNCLEAR = {
  rule: "multi-output",
  hint: "write the outputs as one result, or run mesg-compile migrate --merge-outputs",
};

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
