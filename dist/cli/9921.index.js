export const id = 9921;
export const ids = [9921];
export const modules = {

/***/ 60387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ IPFS_OPTIONS),
  dA: () => (/* binding */ PUBLISH_OPTIONS),
  ai: () => (/* binding */ checkPublishOptions),
  qO: () => (/* binding */ publishAsAsked),
  $m: () => (/* binding */ publishOffered),
  TI: () => (/* binding */ readIpfsOptions)
});

// UNUSED EXPORTS: wantsIpfs

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/report/publication.ts

/** What was published and proved, one line for each place. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "it was there" : `${(0,sizes/* formatBytes */.z3)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
}

;// CONCATENATED MODULE: ./src/command/ipfs-options.ts



/** The options of every command that speaks to IPFS nodes and gateways. */
const IPFS_OPTIONS = {
    "ipfs-api": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "URL",
        summary: "RPC interface of an IPFS node: http://127.0.0.1:5001",
    },
    "ipfs-gateway": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "URL",
        summary: "IPFS gateway: https://ipfs.io",
    },
    "ipfs-header": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for the node, or "URL NAME: VALUE"; never sent to another host',
    },
    "ipfs-timeout": { type: "string", group: "IPFS", value: "SECONDS", summary: "time limit for all of it (3600)" },
};
/** The options of every command that publishes a source. */
const PUBLISH_OPTIONS = {
    ...IPFS_OPTIONS,
    "ipfs-any": { type: "boolean", group: "IPFS", summary: "succeed when one node works; without it, all must" },
    "no-read-back": {
        type: "boolean",
        group: "IPFS",
        summary: "skip reading back: what a node loses or damages is not noticed",
    },
    "acknowledge-public": {
        type: "boolean",
        group: "IPFS",
        summary: "publish although the repository is private: IPFS is public for ever",
    },
};
/**
 * Reads the options, and the headers in MESG_IPFS_HEADER, one on a line: other users see a process's arguments, but not
 * its environment.
 *
 * @throws {MesgError} `usage`.
 */
async function readIpfsOptions({ options: values, env, }) {
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(2135), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const secret = (env.MESG_IPFS_HEADER ?? "").split("\n").filter((line) => line.trim() !== "");
    const headers = [...(values["ipfs-header"] ?? []), ...secret].map(parseHeader);
    const apis = (values["ipfs-api"] ?? []).map((text) => parseApi(text, headers));
    const gateways = (values["ipfs-gateway"] ?? []).map((text) => parseGateway(text, headers));
    assertOneReceiver(apis, headers);
    const timeout = values["ipfs-timeout"];
    if (timeout === undefined)
        return { apis, gateways, policy: {} };
    const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : Number.NaN;
    if (!(seconds > 0 && seconds <= 1_000_000)) {
        throw new error/* MesgError */.N("usage", `expected --ipfs-timeout in seconds, found ${JSON.stringify(timeout)}`);
    }
    return { apis, gateways, policy: { totalTimeout: seconds * 1000 } };
}
/**
 * Looks at the options of publishing before anything is done that takes time or cannot be undone.
 *
 * @throws {MesgError} `usage`.
 */
async function checkPublishOptions(plain) {
    const call = plain;
    if (wantsIpfs(call.options))
        await readIpfsOptions(call);
    else
        refuseWithoutPlace(call.options);
}
/** Whether a command was asked to publish, or to prove that a source is published. */
function wantsIpfs(values) {
    return (values["ipfs-api"] ?? values["ipfs-gateway"]) !== undefined;
}
/** Refuses options that say how to publish where nothing says where: who gives them believes that it is published. */
function refuseWithoutPlace(values) {
    const given = Object.keys(PUBLISH_OPTIONS).find((name) => values[name] !== undefined);
    if (given === undefined)
        return;
    throw new error/* MesgError */.N("usage", `expected --ipfs-api URL or --ipfs-gateway URL with --${given}, found neither`, {
        hint: "without one of them nothing is published",
    });
}
/**
 * Publishes a source as the options say, and proves that it is there; with gateways alone, only the latter.
 *
 * @param from Where the source was taken from: a folder or a tar; undefined when only its id is known.
 * @throws {MesgError} as `supplySource` does; `usage` for options of publishing without a node or a gateway.
 */
