export const id = 8545;
export const ids = [8545];
export const modules = {

/***/ 26813:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mo: () => (/* binding */ requireOk),
/* harmony export */   Vx: () => (/* binding */ WRITES_AHEAD),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54849);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19388);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7652);





/**
 * Sends a request. Redirects are returned, not followed: the caller decides about the target and its headers. `fetch` is not
 * used, since it buffers long bodies and cannot detect a stalled connection.
 */
async function send(request) {
    const { url, method, signal, idleTimeout, body } = request;
    const place = placeOf(url);
    const keeping = request.agent === undefined ? { connection: "keep-alive" } : {};
    const headers = { ...request.headers, ...keeping };
    if (body?.length !== undefined)
        headers["content-length"] = body.length;
    else if (body === undefined && method === "POST")
        headers["content-length"] = 0;
    const outgoing = await open(url, method, headers, request.agent);
    const watch = new Watch(outgoing, { place, idleTimeout, signal });
    try {
        const answered = new Promise((resolve, reject) => {
            outgoing.on("response", resolve).on("error", reject);
            // RFC 9110, 15.2.2: no protocol switch was requested. Node reports a 101 only by this event.
            outgoing.on("upgrade", (_, socket) => {
                socket.destroy();
                reject(new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${place} switches protocols without a request`));
            });
            watch.onStop(reject);
        });
        answered.catch(() => undefined);
        const isWhole = body === undefined || (await write(outgoing, body.chunks, answered, watch));
        // After a partial body, the peer would read the next request as its rest, so the connection must not be reused.
        if (isWhole)
            outgoing.end();
        else
            outgoing.shouldKeepAlive = false;
        const incoming = await answered;
        watch.progress();
        if (incoming.statusCode === 407)
            throw deniedBy((0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url), place);
        return answerOf(incoming, url, watch);
    }
    catch (error) {
        watch.end();
        outgoing.destroy();
        // This ends: each attempt uses up a kept connection, and a new connection is not retried.
        if (watch.reason === undefined && body === undefined && isStale(outgoing, error))
            return await send(request);
        throw watch.reason ?? (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8 ? error : (0,_call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFailure */ .Dx)(throughProxy(url, place), error));
    }
}
/**
 * Reports whether a GET failed because the peer closed a kept connection just then: RFC 9112, 9.3.1 lets clients repeat
 * it, and RFC 9110, 9.2.2 only requests that are safe to repeat.
 */
function isStale({ method, reusedSocket }, error) {
    const { code } = error;
    return method === "GET" && reusedSocket && (code === "ECONNRESET" || code === "EPIPE");
}
/** Returns a URL for a message about its connection, with the proxy if there is one. */
function throughProxy(url, place) {
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url);
    return proxy === undefined ? place : `the proxy ${proxy.address} to ${place}`;
}
function deniedBy(proxy, place) {
    const who = proxy === undefined ? "a proxy" : `the proxy ${proxy.address}`;
    return new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${who} denies access to ${place} (407)`, { status: 407, hint: _tunnel_js__WEBPACK_IMPORTED_MODULE_4__/* .PROXY_LOGIN */ .Ns });
}
/**
 * Returns an answer of 200.
 *
 * @param credentialsHint What to do when the peer denies access.
 * @throws {CallFailure} for any other status.
 */
async function requireOk(answer, credentialsHint) {
    const { status, url } = answer;
    if (status === 200)
        return answer;
    // The body may have any length; its start explains the failure.
    const text = new TextDecoder().decode(await answer.bytes(65_536).catch(() => new Uint8Array(0)));
    throw (0,_call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .answerFailure */ .Rp)({ place: placeOf(url), status, header: answer.header, text, credentialsHint });
}
/** Returns a URL without credentials, query and fragment, for messages. */
function placeOf(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
/** Writes a body. Returns false when the answer came before its end. */
async function write(outgoing, chunks, answered, watch) {
    let isAnswered = false;
    const stop = answered.then(() => {
        isAnswered = true;
    });
    // The socket may have accepted a short body before this is awaited; the sender awaits the answer itself.
    stop.catch(() => undefined);
    let written;
    let count = 0;
    for await (const chunk of chunks) {
        // A peer that answers early stops reading the body; its answer explains why.
        if (isAnswered || watch.reason !== undefined)
            return false;
        watch.progress();
        if (++count % WRITES_TOGETHER !== 0) {
            outgoing.write(chunk);
            continue;
        }
        // Chunks are written in order: when this one is, so are those before it.
        const before = written;
        written = new Promise((resolve) => outgoing.write(chunk, () => resolve()));
        if (before === undefined)
            continue;
        await Promise.race([before, stop]);
        watch.progress();
    }
    return true;
}
function answerOf(incoming, url, watch) {
    const place = placeOf(url);
    const chunks = async function* () {
        let isComplete = false;
        try {
            for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
                watch.progress(chunk.length);
                yield chunk;
            }
            // A body that ends with its connection looks complete when we end the connection ourselves.
            isComplete = incoming.complete && watch.reason === undefined;
            if (!isComplete)
                throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`the answer of ${place} ended early`, { isTransient: true });
        }
        catch (error) {
            throw watch.reason ?? (error instanceof _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk ? error : (0,_call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFailure */ .Dx)(place, error));
        }
        finally {
            watch.end();
            if (!isComplete)
                discard(incoming);
        }
    };
    return {
        url,
        status: incoming.statusCode,
        header: (name) => {
            const value = incoming.headers[name];
            return Array.isArray(value) ? value[0] : value;
        },
        trailer: (name) => incoming.trailers[name],
        chunks,
        async bytes(limit) {
            const pieces = [];
            let length = 0;
            watch.hurry();
            for await (const piece of chunks()) {
                length += piece.length;
                if (length > limit)
                    throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`expected at most ${limit} bytes from ${place}, found more`);
                pieces.push(piece);
            }
            return Buffer.concat(pieces);
        },
        cancel() {
            watch.end();
            incoming.destroy();
        },
    };
}
/**
 * Ends an answer that was not read to its end. A short rest is read so that the connection can be reused: the tar
 * reader stops before the padding.
 */
function discard(incoming) {
    if (incoming.readableEnded || incoming.destroyed)
        return;
    let rest = 0;
    const timer = setTimeout(() => incoming.destroy(), 1_000).unref();
    incoming.on("close", () => clearTimeout(timer));
    incoming.on("error", () => undefined);
    incoming.on("data", (chunk) => {
        rest += chunk.length;
        if (rest > MAX_REST_BYTES)
            incoming.destroy();
    });
}
/** Bytes. Tars are padded to 10 KiB. */
const MAX_REST_BYTES = 64 * 1024;
/** Aborts a request that makes no progress or whose signal aborts, and keeps the reason. */
class Watch {
    reason;
    #request;
    #limits;
    #timer;
    #abort;
    #whole;
    #moved = 0;
    #stopped = () => undefined;
    constructor(request, limits) {
        const { place, idleTimeout, signal } = limits;
        this.#request = request;
        this.#limits = limits;
        if (idleTimeout !== undefined) {
            this.#timer = this.#stopAfter(idleTimeout, `nothing moved for ${idleTimeout / 1000} s in the call to ${place}`);
        }
        this.#abort = () => this.#stop(signal.reason);
        if (signal.aborted)
            queueMicrotask(this.#abort);
        signal.addEventListener("abort", this.#abort);
    }
    /**
     * Counts the bytes that moved. A few bytes are not progress: a peer that sends one byte at a time must not keep the
     * call open.
     */
    progress(bytes = PROGRESS) {
        this.#moved += bytes;
        if (this.#moved < PROGRESS)
            return;
        this.#moved = 0;
        this.#timer?.refresh();
    }
    onStop(stopped) {
        this.#stopped = stopped;
    }
    /** Limits the time for the whole answer to twice the idle timeout. */
    hurry() {
        const { place, idleTimeout } = this.#limits;
        if (idleTimeout === undefined)
            return;
        const limit = idleTimeout * 2;
        this.#whole = this.#stopAfter(limit, `the answer of ${place} did not end within ${limit / 1000} s`);
    }
    end() {
        clearTimeout(this.#timer);
        clearTimeout(this.#whole);
        this.#limits.signal.removeEventListener("abort", this.#abort);
    }
    #stopAfter(milliseconds, message) {
        return setTimeout(() => this.#stop(new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(message, { isTransient: true })), milliseconds);
    }
    #stop(reason) {
        this.reason ??= reason;
        this.end();
        this.#stopped(reason);
        this.#request.destroy(reason);
    }
}
/** Number of chunks of a body that are written together. */
const WRITES_TOGETHER = 4;
/** Maximum number of chunks of a body that are still being written while the next one is prepared. */
const WRITES_AHEAD = 2 * WRITES_TOGETHER;
/** Bytes that must move within the idle timeout, unless fewer are left. */
const PROGRESS = 4096;
const agents = new Map();
async function open(url, method, headers, given) {
    const { protocol, hostname, host } = new URL(url);
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url);
    if (proxy !== undefined && protocol === "http:") {
        const sent = { ...headers, host, ...(0,_tunnel_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyHeaders */ .To)(proxy) };
        const { request } = proxy.tls ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 22327, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
        return request({ host: proxy.host, port: proxy.port, path: url, method, headers: sent, agent: false });
    }
    const key = `${protocol} ${proxy?.address} ${proxy?.login}`;
    const agent = given ?? agents.get(key) ?? (await makeAgent(protocol));
    if (given === undefined)
        agents.set(key, agent);
    const { request } = protocol === "https:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 22327, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    // A node's gateway redirects from localhost to CID.ipfs.localhost, which few resolvers know as this machine (RFC 6761).
    const resolve = hostname.endsWith(".localhost") ? { lookup: lookupLocalhost } : {};
    return request(url, { method, headers, agent, ...resolve });
}
async function makeAgent(protocol) {
    const options = { keepAlive: true, maxSockets: 64 };
    if (protocol === "https:")
        return await (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_4__/* .makeHttpsAgent */ .Dh)(options);
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    return new Agent(options);
}
const lookupLocalhost = (_, options, done) => (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)("localhost", options, done);


/***/ }),

/***/ 7652:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ makeHttpsAgent),
/* harmony export */   Ns: () => (/* binding */ PROXY_LOGIN),
/* harmony export */   To: () => (/* binding */ proxyHeaders),
/* harmony export */   X: () => (/* binding */ openTunnel)
/* harmony export */ });
/* harmony import */ var _call_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54849);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19388);


