import { expect, test } from "vitest";
import { MesgError } from "../../../src/core/mod.ts";
import {
  checkDefinition,
  definitionFromJson,
  EMPTY_CONFIGURATION,
  EMPTY_DEFINITION,
  engineRefusal,
  interceptorRefusal,
  isSince,
  parseRelease,
  RELEASES,
  type Release,
} from "../../../src/definition/mod.ts";
import { definitionCases, readVectors, vectorDefinition } from "../../engine-vectors.ts";

interface Verdict {
  readonly accepted: boolean;
  readonly validation?: string;
  readonly interceptorError?: string;
  readonly error?: string;
  readonly grpc?: { readonly message: string; readonly processDied?: boolean };
}
interface InvalidCase {
  readonly name: string;
  readonly definition: unknown;
  readonly verdicts: readonly { readonly releases: readonly string[]; readonly verdict: Verdict }[];
}

const verdicts = readVectors<InvalidCase[]>("invalid-definitions").flatMap((it) =>
  it.verdicts.flatMap(({ releases, verdict }) =>
    releases.map((release) => [parseRelease(release), it.name, it.definition, verdict] as const),
  ),
);

/** The verdict of the Engine's own check, without the interceptor in front of it. */
function validation(definition: Parameters<typeof checkDefinition>[0], release: Release): string | undefined {
  const besides = new Set<string>(["sid-required", "empty-element"]);
  const violations = checkDefinition(definition, release).filter(({ rule }) => !besides.has(rule));
  if (violations[0]?.stage === "request") return violations[0].text;
  const first = violations.filter(({ stage }) => stage === violations[0]?.stage);
  return first.length === 0 ? undefined : first.map(({ text }) => text).join(isSince(release, "0.21") ? ". " : "\n");
}

test("has verdicts of every release that checks definitions", () => {
  expect(verdicts.length).toBeGreaterThan(500);
  expect(new Set(verdicts.map(([release]) => release)).size).toBeGreaterThan(10);
});

test.each(verdicts)("gives the verdict of Engine %s on %s", (release, _name, json, verdict) => {
  let read: ReturnType<typeof definitionFromJson>;
  try {
    read = definitionFromJson(json);
  } catch (error) {
    expect(error).toBeInstanceOf(MesgError);
    expect(verdict).toMatchObject({ accepted: false });
    expect(verdict.validation).toBeUndefined();
    return;
  }
  const { definition, unknownFields } = read;
  if (unknownFields.length > 0) {
    // Up to 0.20 the Engine's JSON reader rejects an unknown field; later ones ignore it.
    expect(verdict.accepted).toBe(isSince(release, "0.21"));
    return;
  }
  expect(engineRefusal(definition, release) === undefined).toBe(verdict.accepted);
  if (verdict.grpc?.processDied) expect(engineRefusal(definition, release)).toBe("");
  else expect(validation(definition, release)).toBe(verdict.validation ?? verdict.error);
  expect(interceptorRefusal(definition, release)).toBe(verdict.interceptorError);
});

test.each([...definitionCases()].filter(([release]) => isSince(release, "0.11")))(
  "gives the recorded verdict of Engine %s on %s",
  (release, _name, vector) => {
    const definition = vectorDefinition(vector.definition);
    expect(validation(definition, release)).toBe(vector.validation);
    expect(interceptorRefusal(definition, release)).toBe(vector.interceptorError);
  },
);

test("accepts, like 0.10, everything with a configuration", () => {
  expect(engineRefusal(EMPTY_DEFINITION, "0.10")).toBe("");
  expect(engineRefusal({ ...EMPTY_DEFINITION, configuration: EMPTY_CONFIGURATION }, "0.10")).toBeUndefined();
  expect(checkDefinition(EMPTY_DEFINITION, "0.9")).toEqual([]);
});

test("reports all stages at once, in the Engine's order", () => {
  const task = { key: "a", name: "é", description: "", inputs: [], outputs: [] };
  const definition = { ...EMPTY_DEFINITION, name: "n", source: "s", tasks: [task, task] };
  expect(checkDefinition(definition, "0.11").map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ["printable-ascii", "/tasks/0/name"],
    ["printable-ascii", "/tasks/1/name"],
    ["duplicate-key", "/tasks/1/key"],
  ]);
  expect(engineRefusal(definition, "0.11")).not.toContain("already exist");
});

test("reports wrong values next to a duplicate, where the Engine stops", () => {
  const configuration = { ...EMPTY_CONFIGURATION, ports: ["a", "80", "80", "99999"] };
  const definition = { ...EMPTY_DEFINITION, name: "x", source: "y", configuration };
  expect(checkDefinition(definition, "0.11").map(({ rule, pointer }) => `${pointer} ${rule}`)).toEqual([
    "/configuration/ports unique-values",
    "/configuration/ports/0 port-mapping",
    "/configuration/ports/3 port-mapping",
  ]);
  expect(engineRefusal(definition, "0.11")).toBe("Service.Configuration.Ports must contain unique values");
});

