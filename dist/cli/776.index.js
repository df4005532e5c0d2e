export const id = 776;
export const ids = [776];
export const modules = {

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   X: () => (/* binding */ DeadlinePassed)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/** The error of work that did not finish in time. */
class DeadlinePassed extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    constructor({ milliseconds, what, hint }) {
        super("environment", `${what} did not finish within ${milliseconds / 1000} s`, hint === undefined ? {} : { hint });
    }
}
/**
 * Runs work under a deadline. The signal that the work receives aborts with the caller's, or when the time is over; the
 * call itself ends then too, even if the work ignores its signal. No timer or listener remains afterwards.
 *
 * @throws {DeadlinePassed} when the time is over; the caller's reason when the caller aborts; otherwise what the work
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
        // Aborted work throws errors of its own; the reason says more.
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

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   Iv: () => (/* binding */ permissionFailure),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   Rp: () => (/* binding */ answerFailure),
/* harmony export */   c5: () => (/* binding */ plainWords)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3712);


/** A call to a node or a gateway that failed, with what a retry has to know. */
class CallFailure extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** Whether the same call may succeed later. */
    isTransient;
    /** HTTP status, when there was an answer. */
    status;
    /** Milliseconds that the other side asks to be left alone. */
    retryAfter;
    constructor(message, options = {}) {
        super("environment", message, options);
        this.isTransient = options.isTransient ?? false;
        this.status = options.status;
        this.retryAfter = options.retryAfter;
    }
}
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Returns the failure that an answer other than 200 stands for. */
function answerFailure({ place, status, header, text, credentialsHint }) {
    const words = messageOf(text);
    const said = words === "" ? "" : `: ${words}`;
    if (status >= 300 && status < 400) {
        const target = header("location") ?? "";
        const where = URL.canParse(target) ? new URL(target).origin : "elsewhere";
        return new CallFailure(`expected an answer from ${place}, found a redirect (${status}) to ${where}`, {
            status,
            hint: "redirects are not followed, so that no credential goes to another host; give the address itself",
        });
    }
    const isDenied = status === 401 || status === 403;
    const retryAfter = parseRetryAfter(header("retry-after"));
    return new CallFailure(`expected 200 from ${place}, found ${status}${said}`, {
        status,
        isTransient: TRANSIENT.has(status),
        ...(retryAfter === undefined ? {} : { retryAfter }),
        ...(isDenied && credentialsHint !== undefined ? { hint: credentialsHint } : {}),
    });
}
/** A connection that failed before the answer was complete. */
function connectionFailure(place, cause) {
    const forbidden = permissionFailure(place, cause);
    if (forbidden !== undefined)
        return forbidden;
    const root = cause?.cause ?? cause;
    const { code, message } = root;
    return new CallFailure(`cannot talk to ${place}: ${message || code || "the connection failed"}`, {
        isTransient: true,
        cause,
        ...(code === "ECONNREFUSED" ? { hint: "check the address, and that a node is running there" } : {}),
    });
}
/** What Deno throws where it was not given a permission, in words that name the flag; undefined for any other error. */
function permissionFailure(place, error) {
    const cause = error?.cause;
    const found = [error, cause].find((one) => /^(NotCapable|PermissionDenied)$/.test(one?.name ?? ""));
    if (found === undefined)
        return undefined;
    const flag = /--allow-[a-z]+/.exec(found.message)?.[0] ?? "--allow-net";
    const whole = flag === "--allow-net" ? `${flag}=${new URL(place).host}` : flag;
    return new CallFailure(`cannot talk to ${place}: Deno was not given the permission`, {
        cause: error,
        hint: `run it again with ${whole}`,
    });
}
/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now. */
function parseRetryAfter(text, now = Date.now()) {
    if (text === null || text === undefined)
        return undefined;
    const delay = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
/** The node's own words, shortly: Kubo's `{"Message": …}`, a line of text, or what an HTML page is. */
function messageOf(text) {
    let words = text;
    try {
        const { Message } = JSON.parse(text);
        if (typeof Message === "string")
            words = Message;
    }
    catch {
        if (/^\s*</.test(text))
            return "an HTML page";
    }
    return plainWords(words);
}
/** Returns the words of a peer for a message: on one line, short, and inert. */
function plainWords(words) {
    const text = typeof words === "string" ? words : String(JSON.stringify(words));
    const line = text
        .slice(0, 1000)
        .replace(/[\p{C}\s]+/gu, " ")
        .trim();
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text.length > 1000 ? `${line.slice(0, 200)}…` : line);
}


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mo: () => (/* binding */ requireOk),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);


/**
 * Sends a request. Redirects are answers like any other: where to go, and with which headers, is for the caller to say.
 * `fetch` would do, but it keeps the whole of a long body and has no way to notice that nothing moves any more.
 */
