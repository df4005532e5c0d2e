import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { KNOWN_ACTIONS } from "./workflows/runner/actions.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group?: string };
  readonly jobs: {
    readonly [name: string]: {
      readonly permissions?: Readonly<Record<string, string>>;
      readonly "timeout-minutes"?: number;
      readonly needs?: string | readonly string[];
      readonly environment?: unknown;
      readonly steps?: readonly Step[];
    };
  };
}

const files = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);

describe.each(files)("%s", (file) => {
  const text = readFileSync(file, "utf8");
  const workflow = load(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, { steps = [] }]) => steps);

  test("pins other actions by full commit with the version as a comment, and this one by version", () => {
    for (const [line] of text.matchAll(/^\s*(?:- )?uses:.*$/gm)) {
      if (/uses: \.\//.test(line)) continue;
      if (/uses: mesg\/compile-action@v\d+\.\d+\.\d+$/.test(line)) continue;
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d/);
      const [, repository, commit, version] = /uses: ([\w.-]+\/[\w.-]+)\S*@(\S+) # (\S+)/.exec(line)!;
      const [, known] = Object.entries(KNOWN_ACTIONS).find(([name]) => `${name}/`.startsWith(`${repository}/`))!;
      expect([commit, version], line).toEqual([known.commit, known.version]);
    }
  });

  test("permits nothing by default, and sets permissions and a time limit for every job", () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) {
      expect(job.permissions, name).toBeDefined();
      expect(job["timeout-minutes"], name).toBeGreaterThan(0);
    }
  });

  test("passes no text of an event to a shell", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });

  test("persists no credentials of a checkout", () => {
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith("actions/checkout@")) expect(inputs?.["persist-credentials"]).toBe(false);
    }
  });

  test("gives no secrets and no write permissions to jobs that outsiders can start", () => {
    const byStrangers = Object.keys(workflow.on).some((event) => /^(pull_request|issue|discussion)/.test(event));
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    if (byStrangers || "workflow_run" in workflow.on) {
      expect(text).not.toContain("secrets.");
      for (const [, { permissions }] of jobs) expect(Object.keys(permissions!)).not.toContain("id-token");
    }
    for (const [name, { permissions, environment }] of jobs) {
      if (permissions?.contents === "write")
        expect([file, environment], name).toEqual([expect.stringMatching(/release\.yml$/), "release"]);
    }
  });

  test("deploys only in an environment, and one run at a time", () => {
    for (const [name, { environment, steps = [] }] of jobs) {
      const deploys = steps.some(({ with: inputs }) => (inputs?.deploy ?? "never") !== "never");
      if (!deploys) continue;
      expect(environment, name).toBeDefined();
      expect(workflow.concurrency).toMatchObject({ group: "mesg-deploy", "cancel-in-progress": false });
    }
  });

  test("sets a concurrency group", () => {
    expect(workflow.concurrency?.group).toBeDefined();
  });
});

test("uses this version of the action in all examples", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const pages = ["README.md", ...readdirSync("docs").map((name) => `docs/${name}`)].filter((name) =>
    /\.md$/.test(name),
  );
  const texts = [...files, ...pages].map((file) => readFileSync(file, "utf8"));
  const pattern = /mesg\/compile-action(?:@(?:DIGITS # )?|\n\s+ref: |\/releases\/download\/|\/blob\/)([^\s"`/]+)/g;
  const named = texts.flatMap((text) => [...text.matchAll(pattern)]);
  expect(named.length).toBeGreaterThan(7);
  expect([...new Set(named.map(([, tag]) => tag))]).toEqual([`v${version}`]);
  const packages = texts.flatMap((text) => [...text.matchAll(/mesg-compile-action-([\d.]+)\.tgz/g)]);
  expect([...new Set(packages.map(([, found]) => found))]).toEqual([version]);
});

test("requires every CI job in the final check", () => {
  const { jobs } = load(readFileSync(".github/workflows/ci.yml", "utf8")) as Workflow;
  const { passed, ...others } = jobs;
  expect([...(passed!.needs as string[])].sort()).toEqual(Object.keys(others).sort());
});
