export const id = 734;
export const ids = [734];
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
/** The time for base58 grows with the square of the length. Hashes and ids have at most 36 bytes. */
const MOST_BYTES = 256;
const MOST_CHARACTERS = 352;
/**
 * Encodes bytes as base58 text with Bitcoin's alphabet, as Engines encode a service hash and IPFS a CIDv0.
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
 * Decodes base58 text.
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
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `invalid base58 text: ${found} at character ${index + 1}`);
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
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. When the writer throws, or the
 * disk is full, nothing is left behind and an existing file is unchanged. A device or a pipe (`/dev/stdout`) is written to
 * directly.
 *
 * @param writer Writes the contents. Its errors are rethrown.
 * @returns The writer's result.
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (existing?.isDirectory()) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: it is a folder`, {
            hint: "use the path of a file in it",
        });
    }
    const inPlace = existing !== undefined && !existing.isFile();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
    const handle = await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(written, inPlace ? "w" : "wx"));
    let complete = false;
    try {
        const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
        if (!inPlace) {
            await writing(path, () => handle.sync());
            await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, path));
        }
        complete = true;
        return result;
    }
    finally {
        await handle.close();
        if (!complete && !inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true });
    }
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const at = position === undefined ? null : position + done;
        done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
    }
}
async function writing(path, operation) {
    try {
        return await operation();
    }
    catch (error) {
        const { code, message, syscall } = error;
        const full = code === "ENOSPC";
        // The message ends with the temporary file's name, which the caller does not know.
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
            cause: error,
            hint: full ? "free some disk space" : "check that the folder exists and is writable",
        });
    }
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

/***/ 6496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * Yields the items of an iterable, and throws the signal's reason as soon as the signal aborts, even while waiting.
 *
 * @example
 * ```ts
 * for await (const chunk of interruptible(response.body, AbortSignal.timeout(10_000))) hash.update(chunk);
 * ```
 */
async function* interruptible(chunks, signal) {
    if (signal === undefined)
        return yield* chunks;
    const iterator = chunks[Symbol.asyncIterator]();
    let stop = () => undefined;
    const abort = () => stop(signal.reason);
    signal.addEventListener("abort", abort);
    try {
        for (;;) {
            signal.throwIfAborted();
            const { value, done } = await new Promise((resolve, reject) => {
                stop = reject;
                iterator.next().then(resolve, reject);
            });
            if (done)
                return;
            yield value;
        }
    }
    finally {
        signal.removeEventListener("abort", abort);
        // A source that hangs would also hang in return(), so its end is not awaited.
        iterator.return?.()?.catch(() => undefined);
    }
}


/***/ }),

/***/ 9013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
/**
 * Formats a number of bytes for people, in powers of 1024.
 *
 * @example
 * ```ts
 * formatBytes(1_572_864); // "1.5 MiB"
 * ```
 */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toFixed(1))} ${UNITS[unit]}`;
}
/**
 * Parses a number of things.
 *
 * @returns From 1 to ten million.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseCount("250000"); // 250_000
 * ```
 */
function parseCount(text) {
    const count = /^\d{1,8}$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= 10_000_000)
        return count;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a number from 1 to 10000000, found ${JSON.stringify(text.slice(0, 80))}`);
}
const PREFIXES = "kmgt";
/**
 * Parses a number of bytes. `KB`, `MB`, `GB`, `TB` are powers of 1000 and `KiB`, `MiB`, `GiB`, `TiB` powers of 1024
 * (IEC 80000-13); a single letter, `500M`, is a power of 1024, as in GNU's tools. Case does not matter, one space may
 * precede the unit, and a fraction of a byte is dropped.
 *
 * @returns Bytes, at least 1.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseSize("500KB"); // 500_000
 * parseSize("1.5 GiB"); // 1_610_612_736
 * ```
 */
