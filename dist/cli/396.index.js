export const id = 396;
export const ids = [396];
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
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6056);
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
        const { definition, folder, file } = loaded;
        if (definition !== undefined)
            return { definition, folder };
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

/***/ 7203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e9: () => (/* binding */ readSourceOptions),
/* harmony export */   xK: () => (/* binding */ SOURCE_OPTIONS)
/* harmony export */ });
/* unused harmony export parseSize */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a size such as 500M, 3GiB or a number of bytes, found ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);




/**
 * Writes a file so that it appears whole or not at all: under a temporary name beside it, then renamed over it. When
 * the writer throws, or the disk is full, nothing is left behind and an older file of that name is untouched. A path
 * that is a device or a pipe (`/dev/stdout`) is written to as it is.
 *
 * @param path Where the file is to appear.
 * @param writer Writes the contents; what it throws is passed on.
 * @returns What the writer returns.
 * @throws {MesgError} `environment` when the file system refuses, with the path in the message.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (existing?.isDirectory()) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: it is a folder`, { hint: "name a file in it" });
    }
    const inPlace = existing !== undefined && !existing.isFile();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
    const handle = await attempt(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(written, inPlace ? "w" : "wx"));
    let complete = false;
    try {
        const result = await writer({ write: (bytes, position) => attempt(path, () => writeAll(handle, bytes, position)) });
        if (!inPlace) {
            await attempt(path, () => handle.sync());
            await attempt(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, path));
        }
        complete = true;
        return result;
    }
    finally {
        await handle.close();
        if (!complete && !inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true });
    }
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const at = position === undefined ? null : position + done;
        done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
    }
}
async function attempt(path, operation) {
    try {
        return await operation();
    }
    catch (error) {
        const { code, message, syscall } = error;
        const full = code === "ENOSPC";
        // What follows the call's name is the temporary file, of which the caller knows nothing.
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
            cause: error,
            hint: full ? "free some space on that disk" : "check that its folder exists and may be written to",
        });
    }
}


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// UNUSED EXPORTS: definitionDigest

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
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7203);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3136);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7552);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(318);
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
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_OPTIONS */ .xK,
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
    const { definition, folder } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedService */ .br)(call, path, { release, use: "hashed" });
    const from = given ?? folder;
    const wanted = format === "json" || (format !== "dump" && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .needsSource */ .vW)(release)) || definition.source === "";
    if (from === undefined || !wanted)
        return { definition, inputs: {} };
    const source = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSource */ .Z)(from, { signal: call.signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceOptions */ .e9)(call.options) });
    for (const notice of source.notices)
        await call.note(`notice: ${notice}`);
    if (definition.source !== "" && definition.source !== source.sourceId) {
        await call.warn(`warning: the definition names the source ${definition.source}, ${from} is ${source.sourceId}`);
    }
    const linked = folder === undefined ? definition : { ...definition, source: source.sourceId };
    return { definition: linked, inputs: source.digest === undefined ? {} : { source: source.digest } };
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
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(418);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(871);
/* harmony import */ var _digest_digest_tar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(944);
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6904);







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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // A device may never end.
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, options);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readSourceTree */ .m)(path, options);
    const { sourceId, size, entries, digest } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .archive */ .rD)(tree, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
async function takeTar(path, options) {
    const { signal } = options;
    const { sourceId, size } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBlocks */ .m3)(() => (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .fileBlocks */ .d)(path, signal), options);
    const open = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,_digest_digest_tar_js__WEBPACK_IMPORTED_MODULE_6__/* .digestTar */ .A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ }),

/***/ 1059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ CarWriter),
/* harmony export */   cN: () => (/* binding */ carHeader),
/* harmony export */   eY: () => (/* binding */ carSection)
/* harmony export */ });
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);

/** The header of a CAR (version 1) with one root, which is a CIDv0: always of the same length. */
function carHeader(root) {
    const text = (words) => [...Buffer.from(words, "latin1")];
    // DAG-CBOR: {"roots": [tag 42 (0x00 and the CID)], "version": 1}
    const roots = [0x65, ...text("roots"), 0x81, 0xd8, 0x2a, 0x58, root.length + 1, 0x00, ...root];
    const map = [0xa2, ...roots, 0x67, ...text("version"), 0x01];
    return Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(map.length), ...map]);
}
/** One section of a CAR: the block with its CID and their length before it. */
function carSection({ cid, bytes }) {
    return [Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(cid.length + bytes.length), ...cid]), bytes];
}
/** Writes blocks to a CAR file as they come; its root, which is known last, is filled in at the end. */
class CarWriter {
    #file;
    constructor(file) {
        this.#file = file;
    }
    static async begin(file) {
        await file.write(carHeader(new Uint8Array(34)));
        return new CarWriter(file);
    }
    async add(block) {
        for (const piece of carSection(block))
            await this.#file.write(piece);
    }
    async finish(root) {
        await this.#file.write(carHeader(root), 0);
    }
}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);

