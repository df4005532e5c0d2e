import type { Migrated } from "./migrate.ts";

/** Lines that are replaced. */
export interface ChangedLines {
  /** The first replaced line, counted from 0. */
  readonly from: number;
  /** The line after the last replaced one. */
  readonly to: number;
  /** The new lines, with their breaks. */
  readonly added: readonly string[];
}

/** Splits a text into lines with their breaks. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * Finds the lines that a migration changes, in order; changes on the same or adjacent lines are joined. Takes time
 * linear in the text.
 */
export function changedLines({ before, changes }: Pick<Migrated, "before" | "changes">): ChangedLines[] {
  const lines = linesOf(before);
  const replaced: ChangedLines[] = [];
  let [line, start, index] = [0, 0, 0];
  const goTo = (offset: number): void => {
    while (line < lines.length - 1 && start + lines[line]!.length <= offset) start += lines[line++]!.length;
  };
  while (index < changes.length) {
    goTo(changes[index]!.start);
    const from = line;
    let [at, written, end] = [start, "", start + (lines[line] ?? "").length];
    for (; index < changes.length && (changes[index]!.start < end || end === before.length); index++) {
      const change = changes[index]!;
      written += before.slice(at, change.start) + change.replacement;
      at = change.end;
      goTo(at);
      end = start + (lines[line] ?? "").length;
    }
    replaced.push(trimmed(lines.slice(from, line + 1), linesOf(written + before.slice(at, end)), from));
  }
  return joined(replaced.filter(({ from, to, added }) => from < to || added.length > 0));
}

/** Joins changes of lines next to each other, so that removed lines come before the added ones. */
function joined(replaced: readonly ChangedLines[]): ChangedLines[] {
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

/** Drops lines at both ends that are equal before and after. */
function trimmed(old: readonly string[], now: readonly string[], from: number): ChangedLines {
  let [first, last] = [0, 0];
  const max = Math.min(old.length, now.length);
  while (first < max && old[first] === now[first]) first++;
  while (last < max - first && old[old.length - 1 - last] === now[now.length - 1 - last]) last++;
  return { from: from + first, to: from + old.length - last, added: now.slice(first, now.length - last) };
}
