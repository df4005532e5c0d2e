export const id = 3227;
export const ids = [3227];
export const modules = {

/***/ 11129:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ TooManyRedirects),
/* harmony export */   mH: () => (/* binding */ getFollowing)
/* harmony export */ });
/* unused harmony export refusalOf */
/* harmony import */ var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54849);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60441);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53243);



/**
 * Sends a GET request and follows redirects, which gateways use. A redirect may not lead from https to http, to another
 * protocol, from the network to this machine, or to a cloud's metadata service.
 *
 * @returns The first answer that does not redirect.
 * @throws {CallFailure} when a redirect is not followed, or there are more than `max`.
 * @example
 * ```ts
 * const answer = await getFollowing({ url: "https://ipfs.io/ipfs/Qm…", headers: {}, signal }, { max: 5 });
 * ```
 */
async function getFollowing(request, rules) {
    let url = new URL(request.url);
    const { origin, hostname } = url;
    let isFromHere = false;
    for (let redirects = 0; redirects <= rules.max; redirects++) {
        const own = url.origin === origin ? rules.ownHeaders : {};
        const refuse = redirects === 0 ? undefined : refusalOf({ isFromHere, isOwn: url.hostname === hostname });
        const headers = { ...request.headers, ...own };
        const sent = { ...request, method: "GET", url: url.href, headers, refuse };
        const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)(sent).catch((error) => {
            throw redirects === 0 ? error : afterRedirect(error, request.url);
        });
        const location = answer.header("location") ?? "";
        if (!REDIRECTS.has(answer.status) || location === "" || !URL.canParse(location, url.href))
            return answer;
        answer.cancel();
        const next = new URL(location, url);
        if (next.protocol !== "https:" && next.protocol !== url.protocol) {
            throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url.href)} redirects to ${next.protocol}//, which is not followed`);
        }
        if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(next.hostname) && !((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(hostname) && (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(url.hostname))) {
            throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url.href)} redirects to this machine (${next.host}), which is not followed`);
        }
        if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetadata */ .SE)(next.hostname) && next.hostname !== hostname) {
            throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url.href)} redirects to ${next.host}, a metadata service, which is not followed`);
        }
        isFromHere = answer.peer !== undefined && (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(answer.peer);
        url = next;
    }
    throw new TooManyRedirects(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(request.url)} redirects more than ${rules.max} times`);
}
/**
 * Returns a check of the addresses that a redirect's host name resolves to: only this machine may redirect to itself, and
 * only the user may name a metadata service.
 */
function refusalOf({ isFromHere, isOwn }) {
    return (address) => {
        if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(address) && !isFromHere)
            return "this machine";
        return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetadata */ .SE)(address) && !isOwn ? "a metadata service" : undefined;
    };
}
/** Returns a failure at a redirect's target with the original address, since users do not know the target. */
function afterRedirect(error, url) {
    if (!(error instanceof _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk))
        return error;
    const { message, isTransient, hint } = error;
    const options = { isTransient, cause: error };
    return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${message}, where ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url)} redirects to`, hint === undefined ? options : { ...options, hint });
}
/** The error of a chain of redirects that does not end. */
class TooManyRedirects extends _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk {
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);


/***/ }),

/***/ 24139:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ deadlineOf),
/* harmony export */   Xz: () => (/* binding */ retryCall),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99965);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69331);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54849);

const DEFAULT_POLICY = { idleTimeout: 60_000, totalTimeout: 3_600_000, attempts: 5, pause: 500 };
/**
 * Repeats an idempotent call while its failures are transient, waiting at least as long as the peer asks. A peer that asks
 * for more than the idle timeout fails the call.
 *
 * @throws What the last attempt threw.
 */
