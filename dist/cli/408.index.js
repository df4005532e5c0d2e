export const id = 408;
export const ids = [408];
export const modules = {

/***/ 5428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Helps the compiler infer the options of a command. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS = new Map([...ALPHABET].map((character, digit) => [character, digit]));
/** Base58 takes time that grows with the square of the length. Hashes and ids have at most 36 bytes. */
const MOST_BYTES = 256;
const MOST_CHARACTERS = 352;
/**
 * Writes bytes as base58 text with Bitcoin's alphabet, as Engines write a service hash and IPFS writes a CIDv0.
 *
 * @throws {MesgError} `refused` above 256 bytes.
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
    if (bytes.length > MOST_BYTES)
        throw tooLong(`${MOST_BYTES} bytes`, bytes.length);
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros === -1)
        return "1".repeat(bytes.length);
    const digits = [];
    for (const byte of bytes.subarray(zeros)) {
        let carry = byte;
        for (let place = 0; place < digits.length || carry > 0; place++) {
            carry += (digits[place] ?? 0) * 256;
            digits[place] = carry % 58;
            carry = (carry / 58) | 0;
        }
    }
    return ("1".repeat(zeros) +
        digits
            .reverse()
            .map((digit) => ALPHABET[digit])
            .join(""));
}
/**
 * Reads base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet, or above 352 characters.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function decodeBase58(text) {
    if (text.length > MOST_CHARACTERS)
        throw tooLong(`${MOST_CHARACTERS} characters`, text.length);
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    const bytes = [];
    for (let index = zeros; index < text.length; index++) {
        const digit = DIGITS.get(text[index]);
        if (digit === undefined) {
            const found = JSON.stringify(text[index]);
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `expected base58 text, found ${found} at character ${index + 1}`);
        }
        let carry = digit;
        for (let place = 0; place < bytes.length || carry > 0; place++) {
            carry += (bytes[place] ?? 0) * 58;
            bytes[place] = carry & 255;
            carry >>= 8;
        }
    }
    return Uint8Array.from([...new Array(zeros).fill(0), ...bytes.reverse()]);
}
function tooLong(limit, found) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}
/**
 * Reads a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `expected a hash of 32 bytes in base58, found ${found}`);
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

/***/ 2023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gatewayArchives)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8433);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1129);

/**
 * An IPFS gateway: a source is `GET <url>/ipfs/<source>`, and anything but 200 is "not reachable".
 *
 * @param url `http://127.0.0.1:8080`
 * @throws {MesgError} `usage` when it is no HTTP URL.
 */
function gatewayArchives(url) {
    const base = parseGateway(url);
    return {
        async find(source, signal) {
            const target = targetOf(base, source);
            if (target === undefined)
                return undefined;
            const first = await get(target, signal);
            if (first === undefined)
                return undefined;
            let unread = first;
            return {
                async *open() {
                    const body = unread ?? (await get(target, signal));
                    unread = undefined;
                    if (body === undefined)
                        throw new Error("service's source code is not reachable");
                    try {
                        yield* body.chunks();
                    }
                    catch (error) {
                        // Go's client calls a connection that ends early an unexpected end.
                        throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk && !signal.aborted
                            ? new Error("unexpected EOF", { cause: error })
                            : error;
                    }
                },
            };
        },
    };
}
function parseGateway(url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed?.protocol === "http:" || parsed?.protocol === "https:") {
        return `${parsed.origin}${parsed.pathname.replace(/\/+$/, "")}/ipfs/`;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected the URL of a gateway, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .U)(url)))}`, {
        hint: "write it as http://127.0.0.1:8080",
    });
}
/** A source is any text that a client sends: it may not lead to another place of the gateway's host. */
function targetOf(base, source) {
    const target = base + source;
    if (source === "" || !URL.canParse(target))
        return undefined;
    const { href } = new URL(target);
    return href.startsWith(base) ? href : undefined;
}
/** The answer of 200; undefined for any other, and for a redirect that is not followed. */
async function get(url, signal) {
    try {
        const answer = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .getFollowing */ .m)({ url, headers: {}, signal }, { most: MOST_REDIRECTS });
        if (answer.status === 200)
            return answer;
        answer.cancel();
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .TooManyRedirects */ .L)
            throw new Error(`stopped after ${MOST_REDIRECTS} redirects`);
        throw error;
    }
}
/** The limit of Go's client, and its words. */
const MOST_REDIRECTS = 10;


/***/ }),

/***/ 4971:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8433);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2782);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2023);
/**
 * Runs the embedded Engine until it is interrupted.
 *
 * @module
 */




const OPTIONS = {
    listen: { type: "string", value: "HOST:PORT", summary: "where to listen; port 0 for any (127.0.0.1:50052)" },
    data: { type: "string", value: "DIR", summary: "where services and sources are kept (.mesg)" },
    gateway: { type: "string", value: "URL", summary: "an IPFS gateway to fetch sources from (none)" },
    "source-timeout": { type: "string", value: "SECONDS", summary: "how long a source may take to arrive (60)" },
    "tls-cert": { type: "string", value: "FILE", summary: "PEM file of the server's certificate: serve over TLS" },
    "tls-key": { type: "string", value: "FILE", summary: "PEM file of its private key" },
    "tls-client-ca": {
        type: "string",
        value: "FILE",
        summary: "PEM file of a CA: only clients with a certificate of it are served",
    },
    "engine-version": { type: "string", value: "R", summary: `the release to stand for (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW})` },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: "serve",
    synopsis: "[--listen HOST:PORT] [--data DIR] [--gateway URL] [--tls-cert FILE --tls-key FILE]",
    summary: "run the embedded Engine until interrupted",
    description: `
