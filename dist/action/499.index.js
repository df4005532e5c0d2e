export const id = 499;
export const ids = [499];
export const modules = {

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

/***/ 41447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_MAX_COST: () => (/* reexport */ plan/* DEFAULT_MAX_COST */.XZ),
  parseAddress: () => (/* reexport */ values/* parseAddress */.o),
  parseDecimal: () => (/* reexport */ parseDecimal),
  parseRpc: () => (/* reexport */ parseRpc)
});

// UNUSED EXPORTS: Chain, IPFS_PROTOCOL, LARGEST_MANIFEST, LARGEST_README, Marketplace, NotAManifest, RpcError, checkBalance, checkFees, checkSid, checkSigned, confirmationsOf, ether, highestCost, manifestToText, openSigner, parseDuration, planEffect, prepareVersion, publishSigned, readManifest, readPrivateKey, readSigned, releasesOfHash, signTransaction, signerOf, takeVersion, textOf, unsignedToJson, verifyManifest, versionHash

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/marketplace/amounts.ts

/** The largest number that the contract takes. */
const MOST = 2n ** 256n - 1n;
/**
 * Reads a decimal number without rounding.
 *
 * @param decimals Digits after the point that the unit has: 18 for ether and the Marketplace's token, 9 for gwei.
 * @param what What it is, for the message.
 * @returns In the smallest unit.
 * @throws {MesgError} `usage` when it is no number, has more digits than that, or is too large.
 * @example
 * ```ts
 * parseDecimal("1.5", 9, "--max-fee"); // 1_500_000_000n
 * ```
 */
function parseDecimal(text, decimals, what) {
    const match = /^(\d{1,78})(?:\.(\d{1,18}))?$/.exec(text.trim());
    const fraction = match?.[2] ?? "";
    const value = match === null || fraction.length > decimals
        ? undefined
        : BigInt(match[1]) * 10n ** BigInt(decimals) + BigInt(fraction.padEnd(decimals, "0") || "0");
    if (value !== undefined && value <= MOST)
        return value;
    throw new error/* MesgError */.N("usage", `not an amount in ${what}: found ${JSON.stringify(text.slice(0, 100))}`, {
        hint: `write a number such as 12 or 0.5, with at most ${decimals} digits after the point`,
    });
}
const UNITS = { "": 1n, s: 1n, m: 60n, h: 3600n, d: 86400n };
/**
 * Reads a duration: seconds, or a number with the unit s, m, h or d.
 *
 * @returns Seconds.
 * @throws {MesgError} `usage` when it is none, or not more than zero.
 * @example
 * ```ts
 * parseDuration("30d"); // 2_592_000n
 * ```
 */
function parseDuration(text) {
    const match = /^(\d{1,78})([smhd]?)$/.exec(text.trim());
    const seconds = match === null ? 0n : BigInt(match[1]) * UNITS[match[2]];
    if (seconds > 0n && seconds <= MOST)
        return seconds;
    throw new MesgError("usage", `not a duration: found ${JSON.stringify(text.slice(0, 100))}`, {
        hint: "write seconds, or a number and a unit: 3600, 90m, 24h, 30d",
    });
}

// EXTERNAL MODULE: ./src/core/http/hosts.ts
var hosts = __webpack_require__(53243);
;// CONCATENATED MODULE: ./src/marketplace/chain/rpc-endpoint.ts

/** A path segment of fewer characters is a word such as `rpc` or `v3`. */
const SHORTEST_SECRET = 8;
/**
 * Reads the address of a node's JSON-RPC interface.
 *
 * @throws {MesgError} `usage` when it is no http or https URL, or when credentials would travel in clear over a network;
 * the message does not repeat the address.
 * @example
 * ```ts
 * parseRpc("https://mainnet.example.org/v3/0123456789abcdef").place; // "https://mainnet.example.org"
 * ```
 */
function parseRpc(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if ((url?.protocol !== "http:" && url?.protocol !== "https:") || !isDecodable(url.username + url.password)) {
        throw new error/* MesgError */.N("usage", "not the URL of an Ethereum node's JSON-RPC interface", {
            hint: "write it as https://HOST/PATH or http://127.0.0.1:8545 (the value is not shown: it may hold a key)",
        });
    }
    const { username, password, origin, pathname, search } = url;
    const login = [username, password].filter(Boolean).map((text) => decodeURIComponent(text));
    const words = [...pathname.split("/"), ...url.searchParams.values()].filter((it) => it.length >= SHORTEST_SECRET);
    const secrets = [...login, ...words];
    if (secrets.length > 0 && url.protocol === "http:" && !(0,hosts/* isLoopback */.U9)(url.hostname)) {
        throw new error/* MesgError */.N("usage", `credentials over plain http: expected https:// for ${origin}`, {
            hint: "reach the node by https, or by a tunnel to 127.0.0.1",
        });
    }
    const headers = {};
    if (login.length > 0) {
        const basic = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        const encoded = Buffer.from(basic).toString("base64");
        headers.authorization = `Basic ${encoded}`;
        secrets.unshift(encoded);
    }
    return { url: `${origin}${pathname}${search}`, place: origin, headers, secrets };
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/marketplace/chain/values.ts
var values = __webpack_require__(60315);
// EXTERNAL MODULE: ./src/marketplace/plan.ts + 1 modules
var plan = __webpack_require__(36550);
;// CONCATENATED MODULE: ./src/marketplace/mod.ts
/**
 * The Marketplace: manifests on IPFS, and the contract on Ethereum that names a service's versions and offers. It loads an
 * Ethereum library, so import it only where it is used.
 *
 * @module
 */



















/***/ })

};
