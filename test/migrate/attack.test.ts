import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsPass } from "../../src/migrate/fields/fields.ts";
import { meaningOf } from "../../src/migrate/meaning.ts";
import { type Migrated, migrate } from "../../src/migrate/mod.ts";

const OPTIONS = { release: "0.11", dockerfile: true, file: "mesg.yml" } as const;
const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 30);

/** A file with most of the old dialect, and anchors that reach from one part into another. */
const OLD = `# a service
name: "a" # its name
alias: b
visibility: all
configuration: &box
  image: none
  env: {A: b, C: "d e"}
  ports: [2222:22, 80]
dependencies:
  d: {image: i, volumesfrom: [service], env: [A]}
tasks:
  one: &one
    inputs: &in
      x: &x {type: String}
      y:
        type: number
    outputs: &out
      # good
      success: &s
        data: &data
          <<: *in
          z: *x
      error: &e
        data: &ed
          message: &m
            type: String
  two:
    inputs:
      from: {type: Object, object: *data}
      text: *m
    outputs:
      success: *s
      failure: *e
  three:
    outputs: *out
  four:
    <<: *one
    name: four
  five:
    outputs: {done: {data: {x: *x, m: *m}}, errored: *e}
  six: ~
events:
  e:
  f: {data: *ed}
  g:
    name: "g\u2019s"
`;

const isValid = ({ diagnostics }: Migrated) => !diagnostics.some(({ severity }) => severity === "error");

/** Checks everything that must hold for any migrated text. */
function checkMigration(text: string, mergeOutputs = false): Migrated {
  const result = migrate(text, { ...OPTIONS, mergeOutputs });
  const { before, after, changes } = result;
  // Applying the changes gives the result, so nothing else was touched.
  let [at, made] = [0, ""];
  for (const { start, end, replacement } of changes) {
    expect(start).toBeGreaterThanOrEqual(at);
    made += before.slice(at, start) + replacement;
    at = end;
  }
  expect(made + before.slice(at)).toBe(after);
  expect(migrate(after, { ...OPTIONS, mergeOutputs }).after).toBe(after);
  if (isValid(result)) expect(keysIn(after, mergeOutputs)).toEqual(keysIn(before, mergeOutputs));
  return result;
}

/** The keys of tasks, inputs, outputs, events and data: what a caller can use. */
function keysIn(text: string, merge: boolean): unknown {
  const { tasks, events } = JSON.parse(meaningOf(text, merge));
  const keys = (pairs: unknown) => (Array.isArray(pairs) ? pairs.map(([key]) => key) : []);
  return [
    tasks.map(([key, , , inputs, outputs]: unknown[]) => [key, keys(inputs), keys(outputs)]),
    events.map(([key, , , data]: unknown[]) => [key, keys(data)]),
  ];
}

test("migrates the whole old dialect in one file", () => {
  const result = checkMigration(OLD);
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(result.left).toEqual([]);
  for (const comment of ["# a service", "# its name", "# good"]) expect(result.after).toContain(comment);
});

const TOKENS = [
  "\t",
  "\r",
  "&x ",
  "*x",
  "<<: *in",
  "- ",
  ": ",
  "{",
  "}",
  "[",
  "]",
  "#",
  '"',
  "'",
  "|",
  ">",
  "\ufeff",
  "\u2028",
  "data:",
  "~",
];

test("neither fails nor loses anything in a randomly mutated file", () => {
  const lines = OLD.split("\n");
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant("insert"), at: fc.nat(OLD.length), text: fc.constantFrom(...TOKENS) }),
    fc.record({
      kind: fc.constant("delete"),
      at: fc.nat(OLD.length),
      text: fc.constantFrom("x", "xxxx", "x".repeat(30)),
    }),
    fc.record({ kind: fc.constant("line"), at: fc.nat(OLD.length), text: fc.constantFrom(...lines) }),
  );
  const property = fc.property(
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.boolean(),
    (mutations, lineBreak, merge) => {
      let text = OLD;
      for (const { kind, at, text: part } of mutations) {
        if (kind === "insert") text = text.slice(0, at) + part + text.slice(at);
        else if (kind === "delete") text = text.slice(0, at) + text.slice(at + part.length);
        else
          text = `${text.slice(0, text.lastIndexOf("\n", at) + 1)}${part}\n${text.slice(text.lastIndexOf("\n", at) + 1)}`;
      }
      checkMigration(text.replaceAll("\n", lineBreak), merge);
    },
  );
  fc.assert(property, { numRuns: RUNS });
});

test.each([
  ["1 MB in one line", `name: a\nalias: b\ndescription: "${"x".repeat(1_000_000)}"\n`],
  ["unclosed braces", `name: a\nalias: b\ntasks: ${"{a: ".repeat(20_000)}`],
  [
    "deep nesting",
    `name: a\nalias: b\n${Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}k:\n`).join("")}`,
  ],
  [
    "aliases of aliases",
    `name: a\nalias: b\nx: &a0 {}\n${Array.from({ length: 40 }, (_, n) => `y${n}: &a${n + 1} [*a${n}, *a${n}]\n`).join("")}`,
  ],
  [
    "merges of merges",
    `name: a\nalias: b\ntasks:\n  t0: &t0 {outputs: {success: {data: {x: {type: Any}}}}}\n${Array.from({ length: 200 }, (_, n) => `  t${n + 1}: &t${n + 1}\n    <<: *t${n}\n`).join("")}`,
  ],
  ["an anchor inside its own value", "name: a\nalias: b\ntasks: &t {u: *t}\n"],
  ["only a byte order mark", "\ufeff"],
  ["a tab for each line", "\t\n".repeat(1000)],
  ["NUL", "name: a\nalias: \0\n"],
])("neither fails nor loses anything with %s", (_, text) => {
  checkMigration(text);
  checkMigration(text, true);
});

test("finds the repeated keys of a file with as many aliases", () => {
  // Compared with each other, they would take minutes.
  const repeated = "k: 1\n".repeat(40_000);
  const edits = fieldsPass(`x: &x 1\nl: [${"*x,".repeat(40_000)}*x]\n${repeated}k: &k 1\nm: *k\n`);
  // The first one stays, and so does the last one, whose anchor is used.
  expect(edits).toHaveLength(39_999);
  expect(new Set(edits.map(({ migration }) => migration))).toEqual(new Set(["duplicate-key"]));
});
