import { expect, test } from "vitest";
import { isSince, parseRelease } from "../../../src/definition/mod.ts";
import { envHash, instanceHash, runnerHash } from "../../../src/hash/mod.ts";
import { readProcessVectors } from "../../process-vectors.ts";

interface InstanceVectors {
  readonly cases: {
    name: string;
    serviceHash: string;
    serviceConfigurationEnv: string[] | null;
    env: string[] | null;
  }[];
  readonly results: Record<
    string,
    { name: string; instanceHash: string; envHash?: string; owner?: string; runnerHash?: string }[]
  >;
}

const { cases, results } = readProcessVectors<InstanceVectors>("instances");

test.each(Object.keys(results))("computes the Engine's instance hash for %s", (tag) => {
  const release = parseRelease(tag);
  expect(results[tag]!.length).toBe(cases.length);
  for (const { name, instanceHash: expected, ...it } of results[tag]!) {
    const { serviceHash, serviceConfigurationEnv, env } = cases.find((one) => one.name === name)!;
    const instance = { service: serviceHash, configured: serviceConfigurationEnv ?? [], env: env ?? [] };
    expect([name, instanceHash(instance, release)]).toEqual([name, expected]);
    expect(it.envHash !== undefined).toBe(isSince(release, "0.17"));
    if (it.envHash !== undefined) expect([name, envHash(instance, release)]).toEqual([name, it.envHash]);
    if (it.owner !== undefined) expect([name, runnerHash(it.owner, expected)]).toEqual([name, it.runnerHash]);
  }
});

test("has no instance hash for a release without instances", () => {
  expect(() => instanceHash({ service: cases[0]!.serviceHash }, "0.10")).toThrow("Engine 0.10 has no instances");
});
