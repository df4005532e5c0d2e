export const id = 583;
export const ids = [583];
export const modules = {

/***/ 5240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readEngineOptions),
/* harmony export */   Iy: () => (/* binding */ EXPECTED_HASH_OPTION),
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   iT: () => (/* binding */ ENGINE_OPTIONS),
/* harmony export */   pn: () => (/* binding */ refuseEngineOptions),
/* harmony export */   tA: () => (/* binding */ readExpectedHash)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8749);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);


/** The options of every command that calls an Engine. */
const ENGINE_OPTIONS = {
    "engine-ca": {
        type: "string",
        value: "FILE",
        summary: "PEM file of the CA that issued the Engine's certificate (the system's roots)",
    },
    "engine-cert": {
        type: "string",
        value: "FILE",
        summary: "PEM file of our own certificate, where the Engine asks for one",
    },
    "engine-key": { type: "string", value: "FILE", summary: "PEM file of its private key" },
    "engine-metadata": {
        type: "string",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for a proxy in front; secrets belong in MESG_ENGINE_METADATA, one a line',
    },
    "engine-username": {
        type: "string",
        value: "NAME",
        summary: "account that creates, on Engine 0.16 and 0.17; its password is read from MESG_ENGINE_PASSWORD",
    },
    "engine-insecure": { type: "boolean", summary: "send metadata and account over plain gRPC, readable on the way" },
};
/** The option of commands that hold a service to what was reviewed. */
const EXPECTED_HASH_OPTION = {
    "expected-hash": {
        type: "string",
        value: "HASH",
        summary: "the service hash that was reviewed; any other is refused",
    },
};
/**
 * Reads the options, and what the environment adds: other users see a process's arguments, but not its environment.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
async function readEngineOptions({ options, env, signal, }) {
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(62), __webpack_require__.e(52), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 5724));
    const read = async (path, what) => path === undefined ? undefined : Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, what, signal)).toString("utf8");
    const secret = (env.MESG_ENGINE_METADATA ?? "").split("\n").filter((line) => line.trim() !== "");
    const username = options["engine-username"];
    return {
        ca: await read(options["engine-ca"], "the certificate of a CA (--engine-ca)"),
        certificate: await read(options["engine-cert"], "a certificate (--engine-cert)"),
        key: await read(options["engine-key"], "a private key (--engine-key)"),
        metadata: [...(options["engine-metadata"] ?? []), ...secret].map(parseMetadata),
        credentials: username === undefined ? undefined : { username, password: passwordOf(env) },
        insecure: options["engine-insecure"],
    };
}
function passwordOf({ MESG_ENGINE_PASSWORD: password = "" }) {
    if (password !== "")
        return password;
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a password in MESG_ENGINE_PASSWORD with --engine-username, found none", {
        hint: "it is read from the environment alone: other users see a command line",
    });
}
/**
 * Refuses the options where no Engine is called that they could be for.
 *
 * @param endpoint The option that names one.
 * @throws {MesgError} `usage`.
 */
function refuseEngineOptions({ options }, endpoint) {
    const given = Object.keys(ENGINE_OPTIONS).find((name) => options[name] !== undefined);
    if (given !== undefined)
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${endpoint} with --${given}, found none`);
}
/**
 * The hash that was reviewed, when one is given.
 *
 * @throws {MesgError} `usage` for what is no hash, an empty text included: it may be the output of a step that failed.
 */
function readExpectedHash(options) {
    return readHash(options, "expected-hash");
}
/**
 * The service hash that an option names, when it is given.
 *
 * @throws {MesgError} `usage` for what is no hash.
 */
function readHash(options, name) {
    const text = options[name]?.trim();
    if (text === undefined)
        return undefined;
    try {
        (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHash */ .$C)(text);
        return text;
    }
    catch (error) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `--${name}: ${error.message}`, {
            cause: error,
            hint: "it is what mesg-compile hash prints; empty, it may come from a step that failed",
        });
    }
}


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e9: () => (/* binding */ readSourceOptions),
/* harmony export */   xK: () => (/* binding */ SOURCE_OPTIONS)
/* harmony export */ });
/* unused harmony export parseSize */
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7547);

/** The options of every command that takes a source from a folder. */
const SOURCE_OPTIONS = {
    "allow-file": {
        type: "string",
        multiple: true,
        value: "PATH",
        summary: "take this file of the service's folder although it looks like a secret",
    },
    "max-source-size": { type: "string", value: "SIZE", summary: "the most that is taken: 500M, 3GiB, or bytes (2GiB)" },
};
/** Their values, as the source's reader takes them. @throws {MesgError} `usage` when one is no size. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], "max-source-size": size } = values;
    return { allowFiles, ...(size === undefined ? {} : { maxBytes: parseSize(size) }) };
}
const UNITS = ["", "k", "m", "g", "t"];
/**
 * Reads a size as people write it.
 *
 * @returns Bytes; a unit is a power of 1024.
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * parseSize("1.5GiB"); // 1_610_612_736
 * ```
 */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?) ?([kmgt]?)(?:i?b)?$/i.exec(text.trim());
    const bytes = match === null ? Number.NaN : Math.floor(Number(match[1]) * 1024 ** UNITS.indexOf(match[2].toLowerCase()));
    if (Number.isSafeInteger(bytes))
        return bytes;
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a size such as 500M, 3GiB or a number of bytes, found ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 4783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ parseDefinition),
/* harmony export */   LG: () => (/* binding */ definitionToJson)
/* harmony export */ });
/* unused harmony exports definitionFromJson, hasLoneSurrogate */
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);
var _a;



