export const id = 6882;
export const ids = [6882];
export const modules = {

/***/ 85428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Helps the compiler infer the options of a command. */
function defineCommand(command) {
    return command;
}


/***/ }),

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

/***/ 46232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ fetchManifest),
/* harmony export */   Rk: () => (/* binding */ verifyFetched),
/* harmony export */   iq: () => (/* binding */ ManifestFound),
/* harmony export */   lI: () => (/* binding */ fetchIfManifest),
/* harmony export */   zU: () => (/* binding */ withoutManifests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21003);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59509);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51794);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99469);







/** Reads a manifest by its CID, from the first place that has it. */
async function fetchManifest(cid, places) {
    const { LARGEST_MANIFEST, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4783), __webpack_require__.e(9164), __webpack_require__.e(6326), __webpack_require__.e(6372)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    return readManifest(await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(cid, { ...places, limit: LARGEST_MANIFEST }));
}
/** Reads a manifest by its CID; undefined when the file is something else. */
async function fetchIfManifest(cid, places) {
    const { NotAManifest } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4783), __webpack_require__.e(9164), __webpack_require__.e(6326), __webpack_require__.e(6372)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    try {
        return await fetchManifest(cid, places);
    }
    catch (error) {
        if (error instanceof NotAManifest)
            return undefined;
        throw error;
    }
}
/**
 * Fetches a manifest's source, every byte of it, and verifies the manifest against it.
 *
 * @param out Where the source's archive is written once everything is verified; without it, it is not kept.
 * @throws {MesgError} `refused` when something does not fit, `environment` when the source is unavailable.
 */
async function verifyFetched(manifest, places, out) {
    const { deployment } = manifest;
    if (deployment.type !== "ipfs") {
        // Fetching from an address that anyone may have written would let them choose whom this machine calls.
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `the source is on ${deployment.type}, not on IPFS: it is not fetched and not verified`);
    }
    const { verifyManifest } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4783), __webpack_require__.e(9164), __webpack_require__.e(6326), __webpack_require__.e(6372)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mesg-manifest-"));
    try {
        const tar = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, "source.tar");
        await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchSource */ .s)(deployment.source, { ...places, out: tar });
        const { digest } = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .takeSource */ .Z)(tar, { signal: places.signal });
        const releases = verifyManifest(manifest, digest);
        if (out !== undefined)
            await copyWhole(tar, out);
        return { manifest, releases };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
    }
}
/** Thrown when what is read as an archive begins like a manifest. */
class ManifestFound extends Error {
    name = "ManifestFound";
}
/** A store that does not give out what begins like a manifest: no tar begins with a brace and a quote. */
function withoutManifests(store) {
    return {
        place: store.place,
        async *read(sourceId, options) {
            let isFirst = true;
            for await (const chunk of store.read(sourceId, options)) {
                if (isFirst && /^\uFEFF?\s*\{\s*"/.test(Buffer.from(chunk.subarray(0, 64)).toString("utf8"))) {
                    throw new ManifestFound();
                }
                isFirst = false;
                yield chunk;
            }
        },
    };
}
async function copyWhole(from, to) {
    await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f)(to, async (file) => {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(from, { highWaterMark: 262_144 }))
            await file.write(chunk);
    });
}


/***/ }),

/***/ 39593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ RESULT_OPTIONS)
/* harmony export */ });
/** The options of every command that has a result. */
const RESULT_OPTIONS = {
    out: {
        type: "string",
        short: "o",
        writes: "result",
        value: "FILE",
        summary: "write the result to a file, whole or not at all; - is stdout",
    },
    json: { type: "boolean", summary: "print the result as JSON, and a failure too" },
};


/***/ }),

