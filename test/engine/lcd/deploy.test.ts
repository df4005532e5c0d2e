import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Release } from "../../../src/definition/mod.ts";
import { CHAIN_RELEASES, type DeployStep, deploy } from "../../../src/engine/mod.ts";
import { serviceHash } from "../../../src/hash/mod.ts";
import { ChainEngine, connectAs, serviceFor } from "./chain-engine.ts";

describe.each(CHAIN_RELEASES)("Engine %s", (release: Release) => {
  let chain: ChainEngine;
  beforeAll(async () => {
    chain = await ChainEngine.start(release);
  });
  afterAll(async () => await chain[Symbol.asyncDispose]());

  test("is detected, takes a service by a signed transaction, and has it then", async () => {
    const engine = await connectAs(chain.engine.endpoint);
    expect(engine).toMatchObject({ release, releaseName: release });
    const steps: DeployStep[] = [];
    const definition = serviceFor(release);
    const hash = serviceHash(definition, release);
    const onStep = (step: DeployStep) => void steps.push(step);
    expect(await deploy(definition, engine, { onStep })).toMatchObject({ status: "created", hash, verified: true });
    expect(steps.map(({ step }) => step)).toEqual([
      ...["accepted", "same-hash", "signed", "stored", "verified-hash", "verified-definition"],
    ]);
    expect(await deploy(definition, engine)).toMatchObject({ status: "exists", hash });
    expect((await engine.client.list({ timeout: 5_000 })).map((it) => it.definition.hash)).toEqual([hash]);
    engine.close();
  });
});
