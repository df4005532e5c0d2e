import { composeYaml, Lines } from "../../yaml/mod.ts";
import type { Edit } from "../text/edit.ts";

/**
 * Returns edits that make the tabs of indentation spaces, where the file cannot be read because of them. Only files whose
 * indentation is all tabs are clear about what a tab means.
 */
export function tabsPass(text: string): Edit[] {
  const lines = [...text.matchAll(/^([ \t]*)([^\r\n]?)/gm)];
  const indented = lines.filter(([, blanks]) => blanks !== "");
  if (!indented.some(([, blanks]) => blanks!.includes("\t"))) return [];
  if (!indented.every(([, blanks, next]) => next === "" || /^(?:\t+| +)$/.test(blanks!))) return [];
  const isMixed = indented.some(([, blanks, next]) => next !== "" && blanks!.startsWith(" "));
  const edits = indented.flatMap(([, blanks, next], index): Edit[] => {
    if (!blanks!.includes("\t") || (isMixed && next !== "")) return [];
    const start = indented[index]!.index;
    const replacement = next === "" ? "" : "  ".repeat(blanks!.length);
    return [{ start, end: start + blanks!.length, replacement, migration: "tabs", explanation: "write spaces" }];
  });
  const after = edits.toReversed().reduce(
    (parts, { start, end, replacement }) => {
      parts.push(text.slice(end, parts.length === 0 ? undefined : parts.at), replacement);
      return Object.assign(parts, { at: start });
    },
    Object.assign([] as string[], { at: text.length }),
  );
  const changed = [text.slice(0, after.at), ...after.toReversed()].join("");
  const isReadable = !composeYaml(changed, new Lines(changed)).problems.some(({ rule }) => rule === "yaml-syntax");
  return isReadable ? edits : [];
}
