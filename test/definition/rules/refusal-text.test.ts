import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkDefinition,
  EMPTY_CONFIGURATION,
  EMPTY_DEFINITION,
  engineRefusal,
  interceptorRefusal,
  isSince,
  RELEASES,
  type Release,
  type ServiceDefinition,
} from "../../../src/definition/mod.ts";

const word = fc.constantFrom("", "a", "b", "é", "a b");
const parameter = fc.record({
  key: word,
  name: word,
  description: word,
  type: fc.constantFrom("", "String", "Text"),
  optional: fc.boolean(),
  repeated: fc.boolean(),
  object: fc.constant([]),
});
const parameters = fc.array(parameter, { maxLength: 4 });
const described = { key: word, name: word, description: word };
const configuration = fc.record({
  volumes: fc.array(word, { maxLength: 3 }),
  volumesFrom: fc.array(word, { maxLength: 3 }),
  ports: fc.array(fc.constantFrom("80", "x"), { maxLength: 3 }),
  args: fc.array(word, { maxLength: 3 }),
  command: word,
  env: fc.array(fc.constantFrom("A=1", "1"), { maxLength: 3 }),
});
const definition = fc
  .record({
    name: word,
    sid: fc.constantFrom("", "a.b", "-"),
    source: word,
    configuration: fc.option(configuration, { nil: undefined }),
    tasks: fc.array(fc.record({ ...described, inputs: parameters, outputs: parameters }), { maxLength: 3 }),
    events: fc.array(fc.record({ ...described, data: parameters }), { maxLength: 3 }),
    dependencies: fc.array(
      fc.record({ key: word, image: word }).map((it) => Object.assign({}, EMPTY_CONFIGURATION, it)),
      { maxLength: 3 },
    ),
  })
  .map((parts): ServiceDefinition => Object.assign({}, EMPTY_DEFINITION, parts) as ServiceDefinition);

/** The Engine's message by the list of all violations: the texts of the first stage that fails. */
function byList(it: ServiceDefinition, release: Release): string | undefined {
  const violations = checkDefinition(it, release).filter(({ unseen }) => !unseen);
  if (violations.length === 0) return undefined;
  const intercepted = interceptorRefusal(it, release);
  if (intercepted !== undefined) return intercepted;
  const first = violations.filter(({ stage }) => stage === violations[0]!.stage);
  if (first[0]!.stage === "request") return first[0]!.text;
  return first.map(({ text }) => text).join(isSince(release, "0.21") ? ". " : "\n");
}

test("reports the texts of the first stage that fails, and stops once the message is long enough", () => {
  fc.assert(
    fc.property(definition, fc.constantFrom(...RELEASES), fc.nat(200), (it, release, enough) => {
      const whole = engineRefusal(it, release);
      expect(whole).toBe(byList(it, release));
      const cut = engineRefusal(it, release, enough);
      expect(cut === undefined).toBe(whole === undefined);
      if (whole === undefined || cut === undefined) return;
      expect(whole.startsWith(cut)).toBe(true);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(enough, whole.length));
    }),
    { numRuns: 500 },
  );
});
