import type { Replacement } from "../text/edit.ts";
import { flowText } from "../text/flow-text.ts";
import { isEmpty } from "../text/resolve.ts";
import type { Written } from "../text/written.ts";
import { mergeOutputs } from "./merge.ts";
import { writeMerged } from "./merge-text.ts";
import { dataOf, type Flattening, ownData } from "./plan.ts";
import { reindented, removeLines, shiftLines } from "./remove.ts";
import { afterColon, blockRange, indentOf, type Source } from "./source.ts";

/** Returns the changes that flatten the outputs of one task, or a reason why they would not be safe. */
export function flatten(source: Source, flattening: Flattening): Replacement[] | string {
  const { outputs, key } = flattening;
  if (outputs.isFlow) return flattenFlow(source, flattening);
  if (!source.lines.isFirst(outputs.contentStart)) return "the outputs begin in the middle of a line";
  if (flattening.kept.length > 1) {
    const moved = mergeOutputs(source, flattening);
    return typeof moved === "string" ? writeMerged(source, flattening) : moved;
  }
  const data = ownData(flattening);
  const inPlace = data?.kind === "mapping" && !data.isFlow && data.pairs.length > 0;
  if (inPlace && source.lines.isFirst(data.contentStart)) return moveBlock(source, flattening, data);
  const replacement = expressed(source, flattening);
  const colon = afterColon(source.lines.text, key.end);
  const at = outputs.anchor?.end ?? colon;
  return [
    { start: at, end: at, replacement },
    ...removeLines(source.lines, blockRange(source, outputs), source.document.comments, indentOf(source, outputs)),
  ];
}

function moveBlock(source: Source, flattening: Flattening, data: Written): Replacement[] {
  const { lines, document } = source;
  const { outputs, key, anchor } = flattening;
  const [all, kept] = [blockRange(source, outputs), blockRange(source, data)];
  const changes = [
    ...removeLines(lines, { start: all.start, end: kept.start }, document.comments, indentOf(source, outputs)),
    ...shiftLines(lines, kept, lines.column(data.contentStart) - lines.column(outputs.contentStart)),
    ...removeLines(lines, { start: kept.end, end: all.end }, document.comments, indentOf(source, outputs)),
  ];
  if (anchor === undefined || outputs.anchor !== undefined) return changes;
  const at = afterColon(lines.text, key.end);
  return [{ start: at, end: at, replacement: ` &${anchor}` }, ...changes];
}

function flattenFlow(source: Source, flattening: Flattening): Replacement[] | string {
  const { outputs } = flattening;
  const { text } = source.lines;
  if (/#/.test(text.slice(outputs.contentStart, outputs.end))) return "there may be comments between the braces";
  if (flattening.kept.length > 1) return writeMerged(source, flattening);
  const written = expressed(source, flattening).trimStart();
  const isBlock = /[\r\n]/.test(written);
  const flow = isBlock ? flowText(dataOf(flattening)!, text)?.trimEnd() : written;
  if (flow === undefined) return "the data is defined elsewhere, in block style";
  const anchor =
    isBlock && flattening.anchor !== undefined && outputs.anchor === undefined ? `&${flattening.anchor} ` : "";
  const replacement = anchor + flow;
  return [{ start: outputs.contentStart, end: outputs.end, replacement }];
}

/** The outputs after `outputs:`, if they are not a block of this task: in braces, an alias, or a copy. */
function expressed(source: Source, flattening: Flattening): string {
  const { lines, plan } = source;
  const { outputs, anchor } = flattening;
  const own = ownData(flattening);
  const prefix = anchor === undefined || outputs.anchor !== undefined ? " " : ` &${anchor} `;
  const data = dataOf(flattening);
  if (data === undefined || isEmpty(data)) return `${prefix}{}`;
  if (own?.kind === "alias" && outputs.anchor === undefined) return ` *${own.text}`;
  if (own === data) return prefix + lines.text.slice(data.contentStart, data.end);
  const owner = plan.owners.get(data);
  if (owner?.anchor !== undefined && outputs.anchor === undefined) return ` *${owner.anchor}`;
  if (data.isFlow) return prefix + lines.text.slice(data.contentStart, data.end);
  const { start, end } = blockRange(source, data);
  const copy = lines.text.slice(start, end).replace(/(?:\r\n|\n|\r)$/, "");
  return (
    prefix.trimEnd() +
    lines.lineBreak +
    reindented(copy, lines.column(data.contentStart), lines.column(outputs.contentStart), lines.lineBreak)
  );
}
