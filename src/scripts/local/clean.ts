#!/usr/bin/env -S deno run --allow-read --allow-write --allow-env --allow-sys --allow-run
/**
 * Shows and removes what deploy --local and serve keep on disk.
 *
 * @module
 */
import { confirm, defineCommand, LOCAL_FOLDER, RESULT_OPTIONS, runAsMain, YES_OPTION } from "../../command/mod.ts";
import { formatBytes, plural, visibleText } from "../../core/mod.ts";
import { inUse, removeParts, type StatePart, surveyState } from "../../engine/embedded/mod.ts";

const OPTIONS = {
  data: { type: "string", value: "DIR", summary: `data folder (${LOCAL_FOLDER})` },
  all: { type: "boolean", summary: "remove everything: stored services, processes and sources too" },
  "dry-run": { type: "boolean", summary: "show what would be removed, and remove nothing" },
  ...YES_OPTION,
  ...RESULT_OPTIONS,
} as const;

export const command = defineCommand({
  name: "clean",
  synopsis: "[--all] [--data DIR]",
  summary: "show and remove what deploy --local and serve keep on disk",
  description: `Removes sources that no stored service names, and leftovers of killed runs. Stored services and processes stay, unless
--all is set, which asks for confirmation. Nothing is removed while a process uses the folder, and only files of this program.`,
  examples: ["mesg-compile clean --dry-run", "mesg-compile clean", "mesg-compile clean --all --yes"],
  pages: ["docs/embedded-engine.md"],
  json: "{ folder, size, freed, users, parts: [{ kind, name, files, size, removed }] }: sizes in bytes; kind is source, records or unfinished",
  positionals: [0, 0],
  options: OPTIONS,
  async run(call) {
    const { data = LOCAL_FOLDER, all = false, "dry-run": dry = false, json } = call.options;
    const { parts, users, unknown } = await surveyState(data);
    const removed = parts.filter(({ isNeeded }) => all || !isNeeded);
    if (!dry && users.length > 0) throw inUse(data, users);
    if (!dry && all && parts.length > 0) {
      const size = formatBytes(sizeOf(parts));
      await confirm(call, { question: `Remove everything in ${data}, ${size}?`, refusal: "nothing was removed" });
    }
    if (!dry) await removeParts(data, removed, all);
    const survey = { folder: data, parts, removed, users };
    await call.stdout.write(json ? jsonOf(survey, dry) : textOf(survey, dry));
    for (const name of unknown)
      await call.note(`notice: ${data}/${visibleText(name)} is kept: it belongs to another program`);
    return 0;
  },
});

interface Survey {
  readonly folder: string;
  readonly parts: readonly StatePart[];
  readonly removed: readonly StatePart[];
  readonly users: readonly string[];
}

function textOf({ folder, parts, removed, users }: Survey, dry: boolean): string {
  const verb = dry ? "would remove" : "removed";
  const rows = parts.map((part) => {
    const state = removed.includes(part) ? verb : dry ? "would keep" : "kept";
    return `${state.padEnd(verb.length)}  ${nameOf(part)}, ${formatBytes(part.size)}`;
  });
  const place = `in ${visibleText(folder)}`;
  const total =
    parts.length === 0
      ? `nothing to remove ${place}`
      : `${verb} ${formatBytes(sizeOf(removed))} of ${formatBytes(sizeOf(parts))} ${place}`;
  const used = users.map((user) => `in use by process ${visibleText(user)}`);
  return [...rows, ...used, total, ""].join("\n");
}

function nameOf({ kind, name, files }: StatePart): string {
  if (kind === "source") return `source ${name}`;
  const count = plural(files.length, "file");
  return kind === "records" ? `records of Engine ${name}, ${count}` : `unfinished, ${count}`;
}

function jsonOf({ folder, parts, removed, users }: Survey, dry: boolean): string {
  const rows = parts.map((part) => {
    const { kind, name, files, size } = part;
    return { kind, name, files: files.length, size, removed: !dry && removed.includes(part) };
  });
  const result = { folder, size: sizeOf(parts), freed: dry ? 0 : sizeOf(removed), users, parts: rows };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function sizeOf(parts: readonly StatePart[]): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
