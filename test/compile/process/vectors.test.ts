import { describe, expect, test } from "vitest";
import { compileProcess, type InstanceFinder, PROCESS_COMPILERS } from "../../../src/compile/mod.ts";
import {
  encodeProcess,
  type ProcessDefinition,
  parseRelease,
  processFromJson,
  processRefusal,
  processToAmino,
  processToJson,
} from "../../../src/definition/mod.ts";
import { dumpProcess } from "../../../src/hash/mod.ts";
import { COMPILERS, type CompiledCase, processCases, readProcessVectors } from "../../process-vectors.ts";

interface Files {
  readonly resolvedInstanceForInlineInstances: string;
  readonly files: Record<string, { yaml: string; env?: Record<string, string> }>;
}

const { files, resolvedInstanceForInlineInstances } = readProcessVectors<Files>("files");
/** A release that each compiler wrote for. */
const RELEASES = ["0.14", "0.15", "0.18", "0.18", "0.20", "0.21"];

const resolve: InstanceFinder = async ({ instanceHash }) =>
  instanceHash === undefined ? { instanceHash: resolvedInstanceForInlineInstances } : {};

const cases = processCases();

function compileFile(file: string, name: string, index: number) {
  const { yaml, env = {} } = files[file]!;
  // The recordings of mesg-cli, which reads only `key`, were made with the name there.
  const text = name.startsWith("mesg-cli") && !/^key:/m.test(yaml) ? yaml.replace(/^name:/m, "key:") : yaml;
  const [release, compiler] = [parseRelease(RELEASES[index]!), PROCESS_COMPILERS[index]!];
  return compileProcess(text, { release, compiler, env, instances: resolve });
}

describe.each(COMPILERS.map((name, index) => [name, index] as const))("%s", (name, index) => {
  const release = parseRelease(RELEASES[index]!);
  const recorded = readProcessVectors<Record<string, CompiledCase>>(`compiled-${name}`);

  test.each(Object.keys(files))("compiles %s into the output of the original compiler", async (file) => {
    const compiled = await compileFile(file, name, index);
    const { definition, definitionForEngine, error } = recorded[file]!;
    if (error !== undefined) {
      expect(compiled.diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
      return;
    }
    const expected = processFromJson(definitionForEngine ?? definition).definition;
    expect(processToJson(compiled.draft!, release)).toEqual(processToJson(expected, release));
    // A hash that is not base58 has no bytes.
    if (file === "bad-hash") return;
    expect(dumpProcess(compiled.draft!, release)).toBe(dumpProcess(expected, release));
    if (index < 5) expect(encodeProcess(compiled.draft!, { release })).toEqual(encodeProcess(expected, { release }));
  });
});

/** Outcomes of the 42 files with each compiler and an Engine that its definitions are for. */
const OUTCOMES: Record<string, Record<string, number>> = {
  "mesg-cli-1.3": { "compiled and valid": 18, "the compiler fails": 4, "the Engine refuses": 20 },
  "mesg-cli-2.0": { "compiled and valid": 31, "the compiler fails": 4, "the Engine refuses": 7 },
  "compiler-0.1.0": { "compiled and valid": 29, "the compiler fails": 5, "the Engine refuses": 8 },
  "compiler-0.1.1": { "compiled and valid": 29, "the compiler fails": 5, "the Engine refuses": 8 },
  "compiler-0.2": { "compiled and valid": 20, "the compiler fails": 17, "the Engine refuses": 5 },
  "compiler-0.3": { "compiled and valid": 22, "the compiler fails": 14, "the Engine refuses": 6 },
};

test.each(COMPILERS.map((name, index) => [name, index] as const))(
  "accepts a file exactly when %s compiles it and the Engine accepts it",
  async (name, index) => {
    const release = parseRelease(RELEASES[index]!);
    const recorded = readProcessVectors<Record<string, CompiledCase>>(`compiled-${name}`);
    const judged = cases.filter((one) => one.release === release && one.it.compiledBy.startsWith(name));
    const counts: Record<string, number> = {};
    const outcomeOf = (file: string, draft: ProcessDefinition | undefined) => {
      if (recorded[file]!.error !== undefined) return "the compiler fails";
      const verdict = judged.find(({ it }) => it.case === file)?.it;
      // Without an Engine's verdict the rules judge; 528 verdicts elsewhere confirm them.
      const isValid = verdict === undefined ? processRefusal(draft!, release) === undefined : verdict.valid === true;
      return isValid ? "compiled and valid" : "the Engine refuses";
    };
    for (const file of Object.keys(files)) {
      const compiled = await compileFile(file, name, index);
      const outcome = outcomeOf(file, compiled.draft);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      expect([file, compiled.definition !== undefined]).toEqual([file, outcome === "compiled and valid"]);
    }
    expect(counts).toEqual(OUTCOMES[name]);
  },
);

test("writes the Engine's amino JSON of a compiled file", async () => {
  const judged = cases.filter(({ release, it }) => release === "0.26" && it.aminoJson !== undefined);
  const compiled = judged.filter(
    ({ it }) => it.compiledBy === "compiler-0.3 (definitionForEngine)" || it.compiledBy === "compiler-0.3",
  );
  for (const { it } of compiled) {
    const { draft } = await compileFile(it.case, "compiler-0.3", 5);
    expect([it.case, JSON.stringify(processToAmino(draft!)).replaceAll("&", "\\u0026")]).toEqual([
      it.case,
      it.aminoJson,
    ]);
  }
  expect(compiled.length).toBe(28);
});
