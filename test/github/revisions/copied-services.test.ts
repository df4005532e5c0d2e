import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { baseTree } from "../../../src/github/discover/base-tree.ts";
import { trackedTree } from "../../../src/github/discover/git-tree.ts";
import { buildService } from "../../../src/github/revisions/build-service.ts";
import { findBaseServices } from "../../../src/github/revisions/find-base.ts";
import { Folders, findRepository } from "../../../src/source/mod.ts";
import { type BaseSide, loadBaseSide } from "../../../src/waivers/mod.ts";
import { begin } from "../../action/world/begin.ts";
import { BREAKING, COMPATIBLE, GREETER, service } from "../../action/world/services.ts";
import { commit, type Files, git, repository } from "../../source/git/repositories.ts";

const signal = new AbortController().signal;
const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 4);

/** Services by folder: with a sid, or only with a name. */
type Layout = Readonly<Record<string, { readonly sid?: string; readonly name: string } | undefined>>;

const IDENTITIES = [{ sid: "one", name: "a" }, { sid: "two", name: "a" }, { name: "a" }, { name: "b" }];
const layouts = fc.record(
  Object.fromEntries(["p", "q", "r", "s"].map((folder) => [folder, fc.constantFrom(undefined, ...IDENTITIES)])),
) as fc.Arbitrary<Layout>;

/**
 * The files of a layout. The description of a service names its folder and its side. Only the base has a task, so that
 * every copy breaks callers.
 */
function filesOf(layout: Layout, side: "base" | "head"): Files {
  const tasks = side === "base" ? "tasks: { greet: {} }\n" : "events: { greeted: {} }\n";
  const services = Object.entries(layout).flatMap(([folder, identity]) => {
    if (identity === undefined) return [];
    const { sid, name } = identity;
    const text = `name: ${name}\n${sid === undefined ? "" : `sid: ${sid}\n`}description: ${side} ${folder}\n${tasks}`;
    return Object.entries(service(folder, text));
  });
  return Object.fromEntries(services) as Files;
}

function shown(side: BaseSide): string {
  return side.state === "present" ? side.definition.description : side.state;
}

test("services are found in a base by the action as by the command line, wherever they are moved or copied", {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(layouts, layouts, async (before, after) => {
      const top = repository({ ...filesOf(before, "base"), README: "x\n" });
      const base = git(top, ["rev-parse", "HEAD"]);
      for (const folder of Object.keys(before)) rmSync(join(top, folder), { recursive: true, force: true });
      commit(top, { ...filesOf(after, "head"), README: "y\n" });
      const repo = (await findRepository(top))!;
      const [head, tree] = [await trackedTree(repo, signal), await baseTree(repo, base, repo, signal)];
      const folders = Object.keys(after).filter((folder) => after[folder] !== undefined);
      const options = { release: "0.11", serviceFile: "mesg.yml", signal } as const;
      const open = (folder: string) => new Folders(signal).open(join(top, folder));
      const built = await Promise.all(
        folders.map((path) =>
          buildService({ path, inRepository: path, isDefinition: false }, () => open(path), options),
        ),
      );
      const finding = { ...options, requested: [], head, asSeen: (path: string) => path };
      const found = await findBaseServices(built, tree, { ...finding, withSource: async (one) => one });
      const command = await Promise.all(
        built.map(({ definition, place: { path } }) =>
          loadBaseSide(`git:${base}`, join(top, path), { ...options, wanted: definition! }),
        ),
      );
      expect(built.map((one) => shown(found.of.get(one)!.side))).toEqual(command.map(({ side }) => shown(side)));
    }),
    { numRuns: RUNS },
  );
});

test("a copy with the sid of a service that stays is new only if it does not break callers", {
  timeout: 300_000,
}, async () => {
  const scenario = await begin(service("stays", GREETER), {
    ...service("copy", BREAKING),
    ...service("equal", GREETER),
    ...service("more", COMPATIBLE),
  });
  const { code, log, outputs } = await scenario.run();
  expect(code, log).toBe(1);
  expect(JSON.parse(outputs.services!)).toMatchObject([
    { path: "copy", status: "changed", breaking: 1 },
    { path: "equal", status: "new" },
    { path: "more", status: "new" },
    { path: "stays", status: "same" },
  ]);
});
