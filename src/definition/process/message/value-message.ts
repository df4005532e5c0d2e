import type { ProcessReference, ProcessValue } from "../process.ts";
import { lastEntries, type ValueNames } from "../values.ts";
import type { process014, process018 } from "./process.pb.js";

/** A message with one value in protobufjs: the member that is set is a property. */
export type ValueMessage = process014.Value.$Properties | process018.Value.$Properties | process018.Output.$Properties;

interface AnyMessage {
  readonly [member: string]: unknown;
}

/** The value in a message. */
export function fromValueMessage(
  message: ValueMessage | null | undefined,
  names: ValueNames,
  reference?: (message: object) => ProcessReference,
): ProcessValue {
  const members = (message ?? {}) as AnyMessage;
  const has = (member: string | undefined): member is string => member !== undefined && Object.hasOwn(members, member);
  const each = (item: unknown) => fromValueMessage(item as ValueMessage, names, reference);
  if (has(names.null)) return { kind: "null" };
  if (has(names.text)) return { kind: "text", text: members[names.text] as string };
  if (has(names.number)) return { kind: "number", number: members[names.number] as number };
  if (has(names.flag)) return { kind: "flag", flag: members[names.flag] as boolean };
  if (has(names.list[0])) {
    return { kind: "list", items: (fieldOf(members, names.list) as unknown[]).map(each) };
  }
  if (has(names.map[0])) {
    const entries = fieldOf(members, names.map) as { key?: string; value?: unknown }[];
    return { kind: "map", entries: lastEntries(entries.map(({ key = "", value }) => ({ key, value: each(value) }))) };
  }
  if (has(names.reference) && reference !== undefined) return reference(members[names.reference] as object);
  return { kind: "none" };
}

/** The message of a value. */
export function toValueMessage(
  value: ProcessValue,
  names: ValueNames,
  reference?: (value: ProcessReference) => object,
): ValueMessage {
  const each = (item: ProcessValue) => toValueMessage(item, names, reference);
  switch (value.kind) {
    case "none":
      return {};
    case "null":
      return { [names.null]: 0 };
    case "text":
      return { [names.text]: value.text };
    case "number":
      return { [names.number]: value.number };
    case "flag":
      return { [names.flag]: value.flag };
    case "list":
      return { [names.list[0]]: { [names.list[1]]: value.items.map(each) } };
    case "map": {
      const entries = value.entries.map((entry) => ({ key: entry.key, value: each(entry.value) }));
      return { [names.map[0]]: { [names.map[1]]: entries } };
    }
    case "reference":
      // Values that do not fit were refused before.
      return { [names.reference!]: reference!(value) };
  }
}

function fieldOf(members: AnyMessage, [member, field]: readonly [string, string]): unknown {
  return (members[member] as AnyMessage | null)?.[field] ?? [];
}
