#!/usr/bin/env -S deno run --allow-read --allow-write --allow-env --allow-run --allow-sys
/**
 * Migrates services of an old mesg.yml dialect to today's, and process files to another release, by edits of their text.
 *
 * @module
 */
import { lstat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Call, defineCommand, type ExitCode, RESULT_OPTIONS, runAsMain, styleOf } from "../command/mod.ts";
import { type DocumentKind, kindOfDocument, NoServiceFile, PROCESS_FILE } from "../compile/mod.ts";
import { fileIn, inspect, MesgError, plural, someOf, visibleJson, visibleLines, writeWhole } from "../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, DEFAULT_RELEASE, isSince, parseRelease, type Release } from "../definition/mod.ts";
import {
  type CallSite,
  encodeLike,
  findCalls,
  lineMap,
  MIGRATIONS,
  type Migrated,
  migrate,
  migrateProcess,
  migrationAddress,
  outputCall,
  unifiedDiff,
} from "../migrate/mod.ts";
import { unifiedDiffToText } from "../report/mod.ts";
import { Checkout, findRepository, openFolder, readRegularFile } from "../source/mod.ts";
import { MAX_FILE_BYTES } from "../yaml/mod.ts";

const OPTIONS = {
  write: { type: "boolean", summary: "replace the files instead of showing the changes" },
  check: { type: "boolean", summary: "exit with 1 if a file would change" },
  "merge-outputs": {
    type: "boolean",
    summary: "merge several outputs into one; keys that one lacks become optional",
  },
  to: {
    type: "string",
    value: "R",
    summary: `Engine release whose rules the result is checked against (${DEFAULT_RELEASE}; of a process, ${DEFAULT_PROCESS_RELEASE})`,
  },
  format: { type: "string", value: "FORMAT", values: ["diff", "text", "json"], summary: "diff, text or json (diff)" },
  ...RESULT_OPTIONS,
  force: { type: "boolean", summary: "write even over uncommitted changes" },
} as const;

type MigrateCall = Call<typeof OPTIONS>;

/** A migrated file, and the code to change with it. */
interface Result extends Migrated {
  readonly file: string;
  readonly calls: readonly CallSite[];
}

export const command = defineCommand({
  name: "migrate",
  synopsis: "[FOLDER|FILE …]",
  summary: "migrate services of old mesg.yml dialects to today's",
  description: `Each argument is a folder with a mesg.yml or a process.yml, or such a file; the default is the current folder.
Comments, order, anchors and line endings outside the edited places stay byte for byte, and a valid file does not change.`,
  examples: [
    "mesg-compile migrate services/*",
    "mesg-compile migrate --write .",
    "mesg-compile migrate --check --to 0.10 .",
    "mesg-compile migrate --to 0.20 process.yml",
  ],
  pages: ["docs/migrate.md"],
  exitCodes:
    "0 every file is valid; 1 problems are left, or with --check a file would change; 2 or 3 a file cannot be read or written.",
  json: "[{ file, changed, valid, steps: [{ migration, line, lines: { before, after }, explanation, help }], left: [{ migration, line, lines, explanation }], tasks: [{ task, outputs }], calls: [{ file, line, output }], diagnostics: [{ …, line?, lines? }], diff }]: line is of the old text in steps and left, and of the new text in diagnostics; lines has both",
  positionals: [0, Number.POSITIVE_INFINITY],
  options: OPTIONS,
  async run(call) {
    const { format = "diff", to, write = false, check = false } = call.options;
    if (write && check) throw new MesgError("usage", "--write and --check cannot be combined", { hint: "use one" });
    const release = to === undefined ? undefined : parseRelease(to);
    const results: Result[] = [];
    let worst: ExitCode = 0;
    for (const path of call.positionals.length === 0 ? ["."] : call.positionals) {
      try {
        const result = await migrateFile(call, path, release);
        results.push(result);
        if (format !== "json") await report(call, result, format);
      } catch (error) {
        if (!(error instanceof MesgError) || call.positionals.length <= 1) throw error;
        await call.reportError(error);
        worst = Math.max(worst, error.kind === "environment" ? 3 : error.kind === "usage" ? 2 : 1) as ExitCode;
      }
    }
    if (format === "json")
      await call.stdout.write(`${visibleJson(JSON.stringify(results.map(toJson), undefined, 2))}\n`);
    if (worst !== 0) return worst;
    const fails = check ? results.some(isChanged) : !results.every(isValid);
    return fails ? 1 : 0;
  },
});

async function migrateFile(call: MigrateCall, path: string, release: Release | undefined): Promise<Result> {
  const isFolder = (await inspect(path, "a folder, a mesg.yml or a process.yml")).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const read = (name: string) => readRegularFile(folder, name, MAX_FILE_BYTES + 1);
  const isProcessAlone = isFolder && (await read("mesg.yml")) === undefined && (await read(PROCESS_FILE)) !== undefined;
  const file = isFolder ? fileIn(folder, isProcessAlone ? PROCESS_FILE : "mesg.yml") : path;
  const bytes = await read(basename(file));
  if (bytes === undefined) {
    const message = `expected a mesg.yml, found nothing at ${JSON.stringify(file)}`;
    if (isFolder) throw new NoServiceFile(message, resolve(folder), ["mesg.yml", PROCESS_FILE]);
    throw new MesgError("usage", message);
  }
  const { write = false } = call.options;
  const migrated = await migrateAs(await kindOfDocument(bytes, basename(file)), bytes, { call, file, release });
  const calls =
    migrated.tasks.length === 0
      ? []
      : await findCalls(await openFolder(folder, call.signal), migrated.tasks, call.signal);
  if (write && isChanged(migrated)) {
    await refuseToOverwrite(call, file);
    await writeWhole(file, (whole) => whole.write(encodeLike(migrated.after, bytes)));
  }
  return { ...migrated, file, calls };
}

