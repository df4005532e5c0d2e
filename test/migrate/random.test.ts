import fc from "fast-check";
import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { migrate } from "../../src/migrate/mod.ts";

const OPTIONS = { release: "0.11", dockerfile: true, file: "mesg.yml" } as const;
const KEYS = ["a", "b", '"c d"', "'e'"];
const TYPES = ["String", "Number", "Boolean", "Any"];

const comment = fc.option(fc.constantFrom("plain", "key: value", "- item", "&x *y {", "success:"), { nil: undefined });
const parameter = fc.record({ type: fc.constantFrom(...TYPES), isFlow: fc.boolean(), comment });
const parameters = fc.dictionary(fc.constantFrom(...KEYS), parameter, { minKeys: 1 });
const output = fc.record({ data: parameters, description: fc.boolean(), comment });
const task = fc.record({
  success: output,
  name: fc.constantFrom("success", "result", "done"),
  error: fc.option(output, { nil: undefined }),
  errorFirst: fc.boolean(),
  inputs: parameters,
  shape: fc.constantFrom("own", "anchor", "alias", "flow"),
});
const file = fc.record({
  tasks: fc.array(task, { minLength: 1, maxLength: 4 }),
  event: parameters,
  step: fc.constantFrom(1, 2, 4),
  lineBreak: fc.constantFrom("\n", "\r\n"),
  hasFinalBreak: fc.boolean(),
});
type Task = typeof task extends fc.Arbitrary<infer T> ? T : never;
type File = typeof file extends fc.Arbitrary<infer T> ? T : never;
type Parameters = Task["inputs"];

/** A file with its declarations and its comments. */
function write({ tasks, event, step, lineBreak, hasFinalBreak }: File) {
  const lines: string[] = [];
  const comments: string[] = [];
  const line = (depth: number, text: string, remark?: string) => {
    if (remark !== undefined) comments.push(`# ${remark} ${comments.length}`);
    lines.push(`${" ".repeat(depth * step)}${text}${remark === undefined ? "" : ` ${comments.at(-1)}`}`);
  };
  const list = (depth: number, all: Parameters) => {
    for (const [key, { type, isFlow, comment: remark }] of Object.entries(all)) {
      if (isFlow) line(depth, `${key}: {type: ${type}}`, remark);
      else {
        line(depth, `${key}:`, remark);
        line(depth + 1, `type: ${type}`);
      }
    }
  };
  const named = (name: string, { data, description, comment: remark }: Task["success"]) => {
    line(3, `${name}:`, remark);
    if (description) line(4, 'description: "text: with # signs"');
    line(4, "data:", remark);
    list(5, data);
  };
  const flow = (data: Parameters) =>
    `{${Object.entries(data)
      .map(([key, { type }]) => `${key}: {type: ${type}}`)
      .join(", ")}}`;
  let shared: Task | undefined;
  const declared: [string, Parameters][] = [];
  line(0, "name: a");
  line(0, "tasks:");
  tasks.forEach((one, index) => {
    line(1, `t${index}:`);
    line(2, "inputs:");
    list(3, one.inputs);
    const outputs = one.shape === "alias" && shared !== undefined ? shared : one;
    declared.push([`t${index}`, outputs.success.data]);
    if (outputs !== one) line(2, "outputs: *shared");
    else if (one.shape === "flow") line(2, `outputs: {${one.name}: {data: ${flow(one.success.data)}}}`);
    else {
      if (one.shape === "anchor") shared = one;
      line(2, one.shape === "anchor" ? "outputs: &shared" : "outputs:");
      if (one.error && one.errorFirst) named("error", one.error);
      named(one.name, one.success);
      if (one.error && !one.errorFirst) named("error", one.error);
    }
  });
  line(0, "events:");
  line(1, "e:");
  line(2, "data:");
  list(3, event);
  return { text: lines.join(lineBreak) + (hasFinalBreak ? lineBreak : ""), comments, declared };
}

const unquoted = (key: string) => key.replace(/^["']|["']$/g, "");

test("migrates any file with named outputs, with the same declarations and comments", () => {
  fc.assert(
    fc.property(file, (random) => {
      const { text, comments, declared } = write(random);
      const { after, diagnostics, left } = migrate(text, OPTIONS);
      expect(left).toEqual([]);
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      for (const comment of comments) expect(after).toContain(comment);
      const { definition } = compileService(after, OPTIONS);
      expect(definition?.tasks.map(({ key, outputs }) => [key, outputs.map((one) => [one.key, one.type])])).toEqual(
        declared.map(([key, data]) => [key, Object.entries(data).map(([name, { type }]) => [unquoted(name), type])]),
      );
      expect(definition?.tasks.map(({ inputs }) => inputs.map(({ key }) => key))).toEqual(
        random.tasks.map(({ inputs }) => Object.keys(inputs).map(unquoted)),
      );
      expect(definition?.events[0]?.data.map(({ key }) => key)).toEqual(Object.keys(random.event).map(unquoted));
      expect(migrate(after, OPTIONS).after).toBe(after);
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 40) },
  );
});