/** What stands before the 32 bytes of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** The bytes of a CIDv0: 34 bytes, a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/** Writes a CIDv0 as text: base58, `Qm…`. */
function formatCid(cid) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase58 */ .Rd)(cid);
}
/**
 * Reads a CIDv0, the form in which a definition names its source.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
function parseCid(text) {
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a source id (a CIDv0, Qm and 44 more characters), found ${found}`);
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   zN: () => (/* binding */ buildDag)
/* harmony export */ });
/* unused harmony exports leavesOf, sourceIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6496);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3325);
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6439);





/** Links in one block: the classic width of `ipfs add`. */
const WIDTH = 174;
/** Leaves in memory whose hashes are computed at the same time, on the threads of the runtime's pool. */
const IN_FLIGHT = 8;
/**
 * Builds the UnixFS DAG of one file as `ipfs add` does with its classic defaults (leaves of 256 KiB in dag-pb, balanced,
 * 174 links, CIDv0), and gives out each block as soon as it is complete: leaves in the order of the file, a parent after
 * its last child, the root last. Memory does not grow with the file.
 *
 * @param leaves The file in leaves, all full but the last; at least one, which is empty for an empty file.
 * @param pool Where leaves go back to.
 * @param width Links in one block; other than the default only in tests, where three levels should be small.
 */
async function* buildDag(leaves, pool, width = WIDTH) {
    const levels = [[]];
    const pending = [];
    let blocks = 0;
    function* add(link, level) {
        levels[level] ??= [];
        if (levels[level].length === width)
            yield* close(level);
        levels[level].push(link);
    }
    function* close(level) {
        const { bytes, link } = parentOf(levels[level]);
        levels[level] = [];
        blocks++;
        yield { cid: link.cid, bytes, data: undefined };
        yield* add(link, level + 1);
    }
    try {
        for (let ended = false;;) {
            while (!ended && pending.length < IN_FLIGHT) {
                const { value: leaf, done } = await leaves.next();
                ended = done === true;
                if (done || (leaf.data.length === 0 && blocks + pending.length > 0))
                    continue;
                pending.push(startHash(leaf));
            }
            const next = pending.shift();
            if (next === undefined)
                break;
            const { leaf, block } = next;
            const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidV0 */ .p_)(new Uint8Array(await next.digest));
            blocks++;
            yield { cid, bytes: block, data: leaf.data };
            yield* add({ cid, tsize: block.length, size: leaf.data.length }, 0);
            pool.give(leaf);
        }
    }
    finally {
        await leaves.return(undefined);
    }
    for (let level = 0; level < levels.length - 1 || levels[level].length > 1; level++)
        yield* close(level);
    const { cid, size } = levels.at(-1)[0];
    return { sourceId: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCid */ .WV)(cid), root: cid, size, blocks };
}
function startHash(leaf) {
    const block = leaf.block();
    const digest = node_crypto__WEBPACK_IMPORTED_MODULE_0__.webcrypto.subtle.digest("SHA-256", block);
    // It is waited for in its turn; a failure elsewhere until then must not leave it unhandled.
    digest.catch(() => undefined);
    return { leaf, block, digest };
}
/** The block that links its children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
function parentOf(children) {
    const links = [];
    const sizes = [];
    let size = 0;
    let tsize = 0;
    for (const child of children) {
        const link = [0x0a, child.cid.length, ...child.cid, 0x12, 0x00, 0x18, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(child.tsize)];
        links.push(0x12, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(link.length), ...link);
        sizes.push(0x20, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(child.size));
        size += child.size;
        tsize += child.tsize;
    }
    const data = [0x08, 0x02, 0x18, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(size), ...sizes];
    const bytes = Uint8Array.from([...links, 0x0a, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(data.length), ...data]);
    const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidV0 */ .p_)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest());
    return { bytes, link: { cid, tsize: tsize + bytes.length, size } };
}
/** Any stream in leaves. */
async function* leavesOf(chunks, pool) {
    let leaf = pool.take();
    for await (const chunk of chunks) {
        for (let rest = leaf.put(chunk); leaf.isFull; rest = leaf.put(rest)) {
            yield leaf;
            leaf = pool.take();
        }
    }
    yield leaf;
}
/**
 * The source id of a file: the CIDv0 that `ipfs add` gives it with its classic defaults.
 *
 * @throws {DOMException} of the signal, when it aborts.
 * @example
 * ```ts
 * const { sourceId } = await sourceIdOf(createReadStream("source.tar", { highWaterMark: 262_144 }));
 * ```
 */
async function sourceIdOf(chunks, signal) {
    return await lastOf(blocksOf(chunks, signal));
}
/**
 * The blocks of any file, in the order of a CAR; the generator's return value is what {@linkcode sourceIdOf} gives. A
 * block's bytes hold only until the next one is asked for.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of blocksOf(createReadStream("source.tar"))) await put(cid, bytes);
 * ```
 */
