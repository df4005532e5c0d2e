export const id = 783;
export const ids = [783];
export const modules = {

/***/ 7491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader)
/* harmony export */ });
/* unused harmony export hasLoneSurrogate */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/**
 * Reads the fields of a JSON object by the types of its message, and collects unknown fields.
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
    #asked = new Set();
    constructor(value, path, unknown, subject) {
        this.#path = path;
        this.#unknown = unknown;
        this.#subject = subject;
        const { maxDepth } = subject;
        // A message in a list takes two segments; the limit counts messages, as in the binary form.
        if (path.filter((segment) => typeof segment === "string").length > maxDepth) {
            this.#refuse([], `expected at most ${maxDepth} levels, found more`);
        }
        this.#value = isObject(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
    }
    /** A text, also where the original tools wrote a number or a boolean for it. */
    looseText(key) {
        const value = this.#take(key);
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
    /** Whether there is anything but null under a key. */
    has(key) {
        return this.#value[key] !== undefined && this.#value[key] !== null && Object.hasOwn(this.#value, key);
    }
    isList(key) {
        return this.has(key) && Array.isArray(this.#value[key]);
    }
    isObject(key) {
        return this.has(key) && isObject(this.#value[key]);
    }
    /** The first of the keys under which there is something. */
    firstOf(keys) {
        const given = keys.filter((key) => this.has(key));
        if (given.length > 1)
            this.#refuse([given[1]], `expected one of ${given.join(" and ")}, found both`);
        return given[0];
    }
    /** A number, or the text that JSON has for what no number of it can be. */
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
    /** A message; one that is absent is read as an empty one. */
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
    /** @throws {MesgError} `refused`: what is under a key is wrong in these words. */
    refuse(key, words) {
        this.#refuse([key], `${describe(this.#value[key])} ${words}`);
    }
    /** Takes what is under a key without looking at it. */
    skip(...keys) {
        for (const key of keys)
            this.#asked.add(key);
    }
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#asked.has(key))
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
    /** Half a surrogate pair cannot be written as UTF-8, so no Engine could hold it. */
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
        this.#asked.add(key);
        return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
    }
    #refuse(path, text) {
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, ...path]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not ${this.#subject.what}: ${text}${place === "" ? "" : ` at ${place}`}`);
    }
}
_a = JsonReader;
/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text) {
    return /[\ud800-\udfff]/u.test(text);
}
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

/***/ 4783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ definitionToJson),
/* harmony export */   OL: () => (/* binding */ definitionFromJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export parseDefinition */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7491);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);
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
/** @throws {MesgError} `refused` when a text is too long or no JSON. */
function parseJson(text) {
    if (text.length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found ${text.length}`);
    }
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition in JSON, found text that is none: ${error.message}`);
    }
}
/**
 * Reads a definition from a value of `JSON.parse`. As in proto3 JSON, `null` is a missing value.
 *
 * @throws {MesgError} `refused` when a value does not have the type of its field.
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
    return withoutDefaults(definition);
}
/** Values that proto3 JSON leaves out; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = Object.entries(value).filter(([, field]) => !isDefault(field));
    return Object.fromEntries(kept.map(([key, field]) => [key, withoutDefaults(field)]));
}
function isDefault(value) {
    const empty = value === undefined || value === "" || value === false || value === "Unknown" || value === "UNKNOWN";
    return empty || (Array.isArray(value) && value.length === 0);
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


/***/ })

};
