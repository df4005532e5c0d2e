import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { command as compile } from "../../../src/scripts/compile.ts";
import { command as diff } from "../../../src/scripts/diff.ts";
import { command as hash } from "../../../src/scripts/hash.ts";
import { command as migrate } from "../../../src/scripts/migrate.ts";
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
  ["migrate", migrate, ["."]],
])("%s, which takes several folders, suggests to name those below", async (name, command, args) => {
  const root = makeTree(`several-${name}`, ["services/a b", "services/c", "x"]);
  const answer = await inFolder(root, () => call(command, args));
  expect(answer.code).toBe(2);
  expect(hintOf(answer)).toBe(`name the folders below: mesg-compile ${name} x 'services/a b' services/c`);
  for (const more of ["y", "z"]) cpSync(join(root, "x"), join(root, more), { recursive: true });
  expect(hintOf(await inFolder(root, () => call(command, args)))).toBe(
    `name some of the 5 folders below: mesg-compile ${name} x y z`,
  );
  rmSync(join(root, "services"), { recursive: true });
  for (const gone of ["y", "z"]) rmSync(join(root, gone), { recursive: true });
  expect(hintOf(await inFolder(root, () => call(command, args)))).toBe('there is one in "x": name that folder');
});

test.each([
  ["compile", compile, []],
  ["hash", hash, []],
  ["diff", diff, ["git:main", "."]],
])("%s suggests the folders below that have a mesg.yml, the nearest first", async (name, command, args) => {
  const services = ["services/a", "services/b", "x", "deep/er/c", "node_modules/n", ".hidden/h"];
  const root = makeTree(`below-${name}`, services);
  const answer = await inFolder(root, () => call(command, args));
  expect(answer.code).toBe(2);
  expect(hintOf(answer)).toBe('there are some in "x", "services/a", "services/b" and 1 more: name one of them');
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

test("suggests a folder with the same name further down that has a document", async () => {
  const root = makeTree("deeper", ["services/greeter"]);
  mkdirSync(join(root, "services", "mailer"));
  writeFileSync(join(root, "flow.yml"), "name: p\nsteps: []\n");
  const answer = await inFolder(root, () => call(compile, ["flow.yml", "--services", "greeter"]));
  expect(hintOf(answer)).toBe(`did you mean ${JSON.stringify(join("services", "greeter"))}?`);
  expect(hintOf(await inFolder(root, () => call(compile, ["flow.yml", "--services", "mailer"])))).toBeUndefined();
});

test("names the YAML files next to a missing one", async () => {
  const root = makeTree("beside", []);
  expect(hintOf(await inFolder(root, () => call(compile, ["nothing-alike.yml"])))).toBeUndefined();
  for (const name of ["a.yml", "b.yaml", "c.yml", "process.yml", "x.json"]) writeFileSync(join(root, name), "");
  const answer = await inFolder(root, () => call(compile, ["nothing-alike.yml"]));
  expect(answer.stderr).toContain('found nothing at "nothing-alike.yml"');
  expect(hintOf(answer)).toBe('there is "a.yml", "b.yaml", "c.yml" and 1 more');
});

test.each([
  ["validate", validate, []],
  ["compile", compile, []],
  ["hash", hash, []],
  ["diff", diff, ["git:main", "."]],
])("%s suggests a process.yml, and names the folders that have one", async (name, command, args) => {
  const root = makeTree(`either-${name}`, []);
  const message = 'expected a mesg.yml or a process.yml in ".", found neither';
  expect((await inFolder(root, () => call(command, args))).stderr).toContain(message);
  mkdirSync(join(root, "flows"));
  writeFileSync(join(root, "flows", "process.yml"), "name: p\nsteps: []\n");
  expect(hintOf(await inFolder(root, () => call(command, args)))).toBe('there is one in "flows": name that folder');
  writeFileSync(join(root, "process.yaml"), "name: p\nsteps: []\n");
  const misspelled = await inFolder(root, () => call(command, args));
  expect(misspelled).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  expect(hintOf(misspelled)).toBe("there is a process.yaml: name the file itself");
});
