import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { encodeLike, MIGRATIONS, type MigrateOptions, migrate, unifiedDiff } from "../../src/migrate/mod.ts";

const OPTIONS: MigrateOptions = { release: "0.11", dockerfile: true, file: "mesg.yml" };
const run = (text: string | Uint8Array, more: Partial<MigrateOptions> = {}) => migrate(text, { ...OPTIONS, ...more });

/** Migrates a text to a valid one, which a second migration does not change. */
function migrated(text: string, more: Partial<MigrateOptions> = {}): string {
  const result = run(text, more);
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(result.left).toEqual([]);
  expect(run(result.after, more).after).toBe(result.after);
  return result.after;
}

const OUTPUTS = `name: a
tasks:
  t:
    outputs:
      # the answer
      success: # of the task
        description: "gone"
        data:
          x: {type: String} # kept as it is

          "y":
            type:   Number
      error:
        data:
          message: {type: String}
    inputs: {} # below
`;

describe("named outputs", () => {
  test("become one result, and keep comments and spacing", () => {
    expect(migrated(OUTPUTS)).toBe(`name: a
tasks:
  t:
    outputs:
      # the answer
      # of the task
      x: {type: String} # kept as it is

      "y":
        type:   Number
    inputs: {} # below
`);
  });

  test.each([
    ["Windows line endings", OUTPUTS.replaceAll("\n", "\r\n")],
    ["a missing final line ending", OUTPUTS.trimEnd()],
  ])("keep %s", (_, text) => {
    const after = migrated(text);
    expect(after.match(/\r\n|\n/g)?.every((found) => found === (text.includes("\r\n") ? "\r\n" : "\n"))).toBe(true);
    expect(after.endsWith("\n")).toBe(text.endsWith("\n"));
  });

  test.each([
    ["in braces", "{success: {data: {x: {type: Any}}}, error: {data: {}}}", "{x: {type: Any}}"],
    ["in braces without data", "{success: {data: {}}}", "{}"],
    ["with only an error", "{failure: {data: {m: {type: Any}}}}", "{}"],
  ])("become flat %s", (_, before, after) => {
    expect(migrated(`name: a\ntasks: {t: {outputs: ${before}}}\n`)).toBe(`name: a\ntasks: {t: {outputs: ${after}}}\n`);
  });

  test("are migrated at their anchor, for aliases and merge keys alike", () => {
    const text = (body: string) => `name: a
tasks:
  t:
    outputs: &o
${body}  u:
    outputs: *o
  v:
    outputs:
      <<: *o
`;
    const before = "      success:\n        data:\n          x: {type: Any}\n      error: {data: {}}\n";
    expect(migrated(text(before))).toBe(text("      x: {type: Any}\n"));
  });

  test("share the flat outputs when they share a success output", () => {
    const text = `name: a
tasks:
  t:
    outputs:
      error: &e
        data: {m: {type: String}}
      success: &s
        data: &d
          x: {type: Any}
  u:
    inputs:
      y: {type: Object, object: *d}
    outputs:
      error: *e
      success: *s
`;
    expect(migrated(text)).toBe(`name: a
tasks:
  t:
    outputs: &d
      x: {type: Any}
  u:
    inputs:
      y: {type: Object, object: *d}
    outputs: *d
`);
  });

  test("leave values in place that other parts refer to", () => {
    const text = `name: a
tasks:
  t:
    outputs:
      error:
        data:
          m: &m
            type: String
  u:
    inputs:
      n: *m
      o: *m
`;
    const { definition } = compileService(migrated(text), OPTIONS);
    expect(definition?.tasks[1]?.inputs.map(({ key, type }) => [key, type])).toEqual([
      ["n", "String"],
      ["o", "String"],
    ]);
  });

  const SEVERAL = `name: a
tasks:
  t:
    outputs:
      found:
        data:
          x:
            type: String
          y: {type: Any}
      missing:
        data:
          x:
            type: String
          z:
            type: Number
            optional: false
`;

  test("stay unchanged, with the reason, when more than one is a result", () => {
    const { before, after, left } = run(SEVERAL);
    expect(after).toBe(before);
    expect(left).toEqual([
      {
        migration: "multi-output",
        line: 4,
        explanation: 'task "t": 2 outputs (found, missing) cannot become one without --merge-outputs',
      },
    ]);
  });

  test("are merged with mergeOutputs; what one of them lacks becomes optional", () => {
    expect(migrated(SEVERAL, { mergeOutputs: true })).toBe(`name: a
tasks:
  t:
    outputs:
      x:
        type: String
      y: {optional: true, type: Any}
      z:
        type: Number
        optional: true
`);
  });

  test("are not merged when one key has different types", () => {
    const { before, after, left } = run(SEVERAL.replace("y: {type: Any}", "z: {type: Any}"), { mergeOutputs: true });
    expect(after).toBe(before);
    expect(left[0]?.explanation).toBe('task "t": the outputs declare "z" in different ways: make them equal');
  });

  test.each([
    [
      "in braces",
      "{found: {data: {x: {type: Any}}}, missing: {data: {x: {type: Any}, y: {type: Any}}}}",
      "{x: {type: Any}, y: {optional: true, type: Any}}",
    ],
    ["in braces without data", "{found: {data: {}}, missing: {data: }}", "{}"],
  ])("are merged with mergeOutputs %s", (_, before, after) => {
    const text = (outputs: string) => `name: a\ntasks: {t: {outputs: ${outputs}}}\n`;
    expect(migrated(text(before), { mergeOutputs: true })).toBe(text(after));
  });

  test("are merged with mergeOutputs despite anchors and aliases, and keep comments", () => {
    const text = `name: a
tasks:
  t:
    outputs:
      # first
      found:
        data: &d
          x: &x {type: String} # of x
          y:
            type: Any
            optional: false
      missing:
        data:
          z: *x
          # inside
          x: *x
          w: {type: Number}
`;
    expect(migrated(text, { mergeOutputs: true })).toBe(
      `name: a
tasks:
  t:
    outputs:
      # first
      # inside
      x: &x {type: String}
      y:
        type: Any
        optional: true
      z: {optional: true, type: String}
      w: {optional: true, type: Number}
`.replace("x: &x {type: String}", "x: &x {type: String} # of x"),
    );
  });

  test("keep the meaning of each alias when they move across a redefined anchor", () => {
    const text = `name: a
tasks:
  t:
    outputs:
      success: &s
        data: &d
          x: {type: String}
  u:
    inputs: &d
      n: {type: Number}
    outputs:
      success: *s
`;
    const { after, steps, diagnostics } = run(text);
    expect(diagnostics).toEqual([]);
    expect(steps.map(({ migration }) => migration)).toContain("redefined-anchor");
    const { definition } = compileService(after, OPTIONS);
    expect(definition?.tasks.map(({ outputs }) => outputs.map(({ key, type }) => [key, type]))).toEqual([
      [["x", "String"]],
      [["x", "String"]],
    ]);
    expect(run(after).after).toBe(after);
  });

  test("are named for a flattened task, since its code must change", () => {
    expect(run(OUTPUTS).tasks).toEqual([{ task: "t", outputs: ["success", "error"] }]);
  });
});

