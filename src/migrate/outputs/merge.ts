import type { Replacement } from "../text/edit.ts";
import { valueAt } from "../text/resolve.ts";
import type { Written, WrittenPair } from "../text/written.ts";
import { flatOutputs } from "./decide.ts";
import type { Flattening } from "./plan.ts";
import { removeLines, shiftLines } from "./remove.ts";
import { blockRange, indentOf, type Source } from "./source.ts";

/** Merges several outputs into one result; a parameter that one of them lacks becomes optional. */
export function mergeOutputs(source: Source, { outputs, kept }: Flattening): Replacement[] | string {
  const { lines, document } = source;
  const flat = flatOutputs(outputs, kept);
  const changes: Replacement[] = [];
  const all = blockRange(source, outputs);
  const indent = indentOf(source, outputs);
  let at = all.start;
  for (const output of outputs.pairs) {
    if (!kept.includes(output.key.text)) continue;
    const data = output.value.pairs.find(({ key }) => key.text === "data")?.value;
    if (
      data?.kind !== "mapping" ||
      data.isFlow ||
      data.anchor ||
      output.value.anchor ||
      !lines.isFirst(data.contentStart)
    ) {
      return "outputs that use anchors or braces cannot be merged: write them out in lines";
    }
    const by = lines.column(data.contentStart) - lines.column(outputs.contentStart);
    for (const pair of data.pairs) {
      const merged = flat.get(pair.key.text);
      if (pair.key.text === "<<" || merged === undefined)
        return "outputs with merge keys cannot be merged: write them out";
      if (merged.value !== pair.value) continue;
      const range = { start: lines.start(pair.key.start), end: lines.next(Math.max(pair.key.end, pair.value.end) - 1) };
      const optional = merged.isOptional ? makeOptional(source, pair, by) : [];
      if (typeof optional === "string") return optional;
      changes.push(...removeLines(lines, { start: at, end: range.start }, document.comments, indent));
      changes.push(...shiftLines(lines, range, by), ...optional);
      at = range.end;
    }
  }
  return [...changes, ...removeLines(lines, { start: at, end: all.end }, document.comments, indent)];
}

function makeOptional({ lines }: Source, { key, value }: WrittenPair, by: number): Replacement[] | string {
  if (value.kind !== "mapping")
    return `${JSON.stringify(key.text)} is an alias, and must become optional: write it out`;
  const written = value.pairs.find((pair) => pair.key.text === "optional")?.value;
  if (written !== undefined) return setTrue(written, valueAt(value, "optional"));
  if (value.isFlow) {
    const replacement = value.pairs.length === 0 ? "optional: true" : "optional: true, ";
    return [{ start: value.contentStart + 1, end: value.contentStart + 1, replacement }];
  }
  // The value's lines move together; the new line replaces the start of the first one.
  const indent = lines.isFirst(value.contentStart) ? lines.column(value.contentStart) - by : undefined;
  if (indent === undefined) return `${JSON.stringify(key.text)} begins in the middle of a line: write it out`;
  const replacement = `optional: true${lines.lineBreak}${" ".repeat(indent)}`;
  return [{ start: value.contentStart, end: value.contentStart, replacement }];
}

function setTrue(written: Written, value: Written | undefined): Replacement[] {
  if (value?.text === "true") return [];
  return [{ start: written.start, end: written.end, replacement: "true" }];
}