async function retryCall({ attempts, pause, idleTimeout }, signal, call) {
    const waitFor = (error, attempt) => {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlinePassed */ .X)
            return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(pause, attempt);
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk) || !error.isTransient)
            return undefined;
        const required = error.retryAfter ?? 0;
        return required > idleTimeout ? undefined : Math.max(required, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(pause, attempt));
    };
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(call, { attempts, signal, waitFor });
}
/** The deadline of a whole task, such as `publishing QmPG…`. */
function deadlineOf({ totalTimeout }, what) {
    const hint = "run it again, or allow more time with --ipfs-timeout SECONDS; data that arrived is not sent again";
    return { milliseconds: totalTimeout, what, hint };
}


/***/ }),

/***/ 65129:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ assertOneReceiver),
/* harmony export */   EK: () => (/* binding */ parseGateway),
/* harmony export */   Pc: () => (/* binding */ CREDENTIALS_HINT),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   WY: () => (/* binding */ parseApi)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53243);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76945);

/**
 * Parses the address of a node's RPC API: a URL, or a multiaddress as in Kubo's configuration.
 *
 * @param headers From {@linkcode parseHeader}.
 * @throws {MesgError} `usage` when it is neither, has a query, which calls would lose, or when credentials would be sent
 * over a network without TLS.
 * @example
 * ```ts
 * parseApi("/ip4/127.0.0.1/tcp/5001").url; // "http://127.0.0.1:5001/api/v0"
 * ```
 */
function parseApi(text, headers = []) {
    const url = parseUrl(fromMultiaddr(text), text, "an IPFS node's RPC API", "http://127.0.0.1:5001");
    return endpoint(url, url.pathname === "/" ? "/api/v0" : url.pathname, headers);
}
/**
 * Parses the address of a gateway. It receives only the headers that name its origin.
 *
 * @throws {MesgError} `usage` as {@linkcode parseApi}.
 * @example
 * ```ts
 * parseGateway("https://ipfs.io/ipfs/").url; // "https://ipfs.io"
 * ```
 */
function parseGateway(text, headers = []) {
    const url = parseUrl(text, text, "an IPFS gateway", "https://ipfs.io");
    return endpoint(url, url.pathname.replace(/\/ipfs\/?$/, ""), headers.filter(({ origin }) => origin !== undefined));
}
/** What to do when a node or a gateway denies access. */
const CREDENTIALS_HINT = 'pass its credentials with --ipfs-header "Authorization: …"';
/**
 * Parses `NAME: VALUE`, or `URL NAME: VALUE` for a header that only one endpoint receives.
 *
 * @throws {MesgError} `usage` when it is neither; the message does not contain the text, which may be a secret.
 * @example
 * ```ts
 * parseHeader("https://ipfs.example.org Authorization: Bearer abc");
 * ```
 */