async function publishAsAsked(plain, source, from, reading) {
    const call = plain;
    if (!wantsIpfs(call.options))
        return refuseWithoutPlace(call.options);
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(2135), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const line = call.progress;
    const onProgress = ({ step, place, bytes, size }) => line.show({ label: `${step} ${place}`, done: bytes, total: size });
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const mayPublish = acknowledged === true || !needsAcknowledgement(await knowledgeOf(call));
    const supplied = typeof source === "string" ? { sourceId: source } : { sourceId: source.sourceId, taken: source, from };
    try {
        const options = { ...places, any, withoutReadBack, reading, mayPublish, signal: call.signal, onProgress };
        const publication = await supplySource(supplied, options);
        await line.end();
        for (const { message } of publication?.failures ?? [])
            await call.warn(`warning: ${message}`);
        for (const text of publication === undefined ? [] : publicationLines(publication))
            await call.note(text);
    }
    finally {
        await line.end();
    }
}
/**
 * Publishes a small file, such as a manifest, where its source was published, and reads it back; with gateways alone,
 * proves that they serve it.
 *
 * @throws {MesgError} as `publishSource` and `proveSource` do.
 */
async function publishOffered(plain, file) {
    const call = plain;
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(2135), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const { signal } = call;
    if (places.apis.length === 0) {
        for (const place of await proveSource(file.sourceId, { ...places, signal })) {
            await call.note(`${place} serves ${file.sourceId}`);
        }
        return;
    }
    if (acknowledged !== true && needsAcknowledgement(await knowledgeOf(call)))
        throw publishingRefused();
    const publication = await publishSource(file, { ...places, any, withoutReadBack, signal });
    for (const { message } of publication.failures)
        await call.warn(`warning: ${message}`);
    for (const text of publicationLines(publication))
        await call.note(text);
}
async function knowledgeOf({ env }) {
    const inActions = env.GITHUB_ACTIONS === "true";
    if (!inActions || !env.GITHUB_EVENT_PATH)
        return { inActions, event: undefined };
    try {
        return { inActions, event: JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, "utf8")) };
    }
    catch {
        return { inActions, event: undefined };
    }
}


/***/ }),

/***/ 93842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ assertSeparateFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);


/**
 * Makes sure that no file would be written over by another one of the same call, nor the file that it reads.
 *
 * @param outputs What is to be written, by the option that names it.
 * @param read The file that a person wrote and that must outlive the call, if there is one.
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * assertSeparateFiles({ "--tar": "source.tar", "--car": "source.car" }, "greeter/mesg.yml");
 * ```
 */
