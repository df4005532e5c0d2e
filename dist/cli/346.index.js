export const id = 346;
export const ids = [346];
export const modules = {

/***/ 8206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ readNamedService),
/* harmony export */   gm: () => (/* binding */ tellDiagnostics),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2036);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1140);






/** Whether a path names what a definition is compiled from, a mesg.yml or its folder, rather than a definition. */
async function isCompiled(path) {
    return /\.ya?ml$/i.test(path) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
/**
 * Reads the service that was named on the command line: a folder or a mesg.yml is compiled; a definition is taken as it
 * is, valid or not.
 *
 * @param use What the definition is read for, for the warning about a field that nobody knows: `hashed`.
 * @throws {MesgError} `refused` when a folder describes no valid service, after saying why on stderr.
 */
async function readNamedService(call, path, { release, use }) {
    if (await isCompiled(path)) {
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadService */ .oV)(path, { release, signal: call.signal });
        await tellDiagnostics(call, loaded);
        const { definition, folder, files, file } = loaded;
        if (definition !== undefined)
            return { definition, folder, files };
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `${file} describes no valid service`);
    }
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefinition */ .U)(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(path, "a folder or a definition", call.signal));
    for (const { pointer, text } of unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
    return { definition, folder: undefined };
}
/** Says on stderr what is wrong in a service, with its lines, and how much of it. */
async function tellDiagnostics({ stderr, env }, { diagnostics, file, text }) {
    if (diagnostics.length === 0)
        return;
    const color = stderr.isTerminal && !env.NO_COLOR;
    await stderr.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsToText */ .Z)(diagnostics, { texts: new Map([[file, text]]), color }));
    await stderr.write(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .countDiagnostics */ .i)(diagnostics)} in ${file}\n`);
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);


/** The largest definition as hex, and a line break or two. */
const LIMIT = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx + 4;
/**
 * Reads a file that was named on the command line, or a pipe that the shell has open.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
async function readInput(path, what, signal) {
    const bytes = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, { limit: LIMIT, what, signal, pipes: true });
    if (bytes.length <= LIMIT)
        return bytes;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found more in ${JSON.stringify(path)}`);
}


/***/ }),

