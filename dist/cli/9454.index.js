export const id = 9454;
export const ids = [9454];
export const modules = {

/***/ 76496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * Yields the items of an iterable, and throws the signal's reason as soon as the signal aborts, even while waiting.
 *
 * @example
 * ```ts
 * for await (const chunk of interruptible(response.body, AbortSignal.timeout(10_000))) hash.update(chunk);
 * ```
 */
async function* interruptible(chunks, signal) {
    if (signal === undefined)
        return yield* chunks;
    const iterator = chunks[Symbol.asyncIterator]();
    let stop = () => undefined;
    const abort = () => stop(signal.reason);
    signal.addEventListener("abort", abort);
    try {
        for (;;) {
            signal.throwIfAborted();
            const { value, done } = await new Promise((resolve, reject) => {
                stop = reject;
                iterator.next().then(resolve, reject);
            });
            if (done)
                return;
            yield value;
        }
    }
    finally {
        signal.removeEventListener("abort", abort);
        // A source that hangs would also hang in return(), so its end is not awaited.
        iterator.return?.()?.catch(() => undefined);
    }
}


/***/ }),

/***/ 86055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KuboNode: () => (/* reexport */ kubo_node/* KuboNode */.i),
  assertOneReceiver: () => (/* reexport */ endpoint/* assertOneReceiver */.Ci),
  gatewayStore: () => (/* reexport */ gateway/* gatewayStore */.c),
  needsAcknowledgement: () => (/* reexport */ needsAcknowledgement),
  parseApi: () => (/* reexport */ endpoint/* parseApi */.WY),
  parseGateway: () => (/* reexport */ endpoint/* parseGateway */.EK),
  parseHeader: () => (/* reexport */ endpoint/* parseHeader */.RW),
  proveSource: () => (/* reexport */ read_back/* proveSource */.uk),
  publishSource: () => (/* reexport */ publishSource),
  publishingRefused: () => (/* reexport */ publishingRefused),
  readSmallFile: () => (/* reexport */ read_small_file/* readSmallFile */.E),
  supplySource: () => (/* reexport */ supplySource)
});

// UNUSED EXPORTS: carStore, fetchSource, folderStore, isCar, offerBytes, offerSource

;// CONCATENATED MODULE: ./src/ipfs/acknowledgement.ts
/**
 * Reports whether publishing must be acknowledged. Data on IPFS is public forever, so a workflow must not publish from a
 * repository that is private, internal or unknown. Outside of GitHub Actions the origin of a folder is unknown, and naming
 * the node is the acknowledgment.
 *
 * @example
 * ```ts
 * needsAcknowledgement({ inActions: true, event: { repository: { private: false } } }); // false
 * ```
 */
function needsAcknowledgement({ inActions, event }) {
    if (!inActions)
        return false;
    const { repository } = (event ?? {});
    if (repository?.visibility !== undefined && repository.visibility !== "public")
        return true;
    return repository?.private !== false;
}

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(65129);
// EXTERNAL MODULE: ./src/ipfs/kubo/kubo-node.ts + 3 modules
var kubo_node = __webpack_require__(51737);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/deadline.ts
var deadline = __webpack_require__(56343);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(24139);
// EXTERNAL MODULE: ./src/ipfs/read-back.ts
var read_back = __webpack_require__(26870);
;// CONCATENATED MODULE: ./src/ipfs/publish.ts




/**
 * Uploads a source to IPFS nodes, pins it, and reads every byte back from each node and gateway, since nodes store and serve
 * damaged blocks without an error. Publishing cannot be undone.
 *
 * @throws {MesgError} `refused` when a node or a gateway serves other bytes, `environment` when one cannot be reached or does
 * not answer in time. Data that arrived stays there, and is not sent again.
 * @example
 * ```ts
 * const taken = await takeSource("services/greeter");
 * const source = await offerSource("services/greeter", taken);
 * await publishSource(source, { apis: [parseApi("http://127.0.0.1:5001")] });
 * ```
 */
