import { plural, shellPath, someLines, visibleLines } from "../../../core/mod.ts";
import type { FileMigration } from "../../../migrate/mod.ts";
import { migrationAddress, outputCall } from "../../../migrate/mod.ts";
import { codeBlock, codeLink, codeSpan, details, prose } from "../../../report/mod.ts";
import { folderOf } from "../../discover/requested-paths.ts";
import type { RunReport } from "./run-report.ts";

/** Maximum number of changes, and of calls, that are listed. */
const MAX_LISTED = 20;

/**
 * Returns the ready migration of a service's file as collapsed Markdown: the changes and their reasons, the diff, and
 * the changes to make in the code.
 *
 * @param isWhole Whether the diff is shown.
 */
export function migrationMarkdown(migration: FileMigration, report: RunReport, isWhole: boolean): string {
  const { steps, diff, file, isWhole: mendsAll } = migration;
  const count = plural(steps.length, "change");
  const folder = folderOf(file) || ".";
  const apply = `Apply it with ${codeSpan(`mesg-compile migrate --write ${shellPath(folder)}`, 300)}.`;
  const rest = mendsAll ? "" : " Some errors remain: fix them by hand.";
  if (!isWhole) return `**Migration:** ${count}.${rest} ${apply}`;
  const list = someLines(steps, MAX_LISTED, ({ line, migration: kind, explanation }) => {
    const place = codeLink(`${file}:${line}`, report.linkOf({ file, line }, false));
    return `${place}: ${prose(explanation, 300)} ([${codeSpan(kind)}](${migrationAddress(kind)}))`;
  });
  const block = codeBlock(visibleLines(diff.replaceAll("\r\n", "\n")).trimEnd(), "diff");
  const body = [`${apply}${rest}`, bullets(list), block].join("\n\n");
  return [details(`Ready migration: ${count}`, body), callsMarkdown(migration, report)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Lists the changes in the code of a service whose outputs were merged. */
function callsMarkdown({ tasks, calls, file }: FileMigration, { linkOf }: RunReport): string {
  if (tasks.length === 0) return "";
  const folder = folderOf(file);
  const list = someLines(calls, MAX_LISTED, ({ file: name, line, output }) => {
    const place = { file: folder === "" || folder === "." ? name : `${folder}/${name}`, line };
    return `${codeLink(`${place.file}:${line}`, linkOf(place, false))}: ${codeSpan(outputCall(output), 100)}`;
  });
  const words = `**Change the code too:** ${codeSpan("outputs.success(…)")} becomes ${codeSpan("return …")}, and an error output becomes ${codeSpan("throw")}.`;
  return [words, bullets(list)].filter((part) => part !== "").join("\n\n");
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
