import fc from "fast-check";
import { expect, test } from "vitest";
import { adviseOnType } from "../../../src/compile/advice/types.ts";
import { compileService } from "../../../src/compile/mod.ts";
import { PARAMETER_TYPES } from "../../../src/definition/mod.ts";

const problems = (text: string) =>
  compileService(`name: a\n${text}`, { dockerfile: true }).diagnostics.map(
    ({ severity, rule, message, hint }) => `${severity} ${rule}: ${message}: ${hint}`,
  );
const parameter = (text: string) => problems(`events: {e: {data: {x: ${text}}}}\n`);

test.each([
  ["int", "write type: Number"],
  ["uint256", "write type: Number"],
  ["Float", "write type: Number"],
  ["double", "write type: Number"],
  ["bool", "write type: Boolean"],
  ["str", "write type: String"],
  ["text", "write type: String"],
  ["map", "write type: Object"],
  ["Map<String, Number>", "write type: Object"],
  ["dict", "write type: Object"],
  ["string", "did you mean String?"],
  ["Strnig", "did you mean String?"],
  ["String[]", "write type: String and repeated: true"],
  ["[]int", "write type: Number and repeated: true"],
  ["[bool]", "write type: Boolean and repeated: true"],
  ["Array<strings>", "write type: String and repeated: true"],
  ["String[][]", "write type: Any and repeated: true"],
  ["list", "write type: … and repeated: true, with the type of its items"],
  ["Money[]", "write type: … and repeated: true, with the type of its items"],
  ["Money", "use Any for a value of any type"],
  ["hasOwnProperty", "use Any for a value of any type"],
])("advises on the type %s of other languages", (type, hint) => {
  expect(adviseOnType(type)).toBe(hint);
  expect(parameter(`{type: "${type}"}`)).toEqual([
    `error parameter-type: expected one of ${PARAMETER_TYPES.join(", ")}, found "${type}": ${hint}`,
  ]);
});

test("advises only types that exist", () => {
  const piece = fc.constantFrom("int", "list", "array", "map", "[", "]", "<", ">", "String", "é", " ", "\n", "_");
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, (type) => {
      const named = /(?:type: |mean |use )([A-Z…]\w*)/.exec(adviseOnType(type))?.[1];
      expect(["…", ...PARAMETER_TYPES]).toContain(named);
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 300) },
  );
});