function parseSize(text) {
    const [, number = "", prefix = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmgt]?)(i?b)?$/i.exec(text.trim()) ?? [];
    const base = unit.toLowerCase() === "b" ? 1000 : 1024;
    const power = prefix === "" ? 0 : PREFIXES.indexOf(prefix.toLowerCase()) + 1;
    const bytes = Math.floor(Number(number) * base ** power);
    // "5ib" has no prefix that its i could belong to.
    const isSize = number !== "" && bytes > 0 && Number.isSafeInteger(bytes) && (power > 0 || unit.length < 2);
    if (isSize)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a size such as 500MB or 2GiB, found ${JSON.stringify(text.slice(0, 80))}`, {
        hint: "KB, MB, GB are powers of 1000; KiB, MiB, GiB of 1024; 500M is 500 MiB",
    });
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Returns a text without the signs at its end that are one of some. The pattern `/x+$/` does the same in the square of the
 * text's length.
 *
 * @param signs UTF-16 units, such as `"/\\"`.
 * @example
 * ```ts
 * withoutTrailing("https://host//", "/"); // "https://host"
 * ```
 */
function withoutTrailing(text, signs) {
    let end = text.length;
    while (end > 0 && signs.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 8438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gatewayArchives)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8433);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1129);

/**
 * Returns the archives of an IPFS gateway: a source is `GET <url>/ipfs/<source>`, and any status but 200 is "not reachable".
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
        return `${parsed.origin}${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(parsed.pathname, "/")}/ipfs/`;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected the URL of a gateway, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .U)(url)))}`, {
        hint: "write it as http://127.0.0.1:8080",
    });
}
/** Returns the URL of a source. Clients send any text: it must not lead to another path of the gateway's host. */
function targetOf(base, source) {
    const target = base + source;
    if (!URL.canParse(target))
        return undefined;
    const { href } = new URL(target);
    return href.startsWith(base) ? href : undefined;
}
/** The answer of 200; undefined for any other, and for a redirect that is not followed. */
async function get(url, signal) {
    try {
        const answer = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .getFollowing */ .m)({ url, headers: {}, signal }, { most: MOST_REDIRECTS });
        if (answer.status === 200)
            return answer;
        answer.cancel();
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .TooManyRedirects */ .L)
            throw new Error(`stopped after ${MOST_REDIRECTS} redirects`);
        throw error;
    }
}
/** The limit of Go's client, and its words. */
const MOST_REDIRECTS = 10;


/***/ }),

/***/ 5373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Ui: () => (/* binding */ ENGINE_DUMP),
/* harmony export */   WO: () => (/* binding */ STRUCTHASH),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct)
/* harmony export */ });
/**
 * The two grammars in which Engines dump a definition before hashing it.
 *
 * Until 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: (a, b) => compare(a, b),
};
/** From 0.14: fields in the order of their `name:value` texts, so that `10:` precedes `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names are unique and have no colon, so values never decide.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Dumps a text in quotes, unescaped. */
const text = (value) => `"${value}"`;
/** Returns the dump of a list of texts. */
function texts(grammar) {
    return (values) => grammar.list(values.map(text));
}
/** Returns the dump of a list of structs. */
function structs(grammar, each) {
    return (values) => grammar.list(values.map(each));
}
/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}


/***/ }),

/***/ 1806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(5373);
;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * The text of a definition that Engines from 0.14 on hash: field names are protobuf numbers.
 *
 * @module
 */


const list = (0,grammar/* texts */.Te)(grammar/* ENGINE_DUMP */.Ui);
const parameter = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => (0,grammar/* text */.Qq)(it.type),
    4: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.optional),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (it) => parameter(it));
const events = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => parameters(it.data),
    4: (it) => (0,grammar/* text */.Qq)(it.key),
}));
const dependencies = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => (0,grammar/* text */.Qq)(it.command),
    6: (it) => list(it.args),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => list(it.env),
}));
// Args and command are swapped compared with their protobuf numbers: the tags say command 4, args 5.
const configuration = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
};
function engine_dump_service(task) {
    const tasks = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, task);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
        1: (it) => (0,grammar/* text */.Qq)(it.name),
        2: (it) => (0,grammar/* text */.Qq)(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => (0,grammar/* text */.Qq)(it.repository),
        12: (it) => (0,grammar/* text */.Qq)(it.sid),
        13: (it) => (0,grammar/* text */.Qq)(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, TASK));
