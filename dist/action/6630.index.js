export const id = 6630;
export const ids = [6630];
export const modules = {

/***/ 96516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FORM_BYTES),
/* harmony export */   d: () => (/* binding */ fileForm)
/* harmony export */ });
/** Number of bytes that {@linkcode fileForm} reads. */
const FORM_BYTES = 512;
/**
 * Returns the form of a file by its first bytes, if it is one that users confuse with another.
 *
 * @example
 * ```ts
 * fileForm(new TextEncoder().encode('{"name": "a"}')); // "JSON"
 * ```
 */
function fileForm(bytes) {
    const head = Buffer.from(bytes.subarray(0, FORM_BYTES)).toString("latin1");
    if (CAR.test(head))
        return "a CAR";
    if (head.slice(257, 262) === "ustar")
        return "a tar archive";
    if (head.startsWith("\x1f\x8b"))
        return "a gzip file";
    if (head.startsWith("PK\x03\x04"))
        return "a zip file";
    if (/^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(head))
        return "JSON";
    return /^\s*<(?:!doctype|html)/i.test(head) ? "a web page" : undefined;
}
/** Version 1: a length, then a map in CBOR whose first key is `roots` or `version`; version 2 begins with a fixed map. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the bytes
const CAR = /^(?:[\s\S]{1,2}\xa2(?:eroots|gversion)|\x0a\xa1gversion)/;


/***/ }),

/***/ 71147:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Nn: () => (/* binding */ inspect)
/* harmony export */ });
/* unused harmony export NothingThere */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);



/** Pipes that a shell has open, so that opening them does not wait for a writer. */
const OPEN_PIPE = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;
/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, so that the caller can detect it. A
 * named pipe is always refused: opening it waits for its writer, which no signal can end.
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
    const isSafe = pipes ? !found.isFIFO() || OPEN_PIPE.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
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
 * Returns the file status of a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 * @example
 * ```ts
 * (await inspect("services/greeter", "a folder")).isDirectory(); // true
 * ```
 */
async function inspect(path, what) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
/** The path that the caller named does not exist. */
class NothingThere extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8 {
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
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `cannot read ${shown}: ${message}`, { cause });
}


/***/ }),

/***/ 56630:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takePipe: () => (/* binding */ takePipe),
  takeTar: () => (/* binding */ takeTar)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/time/interruptible.ts
var interruptible = __webpack_require__(59350);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
// EXTERNAL MODULE: ./src/unixfs/dag.ts
var dag = __webpack_require__(16189);
// EXTERNAL MODULE: ./src/source/archive.ts + 3 modules
var archive = __webpack_require__(54026);
// EXTERNAL MODULE: ./src/source/digest/content-store.ts
var content_store = __webpack_require__(28207);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 5 modules
var digest_tar = __webpack_require__(11639);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/tar/archive-cost.ts
var archive_cost = __webpack_require__(3101);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/core/files/forms.ts
var files_forms = __webpack_require__(96516);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/tar/decompress.ts
var decompress = __webpack_require__(10726);
// EXTERNAL MODULE: ./src/source/tar/tar-reader.ts + 1 modules
var tar_reader = __webpack_require__(64429);
;// CONCATENATED MODULE: ./src/source/tar/check-tar.ts



const HINTS = {
    "a CAR": "pass the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
    "a zip file": "pass the folder, or a tar of it",
    JSON: "pass a definition as the argument; --source takes the folder or the tar that it was made from",
    "a web page": "download the file itself instead of its web page",
};
/**
 * Checks the first bytes of a source that is a file.
 *
 * @returns A notice when they are not those of a tar, compressed or not: no Engine can unpack it.
 * @throws {MesgError} `usage` for a file of another known form.
 */
async function checkTar(path, signal) {
    const start = await (0,read_bounded/* readBounded */.CB)(path, { limit: files_forms/* FORM_BYTES */.X, what: "a source", signal });
    const form = (0,files_forms/* fileForm */.d)(start);
    const hint = form && HINTS[form];
    if (hint === undefined) {
        if ((0,decompress/* compressionOf */.M)(start) !== undefined || (0,tar_reader/* isTarStart */.M)(start))
            return undefined;
        return `${JSON.stringify(path)} is not a tar archive: no Engine can unpack this source`;
    }
    throw new error/* MesgError */.N8("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
        hint,
    });
}

;// CONCATENATED MODULE: ./src/source/tar/take-tar.ts










