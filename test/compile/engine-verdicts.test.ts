import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { definitionFromJson, encodeDefinition, readDefinition } from "../../src/definition/mod.ts";

interface Vector {
  readonly name: string;
  readonly mesgYml: string | null;
  readonly dockerfile: boolean;
  readonly isValid: boolean;
}

const vectors: Vector[] = JSON.parse(
  readFileSync(new URL("../fixtures/engine-vectors/invalid-mesg-yml.json", import.meta.url), "utf8"),
);

test.each(vectors.filter(({ mesgYml }) => mesgYml !== null))("agrees with Engine 0.10 on $name", (vector) => {
  const { diagnostics } = compileService(vector.mesgYml!, { release: "0.10", dockerfile: vector.dockerfile });
  expect(diagnostics.every(({ severity }) => severity !== "error")).toBe(vector.isValid);
});

// Real files, which are not ours to publish. Set MESG_CORPUS to the folder that holds index.json.
const corpus = process.env.MESG_CORPUS ?? "";

describe.skipIf(!existsSync(join(corpus, "index.json")))("real files (needs MESG_CORPUS)", () => {
  const json = (path: string) => JSON.parse(readFileSync(join(corpus, path), "utf8"));
  const entries: { file: string; kind: string; engine10Warnings?: string[] }[] =
    corpus === "" ? [] : json("index.json");
  const files = entries.filter(({ kind }) => kind === "mesg");
  const compile = (path: string) =>
    compileService(readFileSync(join(corpus, path)), { file: path, release: "0.10", dockerfile: true });

  test("agrees with Engine 0.10, including the line", () => {
    for (const { file, engine10Warnings: warnings = [] } of files) {
      const errors = compile(`files/${file}`).diagnostics.filter(({ severity }) => severity === "error");
      expect({ file, refused: errors.length > 0 }).toEqual({ file, refused: warnings.length > 0 });
      for (const warning of warnings) {
        // The parser's own errors name the line before or after; only the decoder's are exact.
        const line = /^line (\d+)/.exec(warning)?.[1];
        if (line !== undefined)
          expect(
            errors.map((error) => String(error.line)),
            file,
          ).toContain(line);
      }
    }
  });

  test("compiles accepted files into the bytes of the original compiler", () => {
    const original = json("original-compiler-output.json");
    for (const { file } of files.filter(({ engine10Warnings }) => (engine10Warnings ?? []).length === 0)) {
      const recorded = original[file]["compiler-0.3.1"];
      const { definition } = definitionFromJson({
        ...(recorded.sameAs ? original[file][recorded.sameAs] : recorded).definition,
        source: "",
      });
      expect(encodeDefinition(compile(`files/${file}`).definition!), file).toEqual(encodeDefinition(definition));
    }
  });

  test("reproduces committed definitions", () => {
    const names = readdirSync(join(corpus, "compiled")).flatMap((name) => /(.*)\.mesg\.yml$/.exec(name)?.[1] ?? []);
    for (const name of names) {
      const { definition } = readDefinition(readFileSync(join(corpus, "compiled", `${name}.json`)));
      const ours = compile(`compiled/${name}.mesg.yml`).definition!;
      expect(encodeDefinition(ours), name).toEqual(encodeDefinition({ ...definition, source: "" }));
    }
  });
});