/***/ 4283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ SOURCE_OPTIONS),
  e: () => (/* binding */ readSourceOptions)
});

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(9013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(1003);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
;// CONCATENATED MODULE: ./src/source/cache/source-cache.ts





/** The largest file of a cache that is believed, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Remembers sources in a folder, so that one that did not change is not read again. Several processes may share it: files
 * appear whole. One that is damaged, or was made for something else, is passed over.
 */
class SourceCache {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    /** @param key A {@linkcode treeKey}. */
    async get(key) {
        const bytes = await (0,read_regular/* readRegularFile */.XF)(this.#folder, fileOf(key), MAX_ENTRY).catch(() => undefined);
        return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
    }
    /** Remembers a source; a cache that cannot be written is a cache that is not used. */
    async set(key, source) {
        const payload = JSON.stringify(source);
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,promises_.mkdir)(this.#folder, { recursive: true });
            await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(this.#folder, fileOf(key)), (file) => file.write(Buffer.from(text)));
        }
        catch {
            // Nothing is lost but time.
        }
    }
}
function fileOf(key) {
    return `${key}.json`;
}
function checksum(key, payload) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key} ${payload}`).digest("hex");
}
function parse(text, key) {
    const space = text.indexOf(" ");
    const payload = text.slice(space + 1).trimEnd();
    if (text.slice(0, space) !== checksum(key, payload))
        return undefined;
    const { sourceId, size, entries, finished } = JSON.parse(payload);
    return { sourceId, size, entries, finished };
}

;// CONCATENATED MODULE: ./src/command/source-options.ts


/** The options of every command that takes a source from a folder. */
const SOURCE_OPTIONS = {
    "allow-file": {
        type: "string",
        multiple: true,
        value: "PATH",
        summary: "take this file of the service's folder although it looks like a secret",
    },
    "max-source-size": {
        type: "string",
        value: "SIZE",
        summary: "the largest source that is taken: 500MB, 3GiB or a number of bytes (2GiB)",
    },
    cache: {
        type: "string",
        value: "DIR",
        summary: "remember sources in this folder, so that one whose files git has unchanged is not read again",
    },
    "no-cache": { type: "boolean", summary: "read every source, whatever --cache says" },
};
/** Their values, as the source's reader takes them. @throws {MesgError} `usage` when one is no size. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], "max-source-size": size, cache: folder, "no-cache": noCache = false } = values;
    const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
    return { allowFiles, cache, ...(size === undefined ? {} : { maxBytes: (0,sizes/* parseSize */.D)(size) }) };
}


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/hash/grammar.ts
/**
 * The two grammars in which Engines write a definition before they hash it.
 *
 * Until 0.13 that is cnf/structhash (versions 0 and 1); 0.14 brought the Engine's own copy. Texts stand in quotes but
 * are not escaped, in both: some different definitions collide on one dump, and so on one hash.
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
/** From 0.14: fields in the order of their whole `name:value` texts, so that `10:` stands before `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names differ and none holds a colon, so the values are never reached.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Text as it is, in quotes. */
const grammar_text = (value) => `"${value}"`;
/** A list of texts. */
function texts(grammar) {
    return (values) => grammar.list(values.map(grammar_text));
}
/** A list of structs. */
function structs(grammar, each) {
    return (values) => grammar.list(values.map(each));
}
/** A struct: its fields by name, each with the text of its value. The order of the source text does not matter. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}

;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * What Engines from 0.14 on hash of a definition: the names are the protobuf numbers.
 *
 * @module
 */


const list = texts(ENGINE_DUMP);
const parameter = struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    3: (it) => grammar_text(it.type),
    4: (it) => ENGINE_DUMP.flag(it.optional),
    8: (it) => grammar_text(it.key),
    9: (it) => ENGINE_DUMP.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = structs(ENGINE_DUMP, (it) => parameter(it));
const events = structs(ENGINE_DUMP, struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    3: (it) => parameters(it.data),
    4: (it) => grammar_text(it.key),
}));
const dependencies = structs(ENGINE_DUMP, struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => grammar_text(it.command),
    6: (it) => list(it.args),
    8: (it) => grammar_text(it.key),
    9: (it) => list(it.env),
}));
// The protobuf numbers of args and command stand the other way round; the tags say command 4, args 5.
const configuration = struct(ENGINE_DUMP, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => grammar_text(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => grammar_text(it.key),
};
function engine_dump_service(task) {
    const tasks = structs(ENGINE_DUMP, task);
    return struct(ENGINE_DUMP, {
        1: (it) => grammar_text(it.name),
        2: (it) => grammar_text(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => grammar_text(it.repository),
        12: (it) => grammar_text(it.sid),
        13: (it) => grammar_text(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service(struct(ENGINE_DUMP, TASK));
/** 0.26, which hashes that a task has a price, but not which: the amounts are structs without tags. */
const dump026 = engine_dump_service(struct(ENGINE_DUMP, { ...TASK, 9: (it) => (it.price === undefined ? ENGINE_DUMP.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * What Engines 0.10 to 0.13 hash of a definition, as their structs' `hash` tags say.
 *
 * @module
 */



const structhash_list = texts(STRUCTHASH);
const structhash_parameter = struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => grammar_text(it.type),
    5: (it) => STRUCTHASH.flag(it.optional),
    6: (it) => STRUCTHASH.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = structs(STRUCTHASH, (it) => structhash_parameter(it));
const tasks = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => grammar_text(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = structs(STRUCTHASH, dependency);
    return struct(STRUCTHASH, {
        1: (it) => grammar_text(it.sid),
        2: (it) => grammar_text(it.name),
        3: (it) => grammar_text(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => grammar_text(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => grammar_text(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in the tag of a dependency's key left it out of the hash until 0.12.
const configuration010 = struct(STRUCTHASH, { 2: () => grammar_text(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: struct(STRUCTHASH, { 2: (it) => grammar_text(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? STRUCTHASH.absent : configuration010(it)),
});
const configuration011 = struct(STRUCTHASH, { 2: () => grammar_text(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: struct(STRUCTHASH, { 2: (it) => grammar_text(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => struct(STRUCTHASH, { 1: () => grammar_text(key), 2: () => grammar_text(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = struct(STRUCTHASH, {
    1: (it) => (it.trigger === undefined ? STRUCTHASH.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? STRUCTHASH.absent : workflowTask(it.task)),
    3: (it) => grammar_text(it.key),
});
const trigger = struct(STRUCTHASH, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => grammar_text(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => grammar_text(it.value),
}));
const workflowTask = struct(STRUCTHASH, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => grammar_text(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: struct(STRUCTHASH, {
        1: (it) => grammar_text(it.key),
        2: (it) => grammar_text(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: structs(STRUCTHASH, workflow),
});
const configuration013 = struct(STRUCTHASH, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => grammar_text(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, where a dependency holds a configuration of its own. */
const dump013 = structhash_service({
    dependency: struct(STRUCTHASH, {
        1: (it) => grammar_text(it.key),
        2: (it) => grammar_text(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return STRUCTHASH.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N))
            throw error;
        throw new core_error/* MesgError */.N("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed what is hashed, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * The text that an Engine release hashes of a definition. `hash` and `address` are no part of it.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N("usage", `Engine ${release} hashes the source and the environment, not the definition`, {
        hint: "ask for the hash with --source and --env, or for the dump of 0.10 or newer",
    });
}
/** The digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}
/** Whether a release's service hash covers the source's files (0.9 to 0.15), not only its id. */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * The service hash as an Engine release computes it, in base58.
 *
 * 0.9 to 0.15 append to the directory digest of the source: the environment (0.9), the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, and covers the source by its id.
 *
 * @throws {MesgError} `usage` when the release needs the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(definitionDigest(definition, release));
    if (inputs.source === undefined) {
        throw new core_error/* MesgError */.N("usage", `the hash of Engine ${release} covers the source's files, and no source was given`, {
            hint: "give the source (--source TAR or FOLDER), or ask for a release from 0.16 on",
        });
    }
    const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
    return (0,core_base58/* encodeBase58 */.Rd)(inputs.source.finish(appended));
}
/** The sid that an Engine gives a service that has none of its own; set after hashing. */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ }),

/***/ 8346:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7552);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1792);
/**
 * Computes the hash that an Engine release gives a service.
 *
 * @module
 */





const FORMATS = ["base58", "hex", "dump", "json"];
const OPTIONS = {
    source: { type: "string", value: "TAR|FOLDER", summary: "the source; of a FOLDER it is the folder itself" },
    "engine-version": { type: "string", value: "R", summary: `the Engine release (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW})` },
    format: {
        type: "string",
        value: "FORMAT",
        summary: "base58, hex, dump (the text that is hashed) or json (the hash of every release) (base58)",
    },
    env: {
        type: "string",
        multiple: true,
        value: "NAME=VALUE",
        summary: "a variable that 0.9 deployed the service with; no other release hashes it",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_OPTIONS */ .x,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "hash",
    synopsis: "[DEFINITION|FOLDER]",
    summary: "compute the hash that an Engine release gives a service",
    description: `
Releases until 0.15 hash the source's files with the definition; from 0.16 on the definition is enough. A definition is
hashed as it is, valid or not.

  mesg-compile hash services/greeter
  mesg-compile hash service.json --source source.tar --engine-version 0.14
  mesg-compile hash service.json --format json`,
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRelease */ .BC)(call.options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW);
        const format = parseFormat(call.options.format ?? "base58");
        if (call.options.env !== undefined && release !== "0.9" && format !== "json")
            throw uselessEnv(release);
        const env = parseEnv(call.options.env ?? []);
        const { definition, inputs } = await read(call, call.positionals[0] ?? ".", release, format);
        await call.stdout.write(`${render(definition, release, format, { ...inputs, env })}\n`);
        return 0;
    },
});
/** The definition, and its source where one is at hand and the answer depends on it. */
async function read(call, path, release, format) {
    const given = call.options.source;
    const { definition, folder, files } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedService */ .br)(call, path, { release, use: "hashed" });
    const from = given ?? folder;
    const wanted = format === "json" || (format !== "dump" && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .needsSource */ .vW)(release)) || definition.source === "";
    if (from === undefined || !wanted)
        return { definition, inputs: {} };
    const source = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSource */ .Z)(given ?? files ?? from, {
        ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceOptions */ .e)(call.options),
        ...(format === "json" || release === "0.9" ? {} : { appended: appendedTo(definition, folder, release) }),
        withoutDigest: format !== "json" && !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .needsSource */ .vW)(release),
        signal: call.signal,
    });
    for (const notice of source.notices)
        await call.note(`notice: ${notice}`);
    if (definition.source !== "" && definition.source !== source.sourceId) {
        await call.warn(`warning: the definition names the source ${definition.source}, ${from} is ${source.sourceId}`);
    }
    const linked = folder === undefined ? definition : { ...definition, source: source.sourceId };
    return { definition: linked, inputs: source.digest === undefined ? {} : { source: source.digest } };
}
/** What the hash of a release has behind the digest of the source. */
function appendedTo(definition, folder, release) {
    return (source) => (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionDigest */ .uo)(folder === undefined ? definition : { ...definition, source }, release);
}
function parseFormat(text) {
    const format = FORMATS.find((known) => known === text);
    if (format !== undefined)
        return format;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("usage", `expected --format ${FORMATS.join("|")}, found ${JSON.stringify(text)}`);
}
function uselessEnv(release) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("usage", `expected --engine-version 0.9 with --env, found ${release}, which does not hash it`, {
        hint: "leave out --env: from 0.10 on the definition is hashed, with the variables it declares",
    });
}
function parseEnv(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const equals = pair.indexOf("=");
        if (equals > 0)
            return [pair.slice(0, equals), pair.slice(equals + 1)];
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("usage", `expected --env NAME=VALUE, found ${JSON.stringify(pair)}`);
    }));
}
function render(definition, release, format, inputs) {
    if (format === "dump")
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .dumpDefinition */ .k_)(definition, release);
    if (format === "json")
        return JSON.stringify(everyHash(definition, inputs), undefined, 2);
    const hash = (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceHash */ .gH)(definition, release, inputs);
    return format === "hex" ? Buffer.from((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeHash */ .$C)(hash)).toString("hex") : hash;
}
/** The hash and the sid that each release gives, oldest first; those that need a source only when there is one. */
function everyHash(definition, inputs) {
    const releases = _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASES */ .pH.filter((release) => inputs.source !== undefined || !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .needsSource */ .vW)(release));
    const rows = releases.map((release) => {
        const hash = (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceHash */ .gH)(definition, release, inputs);
        return [release, { hash, sid: definition.sid || (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultSid */ .eh)(hash) }];
    });
    return Object.fromEntries(rows);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
