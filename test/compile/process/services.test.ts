import { describe, expect, test } from "vitest";
import { compileProcess, type InstanceFinder } from "../../../src/compile/mod.ts";
import { definitionFromJson, type Release } from "../../../src/definition/mod.ts";
import { MAX_DIAGNOSTICS } from "../../../src/yaml/mod.ts";

const HASH = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";

const { definition: shop } = definitionFromJson({
  sid: "shop",
  name: "Shop",
  events: [
    {
      key: "paid",
      data: [
        { key: "id", type: "String" },
        { key: "amount", type: "Number" },
        { key: "tags", type: "String", repeated: true },
        { key: "note", type: "String", optional: true },
        {
          key: "customer",
          type: "Object",
          object: [
            { key: "email", type: "String" },
            { key: "extra", type: "Object" },
          ],
        },
      ],
    },
  ],
  tasks: [
    {
      key: "send",
      inputs: [
        { key: "to", type: "String" },
        { key: "count", type: "Number", optional: true },
        { key: "list", type: "String", repeated: true, optional: true },
        { key: "body", type: "Object", optional: true, object: [{ key: "text", type: "String" }] },
      ],
      outputs: [{ key: "sent", type: "Boolean" }],
    },
  ],
});

const finder: InstanceFinder = async () => ({
  instanceHash: HASH,
  service: { definition: shop, file: "shop/mesg.yml" },
});

async function found(inputs: string, release: Release = "0.20", more = ""): Promise<string[]> {
  const text = `name: p
steps:
- { type: trigger, key: start, instance: { service: shop }, eventKey: paid }
${more}- { type: task, key: mail, instance: { service: shop }, taskKey: send${inputs === "" ? "" : `, inputs: ${inputs}`} }
`;
  const { diagnostics } = await compileProcess(text, { release, instances: finder });
  return diagnostics.map(({ line, severity, rule, message }) => `${line} ${severity} ${rule}: ${message}`);
}

test.each<Release>(["0.14", "0.17", "0.18", "0.26"])(
  "accepts any sid at %s, since an Engine sees only the hash",
  async (release) => {
    // The schema of the compilers for 0.18 and newer has a pattern for hashes, which most sids do not match.
    for (const sid of ["shop", "mail-sender.v0", "Il0O_"]) {
      const name = release < "0.18" ? "key" : "name";
      const text = `${name}: p\nsteps:\n- { type: trigger, instance: { service: ${sid} }, eventKey: paid }\n`;
      const { diagnostics, definition } = await compileProcess(text, { release, instances: finder });
      expect(diagnostics).toEqual([]);
      expect(definition?.nodes[0]).toMatchObject({ instanceHash: HASH });
    }
  },
);

