import { describe, expect } from "vitest";
import { pemPath } from "../../engine/certificates.ts";
import { begin, thorough } from "../world/begin.ts";
import { DeployWorld, eventOf } from "../world/deploy-world.ts";
import { service } from "../world/services.ts";

const TLS = ["--tls-cert", pemPath("server"), "--tls-key", pemPath("server.key")];

/** A service that every release accepts: 0.9 requires named outputs of a task, which others reject. */
const LISTENER = "name: Listener\nsid: listener\nevents: {e: {data: {a: {type: String}}}}\n";
const ACCOUNT = { "engine-username": "alice", "engine-password": "c4nary" };
const RELEASES = ["0.9", "0.10", "0.11", "0.12", "0.13", "0.14", "0.15", "0.16", "0.17", "0.18", "0.19", "0.20"];

describe.each(RELEASES)("Engine %s", { timeout: 300_000 }, (release) => {
  describe.each([
    ["TCP", [], {}],
    ["TLS", TLS, { "engine-ca": pemPath("ca") }],
  ] as const)("over %s", (_, args, access) => {
    thorough.for(["auto", release])("deploys with engine-version %s", async (version) => {
      await using world = await DeployWorld.start("--engine-version", release, ...args);
      const scenario = await begin({ "README.md": "" }, service(".", LISTENER));
      const account = release === "0.16" ? ACCOUNT : {};
      const inputs = { ...world.inputs, ...access, ...account, "engine-version": version };
      const first = await scenario.run({ ...eventOf(scenario), inputs });
      expect(first.code, first.log).toBe(0);
      const isAmbiguous = version === "auto" && Number(release.slice(2)) >= 18;
      const name = isAmbiguous ? "0.18–0.20" : release;
      expect(first.outputs).toMatchObject({ deployed: "created", verified: "true", "engine-version": name });
      const again = await scenario.run({ ...eventOf(scenario), inputs });
      expect(again.outputs).toMatchObject({ deployed: "exists", hash: first.outputs.hash });
    });
  });
});
