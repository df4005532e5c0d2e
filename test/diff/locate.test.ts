import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { diffDefinitions, type Located, locateChanges } from "../../src/diff/mod.ts";

function side(file: string, text: string): Located {
  const { definition, locate } = compileService(text, { file, dockerfile: true });
  return { file, definition: definition!, locate };
}

/** The locations of all changes, by rule. */
function locationsOf(before: Located | undefined, after: Located): Record<string, string> {
  const changes = diffDefinitions(before!.definition, after.definition);
  const placeOf = locateChanges(before, after);
  return Object.fromEntries(changes.map((change) => [change.rule, `${placeOf(change).file}:${placeOf(change).line}`]));
}

const OLD = `name: mail
configuration:
  ports: ["80"]
tasks:
  a/b~c:
    inputs:
      to: { type: String }
      1:
        type: Object
        object:
          gone: { type: String }
          kept: { type: String }
    outputs: {}
events:
  old: { data: {} }
`;

test("locates a change in AFTER, and a removed part in BEFORE", () => {
  const fresh = OLD.replace('"80"', '"81"')
    .replace("          gone: { type: String }\n", "")
    .replace("kept: { type: String }", "kept: { type: String, optional: true }")
    .replace("  old: { data: {} }\n", "  old:\n    data:\n      id: { type: Number }\n");
  expect(locationsOf(side("before.yml", OLD), side("after.yml", fresh))).toEqual({
    "configuration-changed": "after.yml:3",
    "input-removed": "before.yml:11",
    "input-made-optional": "after.yml:11",
    "data-added": "after.yml:16",
  });
});

test("locates a renamed entry and the changes below it at the new key", () => {
  const described = (name: string, words: string) =>
    side(`${name}.yml`, `name: a\ntasks:\n  ${name}:\n    ${words}\n    inputs: {to: {type: String}}\n`);
  expect(locationsOf(described("send", "description: old"), described("mail", "description: new"))).toEqual({
    "task-renamed": "mail.yml:3",
    "description-changed": "mail.yml:4",
  });
});

test("locates changes of a binary definition in its file, without lines", () => {
  const { definition } = side("a.yml", OLD);
  const after = { file: "a.bin", definition: { ...definition, name: "other" } };
  const changes = diffDefinitions(definition, after.definition);
  expect(changes.map(locateChanges(undefined, after))).toEqual([{ file: "a.bin" }]);
});
