/**
 * Migrates a mesg.yml of an old dialect to today's, by edits of its text.
 *
 * @module
 */
export { MIGRATIONS, type Migration } from "./kinds.ts";
export { type FlattenedTask, type Migrated, type MigrateOptions, migrate, type Step } from "./migrate.ts";
