export const id = 8346;
export const ids = [8346];
export const modules = {

/***/ 24283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ SOURCE_OPTION),
  xK: () => (/* binding */ SOURCE_OPTIONS),
  uo: () => (/* binding */ readSourceLimits),
  e9: () => (/* binding */ readSourceOptions),
  RX: () => (/* binding */ sourceProgress)
});

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/cache/source-cache.ts





/** The largest file of a cache that is believed, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Remembers sources, so that one that did not change is not read again: those of this run in memory and, where it has a
 * folder, those of earlier runs in files. Several processes may share a folder: files appear whole. One that is damaged, or
 * was made for something else, is passed over.
 */
class SourceCache {
    #folder;
    #taken = new Map();
    /** @param folder Where sources are remembered for later runs; undefined for nowhere. */
    constructor(folder) {
        this.#folder = folder;
    }
    /** Whether sources are remembered for later runs. */
    get isKept() {
        return this.#folder !== undefined;
    }
    /** Returns what is known of a source. @param key A {@linkcode treeKey}. */
    async get(key) {
        const taken = this.#taken.get(key);
        if (taken !== undefined || this.#folder === undefined)
            return taken;
        const bytes = await (0,read_regular/* readRegularFile */.XF)(this.#folder, fileOf(key), MAX_ENTRY).catch(() => undefined);
        return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
    }
    /** Remembers a source; a folder that cannot be written to is not used. */
    async set(key, taken) {
        this.#taken.set(key, taken);
        if (this.#folder === undefined)
            return;
        const { sourceId, size, entries, finished } = taken;
        const payload = JSON.stringify({ sourceId, size, entries, finished });
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,promises_.mkdir)(this.#folder, { recursive: true });
            // The checksum tells a file that a crash damaged.
            const written = { isDurable: false };
            await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(this.#folder, fileOf(key)), (file) => file.write(Buffer.from(text)), written);
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


/** Their heading in the help. */
const group = "Source";
/** The options of every command that takes a source from a folder. */
const SOURCE_OPTIONS = {
    "allow-file": {
        type: "string",
        group,
        multiple: true,
        value: "PATH",
        summary: "take this file although it looks like a secret",
    },
    "max-source-size": {
        type: "string",
        group,
        value: "SIZE",
        summary: "largest accepted source: 500MB, 3GiB or a number of bytes (2GiB)",
    },
    "max-source-entries": {
        type: "string",
        group,
        value: "N",
        summary: "most files, folders and links of a source (100000)",
    },
    cache: {
        type: "string",
        group,
        value: "DIR",
        summary: "remember sources in this folder: one whose files git has unchanged is not read again",
    },
    "no-cache": { type: "boolean", group, summary: "read every source, whatever --cache says" },
};
/** The option that names a source by itself. */
const SOURCE_OPTION = {
    type: "string",
    group,
    reads: true,
    value: "TAR|FOLDER",
    summary: "the source; by default that of the FOLDER",
};
/** Returns their values, as the source's reader takes them. @throws {MesgError} `usage` when one is malformed. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], cache: folder, "no-cache": noCache = false } = values;
    const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
    return { allowFiles, cache, ...readSourceLimits(values) };
}
/** Shows how far the reading of a source is. */
function sourceProgress({ progress }) {
    progress.show("reading the source");
    return {
        onProgress: ({ files, bytes, size }) => {
            const label = files === undefined ? "reading the source" : `reading ${files} ${files === 1 ? "file" : "files"}`;
            progress.show({ label, done: bytes, total: size });
        },
    };
}
/** Returns the limits alone. @throws {MesgError} `usage` when one is malformed. */
function readSourceLimits(values) {
    const { "max-source-size": size, "max-source-entries": entries } = values;
    return {
        ...(size === undefined ? {} : { maxBytes: (0,sizes/* parseSize */.DB)(size) }),
        ...(entries === undefined ? {} : { maxEntries: (0,sizes/* parseCount */.zq)(entries) }),
    };
}


/***/ }),

/***/ 12716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UT: () => (/* binding */ dumpProcess),
  QA: () => (/* binding */ processAddress),
  mv: () => (/* binding */ processHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/process/fit.ts
var fit = __webpack_require__(77544);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/message/hashes.ts
var hashes = __webpack_require__(90967);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/process/process-dump.ts
/**
 * What Engines from 0.14 on hash of a process, in the grammar of {@linkcode ENGINE_DUMP}: the names are the protobuf
 * numbers, and a oneof stands under its Go name; from 0.15 on one that is not set is left out.
 *
 * @module
 */


const edges = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 1: (it) => (0,grammar/* text */.Qq)(it.src), 2: (it) => (0,grammar/* text */.Qq)(it.dst) }));
function process(node) {
    const nodes = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, node);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 2: (it) => (0,grammar/* text */.Qq)(it.name), 4: (it) => nodes(it.nodes), 5: (it) => edges(it.edges) });
}
/** 0.14.0, which sees how many nodes there are, but nothing of them. */
const dump0140 = process(() => "{}");
/** 0.14.1 and 0.14.2, which see only whether a node has a type. */
const dump0141 = process((node) => (node.kind === "none" ? "{Type:nil}" : "{Type:{}}"));
/** 0.15 to 0.17: each type of a node holds its key. */
const dump015 = process((node) => {
    if (node.kind === "none")
        return "{}";
    const { kind, key } = node;
    const named = { 1: (0,grammar/* text */.Qq)(key) };
    if (kind === "map")
        return typed({ 4: fields({ ...named, 2: grammar/* ENGINE_DUMP */.Ui.list(node.outputs.map(output015)) }) });
    if (kind === "filter") {
        return typed({ 5: fields({ ...named, 2: grammar/* ENGINE_DUMP */.Ui.list(node.conditions.map(textCondition)) }) });
    }
    return typed({ [{ result: 1, event: 2, task: 3 }[kind]]: fields({ ...named, ...instanceTask(node) }) });
});
/** 0.18 to 0.20. */
const dump018 = process((node) => node018(node, textCondition));
/** 0.21 to 0.26, which compare typed values. */
const dump021 = process((node) => node018(node, typedCondition));
function node018(node, condition) {
    const named = { 1: (0,grammar/* text */.Qq)(node.key) };
    if (node.kind === "none")
        return fields(named);
    const withType = (number, value) => fields({ ...named, Type: fields({ [number]: value }) });
    if (node.kind === "map")
        return withType(5, fields({ 1: map(node.outputs, output018, "()") }));
    if (node.kind === "filter")
        return withType(6, fields({ 2: grammar/* ENGINE_DUMP */.Ui.list(node.conditions.map(condition)) }));
    return withType({ result: 2, event: 3, task: 4 }[node.kind], fields(instanceTask(node)));
}
function instanceTask(node) {
    return { 2: bytes(node.instanceHash), 3: (0,grammar/* text */.Qq)(node.kind === "event" ? node.eventKey : node.taskKey) };
}
function output015({ key, value }) {
    const named = { 1: (0,grammar/* text */.Qq)(key) };
    if (value.kind === "none")
        return fields(named);
    if (value.kind !== "reference")
        return fields({ ...named, Value: fields({ 3: constant(value, "()nil") }) });
    const reference = fields({ 1: (0,grammar/* text */.Qq)(value.nodeKey), 2: (0,grammar/* text */.Qq)(value.path[0]?.key ?? "") });
    return fields({ ...named, Value: fields({ 2: reference }) });
}
/** A Value; one without a kind is empty. */
function constant(value, emptyMap) {
    const each = (item) => constant(item, emptyMap);
    const member = memberOf(value, CONSTANT_NUMBERS, each, emptyMap);
    return member === undefined ? "{}" : fields({ Kind: member });
}
function output018(value) {
    const member = memberOf(value, OUTPUT_NUMBERS, output018, "()");
    return member === undefined ? "{}" : fields({ Value: member });
}
const CONSTANT_NUMBERS = { null: 1, number: 2, text: 3, flag: 4, map: 5, list: 6, reference: 0 };
const OUTPUT_NUMBERS = { null: 1, text: 2, number: 3, flag: 4, reference: 5, list: 6, map: 7 };
/** The member of a oneof that is set. */
function memberOf(value, numbers, each, emptyMap) {
    const is = (dumped) => fields({ [numbers[value.kind]]: dumped });
    switch (value.kind) {
        case "none":
            return undefined;
        case "null":
            return is("0");
        case "text":
            return is((0,grammar/* text */.Qq)(value.text));
        case "number":
            return is(goNumber(value.number));
        case "flag":
            return is(grammar/* ENGINE_DUMP */.Ui.flag(value.flag));
        case "list":
            return is(fields({ 1: grammar/* ENGINE_DUMP */.Ui.list(value.items.map(each)) }));
        case "map":
            return is(fields({ 1: map(value.entries, each, emptyMap) }));
        case "reference":
            return is(referenceDump(value));
    }
}
function referenceDump({ nodeKey, path }) {
    let step = grammar/* ENGINE_DUMP */.Ui.absent;
    for (const { key, index } of [...path].reverse()) {
        if (key !== undefined)
            step = fields({ 3: step, Selector: fields({ 1: (0,grammar/* text */.Qq)(key) }) });
        else if (index === undefined)
            step = fields({ 3: step });
        else
            step = fields({ 3: step, Selector: fields({ 2: BigInt(index).toString(16) }) });
    }
    return fields({ 1: (0,grammar/* text */.Qq)(nodeKey), 2: step });
}
function textCondition({ reference, predicate, value }) {
    const compared = value.kind === "text" ? value.text : "";
    return fields({ 1: (0,grammar/* text */.Qq)(reference?.path[0]?.key ?? ""), 2: String(predicate), 3: (0,grammar/* text */.Qq)(compared) });
}
function typedCondition({ reference, predicate, value }) {
    return fields({
        2: String(predicate),
        4: value.kind === "none" ? grammar/* ENGINE_DUMP */.Ui.absent : constant(value, "()"),
        5: reference === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : referenceDump(reference),
    });
}
/** A struct whose values are dumped. */
function fields(values) {
    const sorted = Object.entries(values).sort(([a], [b]) => grammar/* ENGINE_DUMP */.Ui.order(a, b));
    return `{${sorted.map(([name, value]) => `${name}:${value}`).join(",")}}`;
}
function typed(type) {
    return fields({ Type: fields(type) });
}
/** A map: its `"key":value` texts in the order of their bytes. */
function map(entries, each, empty) {
    if (entries.length === 0)
        return empty;
    const texts = entries.map(({ key, value }) => Buffer.from(`${(0,grammar/* text */.Qq)(key)}:${each(value)}`));
    return `(${texts.sort(Buffer.compare).map(String).join(",")})`;
}
/** Bytes as a list of hex numbers. */
function bytes(base58) {
    return grammar/* ENGINE_DUMP */.Ui.list([...(0,hashes/* hashBytes */.yi)(base58)].map((byte) => byte.toString(16)));
}
/** A number in Go's format `e`: the shortest digits, two digits of exponent or more. */
function goNumber(number) {
    if (!Number.isFinite(number))
        return Number.isNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf";
    const sign = Object.is(number, -0) ? "-" : "";
    return sign + number.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}
