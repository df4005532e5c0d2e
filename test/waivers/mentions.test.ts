import fc from "fast-check";
import { expect, test } from "vitest";
import { compileService, readDefinitionFile } from "../../src/compile/mod.ts";
import { encodeDefinition } from "../../src/definition/mod.ts";
import { mayMention } from "../../src/waivers/mentions.ts";

const bytesOf = (text: string) => Buffer.from(text);
const SID = fc.string({ unit: fc.constantFrom(..."abz09"), minLength: 2, maxLength: 12 }).map((text) => `s${text}`);

/** A character as an escape in double quotes, or as it is. */
const ESCAPES: ((character: string) => string)[] = [
  (character) => character,
  (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
  (character) => `\\U${character.charCodeAt(0).toString(16).padStart(8, "0")}`,
  (character) => `\\\n  ${character}`,
];

test("finds a sid in any spelling of a mesg.yml", () => {
  const spelling = fc.array(fc.nat({ max: ESCAPES.length - 1 }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(SID, spelling, (sid, forms) => {
      const quoted = [...sid].map((character, index) => ESCAPES[forms[index]!]!(character)).join("");
      const text = `name: a\nsid: "${quoted}"\n`;
      expect(compileService(text, { dockerfile: true, release: "0.9" }).definition?.sid).toBe(sid);
      expect(mayMention(bytesOf(text), sid)).toBe(true);
      const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
      expect(mayMention(wide, sid)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("finds a name over several lines and in quotes", () => {
  for (const text of [
    "name: my\n  old\n  name\n",
    "name: 'my old\n\n  name'\n",
    'name: "my\\told name"\n',
    "name: >-\n  my old\n  name\n",
  ]) {
    expect(mayMention(bytesOf(text), "my old name")).toBe(true);
  }
  expect(mayMention(bytesOf("name: 'it''s'\n"), "it's")).toBe(true);
});

test("finds a definition in every form", async () => {
  const json = '{"name": "a", "sid": "\\u006ames\\u002fg\\/x", "source": "Qm", "configuration": {}}';
  const { definition } = await readDefinitionFile(bytesOf(json), {
    file: "a.json",
    release: "0.9",
    withoutSource: false,
  });
  const sid = definition!.sid;
  expect(sid).toBe("jmes/g/x");
  const bytes = Buffer.from(encodeDefinition(definition!));
  const forms = [
    bytesOf(json),
    bytes,
    bytesOf(bytes.toString("hex")),
    bytesOf(`${bytes.toString("hex").toUpperCase()}\n`),
  ];
  expect(forms.map((form) => mayMention(form, sid))).toEqual([true, true, true, true]);
  expect(forms.map((form) => mayMention(form, "other"))).toEqual([false, false, false, false]);
});

test("finds nothing in other files, with or without escapes", () => {
  for (const text of ["", "{}", '{"a": "b\\n\\u0041"}', "a: [b, c]\n", "greet\ner"]) {
    expect([text, mayMention(bytesOf(text), "greeter")]).toEqual([text, false]);
  }
  expect(mayMention(bytesOf("anything"), "")).toBe(false);
});
