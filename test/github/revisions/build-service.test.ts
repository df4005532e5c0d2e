import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildService } from "../../../src/github/revisions/build-service.ts";
import { openFolder } from "../../../src/source/mod.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "build-service-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rulesOf(name: string, isDefinition: boolean): Promise<string[]> {
  const place = { path: folder, inRepository: isDefinition ? name : "", isDefinition };
  const options = { release: "0.11", serviceFile: name, signal: new AbortController().signal } as const;
  const { diagnostics } = await buildService(place, () => openFolder(folder), options);
  return diagnostics.map(({ rule }) => rule);
}

test("reports a file that is not regular as unreadable, and other refusals by their own rules", async () => {
  await symlink("/dev/zero", join(folder, "link.yml"));
  await writeFile(join(folder, "text.json"), "no definition");
  const deep = Array.from({ length: 200 }).reduce((object) => ({ key: "a", object: [object] }), { key: "a" } as object);
  await writeFile(join(folder, "deep.json"), JSON.stringify({ tasks: [{ key: "a", inputs: [deep] }] }));
  expect(await rulesOf("link.yml", false)).toEqual(["unreadable"]);
  expect(await rulesOf("text.json", true)).toEqual(["service"]);
  expect(await rulesOf("deep.json", true)).toEqual(["limit"]);
});

test("locates a part of a valid service in its file", async () => {
  const home = join(folder, "valid");
  await mkdir(home);
  await writeFile(join(home, "Dockerfile"), "FROM scratch\n");
  await writeFile(join(home, "mesg.yml"), "name: a\ntasks:\n  one: {}\n  two: {}\n");
  const place = { path: home, inRepository: "", isDefinition: false };
  const { signal } = new AbortController();
  const options = { release: "0.11", serviceFile: "mesg.yml", allowDirty: true, signal } as const;
  const { definition, locate } = await buildService(place, () => openFolder(home), options);
  expect(definition?.tasks.map(({ key }) => key)).toEqual(["one", "two"]);
  expect(locate("/tasks/1")).toMatchObject({ line: 4, column: 3 });
});

test("lists the files of a refusal in the one line of a diagnostic", async () => {
  const home = join(folder, "secret");
  await mkdir(home);
  for (const name of ["Dockerfile", ".env", "id_rsa"]) await writeFile(join(home, name), "FROM scratch\n");
  await writeFile(join(home, "mesg.yml"), "name: a\ntasks: {t: {}}\n");
  const place = { path: home, inRepository: "", isDefinition: false };
  const { signal } = new AbortController();
  const options = { release: "0.11", serviceFile: "mesg.yml", allowDirty: true, signal } as const;
  const { diagnostics } = await buildService(place, () => openFolder(home), options);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^the source contains secrets: \.env: a dotenv file; id_rsa: [^\n]+$/),
  ]);
});
