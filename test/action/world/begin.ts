import { afterAll, test } from "vitest";
import { type Files, Scenario } from "./scenario.ts";

const scenarios: Scenario[] = [];

/** A test that takes long: run with SCENARIOS=all, as CI does. */
export const thorough = test.runIf(process.env.SCENARIOS === "all");

/** Begins a scenario that ends with the file's tests. */
export async function begin(before: Files, after: Files): Promise<Scenario> {
  const scenario = await Scenario.begin(before, after);
  scenarios.push(scenario);
  return scenario;
}

/** Begins a scenario whose runs are in this process, which is quicker than the bundle in one of its own. */
export async function beginHere(before: Files, after: Files): Promise<Scenario> {
  const scenario = await begin(before, after);
  scenario.here = true;
  return scenario;
}

afterAll(() => {
  for (const scenario of scenarios) scenario.end();
});
