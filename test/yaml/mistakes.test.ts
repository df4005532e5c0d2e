import { expect, test } from "vitest";
import { composeYaml, Lines } from "../../src/yaml/mod.ts";

const problemsOf = (text: string) => {
  const lines = new Lines(text);
  return composeYaml(text, lines).problems.map((each) => ({ ...each, ...lines.at(each.offset) }));
};

test.each<[text: string, place: string, message: RegExp, hint: RegExp]>([
  ["a: @scope/x", "1:4", /cannot begin with @$/, /^quote it: '@scope\/x'$/],
  ["a: `code`", "1:4", /cannot begin with a backtick$/, /^quote it: '`code`'$/],
  ["a: %d items # c", "1:4", /cannot begin with %$/, /^quote it: '%d items'$/],
  ["a: [>b]", "1:5", /cannot begin with > inside brackets$/, /^quote it: '>b'$/],
  ['a: "b" c', "1:8", /after its closing quote/, /quotes around the whole text/],
  ["a: 'it's'", "1:8", /after its closing quote/, /quotes around the whole text/],
  ["a: [b] c", "1:8", /after \], found more text$/, /^quote a text that begins with \[$/],
  ["a: {b} c", "1:8", /after \}, found more text$/, /^quote a text that begins with \{$/],
  ["a: &b c\nd: *b e", "2:7", /after an alias/, /^quote a text that begins with \*$/],
  ['a: "b\nc: "d"', "1:4", /^unclosed ": the next " is in line 2/, /close the quote on the same line/],
  ["a: 'b\nc: d", "1:4", /^unclosed ': .* end of the file$/, /^close the quote$/],
  ["a: 'b\n---\n", "1:4", /^unclosed ': .* found ---/, /^close the quote$/],
  ["a: [b\n", "1:4", /^unclosed \[: expected \], found the end of the file$/, /^close it with \]$/],
  ["a: [b\nc: d", "1:4", /^unclosed \[: expected \], found a key in line 2$/, /^close it with \]/],
  ["a: {\n  b: {}\n  c: {}\n}", "3:3", /expected a comma or \}/, /close the \{ in line 1/],
  ["a: {b: c]", "1:9", /expected \} to close the \{ in line 1, found \]$/, /^write \}$/],
  ["a: {b:{}}", "1:7", /^missing space after the colon/, /`key: value`/],
  ["a:b\nc: d", "1:3", /^missing space after the colon/, /`key: value`/],
  ["a: b\nc:d\ne: f", "2:3", /^missing space after the colon/, /`key: value`/],
  ["a: b\nc\nd: e", "2:1", /^expected `key: value`, found a line without a colon$/, /add the colon/],
  ["a: b: c", "1:5", /^found `: ` in unquoted text$/, /^quote the text/],
  ["a: b\n  c: d", "2:3", /^"c" is indented more than the keys above it/, /indent it like the other keys/],
  ["a:\n    b: c\n  d: e", "3:3", /found one indented more$/, /^align it/],
  ["a: - b", "1:4", /found `- ` after other text$/, /begin the list on the next line/],
  ["a: ? b", "1:4", /found it after other text$/, /quote a text that begins with `\? `/],
  ["a: b\n- c", "2:1", /^expected a key, found a list item$/, /below the key/],
  ["- a\nb: c", "2:1", /^expected a list item/, /put `- ` before it/],
  ["a:\n\tb: c", "2:1", /found a tab$/, /use spaces/],
  ["- \ta", "1:3", /found a tab$/, /use spaces/],
  ["a: [b,,c]", "1:7", /found a comma$/, /remove one comma/],
  ["[:a]", "1:2", /cannot begin with :$/, /^quote a text that contains :$/],
  ["[a? ]", "1:3", /found \?$/, /^quote a text that contains \?$/],
  ["a: }", "1:4", /cannot begin with \}$/, /quote it/],
  ["a: &b{c: d}", "1:4", /^expected a space after &b, found "\{"$/, /letters, digits/],
  ["a: & b", "1:4", /^expected the name of an anchor after &, found none$/, /quote/],
  ["a: !b{c}", "1:4", /after a tag, found more text$/, /quote/],
  ["a: !b!c d", "1:4", /^unknown handle !b! of a tag$/, /quote/],
  ['a: "\\d"', "1:5", /^unknown escape \\d in double quotes$/, /single quotes/],
  ['a: "\\u12"', "1:5", /^expected 4 hexadecimal digits after \\u$/, /\\uNNNN/],
  ['a: "\\ud83d\\ude00"', "1:5", /^expected the code of a character after \\u$/, /\\U and eight digits/],
  ["a: |b\n c", "1:5", /after \|, found more text$/, /quote it/],
  ["a: |0\n b", "1:5", /from 1 to 9/, /remove the number/],
  ["%YAML 1.2\n---\na: b", "1:1", /^expected YAML 1\.1, found %YAML 1\.2/, /remove this line/],
  ["%a\n", "1:1", /^expected %YAML or %TAG/, /quote/],
  [": a", "1:1", /^expected a key before the colon, found none$/, /an empty one is ""/],
  [`${"k".repeat(1025)}: a`, "1:1", /^key longer than 1024 characters$/, /^shorten it$/],
  [`a: b\n${"k".repeat(1025)}: a`, "2:1", /^key longer than 1024 characters$/, /^shorten it$/],
  [`- - "${"k".repeat(1025)}": a`, "1:5", /^key longer than 1024 characters$/, /^shorten it$/],
  [`a: ${"k".repeat(1025)}: b`, "1:1029", /^found `: ` in unquoted text$/, /^quote the text/],
])("names the mistake in %j", (text, place, message, hint) => {
  const [first] = problemsOf(text);
  expect(`${first?.line}:${first?.column}`).toBe(place);
  expect(first?.message).toMatch(message);
  expect(first?.hint).toMatch(hint);
});

