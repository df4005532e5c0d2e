export const id = 604;
export const ids = [604];
export const modules = {

/***/ 6604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertOneReceiver: () => (/* reexport */ assertOneReceiver),
  needsAcknowledgement: () => (/* reexport */ needsAcknowledgement),
  offerSource: () => (/* reexport */ offerSource),
  parseApi: () => (/* reexport */ parseApi),
  parseGateway: () => (/* reexport */ parseGateway),
  parseHeader: () => (/* reexport */ parseHeader),
  proveSource: () => (/* reexport */ read_back/* proveSource */.uk),
  publishSource: () => (/* reexport */ publishSource)
});

// UNUSED EXPORTS: KuboNode, fetchSource, folderStore, gatewayStore

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

// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __webpack_require__(7547);
;// CONCATENATED MODULE: ./src/ipfs/endpoint.ts

/**
 * Reads the address of a node's RPC interface: a URL, or a multiaddress as Kubo's configuration has it.
 *
 * @param headers As {@linkcode parseHeader} gives them.
 * @throws {MesgError} `usage` when it is neither, or when credentials would travel in clear over a network.
 * @example
 * ```ts
 * parseApi("/ip4/127.0.0.1/tcp/5001").url; // "http://127.0.0.1:5001/api/v0"
 * ```
 */
function parseApi(text, headers = []) {
    const url = parseUrl(fromMultiaddr(text), text, "an IPFS node's RPC interface", "http://127.0.0.1:5001");
    return endpoint(url, url.pathname === "/" ? "/api/v0" : url.pathname, headers);
}
/**
 * Reads the address of a gateway. Only headers that name its origin are for it.
 *
 * @throws {MesgError} `usage` as {@linkcode parseApi}.
 */
function parseGateway(text, headers = []) {
    const url = parseUrl(text, text, "an IPFS gateway", "https://ipfs.io");
    return endpoint(url, url.pathname.replace(/\/ipfs\/?$/, ""), headers.filter(({ origin }) => origin !== undefined));
}
/**
 * Reads `NAME: VALUE`, or `URL NAME: VALUE` for a header that one endpoint alone gets.
 *
 * @throws {MesgError} `usage` when it is neither; the message does not repeat what may be a secret.
 * @example
 * ```ts
 * parseHeader("https://ipfs.example.org Authorization: Bearer abc");
 * ```
 */
function parseHeader(text) {
    const match = /^(?:(https?:\/\/\S+)\s+)?([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e]*)$/.exec(text);
    if (match !== null && (match[1] === undefined || URL.canParse(match[1]))) {
        const origin = match[1] === undefined ? undefined : new URL(match[1]).origin;
        return { origin, name: match[2].toLowerCase(), value: match[3].trim() };
    }
    throw new definition_error/* MesgError */.N("usage", "expected a header as NAME: VALUE or URL NAME: VALUE, found something else", {
        hint: 'write it as "Authorization: Bearer …" (what was found is not shown, as it may be secret)',
    });
}
/**
 * Checks that headers without an origin have one node to go to, so that no node learns another's secret.
 *
 * @throws {MesgError} `usage`.
 */