/** 0.26, which hashes whether a task has a price, but not its amounts: they are structs without tags. */
const dump026 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { ...TASK, 9: (it) => (it.price === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * The text of a definition that Engines 0.10 to 0.13 hash, according to the `hash` tags of their structs.
 *
 * @module
 */



const structhash_list = (0,grammar/* texts */.Te)(grammar/* STRUCTHASH */.WO);
const structhash_parameter = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => (0,grammar/* text */.Qq)(it.type),
    5: (it) => grammar/* STRUCTHASH */.WO.flag(it.optional),
    6: (it) => grammar/* STRUCTHASH */.WO.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (it) => structhash_parameter(it));
const tasks = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => (0,grammar/* text */.Qq)(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, dependency);
    return (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.sid),
        2: (it) => (0,grammar/* text */.Qq)(it.name),
        3: (it) => (0,grammar/* text */.Qq)(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => (0,grammar/* text */.Qq)(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => (0,grammar/* text */.Qq)(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in its tag kept the key of a dependency out of the hash until 0.12.
const configuration010 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? grammar/* STRUCTHASH */.WO.absent : configuration010(it)),
});
const configuration011 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 1: () => (0,grammar/* text */.Qq)(key), 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (it.trigger === undefined ? grammar/* STRUCTHASH */.WO.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? grammar/* STRUCTHASH */.WO.absent : workflowTask(it.task)),
    3: (it) => (0,grammar/* text */.Qq)(it.key),
});
const trigger = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => (0,grammar/* text */.Qq)(it.value),
}));
const workflowTask = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, workflow),
});
const configuration013 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, where a dependency holds a configuration of its own. */
const dump013 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return grammar/* STRUCTHASH */.WO.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N))
            throw error;
        throw new core_error/* MesgError */.N("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed the dump, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * Returns the text of a definition that an Engine release hashes. It does not include `hash` and `address`.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
        hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
    });
}
/** Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}
/** Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id. */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * Computes the service hash of an Engine release, in base58.
 *
 * 0.9 to 0.15 extend the directory digest of the source by the environment (0.9) or the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, which includes the source id.
 *
 * @throws {MesgError} `usage` when the release requires the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(definitionDigest(definition, release));
    if (inputs.source === undefined) {
        throw new core_error/* MesgError */.N("usage", `missing source: the hash of Engine ${release} covers its files`, {
            hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
        });
    }
    const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
    return (0,core_base58/* encodeBase58 */.Rd)(inputs.source.finish(appended));
}
/** Returns the sid that an Engine gives to a service without one, after hashing. */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ }),

/***/ 5935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ engineCallToJson),
/* harmony export */   r: () => (/* binding */ engineCallToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

const STATUS_NAMES = [
    ...["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS"],
    ...["PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED"],
    ...["INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"],
];
/** One line for a call that the embedded Engine answered. */
function engineCallToText({ path, code, milliseconds, peer }, time) {
    return `${time.toISOString()} ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(path, 200)} ${statusName(code)} ${milliseconds} ms ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(peer)}\n`;
}
/** The same as one line of JSON. */
function engineCallToJson({ path, code, milliseconds, peer }, time) {
    const line = { time: time.toISOString(), method: path.slice(0, 200), status: statusName(code), milliseconds, peer };
    return `${JSON.stringify(line)}\n`;
}
function statusName(code) {
    return STATUS_NAMES[code] ?? String(code);
}


/***/ }),