async function publishSource(source, options) {
    const policy = { ...call_policy/* DEFAULT_POLICY */.zj, ...options.policy };
    if (options.apis.length === 0)
        throw new core_error/* MesgError */.N("usage", "no IPFS node to publish to");
    return await (0,deadline/* withDeadline */.N)((0,call_policy/* deadlineOf */.G0)(policy, `publishing ${source.sourceId}`), options.signal, async (signal) => {
        const limits = { policy, signal, limit: source.size };
        const nodes = [];
        const failures = [];
        for (const api of options.apis) {
            try {
                nodes.push(await publishTo(api, source, options, limits));
                if (options.any)
                    break;
            }
            catch (error) {
                signal.throwIfAborted();
                if (!options.any || !(error instanceof core_error/* MesgError */.N))
                    throw error;
                failures.push(error);
            }
        }
        if (nodes.length === 0)
            throw noneWorks(failures);
        const what = { ...source, onProgress: options.onProgress };
        const gateways = [];
        for (const gateway of options.gateways ?? [])
            gateways.push(await (0,read_back/* readBackFromGateway */.ae)(gateway, what, limits));
        const { sourceId, size } = source;
        return { sourceId, size, isProved: !options.withoutReadBack, nodes, gateways, failures };
    });
}
async function publishTo(api, source, { onProgress, withoutReadBack }, limits) {
    const node = new kubo_node/* KuboNode */.i(api);
    const { place } = node;
    const { size, sourceId } = source;
    const tell = (bytes) => onProgress?.({ step: "upload", place, bytes, size });
    const upload = await node.put(source, { ...limits, onProgress: tell });
    if (!withoutReadBack)
        await (0,read_back/* readBack */.e7)(place, node.read(sourceId, limits), { sourceId, size, onProgress });
    return { ...upload, api: api.url };
}
function noneWorks(failures) {
    const [first] = failures;
    if (failures.length === 1)
        return first;
    const kind = failures.some((failure) => failure.kind === "refused") ? "refused" : "environment";
    return new core_error/* MesgError */.N(kind, `no node accepted the source: ${failures.map(({ message }) => message).join("; ")}`, {
        cause: first,
    });
}

// EXTERNAL MODULE: ./src/ipfs/read-small-file.ts
var read_small_file = __webpack_require__(59509);
// EXTERNAL MODULE: ./src/ipfs/stores/gateway.ts
var gateway = __webpack_require__(43384);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(80871);
// EXTERNAL MODULE: ./src/source/tar/tar-stream.ts + 5 modules
var tar_stream = __webpack_require__(19310);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
;// CONCATENATED MODULE: ./src/ipfs/offer-source.ts




/**
 * Prepares a source for publishing: a service's folder, or its archive. Blocks are hashed again when they are sent, so that a
 * file that changed meanwhile cannot reach a node under another file's id: nodes would keep and serve it.
 *
 * @param known The result of `takeSource`: either this id is published, or nothing.
 */
async function offerSource(path, known, options = {}) {
    const { sourceId, size } = known;
    if ((await (0,promises_.stat)(path)).isDirectory()) {
        const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
        return {
            sourceId,
            size,
            blocks: (signal) => (0,archive/* sourceBlocks */.wM)(tree, signal),
            tar: (signal) => (0,tar_stream/* tarStream */.e)(tree, signal),
        };
    }
    return {
        sourceId,
        size,
        blocks: (signal) => (0,file_blocks/* fileBlocks */.d)(path, signal),
        tar: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 262_144 }),
    };
}

;// CONCATENATED MODULE: ./src/ipfs/supply-source.ts




/**
 * Ensures that Engines can fetch a source: uploads it to nodes and reads it back from nodes and gateways. With gateways only,
 * it reads the source back from them; with neither, it does nothing.
 *
 * @throws {MesgError} as {@linkcode publishSource} and `proveSource` do; before anything is sent, `refused` when publishing
 * was not acknowledged, and `usage` when only the id is known.
 * @example
 * ```ts
 * const source = { sourceId: taken.sourceId, taken, from: "services/greeter" };
 * await supplySource(source, { apis: [parseApi("http://127.0.0.1:5001")], mayPublish: true });
 * ```
 */