async function send(request) {
    const { url, method, signal, idleTimeout, body } = request;
    const place = placeOf(url);
    const headers = { ...request.headers, connection: "keep-alive" };
    if (body?.length !== undefined)
        headers["content-length"] = body.length;
    else if (body === undefined && method === "POST")
        headers["content-length"] = 0;
    const outgoing = await open(url, method, headers);
    const watch = new Watch(outgoing, { place, idleTimeout, signal });
    try {
        const answered = new Promise((resolve, reject) => {
            outgoing.on("response", resolve).on("error", reject);
            // RFC 9110, 15.2.2: nothing asked for another protocol. Node gives no other sign of a 101.
            outgoing.on("upgrade", (_, socket) => {
                socket.destroy();
                reject(new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${place} switches protocols, which was not asked for`));
            });
            watch.onStop(reject);
        });
        answered.catch(() => undefined);
        const isWhole = body === undefined || (await write(outgoing, body.chunks, answered, watch));
        // After half a body, the other side takes the next request for its rest: that connection ends with its answer.
        if (isWhole)
            outgoing.end();
        else
            outgoing.shouldKeepAlive = false;
        const incoming = await answered;
        watch.progress();
        return answerOf(incoming, url, watch);
    }
    catch (error) {
        watch.end();
        outgoing.destroy();
        throw watch.reason ?? (error instanceof _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk ? error : (0,_call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFailure */ .Dx)(place, error));
    }
}
/** Takes an answer of 200 and no other. */
async function requireOk(answer, credentialsHint) {
    const { status, url } = answer;
    if (status === 200)
        return answer;
    // The body may have any length; the beginning of it says why.
    const text = new TextDecoder().decode(await answer.bytes(65_536).catch(() => new Uint8Array(0)));
    throw (0,_call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .answerFailure */ .Rp)({ place: placeOf(url), status, header: answer.header, text, credentialsHint });
}
/** An address as messages name it. */
function placeOf(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
/** Writes a body; false when the answer came before its end. */
async function write(outgoing, chunks, answered, watch) {
    let isAnswered = false;
    const stop = answered.then(() => {
        isAnswered = true;
    });
    // A short body is written before anyone waits for this; whoever sends waits for the answer itself.
    stop.catch(() => undefined);
    for await (const chunk of chunks) {
        // Whoever answers early has heard enough: the answer says why.
        if (isAnswered || watch.reason !== undefined)
            return false;
        watch.progress();
        if (outgoing.write(chunk))
            continue;
        let drained = () => undefined;
        const drain = new Promise((resolve) => {
            drained = resolve;
            outgoing.once("drain", resolve);
        });
        await Promise.race([drain, stop]);
        outgoing.off("drain", drained);
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
 * Ends an answer that was not read to its end. A short rest is read, so that the connection can serve the next request: a
 * tar's reader stops before the padding.
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
        if (rest > LONGEST_REST)
            incoming.destroy();
    });
}
/** Bytes. Tars are padded to 10 KiB. */
const LONGEST_REST = 64 * 1024;
/** Ends a request when nothing moves for too long, or when it is aborted; and keeps the reason. */
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
    /** Counts what moved. A peer that sends one byte at a time must not keep the call open: few bytes are no progress. */
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
/** Bytes that must move within the idle timeout, or all that there are. */
const PROGRESS = 4096;
const agents = new Map();
async function open(url, method, headers) {
    const { protocol, hostname } = new URL(url);
    const { Agent, request } = protocol === "https:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    const agent = agents.get(protocol) ?? new Agent({ keepAlive: true, maxSockets: 64 });
    agents.set(protocol, agent);
    // A node's gateway at localhost sends us on to CID.ipfs.localhost, which few resolvers know to be this machine (RFC 6761).
    const resolve = hostname.endsWith(".localhost") ? { lookup: lookupLocalhost } : {};
    return request(url, { method, headers, agent, ...resolve });
}
const lookupLocalhost = (_, options, done) => (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)("localhost", options, done);


/***/ }),

/***/ 1129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TooManyRedirects),
/* harmony export */   m: () => (/* binding */ getFollowing)
/* harmony export */ });
/* harmony import */ var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3243);



/**
 * Sends a GET request and follows its redirects, as gateways answer with them. A redirect may not lead from https to
 * http, to another protocol, or from the network to this machine.
 *
 * @returns The first answer that does not redirect.
 * @throws {CallFailure} when a redirect is not followed, or there are more than `most`.
 */
async function getFollowing(request, rules) {
    const { origin, hostname } = new URL(request.url);
    let url = new URL(request.url);
    for (let redirects = 0; redirects <= rules.most; redirects++) {
        const own = url.origin === origin ? rules.ownHeaders : {};
        const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)({ ...request, method: "GET", url: url.href, headers: { ...request.headers, ...own } });
        const location = answer.header("location") ?? "";
        if (!REDIRECTS.has(answer.status) || location === "" || !URL.canParse(location, url.href))
            return answer;
        answer.cancel();
        const next = new URL(location, url);
        if (next.protocol !== "https:" && next.protocol !== url.protocol) {
            throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url.href)} redirects to ${next.protocol}//, which is not followed`);
        }
        if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .I)(next.hostname) && !((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(hostname) && (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .I)(url.hostname))) {
            throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url.href)} redirects to this machine (${next.host}), which is not followed`);
        }
        url = next;
    }
    throw new TooManyRedirects(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(request.url)} redirects more than ${rules.most} times`);
}
/** The error of a chain of redirects that does not end. */
class TooManyRedirects extends _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk {
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
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
        signal.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            signal.throwIfAborted();
            const wait = attempt < attempts ? options.waitFor(error, attempt) : undefined;
            if (wait === undefined)
                throw error;
            options.onWait?.(error, wait);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
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

/***/ 4139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ deadlineOf),
/* harmony export */   Xz: () => (/* binding */ retryCall),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4849);