const CHUNK = 256 * 1024;
/**
 * Takes a source from an archive in a file, which is read twice: for its id, and for its digest.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime; else as `takeSource`.
 */
async function takeTar(path, options) {
    const { signal } = options;
    const notice = await checkTar(path, signal);
    const before = await (0,promises_.stat)(path);
    const taken = await take(() => (0,file_blocks/* fileBlocks */.d)(path, signal), () => take_tar_open(path), { ...options, total: before.size });
    const after = await (0,promises_.stat)(path);
    const isSame = before.ino === after.ino && before.size === after.size && before.mtimeMs === after.mtimeMs;
    if (!isSame)
        throw (0,disk_entry/* changed */.tD)(path, "it was written to");
    return { ...taken, notices: notice === undefined ? [] : [notice] };
}
/**
 * Takes a source from an archive in a pipe. It can be read only once, so it is kept for the digest.
 *
 * @throws {MesgError} As `takeSource`.
 */
async function takePipe(path, options) {
    const { signal } = options;
    if (options.withoutDigest) {
        return await take(() => (0,file_blocks/* fileBlocks */.d)(path, signal), () => take_tar_open(path), { ...options, total: 0 });
    }
    const cost = new archive_cost/* ArchiveCost */.o(options);
    const store = new content_store/* ContentStore */.V();
    try {
        const kept = await store.add(counted((0,interruptible/* interruptible */.I)(take_tar_open(path), signal), cost));
        const read = () => store.read(kept);
        return await take(() => (0,dag/* blocksOf */.SH)(read(), signal), read, { ...options, total: kept.size });
    }
    finally {
        await store.close();
    }
}
function take_tar_open(path) {
    return (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK });
}
async function* counted(chunks, cost) {
    for await (const chunk of chunks) {
        cost.received(chunk.length);
        yield chunk;
    }
}
/**
 * Computes the id and the digest of an archive.
 *
 * @param blocks Splits its bytes into blocks.
 * @param read Opens its bytes.
 * @param options.total Its size in bytes, for the progress.
 */
async function take(blocks, read, options) {
    const { signal, onProgress, total } = options;
    const report = onProgress && ((bytes) => onProgress({ files: undefined, bytes, size: total }));
    const { sourceId, size, links } = await (0,archive/* writeBlocks */.m3)(blocks, options, report);
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(read, options, signal);
    return { sourceId, size, links, digest, notices: [] };
}


/***/ }),

/***/ 20418:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks),
/* harmony export */   r: () => (/* binding */ fileLeaves)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59350);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56681);
/* harmony import */ var _dag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16189);
/* harmony import */ var _leaf_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34253);
/* harmony import */ var _threads_crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2810);
/* harmony import */ var _threads_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24032);







/**
 * Yields the blocks of a file on disk, like {@linkcode blocksOf}. A regular file is read directly into its blocks, by several
 * threads where it is large.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime.
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
async function* fileBlocks(path, signal) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (!found.isFile()) {
        return yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .SH)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: _threads_place_js__WEBPACK_IMPORTED_MODULE_3__/* .LEAF_SIZE */ .R }), signal);
    }
    const { leaves, writer } = await readLeaves(path, found);
    return yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDag */ .zN)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(writer.oneByOne(leaves), signal), writer);
}
/**
 * Yields the blocks of the leaves alone of a regular file, a few at a time, like {@linkcode leafBlocks}.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime.
 * @example
 * ```ts
 * for await (const blocks of fileLeaves("source.tar")) for (const { cid, bytes } of blocks) await put(cid, bytes);
 * ```
 */
async function* fileLeaves(path, signal) {
    const { leaves, writer } = await readLeaves(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .leafBlocks */ .bK)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(leaves, signal), writer);
}
async function readLeaves(path, { size, mtimeMs, ino: inode }) {
    // A link to the file may be given; no other is followed.
    const file = { path: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), size, listed: { mtimeMs, inode }, owner: path };
    const writer = new _leaf_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .LeafWriter */ .Y(await (0,_threads_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .crewFor */ .FX)(size, 1), ({ finding }) => {
        const how = finding.changed ?? finding.error?.message ?? "";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N8("environment", `cannot read ${path}: ${how}`, { hint: "check that nothing writes to it" });
    });
    async function* leaves() {
        try {
            yield* writer.largeFile(file);
            yield* writer.end();
        }
        finally {
            await writer.close();
        }
    }
    return { leaves: leaves(), writer };
}


/***/ })

};
