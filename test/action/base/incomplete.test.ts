import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { begin } from "../world/begin.ts";
import type { RunOptions, Scenario } from "../world/scenario.ts";
import { BREAKING, GREETER, INVALID, service } from "../world/services.ts";
import {
  baseBehindLink,
  baseBeyondLimit,
  baseCheckout,
  baseInLfs,
  breaking,
  breakingInFolder,
  git,
  gone,
  library,
  otherCheckout,
  overTheApi,
  partialClone,
  push,
  refusingApi,
  sourceInLfs,
  truncatedApi,
  unknownStart,
  withSubmodule,
} from "./arrange.ts";

/** One way in which a base can be incomplete, as in docs/action.md. */
interface Row {
  readonly arrange: () => Promise<{ readonly scenario: Scenario; readonly options?: RunOptions }>;
  /** Each service with its status and its number of breaking changes. */
  readonly finds: readonly (readonly [path: string, status: string, breaking?: number])[];
  /** Expected text of the log. */
  readonly says?: string | RegExp;
  /** `true` by default: the services changed. */
  readonly changed?: "true" | "false" | "unknown";
  readonly fails: boolean;
}

const ROWS: Readonly<Record<string, Row>> = {
  "git cannot fetch, and GitHub's API refuses": {
    arrange: async () => ({ scenario: await refusingApi() }),
    finds: [["svc", "unknown", 0]],
    says: "cannot check for breaking changes: the base is unavailable: GitHub's API did not list the files",
    changed: "unknown",
    fails: true,
  },
  "GitHub's API lists only a part of the files": {
    arrange: truncatedApi,
    finds: [["svc", "unknown", 0]],
    says: "GitHub's API lists only a part of the files",
    changed: "unknown",
    fails: true,
  },
  "no commit where the branch began": {
    arrange: unknownStart,
    finds: [["svc", "unknown", 0]],
    says: "GitHub's API did not find where the branch began",
    changed: "unknown",
    fails: true,
  },
  "the checkout is of another repository, or of a commit that the event does not know": {
    arrange: otherCheckout,
    finds: [["svc", "unknown", 0]],
    says: /the checkout is at \w+, which does not contain/,
    changed: "unknown",
    fails: true,
  },
  "the checkout is of the base branch, as by default for pull_request_target and workflow_run": {
    arrange: baseCheckout,
    finds: [["svc", "unknown", 0]],
    says: /the checkout is at \w+, which does not contain/,
    changed: "unknown",
    fails: true,
  },
  "the commit before a push is gone": {
    async arrange() {
      const scenario = await breaking();
      return { scenario, options: push(scenario, "a".repeat(40), { forced: true }) };
    },
    finds: [["svc", "unknown", 0]],
    says: "cannot check for breaking changes: the base is unavailable",
    changed: "unknown",
    fails: true,
  },
  "a partial clone": {
    arrange: () => partialClone(breaking(), "--filter=blob:none"),
    finds: [["svc", "changed", 1]],
    fails: true,
  },
  "a partial clone without folders": {
    arrange: () => partialClone(breaking(), "--filter=tree:0"),
    finds: [["svc", "changed", 1]],
    fails: true,
  },
  "a partial clone, and neither git nor GitHub's API returns more": {
    arrange: () => partialClone(refusingApi(), "--filter=blob:none"),
    finds: [["svc", "unknown", 0]],
    says: "git does not have the contents of svc/mesg.yml (a partial clone?)",
    changed: "unknown",
    fails: true,
  },
  "a sparse checkout without the service's folder on disk": {
    async arrange() {
      const scenario = await begin(
        { ...service("svc", GREETER), "other/x": "" },
        { ...service("svc", BREAKING), "other/y": "" },
      );
      const prepare = (workspace: string) => void git(workspace, "sparse-checkout", "set", "other");
      return { scenario, options: { prepare } };
    },
    finds: [["svc", "changed", 1]],
    fails: true,
  },
  "git cannot fetch, and GitHub's API returns the files": {
    arrange: async () => ({ scenario: await overTheApi(breaking()) }),
    finds: [["svc", "changed", 1]],
    says: "the base was read over GitHub's API",
    fails: true,
  },
  "a first service, and a base that is read over GitHub's API": {
    arrange: async () => ({ scenario: await overTheApi(begin({ "README.md": "x\n" }, service("svc", GREETER))) }),
    finds: [["svc", "new", 0]],
    says: "the base was read over GitHub's API",
    fails: false,
  },
  "a source without changes, and a base that is read over GitHub's API": {
    arrange: async () => ({ scenario: await overTheApi(begin(service("svc", GREETER), { "README.md": "x\n" })) }),
    finds: [["svc", "same", 0]],
    changed: "false",
    fails: false,
  },
  "more files than are read over GitHub's API may describe the service": {
    async arrange() {
      const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`old/${index}.yml`, `a: ${index}\n`]));
      const taken = Object.fromEntries(Object.keys(many).map((path) => [path, null]));
      return { scenario: await overTheApi(begin(many, { ...taken, ...service("svc", GREETER) })) };
    },
    finds: [["svc", "unknown", 0]],
    says: "more than 200 files of the base may describe the service",
    changed: "unknown",
    fails: true,
  },
  "a file that is not UTF-8, read over GitHub's API": {
    async arrange() {
      const scenario = await overTheApi(breaking());
      scenario.github.garbles = true;
      return { scenario };
    },
    finds: [["svc", "unknown", 0]],
    says: "svc/mesg.yml is not UTF-8, which GitHub's API does not return unchanged",
    changed: "unknown",
    fails: true,
  },
  "a service in a submodule, with both of its commits": {
    async arrange() {
      const { scenario, options, update } = await withSubmodule("svc", [GREETER, BREAKING]);
      return { scenario, options: { ...options, ...update() } };
    },
    finds: [["svc", "changed", 1]],
    fails: true,
  },
  "a service in a submodule, without the base's commit": {
    async arrange() {
      const { scenario, options, update } = await withSubmodule("svc", [GREETER, BREAKING]);
      return { scenario, options: { ...options, ...update("--depth=1") } };
    },
    finds: [["svc", "unknown", 0]],
    says: /the checkout does not have the commit \w+ of the submodule svc/,
    changed: "unknown",
    fails: true,
  },
  "a service takes the place of a submodule": {
    async arrange() {
      const scenario = await begin({ "README.md": "x\n" }, {});
      const { commits } = library(scenario, GREETER);
      const env = { GIT_INDEX_FILE: join(scenario.folder, "index-of-base") };
      scenario.git(["read-tree", scenario.base], env);
      scenario.git(["update-index", "--add", "--cacheinfo", `160000,${commits[0]},old`], env);
      const tree = scenario.git(["write-tree"], env).trim();
      const base = scenario.git(["commit-tree", tree, "-m", "x"]).trim();
      const head = scenario.commit(service("svc", BREAKING), [scenario.base]);
      const files = scenario.git(["rev-parse", `${head}^{tree}`]).trim();
      const checkout = scenario.git(["commit-tree", files, "-m", "x", "-p", base, "-p", scenario.head]).trim();
      return { scenario, options: { checkout } };
    },
    finds: [["svc", "unknown", 0]],
    says: "the submodule old is not checked out",
    changed: "unknown",
    fails: true,
  },
  "a definition that git does not track": {
    async arrange() {
      const scenario = await begin({ "README.md": "x\n" }, { "README.md": "y\n" });
      const definition = JSON.stringify({
        sid: "built",
        name: "built",
        source: "QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV",
      });
      const prepare = (workspace: string) => {
        mkdirSync(join(workspace, "build"));
        writeFileSync(join(workspace, "build/service.json"), definition);
      };
      return { scenario, options: { prepare, inputs: { definition: "build/service.json", path: "" } } };
    },
    finds: [["build/service.json", "unknown", 0]],
    says: "git does not track build/service.json, so the base cannot have it",
    changed: "unknown",
    fails: true,
  },
  "waivers of the base that are broken": {
    async arrange() {
      const before = { ...service("svc", GREETER), "svc/.mesg-compile.yml": "waivers: 5\n" };
      return { scenario: await begin(before, { ...service("svc", BREAKING), "svc/.mesg-compile.yml": null }) };
    },
    finds: [["svc", "changed", 1]],
    says: "svc/.mesg-compile.yml in the base, line 1",
    fails: true,
  },
  "waivers of the checkout that are broken": {
    async arrange() {
      const broken = { "svc/.mesg-compile.yml": `waivers: 5 # ${"x".repeat(300_000)}\n` };
      return { scenario: await begin(service("svc", GREETER), { ...service("svc", BREAKING), ...broken }) };
    },
    finds: [["svc", "changed", 1]],
    says: "1 service invalid",
    fails: true,
  },
  "a definition of the base that exceeds a limit of this tool": {
    arrange: baseBeyondLimit,
    finds: [["service.json", "unknown", 0]],
    says: "expected at most 100 levels",
    changed: "unknown",
    fails: true,
  },
  "a service of the base that is not valid": {
    arrange: async () => ({ scenario: await begin(service("svc", INVALID), service("svc", GREETER)) }),
    finds: [["svc", "new", 0]],
    says: /service svc: new/,
    fails: false,
  },
  "a source of the base that would be refused": {
    arrange: sourceInLfs,
    finds: [["svc", "changed", 0]],
    fails: false,
  },
  "a description of the base in git LFS": {
    arrange: baseInLfs,
    finds: [["svc", "unknown", 0]],
    says: "the contents of svc/mesg.yml are in git LFS",
    changed: "unknown",
    fails: true,
  },
  "a description of the base behind a symlink that leaves the repository": {
    arrange: () => baseBehindLink(),
    finds: [["svc", "unknown", 0]],
    says: "behind a symlink that leaves the repository",
    changed: "unknown",
    fails: true,
  },
  "the checkout is in a folder of the workspace": {
    arrange: breakingInFolder,
    finds: [["repo/svc", "changed", 1]],
    says: "file=svc/mesg.yml",
    fails: true,
  },
  "the last service is removed": {
    arrange: async () => ({ scenario: await begin(service("svc", GREETER), { ...gone("svc"), "README.md": "x\n" }) }),
    finds: [["svc", "removed", 1]],
    says: "svc was removed: callers no longer find this service",
    fails: true,
  },
  "the folder that the input path names is removed": {
    arrange: async () => ({
      scenario: await begin(service("svc", GREETER), { ...gone("svc"), "README.md": "x\n" }),
      options: { inputs: { path: "svc" } },
    }),
    finds: [["svc", "removed", 1]],
    fails: true,
  },
  "mesg.yml is renamed": {
    arrange: async () => ({
      scenario: await begin(service("svc", GREETER), { "svc/mesg.yml": null, "svc/mesg.yaml": BREAKING }),
    }),
    finds: [["svc", "removed", 1]],
    fails: true,
  },
  "mesg.yml and the input service-file are renamed": {
    arrange: async () => ({
      scenario: await begin(service("svc", GREETER), { "svc/mesg.yml": null, "svc/greeter.yml": BREAKING }),
      options: { inputs: { "service-file": "greeter.yml" } },
    }),
    finds: [["svc", "changed", 1]],
    fails: true,
  },
  "a service moves into the input path": {
    arrange: async () => ({
      scenario: await begin(service("svc", GREETER), { ...gone("svc"), ...service("services/greeter", BREAKING) }),
      options: { inputs: { path: "services/*" } },
    }),
    finds: [["services/greeter", "changed", 1]],
    fails: true,
  },
  "a service moves out of the input path": {
    arrange: async () => ({
      scenario: await begin(service("services/greeter", GREETER), {
        ...gone("services/greeter"),
        ...service("svc", GREETER),
      }),
      options: { inputs: { path: ".\n!svc" } },
    }),
    finds: [["services/greeter", "removed", 1]],
    fails: true,
  },
  "the event does not name its commits, although it should": {
    arrange: async () => ({ scenario: await breaking(), options: { event: { name: "pull_request", payload: {} } } }),
    finds: [["svc", "unknown", 0]],
    says: "the event pull_request does not name its commits",
    changed: "unknown",
    fails: true,
  },
  "the event has no earlier commit": {
    arrange: async () => ({
      scenario: await breaking(),
      options: { event: { name: "workflow_dispatch", payload: {} } },
    }),
    finds: [["svc", "unknown", 0]],
    says: "not compared: the event workflow_dispatch has no earlier commit",
    changed: "unknown",
    fails: false,
  },
  "the first push of a branch": {
    async arrange() {
      const scenario = await breaking();
      const options = push(scenario, "0".repeat(40));
      return { scenario, options: { ...options, env: { GITHUB_REF: "refs/heads/topic" } } };
    },
    finds: [["svc", "changed", 1]],
    fails: true,
  },
  "the input against is none": {
    arrange: async () => ({ scenario: await breaking(), options: { inputs: { against: "none" } } }),
    finds: [["svc", "unknown", 0]],
    changed: "unknown",
    fails: false,
  },
  "the input against is engine, and no Engine answers": {
    arrange: async () => ({
      scenario: await breaking(),
      options: { inputs: { against: "engine", "engine-endpoint": "127.0.0.1:1" } },
    }),
    finds: [["svc", "unknown", 0]],
    says: "cannot check for breaking changes: the base is unavailable",
    changed: "unknown",
    fails: true,
  },
};