describe("checks a process against its services", () => {
  test.each<[string, string]>([
    ["a reference of the right type", "{ to: { key: id } }"],
    ["a reference into an object", "{ to: { key: customer.email } }"],
    ["a reference to an undeclared key of an object", "{ to: { key: customer.extra.anything } }"],
    ["an item of a list", '{ to: { key: "tags[0]" } }'],
    ["a whole list, and a list of values", "{ to: a, list: { key: tags } }"],
    ["constants", "{ to: a, count: 1, list: [a, { key: id }], body: { text: { key: id } } }"],
  ])("accepts %s", async (_name, inputs) => {
    expect(await found(inputs)).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      "a required input that is missing",
      "{ count: 1 }",
      '4 error input-missing: the task "send" of shop/mesg.yml needs the input "to" (String)',
    ],
    [
      "a constant of another type",
      "{ to: 1 }",
      '4 error input-type: the input "to" of the task "send" of shop/mesg.yml: expected String, found Number',
    ],
    [
      "a reference of another type",
      "{ to: { key: amount } }",
      '4 error input-type: the input "to" of the task "send" of shop/mesg.yml: expected String, found Number',
    ],
    [
      "a list for one value",
      "{ to: { key: tags } }",
      '4 error input-type: the input "to" of the task "send" of shop/mesg.yml: expected String, found list of String',
    ],
    [
      "an item of another type",
      "{ to: a, list: [1] }",
      '4 error input-type: "[0]" in the input "list" of the task "send" of shop/mesg.yml: expected String, found Number',
    ],
    [
      "a nested field of another type",
      "{ to: a, body: { text: 1 } }",
      '4 error input-type: "text" in the input "body" of the task "send" of shop/mesg.yml: expected String, found Number',
    ],
    [
      "a nested field that is missing",
      "{ to: a, body: {} }",
      '4 error input-type: the input "body" of the task "send" of shop/mesg.yml: expected the field "text", found none',
    ],
    [
      "a value that may be missing",
      "{ to: { key: note } }",
      '4 warning input-type: the input "to" of the task "send" of shop/mesg.yml: the value may be missing, and the input is required',
    ],
    [
      "an unknown input",
      "{ to: a, cc: b }",
      '4 warning input-unknown: the task "send" of shop/mesg.yml has no input "cc": it is ignored',
    ],
    [
      "a key that is missing in the event",
      "{ to: { key: idd } }",
      '4 error reference-unknown: the data of step "start" has no "idd" (shop/mesg.yml)',
    ],
    [
      "a missing nested key",
      "{ to: { key: customer.mail } }",
      '4 error reference-unknown: the data of step "start" has no "customer.mail" (shop/mesg.yml)',
    ],
    [
      "an index into a value that is not a list",
      '{ to: { key: "id[0]" } }',
      '4 error reference-unknown: "id" of step "start" is String: expected a list there',
    ],
  ])("reports %s", async (_name, inputs, expected) => {
    expect(await found(inputs)).toEqual([expected]);
  });

  test("checks data that is passed on without inputs against the task", async () => {
    expect(await found("")).toEqual([
      '4 error input-missing: the task "send" of shop/mesg.yml needs the input "to" (String)',
    ]);
  });

  test("requires that events and tasks exist", async () => {
    const text = `name: p\nsteps:\n- { type: trigger, instance: { service: shop }, eventKey: piad }\n- { type: task, instance: { service: shop }, taskKey: sned, inputs: { to: a } }\n`;
    const { diagnostics } = await compileProcess(text, { instances: finder });
    expect(diagnostics.map(({ line, rule, hint }) => `${line} ${rule} ${hint}`)).toEqual([
      '3 service-event did you mean "paid"?',
      '4 service-task did you mean "send"?',
    ]);
  });

  test("warns that a filter that compares with another type never matches", async () => {
    const filter = (value: string) => `- { type: filter, conditions: { amount: ${value} } }\n`;
    expect(await found("{ to: a }", "0.21", filter("ten"))).toEqual([
      "4 warning never-runs: the value is Number, and a String never equals it",
    ]);
    expect(await found("{ to: a }", "0.21", filter("10"))).toEqual([]);
    expect(await found("{ to: a }", "0.21", "- { type: filter, conditions: { amuont: 1 } }\n")).toEqual([
      '4 error reference-unknown: the data of step "start" has no "amuont" (shop/mesg.yml)',
    ]);
  });

  test("does not warn about what never runs when there is an error", async () => {
    const filter = "- { type: filter, conditions: { amount: 10 } }\n";
    expect((await found("{ to: a }", "0.20", filter)).map((line) => line.replace(/:.*/, ""))).toEqual([
      "4 error never-runs",
    ]);
  });

  test("follows inputs that refer to inputs in linear time", async () => {
    // Each input takes its value from two of the step before: without memoization, 2^40 of them.
    const steps = Array.from({ length: 40 }, (_, index) => {
      const before = index === 0 ? "start" : `s${index - 1}-inputs`;
      const inputs = `{ a: { stepKey: ${before}, key: a }, b: { stepKey: ${before}, key: b } }`;
      return `- { type: task, key: s${index}, instanceHash: ${HASH}, taskKey: t, inputs: ${inputs} }\n`;
    });
    const self = `- { type: task, key: me, instanceHash: ${HASH}, taskKey: t, inputs: { a: { stepKey: me-inputs, key: a } } }\n`;
    const text = `name: p\nsteps:\n- { type: trigger, key: start, instanceHash: ${HASH}, eventKey: e }\n${steps.join("")}${self}`;
    const { draft, diagnostics } = await compileProcess(text);
    expect(draft!.nodes.length).toBe(83);
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(["never-runs"]));
  });

  test("does not check unknown services", async () => {
    const text = `name: p\nsteps:\n- { type: trigger, instanceHash: ${HASH}, eventKey: any }\n- { type: task, instanceHash: ${HASH}, taskKey: thing, inputs: { a: { key: b } } }\n`;
    expect((await compileProcess(text, { instances: async () => ({}) })).diagnostics).toEqual([]);
  });
});

