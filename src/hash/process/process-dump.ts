/**
 * The text of a process that Engines from 0.14 on hash, in the grammar of {@linkcode ENGINE_DUMP}: the names are the
 * protobuf numbers, except for a oneof, which has its Go name; from 0.15 on, an unset one is omitted.
 *
 * @module
 */
import {
  type Condition,
  hashBytes,
  type MapEntry,
  type ProcessDefinition,
  type ProcessForm,
  type ProcessNode,
  type ProcessReference,
  type ProcessValue,
} from "../../definition/mod.ts";
import { type Dump, ENGINE_DUMP as G, struct, structs, text } from "../grammar.ts";

type Edge = ProcessDefinition["edges"][number];

const edges = structs<Edge>(G, struct(G, { 1: (it) => text(it.src), 2: (it) => text(it.dst) }));

function process(node: Dump<ProcessNode>): Dump<ProcessDefinition> {
  const nodes = structs(G, node);
  return struct(G, { 2: (it) => text(it.name), 4: (it) => nodes(it.nodes), 5: (it) => edges(it.edges) });
}

/** 0.14.0, which hashes only the number of nodes. */
export const dump0140: Dump<ProcessDefinition> = process(() => "{}");

/** 0.14.1 and 0.14.2, which hash only whether a node has a type. */
const dump0141: Dump<ProcessDefinition> = process((node) => (node.kind === "none" ? "{Type:nil}" : "{Type:{}}"));

/** 0.15 to 0.17: each type of a node holds its key. */
const dump015: Dump<ProcessDefinition> = process((node) => {
  if (node.kind === "none") return "{}";
  const { kind, key } = node;
  const named = { 1: text(key) };
  if (kind === "map") return typed({ 4: fields({ ...named, 2: G.list(node.outputs.map(output015)) }) });
  if (kind === "filter") {
    return typed({ 5: fields({ ...named, 2: G.list(node.conditions.map(textCondition)) }) });
  }
  return typed({ [{ result: 1, event: 2, task: 3 }[kind]]: fields({ ...named, ...instanceTask(node) }) });
});

/** 0.18 to 0.20. */
const dump018: Dump<ProcessDefinition> = process((node) => node018(node, textCondition));

/** 0.21 to 0.26, which compare typed values. */
const dump021: Dump<ProcessDefinition> = process((node) => node018(node, typedCondition));

function node018(node: ProcessNode, condition: Dump<Condition>): string {
  const named = { 1: text(node.key) };
  if (node.kind === "none") return fields(named);
  const withType = (number: number, value: string) => fields({ ...named, Type: fields({ [number]: value }) });
  if (node.kind === "map") return withType(5, fields({ 1: map(node.outputs, output018, "()") }));
  if (node.kind === "filter") return withType(6, fields({ 2: G.list(node.conditions.map(condition)) }));
  return withType({ result: 2, event: 3, task: 4 }[node.kind], fields(instanceTask(node)));
}

function instanceTask(node: ProcessNode & { readonly kind: "result" | "event" | "task" }): Fields {
  return { 2: bytes(node.instanceHash), 3: text(node.kind === "event" ? node.eventKey : node.taskKey) };
}

function output015({ key, value }: MapEntry): string {
  const named = { 1: text(key) };
  if (value.kind === "none") return fields(named);
  if (value.kind !== "reference") return fields({ ...named, Value: fields({ 3: constant(value, "()nil") }) });
  const reference = fields({ 1: text(value.nodeKey), 2: text(value.path[0]?.key ?? "") });
  return fields({ ...named, Value: fields({ 2: reference }) });
}

/** A Value; one without a kind is empty. */
function constant(value: ProcessValue, emptyMap: string): string {
  const each = (item: ProcessValue) => constant(item, emptyMap);
  const member = memberOf(value, CONSTANT_NUMBERS, each, emptyMap);
  return member === undefined ? "{}" : fields({ Kind: member });
}

function output018(value: ProcessValue): string {
  const member = memberOf(value, OUTPUT_NUMBERS, output018, "()");
  return member === undefined ? "{}" : fields({ Value: member });
}

const CONSTANT_NUMBERS = { null: 1, number: 2, text: 3, flag: 4, map: 5, list: 6, reference: 0 };
const OUTPUT_NUMBERS = { null: 1, text: 2, number: 3, flag: 4, reference: 5, list: 6, map: 7 };

/** Returns the set member of a oneof. */
function memberOf(
  value: ProcessValue,
  numbers: typeof OUTPUT_NUMBERS,
  each: Dump<ProcessValue>,
  emptyMap: string,
): string | undefined {
  const is = (dumped: string) => fields({ [numbers[value.kind as keyof typeof numbers]]: dumped });
  switch (value.kind) {
    case "none":
      return undefined;
    case "null":
      return is("0");
    case "text":
      return is(text(value.text));
    case "number":
      return is(goNumber(value.number));
    case "flag":
      return is(G.flag(value.flag));
    case "list":
      return is(fields({ 1: G.list(value.items.map(each)) }));
    case "map":
      return is(fields({ 1: map(value.entries, each, emptyMap) }));
    case "reference":
      return is(referenceDump(value));
  }
}

function referenceDump({ nodeKey, path }: ProcessReference): string {
  let step = G.absent;
  for (const { key, index } of [...path].reverse()) {
    if (key !== undefined) step = fields({ 3: step, Selector: fields({ 1: text(key) }) });
    else if (index === undefined) step = fields({ 3: step });
    else step = fields({ 3: step, Selector: fields({ 2: BigInt(index).toString(16) }) });
  }
  return fields({ 1: text(nodeKey), 2: step });
}

function textCondition({ reference, predicate, value }: Condition): string {
  const compared = value.kind === "text" ? value.text : "";
  return fields({ 1: text(reference?.path[0]?.key ?? ""), 2: String(predicate), 3: text(compared) });
}

function typedCondition({ reference, predicate, value }: Condition): string {
  return fields({
    2: String(predicate),
    4: value.kind === "none" ? G.absent : constant(value, "()"),
    5: reference === undefined ? G.absent : referenceDump(reference),
  });
}

interface Fields {
  readonly [name: string]: string;
}

/** A struct whose values are dumped. */
function fields(values: Fields): string {
  const sorted = Object.entries(values).sort(([a], [b]) => G.order(a, b));
  return `{${sorted.map(([name, value]) => `${name}:${value}`).join(",")}}`;
}

function typed(type: Fields): string {
  return fields({ Type: fields(type) });
}

/** A map: its `"key":value` texts in the order of their bytes. */
function map(entries: readonly MapEntry[], each: Dump<ProcessValue>, empty: string): string {
  if (entries.length === 0) return empty;
  const texts = entries.map(({ key, value }) => Buffer.from(`${text(key)}:${each(value)}`));
  return `(${texts.sort(Buffer.compare).map(String).join(",")})`;
}

/** Bytes as a list of hex numbers. */
function bytes(base58: string): string {
  return G.list([...hashBytes(base58)].map((byte) => byte.toString(16)));
}

/** A number in Go's format `e`: the shortest digits, two digits of exponent or more. */
function goNumber(number: number): string {
  if (!Number.isFinite(number)) return Number.isNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf";
  const sign = Object.is(number, -0) ? "-" : "";
  return sign + number.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}

/** The dump functions, by the first release of each form. */
export const PROCESS_DUMPS: { readonly [form in ProcessForm | "0.15"]: Dump<ProcessDefinition> } = {
  "0.14": dump0141,
  "0.15": dump015,
  "0.18": dump018,
  "0.21": dump021,
};
