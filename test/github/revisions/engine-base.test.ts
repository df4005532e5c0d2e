import { expect, test } from "vitest";
import { EMPTY_CONFIGURATION, EMPTY_DEFINITION, type ServiceDefinition } from "../../../src/definition/mod.ts";
import { compareServices } from "../../../src/github/compare/compare-services.ts";
import type { BuiltService } from "../../../src/github/revisions/build-service.ts";
import { matchStored } from "../../../src/github/revisions/engine-base.ts";

const task = (key: string) => ({ key, name: "", description: "", inputs: [], outputs: [] });

function built(path: string, sid: string, definition: Partial<ServiceDefinition>): BuiltService {
  const whole = { ...EMPTY_DEFINITION, name: path, ...definition };
  const place = { path, inRepository: path, isDefinition: false };
  const nothing = { diagnostics: [], waivers: undefined, notices: [], locate: () => undefined };
  return { ...nothing, place, file: `${path}/mesg.yml`, definition: whole, sid, hash: "now" };
}

const mail = built("mail", "mail", { sid: "mail", tasks: [task("send")] });
const keep = (service: BuiltService, changes: Partial<ServiceDefinition>): ServiceDefinition => ({
  ...service.definition!,
  hash: "then",
  sid: service.sid!,
  configuration: EMPTY_CONFIGURATION,
  ...changes,
});

async function statuses(services: readonly BuiltService[], stored: readonly ServiceDefinition[]) {
  const { services: before, notices } = await matchStored(services, stored);
  const compared = await compareServices(services, before, "2026-11-21");
  const found = compared.map(({ service, status }) => [service.place.path, status]);
  return { found, notices };
}

test("does not treat what an Engine fills in as a change", async () => {
  const nameless = built("nameless", "_abc", {});
  const stored = [keep(mail, {}), keep(nameless, { hash: "abc" })];
  expect((await statuses([mail, nameless], stored)).found).toEqual([
    ["mail", "same"],
    ["nameless", "same"],
  ]);
  const own = { ...EMPTY_CONFIGURATION, command: "start" };
  expect((await statuses([mail], [keep(mail, { configuration: own })])).found).toEqual([["mail", "changed"]]);
});

test("treats a service that the Engine lacks as new, and ignores its other services", async () => {
  const others = keep(built("news", "news", {}), {});
  expect(await statuses([mail], [others])).toEqual({ found: [["mail", "new"]], notices: [] });
});

test("compares with the nearest of several versions, and reports that", async () => {
  const stored = [keep(mail, { hash: "far", tasks: [] }), keep(mail, { hash: "near" })];
  const { found, notices } = await statuses([mail], stored);
  expect(found).toEqual([["mail", "same"]]);
  expect(notices).toEqual(["mail: the Engine has 2 versions; compared with the nearest, near"]);
});