/***/ 4971:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8433);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8277);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8438);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5935);
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
    "max-source-size": _command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_OPTIONS */ .xK["max-source-size"],
    "max-source-entries": _command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_OPTIONS */ .xK["max-source-entries"],
    "tls-cert": { type: "string", value: "FILE", summary: "PEM file of the server's certificate: serve over TLS" },
    "tls-key": { type: "string", value: "FILE", summary: "PEM file of its private key" },
    "tls-client-ca": {
        type: "string",
        value: "FILE",
        summary: "PEM file of a CA: only clients with a certificate of it are served",
    },
    "engine-version": { type: "string", value: "R", summary: `Engine release from 0.9 to 0.20 (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW})` },
    log: { type: "string", value: "FORMAT", summary: "write each call to stderr, as text or json (no log)" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "serve",
    synopsis: "[--listen HOST:PORT] [--data DIR] [--gateway URL] [--tls-cert FILE --tls-key FILE]",
    summary: "run the embedded Engine until interrupted",
    description: `
Prints one line with its address when it is ready. It behaves as the Engine release R does: same calls, checks, texts and
hashes. Services are kept in DIR, in a folder for each release, which any number of processes may share. A source is looked
for in DIR/sources/<source id>.tar, where deploy --local puts it, and then at the gateway.

Anyone who can reach the address can use it: it is plain gRPC without credentials, as a real Engine's is. With --tls-cert it
speaks TLS, as a proxy in front of an Engine does; with --tls-client-ca only clients with a certificate of that CA may call.
Health checks use grpc.health.v1. On SIGTERM it stops accepting calls, finishes those that it accepted, and exits.`,
    positionals: [0, 0],
    options: OPTIONS,
    async run(call) {
        const { listen = "127.0.0.1:50052", data: folder = ".mesg", gateway } = call.options;
        const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(call.options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW);
        checkAddress(listen);
        const certificates = await readCertificates(call);
        const server = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .startLocalEngine */ .E)({
            folder,
            release,
            listen,
            certificates,
            sourceTimeout: seconds(call.options["source-timeout"] ?? "60"),
            limits: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .readSourceLimits */ .uo)(call.options),
            archives: gateway === undefined ? undefined : (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .gatewayArchives */ .U)(gateway),
            onCall: logOf(call),
            onDefect: (error) => void call.warn(`defect: ${error.stack}`).catch(() => undefined),
        });
        const scheme = certificates === undefined ? "" : "https://";
        await call.stdout.write(`embedded Engine ${release} listening on ${scheme}${server.address}\n`);
        await interrupted(call.signal);
        await server.close();
        return 0;
    },
});
/** Writes each call to stderr, as asked. A log that cannot be written must not end the server. */
function logOf({ options, stderr }) {
    const { log } = options;
    if (log === undefined)
        return undefined;
    const format = LOG_FORMATS.get(log);
    if (format === undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("usage", `expected --log text or json, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(JSON.stringify(log))}`);
    return (record) => void stderr.write(format(record, new Date())).catch(() => undefined);
}
const LOG_FORMATS = new Map([
    ["text", _report_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .engineCallToText */ .r],
    ["json", _report_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .engineCallToJson */ .i],
]);
function checkAddress(listen) {
    const port = /^(?:\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(listen)?.[1];
    if (port !== undefined && Number(port) <= 65_535)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("usage", `expected --listen as HOST:PORT, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .shownAddress */ .U)(listen)))}`, {
        hint: "write it as 127.0.0.1:50052; a port is at most 65535, and 0 takes any that is free",
    });
}
async function readCertificates({ options, signal }) {
    const { "tls-cert": certificate, "tls-key": key, "tls-client-ca": ca } = options;
    if (certificate === undefined && key === undefined && ca === undefined)
        return undefined;
    if (certificate === undefined || key === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("usage", "expected --tls-cert FILE and --tls-key FILE, found only a part of them");
    }
    const read = async (path, what) => Buffer.from(await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readInput */ .R)(path, what, signal)).toString("utf8");
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("usage", `expected --source-timeout as seconds, found ${JSON.stringify(text)}`, {
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
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .runAsMain */ .f)(command);

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
/** Reads a stream of chunks in pieces of any size. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Returns the next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** Returns from one to `length` bytes, as they arrive and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /** Yields the rest of the stream, this reader's buffer first. */
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
    /** Closes the source. */
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


/***/ }),

/***/ 4396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ DirectoryDigest),
  f: () => (/* binding */ TreeHasher)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/source/digest/gathered-hash.ts

const CAPACITY = 65_536;
/** Pieces of at least this size are hashed directly: a copy would cost more than the call that it saves. */
const LARGE = 16_384;
/**
 * A running SHA-256 for many small pieces. They are gathered in a buffer, since each call of the runtime's hash costs as
 * much as hashing a kilobyte.
 */