const DEFAULT_POLICY = { idleTimeout: 60_000, totalTimeout: 3_600_000, attempts: 5, pause: 500 };
/**
 * Repeats an idempotent call while it fails in passing, and no earlier than the peer asks. A peer that asks for more time
 * than the idle timeout is not waited for.
 *
 * @throws What the last attempt threw.
 */
async function retryCall({ attempts, pause, idleTimeout }, signal, call) {
    const waitFor = (error, attempt) => {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlinePassed */ .X)
            return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(pause, attempt);
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk) || !error.isTransient)
            return undefined;
        const asked = error.retryAfter ?? 0;
        return asked > idleTimeout ? undefined : Math.max(asked, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(pause, attempt));
    };
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(call, { attempts, signal, waitFor });
}
/** The deadline of a whole task, `publishing QmPG…`. */
function deadlineOf({ totalTimeout }, what) {
    const hint = "try again, or with more time (--ipfs-timeout SECONDS); what has arrived is not sent twice";
    return { milliseconds: totalTimeout, what, hint };
}


/***/ }),

/***/ 5129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ assertOneReceiver),
/* harmony export */   EK: () => (/* binding */ parseGateway),
/* harmony export */   Pc: () => (/* binding */ CREDENTIALS_HINT),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   WY: () => (/* binding */ parseApi)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3243);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8433);

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
/** What to do when a node or a gateway denies access. */
const CREDENTIALS_HINT = 'give its credentials with --ipfs-header "Authorization: …"';
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", "expected a header as NAME: VALUE or URL NAME: VALUE, found something else", {
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected one node for the header ${open.name}, found ${origins.size}`, {
        hint: `say which node it is for: "${[...origins][0]} ${open.name}: …"`,
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
    if (Object.keys(headers).length > 0 && url.protocol === "http:" && !(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected https:// where credentials are sent, found ${url.origin}`, {
            hint: "over plain http everyone on the way reads them; reach the node by https, or by a tunnel to 127.0.0.1",
        });
    }
    return { url: `${url.origin}${path.replace(/\/+$/, "")}`, headers };
}
/** A login may hold a % that is no escape. */
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
    if (url?.protocol === "http:" || url?.protocol === "https:")
        return url;
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .U)(asGiven)));
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected the URL of ${what}, found ${shown}`, { hint: `write it as ${example}` });
}
/** `/dns4/HOST/tcp/PORT/https` and its kin as a URL; any other text as it is. */
function fromMultiaddr(text) {
    const match = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d+)(?:\/(http|https))?$/.exec(text);
    if (match === null)
        return text;
    const [, kind, host, port, scheme = "http"] = match;
    return `${scheme}://${kind === "ip6" ? `[${host}]` : host}:${port}`;
}


/***/ }),

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
 * Fetches a source's archive from the first place that has it, and verifies it against its id.
 *
 * @returns The place that it came from, and its bytes.
 * @throws {MesgError} of the last place, when none has it.
 */
async function fetchSource(sourceId, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit = _read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SOURCE */ .JO, out } = options;
    if (stores.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected a place to fetch from, found none");
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected a place to fetch from, found none");
    });
}


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ KuboNode)
});

// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(4849);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/deadline.ts
var deadline = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts
var read_blocks = __webpack_require__(8656);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(4139);
// EXTERNAL MODULE: ./src/unixfs/unixfs-node.ts
var unixfs_node = __webpack_require__(8793);
// EXTERNAL MODULE: ./src/unixfs/car.ts
var car = __webpack_require__(1059);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(4705);
;// CONCATENATED MODULE: ./src/ipfs/kubo/car-batch.ts

/**
 * Cuts a source's blocks into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one
 * with the blocks above those, if there are any. Memory is that of two batches: one on its way, and one that is being filled.
 *
 * @returns What the build of the blocks knows at its end.
 */
