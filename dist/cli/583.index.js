export const id = 583;
export const ids = [583];
export const modules = {

/***/ 1538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseProcess)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2651);


/**
 * Refuses a process where only a service can be taken.
 *
 * @param verb What would be done with it: `deployed`.
 * @throws {MesgError} `usage` for a process.
 */
async function refuseProcess(call, path, verb) {
    const { kind } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .findDocument */ .$)(call, path);
    if (kind !== "process")
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected a service, found the process ${path}: processes cannot be ${verb} from here`, {
        hint: `mesg-compile compile ${path} writes what Process/Create of an Engine takes`,
    });
}


/***/ }),

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

/***/ 1776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(1806);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(4705);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts + 2 modules
var deploy = __webpack_require__(9055);
// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(4438);
// EXTERNAL MODULE: ./src/engine/deploy/stored-form.ts
var stored_form = __webpack_require__(9996);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(4849);
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts
var read_blocks = __webpack_require__(8656);
// EXTERNAL MODULE: ./src/unixfs/block-id.ts
var block_id = __webpack_require__(8020);
;// CONCATENATED MODULE: ./src/ipfs/stores/car-store.ts



/**
 * Returns the store of a CAR file (version 1, as `compile --car` writes it), with its blocks in any order. Each block is
 * verified before anything of it is returned.
 */
function carStore(path) {
    return {
        place: path,
        async *read(sourceId, { limit, signal }) {
            const file = await openFile(path);
            try {
                const { root, sections } = await readSections(file, path, signal);
                if (!sections.has(sourceId)) {
                    throw new core_error/* MesgError */.N("refused", `wrong source in ${path}: expected ${sourceId}, found ${root ?? "another one"}`);
                }
                const get = async (text) => {
                    const section = sections.get(text);
                    if (section === undefined)
                        throw new core_error/* MesgError */.N("refused", `missing block ${text} in ${path}`);
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
/** Reports whether a file starts like a CAR of version 1 or 2. A tar starts with a path. */
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
/** Finds the position of each block, without reading it. */
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
        if (sections.size >= MOST_SECTIONS)
            throw noCar(path, `more than ${MOST_SECTIONS} blocks`);
        sections.set((0,block_id/* readBlockId */.t)(cid).text, { start: end + cid.length, length: length - cid.length });
        at = end + length;
    }
    return { root, sections };
}
/** The most blocks of a CAR, whose positions are in memory: 128 GiB in the blocks of `ipfs add`. */
const MOST_SECTIONS = 500_000;
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
/** Reads an unsigned LEB128 varint, and returns its end. */
async function readLength(file, at, path) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_VARINT), 0, MOST_VARINT, at);
    let value = 0;
    for (let index = 0; index < bytesRead; index++) {
        value += (buffer[index] & 127) * 128 ** index;
        if (buffer[index] < 128)
            return { value, end: at + index + 1 };
    }
    throw noCar(path, "a section without a valid length");
}
/** The length of a section fits in four bytes. */
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
    return new core_error/* MesgError */.N("refused", `expected a CAR of version 1 in ${path}, found ${found}`);
}

// EXTERNAL MODULE: ./src/ipfs/fetch-source.ts
var fetch_source = __webpack_require__(1794);
// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(1792);
;// CONCATENATED MODULE: ./src/engine/verify/verify-source.ts





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
        await (0,fetch_source/* fetchSource */.s)(sourceId, { out, stores: [store], policy: options.policy, signal: options.signal });
        return await (0,take_source/* takeSource */.Z)(out, options);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/engine/verify/verify.ts







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
        throw new core_error/* MesgError */.N("usage", "expected something to compare the definition with, found nothing", {
            hint: "give a source, a gateway, an Engine, or the hash that is expected",
        });
    }
    if (sources.length === 0 && hashesSource(release)) {
        throw new core_error/* MesgError */.N("usage", `expected the source: the hash of Engine ${release} covers it`, {
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
    return (0,service_hash/* serviceHash */.gH)((0,stored_form/* asSent */.$i)(definition), release, source === undefined ? {} : { source });
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
        const stored = await engine.client.get(hash, { timeout: callTimeout, signal });
        const sent = { sent: definition, hash, release: engine.client.release };
        const { differences, unknownFields } = (0,stored_form/* compareStored */.hR)(sent, stored);
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
    if (signal?.aborted || !(error instanceof core_error/* MesgError */.N) || error.kind === "usage")
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

/***/ 1737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ KuboNode)
});

// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(4849);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/deadline.ts
var deadline = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts
var read_blocks = __webpack_require__(8656);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(4139);
// EXTERNAL MODULE: ./src/unixfs/unixfs-node.ts
var unixfs_node = __webpack_require__(8793);
// EXTERNAL MODULE: ./src/unixfs/car.ts
var car = __webpack_require__(1059);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(4705);
;// CONCATENATED MODULE: ./src/ipfs/kubo/car-batch.ts

/**
 * Splits a source's blocks into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one
 * with the blocks above those, if there are any. Two batches are in memory: one that is sent, and one that is filled.
 *
 * @returns The result of the build of the blocks.
 */
async function* carBatches(blocks) {
    const buffers = [new SectionBuffer(), new SectionBuffer()];
    const above = new SectionBuffer();
    let current = 0;
    let leaves = [];
    let top = 0;
    const sizeOf = (some) => some.reduce((sum, { size }) => sum + size, 0);
    try {
        for (;;) {
            const sections = buffers[current];
            const { value: block, done } = await blocks.next();
            if (done) {
                // A source of one leaf has no block above it.
                for (const piece of sections.take())
                    above.append(piece);
                const facts = { blocks: top + leaves.length, size: sizeOf(leaves), isLast: true };
                if (above.length > 0)
                    yield batchOf(above, block.root, facts);
                return block;
            }
            if (block.data !== undefined) {
                leaves.push({ start: sections.length, size: block.data.length, cid: Buffer.from(block.cid) });
                sections.add(block);
                continue;
            }
            const { links } = (0,unixfs_node/* readUnixfsNode */._)(block.bytes);
            if (leaves[0]?.cid.equals(links[0]) !== true) {
                above.add(block);
                top++;
                continue;
            }
            // A block of links is complete when the leaf after its last one comes: that leaf is the next batch's.
            const next = sections.cut(leaves[links.length]?.start ?? sections.length);
            const late = leaves.splice(links.length);
            sections.add(block);
            yield batchOf(sections, block.cid, { blocks: leaves.length + 1, size: sizeOf(leaves), isLast: false });
            current = 1 - current;
            buffers[current].clear();
            buffers[current].append(next);
            leaves = late.map((leaf) => ({ ...leaf, start: leaf.start - late[0].start }));
        }
    }
    finally {
        await blocks.return(undefined);
    }
}
function batchOf(sections, root, facts) {
    const header = (0,car/* carHeader */.cN)(root);
    return {
        ...facts,
        root: (0,cid/* formatCid */.WV)(root),
        length: header.length + sections.length,
        *chunks() {
            yield header;
            yield* sections.take();
        },
    };
}
/** CAR sections one after the other, in memory that is used again. */
class SectionBuffer {
    length = 0;
    #memory = Buffer.alloc(0);
    add(block) {
        for (const piece of (0,car/* carSection */.eY)(block))
            this.append(piece);
    }
    append(piece) {
        if (this.length + piece.length > this.#memory.length)
            this.#grow(this.length + piece.length);
        this.#memory.set(piece, this.length);
        this.length += piece.length;
    }
    clear() {
        this.length = 0;
    }
    /** Cuts off what stands from `start` on, and gives a copy of it. */
    cut(start) {
        const rest = Buffer.from(this.#memory.subarray(start, this.length));
        this.length = start;
        return rest;
    }
    *take() {
        for (let at = 0; at < this.length; at += SLICE)
            yield this.#memory.subarray(at, Math.min(at + SLICE, this.length));
    }
    #grow(needed) {
        // Memory that is never written to costs nothing; growing in steps would allocate every step.
        const larger = Buffer.allocUnsafeSlow(Math.max(needed * 2, needed > SLICE ? FULL : 0));
        larger.set(this.#memory.subarray(0, this.length));
        this.#memory = larger;
    }
}
/** What is written to a socket at once. */
const SLICE = 262_144;
/** What 174 leaves take, with the block that links them and the leaf that follows. */
const FULL = 45_940_000;

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(5129);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-client.ts


/**
 * Opens ipfs-http-client for a node. Only this file uses the package, so that its successor can replace it. Sources are not
 * sent through it: it buffers whole bodies and sends no CAR under Deno. Its fetch is `strict-fetch`, which follows no
 * redirects and bounds answers.
 *
 * Its own `timeout` never fires, so each call takes a signal.
 */
async function openKuboClient({ url, headers }) {
    const { create, CID } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(958), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 9958));
    const client = create({ url, headers: { ...headers } });
    const call = async (name, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw failureOf(`${url}/${name}`, error);
        }
    };
    return {
        version: (signal) => call("version", async () => {
            const { version } = await client.version({ signal });
            if (typeof version !== "string")
                throw new SyntaxError("no version");
            return version;
        }),
        isPinned: async (cid, signal) => {
            try {
                return await call("pin/ls", async () => {
                    for await (const pin of client.pin.ls({ paths: [CID.parse(cid)], type: "recursive", signal })) {
                        if (pin.cid.toString() === cid)
                            return true;
                    }
                    return false;
                });
            }
            catch (error) {
                // Kubo has no other answer for a missing pin.
                if (error instanceof call_failure/* CallFailure */.Rk && error.status === 500 && /not pinned/.test(error.message))
                    return false;
                throw error;
            }
        },
        pin: (cid, signal) => call("pin/add", async () => {
            const pinned = await client.pin.add(CID.parse(cid), { signal });
            if (pinned?.toString() !== cid)
                throw new SyntaxError(`pinned ${pinned}`);
        }),
        unpin: (cid, signal) => call("pin/rm", async () => {
            await client.pin.rm(CID.parse(cid), { signal });
        }),
    };
}
/** Converts errors of the client: an HTTPError with its response, fetch's TypeError, or one caused by an invalid answer. */
function failureOf(place, error) {
    if (error.name === "AbortError")
        return error;
    const forbidden = (0,call_failure/* permissionFailure */.Iv)(place, error);
    if (forbidden !== undefined)
        return forbidden;
    const { response, message } = error;
    if (response !== undefined)
        return (0,call_failure/* answerFailure */.Rp)({
            place,
            status: response.status,
            header: (name) => response.headers.get(name),
            text: message,
            credentialsHint: endpoint/* CREDENTIALS_HINT */.Pc,
        });
    if (error instanceof TypeError && /fetch|terminated|network|send/i.test(message))
        return (0,call_failure/* connectionFailure */.Dx)(place, error);
    return new call_failure/* CallFailure */.Rk(`invalid answer from ${place}: expected JSON`, {
        isTransient: true,
        cause: error,
        hint: "check that the address is a node's RPC API, not a gateway or a web page",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/http/client.ts
var client = __webpack_require__(6813);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-rpc.ts




/** The calls of a node's RPC API that transfer data (Kubo RPC, `/api/v0`). */
class KuboRpc {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Fetches the bytes of a block, unverified. */
    async blockGet(cid, limits) {
        const answer = await this.#post(`block/get?arg=${cid}`, limits);
        return await answer.bytes(read_blocks/* LARGEST_BLOCK */.xy);
    }
    /**
     * Sends a CAR.
     *
     * @param pin Pins the CAR's root recursively. A node reports a failure to pin in an answer of 200.
     */
    async dagImport(batch, pin, limits) {
        const part = multipart(batch.chunks(), "source.car");
        const body = { chunks: part.chunks, length: part.framing + batch.length };
        const answer = await this.#post(`dag/import?pin-roots=${pin}`, limits, part.type, body);
        let isPinned = !pin;
        for (const line of await this.#lines(answer, "dag/import")) {
            const { Root, Message, Type } = line;
            if (Type === "error")
                throw this.#said("dag/import", Message);
            if (!Root || !pin)
                continue;
            if (Root.PinErrorMsg) {
                throw new call_failure/* CallFailure */.Rk(`${this.#api.url} cannot pin ${batch.root}: ${(0,call_failure/* plainWords */.c5)(Root.PinErrorMsg)}`);
            }
            isPinned ||= Root.Cid?.["/"] === batch.root;
        }
        if (!isPinned)
            throw new call_failure/* CallFailure */.Rk(`${this.#api.url} did not confirm the pin of ${batch.root}`);
    }
    /**
     * Sends a file and lets the node build the blocks, with explicit settings where the defaults of nodes differ.
     *
     * @returns The id that the node computes.
     */
    async add(file, limits) {
        const part = multipart(file, "source.tar");
        const settings = "chunker=size-262144&cid-version=0&raw-leaves=false&hash=sha2-256&trickle=false&pin=true";
        const answer = await this.#post(`add?${settings}&progress=false`, limits, part.type, { chunks: part.chunks });
        let id;
        for (const line of await this.#lines(answer, "add")) {
            const { Hash, Message, Type } = line;
            if (Type === "error")
                throw this.#said("add", Message);
            id = Hash ?? id;
        }
        if (typeof id === "string")
            return id;
        throw new call_failure/* CallFailure */.Rk(`${this.#api.url}/add returned no id`, { isTransient: true });
    }
    async #post(call, { idleTimeout, signal }, type, body) {
        const url = `${this.#api.url}/${call}`;
        const headers = { ...this.#api.headers, ...(type === undefined ? {} : { "content-type": type }) };
        const answer = await (0,client/* send */.tN)({
            method: "POST",
            url,
            headers,
            idleTimeout,
            signal,
            ...(body === undefined ? {} : { body }),
        });
        return await (0,client/* requireOk */.Mo)(answer, endpoint/* CREDENTIALS_HINT */.Pc);
    }
    /** Reads an answer of JSON lines. A failure after the head is in a trailer, or in a line of its own. */
    async #lines(answer, call) {
        const text = new TextDecoder().decode(await answer.bytes(1_048_576));
        const failure = answer.trailer("x-stream-error");
        if (failure)
            throw this.#said(call, failure);
        try {
            const lines = text.split("\n").filter((line) => line.trim() !== "");
            return lines.map((line) => {
                const value = JSON.parse(line);
                if (typeof value !== "object" || value === null)
                    throw new SyntaxError("no object");
                return value;
            });
        }
        catch (cause) {
            throw new call_failure/* CallFailure */.Rk(`invalid answer from ${this.#api.url}/${call}: expected JSON lines`, {
                isTransient: true,
                cause,
                hint: "check that the address is a node's RPC API, not a gateway or a web page",
            });
        }
    }
    /** Returns a failure that the node reports in or after an answer of 200. */
    #said(call, words) {
        return new call_failure/* CallFailure */.Rk(`${this.#api.url}/${call}: ${(0,call_failure/* plainWords */.c5)(words)}`, { isTransient: true });
    }
}
/** Returns a form with one file (RFC 7578), the format of uploads. */
function multipart(file, name) {
    const boundary = `mesg-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
    const head = Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        framing: head.length + tail.length,
        chunks: (async function* () {
            yield head;
            yield* file;
            yield tail;
        })(),
    };
}

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-node.ts






/** An IPFS node, called over Kubo's RPC API. */
class KuboNode {
    place;
    #rpc;
    #api;
    #client;
    constructor(api) {
        this.place = api.url;
        this.#api = api;
        this.#rpc = new KuboRpc(api);
    }
    /**
     * Uploads a source and pins it. Blocks are sent in batches that are pinned one by one, so that an interrupted upload can
     * continue; these pins are removed once the whole source is pinned.
     *
     * @throws {MesgError} `refused` when the node returns another id or does not list the pin.
     */
    async put(source, options) {
        const { sourceId } = source;
        if (await this.#isPinned(sourceId, options))
            return { by: "nothing", sent: 0, there: source.size };
        const upload = await this.#import(source, options).catch((error) => {
            if (error instanceof call_failure/* CallFailure */.Rk && (error.status === 404 || error.status === 405))
                return undefined;
            throw error;
        });
        const done = upload ?? (await this.#add(source, options));
        const pinning = `pinning ${sourceId} at ${this.place}`;
        await this.#control(options, pinning, (client, signal) => client.pin(sourceId, signal), PINNING);
        if (!(await this.#isPinned(sourceId, options))) {
            throw new error/* MesgError */.N("refused", `${this.place} confirmed the pin of ${sourceId} but does not list it`, {
                hint: "use another node: without a pin, a node deletes the source",
            });
        }
        for (const batch of upload?.pinned ?? []) {
            if (batch === sourceId)
                continue;
            // A leftover pin does no harm: its blocks are pinned by the whole source anyway.
            await this.#control(options, "unpinning", (client, signal) => client.unpin(batch, signal)).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        return { by: done.by, sent: done.sent, there: done.there };
    }
    async *read(sourceId, options) {
        const { policy } = options;
        const get = (cid, signal) => (0,call_policy/* retryCall */.Xz)(policy, signal, () => this.#rpc.blockGet(cid, { idleTimeout: policy.idleTimeout, signal }));
        yield* (0,read_blocks/* readBlocks */.v_)(sourceId, ({ text }, signal) => get(text, signal), { ...options, place: this.place });
    }
    async #import(source, options) {
        const batches = carBatches(source.blocks(options.signal));
        const pinned = [];
        let [sent, there] = [0, 0];
        let sending;
        const send = async (batch) => {
            const has = !batch.isLast && (await this.#isPinned(batch.root, options));
            if (!has) {
                await this.#call(options, (limits) => this.#rpc.dagImport(batch, !batch.isLast, limits));
                sent += batch.size;
            }
            else
                there += batch.size;
            if (!batch.isLast)
                pinned.push(batch.root);
            options.onProgress?.(sent + there);
        };
        try {
            for (;;) {
                // The next batch is read and hashed while this one is sent.
                const { value: batch, done } = await batches.next();
                await sending;
                if (done) {
                    if (batch.sourceId !== source.sourceId)
                        throw changed(source.sourceId, batch.sourceId);
                    return { by: "dag/import", sent, there, pinned };
                }
                sending = send(batch);
                sending.catch(() => undefined);
            }
        }
        finally {
            await sending?.catch(() => undefined);
            await batches.return(undefined);
        }
    }
    async #add(source, options) {
        const count = async function* () {
            let bytes = 0;
            for await (const chunk of source.tar(options.signal)) {
                yield chunk;
                bytes += chunk.length;
                options.onProgress?.(bytes);
            }
        };
        const id = await this.#call(options, (limits) => this.#rpc.add(count(), limits));
        if (id === source.sourceId)
            return { by: "add", sent: source.size, there: 0 };
        throw new error/* MesgError */.N("refused", `${this.place} returned another id: expected ${source.sourceId}, found ${(0,call_failure/* plainWords */.c5)(id)}`, {
            hint: "use a node with dag/import: this one splits files differently",
        });
    }
    #isPinned(cid, options) {
        return this.#control(options, `asking ${this.place} for its pins`, (client, signal) => client.isPinned(cid, signal));
    }
    #call({ policy, signal }, call) {
        return (0,call_policy/* retryCall */.Xz)(policy, signal, () => call({ idleTimeout: policy.idleTimeout, signal }));
    }
    /** Makes a call through the client. It reports no progress, so the idle timeout limits the whole call. */
    async #control({ policy, signal }, what, call, factor = 1) {
        this.#client ??= openKuboClient(this.#api);
        const client = await this.#client;
        return await (0,call_policy/* retryCall */.Xz)(policy, signal, () => (0,deadline/* withDeadline */.N)({ milliseconds: policy.idleTimeout * factor, what }, signal, (limited) => call(client, limited)));
    }
}
/** Idle timeouts that pinning may take: a node walks all blocks before it answers. */
const PINNING = 5;
function changed(expected, found) {
    return new error/* MesgError */.N("environment", `the source changed during the upload: expected ${expected}, found ${found}`, {
        hint: "try again when no process writes to it",
    });
}


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verificationToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

/**
 * A verification as lines for people: what it is about, each comparison with a tick or a cross, and what was not
 * compared.
 */
function verificationToText(definition, verification, style) {
    const { hash, release, checks } = verification;
    const sid = definition.sid === "" ? "no sid" : `sid ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.sid)}`;
    const subjects = new Set(checks.map(({ subject }) => subject));
    const missing = Object.entries(NOT_COMPARED).filter(([subject]) => !subjects.has(subject));
    return [
        `  service   ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.name)} (${sid})`,
        `  source    ${definition.source === "" ? "none" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.source)}`,
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
        .map((line) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(line, LONGEST))
        .join("\n    ");
}
/** Units of a line that is shown: a difference quotes texts of both sides. */
const LONGEST = 1000;


/***/ }),

/***/ 4583:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1538);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(905);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1776);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2719);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9055);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1737);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3384);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7383);
/**
 * Verifies that a definition, its source and the stored definition of an Engine are the same service.
 *
 * @module
 */






const OPTIONS = {
    source: { type: "string", value: "TAR|CAR|FOLDER", summary: "the source that the definition names" },
    endpoint: {
        type: "string",
        value: "HOST:PORT",
        summary: "Engine that should store it; https://HOST for one behind TLS",
    },
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
    summary: "verify that a definition, its source and what an Engine stores are the same",
    description: `
