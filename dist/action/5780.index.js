export const id = 5780;
export const ids = [5780];
export const modules = {

/***/ 98407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** The character codes of its digits. */
const CODES = Uint8Array.from(ALPHABET, (digit) => digit.charCodeAt(0));
/** Digits that are computed together, as one digit of a larger base. */
const TOGETHER = 5;
const LARGE_BASE = 58 ** TOGETHER;
/** The digit of each character code below 128; -1 outside the alphabet. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
/** Base58 takes quadratic time. Hashes and ids have at most 36 bytes. */
const MAX_BYTES = 256;
const MAX_CHARACTERS = 352;
/** Memory for the digits of a number in a large base and for its text, reused since thousands of ids are converted. */
const PLACES = new Float64Array(Math.max(MAX_BYTES, MAX_CHARACTERS));
const TEXT = Buffer.alloc(2 * MAX_CHARACTERS);
/**
 * Encodes bytes as base58 text with Bitcoin's alphabet, as Engines encode a service hash and IPFS a CIDv0.
 *
 * @throws {MesgError} `refused` above 256 bytes.
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
    if (bytes.length > MAX_BYTES)
        throw tooLong(`${MAX_BYTES} bytes`, bytes.length);
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros === -1)
        return "1".repeat(bytes.length);
    let count = 0;
    // Two bytes at a time; an odd number of them begins with a zero before the first.
    for (let index = zeros - ((bytes.length - zeros) % 2); index < bytes.length; index += 2) {
        count = multiplyAdd(count, 65_536, (bytes[index] ?? 0) * 256 + bytes[index + 1], LARGE_BASE);
    }
    let start = TEXT.length;
    for (let place = 0; place < count; place++) {
        let rest = PLACES[place];
        for (let digit = 0; digit < TOGETHER; digit++) {
            const quotient = Math.floor(rest / 58);
            TEXT[--start] = CODES[rest - quotient * 58];
            rest = quotient;
        }
    }
    while (TEXT[start] === CODES[0])
        start++;
    start -= zeros;
    return TEXT.fill(CODES[0], start, start + zeros).toString("latin1", start);
}
/**
 * Multiplies a number by a factor and adds another. Its digits are in {@linkcode PLACES}, the lowest first.
 *
 * @param count How many digits it has.
 * @returns How many digits the result has.
 */
function multiplyAdd(count, factor, added, base) {
    let carry = added;
    for (let place = 0; place < count; place++) {
        const value = PLACES[place] * factor + carry;
        carry = Math.floor(value / base);
        PLACES[place] = value - carry * base;
    }
    let length = count;
    for (; carry > 0; carry = Math.floor(carry / base))
        PLACES[length++] = carry % base;
    return length;
}
/**
 * Decodes base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet, or above 352 characters.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function decodeBase58(text) {
    if (text.length > MAX_CHARACTERS)
        throw tooLong(`${MAX_CHARACTERS} characters`, text.length);
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    let count = 0;
    for (let index = zeros; index < text.length;) {
        let [factor, value] = [1, 0];
        for (const end = Math.min(index + TOGETHER, text.length); index < end; index++, factor *= 58) {
            value = value * 58 + digitAt(text, index);
        }
        count = multiplyAdd(count, factor, value, 65_536);
    }
    const bytes = new Uint8Array(zeros + 2 * count);
    for (let place = 0; place < count; place++) {
        const word = PLACES[place];
        bytes[bytes.length - 1 - 2 * place] = word & 255;
        bytes[bytes.length - 2 - 2 * place] = word >>> 8;
    }
    // Of the highest word, the first byte may be unused.
    return bytes.subarray(count > 0 && PLACES[count - 1] < 256 ? 1 : 0);
}
function digitAt(text, index) {
    const digit = DIGITS[text.charCodeAt(index)] ?? -1;
    if (digit >= 0)
        return digit;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `invalid base58 text: ${JSON.stringify(text[index])} at character ${index + 1}`);
}
function tooLong(limit, found) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}
/**
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 * @example
 * ```ts
 * decodeHash("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW").length; // 32
 * ```
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}


/***/ }),

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

