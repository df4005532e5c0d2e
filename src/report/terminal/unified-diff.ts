import { painter, type Style, type Tint, visibleLines } from "../../core/mod.ts";

/** Makes a unified diff inert and tints its lines: removed red, added green, places cyan. */
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

/** By the beginning of a line; the first that fits holds. */
const TINTS: readonly (readonly [start: string, tint: Tint])[] = [
  ["--- ", "bold"],
  ["+++ ", "bold"],
  ["@@ ", "cyan"],
  ["-", "red"],
  ["+", "green"],
];
