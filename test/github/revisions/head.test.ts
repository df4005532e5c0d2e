import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { begin } from "../../action/world/begin.ts";
import { GREETER, service } from "../../action/world/services.ts";
import { commit, git, repository } from "../../source/git/repositories.ts";

/** Replaces a path of a checkout by a symlink, in a commit of its own. */
function replace(workspace: string, path: string, target: string): void {
  rmSync(join(workspace, path), { recursive: true });
  symlinkSync(target, join(workspace, path));
  commit(workspace);
}

describe("folder of a service in the input path", { timeout: 300_000 }, () => {
  test.each([
    ["services/greeter", "services/greeter"],
    ["services", "services/greeter"],
  ])("is not read through a symlink %s that leaves the checkout", async (link, path) => {
    const scenario = await begin(service(path, GREETER), { README: "x\n" });
    const other = repository(
      service("greeter", GREETER.replaceAll("greeter", "private-name")) as Record<string, string>,
    );
    const target = link === path ? join(other, "greeter") : other;
    const { code, log, summary, outputs } = await scenario.run({
      inputs: { path, against: "none", "allow-dirty": "true" },
      prepare: (workspace) => replace(workspace, link, target),
    });
    expect(code).toBe(1);
    expect(log).toContain(`"${path}" is behind a symlink that leaves the checkout`);
    expect(`${log}${summary}${JSON.stringify(outputs)}`).not.toContain("private-name");
  });

  test("is read through a symlink that stays in the checkout", async () => {
    const scenario = await begin({ ...service("a", GREETER), ...service("b", GREETER) }, { README: "x\n" });
    const { outputs, log } = await scenario.run({
      inputs: { path: "b", against: "none" },
      prepare: (workspace) => replace(workspace, "b", "a"),
    });
    expect(outputs.sid, log).toBe("greeter");
    expect(outputs.source).toMatch(/^Qm/);
  });

  test("is not read from a sibling repository whose name starts with the workspace's", async () => {
    const scenario = await begin(service("svc", GREETER), { README: "x\n" });
    const { log } = await scenario.run({
      inputs: { path: "link/svc", against: "none", "allow-dirty": "true" },
      prepare: (workspace) => {
        const beside = `${workspace}-private`;
        for (const [file, text] of Object.entries(service("svc", GREETER.replaceAll("greeter", "private-name")))) {
          mkdirSync(dirname(join(beside, file)), { recursive: true });
          writeFileSync(join(beside, file), text!);
        }
        git(beside, ["init", "-q"]);
        commit(beside);
        rmSync(join(workspace, ".git"), { recursive: true });
        symlinkSync(beside, join(workspace, "link"));
      },
    });
    expect(log).toContain('"link/svc" is behind a symlink that leaves the checkout');
    expect(log).not.toContain("private-name");
  });
});

test("does not report a service as new that moved from a file with two documents", { timeout: 300_000 }, async () => {
  const gone = Object.fromEntries(Object.keys(service("a", "")).map((path) => [path, null]));
  const scenario = await begin(service("a", `${GREETER}---\nname: other\n`), { ...gone, ...service("b", GREETER) });
  const { code, outputs, log } = await scenario.run();
  expect(code, log).toBe(1);
  expect(JSON.parse(outputs.services!)).toContainEqual(expect.objectContaining({ path: "b", status: "unknown" }));
  expect(log).toContain("an Engine may read a/mesg.yml, which is refused here: expected one document");
});
