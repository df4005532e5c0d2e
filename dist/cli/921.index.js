export const id = 921;
export const ids = [921];
export const modules = {

/***/ 387:
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
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(9013);
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

// EXTERNAL MODULE: ./src/command/progress-line.ts
var progress_line = __webpack_require__(5693);
;// CONCATENATED MODULE: ./src/command/ipfs-options.ts




/** The options of every command that speaks to IPFS nodes and gateways. */
const IPFS_OPTIONS = {
    "ipfs-api": {
        type: "string",
        multiple: true,
        value: "URL",
        summary: "an IPFS node's RPC interface, http://127.0.0.1:5001; may be given more than once",
    },
    "ipfs-gateway": { type: "string", multiple: true, value: "URL", summary: "an IPFS gateway, https://ipfs.io" },
    "ipfs-header": {
        type: "string",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for the node, or "URL NAME: VALUE"; never sent to another host',
    },
    "ipfs-timeout": { type: "string", value: "SECONDS", summary: "how long all of it may take (3600)" },
};
/** The options of every command that publishes a source. */
const PUBLISH_OPTIONS = {
    ...IPFS_OPTIONS,
    "ipfs-any": { type: "boolean", summary: "one node that works is enough; without it, all must" },
    "no-read-back": { type: "boolean", summary: "believe the nodes: what one loses or damages is then not noticed" },
    "acknowledge-public": {
        type: "boolean",
        summary: "publish although the repository is private: what is on IPFS is public for ever",
    },
};
/**
 * Reads the options, and the headers in MESG_IPFS_HEADER, one on a line: other users see a process's arguments, but not
 * its environment.
 *
 * @throws {MesgError} `usage`.
 */
async function readIpfsOptions({ options: values, env, }) {
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
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
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const line = (0,progress_line/* progressLine */.o)(call);
    const onProgress = ({ step, place, bytes, size }) => line.show(`${step} ${place}: ${(0,sizes/* formatBytes */.z3)(bytes)}${size === undefined ? "" : ` of ${(0,sizes/* formatBytes */.z3)(size)}`}`);
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
    const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
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

/***/ 5693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
const EVERY_MS = 100;
const CLEAR = "\r\u001b[K";
/** A line of progress on stderr; nothing where no person looks, or with --quiet. */
function progressLine({ stderr, options }) {
    const isShown = stderr.isTerminal && options.quiet !== true;
    let last = 0;
    let isThere = false;
    return {
        show(text) {
            const now = Date.now();
            if (!isShown || now - last < EVERY_MS)
                return;
            last = now;
            isThere = true;
            stderr.write(`${CLEAR}${text.slice(0, 79)}`).catch(() => undefined);
        },
        async end() {
            if (isThere)
                await stderr.write(CLEAR);
            isThere = false;
        },
    };
}


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ assertSeparateFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);


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

/***/ 4283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xK: () => (/* binding */ SOURCE_OPTIONS),
  uo: () => (/* binding */ readSourceLimits),
  e9: () => (/* binding */ readSourceOptions)
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
    "max-source-entries": {
        type: "string",
        value: "N",
        summary: "the most files, folders and links of a source (100000)",
    },
    cache: {
        type: "string",
        value: "DIR",
        summary: "remember sources in this folder, so that one whose files git has unchanged is not read again",
    },
    "no-cache": { type: "boolean", summary: "read every source, whatever --cache says" },
};
/** Returns their values, as the source's reader takes them. @throws {MesgError} `usage` when one is malformed. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], cache: folder, "no-cache": noCache = false } = values;
    const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
    return { allowFiles, cache, ...readSourceLimits(values) };
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

/***/ 5133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ processToJson)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7544);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1241);



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

/***/ 9921:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5171);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3842);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4371);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4084);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1003);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6919);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(645);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1792);
/* harmony import */ var _process_compile_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5399);
/**
 * Compiles a service or a process into its definition: no network, no Engine, no Docker.
 *
 * @module
 */






