import { describe, expect, test } from "vitest";
import { migrateProcess } from "../../src/migrate/mod.ts";

const HASH = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
const STEPS = `steps:\r\n- {type: trigger, instanceHash: ${HASH}, eventKey: $(env:EVENT)} # é\r\n- {type: task, instance: {src: ./a}, taskKey: t}\r\n`;

const migrate = (text: string, release: "0.14" | "0.17" | "0.18" | "0.26" = "0.26") =>
  migrateProcess(text, { release, file: "process.yml" });

describe("name of a process", () => {
  test.each<[string, string, string]>([
    ["a plain key", "key: p # mine\n", "name: p # mine\n"],
    ["a quoted key", `"key": p\n`, `"name": p\n`],
    ["a complex key", "? key\n: p\n", "? name\n: p\n"],
    ["a key in braces", "", ""],
  ])("is renamed as %s, and back", async (_name, before, after) => {
    const [old, young] =
      before === "" ? [`{key: p, steps: []}`, `{name: p, steps: []}`] : [`\ufeff${before}${STEPS}`, `${after}${STEPS}`];
    const there = await migrate(old);
    expect(there.after).toBe(young);
    expect(there.steps.map(({ line, migration }) => `${line} ${migration}`)).toEqual(["1 process-name"]);
    expect((await migrate(young, "0.17")).after).toBe(old.replace("\ufeff", ""));
    expect((await migrate(there.after)).after).toBe(there.after);
  });

  test.each([
    ["both keys exist", `key: a\nname: b\n${STEPS}`],
    ["it is repeated", `key: a\nkey: b\n${STEPS}`],
    ["it is merged", `<<: {key: a}\n${STEPS}`],
    ["the file is not YAML", `key: [a\n${STEPS}`],
    ["the file is a list", "- key: a\n"],
    ["the file is empty", ""],
  ])("is left alone when %s", async (_name, text) => {
    const { after, steps, diagnostics } = await migrate(text);
    expect([after, steps]).toEqual([text, []]);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

test("reports what is left by the rules of the release", async () => {
  const { diagnostics } = await migrate(
    `name: p\n${STEPS.replace("taskKey: t", "taskKey: t, inputs: {a: 1}")}`,
    "0.14",
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule, line }) => `${line} ${rule}`)).toEqual(["4 wrong-type"]);
});

test("rejects a release without processes", async () => {
  await expect(migrateProcess("", { release: "0.12", file: "p" })).rejects.toThrow("Engine 0.12 has no processes");
});
