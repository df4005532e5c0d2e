import { expect, test } from "vitest";
import { parseRelease } from "../../../src/definition/mod.ts";
import { instanceHash } from "../../../src/hash/mod.ts";
import { readProcessVectors } from "../../process-vectors.ts";

interface InstanceVectors {
  readonly cases: {
    name: string;
    serviceHash: string;
    serviceConfigurationEnv: string[] | null;
    env: string[] | null;
  }[];
  readonly results: Record<string, { name: string; instanceHash: string }[]>;
}

const { cases, results } = readProcessVectors<InstanceVectors>("instances");

test.each(Object.keys(results))("an instance hash of %s is that of the real Engine", (tag) => {
  const release = parseRelease(tag);
  expect(results[tag]!.length).toBe(cases.length);
  for (const { name, instanceHash: expected } of results[tag]!) {
    const { serviceHash, serviceConfigurationEnv, env } = cases.find((it) => it.name === name)!;
    const instance = { service: serviceHash, configured: serviceConfigurationEnv ?? [], env: env ?? [] };
    expect([name, instanceHash(instance, release)]).toEqual([name, expected]);
  }
});

test("a release without instances has no instance hash", () => {
  expect(() => instanceHash({ service: cases[0]!.serviceHash }, "0.10")).toThrow("Engine 0.10 has no instances");
});