/***/ 98407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS = new Map([...ALPHABET].map((character, digit) => [character, digit]));
/** The time for base58 grows with the square of the length. Hashes and ids have at most 36 bytes. */
const MOST_BYTES = 256;
const MOST_CHARACTERS = 352;
/**
 * Encodes bytes as base58 text with Bitcoin's alphabet, as Engines encode a service hash and IPFS a CIDv0.
 *
 * @throws {MesgError} `refused` above 256 bytes.
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
    if (bytes.length > MOST_BYTES)
        throw tooLong(`${MOST_BYTES} bytes`, bytes.length);
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros === -1)
        return "1".repeat(bytes.length);
    const digits = [];
    for (const byte of bytes.subarray(zeros)) {
        let carry = byte;
        for (let place = 0; place < digits.length || carry > 0; place++) {
            carry += (digits[place] ?? 0) * 256;
            digits[place] = carry % 58;
            carry = (carry / 58) | 0;
        }
    }
    return ("1".repeat(zeros) +
        digits
            .reverse()
            .map((digit) => ALPHABET[digit])
            .join(""));
}
/**
 * Decodes base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet, or above 352 characters.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function decodeBase58(text) {
    if (text.length > MOST_CHARACTERS)
        throw tooLong(`${MOST_CHARACTERS} characters`, text.length);
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    const bytes = [];
    for (let index = zeros; index < text.length; index++) {
        const digit = DIGITS.get(text[index]);
        if (digit === undefined) {
            const found = JSON.stringify(text[index]);
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `invalid base58 text: ${found} at character ${index + 1}`);
        }
        let carry = digit;
        for (let place = 0; place < bytes.length || carry > 0; place++) {
            carry += (bytes[place] ?? 0) * 58;
            bytes[place] = carry & 255;
            carry >>= 8;
        }
    }
    return Uint8Array.from([...new Array(zeros).fill(0), ...bytes.reverse()]);
}
function tooLong(limit, found) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}
/**
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}


/***/ }),

/***/ 73394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ yieldIfLate)
/* harmony export */ });
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87997);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers__WEBPACK_IMPORTED_MODULE_0__);

/** Milliseconds of work in one turn of the event loop after which other work must run. */
const SLICE = 10;
/** When the current turn began to work; undefined when nothing has worked in it yet. */
let began;
const waiting = [];
/**
 * Lets the rest of the process run when the current turn of the event loop has worked for 10 ms. Long loops over input
 * call this once per step, since an `await` of something that is already there does not leave the turn. All loops of the
 * process share the turn: however many run at once, only one of them continues per turn.
 *
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
function yieldIfLate() {
    if (began === undefined) {
        began = performance.now();
        if (waiting.length === 0)
            (0,node_timers__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(nextTurn);
    }
    if (performance.now() - began < SLICE)
        return undefined;
    return new Promise((resolve) => waiting.push(resolve));
}
/** Runs after the loop has looked for input. An immediate that is set here runs only after it has looked again. */
function nextTurn() {
    began = undefined;
    const resume = waiting.shift();
    if (resume === undefined)
        return;
    began = performance.now();
    (0,node_timers__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(nextTurn);
    resume();
}


/***/ }),

/***/ 71147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   mm: () => (/* binding */ NothingThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);



/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, by which the caller knows it. A named
 * pipe is always refused: opening it waits for its writer, which no signal can end.
 *
 * @throws {MesgError} `usage` when there is no such file, `environment` when it cannot be read.
 * @example
 * ```ts
 * const bytes = await readBounded("mesg.yml", { limit: 4_194_304, what: "a mesg.yml" });
 * ```
 */
async function readBounded(path, options) {
    const { limit, what, signal, pipes = false } = options;
    signal?.throwIfAborted();
    const found = await inspect(path, what);
    const isSafe = pipes ? !found.isFIFO() || /^\/(dev|proc)\//.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const chunks = [];
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: limit, highWaterMark: 256 * 1024, ...(signal && { signal }) });
    try {
        for await (const chunk of stream)
            chunks.push(chunk);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw asReadFailure(path, what, error);
    }
    return Buffer.concat(chunks);
}
/**
 * Looks at a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 */
