import { field, flag, type GoField, type GoOneof, type GoStruct, listOf, scalar, struct, text } from "./types.ts";

const NODE = "mesg.types.Process_Node_";
const OUTPUT = "mesg.types.Process_Node_Map_Output_";
const SELECTOR = "mesg.types.Process_Node_Reference_Path_";
const VALUE = "mesg.types.Value_";
const hash = scalar("hash");
const double = scalar("double");
/** A protobuf message is a pointer in Go. */
const pointer = { pointer: true };

const oneof = (members: Readonly<Record<string, GoStruct>>): GoOneof => ({
  is: "oneof",
  members: new Map(Object.entries(members)),
});

const PATH: GoStruct = struct(
  field(
    "Selector",
    () =>
      oneof({
        [`${SELECTOR}Key`]: struct(field("key", text)),
        [`${SELECTOR}Index`]: struct(field("index", scalar("uint64"))),
      }),
    { always: true },
  ),
  field("path", () => PATH, pointer),
);

const REFERENCE = struct(
  field("nodeKey", text),
  field("path", () => PATH, pointer),
);

const entries = () => ({ is: "entries", of: () => OUTPUT_STRUCT }) as const;

const OUTPUT_STRUCT: GoStruct = struct(
  field(
    "Value",
    () =>
      oneof({
        [`${OUTPUT}Null_`]: struct(field("null", scalar("int32"))),
        [`${OUTPUT}StringConst`]: struct(field("string_const", text)),
        [`${OUTPUT}DoubleConst`]: struct(field("double_const", double)),
        [`${OUTPUT}BoolConst`]: struct(field("bool_const", flag)),
        [`${OUTPUT}Ref`]: struct(field("ref", () => REFERENCE, pointer)),
        [`${OUTPUT}List_`]: struct(
          field(
            "list",
            () =>
              struct(
                field(
                  "outputs",
                  listOf(() => OUTPUT_STRUCT),
                ),
              ),
            pointer,
          ),
        ),
        [`${OUTPUT}Map_`]: struct(field("map", entries, pointer)),
      }),
    { always: true },
  ),
);

const CONDITION = struct(
  field("predicate", scalar("int32")),
  field(
    "value",
    () =>
      struct(
        field(
          "Kind",
          () =>
            oneof({
              [`${VALUE}NullValue`]: struct(field("null_value", scalar("int32"))),
              [`${VALUE}NumberValue`]: struct(field("number_value", double)),
              [`${VALUE}StringValue`]: struct(field("string_value", text)),
              [`${VALUE}BoolValue`]: struct(field("bool_value", flag)),
            }),
          { always: true },
        ),
      ),
    pointer,
  ),
  field("ref", () => REFERENCE, pointer),
);

const TASK = struct(field("instanceHash", hash), field("taskKey", text));
const EVENT = struct(field("instanceHash", hash), field("eventKey", text));
const FILTER = struct(
  field(
    "conditions",
    listOf(() => CONDITION),
  ),
);

const NODE_STRUCT = struct(
  field("key", text),
  field(
    "Type",
    () =>
      oneof({
        [`${NODE}Result_`]: struct(field("result", () => TASK, pointer)),
        [`${NODE}Event_`]: struct(field("event", () => EVENT, pointer)),
        [`${NODE}Task_`]: struct(field("task", () => TASK, pointer)),
        [`${NODE}Map_`]: struct(field("map", entries, pointer)),
        [`${NODE}Filter_`]: struct(field("filter", () => FILTER, pointer)),
      }),
    { always: true },
  ),
);

const EDGE = struct(field("src", text), field("dst", text));

/** The fields of a process that a client may set. */
export const PROCESS_FIELDS: readonly GoField[] = [
  field("name", text),
  field(
    "nodes",
    listOf(() => NODE_STRUCT),
  ),
  field(
    "edges",
    listOf(() => EDGE),
  ),
];
