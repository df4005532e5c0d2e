export const id = 870;
export const ids = [870];
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


/** A failed HTTP call, with what a retry needs to know. */
class CallFailure extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** Whether the same call may succeed later. */
    isTransient;
    /** HTTP status, when there was an answer. */
    status;
    /** Milliseconds to wait before a retry, as the peer asks. */
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
            hint: "use the target's address: redirects are not followed, so that no credentials reach another host",
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
/** Returns the failure of a connection that ended before the answer was complete. */
function connectionFailure(place, cause) {
    const forbidden = permissionFailure(place, cause);
    if (forbidden !== undefined)
        return forbidden;
    const root = cause?.cause ?? cause;
    const { code, message } = root;
    return new CallFailure(`the connection to ${place} failed: ${message || code || "no reason given"}`, {
        isTransient: true,
        cause,
        ...(code === "ECONNREFUSED" ? { hint: "check the address and that a server is running there" } : {}),
    });
}
/** Returns the failure for a permission that Deno denies, naming the flag; undefined for any other error. */
function permissionFailure(place, error) {
    const cause = error?.cause;
    const found = [error, cause].find((one) => /^(NotCapable|PermissionDenied)$/.test(one?.name ?? ""));
    if (found === undefined)
        return undefined;
    const flag = /--allow-[a-z]+/.exec(found.message)?.[0] ?? "--allow-net";
    const whole = flag === "--allow-net" ? `${flag}=${new URL(place).host}` : flag;
    return new CallFailure(`cannot connect to ${place}: Deno denied the permission`, {
        cause: error,
        hint: `run it again with ${whole}`,
    });
}
/** Parses seconds or an HTTP date (RFC 9110, 10.2.3). Returns milliseconds from now. */
function parseRetryAfter(text, now = Date.now()) {
    if (text === null || text === undefined)
        return undefined;
    const delay = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
/** Returns the peer's message, shortened: Kubo's `{"Message": …}`, a line of text, or a note on an HTML page. */
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
 * Sends a request. Redirects are returned, not followed: the caller decides about the target and its headers. `fetch` is not
 * used, since it buffers long bodies and cannot detect a stalled connection.
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
        // After a partial body, the peer would read the next request as its rest, so the connection must not be reused.
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
    // The body may have any length; the beginning of it says why.
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
    // A short body may be written before this is awaited; the sender awaits the answer itself.
    stop.catch(() => undefined);
    for await (const chunk of chunks) {
        // A peer that answers early reads no more of the body; its answer says why.
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
    // A node's gateway redirects from localhost to CID.ipfs.localhost, which few resolvers know as this machine (RFC 6761).
    const resolve = hostname.endsWith(".localhost") ? { lookup: lookupLocalhost } : {};
    return request(url, { method, headers, agent, ...resolve });
}
const lookupLocalhost = (_, options, done) => (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)("localhost", options, done);


/***/ }),

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
        const asked = error.retryAfter ?? 0;
        return asked > idleTimeout ? undefined : Math.max(asked, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(pause, attempt));
    };
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(call, { attempts, signal, waitFor });
}
/** The deadline of a whole task, `publishing QmPG…`. */
function deadlineOf({ totalTimeout }, what) {
    const hint = "run it again, or allow more time with --ipfs-timeout SECONDS; data that arrived is not sent again";
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
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8433);

/**
 * Parses the address of a node's RPC API: a URL, or a multiaddress as in Kubo's configuration.
 *
 * @param headers From {@linkcode parseHeader}.
 * @throws {MesgError} `usage` when it is neither, or when credentials would be sent over a network without TLS.
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
 */
function parseGateway(text, headers = []) {
    const url = parseUrl(text, text, "an IPFS gateway", "https://ipfs.io");
    return endpoint(url, url.pathname.replace(/\/ipfs\/?$/, ""), headers.filter(({ origin }) => origin !== undefined));
}
/** What to do when a node or a gateway denies access. */
const CREDENTIALS_HINT = 'give its credentials with --ipfs-header "Authorization: …"';
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
    const match = /^(?:(https?:\/\/\S+)\s+)?([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\t\x20-\x7e]*)$/.exec(text);
    if (match !== null && (match[1] === undefined || URL.canParse(match[1]))) {
        const origin = match[1] === undefined ? undefined : new URL(match[1]).origin;
        return { origin, name: match[2].toLowerCase(), value: match[3].trim() };
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", "invalid header: expected NAME: VALUE or URL NAME: VALUE", {
        hint: 'use a header such as "Authorization: Bearer …"; the text is not shown, since it may be a secret',
    });
}
/**
 * Checks that headers without an origin have a single receiver, so that no node receives another's secret.
 *
 * @throws {MesgError} `usage`.
 */
