import fc from "fast-check";
import { expect, test } from "vitest";
import { lineMap } from "../../src/migrate/mod.ts";

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
    if (kind === "stay" || kind === "edit") {
      before += `line${lineBreak}`;
      after += `line${lineBreak}`;
    }
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