describe("single fields", () => {
  test.each([
    ["alias-to-sid", "alias: b\n", "sid: b\n"],
    ["obsolete-key", "visibility: all # here\n", "# here\n"],
    [
      "volumes-from",
      "dependencies:\n  d: {image: i}\nconfiguration:\n  volumesfrom: [d]\n",
      "dependencies:\n  d: {image: i}\nconfiguration:\n  volumesFrom: [d]\n",
    ],
    ["configuration-image", "configuration:\n  image: x\n", "configuration: {}\n"],
    ["configuration-image", "configuration: {env: [A=], image: x}\n", "configuration: {env: [A=]}\n"],
    ["env-list", "configuration:\n  env:\n    A: b\n    C:\n", "configuration:\n  env:\n    - A=b\n    - C=\n"],
    ["env-list", 'configuration:\n  env: [A, "B"]\n', 'configuration:\n  env: [A=, "B="]\n'],
    ["env-list", "configuration:\n  env: { A: b, C: } # all\n", "configuration:\n  env: [ A=b, C= ] # all\n"],
    ["env-list", "configuration: {env: {A: two words}}\n", 'configuration: {env: ["A=two words"]}\n'],
    [
      "env-list",
      "configuration:\n  env:\n    - A: b\n    - {C: d}\n",
      "configuration:\n  env:\n    - A=b\n    - C=d\n",
    ],
    ["plain-text", "description: |\n  one\n\n  two\nsid: b\n", "description: one two\nsid: b\n"],
    ["plain-text", 'description: "don\u2019t \u2013 it\u2019s"\n', "description: \"don't - it's\"\n"],
    [
      "plain-text",
      "events: {e: {data: {x: {type: Any, description: one\u2026}}}}\n",
      "events: {e: {data: {x: {type: Any, description: one...}}}}\n",
    ],
    ["empty-entry", "tasks:\n  t: # none\n  u: ~\n", "tasks:\n  t: {} # none\n  u: {}\n"],
    ["empty-entry", "events:\n  e:\n", "events:\n  e: {data: {}}\n"],
    ["event-data", "events:\n  e:\n    name: b\n", "events:\n  e:\n    data: {}\n    name: b\n"],
    ["short-parameter", "events: {e: {data: {x: string}}}\n", "events: {e: {data: {x: {type: String}}}}\n"],
    ["parameter-type", "events: {e: {data: {x: {type: string}}}}\n", "events: {e: {data: {x: {type: String}}}}\n"],
    [
      "nested-type",
      "events: {e: {data: {x: {type: {y: {type: Any}}}}}}\n",
      "events: {e: {data: {x: {type: Object, object: {y: {type: Any}}}}}}\n",
    ],
    ["duplicate-key", "description: b\ndescription: b\n", "description: b\n"],
    [
      "duplicate-key",
      "tasks:\n  t: {inputs: {x: {type: Any}}} # one\n  t: {inputs: {x: {type: Any}}} # two\n",
      "tasks:\n  t: {inputs: {x: {type: Any}}} # one\n  # two\n",
    ],
    [
      "duplicate-key",
      "tasks:\n  t:\n    inputs:\n      x: {type: Any}\n      x: {type: Any}\n",
      "tasks:\n  t:\n    inputs:\n      x: {type: Any}\n",
    ],
    ["tabs", "tasks:\n\tt:\n\t\tinputs: {}\n", "tasks:\n  t:\n    inputs: {}\n"],
  ])("%s: %j", (id, before, after) => {
    expect(migrated(`name: a\n${before}`)).toBe(`name: a\n${after}`);
    expect(run(`name: a\n${before}`).steps.map(({ migration }) => migration)).toContain(id);
    expect(MIGRATIONS).toHaveProperty(id);
  });

  test("quotes ports only in a file that must change", () => {
    const ports = "name: a\nconfiguration:\n  ports: [2222:22, 80]\n";
    expect(run(ports).after).toBe(ports);
    expect(migrated(`${ports}alias: b\n`)).toContain('ports: ["2222:22", "80"]');
  });

  test.each([
    ["a dependency without an image", "dependencies:\n  d:\n"],
    ["an alias without an anchor", "tasks: {t: {outputs: {success: {data: *d}}}}\n"],
    ["duplicate keys with different texts", "sid: a\nsid: b\n"],
    ["workflows", "workflows: {w: {}}\n"],
    ["letters outside ASCII", "description: \u00e9t\u00e9\n"],
    ["a variable with two equals signs", "configuration: {env: {A: b=c}}\n"],
    ["a repeated task with other inputs", "tasks:\n  t: {}\n  t: {inputs: {x: {type: Any}}}\n"],
  ])("reports %s and leaves it alone", (_, text) => {
    const { before, after, diagnostics } = run(`name: a\n${text}`);
    expect(after).toBe(before);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

test("does not change a valid file, or one that is not text", () => {
  for (const bytes of [Buffer.from("name: a # b\r\ntasks: {t: {}}"), Buffer.from([0x61, 0xff])]) {
    const { before, after, steps } = run(bytes);
    expect(after).toBe(before);
    expect(steps).toEqual([]);
  }
});

test.each([
  ["UTF-8 with a byte order mark", "\ufeffname: a\n", "utf8"],
  ["UTF-8", "name: a\n", "utf8"],
  ["UTF-16", "\ufeffname: a\n", "utf16le"],
] as const)("encodes a text in the original encoding: %s", (_, text, encoding) => {
  const bytes = Buffer.from(text, encoding);
  expect(Buffer.from(encodeLike(run(bytes).after, bytes))).toEqual(bytes);
});

test.each([OUTPUTS, OUTPUTS.replaceAll("\n", "\r\n"), OUTPUTS.trimEnd(), `${OUTPUTS}events:\n  e:`])(
  "creates a unified diff from the old text to the new one: %#",
  (text) => {
    const result = run(text);
    const folder = mkdtempSync(join(tmpdir(), "migrate-diff-"));
    try {
      writeFileSync(join(folder, "mesg.yml"), text);
      execFileSync("git", ["apply", "-p1", "--whitespace=nowarn"], {
        cwd: folder,
        input: unifiedDiff(result, "mesg.yml"),
        env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: tmpdir(), GIT_CONFIG_NOSYSTEM: "1", HOME: folder },
      });
      expect(readFileSync(join(folder, "mesg.yml"), "utf8")).toBe(result.after);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test("keeps all declarations of hundreds of tasks, with MESG_HUGE of thousands", () => {
  const tasks = Array.from(
    { length: process.env.MESG_HUGE ? 10_000 : 500 },
    (_, index) => `  t${index}:\n    outputs:\n      success:\n        data:\n          x: {type: String}\n`,
  );
  const { after, left, diagnostics } = run(`name: a\ntasks:\n${tasks.join("")}`);
  expect(after).toBe(
    `name: a\ntasks:\n${tasks.join("").replaceAll("      success:\n        data:\n          x", "      x")}`,
  );
  expect([left, diagnostics]).toEqual([[], []]);
}, 120_000);

test("has a section in docs/migrate.md for each migration", () => {
  const page = readFileSync("docs/migrate.md", "utf8");
  const sections = [...page.matchAll(/^### (\S+)$/gm)].map(([, id]) => id);
  expect(sections.sort()).toEqual(Object.keys(MIGRATIONS).sort());
});
