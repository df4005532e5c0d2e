export const id = 257;
export const ids = [257];
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

/***/ 7397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ takeDeploySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6681);
/* harmony import */ var _deploy_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5192);
/* harmony import */ var _keep_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1523);







/**
 * Takes the source of a service for Engine 0.9, which reads mesg.yml itself: its archive, in a temporary file, and the
 * definition that the Engine will store.
 *
 * @param from A service's folder, or a tar.
 * @throws {MesgError} `refused` when mesg.yml describes no service that Engine 0.9 takes; as `takeSource` does.
 */
async function takeDeploySource(from, reading = {}) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mesg-deploy-"));
    const dispose = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    try {
        const taken = await (0,_keep_source_js__WEBPACK_IMPORTED_MODULE_4__/* .keepSource */ .l)(from, folder, { ...reading, withoutDigest: true });
        const archive = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${taken.sourceId}.tar`), { highWaterMark: 256 * 1024 });
        const { definition, digest } = await (0,_deploy_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readDeployContext */ .n)(archive(), { release: "0.9", signal: reading.signal });
        if (definition === undefined)
            throw invalid(from);
        return { definition, taken: { ...taken, digest }, archive, dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
function invalid(from) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("refused", `the mesg.yml in ${from} describes no service that Engine 0.9 takes`, {
        hint: "it needs a Dockerfile beside it, and at 0.9 named outputs in each task: outputs: {success: {data: {…}}}",
    });
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ keepSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6681);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1792);





/**
 * Takes a source and keeps its archive in a folder, as `<source id>.tar`, for an Engine that looks there.
 *
 * @throws {MesgError} as `takeSource` does; `environment` when the archive cannot be kept.
 */
async function keepSource(path, folder, options = {}) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.part`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const source = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .takeSource */ .Z)(path, { ...options, tar: temporary });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${source.sourceId}.tar`));
        return source;
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("environment", `cannot keep the source in ${folder}: ${error.message}`, {
            cause: error,
            hint: "check that the folder may be written to and its disk has space",
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 2716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UT: () => (/* binding */ dumpProcess),
  QA: () => (/* binding */ processAddress),
  mv: () => (/* binding */ processHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(645);
// EXTERNAL MODULE: ./src/definition/process/fit.ts
var fit = __webpack_require__(7544);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/definition/process/message/hashes.ts
var hashes = __webpack_require__(967);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(5373);
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

/***/ 1479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ deploymentStep),
/* harmony export */   K8: () => (/* binding */ deploymentFailure),
/* harmony export */   Ko: () => (/* binding */ deploymentHead)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9013);

/** The head of the report, before anything is done. */
function deploymentHead({ definition, source, engine, localFolder }, style) {
    const { name, sid, tasks, events, dependencies } = definition;
    const counts = [count(tasks.length, "task"), count(events.length, "event"), count(dependencies.length, "dependency")];
    const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
    const rows = [
        row("service", `${bold(name, style)} (${sid === "" ? "no sid: the Engine makes one of the hash" : `sid ${sid}`})`),
        row("", counts.join(", ")),
        row("engine", `${versionText(engine)}, ${where}`),
        row("source", definition.source === "" ? "none" : definition.source),
        ...(source === undefined ? [] : [row("", sourceText(source))]),
    ];
    return `${rows.join("\n")}\n`;
}
/** One line for a step that is done. */
function deploymentStep(done, { engine }, style) {
    const tick = paint("✓", 32, style);
    if (done.step === "accepted") {
        return `${row("hash", bold(done.hash, style))}\n\n  ${tick} keeps the rules of Engine ${engine.releaseName}\n`;
    }
    if (done.step === "stored") {
        const text = done.status === "created" ? "created" : "exists: the Engine had this very service already";
        return `  ${tick} ${text}\n`;
    }
    return done.step === "verified-hash"
        ? `  ${tick} the Engine's hash is the one computed here\n`
        : `  ${tick} the Engine keeps the definition that was sent\n`;
}
/** The mark of a deploy that failed, before or after the Engine created anything; why is said by the error. */
function deploymentFailure(style) {
    return `  ${paint("✗", 31, style)} not verified\n`;
}
function row(label, value) {
    return `  ${label.padEnd(WIDTH)}${value}`;
}
const WIDTH = 10;
function versionText({ version }) {
    return version.replace(/^v/, "");
}
function sourceText({ entries, size, commit }) {
    const parts = [
        ...(entries === undefined ? [] : [count(entries, "entry", "entries")]),
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size),
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
    ];
    return parts.join(", ");
}
function count(number, one, many = one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
function bold(text, style) {
    return paint(text, 1, style);
}
function paint(text, code, { colour }) {
    return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}


/***/ }),

