export const id = 3853;
export const ids = [3853];
export const modules = {

/***/ 4521:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/**
 * Returns a count with its noun.
 *
 * @param many The plural; by default the noun with an `s`.
 * @example
 * ```ts
 * plural(1, "service"); // "1 service"
 * plural(2, "process", "processes"); // "2 processes"
 * ```
 */
function plural(count, noun, many = `${noun}s`) {
    return `${count} ${count === 1 ? noun : many}`;
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