class GatheredHash {
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #gathered = Buffer.allocUnsafe(CAPACITY);
    #length = 0;
    bytes(bytes) {
        if (this.#length + bytes.length > CAPACITY || bytes.length >= LARGE)
            this.#flush();
        if (bytes.length >= LARGE) {
            this.#hash.update(bytes);
        }
        else {
            this.#gathered.set(bytes, this.#length);
            this.#length += bytes.length;
        }
    }
    text(text, encoding) {
        // A UTF-16 unit is at most three bytes of UTF-8.
        if (this.#length + 3 * text.length > CAPACITY)
            this.#flush();
        if (3 * text.length > CAPACITY)
            this.#hash.update(text, encoding);
        else
            this.#length += this.#gathered.write(text, this.#length, encoding);
    }
    uint32(value) {
        if (this.#length + 4 > CAPACITY)
            this.#flush();
        this.#length = this.#gathered.writeUInt32LE(value, this.#length);
    }
    /** Returns an independent copy of the hash so far. */
    copy() {
        this.#flush();
        return this.#hash.copy();
    }
    #flush() {
        if (this.#length > 0)
            this.#hash.update(this.#gathered.subarray(0, this.#length));
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./src/source/digest/directory-digest.ts


/** Go's `os.FileMode` bit of a folder. */
const FOLDER = 0x80000000;
/** Go's `os.FileMode` bit of a symlink; the permission part of a link is always all of them. */
const SYMLINK = 0x08000000;
/** Only the owner's permissions count: group bits differ with where a tree is unpacked. */
const OWNER = 0o700;
/**
 * The running SHA-256 over a source tree that starts every service hash of Engines 0.9 to 0.15. It can be finished more
 * than once, with different bytes.
 *
 * @example
 * ```ts
 * const digest = await digestTar(createReadStream("source.tar"));
 * digest.finish(definitionDigest); // the service hash, 32 bytes
 * ```
 */
class DirectoryDigest {
    #hash;
    /** @param hash The running hash, or what is known of one: results by what was appended, both in hex. */
    constructor(hash) {
        this.#hash = hash;
    }
    /**
     * The 32 bytes of SHA-256 over the tree and then `extra`.
     *
     * @throws {MesgError} `environment` when only other results are known of it.
     */
    finish(extra) {
        if (this.#hash instanceof Map)
            return known(this.#hash, extra);
        const hash = this.#hash.copy();
        if (extra !== undefined)
            hash.update(extra);
        return new Uint8Array(hash.digest());
    }
}
function known(results, extra) {
    const found = results.get(Buffer.from(extra ?? []).toString("hex"));
    if (found !== undefined)
        return new Uint8Array(Buffer.from(found, "hex"));
    throw new error/* MesgError */.N("environment", "the cache does not know this hash of the source", { hint: "use no cache" });
}
/**
 * Computes a {@linkcode DirectoryDigest} from entries in the order in which the Engine's `dirhash` walks a folder:
 * depth-first, siblings by the bytes of their names. The root is `.`.
 */
class TreeHasher {
    #hash = new GatheredHash();
    #encoding;
    /** @param encoding Encoding of paths and targets; in `latin1` they hold one character per byte. */
    constructor(encoding) {
        this.#encoding = encoding;
    }
    folder(path, mode) {
        this.#begin(path, (FOLDER | (mode & OWNER)) >>> 0);
    }
    symlink(path, target) {
        this.#begin(path, SYMLINK | OWNER);
        this.#hash.text(target, this.#encoding);
    }
    /** Adds a file; its content follows with {@linkcode content}. */
    file(path, mode) {
        this.#begin(path, mode & OWNER);
    }
    content(bytes) {
        this.#hash.bytes(bytes);
    }
    digest() {
        return new DirectoryDigest(this.#hash.copy());
    }
    #begin(path, mode) {
        this.#hash.text(path, this.#encoding);
        this.#hash.uint32(mode);
    }
}


/***/ }),

/***/ 267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ diskEntry),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6993);




/** Where a path of the tree stands on disk. */
function onDisk(folder, path) {
    // What join does beyond this takes longer than asking the system about the file.
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" && folder !== "/" && path !== "" ? `${folder}/${path}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
}
/** What stands at a path on disk; undefined when nothing does. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error.code === "ENOTDIR")
            return undefined;
        throw unreadable(path, error);
    }
}
/**
 * The entry for a file or a symlink on disk.
 *
 * @param found Where it is on disk.
 * @param path Its path in the tree.
 * @throws {MesgError} `refused` for a socket, a device, a fifo.
 */
function diskEntry(found, path, stat) {
    if (stat.isSymbolicLink())
        return { kind: "symlink", path, target: targetOf(found, path) };
    if (!stat.isFile()) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected files, folders and links, found ${kindOf(stat)}: ${path}`, {
            hint: "move it out of the folder, or name it in .mesgignore",
        });
    }
    return {
        kind: "file",
        path,
        mode: (stat.mode & 0o100) === 0 ? 0o644 : 0o755,
        size: stat.size,
        origin: { from: "disk", path: found, mtimeMs: stat.mtimeMs, inode: stat.ino },
    };
}
/** Where a symlink on disk points to, with `/` between its parts. */
function targetOf(found, path) {
    try {
        const target = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTarget */ .i)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(found, { encoding: "buffer" }));
        return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? target : target.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
    }
    catch (error) {
        throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N ? error : unreadable(found, error);
    }
}
/** What a failure to read something on disk is to the person who asked for it. */
function unreadable(path, error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM") {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected files that can be read, found ${path}: ${message}`, {
            cause: error,
            hint: "change its permissions, or name it in .mesgignore",
        });
    }
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
        return changed(path, "it is gone", error);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot read ${path}: ${message}`, { cause: error });
}
/** A file that is not what it was when the tree was listed. */
function changed(path, how, cause) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `${path} changed while it was read: ${how}`, {
        cause,
        hint: "wait until nothing writes to the folder, and run it again",
    });
}
function kindOf(stat) {
    if (stat.isFIFO())
        return "a fifo";
    if (stat.isSocket())
        return "a socket";
    return stat.isDirectory() ? "a folder" : "a device";
}


/***/ }),

/***/ 5226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ hasRegularFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6681);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(267);





/** Opens without following a link in the file's place, and without waiting for the writer of a pipe. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
/**
 * Reads a regular file of a folder, or the start of it. Symlinks are followed inside the folder only.
 *
 * @param name From the folder.
 * @param most Bytes.
 * @returns undefined when there is nothing.
 * @throws {MesgError} `refused` when the name leads out of the folder or to something else than a file.
 */
async function readRegularFile(folder, name, most) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const file = await openRegularFile(folder, name);
    if (file === undefined)
        return undefined;
    try {
        const pieces = [];
        for (let left = most; left > 0;) {
            const buffer = Buffer.allocUnsafe(Math.min(left, 256 * 1024));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                break;
            pieces.push(buffer.subarray(0, bytesRead));
            left -= bytesRead;
        }
        return Buffer.concat(pieces);
    }
    catch (error) {
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, error);
    }
    finally {
        await file.close();
    }
}
/** Whether a name leads to a regular file inside the folder. */
async function hasRegularFile(folder, name) {
    const file = await openRegularFile(folder, name).catch((error) => {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N && error.kind === "refused")
            return undefined;
        throw error;
    });
    await file?.close();
    return file !== undefined;
}
async function openRegularFile(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    let found;
    try {
        found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        if (found !== root && !found.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            throw notAFile(path, "a symlink that leaves its folder");
    }
    catch (error) {
        if (!isNothing(error))
            throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N ? error : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, error);
        if ((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .statOf */ ._N)(path) === undefined)
            return undefined;
        throw notAFile(path, "a symlink that leads to no file");
    }
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(found, READ_FLAGS);
    }
    catch (error) {
        if (isNothing(error))
            return undefined;
        throw error.code === "ENXIO"
            ? notAFile(path, "a pipe or a socket")
            : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, error);
    }
    const isFile = await file.stat().then((stats) => stats.isFile(), () => false);
    if (isFile)
        return file;
    await file.close();
    throw notAFile(path, "a folder, a pipe or a device");
}
function isNothing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
}
function notAFile(path, found) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("refused", `${path}: expected a regular file, found ${found}`, { hint: "replace it by a file" });
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ enforceLimits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);
/* harmony import */ var _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1178);


const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 };
/** Folders and files named in an error. */
const LARGEST = 5;
/** Folders above each other that are looked into for the largest one. */
const LEVELS = 20;
/** A folder with at least this share of everything is looked into. */
const NEARLY_ALL = 0.9;
/** A folder whose largest part has less than this share is named itself. */
const TELLING = 0.1;
/**
 * Refuses a tree that is over its limits, and names its largest parts; or that no Engine can extract, since a path is
 * longer than Linux takes.
 *
 * @throws {MesgError} `refused`.
 */
function enforceLimits(entries, { maxBytes, maxEntries }) {
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (entries.length > maxEntries) {
        const rows = largest(entries, () => 1).map(([folder, count]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(folder)}: ${count}`);
        const limit = `at most ${maxEntries} entries (max-source-entries)`;
        throw over(`expected ${limit}, found ${entries.length}; most are in`, rows);
    }
    if (bytes > maxBytes) {
        const rows = largest(entries, sizeOf).map(([folder, size]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(folder)}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size)}`);
        const limit = `at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(maxBytes)} (max-source-size)`;
        throw over(`expected ${limit}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}; most are in`, rows);
    }
    for (const { path } of entries)
        checkPath(path);
}
/** A character of UTF-16 takes at most three bytes of UTF-8. */
const SHORT = _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6 / 3;
function checkPath(path) {
    if (path.length <= SHORT)
        return;
    if (Buffer.byteLength(path) > _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .fN)
        throw tooLong("a path", _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .fN, path);
    for (const name of path.split("/")) {
        if (Buffer.byteLength(name) > _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6)
            throw tooLong("a name", _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6, name);
    }
}
function tooLong(what, limit, found) {
    const size = Buffer.byteLength(found);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `${what} in the source is too long: expected at most ${limit} bytes, found ${size}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it: shorten it, or exclude it in .mesgignore" });
}
function over(what, rows) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
        hint: "exclude what the service does not need in .mesgignore, or raise the limit",
    });
}
function sizeOf(entry) {
    return entry.kind === "file" ? entry.size : 0;
}
/**
 * Returns the parts with most of the weight: those of the root or, where one folder has nearly all, those of that folder.
 */
