import { expect, test } from "vitest";
import { needsAcknowledgement } from "../../src/ipfs/mod.ts";

const event = (repository: unknown) => ({ inActions: true, event: { repository } });

test.each([
  ["outside of GitHub Actions", { inActions: false, event: undefined }, false],
  ["in a public repository", event({ private: false }), false],
  ["in a public repository that says so twice", event({ private: false, visibility: "public" }), false],
  ["in a private repository", event({ private: true }), true],
  ["in an internal repository, which is not private", event({ private: false, visibility: "internal" }), true],
  ["in a repository of an unknown visibility", event({ private: false, visibility: 1 }), true],
  ["where the event says nothing", event({}), true],
  ["where the event names no repository", event(undefined), true],
  ["where the event's flag is a text", event({ private: "false" }), true],
  ["without an event", { inActions: true, event: undefined }, true],
  ["where the event is null", { inActions: true, event: null }, true],
  ["where the event is a text", { inActions: true, event: "public" }, true],
])("decides about an acknowledgment %s", (_, knowledge, expected) => {
  expect(needsAcknowledgement(knowledge)).toBe(expected);
});
