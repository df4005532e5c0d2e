import type { FileMigration } from "../../../migrate/mod.ts";
import { changedLines, groupsOf, linesOf, migrationAddress } from "../../../migrate/mod.ts";
import { codeSpan, prose } from "../../../report/mod.ts";

/** A replacement of lines that GitHub offers to commit. */
export interface Suggestion {
  /** From the root of the repository. */
  readonly path: string;
  /** The first line, from 1. */
  readonly start: number;
  /** The last line. */
  readonly end: number;
  /** Markdown with the replacement lines. */
  readonly body: string;
}

/** Maximum number of unchanged lines between two changes of one suggestion. */
const DISTANCE = 2;
/** Maximum number of characters in one suggestion. */
const MAX_LENGTH = 20_000;
/** Maximum number of reasons in one suggestion. */
const MAX_REASONS = 5;

/**
 * Returns the changes of a migration as suggestions. Lines that GitHub would alter, with control characters or line
 * breaks other than `\n`, are left out.
 */
export function suggestionsOf({ before, changes, steps, file }: FileMigration): Suggestion[] {
  const lines = linesOf(before);
  return groupsOf(changedLines({ before, changes }), DISTANCE).flatMap((group): Suggestion[] => {
    let [from, to] = [group[0]!.from, group.at(-1)!.to];
    const isInsertion = from === to;
    // A suggestion replaces at least one line.
    if (isInsertion && from > 0) from--;
    else if (isInsertion) to = Math.min(to + 1, lines.length);
    const text: string[] = [];
    let at = from;
    for (const part of group) {
      text.push(...lines.slice(at, part.from), ...part.added);
      at = part.to;
    }
    text.push(...lines.slice(at, to));
    const replacement = text.map((line) => line.replace(/\n$/, "")).join("\n");
    if (from === to || replacement.length > MAX_LENGTH || /[^\P{C}\t\n]|\r/u.test(replacement)) return [];
    if (lines.slice(from, to).some((line) => line.includes("\r"))) return [];
    const reasons = steps.filter(({ line }) => line > from && line <= to);
    return [{ path: file, start: from + 1, end: to, body: bodyOf(reasons, replacement, text.length) }];
  });
}

function bodyOf(reasons: FileMigration["steps"], replacement: string, count: number): string {
  const known = new Map(reasons.map(({ migration, explanation }) => [explanation, migration]));
  const words = [...known].slice(0, MAX_REASONS).map(([explanation, migration]) => {
    return `${prose(explanation, 300)} ([${codeSpan(migration)}](${migrationAddress(migration)}))`;
  });
  const longest = Math.max(2, ...[...replacement.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const block = [`${fence}suggestion`, ...(count === 0 ? [] : [replacement]), fence].join("\n");
  return [...words, block].join("\n\n");
}

/** A range of lines, from 1. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the lines of a file that a review may comment on: those in the hunks of its diff, numbered after the change.
 *
 * @param patch The diff of the file as GitHub returns it, from its first `@@`.
 */
export function linesOfPatch(patch: string): LineRange[] {
  return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].map(
    ([, start, count = "1"]) => ({
      start: Number(start),
      end: Number(start) + Number(count) - 1,
    }),
  );
}