function assertSeparateFiles(outputs, read) {
    const taken = new Map(read === undefined ? [] : [[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read), "what is read"]]);
    for (const [option, path] of Object.entries(outputs)) {
        if (path === undefined)
            continue;
        const other = taken.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
        if (other !== undefined) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected a file of its own for ${option}, found ${path}, which is ${other} too`);
        }
        taken.set((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), `that of ${option}`);
    }
}


/***/ }),

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

/***/ 15133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ processToJson)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77544);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51241);



/**
 * Returns a process as a value for `JSON.stringify`, as the message of a release has it.
 *
 * @throws {MesgError} `refused` when the message of that release cannot hold the process; `usage` before 0.14.
 * @example
 * ```ts
 * processToJson({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // { name: "a" }
 * ```
 */
function processToJson(process, release) {
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .processForm */ .S)(release);
    (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .assertFits */ .V)(process, form);
    const { hash, name, nodes, edges, address, paymentAddress } = process;
    return withoutDefaults({
        hash,
        [form === "0.14" ? "key" : "name"]: name,
        nodes: nodes.map((node) => (form === "0.14" ? node014(node) : node018(node, form))),
        edges: edges.map(({ src, dst }) => withoutDefaults({ src, dst })),
        address,
        paymentAddress,
    });
}
function node014(node) {
    if (node.kind === "none")
        return {};
    const { kind, key } = node;
    if (kind === "map")
        return { map: withoutDefaults({ key, outputs: node.outputs.map(output014) }) };
    if (kind === "filter") {
        return { filter: withoutDefaults({ key, conditions: node.conditions.map((it) => condition(it, "0.14")) }) };
    }
    return { [kind]: withoutDefaults({ key, ...instanceTask(node) }) };
}
function node018(node, form) {
    const { kind, key } = node;
    const named = withoutDefaults({ key });
    if (kind === "none")
        return named;
    if (kind === "map")
        return { ...named, map: { outputs: valuesByKey(node.outputs, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT */ .aQ) } };
    if (kind === "filter") {
        return { ...named, filter: withoutDefaults({ conditions: node.conditions.map((it) => condition(it, form)) }) };
    }
    return { ...named, [kind]: withoutDefaults(instanceTask(node)) };
}
function instanceTask(node) {
    const { instanceHash } = node;
    return node.kind === "event" ? { instanceHash, eventKey: node.eventKey } : { instanceHash, taskKey: node.taskKey };
}
function output014({ key, value }) {
    if (value.kind === "none")
        return withoutDefaults({ key });
    if (value.kind !== "reference")
        return { ...withoutDefaults({ key }), constant: valueToJson(value, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSTANT */ .TJ) };
    return {
        ...withoutDefaults({ key }),
        ref: withoutDefaults({ nodeKey: value.nodeKey, key: value.path[0]?.key ?? "" }),
    };
}
function condition({ reference, predicate, value }, form) {
    if (form !== "0.21") {
        const text = value.kind === "text" ? value.text : "";
        return withoutDefaults({ key: reference?.path[0]?.key ?? "", predicate, value: text });
    }
    return {
        ...(reference === undefined ? {} : { ref: referenceToJson(reference) }),
        ...withoutDefaults({ predicate }),
        ...(value.kind === "none" ? {} : { value: valueToJson(value, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSTANT */ .TJ) }),
    };
}
function referenceToJson({ nodeKey, path }) {
    let step;
    for (const { key, index } of [...path].reverse()) {
        const rest = step === undefined ? {} : { path: step };
        if (key !== undefined)
            step = { key, ...rest };
        else
            step = index === undefined ? rest : { index: jsonInteger(index), ...rest };
    }
    return { ...withoutDefaults({ nodeKey }), ...(step === undefined ? {} : { path: step }) };
}
/** A number where every reader of JSON can hold it, else a text. */
function jsonInteger(digits) {
    return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}
function valueToJson(value, names) {
    switch (value.kind) {
        case "none":
            return {};
        case "null":
            return { [names.null]: 0 };
        case "text":
            return { [names.text]: value.text };
        case "number":
            return { [names.number]: Number.isFinite(value.number) ? value.number : String(value.number) };
        case "flag":
            return { [names.flag]: value.flag };
        case "list":
            return { [names.list[0]]: { [names.list[1]]: value.items.map((item) => valueToJson(item, names)) } };
        case "map":
            return { [names.map[0]]: { [names.map[1]]: valuesByKey(value.entries, names) } };
        case "reference":
            return { [names.reference]: referenceToJson(value) };
    }
}
function valuesByKey(entries, names) {
    // Not by assignment: a key may be __proto__.
    return Object.fromEntries(entries.map(({ key, value }) => [key, valueToJson(value, names)]));
}
function withoutDefaults(message) {
    const kept = Object.entries(message).filter(([, value]) => value !== "" && value !== 0 && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 59921:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95724);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(93842);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(44371);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76056);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54783);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46919);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60645);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(99469);
/* harmony import */ var _process_compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55399);
/**
 * Compiles a service or a process into its definition: no network, no Engine, no Docker.
 *
 * @module
 */






/** How a definition is written, by the name of the format. */
const WRITERS = {
    json: (definition) => Buffer.from(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(JSON.stringify((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionToJson */ .LG)(definition), undefined, 2))}\n`),
    binary: (definition) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(definition),
    hex: (definition) => Buffer.from(`${Buffer.from((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(definition)).toString("hex")}\n`),
};
const OPTIONS = {
    format: {
        type: "string",
        value: "FORMAT",
        values: ["json", "binary", "hex", "amino"],
        summary: "json, binary or hex; of a process also amino (json)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_OPTIONS */ .z,
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release whose rules apply (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RELEASE */ .WW}; of a process ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_PROCESS_RELEASE */ .Q})`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .PROCESS_OPTIONS */ .TM,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .PROCESS_ENV_OPTION */ .uB,
    source: _command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .SOURCE_OPTION */ .AR,
    tar: { type: "string", group: "Source", writes: true, value: "FILE", summary: "write the source's archive as a tar" },
    car: {
        type: "string",
        group: "Source",
        writes: true,
        value: "FILE",
        summary: "write the source's archive as a CAR, the blocks that IPFS stores",
    },
    "no-source": { type: "boolean", group: "Source", summary: "leave the definition without a source" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .SOURCE_OPTIONS */ .xK,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .PUBLISH_OPTIONS */ .dA,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .defineCommand */ .N)({
    name: "compile",
    synopsis: "[FOLDER|FILE|DEFINITION]",
    summary: "compile a service or a process into its definition",
    description: `FOLDER holds a mesg.yml and a Dockerfile; the default is the current folder. A DEFINITION in any form, also from
stdin (-), is checked and written in the form asked for. Problems go to stderr, with lines; then nothing is written and the
exit code is 1.

A FILE with top-level steps is a process, which --services checks against its services.

With --ipfs-api the source is published on IPFS, pinned and read back first; nothing else needs a network.`,
    examples: [
        "mesg-compile compile services/greeter --format binary -o greeter.bin",
        "mesg-compile compile greeter.json --source services/greeter --car greeter.car",
        "mesg-compile compile process.yml --services services/greeter --env TOKEN=abc",
    ],
    pages: ["docs/source.md", "docs/ipfs.md", "docs/process.md"],
    json: "the definition as proto3 JSON: lowerCamelCase, defaults left out",
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .findDocument */ .$)(call, call.positionals[0] ?? ".");
        return await KINDS[document.kind](call, document);
    },
});
/** How a document of each kind is compiled. */
const KINDS = {
    service: compileNamedService,
    process: _process_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNamedProcess */ .a,
};
async function compileNamedService(call, document) {
    const { format = "json", out, "engine-version": version = _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RELEASE */ .WW } = call.options;
    const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
    if (write === undefined) {
        const formats = Object.keys(WRITERS).join("|");
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .MesgError */ .N("usage", `expected --format ${formats}, found ${JSON.stringify(format)}`);
    }
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .checkPublishOptions */ .ai)(call);
    const withoutSource = call.options["no-source"] === true || call.options.source !== undefined;
    const options = { release: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRelease */ .BC)(version), withoutSource, signal: call.signal };
    const service = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .loadService */ .oV)(document.path, { ...options, contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .contentsOf */ .KD)(document) });
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .tellDiagnostics */ .gm)(call, service);
    if (service.definition === undefined)
        throw (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .invalidService */ .vE)(service);
    if (service.form === "mesg.yml" && service.folder === undefined && !withoutSource)
        throw withoutFolder();
    const { tar, car } = call.options;
    (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .assertSeparateFiles */ .R)({ "--out": out, "--tar": tar, "--car": car }, service.folder && service.file);
    const definition = { ...service.definition, ...(await linkSource(call, service)) };
    await call.stdout.write(write(definition));
    return 0;
}
function withoutFolder() {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .MesgError */ .N("usage", "a mesg.yml from stdin has no folder, so its source is not known", {
        hint: "name the folder, give the source with --source, or leave it out with --no-source",
    });
}
/** The source's id, where there is a source to take; a definition brings its own. */
async function linkSource(call, { folder, files }) {
    const { source: given, tar, car, "no-source": noSource } = call.options;
    const from = given ?? folder;
    const publishes = (call.options["ipfs-api"] ?? call.options["ipfs-gateway"]) !== undefined;
    if (noSource) {
        if (given === undefined && tar === undefined && car === undefined && !publishes)
            return { source: "" };
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .MesgError */ .N("usage", "expected --no-source alone, found it with --source, --tar, --car or --ipfs-…");
    }
    if (from === undefined) {
        if (tar === undefined && car === undefined && !publishes)
            return {};
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .MesgError */ .N("usage", "expected a source to write, found a definition alone", {
            hint: "give it with --source TAR or FOLDER, or compile the service's folder",
        });
    }
    const reading = { signal: call.signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .readSourceOptions */ .e9)(call.options) };
    const options = { tar, car, withoutDigest: true, ...reading, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceProgress */ .RX)(call) };
    const taken = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .takeSource */ .Z)(given ?? files ?? from, options);
    await call.progress.end();
    for (const notice of taken.notices)
        await call.note(`notice: ${notice}`);
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .publishAsAsked */ .qO)(call, taken, from, reading);
    return { source: taken.sourceId };
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 55399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compileNamedProcess)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95724);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93842);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83712);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15133);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60251);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88133);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60645);



/** How a process is written, by the name of the format. */
const WRITERS = {
    json: (process, release) => jsonBytes((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .processToJson */ .t)(process, release)),
    binary: (process, release) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeProcess */ .mW)(process, { release }),
    hex: (process, release) => Buffer.from(`${Buffer.from((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeProcess */ .mW)(process, { release })).toString("hex")}\n`),
    amino: (process, release) => {
        if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(release, "0.21"))
            return jsonBytes((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .processToAmino */ .N)(process));
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected --engine-version 0.21 or newer with --format amino, found ${release}`, {
            hint: "Engines before 0.21 take a process over gRPC: use json, binary or hex",
        });
    },
};
function jsonBytes(value) {
    return Buffer.from(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleJson */ .$m)(JSON.stringify(value, undefined, 2))}\n`);
}
/** The options that only a service has. */
const OF_SERVICES = ["source", "tar", "car", "no-source", "ipfs-api", "ipfs-gateway", "allow-file"];
/** Compiles a process. */
async function compileNamedProcess(call, document) {
    const { format = "json", out, "engine-version": version = _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_PROCESS_RELEASE */ .Q, } = call.options;
    const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
    if (write === undefined) {
        const formats = Object.keys(WRITERS).join("|");
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected --format ${formats}, found ${JSON.stringify(format)}`);
    }
    const useless = OF_SERVICES.find((name) => call.options[name] !== undefined);
    if (useless !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `a process has no source: --${useless} is for services`);
    const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRelease */ .BC)(version);
    const { definition, loaded } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamedProcess */ .FR)(call, document, release);
    (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .assertSeparateFiles */ .R)({ "--out": out }, loaded.file);
    await call.stdout.write(write(definition, release));
    return 0;
}


/***/ })

};
