export const id = 4783;
export const ids = [4783];
export const modules = {

/***/ 81400:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/**
 * Joins path segments into a JSON pointer.
 *
 * @example
 * ```ts
 * pointerOf(["tasks", "a/b", "inputs"]); // "/tasks/a~1b/inputs"
 * ```
 */
function pointerOf(segments) {
    return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}


/***/ }),

/***/ 7491:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/**
 * Reads the fields of a JSON object with the types of its message, and collects unknown fields.
 *
 * @module
 */
var _a;

/** Reads the fields of one JSON object, and reports its unknown keys. */
class JsonReader {
    #value;
    #path;
    #unknown;
    #subject;
    #known = new Set();
    constructor(value, path, unknown, subject) {
        this.#path = path;
        this.#unknown = unknown;
        this.#subject = subject;
        const { maxDepth } = subject;
        // A message in a list takes two segments; the limit counts messages, as in the binary form.
        if (path.filter((segment) => typeof segment === "string").length > maxDepth) {
            const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(path.slice(0, SHOWN_PATH));
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC(`not ${subject.what}: expected at most ${maxDepth} levels, found more at ${place}…`);
        }
        this.#value = isObject(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
    }
    /**
     * A string. Other values, which the original tools sometimes wrote, are converted as `String` does, like protobuf's
     * JavaScript.
     */
    looseText(key) {
        const value = this.#take(key);
        if (isObject(value))
            return "[object Object]";
        return typeof value === "number" || typeof value === "boolean" ? String(value) : this.text(key);
    }
    flag(key) {
        const value = this.#take(key);
        if (value === undefined)
            return false;
        return typeof value === "boolean" ? value : this.#refuse([key], `expected true or false, found ${describe(value)}`);
    }
    oneOf(key, names) {
        const value = this.#take(key) ?? names[0];
        const name = typeof value === "number" ? names[value] : names.find((known) => known === value);
        return name ?? this.#refuse([key], `expected one of ${names.join(", ")}, found ${describe(value)}`);
    }
    texts(key) {
        return this.#items(key).map((item, index) => this.#wholeText(item, [key, index]));
    }
    list(key, each) {
        return this.#items(key).map((item, index) => this.#nested(item, [key, index], each));
    }
    optional(key, each) {
        const value = this.#take(key);
        return value === undefined ? {} : { [key]: this.#nested(value, [key], each) };
    }
    /** Whether a key has a value other than null. */
    has(key) {
        return this.#value[key] !== undefined && this.#value[key] !== null && Object.hasOwn(this.#value, key);
    }
    isList(key) {
        return this.has(key) && Array.isArray(this.#value[key]);
    }
    isObject(key) {
        return this.has(key) && isObject(this.#value[key]);
    }
    /** Returns the first of the keys that has a value. */
    firstOf(keys) {
        const given = keys.filter((key) => this.has(key));
        if (given.length > 1)
            this.#refuse([given[1]], `expected one of ${given.join(" and ")}, found both`);
        return given[0];
    }
    /** A number, or the string that proto3 JSON uses for NaN and infinity. */
    number(key) {
        const value = this.#take(key) ?? 0;
        const number = value === "NaN" || value === "Infinity" || value === "-Infinity" ? Number(value) : value;
        return typeof number === "number" ? number : this.#refuse([key], `expected a number, found ${describe(value)}`);
    }
    /** An unsigned integer of 64 bits in digits. */
    integer(key) {
        const value = this.#take(key) ?? 0;
        const text = String(value);
        const isInteger = /^\d{1,20}$/.test(text) && (typeof value === "string" || Number.isSafeInteger(value));
        if (isInteger && BigInt(text) < 2n ** 64n)
            return BigInt(text).toString();
        return this.#refuse([key], `expected an integer of 64 bits, found ${describe(value)}`);
    }
    /** A message; an absent one is read as empty. */
    message(key, each) {
        return this.#nested(this.#take(key) ?? {}, [key], each);
    }
    /** The messages of a map by their keys. */
    entries(key, each) {
        const value = this.#take(key) ?? {};
        if (!isObject(value))
            return this.#refuse([key], `expected an object, found ${describe(value)}`);
        return Object.entries(value).map(([name, entry]) => {
            this.#wholeText(name, [key, name]);
            return { key: name, value: this.#nested(entry, [key, name], each) };
        });
    }
    /** @throws {MesgError} `refused`: the value of a key is wrong, for this reason. */
    refuse(key, words) {
        this.#refuse([key], `${describe(this.#value[key])} ${words}`);
    }
    /** Returns the value of a key unchecked. */
    skip(...keys) {
        for (const key of keys)
            this.#known.add(key);
    }
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#known.has(key))
                continue;
            this.#unknown.push({ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    #nested(value, path, each) {
        const read = new _a(value, [...this.#path, ...path], this.#unknown, this.#subject);
        const result = each(read);
        read.end();
        if (typeof result === "object" && result !== null)
            this.#subject.onPart?.(result, read.#path);
        return result;
    }
    /** Half a surrogate pair has no UTF-8 form, so no Engine could store it. */
    #wholeText(value, path) {
        if (typeof value !== "string")
            return this.#refuse(path, `expected a string, found ${describe(value)}`);
        return hasLoneSurrogate(value) ? this.#refuse(path, `expected whole characters, found ${describe(value)}`) : value;
    }
    #items(key) {
        const value = this.#take(key);
        if (value === undefined)
            return [];
        return Array.isArray(value) ? value : this.#refuse([key], `expected a list, found ${describe(value)}`);
    }
    #take(key) {
        this.#known.add(key);
        return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
    }
    #refuse(path, text) {
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, ...path]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `not ${this.#subject.what}: ${text}${place === "" ? "" : ` at ${place}`}`);
    }
}
_a = JsonReader;
/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text) {
    return /[\ud800-\udfff]/u.test(text);
}
/** Segments of a path that are shown in a message about its depth. */
const SHOWN_PATH = 8;
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}


