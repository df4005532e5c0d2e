export const id = 1880;
export const ids = [1880];
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

/***/ 32789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * Reports whether a value is an object with keys, such as one of JSON: neither null nor a list.
 *
 * @example
 * ```ts
 * isRecord(JSON.parse("{}")); // true
 * ```
 */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 53433:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ definitionFromJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export parseDefinition */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88013);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59790);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18658);
/**
 * Reads a definition from proto3 JSON: lowerCamelCase names, without default values.
 *
 * @module
 */




/**
 * Parses the JSON text of a definition, of this project or of the original tools.
 *
 * @throws {MesgError} `refused` when the text is not JSON or has a key twice, with line and column, or when a value does not
 * have the type of its field, with its JSON pointer.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    return definitionFromJson(parseJson(text));
}
/** @throws {MesgError} `refused` when the text is too long, is not JSON, or has a key twice. */
function parseJson(text, { what = "a service definition", allowsRepeated } = {}) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC(`expected a definition of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} characters, found ${text.length}`);
    }
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .l)(text.replace(/^\uFEFF/, ""), what, allowsRepeated);
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
    const read = new _json_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonReader */ .O(value, unknownFields, { what: "a service definition", maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr });
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

/***/ 59790:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32789);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74213);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17319);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88013);
/**
 * Reads the fields of a JSON object with the types of its message, and collects unknown fields.
 *
 * @module
 */
var _a;