/***/ 5257:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5171);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8277);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2093);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2719);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9055);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8741);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7397);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1523);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1806);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1479);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1792);
/* harmony import */ var _process_deploy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9603);
/**
 * Creates a service on an Engine and verifies what it stored.
 *
 * @module
 */











const LOCAL_FOLDER = ".mesg";
const OPTIONS = {
    endpoint: { type: "string", value: "HOST:PORT", summary: "Engine to deploy to; https://HOST for one behind TLS" },
    local: {
        type: "boolean",
        summary: `deploy to the embedded Engine, kept in ${LOCAL_FOLDER} of the working directory`,
    },
    source: { type: "string", value: "TAR|FOLDER", summary: "the source that a definition names" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_OPTIONS */ .xK,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .PUBLISH_OPTIONS */ .dA,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_OPTIONS */ .iT,
    "engine-version": { type: "string", value: "R", summary: "the Engine's release, or auto to ask it (auto)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .EXPECTED_HASH_OPTION */ .Iy,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .ENV_OPTION */ .W,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .PROCESS_OPTIONS */ .TM,
    json: { type: "boolean", summary: "print the result as JSON, in place of the report" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: "deploy",
    synopsis: "[FOLDER|FILE|DEFINITION] --endpoint HOST:PORT | --local",
    summary: "create a service or a process on an Engine and verify what it stored",
    description: `
FOLDER holds a mesg.yml and defaults to the working directory. The hash is computed here first and compared with what the
Engine returns; the stored definition is compared field by field. A service that is there already is success.

Engines 0.10 to 0.15 download the source from their own IPFS gateway before they answer: publish it with --ipfs-api, and
check with --ipfs-gateway that the gateway serves it, before the Engine is asked. Engine 0.9 receives the source itself.
A process is created on Engines from 0.14 to 0.20, where the instances that it names have to be.
--local needs no network, no IPFS and no Docker: the source is kept beside the embedded Engine.

  mesg-compile deploy examples/greeter --local
  mesg-compile deploy service.json --source source.tar --endpoint localhost:50052 --json
  mesg-compile deploy examples/greeter --endpoint https://engine.example.com --expected-hash "$REVIEWED"`,
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const { endpoint, local } = call.options;
        if ((endpoint === undefined) !== (local === true)) {
            const found = endpoint === undefined ? "neither" : "both";
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
                hint: "--local deploys to the embedded Engine on this machine, --endpoint to a running one",
            });
        }
        const { "engine-version": version = "auto" } = call.options;
        const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRelease */ .BC)(version);
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .findDocument */ .$)(call, call.positionals[0] ?? ".");
        if (document.kind === "process")
            return await (0,_process_deploy_js__WEBPACK_IMPORTED_MODULE_10__/* .deployNamedProcess */ .s)(call, document, release);
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readExpectedHash */ .tA)(call.options);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPublishOptions */ .ai)(call);
        if (endpoint !== undefined)
            return await deployTo(call, endpoint, release, undefined);
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseEngineOptions */ .pn)(call, "--endpoint HOST:PORT");
        const engine = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .startLocalEngine */ .E)({
            folder: LOCAL_FOLDER,
            release: release ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_RELEASE */ .WW,
            onDefect: (error) => void call.warn(`defect: ${error.stack}`),
        });
        try {
            return await deployTo(call, engine.address, engine.release, engine);
        }
        finally {
            await engine.close(0);
        }
    },
});
async function deployTo(call, endpoint, release, local) {
    const { signal } = call;
    const asked = local === undefined ? release : local.release;
    const access = local === undefined ? await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readEngineOptions */ .FD)(call) : LOCAL_ACCESS;
    const engine = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .connectEngine */ .x)(endpoint, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .CALL_TIMEOUT */ .p, signal, release: asked, ...access });
    try {
        if (local === undefined)
            for (const notice of noticesOn(call, engine))
                await call.note(`notice: ${notice}`);
        const env = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnv */ .sx)(call.options, engine.release);
        const prepared = await prepare(call, engine, local);
        try {
            for (const notice of prepared.source?.notices ?? [])
                await call.note(`notice: ${notice}`);
            const deployment = await report(call, { ...prepared, env }, engine, local);
            if (call.options.json)
                await call.stdout.write(`${JSON.stringify(deployment, undefined, 2)}\n`);
            return 0;
        }
        finally {
            await prepared.dispose?.();
        }
    }
    finally {
        engine.close();
    }
}
/** The embedded Engine has no accounts: any name does where a release asks for one. */
const LOCAL_ACCESS = { credentials: { username: "local", password: "local" } };
/** What a person should know about an Engine before a deploy. */
function noticesOn({ options }, { release, notice }) {
    const { "engine-username": username, "ipfs-gateway": gateways, "ipfs-api": apis } = options;
    return [
        ...(notice === undefined ? [] : [notice]),
        ...(username !== undefined && !(0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .asksForAccount */ .l4)(release)
            ? [`Engine ${release} asks for no account: --engine-username is not sent`]
            : []),
        ...((0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .dialectOf */ .E3)(release).fetchesSource && (gateways ?? apis) === undefined
            ? [
                `Engine ${release} downloads the source before it answers; check that its gateway has it with --ipfs-gateway URL`,
            ]
            : []),
    ];
}
/** Deploys and reports each step; with --json only the result is printed. */
async function report(call, { definition, source, supply, archive, env }, engine, local) {
    const { json } = call.options;
    const style = { colour: call.stdout.isTerminal && !call.env.NO_COLOR };
    const say = async (text) => (json ? undefined : await call.stdout.write(text));
    const subject = { definition, source, engine, localFolder: local === undefined ? undefined : LOCAL_FOLDER };
    await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .deploymentHead */ .Ko)(subject, style));
    try {
        return await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .deploy */ .g)(definition, engine, {
            source: source?.digest,
            expectedHash: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readExpectedHash */ .tA)(call.options),
            signal: call.signal,
            onStep: (step) => say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .deploymentStep */ .Il)(step, subject, style)),
            supply,
            archive,
            env,
        });
    }
    catch (error) {
        await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .deploymentFailure */ .K8)(style));
        throw error;
    }
}
async function prepare(call, { release }, local) {
    const { signal } = call;
    const path = call.positionals[0] ?? ".";
    const reading = { signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readSourceOptions */ .e9)(call.options) };
    if ((0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .dialectOf */ .E3)(release).methods.create === undefined) {
        const from = call.options.source ?? (/\.ya?ml$/i.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path);
        const source = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .takeDeploySource */ .g)(from, reading);
        const supply = () => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .publishAsAsked */ .qO)(call, source.taken, from, reading);
        const { definition, taken, archive, dispose } = source;
        return { definition, source: taken, archive, supply, dispose };
    }
    const { definition, folder } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .readNamedService */ .br)(call, path, { release, use: "deployed" });
    const taking = { withoutDigest: !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .needsSource */ .vW)(release), ...reading };
    const from = call.options.source ?? folder;
    if (from === undefined) {
        const kept = local === undefined ? undefined : (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .archivePath */ .oM)(local.sourcesFolder, definition.source);
        const source = kept !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_20__/* .takeSource */ .Z)(kept, taking) : undefined;
        if (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .needsSource */ .vW)(release))
            throw missingSource(release, definition.source);
        return { definition, source, supply: () => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .publishAsAsked */ .qO)(call, definition.source, undefined, {}) };
    }
    const source = local === undefined ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_20__/* .takeSource */ .Z)(from, taking) : await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_21__/* .keepSource */ .l)(from, local.sourcesFolder, taking);
    if (definition.source !== "" && definition.source !== source.sourceId) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N("refused", `the definition names the source ${definition.source}, ${from} is ${source.sourceId}`, {
            hint: "give the very source that the definition was made from, or compile it again",
        });
    }
    const supply = () => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .publishAsAsked */ .qO)(call, source, from, reading);
    return { definition: { ...definition, source: source.sourceId }, source, supply };
}
function missingSource(release, sourceId) {
    const named = sourceId === "" ? "a definition that names none" : `the definition's ${sourceId}`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N("usage", `the hash of Engine ${release} covers the source, and ${named} is not at hand`, {
        hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
    });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_22__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ deployNamedProcess)
});