/***/ }),

/***/ 54783:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ definitionToJson),
/* harmony export */   OL: () => (/* binding */ definitionFromJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export parseDefinition */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7491);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);
/**
 * The definition as proto3 JSON: lowerCamelCase names, without default values.
 *
 * @module
 */



/**
 * Parses the JSON text of a definition, of this project or of the original tools.
 *
 * @throws {MesgError} `refused` when the text is not JSON, or a value does not have the type of its field; the message has
 * its JSON pointer.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    return definitionFromJson(parseJson(text));
}
/** @throws {MesgError} `refused` when the text is too long or not JSON. */
function parseJson(text) {
    if (text.length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC(`expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found ${text.length}`);
    }
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `expected a definition in JSON, found invalid JSON: ${error.message}`);
    }
}
/**
 * Reads a definition from a value of `JSON.parse`. As in proto3 JSON, `null` is a missing value.
 *
 * @throws {MesgError} `refused` when a value does not have the type of its field.
 * @example
 * ```ts
 * definitionFromJson({ name: "Greeter" }).definition.name; // "Greeter"
 * ```
 */
function definitionFromJson(value) {
    const unknownFields = [];
    const read = new _json_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonReader */ .O(value, [], unknownFields, { what: "a service definition", maxDepth: _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr });
    const definition = {
        sid: read.text("sid"),
        name: read.text("name"),
        description: read.text("description"),
        ...read.optional("configuration", configuration),
        tasks: read.list("tasks", task),
        events: read.list("events", event),
        dependencies: read.list("dependencies", dependency),
        repository: read.text("repository"),
        source: read.text("source"),
        hash: read.text("hash"),
        address: read.text("address"),
        workflows: read.list("workflows", workflow),
    };
    read.end();
    return { definition, unknownFields };
}
/**
 * Converts a definition to a value for `JSON.stringify`, without defaults, with keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
function definitionToJson(definition) {
    const workflows = definition.workflows.map(withoutUnsetEnums);
    return withoutDefaults({ ...definition, workflows });
}
/** The default of an enumeration has a name, which in another string field is an ordinary value. */
function withoutUnsetEnums({ trigger, ...workflow }) {
    if (trigger === undefined)
        return workflow;
    const filters = trigger.filters.map((it) => ({ ...it, predicate: it.predicate === "UNKNOWN" ? "" : it.predicate }));
    const { key, task } = workflow;
    return { key, trigger: { ...trigger, type: trigger.type === "Unknown" ? "" : trigger.type, filters }, task };
}
/** Values that proto3 JSON omits; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = {};
    for (const key of Object.keys(value)) {
        const field = value[key];
        if (!isDefault(field))
            kept[key] = withoutDefaults(field);
    }
    return kept;
}
function isDefault(value) {
    return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}
function configuration(read) {
    return {
        volumes: read.texts("volumes"),
        volumesFrom: read.texts("volumesFrom"),
        ports: read.texts("ports"),
        args: read.texts("args"),
        command: read.text("command"),
        env: read.texts("env"),
    };
}
function dependency(read) {
    return { key: read.text("key"), image: read.text("image"), ...configuration(read) };
}
function described(read) {
    return { key: read.text("key"), name: read.text("name"), description: read.text("description") };
}
function task(read) {
    return {
        ...described(read),
        inputs: read.list("inputs", parameter),
        outputs: read.list("outputs", parameter),
        ...read.optional("price", price),
    };
}
function price(read) {
    return { perCall: read.text("perCall"), perSec: read.text("perSec"), perKB: read.text("perKB") };
}
function event(read) {
    return { ...described(read), data: read.list("data", parameter) };
}
function parameter(read) {
    return {
        ...described(read),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.list("object", parameter),
    };
}
function workflow(read) {
    return {
        key: read.text("key"),
        ...read.optional("trigger", (trigger) => ({
            type: trigger.oneOf("type", ["Unknown", "Event", "Result"]),
            instanceHash: trigger.text("instanceHash"),
            key: trigger.text("key"),
            filters: trigger.list("filters", filter),
        })),
        ...read.optional("task", (task) => ({ instanceHash: task.text("instanceHash"), taskKey: task.text("taskKey") })),
    };
}
function filter(read) {
    return {
        key: read.text("key"),
        predicate: read.oneOf("predicate", ["UNKNOWN", "EQ"]),
        value: read.text("value"),
    };
}


/***/ }),