/***/ 69331:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Repeats an idempotent call until it succeeds, fails for good, or runs out of attempts.
 *
 * @throws What the last attempt threw, or the signal's reason.
 * @example
 * ```ts
 * const waitFor = (error: unknown, attempt: number) => (isTransient(error) ? backoff(500, attempt) : undefined);
 * await retry(() => get(url), { attempts: 5, signal, waitFor });
 * ```
 */
async function retry(call, options) {
    const { attempts, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            signal?.throwIfAborted();
            const wait = attempt < attempts ? options.waitFor(error, attempt) : undefined;
            if (wait === undefined)
                throw error;
            options.onWait?.(error, wait);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => signal?.throwIfAborted());
        }
    }
}
/**
 * Computes a pause that doubles with each attempt, with full jitter so that clients do not return in step: a random time
 * up to `pause`, then up to twice that, and so on.
 *
 * @param pause Milliseconds: the upper bound after the first attempt.
 * @param attempt The attempt that failed, from 1.
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
function backoff(pause, attempt) {
    return Math.random() * pause * 2 ** (attempt - 1);
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

/***/ 77544:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MAX_PATH_LENGTH),
/* harmony export */   V: () => (/* binding */ assertFits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51241);


/**
 * Checks that the message of a release can hold a process.
 *
 * @throws {MesgError} `refused`, naming the node, when a node uses features of another form: nested references and
 * paths (from 0.18), typed conditions (from 0.21); or when a value is nested too deeply.
 * @example
 * ```ts
 * assertFits(process, processForm("0.14")); // throws if a node needs a later form
 * ```
 */
function assertFits(process, form) {
    for (const [index, node] of process.nodes.entries()) {
        const problem = node.kind === "map"
            ? firstOf(node.outputs, (output) => outputProblem(output, form))
            : node.kind === "filter"
                ? firstOf(node.conditions, (condition) => conditionProblem(condition, form))
                : undefined;
        if (problem === undefined)
            continue;
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(["nodes", index]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `node ${JSON.stringify(node.key)} (${place}): ${problem}`, {
            hint: "use another --engine-version, or compile the process for this one",
        });
    }
}
/** Values may be nested this deep; in a message each takes three levels. */
const MAX_VALUE_DEPTH = 300;
/** Selectors of one path; in a message each is nested in the previous one. */
const MAX_PATH_LENGTH = 300;
function outputProblem({ key, value }, form) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(value) > MAX_VALUE_DEPTH) {
        return `the value of ${JSON.stringify(key)} is nested more than ${MAX_VALUE_DEPTH} levels deep`;
    }
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPath */ .GJ)(value) > MAX_PATH_LENGTH) {
        return `the value of ${JSON.stringify(key)} refers to a path of more than ${MAX_PATH_LENGTH} parts`;
    }
    if (form !== "0.14")
        return undefined;
    if (value.kind === "reference") {
        const [first, ...rest] = value.path;
        return rest.length > 0 || (first !== undefined && first.key === undefined)
            ? `the value of ${JSON.stringify(key)} refers to a path inside data, which Engines before 0.18 do not support`
            : undefined;
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .findReference */ .t3)(value) === undefined
        ? undefined
        : `the value of ${JSON.stringify(key)} contains a reference, which Engines before 0.18 allow only at the top level`;
}
function conditionProblem({ reference, predicate, value }, form) {
    if ((reference?.path.length ?? 0) > MAX_PATH_LENGTH) {
        return `a condition has a path of more than ${MAX_PATH_LENGTH} parts`;
    }
    if (form === "0.21") {
        return reference?.nodeKey === "" && reference.path.length === 1
            ? "a condition names no node, which Engines from 0.21 on require"
            : undefined;
    }
    const isFlat = reference === undefined || (reference.path.length <= 1 && reference.path[0]?.index === undefined);
    if (!isFlat || predicate > 1)
        return "a condition has a path or a predicate that Engines before 0.21 do not support";
    if (value.kind !== "text")
        return `a condition compares with a ${value.kind}; Engines before 0.21 compare only strings`;
    return undefined;
}
function firstOf(items, problemOf) {
    for (const item of items) {
        const problem = problemOf(item);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}


/***/ }),

/***/ 60645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ DEFAULT_PROCESS_RELEASE),
/* harmony export */   S8: () => (/* binding */ processForm)
/* harmony export */ });
/* unused harmony export processEra */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);


