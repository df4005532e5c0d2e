import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { composeYaml, Lines, parseEvents } from "../../src/yaml/mod.ts";
import { eventLines } from "./event-lines.ts";

interface Answer {
  readonly text: string;
  readonly events?: string;
  readonly syntaxError?: string;
}

/** The results of yaml.v2 2.2.1 for each text; recorded by test/yaml/differential/record.mjs. */
const answers: Answer[] = JSON.parse(
  readFileSync(new URL("../fixtures/yaml/engine-reader.json", import.meta.url), "utf8"),
);

test(`parses ${answers.length} recorded texts into the events of yaml.v2, or rejects them as it does`, () => {
  expect(answers.filter(({ syntaxError }) => syntaxError !== undefined).length).toBeGreaterThan(300);
  expect(answers.filter(({ events }) => events !== undefined).length).toBeGreaterThan(300);
  for (const { text, events, syntaxError } of answers) {
    const isRefused = parseEvents(text).problems.length > 0;
    expect({ text, isRefused }).toEqual({ text, isRefused: syntaxError !== undefined });
    if (events !== undefined) expect({ text, events: eventLines(text) }).toEqual({ text, events });
  }
});

const rootOf = (text: string) => {
  const { root, problems } = composeYaml(text, new Lines(text));
  expect(problems).toEqual([]);
  return root;
};
const textOf = (text: string) => {
  const node = rootOf(text);
  return node?.kind === "mapping" ? [...node.pairs.values()].map(({ value }) => "text" in value && value.text) : node;
};

test.each<[string, string, string[]]>([
  ["brackets that close under their key", "a: [\n  b\n]\nc: d", ["d"]],
  ["items at the column of their key", "a: {\nb: c}\nd: e", ["e"]],
  ["quotes that go on at column 0", 'a: "first\nsecond"\nb: c', ["first second", "c"]],
  ["a comment without a space after quotes", 'a: "b"#c\nd: e', ["b", "e"]],
  ["a colon without a space after a quoted key in brackets", 'a: {"b":c}\nd: e', ["e"]],
  ["an escaped line break", 'a: "b\\\n   c"', ["bc"]],
  ["keys with ? and a text over several lines", "? |\n  a\n: b", ["b"]],
  ["a line break of YAML 1.1 in a folded text", "a: b\u2028  c", ["b\u2028c"]],
])("reads %s", (_name, text, expected) => {
  const texts = textOf(text) as (string | false)[];
  expect(texts.filter((each) => each !== false)).toEqual(expected);
});
