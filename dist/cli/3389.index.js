export const id = 3389;
export const ids = [3389];
export const modules = {

/***/ 69331:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Repeats an idempotent call until it succeeds, fails for good, or runs out of attempts.
 *
 * @throws What the last attempt threw, or the signal's reason.
 * @example
 * ```ts
 * const waitFor = (error: unknown, attempt: number) => (isTransient(error) ? backoff(500, attempt) : undefined);
 * await retry(() => get(url), { attempts: 5, signal, waitFor });
 * ```
 */
async function retry(call, options) {
    const { attempts, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            signal?.throwIfAborted();
            const wait = attempt < attempts ? options.waitFor(error, attempt) : undefined;
            if (wait === undefined)
                throw error;
            options.onWait?.(error, wait);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => signal?.throwIfAborted());
        }
    }
}
/**
 * Computes a pause that doubles with each attempt, with full jitter so that clients do not return in step: a random time
 * up to `pause`, then up to twice that, and so on.
 *
 * @param pause Milliseconds: the upper bound after the first attempt.
 * @param attempt The attempt that failed, from 1.
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 * @example
 * ```ts
 * backoff(500, 3); // from 0 to 2000
 * ```
 */
function backoff(pause, attempt) {
    return Math.random() * pause * 2 ** (attempt - 1);
}


/***/ }),

/***/ 86055:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./src/ipfs/kubo/kubo-node.ts + 5 modules
var kubo_node = __webpack_require__(64450);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/time/deadline.ts
var deadline = __webpack_require__(99965);
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
        throw new core_error/* MesgError */.N8("usage", "no IPFS node to publish to");
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
                if (!options.any || !(error instanceof core_error/* MesgError */.N8))
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
    return new core_error/* MesgError */.N8(kind, `no node accepted the source: ${failures.map(({ message }) => message).join("; ")}`, {
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
// EXTERNAL MODULE: ./src/source/archive.ts + 3 modules
var archive = __webpack_require__(54026);
// EXTERNAL MODULE: ./src/source/tar/tar-stream.ts
var tar_stream = __webpack_require__(57983);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
;// CONCATENATED MODULE: ./src/ipfs/offer-source.ts




/**
 * Prepares a source for publishing: a service's folder, or its archive. Blocks are hashed again when they are sent, so
 * that a file that changed in the meantime cannot reach a node under a wrong id.
 *
 * @param known The result of `takeSource`: either this id is published, or nothing.
 * @example
 * ```ts
 * const taken = await takeSource("examples/greeter");
 * const offered = await offerSource("examples/greeter", taken);
 * ```
 */
async function offerSource(path, known, options = {}) {
    const { sourceId, size, links } = known;
    const found = await (0,promises_.stat)(path);
    if (found.isDirectory()) {
        const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
        return {
            sourceId,
            size,
            links,
            blocks: (signal) => (0,archive/* sourceBlocks */.wM)(tree, signal),
            unverifiedLeaves: (signal) => (0,archive/* unverifiedLeaves */.G$)(tree, signal),
            tar: (signal) => (0,tar_stream/* tarStream */.eu)(tree, signal),
        };
    }
    return {
        sourceId,
        size,
        links,
        blocks: (signal) => (0,file_blocks/* fileBlocks */.d)(path, signal),
        ...(found.isFile() ? { unverifiedLeaves: (signal) => (0,file_blocks/* fileLeaves */.r)(path, signal) } : {}),
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
        throw new core_error/* MesgError */.N8("usage", "nothing to publish: only the source id is known", {
            hint: "add the source's archive or folder, or compile the service's folder",
        });
    }
    if (!mayPublish)
        throw publishingRefused();
    const offered = await offerSource(from, { sourceId, size: taken.size, links: taken.links }, reading);
    return await publishSource(offered, options);
}
/** Returns the refusal to publish without an acknowledgment. */
function publishingRefused() {
    return new core_error/* MesgError */.N8("refused", "publishing was not acknowledged, and the repository is not known to be public", {
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

/***/ 59509:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99965);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24139);


/**
 * Reads a small file, such as a manifest, from the first store that has it, and verifies it against its id.
 *
 * @throws {MesgError} of the last store when none has it; `refused` when it is larger than `limit`.
 * @example
 * ```ts
 * const stores = [gatewayStore(parseGateway("https://ipfs.io"))];
 * const bytes = await readSmallFile(cid, { stores, limit: 1_000_000 });
 * ```
 */
async function readSmallFile(cid, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit } = options;
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${cid}`), options.signal, async (signal) => {
        let last = new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", "no store to fetch from: expected a node or a gateway");
        for (const store of stores) {
            try {
                const pieces = [];
                for await (const piece of store.read(cid, { policy, signal, limit }))
                    pieces.push(Buffer.from(piece));
                return Buffer.concat(pieces);
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8))
                    throw error;
                last = error;
            }
        }
        throw last;
    });
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
