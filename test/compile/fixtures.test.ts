import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { CORE_SCHEMA, load, mergeTag } from "js-yaml";
import { describe, expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { decodeDefinition, definitionToJson, encodeDefinition } from "../../src/definition/mod.ts";

const FIXTURES = new URL("../fixtures/mesg-yml/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FIXTURES));
const names = (folder: string) => readdirSync(new URL(folder, FIXTURES)).filter((name) => name.endsWith(".yml"));
const expected = (path: string) => JSON.parse(read(path.replace(/yml$/, "json")).toString());

const schema = JSON.parse(readFileSync(new URL("../../schema/mesg.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allowUnionTypes: true, strict: true, strictTypes: false }).compile(schema);

describe.each(names("valid/"))("valid/%s", (name) => {
  const compiled = compileService(read(`valid/${name}`), { dockerfile: true });

  test("compiles into the expected definition", () => {
    // Some fixtures have only a configuration, or a key that must be quoted.
    expect(compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(definitionToJson(compiled.definition!)).toEqual(expected(`valid/${name}`));
  });

  test("survives encoding as bytes", () => {
    expect(decodeDefinition(encodeDefinition(compiled.definition!))).toEqual({
      definition: compiled.definition,
      unknownFields: [],
    });
  });
});

describe.each(names("invalid/"))("invalid/%s", (name) => {
  test("is reported at the expected locations", () => {
    const { definition, diagnostics } = compileService(read(`invalid/${name}`), { dockerfile: true });
    expect(definition).toBeUndefined();
    expect(diagnostics.map((it) => `${it.line}:${it.column} ${it.rule} ${it.pointer}`)).toEqual(
      expected(`invalid/${name}`),
    );
    for (const { message, hint } of diagnostics) {
      expect(message).toMatch(/^[^A-Z ].*[^.]$/);
      expect(hint).toBeTruthy();
    }
  });

  // Editors merge before they validate against the schema.
  test.skipIf(name === "merge-conflicts.yml")("is rejected by the schema for editors", () => {
    let value: unknown;
    try {
      value = load(read(`invalid/${name}`).toString(), { schema: CORE_SCHEMA.withTags(mergeTag) });
    } catch {
      return; // The parser reports a duplicate key.
    }
    expect(validate(value)).toBe(false);
  });
});

test("the schema for editors accepts every key", () => {
  for (const name of ["everything.yml", "anchors-and-merges.yml"]) {
    validate(load(read(`valid/${name}`).toString(), { schema: CORE_SCHEMA.withTags(mergeTag) }));
    expect(validate.errors).toBeNull();
  }
});
