import { type EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from "js-yaml";
import { fitsTag, type ScalarNode } from "./node.ts";
import type { Report } from "./problem.ts";
import { quote } from "./words.ts";

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** The node of a scalar; a tag that its text does not fit is told. */
export function readScalar(text: string, event: ScalarEvent, start: number, report: Report): ScalarNode {
  const written = text.slice(Math.max(event.tagStart, 0), Math.max(event.tagEnd, 0));
  const tag = fullTag(written);
  const value = getScalarValue(text, event);
  if (tag !== "" && !fitsTag(tag, value)) {
    const message = `expected a value that ${written} fits, found ${quote(value)}`;
    report("tag", message, start, "remove the tag: a mesg.yml needs none");
  }
  const plain = event.style === SCALAR_STYLE.PLAIN && tag === "";
  return { kind: "scalar", text: value, plain, tag, start, size: 1, length: value.length, depth: 1 };
}

/** Where a scalar's text begins, with its quote or its `|`; negative for one that is empty. */
export function scalarStart(text: string, { style, valueStart }: ScalarEvent): number {
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  // The event begins at the first line of the text; its `|` or `>` stands at the end of the line before.
  let start = valueStart - 1;
  while (start > 0 && (text[start] === "\n" || text[start] === "\r")) start--;
  const header = start;
  while (start > 0 && text[start] !== "|" && text[start] !== ">" && text[start] !== "\n") start--;
  return text[start] === "|" || text[start] === ">" ? start : header;
}

function fullTag(tag: string): string {
  if (tag.startsWith("!<")) return tag.slice(2, -1);
  return tag.startsWith("!!") ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
}
