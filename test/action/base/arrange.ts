import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SYSTEM_GIT } from "../../source/git/other-git.ts";
import { begin } from "../world/begin.ts";
import type { RunOptions, Scenario } from "../world/scenario.ts";
import { BREAKING, GREETER, service } from "../world/services.ts";

export const breaking = () => begin(service("svc", GREETER), service("svc", BREAKING));
export const gone = (folder: string) =>
  Object.fromEntries(Object.keys(service(folder, "")).map((path) => [path, null]));
export const git = (folder: string, ...args: string[]) =>
  execFileSync(SYSTEM_GIT, ["-c", "protocol.file.allow=always", "-C", folder, ...args], {
    encoding: "utf8",
    stdio: "pipe",
  });
export const remoteOf = (scenario: Scenario) => `file://${join(scenario.folder, "remote/acme/services")}`;

/** Replaces a checkout by a partial clone of the same commit. */
function clonePartially(scenario: Scenario, workspace: string, filter: string): void {
  scenario.git(["config", "uploadpack.allowFilter", "true"]);
  rmSync(workspace, { recursive: true });
  mkdirSync(workspace);
  git(workspace, "init", "-q");
  git(workspace, "remote", "add", "origin", remoteOf(scenario));
  git(workspace, "fetch", "-q", "--no-tags", filter, "--depth=2", "origin", scenario.merge);
  git(workspace, "checkout", "-q", "--detach", scenario.merge);
}

/** A scenario whose checkout is a partial clone. */
export async function partialClone(scenario: Promise<Scenario>, filter: string) {
  const begun = await scenario;
  const prepare = (workspace: string) => clonePartially(begun, workspace, filter);
  return { scenario: begun, options: { prepare } };
}

/** A scenario in which git cannot fetch. */
export async function overTheApi(scenario: Promise<Scenario>): Promise<Scenario> {
  const begun = await scenario;
  begun.isShallow = true;
  begun.github.servesGit = false;
  return begun;
}

/** A library's repository, whose commits a submodule refers to. */
export function library(
  scenario: Scenario,
  ...texts: string[]
): { readonly folder: string; readonly commits: string[] } {
  const folder = join(scenario.folder, "library");
  mkdirSync(folder);
  git(folder, "init", "-q");
  const commits = texts.map((text) => {
    for (const [path, content] of Object.entries(service(".", text))) writeFileSync(join(folder, path), content!);
    git(folder, "add", ".");
    git(folder, "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", text.slice(0, 10));
    return git(folder, "rev-parse", "HEAD").trim();
  });
  return { folder, commits };
}

/** A pull request that moves the submodule `at` from one commit to another, or removes it. */
export async function withSubmodule(at: string, texts: readonly [string, string]) {
  const scenario = await begin({ "README.md": "x\n" }, {});
  const { folder, commits } = library(scenario, ...texts);
  const modules = { ".gitmodules": `[submodule "lib"]\n\tpath = ${at}\n\turl = file://${folder}\n` };
  const link = (oid: string, parents: readonly string[]) => {
    const plain = scenario.commit(modules, parents);
    const env = { GIT_INDEX_FILE: join(scenario.folder, `submodule-${oid}`) };
    scenario.git(["read-tree", plain], env);
    scenario.git(["update-index", "--add", "--cacheinfo", `160000,${oid},${at}`], env);
    const tree = scenario.git(["write-tree"], env).trim();
    return scenario.git(["commit-tree", tree, "-m", "x", ...parents.flatMap((one) => ["-p", one])]).trim();
  };
  const base = link(commits[0]!, [scenario.base]);
  const head = link(commits[1]!, [base]);
  const merge = link(commits[1]!, [base, head]);
  const event = scenario.pullEvent() as { pull_request: { head: { sha: string }; base: { sha: string } } };
  event.pull_request.head.sha = head;
  event.pull_request.base.sha = base;
  scenario.github.pulls[0]!.head = head;
  const options = { checkout: merge, event: { name: "pull_request", payload: event } };
  const update = (...args: string[]) => ({
    prepare: (workspace: string) => void git(workspace, "submodule", "update", "--init", "-q", ...args),
  });
  return { scenario, options, update };
}