function blocksOf(chunks, signal) {
    const pool = new _leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .LeafPool */ .zq();
    return buildDag(leavesOf((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(chunks, signal), pool), pool);
}
/** Runs a build to its end, handing each block to `take`. */
async function lastOf(blocks, take = () => undefined) {
    try {
        for (;;) {
            const { value, done } = await blocks.next();
            if (done)
                return value;
            await take(value);
        }
    }
    finally {
        await blocks.return(undefined);
    }
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6496);
/* harmony import */ var _dag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6189);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3325);




/**
 * The blocks of a file on disk, as {@linkcode blocksOf} gives them for any stream. The file is read straight into its
 * blocks: a stream would take twice the time, for a buffer of its own that is copied and thrown away each time.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
function fileBlocks(path, signal) {
    const pool = new _leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .LeafPool */ .zq();
    return (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDag */ .zN)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptible */ .I)(fileLeaves(path, pool), signal), pool);
}
async function* fileLeaves(path, pool) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        for (let isRead = false; !isRead;) {
            const leaf = pool.take();
            while (!leaf.isFull && !isRead) {
                const space = leaf.space(_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAF_SIZE */ .RB);
                // No position: what has none, a pipe say, is read as well.
                const { bytesRead } = await file.read(space, 0, space.length, null);
                leaf.advance(bytesRead);
                isRead = bytesRead === 0;
            }
            yield leaf;
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 3325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ LEAF_SIZE),
/* harmony export */   zq: () => (/* binding */ LeafPool)
/* harmony export */ });
/* unused harmony export Leaf */
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);

/** Bytes of a file that one leaf holds: the classic chunker of `ipfs add`, `size-262144`. */
const LEAF_SIZE = 262_144;
/** Room for what stands before the bytes in a block, and after them. */
const BEFORE = 16;
const AFTER = 8;
/**
 * A leaf of a UnixFS file that is being filled. Its bytes stand where they will stand in the dag-pb block, so that
 * whoever fills it reads straight into the block and nothing is copied.
 */
class Leaf {
    #buffer;
    #capacity;
    #length = 0;
    constructor(capacity) {
        this.#buffer = new Uint8Array(BEFORE + capacity + AFTER);
        this.#capacity = capacity;
    }
    get isFull() {
        return this.#length === this.#capacity;
    }
    /** Whether as many bytes more would fill it. */
    isFullWith(length) {
        return this.#length + length >= this.#capacity;
    }
    /** The bytes that were filled in. */
    get data() {
        return this.#buffer.subarray(BEFORE, BEFORE + this.#length);
    }
    /** Where the next bytes go: at most `wanted` of them. */
    space(wanted) {
        const start = BEFORE + this.#length;
        return this.#buffer.subarray(start, start + Math.min(wanted, this.#capacity - this.#length));
    }
    /** Counts bytes that were written into {@linkcode space}. */
    advance(length) {
        this.#length += length;
    }
    /** Copies in what there is room for, and gives back the rest. */
    put(bytes) {
        const space = this.space(bytes.length);
        const fits = space.length === bytes.length ? bytes : bytes.subarray(0, space.length);
        space.set(fits);
        this.advance(space.length);
        return bytes.subarray(space.length);
    }
    /** Empties it, to be filled again. */
    reset() {
        this.#length = 0;
        return this;
    }
    /** Frames the bytes: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without links. */
    block() {
        const size = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(this.#length);
        const field = this.#length === 0 ? [] : [0x12, ...size];
        const head = [0x0a, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(2 + field.length + this.#length + 1 + size.length), 0x08, 0x02, ...field];
        const end = BEFORE + this.#length;
        this.#buffer.set(head, BEFORE - head.length);
        this.#buffer.set([0x18, ...size], end);
        return this.#buffer.subarray(BEFORE - head.length, end + 1 + size.length);
    }
}
/** Leaves that are used again and again: memory stays what the first few of them took. */
class LeafPool {
    #idle = [];
    #capacity;
    /** @param capacity Bytes in a leaf; other than the default only in tests. */
    constructor(capacity = LEAF_SIZE) {
        this.#capacity = capacity;
    }
    /** An empty leaf. */
    take() {
        return this.#idle.pop()?.reset() ?? new Leaf(this.#capacity);
    }
    /** Takes back a leaf whose bytes nobody looks at any more. */
    give(leaf) {
        this.#idle.push(leaf);
    }
}


/***/ }),

/***/ 6439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ varint)
/* harmony export */ });
/** A number as an unsigned LEB128 varint, as protobuf and multiformats write it; up to 2^53 - 1. */
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    bytes.push(rest);
    return bytes;
}


/***/ })

};