/** The dump of each form, by the first release that has it. */
const PROCESS_DUMPS = {
    "0.14": dump0141,
    "0.15": dump015,
    "0.18": dump018,
    "0.21": dump021,
};

;// CONCATENATED MODULE: ./src/hash/process/process-hash.ts




/**
 * Returns the text that an Engine release hashes of a process. Hash and addresses are no part of it.
 *
 * At 0.14 it says nothing of what the nodes do, so that different processes have the same hash.
 *
 * @throws {MesgError} `usage` before 0.14; `refused` when the release cannot hold the process.
 * @example
 * ```ts
 * dumpProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // '{2:"a",4:[]nil,5:[]nil}'
 * ```
 */
function dumpProcess(process, release, { patch } = {}) {
    const form = (0,process_form/* processForm */.S)(release);
    (0,fit/* assertFits */.V)(process, form);
    if (release === "0.14" && patch === 0)
        return dump0140(process);
    return PROCESS_DUMPS[form === "0.14" && (0,definition_release/* isSince */.$l)(release, "0.15") ? "0.15" : form](process);
}
/**
 * Returns the process hash as an Engine release computes it, in base58: the SHA-256 of its dump.
 *
 * @throws {MesgError} As {@linkcode dumpProcess}.
 * @example
 * ```ts
 * processHash(process, "0.20"); // "7QafkHeBmmQ8M4eZXHxSXFfvFjgViKboemeWufwogHBC"
 * ```
 */