function parseHeader(text) {
    // Two slashes follow the scheme of a URL: with a mistake in it, that is no name of a header for every node.
    const match = /^(?:(https?:\/\/\S+)\s+)?([!#$%&'*+.^_`|~0-9A-Za-z-]+):(?!\/\/)([\t\x20-\x7e]*)$/.exec(text);
    if (match !== null && (match[1] === undefined || URL.canParse(match[1]))) {
        const origin = match[1] === undefined ? undefined : new URL(match[1]).origin;
        return { origin, name: match[2].toLowerCase(), value: match[3].trim() };
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", "invalid header: expected NAME: VALUE or URL NAME: VALUE", {
        hint: 'use a header such as "Authorization: Bearer …"; the text is not shown, since it may be a secret',
    });
}
/**
 * Checks that headers without an origin have a single receiver, so that no node receives another's secret.
 *
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * assertOneReceiver([parseApi("http://127.0.0.1:5001")], [parseHeader("x-key: abc")]); // passes
 * ```
 */
function assertOneReceiver(apis, headers) {
    const origins = new Set(apis.map(({ url }) => new URL(url).origin));
    const open = headers.find(({ origin }) => origin === undefined);
    if (open === undefined || origins.size < 2)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `ambiguous header ${open.name}: expected one node, found ${origins.size}`, {
        hint: `name its node: "${[...origins][0]} ${open.name}: …"`,
    });
}
function endpoint(url, path, given) {
    const headers = Object.create(null);
    if (url.username !== "" || url.password !== "") {
        const login = `${decode(url.username)}:${decode(url.password)}`;
        headers.authorization = `Basic ${Buffer.from(login).toString("base64")}`;
    }
    for (const { origin, name, value } of given) {
        if (origin === undefined || origin === url.origin)
            headers[name] = value;
    }
    if (Object.keys(headers).length > 0 && url.protocol === "http:" && !(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `credentials need TLS: expected https://, found ${url.origin}`, {
            hint: "use https, or a tunnel to 127.0.0.1: plain http exposes credentials to the network",
        });
    }
    return { url: `${url.origin}${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailing */ .h)(path, "/")}`, headers };
}
/** Decodes a login, which may contain a % that is not an escape. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function parseUrl(text, asGiven, what, example) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isHttp = url?.protocol === "http:" || url?.protocol === "https:";
    if (url !== undefined && isHttp && url.search === "" && url.hash === "")
        return url;
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .U)(asGiven)));
    const expected = isHttp ? "a URL without a query" : "a URL";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `invalid address of ${what}: expected ${expected}, found ${shown}`, {
        hint: isHttp ? "pass a key as a header, with --ipfs-header" : `use a URL such as ${example}`,
    });
}
/** Converts a multiaddress such as `/dns4/HOST/tcp/PORT/https` to a URL; returns any other text unchanged. */
function fromMultiaddr(text) {
    const match = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d+)(?:\/(http|https))?$/.exec(text);
    if (match === null)
        return text;
    const [, kind, host, port, scheme = "http"] = match;
    return `${scheme}://${kind === "ip6" ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 26870:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ MAX_SOURCE_BYTES),
/* harmony export */   ae: () => (/* binding */ readBackFromGateway),
/* harmony export */   e7: () => (/* binding */ readBack),
/* harmony export */   uk: () => (/* binding */ proveSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99965);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24139);
/* harmony import */ var _stores_gateway_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43384);



/**
 * Reads a source to its end and discards it.
 *
 * @throws {MesgError} with "not published" when the bytes are not the source's.
 */
async function readBack(place, bytes, { size, onProgress }) {
    let read = 0;
    try {
        for await (const chunk of bytes) {
            read += chunk.length;
            onProgress?.({ step: "read back", place, bytes: read, size });
        }
    }
    catch (error) {
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8) || error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk)
            throw error;
        const { message, kind, hint } = error;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8(kind, `not published: ${message}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
    }
    if (size === undefined || read === size)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `not published: ${place} serves ${read} of ${size} bytes`);
}
/** Reads a source back from a gateway. It may need time to find the node that has it, so 404 is transient, too. */
async function readBackFromGateway(gateway, what, limits) {
    const { place } = (0,_stores_gateway_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayStore */ .c)(gateway);
    await (0,_call_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .retryCall */ .Xz)(limits.policy, limits.signal, async () => {
        try {
            await readBack(place, (0,_stores_gateway_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFile */ .A)(gateway, what.sourceId, limits), what);
        }
        catch (error) {
            if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk) || error.status !== 404)
                throw error;
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(error.message, { isTransient: true, status: 404, cause: error });
        }
    });
    return place;
}
/**
 * Proves that gateways serve a source: reads it from each, as an Engine does, and computes its id.
 *
 * @throws {MesgError} `refused` when one serves other bytes, `environment` when one does not serve it in time.
 * @example
 * ```ts
 * await proveSource("QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq", { gateways: [parseGateway("https://ipfs.io")] });
 * ```
 */
