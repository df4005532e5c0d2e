// Generated from proto/definition/process-0.14.proto by .ci/generate.mjs.
import type { MessageTable } from "../../../generated/messages.ts";

/** The messages of process-0.14.proto: their fields by number. */
export const MESSAGES: MessageTable = {
  Process: {
    1: { name: "hash", kind: "bytes" },
    2: { name: "key", kind: "text" },
    4: { name: "nodes", message: "Node", isList: true },
    5: { name: "edges", message: "Edge", isList: true },
  },
  Node: {
    1: { name: "result", message: "Result" },
    2: { name: "event", message: "Event" },
    3: { name: "task", message: "Task" },
    4: { name: "map", message: "Map" },
    5: { name: "filter", message: "Filter" },
  },
  Result: {
    1: { name: "key", kind: "text" },
    2: { name: "instanceHash", kind: "bytes" },
    3: { name: "taskKey", kind: "text" },
  },
  Event: {
    1: { name: "key", kind: "text" },
    2: { name: "instanceHash", kind: "bytes" },
    3: { name: "eventKey", kind: "text" },
  },
  Task: {
    1: { name: "key", kind: "text" },
    2: { name: "instanceHash", kind: "bytes" },
    3: { name: "taskKey", kind: "text" },
  },
  Map: {
    1: { name: "key", kind: "text" },
    2: { name: "outputs", message: "Output", isList: true },
  },
  Output: {
    1: { name: "key", kind: "text" },
    2: { name: "ref", message: "Reference" },
    3: { name: "constant", message: "Value" },
  },
  Reference: {
    1: { name: "nodeKey", kind: "text" },
    2: { name: "key", kind: "text" },
  },
  Filter: {
    1: { name: "key", kind: "text" },
    2: { name: "conditions", message: "Condition", isList: true },
  },
  Condition: {
    1: { name: "key", kind: "text" },
    2: { name: "predicate", kind: "integer" },
    3: { name: "value", kind: "text" },
  },
  Edge: {
    1: { name: "src", kind: "text" },
    2: { name: "dst", kind: "text" },
  },
  Value: {
    1: { name: "nullValue", kind: "integer" },
    2: { name: "numberValue", kind: "double" },
    3: { name: "stringValue", kind: "text" },
    4: { name: "boolValue", kind: "flag" },
    5: { name: "structValue", message: "Struct" },
    6: { name: "listValue", message: "ListValue" },
  },
  Struct: {
    1: { name: "fields", message: "Field", isList: true },
  },
  Field: {
    1: { name: "key", kind: "text" },
    2: { name: "value", message: "Value" },
  },
  ListValue: {
    1: { name: "values", message: "Value", isList: true },
  },
};
