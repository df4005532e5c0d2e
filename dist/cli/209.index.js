export const id = 209;
export const ids = [209,771,783];
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


/***/ }),

/***/ 1794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1003);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);



/**
 * Fetches a source's archive from the first store that has it, and verifies it against its id.
 *
 * @returns The store's name, and the size of the archive in bytes.
 * @throws {MesgError} of the last store when none has it.
 */
async function fetchSource(sourceId, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit = _read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SOURCE */ .JO, out } = options;
    if (stores.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no store to fetch from: expected a node, a gateway or a folder");
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${sourceId}`), options.signal, async (signal) => {
        for (const [index, store] of stores.entries()) {
            try {
                return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(out, async (file) => {
                    let size = 0;
                    for await (const chunk of store.read(sourceId, { policy, signal, limit })) {
                        await file.write(chunk);
                        size += chunk.length;
                        options.onProgress?.(store.place, size);
                    }
                    return { place: store.place, size };
                });
            }
            catch (error) {
                signal.throwIfAborted();
                if (index === stores.length - 1 || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                await options.onFailure?.(store.place, error);
            }
        }
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no store to fetch from: expected a node, a gateway or a folder");
    });
}


/***/ }),

/***/ 1792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(418);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts

/** Changes whenever the archive, its id or the digest of the same files would change. */
const RECIPE = "source 1";
/**
 * Names what a tree holds without reading it: by the object ids of its files, their paths and modes, and the secrets that
 * were allowed in it.
 *
 * @returns A SHA-256 in hex; undefined for a tree of which something is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(RECIPE);
    const add = (...parts) => {
        for (const part of parts)
            hash.update(`${Buffer.byteLength(part)}:`).update(part);
    };
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind, entry.path, content);
    }
    add("allowed", ...[...allowFiles].sort());
    return hash.digest("hex");
}
function contentKey(entry) {
    if (entry.kind === "symlink")
        return entry.target;
    if (entry.kind === "folder")
        return entry.mode.toString(8);
    const { origin, mode, size } = entry;
    const id = origin.from === "git" ? origin.oid : origin.sha256;
    return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}

// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 10 modules
var digest_tar = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(4396);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(5372);
;// CONCATENATED MODULE: ./src/source/take-source.ts









/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, opened or not, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    if (typeof path !== "string")
        return await takeFolder(path, options);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // A device may never end.
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, options);
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache !== undefined && !writesFiles(options) ? treeKey(tree) : undefined;
    const known = key === undefined ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** What the cache knows, if that is all that is asked for. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, size, entries, digest } = taken;
    const extra = appended?.(sourceId);
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { sourceId, size, entries, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
async function takeTar(path, options) {
    const { signal } = options;
    const { sourceId, size } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ })

};
