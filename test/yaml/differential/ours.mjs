// What this project's reader makes of a text, in the oracle's words.
import { composeYaml, decodeText, isNull, Lines, parseEvents, resolveScalar } from "../../../src/yaml/mod.ts";

const STYLES = { plain: 1, "single-quoted": 2, "double-quoted": 3, literal: 4, folded: 5 };
const q = (text) => JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

export function ours(bytes) {
  const { text, problem } = decodeText(bytes);
  if (problem !== undefined) return { refused: problem.rule, rules: [problem.rule], events: "", value: undefined };
  const { root, problems } = composeYaml(text, new Lines(text));
  const rules = problems.map(({ rule }) => rule);
  return { rules, problems, events: eventsOf(text), value: root && treeOf(root) };
}

function eventsOf(text) {
  const { events } = parseEvents(text);
  // yaml.v2 counts characters, and none for the byte order mark.
  const astral = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  const at = (offset) => offset - astral.filter((index) => index < offset).length;
  const name = (anchor) => q(anchor?.name ?? "");
  const tag = (written) => q(written?.full ?? "");
  return events
    .map((event) => {
      switch (event.type) {
        case "document":
          return "doc\n";
        case "sequence":
        case "mapping":
          return `${event.type.slice(0, 3)} ${event.style === "flow"} ${name(event.anchor)} ${tag(event.tag)} ${at(event.start)}\n`;
        case "scalar": {
          const implicit =
            (event.style === "plain" && event.tag === undefined) ||
            (event.tag?.full === "!" && event.contentStart < event.end);
          const range = event.end > event.start ? `${at(event.start)} ${at(event.end)}` : "-";
          return `val ${STYLES[event.style]} ${implicit} ${q(event.value)} ${name(event.anchor)} ${tag(event.tag)} ${range}\n`;
        }
        case "alias":
          return `ali ${q(event.name)} ${at(event.start)}\n`;
        case "broken":
          return "broken\n";
        default:
          return "end\n";
      }
    })
    .join("");
}

function treeOf(node) {
  if (node.kind === "mapping") {
    const keys = [...node.pairs].map(([key, { value }]) => [key, treeOf(value)]);
    return {
      type: "map",
      ...(keys.length > 0 && { keys: Object.fromEntries(keys.sort(([a], [b]) => (a < b ? -1 : 1))) }),
    };
  }
  if (node.kind === "sequence") return { type: "seq", ...(node.items.length > 0 && { items: node.items.map(treeOf) }) };
  if (node.kind === "broken") return { type: "broken" };
  if (isNull(node)) return { type: "" };
  return { type: typeOf(node), ...(node.text !== "" && { text: node.text }) };
}

function typeOf({ text, plain, tag }) {
  const named = /^tag:yaml\.org,2002:(bool|int|float)$/.exec(tag)?.[1];
  if (named !== undefined) return named;
  const type = plain ? resolveScalar(text) : "str";
  return type === "timestamp" || type === "merge" ? "str" : type;
}