async function inspect(path, what) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
/** Nothing is at a path that the caller named. */
class NothingThere extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N {
    path;
    constructor(path, message, cause) {
        super("usage", message, { cause });
        this.path = path;
    }
}
function asReadFailure(path, what, cause) {
    const { code, message } = cause;
    const shown = JSON.stringify(path);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new NothingThere(path, `expected ${what}, found nothing at ${shown}`, cause);
    }
    if (code === "EISDIR")
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot read ${shown}: ${message}`, { cause });
}


/***/ }),

/***/ 58215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Returns a text without the signs at its end that are one of some. The pattern `/x+$/` does the same in the square of the
 * text's length.
 *
 * @param signs UTF-16 units, such as `"/\\"`.
 * @example
 * ```ts
 * withoutTrailing("https://host//", "/"); // "https://host"
 * ```
 */
function withoutTrailing(text, signs) {
    let end = text.length;
    while (end > 0 && signs.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 51794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21003);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24139);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26870);



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

/***/ 27988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

/**
 * The refusal of an archive. A MESG Engine refuses some archives too: its own text is kept beside ours, for code that
 * answers in the place of an Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** What an Engine says to the same bytes; undefined when only we refuse them (a limit, a form not supported here). */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Bytes of a name in a message. */
const SHOWN = 200;
/**
 * Returns a name of an archive for a message: decoded as UTF-8, escaped, and cut.
 *
 * @param name One character per byte; in this form, comparing names compares bytes.
 */
function shown(name) {
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(Buffer.from(name.slice(0, SHOWN), "latin1").toString("utf8"));
    return name.length > SHOWN ? `${text}…` : text;
}


/***/ }),

/***/ 63343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = new Uint8Array(0);
const LINE_FEED = 10;
/** Reads a stream of chunks in pieces of any size. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Returns the next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** Returns from one to `length` bytes, as they arrive and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /** Returns the bytes up to the next line feed, which is taken too; what is left at the end of the stream without one. */
    async line() {
        const pieces = [];
        for (;;) {
            while (this.#rest.length === 0 && !this.#ended)
                await this.#next();
            const end = this.#rest.indexOf(LINE_FEED);
            pieces.push(this.#take(end === -1 ? this.#rest.length : end));
            if (end !== -1)
                this.#take(1);
            if (end !== -1 || this.#ended)
                return concat(pieces);
        }
    }
    /** Yields the rest of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Puts bytes back in front of the stream. */
    unread(bytes) {
        this.#rest = this.#rest.length === 0 ? bytes : concat([bytes, this.#rest]);
    }
    /** Closes the source. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
    #take(length) {
        const taken = this.#rest.length <= length ? this.#rest : this.#rest.subarray(0, length);
        this.#rest = this.#rest.length <= length ? EMPTY : this.#rest.subarray(length);
        return taken;
    }
    async #fill(length) {
        const pieces = [this.#rest];
        let total = this.#rest.length;
        this.#rest = EMPTY;
        while (total < length && !this.#ended) {
            await this.#next();
            pieces.push(this.#rest);
            total += this.#rest.length;
            this.#rest = EMPTY;
        }
        this.#rest = concat(pieces);
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            this.#ended = true;
        else
            this.#rest = value;
    }
}
function concat(pieces) {
    const filled = pieces.filter((piece) => piece.length > 0);
    return filled.length < 2 ? (filled[0] ?? EMPTY) : Buffer.concat(filled);
}


/***/ }),

/***/ 99469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(80871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = RECIPE;
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind);
        add(entry.path);
        add(content);
    }
    for (const part of ["allowed", ...[...allowFiles].sort()])
        add(part);
    return hash.update(text).digest("hex");
}
/** Characters that are hashed together: each call costs as much as hashing a kilobyte. */
const GATHERED = 65_536;
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
var digest_tar = __webpack_require__(24146);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
// EXTERNAL MODULE: ./src/core/files/forms.ts
var files_forms = __webpack_require__(96516);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
;// CONCATENATED MODULE: ./src/source/tar/assert-tar.ts

const HINTS = {
    "a CAR": "give the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
    "a zip file": "give the folder, or a tar of it",
    JSON: "a definition is named by itself; --source takes the folder or the tar that it was made from",
    "a web page": "it was saved from a browser: download the file itself",
};
/**
 * Ensures that a file is not something else than a tar: its source id would be that of the wrong bytes.
 *
 * @throws {MesgError} `usage`.
 */
async function assertTar(path, signal) {
    const form = (0,files_forms/* fileForm */.d)(await (0,read_bounded/* readBounded */.CB)(path, { limit: files_forms/* FORM_BYTES */.X, what: "a source", signal }));
    const hint = form && HINTS[form];
    if (hint === undefined)
        return;
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
        hint,
    });
}

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
    if (found.isFile())
        await assertTar(path, options.signal);
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, found.size, options);
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache === undefined ? undefined : treeKey(tree);
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns what the cache knows, if that is all that is asked for. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined };
    if (digest !== undefined)
        return { sourceId, size, entries, digest };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.isKept ? appended?.(sourceId) : undefined;
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
async function takeTar(path, total, options) {
    const { signal, onProgress } = options;
    const report = onProgress && ((bytes) => onProgress({ files: undefined, bytes, size: total }));
    const { sourceId, size } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options, report);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ })

};
