export const id = 3916;
export const ids = [3916];
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

/***/ 12964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X8: () => (/* binding */ deployProcess),
  Cj: () => (/* binding */ processHashes),
  VN: () => (/* binding */ verifyStored)
});

// EXTERNAL MODULE: ./src/core/time-budget.ts
var time_budget = __webpack_require__(26590);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/hash/process/process-hash.ts + 1 modules
var process_hash = __webpack_require__(12716);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
// EXTERNAL MODULE: ./src/engine/deploy/create-once.ts
var create_once = __webpack_require__(22246);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/engine/dialects/chain.ts
var chain = __webpack_require__(17341);
// EXTERNAL MODULE: ./src/definition/process/json.ts
var json = __webpack_require__(15133);
// EXTERNAL MODULE: ./src/engine/deploy/compare.ts
var compare = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(54438);
// EXTERNAL MODULE: ./src/engine/process/process-client.ts
var process_client = __webpack_require__(66213);
;// CONCATENATED MODULE: ./src/engine/process/process-error.ts





/** Compares two processes field by field, without what the Engine fills in. */
function compareProcesses(expected, found, release) {
    return (0,compare/* compareJson */.s)(jsonOf(expected, release), jsonOf(found, release));
}
function jsonOf(process, release) {
    return (0,json/* processToJson */.t)((0,process_client/* withoutEngineFields */.wr)(process), release);
}
/** The Engine keeps another process under the hash than the one that was sent. */
function storedOtherProcess(hash, differences, unknownFields) {
    const lines = (0,deploy_error/* differenceLines */.Ze)(differences, unknownFields);
    return new core_error/* MesgError */.N("refused", `the Engine keeps another process under ${hash}:${lines}`, {
        hint: "at 0.14 the hash covers only the steps' keys and order: give a step another key, or delete that process",
    });
}
/** The process that would be deployed is not the reviewed one. */
function processNotReviewed(expected, computed, release) {
    const found = `expected the process hash ${JSON.stringify(expected)}, computed ${computed} for Engine ${release}`;
    return new core_error/* MesgError */.N("refused", `${found}: what was reviewed is not what would be deployed`, {
        hint: "nothing was sent: look at what changed since the review, or review this hash",
    });
}
/** Create was sent, no answer came, and the Engine does not have the process. */
function unknownProcessOutcome(error, hash) {
    return new core_error/* MesgError */.N("environment", `${error.message}; it is unknown whether the process was created`, {
        cause: error,
        hint: `the Engine may still be creating it; deploy again later, which asks for ${hash} first`,
    });
}
/** Adds what to do about a refusal, where that is known. */
function explainProcessRefusal(error, release) {
    const { text } = error;
    const isInstance = /\binstance \\*"[^"]*" not found/.test(text) || text === "leveldb: not found";
    if (isInstance) {
        return new core_error/* MesgError */.N("refused", `${error.message}: the process names an instance that the Engine does not have`, {
            cause: error,
            hint: `create its instance on this Engine (${release}) first, or pass --create-instances`,
        });
    }
    return error;
}

;// CONCATENATED MODULE: ./src/engine/process/deploy-process.ts








/** Milliseconds for Create: a chain makes a block every few seconds. */
const CREATE_TIMEOUT = 30_000;
const CHAIN_CREATE_TIMEOUT = 300_000;
/** Milliseconds for all other calls of a deploy. */
const OTHER_CALLS = 90_000;
/**
 * Creates a process on an Engine, unless it is there, and verifies the hash that the Engine returns and the process that
 * it stored. Create is sent at most once; when its answer is lost the Engine is asked whether it arrived.
 *
 * @throws {MesgError} `refused` when the Engine, or a check, says no; `environment` when the Engine does not answer.
 * @example
 * ```ts
 * const { status, hash } = await deployProcess(definition, await connectEngine("localhost:50052", { timeout: 15_000 }));
 * ```
 */