async function* carBatches(blocks) {
    const buffers = [new SectionBuffer(), new SectionBuffer()];
    const above = new SectionBuffer();
    let current = 0;
    let leaves = [];
    let top = 0;
    const sizeOf = (some) => some.reduce((sum, { size }) => sum + size, 0);
    try {
        for (;;) {
            const sections = buffers[current];
            const { value: block, done } = await blocks.next();
            if (done) {
                // A source of one leaf has no block above it.
                for (const piece of sections.take())
                    above.append(piece);
                const facts = { blocks: top + leaves.length, size: sizeOf(leaves), isLast: true };
                if (above.length > 0)
                    yield batchOf(above, block.root, facts);
                return block;
            }
            if (block.data !== undefined) {
                leaves.push({ start: sections.length, size: block.data.length, cid: Buffer.from(block.cid) });
                sections.add(block);
                continue;
            }
            const { links } = (0,unixfs_node/* readUnixfsNode */._)(block.bytes);
            if (leaves[0]?.cid.equals(links[0]) !== true) {
                above.add(block);
                top++;
                continue;
            }
            // A block of links is complete when the leaf after its last one comes: that leaf is the next batch's.
            const next = sections.cut(leaves[links.length]?.start ?? sections.length);
            const late = leaves.splice(links.length);
            sections.add(block);
            yield batchOf(sections, block.cid, { blocks: leaves.length + 1, size: sizeOf(leaves), isLast: false });
            current = 1 - current;
            buffers[current].clear();
            buffers[current].append(next);
            leaves = late.map((leaf) => ({ ...leaf, start: leaf.start - late[0].start }));
        }
    }
    finally {
        await blocks.return(undefined);
    }
}
function batchOf(sections, root, facts) {
    const header = (0,car/* carHeader */.cN)(root);
    return {
        ...facts,
        root: (0,cid/* formatCid */.WV)(root),
        length: header.length + sections.length,
        *chunks() {
            yield header;
            yield* sections.take();
        },
    };
}
/** CAR sections one after the other, in memory that is used again. */
class SectionBuffer {
    length = 0;
    #memory = Buffer.alloc(0);
    add(block) {
        for (const piece of (0,car/* carSection */.eY)(block))
            this.append(piece);
    }
    append(piece) {
        if (this.length + piece.length > this.#memory.length)
            this.#grow(this.length + piece.length);
        this.#memory.set(piece, this.length);
        this.length += piece.length;
    }
    clear() {
        this.length = 0;
    }
    /** Cuts off what stands from `start` on, and gives a copy of it. */
    cut(start) {
        const rest = Buffer.from(this.#memory.subarray(start, this.length));
        this.length = start;
        return rest;
    }
    *take() {
        for (let at = 0; at < this.length; at += SLICE)
            yield this.#memory.subarray(at, Math.min(at + SLICE, this.length));
    }
    #grow(needed) {
        // Memory that was never written to costs nothing; growing in steps would leave every step behind.
        const larger = Buffer.allocUnsafeSlow(Math.max(needed * 2, needed > SLICE ? FULL : 0));
        larger.set(this.#memory.subarray(0, this.length));
        this.#memory = larger;
    }
}
/** What is written to a socket at once. */
const SLICE = 262_144;
/** What 174 leaves take, with the block that links them and the leaf that follows. */
const FULL = 45_940_000;

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(5129);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-client.ts


/**
 * Opens ipfs-http-client on a node. This file alone knows the client, so that its successor can take its place. Bytes
 * don't go through it: it holds a long body in memory whole, and sends no CAR under Deno. What it calls for fetch stands in
 * `strict-fetch`: no redirect is followed, and no answer may be long.
 *
 * Its own `timeout` never fires: each call takes a signal.
 */
async function openKuboClient({ url, headers }) {
    const { create, CID } = await Promise.all(/* import() */[__webpack_require__.e(390), __webpack_require__.e(302), __webpack_require__.e(958), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 9958));
    const client = create({ url, headers: { ...headers } });
    const call = async (name, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw failureOf(`${url}/${name}`, error);
        }
    };
    return {
        version: (signal) => call("version", async () => {
            const { version } = await client.version({ signal });
            if (typeof version !== "string")
                throw new SyntaxError("no version");
            return version;
        }),
        isPinned: async (cid, signal) => {
            try {
                return await call("pin/ls", async () => {
                    for await (const pin of client.pin.ls({ paths: [CID.parse(cid)], type: "recursive", signal })) {
                        if (pin.cid.toString() === cid)
                            return true;
                    }
                    return false;
                });
            }
            catch (error) {
                // Kubo has no other answer for "no".
                if (error instanceof call_failure/* CallFailure */.Rk && error.status === 500 && /not pinned/.test(error.message))
                    return false;
                throw error;
            }
        },
        pin: (cid, signal) => call("pin/add", async () => {
            const pinned = await client.pin.add(CID.parse(cid), { signal });
            if (pinned?.toString() !== cid)
                throw new SyntaxError(`pinned ${pinned}`);
        }),
        unpin: (cid, signal) => call("pin/rm", async () => {
            await client.pin.rm(CID.parse(cid), { signal });
        }),
    };
}
/** What the client throws: an HTTPError with its response, fetch's TypeError, or whatever an odd answer leads to. */
function failureOf(place, error) {
    if (error.name === "AbortError")
        return error;
    const forbidden = (0,call_failure/* permissionFailure */.Iv)(place, error);
    if (forbidden !== undefined)
        return forbidden;
    const { response, message } = error;
    if (response !== undefined)
        return (0,call_failure/* answerFailure */.Rp)({
            place,
            status: response.status,
            header: (name) => response.headers.get(name),
            text: message,
            credentialsHint: endpoint/* CREDENTIALS_HINT */.Pc,
        });
    if (error instanceof TypeError && /fetch|terminated|network|send/i.test(message))
        return (0,call_failure/* connectionFailure */.Dx)(place, error);
    return new call_failure/* CallFailure */.Rk(`expected a JSON answer from ${place}, found something else`, {
        isTransient: true,
        cause: error,
        hint: "check that the address is a node's RPC interface, not a gateway or a web page",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/http/client.ts
var client = __webpack_require__(6813);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-rpc.ts




/** The calls of a node's RPC interface that carry bytes (Kubo RPC, `/api/v0`). */
class KuboRpc {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** The bytes of a block, unchecked. */
    async blockGet(cid, limits) {
        const answer = await this.#post(`block/get?arg=${cid}`, limits);
        return await answer.bytes(read_blocks/* LARGEST_BLOCK */.xy);
    }
    /**
     * Sends a CAR.
     *
     * @param pin Pins the CAR's root with all below it; a node that cannot says so in an answer of 200.
     */
    async dagImport(batch, pin, limits) {
        const part = multipart(batch.chunks(), "source.car");
        const body = { chunks: part.chunks, length: part.framing + batch.length };
        const answer = await this.#post(`dag/import?pin-roots=${pin}`, limits, part.type, body);
        let isPinned = !pin;
        for (const line of await this.#lines(answer, "dag/import")) {
            const { Root, Message, Type } = line;
            if (Type === "error")
                throw this.#said("dag/import", Message);
            if (!Root || !pin)
                continue;
            if (Root.PinErrorMsg) {
                throw new call_failure/* CallFailure */.Rk(`${this.#api.url} cannot pin ${batch.root}: ${(0,call_failure/* plainWords */.c5)(Root.PinErrorMsg)}`);
            }
            isPinned ||= Root.Cid?.["/"] === batch.root;
        }
        if (!isPinned)
            throw new call_failure/* CallFailure */.Rk(`expected ${this.#api.url} to pin ${batch.root}, it does not say so`);
    }
    /**
     * Sends a file and lets the node make the blocks, with the settings written out that nodes differ in.
     *
     * @returns The id that the node gives it.
     */
    async add(file, limits) {
        const part = multipart(file, "source.tar");
        const settings = "chunker=size-262144&cid-version=0&raw-leaves=false&hash=sha2-256&trickle=false&pin=true";
        const answer = await this.#post(`add?${settings}&progress=false`, limits, part.type, { chunks: part.chunks });
        let id;
        for (const line of await this.#lines(answer, "add")) {
            const { Hash, Message, Type } = line;
            if (Type === "error")
                throw this.#said("add", Message);
            id = Hash ?? id;
        }
        if (typeof id === "string")
            return id;
        throw new call_failure/* CallFailure */.Rk(`expected an id from ${this.#api.url}/add, found none`, { isTransient: true });
    }
    async #post(call, { idleTimeout, signal }, type, body) {
        const url = `${this.#api.url}/${call}`;
        const headers = { ...this.#api.headers, ...(type === undefined ? {} : { "content-type": type }) };
        const answer = await (0,client/* send */.tN)({
            method: "POST",
            url,
            headers,
            idleTimeout,
            signal,
            ...(body === undefined ? {} : { body }),
        });
        return await (0,client/* requireOk */.Mo)(answer, endpoint/* CREDENTIALS_HINT */.Pc);
    }
    /** An answer of JSON lines; a failure that came after the head stands in a trailer, or in a line of its own. */
    async #lines(answer, call) {
        const text = new TextDecoder().decode(await answer.bytes(1_048_576));
        const failure = answer.trailer("x-stream-error");
        if (failure)
            throw this.#said(call, failure);
        try {
            const lines = text.split("\n").filter((line) => line.trim() !== "");
            return lines.map((line) => {
                const value = JSON.parse(line);
                if (typeof value !== "object" || value === null)
                    throw new SyntaxError("no object");
                return value;
            });
        }
        catch (cause) {
            throw new call_failure/* CallFailure */.Rk(`expected JSON lines from ${this.#api.url}/${call}, found something else`, {
                isTransient: true,
                cause,
                hint: "check that the address is a node's RPC interface, not a gateway or a web page",
            });
        }
    }
    /** A failure of which the node tells only in or after an answer of 200. */
    #said(call, words) {
        return new call_failure/* CallFailure */.Rk(`${this.#api.url}/${call}: ${(0,call_failure/* plainWords */.c5)(words)}`, { isTransient: true });
    }
}
/** A form with one file (RFC 7578), as the RPC interface takes uploads. */
function multipart(file, name) {
    const boundary = `mesg-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
    const head = Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        framing: head.length + tail.length,
        chunks: (async function* () {
            yield head;
            yield* file;
            yield tail;
        })(),
    };
}

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-node.ts






/** An IPFS node, spoken to over Kubo's RPC interface. */
class KuboNode {
    place;
    #rpc;
    #api;
    #client;
    constructor(api) {
        this.place = api.url;
        this.#api = api;
        this.#rpc = new KuboRpc(api);
    }
    /**
     * Uploads a source and pins it. Its own blocks are sent, in batches that are pinned each, so that an upload that was cut
     * goes on where it ended; those pins are taken off when the whole is pinned.
     *
     * @throws {MesgError} `refused` when the node gives another id or does not keep the pin.
     */
    async put(source, options) {
        const { sourceId } = source;
        if (await this.#isPinned(sourceId, options))
            return { by: "nothing", sent: 0, there: source.size };
        const upload = await this.#import(source, options).catch((error) => {
            if (error instanceof call_failure/* CallFailure */.Rk && (error.status === 404 || error.status === 405))
                return undefined;
            throw error;
        });
        const done = upload ?? (await this.#add(source, options));
        const pinning = `pinning ${sourceId} at ${this.place}`;
        await this.#control(options, pinning, (client, signal) => client.pin(sourceId, signal), PINNING);
        if (!(await this.#isPinned(sourceId, options))) {
            throw new error/* MesgError */.N("refused", `${this.place} says that it pinned ${sourceId}, and does not list the pin`, {
                hint: "without a pin a node drops what it was sent; use another node",
            });
        }
        for (const batch of upload?.pinned ?? []) {
            if (batch === sourceId)
                continue;
            // What is left over is no harm: the blocks are pinned by the whole.
            await this.#control(options, "unpinning", (client, signal) => client.unpin(batch, signal)).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        return { by: done.by, sent: done.sent, there: done.there };
    }
    async *read(sourceId, options) {
        const { policy } = options;
        const get = (cid, signal) => (0,call_policy/* retryCall */.Xz)(policy, signal, () => this.#rpc.blockGet(cid, { idleTimeout: policy.idleTimeout, signal }));
        yield* (0,read_blocks/* readBlocks */.v_)(sourceId, ({ text }, signal) => get(text, signal), { ...options, place: this.place });
    }
    async #import(source, options) {
        const batches = carBatches(source.blocks(options.signal));
        const pinned = [];
        let [sent, there] = [0, 0];
        let sending;
        const send = async (batch) => {
            const has = !batch.isLast && (await this.#isPinned(batch.root, options));
            if (!has) {
                await this.#call(options, (limits) => this.#rpc.dagImport(batch, !batch.isLast, limits));
                sent += batch.size;
            }
            else
                there += batch.size;
            if (!batch.isLast)
                pinned.push(batch.root);
            options.onProgress?.(sent + there);
        };
        try {
            for (;;) {
                // The next batch is read and hashed while this one is on its way.
                const { value: batch, done } = await batches.next();
                await sending;
                if (done) {
                    if (batch.sourceId !== source.sourceId)
                        throw changed(source.sourceId, batch.sourceId);
                    return { by: "dag/import", sent, there, pinned };
                }
                sending = send(batch);
                sending.catch(() => undefined);
            }
        }
        finally {
            await sending?.catch(() => undefined);
            await batches.return(undefined);
        }
    }
    async #add(source, options) {
        const count = async function* () {
            let bytes = 0;
            for await (const chunk of source.tar(options.signal)) {
                yield chunk;
                bytes += chunk.length;
                options.onProgress?.(bytes);
            }
        };
        const id = await this.#call(options, (limits) => this.#rpc.add(count(), limits));
        if (id === source.sourceId)
            return { by: "add", sent: source.size, there: 0 };
        throw new error/* MesgError */.N("refused", `${this.place} gives the source another id: expected ${source.sourceId}, found ${(0,call_failure/* plainWords */.c5)(id)}`, {
            hint: "the node cuts files in its own way; use one that has dag/import",
        });
    }
    #isPinned(cid, options) {
        return this.#control(options, `asking ${this.place} for its pins`, (client, signal) => client.isPinned(cid, signal));
    }
    #call({ policy, signal }, call) {
        return (0,call_policy/* retryCall */.Xz)(policy, signal, () => call({ idleTimeout: policy.idleTimeout, signal }));
    }
    /** A call by the client. It cannot tell whether anything moves, so the idle timeout is that of the whole call. */
    async #control({ policy, signal }, what, call, factor = 1) {
        this.#client ??= openKuboClient(this.#api);
        const client = await this.#client;
        return await (0,call_policy/* retryCall */.Xz)(policy, signal, () => (0,deadline/* withDeadline */.N)({ milliseconds: policy.idleTimeout * factor, what }, signal, (limited) => call(client, limited)));
    }
}
/** A node walks through all blocks before it answers that it pinned them. */
const PINNING = 5;
function changed(expected, found) {
    return new error/* MesgError */.N("environment", `the source changed while it was sent: expected ${expected}, found ${found}`, {
        hint: "try again when nothing writes to it",
    });
}


/***/ }),

/***/ 6870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ LARGEST_SOURCE),
/* harmony export */   ae: () => (/* binding */ readBackFromGateway),
/* harmony export */   e7: () => (/* binding */ readBack),
/* harmony export */   uk: () => (/* binding */ proveSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6343);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4139);
/* harmony import */ var _stores_gateway_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3384);



/**
 * Reads a source to its end, and throws it away.
 *
 * @throws {MesgError} that says "not published" when something else came.
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
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N) || error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk)
            throw error;
        const { message, kind, hint } = error;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N(kind, `not published: ${message}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
    }
    if (size === undefined || read === size)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `not published: ${place} gives ${read} of ${size} bytes`);
}
/** Reads a source back from a gateway, which may need a moment to find what a node has: "not found" passes, too. */
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
 * Proves that gateways serve a source which was published before: reads it from each, as an Engine does, and computes its
 * id again.
 *
 * @throws {MesgError} `refused` when one serves something else, `environment` when one does not serve it in time.
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
            places.push(await readBackFromGateway(gateway, what, { policy, signal, limit: LARGEST_SOURCE }));
        }
        return places;
    });
}
/** The most that is read where the size is not known. */
const LARGEST_SOURCE = 8 * 1024 ** 3;


