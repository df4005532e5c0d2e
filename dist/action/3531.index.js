export const id = 3531;
export const ids = [3531];
export const modules = {

/***/ 13531:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j5: () => (/* binding */ MAX_PROCESS_DEPTH),
  Ok: () => (/* binding */ decodeProcess),
  mW: () => (/* binding */ encodeProcess)
});

// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(96170);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/definition/process/fit.ts
var fit = __webpack_require__(77544);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/process/message/form-0.14.ts
var form_0_14 = __webpack_require__(61089);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/process/values.ts
var values = __webpack_require__(51241);
// EXTERNAL MODULE: ./src/definition/process/message/hashes.ts
var hashes = __webpack_require__(90967);
// EXTERNAL MODULE: ./src/definition/process/message/value-message.ts
var value_message = __webpack_require__(30256);
;// CONCATENATED MODULE: ./src/definition/process/message/form-0.18.ts





/** Returns the process in a message of 0.18 or newer. */
function from018(message) {
    return {
        name: message.name,
        nodes: message.nodes.map(fromNode),
        edges: message.edges.map(({ src, dst }) => ({ src: src ?? "", dst: dst ?? "" })),
        hash: (0,hashes/* hashText */.qj)(message.hash),
        address: (0,hashes/* addressText */.GI)(message.address),
        paymentAddress: (0,hashes/* addressText */.GI)(message.paymentAddress),
    };
}
/** Returns the message of a process at 0.18 or newer, which must fit it. */
function to018(process, form) {
    const { hash, name, nodes, edges, address, paymentAddress } = process;
    return {
        hash: hash === "" ? new Uint8Array() : (0,base58/* decodeHash */.$C)(hash),
        name,
        nodes: nodes.map((node) => toNode(node, form)),
        edges: [...edges],
        address: (0,hashes/* addressBytes */.AS)(address),
        paymentAddress: (0,hashes/* addressBytes */.AS)(paymentAddress),
    };
}
function fromNode({ key: given, result, event, task, map, filter }) {
    const key = given ?? "";
    if (result != null)
        return { kind: "result", key, ...instanceOf(result), taskKey: result.taskKey ?? "" };
    if (event != null)
        return { kind: "event", key, ...instanceOf(event), eventKey: event.eventKey ?? "" };
    if (task != null)
        return { kind: "task", key, ...instanceOf(task), taskKey: task.taskKey ?? "" };
    if (map != null) {
        const outputs = (map.outputs ?? []).map((entry) => ({
            key: entry.key ?? "",
            value: (0,value_message/* fromValueMessage */.Z)(entry.value, values/* OUTPUT */.aQ, fromReference),
        }));
        return { kind: "map", key, outputs: (0,values/* lastEntries */.Lm)(outputs) };
    }
    if (filter == null)
        return { kind: "none", key };
    return { kind: "filter", key, conditions: (filter.conditions ?? []).map(fromCondition) };
}
function instanceOf({ instanceHash }) {
    return { instanceHash: (0,hashes/* hashText */.qj)(instanceHash) };
}
/** A condition with a key or a string is of 0.18 to 0.20, one with a reference or a value is of 0.21 or newer. */
function fromCondition({ key, predicate: number, text, value, ref }) {
    const predicate = number ?? 0;
    if (ref == null && value == null) {
        return { reference: (0,form_0_14/* flatReference */.Pg)("", key ?? ""), predicate, value: { kind: "text", text: text ?? "" } };
    }
    return {
        ...(ref == null ? {} : { reference: fromReference(ref) }),
        predicate,
        value: (0,value_message/* fromValueMessage */.Z)(value, values/* CONSTANT */.TJ),
    };
}
function fromReference({ nodeKey, path }) {
    const selectors = [];
    for (let step = path; step != null; step = step.path) {
        if (Object.hasOwn(step, "key"))
            selectors.push({ key: step.key ?? "" });
        else
            selectors.push(Object.hasOwn(step, "index") ? { index: String(step.index) } : {});
    }
    return { kind: "reference", nodeKey: nodeKey ?? "", path: selectors };
}
function toNode(node, form) {
    const { key } = node;
    switch (node.kind) {
        case "none":
            return { key };
        case "map": {
            const outputs = node.outputs.map((entry) => ({
                key: entry.key,
                value: (0,value_message/* toValueMessage */.w)(entry.value, values/* OUTPUT */.aQ, toReference),
            }));
            return { key, map: { outputs } };
        }
        case "filter":
            return { key, filter: { conditions: node.conditions.map((it) => toCondition(it, form)) } };
        case "event":
            return { key, event: { instanceHash: (0,hashes/* hashBytes */.yi)(node.instanceHash), eventKey: node.eventKey } };
        default:
            return { key, [node.kind]: { instanceHash: (0,hashes/* hashBytes */.yi)(node.instanceHash), taskKey: node.taskKey } };
    }
}
function toCondition({ reference, predicate, value }, form) {
    if (form !== "0.21") {
        return { key: reference?.path[0]?.key ?? "", predicate, text: value.kind === "text" ? value.text : "" };
    }
    return {
        predicate,
        ...(value.kind === "none" ? {} : { value: (0,value_message/* toValueMessage */.w)(value, values/* CONSTANT */.TJ) }),
        ...(reference === undefined ? {} : { ref: toReference(reference) }),
    };
}
function toReference({ nodeKey, path }) {
    let step;
    for (const { key, index } of [...path].reverse()) {
        const rest = step === undefined ? {} : { path: step };
        if (key !== undefined)
            step = { key, ...rest };
        else
            step = index === undefined ? rest : { index: uint64(index), ...rest };
    }
    return { nodeKey, ...(step === undefined ? {} : { path: step }) };
}
/** Returns an integer as protobufjs writes it without rounding: its generated types only know numbers. */
function uint64(digits) {
    const value = BigInt(digits);
    return { low: Number(value & 0xffffffffn), high: Number(value >> 32n) };
}