function largest(entries, weight) {
    let inside = entries;
    let above = [];
    let parent = "";
    for (let level = 0; level < LEVELS; level++) {
        const parts = new Map();
        for (const entry of inside) {
            const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
            if (path === parent)
                continue;
            const end = path.indexOf("/", parent.length);
            const part = end === -1 ? path : path.slice(0, end + 1);
            parts.set(part, (parts.get(part) ?? 0) + weight(entry));
        }
        const rows = [...parts].sort(([, left], [, right]) => right - left);
        const total = rows.reduce((sum, [, part]) => sum + part, 0);
        const [name = "", most = 0] = rows[0] ?? [];
        if (most < total * TELLING && above.length > 0)
            return above;
        if (!name.endsWith("/") || most < total * NEARLY_ALL)
            return rows.slice(0, LARGEST);
        const within = inside.filter(({ path }) => path.startsWith(name));
        if (within.length === 0)
            return rows.slice(0, LARGEST);
        above = rows.slice(0, LARGEST);
        parent = name;
        inside = within;
    }
    return above;
}


/***/ }),

/***/ 6993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assertUtf8),
/* harmony export */   i: () => (/* binding */ decodeTarget)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);


const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Refuses names that are no UTF-8: they mean another thing on each machine, and no definition of a path survives them.
 *
 * @param names The names, ended by NUL.
 * @param folder Where they were found.
 */