async function deployProcess(definition, engine, { expectedHash, signal, supply, onStep = () => undefined, ...timeouts } = {}) {
    const { release } = engine;
    const api = engine.processes();
    const hashes = processHashes(definition, release);
    if (expectedHash !== undefined && !hashes.includes(expectedHash)) {
        throw processNotReviewed(expectedHash, hashes[0], release);
    }
    preflight(definition, release);
    api.assertMayCreate();
    await onStep({ step: "accepted", hash: hashes[0] });
    await supply?.();
    const { callTimeout, createTimeout = callTimeout ?? ((0,chain/* isOnChain */.No)(release) ? CHAIN_CREATE_TIMEOUT : CREATE_TIMEOUT) } = timeouts;
    const budget = new time_budget/* TimeBudget */.z(createTimeout + OTHER_CALLS, "the deploy");
    const asking = () => ({ timeout: budget.take(callTimeout ?? deploy/* CALL_TIMEOUT */.p), signal });
    const onTransaction = (signed) => onStep({ step: "signed", hash: hashes[0], signed });
    const creating = () => ({ timeout: budget.take(createTimeout), signal, onTransaction });
    const own = await api.hash(definition, asking());
    if (own !== undefined)
        assertHash(own, hashes, release);
    if ((0,chain/* isOnChain */.No)(release))
        await onStep({ step: "same-hash", hash: hashes[0] });
    const there = await firstStored(api, hashes, asking());
    const { status, hash } = there === undefined
        ? await createOnce(api, definition, { hashes, asking, creating })
        : { status: "exists", hash: there };
    await onStep({ step: "stored", hash, status });
    assertHash(hash, hashes, release);
    await onStep({ step: "verified-hash", hash });
    await verifyStored(api, definition, hash, asking());
    await onStep({ step: "verified-definition", hash });
    const { version: engineVersion, address: endpoint } = engine;
    return { status, hash, name: definition.name, engineVersion, endpoint, verified: true };
}
function assertHash(returned, hashes, release) {
    if (hashes.includes(returned))
        return;
    const found = (0,safe_text/* visibleText */.Q6)(returned, 100);
    throw new core_error/* MesgError */.N("refused", `hash mismatch: computed ${hashes[0]} for Engine ${release}, the Engine returned ${found}`, {
        hint: "name the release of the Engine with --engine-version",
    });
}
/**
 * Returns the hashes that an Engine of a release may give a process: 0.14.0 hashes less than the patches after it, and an
 * Engine does not say which one it is. The first is that of the newest patch.
 */
function processHashes(definition, release) {
    if (release !== "0.14")
        return [(0,process_hash/* processHash */.mv)(definition, release)];
    return [undefined, 0].map((patch) => (0,process_hash/* processHash */.mv)(definition, release, { patch }));
}
/** Compares what the Engine keeps under a hash with the process. @throws {MesgError} `refused` when it differs. */
async function verifyStored(api, definition, hash, call) {
    const stored = await api.find(hash, call);
    if (stored === undefined) {
        throw new core_error/* MesgError */.N("refused", `the Engine returned the hash ${hash}, but has no process of that hash`, {
            hint: "the process is not verified: ask the operator of the Engine",
        });
    }
    const differences = compareProcesses(definition, stored.definition, api.release);
    const said = stored.definition.hash;
    if (said !== hash)
        differences.unshift({ pointer: "/hash", expected: hash, found: said });
    if (differences.length > 0 || stored.unknownFields.length > 0) {
        throw storedOtherProcess(hash, differences, stored.unknownFields);
    }
}
/** Sends Create, and lets the Engine process it at most once. */
async function createOnce(api, definition, { hashes, asking, creating }) {
    const first = async (call) => await firstStored(api, hashes, call);
    const has = async (call) => (await first(call)) !== undefined;
    try {
        const hash = await api.create(definition, creating()).catch(async (error) => {
            // Not blindly: the server said that it did nothing of the request, and does not have the process.
            if (!(error instanceof call_error/* CallError */.R && error.isUnprocessed) || (await has(asking())))
                throw error;
            return await api.create(definition, creating());
        });
        return { status: "created", hash };
    }
    catch (error) {
        if (!(error instanceof call_error/* CallError */.R))
            throw error;
        if (error.isUnanswered) {
            if (await (0,create_once/* arrives */.R)(has, asking()))
                return { status: "created", hash: (await first(asking())) ?? hashes[0] };
            throw unknownProcessOutcome(error, hashes[0]);
        }
        const named = EXISTING.exec(error.text)?.[1];
        if (named !== undefined)
            return { status: "exists", hash: named };
        throw explainProcessRefusal(error, api.release);
    }
}
/** Inside one or two layers of JSON at 0.18. */
const EXISTING = /process \\*"([^"\\]+)\\*" already exists/;
async function firstStored(api, hashes, call) {
    for (const hash of hashes)
        if ((await api.find(hash, call)) !== undefined)
            return hash;
    return undefined;
}
/** Finds here what the Engine would refuse. */
function preflight(definition, release) {
    const violations = (0,check/* checkProcess */.U)(definition, release);
    if (violations.length === 0)
        return;
    const lines = violations.map(({ pointer, text }) => `\n  ${pointer}: ${text}`);
    throw new core_error/* MesgError */.N("refused", `Engine ${release} would refuse this process:${lines.join("")}`, {
        hint: "mesg-compile validate shows where in the process file",
    });
}


/***/ })

};
