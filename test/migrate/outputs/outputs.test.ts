import { expect, test } from "vitest";
import { migrate } from "../../../src/migrate/mod.ts";

const OPTIONS = { release: "0.11", dockerfile: true, file: "mesg.yml" } as const;

test("reports the names and descriptions of outputs that are dropped", () => {
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
    `${becomes('"a" and "b"')}, the description of "a" is dropped`,
  ]);
  expect(explain("{success: {name: ok, description: Sent., data: {}}, error: {data: {}}, failed: {data: {}}}")).toEqual(
    [`${becomes('"success"')}, "error", "failed", the name of "success" and the description of "success" are dropped`],
  );
});
