export const id = 7733;
export const ids = [7733];
export const modules = {

/***/ 60441:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ WRITES_AHEAD),
  $t: () => (/* binding */ placeOf),
  Mo: () => (/* binding */ requireOk),
  tN: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./src/core/http/lookup.ts


/**
 * Returns the function that resolves a host name; undefined for Node's own.
 *
 * @param check Fails the call if one of the addresses is refused. The message names the place.
 */
function lookupOf(hostname, check) {
    // A node's gateway redirects from localhost to CID.ipfs.localhost, which few resolvers know as this machine (RFC 6761).
    const resolve = hostname.endsWith(".localhost") ? lookupLocalhost : undefined;
    if (check === undefined)
        return resolve;
    const { place, refuse } = check;
    return (host, options, done) => (resolve ?? external_node_dns_.lookup)(host, options, (error, found, family) => {
        const addresses = typeof found === "string" ? [found] : (found ?? []).map(({ address }) => address);
        const why = addresses.map(refuse).find((reason) => reason !== undefined);
        const refusal = why === undefined ? null : new call_failure/* CallFailure */.Rk(`${place} leads to ${why}, which is not called`);
        done(error ?? refusal, found, family);
    });
}
const lookupLocalhost = (_, options, done) => (0,external_node_dns_.lookup)("localhost", options, done);

// EXTERNAL MODULE: ./src/core/http/proxy.ts
var http_proxy = __webpack_require__(19388);
// EXTERNAL MODULE: ./src/core/http/tunnel.ts
var tunnel = __webpack_require__(7652);
;// CONCATENATED MODULE: ./src/core/http/client.ts





/**
 * Sends a request. Redirects are returned, not followed: the caller decides about the target and its headers. `fetch` is not
 * used, since it buffers long bodies and cannot detect a stalled connection.
 *
 * @example
 * ```ts
 * const answer = await send({ method: "GET", url: "http://127.0.0.1:5001/", headers: {}, idleTimeout: 10_000, signal });
 * const bytes = await answer.bytes(1_000_000);
 * ```
 */