async function supplySource({ sourceId, taken, from }, options) {
    const { apis, gateways = [], mayPublish, reading } = options;
    if (apis.length === 0) {
        if (gateways.length === 0)
            return undefined;
        const proved = await (0,read_back/* proveSource */.uk)(sourceId, { ...options, gateways });
        return { sourceId, size: undefined, isProved: true, nodes: [], gateways: proved, failures: [] };
    }
    if (from === undefined || taken === undefined) {
        throw new core_error/* MesgError */.N("usage", "nothing to publish: only the source id is known", {
            hint: "add the source's archive or folder, or compile the service's folder",
        });
    }
    if (!mayPublish)
        throw publishingRefused();
    const offered = await offerSource(from, { sourceId, size: taken.size }, reading);
    return await publishSource(offered, options);
}
/** Returns the refusal to publish without an acknowledgment. */
function publishingRefused() {
    return new core_error/* MesgError */.N("refused", "publishing was not acknowledged, and the repository is not known to be public", {
        hint: "data on IPFS is public forever; to publish it, set acknowledge-public",
    });
}

;// CONCATENATED MODULE: ./src/ipfs/mod.ts
/**
 * Publishes sources on IPFS, proves that they are available, and fetches them verified.
 *
 * @module
 */















/***/ }),

/***/ 14396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ DirectoryDigest),
  f: () => (/* binding */ TreeHasher)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/source/digest/gathered-hash.ts

const CAPACITY = 65_536;
/** Pieces of at least this size are hashed directly: a copy would cost more than the call that it saves. */
const LARGE = 16_384;
/**
 * A running SHA-256 for many small pieces. They are gathered in a buffer, since each call of the runtime's hash costs as
 * much as hashing a kilobyte.
 */
