export const id = 7202;
export const ids = [7202];
export const modules = {

/***/ 26372:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatDecimal)
/* harmony export */ });
/**
 * Writes a whole number of the smallest unit as a decimal number, without rounding.
 *
 * @param decimals Digits after the point that the unit has: 18 for ether, 9 for gwei.
 * @example
 * ```ts
 * formatDecimal(1_500_000_000n, 9); // "1.5"
 * ```
 */
function formatDecimal(value, decimals) {
    const digits = value.toString().padStart(decimals + 1, "0");
    const point = digits.length - decimals;
    let end = digits.length;
    while (end > point && digits[end - 1] === "0")
        end--;
    return end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
}


/***/ }),

/***/ 54849:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   Iv: () => (/* binding */ permissionFailure),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   Rp: () => (/* binding */ answerFailure),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);


/** A failed HTTP call, with what a retry needs to know. */
class CallFailure extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
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
/** Returns the failure for a response with another status than 200. */
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
/**
 * Returns the failure of a connection that ended before the answer was complete.
 *
 * @example
 * ```ts
 * connectionFailure("http://127.0.0.1:5001", error).isTransient; // true
 * ```
 */
function connectionFailure(place, cause) {
    const forbidden = permissionFailure(place, cause);
    if (forbidden !== undefined)
        return forbidden;
    const root = cause?.cause ?? cause;
    const { code, message } = root;
    // The names in a peer's certificate are part of the message.
    const reason = plainWords(message || code || "no reason given");
    return new CallFailure(`the connection to ${place} failed: ${reason}`, {
        isTransient: true,
        cause,
        ...(code === "ECONNREFUSED" ? { hint: "check the address and that a server is running there" } : {}),
    });
}
/**
 * Returns the failure for a permission that Deno denies, naming the flag; undefined for any other error.
 *
 * @param place What was called, for the message.
 */
function permissionFailure(place, error) {
    const cause = error?.cause;
    const found = [error, cause].find((one) => /^(NotCapable|PermissionDenied)$/.test(one?.name ?? ""));
    if (found === undefined)
        return undefined;
    const { message } = found;
    const flag = /--allow-[a-z]+/.exec(message)?.[0] ?? "--allow-net";
    // Of a call through a proxy, the proxy: `Requires net access to "HOST:PORT", run again with the --allow-net flag`.
    const [, host] = /^Requires net access to "([\w.:[\]-]+)"/.exec(message) ?? [];
    const whole = host === undefined ? flag : `${flag}=${host}`;
    return new CallFailure(`cannot connect to ${place}: Deno denied the permission`, {
        cause: error,
        hint: `run it again with ${whole}`,
    });
}
/** Parses seconds or an HTTP date (RFC 9110, 10.2.3) into milliseconds from now. */
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
/** Returns a value as JSON. Of a peer's JSON, `JSON.parse` reads any depth, but `JSON.stringify` may overflow the stack. */
function jsonOf(value) {
    try {
        return String(JSON.stringify(value));
    }
    catch {
        return "a value nested too deeply";
    }
}
/**
 * Returns a peer's text for a message: on one line, short, and sanitized.
 *
 * @example
 * ```ts
 * plainWords("not\n found\u001b[2J"); // "not found [2J"
 * ```
 */
function plainWords(words) {
    const text = typeof words === "string" ? words : jsonOf(words);
    const line = text
        .slice(0, 1000)
        .replace(/[\p{C}\s]+/gu, " ")
        .trim();
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text.length > 1000 ? `${line.slice(0, 200)}…` : line);
}


/***/ }),

/***/ 41447:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_MAX_COST: () => (/* reexport */ plan/* DEFAULT_MAX_COST */.XZ),
  parseAddress: () => (/* reexport */ values/* parseAddress */.o),
  parseDecimal: () => (/* reexport */ parseDecimal),
  parseRpc: () => (/* reexport */ parseRpc)
});