/***/ }),

/***/ 3384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wholeFile),
/* harmony export */   c: () => (/* binding */ gatewayStore)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1129);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8656);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6189);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4139);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5129);




const RAW_BLOCK = "application/vnd.ipld.raw";
/**
 * A read-only gateway. One that gives raw blocks (specs.ipfs.tech, trustless gateway) is read block by block; any other
 * as a whole, whose id is computed again.
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
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk(`expected the block ${text} from ${place}, found something else`);
            };
            yield* (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlocks */ .v_)(sourceId, (id, signal) => get(id.text, signal), { ...options, place });
        },
    };
}
/**
 * A source as an Engine reads it: the whole file, in one answer, whose id is computed from the bytes.
 *
 * @throws {MesgError} `refused`, after the last byte, when they are those of another source.
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
                if (size > 0)
                    yield value.data;
            }
        }
    }
    finally {
        await blocks.return(undefined);
    }
    if (found === sourceId)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url)} serves another file: expected ${sourceId}, its bytes give ${found}`, {
        hint: "ask a gateway that gives raw blocks, if the source was not added with the defaults; else use another one",
    });
}
/** A block; undefined when the gateway answers with something else than a raw block. */
async function rawBlock(endpoint, cid, { policy }, signal) {
    const url = `${endpoint.url}/ipfs/${cid}?format=raw`;
    const headers = { accept: RAW_BLOCK };
    const answer = await get(endpoint, { url, headers, idleTimeout: policy.idleTimeout, signal });
    if (answer.header("content-type")?.split(";")[0] === RAW_BLOCK)
        return await answer.bytes(_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_BLOCK */ .xy);
    answer.cancel();
    return undefined;
}
/** Gateways do redirect, to `CID.ipfs.HOST`; headers stay with their host. */
async function get({ headers: ownHeaders }, request) {
    const answer = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .getFollowing */ .m)(request, { most: MOST_REDIRECTS, ownHeaders });
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOk */ .Mo)(answer, _endpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .CREDENTIALS_HINT */ .Pc);
}
const MOST_REDIRECTS = 5;


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ assertBlock),
/* harmony export */   t: () => (/* binding */ readBlockId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);