class GatheredHash {
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #gathered = Buffer.allocUnsafe(CAPACITY);
    #length = 0;
    bytes(bytes) {
        if (this.#length + bytes.length > CAPACITY || bytes.length >= LARGE)
            this.#flush();
        if (bytes.length >= LARGE) {
            this.#hash.update(bytes);
        }
        else {
            this.#gathered.set(bytes, this.#length);
            this.#length += bytes.length;
        }
    }
    text(text, encoding) {
        // A UTF-16 unit is at most three bytes of UTF-8.
        if (this.#length + 3 * text.length > CAPACITY)
            this.#flush();
        if (3 * text.length > CAPACITY)
            this.#hash.update(text, encoding);
        else
            this.#length += this.#gathered.write(text, this.#length, encoding);
    }
    uint32(value) {
        if (this.#length + 4 > CAPACITY)
            this.#flush();
        this.#length = this.#gathered.writeUInt32LE(value, this.#length);
    }
    /** Returns an independent copy of the hash so far. */
    copy() {
        this.#flush();
        return this.#hash.copy();
    }
    #flush() {
        if (this.#length > 0)
            this.#hash.update(this.#gathered.subarray(0, this.#length));
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./src/source/digest/directory-digest.ts


/** Go's `os.FileMode` bit of a folder. */
const FOLDER = 0x80000000;
/** Go's `os.FileMode` bit of a symlink; the permission part of a link is always all of them. */
const SYMLINK = 0x08000000;
/** Only the owner's permissions count: group bits differ with where a tree is unpacked. */
const OWNER = 0o700;
/**
 * The running SHA-256 over a source tree that starts every service hash of Engines 0.9 to 0.15. It can be finished more
 * than once, with different bytes.
 *
 * @example
 * ```ts
 * const digest = await digestTar(createReadStream("source.tar"));
 * digest.finish(definitionDigest); // the service hash, 32 bytes
 * ```
 */
class DirectoryDigest {
    #hash;
    /** @param hash The running hash, or what is known of one: results by what was appended, both in hex. */
    constructor(hash) {
        this.#hash = hash;
    }
    /**
     * The 32 bytes of SHA-256 over the tree and then `extra`.
     *
     * @throws {MesgError} `environment` when only other results are known of it.
     */
    finish(extra) {
        if (this.#hash instanceof Map)
            return known(this.#hash, extra);
        const hash = this.#hash.copy();
        if (extra !== undefined)
            hash.update(extra);
        return new Uint8Array(hash.digest());
    }
}
function known(results, extra) {
    const found = results.get(Buffer.from(extra ?? []).toString("hex"));
    if (found !== undefined)
        return new Uint8Array(Buffer.from(found, "hex"));
    throw new error/* MesgError */.N("environment", "the cache does not know this hash of the source", { hint: "use no cache" });
}
/**
 * Computes a {@linkcode DirectoryDigest} from entries in the order in which the Engine's `dirhash` walks a folder:
 * depth-first, siblings by the bytes of their names. The root is `.`.
 */
class TreeHasher {
    #hash = new GatheredHash();
    #encoding;
    /** @param encoding Encoding of paths and targets; in `latin1` they hold one character per byte. */
    constructor(encoding) {
        this.#encoding = encoding;
    }
    folder(path, mode) {
        this.#begin(path, (FOLDER | (mode & OWNER)) >>> 0);
    }
    symlink(path, target) {
        this.#begin(path, SYMLINK | OWNER);
        this.#hash.text(target, this.#encoding);
    }
    /** Adds a file; its content follows with {@linkcode content}. */
    file(path, mode) {
        this.#begin(path, mode & OWNER);
    }
    content(bytes) {
        this.#hash.bytes(bytes);
    }
    digest() {
        return new DirectoryDigest(this.#hash.copy());
    }
    #begin(path, mode) {
        this.#hash.text(path, this.#encoding);
        this.#hash.uint32(mode);
    }
}


/***/ }),

/***/ 78785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ enforceLimits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21178);


const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 };
/** Folders and files named in an error. */
const LARGEST = 5;
/** Folders above each other that are looked into for the largest one. */
const LEVELS = 20;
/** A folder with at least this share of everything is looked into. */
const NEARLY_ALL = 0.9;
/** A folder whose largest part has less than this share is named itself. */
const TELLING = 0.1;
/**
 * Refuses a tree that is over its limits, and names its largest parts; or that no Engine can extract, since a path is
 * longer than Linux takes.
 *
 * @throws {MesgError} `refused`.
 */
function enforceLimits(entries, { maxBytes, maxEntries }) {
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (entries.length > maxEntries) {
        const rows = largest(entries, () => 1).map(([folder, count]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(folder)}: ${count}`);
        const limit = `at most ${maxEntries} entries (max-source-entries)`;
        throw over(`expected ${limit}, found ${entries.length}; most are in`, rows);
    }
    if (bytes > maxBytes) {
        const rows = largest(entries, sizeOf).map(([folder, size]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(folder)}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size)}`);
        const limit = `at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(maxBytes)} (max-source-size)`;
        throw over(`expected ${limit}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}; most are in`, rows);
    }
    for (const { path } of entries)
        checkPath(path);
}
/** A character of UTF-16 takes at most three bytes of UTF-8. */
const SHORT = _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6 / 3;
function checkPath(path) {
    if (path.length <= SHORT)
        return;
    if (Buffer.byteLength(path) > _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .fN)
        throw tooLong("a path", _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .fN, path);
    for (const name of path.split("/")) {
        if (Buffer.byteLength(name) > _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6)
            throw tooLong("a name", _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6, name);
    }
}
function tooLong(what, limit, found) {
    const size = Buffer.byteLength(found);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `${what} in the source is too long: expected at most ${limit} bytes, found ${size}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it: shorten it, or exclude it in .mesgignore" });
}
function over(what, rows) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
        hint: "exclude what the service does not need in .mesgignore, or raise the limit",
    });
}
function sizeOf(entry) {
    return entry.kind === "file" ? entry.size : 0;
}
/**
 * Returns the parts with most of the weight: those of the root or, where one folder has nearly all, those of that folder.
 */
function largest(entries, weight) {
    let inside = entries;
    let above = [];
    let parent = "";
    for (let level = 0; level < LEVELS; level++) {
        const parts = new Map();
        for (const entry of inside) {
            const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
            if (path === parent)
                continue;
            const end = path.indexOf("/", parent.length);
            const part = end === -1 ? path : path.slice(0, end + 1);
            parts.set(part, (parts.get(part) ?? 0) + weight(entry));
        }
        const rows = [...parts].sort(([, left], [, right]) => right - left);
        const total = rows.reduce((sum, [, part]) => sum + part, 0);
        const [name = "", most = 0] = rows[0] ?? [];
        if (most < total * TELLING && above.length > 0)
            return above;
        if (!name.endsWith("/") || most < total * NEARLY_ALL)
            return rows.slice(0, LARGEST);
        const within = inside.filter(({ path }) => path.startsWith(name));
        if (within.length === 0)
            return rows.slice(0, LARGEST);
        above = rows.slice(0, LARGEST);
        parent = name;
        inside = within;
    }
    return above;
}


/***/ }),

/***/ 21178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   fN: () => (/* binding */ LONGEST_PATH),
/* harmony export */   k2: () => (/* binding */ targetParts),
/* harmony export */   lh: () => (/* binding */ checkedTarget),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);

/** Bytes of the longest path that Linux takes: PATH_MAX without the NUL at its end. */
const LONGEST_PATH = 4095;
/** Bytes of the longest name in a path (NAME_MAX). */
const LONGEST_NAME = 255;
/**
 * Splits a path of an archive into its parts, as Go's `filepath.Clean` does.
 *
 * @param name One character per byte.
 * @throws {ArchiveError} when the path leads out of the archive, or is longer than a file system takes.
 */
function partsOf(name) {
    checkLength(name, "a path");
    const absolute = name.startsWith("/");
    const parts = [];
    for (const part of name.split("/").filter(isName)) {
        if (part.length > LONGEST_NAME)
            throw tooLong("a name", LONGEST_NAME, part);
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined && !absolute)
            throw leadsOut(name);
    }
    return { parts, absolute };
}
/**
 * Returns the target of a symlink entry.
 *
 * @param parts The folders that the link is in.
 * @throws {ArchiveError} when it leads out of the archive, or is longer than a file system takes. An absolute target is
 * read from the link's folder, as docker reads it in this check: such a link is kept, but nothing is extracted through it.
 */
function checkedTarget({ name, linkname }, parts) {
    checkLength(linkname, "a symlink's target");
    let depth = parts.length;
    for (const part of targetParts(linkname)) {
        depth += part === ".." ? -1 : 1;
        if (depth < 0)
            throw leadsOut(name);
    }
    if (linkname === "")
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a symlink with a target, found ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)} with none`);
    return linkname;
}
/** Splits a symlink's target into its parts, `..` among them. */
function targetParts(target) {
    return target.split("/").filter(isName);
}
/** Refuses a path that no file system of an Engine takes. */
function checkLength(path, what) {
    if (path.length > LONGEST_PATH)
        throw tooLong(what, LONGEST_PATH, path);
}
/** The refusal of a path that leads out of its archive. */
function leadsOut(name) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected entries inside the archive, found ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}, which leads out of it`);
}
function tooLong(what, limit, found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`${what} in the archive is too long: expected at most ${limit} bytes, found ${found.length}: ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it" });
}
function isName(part) {
    return part !== "" && part !== ".";
}