/***/ 98681:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  lr: () => (/* binding */ MAX_DEPTH),
  UM: () => (/* binding */ inspectMessage)
});

// UNUSED EXPORTS: MAX_FIELDS

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/definition/generated/messages.ts
/** The messages of service.proto: their fields by number. */
const MESSAGES = {
    Service: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        5: { name: "tasks", message: "Task", isList: true },
        6: { name: "events", message: "Event", isList: true },
        7: { name: "dependencies", message: "Dependency", isList: true },
        8: { name: "configuration", message: "Configuration" },
        9: { name: "repository", kind: "text" },
        10: { name: "hash", kind: "bytes" },
        12: { name: "sid", kind: "text" },
        13: { name: "source", kind: "text" },
        14: { name: "workflowsOrAddress", kind: "bytes", isList: true },
    },
    Configuration: {
        1: { name: "volumes", kind: "text", isList: true },
        2: { name: "volumesFrom", kind: "text", isList: true },
        3: { name: "ports", kind: "text", isList: true },
        4: { name: "args", kind: "text", isList: true },
        5: { name: "command", kind: "text" },
        6: { name: "env", kind: "text", isList: true },
    },
    Dependency: {
        1: { name: "image", kind: "text" },
        2: { name: "volumes", kind: "text", isList: true },
        3: { name: "volumesFrom", kind: "text", isList: true },
        4: { name: "ports", kind: "text", isList: true },
        5: { name: "command", kind: "text" },
        6: { name: "args", kind: "text", isList: true },
        8: { name: "key", kind: "text" },
        9: { name: "env", kind: "text", isList: true },
    },
    Task: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        6: { name: "inputs", message: "Parameter", isList: true },
        7: { name: "outputs", message: "Parameter", isList: true },
        8: { name: "key", kind: "text" },
        9: { name: "price", message: "Price" },
    },
    Price: {
        1: { name: "perCall", kind: "text" },
        2: { name: "perSec", kind: "text" },
        3: { name: "perKB", kind: "text" },
    },
    Event: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        3: { name: "data", message: "Parameter", isList: true },
        4: { name: "key", kind: "text" },
    },
    Parameter: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        3: { name: "type", kind: "text" },
        4: { name: "optional", kind: "flag" },
        8: { name: "key", kind: "text" },
        9: { name: "repeated", kind: "flag" },
        10: { name: "object", message: "Parameter", isList: true },
    },
    Workflow: {
        1: { name: "trigger", message: "Trigger" },
        2: { name: "task", message: "WorkflowTask" },
        3: { name: "key", kind: "text" },
    },
    Trigger: {
        1: { name: "type", kind: "enum" },
        2: { name: "instanceHash", kind: "text" },
        3: { name: "key", kind: "text" },
        4: { name: "filters", message: "Filter", isList: true },
    },
    Filter: {
        1: { name: "key", kind: "text" },
        2: { name: "predicate", kind: "enum" },
        3: { name: "value", kind: "text" },
    },
    WorkflowTask: {
        1: { name: "instanceHash", kind: "text" },
        2: { name: "taskKey", kind: "text" },
    },
};

