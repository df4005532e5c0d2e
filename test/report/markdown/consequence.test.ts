import { expect, test } from "vitest";
import { compileService } from "../../../src/compile/mod.ts";
import { diffDefinitions } from "../../../src/diff/mod.ts";
import { consequenceOf } from "../../../src/report/markdown/consequence.ts";

const compile = (text: string) =>
  compileService(Buffer.from(`name: a\nsid: a\n${text}`), { dockerfile: true }).definition!;

/** The consequences of the changes between two fragments of a mesg.yml. */
function consequences(before: string, after: string): string[] {
  return diffDefinitions(compile(before), compile(after)).map((change) => consequenceOf(change, (name) => `<${name}>`));
}

const task = (inputs: string, outputs = "") => `tasks:\n  send:\n    inputs: {${inputs}}\n    outputs: {${outputs}}\n`;
const event = (data: string) => `events:\n  sent:\n    data: {${data}}\n`;
const S = "type: String";

test.each([
  [task(`to: {${S}}`), task(`to: {${S}}, cc: {${S}}`), "Calls of <send> that do not send <cc> are now rejected."],
  [
    task(`m: {type: Object, object: {to: {${S}}}}`),
    task(`m: {type: Object, object: {to: {${S}}, cc: {${S}}}}`),
    "Calls of <send> that do not send <m.cc> are now rejected.",
  ],
  [
    task(`to: {${S}}`),
    task("to: {type: Number}"),
    "Calls of <send> that send <to> as <String> may now be rejected: <Number> is expected.",
  ],
  [task(`to: {${S}, optional: true}`), task(`to: {${S}}`), "Calls of <send> that do not send <to> are now rejected."],
  [
    task("", `id: {${S}}`),
    task("", "id: {type: Number}"),
    "Callers of <send> that read <id> as <String> may now receive <Number>.",
  ],
  [task("", `id: {${S}}, x: {${S}}`), task("", `x: {${S}}`), "Callers of <send> no longer find <id>."],
  [
    task("", `id: {${S}}`),
    task("", `id: {${S}, optional: true}`),
    "Callers of <send> may now receive no <id>, or null.",
  ],
  [
    event(`id: {${S}}`),
    event("id: {type: Number}"),
    "Listeners to <sent> that read <id> as <String> may now receive <Number>.",
  ],
  [event(`id: {${S}}`), "events: {}\n", "Listeners no longer receive <sent>."],
  [task(`to: {${S}}`), "tasks: {}\n", "Calls of <send> are now rejected."],
  [
    task(`to: {${S}}`),
    task(`to: {${S}}`).replace("send", "deliver"),
    "Calls of <send> are now rejected; callers must call <deliver>.",
  ],
])("states by name what a change means to callers (%#)", (before, after, sentence) => {
  expect(consequences(before, after)).toEqual([sentence]);
});

test("falls back to the explanation of the rule", () => {
  expect(consequences("", "description: x\n")).toEqual(["Shown to people only."]);
});