describe("checks the variables of instances", () => {
  const declaring = (...env: string[]): InstanceFinder => {
    const { definition } = definitionFromJson({ name: "Shop", configuration: { env } });
    return async () => ({ instanceHash: HASH, service: { definition, file: "shop/mesg.yml" } });
  };
  const hintsFor = async (instance: string, instances: InstanceFinder) => {
    const text = `name: p\nsteps:\n- { type: trigger, ${instance}, eventKey: paid }\n`;
    const { diagnostics } = await compileProcess(text, { instances, env: { SECRET: "SMTP_HOTS=hunter2" } });
    expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
    return diagnostics.flatMap(({ severity, rule, message, hint }) =>
      rule === "variable-unknown" ? [`${severity}: ${message}: ${hint}`] : [],
    );
  };

  test.each<[string, string, string[], string]>([
    ["a misspelled one", "SMTP_HOTS=a", ["SMTP_HOST=", "USER"], 'variable "SMTP_HOTS": did you mean "SMTP_HOST"?'],
    ["an unlike one", "X=a", ["SMTP_HOST=", "USER"], 'variable "X": its variables are "SMTP_HOST", "USER"'],
    ["one of a service that declares none", "X=a", [], 'variable "X": it declares none; add the variable'],
    ["one in the value of a variable", "$(env:SECRET)", ["A="], 'variable "$(env:SECRET)": its only variable is "A"'],
  ])("warns about %s", async (_name, variable, declared, expected) => {
    const hints = await hintsFor(`instance: { service: shop, env: ["${variable}"] }`, declaring(...declared));
    expect(hints).toEqual([expect.stringContaining(`warning: shop/mesg.yml declares no ${expected}`)]);
  });

  test("accepts declared ones, with a default or without", async () => {
    expect(await hintsFor("instance: { service: shop, env: [A=1, B=] }", declaring("A=0", "B"))).toEqual([]);
  });

  test("ignores those beside an instance hash", async () => {
    const both = `instanceHash: ${HASH}, instance: { service: shop, env: [X=1] }`;
    expect(await hintsFor(both, declaring("A="))).toEqual([]);
  });
});

test("ends after enough problems with thousands of steps that lack a hundred inputs", async () => {
  const inputs = Array.from({ length: 100 }, (_, index) => ({ key: `i${index}`, type: "String" }));
  const { definition: wide } = definitionFromJson({
    sid: "w",
    name: "w",
    tasks: [{ key: "t", inputs }],
    events: shop.events,
  });
  const instances: InstanceFinder = async () => ({
    instanceHash: HASH,
    service: { definition: wide, file: "w/mesg.yml" },
  });
  const task = "- { type: task, instance: { service: w }, taskKey: t, inputs: {} }\n";
  const trigger = "- { type: trigger, instance: { service: w }, eventKey: paid }\n";
  const { diagnostics } = await compileProcess(`name: p\nsteps:\n${trigger}${task.repeat(2000)}`, { instances });
  expect(diagnostics.length).toBe(MAX_DIAGNOSTICS + 1);
  expect(diagnostics.slice(0, 100).map(({ rule }) => rule)).toEqual(Array(100).fill("input-missing"));
  expect(diagnostics.at(-1)?.rule).toBe("too-many");
});

describe("takes time in proportion to the files of a hostile repository", () => {
  /** A service whose event and task have an object with many fields. */
  const wide = (count: number, optional: boolean): InstanceFinder => {
    const object = Array.from({ length: count }, (_, index) => ({ key: `f${index}`, type: "String", optional }));
    const { definition } = definitionFromJson({
      sid: "wide",
      name: "Wide",
      events: [{ key: "e", data: [{ key: "o", type: "Object", object }] }],
      tasks: [{ key: "t", inputs: [{ key: "list", type: "Object", repeated: true, object }] }],
    });
    return async () => ({ instanceHash: HASH, service: { definition, file: "wide/mesg.yml" } });
  };
  const compiled = async (inputs: string, instances: InstanceFinder) => {
    const text = `name: p
steps:
- { type: trigger, instance: { service: wide }, eventKey: e }
- { type: task, instance: { service: wide }, taskKey: t, inputs: ${inputs} }
`;
    return (await compileProcess(text, { release: "0.20", instances })).diagnostics;
  };

  test("when each of many items lacks many fields", async () => {
    // All 100 million problems would not fit in memory.
    const diagnostics = await compiled(`{ list: [${"{ f0: a },".repeat(10_000)}] }`, wide(10_000, false));
    expect(diagnostics).toHaveLength(MAX_DIAGNOSTICS + 1);
  });

  test("when many items could have many fields", async () => {
    expect(await compiled(`{ list: [${"{ f1: a },".repeat(10_000)}] }`, wide(20_000, true))).toEqual([]);
  });

  test("when many references lead into an object with many fields", async () => {
    const list = Array.from({ length: 15_000 }, () => "{ f1: { key: o.f1 } }");
    expect(await compiled(`{ list: [${list.join(", ")}] }`, wide(15_000, true))).toEqual([]);
  });
});

test("reports the first of an object's fields with one key, and each missing one", async () => {
  expect(await found("{ to: a, body: { text: 1, other: 2 } }")).toEqual([
    '4 error input-type: "text" in the input "body" of the task "send" of shop/mesg.yml: expected String, found Number',
  ]);
  expect(await found("{ to: a, body: { other: 2 } }")).toEqual([
    '4 error input-type: the input "body" of the task "send" of shop/mesg.yml: expected the field "text", found none',
  ]);
});
