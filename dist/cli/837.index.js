export const id = 837;
export const ids = [837];
export const modules = {

/***/ 3243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLocal),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reports whether a host always means this machine: `localhost`, 127.0.0.0/8 and ::1. Nothing sent there leaves it.
 *
 * @param host A name or an address, IPv6 with or without brackets.
 */
function isLoopback(host) {
    const name = plain(host);
    return name === "localhost" || name === "::1" || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith("127."));
}
/**
 * Reports whether a host may lead to this machine: beside loopback also names below `localhost` (RFC 6761), the
 * unspecified addresses, and IPv4 loopback written as IPv6.
 */
function isLocal(host) {
    const name = plain(host);
    if (isLoopback(name) || name.endsWith(".localhost") || name === "::")
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 ? name.startsWith("0.") : /^::ffff:(?:7f[0-9a-f]{2}:|127\.|0:|0\.)/.test(name);
}
function plain(host) {
    return host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KuboNode: () => (/* reexport */ kubo_node/* KuboNode */.i),
  assertOneReceiver: () => (/* reexport */ endpoint/* assertOneReceiver */.Ci),
  fetchSource: () => (/* reexport */ fetch_source/* fetchSource */.s),
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

// UNUSED EXPORTS: carStore, folderStore, isCar, offerBytes, offerSource

;// CONCATENATED MODULE: ./src/ipfs/acknowledgement.ts
/**
 * Whether publishing needs an explicit yes: what is on IPFS is public for ever, so a workflow may not publish what comes
 * from a repository that is private, internal, or that the event says nothing about. On a person's machine nobody knows
 * where a folder comes from; there, naming the node to publish to is the yes.
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
var endpoint = __webpack_require__(5129);
// EXTERNAL MODULE: ./src/ipfs/fetch-source.ts
var fetch_source = __webpack_require__(1794);
// EXTERNAL MODULE: ./src/ipfs/kubo/kubo-node.ts + 3 modules
var kubo_node = __webpack_require__(1737);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/deadline.ts
var deadline = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(4139);
// EXTERNAL MODULE: ./src/ipfs/read-back.ts
var read_back = __webpack_require__(6870);
;// CONCATENATED MODULE: ./src/ipfs/publish.ts




/**
 * Uploads a source to IPFS nodes, pins it, and reads every byte back, from each node and from each gateway, hashing it
 * again: nodes store and serve damaged blocks without complaint. It is for ever: what was published cannot be taken back.
 *
 * @throws {MesgError} `refused` when a node or a gateway has something else than the source, `environment` when one
 * cannot be reached or does not answer in time. What was sent by then stays, and is not sent again next time.
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
        throw new core_error/* MesgError */.N("usage", "expected the RPC interface of an IPFS node, found none");
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
    return new core_error/* MesgError */.N(kind, `no node took the source: ${failures.map(({ message }) => message).join("; ")}`, {
        cause: first,
    });
}

// EXTERNAL MODULE: ./src/ipfs/read-small-file.ts
var read_small_file = __webpack_require__(9509);
// EXTERNAL MODULE: ./src/ipfs/stores/gateway.ts
var gateway = __webpack_require__(3384);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 2 modules
var read_tree = __webpack_require__(2453);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(871);
// EXTERNAL MODULE: ./src/source/tar/tar-stream.ts + 4 modules
var tar_stream = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(418);
;// CONCATENATED MODULE: ./src/ipfs/offer-source.ts




/**
 * Makes a source ready to be published: a service's folder, or an archive of one.
 * Its blocks are read and hashed again when they are sent: a file that changed meanwhile must not reach a node under an id
 * that is not its own, since nodes keep such a block and serve it ever after.
 *
 * @param known What was found out when it was taken (`takeSource`): its id is what is published, or nothing is.
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
 * Sees to it that a source is where Engines fetch it: uploads it to the nodes and reads it back from them and from the
 * gateways; with gateways alone, only the latter; with neither, nothing.
 *
 * @throws {MesgError} as {@linkcode publishSource} and `proveSource` do; `refused` when it may not be published, and
 * `usage` when there is nothing at hand to publish. Nothing was sent then.
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
        throw new core_error/* MesgError */.N("usage", "expected a source to publish, found only its id", {
            hint: "give the source's archive or folder, or name the service's folder",
        });
    }
    if (!mayPublish)
        throw publishingRefused();
    const offered = await offerSource(from, { sourceId, size: taken.size }, reading);
    return await publishSource(offered, options);
}
/** A source of which nobody said that it may become public. */
function publishingRefused() {
    return new core_error/* MesgError */.N("refused", "expected a yes to publish from a repository that is not known to be public", {
        hint: "what is on IPFS is public for ever; when that is meant, say so with acknowledge-public",
    });
}

;// CONCATENATED MODULE: ./src/ipfs/mod.ts
/**
 * Sources on IPFS: publish one and prove that it is there, fetch one and verify it.
 *
 * @module
 */















/***/ }),

/***/ 9509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);


/**
 * Reads a small file, such as a manifest, from the first place that has it, and verifies it against its id.
 *
 * @throws {MesgError} of the last place, when none has it; `refused` when it is larger than `limit`.
 */
async function readSmallFile(cid, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit } = options;
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${cid}`), options.signal, async (signal) => {
        let last = new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no place to fetch from: expected a node or a gateway");
        for (const store of stores) {
            try {
                const pieces = [];
                for await (const piece of store.read(cid, { policy, signal, limit }))
                    pieces.push(Buffer.from(piece));
                return Buffer.concat(pieces);
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                last = error;
            }
        }
        throw last;
    });
}


/***/ })

};
