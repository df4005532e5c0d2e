import { sortedByKey } from "../../core/mod.ts";
import type {
  Condition,
  MapEntry,
  ProcessDefinition,
  ProcessNode,
  ProcessReference,
  ProcessValue,
  Selector,
} from "../../definition/mod.ts";
import { bytesField, doubleField, flagField, joined, listField, numberField, prefixOf, textField } from "./amino.ts";

const NODE = "mesg.types.Process_Node_";
const OUTPUT = "mesg.types.Process_Node_Map_Output_";
const SELECTOR = "mesg.types.Process_Node_Reference_Path_";
const VALUE = "mesg.types.Value_";
const NOTHING = new Uint8Array();

/**
 * Encodes the message that creates a process as amino bytes. Fields are numbered in the order of the Engine's structs,
 * and a member of a oneof is a registered type with one field.
 *
 * @param decodeHash Reads a hash in base58.
 */
export function processMessageBytes(
  { name, nodes, edges }: ProcessDefinition,
  owner: Uint8Array,
  decodeHash: (hash: string) => Uint8Array,
): Uint8Array {
  return joined(
    prefixOf("process/create"),
    textField(1, name),
    listField(2, nodes, (it) => node(it, decodeHash)),
    listField(3, edges, ({ src, dst }) => joined(textField(1, src), textField(2, dst))),
    bytesField(4, owner),
  );
}

function node(it: ProcessNode, decodeHash: (hash: string) => Uint8Array): Uint8Array {
  const typed = (name: string, value: Uint8Array) =>
    joined(textField(1, it.key), bytesField(2, joined(prefixOf(`${NODE}${name}_`), bytesField(1, value))));
  switch (it.kind) {
    case "none":
      return textField(1, it.key);
    case "map":
      return typed("Map", entries(it.outputs));
    case "filter":
      return typed("Filter", listField(1, it.conditions, condition));
    default: {
      const key = it.kind === "event" ? it.eventKey : it.taskKey;
      const hash = it.instanceHash === "" ? NOTHING : bytesField(1, decodeHash(it.instanceHash));
      return typed({ event: "Event", task: "Task", result: "Result" }[it.kind], joined(hash, textField(2, key)));
    }
  }
}

function condition({ predicate, value, reference: named }: Condition): Uint8Array {
  return joined(
    numberField(1, predicate),
    value.kind === "none" ? NOTHING : bytesField(2, bytesField(1, conditionValue(value))),
    named === undefined ? NOTHING : bytesField(3, reference(named)),
  );
}

function conditionValue(value: ProcessValue): Uint8Array {
  const typed = (name: string, member: Uint8Array) => joined(prefixOf(VALUE + name), member);
  if (value.kind === "text") return typed("StringValue", textField(1, value.text));
  if (value.kind === "number") return typed("NumberValue", doubleField(1, positiveZero(value.number)));
  if (value.kind === "flag") return typed("BoolValue", flagField(1, value.flag));
  return typed("NullValue", NOTHING);
}

function output(value: ProcessValue): Uint8Array {
  const typed = (name: string, member: Uint8Array) => bytesField(1, joined(prefixOf(OUTPUT + name), member));
  switch (value.kind) {
    case "none":
      return NOTHING;
    case "null":
      return typed("Null_", NOTHING);
    case "text":
      return typed("StringConst", textField(1, value.text));
    case "number":
      return typed("DoubleConst", doubleField(1, positiveZero(value.number)));
    case "flag":
      return typed("BoolConst", flagField(1, value.flag));
    case "list":
      return typed("List_", bytesField(1, listField(1, value.items, output)));
    case "map":
      return typed("Map_", bytesField(1, entries(value.entries)));
    case "reference":
      return typed("Ref", bytesField(1, reference(value)));
  }
}

/** The JSON that an Engine reads omits zero, including -0. */
function positiveZero(number: number): number {
  return number === 0 ? 0 : number;
}

function entries(given: readonly MapEntry[]): Uint8Array {
  return listField(1, sortedByKey(given), ({ key, value }) => joined(textField(1, key), bytesField(2, output(value))));
}

function reference({ nodeKey, path }: ProcessReference): Uint8Array {
  let step: Uint8Array | undefined;
  for (const selector of [...path].reverse()) {
    step = joined(selected(selector), step === undefined ? NOTHING : bytesField(2, step));
  }
  return joined(textField(1, nodeKey), step === undefined ? NOTHING : bytesField(2, step));
}

function selected({ key, index }: Selector): Uint8Array {
  if (key !== undefined) return bytesField(1, joined(prefixOf(`${SELECTOR}Key`), textField(1, key)));
  if (index === undefined) return NOTHING;
  return bytesField(1, joined(prefixOf(`${SELECTOR}Index`), numberField(1, BigInt(index))));
}
