import { JsonReader } from "../json/json-reader.ts";
import type { UnknownField } from "../wire.ts";
import { AMINO_KINDS } from "./amino.ts";
import { MAX_PROCESS_DEPTH, type ReadProcess } from "./binary.ts";
import { flatReference } from "./message/form-0.14.ts";
import type {
  Condition,
  MapEntry,
  ProcessDefinition,
  ProcessNode,
  ProcessReference,
  ProcessValue,
  Selector,
} from "./process.ts";
import { CONSTANT, OUTPUT, type ValueNames } from "./values.ts";

/** Called with each part of a process that was read, and its path in the JSON. */
export type OnPart = (part: object, path: readonly (string | number)[]) => void;

/**
 * Reads a process from a value of `JSON.parse`: proto3 JSON of any release, or the amino JSON of 0.21 and newer,
 * including the variants of the original compilers.
 *
 * @throws {MesgError} `refused` when a value does not have the type of its field; the message has the location.
 * @example
 * ```ts
 * processFromJson({ name: "a", nodes: [{ key: "b" }] }).definition.nodes[0].kind; // "none"
 * ```
 */
export function processFromJson(value: unknown, onPart?: OnPart): ReadProcess {
  const unknownFields: UnknownField[] = [];
  const subject = { what: "a process definition", maxDepth: MAX_PROCESS_DEPTH, ...(onPart && { onPart }) };
  const read = new JsonReader(value, unknownFields, subject);
  const definition: ProcessDefinition = {
    name: read.text(read.firstOf(["name", "key"]) ?? "name"),
    nodes: read.list("nodes", node),
    edges: read.list("edges", (edge) => ({ src: edge.text("src"), dst: edge.text("dst") })),
    hash: read.text("hash"),
    address: read.text("address"),
    paymentAddress: read.text("paymentAddress"),
  };
  onPart?.(definition, []);
  read.end();
  return { definition, unknownFields };
}

/** The members of a oneof: those of the message itself, or of amino's `Type: {type, value}`. */
function oneof<T>(read: JsonReader, name: string, each: (holder: JsonReader, aminoKind: string | undefined) => T): T {
  if (!read.has(name)) {
    read.skip(name);
    return each(read, undefined);
  }
  return read.message(name, (any) => {
    const kind = AMINO_KINDS.get(any.text("type"));
    return kind === undefined
      ? any.refuse("type", "is not a type of a process")
      : any.message("value", (it) => each(it, kind));
  });
}

function node(read: JsonReader): ProcessNode {
  const key = read.text("key");
  return oneof(read, "Type", (holder, amino): ProcessNode => {
    const kind = holder.firstOf(["result", "event", "task", "map", "filter"]);
    if (kind === undefined) return amino === "map" ? { kind: amino, key, outputs: [] } : { kind: "none", key };
    if (kind === "map" && amino !== undefined) return { kind, key, outputs: holder.list("map", aminoEntry) };
    return holder.message(kind, (it): ProcessNode => {
      // Up to 0.17, the key is in the message of the type.
      const own = it.text("key") || key;
      if (kind === "map") return { kind, key: own, outputs: outputs(it) };
      if (kind === "filter") return { kind, key: own, conditions: it.list("conditions", condition) };
      const instanceHash = it.text("instanceHash");
      if (kind === "event") return { kind, key: own, instanceHash, eventKey: it.text("eventKey") };
      return { kind, key: own, instanceHash, taskKey: it.text("taskKey") };
    });
  });
}

/** A list up to 0.17, by key from then on. */
function outputs(read: JsonReader): MapEntry[] {
  if (!read.isList("outputs")) return read.entries("outputs", (it) => value(it, OUTPUT));
  return read.list("outputs", (output) => {
    const key = output.text("key");
    const which = output.firstOf(["ref", "constant"]);
    if (which === undefined) return { key, value: { kind: "none" } };
    return { key, value: output.message(which, which === "ref" ? reference : (it) => value(it, CONSTANT)) };
  });
}