const FORMS = ["0.21", "0.18", "0.14"];
/** The newest release that accepts a process over gRPC; from 0.21 on, a transaction creates a process. */
const DEFAULT_PROCESS_RELEASE = "0.20";
/**
 * Returns the form of processes at a release.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processForm("0.20"); // "0.18"
 * ```
 */
function processForm(release) {
    const form = FORMS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
    if (form !== undefined)
        return form;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `Engine ${release} has no processes: expected a release from 0.14 on`, {
        hint: `use --engine-version 0.14 or newer${FORERUNNERS[release] ?? ""}`,
    });
}
/** The predecessors of processes in some releases. */
const FORERUNNERS = {
    "0.12": "; Engine 0.12 has workflows inside a mesg.yml",
    "0.13": "; Engine 0.13 has workflows, which no compiler supports",
};
/** The releases with another compiler, other rules or another hash of processes than the release before. */
const ERAS = (/* unused pure expression or super */ null && (["0.21", "0.18", "0.17", "0.15", "0.14"]));
/**
 * Returns the first of the releases that compile, check and hash a process as `release` does, given the hashes of its
 * instances.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processEra("0.26"); // "0.21"
 * ```
 */
function processEra(release) {
    // Throws before 0.14, which has no era.
    processForm(release);
    return ERAS.find((first) => isSince(release, first));
}


/***/ }),

/***/ 51241:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ longestPath),
/* harmony export */   Lm: () => (/* binding */ lastEntries),
/* harmony export */   TJ: () => (/* binding */ CONSTANT),
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   t3: () => (/* binding */ findReference)
/* harmony export */ });
/** `mesg.protobuf.Value` (constants of 0.15 to 0.17) and `mesg.types.Value` (conditions from 0.21). */
const CONSTANT = {
    null: "nullValue",
    text: "stringValue",
    number: "numberValue",
    flag: "boolValue",
    list: ["listValue", "values"],
    map: ["structValue", "fields"],
};
/** `Process.Node.Map.Output`, from 0.18. */
const OUTPUT = {
    null: "null",
    text: "stringConst",
    number: "doubleConst",
    flag: "boolConst",
    list: ["list", "outputs"],
    map: ["map", "outputs"],
    reference: "ref",
};
/** Returns the first reference in a value at any depth; undefined when there is none. */
function findReference(value) {
    if (value.kind === "reference")
        return value;
    for (const item of itemsOf(value)) {
        const found = findReference(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Returns the depth of a value. */
function depthOf(value) {
    return 1 + itemsOf(value).reduce((max, item) => Math.max(max, depthOf(item)), 0);
}
/** Returns the number of selectors in the longest path of a value. */
function longestPath(value) {
    const own = value.kind === "reference" ? value.path.length : 0;
    return itemsOf(value).reduce((max, item) => Math.max(max, longestPath(item)), own);
}
function itemsOf(value) {
    if (value.kind === "list")
        return value.items;
    return value.kind === "map" ? value.entries.map((entry) => entry.value) : [];
}
/** Returns the entries of a map by key; of duplicate keys the last one, as in a protobuf map. */
function lastEntries(entries) {
    return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}


/***/ }),

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value if it is not set. The exceptions are two messages whose
 * absence matters to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** An empty configuration. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** An empty definition, a base for definitions with some fields. */
const EMPTY_DEFINITION = Object.freeze({
    sid: "",
    name: "",
    description: "",
    tasks: [],
    events: [],
    dependencies: [],
    repository: "",
    source: "",
    hash: "",
    address: "",
    workflows: [],
});


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


/***/ }),

/***/ 30764:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isRuleId),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules of the comparison: the severity of each kind of change, and the reason. docs/rules.md is generated from this
 * table, and a test checks each example against its rule.
 *
 * @module
 */
