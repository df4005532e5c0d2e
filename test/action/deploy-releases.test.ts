import { describe, expect } from "vitest";
import { pemPath } from "../engine/certificates.ts";
import { begin, thorough } from "./begin.ts";
import { DeployWorld, eventOf } from "./deploy-world.ts";
import { GREETER, service } from "./services.ts";

const TLS = ["--tls-cert", pemPath("server"), "--tls-key", pemPath("server.key")];

describe.each(["0.11", "0.13"])("an Engine %s", { timeout: 60_000 }, (release) => {
  describe.each([
    ["TCP", [], {}],
    ["TLS", TLS, { "engine-ca": pemPath("ca") }],
  ] as const)("over %s", (_, args, access) => {
    thorough.for(["auto", release])("is deployed to with engine-version %s", async (version) => {
      await using world = await DeployWorld.start("--engine-version", release, ...args);
      const scenario = await begin({ "README.md": "" }, service(".", GREETER));
      const inputs = { ...world.inputs, ...access, "engine-version": version };
      const first = await scenario.run({ ...eventOf(scenario), inputs });
      expect(first.code, first.log).toBe(0);
      expect(first.outputs).toMatchObject({ deployed: "created", verified: "true", "engine-version": release });
      const again = await scenario.run({ ...eventOf(scenario), inputs });
      expect(again.outputs).toMatchObject({ deployed: "exists", hash: first.outputs.hash });
    });
  });
});
