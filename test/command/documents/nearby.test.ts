import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { command as compile } from "../../../src/scripts/compile.ts";
import { command as diff } from "../../../src/scripts/diff.ts";
import { command as hash } from "../../../src/scripts/hash.ts";
import { command as validate } from "../../../src/scripts/validate.ts";
import { call, inFolder } from "../call.ts";

const ROOT = realpathSync(mkdtempSync(join(tmpdir(), "nearby-")));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

function makeTree(name: string, services: readonly string[]): string {
  const root = join(ROOT, name);
  mkdirSync(root);
  for (const service of services) {
    mkdirSync(join(root, service), { recursive: true });
    writeFileSync(join(root, service, "mesg.yml"), "name: a\nsid: a\ntasks: {go: {}}\n");
  }
  return root;
}

const hintOf = ({ stderr }: { stderr: string }) => /hint: (.*)/.exec(stderr)?.[1];

test.each([
  ["validate", validate, []],
  ["compile", compile, []],
  ["hash", hash, []],
  ["diff", diff, ["git:main", "."]],
])("%s suggests the folders below that have a mesg.yml, the nearest first", async (name, command, args) => {
  const services = ["services/a", "services/b", "x", "deep/er/c", "node_modules/n", ".hidden/h"];
  const root = makeTree(`below-${name}`, services);
  const answer = await inFolder(root, () => call(command, args));
  expect(answer.code).toBe(2);
  expect(hintOf(answer)).toBe('there are some in "x", "services/a", "services/b" and 1 more: name that folder');
});

test("suggests the folder above", async () => {
  const root = makeTree("above", ["service"]);
  const inside = join(root, "service", "src", "lib");
  mkdirSync(inside, { recursive: true });
  const answer = await inFolder(inside, () => call(compile, []));
  expect(hintOf(answer)).toBe(`there is one above, in ${JSON.stringify(join("..", ".."))}: name that folder`);
});

test("does not search above a repository", async () => {
  const root = makeTree("repository", ["."]);
  const inside = join(root, "clone");
  mkdirSync(join(inside, ".git"), { recursive: true });
  expect(hintOf(await inFolder(inside, () => call(compile, [])))).toBeUndefined();
});

test("follows no symlink", async () => {
  const root = makeTree("links", ["real/a"]);
  const other = join(ROOT, "other");
  mkdirSync(other);
  symlinkSync(join(root, "real"), join(other, "link"), "junction");
  expect(hintOf(await call(validate, [other]))).toBeUndefined();
});

test("stops in an endless tree", async () => {
  const root = join(ROOT, "wide");
  for (let index = 0; index < 700; index++) mkdirSync(join(root, `f${index}`), { recursive: true });
  mkdirSync(join(root, "f699", "last"));
  writeFileSync(join(root, "f699", "last", "mesg.yml"), "");
  expect(hintOf(await call(validate, [root]))).toBeUndefined();
});

test("suggests a similar path for a missing one", async () => {
  const root = makeTree("typo", ["greeter"]);
  expect(hintOf(await call(validate, [join(root, "greter")]))).toBe(
    `did you mean ${JSON.stringify(join(root, "greeter"))}?`,
  );
  expect(hintOf(await call(validate, [join(root, "nothing-alike")]))).toBeUndefined();
});