/**
 * Reads a definition from the text of its JSON: our own, and what the original tools wrote.
 *
 * @throws {MesgError} `refused` when the text is no JSON, or a value has another type than its field. Names the place.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    if (text.length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found ${text.length}`);
    }
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition in JSON, found text that is none: ${error.message}`);
    }
    return definitionFromJson(value);
}
/**
 * Reads a definition from a value that `JSON.parse` gave. `null` counts as "not said", as proto3 JSON has it.
 *
 * @throws {MesgError} `refused` when a value has another type than its field.
 */
function definitionFromJson(value) {
    const unknownFields = [];
    const read = new JsonReader(value, [], unknownFields);
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
 * The definition as a value for `JSON.stringify`: defaults left out, keys in the order of mesg.yml's reference.
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
/** Reads the fields of one JSON object, and tells which of its keys nobody asked for. */
class JsonReader {
    #value;
    #path;
    #unknown;
    #asked = new Set();
    constructor(value, path, unknown) {
        this.#path = path;
        this.#unknown = unknown;
        // Each message in a list takes two segments; a depth in messages is what the binary form counts.
        if (path.filter((segment) => typeof segment === "string").length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr) {
            this.#refuse([], `expected at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels, found more`);
        }
        this.#value = isObject(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
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
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#asked.has(key))
                continue;
            this.#unknown.push({ pointer: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .r)([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    #nested(value, path, each) {
        const read = new _a(value, [...this.#path, ...path], this.#unknown);
        const result = each(read);
        read.end();
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
        const place = (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .r)([...this.#path, ...path]);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not a service definition: ${text}${place === "" ? "" : ` at ${place}`}`);
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

/***/ 905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition)
/* harmony export */ });
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7547);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4783);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6176);




/**
 * Reads a definition in whatever form it comes: JSON, hex text, or protobuf bytes. The forms cannot be mixed up: no
 * Service message with a name begins with `{` or consists of hex digits alone.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
function readDefinition(bytes) {
    if (bytes.length === 0) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", "expected a service definition, found an empty file");
    }
    // Hex takes two characters a byte, and JSON at least as much.
    if (bytes.length > 2 * _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx + 2) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDefinition */ .JA)(decodeText(bytes)) };
    const hex = asHex(bytes);
    if (hex !== undefined)
        return { form: "hex", ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)(Buffer.from(hex, "hex")) };
    return { form: "binary", ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)(bytes) };
}
function looksLikeJson(bytes) {
    let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!OPENERS.includes(bytes[first]))
        return false;
    return bytes[0] !== NAME_TAG || isJson(bytes);
}
/** The tag of a binary definition's name is a line feed to JSON, and the length behind it may be a brace. */
const NAME_TAG = 0x0a;
const SPACES = [...Buffer.from(" \t\r\n")];
const OPENERS = [...Buffer.from('{["')];
function isJson(bytes) {
    try {
        JSON.parse(decodeText(bytes));
        return true;
    }
    catch {
        return false;
    }
}
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
    }
}
function asHex(bytes) {
    const isDigit = (byte) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13))
        end--;
    const digits = bytes.subarray(0, end);
    return digits.length > 0 && digits.length % 2 === 0 && digits.every(isDigit)
        ? Buffer.from(digits).toString("latin1")
        : undefined;
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __webpack_require__(7547);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 3 modules
var service_hash = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/source/cid.ts
var cid = __webpack_require__(3213);
// EXTERNAL MODULE: ./src/engine/compare.ts
var compare = __webpack_require__(2405);
// EXTERNAL MODULE: ./src/engine/deploy.ts + 2 modules
var deploy = __webpack_require__(5265);
// EXTERNAL MODULE: ./src/engine/deploy-error.ts
var deploy_error = __webpack_require__(6119);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/ipfs/block-id.ts
var block_id = __webpack_require__(5989);
// EXTERNAL MODULE: ./src/ipfs/call-failure.ts
var call_failure = __webpack_require__(6787);
// EXTERNAL MODULE: ./src/ipfs/read-blocks.ts
var read_blocks = __webpack_require__(6435);
;// CONCATENATED MODULE: ./src/ipfs/car-store.ts