async function send(request) {
    const { url, method, body } = request;
    const keeping = request.agent === undefined ? { connection: "keep-alive" } : {};
    const headers = { ...request.headers, ...keeping };
    if (body?.length !== undefined)
        headers["content-length"] = body.length;
    else if (body === undefined && method === "POST")
        headers["content-length"] = 0;
    const outgoing = await client_open(request, headers);
    const watch = new Watch(outgoing, request);
    try {
        const answered = new Promise((resolve, reject) => {
            outgoing.on("response", resolve).on("error", reject);
            // RFC 9110, 15.2.2: no protocol switch was requested. Node reports a 101 only by this event.
            outgoing.on("upgrade", (_, socket) => {
                socket.destroy();
                reject(new call_failure/* CallFailure */.Rk(`${placeOf(url)} switches protocols without a request`));
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
            throw deniedBy((0,http_proxy/* proxyFor */.i)(url), placeOf(url));
        return answerOf(incoming, url, watch);
    }
    catch (error) {
        watch.end();
        outgoing.destroy();
        // This ends: each attempt uses up a kept connection, and a new connection is not retried.
        if (watch.reason === undefined && body === undefined && isStale(outgoing, error))
            return await send(request);
        throw watch.reason ?? (error instanceof core_error/* MesgError */.N8 ? error : (0,call_failure/* connectionFailure */.Dx)(throughProxy(url), error));
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
function throughProxy(url) {
    const proxy = (0,http_proxy/* proxyFor */.i)(url);
    const place = placeOf(url);
    return proxy === undefined ? place : `the proxy ${proxy.address} to ${place}`;
}
function deniedBy(proxy, place) {
    const who = proxy === undefined ? "a proxy" : `the proxy ${proxy.address}`;
    return new call_failure/* CallFailure */.Rk(`${who} denies access to ${place} (407)`, { status: 407, hint: tunnel/* PROXY_LOGIN */.Ns });
}
/**
 * Returns an answer of 200.
 *
 * @param credentialsHint What to do when the peer denies access.
 * @throws {CallFailure} for any other status.
 * @example
 * ```ts
 * const answer = await requireOk(await send(request));
 * ```
 */
async function requireOk(answer, credentialsHint) {
    const { status, url } = answer;
    if (status === 200)
        return answer;
    // The body may have any length; its start explains the failure.
    const text = new TextDecoder().decode(await answer.bytes(65_536).catch(() => new Uint8Array(0)));
    throw (0,call_failure/* answerFailure */.Rp)({ place: placeOf(url), status, header: answer.header, text, credentialsHint });
}
/**
 * Returns a URL without credentials, query and fragment, for messages.
 *
 * @example
 * ```ts
 * placeOf("https://me:secret@host/path?key=abc"); // "https://host/path"
 * ```
 */
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
                throw new call_failure/* CallFailure */.Rk(`the answer of ${placeOf(url)} ended early`, { isTransient: true });
        }
        catch (error) {
            throw watch.reason ?? (error instanceof call_failure/* CallFailure */.Rk ? error : (0,call_failure/* connectionFailure */.Dx)(placeOf(url), error));
        }
        finally {
            watch.end();
            if (!isComplete)
                discard(incoming);
        }
    };
    return {
        url,
        peer: (0,http_proxy/* proxyFor */.i)(url) === undefined ? incoming.socket.remoteAddress : undefined,
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
                    throw new call_failure/* CallFailure */.Rk(`expected at most ${limit} bytes from ${placeOf(url)}, found more`);
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
        const { idleTimeout, signal } = limits;
        this.#request = request;
        this.#limits = limits;
        if (idleTimeout !== undefined) {
            const message = () => `nothing moved for ${idleTimeout / 1000} s in the call to ${placeOf(limits.url)}`;
            this.#timer = this.#stopAfter(idleTimeout, message);
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
        const { url, idleTimeout } = this.#limits;
        if (idleTimeout === undefined)
            return;
        const limit = idleTimeout * 2;
        this.#whole = this.#stopAfter(limit, () => `the answer of ${placeOf(url)} did not end within ${limit / 1000} s`);
    }
    end() {
        clearTimeout(this.#timer);
        clearTimeout(this.#whole);
        this.#limits.signal.removeEventListener("abort", this.#abort);
    }
    #stopAfter(milliseconds, message) {
        return setTimeout(() => this.#stop(new call_failure/* CallFailure */.Rk(message(), { isTransient: true })), milliseconds);
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
async function client_open({ url, method, agent: given, refuse }, headers) {
    const target = new URL(url);
    const { protocol, hostname, host } = target;
    const proxy = (0,http_proxy/* proxyFor */.i)(url);
    if (proxy !== undefined && protocol === "http:") {
        const sent = { ...headers, host, ...(0,tunnel/* proxyHeaders */.To)(proxy) };
        const { request } = await protocolModule(proxy.tls ? "https:" : "http:");
        return request({ host: proxy.host, port: proxy.port, path: url, method, headers: sent, agent: false });
    }
    const key = `${protocol} ${proxy?.address} ${proxy?.login}`;
    const agent = given ?? agents.get(key) ?? (await makeAgent(protocol));
    if (given === undefined)
        agents.set(key, agent);
    const { request } = await protocolModule(protocol);
    const lookup = lookupOf(hostname, refuse && { place: placeOf(url), refuse });
    return request(target, { method, headers, agent, ...(lookup && { lookup }) });
}
const modules = new Map();
/** Imports the module of a protocol once: even of a loaded module, an import takes longer than creating a request. */
async function protocolModule(protocol) {
    const loaded = modules.get(protocol) ?? (await (protocol === "https:" ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 22327, 23)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23))));
    modules.set(protocol, loaded);
    return loaded;
}
async function makeAgent(protocol) {
    const options = { keepAlive: true, maxSockets: 64 };
    if (protocol === "https:")
        return await (0,tunnel/* makeHttpsAgent */.Dh)(options);
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    return new Agent(options);
}


/***/ }),

/***/ 53243:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   U9: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reports whether a host always means this machine: `localhost`, 127.0.0.0/8 and ::1. Nothing sent there leaves it.
 *
 * @param host A name or an address, IPv6 with or without brackets.
 * @example
 * ```ts
 * isLoopback("127.0.0.1"); // true
 * isLoopback("10.0.0.1"); // false
 * ```
 */
function isLoopback(host) {
    const name = plain(host);
    return name === "localhost" || name === "::1" || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith("127."));
}
/**
 * Reports whether a host may lead to this machine: loopback, names below `localhost` (RFC 6761), the unspecified
 * addresses, and IPv4 loopback written as IPv6.
 */
function isLocal(host) {
    const name = plain(host);
    if (isLoopback(name) || name.endsWith(".localhost") || name === "::")
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 ? name.startsWith("0.") : /^::ffff:(?:7f[0-9a-f]{2}:|127\.|0:|0\.)/.test(name);
}
/** The hosts of cloud metadata services, besides link-local addresses: Google, Amazon, Alibaba, Oracle, Azure. */
const METADATA = new Set([
    "metadata",
    "metadata.google.internal",
    "instance-data",
    "100.100.100.200",
    "192.0.0.192",
    "168.63.129.16",
]);
/**
 * Reports whether a host is link-local (169.254.0.0/16, fe80::/10), where clouds run their metadata services, or is one
 * of these services by name or address.
 */
function isMetadata(host) {
    const name = plain(host);
    if (METADATA.has(name))
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 ? name.startsWith("169.254.") : /^(?:fe[89ab][0-9a-f]:|fd00:ec2:|::ffff:a9fe:)/.test(name);
}
function plain(host) {
    return host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}


/***/ }),

