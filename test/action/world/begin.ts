import { afterAll, test } from "vitest";
import type { Files } from "./bare-repository.ts";
import { Scenario } from "./scenario.ts";

const scenarios: Scenario[] = [];

/** A slow test: runs with SCENARIOS=all, as CI does. */
export const thorough = test.runIf(process.env.SCENARIOS === "all");

/** Begins a scenario that ends with the file's tests. */
export async function begin(before: Files, after: Files): Promise<Scenario> {
  const scenario = await Scenario.begin(before, after);
  scenarios.push(scenario);
  return scenario;
}

/** Begins a scenario whose checkouts are shallow, so that the action fetches the base. */
export async function beginShallow(before: Files, after: Files): Promise<Scenario> {
  const scenario = await begin(before, after);
  scenario.isShallow = true;
  return scenario;
}

afterAll(() => {
  for (const scenario of scenarios) scenario.end();
});