/** @throws {CallFailure} for any other kind of CID. */
function readBlockId(cid) {
    if (cid.length === 34 && cid[0] === 0x12 && cid[1] === 0x20) {
        return { text: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCid */ .WV)(cid), isRaw: false, digest: cid.subarray(2) };
    }
    const [version, codec, hash, length] = cid;
    if (cid.length === 36 && version === 1 && (codec === 0x55 || codec === 0x70) && hash === 0x12 && length === 0x20) {
        return { text: `b${base32(cid)}`, isRaw: codec === 0x55, digest: cid.subarray(4) };
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk("expected links to dag-pb or raw blocks named by SHA-256, found another kind of CID");
}
/**
 * Compares bytes with the id they were asked by.
 *
 * @throws {MesgError} `refused`: whoever sent them does not have what it says.
 */
function assertBlock({ text, digest }, bytes, place) {
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest().equals(digest))
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `${place} serves other bytes for the block ${text}: ${bytes.length} bytes do not hash to it`, {
        hint: "its store is damaged, or something on the way changes answers; use another node or gateway",
    });
}
/** RFC 4648 in lower case without padding, as multibase `b` has it. */
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

/***/ 8656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   v_: () => (/* binding */ readBlocks),
/* harmony export */   xy: () => (/* binding */ LARGEST_BLOCK)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9013);
/* harmony import */ var _block_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8020);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);
/* harmony import */ var _unixfs_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8793);





