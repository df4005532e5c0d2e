import { type ChangedLines, changedLines, linesOf } from "./changed-lines.ts";
import type { Migrated } from "./migrate.ts";

const CONTEXT = 3;

/**
 * Returns the changes of a migration as a unified diff with three lines of context; empty when there are none. Takes time
 * linear in the text.
 *
 * @param file The file's name in the header.
 * @example
 * ```ts
 * unifiedDiff(migrate(old), "mesg.yml");
 * ```
 */
export function unifiedDiff({ before, changes }: Pick<Migrated, "before" | "changes">, file: string): string {
  if (changes.length === 0) return "";
  const name = file.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
  const lines = linesOf(before);
  const output = [`--- a/${name}\n`, `+++ b/${name}\n`];
  let grown = 0;
  for (const group of groupsOf(changedLines({ before, changes }), 2 * CONTEXT)) {
    const from = Math.max(group[0]!.from - CONTEXT, 0);
    const to = Math.min(group.at(-1)!.to + CONTEXT, lines.length);
    const more = group.reduce((sum, part) => sum + part.added.length - (part.to - part.from), 0);
    output.push(`@@ -${rangeText(from, to - from)} +${rangeText(from + grown, to - from + more)} @@\n`);
    let at = from;
    for (const part of group) {
      for (; at < part.from; at++) output.push(shown(" ", lines[at]!));
      for (; at < part.to; at++) output.push(shown("-", lines[at]!));
      for (const line of part.added) output.push(shown("+", line));
    }
    for (; at < to; at++) output.push(shown(" ", lines[at]!));
    grown += more;
  }
  return output.join("");
}

function shown(sign: string, line: string): string {
  return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

function rangeText(from: number, count: number): string {
  return `${count === 0 ? from : from + 1}${count === 1 ? "" : `,${count}`}`;
}

/** Groups changes with at most a given number of unchanged lines between them. */
export function groupsOf(changed: readonly ChangedLines[], distance: number): ChangedLines[][] {
  const groups: ChangedLines[][] = [];
  for (const part of changed) {
    const group = groups.at(-1);
    if (group !== undefined && part.from - group.at(-1)!.to <= distance) group.push(part);
    else groups.push([part]);
  }
  return groups;
}