/**
 * A CAR file (version 1, as `compile --car` writes one), whose blocks may stand in any order. Each is hashed before
 * anything of it is given out.
 */
function carStore(path) {
    return {
        place: path,
        async *read(sourceId, { limit, signal }) {
            const file = await openFile(path);
            try {
                const { root, sections } = await readSections(file, path, signal);
                if (!sections.has(sourceId)) {
                    throw new definition_error/* MesgError */.N("refused", `expected the source ${sourceId} in ${path}, found ${root ?? "another one"}`);
                }
                const get = async (text) => {
                    const section = sections.get(text);
                    if (section === undefined)
                        throw new definition_error/* MesgError */.N("refused", `expected the block ${text} in ${path}, found none`);
                    return await readAt(file, section.start, section.length, path);
                };
                yield* (0,read_blocks/* readBlocks */.v_)(sourceId, ({ text }) => get(text), { place: path, limit, signal });
            }
            finally {
                await file.close();
            }
        },
    };
}
/** Whether a file begins as a CAR does, of version 1 or 2; a tar begins with a path. */
async function isCar(path) {
    const file = await openFile(path);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
        const begin = buffer.subarray(0, bytesRead).toString("latin1");
        // A length of one or two bytes, then a DAG-CBOR map of `roots` and `version`, or of `version` alone.
        return /^(?:[^\x80-\xff]|[\x80-\xff][^\x80-\xff])(?:\xa2\x65roots|\xa1\x67version)/s.test(begin);
    }
    finally {
        await file.close();
    }
}
/** Finds where each block stands, without reading it. */
async function readSections(file, path, signal) {
    const sections = new Map();
    const { size } = await file.stat();
    const header = await readLength(file, 0, path);
    if (header.value > MOST_HEADER)
        throw noCar(path, "a header that is too long");
    const root = rootOf(await readAt(file, header.end, header.value, path), path);
    for (let at = header.end + header.value; at < size;) {
        signal.throwIfAborted();
        const { value: length, end } = await readLength(file, at, path);
        if (length < CID_V0 || length > read_blocks/* LARGEST_BLOCK */.xy + CID_V1)
            throw noCar(path, `a section of ${length} bytes`);
        const begin = await readAt(file, end, Math.min(length, CID_V1), path);
        const cid = begin.subarray(0, begin[0] === 0x12 ? CID_V0 : CID_V1);
        sections.set((0,block_id/* readBlockId */.t)(cid).text, { start: end + cid.length, length: length - cid.length });
        at = end + length;
    }
    return { root, sections };
}
const CID_V0 = 34;
const CID_V1 = 36;
const MOST_HEADER = 65_536;
/** In DAG-CBOR: tag 42, and a byte string of a zero and a CIDv0. */
const LINK = Buffer.from([0xd8, 0x2a, 0x58, 1 + CID_V0, 0x00]);
function rootOf(header, path) {
    if (header.indexOf("eroots") !== 1)
        throw noCar(path, "a CAR of another version");
    const at = header.indexOf(LINK);
    return at === -1 ? undefined : (0,cid/* formatCid */.WV)(header.subarray(at + LINK.length, at + LINK.length + CID_V0));
}
/** An unsigned LEB128 varint, and where it ends. */
async function readLength(file, at, path) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_VARINT), 0, MOST_VARINT, at);
    let value = 0;
    for (let index = 0; index < bytesRead; index++) {
        value += (buffer[index] & 127) * 128 ** index;
        if (buffer[index] < 128)
            return { value, end: at + index + 1 };
    }
    throw noCar(path, "a section without an end");
}
/** No section is longer than what four bytes say. */
const MOST_VARINT = 4;
async function readAt(file, start, length, path) {
    const buffer = Buffer.alloc(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(buffer, done, length - done, start + done);
        if (bytesRead === 0)
            throw noCar(path, "one that is cut off");
        done += bytesRead;
    }
    return buffer;
}
async function openFile(path) {
    return await (0,promises_.open)(path).catch((cause) => {
        throw new call_failure/* CallFailure */.Rk(`cannot read ${path}: ${cause.message}`, { cause });
    });
}
function noCar(path, found) {
    return new definition_error/* MesgError */.N("refused", `expected a CAR of version 1 in ${path}, found ${found}`);
}