const input = (text) => `tasks:\n  send:\n    inputs:${text}`;
const output = (text) => `tasks:\n  send:\n    outputs:${text}`;
const data = (text) => `events:\n  sent:\n    data:${text}`;
const entry = (text) => `\n      ${text}`;
const TO = "to: { type: String }";
const TO_OPTIONAL = "to: { type: String, optional: true }";
const CC = "cc: { type: String }";
const CC_OPTIONAL = "cc: { type: String, optional: true }";
const TO_NUMBER = "to: { type: Number }";
const TO_ANY = "to: { type: Any }";
/** The rules for data that a service sends: the same for a task's outputs and for an event's data. */
function outgoing(noun, from, place) {
    const From = from.charAt(0).toUpperCase() + from.slice(1);
    return {
        added: {
            severity: "compatible",
            title: `${noun} added`,
            explanation: `${From} carries one more key. Existing readers ignore it.`,
            example: [place(entry(TO)), place(entry(TO) + entry(CC))],
        },
        removed: {
            severity: "breaking",
            title: `${noun} removed`,
            explanation: `${From} no longer declares this key. Readers find no value, or one that the Engine does not check.`,
            example: [place(entry(TO) + entry(CC)), place(entry(TO))],
        },
        renamed: {
            severity: "breaking",
            title: `${noun} probably renamed`,
            explanation: `A key was removed and a key with the same type was added: probably a rename. Readers of the old key find no value.`,
            example: [place(entry(TO)), place(entry(CC))],
        },
        typeChanged: {
            severity: "breaking",
            title: `${noun} type changed`,
            explanation: `Readers may now receive values of a type that ${from} could not carry before.`,
            example: [place(entry(TO)), place(entry(TO_NUMBER))],
        },
        typeNarrowed: {
            severity: "compatible",
            title: `${noun} type narrowed`,
            explanation: `Every value that ${from} can carry now, it could carry before.`,
            example: [place(entry(TO_ANY)), place(entry(TO))],
        },
        madeOptional: {
            severity: "breaking",
            title: `${noun} made optional`,
            explanation: `Readers may now find the value missing or null in ${from}.`,
            example: [place(entry(TO)), place(entry(TO_OPTIONAL))],
        },
        madeRequired: {
            severity: "compatible",
            title: `${noun} made required`,
            explanation: `The value is now always present in ${from}. Readers that handle its absence keep working.`,
            example: [place(entry(TO_OPTIONAL)), place(entry(TO))],
        },
    };
}
const OUTPUT = outgoing("Output", "a task's result", output);
const DATA = outgoing("Event data", "an event's data", data);
/** The rules by their id, in the order of the documentation. */
const RULES = {
    "task-removed": {
        severity: "breaking",
        title: "Task removed",
        explanation: "Calls of this task are now rejected.",
        example: ["tasks:\n  send: {}\n  fetch: {}", "tasks:\n  send: {}"],
    },
    "task-renamed": {
        severity: "breaking",
        title: "Task probably renamed",
        explanation: "A task was removed and a task with the same inputs and outputs was added: probably a rename. Calls of the old task are now rejected.",
        example: ["tasks:\n  send: {}", "tasks:\n  deliver: {}"],
    },
    "task-added": {
        severity: "compatible",
        title: "Task added",
        explanation: "No caller uses it yet.",
        example: ["tasks:\n  send: {}", "tasks:\n  send: {}\n  fetch: {}"],
    },
    "required-input-added": {
        severity: "breaking",
        title: "Required input added",
        explanation: "Callers must now send this key. Calls without it are rejected.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC))],
    },
    "optional-input-added": {
        severity: "compatible",
        title: "Optional input added",
        explanation: "Calls without this key are still accepted.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC_OPTIONAL))],
    },
    "open-object-restricted": {
        severity: "breaking",
        title: "First field declared for an open object in an input",
        explanation: "An Object without declared fields accepts any object. The Engine now checks this key: calls whose object has a value of another type under this key are rejected.",
        example: [
            input(entry("mail: { type: Object }")),
            input(entry("mail: { type: Object, object: { to: { type: String, optional: true } } }")),
        ],
    },
    "input-removed": {
        severity: "compatible",
        title: "Input removed",
        explanation: "Calls that still send this key are accepted: an Engine ignores undeclared keys.",
        example: [input(entry(TO) + entry(CC)), input(entry(TO))],
    },
    "required-input-renamed": {
        severity: "breaking",
        title: "Required input probably renamed",
        explanation: "A key was removed and a key with the same type was added: probably a rename. Calls that send the old key are rejected, because the new one is missing.",
        example: [input(entry(TO)), input(entry(CC))],
    },
    "optional-input-renamed": {
        severity: "compatible",
        title: "Optional input probably renamed",
        explanation: "An optional key was removed and one with the same type was added: probably a rename. Calls that send the old key are accepted, but its value is ignored.",
        example: [input(entry(TO_OPTIONAL)), input(entry(CC_OPTIONAL))],
    },
    "input-type-changed": {
        severity: "breaking",
        title: "Input type changed",
        explanation: "Calls that send a value of the old type may now be rejected.",
        example: [input(entry(TO)), input(entry(TO_NUMBER))],
    },
    "input-type-widened": {
        severity: "compatible",
        title: "Input type widened",
        explanation: "Every value that was accepted is still accepted.",
        example: [input(entry(TO)), input(entry(TO_ANY))],
    },
    "input-made-required": {
        severity: "breaking",
        title: "Input made required",
        explanation: "Callers must now send a value. Calls without it, or with null, are rejected.",
        example: [input(entry(TO_OPTIONAL)), input(entry(TO))],
    },
    "input-made-optional": {
        severity: "compatible",
        title: "Input made optional",
        explanation: "Calls that send a value are still accepted.",
        example: [input(entry(TO)), input(entry(TO_OPTIONAL))],
    },
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-added": OUTPUT.added,
    "output-type-changed": OUTPUT.typeChanged,
    "output-type-narrowed": OUTPUT.typeNarrowed,
    "output-made-optional": OUTPUT.madeOptional,
    "output-made-required": OUTPUT.madeRequired,
    "event-removed": {
        severity: "breaking",
        title: "Event removed",
        explanation: "Listeners no longer receive this event.",
        example: ["events:\n  sent: {}\n  lost: {}", "events:\n  sent: {}"],
    },
    "event-renamed": {
        severity: "breaking",
        title: "Event probably renamed",
        explanation: "An event was removed and an event with the same data was added: probably a rename. Listeners no longer receive the old event.",
        example: ["events:\n  sent: {}", "events:\n  delivered: {}"],
    },
    "event-added": {
        severity: "compatible",
        title: "Event added",
        explanation: "No listener uses it yet.",
        example: ["events:\n  sent: {}", "events:\n  sent: {}\n  lost: {}"],
    },
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-added": DATA.added,
    "data-type-changed": DATA.typeChanged,
    "data-type-narrowed": DATA.typeNarrowed,
    "data-made-optional": DATA.madeOptional,
    "data-made-required": DATA.madeRequired,
    "duplicate-keys": {
        severity: "breaking",
        title: "List with a duplicate key changed",
        explanation: "In one of the two versions a key occurs twice in this list, so its entries cannot be matched and the list is compared as a whole. The effect on callers is unknown, so the change counts as breaking. Engines reject such a list; in nested objects, only from 0.17 on.",
        example: [
            '{"events": [{"key": "sent", "data": []}]}',
            '{"events": [{"key": "sent"}, {"key": "sent", "data": [{"key": "id", "type": "String"}]}]}',
        ],
    },
    "sid-changed": {
        severity: "breaking",
        title: "Service id changed",
        explanation: "Callers that use the sid no longer find this service.",
        example: ["sid: acme.mail", "sid: acme.post"],
    },
    "configuration-changed": {
        severity: "operational",
        title: "Configuration changed",
        explanation: "The service's container runs differently. The interface is unchanged.",
        example: ["configuration:\n  ports: ['80']", "configuration:\n  ports: ['8080:80']"],
    },
    "dependency-removed": {
        severity: "operational",
        title: "Dependency removed",
        explanation: "This container no longer runs next to the service.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies: {}"],
    },
    "dependency-renamed": {
        severity: "operational",
        title: "Dependency probably renamed",
        explanation: "A dependency was removed and one with the same settings was added: probably a rename. The service's code reaches a dependency by this name.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies:\n  store: { image: mysql }"],
    },
    "dependency-added": {
        severity: "operational",
        title: "Dependency added",
        explanation: "One more container runs next to the service.",
        example: ["dependencies: {}", "dependencies:\n  db: { image: mysql }"],
    },
    "dependency-changed": {
        severity: "operational",
        title: "Dependency changed",
        explanation: "A container next to the service runs differently.",
        example: ["dependencies:\n  db: { image: 'mysql:5' }", "dependencies:\n  db: { image: 'mysql:8' }"],
    },
    "price-changed": {
        severity: "operational",
        title: "Price changed",
        explanation: "Callers pay a different price. The interface is unchanged.",
        example: [
            '{"tasks": [{"key": "send", "price": {"perCall": "1"}}]}',
            '{"tasks": [{"key": "send", "price": {"perCall": "2"}}]}',
        ],
    },
    "workflows-changed": {
        severity: "operational",
        title: "Workflows changed",
        explanation: "The workflows changed: which tasks are started by which events and results. Only Engine 0.12 stores workflows.",
        example: ['{"workflows": [{"key": "a"}]}', '{"workflows": [{"key": "a"}, {"key": "b"}]}'],
    },
    "source-changed": {
        severity: "operational",
        title: "Source changed",
        explanation: "The service's files changed. Only the definitions were compared, not what the code does.",
        example: [
            "source: QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
            "source: QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        ],
    },
    "name-changed": {
        severity: "cosmetic",
        title: "Name changed",
        explanation: "Shown to people only.",
        example: ["name: mail", "name: Mail"],
    },
    "description-changed": {
        severity: "cosmetic",
        title: "Description changed",
        explanation: "Shown to people only.",
        example: ["description: sends mail", "description: Sends mail"],
    },
    "repository-changed": {
        severity: "cosmetic",
        title: "Repository changed",
        explanation: "Shown to people only.",
        example: ["repository: https://example.com/a", "repository: https://example.com/b"],
    },
    "order-changed": {
        severity: "cosmetic",
        title: "Order changed",
        explanation: "The same entries are in a different order. Callers are not affected, but the service hash changes.",
        example: [
            "tasks:\n  send: {}\n  fetch: { inputs: { id: { type: Number } } }",
            "tasks:\n  fetch: { inputs: { id: { type: Number } } }\n  send: {}",
        ],
    },
    "unused-fields-changed": {
        severity: "cosmetic",
        title: "Unused fields changed",
        explanation: "An Engine checks fields only for the type Object. This parameter has another type, so its fields have no effect.",
        example: [input(entry(TO)), input(entry("to: { type: String, object: { cc: { type: String } } }"))],
    },
};
/** Reports whether a text is the id of a rule. */
function isRuleId(text) {
    return Object.hasOwn(RULES, text);
}