/** What to do when a proxy asks for a login. */
const PROXY_LOGIN = "write the proxy as http://USER:PASSWORD@HOST:PORT";
/** Milliseconds for a proxy to connect. */
const PATIENCE = 30_000;
/** Returns the header that identifies the caller to a proxy. */
function proxyHeaders({ login }) {
    return login === undefined ? {} : { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` };
}
/**
 * Opens a connection to a host through a proxy (CONNECT, RFC 9110, 9.3.6).
 *
 * @param target `HOST:PORT`
 * @throws {CallFailure} when the proxy does not answer or refuses; no message has its login.
 */
async function openTunnel(proxy, target) {
    const { host, port, tls, address: name } = proxy;
    const { request } = tls ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 22327, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    return await new Promise((resolve, reject) => {
        const headers = { host: target, ...proxyHeaders(proxy) };
        const connecting = request({ method: "CONNECT", host, port, path: target, headers, agent: false });
        const fail = (why, hint) => {
            connecting.destroy();
            const options = { isTransient: true, ...(hint === undefined ? {} : { hint }) };
            reject(new _call_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk(`the proxy ${name} does not connect to ${target}: ${why}`, options));
        };
        const timer = setTimeout(() => fail(`no answer within ${PATIENCE / 1000} s`), PATIENCE);
        connecting.once("error", (error) => fail(error.message, "check HTTPS_PROXY and HTTP_PROXY, or exclude the host with NO_PROXY"));
        connecting.once("close", () => clearTimeout(timer));
        connecting.once("connect", ({ statusCode = 0 }, socket, head) => {
            clearTimeout(timer);
            if (statusCode === 200) {
                if (head.length > 0)
                    socket.unshift(head);
                return resolve(socket);
            }
            socket.destroy();
            const hint = statusCode === 407 ? PROXY_LOGIN : "ask its operator to allow it";
            fail(`it answered ${statusCode}`, hint);
        });
        connecting.end();
    });
}
/** Creates an agent for `https://` whose connections use the proxy of the environment, if any. */
async function makeHttpsAgent(options) {
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 22327, 23));
    class ProxyingAgent extends Agent {
        createConnection(given, done) {
            const target = `${given.host}:${given.port}`;
            const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(`https://${target}`);
            if (proxy === undefined)
                return super.createConnection(given, done);
            openTunnel(proxy, target).then((socket) => done?.(null, super.createConnection({ ...given, socket })), (error) => done?.(error, undefined));
            return undefined;
        }
    }
    return new ProxyingAgent(options);
}