async function proveSource(sourceId, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const what = { sourceId, size: undefined, onProgress: options.onProgress };
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlineOf */ .G0)(policy, `reading ${sourceId}`), options.signal, async (signal) => {
        const places = [];
        for (const gateway of options.gateways) {
            places.push(await readBackFromGateway(gateway, what, { policy, signal, limit: MAX_SOURCE_BYTES }));
        }
        return places;
    });
}
/** Upper bound in bytes for a source of unknown size. */
const MAX_SOURCE_BYTES = 8 * 1024 ** 3;


/***/ }),

/***/ 43384:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wholeFile),
/* harmony export */   c: () => (/* binding */ gatewayStore)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60441);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11129);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48656);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16189);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24139);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65129);




const RAW_BLOCK = "application/vnd.ipld.raw";
/**
 * Returns the store of a read-only gateway. A gateway that serves raw blocks (specs.ipfs.tech, trustless gateway) is read
 * block by block; any other as a whole file, whose id is then computed.
 *
 * @example
 * ```ts
 * await fetchSource(sourceId, { stores: [gatewayStore(parseGateway("https://ipfs.io"))], out: "source.tar" });
 * ```
 */
function gatewayStore(endpoint) {
    const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(endpoint.url).replace(/\/$/, "");
    return {
        place,
        async *read(sourceId, options) {
            const ask = (cid, signal) => rawBlock(endpoint, cid, options, signal);
            const first = await (0,_call_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .retryCall */ .Xz)(options.policy, options.signal, () => ask(sourceId, options.signal));
            if (first === undefined)
                return yield* wholeFile(endpoint, sourceId, options);
            const get = async (text, signal) => {
                if (text === sourceId)
                    return first;
                const bytes = await (0,_call_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .retryCall */ .Xz)(options.policy, signal, () => ask(text, signal));
                if (bytes !== undefined)
                    return bytes;
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk(`${place} does not serve the block ${text} as a raw block`);
            };
            yield* (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlocks */ .v_)(sourceId, (id, signal) => get(id.text, signal), { ...options, place });
        },
    };
}
/**
 * Reads a source as an Engine does: the whole file in one answer. Its id is computed from the bytes.
 *
 * @throws {MesgError} `refused`, after the last byte, when the id differs.
 */
