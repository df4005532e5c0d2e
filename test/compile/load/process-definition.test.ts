import { expect, test } from "vitest";
import { type InstanceFinder, openProcessContents } from "../../../src/compile/mod.ts";
import { definitionFromJson, EMPTY_PROCESS, encodeProcess, processToJson } from "../../../src/definition/mod.ts";

const HASH = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
const { definition } = definitionFromJson({
  name: "shop",
  events: [{ key: "paid", data: [{ key: "id", type: "String" }] }],
  tasks: [{ key: "send", inputs: [{ key: "to", type: "Number" }] }],
});
const instances: InstanceFinder = async ({ instanceHash }) =>
  instanceHash === HASH ? { service: { definition, file: "shop/mesg.yml" } } : {};
const process = {
  ...EMPTY_PROCESS,
  name: "p",
  nodes: [
    { kind: "event" as const, key: "start", instanceHash: HASH, eventKey: "paid" },
    {
      kind: "map" as const,
      key: "in",
      outputs: [{ key: "to", value: { kind: "reference" as const, nodeKey: "start", path: [{ key: "id" }] } }],
    },
    { kind: "task" as const, key: "send", instanceHash: HASH, taskKey: "send" },
  ],
  edges: [
    { src: "start", dst: "in" },
    { src: "in", dst: "send" },
  ],
};

test("checks the definition of a process, in every form, against the services of its instances", async () => {
  const options = { release: "0.20", instances } as const;
  const read = (bytes: Uint8Array) => openProcessContents(bytes, { file: "p.json", isYaml: false });
  const json = Buffer.from(JSON.stringify(processToJson(process, "0.20"), undefined, 2));
  const opened = read(json);
  const checked = await opened(options);
  expect(checked.diagnostics.map(({ rule, line, message }) => `${line} ${rule}: ${message}`)).toEqual([
    '15 input-type: the input "to" of the task "send" of shop/mesg.yml: expected Number, found String',
  ]);
  expect([checked.definition, checked.nodes.get("send")?.service?.file]).toEqual([undefined, "shop/mesg.yml"]);
  const binary = await read(encodeProcess(process, { release: "0.20" }))(options);
  expect(binary.diagnostics.map(({ rule }) => rule)).toEqual(["input-type"]);
  const unknown = await opened({ ...options, instances: async () => ({}) });
  expect(unknown.definition?.name).toBe("p");
});
