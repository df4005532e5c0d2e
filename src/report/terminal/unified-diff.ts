import { painter, type Style, type Tint, visibleLines } from "../../core/mod.ts";

/** Makes a unified diff inert and colors its lines: removed red, added green, positions cyan. */
export function unifiedDiffToText(diff: string, style: Style): string {
  const paint = painter(style);
  return diff
    .split("\n")
    .map((line) => {
      const tint = TINTS.find(([start]) => line.startsWith(start))?.[1];
      const shown = visibleLines(line);
      return tint === undefined ? shown : paint(tint, shown);
    })
    .join("\n");
}

/** Colors by the start of a line; the first match wins. */
const TINTS: readonly (readonly [start: string, tint: Tint])[] = [
  ["--- ", "bold"],
  ["+++ ", "bold"],
  ["@@ ", "cyan"],
  ["-", "red"],
  ["+", "green"],
];