;// CONCATENATED MODULE: ./src/definition/wire.ts
/**
 * Inspects the bytes of a message before they are decoded: it names unknown fields by path and number, and rejects
 * hostile input in bounded time, without allocating the sizes that it claims.
 *
 * @module
 */



/** Maximum depth of nested messages, both in bytes and in JSON: protobuf's usual limit. */
const MAX_DEPTH = 100;
/** Maximum size of a definition in bytes. An Engine accepts at most 4 MiB, gRPC's default. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Default maximum number of fields in one definition, including those of nested messages. */
const MAX_FIELDS = 1_000_000;
/** Maximum number of unknown fields that are reported. */
const MAX_UNKNOWN = 1000;
const WIRE_TYPES = ["a varint", "64 bits", "a length-delimited value", "a group", "the end of a group", "32 bits"];
/**
 * Checks that bytes are a message of the schema, and collects the fields that are not in the schema.
 *
 * @param message Its name in `proto/definition/service.proto`: `Service`.
 * @param options.path JSON pointer to prefix to every pointer in the result and in errors.
 * @param options.schema The messages; those of the service definition unless given.
 * @param options.maxFields Maximum number of fields, including those of nested messages.
 * @throws {MesgError} `refused` when the bytes end early, a field does not have the schema's wire type, text is not
 * UTF-8, or a limit is exceeded. The message names the byte.
 * @example
 * ```ts
 * inspectMessage(new Uint8Array([0x78, 1]), "Service"); // [{ pointer: "/15", text: "field 15 (2 bytes)" }]
 * ```
 */