export const pointer = (digit: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 5\n`;
export const push = (scenario: Scenario, before: string, payload: object = {}): RunOptions => ({
  event: { name: "push", payload: { before, repository: { default_branch: "main" }, ...payload } },
  checkout: scenario.head,
});

/** A pull request whose base has the service description behind a symlink that leaves the repository. */
export async function baseBehindLink() {
  const scenario = await breaking();
  const env = { GIT_INDEX_FILE: join(scenario.folder, "index-of-link") };
  const link = scenario.git(["hash-object", "-w", "--stdin"], {}, "../../outside.yml").trim();
  scenario.git(["read-tree", scenario.base], env);
  scenario.git(["update-index", "--cacheinfo", `120000,${link},svc/mesg.yml`], env);
  const tree = scenario.git(["write-tree"], env).trim();
  const base = scenario.git(["commit-tree", tree, "-m", "x"]).trim();
  const files = scenario.git(["rev-parse", `${scenario.head}^{tree}`]).trim();
  const checkout = scenario.git(["commit-tree", files, "-m", "x", "-p", base, "-p", scenario.head]).trim();
  return { scenario, options: { checkout } };
}

/** A pull request whose base has the service description in git LFS. */
export async function baseInLfs() {
  const base = { ...service("svc", pointer("a")), "svc/.gitattributes": "*.yml filter=lfs -text\n" };
  return { scenario: await begin(base, { ...service("svc", BREAKING), "svc/.gitattributes": null }) };
}

/** A pull request with a breaking change, checked out in a subfolder of the workspace, as with `path:`. */
export async function breakingInFolder() {
  const prepare = (workspace: string) => {
    renameSync(workspace, `${workspace}-of-git`);
    mkdirSync(workspace);
    renameSync(`${workspace}-of-git`, join(workspace, "repo"));
  };
  return { scenario: await breaking(), options: { prepare, inputs: { path: "repo/svc" } } };
}

/** A pull request whose merge base GitHub does not know. */
export async function unknownStart() {
  const scenario = await breaking();
  scenario.isShallow = true;
  scenario.github.interfere = (_, path) => (path.includes("/compare/") ? { status: 404 } : undefined);
  return { scenario, options: { checkout: scenario.head } };
}

/** A pull request whose checkout is an unrelated commit. */
export async function otherCheckout() {
  const scenario = await breaking();
  scenario.isShallow = true;
  const checkout = scenario.commit(service("svc", BREAKING), []);
  scenario.github.interfere = (_, path) => (path.includes("/compare/") ? { status: 404 } : undefined);
  return { scenario, options: { checkout, env: { GITHUB_SHA: scenario.merge } } };
}

/** A pull request whose checkout is the tip of the base branch, which has moved on since the event. */
export async function baseCheckout() {
  const scenario = await breaking();
  const checkout = scenario.commit({ "README.md": "x\n" }, [scenario.base]);
  const event = { name: "pull_request_target", payload: scenario.pullEvent() };
  return { scenario, options: { checkout, event } };
}

/** A definition with more levels than are read; an Engine has no such limit. */
export async function baseBeyondLimit() {
  let object = '{ "key": "a", "type": "String" }';
  for (let depth = 0; depth < 120; depth++) object = `{ "key": "a", "type": "Object", "object": [${object}] }`;
  const rest = '"sid": "greeter", "source": "Qm", "configuration": {}';
  const before = `{ "name": "greeter", ${rest}, "tasks": [{ "key": "greet", "inputs": [${object}] }] }`;
  const after = `{ "name": "greeter", ${rest}, "tasks": [{ "key": "other" }] }`;
  const scenario = await begin({ "service.json": before }, { "service.json": after });
  return { scenario, options: { inputs: { path: "", definition: "service.json" } } };
}

/** A source whose file is a git LFS pointer. */
export async function sourceInLfs() {
  const lfs = { "svc/m.bin": pointer("a"), "svc/.gitattributes": "*.bin filter=lfs -text\n" };
  const without = { "svc/m.bin": null, "svc/.gitattributes": null };
  return { scenario: await begin({ ...service("svc", GREETER), ...lfs }, without) };
}

/** A base that neither git nor GitHub's API returns. */
export async function refusingApi(): Promise<Scenario> {
  const scenario = await overTheApi(breaking());
  scenario.github.interfere = (_, path) => (path.includes("/git/trees/") ? { status: 403 } : undefined);
  return scenario;
}

/** A base that is read over GitHub's API, which lists only some of the files. */
export async function truncatedApi() {
  const scenario = await overTheApi(breaking());
  scenario.github.truncates = true;
  return { scenario };
}
