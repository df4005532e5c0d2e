import { expect, test } from "vitest";
import { EMPTY_DEFINITION, encodeDefinition } from "../../src/definition/mod.ts";
import { describesOther } from "../../src/waivers/mod.ts";

const FORMS: { readonly [path: string]: (sid: string, name: string) => string | Uint8Array } = {
  "mesg.yml": (sid, name) => `name: ${name}\nsid: ${sid}\ntasks: {}\n`,
  "service.json": (sid, name) => JSON.stringify({ sid, name, tasks: [] }),
  "service.bin": (sid, name) => encodeDefinition({ ...EMPTY_DEFINITION, sid, name }),
  "service.hex": (sid, name) => Buffer.from(encodeDefinition({ ...EMPTY_DEFINITION, sid, name })).toString("hex"),
};

test.each(Object.entries(FORMS))("recognizes the service of a %s by its sid, else by its name", (path, write) => {
  const isOther = (sid: string, name: string, ...wanted: { sid: string; name: string }[]) =>
    describesOther(Buffer.from(write(sid, name)), path, wanted);
  expect(isOther("a.b", "n", { sid: "a.c", name: "n" }, { sid: "", name: "n" })).toBe(true);
  expect(isOther("a.b", "n", { sid: "a.c", name: "n" }, { sid: "a.b", name: "m" })).toBe(false);
  expect(isOther("", "n", { sid: "", name: "m" })).toBe(true);
  expect(isOther("", "n", { sid: "", name: "m" }, { sid: "", name: "n" })).toBe(false);
});

test.each([
  ["mesg.yml", "name: @a\n"],
  ["mesg.yml", "x: &x {sid: a}\n<<: *x\n"],
  ["service.json", '{"sid": "a", "sid": "b"}'],
  ["service.json", '{"name": 5}'],
  ["service.bin", "no definition"],
])("says nothing about a %s with %j, which only reading it as a whole shows", (path, text) => {
  expect(describesOther(Buffer.from(text), path, [{ sid: "z", name: "" }])).toBe(false);
});
