/**
 * The process as amino JSON, in which Engines from 0.21 on sign and hash it.
 *
 * @module
 */
import { MesgError, sortedByKey } from "../../core/mod.ts";
import { assertFits } from "./fit.ts";
import type { Condition, MapEntry, ProcessDefinition, ProcessNode, ProcessReference, ProcessValue } from "./process.ts";

type Json = Record<string, unknown>;

const NODE = "mesg.types.Process_Node_";
const OUTPUT = "mesg.types.Process_Node_Map_Output_";
const SELECTOR = "mesg.types.Process_Node_Reference_Path_";
const VALUE = "mesg.types.Value_";

/** The meaning of amino's type names. The last one is the original compiler 0.3's name for a reference. */
export const AMINO_KINDS: ReadonlyMap<string, string> = new Map([
  ...["Result", "Event", "Task", "Map", "Filter"].map((name) => [`${NODE}${name}_`, name.toLowerCase()] as const),
  [`${OUTPUT}Null_`, "null"],
  [`${OUTPUT}StringConst`, "text"],
  [`${OUTPUT}DoubleConst`, "number"],
  [`${OUTPUT}BoolConst`, "flag"],
  [`${OUTPUT}List_`, "list"],
  [`${OUTPUT}Map_`, "map"],
  [`${OUTPUT}Ref`, "reference"],
  [`${SELECTOR}Key`, "key"],
  [`${SELECTOR}Index`, "index"],
  [`${VALUE}NullValue`, "null"],
  [`${VALUE}StringValue`, "text"],
  [`${VALUE}NumberValue`, "number"],
  [`${VALUE}BoolValue`, "flag"],
  ["mesg.types.Process_Node_Reference", "reference"],
]);

/**
 * Returns a process as amino JSON of 0.21 to 0.26: oneofs with the names of their types, maps as lists sorted by the
 * bytes of their keys, zero values omitted. It only contains what creates a process: name, nodes and edges.
 *
 * @throws {MesgError} `refused` when the message of 0.21 cannot hold the process, or a number has no JSON.
 * @example
 * ```ts
 * processToAmino({ ...EMPTY_PROCESS, name: "a" }); // { name: "a" }
 * ```
 */
export function processToAmino(process: ProcessDefinition): Json {
  assertFits(process, "0.21");
  const { name, nodes, edges } = process;
  return withoutZeros({
    name,
    nodes: nodes.map(node),
    edges: edges.map(({ src, dst }) => withoutZeros({ src, dst })),
  });
}

function node(it: ProcessNode): Json {
  const named = withoutZeros({ key: it.key });
  const typed = (name: string, value: Json) => ({ ...named, Type: { type: `${NODE}${name}_`, value } });
  switch (it.kind) {
    case "none":
      return { ...named, Type: null };
    case "map":
      return typed("Map", { map: sortedEntries(it.outputs) });
    case "filter":
      return typed("Filter", { filter: withoutZeros({ conditions: it.conditions.map(condition) }) });
    case "event": {
      const { instanceHash, eventKey } = it;
      return typed("Event", { event: withoutZeros({ instanceHash, eventKey }) });
    }
    default: {
      const { instanceHash, taskKey } = it;
      const name = it.kind === "task" ? "Task" : "Result";
      return typed(name, { [it.kind]: withoutZeros({ instanceHash, taskKey }) });
    }
  }
}

function condition({ predicate, value, reference }: Condition): Json {
  return {
    ...withoutZeros({ predicate }),
    ...(value.kind === "none" ? {} : { value: { Kind: conditionValue(value) } }),
    ...(reference === undefined ? {} : { ref: referenceToAmino(reference) }),
  };
}

function conditionValue(value: ProcessValue): Json {
  const typed = (name: string, members: Json) => ({ type: VALUE + name, value: withoutZeros(members) });
  switch (value.kind) {
    case "null":
      return typed("NullValue", {});
    case "text":
      return typed("StringValue", { string_value: value.text });
    case "number":
      return typed("NumberValue", { number_value: finite(value.number) });
    case "flag":
      return typed("BoolValue", { bool_value: value.flag });
    default:
      throw new MesgError("refused", `a condition compares with a ${value.kind}, which amino JSON has no type for`);
  }
}

function output(value: ProcessValue): Json {
  const typed = (name: string, members: Json) => ({ Value: { type: OUTPUT + name, value: withoutZeros(members) } });
  switch (value.kind) {
    case "none":
      return { Value: null };
    case "null":
      return typed("Null_", {});
    case "text":
      return typed("StringConst", { string_const: value.text });
    case "number":
      return typed("DoubleConst", { double_const: finite(value.number) });
    case "flag":
      return typed("BoolConst", { bool_const: value.flag });
    case "list":
      return typed("List_", { list: withoutZeros({ outputs: value.items.map(output) }) });
    case "map":
      return { Value: { type: `${OUTPUT}Map_`, value: { map: sortedEntries(value.entries) } } };
    case "reference":
      return typed("Ref", { ref: referenceToAmino(value) });
  }
}

function sortedEntries(entries: readonly MapEntry[]): Json[] {
  return sortedByKey(entries).map(({ key, value }) => ({ Key: key, Value: output(value) }));
}

function referenceToAmino({ nodeKey, path }: ProcessReference): Json {
  let step: Json | undefined;
  for (const { key, index } of [...path].reverse()) {
    const rest = step === undefined ? {} : { path: step };
    const typed = (name: string, members: Json) => ({ type: SELECTOR + name, value: withoutZeros(members) });
    if (key !== undefined) step = { Selector: typed("Key", { key }), ...rest };
    else if (index !== undefined) step = { Selector: typed("Index", { index: index === "0" ? "" : index }), ...rest };
    else step = { Selector: null, ...rest };
  }
  return { ...withoutZeros({ nodeKey }), ...(step === undefined ? {} : { path: step }) };
}

function finite(number: number): number {
  if (Number.isFinite(number)) return number;
  throw new MesgError("refused", `amino JSON has no number ${number}`);
}

function withoutZeros(members: Json): Json {
  const kept = Object.entries(members).filter(
    ([, value]) => value !== "" && value !== 0 && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}