/** The largest block that nodes exchange. */
const LARGEST_BLOCK = 2 * 1024 * 1024;
/** Links that are known and not yet followed: several levels of blocks that hold nothing but links, none larger than 2 MiB. */
const MOST_WAITING = 200_000;
/** Blocks that are asked for ahead of the one that is needed. */
const AHEAD = 8;
/**
 * Reads a file from its blocks, in order, and hashes each block before anything of it is given out. Some blocks are asked
 * for ahead; what is in memory does not grow with the file.
 *
 * @param place Whose blocks they are, for messages.
 * @param limit The most bytes that the file may have.
 * @throws {MesgError} `refused` at the first block that is not what its id says.
 */
async function* readBlocks(sourceId, get, { place, limit, signal }) {
    const controller = new AbortController();
    // Every call that is under way listens to it.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
    const abort = () => controller.abort(signal.reason);
    signal.addEventListener("abort", abort);
    const start = (item) => {
        item.bytes ??= get(idOf(item), controller.signal);
        // A block ahead may fail while an earlier one is waited for; its failure counts when it is its turn.
        item.bytes.catch(() => undefined);
        return item.bytes;
    };
    let queue = [{ cid: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCid */ .mQ)(sourceId) }];
    let size;
    let given = 0;
    let blocks = 0;
    try {
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
            signal.throwIfAborted();
            const current = start(item);
            for (const next of queue.slice(0, AHEAD - 1))
                start(next);
            const bytes = await current;
            const id = idOf(item);
            (0,_block_id_js__WEBPACK_IMPORTED_MODULE_2__/* .assertBlock */ .Y)(id, bytes, place);
            const node = id.isRaw ? { data: bytes, links: [], size: bytes.length } : (0,_unixfs_node_js__WEBPACK_IMPORTED_MODULE_3__/* .readUnixfsNode */ ._)(bytes);
            if (size === undefined) {
                size = node.size;
                if (size > limit)
                    throw tooLarge(sourceId, size, limit);
            }
            given += node.data.length;
            // Blocks may name each other so that a few of them are endless; a file has at most as many as it has bytes.
            if (given > size || ++blocks > 1024 + size)
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`the blocks of ${sourceId} do not end where they say`);
            if (node.data.length > 0)
                yield node.data;
            if (node.links.length === 0)
                continue;
            if (queue.length + node.links.length > MOST_WAITING) {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`the blocks of ${sourceId} link more than ${MOST_WAITING} others before they hold anything`);
            }
            // The block itself must not stay in memory for the sake of its links.
            queue = [...node.links.map((cid) => ({ cid: Uint8Array.from(cid) })), ...queue];
        }
        if (given !== size)
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`expected ${size} bytes in the blocks of ${sourceId}, found ${given}`);
    }
    finally {
        signal.removeEventListener("abort", abort);
        controller.abort(new Error("no longer wanted"));
    }
}
function idOf(item) {
    item.id ??= (0,_block_id_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlockId */ .t)(item.cid);
    return item.id;
}
/** A source that is larger than its taker wants. */
function tooLarge(sourceId, size, limit) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `expected at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(limit)} in ${sourceId}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(size)}`);
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readUnixfsNode)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);

