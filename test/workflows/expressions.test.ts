// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, holds, interpolate, Known } from "./runner/expressions.ts";

const github = { event_name: "push", ref: "refs/heads/main", event: { labels: ["a", "b"], pull_request: null } };
const scope = { contexts: { github, steps: new Known({ one: { outputs: new Known({ hash: "x" }) } }) } };
const give = (expression: string) => evaluate(expression, scope);

describe("evaluates as GitHub documents", () => {
  test.each([
    // Literals
    ["'it''s'", "it's"],
    ["'''a'''''", "'a''"],
    ["-2.5e1", -25],
    ["0xff", 255],
    ["null", null],
    // Loose equality: other types become numbers, texts are compared case-insensitively
    ["'1' == 1", true],
    ["'' == 0", true],
    ["null == 0", true],
    ["true == 1", true],
    ["true == 'true'", false],
    ["'abc' == 'ABC'", true],
    ["'abc' != 'abd'", true],
    ["null == ''", true],
    ["'x' == 0", false],
    // What counts as false: false, 0, -0, "", null
    ["!!'false'", true],
    ["!''", true],
    ["!0", true],
    ["!github.nothing", true],
    ["!!github.event", true],
    // && and || return one side; ! binds closest, then comparison, then &&, then ||
    ["'' || 'other'", "other"],
    ["'one' && 'two'", "two"],
    ["false && 'two' || 'three'", "three"],
    ["true || false && false", true],
    ["(true || false) && false", false],
    ["!false == true", true],
    ["1 == 1 && 2 == 2", true],
    ["2 < 10", true],
    // Access is case-insensitive; what is missing is null
    ["github.Event_Name", "push"],
    ["github['event_name']", "push"],
    ["github.event.pull_request.head.sha", null],
    ["github.event.labels[1]", "b"],
    // Functions
    ["contains('Hello', 'ELL')", true],
    ["contains(github.event.labels, 'b')", true],
    ["startsWith(github.ref, 'refs/heads/')", true],
    ["endsWith(github.ref, 'main')", true],
    ["format('{0}-{1}-{{}}', github.event_name, 2)", "push-2-{}"],
    ["join(github.event.labels, '+')", "a+b"],
    ["fromJSON('[1,2]')[1]", 2],
    ["toJSON(1)", "1"],
  ])("%s", (expression, value) => {
    expect(give(expression)).toEqual(value);
  });
});

test("interpolates the values of expressions as text", () => {
  expect(interpolate("${{ github.event_name }}/${{ 1.50 }}/${{ true }}/${{ null }}", scope)).toBe("push/1.5/true/");
  expect(interpolate("${{ format('}}{0}', 'x') }} ${{ 'a}}b' }}", scope)).toBe("}x a}}b");
  expect(interpolate("none", scope)).toBe("none");
});

describe("condition", () => {
  const status = (succeeded: boolean) => ({
    ...scope,
    functions: { success: () => succeeded, failure: () => !succeeded, always: () => true, cancelled: () => false },
  });

  test.each([
    [undefined, true, true],
    [undefined, false, false],
    ["github.event_name == 'push'", true, true],
    ["github.event_name == 'push'", false, false],
    ["${{ github.event_name == 'push' }}", true, true],
    ["always() && github.event_name == 'push'", false, true],
    ["failure()", false, true],
    ["failure()", true, false],
    [false, true, false],
  ])("%s, after success (%s): %s", (condition, succeeded, result) => {
    expect(holds(condition, status(succeeded))).toBe(result);
  });
});

describe("names the expression in an error", () => {
  test.each([
    ["nosuch.x", "nosuch"],
    ["hashFiles('x')", "hashFiles"],
    ["steps.two.outputs.hash", "there is no steps.two"],
    ["steps.one.outputs.other", "there is no steps.one.outputs.other"],
    ["1 +", "+"],
    ["(1", "end of expression"],
  ])("%s", (expression, words) => {
    expect(() => give(expression)).toThrow(`\${{ ${expression} }}`);
    expect(() => give(expression)).toThrow(words);
  });
});

describe("for all values", () => {
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const literal = (value: unknown) => (typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value));

  test("evaluates a literal to its value, with symmetric equality", () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        expect(give(literal(a))).toEqual(a);
        expect(give(`${literal(a)} == ${literal(a)}`)).toBe(true);
        const equal = give(`${literal(a)} == ${literal(b)}`);
        expect(give(`${literal(b)} == ${literal(a)}`)).toBe(equal);
        expect(give(`${literal(a)} != ${literal(b)}`)).toBe(!equal);
      }),
      { numRuns: 200 },
    );
  });

  test("evaluates and, or and not consistently (De Morgan), and returns one of their sides", () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        const [left, right] = [literal(a), literal(b)];
        expect(give(`!(${left} && ${right})`)).toBe(give(`!${left} || !${right}`));
        expect([a, b]).toContainEqual(give(`${left} || ${right}`));
        expect([a, b]).toContainEqual(give(`${left} && ${right}`));
      }),
      { numRuns: 200 },
    );
  });

  test("never evaluates a text from a context as an expression", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const given = { contexts: { inputs: { text: `${text}\${{ 1 }}` } } };
        expect(interpolate("<${{ inputs.text }}>", given)).toBe(`<${text}\${{ 1 }}>`);
      }),
      { numRuns: 100 },
    );
  });
});
