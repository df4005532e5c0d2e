import { expect, test } from "vitest";
import { type CatalogService, findInstances, ServiceIndex } from "../../../src/compile/mod.ts";
import { encodeBase58 } from "../../../src/core/mod.ts";
import { definitionFromJson } from "../../../src/definition/mod.ts";
import { instanceHash } from "../../../src/hash/mod.ts";

const [A, B] = ["2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", "9yFMgj7Lr4KX7D8YqVqzW3ZKk9Vn5wFbSx2AsfTt5XQi"];
const hashes = Array.from({ length: 50 }, (_, index) => encodeBase58(Buffer.alloc(32, index + 1)));
const URL = "https://github.com/acme/services";

function service(file: string, sid: string, hash: string | undefined, repository = ""): CatalogService {
  const { definition } = definitionFromJson({ sid, name: sid, repository });
  return { definition, file, hash: async () => hash };
}

const find = (services: readonly CatalogService[], named: { readonly service?: string; readonly src?: string }) =>
  findInstances({ services: new ServiceIndex(services, "0.20") })({ ...named, env: [] });
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

test("takes the first of several services with the hash of an instance", async () => {
  const services = [service("a/mesg.yml", "a", A), service("copy/mesg.yml", "a", A)];
  const finder = findInstances({ services: new ServiceIndex(services, "0.20") });
  expect(await finder({ instanceHash: hashOf(A), env: [] })).toMatchObject({ service: { file: "a/mesg.yml" } });
});

test("finds no service without a repository by an empty URL", async () => {
  const services = [service("a/mesg.yml", "a", A)];
  for (const src of ["https://", "git@:", "#main"]) {
    expect(await find(services, { src })).toMatchObject({ problem: { rule: "instance-unresolved" } });
  }
});

test("computes the hash of each service once for any number of instances", async () => {
  let computed = 0;
  const services = Array.from({ length: 50 }, (_, index) => {
    const { hash, ...rest } = service(`s${index}/mesg.yml`, `sid-${index}`, hashes[index]);
    const counted = () => {
      computed++;
      return hash();
    };
    return { ...rest, hash: counted };
  });
  const finder = findInstances({ services: new ServiceIndex(services, "0.20") });
  for (const [index, hash] of hashes.entries()) {
    const file = `s${index}/mesg.yml`;
    expect(await finder({ service: hash, env: [] })).toMatchObject({ serviceHash: hash, service: { file } });
    expect(await finder({ service: `sid-${index}`, env: [] })).toMatchObject({ serviceHash: hash, service: { file } });
    expect(await finder({ instanceHash: hashOf(hash), env: [] })).toMatchObject({
      serviceHash: hash,
      service: { file },
    });
  }
  expect(computed).toBe(50);
  expect(await finder({ instanceHash: A, env: [] })).toEqual({});
});
