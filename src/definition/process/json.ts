/**
 * The process as proto3 JSON: lowerCamelCase names, without defaults, hashes in base58, predicates as numbers, as the
 * original compilers wrote it.
 *
 * @module
 */
import type { Release } from "../release.ts";
import { assertFits } from "./fit.ts";
import { type ProcessForm, processForm } from "./form.ts";
import type { Condition, MapEntry, ProcessDefinition, ProcessNode, ProcessReference, ProcessValue } from "./process.ts";
import { CONSTANT, OUTPUT, type ValueNames } from "./values.ts";

type Json = Record<string, unknown>;

/**
 * Returns a process as a value for `JSON.stringify`, in the form of a release's message.
 *
 * @throws {MesgError} `refused` when the message of that release cannot hold the process; `usage` before 0.14.
 * @example
 * ```ts
 * processToJson({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // { name: "a" }
 * ```
 */
export function processToJson(process: ProcessDefinition, release: Release): Json {
  const form = processForm(release);
  assertFits(process, form);
  const { hash, name, nodes, edges, address, paymentAddress } = process;
  return withoutDefaults({
    hash,
    [form === "0.14" ? "key" : "name"]: name,
    nodes: nodes.map((node) => (form === "0.14" ? node014(node) : node018(node, form))),
    edges: edges.map(({ src, dst }) => withoutDefaults({ src, dst })),
    address,
    paymentAddress,
  });
}

function node014(node: ProcessNode): Json {
  if (node.kind === "none") return {};
  const { kind, key } = node;
  if (kind === "map") return { map: withoutDefaults({ key, outputs: node.outputs.map(output014) }) };
  if (kind === "filter") {
    return { filter: withoutDefaults({ key, conditions: node.conditions.map((it) => condition(it, "0.14")) }) };
  }
  return { [kind]: withoutDefaults({ key, ...instanceTask(node) }) };
}

function node018(node: ProcessNode, form: ProcessForm): Json {
  const { kind, key } = node;
  const named = withoutDefaults({ key });
  if (kind === "none") return named;
  if (kind === "map") return { ...named, map: { outputs: valuesByKey(node.outputs, OUTPUT) } };
  if (kind === "filter") {
    return { ...named, filter: withoutDefaults({ conditions: node.conditions.map((it) => condition(it, form)) }) };
  }
  return { ...named, [kind]: withoutDefaults(instanceTask(node)) };
}

function instanceTask(node: ProcessNode & { readonly kind: "result" | "event" | "task" }): Json {
  const { instanceHash } = node;
  return node.kind === "event" ? { instanceHash, eventKey: node.eventKey } : { instanceHash, taskKey: node.taskKey };
}

function output014({ key, value }: MapEntry): Json {
  if (value.kind === "none") return withoutDefaults({ key });
  if (value.kind !== "reference") return { ...withoutDefaults({ key }), constant: valueToJson(value, CONSTANT) };
  return {
    ...withoutDefaults({ key }),
    ref: withoutDefaults({ nodeKey: value.nodeKey, key: value.path[0]?.key ?? "" }),
  };
}

function condition({ reference, predicate, value }: Condition, form: ProcessForm): Json {
  if (form !== "0.21") {
    const text = value.kind === "text" ? value.text : "";
    return withoutDefaults({ key: reference?.path[0]?.key ?? "", predicate, value: text });
  }
  return {
    ...(reference === undefined ? {} : { ref: referenceToJson(reference) }),
    ...withoutDefaults({ predicate }),
    ...(value.kind === "none" ? {} : { value: valueToJson(value, CONSTANT) }),
  };
}

function referenceToJson({ nodeKey, path }: ProcessReference): Json {
  let step: Json | undefined;
  for (const { key, index } of [...path].reverse()) {
    const rest = step === undefined ? {} : { path: step };
    if (key !== undefined) step = { key, ...rest };
    else step = index === undefined ? rest : { index: jsonInteger(index), ...rest };
  }
  return { ...withoutDefaults({ nodeKey }), ...(step === undefined ? {} : { path: step }) };
}

/** A number if every JSON reader can represent it, else a string. */
function jsonInteger(digits: string): number | string {
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}

/** A string for what `JSON.stringify` cannot represent: NaN, infinity, and -0, which has another hash than 0. */
function jsonNumber(number: number): number | string {
  if (Object.is(number, -0)) return "-0";
  return Number.isFinite(number) ? number : String(number);
}

function valueToJson(value: ProcessValue, names: ValueNames): Json {
  switch (value.kind) {
    case "none":
      return {};
    case "null":
      return { [names.null]: 0 };
    case "text":
      return { [names.text]: value.text };
    case "number":
      return { [names.number]: jsonNumber(value.number) };
    case "flag":
      return { [names.flag]: value.flag };
    case "list":
      return { [names.list[0]]: { [names.list[1]]: value.items.map((item) => valueToJson(item, names)) } };
    case "map":
      return { [names.map[0]]: { [names.map[1]]: valuesByKey(value.entries, names) } };
    case "reference":
      return { [names.reference!]: referenceToJson(value) };
  }
}

function valuesByKey(entries: readonly MapEntry[], names: ValueNames): Json {
  // Not by assignment: a key may be __proto__.
  return Object.fromEntries(entries.map(({ key, value }) => [key, valueToJson(value, names)]));
}

function withoutDefaults(message: Json): Json {
  const kept = Object.entries(message).filter(
    ([, value]) => value !== "" && value !== 0 && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}