function processHash(process, release, options = {}) {
    return (0,base58/* encodeBase58 */.Rd)(digest(dumpProcess(process, release, options)));
}
/** The account of a process (0.20 and newer): 20 bytes in hex, of its hash. */
function processAddress(hash) {
    return (0,external_node_crypto_.createHash)("sha256").update(hash).digest("hex").slice(0, 40);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest();
}


/***/ }),

/***/ 8346:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95724);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(44371);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46607);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60645);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71806);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99469);
/* harmony import */ var _process_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21080);
/**
 * Computes the hash that an Engine release gives a service or a process.
 *
 * @module
 */







const OPTIONS = {
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW}; of a process ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PROCESS_RELEASE */ .Q})`,
    },
    format: {
        type: "string",
        value: "FORMAT",
        values: ["base58", "hex", "dump", "json"],
        summary: "base58, hex, dump (the text that is hashed) or json (the hash of every release) (base58)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULT_OPTIONS */ .z,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .ENV_OPTION */ .W,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .PROCESS_OPTIONS */ .TM,
    source: _command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCE_OPTION */ .AR,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCE_OPTIONS */ .xK,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: "hash",
    synopsis: "[FOLDER|FILE|DEFINITION]",
    summary: "compute the hash that an Engine release gives a service or a process",
    description: `Releases until 0.15 hash the source's files with the definition; from 0.16 on the definition is enough. A