/***/ 19388:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _conceal_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76945);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53243);
/* harmony import */ var _proxy_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81564);





/**
 * Returns the proxy for a URL: `HTTPS_PROXY` is for `https://`, `HTTP_PROXY` for `http://`. This machine and the hosts of
 * `NO_PROXY` are called directly.
 *
 * @throws {MesgError} `usage` when the variable names no HTTP proxy; the message never repeats a login.
 * @example
 * ```ts
 * useProxies({ HTTPS_PROXY: "http://proxy:3128" });
 * proxyFor("https://ipfs.io")?.address; // "proxy:3128"
 * proxyFor("https://127.0.0.1"); // undefined
 * ```
 */
function proxyFor(url) {
    if ((0,_proxy_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyVariable */ .r)("HTTPS_PROXY") === "" && (0,_proxy_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyVariable */ .r)("HTTP_PROXY") === "")
        return undefined;
    const { protocol, hostname, port } = new URL(url);
    const isSecure = protocol === "https:";
    const name = isSecure ? "HTTPS_PROXY" : "HTTP_PROXY";
    const text = (0,_proxy_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyVariable */ .r)(name);
    if (text === "" || (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(hostname))
        return undefined;
    const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
    if (isExcepted(host, port === "" ? (isSecure ? "443" : "80") : port))
        return undefined;
    return parseProxy(text, name);
}
function parseProxy(text, name) {
    const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === "") {
        const found = JSON.stringify((0,_conceal_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .U)(text));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `invalid ${name}: expected http://HOST:PORT, found ${found}`, {
            hint: "name an HTTP proxy, or exclude the host with NO_PROXY",
        });
    }
    const tls = url.protocol === "https:";
    const port = Number(url.port || (tls ? 443 : 80));
    const login = url.username === "" ? undefined : `${decoded(url.username)}:${decoded(url.password)}`;
    return { address: `${url.hostname}:${port}`, host: url.hostname.replace(/^\[|\]$/g, ""), port, tls, login };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Whether `NO_PROXY` lists a host: its name or a parent domain, its address or a network (`10.0.0.0/8`), or `*`. */
function isExcepted(host, port) {
    return (0,_proxy_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyVariable */ .r)("NO_PROXY")
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => entry === "*" || (entry !== "" && covers(entry, host.toLowerCase(), port)));
}
function covers(entry, host, port) {
    const [, network, bits] = /^([\da-f.:]+)\/(\d{1,3})$/.exec(entry) ?? [];
    if (network !== undefined)
        return isInNetwork(host, network, Number(bits));
    const [, name = entry, only = port] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
    const plain = name.replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
    return only === port && (host === plain || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && host.endsWith(`.${plain}`)));
}
function isInNetwork(host, network, bits) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || bits > (family === 4 ? 32 : 128))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const type = family === 4 ? "ipv4" : "ipv6";
    list.addSubnet(network, bits, type);
    return list.check(host, type);
}


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
 * @example
 * ```ts
 * const proxy = proxyFor("https://ipfs.io");
 * if (proxy !== undefined) await openTunnel(proxy, "ipfs.io:443");
 * ```
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
        connecting.once("error", (error) => fail((0,_call_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5)(error.message), "check HTTPS_PROXY and HTTP_PROXY, or exclude the host with NO_PROXY"));
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
            openTunnel(proxy, target)
                .then((socket) => super.createConnection({ ...given, socket }))
                .then((socket) => done?.(null, socket), (error) => done?.(error, undefined));
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
    if (signal?.aborted)
        throw signal.reason;
    const controller = new AbortController();
    let stop = () => undefined;
    const stopped = new Promise((_, reject) => {
        stop = (reason) => {
            reject(reason);
            controller.abort(reason);
        };
    });
    const leave = () => stop(signal?.reason);
    signal?.addEventListener("abort", leave);
    const timer = setTimeout(() => stop(new DeadlinePassed(deadline)), deadline.milliseconds);
    try {
        return await Promise.race([work(controller.signal), stopped]);
    }
    catch (error) {
        // Aborted work throws its own errors; the reason is more specific.
        throw controller.signal.aborted ? controller.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", leave);
    }
}


/***/ })

};