test.each<[string, string, string[]]>([
  ["a value", "a: @b\nc: 1\nc: 2\nd: `e", ["1:4 yaml-syntax", "3:1 duplicate-key", "4:4 yaml-syntax"]],
  ["a key", "a: 1\nb\nc: 1\nc: 2", ["2:1 yaml-syntax", "4:1 duplicate-key"]],
  ["the first line", "a\nb: 1\nb: 2", ["1:1 yaml-syntax", "3:1 duplicate-key"]],
  ["brackets", "a: {b: [c}, d: e}\nf: 1\nf: 2", ["1:10 yaml-syntax", "3:1 duplicate-key"]],
  ["an open bracket", "a: [b\nc: 1\nc: 2", ["1:4 yaml-syntax", "3:1 duplicate-key"]],
  ["an open quote", 'a: "b\nc: "d"\nc: 2', ["1:4 yaml-syntax", "3:1 duplicate-key"]],
  ["a nested block", "a:\n  b:\n    c: @d\n  e: 1\n  e: 2", ["3:8 yaml-syntax", "5:3 duplicate-key"]],
  ["a list", "a:\n- @b\n- c: 1\n  c: 2\nd: `e", ["2:3 yaml-syntax", "4:3 duplicate-key", "5:4 yaml-syntax"]],
  ["a tab", "a: 1\n\tb: 2\nc: 1\nc: 2", ["2:1 yaml-syntax", "4:1 duplicate-key"]],
])("continues after a mistake in %s", (_name, text, expected) => {
  const found = problemsOf(text).sort((a, b) => a.offset - b.offset);
  expect(found.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected);
});

test("keeps what was read before and after a mistake, and nothing of the broken value", () => {
  const text = "a: 1\nb: [2, {c: }]\nd: 3\n";
  const { root } = composeYaml(`${text}e: [4, }\nf: 5`, new Lines(""));
  const kinds = root?.kind === "mapping" ? [...root.pairs].map(([key, { value }]) => [key, value.kind]) : [];
  expect(kinds).toEqual([
    ["a", "scalar"],
    ["b", "sequence"],
    ["d", "scalar"],
    ["e", "broken"],
    ["f", "scalar"],
  ]);
});

test("stops after twenty syntax errors", () => {
  expect(problemsOf("- @\n".repeat(1000))).toHaveLength(21);
});