/***/ }),

/***/ 99965:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   X: () => (/* binding */ DeadlinePassed)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The error of work that did not finish in time. */
class DeadlinePassed extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    constructor({ milliseconds, what, hint }) {
        super("environment", `${what} did not finish within ${milliseconds / 1000} s`, hint === undefined ? {} : { hint });
    }
}
/**
 * Runs work under a deadline. The work receives a signal that aborts with the caller's signal or when the time is up.
 * The call then ends even if the work ignores its signal. No timer or listener remains afterwards.
 *
 * @throws {DeadlinePassed} when the time is up; the caller's reason when the caller aborts; otherwise what the work
 * throws.
 * @example
 * ```ts
 * await withDeadline({ milliseconds: 5_000, what: "reading the block" }, signal, (either) => read(either));
 * ```
 */
async function withDeadline(deadline, signal, work) {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", abort);
    const timer = setTimeout(() => controller.abort(new DeadlinePassed(deadline)), deadline.milliseconds);
    try {
        return await Promise.race([work(controller.signal), rejectOnAbort(controller.signal)]);
    }
    catch (error) {
        // Aborted work throws its own errors; the reason is more specific.
        throw controller.signal.aborted ? controller.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
    }
}
function rejectOnAbort(signal) {
    const promise = new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    promise.catch(() => undefined);
    return promise;
}


/***/ }),

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


/***/ })

};