Prints one line with its address when it is ready. Services are kept in DIR, which any number of processes may share.
A source is looked for in DIR/sources/<source id>.tar, where deploy --local puts it, and then at the gateway.

Anyone who reaches the address may use it: it is plain gRPC without credentials, as a real Engine's is. With --tls-cert
it speaks TLS, as a proxy in front of an Engine does; --tls-client-ca tells whom it serves.`,
    positionals: [0, 0],
    options: OPTIONS,
    async run(call) {
        const { listen = "127.0.0.1:50052", data = ".mesg", gateway } = call.options;
        const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRelease */ .BC)(call.options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW);
        checkAddress(listen);
        const certificates = await readCertificates(call);
        const server = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .startLocalEngine */ .E)({
            folder: data,
            release,
            listen,
            certificates,
            sourceTimeout: seconds(call.options["source-timeout"] ?? "60"),
            ...(gateway === undefined ? {} : { archives: (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .gatewayArchives */ .U)(gateway) }),
            onDefect: (error) => void call.warn(`defect: ${error.stack}`),
        });
        const scheme = certificates === undefined ? "" : "https://";
        await call.stdout.write(`embedded Engine ${release} listening on ${scheme}${server.address}\n`);
        await interrupted(call.signal);
        await server.close();
        return 0;
    },
});
function checkAddress(listen) {
    const port = /^(?:\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(listen)?.[1];
    if (port !== undefined && Number(port) <= 65_535)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected --listen as HOST:PORT, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .shownAddress */ .U)(listen)))}`, {
        hint: "write it as 127.0.0.1:50052; a port is at most 65535, and 0 takes any that is free",
    });
}
async function readCertificates({ options, signal }) {
    const { "tls-cert": certificate, "tls-key": key, "tls-client-ca": ca } = options;
    if (certificate === undefined && key === undefined && ca === undefined)
        return undefined;
    if (certificate === undefined || key === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", "expected --tls-cert FILE and --tls-key FILE, found only a part of them");
    }
    const read = async (path, what) => Buffer.from(await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .readInput */ .R)(path, what, signal)).toString("utf8");
    return {
        certificate: await read(certificate, "a certificate (--tls-cert)"),
        key: await read(key, "a private key (--tls-key)"),
        ...(ca === undefined ? {} : { ca: await read(ca, "the certificate of a CA (--tls-client-ca)") }),
    };
}
function seconds(text) {
    const value = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 86_400)
        return value * 1000;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected --source-timeout as seconds, found ${JSON.stringify(text)}`, {
        hint: "write it as 60",
    });
}
function interrupted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener("abort", () => resolve(), { once: true });
    });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3712);

/**
 * The refusal of an archive. A MESG Engine refuses some archives too: its own text is kept beside ours, for code that
 * answers in the place of an Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** What an Engine says to the same bytes; undefined when only we refuse them (a limit, a form not supported here). */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Bytes of a name in a message. */
const SHOWN = 200;
/**
 * Returns a name of an archive for a message: decoded as UTF-8, escaped, and cut.
 *
 * @param name One character per byte; in this form, comparing names compares bytes.
 */
function shown(name) {
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(Buffer.from(name.slice(0, SHOWN), "latin1").toString("utf8"));
    return name.length > SHOWN ? `${text}…` : text;
}


/***/ }),

/***/ 3343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = new Uint8Array(0);
/** Takes a stream of chunks apart into pieces of the sizes that a format asks for. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** The next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** At least one and at most `length` bytes, as they come and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /** What is left of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Puts bytes back in front of the stream. */
    unread(bytes) {
        this.#rest = this.#rest.length === 0 ? bytes : concat([bytes, this.#rest]);
    }
    /** Tells the source that nothing more is wanted. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
    #take(length) {
        const taken = this.#rest.length <= length ? this.#rest : this.#rest.subarray(0, length);
        this.#rest = this.#rest.length <= length ? EMPTY : this.#rest.subarray(length);
        return taken;
    }
    async #fill(length) {
        const pieces = [this.#rest];
        let total = this.#rest.length;
        this.#rest = EMPTY;
        while (total < length && !this.#ended) {
            await this.#next();
            pieces.push(this.#rest);
            total += this.#rest.length;
            this.#rest = EMPTY;
        }
        this.#rest = concat(pieces);
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            this.#ended = true;
        else
            this.#rest = value;
    }
}
function concat(pieces) {
    const filled = pieces.filter((piece) => piece.length > 0);
    return filled.length === 1 ? filled[0] : Buffer.concat(filled);
}


/***/ })

};