function assertUtf8(names, folder) {
    for (const name of splitAtNul(names)) {
        try {
            STRICT.decode(name);
        }
        catch (cause) {
            const shown = Buffer.from(name)
                .toString("latin1")
                .replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected names in UTF-8, found "${shown}" in ${folder}`, {
                cause,
                hint: "rename it, or leave it out in .mesgignore by a pattern with * in its place",
            });
        }
    }
}
/** The target of a symlink as a text. @throws {MesgError} `refused` when it is not UTF-8. */
function decodeTarget(path, target) {
    try {
        return STRICT.decode(target);
    }
    catch (cause) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the target of the symlink ${path} is not UTF-8`, {
            cause,
            hint: "point it to a name in UTF-8, or name the link in .mesgignore",
        });
    }
}
function* splitAtNul(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        yield bytes.subarray(start, end === -1 ? bytes.length : end);
        start = end === -1 ? bytes.length : end + 1;
    }
}


/***/ }),

/***/ 1178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   fN: () => (/* binding */ LONGEST_PATH),
/* harmony export */   k2: () => (/* binding */ targetParts),
/* harmony export */   lh: () => (/* binding */ checkedTarget),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);

/** Bytes of the longest path that Linux takes: PATH_MAX without the NUL at its end. */
const LONGEST_PATH = 4095;
/** Bytes of the longest name in a path (NAME_MAX). */
const LONGEST_NAME = 255;
/**
 * Splits a path of an archive into its parts, as Go's `filepath.Clean` does.
 *
 * @param name One character per byte.
 * @throws {ArchiveError} when the path leads out of the archive, or is longer than a file system takes.
 */
function partsOf(name) {
    checkLength(name, "a path");
    const absolute = name.startsWith("/");
    const parts = [];
    for (const part of name.split("/").filter(isName)) {
        if (part.length > LONGEST_NAME)
            throw tooLong("a name", LONGEST_NAME, part);
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined && !absolute)
            throw leadsOut(name);
    }
    return { parts, absolute };
}
/**
 * Returns the target of a symlink entry.
 *
 * @param parts The folders that the link is in.
 * @throws {ArchiveError} when it leads out of the archive, or is longer than a file system takes. An absolute target is
 * read from the link's folder, as docker reads it in this check: such a link is kept, but nothing is extracted through it.
 */