definition is hashed as it is, valid or not; - is stdin. A mesg.yml is hashed for 0.26 as if its tasks had prices, whose
amounts no hash depends on.`,
    examples: [
        "mesg-compile hash services/greeter",
        "mesg-compile hash service.json --source source.tar --engine-version 0.14",
        "mesg-compile hash service.json --json",
        "mesg-compile hash process.yml --engine-version 0.18 --format dump",
    ],
    pages: ["docs/compatibility.md"],
    json: "{ RELEASE: { hash, sid } }, of a process { RELEASE: { hash, address? } }; oldest release first",
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const format = (call.options.format ?? "base58");
        const version = call.options["engine-version"];
        const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(version ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW);
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .findDocument */ .$)(call, call.positionals[0] ?? ".", { pipes: true });
        return await KINDS[document.kind](call, document, { release, format });
    },
});
/** How a document of each kind is hashed. */
const KINDS = {
    service: hashNamedService,
    process: (call, document, { format }) => (0,_process_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashNamedProcess */ .p)(call, document, format),
};
async function hashNamedService(call, document, { release, format }) {
    const env = format === "json" ? (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnv */ .vc)(call.options.env ?? []) : ((0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnv */ .sx)(call.options, release) ?? {});
    const { definition, inputs } = await read(call, document, { release, format });
    await call.stdout.write(`${render(definition, release, format, { ...inputs, env })}\n`);
    return 0;
}
/** The definition, and its source where one is at hand and the answer depends on it. */
async function read(call, { path, bytes }, { release, format }) {
    const given = call.options.source;
    const named = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readNamedService */ .br)(call, path, { release, use: "hashed", bytes, withoutPrices: true });
    const { folder, files } = named;
    // A mesg.yml has no prices, but what Engine 0.26 stores of it does.
    const definition = folder === undefined ? named.definition : (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .withPrices */ .P)(named.definition, format === "json" ? "0.26" : release);
    const from = given ?? folder;
    const wanted = format === "json" || (format !== "dump" && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .needsSource */ .vW)(release)) || definition.source === "";
    if (from === undefined || !wanted)
        return { definition, inputs: {} };
    const source = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .takeSource */ .Z)(given ?? files ?? from, {
        ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .readSourceOptions */ .e9)(call.options),
        ...(format === "json" || release === "0.9" ? {} : { appended: appendedTo(definition, folder, release) }),
        withoutDigest: format !== "json" && !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .needsSource */ .vW)(release),
        signal: call.signal,
        ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceProgress */ .RX)(call),
    });
    await call.progress.end();
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
    return (source) => (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .definitionDigest */ .uo)(folder === undefined ? definition : { ...definition, source }, release);
}
function render(definition, release, format, inputs) {
    if (format === "dump")
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .dumpDefinition */ .k_)(definition, release);
    if (format === "json")
        return JSON.stringify(everyHash(definition, inputs), undefined, 2);
    const hash = (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .serviceHash */ .gH)(definition, release, inputs);
    return format === "hex" ? Buffer.from((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .decodeHash */ .$C)(hash)).toString("hex") : hash;
}
/** The hash and the sid that each release gives, oldest first; those that need a source only when there is one. */
function everyHash(definition, inputs) {
    const releases = _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASES */ .pH.filter((release) => inputs.source !== undefined || !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .needsSource */ .vW)(release));
    const rows = releases.map((release) => {
        const hash = (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .serviceHash */ .gH)(definition, release, inputs);
        return [release, { hash, sid: definition.sid || (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultSid */ .eh)(hash) }];
    });
    return Object.fromEntries(rows);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 21080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ hashNamedProcess)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95724);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60645);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12716);




/** Hashes a process. */
async function hashNamedProcess(call, document, format) {
    const version = call.options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROCESS_RELEASE */ .Q;
    if (call.options.source !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "a process has no source: --source is for services");
    const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRelease */ .BC)(version);
    if (format === "json") {
        await call.stdout.write(`${JSON.stringify(await everyHash(call, document), undefined, 2)}\n`);
        return 0;
    }
    const { definition } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedProcess */ .FR)(call, document, release);
    const patch = { patch: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePatch */ .iz)(version) };
    const hash = (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .processHash */ .mv)(definition, release, patch);
    const hex = () => Buffer.from((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeHash */ .$C)(hash)).toString("hex");
    const text = format === "dump" ? (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .dumpProcess */ .UT)(definition, release, patch) : format === "hex" ? hex() : hash;
    await call.stdout.write(`${text}\n`);
    return 0;
}
/** The hash that each release gives, oldest first, with the account where it has one; those that cannot hold it are left out. */
async function everyHash(call, document) {
    const rows = [];
    for (const release of _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASES */ .pH.filter((it) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(it, "0.14"))) {
        const { definition } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .loadNamedProcess */ .Nb)(call, document, release);
        const hash = definition && hashIfHeld(definition, release);
        if (hash === undefined)
            continue;
        const address = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(release, "0.20") ? { address: (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .processAddress */ .QA)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeHash */ .$C)(hash)) } : {};
        rows.push([release, { hash, ...address }]);
    }
    if (rows.length > 0)
        return Object.fromEntries(rows);
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedProcess */ .FR)(call, document, _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROCESS_RELEASE */ .Q);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `no Engine release takes ${document.path}`);
}
function hashIfHeld(definition, release) {
    try {
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .processHash */ .mv)(definition, release);
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N && error.kind === "refused")
            return undefined;
        throw error;
    }
}


/***/ })

};