function condition(read: JsonReader): Condition {
  const predicate = read.enumNumber("predicate");
  // From 0.21 on, a condition has no `key`, and its value is an object.
  if (!read.has("ref") && (read.has("key") || !read.isObject("value"))) {
    return {
      reference: flatReference("", read.text("key")),
      predicate,
      value: { kind: "text", text: read.looseText("value") },
    };
  }
  return {
    ...(read.has("ref") ? { reference: read.message("ref", reference) } : {}),
    predicate,
    value: read.message("value", (it) => value(it, CONSTANT)),
  };
}

function reference(read: JsonReader): ProcessReference {
  const nodeKey = read.text("nodeKey");
  if (!read.has("path")) return flatReference(nodeKey, read.looseText("key"));
  const path: Selector[] = [];
  read.message("path", (it) => selectors(it, path));
  return { kind: "reference", nodeKey, path };
}

/** The compilers 0.1 and 0.2 also wrote the name of the member that is set, and null for the other one. */
function selectors(read: JsonReader, path: Selector[]): void {
  read.skip("selector", "key", "index", "path");
  const selector = oneof(read, "Selector", (holder, amino): Selector => {
    if (amino === "index" || holder.has("index")) return { index: holder.integer("index") };
    return amino === "key" || holder.has("key") ? { key: holder.text("key") } : {};
  });
  path.push(selector);
  if (read.has("path")) read.message("path", (it) => selectors(it, path));
}

function value(read: JsonReader, names: ValueNames): ProcessValue {
  const wrapper = names === OUTPUT ? "Value" : "Kind";
  return oneof(read, wrapper, (holder, amino) => {
    if (amino !== undefined) return aminoValue(holder, amino);
    const members = [names.null, names.text, names.number, names.flag, names.list[0], names.map[0]];
    const found = holder.firstOf(names.reference === undefined ? members : [...members, names.reference]);
    holder.skip(...members);
    const each = (it: JsonReader) => value(it, names);
    if (found === names.null) return { kind: "null" };
    if (found === names.text) return { kind: "text", text: holder.text(found) };
    if (found === names.number) return { kind: "number", number: holder.number(found) };
    if (found === names.flag) return { kind: "flag", flag: holder.flag(found) };
    if (found === names.list[0]) {
      return { kind: "list", items: holder.message(found, (it) => it.list(names.list[1], each)) };
    }
    if (found === names.map[0]) {
      return { kind: "map", entries: holder.message(found, (it) => it.entries(names.map[1], each)) };
    }
    return found === undefined ? { kind: "none" } : holder.message(found, reference);
  });
}

/** Amino omits zero values, so the type determines the value. */
function aminoValue(read: JsonReader, kind: string): ProcessValue {
  const members: { readonly [kind: string]: () => ProcessValue } = {
    null: () => ({ kind: "null" }),
    text: () => ({ kind: "text", text: read.text(read.firstOf(["string_const", "string_value"]) ?? "string_const") }),
    number: () => ({
      kind: "number",
      number: read.number(read.firstOf(["double_const", "number_value"]) ?? "double_const"),
    }),
    flag: () => ({ kind: "flag", flag: read.flag(read.firstOf(["bool_const", "bool_value"]) ?? "bool_const") }),
    list: () => ({
      kind: "list",
      items: read.message("list", (it) => it.list("outputs", (item) => value(item, OUTPUT))),
    }),
    map: () => ({ kind: "map", entries: read.list("map", aminoEntry) }),
    reference: () => read.message("ref", reference),
  };
  read.skip("null", "null_value");
  return members[kind]?.() ?? { kind: "none" };
}

function aminoEntry(read: JsonReader): MapEntry {
  return { key: read.text("Key"), value: read.message("Value", (it) => value(it, OUTPUT)) };
}
