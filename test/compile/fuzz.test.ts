import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { decodeDefinition, definitionToJson, encodeDefinition, parseDefinition } from "../../src/definition/mod.ts";
import { anyText } from "../any-text.ts";

/** MESG_FUZZ_RUNS=1000000 npx vitest run test/compile/fuzz.test.ts --testTimeout 3600000 */
const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 600);

const FIXTURES = new URL("../fixtures/mesg-yml/", import.meta.url);
const SEEDS = ["valid/", "invalid/"].flatMap((folder) =>
  readdirSync(new URL(folder, FIXTURES))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => readFileSync(new URL(folder + name, FIXTURES), "utf8")),
);
const TOKENS = [
  ...[...":-?[]{},&*!|>'\"%@`~#\\<= \t\n\r", "\0", "é", "\u2028", "\ufeff", "\ud800", "  ", "\r\n", "---\n", "...\n"],
  ...[
    "&a ",
    "*a",
    "<<: *a",
    "<<: [*a, {}]",
    "!!str ",
    "!!bool ",
    "!x ",
    "? ",
    "|\n",
    ">-2\n",
    "null",
    "yes",
    "1_0",
    "[[[[",
  ],
  ...[
    "__proto__: ",
    "constructor: ",
    "tasks: ",
    "object: ",
    "data: ",
    "type: Object",
    "{a: {type: Any}}",
    "%YAML 1.1\n",
  ],
];

/** A fixture in which a few places are removed, duplicated, or filled with YAML syntax. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom(...TOKENS), fc.boolean()), { minLength: 1, maxLength: 6 }),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [place, length, token, double]) => {
      const at = place % (text.length + 1);
      const cut = double ? text.slice(at, at + length * 8) : "";
      return text.slice(0, at) + cut + token + text.slice(double ? at : at + length);
    }, seed),
  );

test(`answers each of ${RUNS} inputs with a valid definition or located diagnostics`, () => {
  let slowest = 0;
  const input = fc.oneof(
    { weight: 8, arbitrary: mutated },
    { weight: 1, arbitrary: anyText({ maxLength: 200 }) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  );
  fc.assert(
    fc.property(input, (bytes) => {
      const start = performance.now();
      const { definition, diagnostics, text } = compileService(bytes, { dockerfile: true });
      slowest = Math.max(slowest, performance.now() - start);
      expect(definition === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
      const lines = text.split(/\r\n|\n|\r/);
      let before = 0;
      for (const { line, column, message } of diagnostics) {
        expect(line).toBeGreaterThanOrEqual(before);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line! - 1] ?? "").length + 2);
        // Quoted text comes from the file.
        expect(message.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")).not.toMatch(/undefined|\[object|NaN/);
        before = line!;
      }
      if (definition === undefined) return;
      expect(decodeDefinition(encodeDefinition(definition)).definition).toEqual(definition);
      expect(parseDefinition(JSON.stringify(definitionToJson(definition))).definition).toEqual(definition);
    }),
    { numRuns: RUNS },
  );
  if (RUNS > 10_000) console.log(`slowest input: ${slowest.toFixed(1)} ms`);
});