function assertOneReceiver(apis, headers) {
    const origins = new Set(apis.map(({ url }) => new URL(url).origin));
    const open = headers.find(({ origin }) => origin === undefined);
    if (open === undefined || origins.size < 2)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `ambiguous header ${open.name}: expected one node, found ${origins.size}`, {
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
    if (Object.keys(headers).length > 0 && url.protocol === "http:" && !(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `credentials need TLS: expected https://, found ${url.origin}`, {
            hint: "use https, or a tunnel to 127.0.0.1: plain http exposes credentials to the network",
        });
    }
    return { url: `${url.origin}${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailing */ .h)(path, "/")}`, headers };
}
/** Decodes a login, which may contain a % that is no escape. */
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
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .U)(asGiven)));
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `invalid address of ${what}: expected a URL, found ${shown}`, {
        hint: `use a URL such as ${example}`,
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
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N) || error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk)
            throw error;
        const { message, kind, hint } = error;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N(kind, `not published: ${message}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
    }
    if (size === undefined || read === size)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `not published: ${place} serves ${read} of ${size} bytes`);
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
            places.push(await readBackFromGateway(gateway, what, { policy, signal, limit: LARGEST_SOURCE }));
        }
        return places;
    });
}
/** Upper bound in bytes for a source of unknown size. */
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
 * Returns the store of a read-only gateway. A gateway that serves raw blocks (specs.ipfs.tech, trustless gateway) is read
 * block by block; any other as a whole file, whose id is then computed.
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url)} serves another file: expected ${sourceId}, found ${found}`, {
        hint: "use another gateway; if the source was not added with the default settings, one that serves raw blocks",
    });
}
/** Fetches a block; undefined when the gateway does not answer with a raw block. */
async function rawBlock(endpoint, cid, { policy }, signal) {
    const url = `${endpoint.url}/ipfs/${cid}?format=raw`;
    const headers = { accept: RAW_BLOCK };
    const answer = await get(endpoint, { url, headers, idleTimeout: policy.idleTimeout, signal });
    if (answer.header("content-type")?.split(";")[0] === RAW_BLOCK)
        return await answer.bytes(_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_BLOCK */ .xy);
    answer.cancel();
    return undefined;
}
/** Sends a GET request. Gateways redirect, to `CID.ipfs.HOST`; credentials are sent to the gateway's own origin only. */
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



/** Reads the bytes of a CID. @throws {CallFailure} for any other kind of CID. */
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `${place} serves other bytes for the block ${text}: ${bytes.length} bytes do not hash to it`, { hint: "its store is damaged, or a proxy changes its answers: use another node or gateway" });
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
/** Links that are known and not yet followed: several levels of blocks full of links, none larger than 2 MiB. */
const MOST_WAITING = 200_000;
/** Blocks that are requested ahead of the one that is needed. */
const AHEAD = 8;
/**
 * Reads a file from its blocks, in order, and verifies each block before it yields anything of it. Some blocks are
 * requested ahead; memory does not grow with the file.
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
        // A block ahead may fail before it is awaited; its failure counts when it is needed.
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
            if (waiting.length + node.links.length > MOST_WAITING) {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`the blocks of ${sourceId} link more than ${MOST_WAITING} blocks before the first bytes`);
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
 * Checks blocks against the size that the first one states. Blocks can link each other so that a few of them never end;
 * in the tree of a file, no more of them are empty than hold bytes.
 */
class Progress {
    #sourceId;
    #limit;
    #size;
    #given = 0;
    /** Blocks without bytes, less the blocks with some. */
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
        if (this.#given > this.#size || this.#empty > MOST_EMPTY) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`the blocks of ${this.#sourceId} do not end at their stated size`);
        }
    }
    end() {
        if (this.#given === this.#size)
            return;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`expected ${this.#size} bytes in the blocks of ${this.#sourceId}, found ${this.#given}`);
    }
}
/** Levels of blocks that only link others, before the first bytes. */
const MOST_EMPTY = 1024;
/** The refusal of a source that is larger than its limit. */
function tooLarge(sourceId, size, limit) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `expected at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(limit)} in ${sourceId}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(size)}`);
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readUnixfsNode)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);

/**
 * Decodes a dag-pb block of a file: PBNode { Links: 2, Data: 1 } with UnixFS { Type: 1, Data: 2, filesize: 3 } in it
 * (specs.ipfs.tech, UnixFS and dag-pb).
 *
 * @throws {CallFailure} when it is no such block: its id is not the id of a file.
 */
function readUnixfsNode(block) {
    const links = [];
    let data = new Uint8Array(0);
    let type = -1;
    let size;
    for (const { number, bytes } of fieldsOf(block)) {
        if (number === 2) {
            const cid = cidOf(bytes ?? block.subarray(0, 0));
            if (cid !== undefined)
                links.push(cid);
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
/** The CID of a PBLink; of several, protobuf takes the last. */
function cidOf(link) {
    let cid;
    for (const { number, bytes } of fieldsOf(link))
        if (number === 1 && bytes !== undefined)
            cid = bytes;
    return cid;
}
const RAW = 0;
const FILE = 2;
/** Yields the fields of a protobuf message, of the two wire types that dag-pb uses. */
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
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk("malformed dag-pb block", { hint: "check that the id is the id of a source" });
}


/***/ })

};