test.each(RELEASES)("points into the definition's JSON for every violation of %s", (release) => {
  for (const [, , json] of verdicts) {
    let definition: ReturnType<typeof definitionFromJson>["definition"];
    try {
      definition = definitionFromJson(json).definition;
    } catch {
      continue;
    }
    for (const { rule, pointer, found } of checkDefinition(definition, release)) {
      let value: unknown = definition;
      for (const segment of pointer.split("/").slice(1)) value = (value as Record<string, unknown>)[segment];
      if (rule === "empty-element") expect(found, pointer).toEqual({});
      else expect(value, pointer).toEqual(found);
    }
  }
});

test("checks a dependency's container before its image only at 0.13", () => {
  const json = { name: "n", source: "s", dependencies: [{ key: "d", image: "é", ports: ["x"] }] };
  const { definition } = definitionFromJson(json);
  const pointers = (release: Release) => checkDefinition(definition, release).map(({ pointer }) => pointer);
  expect(pointers("0.13")).toEqual(["/dependencies/0/ports/0", "/dependencies/0/image"]);
  for (const release of ["0.12", "0.14"] as const) {
    expect(pointers(release)).toEqual(["/dependencies/0/image", "/dependencies/0/ports/0"]);
  }
});

// Read by sdk.Int of cosmos-sdk 0.38, which is big.Int's UnmarshalText in Go, within 255 bits.
test.each([
  ...["", "0", "-0", "+5", "-5", "007", "0_7", "1_000", "0x1F", "0X_f", "0b101", "0o17"].map((text) => [
    text,
    undefined,
  ]),
  [String(2n ** 255n - 1n), undefined],
  [String(-(2n ** 255n) + 1n), undefined],
  [`${"0".repeat(1000)}7`, undefined],
  [`0b${"1".repeat(255)}`, undefined],
  ...["1.5", "1e3", " 1", "1 ", "abc", "08", "_1", "1_", "1__0", "0x", "0b2", "--1", "١", '"'].map((text) => [
    text,
    `math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`,
  ]),
  ...[2n ** 255n, -(2n ** 255n), 10n ** 200n].map((amount) => [String(amount), `integer out of range: ${amount}`]),
])("reads the price %j as Engine 0.26 does", (text, refusal) => {
  for (const field of ["perCall", "perSec", "perKB"]) {
    const price = { perCall: "1", perSec: "1", perKB: "1", [field]: text };
    const { definition } = definitionFromJson({ name: "x", sid: "a.b", source: "x", tasks: [{ key: "t", price }] });
    expect(engineRefusal(definition, "0.26")).toBe(refusal);
    const violations = checkDefinition(definition, "0.26");
    expect(violations.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(
      refusal === undefined ? [] : [`price-amount /tasks/0/price/${field}`],
    );
    expect(engineRefusal(definition, "0.25")).toBeUndefined();
  }
});

test.each([
  ["a repository", { repository: `https://${"a".repeat(14_000_000)}` }, []],
  ["a repository with escapes", { repository: `https://a/${"%41".repeat(3_000_000)}` }, []],
  ["a sid", { sid: "a.".repeat(4_000_000) }, ["sid-length"]],
  ["a price", { tasks: [{ key: "t", price: { perCall: "1_1".repeat(4_500_000) } }] }, ["price-amount"]],
  ["a port", { configuration: { ports: ["8".repeat(8_000_000)] } }, ["port-mapping"]],
  ["a variable", { configuration: { env: [`${"A".repeat(8_000_000)}=1`] } }, []],
])("checks %s of millions of characters without overflowing the stack", (_name, fields, rules) => {
  const { definition } = definitionFromJson({ name: "n", sid: "s", source: "s", ...fields });
  expect(checkDefinition(definition, "0.26").map(({ rule }) => rule)).toEqual(rules);
});

test("ends the text of a refusal long before it is as large as memory", () => {
  const parameter = (depth: number): object => ({ key: "é", object: depth === 0 ? [] : [parameter(depth - 1)] });
  const tasks = Array.from({ length: 60 }, () => ({ inputs: [parameter(90)] }));
  const { definition } = definitionFromJson({ name: "n", sid: "s", source: "s", tasks });
  for (const release of ["0.17", "0.20", "0.26"] as const) {
    const { length } = engineRefusal(definition, release)!;
    expect(length).toBeGreaterThan(4_000_000);
    expect(length).toBeLessThan(4_300_000);
  }
});

test.each(RELEASES)("rejects at %s an element without any field where an Engine fails on it", (release) => {
  const json = {
    name: "n",
    sid: "s",
    source: "s",
    tasks: [{ key: "t", inputs: [{ type: "Object", object: [{}] }] }, {}],
    events: [{}],
  };
  const found = checkDefinition(definitionFromJson(json).definition, release);
  const pointers = found.filter(({ rule }) => rule === "empty-element").map(({ pointer }) => pointer);
  const fails = isSince(release, "0.14") && !isSince(release, "0.21");
  expect(pointers).toEqual(fails ? ["/tasks/0/inputs/0/object/0", "/tasks/1", "/events/0"] : []);
});

test("accepts an element without any field at 0.14 and 0.15, and rejects it from 0.16 to 0.20", () => {
  const { definition } = definitionFromJson({ name: "n", sid: "s", source: "s", tasks: [{}] });
  for (const release of ["0.14", "0.15"] as const) expect(engineRefusal(definition, release)).toBeUndefined();
  for (const release of ["0.16", "0.18", "0.20"] as const) expect(engineRefusal(definition, release)).toBe("");
});
