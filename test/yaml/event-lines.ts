import { parseEvents } from "../../src/yaml/mod.ts";

const STYLES = { plain: 1, "single-quoted": 2, "double-quoted": 3, literal: 4, folded: 5 };

// Quotes as Go's encoder does.
const quote = (text: string) => JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/** The events of a text in one line each, like the fixture of yaml.v2's results. */
export function eventLines(text: string): string {
  // yaml.v2 counts characters, some of which are two units here.
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  const at = (offset: number) => offset - pairs.filter((index) => index < offset).length;
  const lines = parseEvents(text).events.map((event) => {
    if (event.type === "document") return "doc";
    if (event.type === "alias") return `ali ${quote(event.name)} ${at(event.start)}`;
    if (event.type === "end" || event.type === "broken") return event.type;
    const names = `${quote(event.anchor?.name ?? "")} ${quote(event.tag?.full ?? "")}`;
    if (event.type !== "scalar") {
      return `${event.type.slice(0, 3)} ${event.style === "flow"} ${names} ${at(event.start)}`;
    }
    const { style, tag, value, start, contentStart, end } = event;
    const implicit = (style === "plain" && tag === undefined) || (tag?.full === "!" && contentStart < end);
    const range = end > start ? `${at(start)} ${at(end)}` : "-";
    return `val ${STYLES[style]} ${implicit} ${quote(value)} ${names} ${range}`;
  });
  return lines.map((line) => `${line}\n`).join("");
}
