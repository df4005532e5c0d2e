import { expect, test } from "vitest";
import { type CatalogService, findInstances } from "../../../src/compile/mod.ts";
import { definitionFromJson } from "../../../src/definition/mod.ts";
import { instanceHash } from "../../../src/hash/mod.ts";

const [A, B] = ["2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", "9yFMgj7Lr4KX7D8YqVqzW3ZKk9Vn5wFbSx2AsfTt5XQi"];
const URL = "https://github.com/acme/services";

function service(file: string, sid: string, hash: string | undefined, repository = ""): CatalogService {
  const { definition } = definitionFromJson({ sid, name: sid, repository });
  return { definition, file, hash: async () => hash };
}

const find = (services: readonly CatalogService[], named: { readonly service?: string; readonly src?: string }) =>
  findInstances({ release: "0.20", services })({ ...named, env: [] });
const hashOf = (hash: string) => instanceHash({ service: hash, configured: [] }, "0.20");

test("finds a service by its hash, its sid and its repository", async () => {
  const services = [service("a/mesg.yml", "a", A), service("b/mesg.yml", "b", B, URL)];
  for (const named of [{ service: "b" }, { service: B }, { src: `git@github.com:acme/services.git` }]) {
    expect(await find(services, named)).toMatchObject({ serviceHash: B, instanceHash: hashOf(B) });
  }
});

test("takes the service of a hash, also if another one has that hash as its sid", async () => {
  const services = [service("hijack/mesg.yml", B, A), service("b/mesg.yml", "b", B)];
  expect(await find(services, { service: B })).toMatchObject({ serviceHash: B, service: { file: "b/mesg.yml" } });
});

test.each([
  ["sid", { service: "mailer" }],
  ["repository", { src: URL }],
])("resolves nothing where several services have the %s", async (_name, named) => {
  const services = [service("a/mesg.yml", "mailer", A, URL), service("b/mesg.yml", "mailer", B, URL)];
  const { instanceHash: found, problem } = await find(services, named);
  expect(found).toBeUndefined();
  expect(problem).toMatchObject({
    rule: "instance-unresolved",
    message: expect.stringContaining("2 services match it: a/mesg.yml, b/mesg.yml"),
  });
  const same = [services[0]!, service("copy/mesg.yml", "mailer", A, URL)];
  expect(await find(same, named)).toMatchObject({ serviceHash: A, service: { file: "a/mesg.yml" } });
});
