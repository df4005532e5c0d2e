import { ENOUGH_PROBLEMS, type Problem } from "./problem.ts";

const NAMES: { readonly [character: string]: string } = {
  "\x85": "next line, U+0085",
  "\u2028": "line separator, U+2028",
  "\u2029": "paragraph separator, U+2029",
};

/**
 * Reports characters that end a line for an Engine, which reads YAML 1.1, but not in an editor. Text after one, even in
 * a comment, begins a new line that no reviewer sees.
 *
 * @example
 * ```ts
 * checkLineBreaks("a\u2028b")[0]?.offset; // 1
 * ```
 */
export function checkLineBreaks(text: string): Problem[] {
  const problems: Problem[] = [];
  for (const { index, 0: character } of text.matchAll(/[\x85\u2028\u2029]/g)) {
    if (problems.length >= ENOUGH_PROBLEMS) break;
    problems.push({
      severity: "error",
      rule: "line-break",
      message: `expected line feeds between lines, found another line break (${NAMES[character]})`,
      path: [],
      offset: index,
      hint: "Engines begin a new line there: replace it with a line feed or a space",
    });
  }
  return problems;
}
