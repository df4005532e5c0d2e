import { describe, expect, test } from "vitest";
import { compileProcess, type InstanceFinder, PROCESS_COMPILERS } from "../../../src/compile/mod.ts";
import { encodeProcess, parseRelease, processFromJson, processToJson } from "../../../src/definition/mod.ts";
import { dumpProcess } from "../../../src/hash/mod.ts";
import { COMPILERS, type CompiledCase, readProcessVectors } from "../../process-vectors.ts";

interface Files {
  readonly resolvedInstanceForInlineInstances: string;
  readonly files: Record<string, { yaml: string; env?: Record<string, string> }>;
}

const { files, resolvedInstanceForInlineInstances } = readProcessVectors<Files>("files");
/** A release that each compiler wrote for. */
const RELEASES = ["0.14", "0.15", "0.18", "0.18", "0.20", "0.21"];

const resolve: InstanceFinder = async ({ instanceHash }) =>
  instanceHash === undefined ? { instanceHash: resolvedInstanceForInlineInstances } : {};

describe.each(COMPILERS.map((name, index) => [name, index] as const))("%s", (name, index) => {
  const release = parseRelease(RELEASES[index]!);
  const compiler = PROCESS_COMPILERS[index]!;
  const recorded = readProcessVectors<Record<string, CompiledCase>>(`compiled-${name}`);

  test.each(Object.keys(files))("%s becomes what the original compiler made of it", async (file) => {
    const { yaml, env = {} } = files[file]!;
    // The recordings of mesg-cli, which reads only `key`, were made with the name there.
    const text = name.startsWith("mesg-cli") && !/^key:/m.test(yaml) ? yaml.replace(/^name:/m, "key:") : yaml;
    const compiled = await compileProcess(text, { release, compiler, env, instances: resolve });
    const { definition, definitionForEngine, error } = recorded[file]!;
    if (error !== undefined) {
      expect(compiled.diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
      return;
    }
    // What compares conditions with objects has no text that means anything.
    if (/^filter-(?:list-predicates|step-key|gt-with-text)$/.test(file) && index < 5) return;
    const expected = processFromJson(definitionForEngine ?? definition).definition;
    if (file !== "bad-hash") expect(dumpProcess(compiled.draft!, release)).toBe(dumpProcess(expected, release));
    if (index < 5) expect(processToJson(compiled.draft!, release)).toEqual(processToJson(expected, release));
    if (file !== "bad-hash" && index < 5) {
      expect(encodeProcess(compiled.draft!, { release })).toEqual(encodeProcess(expected, { release }));
    }
  });
});