/** Whether fail-on is tested too: with SCENARIOS=all for each row, otherwise for every tenth. */
const isSampled = (row: Row) => process.env.SCENARIOS === "all" || Object.values(ROWS).indexOf(row) % 10 === 0;

describe("incomplete base", () => {
  test.each(Object.entries(ROWS))("%s", { timeout: 300_000 }, async (_, row) => {
    const { scenario, options = {} } = await row.arrange();
    const { code, log, outputs, summary } = await scenario.run(options);
    const rows = JSON.parse(outputs.services ?? "[]") as { path: string; status: string; breaking: number }[];
    expect(
      rows.map(({ path, status, breaking: count }) => [path, status, count]),
      log,
    ).toEqual(row.finds);
    if (row.says !== undefined) expect(log).toMatch(row.says);
    expect(outputs.changed).toBe(row.changed ?? "true");
    const breaks = row.finds.reduce((sum, [, , count = 0]) => sum + count, 0);
    expect(outputs.breaking).toBe(String(breaks));
    expect(code, log).toBe(row.fails ? 1 : 0);
    expect(summary).toMatch(/^## (?:❌|❓|⚠️|✅|➕) /);
    if (!isSampled(row)) return;
    const lenient = await scenario.run({ ...options, inputs: { ...options.inputs, "fail-on": "never" } });
    expect(lenient.code, lenient.log).toBe(0);
  });
});

test("has a row in docs/action.md for each way in which a base can be incomplete", () => {
  const docs = readFileSync(new URL("../../../docs/action.md", import.meta.url), "utf8");
  const [table = ""] = docs.split("## When the base is incomplete")[1]!.split("\n## ");
  const documented = [...table.matchAll(/^\| ([^|]+?) \| [^|]+ \| (yes|no)[^|]* \|$/gm)].map(([, name, fails]) => [
    name!.replaceAll("`", ""),
    fails === "yes",
  ]);
  expect(documented).toEqual(Object.entries(ROWS).map(([name, { fails }]) => [name, fails]));
});
