import { mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baseTree } from "../../../src/github/discover/base-tree.ts";
import { trackedTree } from "../../../src/github/discover/git-tree.ts";
import { buildService } from "../../../src/github/revisions/build-service.ts";
import { describeAt, unchangedSince } from "../../../src/github/revisions/describe.ts";
import { Folders, findRepository } from "../../../src/source/mod.ts";
import { begin } from "../../action/world/begin.ts";
import { GREETER, INVALID, service } from "../../action/world/services.ts";
import { commit, type Files, repository } from "../../source/git/repositories.ts";

const WAIVERS = "waivers:\n  - { rule: task-removed, path: task x, reason: gone, expires: 2030-01-01 }\n";
const signal = new AbortController().signal;

/** Builds the service of a folder in the second of two commits, and looks for it unchanged in the first. */
async function unchanged(before: Files, change: Files) {
  const top = repository(before);
  const base = (await (await findRepository(top))!.head())!.id;
  commit(top, { README: "x\n", ...change });
  const found = (await findRepository(top))!;
  const folders = new Folders(signal);
  const place = { path: "svc", inRepository: "svc", isDefinition: false };
  const options = { release: "0.11", serviceFile: "mesg.yml", signal } as const;
  const built = await buildService(place, () => folders.open(join(top, "svc")), options);
  const tree = await baseTree(found, base, found, signal);
  return { built, tree, found, base: await unchangedSince(tree, built) };
}

describe("service without changed files", () => {
  test.each<[string, Files]>([
    ["alone", {}],
    ["with waivers", { "svc/.mesg-compile.yml": WAIVERS }],
    ["with a warning: nothing can use it", { "svc/mesg.yml": "name: greeter\n" }],
  ])("equals the service read from the base %s", async (_, files) => {
    const { base, built, tree } = await unchanged({ ...(service("svc", GREETER) as Files), ...files }, {});
    const described = await describeAt(tree, "svc/mesg.yml", "0.11");
    if (described.state !== "read" || base === undefined) throw new Error("found no service in the base");
    const { definition, ...rest } = described.service;
    expect(base).toMatchObject({ ...rest, locate: expect.any(Function) });
    expect({ ...base.definition, source: "" }).toEqual(definition);
    expect(base.definition?.source).toBe(built.definition?.source);
  });

  test.each<[string, Files, Files]>([
    ["a file of it changed", {}, { "svc/a.txt": "x\n" }],
    ["a file beside a symlink changed", { "svc/link": { link: "mesg.yml" } }, { "svc/a.txt": "x\n" }],
    ["its description is behind a symlink", { "svc/mesg.yml": { link: "../common.yml" }, "common.yml": GREETER }, {}],
    ["it is invalid", { "svc/mesg.yml": INVALID }, {}],
  ])("is read again when %s", async (_, files, change) => {
    expect((await unchanged({ ...(service("svc", GREETER) as Files), ...files }, change)).base).toBeUndefined();
  });

  test("is read again when the contents of the base are not available", async () => {
    const { built, found } = await unchanged(service("svc", GREETER) as Files, {});
    expect(await unchangedSince(await trackedTree(found, signal), built)).toBeUndefined();
  });
});

test("reports a service in a checkout below the workspace as unchanged, not as moved", {
  timeout: 300_000,
}, async () => {
  const scenario = await begin(service("svc", GREETER), { README: "x\n" });
  const { summary, log } = await scenario.run({
    inputs: { path: "repo" },
    prepare: (workspace) => {
      renameSync(workspace, `${workspace}-of-git`);
      mkdirSync(workspace);
      renameSync(`${workspace}-of-git`, join(workspace, "repo"));
    },
  });
  expect(summary, log).toContain("1 service without changes");
  expect(summary).not.toContain("moved");
});

describe("files of a run", { timeout: 300_000 }, () => {
  /** The names of the files that a run with one service leaves for later steps. */
  async function filesOf(inputs: Readonly<Record<string, string>>): Promise<string[]> {
    const scenario = await begin({ README: "x\n" }, service("svc", GREETER));
    const { outputs, log } = await scenario.run({ inputs });
    const definition = outputs.definition!;
    expect(JSON.parse(readFileSync(definition, "utf8")), log).toMatchObject({ sid: "greeter" });
    return readdirSync(join(definition, "..")).sort();
  }

  test("contain only what the outputs name, or the whole artifact if there is one", async () => {
    expect(await filesOf({ artifact: "" })).toEqual(["definition.json"]);
    expect(await filesOf({})).toEqual(["definition.hex", "definition.json", "definition.pb", "diff.json"]);
  });
});