;// CONCATENATED MODULE: ./src/definition/process/message/generated/messages-0.14.ts
/** The messages of process-0.14.proto: their fields by number. */
const MESSAGES = {
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

;// CONCATENATED MODULE: ./src/definition/process/message/generated/messages-0.18.ts
/** The messages of process-0.18.proto: their fields by number. */
const messages_0_18_MESSAGES = {
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

;// CONCATENATED MODULE: ./src/definition/process/message/path-order.ts


/** The field of a Path that contains the rest of it. */
const REST = 3;
/**
 * Moves the rest of each path before its selector, in place: gogo/protobuf, which Engines from 0.21 on use, writes the
 * members of a oneof after all other fields.
 *
 * @param bytes A Process message, as protobufjs encodes it.
 */
function putPathsFirst(bytes) {
    visit(new minimal.Reader(bytes), bytes.length, "Process", bytes);
    return bytes;
}
function visit(reader, end, message, bytes) {
    const start = reader.pos;
    let rest = start;
    while (reader.pos < end) {
        const at = reader.pos;
        const tag = reader.uint32();
        const field = messages_0_18_MESSAGES[message]?.[tag >>> 3];
        if (field?.message !== undefined) {
            const length = reader.uint32();
            visit(reader, reader.pos + length, field.message, bytes);
        }
        else
            reader.skipType(tag & 7);
        if (message === "Path" && tag >>> 3 === REST)
            rest = at;
    }
    if (rest === start)
        return;
    // Not with `slice`, which returns a view of a Buffer.
    const moved = Uint8Array.from(bytes.subarray(rest, end));
    bytes.copyWithin(start + moved.length, start, rest);
    bytes.set(moved, start);
}

;// CONCATENATED MODULE: ./src/definition/process/message/process.pb.js
// @ts-self-types="./process.pb.d.ts"
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/


const $Reader = minimal.Reader, $Writer = minimal.Writer, $util = minimal.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = minimal.roots.process || (minimal.roots.process = {});

const process014 = $root.process014 = (() => {

    const process014 = {};

    process014.Process = (function() {

        const Process = function (properties) {
            this.nodes = [];
            this.edges = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Process.prototype.hash = $util.newBuffer([]);
        Process.prototype.key = "";
        Process.prototype.nodes = $util.emptyArray;
        Process.prototype.edges = $util.emptyArray;

        Process.create = function(properties) {
            return new Process(properties);
        };

        Process.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(10).bytes(message.hash);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(18).string(message.key);
            if (message.nodes != null && message.nodes.length)
                for (let i = 0; i < message.nodes.length; ++i)
                    $root.process014.Node.encode(message.nodes[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.edges != null && message.edges.length)
                for (let i = 0; i < message.edges.length; ++i)
                    $root.process014.Edge.encode(message.edges[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Process.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Process();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodes && message.nodes.length))
                            message.nodes = [];
                        message.nodes.push($root.process014.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.edges && message.edges.length))
                            message.edges = [];
                        message.edges.push($root.process014.Edge.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Process;
    })();

    process014.Node = (function() {

        const Node = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Node.prototype.result = null;
        Node.prototype.event = null;
        Node.prototype.task = null;
        Node.prototype.map = null;
        Node.prototype.filter = null;

        let $oneOfFields;

        $Object.defineProperty(Node.prototype, "type", {
            get: $util.oneOfGetter($oneOfFields = ["result", "event", "task", "map", "filter"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Node.create = function(properties) {
            return new Node(properties);
        };

        Node.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                $root.process014.Result.encode(message.result, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                $root.process014.Event.encode(message.event, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.task != null && $Object.hasOwnProperty.call(message, "task"))
                $root.process014.Task.encode(message.task, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.map != null && $Object.hasOwnProperty.call(message, "map"))
                $root.process014.Map.encode(message.map, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
                $root.process014.Filter.encode(message.filter, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Node.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Node();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.result = $root.process014.Result.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                        message.type = "result";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.event = $root.process014.Event.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                        message.type = "event";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.task = $root.process014.Task.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                        message.type = "task";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.map = $root.process014.Map.decode(reader, reader.size(), $undefined, _depth + 1, message.map);
                        message.type = "map";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.filter = $root.process014.Filter.decode(reader, reader.size(), $undefined, _depth + 1, message.filter);
                        message.type = "filter";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Node;
    })();

    process014.Result = (function() {

        const Result = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Result.prototype.key = "";
        Result.prototype.instanceHash = $util.newBuffer([]);
        Result.prototype.taskKey = "";

        Result.create = function(properties) {
            return new Result(properties);
        };

        Result.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(26).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Result.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Result();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.taskKey = value;
                        else
                            delete message.taskKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Result;
    })();

    process014.Event = (function() {

        const Event = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.key = "";
        Event.prototype.instanceHash = $util.newBuffer([]);
        Event.prototype.eventKey = "";

        Event.create = function(properties) {
            return new Event(properties);
        };

        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.eventKey != null && $Object.hasOwnProperty.call(message, "eventKey") && message.eventKey !== "")
                writer.uint32(26).string(message.eventKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Event.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.eventKey = value;
                        else
                            delete message.eventKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Event;
    })();

    process014.Task = (function() {

        const Task = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Task.prototype.key = "";
        Task.prototype.instanceHash = $util.newBuffer([]);
        Task.prototype.taskKey = "";

        Task.create = function(properties) {
            return new Task(properties);
        };

        Task.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(26).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Task.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Task();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.taskKey = value;
                        else
                            delete message.taskKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Task;
    })();

    process014.Map = (function() {

        const Map = function (properties) {
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Map.prototype.key = "";
        Map.prototype.outputs = $util.emptyArray;

        Map.create = function(properties) {
            return new Map(properties);
        };

        Map.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.process014.Output.encode(message.outputs[i], writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Map.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Map();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.process014.Output.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Map;
    })();

    process014.Output = (function() {

        const Output = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Output.prototype.key = "";
        Output.prototype.ref = null;
        Output.prototype.constant = null;

        let $oneOfFields;

        $Object.defineProperty(Output.prototype, "value", {
            get: $util.oneOfGetter($oneOfFields = ["ref", "constant"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Output.create = function(properties) {
            return new Output(properties);
        };

        Output.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                $root.process014.Reference.encode(message.ref, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.constant != null && $Object.hasOwnProperty.call(message, "constant"))
                $root.process014.Value.encode(message.constant, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Output.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Output();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.ref = $root.process014.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
                        message.value = "ref";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.constant = $root.process014.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.constant);
                        message.value = "constant";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Output;
    })();

    process014.Reference = (function() {

        const Reference = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Reference.prototype.nodeKey = "";
        Reference.prototype.key = "";

        Reference.create = function(properties) {
            return new Reference(properties);
        };

        Reference.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey") && message.nodeKey !== "")
                writer.uint32(10).string(message.nodeKey);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(18).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Reference.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Reference();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.nodeKey = value;
                        else
                            delete message.nodeKey;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Reference;
    })();

    process014.Filter = (function() {

        const Filter = function (properties) {
            this.conditions = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Filter.prototype.key = "";
        Filter.prototype.conditions = $util.emptyArray;

        Filter.create = function(properties) {
            return new Filter(properties);
        };

        Filter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.conditions != null && message.conditions.length)
                for (let i = 0; i < message.conditions.length; ++i)
                    $root.process014.Condition.encode(message.conditions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Filter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Filter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.conditions && message.conditions.length))
                            message.conditions = [];
                        message.conditions.push($root.process014.Condition.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Filter;
    })();

    process014.Condition = (function() {

        const Condition = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Condition.prototype.key = "";
        Condition.prototype.predicate = 0;
        Condition.prototype.value = "";

        Condition.create = function(properties) {
            return new Condition(properties);
        };

        Condition.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== 0)
                writer.uint32(16).int32(message.predicate);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                writer.uint32(26).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Condition.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Condition();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.predicate = value;
                        else
                            delete message.predicate;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Condition;
    })();

    process014.Edge = (function() {

        const Edge = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Edge.prototype.src = "";
        Edge.prototype.dst = "";

        Edge.create = function(properties) {
            return new Edge(properties);
        };

        Edge.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.src != null && $Object.hasOwnProperty.call(message, "src") && message.src !== "")
                writer.uint32(10).string(message.src);
            if (message.dst != null && $Object.hasOwnProperty.call(message, "dst") && message.dst !== "")
                writer.uint32(18).string(message.dst);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Edge.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Edge();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.src = value;
                        else
                            delete message.src;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.dst = value;
                        else
                            delete message.dst;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Edge;
    })();

    process014.Value = (function() {

        const Value = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Value.prototype.nullValue = null;
        Value.prototype.numberValue = null;
        Value.prototype.stringValue = null;
        Value.prototype.boolValue = null;
        Value.prototype.structValue = null;
        Value.prototype.listValue = null;

        let $oneOfFields;

        $Object.defineProperty(Value.prototype, "kind", {
            get: $util.oneOfGetter($oneOfFields = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Value.create = function(properties) {
            return new Value(properties);
        };

        Value.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue"))
                writer.uint32(8).int32(message.nullValue);
            if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue"))
                writer.uint32(17).double(message.numberValue);
            if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
                writer.uint32(26).string(message.stringValue);
            if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue"))
                writer.uint32(32).bool(message.boolValue);
            if (message.structValue != null && $Object.hasOwnProperty.call(message, "structValue"))
                $root.process014.Struct.encode(message.structValue, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue"))
                $root.process014.ListValue.encode(message.listValue, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Value.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Value();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.nullValue = reader.int32();
                        message.kind = "nullValue";
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        message.numberValue = reader.double();
                        message.kind = "numberValue";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.stringValue = reader.stringVerify();
                        message.kind = "stringValue";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.boolValue = reader.bool();
                        message.kind = "boolValue";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.structValue = $root.process014.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.structValue);
                        message.kind = "structValue";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.listValue = $root.process014.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.listValue);
                        message.kind = "listValue";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Value;
    })();

    process014.Struct = (function() {

        const Struct = function (properties) {
            this.fields = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Struct.prototype.fields = $util.emptyArray;

        Struct.create = function(properties) {
            return new Struct(properties);
        };

        Struct.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fields != null && message.fields.length)
                for (let i = 0; i < message.fields.length; ++i)
                    $root.process014.Field.encode(message.fields[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Struct.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Struct();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.fields && message.fields.length))
                            message.fields = [];
                        message.fields.push($root.process014.Field.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Struct;
    })();

    process014.Field = (function() {

        const Field = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Field.prototype.key = "";
        Field.prototype.value = null;

        Field.create = function(properties) {
            return new Field(properties);
        };

        Field.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.process014.Value.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Field.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.Field();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.process014.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Field;
    })();

    process014.ListValue = (function() {

        const ListValue = function (properties) {
            this.values = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ListValue.prototype.values = $util.emptyArray;

        ListValue.create = function(properties) {
            return new ListValue(properties);
        };

        ListValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.values != null && message.values.length)
                for (let i = 0; i < message.values.length; ++i)
                    $root.process014.Value.encode(message.values[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ListValue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process014.ListValue();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.values && message.values.length))
                            message.values = [];
                        message.values.push($root.process014.Value.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ListValue;
    })();

    return process014;
})();

const process018 = $root.process018 = (() => {

    const process018 = {};

    process018.Process = (function() {

        const Process = function (properties) {
            this.nodes = [];
            this.edges = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Process.prototype.hash = $util.newBuffer([]);
        Process.prototype.name = "";
        Process.prototype.nodes = $util.emptyArray;
        Process.prototype.edges = $util.emptyArray;
        Process.prototype.address = $util.newBuffer([]);
        Process.prototype.paymentAddress = $util.newBuffer([]);

        Process.create = function(properties) {
            return new Process(properties);
        };

        Process.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(10).bytes(message.hash);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(18).string(message.name);
            if (message.nodes != null && message.nodes.length)
                for (let i = 0; i < message.nodes.length; ++i)
                    $root.process018.Node.encode(message.nodes[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.edges != null && message.edges.length)
                for (let i = 0; i < message.edges.length; ++i)
                    $root.process018.Edge.encode(message.edges[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address.length)
                writer.uint32(50).bytes(message.address);
            if (message.paymentAddress != null && $Object.hasOwnProperty.call(message, "paymentAddress") && message.paymentAddress.length)
                writer.uint32(58).bytes(message.paymentAddress);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Process.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Process();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodes && message.nodes.length))
                            message.nodes = [];
                        message.nodes.push($root.process018.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.edges && message.edges.length))
                            message.edges = [];
                        message.edges.push($root.process018.Edge.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.address = value;
                        else
                            delete message.address;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.paymentAddress = value;
                        else
                            delete message.paymentAddress;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Process;
    })();

    process018.Node = (function() {

        const Node = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Node.prototype.key = "";
        Node.prototype.result = null;
        Node.prototype.event = null;
        Node.prototype.task = null;
        Node.prototype.map = null;
        Node.prototype.filter = null;

        let $oneOfFields;

        $Object.defineProperty(Node.prototype, "type", {
            get: $util.oneOfGetter($oneOfFields = ["result", "event", "task", "map", "filter"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Node.create = function(properties) {
            return new Node(properties);
        };

        Node.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                $root.process018.Result.encode(message.result, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                $root.process018.Event.encode(message.event, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.task != null && $Object.hasOwnProperty.call(message, "task"))
                $root.process018.Task.encode(message.task, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.map != null && $Object.hasOwnProperty.call(message, "map"))
                $root.process018.Map.encode(message.map, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
                $root.process018.Filter.encode(message.filter, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Node.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Node();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.result = $root.process018.Result.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                        message.type = "result";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.event = $root.process018.Event.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                        message.type = "event";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.task = $root.process018.Task.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                        message.type = "task";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.map = $root.process018.Map.decode(reader, reader.size(), $undefined, _depth + 1, message.map);
                        message.type = "map";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.filter = $root.process018.Filter.decode(reader, reader.size(), $undefined, _depth + 1, message.filter);
                        message.type = "filter";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Node;
    })();

    process018.Result = (function() {

        const Result = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Result.prototype.instanceHash = $util.newBuffer([]);
        Result.prototype.taskKey = "";

        Result.create = function(properties) {
            return new Result(properties);
        };

        Result.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(26).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Result.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Result();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.taskKey = value;
                        else
                            delete message.taskKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Result;
    })();

    process018.Event = (function() {

        const Event = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.instanceHash = $util.newBuffer([]);
        Event.prototype.eventKey = "";

        Event.create = function(properties) {
            return new Event(properties);
        };

        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.eventKey != null && $Object.hasOwnProperty.call(message, "eventKey") && message.eventKey !== "")
                writer.uint32(26).string(message.eventKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Event.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.eventKey = value;
                        else
                            delete message.eventKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Event;
    })();

    process018.Task = (function() {

        const Task = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Task.prototype.instanceHash = $util.newBuffer([]);
        Task.prototype.taskKey = "";

        Task.create = function(properties) {
            return new Task(properties);
        };

        Task.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash.length)
                writer.uint32(18).bytes(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(26).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Task.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Task();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.taskKey = value;
                        else
                            delete message.taskKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Task;
    })();

    process018.Map = (function() {

        const Map = function (properties) {
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Map.prototype.outputs = $util.emptyArray;

        Map.create = function(properties) {
            return new Map(properties);
        };

        Map.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.process018.Entry.encode(message.outputs[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Map.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Map();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.process018.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Map;
    })();

    process018.Entry = (function() {

        const Entry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Entry.prototype.key = "";
        Entry.prototype.value = null;

        Entry.create = function(properties) {
            return new Entry(properties);
        };

        Entry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.process018.Output.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Entry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Entry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.process018.Output.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Entry;
    })();

    process018.Output = (function() {

        const Output = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Output.prototype["null"] = null;
        Output.prototype.stringConst = null;
        Output.prototype.doubleConst = null;
        Output.prototype.boolConst = null;
        Output.prototype.ref = null;
        Output.prototype.list = null;
        Output.prototype.map = null;

        let $oneOfFields;

        $Object.defineProperty(Output.prototype, "value", {
            get: $util.oneOfGetter($oneOfFields = ["null", "stringConst", "doubleConst", "boolConst", "ref", "list", "map"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Output.create = function(properties) {
            return new Output(properties);
        };

        Output.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message["null"] != null && $Object.hasOwnProperty.call(message, "null"))
                writer.uint32(8).int32(message["null"]);
            if (message.stringConst != null && $Object.hasOwnProperty.call(message, "stringConst"))
                writer.uint32(18).string(message.stringConst);
            if (message.doubleConst != null && $Object.hasOwnProperty.call(message, "doubleConst"))
                writer.uint32(25).double(message.doubleConst);
            if (message.boolConst != null && $Object.hasOwnProperty.call(message, "boolConst"))
                writer.uint32(32).bool(message.boolConst);
            if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                $root.process018.Reference.encode(message.ref, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.list != null && $Object.hasOwnProperty.call(message, "list"))
                $root.process018.List.encode(message.list, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.map != null && $Object.hasOwnProperty.call(message, "map"))
                $root.process018.Map.encode(message.map, writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Output.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Output();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message["null"] = reader.int32();
                        message.value = "null";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.stringConst = reader.stringVerify();
                        message.value = "stringConst";
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        message.doubleConst = reader.double();
                        message.value = "doubleConst";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.boolConst = reader.bool();
                        message.value = "boolConst";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.ref = $root.process018.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
                        message.value = "ref";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.list = $root.process018.List.decode(reader, reader.size(), $undefined, _depth + 1, message.list);
                        message.value = "list";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.map = $root.process018.Map.decode(reader, reader.size(), $undefined, _depth + 1, message.map);
                        message.value = "map";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Output;
    })();

    process018.List = (function() {

        const List = function (properties) {
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        List.prototype.outputs = $util.emptyArray;

        List.create = function(properties) {
            return new List(properties);
        };

        List.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.process018.Output.encode(message.outputs[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        List.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.List();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.process018.Output.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return List;
    })();

    process018.Reference = (function() {

        const Reference = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Reference.prototype.nodeKey = "";
        Reference.prototype.path = null;

        Reference.create = function(properties) {
            return new Reference(properties);
        };

        Reference.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey") && message.nodeKey !== "")
                writer.uint32(10).string(message.nodeKey);
            if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                $root.process018.Path.encode(message.path, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Reference.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Reference();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.nodeKey = value;
                        else
                            delete message.nodeKey;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.path = $root.process018.Path.decode(reader, reader.size(), $undefined, _depth + 1, message.path);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Reference;
    })();

    process018.Path = (function() {

        const Path = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Path.prototype.key = null;
        Path.prototype.index = null;
        Path.prototype.path = null;

        let $oneOfFields;

        $Object.defineProperty(Path.prototype, "selector", {
            get: $util.oneOfGetter($oneOfFields = ["key", "index"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Path.create = function(properties) {
            return new Path(properties);
        };

        Path.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(10).string(message.key);
            if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                writer.uint32(16).uint64(message.index);
            if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                $root.process018.Path.encode(message.path, writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Path.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Path();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.key = reader.stringVerify();
                        message.selector = "key";
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.index = reader.uint64();
                        message.selector = "index";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.path = $root.process018.Path.decode(reader, reader.size(), $undefined, _depth + 1, message.path);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Path;
    })();

    process018.Filter = (function() {

        const Filter = function (properties) {
            this.conditions = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Filter.prototype.conditions = $util.emptyArray;

        Filter.create = function(properties) {
            return new Filter(properties);
        };

        Filter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.conditions != null && message.conditions.length)
                for (let i = 0; i < message.conditions.length; ++i)
                    $root.process018.Condition.encode(message.conditions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Filter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Filter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.conditions && message.conditions.length))
                            message.conditions = [];
                        message.conditions.push($root.process018.Condition.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Filter;
    })();

    process018.Condition = (function() {

        const Condition = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Condition.prototype.key = "";
        Condition.prototype.predicate = 0;
        Condition.prototype.text = "";
        Condition.prototype.value = null;
        Condition.prototype.ref = null;

        Condition.create = function(properties) {
            return new Condition(properties);
        };

        Condition.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== 0)
                writer.uint32(16).int32(message.predicate);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                writer.uint32(26).string(message.text);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.process018.Value.encode(message.value, writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                $root.process018.Reference.encode(message.ref, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Condition.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Condition();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.predicate = value;
                        else
                            delete message.predicate;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.text = value;
                        else
                            delete message.text;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.process018.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.ref = $root.process018.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Condition;
    })();

    process018.Value = (function() {

        const Value = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Value.prototype.nullValue = null;
        Value.prototype.numberValue = null;
        Value.prototype.stringValue = null;
        Value.prototype.boolValue = null;
        Value.prototype.structValue = null;
        Value.prototype.listValue = null;

        let $oneOfFields;

        $Object.defineProperty(Value.prototype, "kind", {
            get: $util.oneOfGetter($oneOfFields = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        Value.create = function(properties) {
            return new Value(properties);
        };

        Value.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue"))
                writer.uint32(8).int32(message.nullValue);
            if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue"))
                writer.uint32(17).double(message.numberValue);
            if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
                writer.uint32(26).string(message.stringValue);
            if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue"))
                writer.uint32(32).bool(message.boolValue);
            if (message.structValue != null && $Object.hasOwnProperty.call(message, "structValue"))
                $root.process018.Struct.encode(message.structValue, writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue"))
                $root.process018.ListValue.encode(message.listValue, writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Value.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Value();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.nullValue = reader.int32();
                        message.kind = "nullValue";
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        message.numberValue = reader.double();
                        message.kind = "numberValue";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.stringValue = reader.stringVerify();
                        message.kind = "stringValue";
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.boolValue = reader.bool();
                        message.kind = "boolValue";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.structValue = $root.process018.Struct.decode(reader, reader.size(), $undefined, _depth + 1, message.structValue);
                        message.kind = "structValue";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.listValue = $root.process018.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.listValue);
                        message.kind = "listValue";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Value;
    })();

    process018.Struct = (function() {

        const Struct = function (properties) {
            this.fields = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Struct.prototype.fields = $util.emptyArray;

        Struct.create = function(properties) {
            return new Struct(properties);
        };

        Struct.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.fields != null && message.fields.length)
                for (let i = 0; i < message.fields.length; ++i)
                    $root.process018.Field.encode(message.fields[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Struct.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Struct();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.fields && message.fields.length))
                            message.fields = [];
                        message.fields.push($root.process018.Field.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Struct;
    })();

    process018.Field = (function() {

        const Field = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Field.prototype.key = "";
        Field.prototype.value = null;

        Field.create = function(properties) {
            return new Field(properties);
        };

        Field.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.process018.Value.encode(message.value, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Field.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Field();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.process018.Value.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Field;
    })();

    process018.ListValue = (function() {

        const ListValue = function (properties) {
            this.values = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        ListValue.prototype.values = $util.emptyArray;

        ListValue.create = function(properties) {
            return new ListValue(properties);
        };

        ListValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.values != null && message.values.length)
                for (let i = 0; i < message.values.length; ++i)
                    $root.process018.Value.encode(message.values[i], writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        ListValue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.ListValue();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.values && message.values.length))
                            message.values = [];
                        message.values.push($root.process018.Value.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ListValue;
    })();

    process018.Edge = (function() {

        const Edge = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Edge.prototype.src = "";
        Edge.prototype.dst = "";

        Edge.create = function(properties) {
            return new Edge(properties);
        };

        Edge.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.src != null && $Object.hasOwnProperty.call(message, "src") && message.src !== "")
                writer.uint32(10).string(message.src);
            if (message.dst != null && $Object.hasOwnProperty.call(message, "dst") && message.dst !== "")
                writer.uint32(18).string(message.dst);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Edge.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.process018.Edge();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.src = value;
                        else
                            delete message.src;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.dst = value;
                        else
                            delete message.dst;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Edge;
    })();

    return process018;
})();



;// CONCATENATED MODULE: ./src/definition/process/binary.ts
/**
 * The bytes of a process, in the two messages that Engines have had for it.
 *
 * @module
 */













/** Maximum depth of nested messages; a value in a list or in a map takes three. */
const MAX_PROCESS_DEPTH = 1000;
// The depth of every message is bounded before it is decoded or encoded.
minimal.Reader.recursionLimit = MAX_PROCESS_DEPTH;
minimal.util.recursionLimit = MAX_PROCESS_DEPTH;
const WHAT = "a process definition";
/** The result of reading bytes in a form in which they were not written. */
const OTHER_FORM = new core_error/* MesgError */.N8("refused", "the bytes are of another form");
const SCHEMA_014 = { what: WHAT, messages: MESSAGES, maxDepth: MAX_PROCESS_DEPTH };
const SCHEMA_018 = { what: WHAT, messages: messages_0_18_MESSAGES, maxDepth: MAX_PROCESS_DEPTH };
/**
 * Decodes the protobuf bytes of a Process message. The messages before and from 0.18 differ: without a release, the one
 * with fewer unknown fields is used. If both know all fields, a key is not mistaken for a node without a type.
 *
 * @param options.release The release that wrote the bytes, if known.
 * @throws {MesgError} `refused` when the bytes are not a Process message or exceed a limit (16 MiB, 1000 levels).
 * @example
 * ```ts
 * decodeProcess(new Uint8Array([0x12, 1, 0x61])).definition.name; // "a"
 * ```
 */
function decodeProcess(bytes, { release } = {}) {
    if (bytes.length > limits/* MAX_BYTES */.zx) {
        throw new core_error/* LimitError */.oC(`expected a definition of at most ${limits/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
    }
    const form = release && (0,process_form/* processForm */.S8)(release);
    const older = form === undefined || form === "0.14" ? inspect(bytes, SCHEMA_014) : OTHER_FORM;
    const newer = form === "0.14" ? OTHER_FORM : inspect(bytes, SCHEMA_018);
    if (newer instanceof core_error/* MesgError */.N8 && older instanceof core_error/* MesgError */.N8)
        throw newer === OTHER_FORM ? older : newer;
    const read = score(newer) <= score(older) ? from018(process018.Process.decode(bytes)) : undefined;
    const isOlder = read === undefined || (score(older) === score(newer) && read.nodes.some(({ kind }) => kind === "none"));
    const definition = isOlder ? (0,form_0_14/* from014 */.WL)(process014.Process.decode(bytes)) : read;
    return { definition, unknownFields: (isOlder ? older : newer) };
}
/**
 * Encodes a process as the Process message of a release, byte for byte as its Engine does.
 *
 * @param options.release The newest unless given.
 * @throws {MesgError} `refused` when the message of that release cannot hold the process, or a hash is not base58;
 * `usage` before 0.14.
 * @example
 * ```ts
 * encodeProcess({ ...EMPTY_PROCESS, name: "a" }, { release: "0.20" }); // Uint8Array [0x12, 1, 0x61]
 * ```
 */
function encodeProcess(definition, { release = definition_release/* LATEST_RELEASE */.OG } = {}) {
    const form = (0,process_form/* processForm */.S8)(release);
    (0,fit/* assertFits */.V)(definition, form);
    if (form === "0.14")
        return process014.Process.encode((0,form_0_14/* to014 */.VA)(definition)).finish();
    const bytes = process018.Process.encode(to018(definition, form)).finish();
    return form === "0.21" ? putPathsFirst(bytes) : bytes;
}
function inspect(bytes, schema) {
    try {
        return (0,wire/* inspectMessage */.UM)(bytes, "Process", { schema });
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N8)
            return error;
        throw error;
    }
}
function score(found) {
    return found instanceof core_error/* MesgError */.N8 ? Number.POSITIVE_INFINITY : found.length;
}


/***/ }),

/***/ 61089:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ flatReference),
/* harmony export */   VA: () => (/* binding */ to014),
/* harmony export */   WL: () => (/* binding */ from014)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51241);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90967);
/* harmony import */ var _value_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30256);




/** Returns the process in a message of 0.14 to 0.17. */
function from014({ hash, key, nodes, edges }) {
    return {
        name: key,
        nodes: nodes.map(fromNode),
        edges: edges.map(({ src, dst }) => ({ src: src ?? "", dst: dst ?? "" })),
        hash: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(hash),
        address: "",
        paymentAddress: "",
    };
}
/** Returns the message of a process at 0.14 to 0.17, which must fit it. */
function to014({ hash, name, nodes, edges }) {
    return {
        hash: hash === "" ? new Uint8Array() : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHash */ .$C)(hash),
        key: name,
        nodes: nodes.map(toNode),
        edges: [...edges],
    };
}
function fromNode({ result, event, task, map, filter }) {
    if (result != null)
        return { kind: "result", ...instanceOf(result), taskKey: result.taskKey ?? "" };
    if (event != null)
        return { kind: "event", ...instanceOf(event), eventKey: event.eventKey ?? "" };
    if (task != null)
        return { kind: "task", ...instanceOf(task), taskKey: task.taskKey ?? "" };
    if (map != null)
        return { kind: "map", key: map.key ?? "", outputs: (map.outputs ?? []).map(fromOutput) };
    if (filter == null)
        return { kind: "none", key: "" };
    const conditions = (filter.conditions ?? []).map(({ key, predicate, value }) => ({
        reference: flatReference("", key ?? ""),
        predicate: predicate ?? 0,
        value: { kind: "text", text: value ?? "" },
    }));
    return { kind: "filter", key: filter.key ?? "", conditions };
}
function instanceOf({ key, instanceHash }) {
    return { key: key ?? "", instanceHash: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(instanceHash) };
}
function fromOutput({ key, ref, constant }) {
    const value = ref == null ? (0,_value_message_js__WEBPACK_IMPORTED_MODULE_2__/* .fromValueMessage */ .Z)(constant ?? {}, _values_js__WEBPACK_IMPORTED_MODULE_3__/* .CONSTANT */ .TJ) : flatReference(ref.nodeKey ?? "", ref.key ?? "");
    return { key: key ?? "", value };
}
/** A reference whose key is one name, even with dots; an empty key is no reference. */
function flatReference(nodeKey, key) {
    return { kind: "reference", nodeKey, path: key === "" ? [] : [{ key }] };
}
function toNode(node) {
    switch (node.kind) {
        case "none":
            return {};
        case "map":
            return { map: { key: node.key, outputs: node.outputs.map(toOutput) } };
        case "filter": {
            const conditions = node.conditions.map(({ reference, predicate, value }) => ({
                key: reference?.path[0]?.key ?? "",
                predicate,
                value: value.kind === "text" ? value.text : "",
            }));
            return { filter: { key: node.key, conditions } };
        }
        case "event": {
            const { key, instanceHash, eventKey } = node;
            return { event: { key, instanceHash: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBytes */ .yi)(instanceHash), eventKey } };
        }
        default: {
            const { kind, key, instanceHash, taskKey } = node;
            return { [kind]: { key, instanceHash: (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBytes */ .yi)(instanceHash), taskKey } };
        }
    }
}
function toOutput({ key, value }) {
    if (value.kind === "none")
        return { key };
    if (value.kind !== "reference")
        return { key, constant: (0,_value_message_js__WEBPACK_IMPORTED_MODULE_2__/* .toValueMessage */ .w)(value, _values_js__WEBPACK_IMPORTED_MODULE_3__/* .CONSTANT */ .TJ) };
    return { key, ref: { nodeKey: value.nodeKey, key: value.path[0]?.key ?? "" } };
}


/***/ }),

/***/ 90967:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ addressBytes),
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/** Returns the hash in a message as base58; empty without one. */
function hashText(bytes) {
    return bytes == null || bytes.length === 0 ? "" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase58 */ .Rd)(bytes);
}
/**
 * Returns the bytes of an instance hash; up to 0.16 Engines accept any number of bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58.
 * @example
 * ```ts
 * hashBytes(""); // Uint8Array(0) []
 * ```
 */
function hashBytes(text) {
    return text === "" ? new Uint8Array() : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text);
}
/** The hex digits of an account address. */
function addressText(bytes) {
    return Buffer.from(bytes).toString("hex");
}
/** @throws {MesgError} `refused` when the text is not an address. */
function addressBytes(address) {
    if (address === "" || /^[0-9a-f]{40}$/i.test(address))
        return Buffer.from(address, "hex");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `expected an address of 40 hex digits, found ${JSON.stringify(address)}`);
}


/***/ }),

/***/ 30256:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fromValueMessage),
/* harmony export */   w: () => (/* binding */ toValueMessage)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51241);

/** The value in a message. */
function fromValueMessage(message, names, reference) {
    const members = (message ?? {});
    const has = (member) => member !== undefined && Object.hasOwn(members, member);
    const each = (item) => fromValueMessage(item, names, reference);
    if (has(names.null))
        return { kind: "null" };
    if (has(names.text))
        return { kind: "text", text: members[names.text] };
    if (has(names.number))
        return { kind: "number", number: members[names.number] };
    if (has(names.flag))
        return { kind: "flag", flag: members[names.flag] };
    if (has(names.list[0])) {
        return { kind: "list", items: fieldOf(members, names.list).map(each) };
    }
    if (has(names.map[0])) {
        const entries = fieldOf(members, names.map);
        return { kind: "map", entries: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lastEntries */ .Lm)(entries.map(({ key = "", value }) => ({ key, value: each(value) }))) };
    }
    if (has(names.reference) && reference !== undefined)
        return reference(members[names.reference]);
    return { kind: "none" };
}
/** The message of a value. */
function toValueMessage(value, names, reference) {
    const each = (item) => toValueMessage(item, names, reference);
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
            return { [names.reference]: reference(value) };
    }
}
function fieldOf(members, [member, field]) {
    return members[member]?.[field] ?? [];
}


/***/ })

};
