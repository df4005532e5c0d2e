// Generated from proto/definition/process-0.18.proto by .ci/generate.mjs.
import type { MessageTable } from "../../../generated/messages.ts";

/** The messages of process-0.18.proto: their fields by number. */
export const MESSAGES: MessageTable = {
  Process: {
    1: { name: "hash", kind: "bytes" },
    2: { name: "name", kind: "text" },
    4: { name: "nodes", message: "Node", isList: true },
    5: { name: "edges", message: "Edge", isList: true },
    6: { name: "address", kind: "bytes" },
    7: { name: "paymentAddress", kind: "bytes" },
  },
  Node: {
    1: { name: "key", kind: "text" },
    2: { name: "result", message: "Result" },
    3: { name: "event", message: "Event" },
    4: { name: "task", message: "Task" },
    5: { name: "map", message: "Map" },
    6: { name: "filter", message: "Filter" },
  },
  Result: {
    2: { name: "instanceHash", kind: "bytes" },
    3: { name: "taskKey", kind: "text" },
  },
  Event: {
    2: { name: "instanceHash", kind: "bytes" },
    3: { name: "eventKey", kind: "text" },
  },
  Task: {
    2: { name: "instanceHash", kind: "bytes" },
    3: { name: "taskKey", kind: "text" },
  },
  Map: {
    1: { name: "outputs", message: "Entry", isList: true },
  },
  Entry: {
    1: { name: "key", kind: "text" },
    2: { name: "value", message: "Output" },
  },
  Output: {
    1: { name: "null", kind: "integer" },
    2: { name: "stringConst", kind: "text" },
    3: { name: "doubleConst", kind: "double" },
    4: { name: "boolConst", kind: "flag" },
    5: { name: "ref", message: "Reference" },
    6: { name: "list", message: "List" },
    7: { name: "map", message: "Map" },
  },
  List: {
    1: { name: "outputs", message: "Output", isList: true },
  },
  Reference: {
    1: { name: "nodeKey", kind: "text" },
    2: { name: "path", message: "Path" },
  },
  Path: {
    1: { name: "key", kind: "text" },
    2: { name: "index", kind: "integer" },
    3: { name: "path", message: "Path" },
  },
  Filter: {
    2: { name: "conditions", message: "Condition", isList: true },
  },
  Condition: {
    1: { name: "key", kind: "text" },
    2: { name: "predicate", kind: "integer" },
    3: { name: "text", kind: "text" },
    4: { name: "value", message: "Value" },
    5: { name: "ref", message: "Reference" },
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
  Edge: {
    1: { name: "src", kind: "text" },
    2: { name: "dst", kind: "text" },
  },
};
