import { expect, test } from "vitest";
import { EMPTY_DEFINITION, type Release } from "../../../src/definition/mod.ts";
import { instanceFinderOf, servicesOf } from "../../../src/github/processes/instance-finder.ts";
import { instanceHash, serviceHash } from "../../../src/hash/mod.ts";

const price = { perCall: "1", perSec: "2", perKB: "3" };
const task = { key: "t", name: "", description: "", inputs: [], outputs: [] };
const bare = { ...EMPTY_DEFINITION, sid: "a", name: "a", source: "QmSource", tasks: [task] };
const priced = { ...bare, tasks: [{ ...task, price }] };

function find(definition: typeof bare, release: Release, src: string, files = ["services/a/mesg.yml"]) {
  const place = { path: "services/a", inRepository: "services/a", isDefinition: false };
  const rest = { diagnostics: [], locate: () => undefined, waivers: undefined, notices: [] };
  const services = files.map((file) => ({ place, file, definition, ...rest }));
  const isService = (folder: string) => folder === "services/b";
  const known = servicesOf(services, { processes: release, services: release });
  const finder = instanceFinderOf(known, "processes/mail/process.yml", isService);
  return finder({ src, env: ["A=1"] });
}

test("computes an instance's hash at Engine 0.26 from the deployed service, which has prices", async () => {
  const service = serviceHash(priced, "0.26");
  for (const definition of [bare, priced]) {
    const found = await find(definition, "0.26", "../../services/a");
    expect(found.serviceHash).toBe(service);
    expect(found.instanceHash).toBe(instanceHash({ service, env: ["A=1"] }, "0.26"));
  }
  expect((await find(bare, "0.25", "../../services/a")).serviceHash).toBe(serviceHash(bare, "0.25"));
});

test("takes the first of several definitions in a folder", async () => {
  const files = ["services/a/one.json", "services/a/two.json"];
  const found = await find(bare, "0.20", "../../services/a", files);
  expect(found.service?.file).toBe("services/a/one.json");
});

test("distinguishes an invalid service from a missing one", async () => {
  expect((await find(bare, "0.20", "../../services/b")).problem?.rule).toBe("instance-unresolved");
  expect((await find(bare, "0.20", "../../services/c")).problem?.rule).toBe("instance-source");
});
