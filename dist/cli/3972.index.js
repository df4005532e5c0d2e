export const id = 3972;
export const ids = [3972];
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
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74213);
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
            this.#refuse([given[1]], `expected one of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(given)}, found ${given.length === 2 ? "both" : "all"}`);
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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88013);
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
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .z) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC(`expected a definition of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .z} bytes, found ${text.length}`);
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
    const read = new _json_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonReader */ .O(value, [], unknownFields, { what: "a service definition", maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l });
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

/***/ 88013:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/** Maximum depth of nested messages, both in bytes and in JSON: protobuf's usual limit. */
const MAX_DEPTH = 100;
/** Maximum size of a definition in bytes. An Engine accepts at most 4 MiB, gRPC's default. */
const MAX_BYTES = 16 * 1024 * 1024;


/***/ }),

/***/ 93305:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ folderStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56681);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54705);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48656);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20418);




/**
 * Returns the store of a folder of archives, as the embedded Engine keeps them: `SOURCE_ID.tar`.
 *
 * @example
 * ```ts
 * await fetchSource(sourceId, { stores: [folderStore(".mesg/sources")], out: "source.tar" });
 * ```
 */
function folderStore(folder) {
    return {
        place: folder,
        async *read(sourceId, { signal, limit }) {
            (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCid */ .mQ)(sourceId);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${sourceId}.tar`);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk(`missing archive ${path}`, { cause });
            });
            if (found.size > limit)
                throw (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(sourceId, found.size, limit);
            const blocks = (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .fileBlocks */ .d)(path, signal);
            try {
                for (;;) {
                    const { value, done } = await blocks.next();
                    if (done) {
                        if (value.sourceId === sourceId)
                            return;
                        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("refused", `${path} has another source: its bytes have the id ${value.sourceId}`);
                    }
                    if (value.data?.length)
                        yield value.data;
                }
            }
            finally {
                await blocks.return(undefined);
            }
        },
    };
}


/***/ }),

/***/ 3972:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46232);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74213);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54783);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64450);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93305);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43384);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51794);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(54705);
/**
 * Fetches a source's archive by its id, or a manifest's definition and source, and verifies every block.
 *
 * @module
 */





const OPTIONS = {
    out: {
        type: "string",
        short: "o",
        writes: true,
        value: "FILE",
        summary: "file for the archive, a tar; - is stdout",
    },
    json: _command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_OPTIONS */ .z.json,
    definition: {
        type: "string",
        writes: true,
        value: "FILE",
        summary: "file for a manifest's definition (stdout)",
    },
    gateway: { type: "string", multiple: true, value: "URL", summary: "the same as --ipfs-gateway" },
    folder: {
        type: "string",
        multiple: true,
        value: "FOLDER",
        summary: "folder of archives named CID.tar, as in the embedded Engine's data",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .IPFS_OPTIONS */ .wQ,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "fetch",
    synopsis: "CID --out FILE",
    summary: "fetch a source by its id, verified block by block",
    description: `Tries folders first, then nodes, then gateways, until one has the source. FILE appears complete and
verified, or not at all: nodes and gateways are not trusted.

CID may be a manifest of the Marketplace: its definition goes to stdout, and the archive of its source to FILE, after
the definition's hash is verified.`,
    examples: [
        "mesg-compile fetch $CID -o source.tar --gateway https://ipfs.io",
        "mesg-compile fetch $CID -o - --ipfs-api http://127.0.0.1:5001 | tar xf -",
    ],
    pages: ["docs/ipfs.md"],
    json: '{ cid, kind: "source", place, size, out }; of a manifest { kind: "manifest", source, hash, releases, definition }',
    positionals: [1, 1],
    options: OPTIONS,
    async run(call) {
        const [cid = ""] = call.positionals;
        const { out } = call.options;
        checkSourceId(cid);
        if (out === undefined) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", "missing option: expected --out FILE", {
                hint: "name the file to write the archive to",
            });
        }
        const places = await readPlaces(call);
        try {
            await fetchArchive(call, cid, out, { ...places, stores: places.stores.map(_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutManifests */ .zU) });
        }
        catch (error) {
            if (!(error instanceof _command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .ManifestFound */ .iq))
                throw error;
            const manifest = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchIfManifest */ .lI)(cid, places);
            // Any other file is fetched unchanged.
            if (manifest === undefined)
                await fetchArchive(call, cid, out, places);
            else
                await fetchService(call, manifest, out, places);
        }
        return 0;
    },
});
async function readPlaces(call) {
    const { folder = [], gateway = [], "ipfs-gateway": ipfsGateway = [] } = call.options;
    const options = { ...call.options, "ipfs-gateway": [...gateway, ...ipfsGateway] };
    const { apis, gateways, policy } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readIpfsOptions */ .TI)({ options, env: call.env });
    const nodes = apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .KuboNode */ .i(api));
    const stores = [...folder.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .folderStore */ .s), ...nodes, ...gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .gatewayStore */ .c)];
    if (stores.length > 0)
        return { stores, policy, signal: call.signal };
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", "missing option: expected --gateway, --ipfs-api or --folder", {
        hint: "set where to fetch it from, such as --gateway https://ipfs.io",
    });
}
async function fetchArchive(call, cid, out, places) {
    const line = call.progress;
    try {
        const { place, size } = await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchSource */ .s)(cid, {
            ...places,
            out,
            onProgress: (from, bytes) => line.show({ label: `fetching from ${from}`, done: bytes }),
            onFailure: async (_, error) => {
                await line.end();
                await call.warn(`warning: ${error.message}`);
            },
        });
        await line.end();
        await call.note(`fetched ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(size)} from ${place}, verified`);
        if (call.options.json)
            await writeJson(call, { cid, kind: "source", place, size, out: call.options.out });
    }
    finally {
        await line.end();
    }
}
/** Writes a manifest's definition, and its source after everything is verified. */
async function fetchService(call, manifest, out, places) {
    const { definition: path } = call.options;
    const { releases } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyFetched */ .Rk)(manifest, places, out);
    const { definition, hash = "", deployment } = manifest;
    const json = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .definitionToJson */ .LG)({ ...definition, hash, source: deployment.source });
    const text = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(JSON.stringify(json, undefined, 2))}\n`;
    if (call.options.json) {
        await writeJson(call, { kind: "manifest", source: deployment.source, hash, releases, definition: json });
    }
    else if (path === undefined)
        await call.stdout.write(text);
    if (path !== undefined)
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .writeWhole */ .f)(path, async (file) => await file.write(Buffer.from(text)));
    await call.note(`fetched the manifest's source ${deployment.source}; its hash is that of Engine ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .listOf */ .c3)(releases)}`);
}
async function writeJson({ stdout }, value) {
    await stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(JSON.stringify(value, undefined, 2))}\n`);
}
/** Refuses an invalid source id as wrong usage, since it was typed here. */
function checkSourceId(text) {
    try {
        (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .parseCid */ .mQ)(text);
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", error.message, {
            cause: error,
            hint: "use the source id that mesg-compile compile prints",
        });
    }
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
