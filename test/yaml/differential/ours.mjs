// Converts the result of this project's reader for a text to the oracle's format.
import { composeYaml, decodeText, isNull, Lines, resolveScalar } from "../../../src/yaml/mod.ts";
import { eventLines } from "../event-lines.ts";

export function ours(bytes) {
  const { text, problem } = decodeText(bytes);
  if (problem !== undefined) return { refused: problem.rule, rules: [problem.rule], events: "", value: undefined };
  const { root, problems } = composeYaml(text, new Lines(text));
  const rules = problems.flatMap(({ rule, severity }) =>
    severity === "error" || rule === "merge-order" ? [rule] : [],
  );
  return { rules, problems, events: eventLines(text), value: root && treeOf(root) };
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