/***/ }),

/***/ 97976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ NO_PAX),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   nY: () => (/* binding */ paxRecord)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17486);

/** What applies where no pax header came before. */
const NO_PAX = { isSparse: false };
const TAKEN = new Set(["path", "linkpath", "size"]);
/** Keys whose values must not hold a NUL. Any other record must not hold one in its key. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);
const SPARSE = "GNU.sparse.";
/** Go's reader takes a length of at most this many digits, and so do we. */
const MOST_DIGITS = 10;
/**
 * Reads the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001).
 *
 * @throws {ArchiveError} when a record is malformed.
 */
function parsePax(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const records = { isSparse: false };
    for (let start = 0; start < text.length;) {
        const { key, value, end } = recordAt(text, start);
        if ((TEXTS.has(key) ? value : key).includes("\0"))
            throw (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a pax record with a NUL");
        if (TAKEN.has(key))
            records[key] = value;
        else if (key.startsWith(SPARSE))
            records.isSparse = true;
        start = end;
    }
    return records;
}
function recordAt(text, start) {
    const space = start + text.slice(start, start + MOST_DIGITS + 1).indexOf(" ");
    const digits = space < start ? "" : text.slice(start, space);
    const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
    const end = start + length;
    if (length < 5 || end > text.length || text[end - 1] !== "\n")
        throw malformed();
    const record = text.slice(space + 1, end - 1);
    const equals = record.indexOf("=");
    if (equals < 1)
        throw malformed();
    return { key: record.slice(0, equals), value: record.slice(equals + 1), end };
}
function malformed() {
    return (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a malformed pax record");
}
/**
 * Writes one pax record. Its length counts its own digits.
 *
 * @param value One character per byte.
 */
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return `${length}${rest}`;
}


/***/ }),

