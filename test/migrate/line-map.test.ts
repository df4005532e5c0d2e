import fc from "fast-check";
import { expect, test } from "vitest";
import { lineMap, migrate } from "../../src/migrate/mod.ts";

const OPTIONS = { release: "0.11", dockerfile: true, file: "mesg.yml" } as const;

/** Lines that stay, go, or are new. */
const parts = fc.array(fc.constantFrom("stay", "go", "new", "edit"), { maxLength: 30 });

/** A text before and after, whose lines are numbered in `stays` if they are in both. */
function write(kinds: readonly string[], lineBreak: string) {
  let [before, after] = ["", ""];
  const changes: { start: number; end: number; replacement: string }[] = [];
  const stays: [before: number, after: number][] = [];
  const count = (text: string) => text.split(lineBreak).length;
  const change = (removed: string, replacement: string) => {
    changes.push({ start: before.length, end: before.length + removed.length, replacement });
    before += removed;
    after += replacement;
  };
  for (const kind of kinds) {
    if (kind === "stay" || kind === "edit") stays.push([count(before), count(after)]);
    if (kind === "go") change(`gone${lineBreak}`, "");
    if (kind === "new") change("", `new${lineBreak}`);
    if (kind === "edit") change("    ", "  ");
    if (kind === "stay" || kind === "edit")
      for (const text of [`line${lineBreak}`]) [before, after] = [before + text, after + text];
  }
  return { before, after, changes, stays };
}

test("maps each line that stays in both directions", () => {
  fc.assert(
    fc.property(parts, fc.constantFrom("\n", "\r\n"), (kinds, lineBreak) => {
      const { stays, ...texts } = write(kinds, lineBreak);
      const { toBefore, toAfter } = lineMap(texts);
      expect(stays.map(([, after]) => toBefore(after))).toEqual(stays.map(([before]) => before));
      expect(stays.map(([before]) => toAfter(before))).toEqual(stays.map(([, after]) => after));
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 200) },
  );
});

test("maps an inserted and a removed line to the place of the change", () => {
  const { toBefore, toAfter } = lineMap({
    before: "a\nb\nc\n",
    after: "a\nx\ny\nc\n",
    changes: [{ start: 2, end: 4, replacement: "x\ny\n" }],
  });
  expect([1, 2, 3, 4].map(toBefore)).toEqual([1, 2, 2, 3]);
  expect([1, 2, 3].map(toAfter)).toEqual([1, 2, 4]);
  expect(toBefore(99)).toBe(4);
});

test("names the names and descriptions of outputs that are dropped", () => {
  const output = "{description: Sent., name: ok, data: {x: {type: Any}}}";
  const explain = (outputs: string, mergeOutputs = false) => {
    const { steps, left } = migrate(`name: a\ntasks: {t: {outputs: ${outputs}}}\n`, { ...OPTIONS, mergeOutputs });
    expect(left).toEqual([]);
    return steps.map(({ explanation }) => explanation);
  };
  const becomes = (key: string) => `task "t": the data of ${key} becomes the outputs`;
  expect(explain(`{success: ${output}}`)).toEqual([
    `${becomes('"success"')}, the description of "success" and the name of "success" are dropped`,
  ]);
  expect(explain(`{success: {description: Sent., data: {}}, error: ${output}}`)).toEqual([
    `${becomes('"success"')}, "error" and the description of "success" are dropped`,
  ]);
  expect(explain(`{success: {data: {}}, error: ${output}}`)).toEqual([`${becomes('"success"')}, "error" is dropped`]);
  expect(explain(`{success: {"\\n": 1, data: {}}}`)).toEqual([
    `${becomes('"success"')}, the "\\n" of "success" is dropped`,
  ]);
  expect(explain("{a: {description: A., data: {x: {type: Any}}}, b: {data: {}}}", true)).toEqual([
    `${becomes('"a", "b"')}, the description of "a" is dropped`,
  ]);
});