test.each([
  ["int", 'wrong-type: expected a parameter (a mapping) for "x", found "int": write it as x: {type: Number}'],
  [
    "string",
    'short-parameter: expected a parameter (a mapping) for "x", found only its type: write it as x: {type: String}',
  ],
  ["{type: [text]}", 'wrong-type: expected a string for "type", found a list: write type: String and repeated: true'],
  [
    "{type: []}",
    'expected a string for "type", found a list: write type: … and repeated: true, with the type of its items',
  ],
  ["{type: [String, Number]}", "found a list: write type: Any for a value of several types"],
  ["{type: {a: b}}", "found a mapping: write type: Object, and the fields in object"],
  [
    "{type: Object, properties: {}}",
    'unknown-key: unknown key "properties" in parameter (did you mean "object"?): write object',
  ],
  [
    "{type: Any, Required: true}",
    'unknown key "Required" in parameter: remove it: a parameter is required unless it has optional: true',
  ],
  ["{type: Any, default: 1}", "remove it: a parameter has no default value"],
  [
    "{type: Any, optinal: true}",
    '(did you mean "optional"?): use one of name, description, type, optional, repeated, object',
  ],
  ["{type: Any, zzz: true}", "use one of name, description, type, optional, repeated, object"],
  ["{type: Any, constructor: true}", "use one of name, description, type, optional, repeated, object"],
])("advises on the parameter %s", (text, expected) => {
  expect(parameter(text)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ["tasks: {t: {}}\nenv: [A=b]\n", "move it into configuration"],
  ["tasks: {t: {inputs: {'a: b': String}}}\n", 'write it as "a: b": {type: String}'],
  ["tasks: {t: {inputs: {yes: int}}}\n", 'write it as "yes": {type: Number}'],
  ["dependencies:\n  redis: redis:5\n", "write it as redis: {image: redis:5}"],
  ["dependencies:\n  redis: 'redis:'\n", "write at least its image, such as {image: redis}"],
  ["tasks: {t: {}}\nservices: {r: {image: r}}\n", 'in service (did you mean "dependencies"?): write dependencies'],
  ["tasks: {t: {params: {}}}\n", 'in task (did you mean "inputs"?): write inputs'],
  ["events: {e: {data: {}, payload: {}}}\n", "in event (did you mean"],
  ["tasks: {t: {}}\nconfiguration: {environment: [A=b]}\n", '(did you mean "env"?): write env'],
  ["tasks:\ngreet: {}\n", 'unknown key "greet" in service: indent it below tasks'],
  ["events:\ntasks:\n# none\ngreet: {}\n", "indent it below tasks"],
  ["tasks: {t: {}}\ngreet: {}\n", "use one of name, sid"],
  ["tasks:\ngreet: 1\n", "use one of name, sid"],
  ["greet: {}\ntasks:\n", "use one of name, sid"],
])("advises on the key of %j", (text, expected) => {
  const found = problems(text).filter((line) => line.startsWith("error"));
  expect(found).toEqual([expect.stringContaining(expected)]);
});

test("says for every indented key that it belongs below the empty key", () => {
  const found = problems("tasks:\ngreet: {}\nbye: {}\nname: b\n").filter((line) => line.includes("unknown-key"));
  expect(found.map((line) => line.split(": ").at(-1))).toEqual(["indent it below tasks", "indent it below tasks"]);
});

test.each([
  ["env", "- A=1\n  - C: d", 'expected a string for item 2 of "env", found a mapping: write "C=d"'],
  ["env", "- C:", 'expected a string for item 1 of "env", found a mapping: write "C="'],
  ["env", "- {C: d, E: f}", 'item 1 of "env", found a mapping: write one string'],
  ["ports", "- 8080: 80", 'expected a string for item 1 of "ports", found a mapping: write "8080:80"'],
  ["args", "- [a]", 'expected a string for item 1 of "args", found a list: write one string'],
])("counts the items of %s from 1: %j", (list, items, expected) => {
  expect(problems(`tasks: {t: {}}\nconfiguration:\n  ${list}:\n  ${items}\n`)).toEqual([
    expect.stringContaining(expected),
  ]);
});

test("names a key that is a number as a key", () => {
  expect(problems("tasks: {1: []}\n")[0]).toContain('expected a task (a mapping) for "1", found a list');
});

test.each([
  ["dependencies: {redis: {image: r, volumesFrom: [nope]}}", "use service, or add the dependency"],
  ["dependencies: {redis: {image: r, volumesFrom: [nope]}, db: {image: d}}", "use one of service, db"],
  ["dependencies: {redis: {image: r, volumesFrom: [servce]}}", "did you mean service?"],
  ["dependencies: {redis: {image: r}}\nconfiguration: {volumesFrom: [nope]}", "use redis, or add the dependency"],
  ["configuration: {volumesFrom: [nope]}", "add it to `dependencies`: this service has none"],
])("advises on volumesFrom what is valid there: %s", (text, hint) => {
  expect(problems(`tasks: {t: {}}\n${text}\n`)).toEqual([
    expect.stringMatching(/^error volumes-from: unknown dependency "\w+" in volumesFrom: /),
  ]);
  expect(problems(`tasks: {t: {}}\n${text}\n`)[0]).toContain(hint);
});

test("warns of an empty key, which Engines accept", () => {
  expect(problems('tasks: {"": {inputs: {"": {type: Any}}}}\n')).toEqual([
    "warning key-characters: empty key: write a name as key",
    "warning key-characters: empty key: write a name as key",
  ]);
});

test("reports a key that is not ASCII once", () => {
  expect(problems("tasks: {é: {}, a b: {}}\n").map((line) => line.split(":")[0])).toEqual([
    "error printable-ascii",
    "warning key-characters",
  ]);
});