/***/ 17486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   LK: () => (/* binding */ invalidTar),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   _6: () => (/* binding */ truncatedTar)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58215);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);


/** Bytes of a block of a tar. */
const BLOCK = 512;
/** The refusal of bytes that are no tar. */
function invalidTar(found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a tar archive, found ${found}`, {
        engineText: "archive/tar: invalid tar header",
        hint: "pass the archive that was uploaded, unchanged",
    });
}
/** The refusal of an archive that ends too early. */
function truncatedTar(where) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a whole tar archive, found its end in ${where}`, { engineText: "unexpected EOF" });
}
/** Bytes between the end of a content and the next block. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/**
 * Reads a header block as Go's `archive/tar` does, which Engines use: V7, ustar, GNU and star forms, octal and base-256
 * numbers.
 *
 * @throws {ArchiveError} when the checksum is wrong, or a number is malformed, or the size is negative.
 */
function parseHeader(block) {
    checkSum(block);
    const prefix = prefixOf(block);
    const name = text(block, 0, 100);
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    const hasDevice = magic.startsWith("ustar\0") || magic === "ustar  \0";
    for (const [start, length] of [
        [108, 8],
        [116, 8],
        [136, 12],
        ...(hasDevice
            ? [
                [329, 8],
                [337, 8],
            ]
            : []),
    ]) {
        parseNumber(block.subarray(start, start + length));
    }
    const size = Number(parseNumber(block.subarray(124, 136)));
    if (size < 0)
        throw invalidTar("a negative size");
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        linkname: text(block, 157, 100),
        mode: Number(BigInt.asUintN(12, parseNumber(block.subarray(100, 108)))),
        size,
        type: block[156] === 0 ? "\0" : String.fromCharCode(block[156]),
    };
}
function checkSum(block) {
    let unsigned = 0;
    let signed = 0;
    for (let index = 0; index < BLOCK; index++) {
        const byte = index >= 148 && index < 156 ? 32 : block[index];
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    const stored = Number(parseOctal(block.subarray(148, 156)));
    if (stored !== unsigned && stored !== signed)
        throw invalidTar("a header with a wrong checksum");
}
function prefixOf(block) {
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    if (magic.slice(0, 6) !== "ustar\0")
        return "";
    const isStar = Buffer.from(block.buffer, block.byteOffset + 508, 4).toString("latin1") === "tar\0";
    return text(block, 345, isStar ? 131 : 155);
}
function text(block, start, length) {
    const field = Buffer.from(block.buffer, block.byteOffset + start, length);
    const end = field.indexOf(0);
    return field.toString("latin1", 0, end === -1 ? length : end);
}
function parseNumber(field) {
    if (field.length === 0 || (field[0] & 0x80) === 0)
        return parseOctal(field);
    let value = BigInt(field[0] & 0x7f);
    for (const byte of field.subarray(1))
        value = (value << 8n) | BigInt(byte);
    const signed = BigInt.asIntN(field.length * 8 - 1, value);
    if (signed !== BigInt.asIntN(64, signed))
        throw invalidTar("a number of more than 64 bits");
    return signed;
}
function parseOctal(field) {
    const padded = Buffer.from(field.buffer, field.byteOffset, field.length).toString("latin1");
    const digits = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(padded.replace(/^[ \0]+/, ""), " \0").replace(/\0.*$/s, "");
    if (digits === "")
        return 0n;
    if (!/^[0-7]+$/.test(digits))
        throw invalidTar("a header with a number that is not octal");
    return BigInt(`0o${digits}`);
}


/***/ })

};