// EXTERNAL MODULE: ./src/ipfs/fetch-source.ts
var fetch_source = __webpack_require__(1794);
// EXTERNAL MODULE: ./src/source/take-source.ts
var take_source = __webpack_require__(318);
;// CONCATENATED MODULE: ./src/engine/verify-source.ts





/**
 * Takes what is at a place, where a definition's source should be.
 *
 * @param sourceId What the definition names. Stores are asked for it; a folder or a tar is what it is.
 * @returns The id and the digest of what is there.
 * @throws {MesgError} `refused` when a store has other bytes under the id.
 */
async function takeFromPlace(place, sourceId, options) {
    if (typeof place === "string") {
        const isFile = (await (0,promises_.stat)(place).catch(() => undefined))?.isFile() === true;
        if (!isFile || !(await isCar(place)))
            return await (0,take_source/* takeSource */.Z)(place, options);
    }
    const store = typeof place === "string" ? carStore(place) : place;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-verify-"));
    try {
        const out = (0,external_node_path_.join)(folder, "source.tar");
        await (0,fetch_source/* fetchSource */.s)(sourceId, { out, stores: [store], patience: options.patience, signal: options.signal });
        return await (0,take_source/* takeSource */.Z)(out, options);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/engine/verify.ts







/**
 * Compares a definition with everything that is said to be the same service: the hash that was reviewed, the source that
 * it names, wherever that lies, and what an Engine keeps. Nothing is believed: ids and hashes are computed here from the
 * bytes. Every comparison is made, whatever an earlier one found.
 *
 * @throws {MesgError} `usage` when there is nothing to compare with, or the release hashes a source and none is given.
 * @example
 * ```ts
 * const { verified, checks } = await verify(definition, { release: "0.11", sources: ["source.car"], expectedHash });
 * ```
 */
async function verify(definition, options) {
    const { release, sources = [], engine } = options;
    const expected = [options.expectedHash, definition.hash].filter((hash) => hash !== undefined && hash !== "");
    if (expected.length === 0 && sources.length === 0 && engine === undefined) {
        throw new definition_error/* MesgError */.N("usage", "expected something to compare the definition with, found nothing", {
            hint: "give a source, a gateway, an Engine, or the hash that is expected",
        });
    }
    if (sources.length === 0 && hashesSource(release)) {
        throw new definition_error/* MesgError */.N("usage", `expected the source: the hash of Engine ${release} covers it`, {
            hint: "give it as a file or a folder, or name a gateway that serves it",
        });
    }
    const checks = [];
    let digest;
    for (const place of sources) {
        const found = await checkSource(place, definition.source, options);
        checks.push(found.check);
        digest ??= found.digest;
    }
    const computable = digest !== undefined || !hashesSource(release);
    const hash = release !== undefined && computable ? hashOf(definition, release, digest) : undefined;
    checks.push(...[...new Set(expected)].map((text) => checkHash(text, hash, release)));
    if (engine !== undefined)
        checks.push(await checkEngine(engine, definition, hash, options));
    return { verified: checks.every(({ outcome }) => outcome === "equal"), hash, release, checks };
}
function hashesSource(release) {
    return release !== undefined && (0,service_hash/* needsSource */.vW)(release);
}
function hashOf(definition, release, source) {
    return (0,service_hash/* serviceHash */.gH)(asSent(definition), release, source === undefined ? {} : { source });
}
/** The definition as a Create request has it: an Engine fills in the rest. */
function asSent(definition) {
    return { ...definition, hash: "", address: "", configuration: definition.configuration ?? service/* EMPTY_CONFIGURATION */.$k };
}
async function checkSource(place, sourceId, options) {
    const subject = "source";
    const name = typeof place === "string" ? place : place.place;
    try {
        (0,cid/* parseCid */.mQ)(sourceId);
        const withoutDigest = !hashesSource(options.release);
        const found = await takeFromPlace(place, sourceId, { ...options, withoutDigest });
        if (found.sourceId === sourceId) {
            return { check: { subject, with: name, outcome: "equal" }, digest: found.digest };
        }
        const reason = `the definition names the source ${sourceId}, ${name} is ${found.sourceId}`;
        return { check: { subject, with: name, outcome: "differs", reason } };
    }
    catch (error) {
        return { check: failed({ subject, with: name }, error, options.signal) };
    }
}
function checkHash(expected, hash, release) {
    const check = { subject: "hash", with: expected };
    if (hash === expected)
        return { ...check, outcome: "equal" };
    if (release === undefined) {
        const reason = "the Engine could not be asked for the release whose hash is meant";
        return { ...check, outcome: "unknown", reason, hint: "name it with --engine-version" };
    }
    if (hash === undefined) {
        const reason = `the hash of Engine ${release} covers the source, and no source was the definition's`;
        return { ...check, outcome: "unknown", reason };
    }
    return { ...check, outcome: "differs", reason: `expected the hash ${expected}, the definition's is ${hash}` };
}
async function checkEngine(engine, definition, hash, { signal, callTimeout = deploy/* CALL_TIMEOUT */.p }) {
    const check = { subject: "engine", with: engine.address };
    if ("problem" in engine)
        return failed(check, engine.problem, signal);
    if (hash === undefined) {
        return { ...check, outcome: "unknown", reason: "the hash to ask the Engine for could not be computed" };
    }
    try {
        const { definition: stored, unknownFields } = await engine.client.get(hash, { timeout: callTimeout, signal });
        const expected = { ...asSent(definition), hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) };
        const differences = (0,compare/* compareDefinitions */.E)(expected, stored);
        if (differences.length > 0 || unknownFields.length > 0)
            throw (0,deploy_error/* storedOther */.uy)(hash, differences, unknownFields);
        return { ...check, outcome: "equal" };
    }
    catch (error) {
        return failed(check, error, signal);
    }
}
/** What a comparison is that ended with an error; one that is about the call itself, or a defect, is thrown again. */
function failed(check, error, signal) {
    if (signal?.aborted || !(error instanceof definition_error/* MesgError */.N) || error.kind === "usage")
        throw error;
    const { kind, message: reason, hint } = error;
    return {
        ...check,
        outcome: kind === "refused" ? "differs" : "unknown",
        reason,
        ...(hint === undefined ? {} : { hint }),
    };
}


/***/ }),