DEFINITION is JSON, hex or protobuf bytes. Its hash is computed from its bytes and its source, the source's id from the bytes
of a file, a node or a gateway; the definition that the Engine stores is compared field by field. Only read calls are sent.

  mesg-compile verify service.json --source source.car --expected-hash 3Xv…
  mesg-compile verify service.pb --ipfs-gateway https://ipfs.io --endpoint engine.example.com:50052

Exit codes: 0 everything compared is equal, 1 something differs, 3 a side is not available. The report says what was not
compared because nothing was given for it.`,
    positionals: [1, 1],
    options: OPTIONS,
    async run(call) {
        const expectedHash = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readExpectedHash */ .tA)(call.options);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseProcess */ .I)(call, call.positionals[0], "verified");
        const definition = await readWhole(call, call.positionals[0]);
        const engine = await connect(call);
        try {
            if (isConnected(engine) && engine.notice !== undefined)
                await call.note(`notice: ${engine.notice}`);
            const { apis, gateways, policy } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readIpfsOptions */ .TI)(call);
            const stores = [...apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .KuboNode */ .i(api)), ...gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .gatewayStore */ .c)];
            const sources = [...(call.options.source === undefined ? [] : [call.options.source]), ...stores];
            const verification = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .verify */ .M)(definition, {
                release: releaseOf(call, engine),
                expectedHash,
                sources,
                engine,
                policy,
                signal: call.signal,
                ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readSourceOptions */ .e9)(call.options),
            });
            await call.stdout.write(render(call, definition, { ...verification, engine }));
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
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readDefinition */ .U)(await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .readInput */ .R)(path, "a definition", call.signal));
    if (unknownFields.length === 0)
        return definition;
    const list = unknownFields.map(({ pointer, text }) => `${pointer}: ${text}`).join(", ");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N("refused", `expected a definition, found what no Engine release knows in ${path}: ${list}`, {
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
        return await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .connectEngine */ .x)(endpoint, { ...access, timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .CALL_TIMEOUT */ .p, signal: call.signal, release });
    }
    catch (error) {
        if (call.signal.aborted || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N) || error.kind === "usage")
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
        return (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .verificationToText */ .I)(definition, found, { colour: stdout.isTerminal && !env.NO_COLOR });
    }
    const { sid, source } = definition;
    const { verified, hash, release, checks, engine } = found;
    const engineVersion = isConnected(engine) ? engine.releaseName : release;
    return `${JSON.stringify({ verified, hash, sid, source, engineVersion, checks }, undefined, 2)}\n`;
}
function exitCodeOf({ checks }) {
    if (checks.some(({ outcome }) => outcome === "differs"))
        return 1;
    return checks.every(({ outcome }) => outcome === "equal") ? 0 : 3;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
