import fc from "fast-check";
import { encodeBase58 } from "../../src/core/mod.ts";
import { PARAMETER_TYPES, type Parameter, type ServiceDefinition } from "../../src/definition/mod.ts";
import { anyText } from "../any-text.ts";

/** Any text that UTF-8 can encode. */
const text = anyText({ maxLength: 12 });
const texts = fc.array(text, { maxLength: 3 });
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(encodeBase58);

const parameter: fc.Arbitrary<Parameter> = fc.letrec<{ parameter: Parameter }>((tie) => ({
  parameter: fc.record({
    key: text,
    name: text,
    description: text,
    type: fc.oneof(fc.constantFrom(...PARAMETER_TYPES), text),
    optional: fc.boolean(),
    repeated: fc.boolean(),
    object: fc.oneof({ depthSize: "small" }, fc.constant([]), fc.array(tie("parameter"), { maxLength: 3 })),
  }),
})).parameter;
const parameters = fc.array(parameter, { maxLength: 3 });

const box = {
  volumes: texts,
  volumesFrom: texts,
  ports: texts,
  args: texts,
  command: text,
  env: texts,
};

/** A record whose optional fields are absent, never undefined. */
function maybe<T extends object, K extends string, V>(
  base: fc.Arbitrary<T>,
  key: K,
  value: fc.Arbitrary<V>,
): fc.Arbitrary<T & { [P in K]?: V }> {
  return fc
    .tuple(base, fc.option(value, { nil: undefined }))
    .map(([it, extra]) => (extra === undefined ? it : { ...it, [key]: extra })) as fc.Arbitrary<T & { [P in K]?: V }>;
}

const task = maybe(
  fc.record({ key: text, name: text, description: text, inputs: parameters, outputs: parameters }),
  "price",
  fc.record({ perCall: text, perSec: text, perKB: text }),
);

const trigger = fc.record({
  type: fc.constantFrom("Unknown" as const, "Event" as const, "Result" as const),
  instanceHash: hash,
  key: text,
  filters: fc.array(
    fc.record({ key: text, predicate: fc.constantFrom("UNKNOWN" as const, "EQ" as const), value: text }),
    {
      maxLength: 2,
    },
  ),
});
const workflow = maybe(fc.record({ key: text, trigger }), "task", fc.record({ instanceHash: hash, taskKey: text }));

/** Any definition, valid or not, with every field of every release. */
export const definition: fc.Arbitrary<ServiceDefinition> = maybe(
  fc.record({
    sid: text,
    name: text,
    description: text,
    tasks: fc.array(task, { maxLength: 3 }),
    events: fc.array(fc.record({ key: text, name: text, description: text, data: parameters }), { maxLength: 3 }),
    dependencies: fc.array(fc.record({ key: text, image: text, ...box }), { maxLength: 3 }),
    repository: text,
    source: text,
    hash: fc.oneof(fc.constant(""), hash),
    address: fc.oneof(
      fc.constant(""),
      fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString("hex")),
    ),
    workflows: fc.array(workflow, { maxLength: 2 }),
  }),
  "configuration",
  fc.record(box),
);
