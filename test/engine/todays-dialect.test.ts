import fc from "fast-check";
import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { todaysDialect } from "../../src/engine/todays-dialect.ts";

/** Keys with a meaning in JavaScript, and plain ones. */
const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "length"),
);

test.each(["0.9", "0.10"] as const)("keeps every task, output and parameter of a mesg.yml of %s", (release) => {
  const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(keys, keys, keys, (tasks, outputs, parameters) => {
      const data = `{${parameters.map((it) => `"${it}": {type: String}`).join(", ")}}`;
      const written =
        release === "0.9" ? outputs.map((it) => `"${it}": {data: ${data}}`).join(", ") : data.slice(1, -1);
      const text = `name: a\ntasks: {${tasks.map((it) => `"${it}": {outputs: {${written}}}`).join(", ")}}\n`;
      const { definition } = compileService(todaysDialect(Buffer.from(text), release)!, { release: "0.10" });
      const found = definition?.tasks.map((task) => [
        task.key,
        task.outputs.map((it) => [it.key, it.object.map((inner) => inner.key)]),
      ]);
      const expected = release === "0.9" ? outputs.map((it) => [it, parameters]) : parameters.map((it) => [it, []]);
      expect(found).toEqual(tasks.map((it) => [it, expected]));
    }),
  );
});

test("refuses a task of 0.9 without named outputs", () => {
  for (const task of ["{}", "{outputs: {}}", "{outputs: {x: {type: String}}}", "text"]) {
    expect(todaysDialect(Buffer.from(`name: a\ntasks: {t: ${task}}\n`), "0.9")).toBeUndefined();
  }
});
