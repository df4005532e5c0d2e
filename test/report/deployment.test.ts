import { expect, test } from "vitest";
import { MesgError } from "../../src/core/mod.ts";
import { type DeployState, deploymentFailure } from "../../src/report/mod.ts";

const refused = new MesgError("refused", "no");
const unanswered = new MesgError("environment", "no answer");

test.each<[string, DeployState, unknown, string]>([
  ["a check on this machine", {}, refused, "nothing was sent"],
  ["publishing the source", { last: "accepted" }, unanswered, "not created"],
  ["the Engine's hash of the definition", { last: "accepted" }, refused, "not created"],
  ["Create", { last: "accepted", isSent: true }, refused, "not created: the Engine refused"],
  [
    "Create after its transaction was signed",
    { last: "signed", isSent: true },
    refused,
    "not created: the Engine refused",
  ],
  ["the answer of Create", { last: "accepted", isSent: true }, unanswered, "not verified"],
  ["an interrupted Create", { last: "signed", isSent: true }, new Error("aborted"), "not verified"],
  ["the returned hash", { last: "stored", isSent: true }, refused, "not verified"],
  ["the stored definition", { last: "verified-hash", isSent: true }, refused, "not verified"],
  ["a service that existed", { last: "stored" }, refused, "not verified"],
])("says what exists after a failure of %s", (_what, state, error, outcome) => {
  expect(deploymentFailure(state, error, {})).toBe(`${state.last === undefined ? "\n" : ""}  ✗ ${outcome}\n`);
});