function checkedTarget({ name, linkname }, parts) {
    checkLength(linkname, "a symlink's target");
    let depth = parts.length;
    for (const part of targetParts(linkname)) {
        depth += part === ".." ? -1 : 1;
        if (depth < 0)
            throw leadsOut(name);
    }
    if (linkname === "")
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a symlink with a target, found ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)} with none`);
    return linkname;
}
/** Splits a symlink's target into its parts, `..` among them. */
function targetParts(target) {
    return target.split("/").filter(isName);
}
/** Refuses a path that no file system of an Engine takes. */
function checkLength(path, what) {
    if (path.length > LONGEST_PATH)
        throw tooLong(what, LONGEST_PATH, path);
}
/** The refusal of a path that leads out of its archive. */
function leadsOut(name) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected entries inside the archive, found ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}, which leads out of it`);
}
function tooLong(what, limit, found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`${what} in the archive is too long: expected at most ${limit} bytes, found ${found.length}: ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it" });
}
function isName(part) {
    return part !== "" && part !== ".";
}


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ NO_PAX),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   nY: () => (/* binding */ paxRecord)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);

/** What applies where no pax header came before. */
const NO_PAX = { isSparse: false };
const TAKEN = new Set(["path", "linkpath", "size"]);
/** Keys whose values must not hold a NUL. Any other record must not hold one in its key. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);
const SPARSE = "GNU.sparse.";
/** Go's reader takes a length of at most this many digits, and so do we. */
const MOST_DIGITS = 10;
/**
 * Reads the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001).
 *
 * @throws {ArchiveError} when a record is malformed.
 */
function parsePax(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const records = { isSparse: false };
    for (let start = 0; start < text.length;) {
        const { key, value, end } = recordAt(text, start);
        if ((TEXTS.has(key) ? value : key).includes("\0"))
            throw (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a pax record with a NUL");
        if (TAKEN.has(key))
            records[key] = value;
        else if (key.startsWith(SPARSE))
            records.isSparse = true;
        start = end;
    }
    return records;
}
function recordAt(text, start) {
    const space = start + text.slice(start, start + MOST_DIGITS + 1).indexOf(" ");
    const digits = space < start ? "" : text.slice(start, space);
    const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
    const end = start + length;
    if (length < 5 || end > text.length || text[end - 1] !== "\n")
        throw malformed();
    const record = text.slice(space + 1, end - 1);
    const equals = record.indexOf("=");
    if (equals < 1)
        throw malformed();
    return { key: record.slice(0, equals), value: record.slice(equals + 1), end };
}
function malformed() {
    return (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a malformed pax record");
}
/**
 * Writes one pax record. Its length counts its own digits.
 *
 * @param value One character per byte.
 */
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return `${length}${rest}`;
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   LK: () => (/* binding */ invalidTar),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   _6: () => (/* binding */ truncatedTar)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8215);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);


/** Bytes of a block of a tar. */
const BLOCK = 512;
/** The refusal of bytes that are no tar. */
function invalidTar(found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a tar archive, found ${found}`, {
        engineText: "archive/tar: invalid tar header",
        hint: "pass the archive that was uploaded, unchanged",
    });
}
/** The refusal of an archive that ends too early. */
function truncatedTar(where) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a whole tar archive, found its end in ${where}`, { engineText: "unexpected EOF" });
}
/** Bytes between the end of a content and the next block. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/**
 * Reads a header block as Go's `archive/tar` does, which Engines use: V7, ustar, GNU and star forms, octal and base-256
 * numbers.
 *
 * @throws {ArchiveError} when the checksum is wrong, or a number is malformed, or the size is negative.
 */
function parseHeader(block) {
    checkSum(block);
    const prefix = prefixOf(block);
    const name = text(block, 0, 100);
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    const hasDevice = magic.startsWith("ustar\0") || magic === "ustar  \0";
    for (const [start, length] of [
        [108, 8],
        [116, 8],
        [136, 12],
        ...(hasDevice
            ? [
                [329, 8],
                [337, 8],
            ]
            : []),
    ]) {
        parseNumber(block.subarray(start, start + length));
    }
    const size = Number(parseNumber(block.subarray(124, 136)));
    if (size < 0)
        throw invalidTar("a negative size");
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        linkname: text(block, 157, 100),
        mode: Number(BigInt.asUintN(12, parseNumber(block.subarray(100, 108)))),
        size,
        type: block[156] === 0 ? "\0" : String.fromCharCode(block[156]),
    };
}
function checkSum(block) {
    let unsigned = 0;
    let signed = 0;
    for (let index = 0; index < BLOCK; index++) {
        const byte = index >= 148 && index < 156 ? 32 : block[index];
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    const stored = Number(parseOctal(block.subarray(148, 156)));
    if (stored !== unsigned && stored !== signed)
        throw invalidTar("a header with a wrong checksum");
}
function prefixOf(block) {
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    if (magic.slice(0, 6) !== "ustar\0")
        return "";
    const isStar = Buffer.from(block.buffer, block.byteOffset + 508, 4).toString("latin1") === "tar\0";
    return text(block, 345, isStar ? 131 : 155);
}
function text(block, start, length) {
    const field = Buffer.from(block.buffer, block.byteOffset + start, length);
    const end = field.indexOf(0);
    return field.toString("latin1", 0, end === -1 ? length : end);
}
function parseNumber(field) {
    if (field.length === 0 || (field[0] & 0x80) === 0)
        return parseOctal(field);
    let value = BigInt(field[0] & 0x7f);
    for (const byte of field.subarray(1))
        value = (value << 8n) | BigInt(byte);
    const signed = BigInt.asIntN(field.length * 8 - 1, value);
    if (signed !== BigInt.asIntN(64, signed))
        throw invalidTar("a number of more than 64 bits");
    return signed;
}
function parseOctal(field) {
    const padded = Buffer.from(field.buffer, field.byteOffset, field.length).toString("latin1");
    const digits = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(padded.replace(/^[ \0]+/, ""), " \0").replace(/\0.*$/s, "");
    if (digits === "")
        return 0n;
    if (!/^[0-7]+$/.test(digits))
        throw invalidTar("a header with a number that is not octal");
    return BigInt(`0o${digits}`);
}


/***/ })

};
