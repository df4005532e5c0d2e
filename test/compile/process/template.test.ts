import fc from "fast-check";
import { expect, test } from "vitest";
import { compileProcess, type InstanceFinder, processTemplate } from "../../../src/compile/mod.ts";
import { EMPTY_DEFINITION, type Parameter, type ServiceDefinition } from "../../../src/definition/mod.ts";

const HASH = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
const key = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abcXYZ019_- '\"#:{}"), minLength: 1, maxLength: 6 }),
  fc.constantFrom("yes", "null", "12", "- a"),
);
const parameters = (depth: number): fc.Arbitrary<Parameter[]> =>
  fc.uniqueArray(
    fc.record({
      // A reference or a map with a field of this name means something else.
      key: key.filter((it) => it !== "key"),
      name: fc.constant(""),
      description: fc.constant(""),
      type: fc.constantFrom("String", "Number", "Boolean", "Object", "Any"),
      optional: fc.boolean(),
      repeated: fc.boolean(),
      object: depth > 0 ? parameters(depth - 1) : fc.constant([]),
    }),
    { selector: (it) => it.key, maxLength: 4 },
  );
const named = { name: "", description: "" };
const service = fc
  .record({ event: key, data: parameters(0), task: key, inputs: parameters(2), outputs: parameters(0) })
  .map(
    ({ event, data, task, inputs, outputs }): ServiceDefinition => ({
      ...EMPTY_DEFINITION,
      events: [{ ...named, key: event, data }],
      tasks: [{ ...named, key: task, inputs, outputs }],
    }),
  );

test("creates a valid process for any services", async () => {
  await fc.assert(
    fc.asyncProperty(service, service, fc.boolean(), key, async (one, other, hasEvent, name) => {
      const trigger = hasEvent ? one : { ...one, events: [] };
      const text = processTemplate({
        name,
        trigger: { definition: trigger, src: "../a b" },
        task: { definition: other, src: "./c" },
      });
      const instances: InstanceFinder = async ({ src }) => ({
        instanceHash: HASH,
        service: { definition: src === "./c" ? other : trigger, file: "mesg.yml" },
      });
      const { diagnostics } = await compileProcess(text, { instances });
      expect(diagnostics.map(({ message }) => message)).toEqual([]);
    }),
  );
});
