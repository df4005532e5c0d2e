export const id = 771;
export const ids = [771];
export const modules = {

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

/***/ 1792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(418);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const hash = (0,external_node_crypto_.createHash)("sha256").update(RECIPE);
    const add = (...parts) => {
        for (const part of parts)
            hash.update(`${Buffer.byteLength(part)}:`).update(part);
    };
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind, entry.path, content);
    }
    add("allowed", ...[...allowFiles].sort());
    return hash.digest("hex");
}
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
var digest_tar = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(4396);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(5372);
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
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, options);
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache !== undefined && !writesFiles(options) ? treeKey(tree) : undefined;
    const known = key === undefined ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** What the cache knows, if that is all that is asked for. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, size, entries, digest } = taken;
    const extra = appended?.(sourceId);
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { sourceId, size, entries, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
async function takeTar(path, options) {
    const { signal } = options;
    const { sourceId, size } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ })

};