/***/ }),

/***/ 25373:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Ui: () => (/* binding */ ENGINE_DUMP),
/* harmony export */   WO: () => (/* binding */ STRUCTHASH),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct)
/* harmony export */ });
/**
 * The two grammars in which Engines dump a definition before hashing it.
 *
 * Up to 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: (a, b) => compare(a, b),
};
/** From 0.14: fields in the order of their `name:value` texts, so that `10:` precedes `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names are unique and have no colon, so values never decide.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Dumps a text in quotes, unescaped. */
const text = (value) => `"${value}"`;
/** Returns the dump of a list of texts. */
function texts(grammar) {
    const none = grammar.list([]);
    return (values) => (values.length === 0 ? none : grammar.list(values.map(text)));
}
/** Returns the dump of a list of structs. */
function structs(grammar, each) {
    const none = grammar.list([]);
    return (values) => (values.length === 0 ? none : grammar.list(values.map(each)));
}
/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}


/***/ }),

/***/ 71806:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// UNUSED EXPORTS: dumpDefinition, serviceHashes

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * The text of a definition that Engines from 0.14 on hash: field names are protobuf numbers.
 *
 * @module
 */


const list = (0,grammar/* texts */.Te)(grammar/* ENGINE_DUMP */.Ui);
const parameter = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => (0,grammar/* text */.Qq)(it.type),
    4: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.optional),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (it) => parameter(it));
