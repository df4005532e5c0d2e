import { existsSync, readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: {
    readonly [name: string]: {
      readonly permissions?: unknown;
      readonly "timeout-minutes"?: number;
      readonly needs?: string | readonly string[];
      readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
    };
  };
}

const files = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [],
);

test("there are workflows to look at", () => {
  expect(files.length).toBeGreaterThan(1);
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(file, "utf8");
  const workflow = load(text) as Workflow;

  test("every action is pinned by its full commit, with its version beside it", () => {
    for (const [line] of text.matchAll(/^.*\buses:.*$/gm)) {
      if (/uses: \.\//.test(line)) continue;
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d/);
    }
  });

  test("nothing is permitted by default, and every job says what it may do and how long", () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job.permissions, name).toBeDefined();
      expect(job["timeout-minutes"], name).toBeGreaterThan(0);
    }
  });

  test("no text of an event reaches a shell", () => {
    for (const job of Object.values(workflow.jobs)) {
      for (const { run } of job.steps ?? []) expect(run ?? "").not.toContain("${{");
    }
  });
});

test("no job of CI escapes the one required check", () => {
  const { jobs } = load(readFileSync(".github/workflows/ci.yml", "utf8")) as Workflow;
  const { passed, ...others } = jobs;
  expect([...(passed!.needs as string[])].sort()).toEqual(Object.keys(others).sort());
});
