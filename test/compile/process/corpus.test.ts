import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileProcess, type InstanceFinder, PROCESS_COMPILERS } from "../../../src/compile/mod.ts";
import { processRefusal, type Release } from "../../../src/definition/mod.ts";
import { readProcessVectors } from "../../process-vectors.ts";

// Real files, which are not ours to publish. Set MESG_CORPUS to the folder that holds index.json.
const corpus = process.env.MESG_CORPUS ?? "";
const HASH = "DkuV4o8bU7nkQ5cBsWqkS7sRvTGJqwZ5rbrDGiCEnA2F";
const { verdicts } = readProcessVectors<{ verdicts: Record<string, Record<string, string>> }>("corpus-verdicts");

/** Each compiler with recorded verdicts, and a release whose rules apply to its output. */
const COMPILERS: readonly (readonly [string, number, Release])[] = [
  ["mesg-cli-1.3", 0, "0.14"],
  ["mesg-cli-2.0", 1, "0.15"],
  ["compiler-0.1.1", 3, "0.18"],
  ["compiler-0.2", 4, "0.20"],
  ["compiler-0.3", 5, "0.21"],
];

/**
 * Why a file that an original compiler compiled has an error here: the Engine rejects it, and the compiler did not check.
 */
const REFUSED_BY_THE_ENGINE: readonly (readonly [string, RegExp, string])[] = [
  [
    "mesg-cli-1.3",
    /Value\.Ref\.Key' Error/,
    "makes a reference without a key of every constant, and Engine 0.14 refuses it",
  ],
];

const instances: InstanceFinder = async ({ instanceHash }) =>
  instanceHash === undefined ? { instanceHash: HASH } : {};

function compile(file: string, compiler: string, index: number, release: Release) {
  const text = readFileSync(join(corpus, "files", file), "utf8");
  // mesg-cli reads only `key`; its verdicts are about files with one.
  const named = compiler.startsWith("mesg-cli") && !/^key:/m.test(text) ? text.replace(/^name:/m, "key:") : text;
  const env = Object.fromEntries([...text.matchAll(/\$\(env:(.*)\)/g)].map(([, name]) => [name, "x"]));
  return compileProcess(named, { release, compiler: PROCESS_COMPILERS[index]!, env, instances });
}

describe.skipIf(!existsSync(join(corpus, "index.json")))("real process files (needs MESG_CORPUS)", () => {
  test.each(COMPILERS)("agrees with %s on every file", async (name, index, release) => {
    const explained: string[] = [];
    for (const [file, by] of Object.entries(verdicts)) {
      const { definition, draft, diagnostics } = await compile(file, name, index, release);
      const verdict = by[name]!;
      if (verdict.startsWith("ERR")) {
        expect([file, definition]).toEqual([file, undefined]);
        continue;
      }
      expect([file, `ok ${draft!.nodes.length}`]).toEqual([file, verdict]);
      if (definition !== undefined) continue;
      expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      const words = processRefusal(draft!, release)?.text ?? "";
      const reason = REFUSED_BY_THE_ENGINE.find(([compiler, pattern]) => compiler === name && pattern.test(words));
      expect([file, reason]).not.toEqual([file, undefined]);
      explained.push(file);
    }
    // Of 25 files 18 compile with mesg-cli 1.3; three of them have no constants.
    expect(explained.length).toBe(name === "mesg-cli-1.3" ? 15 : 0);
  });

  test("compiles every process file, or reports an error with a line", async () => {
    const entries: { file: string; kind: string }[] = JSON.parse(readFileSync(join(corpus, "index.json"), "utf8"));
    const files = entries.filter(({ kind }) => kind === "process").map(({ file }) => file);
    expect(files.length).toBe(37);
    for (const file of files) {
      for (const compiler of COMPILERS) {
        const { definition, diagnostics } = await compile(file, ...compiler);
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        expect([file, definition === undefined]).toEqual([file, errors.length > 0]);
        expect(errors.every(({ line }) => line !== undefined)).toBe(true);
      }
    }
  });
});

test("has verdicts of five compilers", () => {
  const all = Object.values(verdicts);
  expect([all.length, ...new Set(all.map((by) => Object.keys(by).join()))]).toEqual([
    25,
    COMPILERS.map(([name]) => name).join(),
  ]);
});