function assertOneReceiver(apis, headers) {
    const origins = new Set(apis.map(({ url }) => new URL(url).origin));
    const open = headers.find(({ origin }) => origin === undefined);
    if (open === undefined || origins.size < 2)
        return;
    throw new definition_error/* MesgError */.N("usage", `expected one node for the header ${open.name}, found ${origins.size}`, {
        hint: `say which node it is for: "${[...origins][0]} ${open.name}: …"`,
    });
}
/** Whether an address never leaves this machine. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
function endpoint(url, path, given) {
    const headers = Object.create(null);
    if (url.username !== "" || url.password !== "") {
        const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
        headers.authorization = `Basic ${Buffer.from(login).toString("base64")}`;
    }
    for (const { origin, name, value } of given) {
        if (origin === undefined || origin === url.origin)
            headers[name] = value;
    }
    if (Object.keys(headers).length > 0 && url.protocol === "http:" && !isLoopback(url.hostname)) {
        throw new definition_error/* MesgError */.N("usage", `expected https:// where credentials are sent, found ${url.origin}`, {
            hint: "over plain http everyone on the way reads them; reach the node by https, or by a tunnel to 127.0.0.1",
        });
    }
    return { url: `${url.origin}${path.replace(/\/+$/, "")}`, headers };
}
function parseUrl(text, asGiven, what, example) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === "http:" || url?.protocol === "https:")
        return url;
    const shown = JSON.stringify(asGiven.replace(/\/\/[^/@]*@/, "//…@"));
    throw new definition_error/* MesgError */.N("usage", `expected the URL of ${what}, found ${shown}`, { hint: `write it as ${example}` });
}
/** `/dns4/HOST/tcp/PORT/https` and its kin as a URL; any other text as it is. */
function fromMultiaddr(text) {
    const match = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d+)(?:\/(http|https))?$/.exec(text);
    if (match === null)
        return text;
    const [, kind, host, port, scheme = "http"] = match;
    return `${scheme}://${kind === "ip6" ? `[${host}]` : host}:${port}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 8 modules
var read_tree = __webpack_require__(3248);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(871);
// EXTERNAL MODULE: ./src/source/tar-stream.ts + 6 modules
var tar_stream = __webpack_require__(4912);
// EXTERNAL MODULE: ./src/source/dag.ts
var dag = __webpack_require__(8033);
;// CONCATENATED MODULE: ./src/ipfs/offer-source.ts



/**
 * Makes a source ready to be published: a service's folder, or an archive of one.
 *
 * @param known What was found out when it was taken (`takeSource`): its id is what is published, or nothing is.
 */
async function offerSource(path, known, options = {}) {
    const { sourceId, size } = known;
    if ((await (0,promises_.stat)(path)).isDirectory()) {
        const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
        return {
            ...{ sourceId, size },
            blocks: (signal) => (0,archive/* sourceBlocks */.wM)(tree, signal),
            tar: (signal) => (0,tar_stream/* tarStream */.e)(tree, signal),
        };
    }
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 262_144 });
    return { sourceId, size, blocks: (signal) => (0,dag/* blocksOf */.SH)(open(), signal), tar: open };
}

// EXTERNAL MODULE: ./src/ipfs/deadline.ts
var deadline = __webpack_require__(3720);
// EXTERNAL MODULE: ./src/ipfs/kubo-node.ts + 3 modules
var kubo_node = __webpack_require__(6498);
// EXTERNAL MODULE: ./src/ipfs/read-back.ts
var read_back = __webpack_require__(6870);
;// CONCATENATED MODULE: ./src/ipfs/publish.ts




/**
 * Uploads a source to IPFS nodes, pins it, and reads every byte back, from each node and from each gateway, hashing it
 * again: nodes store and serve damaged blocks without complaint. It is for ever: what was published cannot be taken back.
 *
 * @throws {MesgError} `refused` when a node or a gateway has something else than the source, `surroundings` when one
 * cannot be reached or does not answer in time. What was sent by then stays, and is not sent again next time.
 * @example
 * ```ts
 * const taken = await takeSource("services/greeter");
 * const source = await offerSource("services/greeter", taken);
 * await publishSource(source, { apis: [parseApi("http://127.0.0.1:5001")] });
 * ```
 */
async function publishSource(source, options) {
    const patience = { ...deadline/* PATIENCE */.aZ, ...options.patience };
    if (options.apis.length === 0)
        throw new definition_error/* MesgError */.N("usage", "expected the RPC interface of an IPFS node, found none");
    return await (0,deadline/* within */.ux)(patience.total, `publish ${source.sourceId}`, options.signal, async (signal) => {
        const limits = { patience, signal, limit: source.size };
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
                if (!options.any || !(error instanceof definition_error/* MesgError */.N))
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
    const kind = failures.some((failure) => failure.kind === "refused") ? "refused" : "surroundings";
    return new definition_error/* MesgError */.N(kind, `no node took the source: ${failures.map(({ message }) => message).join("; ")}`, {
        cause: first,
    });
}

;// CONCATENATED MODULE: ./src/ipfs/mod.ts
/**
 * Sources on IPFS: publish one and prove that it is there, fetch one and verify it.
 *
 * @module
 */











/***/ })

};