// UNUSED EXPORTS: Chain, IPFS_PROTOCOL, MAX_MANIFEST_BYTES, MAX_README_BYTES, Marketplace, NotAManifest, RpcError, checkBalance, checkFees, checkSid, checkSigned, confirmationsOf, ether, highestCost, manifestToText, openSigner, parseDuration, planEffect, prepareVersion, publishSigned, readManifest, readPrivateKey, readSigned, releasesOfHash, signTransaction, signerOf, takeVersion, textOf, unsignedToJson, verifyManifest, versionHash

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/marketplace/amounts.ts

/** The largest number that the contract accepts. */
const MAX_UINT256 = 2n ** 256n - 1n;
/**
 * Reads a decimal number without rounding.
 *
 * @param decimals Decimal places of the unit: 18 for ether and the Marketplace's token, 9 for gwei.
 * @param what The name of the value, for the message.
 * @returns The amount in the smallest unit.
 * @throws {MesgError} `usage` when it is not a number, has more digits than that, or is too large.
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
    if (value !== undefined && value <= MAX_UINT256)
        return value;
    throw new error/* MesgError */.N8("usage", `not an amount in ${what}: found ${JSON.stringify(text.slice(0, 100))}`, {
        hint: `write a number such as 12 or 0.5, with at most ${decimals} digits after the point`,
    });
}
const UNITS = { "": 1n, s: 1n, m: 60n, h: 3600n, d: 86400n };
/**
 * Reads a duration: seconds, or a number with the unit s, m, h or d.
 *
 * @returns Seconds.
 * @throws {MesgError} `usage` when it is not a duration, or is zero.
 * @example
 * ```ts
 * parseDuration("30d"); // 2_592_000n
 * ```
 */
function parseDuration(text) {
    const match = /^(\d{1,78})([smhd]?)$/.exec(text.trim());
    const seconds = match === null ? 0n : BigInt(match[1]) * UNITS[match[2]];
    if (seconds > 0n && seconds <= MAX_UINT256)
        return seconds;
    throw new MesgError("usage", `not a duration: found ${JSON.stringify(text.slice(0, 100))}`, {
        hint: "write seconds, or a number and a unit: 3600, 90m, 24h, 30d",
    });
}

// EXTERNAL MODULE: ./src/core/http/hosts.ts
var hosts = __webpack_require__(53243);
;// CONCATENATED MODULE: ./src/marketplace/chain/rpc-endpoint.ts

/** A path segment of fewer characters is a word such as `rpc` or `v3`. */
const MIN_SECRET_LENGTH = 8;
/**
 * Reads the address of a node's JSON-RPC interface.
 *
 * @throws {MesgError} `usage` when it is not an http or https URL, or when credentials would be sent over a network
 * without TLS; the message does not repeat the address.
 * @example
 * ```ts
 * parseRpc("https://mainnet.example.org/v3/0123456789abcdef").place; // "https://mainnet.example.org"
 * ```
 */
function parseRpc(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if ((url?.protocol !== "http:" && url?.protocol !== "https:") || !isDecodable(url.username + url.password)) {
        throw new error/* MesgError */.N8("usage", "not the URL of an Ethereum node's JSON-RPC interface", {
            hint: "write it as https://HOST/PATH or http://127.0.0.1:8545 (the value is not shown: it may hold a key)",
        });
    }
    const { username, password, origin, pathname, search } = url;
    const login = [username, password].filter(Boolean).map((text) => decodeURIComponent(text));
    const words = [...pathname.split("/"), ...url.searchParams.values()].filter((it) => it.length >= MIN_SECRET_LENGTH);
    const secrets = [...login, ...words];
    if (secrets.length > 0 && url.protocol === "http:" && !(0,hosts/* isLoopback */.U9)(url.hostname)) {
        throw new error/* MesgError */.N8("usage", `credentials over plain http: expected https:// for ${origin}`, {
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