/***/ 1794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1381);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3720);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);




/**
 * Fetches a source's archive from the first place that has it, and verifies it against its id.
 *
 * @returns The place that it came from, and its bytes.
 * @throws {MesgError} of the last place, when none has it.
 */
async function fetchSource(sourceId, options) {
    const patience = { ..._deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .aZ, ...options.patience };
    const { stores, limit = _read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SOURCE */ .JO, out } = options;
    if (stores.length === 0)
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected a place to fetch from, found none");
    return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(patience.total, `fetch ${sourceId}`, options.signal, async (signal) => {
        for (const [index, store] of stores.entries()) {
            try {
                return await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(out, async (file) => {
                    let size = 0;
                    for await (const chunk of store.read(sourceId, { patience, signal, limit })) {
                        await file.write(chunk);
                        size += chunk.length;
                        options.onProgress?.(store.place, size);
                    }
                    return { place: store.place, size };
                });
            }
            catch (error) {
                signal.throwIfAborted();
                if (index === stores.length - 1 || !(error instanceof _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                await options.onFailure?.(store.place, error);
            }
        }
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected a place to fetch from, found none");
    });
}


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verificationToText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6362);

/**
 * A verification as lines for people: what it is about, each comparison with a tick or a cross, and what was not
 * compared.
 */
function verificationToText(definition, verification, style) {
    const { hash, release, checks } = verification;
    const sid = definition.sid === "" ? "no sid" : `sid ${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(definition.sid)}`;
    const subjects = new Set(checks.map(({ subject }) => subject));
    const missing = Object.entries(NOT_COMPARED).filter(([subject]) => !subjects.has(subject));
    return [
        `  service   ${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(definition.name)} (${sid})`,
        `  source    ${definition.source === "" ? "none" : (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(definition.source)}`,
        `  hash      ${hash ?? "not known"}${release === undefined ? "" : ` for Engine ${release}`}`,
        "",
        ...checks.map((check) => lineOf(check, style)),
        ...missing.map(([, text]) => `  - ${text}`),
        "",
    ].join("\n");
}
const NOT_COMPARED = {
    source: "not compared with a source: give --source, or --ipfs-gateway",
    hash: "not compared with a hash: give --expected-hash",
    engine: "not compared with an Engine: give --endpoint",
};
function lineOf(check, style) {
    const [mark, colour] = MARKS[check.outcome];
    const text = check.outcome === "equal" ? EQUAL[check.subject](check.with) : check.reason;
    const hint = check.hint === undefined ? "" : `\nhint: ${check.hint}`;
    return `  ${style.colour ? `\u001b[${colour}m${mark}\u001b[0m` : mark} ${indent(`${text}${hint}`)}`;
}
const MARKS = { equal: ["✓", 32], differs: ["✗", 31], unknown: ["?", 33] };
const EQUAL = {
    source: (place) => `${place} is the source that the definition names`,
    hash: (hash) => `the definition has the hash ${hash}`,
    engine: (address) => `the Engine at ${address} keeps this very definition under its hash`,
};
function indent(text) {
    return text
        .split("\n")
        .map((line) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(line, LONGEST))
        .join("\n    ");
}
/** Units of a line that is shown: a difference quotes texts of both sides. */
const LONGEST = 1000;


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ visibleJson),
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Texts of a definition on their way to people: they may be as long and as strange as their author likes, and must stay
 * one line of plain text on a terminal, in a log of GitHub Actions, and in Markdown.
 *
 * @module
 */
/** Controls, line and paragraph ends, and what is not seen at all: marks for text direction, joiners, fillers. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;
/** Opens an HTML comment, in which a tool may hide its marks; or a command of a workflow's log. */
const OPENERS = /<(?=!--)|#(?=#\[)/g;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/**
 * The text on one line, with an escape as in JSON for everything that is not seen or that a log would obey.
 *
 * @param limit The most UTF-16 units to take over; what is cut off is marked with `…`.
 * @example
 * ```ts
 * visibleText("a\nb\u202e"); // "a\\nb\\u202e"
 * ```
 */
function visibleText(text, limit = 200) {
    return escapeUnseen(text.length > limit ? `${text.slice(0, limit)}…` : text, SHORT);
}
/** JSON text with the same escapes, which in JSON change nothing but the spelling. Its line ends stay. */
function visibleJson(json) {
    return escapeUnseen(json, { "\n": "\n" });
}
function escapeUnseen(text, known) {
    return text.replace(UNSEEN, (run) => escapeOf(run, known)).replace(OPENERS, (opener) => escapeOf(opener, {}));
}
function escapeOf(run, known) {
    let escaped = "";
    for (let index = 0; index < run.length; index++) {
        escaped += known[run[index]] ?? `\\u${run.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }
    return escaped;
}


/***/ }),

/***/ 4583:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7203);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3136);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(905);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7547);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3143);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4160);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5265);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6498);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9236);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7383);
/**
 * Proves that a definition, its source and what an Engine keeps are the same service.
 *
 * @module
 */





const OPTIONS = {
    source: { type: "string", value: "TAR|CAR|FOLDER", summary: "the source that the definition names" },
    endpoint: { type: "string", value: "HOST:PORT", summary: "the Engine that should keep it; https://HOST behind TLS" },
    "engine-version": {
        type: "string",
        value: "R",
        summary: `the Engine release whose hash is meant, or auto to ask the Engine (auto; ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW} without one)`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPECTED_HASH_OPTION */ .Iy,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_OPTIONS */ .iT,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_OPTIONS */ .xK,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .IPFS_OPTIONS */ .wQ,
    json: { type: "boolean", summary: "print what was found as JSON" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: "verify",
    synopsis: "DEFINITION",
    summary: "prove that a definition, its source and what an Engine keeps are the same",
    description: `
DEFINITION is JSON, hex or protobuf bytes, whatever wrote it. Its hash is computed here from its bytes and its source; the
source's id from the bytes that a file, a node or a gateway gives; what the Engine keeps is compared field by field.
Nothing is believed, and nothing is sent but questions.

  mesg-compile verify service.json --source source.car --expected-hash 3Xv…
  mesg-compile verify service.pb --ipfs-gateway https://ipfs.io --endpoint engine.example.com:50052

Exit codes: 0 all that was compared is equal, 1 something differs, 3 a side could not be had. The report says what was not
compared because nothing was given for it.`,
    positionals: [1, 1],
    options: OPTIONS,
    async run(call) {
        const expectedHash = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readExpectedHash */ .tA)(call.options);
        const definition = await readWhole(call, call.positionals[0]);
        const engine = await connect(call);
        try {
            const { apis, gateways, patience } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readIpfsOptions */ .TI)(call);
            const stores = [...apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .KuboNode */ .i(api)), ...gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .gatewayStore */ .c)];
            const sources = [...(call.options.source === undefined ? [] : [call.options.source]), ...stores];
            const verification = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .verify */ .M)(definition, {
                ...{ release: releaseOf(call, engine), expectedHash, sources, engine, patience, signal: call.signal },
                ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readSourceOptions */ .e9)(call.options),
            });
            await call.stdout.write(render(call, definition, verification));
            return exitCodeOf(verification);
        }
        finally {
            if (isConnected(engine))
                engine.close();
        }
    },
});
/** A definition of which every byte is known: what is not known would not be compared. */
async function readWhole(call, path) {
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .readDefinition */ .U)(await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readInput */ .R)(path, "a definition", call.signal));
    if (unknownFields.length === 0)
        return definition;
    const list = unknownFields.map(({ pointer, text }) => `${pointer}: ${text}`).join(", ");
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MesgError */ .N("refused", `expected a definition, found what no Engine release knows in ${path}: ${list}`, {
        hint: "what is not known is in no hash: take it out, or compile the definition again",
    });
}
/** @returns Why there is no connection, where that is one more thing to report: all else is compared just the same. */
async function connect(call) {
    const { endpoint, "engine-version": version = "auto" } = call.options;
    if (endpoint === undefined) {
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEngineOptions */ .pn)(call, "--endpoint HOST:PORT");
        return undefined;
    }
    const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRelease */ .BC)(version);
    const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngineOptions */ .FD)(call);
    try {
        return await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .connectEngine */ .x)(endpoint, { ...access, timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .CALL_TIMEOUT */ .p, signal: call.signal, release });
    }
    catch (error) {
        if (call.signal.aborted || !(error instanceof _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MesgError */ .N) || error.kind === "usage")
            throw error;
        return { address: endpoint.replace(/^https?:\/\//, ""), problem: error };
    }
}
function isConnected(engine) {
    return engine !== undefined && !("problem" in engine);
}
/** The release whose hash is meant; undefined when the Engine was to tell it, and could not be asked. */
function releaseOf({ options }, engine) {
    const { "engine-version": version = "auto" } = options;
    if (isConnected(engine))
        return engine.release;
    if (version !== "auto")
        return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRelease */ .BC)(version);
    return engine === undefined ? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW : undefined;
}
function render({ options, stdout, env }, definition, found) {
    if (!options.json) {
        return (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .verificationToText */ .I)(definition, found, { colour: stdout.isTerminal && !env.NO_COLOR });
    }
    const { sid, source } = definition;
    const { verified, hash, release: engineVersion, checks } = found;
    return `${JSON.stringify({ verified, hash, sid, source, engineVersion, checks }, undefined, 2)}\n`;
}
function exitCodeOf({ checks }) {
    if (checks.some(({ outcome }) => outcome === "differs"))
        return 1;
    return checks.every(({ outcome }) => outcome === "equal") ? 0 : 3;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ takeSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7547);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(871);
/* harmony import */ var _digest_tar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4055);
/* harmony import */ var _file_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6598);
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3248);







/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // A device may never end.
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, options);
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readSourceTree */ .m)(path, options);
    const { sourceId, size, entries, digest } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .archive */ .rD)(tree, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
async function takeTar(path, options) {
    const { signal } = options;
    const { sourceId, size } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBlocks */ .m3)(() => (0,_file_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .fileBlocks */ .d)(path, signal), options);
    const open = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,_digest_tar_js__WEBPACK_IMPORTED_MODULE_6__/* .digestTar */ .A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ })

};