/**
 * Reads a dag-pb block that is a file, or a part of one: PBNode { Links: 2, Data: 1 } with UnixFS { Type: 1, Data: 2,
 * filesize: 3 } in it (specs.ipfs.tech, UnixFS and dag-pb).
 *
 * @throws {CallFailure} when it is no such block: the id that names it is not the id of a file.
 */
function readUnixfsNode(block) {
    const links = [];
    let data = new Uint8Array(0);
    let type = -1;
    let size;
    for (const { number, bytes } of fieldsOf(block)) {
        if (number === 2) {
            for (const field of fieldsOf(bytes ?? block.subarray(0, 0))) {
                if (field.number === 1 && field.bytes !== undefined)
                    links.push(field.bytes);
            }
        }
        else if (number === 1 && bytes !== undefined) {
            for (const field of fieldsOf(bytes)) {
                if (field.number === 1)
                    type = field.value;
                else if (field.number === 2 && field.bytes !== undefined)
                    data = field.bytes;
                else if (field.number === 3)
                    size = field.value;
            }
        }
    }
    if (type === FILE || type === RAW)
        return { data, links, size: size ?? data.length };
    const found = type === 1 || type === 5 ? "a folder" : "something else";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk(`expected the blocks of a file, found ${found}`, { hint: "a source is one file, a tar" });
}
const RAW = 0;
const FILE = 2;
/** The fields of a protobuf message, as far as dag-pb uses them. */
function* fieldsOf(message) {
    let at = 0;
    const varint = () => {
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            const byte = message[at++];
            if (byte === undefined || factor > 2 ** 49)
                throw malformed();
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    };
    while (at < message.length) {
        const tag = varint();
        const number = Math.floor(tag / 8);
        const value = varint();
        if (tag % 8 === 0)
            yield { number, value, bytes: undefined };
        else if (tag % 8 === 2 && at + value <= message.length) {
            at += value;
            yield { number, value, bytes: message.subarray(at - value, at) };
        }
        else
            throw malformed();
    }
}
function malformed() {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk("expected a dag-pb block, found bytes that are none", { hint: "is it the id of a source?" });
}


/***/ })

};