// EXTERNAL MODULE: ./src/command/engine-options.ts
var engine_options = __webpack_require__(5240);
// EXTERNAL MODULE: ./src/command/documents/named-process.ts + 3 modules
var named_process = __webpack_require__(5171);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/engine/client/connect.ts + 5 modules
var connect = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts + 2 modules
var deploy = __webpack_require__(9055);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(3712);
// EXTERNAL MODULE: ./src/definition/process/binary.ts + 4 modules
var binary = __webpack_require__(251);
// EXTERNAL MODULE: ./src/definition/process/json.ts
var json = __webpack_require__(5133);
// EXTERNAL MODULE: ./src/hash/process/process-hash.ts + 1 modules
var process_hash = __webpack_require__(2716);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(9901);
;// CONCATENATED MODULE: ./src/engine/process/deploy-process.ts




/**
 * Creates a process on an Engine, unless it is there, and verifies the hash that the Engine returns and the process that
 * it stored. When the answer of Create is lost, the Engine is asked for the process instead of sending it again.
 *
 * @throws {MesgError} `refused` when the Engine refuses, or returns or stores something else; `environment` when it does
 * not answer.
 * @example
 * ```ts
 * const { hash } = await deployProcess(definition, engine.processes, { timeout: 15_000 });
 * ```
 */