/** How a definition is written, by the name of the format. */
const WRITERS = {
    json: (definition) => Buffer.from(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionToJson */ .LG)(definition), undefined, 2))}\n`),
    binary: (definition) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeDefinition */ .g)(definition),
    hex: (definition) => Buffer.from(`${Buffer.from((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeDefinition */ .g)(definition)).toString("hex")}\n`),
};
const OPTIONS = {
    format: { type: "string", value: "FORMAT", summary: "json, binary or hex; of a process also amino (json)" },
    out: {
        type: "string",
        writes: true,
        value: "FILE",
        summary: "write to a file, whole or not at all, in place of stdout",
    },
    "engine-version": {
        type: "string",
        value: "R",
        summary: `the Engine release whose rules hold (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW}; of a process ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_PROCESS_RELEASE */ .Q})`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .PROCESS_OPTIONS */ .TM,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .PROCESS_ENV_OPTION */ .uB,
    source: { type: "string", value: "TAR|FOLDER", summary: "the source; of a FOLDER it is the folder itself" },
    tar: { type: "string", writes: true, value: "FILE", summary: "write the source's archive, as a tar" },
    car: {
        type: "string",
        writes: true,
        value: "FILE",
        summary: "write the source's archive as blocks for IPFS, as a CAR",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCE_OPTIONS */ .xK,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .PUBLISH_OPTIONS */ .dA,
    "no-source": { type: "boolean", summary: "leave the definition without a source" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .N)({
    name: "compile",
    synopsis: "[FOLDER|FILE|DEFINITION]",
    summary: "make the definition of a service or a process",
    description: `FOLDER holds a mesg.yml and a Dockerfile; the default is the current folder. A DEFINITION in any form is checked and
written in the form asked for. What is wrong goes to stderr, with lines; then nothing is written and the exit code is 1.
A FILE with top-level steps is a process, which --services checks against its services.
With --ipfs-api the source is published on IPFS, pinned and read back first; nothing else needs a network.

  mesg-compile compile services/greeter --format binary --out greeter.bin
  mesg-compile compile greeter.json --source services/greeter --car greeter.car
  mesg-compile compile process.yml --services services/greeter --env TOKEN=abc`,
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .findDocument */ .$)(call, call.positionals[0] ?? ".");
        return await KINDS[document.kind](call, document);
    },
});
/** How a document of each kind is compiled. */
const KINDS = {
    service: compileNamedService,
    process: _process_compile_js__WEBPACK_IMPORTED_MODULE_10__/* .compileNamedProcess */ .a,
};
async function compileNamedService(call, { path }) {
    const { format = "json", out, "engine-version": version = _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW } = call.options;
    const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
    if (write === undefined) {
        const formats = Object.keys(WRITERS).join("|");
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N("usage", `expected --format ${formats}, found ${JSON.stringify(format)}`);
    }
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .checkPublishOptions */ .ai)(call);
    const withoutSource = call.options["no-source"] === true || call.options.source !== undefined;
    const service = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .loadService */ .oV)(path, { release: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version), withoutSource, signal: call.signal });
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .tellDiagnostics */ .gm)(call, service);
    if (service.definition === undefined)
        return 1;
    const { tar, car } = call.options;
    (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .assertSeparateFiles */ .R)({ "--out": out, "--tar": tar, "--car": car }, service.folder && service.file);
    const definition = { ...service.definition, ...(await linkSource(call, service)) };
    const bytes = write(definition);
    if (out === undefined)
        await call.stdout.write(bytes);
    else
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .writeWhole */ .f)(out, (file) => file.write(bytes));
    return 0;
}
/** The source's id, where there is a source to take; a definition brings its own. */
async function linkSource(call, { folder, files }) {
    const { source: given, tar, car, "no-source": noSource } = call.options;
    const from = given ?? folder;
    const publishes = (call.options["ipfs-api"] ?? call.options["ipfs-gateway"]) !== undefined;
    if (noSource) {
        if (given === undefined && tar === undefined && car === undefined && !publishes)
            return { source: "" };
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N("usage", "expected --no-source alone, found it with --source, --tar, --car or --ipfs-…");
    }
    if (from === undefined) {
        if (tar === undefined && car === undefined && !publishes)
            return {};
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N("usage", "expected a source to write, found a definition alone", {
            hint: "give it with --source TAR or FOLDER, or compile the service's folder",
        });
    }
    const reading = { signal: call.signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .readSourceOptions */ .e9)(call.options) };
    const taken = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .takeSource */ .Z)(given ?? files ?? from, { tar, car, withoutDigest: true, ...reading });
    for (const notice of taken.notices)
        await call.note(`notice: ${notice}`);
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .publishAsAsked */ .qO)(call, taken, from, reading);
    return { source: taken.sourceId };
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compileNamedProcess)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5171);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3842);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1003);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5133);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(251);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8133);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(645);



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
    const bytes = write(definition, release);
    if (out === undefined)
        await call.stdout.write(bytes);
    else
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .writeWhole */ .f)(out, (file) => file.write(bytes));
    return 0;
}


/***/ })

};