/** Reads the fields of one JSON object, and reports its unknown keys. */
class JsonReader {
    #value;
    #above;
    /** Its path below the message above it: a key, and an index or a key of a map. */
    #segments;
    #depth;
    #unknown;
    #subject;
    #known = new Set();
    /** @param place Where the value is; the root unless given. */
    constructor(value, unknown, subject, place) {
        const { above, segments = [] } = place ?? {};
        this.#above = above;
        this.#segments = segments;
        this.#unknown = unknown;
        this.#subject = subject;
        // A message in a list takes two segments; the limit counts messages, as in the binary form.
        this.#depth =
            (above === undefined ? 0 : above.#depth) + segments.filter((segment) => typeof segment === "string").length;
        const { maxDepth } = subject;
        if (this.#depth > maxDepth) {
            const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(this.#path.slice(0, SHOWN_PATH));
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC(`not ${subject.what}: expected at most ${maxDepth} levels, found more at ${place}…`);
        }
        this.#value = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
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
        if ((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
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
        return this.has(key) && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(this.#value[key]);
    }
    /** Returns the first of the keys that has a value. */
    firstOf(keys) {
        const given = keys.filter((key) => this.has(key));
        if (given.length > 1)
            this.#refuse([given[1]], `expected one of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(given)}, found ${given.length === 2 ? "both" : "all"}`);
        return given[0];
    }
    /** A number, or a string as proto3 JSON has it: digits, NaN or infinity. */
    number(key) {
        const value = this.#take(key) ?? 0;
        if (value === "NaN" || value === "Infinity" || value === "-Infinity")
            return Number(value);
        const number = typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
        if (typeof number !== "number")
            return this.#refuse([key], `expected a number, found ${describe(value)}`);
        // `JSON.parse` reads 1e400 as infinity.
        return Number.isFinite(number) ? number : this.#refuse([key], "expected a number of 64 bits, found a larger one");
    }
    /** A number of an enumeration: an integer of 32 bits. */
    enumNumber(key) {
        const number = this.number(key);
        return Number.isInteger(number) && number === (number | 0)
            ? number
            : this.#refuse([key], `expected an integer of 32 bits, found ${number}`);
    }
    /** An unsigned integer of 64 bits in digits. */
    integer(key) {
        const value = this.#take(key) ?? 0;
        const text = typeof value === "string" || Number.isSafeInteger(value) ? String(value) : "";
        if (/^\d{1,20}$/.test(text) && BigInt(text) < 2n ** 64n)
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
        if (!(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
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
    /** Makes keys known without reading them. */
    skip(...keys) {
        for (const key of keys)
            this.#known.add(key);
    }
    /** Reports the keys that nothing read or skipped. */
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#known.has(key) || this.#unknown.length >= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_UNKNOWN */ .cT)
                continue;
            this.#unknown.push({ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    /** The path from the root. Built only when needed: each message with its own would take time for every level. */
    get #path() {
        const path = [];
        for (let it = this; it !== undefined; it = it.#above) {
            path.push(...[...it.#segments].reverse());
        }
        return path.reverse();
    }
    #nested(value, path, each) {
        const read = new _a(value, this.#unknown, this.#subject, { above: this, segments: path });
        const result = each(read);
        read.end();
        const { onPart } = this.#subject;
        if (onPart !== undefined && typeof result === "object" && result !== null)
            onPart(result, read.#path);
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
/** A number of JSON. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .I)(JSON.stringify(value), 60);
}


/***/ }),

/***/ 18658:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseJsonText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17319);

/**
 * Parses JSON (RFC 8259) whose objects have each key once. Of a repeated key `JSON.parse` keeps the last value, and other
 * tools the first one: a reviewer may see another definition than the one that is used.
 *
 * @param what The expected contents, for messages: `a service definition`.
 * @param allowsRepeated Keeps the last value of a repeated key, for a caller that reports all of them.
 * @throws {MesgError} `refused`, with line and column.
 * @example
 * ```ts
 * parseJsonText('{"a": 1, "a": 2}', "a definition"); // throws: duplicate key "a" in line 1, column 10 (first in line 1)
 * ```
 */
function parseJsonText(text, what, allowsRepeated = false) {
    let value;
    let isValid = true;
    try {
        value = JSON.parse(text);
    }
    catch {
        // The message depends on the runtime, and often has no position.
        isValid = false;
    }
    if (isValid && allowsRepeated)
        return value;
    const mistake = findMistake(text);
    if (mistake === undefined && isValid)
        return value;
    const { offset = 0, problem = "invalid JSON", detail = "", hint } = mistake ?? {};
    const { line, column } = placeAt(text, offset);
    const message = `not ${what}: ${problem} in line ${line}, column ${column}${detail}`;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", message, hint === undefined ? {} : { hint });
}
/** Thrown at the first mistake. */
class Mistake extends Error {
    offset;
    problem;
    /** Follows the problem and its place. */
    detail;
    hint;
    constructor(offset, problem, detail, hint) {
        super(problem);
        this.offset = offset;
        this.problem = problem;
        this.detail = detail;
        this.hint = hint;
    }
}
function findMistake(text) {
    try {
        new JsonScan(text).run();
        return undefined;
    }
    catch (error) {
        if (error instanceof Mistake)
            return error;
        throw error;
    }
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** Reads a text once, without recursion: the depth is limited later, when the values are read. */
class JsonScan {
    #text;
    #at = 0;
    /** The keys of each open object, with their offsets; undefined for a list. */
    #open = [];
    constructor(text) {
        this.#text = text;
    }
    /** @throws {Mistake} */
    run() {
        for (let expected = "value"; expected !== undefined;) {
            while (isSpace(this.#text.charCodeAt(this.#at)))
                this.#at++;
            expected = this.#step(expected, this.#text.charAt(this.#at));
        }
    }
    #step(expected, character) {
        const isObject = this.#open.at(-1) !== undefined;
        if (expected === "end")
            return character === "" ? undefined : this.#fail("the end of the text");
        if (expected === "colon")
            return character === ":" ? this.#skip("value") : this.#fail("a colon");
        if (expected === "comma or end") {
            if (character === ",")
                return this.#skip(isObject ? "key" : "value");
            return character === (isObject ? "}" : "]")
                ? this.#close()
                : this.#fail(isObject ? "a comma or }" : "a comma or ]");
        }
        if (expected === "key" || expected === "key or }") {
            if (character === '"')
                return this.#key();
            return character === "}" && expected === "key or }" ? this.#close() : this.#fail("a key in double quotes");
        }
        return character === "]" && expected === "value or ]" ? this.#close() : this.#value(character);
    }
    #value(character) {
        if (character === "{" || character === "[") {
            this.#open.push(character === "{" ? new Map() : undefined);
            return this.#skip(character === "{" ? "key or }" : "value or ]");
        }
        this.#at = (character === '"' ? this.#endOfString() : this.#match(LITERAL)) ?? this.#fail("a value");
        return this.#afterValue();
    }
    #key() {
        const start = this.#at;
        this.#at = this.#endOfString();
        const written = this.#text.slice(start + 1, this.#at - 1);
        const key = written.includes("\\") ? JSON.parse(`"${written}"`) : written;
        const keys = this.#open.at(-1);
        const first = keys.get(key);
        if (first !== undefined) {
            const { line } = placeAt(this.#text, first);
            throw new Mistake(start, `duplicate key ${shown(key)}`, ` (first in line ${line})`, "keep one of them");
        }
        keys.set(key, start);
        return "colon";
    }
    #close() {
        this.#open.pop();
        this.#at++;
        return this.#afterValue();
    }
    #afterValue() {
        return this.#open.length === 0 ? "end" : "comma or end";
    }
    #skip(next) {
        this.#at++;
        return next;
    }
    /** Without a pattern, since one that matches megabytes overflows the stack. */
    #endOfString() {
        const start = this.#at++;
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 0x22)
                return this.#at + 1;
            if (code === 0x5c)
                this.#at = this.#match(ESCAPE) ?? this.#fail("an escape of JSON");
            else if (code >= 0x20)
                this.#at++;
            else if (Number.isNaN(code))
                throw new Mistake(start, "invalid JSON", ": unclosed string");
            else
                this.#fail("an escape for a control character");
        }
    }
    /** Returns where a pattern that matches here ends. */
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#text) ? pattern.lastIndex : undefined;
    }
    #fail(expected) {
        const code = this.#text.codePointAt(this.#at);
        const found = code === undefined ? "the end of the text" : shown(String.fromCodePoint(code));
        throw new Mistake(this.#at, "invalid JSON", `: expected ${expected}, found ${found}`);
    }
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** Returns the line and column of an offset, both from 1, as editors count them. */
function placeAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
    return { line: lines.length, column: lines.at(-1).length + 1 };
}
function shown(text) {
    return JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(text, 60));
}


/***/ }),

