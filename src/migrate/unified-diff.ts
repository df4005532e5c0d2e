import type { Migrated } from "./migrate.ts";

const CONTEXT = 3;

/** Lines that are replaced: by index from 0, `to` not included. */
interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly added: readonly string[];
}

/**
 * Returns the changes of a migration as a unified diff with three lines of context; empty when there are none. Takes time
 * linear in the text.
 *
 * @param file The file's name in the header.
 */
export function unifiedDiff({ before, changes }: Pick<Migrated, "before" | "changes">, file: string): string {
  if (changes.length === 0) return "";
  const name = file.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
  const lines = linesOf(before);
  const output = [`--- a/${name}\n`, `+++ b/${name}\n`];
  let grown = 0;
  for (const group of groupsOf(replacedLines(before, lines, changes))) {
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

/** Splits a text into lines with their breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Finds the lines that changes touch; changes that share a line become one. */
function replacedLines(text: string, lines: readonly string[], changes: Migrated["changes"]): Replaced[] {
  const replaced: Replaced[] = [];
  let [line, start, index] = [0, 0, 0];
  const goTo = (offset: number): void => {
    while (line < lines.length - 1 && start + lines[line]!.length <= offset) start += lines[line++]!.length;
  };
  while (index < changes.length) {
    goTo(changes[index]!.start);
    const from = line;
    let [at, written, end] = [start, "", start + lines[line]!.length];
    for (; index < changes.length && (changes[index]!.start < end || end === text.length); index++) {
      const change = changes[index]!;
      written += text.slice(at, change.start) + change.replacement;
      at = change.end;
      goTo(at);
      end = start + lines[line]!.length;
    }
    replaced.push(trimmed(lines.slice(from, line + 1), linesOf(written + text.slice(at, end)), from));
  }
  return joined(replaced.filter(({ from, to, added }) => from < to || added.length > 0));
}

/** Joins changes of lines next to each other, so that removed lines come before the added ones. */
function joined(replaced: readonly Replaced[]): Replaced[] {
  const parts: { from: number; to: number; added: string[] }[] = [];
  for (const { from, to, added } of replaced) {
    const last = parts.at(-1);
    if (last?.to !== from) parts.push({ from, to, added: [...added] });
    else {
      last.to = to;
      last.added.push(...added);
    }
  }
  return parts;
}

/** Leaves out lines that are the same before and after, at both ends. */
function trimmed(old: readonly string[], now: readonly string[], from: number): Replaced {
  let [first, last] = [0, 0];
  const most = Math.min(old.length, now.length);
  while (first < most && old[first] === now[first]) first++;
  while (last < most - first && old[old.length - 1 - last] === now[now.length - 1 - last]) last++;
  return { from: from + first, to: from + old.length - last, added: now.slice(first, now.length - last) };
}

/** Groups changes whose context would overlap. */
function groupsOf(replaced: readonly Replaced[]): Replaced[][] {
  const groups: Replaced[][] = [];
  for (const part of replaced) {
    const group = groups.at(-1);
    if (group !== undefined && part.from - group.at(-1)!.to <= 2 * CONTEXT) group.push(part);
    else groups.push([part]);
  }
  return groups;
}
