import type { Replacement } from "../text/edit.ts";
import { follow, pairsOf, valueAt } from "../text/resolve.ts";
import type { Written, WrittenPair } from "../text/written.ts";
import { flatOutputs } from "./decide.ts";
import type { Flattening } from "./plan.ts";
import { commentsIn, reindented } from "./remove.ts";
import { afterColon, blockRange, indentOf, type Source } from "./source.ts";

/**
 * Rewrites several outputs as one result, if anchors, aliases, merge keys or braces prevent moving their lines.
 * Parameters keep their text, and comments that belong to none of them come first.
 *
 * @returns A reason when it cannot be written.
 */
export function writeMerged(source: Source, { outputs, kept, key: outputsKey }: Flattening): Replacement[] | string {
  const { lines, document } = source;
  const entries = [...flatOutputs(outputs, kept)].map(([key, flat]) => ({
    ...flat,
    pair: pairOf(outputs, kept, key)!,
  }));
  const parameters: { readonly text: string; readonly taken: Written }[] = [];
  const indent = outputs.isFlow ? "" : indentOf(source, outputs);
  for (const { pair, isOptional } of entries) {
    const text = parameterText(source, pair, { isOptional, isFlow: outputs.isFlow, column: indent.length + 2 });
    if (text.startsWith("!")) return text.slice(1);
    // A comment after a parameter stays there.
    const behind = commentsIn(document.comments, pair.value.end, lines.next(pair.value.end - 1));
    const after = behind.map(({ start, end }) => ` ${lines.text.slice(start, end).trimEnd()}`).join("");
    parameters.push({ text: text + after, taken: pair.value });
  }
  if (outputs.isFlow) {
    const replacement = `{${parameters.map(({ text }) => text).join(", ")}}`;
    return [{ start: outputs.contentStart, end: outputs.end, replacement }];
  }
  const range = blockRange(source, outputs);
  const isTaken = (at: number) => parameters.some(({ taken }) => at >= taken.start && at < lines.next(taken.end));
  const comments = commentsIn(document.comments, range.start, range.end).filter(({ start }) => !isTaken(start));
  const written = [
    ...comments.map(({ start, end }) => lines.text.slice(start, end).trimEnd()),
    ...parameters.map(({ text }) => text),
  ];
  if (written.length === 0) {
    const at = outputs.anchor?.end ?? afterColon(lines.text, outputsKey.end);
    return [
      { start: at, end: at, replacement: " {}" },
      { ...range, replacement: "" },
    ];
  }
  const hasBreak = /[\r\n]$/.test(lines.text.slice(range.start, range.end));
  const body = written.map((text) => indent + text).join(lines.lineBreak);
  return [{ ...range, replacement: body + (hasBreak ? lines.lineBreak : "") }];
}

/** The pair that declares a key, in the first output that has it. */
function pairOf(outputs: Written, kept: readonly string[], key: string): WrittenPair | undefined {
  for (const output of kept) {
    const pair = pairsOf(valueAt(outputs, output, "data")).get(key);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

interface ParameterPlace {
  readonly isOptional: boolean;
  readonly isFlow: boolean;
  /** The column of the parameter's keys, in a block. */
  readonly column: number;
}

/** A key with its parameter; `!` and a reason when it cannot be written. */
function parameterText({ lines }: Source, { key, value }: WrittenPair, place: ParameterPlace): string {
  const name = `${lines.text.slice(key.start, key.end)}:`;
  if (value.kind === "alias" && !place.isOptional) return `${name} *${value.text}`;
  const parameter = follow(value);
  if (parameter?.kind !== "mapping") return `!${JSON.stringify(key.text)} is not a mapping, and must become optional`;
  // A copy of what is written elsewhere must not define its anchor again.
  const anchor = parameter === value && parameter.anchor !== undefined ? ` &${parameter.anchor.name}` : "";
  const edits = place.isOptional ? optionalEdits(parameter, lines.lineBreak, lines.column(parameter.contentStart)) : [];
  const start = parameter.isFlow ? parameter.contentStart : lines.start(parameter.contentStart);
  let text = "";
  let at = start;
  for (const edit of edits) {
    text += lines.text.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  text += lines.text.slice(at, parameter.end);
  if (parameter.isFlow) return `${name}${anchor} ${text}`;
  if (place.isFlow) return `!${JSON.stringify(key.text)} is in block style, and the outputs are in flow style`;
  if (!lines.isFirst(parameter.contentStart)) return `!${JSON.stringify(key.text)} begins in the middle of a line`;
  const column = lines.column(parameter.contentStart);
  return `${name}${anchor}${lines.lineBreak}${reindented(text, column, place.column, lines.lineBreak)}`;
}

function optionalEdits(parameter: Written, lineBreak: string, column: number): Replacement[] {
  const written = parameter.pairs.find((pair) => pair.key.text === "optional")?.value;
  if (written !== undefined) {
    return follow(written)?.text === "true" ? [] : [{ start: written.start, end: written.end, replacement: "true" }];
  }
  const at = parameter.contentStart + (parameter.isFlow ? 1 : 0);
  const isEmpty = parameter.pairs.length === 0;
  const replacement = parameter.isFlow
    ? `optional: true${isEmpty ? "" : ", "}`
    : `optional: true${lineBreak}${" ".repeat(column)}`;
  return [{ start: at, end: at, replacement }];
}