async function deployProcess(definition, client, { expectedHash, ...call }) {
    const { release } = client;
    // 0.14.0 hashes less than the patches after it, and an Engine does not say which one it is.
    const hashes = release === "0.14"
        ? [undefined, 0].map((patch) => (0,process_hash/* processHash */.mv)(definition, release, { patch }))
        : [(0,process_hash/* processHash */.mv)(definition, release)];
    if (expectedHash !== undefined && !hashes.includes(expectedHash)) {
        throw new core_error/* MesgError */.N("refused", `the process has the hash ${hashes[0]}, and ${expectedHash} was reviewed`, {
            hint: "review the process again",
        });
    }
    for (const hash of hashes) {
        const stored = await client.find((0,base58/* decodeHash */.$C)(hash), call);
        if (stored !== undefined)
            return verified(definition, stored.definition, { status: "exists", hash, client });
    }
    const returned = await client.create(definition, call).catch(async (error) => {
        if (!(error instanceof call_error/* CallError */.R) || !error.isUnanswered)
            throw explained(error);
        for (const hash of hashes)
            if ((await client.find((0,base58/* decodeHash */.$C)(hash), call)) !== undefined)
                return hash;
        throw error;
    });
    if (!hashes.includes(returned)) {
        throw new core_error/* MesgError */.N("refused", `the Engine gave the process the hash ${returned}, computed was ${hashes[0]}`, {
            hint: "name the release of the Engine with --engine-version",
        });
    }
    const stored = await client.find((0,base58/* decodeHash */.$C)(returned), call);
    if (stored === undefined) {
        throw new core_error/* MesgError */.N("refused", `the Engine returned the hash ${returned} and has no process of that hash`);
    }
    return verified(definition, stored.definition, { status: "created", hash: returned, client });
}
/** The hash of 0.14 says nothing of what the nodes do, so the stored process is compared too. */
function verified(sent, stored, { status, hash, client: { release }, }) {
    const bare = (it) => ({ ...it, hash: "", address: "", paymentAddress: "" });
    const isSame = (0,process_hash/* processHash */.mv)(sent, release) === (0,process_hash/* processHash */.mv)(stored, release) &&
        (release !== "0.14" ||
            Buffer.compare((0,binary/* encodeProcess */.mW)(bare(sent), { release }), (0,binary/* encodeProcess */.mW)(bare(stored), { release })) === 0);
    if (isSame)
        return { status, hash, name: sent.name };
    const found = (0,safe_text/* visibleText */.Q6)(JSON.stringify((0,json/* processToJson */.t)(bare(stored), release)), 500);
    throw new core_error/* MesgError */.N("refused", `the Engine has another process under the hash ${hash}: ${found}`, {
        hint: "at 0.14 different processes can have one hash: give the steps other keys",
    });
}
function isMissingInstance(text) {
    const at = text.indexOf("instance ");
    return at !== -1 && text.indexOf("not found", at) !== -1;
}
/** What to do about a refusal. */
function explained(error) {
    if (!(error instanceof call_error/* CallError */.R) || !isMissingInstance(error.text))
        return error;
    return new core_error/* MesgError */.N("refused", error.message, {
        cause: error,
        hint: "create its service and the instance on the Engine first",
    });
}

;// CONCATENATED MODULE: ./src/scripts/process/deploy.ts



/** Creates a process on an Engine from 0.14 to 0.20, and verifies what it stored. */
async function deployNamedProcess(call, document, release) {
    const { endpoint, json } = call.options;
    if (endpoint === undefined) {
        throw new core_error/* MesgError */.N("usage", "expected --endpoint HOST:PORT for a process: the embedded Engine has no instances", {
            hint: "deploy to a running Engine from 0.14 to 0.20",
        });
    }
    const access = await (0,engine_options/* readEngineOptions */.FD)(call);
    const { signal } = call;
    const engine = await (0,connect/* connectEngine */.x)(endpoint, { timeout: deploy/* CALL_TIMEOUT */.p, signal, release, ...access });
    try {
        if (engine.notice !== undefined)
            await call.note(`notice: ${engine.notice}`);
        const client = engine.processes();
        const { definition } = await (0,named_process/* readNamedProcess */.FR)(call, document, engine.release);
        const expectedHash = (0,engine_options/* readExpectedHash */.tA)(call.options);
        const deployment = await deployProcess(definition, client, { timeout: deploy/* CALL_TIMEOUT */.p, signal, expectedHash });
        const { hash, status, name } = deployment;
        const text = `process ${name}: ${status === "created" ? "created" : "is there already"}, hash ${hash}, stored unchanged`;
        await call.stdout.write(json ? `${JSON.stringify(deployment, undefined, 2)}\n` : `${text}\n`);
        return 0;
    }
    finally {
        engine.close();
    }
}


/***/ })

};
