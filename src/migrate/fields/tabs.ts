import { composeYaml, Lines } from "../../yaml/mod.ts";
import { type Edit, EditedText } from "../text/edit.ts";

/**
 * Returns edits that replace tabs in the indentation by spaces, if they make the file unreadable. Only in files
 * indented entirely with tabs is the width of a tab clear.
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
  const changed = new EditedText(text);
  changed.apply(edits);
  const isReadable = !composeYaml(changed.text, new Lines(changed.text)).problems.some(
    ({ rule }) => rule === "yaml-syntax",
  );
  return isReadable ? edits : [];
}