/***/ 88013:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ MAX_DEFINITION_FILE_BYTES),
/* harmony export */   cT: () => (/* binding */ MAX_UNKNOWN),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/** Maximum depth of nested messages, both in bytes and in JSON: protobuf's usual limit. */
const MAX_DEPTH = 100;
/** Maximum size of a definition in bytes. An Engine accepts at most 4 MiB, gRPC's default. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Maximum size in bytes of a file with a definition: two hex digits per byte, and a line break of two characters. */
const MAX_DEFINITION_FILE_BYTES = 2 * MAX_BYTES + 2;
/** Maximum number of unknown fields of a definition that are reported. */
const MAX_UNKNOWN = 1000;


/***/ }),

/***/ 40192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ isSince),
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   OG: () => (/* binding */ LATEST_RELEASE),
/* harmony export */   Vo: () => (/* binding */ releaseOfVersion),
/* harmony export */   WW: () => (/* binding */ DEFAULT_RELEASE),
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   pH: () => (/* binding */ RELEASES)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74213);

/** The supported Engine releases by minor version, oldest first. */
const RELEASES = [
    "0.9",
    "0.10",
    "0.11",
    "0.12",
    "0.13",
    "0.14",
    "0.15",
    "0.16",
    "0.17",
    "0.18",
    "0.19",
    "0.20",
    "0.21",
    "0.22",
    "0.23",
    "0.24",
    "0.25",
    "0.26",
];
/** The first release with the public `api.Service/Create` and a hash over definition and source. */
const DEFAULT_RELEASE = "0.11";
/** The newest release. */
const LATEST_RELEASE = "0.26";
/** The newest patch of the releases that had one after N.0. */
const NEWEST_PATCH = {
    "0.9": 1,
    "0.10": 1,
    "0.12": 1,
    "0.14": 2,
    "0.18": 3,
    "0.25": 1,
};
/**
 * Parses an Engine release that a user names.
 *
 * @param text `0.11`, `v0.11` or `0.11.0`.
 * @throws {MesgError} `usage` for an unknown release or patch release, with a hint for `0.1` and `0.2`, which is how YAML
 * reads an unquoted 0.10 and 0.20.
 * @example
 * ```ts
 * parseRelease("v0.14.2"); // "0.14"
 * ```
 */
function parseRelease(text) {
    const match = /^v?(\d+\.\d+)(?:\.(\d+))?$/.exec(text.trim());
    const release = releaseOfVersion(text);
    if (release !== undefined) {
        assertKnownPatch(release, match?.[2]);
        return release;
    }
    const found = `expected an Engine release from 0.9 to ${LATEST_RELEASE}, found ${JSON.stringify(text)}`;
    if (match?.[1] === "0.1" || match?.[1] === "0.2") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", found, {
            hint: `quote it: YAML reads an unquoted ${match[1]}0 as the number ${match[1]}; write "${match[1]}0"`,
        });
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", found, { hint: "write it as 0.11, v0.11 or 0.11.0" });
}
/** @throws {MesgError} `usage` for a patch that the release never had. */
function assertKnownPatch(release, patch) {
    const newest = NEWEST_PATCH[release] ?? 0;
    if (patch === undefined || Number(patch) <= newest)
        return;
    const known = Array.from({ length: newest + 1 }, (_, number) => `${release}.${number}`);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `unknown patch release: expected ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(known, "or")}, found "${release}.${patch}"`, {
        hint: `use one of these, or ${release} for the newest`,
    });
}
/**
 * Returns the release of a version that an Engine reports, also of an unknown patch; undefined for an unknown release.
 *
 * @example
 * ```ts
 * releaseOfVersion("v0.14.7"); // "0.14"
 * ```
 */
function releaseOfVersion(version) {
    const [, minor] = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(version.trim()) ?? [];
    return RELEASES.find((known) => known === minor);
}
/**
 * Parses the patch version of a release; undefined when there is none.
 *
 * @example
 * ```ts
 * parsePatch("v0.14.2"); // 2
 * ```
 */
function parsePatch(text) {
    const [, patch] = /^v?\d+\.\d+\.(\d+)$/.exec(text.trim()) ?? [];
    return patch === undefined ? undefined : Number(patch);
}
/**
 * Reports whether `release` is `first` or newer.
 *
 * @example
 * ```ts
 * isSince("0.20", "0.9"); // true
 * ```
 */
function isSince(release, first) {
    return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}


/***/ })

};