function inspectMessage(bytes, message, { path = "", schema = SERVICE_SCHEMA, maxFields = MAX_FIELDS } = {}) {
    const walk = new Walk(bytes, schema, maxFields);
    walk.message(message, bytes.length, new Place(path), 0);
    return walk.unknown;
}
const SERVICE_SCHEMA = { what: "a service definition", messages: MESSAGES, maxDepth: MAX_DEPTH };
/** The path of a message. Its text is built only for a problem. */
class Place {
    #above;
    #name;
    #index;
    constructor(above, name = "", index) {
        this.#above = above;
        this.#name = name;
        this.#index = index;
    }
    toString() {
        if (this.#name === "")
            return String(this.#above);
        return `${this.#above}/${this.#name}${this.#index === undefined ? "" : `/${this.#index}`}`;
    }
}
class Walk {
    unknown = [];
    #bytes;
    #schema;
    #position = 0;
    #maxFields;
    #fields = 0;
    constructor(bytes, schema, maxFields) {
        this.#maxFields = maxFields;
        this.#bytes = bytes;
        this.#schema = schema;
    }
    /** Walks over a message up to `end`. */
    message(name, end, path, depth) {
        const { maxDepth, messages } = this.#schema;
        if (depth > maxDepth)
            throw this.#beyond(this.#position, `expected at most ${maxDepth} levels, found more`);
        let indexes;
        while (this.#position < end) {
            const start = this.#position;
            const tag = this.#tag(end);
            const [number, wireType] = [Math.floor(tag / 8), tag % 8];
            const field = messages[name][number];
            if (field === undefined) {
                this.#skip(wireType, end);
                this.#report(`${path}/${number}`, `field ${number} (${this.#position - start} bytes)`);
                continue;
            }
            const found = { number, path, name: field.name };
            const length = this.#value(field, { start, wireType, end, found });
            const stop = this.#position + length;
            if (field.message !== undefined) {
                indexes ??= new Map();
                const index = indexes.get(number) ?? 0;
                indexes.set(number, index + 1);
                const below = new Place(path, field.name, field.isList ? index : undefined);
                this.message(field.message, stop, below, depth + 1);
            }
            else if (field.kind === "text")
                this.#text(stop, found);
            this.#position = stop;
        }
    }
    /** Reads the number of a field, times eight, and its wire type. */
    #tag(end) {
        const start = this.#position;
        const tag = this.#varint(end, "a field");
        const number = Math.floor(tag / 8);
        if (number < 1 || number > 536_870_911)
            this.#refuse(start, `expected a field number, found ${number}`);
        if (++this.#fields > this.#maxFields) {
            throw this.#beyond(start, `expected at most ${this.#maxFields} fields, found more`);
        }
        return tag;
    }
    /** Reads a varint, or the length of a value. Returns the bytes that follow: none for a varint. */
    #value(field, at) {
        const { start, wireType, end, found } = at;
        const expected = wireTypeOf(field);
        if (wireType !== expected) {
            this.#refuse(start, `expected ${WIRE_TYPES[expected]} in ${wordsOf(found)}, found ${wireTypeName(wireType)}`);
        }
        if (expected === 1) {
            const left = end - this.#position;
            if (left < 8)
                this.#refuse(start, `expected 8 bytes in ${wordsOf(found)}, found ${left}`);
            return 8;
        }
        const value = this.#varint(end, found);
        if (expected === 0)
            return 0;
        const left = end - this.#position;
        if (value > left)
            this.#refuse(start, `expected ${value} bytes in ${wordsOf(found)}, found ${left}`);
        return value;
    }
    #text(stop, found) {
        if ((0,external_node_buffer_.isUtf8)(this.#bytes.subarray(this.#position, stop)))
            return;
        this.#refuse(this.#position, `expected UTF-8 text in ${wordsOf(found)}, found other bytes`);
    }
    /** @param what The expected value in words, or its field. */
    #varint(end, what) {
        const start = this.#position;
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            if (this.#position >= end || this.#position - start === 10) {
                const found = this.#position >= end ? "the end of its message" : "a varint of more than 10 bytes";
                const expected = typeof what === "string" ? what : `the value of ${wordsOf(what)}`;
                this.#refuse(start, `expected ${expected}, found ${found}`);
            }
            const byte = this.#bytes[this.#position++];
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    }
    #skip(wireType, end) {
        const start = this.#position;
        if (wireType === 0)
            this.#varint(end, "a varint");
        else if (wireType === 1)
            this.#position += 8;
        else if (wireType === 5)
            this.#position += 4;
        else if (wireType === 2) {
            const length = this.#varint(end, "a length");
            this.#position += length;
        }
        else {
            // proto3 has no groups, so no tool writes them in a definition.
            this.#refuse(start, `expected a value, found ${wireTypeName(wireType)}`);
        }
        if (this.#position > end)
            this.#refuse(start, "expected a value, found the end of its message");
    }
    #report(pointer, text) {
        if (this.unknown.length < MAX_UNKNOWN)
            this.unknown.push({ pointer, text });
    }
    #beyond(at, text) {
        return new error/* LimitError */.oC(`not ${this.#schema.what}: ${text} (byte ${at + 1} of ${this.#bytes.length})`);
    }
    #refuse(at, text) {
        const place = `byte ${at + 1} of ${this.#bytes.length}`;
        throw new error/* MesgError */.N8("refused", `not ${this.#schema.what}: ${text} (${place})`, {
            hint: "pass the unmodified bytes, hex or JSON of one whole definition",
        });
    }
}
function wordsOf({ number, path, name }) {
    return `field ${number} (${path}/${name})`;
}
function wireTypeOf({ kind }) {
    if (kind === "double")
        return 1;
    return kind === "flag" || kind === "enum" || kind === "integer" ? 0 : 2;
}
function wireTypeName(wireType) {
    return WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`;
}


/***/ })

};
