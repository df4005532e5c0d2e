/**
 * Migrates a mesg.yml of an old dialect to today's, and a process file to the form of a release, by edits of its text.
 *
 * @module
 */
export { type ChangedLines, changedLines, linesOf } from "./changed-lines.ts";
export { type FileMigration, migrateFile, type OldFile, withMigration } from "./file-migration.ts";
export { type CallSite, findCalls, outputCall } from "./find-calls.ts";
export { MIGRATIONS, type Migration, migrationAddress } from "./kinds.ts";
export { type LineMap, lineMap } from "./line-map.ts";
export { type Migrated, type MigrateOptions, migrate } from "./migrate.ts";
export type { FlattenedTask, Step } from "./migration.ts";
export { type MigrateProcessOptions, migrateProcess } from "./process.ts";
export { encodeLike } from "./text/encode.ts";
export { groupsOf, unifiedDiff } from "./unified-diff.ts";