const events = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => parameters(it.data),
    4: (it) => (0,grammar/* text */.Qq)(it.key),
}));
const dependencies = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => (0,grammar/* text */.Qq)(it.command),
    6: (it) => list(it.args),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => list(it.env),
}));
// Args and command are swapped compared with their protobuf numbers: the tags say command 4, args 5.
const configuration = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
};
function engine_dump_service(task) {
    const tasks = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, task);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
        1: (it) => (0,grammar/* text */.Qq)(it.name),
        2: (it) => (0,grammar/* text */.Qq)(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => (0,grammar/* text */.Qq)(it.repository),
        12: (it) => (0,grammar/* text */.Qq)(it.sid),
        13: (it) => (0,grammar/* text */.Qq)(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, TASK));
/** 0.26, which hashes whether a task has a price, but not its amounts: they are structs without tags. */
const dump026 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { ...TASK, 9: (it) => (it.price === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * The text of a definition that Engines 0.10 to 0.13 hash, according to the `hash` tags of their structs.
 *
 * @module
 */



const structhash_list = (0,grammar/* texts */.Te)(grammar/* STRUCTHASH */.WO);
const structhash_parameter = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => (0,grammar/* text */.Qq)(it.type),
    5: (it) => grammar/* STRUCTHASH */.WO.flag(it.optional),
    6: (it) => grammar/* STRUCTHASH */.WO.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (it) => structhash_parameter(it));
const tasks = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => (0,grammar/* text */.Qq)(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, dependency);
    return (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.sid),
        2: (it) => (0,grammar/* text */.Qq)(it.name),
        3: (it) => (0,grammar/* text */.Qq)(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => (0,grammar/* text */.Qq)(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => (0,grammar/* text */.Qq)(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in its tag kept the key of a dependency out of the hash up to 0.12.
const configuration010 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? grammar/* STRUCTHASH */.WO.absent : configuration010(it)),
});
const configuration011 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 1: () => (0,grammar/* text */.Qq)(key), 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (it.trigger === undefined ? grammar/* STRUCTHASH */.WO.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? grammar/* STRUCTHASH */.WO.absent : workflowTask(it.task)),
    3: (it) => (0,grammar/* text */.Qq)(it.key),
});
const trigger = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => (0,grammar/* text */.Qq)(it.value),
}));
const workflowTask = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, workflow),
});
const configuration013 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, in which a dependency has its own configuration. */
const dump013 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return grammar/* STRUCTHASH */.WO.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8))
            throw error;
        throw new core_error/* MesgError */.N8("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed the dump, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * Returns the text of a definition that an Engine release hashes. It does not include `hash` and `address`.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = dumpOf(release);
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N8("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
        hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
    });
}
function dumpOf(release) {
    return DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
}
/**
 * Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11.
 *
 * @example
 * ```ts
 * definitionDigest(definition, "0.11").length; // 32
 * ```
 */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.hash)(algorithm, dumpDefinition(definition, release), "buffer");
}
/**
 * Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id.
 *
 * @example
 * ```ts
 * needsSource("0.15"); // true
 * needsSource("0.16"); // false
 * ```
 */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * Computes the service hash of an Engine release, in base58.
 *
 * 0.9 to 0.15 extend the directory digest of the source by the environment (0.9) or the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, which includes the source id.
 *
 * @throws {MesgError} `usage` when the release requires the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    return hashWith(() => definitionDigest(definition, release), release, inputs);
}
/**
 * Computes the service hashes of several releases, in the order of `releases`. Those with the same dump share its digest.
 *
 * @throws {MesgError} As {@linkcode serviceHash}.
 * @example
 * ```ts
 * const [old, current] = serviceHashes(definition, ["0.16", "0.26"]);
 * ```
 */
function serviceHashes(definition, releases, inputs = {}) {
    const digests = new Map();
    return releases.map((release) => {
        const digestOf = () => {
            const digest = digests.get(dumpOf(release)) ?? definitionDigest(definition, release);
            digests.set(dumpOf(release), digest);
            return digest;
        };
        return hashWith(digestOf, release, inputs);
    });
}
function hashWith(digestOf, release, { source, env = {} }) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(digestOf());
    if (source === undefined) {
        throw new core_error/* MesgError */.N8("usage", `missing source: the hash of Engine ${release} covers its files`, {
            hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
        });
    }
    return (0,core_base58/* encodeBase58 */.Rd)(source.finish(release === "0.9" ? environment(env) : digestOf()));
}
/**
 * Returns the sid that an Engine gives to a service without one, after hashing.
 *
 * @example
 * ```ts
 * defaultSid("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"); // "_3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"
 * ```
 */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ })

};