async function migrateAs(
  kind: DocumentKind,
  bytes: Uint8Array,
  { call, file, release }: { call: MigrateCall; file: string; release: Release | undefined },
): Promise<Migrated> {
  if (kind === "process") {
    if (release === undefined || isSince(release, "0.14")) {
      return await migrateProcess(bytes, { file, release: release ?? DEFAULT_PROCESS_RELEASE });
    }
    const message = `${file} is a process file, and Engine ${release} has no processes`;
    throw new MesgError("usage", message, { hint: "use --to 0.14 or newer" });
  }
  const dockerfile = (await readRegularFile(dirname(file), "Dockerfile", 1)) !== undefined;
  const { "merge-outputs": mergeOutputs = false } = call.options;
  return migrate(bytes, { file, release: release ?? DEFAULT_RELEASE, dockerfile, mergeOutputs });
}

/** Refuses to overwrite a file that git could not restore. */
async function refuseToOverwrite({ options, signal }: MigrateCall, file: string): Promise<void> {
  if ((await lstat(file)).isSymbolicLink()) {
    throw new MesgError("refused", `${file} is a symlink`, { hint: "migrate its target" });
  }
  const repository = options.force ? undefined : await findRepository(dirname(file));
  if (repository === undefined) return;
  const prefix = await repository.prefixOf(dirname(file));
  const { work, snapshot } = await Checkout.read(repository, prefix, { signal });
  const name = join(prefix, basename(file)).replaceAll("\\", "/");
  if (!work.changes.has(name) && snapshot.entry(name) !== undefined) return;
  throw new MesgError("refused", `${file} has uncommitted changes`, { hint: "commit them, or use --force" });
}

function isChanged({ before, after }: Migrated): boolean {
  return before !== after;
}

function isValid({ diagnostics }: Migrated): boolean {
  return !diagnostics.some(({ severity }) => severity === "error");
}

/** Maximum number of changes listed with a diff. */
const MAX_STEPS = 20;
/** Maximum number of problems listed for a file. */
const MAX_ERRORS = 20;

async function report(call: MigrateCall, result: Result, format: string): Promise<void> {
  const { file, steps, left, tasks, calls, diagnostics } = result;
  const { write = false } = call.options;
  const { toBefore, toAfter } = lineMap(result);
  // Lines of the file on disk, which --write has replaced.
  const list = (entries: Result["steps"]): string =>
    entries
      .map(
        ({ line, explanation, migration }) =>
          `${file}:${write ? toAfter(line) : line}: ${explanation} [${migration}]\n`,
      )
      .join("");
  if (format === "text") await call.stdout.write(visibleLines(list(steps)));
  else if (!write) {
    const diff = unifiedDiff(result, file);
    const { isTerminal, color = false } = call.stdout;
    await call.stdout.write(isTerminal || color ? unifiedDiffToText(diff, styleOf(call.stdout)) : diff);
  }
  await explainSteps(call, format === "text" ? [] : list(steps).split("\n").filter(Boolean), steps);
  for (const line of list(left).split("\n").filter(Boolean)) await call.warn(`left alone: ${line}`);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  for (const { line = 1, rule, message } of errors.slice(0, MAX_ERRORS)) {
    await call.warn(`still invalid after migration: ${file}:${write ? line : toBefore(line)}: ${message} [${rule}]`);
  }
  if (errors.length > MAX_ERRORS) await call.warn(`and ${plural(errors.length - MAX_ERRORS, "more problem")}`);
  if (tasks.length > 0) {
    const keys = [...new Set(tasks.flatMap(({ outputs }) => outputs))];
    const code = someOf(keys, 5, outputCall);
    await call.note(
      `${file}: change the code of ${plural(tasks.length, "task")}: ${code} becomes return …, or throw for an error`,
    );
    for (const { file: at, line, output } of calls) await call.note(`  ${at}:${line}: ${outputCall(output)}`);
  }
  const state = isChanged(result) ? (write ? "migrated" : "would change") : "no change";
  await call.note(`${file}: ${state}, ${errors.length === 0 ? "valid" : `${plural(errors.length, "problem")} left`}`);
}

/** Lists the changes of a diff, and explains each kind once. */
async function explainSteps(call: MigrateCall, lines: readonly string[], steps: Result["steps"]): Promise<void> {
  for (const line of lines.slice(0, MAX_STEPS)) await call.note(line);
  if (lines.length > MAX_STEPS) await call.note(`and ${plural(lines.length - MAX_STEPS, "more change")}`);
  for (const kind of new Set(steps.map(({ migration }) => migration))) {
    const { title, explanation } = MIGRATIONS[kind]!;
    await call.note(`${kind}: ${title}. ${explanation} ${migrationAddress(kind)}`);
  }
}

function toJson(result: Result): object {
  const { file, tasks, calls } = result;
  const { toBefore, toAfter } = lineMap(result);
  const withLines = (step: Result["steps"][number]) => ({
    ...step,
    lines: { before: step.line, after: toAfter(step.line) },
  });
  const steps = result.steps.map((step) => ({ ...withLines(step), help: migrationAddress(step.migration) }));
  const left = result.left.map(withLines);
  const diagnostics = result.diagnostics.map((diagnostic) => {
    const { line } = diagnostic;
    return line === undefined ? diagnostic : { ...diagnostic, lines: { before: toBefore(line), after: line } };
  });
  const diff = unifiedDiff(result, file);
  return { file, changed: isChanged(result), valid: isValid(result), steps, left, tasks, calls, diagnostics, diff };
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
