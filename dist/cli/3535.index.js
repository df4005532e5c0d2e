export const id = 3535;
export const ids = [3535,5916];
export const modules = {

/***/ 56343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   X: () => (/* binding */ DeadlinePassed)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

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

/***/ 54849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   Iv: () => (/* binding */ permissionFailure),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   Rp: () => (/* binding */ answerFailure),
/* harmony export */   c5: () => (/* binding */ plainWords)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);


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

/***/ 26813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mo: () => (/* binding */ requireOk),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54849);


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
async function open(url, method, headers, given) {
    const { protocol, hostname } = new URL(url);
    const { Agent, request } = protocol === "https:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    const agent = given ?? agents.get(protocol) ?? new Agent({ keepAlive: true, maxSockets: 64 });
    if (given === undefined)
        agents.set(protocol, agent);
    // A node's gateway redirects from localhost to CID.ipfs.localhost, which few resolvers know as this machine (RFC 6761).
    const resolve = hostname.endsWith(".localhost") ? { lookup: lookupLocalhost } : {};
    return request(url, { method, headers, agent, ...resolve });
}
const lookupLocalhost = (_, options, done) => (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)("localhost", options, done);


/***/ }),

/***/ 53243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/** Where clouds tell their machines credentials, beside the addresses of the link. */
const METADATA = new Set(["metadata", "metadata.google.internal", "instance-data", "100.100.100.200", "192.0.0.192"]);
/**
 * Reports whether a host is on this machine's own link (169.254.0.0/16, fe80::/10), where clouds have their metadata
 * services, or is one of those by name or address.
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

/***/ 27253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 51794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21003);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24139);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26870);



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

/***/ 99469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(80871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = RECIPE;
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind);
        add(entry.path);
        add(content);
    }
    for (const part of ["allowed", ...[...allowFiles].sort()])
        add(part);
    return hash.update(text).digest("hex");
}
/** Characters that are hashed together: each call costs as much as hashing a kilobyte. */
const GATHERED = 65_536;
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
var digest_tar = __webpack_require__(24146);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
// EXTERNAL MODULE: ./src/core/files/forms.ts
var files_forms = __webpack_require__(96516);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
;// CONCATENATED MODULE: ./src/source/tar/assert-tar.ts

const HINTS = {
    "a CAR": "give the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
    "a zip file": "give the folder, or a tar of it",
    JSON: "a definition is named by itself; --source takes the folder or the tar that it was made from",
    "a web page": "it was saved from a browser: download the file itself",
};
/**
 * Ensures that a file is not something else than a tar: its source id would be that of the wrong bytes.
 *
 * @throws {MesgError} `usage`.
 */
async function assertTar(path, signal) {
    const form = (0,files_forms/* fileForm */.d)(await (0,read_bounded/* readBounded */.CB)(path, { limit: files_forms/* FORM_BYTES */.X, what: "a source", signal }));
    const hint = form && HINTS[form];
    if (hint === undefined)
        return;
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
        hint,
    });
}

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
    if (found.isFile())
        await assertTar(path, options.signal);
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, found.size, options);
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache === undefined ? undefined : treeKey(tree);
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns what the cache knows, if that is all that is asked for. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined };
    if (digest !== undefined)
        return { sourceId, size, entries, digest };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.isKept ? appended?.(sourceId) : undefined;
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
async function takeTar(path, total, options) {
    const { signal, onProgress } = options;
    const report = onProgress && ((bytes) => onProgress({ files: undefined, bytes, size: total }));
    const { sourceId, size } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options, report);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ })

};
