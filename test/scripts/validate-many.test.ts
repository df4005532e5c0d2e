import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitProcessCount } from "../../src/source/mod.ts";
import { mesgCompile } from "../cli.ts";
import { git, initialize, repository, temporaryFolder, write } from "../source/git/repositories.ts";

const service = (name: string, type = "String") => ({
  [`${name}/Dockerfile`]: "FROM scratch\n",
  [`${name}/mesg.yml`]: `name: x\ntasks:\n  t:\n    outputs: {a: {type: ${type}}}\n`,
});

/** A repository in which each folder differs from its commit in another way. */
function repositoryOfMany(): string {
  const same = Array.from({ length: 3 }, (_, index) => service(`s/${index}`, index === 0 ? "string" : "String"));
  const top = repository({
    ...Object.assign({}, ...same),
    ...service("s/changed"),
    ...service("s/deleted"),
    ...service("s/filtered"),
    ...service("s/linked"),
    ...service("s/conflict"),
    ...service("elsewhere/target", "string"),
    "s/filtered/.gitattributes": "mesg.yml filter=lfs\n",
    "s/symlink": { link: "../elsewhere/target" },
    "s/leads-out": { link: "../.." },
    "s/process/process.yml": "name: p\nsteps: [{type: trigger, instanceHash: x, eventKey: y}]\n",
    "s/empty/README.md": "no service\n",
  });
  const blob = git(top, ["hash-object", "-w", "--stdin"], "name: other\n");
  const stages = [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\ts/conflict/mesg.yml\n`).join("");
  git(top, ["update-index", "--index-info"], `0 ${"0".repeat(40)}\ts/conflict/mesg.yml\n${stages}`);
  write(top, {
    ...service("s/untracked", "strin"),
    ...service("s/ignored", "strn"),
    ".gitignore": "ignored\n",
    "s/changed/mesg.yml": "name: x\nkey: 1\n",
    "s/linked/mesg.yml": { link: "../../../outside.yml" },
  });
  execFileSync("rm", [join(top, "s/deleted/mesg.yml")]);
  const inner = write(join(top, "s/inner"), service(".", "str"));
  initialize(inner);
  return top;
}

test("reports of many folders together what it reports of each", async () => {
  const top = repositoryOfMany();
  const names = ["0", "1", "2", "changed", "deleted", "filtered", "linked", "conflict", "symlink", "leads-out"];
  const others = ["process", "empty", "untracked", "ignored", "inner", "missing", "0/mesg.yml", "process/process.yml"];
  const paths = [...names, ...others].map((name) => `s/${name}`);
  const validate = (given: readonly string[]) => mesgCompile(["validate", "--format", "json", ...given], { cwd: top });
  const alone = [];
  for (const path of paths) alone.push(await validate([path]));
  const together = await validate(paths);
  expect(JSON.parse(together.stdout)).toEqual(alone.flatMap(({ stdout }) => JSON.parse(stdout)));
  expect(together.code).toBe(Math.max(...alone.map(({ code }) => code ?? Number.NaN)));
});

test("starts git as often for many folders of a repository as for a few", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `s${index}`);
  const top = repository(Object.assign({}, ...names.map((name) => service(name))));
  const before = gitProcessCount();
  expect((await mesgCompile(["validate", ...names], { cwd: top })).code).toBe(0);
  expect(gitProcessCount() - before).toBeLessThan(8);
});

test("validates many folders although another one of the repository cannot be read", async () => {
  const names = Array.from({ length: 16 }, (_, index) => `s/${index}`);
  const top = repository(Object.assign({}, ...names.map((name) => service(name)), { "s/broken/file": "text" }));
  const tree = git(top, ["rev-parse", "HEAD:s/broken"]);
  execFileSync("rm", ["-f", join(top, ".git/objects", tree.slice(0, 2), tree.slice(2))]);
  const { code, stdout, stderr } = await mesgCompile(["validate", ...names], { cwd: top });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "no problems in 16 services\n" });
});

test("validates many folders that are in no repository", async () => {
  const names = Array.from({ length: 16 }, (_, index) => `s/${index}`);
  const top = write(temporaryFolder(), Object.assign({}, ...names.map((name) => service(name))));
  expect((await mesgCompile(["validate", ...names], { cwd: top })).stderr).toBe("no problems in 16 services\n");
});
