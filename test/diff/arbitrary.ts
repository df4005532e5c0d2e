import fc from "fast-check";
import {
  type Configuration,
  type Dependency,
  EMPTY_DEFINITION,
  type Event,
  PARAMETER_TYPES,
  type Parameter,
  type ServiceDefinition,
  type Task,
} from "../../src/definition/mod.ts";

/** Few keys, so that two lists share some; some of them break careless code. */
const key = fc.constantFrom("a", "b", "c", "d", "__proto__", "toString", "x/y", "~", "0", "input a › b");
const words = fc.constantFrom("", "one", "two", "*bold* <b>");
const texts = fc.array(fc.constantFrom("80", "8080:80", "A=1", "B=2", "/data"), { maxLength: 3 });

function keyed<T extends { readonly key: string }>(entry: fc.Arbitrary<T>, maxLength = 4): fc.Arbitrary<T[]> {
  return fc.uniqueArray(entry, { selector: (item) => item.key, maxLength });
}

/** Parameters of valid types; parameters that are not Objects have fields, too, without effect. */
export function parameters(depth = 2, types: readonly string[] = PARAMETER_TYPES): fc.Arbitrary<Parameter[]> {
  return keyed(
    fc.record({
      key,
      name: words,
      description: words,
      type: depth > 0 ? fc.constantFrom("Object", ...types) : fc.constantFrom(...types),
      optional: fc.boolean(),
      repeated: fc.boolean(),
      object: depth > 0 ? fc.oneof(fc.constant([]), parameters(depth - 1, types)) : fc.constant([]),
    }),
  );
}

export const task: fc.Arbitrary<Task> = fc.record(
  {
    key,
    name: words,
    description: words,
    inputs: parameters(),
    outputs: parameters(),
    price: fc.record({ perCall: words, perSec: words, perKB: words }),
  },
  { requiredKeys: ["key", "name", "description", "inputs", "outputs"] },
);

export const event: fc.Arbitrary<Event> = fc.record({ key, name: words, description: words, data: parameters() });

const box = { volumes: texts, volumesFrom: texts, ports: texts, args: texts, command: words, env: texts };
export const configuration: fc.Arbitrary<Configuration> = fc.record(box);
export const dependency: fc.Arbitrary<Dependency> = fc.record({ key, image: words, ...box });

export const definition: fc.Arbitrary<ServiceDefinition> = fc
  .record(
    {
      sid: words,
      name: words,
      description: words,
      repository: words,
      source: fc.constantFrom("QmA", "QmB"),
      configuration,
      dependencies: keyed(dependency, 3),
      tasks: keyed(task),
      events: keyed(event),
      workflows: fc.array(fc.record({ key }), { maxLength: 2 }),
    },
    {
      requiredKeys: [
        "sid",
        "name",
        "description",
        "repository",
        "source",
        "dependencies",
        "tasks",
        "events",
        "workflows",
      ],
    },
  )
  .map((fields) => ({ ...EMPTY_DEFINITION, ...fields }));