async function* wholeFile(endpoint, sourceId, options) {
    const { signal, policy, limit } = options;
    const url = `${endpoint.url}/ipfs/${sourceId}`;
    const answer = await get(endpoint, { url, headers: {}, idleTimeout: policy.idleTimeout, signal });
    const blocks = (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .blocksOf */ .SH)(answer.chunks());
    let size = 0;
    let found;
    try {
        while (found === undefined) {
            const { value, done } = await blocks.next();
            if (done)
                found = value.sourceId;
            else if (value.data !== undefined) {
                size += value.data.length;
                if (size > limit)
                    throw (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(sourceId, size, limit);
                if (value.data.length > 0)
                    yield value.data;
            }
        }
    }
    finally {
        await blocks.return(undefined);
    }
    if (found === sourceId)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("refused", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url)} serves another file: expected ${sourceId}, found ${found}`, {
        hint: "use another gateway; if the source was not added with the default settings, one that serves raw blocks",
    });
}
/** Fetches a block; undefined when the gateway does not answer with a raw block. */
async function rawBlock(endpoint, cid, { policy }, signal) {
    const url = `${endpoint.url}/ipfs/${cid}?format=raw`;
    const headers = { accept: RAW_BLOCK };
    const answer = await get(endpoint, { url, headers, idleTimeout: policy.idleTimeout, signal });
    if (answer.header("content-type")?.split(";")[0] === RAW_BLOCK)
        return await answer.bytes(_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BLOCK_BYTES */ .r0);
    answer.cancel();
    return undefined;
}
/** Sends a GET request. Gateways redirect, to `CID.ipfs.HOST`; credentials are sent to the gateway's own origin only. */
async function get({ headers: ownHeaders }, request) {
    const answer = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .getFollowing */ .mH)(request, { max: MAX_REDIRECTS, ownHeaders });
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOk */ .Mo)(answer, _endpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .CREDENTIALS_HINT */ .Pc);
}
const MAX_REDIRECTS = 5;


/***/ }),

/***/ 67976:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ BLOB_ROOM),
/* harmony export */   LY: () => (/* binding */ readProved),
/* harmony export */   o6: () => (/* binding */ blobHash)
/* harmony export */ });
/* unused harmony export isBlob */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73505);



/** Bytes that a buffer needs besides a file: for the header of a blob, and for one byte after the end of the file. */
const BLOB_ROOM = 32;
/** Starts the hash of a blob's object id, with the algorithm that the length of the id implies. */
function blobHash(oid, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(oid)).update(`blob ${size}\0`);
}
function algorithmOf(oid) {
    return oid.length === 64 ? "sha256" : "sha1";
}
/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Larger than the file by at least {@linkcode BLOB_ROOM}; the result is a view of it.
 * @returns undefined when the file differs or cannot be read.
 */
function readProved(path, oid, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_FLAGS */ .t);
        const start = scratch.write(`blob ${size}\0`, "latin1");
        // Reads one byte more than expected: a read of a regular file is short only at its end.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, scratch, start, size + 1, null) !== size)
            return undefined;
        const blob = scratch.subarray(0, start + size);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithmOf(oid), blob, "hex") === oid ? blob.subarray(start) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/**
 * Returns whether bytes are the blob with an object id.
 *
 * @param oid SHA-1 or SHA-256, as hex.
 * @example
 * ```ts
 * isBlob(new TextEncoder().encode("test content\n"), "d670460b4b4aece5915caf5c68d12f560a9fe3e4"); // true
 * ```
 */
function isBlob(bytes, oid) {
    return blobHash(oid, bytes.length).update(bytes).digest("hex") === oid;
}


/***/ }),

/***/ 98020:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ assertBlock),
/* harmony export */   t: () => (/* binding */ readBlockId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54705);



/**
 * Reads the bytes of a CID.
 *
 * @throws {CallFailure} for any other kind of CID.
 * @example
 * ```ts
 * readBlockId(parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH")).isRaw; // false
 * ```
 */
function readBlockId(cid) {
    if (cid.length === 34 && cid[0] === 0x12 && cid[1] === 0x20) {
        return { text: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCid */ .WV)(cid), isRaw: false, digest: cid.subarray(2) };
    }
    const [version, codec, hash, length] = cid;
    if (cid.length === 36 && version === 1 && (codec === 0x55 || codec === 0x70) && hash === 0x12 && length === 0x20) {
        return { text: `b${base32(cid)}`, isRaw: codec === 0x55, digest: cid.subarray(4) };
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk("unsupported CID: expected dag-pb or raw blocks with SHA-256");
}
/**
 * Checks that bytes match the id of their block.
 *
 * @throws {MesgError} `refused` when they do not: the peer is damaged, or lies.
 */
function assertBlock({ text, digest }, bytes, place) {
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest().equals(digest))
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `${place} serves other bytes for the block ${text}: ${bytes.length} bytes do not hash to it`, { hint: "its store is damaged, or a proxy changes its answers: use another node or gateway" });
}
/** Encodes bytes as RFC 4648 base32 in lower case without padding: multibase `b`. */
function base32(bytes) {
    let text = "";
    let bits = 0;
    let value = 0;
    for (const byte of bytes) {
        value = ((value << 8) | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            text += ALPHABET[(value >> (bits - 5)) & 31];
    }
    return bits === 0 ? text : text + ALPHABET[(value << (5 - bits)) & 31];
}
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";


/***/ }),

/***/ 48656:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   r0: () => (/* binding */ MAX_BLOCK_BYTES),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49013);
/* harmony import */ var _block_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98020);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54705);
/* harmony import */ var _unixfs_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18793);





/** The largest block that nodes exchange. */
const MAX_BLOCK_BYTES = 2 * 1024 * 1024;
/**
 * Maximum number of links that are known but not yet followed: enough for several levels of blocks of 2 MiB full of
 * links.
 */
const MAX_WAITING = 200_000;
/** Number of blocks to request in advance. */
const AHEAD = 8;
/**
 * Reads a file from its blocks, in order, and verifies each block before yielding any of it. Some blocks are requested
 * in advance; memory does not grow with the file.
 *
 * @throws {MesgError} `refused` at the first block whose bytes do not match its id.
 */
async function* readBlocks(sourceId, get, { place, limit, signal }) {
    const controller = new AbortController();
    // Every pending call listens to it.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
    const abort = () => controller.abort(signal.reason);
    signal.addEventListener("abort", abort);
    const start = (item) => {
        item.bytes ??= get(idOf(item), controller.signal);
        // A requested block may fail before it is awaited; its failure is thrown when it is needed.
        item.bytes.catch(() => undefined);
        return item.bytes;
    };
    // The next block is the last one.
    const waiting = [{ cid: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCid */ .mQ)(sourceId) }];
    const progress = new Progress(sourceId, limit);
    try {
        for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
            signal.throwIfAborted();
            const current = start(item);
            for (const next of waiting.slice(1 - AHEAD).reverse())
                start(next);
            const bytes = await current;
            const id = idOf(item);
            (0,_block_id_js__WEBPACK_IMPORTED_MODULE_2__/* .assertBlock */ .Y)(id, bytes, place);
            const node = id.isRaw ? { data: bytes, links: [], size: bytes.length } : (0,_unixfs_node_js__WEBPACK_IMPORTED_MODULE_3__/* .readUnixfsNode */ ._)(bytes);
            progress.add(node);
            if (node.data.length > 0)
                yield node.data;
            if (waiting.length + node.links.length > MAX_WAITING) {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`the blocks of ${sourceId} link more than ${MAX_WAITING} blocks before the first bytes`);
            }
            // A copy, so that the block itself does not stay in memory.
            for (const cid of [...node.links].reverse())
                waiting.push({ cid: Uint8Array.from(cid) });
        }
        progress.end();
    }
    finally {
        signal.removeEventListener("abort", abort);
        controller.abort(new Error("no longer needed"));
    }
}
function idOf(item) {
    item.id ??= (0,_block_id_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlockId */ .t)(item.cid);
    return item.id;
}
/**
 * Checks blocks against the size that the first one states. A few blocks can link each other endlessly; in the tree of
 * a file, at most as many blocks are empty as contain bytes.
 */
class Progress {
    #sourceId;
    #limit;
    #size;
    #given = 0;
    /** Number of blocks without bytes minus the number of blocks with bytes. */
    #empty = 0;
    constructor(sourceId, limit) {
        this.#sourceId = sourceId;
        this.#limit = limit;
    }
    add({ data, size }) {
        this.#size ??= size;
        if (this.#size > this.#limit)
            throw tooLarge(this.#sourceId, this.#size, this.#limit);
        this.#given += data.length;
        this.#empty += data.length === 0 ? 1 : -1;
        if (this.#given > this.#size || this.#empty > MAX_LINK_LEVELS) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`the blocks of ${this.#sourceId} do not end at their stated size`);
        }
    }
    end() {
        if (this.#given === this.#size)
            return;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`expected ${this.#size} bytes in the blocks of ${this.#sourceId}, found ${this.#given}`);
    }
}
/** Maximum depth of blocks that only link others, before the first bytes. */
const MAX_LINK_LEVELS = 1024;
/** The refusal of a source that is larger than its limit. */
function tooLarge(sourceId, size, limit) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("refused", `expected at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(limit)} in ${sourceId}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(size)}`);
}


/***/ })

};
