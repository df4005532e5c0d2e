export const id = 791;
export const ids = [791];
export const modules = {

/***/ 53138:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/**
 * Serializes a value like an Engine's sign bytes: keys sorted at every level, no spaces, and the escapes of Go's JSON.
 * Undefined values are omitted.
 *
 * @see https://pkg.go.dev/encoding/json#Marshal
 * @example
 * ```ts
 * canonicalJson({ b: "R&D", a: [] }); // '{"a":[],"b":"R\\u0026D"}'
 * ```
 */
function canonicalJson(value) {
    return JSON.stringify(sorted(value)).replace(ESCAPED, (found) => ESCAPES[found] ?? found);
}
/** Escapes of JSON.stringify are matched as a whole, so that their second character is not escaped again. */
const ESCAPED = /\\.|[&<>\u2028\u2029]/g;
const ESCAPES = {
    "&": "\\u0026",
    "<": "\\u003c",
    ">": "\\u003e",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
    // Go writes short forms of these two only since 1.22; Engines were built with 1.13 and 1.14.
    "\\b": "\\u0008",
    "\\f": "\\u000c",
};
function sorted(value) {
    if (typeof value === "string")
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sorted);
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}


/***/ }),

/***/ 33603:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   YZ: () => (/* binding */ parseFee),
/* harmony export */   dL: () => (/* binding */ coinsToText),
/* harmony export */   rq: () => (/* binding */ FEE_DENOM)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26372);

/** The unit of fees. */
const FEE_DENOM = "atto";
/** Decimal places of MESG: 10^18 atto. */
const DECIMALS = 18;
/**
 * Parses a fee.
 *
 * @param text Amounts such as `300000atto`, with commas between several; `0` or `0atto` for none.
 * @returns The coins sorted by unit, without zeros, as the chain requires.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseFee("300000atto"); // [{ denom: "atto", amount: "300000" }]
 * ```
 */
function parseFee(text) {
    if (text.trim() === "0")
        return [];
    const coins = text.split(",").map((part) => {
        const [, amount, denom] = /^\s*(\d{1,77})([a-z][a-z0-9]{2,15})\s*$/.exec(part) ?? [];
        if (amount === undefined || denom === undefined)
            throw notAFee(text);
        return { denom, amount: BigInt(amount).toString() };
    });
    if (new Set(coins.map(({ denom }) => denom)).size < coins.length)
        throw notAFee(text);
    return coins.filter(({ amount }) => amount !== "0").sort((a, b) => (a.denom < b.denom ? -1 : 1));
}
function notAFee(text) {
    const found = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(JSON.stringify(text), 80);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `invalid fee: expected an amount such as 300000atto, found ${found}`, {
        hint: "10^18 atto are one MESG",
    });
}
/** Returns the amount of a unit among coins. */
function amountOf(coins, denom) {
    return coins.filter((coin) => coin.denom === denom).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}
/**
 * Formats coins for display.
 *
 * @example
 * ```ts
 * coinsToText([{ denom: "atto", amount: "2000000000000000000" }]); // "2000000000000000000 atto (2 MESG)"
 * ```
 */
function coinsToText(coins) {
    if (coins.length === 0)
        return `0 ${FEE_DENOM}`;
    return coins.map(({ denom, amount }) => `${amount} ${denom}${inMesg({ denom, amount })}`).join(", ");
}
/** Amounts below a millionth of a MESG are shown only in atto. */
const MIN_SHOWN = 10n ** 12n;
function inMesg({ denom, amount }) {
    if (denom !== FEE_DENOM || BigInt(amount) < MIN_SHOWN)
        return "";
    return ` (${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDecimal */ .z)(BigInt(amount), DECIMALS)} MESG)`;
}


/***/ }),

/***/ 49784:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b_: () => (/* binding */ signBytes),
  Tt: () => (/* binding */ signDocument),
  NR: () => (/* binding */ signedTransaction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/chain/bytes/amino.ts
var amino = __webpack_require__(98435);
;// CONCATENATED MODULE: ./src/chain/bytes/transaction.ts

/** Encodes a transaction as the chain stores and hashes it: length-prefixed amino bytes of a StdTx. */
function transactionBytes({ messages, fee, signatures, memo }) {
    const bytes = (0,amino/* joined */.oR)((0,amino/* prefixOf */.MT)("cosmos-sdk/StdTx"), (0,amino/* listField */.FZ)(1, messages, (message) => message), (0,amino/* bytesField */.ae)(2, feeBytes(fee)), (0,amino/* listField */.FZ)(3, signatures, signatureBytes), (0,amino/* textField */.M8)(4, memo));
    return (0,amino/* joined */.oR)((0,amino/* varint */.L8)(bytes.length), bytes);
}
function feeBytes({ amount, gas }) {
    const coin = (it) => (0,amino/* joined */.oR)((0,amino/* textField */.M8)(1, it.denom), (0,amino/* textField */.M8)(2, it.amount));
    return (0,amino/* joined */.oR)((0,amino/* listField */.FZ)(1, amount, coin), (0,amino/* numberField */.sJ)(2, BigInt(gas)));
}
function signatureBytes({ pub_key, signature }) {
    const key = Buffer.from(pub_key.value, "base64");
    return (0,amino/* joined */.oR)((0,amino/* bytesField */.ae)(1, (0,amino/* joined */.oR)((0,amino/* prefixOf */.MT)(pub_key.type), (0,amino/* varint */.L8)(key.length), key)), (0,amino/* bytesField */.ae)(2, Buffer.from(signature, "base64")));
}

// EXTERNAL MODULE: ./src/chain/canonical-json.ts
var canonical_json = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/chain/transaction.ts



/** Returns the document to sign. */
function signDocument({ json }, terms) {
    const { chainId, accountNumber, sequence, fee, memo } = terms;
    return { account_number: accountNumber, chain_id: chainId, fee, memo, msgs: [json], sequence };
}
/**
 * Computes the bytes to sign, as the Engine encodes them to verify the signature.
 *
 * @example
 * ```ts
 * signBytes(signDocument(serviceMessage(definition, owner), terms)); // {"account_number":"7","chain_id":…
 * ```
 */
function signBytes(document) {
    return Buffer.from((0,canonical_json/* canonicalJson */.d)(document));
}
/** Combines a message and its signature, and computes the hash of the transaction. */
function signedTransaction(message, { fee, memo }, signature) {
    const signatures = [signature];
    const bytes = transactionBytes({ messages: [message.bytes], fee, signatures, memo });
    const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").toUpperCase();
    return { json: { msg: [message.json], fee, signatures, memo }, bytes, hash };
}


/***/ }),

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

/***/ 4908:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Polls until there is a result or the time is up.
 *
 * @param look Returns the result; undefined while there is none. It receives the milliseconds that are left.
 * @returns Undefined when the time is up.
 * @throws What `look` throws, or the signal's reason.
 * @example
 * ```ts
 * await poll(async () => (await exists()) || undefined, { timeout: 10_000, pause: 100, maxPause: 2_000 });
 * ```
 */
async function poll(look, { timeout, signal, pause, maxPause }) {
    // On the monotonic clock, since the system clock may be set back.
    const end = performance.now() + timeout;
    for (let wait = pause; performance.now() < end; wait = Math.min(2 * wait, maxPause)) {
        const found = await look(Math.max(1, end - performance.now()));
        if (found !== undefined)
            return found;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(wait, Math.max(end - performance.now(), 0)), undefined, { signal }).catch(() => undefined);
        signal?.throwIfAborted();
    }
    return undefined;
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
 * @example
 * ```ts
 * backoff(500, 3); // from 0 to 2000
 * ```
 */
function backoff(pause, attempt) {
    return Math.random() * pause * 2 ** (attempt - 1);
}


/***/ }),

/***/ 46356:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ TimeBudget)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/**
 * A deadline that several calls of one task share.
 *
 * @example
 * ```ts
 * const budget = new TimeBudget(60_000, "the deploy");
 * budget.take(15_000); // 15_000, later less
 * ```
 */
class TimeBudget {
    /** On the monotonic clock, since the system clock may be set back. */
    #end;
    #total;
    #what;
    /**
     * @param total Milliseconds from now.
     * @param what The task, as the message names it: `the deploy`.
     */
    constructor(total, what) {
        this.#total = total;
        this.#what = what;
        this.#end = performance.now() + total;
    }
    /**
     * Computes the timeout of one call: its own, or the remaining time if that is less.
     *
     * @param timeout Milliseconds that the call may take.
     * @param reserve Milliseconds to leave for later calls; at most half of the time left.
     * @returns Milliseconds.
     * @throws {MesgError} `environment` when no time is left.
     */
    take(timeout, reserve = 0) {
        const left = this.#end - performance.now();
        if (left > 0)
            return Math.min(timeout, left - Math.min(reserve, left / 2));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `${this.#what} did not finish within ${this.#total / 1000} s`, {
            hint: "run it again: it continues where it stopped",
        });
    }
}


/***/ }),

/***/ 33038:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** The rules of Engines for definitions, in words. */
const RULES = {
    required: "the value must not be empty",
    "printable-ascii": "the value must be printable ASCII, without line breaks",
    "sid-length": "a sid must have at most 63 characters",
    "sid-domain": "a sid must be a domain-style name, such as author.name",
    "sid-required": "Engines 0.18 to 0.20 require a sid",
    "port-mapping": "a port must be N or N:N, each from 1 to 65535",
    "environment-variable": "an environment variable must be NAME=VALUE with one =; from 0.17 also a bare NAME",
    "unique-values": "the values of a list must be unique",
    "parameter-type": "a type must be String, Number, Boolean, Object or Any",
    "repository-uri": "a repository must be an absolute URI",
    "duplicate-key": "the keys of a list must be unique",
    "image-required": "a dependency must have an image",
    "volumes-from": "volumesFrom must name a dependency, or `service` in a dependency",
    "empty-element": "an element of a list must not be empty: Engines 0.14 to 0.20 fail on it",
    "price-required": "Engine 0.26 requires a price for every task",
    "price-amount": "the amount of a price must be an integer of at most 255 bits",
    "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
    "workflow-hash": "an instanceHash must be 32 bytes in base58",
    "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
    "workflow-required": "the field of a workflow must not be empty",
};


/***/ }),

/***/ 59119:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectEngine)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/core/time/deadline.ts
var time_deadline = __webpack_require__(99965);
// EXTERNAL MODULE: ./src/engine/dialects/chain.ts
var chain = __webpack_require__(17341);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 12 modules
var mod = __webpack_require__(18741);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/engine/release-range.ts
/** Returns the range of releases for a message: `0.16`, or `0.18–0.20`. @param releases At least one, oldest first. */
function releaseRange(releases) {
    const [first, last] = [releases[0], releases.at(-1)];
    return first === last ? first : `${first}–${last}`;
}

// EXTERNAL MODULE: ./src/core/is-record.ts
var is_record = __webpack_require__(32789);
// EXTERNAL MODULE: ./src/engine/wire/messages.ts + 1 modules
var messages = __webpack_require__(45411);
;// CONCATENATED MODULE: ./src/engine/lcd/answers.ts


/** Returns the `result` of a response, which is next to the block's height. */
function resultOf(answer) {
    const { result } = objectOf(answer, "an answer");
    if (result === undefined)
        throw unexpected("a result", answer);
    return result;
}
/** Returns the `result` of a response as a list; null is an empty list. */
function listOf(answer) {
    const { result = null } = objectOf(answer, "an answer");
    if (result === null)
        return [];
    if (!Array.isArray(result))
        throw unexpected("a list", result);
    if (result.length > messages/* MAX_LISTED */.Bl)
        throw unexpected(`at most ${messages/* MAX_LISTED */.Bl} entries`, `${result.length}`);
    return result;
}
/** Returns the chain's id and, if reported, the Engine's version. */
function readNodeInfo(answer) {
    const { node_info: info = answer, application_version: application } = objectOf(answer, "the node's information");
    const { network } = objectOf(info, "the node's information");
    if (typeof network !== "string" || !/^[\x21-\x7e]{1,50}$/.test(network))
        throw unexpected("a chain id", network);
    const version = (0,is_record/* isRecord */.u)(application) ? application.version : undefined;
    return { chainId: network, version: typeof version === "string" ? version : undefined };
}
/**
 * An account.
 *
 * @param address The requested address.
 * @returns Undefined when the chain has none.
 */
function readAccount(answer, address) {
    const { height } = objectOf(answer, "an answer");
    const result = objectOf(resultOf(answer), "an account");
    // 0.38 wraps an account in the name of its type.
    const account = (0,is_record/* isRecord */.u)(result.value) ? result.value : result;
    const { address: named = "" } = account;
    if (named === "")
        return undefined;
    if (named !== address)
        throw unexpected(`the account ${address}`, named);
    return {
        accountNumber: digits(account.account_number ?? "0", "an account number"),
        sequence: digits(account.sequence ?? "0", "a sequence"),
        coins: readCoins(account.coins),
        height: heightOf(height),
    };
}
/** Returns the gas that a simulation estimates, in digits. */
function readGasEstimate(answer) {
    const { gas_estimate: gas } = objectOf(answer, "a gas estimate");
    return digits(gas, "a gas estimate");
}
/** Returns a hash in base58. */
function readHash(answer) {
    const result = resultOf(answer);
    if (typeof result === "string" && result.length <= 100)
        return result;
    throw unexpected("a hash", result);
}
/** Returns whether something exists. */
function readExists(answer) {
    const result = resultOf(answer);
    if (typeof result === "boolean")
        return result;
    throw unexpected("true or false", result);
}
/**
 * Returns the outcome of a transaction, from the response to sending or to reading it.
 *
 * @param hash The hash that was computed here.
 * @param type The type of what it creates, as named in its events.
 */
function readTransaction(answer, hash, type) {
    const read = objectOf(answer, "a transaction");
    const { txhash, code = 0, raw_log: log, data, height } = read;
    if (typeof txhash !== "string" || txhash.toUpperCase() !== hash)
        throw unexpected(`the transaction ${hash}`, txhash);
    const number = Number(digits(code, "a code"));
    return {
        code: number,
        log: typeof log === "string" ? log : log === undefined ? "" : (0,call_failure/* jsonOf */.o_)(log),
        height: heightOf(height),
        data: typeof data === "string" ? data : "",
        eventHashes: eventHashes(read.logs ?? parsedLog(log), type),
    };
}
function eventHashes(logs, type) {
    return itemsOf(logs).flatMap((log) => itemsOf((0,is_record/* isRecord */.u)(log) ? log.events : undefined)
        .filter((event) => (0,is_record/* isRecord */.u)(event) && event.type === type)
        .flatMap(({ attributes }) => itemsOf(attributes))
        .filter((attribute) => (0,is_record/* isRecord */.u)(attribute) && attribute.key === "hash")
        .flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
}
/** Returns the logs; without any, a successful transaction has them as text in the raw log. */
function parsedLog(log) {
    try {
        return typeof log === "string" && log.startsWith("[") ? JSON.parse(log) : undefined;
    }
    catch {
        return undefined;
    }
}
function readCoins(value) {
    return itemsOf(value).map((coin) => {
        const { denom, amount } = objectOf(coin, "an amount");
        if (typeof denom !== "string" || denom.length > 64)
            throw unexpected("a unit", denom);
        return { denom, amount: digits(amount, "an amount") };
    });
}
/** Returns the block's height; `0` means that the transaction is in no block. */
function heightOf(value) {
    if (value === undefined || value === null || value === "")
        return undefined;
    const height = BigInt(digits(value, "a height"));
    return height === 0n ? undefined : height;
}
/** Returns a number from 0, given as a JSON number or text, in digits. */
function digits(value, what) {
    const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text === "string" && /^\d{1,78}$/.test(text))
        return BigInt(text).toString();
    throw unexpected(what, value);
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
function objectOf(value, what) {
    if ((0,is_record/* isRecord */.u)(value))
        return value;
    throw unexpected(what, value);
}
/** The caller adds whose answer it is. */
function unexpected(what, found) {
    return new core_error/* MesgError */.N8("refused", `expected ${what}, found ${found === undefined ? "nothing" : (0,call_failure/* plainWords */.c5)(found)}`);
}

// EXTERNAL MODULE: ./src/chain/address.ts
var chain_address = __webpack_require__(24849);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/json/to-json.ts
var to_json = __webpack_require__(21334);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
;// CONCATENATED MODULE: ./src/engine/lcd/detect-by-behavior.ts






/** A service whose task has no price: 0.26 rejects it, and would hash it differently. */
const PROBE = {
    ...service/* EMPTY_DEFINITION */.ok,
    name: "a",
    source: "a",
    configuration: service/* EMPTY_CONFIGURATION */.$k,
    tasks: [{ key: "a", name: "", description: "", inputs: [], outputs: [] }],
};
/**
 * Finds the possible releases of an LCD endpoint by its behavior: 0.26 requires prices, 0.21 has other addresses, and
 * 0.23 and newer estimate gas. All calls are read-only.
 *
 * A deploy compares hashes before it signs, so a wrong guess costs nothing.
 *
 * @returns Oldest first; at least one.
 */
async function releasesByBehavior(connection, options) {
    const hash = await connection.ask("/service/hash", (0,to_json/* definitionToJson */.L)(PROBE), readHash, options).catch(refusalText);
    if (hash === (0,service_hash/* serviceHash */.gH)(PROBE, "0.26") || /price/i.test(hash))
        return ["0.26"];
    const address = await (0,chain_address/* writeAddress */.oz)((0,chain_address/* addressOfHash */.wS)((0,base58/* encodeBase58 */.Rd)(new Uint8Array(32))), "mesg");
    if (!(await answers(connection.get(`/auth/accounts/${address}`, anything, options))))
        return ["0.21"];
    const estimates = await connection.ask("/txs/simulate", {}, anything, options).then(() => true, (error) => !(error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unimplemented));
    return estimates ? ["0.23", "0.24", "0.25"] : ["0.22"];
}
function anything(answer) {
    return answer;
}
async function answers(call) {
    return await call.then(() => true, (error) => {
        if (error instanceof call_error/* CallError */.R)
            return false;
        throw error;
    });
}
function refusalText(error) {
    if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unknown)
        return error.text;
    throw error;
}

;// CONCATENATED MODULE: ./src/engine/lcd/detect.ts






/**
 * Detects the chain and the release of an LCD endpoint, or checks the release that is given.
 *
 * @throws {MesgError} `refused` when it is of another release, or the release cannot be detected.
 */
async function detectChain(connection, { chainId, version = "", ...named }, options) {
    const { address } = connection.endpoint;
    const reported = knownRelease(version);
    const { patch = (0,definition_release/* parsePatch */.iz)(version) } = named;
    const one = named.release ?? reported;
    if (one === undefined && version !== "")
        throw unknownRelease(version, address);
    const candidates = one === undefined ? await releasesByBehavior(connection, options) : [one];
    const release = candidates[0];
    if (reported !== undefined && reported !== release) {
        throw new core_error/* MesgError */.N8("refused", `the Engine at ${address} is not of release ${release}: it is ${version}`, {
            hint: `remove --engine-version, or set it to ${reported}`,
        });
    }
    const dialect = (0,chain/* chainDialectOf */.Hp)(release);
    if (dialect === undefined)
        throw notOnChain(release, address);
    return { chainId, dialect, patch, version: reported === undefined ? releaseRange(candidates) : version, candidates };
}
/**
 * Requests the self-description of an endpoint.
 *
 * @throws {MesgError} for the errors of the call; `refused` for an unexpected response.
 */
async function askNodeInfo(connection, options) {
    return await connection.get("/node_info", readNodeInfo, options);
}
/** Returns whether the error may mean that the endpoint is something else, such as gRPC. */
function isNoLcd(error) {
    return error instanceof core_error/* MesgError */.N8 && error.kind !== "usage";
}
function knownRelease(version) {
    return (0,definition_release/* releaseOfVersion */.Vo)(version.replace(/^v?(\d+\.\d+\.\d+)[-+].*$/, "$1"));
}
function unknownRelease(version, address) {
    const found = (0,safe_text/* visibleText */.Q6)(JSON.stringify(version), 40);
    return new core_error/* MesgError */.N8("refused", `cannot detect the release of the Engine at ${address}: it reports ${found}`, {
        hint: `set it: --engine-version ${definition_release/* LATEST_RELEASE */.OG}; if its addresses begin with mesgtest1, it is 0.21`,
    });
}
function notOnChain(release, address) {
    return new core_error/* MesgError */.N8("refused", `the LCD endpoint at ${address} is of Engine ${release}, which creates over gRPC`, {
        hint: `call its gRPC endpoint, HOST:50052; LCD endpoints create from ${chain/* CHAIN_RELEASES */.tq[0]} on`,
    });
}

// EXTERNAL MODULE: ./src/chain/message.ts + 2 modules
var message = __webpack_require__(30724);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/chain/transaction.ts + 1 modules
var chain_transaction = __webpack_require__(49784);
// EXTERNAL MODULE: ./src/core/time/poll.ts
var poll = __webpack_require__(4908);
// EXTERNAL MODULE: ./src/core/http/proxy.ts
var http_proxy = __webpack_require__(19388);
// EXTERNAL MODULE: ./src/core/text/cut.ts
var cut = __webpack_require__(17319);
;// CONCATENATED MODULE: ./src/engine/lcd/lcd-error.ts


/** A response of an LCD endpoint with another status than 200. */
class LcdRefusal extends call_error/* CallError */.R {
    /** The HTTP status. */
    httpStatus;
    constructor(status, text, answer) {
        const { isOther, hint } = answer;
        super(status, text, answer.message, hint === undefined ? { isOther } : { isOther, hint });
        this.httpStatus = answer.httpStatus;
    }
}
/** Returns the error for a call without a complete response. */
async function failureOf(error, failed) {
    const { endpoint, timeout, secrets, access, signal } = failed;
    const { address, tls } = endpoint;
    if (error instanceof time_deadline/* DeadlinePassed */.X) {
        const message = `the Engine at ${address} did not answer within ${timeout / 1000} seconds`;
        return new call_error/* CallError */.R(call_error/* STATUS */.X.deadlineExceeded, "", message, { cause: error });
    }
    const text = secrets.conceal(error.message);
    if (/expected at most \d+ bytes/.test(text)) {
        const message = `the Engine at ${address}: ${text}`;
        return new call_error/* CallError */.R(call_error/* STATUS */.X.resourceExhausted, text, message, { cause: error, isOther: true });
    }
    const { diagnose } = await __webpack_require__.e(/* import() */ 2402).then(__webpack_require__.bind(__webpack_require__, 42402));
    const isDirect = (0,http_proxy/* proxyFor */.i)(`${tls ? "https" : "http"}://${address}`) === undefined;
    const causes = [text, String(error.cause?.message)];
    const isRefused = isDirect && causes.some((words) => /ECONNREFUSED/.test(words));
    const diagnosis = isRefused || !isDirect ? undefined : await diagnose(endpoint, { ...access, protocol: "http/1.1" }, signal);
    const found = diagnosis?.found ?? (isRefused ? "nothing listens there (ECONNREFUSED)" : text);
    const hint = diagnosis?.hint ?? error.hint ?? `check that an LCD endpoint listens there ${tls ? "over TLS" : "in plain text"}`;
    return new call_error/* CallError */.R(call_error/* STATUS */.X.unavailable, text, `no Engine answers at ${address}: ${found}`, { hint, cause: error });
}
/**
 * Returns the error for another status than 200: a refusal with the Engine's text, a missing route, or a failure of a
 * proxy.
 */
function answerError({ endpoint: { address }, status, text, secrets, header }) {
    const own = errorIn(text);
    const words = (0,safe_text/* visibleLines */.gB)((0,cut/* cutText */.I)(secrets.conceal(own ?? ""), MAX_LENGTH));
    const refusal = (code, verb, hint) => {
        const message = `the Engine at ${address} ${verb}${words === "" ? "" : `: ${words}`}`;
        return new LcdRefusal(code, words, { httpStatus: status, message, hint, isOther: own === undefined });
    };
    if (status >= 300 && status < 400) {
        const target = header("location") ?? "";
        const where = URL.canParse(target) ? new URL(target).origin : "elsewhere";
        const why = "redirects are not followed, so that no credentials reach another host";
        return refusal(call_error/* STATUS */.X.internal, `redirects (${status}) to ${where}`, `use the target's address: ${why}`);
    }
    if (own !== undefined && OWN.includes(status))
        return refusal(call_error/* STATUS */.X.unknown, "refused");
    const answered = `answered ${status}`;
    if (status === 401 || status === 403) {
        const code = status === 401 ? call_error/* STATUS */.X.unauthenticated : call_error/* STATUS */.X.permissionDenied;
        return refusal(code, answered, "a proxy may require credentials: --engine-metadata or MESG_ENGINE_METADATA");
    }
    if (status === 404 || status === 405 || status === 501) {
        const hint = "check the address and the path: an LCD endpoint listens on port 1317";
        return refusal(call_error/* STATUS */.X.unimplemented, answered, hint);
    }
    return refusal(status === 429 || status >= 500 ? call_error/* STATUS */.X.unavailable : call_error/* STATUS */.X.internal, answered);
}
/** Statuses of cosmos-sdk's own errors. */
const OWN = [400, 404, 500];
/** Returns the error for a response that is not the expected JSON. */
function unreadable({ endpoint, text, secrets }) {
    const found = /^\s*</.test(text) ? "an HTML page" : text === "" ? "nothing" : (0,call_failure/* plainWords */.c5)(secrets.conceal(text));
    return new call_error/* CallError */.R(call_error/* STATUS */.X.internal, "", `unexpected answer of ${endpoint.address}: expected JSON, found ${found}`, {
        hint: "check that this is the address of an Engine's LCD endpoint, which listens on port 1317",
    });
}
/** Maximum length of an answer in a message, in UTF-16 units. */
const MAX_LENGTH = 4000;
/** Returns the error text of cosmos-sdk: `{"error": "…"}`, which contains nested JSON at 0.37. */
function errorIn(text) {
    try {
        const { error } = JSON.parse(text);
        if (typeof error === "string")
            return error;
        if (error !== undefined)
            return JSON.stringify(error);
    }
    catch {
        // Not an error of the SDK.
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/chain/coins.ts
var chain_coins = __webpack_require__(33603);
;// CONCATENATED MODULE: ./src/engine/lcd/transaction-error.ts



/** Codes of cosmos-sdk 0.38 that a deploy distinguishes. */
const CODE = {
    /** Also a wrong sequence or chain id: the signature does not match what the chain expects. */
    unauthorized: 4,
    insufficientFunds: 5,
    outOfGas: 11,
    insufficientFee: 13,
    /** The node has the same transaction already. */
    known: 19,
};
/** Maximum length of a log in a message, in UTF-16 units. */
const transaction_error_MAX_LENGTH = 4000;
/** Returns the error for a transaction that the chain refused. */
function refusalOf({ code, log }, hash, plan) {
    const text = (0,safe_text/* visibleLines */.gB)((0,cut/* cutText */.I)(log, transaction_error_MAX_LENGTH));
    const hint = hintOf(code, plan);
    const message = `the chain refused transaction ${hash} (code ${code}): ${text}`;
    return new call_error/* CallError */.R(call_error/* STATUS */.X.unknown, text, message, hint === undefined ? {} : { hint });
}
function hintOf(code, { address, document }) {
    const { fee, chain_id: chain, sequence, account_number: number } = document;
    switch (code) {
        case CODE.unauthorized:
            return `check that the endpoint belongs to its chain: it was signed for chain ${chain}, account number ${number}, sequence ${sequence}`;
        case CODE.insufficientFunds:
            return `send atto to ${address}`;
        case CODE.outOfGas:
            return `raise the limit of ${fee.gas} gas with --gas`;
        case CODE.insufficientFee:
            return `${(0,chain_coins/* coinsToText */.dL)(fee.amount)} is too low for ${fee.gas} gas: raise it with --fee`;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/engine/lcd/sender.ts







/** Maximum number of retries after another transaction of the account took the sequence. */
const MAX_RACES = 20;
/** Timeout of one call in milliseconds. */
const CALL = 15_000;
/** Timeout of sending a transaction in milliseconds: a node waits 10 s for the block. */
const SEND = 30_000;
/** Milliseconds to look for a transaction after its answer was lost. */
const LOOKUP = 30_000;
/** Milliseconds between two polls, doubled up to the maximum. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 1_000;
/** An accepted transaction is in one of the next blocks. */
const BLOCKS_OF_A_RACE = 2n;
/** Milliseconds for those blocks, when the node does not report its height. */
const RACE = 12_000;
/**
 * Signs and sends a transaction so that at most one takes effect: its hash is computed before it is sent, and when the
 * answer is lost, the chain is polled for that hash. Another transaction is made only when this one was refused for its
 * sequence and the account's sequence has advanced since, which proves that this one can never be in a block.
 *
 * @throws {CallError} when the chain refuses it, or its outcome remains unknown; as {@linkcode Planner.plan}.
 */
async function sendCreation(planner, creation, options) {
    // On the monotonic clock, since the system clock may be set back.
    const end = performance.now() + options.timeout;
    const call = (max = CALL) => {
        return { timeout: Math.max(1, Math.min(max, end - performance.now())), signal: options.signal };
    };
    for (let races = 0;; races++) {
        const planned = await planner.plan(creation.make, creation.deposit, call).catch(nothingSent);
        const { fee, memo } = planned.document;
        const signature = await planned.account.sign(planned.document);
        const transaction = (0,chain_transaction/* signedTransaction */.NR)(planned.message, { fee, memo }, signature);
        await options.onTransaction?.({ ...planned, transaction });
        const result = await new Sending(planner, transaction, creation.type, call).send();
        if (result.code === 0)
            return result;
        if (result.code !== CODE.unauthorized || races >= MAX_RACES)
            throw refusalOf(result, transaction.hash, planned);
        if (!(await hasMovedOn(planner, planned, call)))
            throw refusalOf(result, transaction.hash, planned);
    }
}
/** One transaction that is being sent. */
class Sending {
    #planner;
    #transaction;
    #type;
    #call;
    constructor(planner, transaction, type, call) {
        this.#planner = planner;
        this.#transaction = transaction;
        this.#type = type;
        this.#call = call;
    }
    /** Sends it once, and returns its outcome: in a block or refused. */
    async send() {
        const { connection, access } = this.#planner.chain;
        const { json, hash } = this.#transaction;
        const { mode = "block" } = access;
        let answered;
        try {
            answered = await connection.once("/txs", { tx: json, mode }, (answer) => this.#read(answer), this.#call(SEND));
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N8))
                throw error;
            if (isUnsent(error))
                return nothingSent(error);
            const found = await this.#lookUp();
            if (found !== undefined)
                return found;
            throw unknownOutcome(error, hash);
        }
        // The node knows it: it was sent, and the answer was lost.
        const { code, height, data, eventHashes } = answered;
        const isAccepted = code === 0 && height === undefined && data === "" && eventHashes.length === 0;
        const isPending = code === CODE.known || isAccepted;
        if (!isPending)
            return answered;
        const found = await this.#lookUp();
        if (found !== undefined)
            return found;
        throw unknownOutcome(undefined, hash);
    }
    #read(answer) {
        return readTransaction(answer, this.#transaction.hash, this.#type);
    }
    /** Polls for the transaction until it is in a block. */
    async #lookUp() {
        const { connection } = this.#planner.chain;
        const { hash } = this.#transaction;
        const { timeout, signal } = this.#call(LOOKUP);
        const look = async (left) => {
            const limits = { timeout: left, signal };
            return await connection.get(`/txs/${hash}`, (answer) => this.#read(answer), limits).catch(passCallError);
        };
        return await (0,poll/* poll */.w)(look, { timeout, signal, pause: FIRST_PAUSE, maxPause: MAX_PAUSE });
    }
}
/**
 * Waits until another transaction of the account took the sequence, at most as long as it takes to get into a block.
 */
async function hasMovedOn(planner, planned, call) {
    const { timeout, signal } = call(RACE);
    const end = performance.now() + timeout;
    let first;
    while (performance.now() < end) {
        const { sequence, height } = await planner.readAccount(planned.address, call());
        if (BigInt(sequence) > BigInt(planned.document.sequence))
            return true;
        first ??= height;
        if (height !== undefined && first !== undefined && height >= first + BLOCKS_OF_A_RACE)
            return false;
        // With jitter: deploys that wait for the same block would collide again.
        await (0,promises_.setTimeout)(FIRST_PAUSE + Math.random() * FIRST_PAUSE, undefined, { signal }).catch(() => undefined);
        signal?.throwIfAborted();
    }
    return false;
}
/** Rethrows an error of a call before anything was sent, so that no outcome is unknown. */
function nothingSent(error) {
    if (!(error instanceof call_error/* CallError */.R && error.isUnanswered))
        throw error;
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    throw new core_error/* MesgError */.N8("environment", `${error.message}; nothing was sent`, { cause: error, ...hint });
}
/** Returns whether no node received the transaction, so that there is nothing to look for. */
function isUnsent(error) {
    if (error instanceof LcdRefusal)
        return error.httpStatus < 500 && error.httpStatus !== 408;
    return error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unavailable && /ECONNREFUSED/.test(error.message);
}
function passCallError(error) {
    if (error instanceof call_error/* CallError */.R)
        return undefined;
    throw error;
}
function unknownOutcome(error, hash) {
    const why = error === undefined ? "the transaction was accepted" : error.message;
    const text = error instanceof call_error/* CallError */.R ? error.text : "";
    return new call_error/* CallError */.R(call_error/* STATUS */.X.unavailable, text, `${why}; transaction ${hash} is in no block yet`, {
        hint: `it may still get into one: check /txs/${hash} later`,
        ...(error === undefined ? {} : { cause: error }),
    });
}

// EXTERNAL MODULE: ./src/definition/json/from-json.ts
var from_json = __webpack_require__(53433);
// EXTERNAL MODULE: ./src/definition/process/read-json.ts
var read_json = __webpack_require__(82362);
;// CONCATENATED MODULE: ./src/engine/lcd/stored.ts



/**
 * Reads a service as an LCD endpoint returns it: the definition's JSON, with the address of its account in bech32.
 *
 * @throws {MesgError} `refused`.
 */
async function readStoredService(value, prefix) {
    const { address, ...rest } = stored_objectOf(value);
    const { definition, unknownFields } = (0,from_json/* definitionFromJson */.OL)(rest);
    return { definition: { ...definition, address: await asHex(address, prefix) }, unknownFields };
}
/** Reads a process as an LCD endpoint returns it, as {@linkcode readStoredService}. */
async function readStoredProcess(value, prefix) {
    const { address, paymentAddress, ...rest } = stored_objectOf(value);
    const read = (0,read_json/* processFromJson */.g)(rest);
    const addresses = {
        address: await asHex(address, prefix),
        paymentAddress: await asHex(paymentAddress, prefix),
    };
    return { ...read, definition: { ...read.definition, ...addresses } };
}
function stored_objectOf(value) {
    if ((0,is_record/* isRecord */.u)(value))
        return value;
    throw new core_error/* MesgError */.N8("refused", `expected a definition, found ${shown(value)}`);
}
async function asHex(address, prefix) {
    if (address === undefined || address === "")
        return "";
    if (typeof address !== "string")
        throw new core_error/* MesgError */.N8("refused", `expected an address, found ${shown(address)}`);
    return Buffer.from(await (0,chain_address/* readAddress */.zq)(address, prefix)).toString("hex");
}
function shown(value) {
    return (0,safe_text/* visibleText */.Q6)((0,call_failure/* jsonOf */.o_)(value));
}

;// CONCATENATED MODULE: ./src/engine/lcd/lcd-client.ts







/** The services of an Engine with a chain, over its LCD endpoint: 0.21 to 0.26. */
class LcdClient {
    release;
    #chain;
    #planner;
    constructor(planner) {
        this.#planner = planner;
        this.#chain = planner.chain;
        this.release = planner.chain.dialect.release;
    }
    assertMayCreate() {
        this.#planner.assertHasAccount();
    }
    async hash(definition, options) {
        const body = (0,to_json/* definitionToJson */.L)((0,message/* sentService */.Gr)(definition));
        return await this.#chain.connection.ask("/service/hash", body, readHash, options);
    }
    async create(definition, options) {
        const make = (owner) => (0,message/* serviceMessage */.XK)(definition, owner);
        return createdHash(await sendCreation(this.#planner, { type: "service", make, deposit: 0n }, options));
    }
    /** Plans the transaction that creates a service, without signing or sending it. */
    async plan(definition, options) {
        return await this.#planner.plan((owner) => (0,message/* serviceMessage */.XK)(definition, owner), 0n, () => options);
    }
    async get(hash, options) {
        const path = `/service/get/${encodeURIComponent(hash)}`;
        return await this.#chain.connection.get(path, (answer) => this.#stored(resultOf(answer)), options);
    }
    async has(hash, options) {
        return await this.#chain.connection.get(`/service/exist/${encodeURIComponent(hash)}`, readExists, options);
    }
    async list(options) {
        const read = (answer) => Promise.all(listOf(answer).map((service) => this.#stored(service)));
        return await this.#chain.connection.get("/service/list", read, options);
    }
    #stored(service) {
        return readStoredService(service, this.#chain.dialect.prefix);
    }
    async delete(_hash, _options) {
        throw new core_error/* MesgError */.N8("usage", `Engine ${this.release} cannot delete services`, {
            hint: "only Engines up to 0.15 can: from 0.16 on services are on a chain",
        });
    }
}
/**
 * Returns the hash of what a transaction created, from its data and its events.
 *
 * @throws {CallError} when they contain no hash or different ones; the caller then looks for the hash computed here.
 */
function createdHash({ data, eventHashes }) {
    const named = new Set(eventHashes);
    if (/^[0-9A-Fa-f]{64}$/.test(data))
        named.add((0,base58/* encodeBase58 */.Rd)(Buffer.from(data, "hex")));
    const [hash, other] = named;
    if (hash !== undefined && other === undefined)
        return hash;
    const found = hash === undefined ? "none" : `${named.size}`;
    const message = `unexpected answer of the Engine: expected the hash that was created, found ${found}`;
    throw new call_error/* CallError */.R(call_error/* STATUS */.X.internal, "", message);
}

// EXTERNAL MODULE: ./src/core/time/retry.ts
var retry = __webpack_require__(69331);
// EXTERNAL MODULE: ./src/core/http/client.ts + 1 modules
var client = __webpack_require__(60441);
// EXTERNAL MODULE: ./src/core/http/tunnel.ts
var tunnel = __webpack_require__(7652);
// EXTERNAL MODULE: ./src/engine/certificates.ts
var certificates = __webpack_require__(50400);
// EXTERNAL MODULE: ./src/core/conceal/concealer.ts + 5 modules
var concealer = __webpack_require__(94965);
// EXTERNAL MODULE: ./src/engine/client/endpoint.ts
var client_endpoint = __webpack_require__(56079);
// EXTERNAL MODULE: ./src/engine/client/metadata.ts
var client_metadata = __webpack_require__(13495);
;// CONCATENATED MODULE: ./src/engine/client/access.ts




/**
 * Checks the access options before anything is sent.
 *
 * @throws {MesgError} `usage`. Errors do not quote secrets.
 */
function checkAccess(endpoint, access) {
    const { ca, certificate, key, metadata = [], credentials } = access;
    const { address, tls } = endpoint;
    if (!tls && (ca ?? certificate ?? key) !== undefined) {
        throw new core_error/* MesgError */.N8("usage", `certificates require TLS: ${address} is plain text`, {
            hint: `write it as https://${address}`,
        });
    }
    (0,certificates/* checkCertificates */.rQ)(access);
    metadata.forEach(client_metadata/* checkMetadata */.s);
    const twice = metadata.find(([name], index) => metadata.findIndex((other) => other[0] === name) !== index);
    if (twice !== undefined)
        throw new core_error/* MesgError */.N8("usage", `duplicate metadata name: ${twice[0]}`);
    if (credentials !== undefined)
        checkCredentials(credentials);
    const isSecret = metadata.length > 0 || credentials !== undefined;
    if (isSecret && !tls && !(0,client_endpoint/* isLocal */.IX)(endpoint) && access.insecure !== true) {
        throw new core_error/* MesgError */.N8("usage", `credentials and metadata require TLS: ${address} is plain text`, {
            hint: `use https://${address}, or allow plain text with engine-insecure`,
        });
    }
}
function checkCredentials(credentials) {
    for (const [what, value] of Object.entries(credentials)) {
        if (value === "")
            throw new core_error/* MesgError */.N8("usage", `the ${what} for the Engine is empty`);
        if (!/^[\x20-\x7e]+$/.test(value)) {
            throw new core_error/* MesgError */.N8("usage", `invalid ${what} for the Engine: expected printable ASCII characters`, {
                hint: "gRPC supports no other characters",
            });
        }
    }
}
/** Returns a concealer for the secrets of an access, which an Engine may repeat. */
function secretsOf({ metadata = [], credentials, key }) {
    const secrets = new concealer/* Concealer */.P();
    for (const [name, value] of metadata)
        secrets.add(`${name}: ${value}`, "headers");
    if (credentials !== undefined)
        secrets.addLogin(credentials.username, credentials.password);
    secrets.add(key, "whole");
    return secrets;
}

// EXTERNAL MODULE: ./src/engine/client/read-answer.ts
var read_answer = __webpack_require__(73913);
;// CONCATENATED MODULE: ./src/engine/lcd/lcd-connection.ts





/** Bytes. The largest response is a list of services. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Attempts of a read-only call, and milliseconds between them. */
const ATTEMPTS = 3;
const PAUSE = 50;
/** A connection to an LCD endpoint: JSON over HTTP. Answers are bounded in size and time; redirects are not followed. */
class LcdConnection {
    endpoint;
    #access;
    #agents;
    #headers;
    constructor(endpoint, access, agents) {
        this.endpoint = endpoint;
        this.#access = access;
        this.#agents = agents;
        this.#headers = { accept: "application/json", ...Object.fromEntries(access.metadata ?? []) };
    }
    /**
     * Prepares a connection; nothing is sent.
     *
     * @throws {MesgError} `usage` as {@linkcode checkAccess}.
     */
    static async to(endpoint, access = {}) {
        checkAccess(endpoint, access);
        return new LcdConnection(endpoint, access, await agentsFor(endpoint, access));
    }
    /**
     * Requests a route. Retries when the connection breaks.
     *
     * @param path `/node_info`
     * @param read Reads the untrusted JSON of the answer.
     * @throws {CallError} when the endpoint refuses or does not answer, or `read` refuses what it answers; the signal's reason
     * when it aborts.
     */
    async get(path, read, options) {
        const answer = await this.#repeated(options, () => this.#call("GET", path, undefined, options));
        return await (0,read_answer/* readAnswer */.J)(this.endpoint, () => read(answer));
    }
    /** Posts a body as {@linkcode get} does, for idempotent requests. */
    async ask(path, body, read, options) {
        const answer = await this.#repeated(options, () => this.#call("POST", path, body, options));
        return await (0,read_answer/* readAnswer */.J)(this.endpoint, () => read(answer));
    }
    /**
     * Posts a body at most once, over a new connection: the other side may close a reused one while the request is on its
     * way.
     */
    async once(path, body, read, options) {
        const answer = await this.#call("POST", path, body, { ...options, agent: this.#agents.single });
        return await (0,read_answer/* readAnswer */.J)(this.endpoint, () => read(answer));
    }
    close() {
        this.#agents.kept.destroy();
        this.#agents.single.destroy();
    }
    async #repeated({ signal }, call) {
        const waitFor = (error) => (failedIn(error) ? PAUSE : undefined);
        return await (0,retry/* retry */.L)(call, { attempts: ATTEMPTS, signal, waitFor });
    }
    async #call(method, path, body, { timeout, signal, agent = this.#agents.kept }) {
        const url = `${this.endpoint.base}${path}`;
        const secrets = secretsOf(this.#access);
        const failed = { endpoint: this.endpoint, timeout, secrets, access: this.#access, signal };
        const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
        const sent = bytes === undefined ? {} : { body: { length: bytes.length, chunks: [bytes] } };
        const type = bytes === undefined ? {} : { "content-type": "application/json" };
        const headers = { ...this.#headers, ...type };
        let answer;
        let text;
        try {
            const deadline = { milliseconds: timeout, what: "the call" };
            [answer, text] = await (0,time_deadline/* withDeadline */.N)(deadline, signal, async (either) => {
                const received = await (0,client/* send */.tN)({ method, url, headers, signal: either, agent, ...sent });
                return [received, Buffer.from(await received.bytes(MAX_ANSWER_BYTES)).toString("utf8")];
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof call_failure/* CallFailure */.Rk) && !(error instanceof time_deadline/* DeadlinePassed */.X))
                throw error;
            throw await failureOf(error, failed);
        }
        if (answer.status !== 200)
            throw answerError({ ...failed, status: answer.status, text, header: answer.header });
        try {
            return JSON.parse(text);
        }
        catch {
            throw unreadable({ ...failed, text });
        }
    }
}
/** Returns whether a connection broke, so that a retry may succeed. */
function failedIn(error) {
    const cause = error?.cause;
    return cause instanceof call_failure/* CallFailure */.Rk && cause.isTransient && !/ECONNREFUSED/.test(cause.message);
}
async function agentsFor({ tls }, access) {
    if (!tls) {
        const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
        return { kept: new Agent({ keepAlive: true }), single: new Agent() };
    }
    const secureContext = await (0,certificates/* clientContext */.RO)(access);
    return {
        kept: await (0,tunnel/* makeHttpsAgent */.Dh)({ keepAlive: true, secureContext }),
        single: await (0,tunnel/* makeHttpsAgent */.Dh)({ secureContext }),
    };
}

// EXTERNAL MODULE: ./src/core/conceal/address.ts
var conceal_address = __webpack_require__(76945);
// EXTERNAL MODULE: ./src/core/trim.ts
var trim = __webpack_require__(58215);
;// CONCATENATED MODULE: ./src/engine/lcd/lcd-endpoint.ts


/** Returns whether a text is a URL, as an LCD endpoint must be. */
function isUrl(text) {
    return /^\s*https?:\/\//i.test(text);
}
/** Returns whether a URL has a path, which gRPC does not support. */
function hasPath(text) {
    return isUrl(text) && URL.canParse(text.trim()) && new URL(text.trim()).pathname !== "/";
}
/**
 * Parses the address of an LCD endpoint.
 *
 * @param text `http://HOST:1317`, `https://HOST` or `https://HOST/PATH`.
 * @param release The given release, for the message.
 * @throws {MesgError} `usage`. The message does not quote a login or a query.
 * @example
 * ```ts
 * parseLcdEndpoint("https://engine.example.com/lcd/").base; // "https://engine.example.com/lcd"
 * ```
 */
function parseLcdEndpoint(text, release) {
    const trimmed = text.trim();
    const url = isUrl(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : undefined;
    if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
        const found = (0,safe_text/* visibleText */.Q6)(JSON.stringify((0,conceal_address/* shownAddress */.U)(text)));
        const what = release === undefined ? "expected" : `Engine ${release} is called over LCD: expected`;
        throw new core_error/* MesgError */.N8("usage", `${what} an LCD endpoint as http://HOST:1317 or https://HOST/PATH, found ${found}`, {
            hint: "use the form http://HOST:1317; credentials for a proxy belong in MESG_ENGINE_METADATA",
        });
    }
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
    const { address, tls } = (0,client_endpoint/* parseEndpoint */.Bk)(`${url.protocol}//${url.hostname}:${port}`);
    return { address, tls, base: (0,trim/* withoutTrailing */.h)(`${url.origin}${url.pathname}`, "/") };
}

// EXTERNAL MODULE: ./src/definition/process/amino.ts
var amino = __webpack_require__(88133);
// EXTERNAL MODULE: ./src/engine/client/engine-client.ts + 1 modules
var engine_client = __webpack_require__(76458);
;// CONCATENATED MODULE: ./src/engine/lcd/lcd-processes.ts








/** The processes of an Engine with a chain, over its LCD endpoint. */
class LcdProcesses {
    release;
    #planner;
    constructor(planner) {
        this.#planner = planner;
        this.release = planner.chain.dialect.release;
    }
    assertMayCreate() {
        this.#planner.assertHasAccount();
    }
    async hash(definition, options) {
        return await this.#planner.chain.connection.ask("/process/hash", (0,amino/* processToAmino */.N)(definition), readHash, options);
    }
    async create(definition, options) {
        const creation = { type: "process", make: makerOf(definition), deposit: this.#deposit };
        return createdHash(await sendCreation(this.#planner, creation, options));
    }
    /** Plans the transaction that creates a process, without signing or sending it. */
    async plan(definition, options) {
        return await this.#planner.plan(makerOf(definition), this.#deposit, () => options);
    }
    async find(hash, options) {
        const { connection, dialect } = this.#planner.chain;
        const read = (answer) => readStoredProcess(resultOf(answer), dialect.prefix);
        try {
            return await connection.get(`/process/get/${encodeURIComponent(hash)}`, read, options);
        }
        catch (error) {
            if ((0,engine_client/* isNotFound */.c)(error))
                return undefined;
            throw error;
        }
    }
    async list(options) {
        const { connection, dialect } = this.#planner.chain;
        const read = (answer) => Promise.all(listOf(answer).map((process) => readStoredProcess(process, dialect.prefix)));
        return await connection.get("/process/list", read, options);
    }
    async delete(_hash, _options) {
        throw new core_error/* MesgError */.N8("usage", `Engine ${this.release} deletes a process in a transaction, which is not supported`, {
            hint: "delete it with mesg-cli",
        });
    }
    get #deposit() {
        return this.#planner.chain.dialect.processDeposit;
    }
}
function makerOf(definition) {
    return (owner) => (0,message/* processMessage */.Ph)(definition, owner);
}

;// CONCATENATED MODULE: ./src/engine/lcd/planner.ts




/** Gas of a transaction for releases without an estimate, as in the original client. */
const DEFAULT_GAS = "300000";
const DEFAULT_ADJUSTMENT = "1.5";
/** Maximum accepted estimate: a lying node must not drain an account. */
const MAX_GAS = 100000000n;
/** Plans transactions: reads the account, estimates the gas, computes the fee and compares it with the balance. */
class Planner {
    chain;
    #account;
    constructor(chain) {
        this.chain = chain;
    }
    /** @throws {MesgError} `usage` without an account. */
    assertHasAccount() {
        if (this.chain.access.openAccount !== undefined)
            return;
        const { release } = this.chain.dialect;
        throw new core_error/* MesgError */.N8("usage", `Engine ${release} requires a signed transaction: no account is set`, {
            hint: "set its mnemonic with --mnemonic-file FILE or in MESG_MNEMONIC",
        });
    }
    /** Opens the account that signs. @throws {MesgError} as {@linkcode assertHasAccount}, and what opening it throws. */
    async account() {
        this.assertHasAccount();
        const { hdPath, prefix } = this.chain.dialect;
        this.#account ??= this.chain.access.openAccount({ hdPath, prefix });
        return await this.#account;
    }
    /**
     * Plans a transaction with one message.
     *
     * @param make Returns the message, given the account that owns what is created.
     * @param deposit atto that the message takes from its owner.
     * @throws {MesgError} `refused` when the account does not exist or cannot pay; as the calls to the chain.
     */
    async plan(make, deposit, call) {
        const account = await this.account();
        const message = make(account);
        const { accountNumber, sequence, coins } = await this.readAccount(account.address, call());
        const { chainId, access } = this.chain;
        const { memo = "" } = access;
        const gas = access.gas ?? (await this.#estimate(message, { accountNumber, sequence, address: account.address }, call()));
        const fee = this.#feeFor(gas);
        assertPayable(account.address, coins, [...fee.amount, { denom: chain_coins/* FEE_DENOM */.rq, amount: String(deposit) }]);
        const document = (0,chain_transaction/* signDocument */.Tt)(message, { chainId, accountNumber, sequence, fee, memo });
        return { document, address: account.address, balance: coins, deposit, message, account };
    }
    /** Reads an account of the chain. @throws {MesgError} `refused` when it does not exist. */
    async readAccount(address, call) {
        const read = (answer) => readAccount(answer, address);
        const found = await this.chain.connection.get(`/auth/accounts/${address}`, read, call);
        if (found !== undefined)
            return found;
        throw new core_error/* MesgError */.N8("refused", `unknown account: ${address} does not exist on the chain ${this.chain.chainId}`, {
            hint: `send atto to it first; check --hd-path and --account if it should have some`,
        });
    }
    async #estimate({ json }, from, call) {
        const { connection, dialect, access, chainId } = this.chain;
        if (!dialect.simulates)
            return DEFAULT_GAS;
        const base = {
            from: from.address,
            chain_id: chainId,
            account_number: from.accountNumber,
            sequence: from.sequence,
            gas_adjustment: access.gasAdjustment ?? DEFAULT_ADJUSTMENT,
            simulate: true,
        };
        const gas = await connection.ask("/txs/simulate", { base_req: base, msgs: [json] }, readGasEstimate, call);
        if (gas === "0" || BigInt(gas) > MAX_GAS) {
            throw new core_error/* MesgError */.N8("refused", `unusable gas estimate: expected 1 to ${MAX_GAS}, found ${gas}`, {
                hint: "set it with --gas if it is correct: the fee depends on the gas",
            });
        }
        return gas;
    }
    #feeFor(gas) {
        const { access, dialect, patch } = this.chain;
        if (access.fee !== undefined)
            return { amount: access.fee, gas };
        const amount = BigInt(gas) * (0,chain/* gasPriceOf */.K9)(dialect, patch);
        return { amount: amount === 0n ? [] : [{ denom: chain_coins/* FEE_DENOM */.rq, amount: String(amount) }], gas };
    }
}
function assertPayable(address, balance, costs) {
    for (const denom of new Set(costs.map((coin) => coin.denom))) {
        const [has, needs] = [(0,chain_coins/* amountOf */.MT)(balance, denom), (0,chain_coins/* amountOf */.MT)(costs, denom)];
        if (has >= needs)
            continue;
        const [found, expected] = [has, needs].map((amount) => (0,chain_coins/* coinsToText */.dL)([{ denom, amount: String(amount) }]));
        throw new core_error/* MesgError */.N8("refused", `insufficient funds: ${address} has ${found}, but needs ${expected}`, {
            hint: "fund this account, or set a lower fee with --fee or --gas; nothing was sent",
        });
    }
}

// EXTERNAL MODULE: ./src/engine/lcd/settings.ts
var settings = __webpack_require__(60845);
;// CONCATENATED MODULE: ./src/engine/lcd/connect-lcd.ts








/**
 * Connects to an LCD endpoint, and detects its chain and release.
 *
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or settings; `environment` when it does not answer, or
 * is no LCD endpoint; `refused` when it is of another release.
 */
async function connectLcd(endpoint, options) {
    const { release, patch, chain: access = {}, timeout, signal, isOptional, ...trust } = options;
    const parsed = parseLcdEndpoint(endpoint, release);
    (0,settings/* checkSettings */.E)(access);
    const connection = await LcdConnection.to(parsed, trust);
    try {
        const asking = { timeout: isOptional ? Math.min(timeout, connect_lcd_PROBE) : timeout, signal };
        const info = await askNodeInfo(connection, asking).catch((error) => {
            if (isOptional && isNoLcd(error))
                return error;
            throw error;
        });
        if (info instanceof core_error/* MesgError */.N8) {
            connection.close();
            return info;
        }
        assertChain(info.chainId, access, parsed.address);
        const detected = await detectChain(connection, { ...info, release, patch }, { timeout, signal });
        const { dialect, chainId, version, candidates } = detected;
        const planner = new Planner({ connection, dialect, patch: detected.patch, chainId, access });
        return {
            client: new LcdClient(planner),
            release: dialect.release,
            releaseName: candidates.length === 1 ? dialect.release : version,
            version,
            notice: noticeOf(detected, parsed.address),
            address: parsed.address,
            chainId,
            processes: () => new LcdProcesses(planner),
            close: () => connection.close(),
        };
    }
    catch (error) {
        connection.close();
        throw error;
    }
}
/** Milliseconds after which a silent endpoint is assumed to be something else. */
const connect_lcd_PROBE = 5_000;
/** @throws {MesgError} `refused` when the chain is not the expected one. */
function assertChain(found, { chainId: expected = found }, address) {
    if (found === expected)
        return;
    throw new core_error/* MesgError */.N8("refused", `wrong chain at ${address}: expected ${(0,safe_text/* visibleText */.Q6)(expected)}, found ${found}`, {
        hint: "nothing was signed: check the endpoint and --chain-id",
    });
}
function noticeOf({ candidates, version }, address) {
    if (candidates.length === 1)
        return undefined;
    const same = "which have the same hash and rules; the fee is that of the oldest";
    return `the Engine at ${address} is of release ${version}, ${same}; set it with --engine-version ${(0,some_of/* listOf */.c3)(candidates, "or")}`;
}

// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/process/process-client.ts
var process_client = __webpack_require__(66213);
;// CONCATENATED MODULE: ./src/engine/process/instance-client.ts




/** The Instance API of an Engine over gRPC, and the Runner API from 0.17 on: 0.14 to 0.20. */
class InstanceClient {
    #connection;
    #applications;
    /** @throws {MesgError} `usage` for a release without processes over gRPC. */
    constructor(connection, release) {
        this.#connection = connection;
        this.#applications = (0,process_client/* applicationsOf */.$_)(release);
    }
    /** Returns whether the Engine has an instance of a hash. */
    async has(hash, options) {
        const request = (0,fields/* writeFields */.pc)([[1, (0,base58/* decodeHash */.$C)(hash)]]);
        return await this.#connection.unary(this.#applications.instance.get, request, options).then(() => true, (error) => {
            if ((0,engine_client/* isNotFound */.c)(error))
                return false;
            throw error;
        });
    }
    /** Creates an instance of a service: up to 0.16 directly, from 0.17 on with a runner. A real Engine starts it. */
    async create({ service, env }, options) {
        const { instance, runner } = this.#applications;
        const variables = env.map((variable) => [2, Buffer.from(variable)]);
        const request = (0,fields/* writeFields */.pc)([[1, (0,base58/* decodeHash */.$C)(service)], ...variables]);
        await this.#connection.unary((runner ?? instance).create, request, { ...options, isOnce: true });
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/engine/wire/info.ts
var info = __webpack_require__(38268);
;// CONCATENATED MODULE: ./src/engine/client/explain-call.ts



/** Describes a failed call. gRPC's own error is not passed on, since it contains what was sent and received. */
function explainCall(error, failed) {
    // grpc-js sets neither for a frame that it cannot read, and passes on a status that is not a gRPC code.
    const { code: given = call_error/* STATUS */.X.internal, details = error.message } = error;
    const code = given >= 1 && given <= call_error/* STATUS */.X.unauthenticated ? given : call_error/* STATUS */.X.internal;
    const { endpoint, timeout, diagnosis } = failed;
    const { address } = endpoint;
    const text = (0,safe_text/* visibleLines */.gB)(failed.secrets.conceal(details));
    if (code === call_error/* STATUS */.X.deadlineExceeded) {
        const message = `the Engine at ${address} did not answer within ${timeout / 1000} seconds`;
        return new call_error/* CallError */.R(code, text, message);
    }
    if (code === call_error/* STATUS */.X.unavailable) {
        const { found, hint } = diagnosis ?? withoutDiagnosis(text, endpoint);
        return new call_error/* CallError */.R(code, text, `no Engine answers at ${address}: ${found}`, { hint });
    }
    const hint = HINTS[code];
    const message = `the Engine at ${address} refused: ${text}`;
    return new call_error/* CallError */.R(code, text, message, hint === undefined ? {} : { hint });
}
/** Returns whether gRPC could not connect, so that a separate handshake may reveal why. */
function isUnconnected({ code, details = "" }) {
    return code === call_error/* STATUS */.X.unavailable && details.startsWith(NO_CONNECTION);
}
const NO_CONNECTION = "No connection established";
const HINTS = {
    [call_error/* STATUS */.X.permissionDenied]: "ask the operator to allow your certificate, metadata or account",
    [call_error/* STATUS */.X.unauthenticated]: "Engine 0.16 requires an account (--engine-username, MESG_ENGINE_PASSWORD), a proxy may require metadata (--engine-metadata)",
};
function withoutDiagnosis(text, endpoint) {
    // grpc-js wraps the system's error.
    const why = text
        .replace(/^No connection established\. Last error: (Error: )?/, "")
        .replace(/\. Resolution note: .*$/s, "")
        .replace(/ \(\d{4}-\d\d-\d\dT[^()]{0,40}\)$/, "");
    const protocol = endpoint.tls ? "over TLS" : "in plain text; for TLS use https://";
    const hint = `check that it runs and listens ${protocol}`;
    if (/^Name resolution failed/.test(why)) {
        return {
            found: `the host name ${(0,client_endpoint/* hostOf */.w4)(endpoint)} is unknown`,
            hint: "check its spelling, and this machine's DNS",
        };
    }
    if (/ECONNREFUSED/.test(why))
        return { found: "nothing listens there (ECONNREFUSED)", hint };
    if (why === "Protocol error") {
        return {
            found: "it does not use gRPC",
            hint: "check the address: Engines up to 0.20 use gRPC; from 0.21 on use the LCD endpoint, http://HOST:1317",
        };
    }
    return { found: why, hint };
}

;// CONCATENATED MODULE: ./src/engine/client/connection.ts









/** A connection to an Engine, opened by the first call. */
class Connection {
    endpoint;
    #client;
    #access;
    #metadata;
    constructor(endpoint, access, { client, metadata }) {
        this.endpoint = endpoint;
        this.#access = access;
        this.#client = client;
        this.#metadata = metadata;
    }
    /**
     * Prepares a connection; nothing is sent.
     *
     * @throws {MesgError} `usage` as {@linkcode checkAccess}.
     */
    static async to(endpoint, access = {}) {
        checkAccess(endpoint, access);
        const proxy = proxyOf(endpoint);
        const { Client, credentials, logVerbosity, Metadata, setLogVerbosity } = await __webpack_require__.e(/* import() */ 3033).then(__webpack_require__.bind(__webpack_require__, 83033));
        // It reports the failures of a proxy on stderr.
        if (proxy !== undefined)
            setLogVerbosity(logVerbosity.NONE);
        const channel = endpoint.tls
            ? withoutAddressAsName(credentials.createFromSecureContext(await (0,certificates/* clientContext */.RO)(access)))
            : credentials.createInsecure();
        const client = new Client(proxy?.address ?? endpoint.address, channel, {
            "grpc.max_receive_message_length": MAX_MESSAGE,
            "grpc.max_send_message_length": -1,
            // gRPC must not retry a Create: the deploy checks first whether it arrived.
            "grpc.enable_retries": 0,
            // Its own rule for proxies differs from that of our other calls.
            "grpc.enable_http_proxy": 0,
            ...(proxy === undefined ? {} : throughProxy(proxy, endpoint)),
        });
        const metadata = (more) => {
            const made = new Metadata();
            for (const [name, value] of [...(access.metadata ?? []), ...more]) {
                made.set(name, name.endsWith("-bin") ? Buffer.from(value, "base64") : value);
            }
            return made;
        };
        return new Connection(endpoint, access, { client, metadata });
    }
    /**
     * Calls a method with one message. Retries when the server refuses the stream, for example while it shuts down.
     *
     * @param path `/api.Service/Get`
     * @param options.metadata Additional metadata of this call.
     * @param options.isOnce Whether to send the request at most once, since the call is not idempotent.
     * @throws {CallError} when the Engine refuses or does not answer; the signal's reason when it aborts.
     */
    async unary(path, request, options) {
        return await untilProcessed(options.isOnce ? 1 : connection_ATTEMPTS, () => this.#send(path, request, options), options.signal);
    }
    async #send(path, request, { timeout, signal, metadata = [] }) {
        signal?.throwIfAborted();
        const options = { deadline: Date.now() + timeout };
        let abort = () => { };
        try {
            return await new Promise((resolve, reject) => {
                const sent = this.#metadata(metadata);
                const call = this.#client.makeUnaryRequest(path, asBuffer, same, request, sent, options, (error, message) => error === null ? resolve(message ?? new Uint8Array()) : reject(error));
                abort = () => call.cancel();
                signal?.addEventListener("abort", abort);
            });
        }
        catch (error) {
            throw await this.#explain(error, { timeout, signal });
        }
        finally {
            signal?.removeEventListener("abort", abort);
        }
    }
    /**
     * Streams messages to a method and yields its answers. Stopping the iteration cancels the call.
     *
     * @throws {CallError} as {@linkcode unary}; also what `messages` throws.
     */
    async *exchange(path, messages, { timeout, signal }) {
        signal?.throwIfAborted();
        const options = { deadline: Date.now() + timeout };
        const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, this.#metadata([]), options);
        const abort = () => call.cancel();
        signal?.addEventListener("abort", abort);
        const sending = sendAll(call, messages);
        try {
            for await (const message of call)
                yield message;
            sending.throwIfFailed();
        }
        catch (error) {
            sending.throwIfFailed();
            throw await this.#explain(error, { timeout, signal });
        }
        finally {
            signal?.removeEventListener("abort", abort);
            call.cancel();
        }
    }
    /**
     * Lists the full names of the Engine's gRPC services, by server reflection.
     *
     * @throws {CallError} as {@linkcode unary}.
     */
    async listServices(options) {
        const list = async () => {
            const request = external_node_stream_.Readable.from([(0,info/* writeListServices */.SC)()]);
            for await (const message of this.exchange(`/${info/* REFLECTION */.Ke}/ServerReflectionInfo`, request, options)) {
                return await (0,read_answer/* readAnswer */.J)(this.endpoint, () => (0,info/* readServiceNames */.ak)(message));
            }
            return [];
        };
        return await untilProcessed(connection_ATTEMPTS, list, options.signal);
    }
    close() {
        this.#client.close();
    }
    async #explain(error, { timeout, signal }) {
        signal?.throwIfAborted();
        const failed = { endpoint: this.endpoint, timeout, secrets: secretsOf(this.#access) };
        if (!isUnconnected(error))
            return explainCall(error, failed);
        const { diagnose, diagnoseProxy } = await __webpack_require__.e(/* import() */ 2402).then(__webpack_require__.bind(__webpack_require__, 42402));
        const proxy = proxyOf(this.endpoint);
        const diagnosis = proxy === undefined
            ? await diagnose(this.endpoint, { ...this.#access, protocol: "h2" }, signal)
            : await diagnoseProxy(proxy, this.endpoint);
        signal?.throwIfAborted();
        return explainCall(error, { ...failed, diagnosis });
    }
}
/** The proxy in front of an endpoint. @throws {MesgError} `usage` for one over TLS, which grpc-js cannot call. */
function proxyOf({ address, tls }) {
    const proxy = (0,http_proxy/* proxyFor */.i)(`${tls ? "https" : "http"}://${address}`);
    if (proxy?.tls !== true)
        return proxy;
    throw new core_error/* MesgError */.N8("usage", `the proxy ${proxy.address} is called over TLS, which gRPC does not support`, {
        hint: "name a proxy as http://HOST:PORT, or except the Engine's host with NO_PROXY",
    });
}
/** The options with which grpc-js connects through a proxy. */
function throughProxy({ login }, { address }) {
    const options = { "grpc.http_connect_target": `dns:${address}`, "grpc.default_authority": address };
    return login === undefined ? options : { ...options, "grpc.http_connect_creds": login };
}
/** Number of attempts when the server refuses a stream. */
const connection_ATTEMPTS = 3;
/** Milliseconds between attempts, in which gRPC reconnects. */
const connection_PAUSE = 20;
/** Repeats a call that the server did not process. */
async function untilProcessed(attempts, call, signal) {
    const waitFor = (error) => (error instanceof call_error/* CallError */.R && error.isUnprocessed ? connection_PAUSE : undefined);
    return await (0,retry/* retry */.L)(call, { attempts, signal, waitFor });
}
/** Maximum size of an answer in bytes. An Engine accepts definitions up to 4 MiB. */
const MAX_MESSAGE = 16 * 1024 * 1024;
/**
 * Removes an IP address from the server name of the TLS handshake, which allows only host names: grpc-js sets it, and
 * Node warns. grpc-js has no public hook for this; if a later release moves the one used here, the warning returns and
 * a test fails. The certificate is still checked against the address.
 */
function withoutAddressAsName(channel) {
    const internals = channel;
    const create = internals._createSecureConnector.bind(channel);
    internals._createSecureConnector = (...args) => {
        const connector = create(...args);
        if ((0,external_node_net_.isIP)(connector.connectionOptions?.servername ?? "") !== 0)
            delete connector.connectionOptions?.servername;
        return connector;
    };
    return channel;
}
/** Writes messages to a call with backpressure. An error of `messages` cancels the call. */
function sendAll(call, messages) {
    let failure;
    const send = async () => {
        for await (const message of messages) {
            if (call.destroyed || call.writableEnded)
                return;
            if (!call.write(message))
                await writable(call);
        }
        call.end();
    };
    send().catch((reason) => {
        failure = { reason };
        call.cancel();
    });
    return {
        throwIfFailed() {
            if (failure !== undefined)
                throw failure.reason;
        },
    };
}
/** Waits until a call is writable or has ended. */
function writable(call) {
    return new Promise((resolve) => {
        const events = ["drain", "close", "error", "end", "status"];
        const done = () => {
            for (const event of events)
                call.removeListener(event, done);
            resolve();
        };
        for (const event of events)
            call.on(event, done);
    });
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function same(bytes) {
    return bytes;
}

;// CONCATENATED MODULE: ./src/engine/client/detect-release.ts







/**
 * Detects an Engine's release: by its version up to 0.15, by the names of its gRPC services from 0.16 on.
 *
 * @throws {MesgError} `refused` when its Service API is not over gRPC, or of no known release; `environment` when it is no
 * Engine, or does not answer.
 */
async function detectRelease(connection, options) {
    const { address } = connection.endpoint;
    const reported = await askVersion(connection, options);
    if (reported !== undefined) {
        const release = releaseOf(reported, address);
        return { release, version: reported, candidates: [release] };
    }
    const names = await askServices(connection, options);
    const candidates = candidatesBy(names ?? []);
    if (candidates.length === 0)
        throw noServiceApi(names, address);
    return { release: candidates[0], version: releaseRange(candidates), candidates };
}
/**
 * Ensures that an Engine does not contradict the given release. Without a version, or with an unknown one, the given
 * release is assumed.
 *
 * @throws {MesgError} `refused` when it reports another release, `environment` when it does not answer.
 */
async function confirmRelease(connection, release, options) {
    const version = await askVersion(connection, options);
    const reported = version === undefined ? undefined : (0,definition_release/* releaseOfVersion */.Vo)(version);
    const candidates = version === undefined ? candidatesBy((await askServices(connection, options)) ?? []) : reported ? [reported] : [];
    if (candidates.length > 0 && !candidates.includes(release)) {
        const found = reported === undefined ? `release ${releaseRange(candidates)}, by its services` : version;
        const { address } = connection.endpoint;
        throw new core_error/* MesgError */.N8("refused", `the Engine at ${address} is not of release ${release}: it is ${found}`, {
            hint: `remove --engine-version, or set it to ${(0,some_of/* listOf */.c3)(candidates, "or")}`,
        });
    }
    return { release, version: reported === undefined ? release : version, candidates: [release] };
}
/** Returns the version that Core reports, under either of its two names. */
async function askVersion(connection, options) {
    const methods = new Set(mod/* DIALECTS */.O9.flatMap(({ methods: { info } }) => info ?? []));
    for (const method of methods) {
        const answer = await connection.unary(method, new Uint8Array(), options).catch(passUnimplemented);
        const version = answer && (await (0,read_answer/* readAnswer */.J)(connection.endpoint, () => (0,info/* readInfo */.LV)(answer)));
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** Returns the names of the server's services; undefined when reflection is off. */
async function askServices(connection, options) {
    return await connection.listServices(options).catch(passUnimplemented);
}
function passUnimplemented(error) {
    if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unimplemented)
        return undefined;
    throw error;
}
/** Returns the releases that register exactly these services, apart from services that all have. */
function candidatesBy(names) {
    const known = new Set(mod/* DIALECTS */.O9.flatMap(({ services }) => services));
    const found = names.filter((name) => known.has(name));
    return mod/* DIALECTS */.O9.filter(({ services }) => services.length === found.length && services.every((name) => found.includes(name))).map(({ release }) => release);
}
function releaseOf(version, address) {
    const release = (0,definition_release/* releaseOfVersion */.Vo)(version);
    if (release !== undefined)
        return release;
    const message = `unknown Engine version at ${address}: ${(0,safe_text/* visibleText */.Q6)(JSON.stringify(version))}`;
    throw new core_error/* MesgError */.N8("refused", message, { hint: "set the release that it behaves like with --engine-version" });
}
function noServiceApi(names, address) {
    if (names?.includes("mesg.api.Service") || names?.includes("api.Service")) {
        return new core_error/* MesgError */.N8("refused", `cannot detect the release of the Engine at ${address}: its services are unknown`, {
            hint: "set the release with --engine-version",
        });
    }
    if (names?.some((name) => name.startsWith("mesg."))) {
        const message = `the Engine at ${address} has no Service API over gRPC: it is of release 0.21 or newer`;
        return new core_error/* MesgError */.N8("refused", message, { hint: mod/* LCD_HINT */.Wk });
    }
    const message = `no Engine at ${address}: the server has no version and no Service API`;
    return new core_error/* MesgError */.N8("environment", message, {
        hint: "check the host and the port; if a proxy hides both, set the release with --engine-version",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/engine/wire/handover.ts
var handover = __webpack_require__(17379);
;// CONCATENATED MODULE: ./src/engine/client/handover.ts






/** Milliseconds to wait for the Engine's answer. */
const TIMEOUT = 2000;
/** Maximum size of a mark file in bytes. */
const MAX_MARK_BYTES = 4096;
/**
 * Finds the folder in which an Engine on this machine looks for sources, so that a source can be put there without
 * IPFS. Only the embedded Engine of the same user offers one. It proves its user by reading a file that only this user
 * can read, so that no other Engine or user receives a file.
 *
 * @returns Undefined for every other Engine.
 */
async function offeredSources(connection, { signal }) {
    const user = (0,external_node_os_.userInfo)().uid;
    // Without user ids, as on Windows, there is no proof.
    if (!(0,client_endpoint/* isLocal */.IX)(connection.endpoint) || user === -1)
        return undefined;
    const nonce = (0,external_node_crypto_.randomBytes)(handover/* NONCE_BYTES */.qI);
    try {
        const offer = (0,handover/* readOffer */.np)(await connection.unary(handover/* HANDOVER */.II, nonce, { timeout: TIMEOUT, signal }));
        return (await isProved(offer, nonce, user)) ? (0,external_node_path_.join)(offer.folder, "sources") : undefined;
    }
    catch {
        signal?.throwIfAborted();
        // Other Engines do not have the method; a malformed answer counts as the same.
        return undefined;
    }
}
async function isProved({ folder, mark, proof }, nonce, user) {
    if (!(0,external_node_path_.isAbsolute)(folder) || !/^\d{1,10}-[0-9a-f]{16}\.json$/.test(mark) || !/^[0-9a-f]{64}$/.test(proof))
        return false;
    const file = (0,external_node_path_.join)(folder, "in-use", mark);
    const [data, uses, sources, found] = await Promise.all([
        (0,external_node_fs_promises_.lstat)(folder),
        (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, "in-use")),
        (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, "sources")).catch(() => undefined),
        (0,external_node_fs_promises_.lstat)(file),
    ]);
    const isOurs = (stats) => stats.isDirectory() && stats.uid === user && (stats.mode & 0o022) === 0;
    if (!isOurs(data) || !isOurs(uses) || (sources !== undefined && !isOurs(sources)))
        return false;
    if (!found.isFile() || found.uid !== user || (found.mode & 0o077) !== 0 || found.size > MAX_MARK_BYTES)
        return false;
    const { token } = JSON.parse(await (0,external_node_fs_promises_.readFile)(file, "utf8"));
    if (typeof token !== "string" || !/^[0-9a-f]{64}$/.test(token))
        return false;
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from((0,handover/* proofOf */.oX)(token, nonce, folder)), Buffer.from(proof));
}

;// CONCATENATED MODULE: ./src/engine/client/connect.ts













const connect_TIMEOUT = 15_000;
/**
 * Connects to an Engine and detects its release, or checks the release that is given.
 *
 * A URL may be an LCD endpoint, as Engines from 0.21 on have, or gRPC. Without a given release, `/node_info`, which
 * only LCD endpoints have, decides.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` with TLS; for an LCD endpoint `http://HOST:1317` or
 * `https://HOST/PATH`.
 * @param options.release The release; the Engine must not contradict it.
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or metadata, for secrets without TLS, or a release
 * without a Service API over gRPC; `environment` when the Engine does not answer; `refused` when it is not an Engine,
 * or of another release.
 * @example
 * ```ts
 * const engine = await connectEngine("https://engine.example.com", {
 *   ca: await readFile("ca.pem", "utf8"),
 *   metadata: [parseMetadata("Authorization: Bearer abc")],
 * });
 * ```
 */
async function connectEngine(endpoint, given = {}) {
    const options = { ...given, timeout: given.timeout ?? connect_TIMEOUT };
    const { release } = options;
    const mayBeLcd = release === undefined ? isUrl(endpoint) : (0,chain/* isOnChain */.No)(release);
    const reached = mayBeLcd ? await connectChain(endpoint, options) : undefined;
    if (reached !== undefined && !(reached instanceof core_error/* MesgError */.N8))
        return reached;
    try {
        return await connectGrpc(endpoint, options);
    }
    catch (error) {
        throw reached !== undefined && isNoGrpc(error) && isHttpAnswer(reached) ? neither(reached) : error;
    }
}
function isNoGrpc(error) {
    return error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unavailable;
}
/** Whether a server answered over HTTP, though not as an Engine: a call without an answer has that failure as its cause. */
function isHttpAnswer(error) {
    const { cause } = error;
    return error instanceof call_error/* CallError */.R && !(cause instanceof call_failure/* CallFailure */.Rk || cause instanceof time_deadline/* DeadlinePassed */.X);
}
/** The answer of an HTTP server says more than that it does not use gRPC. */
function neither({ status, text, message, hint }) {
    const either = "Engines up to 0.20 speak gRPC, on port 50052; later ones have an LCD endpoint, on port 1317";
    return new call_error/* CallError */.R(status, text, `${message}; and it does not use gRPC`, {
        hint: hint === undefined || !/redirects/.test(message) ? `check the address: ${either}` : hint,
        isOther: true,
    });
}
/** Connects to an LCD endpoint; if the endpoint may be gRPC, returns the reason for a failure instead. */
async function connectChain(endpoint, options) {
    const isOptional = options.release === undefined && !hasPath(endpoint);
    const engine = await connectLcd(endpoint, { ...options, isOptional });
    if (engine instanceof core_error/* MesgError */.N8)
        return engine;
    const { client: services, chainId, release } = engine;
    return {
        ...engine,
        offeredSources: async () => undefined,
        instances: () => {
            throw new core_error/* MesgError */.N8("usage", `Engine ${release} creates instances in a transaction, which is not supported`, {
                hint: "create the runner with mesg-cli",
            });
        },
        chain: { services, chainId, processes: () => engine.processes() },
    };
}
async function connectGrpc(endpoint, options) {
    const parsed = (0,client_endpoint/* parseEndpoint */.Bk)(endpoint);
    if (options.release !== undefined)
        (0,mod/* dialectOf */.E3)(options.release);
    const connection = await Connection.to(parsed, options);
    const call = { timeout: options.timeout, signal: options.signal };
    try {
        const detected = options.release === undefined
            ? await detectRelease(connection, call)
            : await confirmRelease(connection, options.release, call);
        return {
            client: new engine_client/* EngineClient */.A(connection, detected.release, options.credentials),
            release: detected.release,
            releaseName: detected.candidates.length === 1 ? detected.release : detected.version,
            version: detected.version,
            // Several candidates behave the same in every call.
            notice: undefined,
            address: parsed.address,
            processes: () => new process_client/* ProcessClient */.HV(connection, detected.release),
            offeredSources: (bounds) => offeredSources(connection, bounds),
            instances: () => new InstanceClient(connection, detected.release),
            close: () => connection.close(),
        };
    }
    catch (error) {
        connection.close();
        throw error;
    }
}


/***/ }),

/***/ 56079:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76945);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53243);

/**
 * Parses an endpoint.
 *
 * @param text `HOST:PORT`, `http://HOST:PORT` or `https://HOST[:PORT]`; TLS with `https://` or port 443.
 * @throws {MesgError} `usage` for any other text. The message does not quote a login.
 * @example
 * ```ts
 * parseEndpoint("https://engine.example.com"); // { address: "engine.example.com:443", tls: true }
 * ```
 */
function parseEndpoint(text) {
    const match = /^(?:(https?):\/\/)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?\/?$/i.exec(text.trim());
    const [, given, host, written = given?.toLowerCase() === "https" ? "443" : undefined] = match ?? [];
    const scheme = given?.toLowerCase();
    const port = Number(written);
    if (host !== undefined && port >= 1 && port <= 65535) {
        return { address: `${host}:${port}`, tls: scheme === "https" || (scheme === undefined && port === 443) };
    }
    const found = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .U)(text)));
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected an endpoint as HOST:PORT, found ${found}`, {
        hint: "an Engine listens on port 50052: use localhost:50052, or https://HOST with TLS",
    });
}
/** Returns whether an endpoint is on this machine. */
function isLocal(endpoint) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(hostOf(endpoint));
}
/** Returns the host, an IPv6 address without its brackets. */
function hostOf({ address }) {
    return address.slice(0, address.lastIndexOf(":")).replace(/^\[|\]$/g, "");
}
/** Returns the port. */
function portOf({ address }) {
    return Number(address.slice(address.lastIndexOf(":") + 1));
}


/***/ }),

/***/ 76458:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ EngineClient),
  c: () => (/* binding */ isNotFound)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 12 modules
var mod = __webpack_require__(18741);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(79576);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/wire/messages.ts + 1 modules
var messages = __webpack_require__(45411);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/engine/wire/deploy-stream.ts
var deploy_stream = __webpack_require__(58520);
;// CONCATENATED MODULE: ./src/engine/client/deploy-stream.ts



/** Bytes of the source in one message; Engines accept up to 4 MiB. */
const CHUNK = 256 * 1024;
/** Maximum length of a refusal in a message, in UTF-16 units: an Engine could send megabytes. */
const MAX_SHOWN = 4000;
/**
 * Deploys a source over `DeployService` of Engine 0.9 and 0.10.
 *
 * @returns The hash that the Engine returns.
 * @throws {CallError} when the Engine refuses, or ends the stream without an answer.
 */
async function deployStream(connection, path, { archive, env }, options) {
    let last;
    for await (const message of connection.exchange(path, requests(archive, env), options)) {
        last = (0,deploy_stream/* readDeployReply */.ar)(message) ?? last;
        if (last !== undefined && "service" in last)
            return last.service.hash;
        if (last !== undefined && "validationError" in last) {
            const { validationError } = last;
            const message = `the Engine at ${connection.endpoint.address} refused: ${(0,safe_text/* visibleText */.Q6)(JSON.stringify(validationError), MAX_SHOWN)}`;
            throw new call_error/* CallError */.R(call_error/* STATUS */.X.unknown, validationError, message, {
                hint: "run mesg-compile validate; Engine 0.9 expects the mesg.yml of its time, with named outputs",
            });
        }
    }
    const message = `the Engine at ${connection.endpoint.address} ended the call without an answer`;
    throw new call_error/* CallError */.R(call_error/* STATUS */.X.unavailable, "", message);
}
async function* requests(archive, env) {
    // The environment must be in the first message.
    if (Object.keys(env).length > 0)
        yield (0,deploy_stream/* writeEnv */.BX)(env);
    for await (const chunk of archive()) {
        for (let at = 0; at < chunk.length; at += CHUNK)
            yield (0,deploy_stream/* writeChunk */.xs)(chunk.subarray(at, at + CHUNK));
    }
}

// EXTERNAL MODULE: ./src/engine/client/read-answer.ts
var read_answer = __webpack_require__(73913);
;// CONCATENATED MODULE: ./src/engine/client/engine-client.ts








/** The Service API of an Engine over gRPC, in the dialect of its release. */
class EngineClient {
    release;
    #connection;
    #dialect;
    #credentials;
    /**
     * @param credentials Sent with Create, and only to a release that requires them.
     * @throws {MesgError} `usage` for a release without a Service API over gRPC.
     */
    constructor(connection, release, credentials) {
        this.release = release;
        this.#connection = connection;
        this.#dialect = (0,mod/* dialectOf */.E3)(release);
        this.#credentials = credentials;
    }
    assertMayCreate() {
        if (this.#dialect.account !== "required" || this.#credentials !== undefined)
            return;
        throw new error/* MesgError */.N8("usage", `Engine ${this.release} requires an account to create a service`, {
            hint: "set --engine-username, and the password in MESG_ENGINE_PASSWORD",
        });
    }
    async hash(definition, options) {
        const { hash } = this.#dialect.methods;
        if (hash === undefined)
            return undefined;
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        const answer = await this.#connection.unary(hash, request, options);
        return await this.#read(() => (0,messages/* readHash */.Pp)(answer, this.#dialect));
    }
    async create(definition, { archive, env = {}, ...options }) {
        this.assertMayCreate();
        const { create, deploy } = this.#dialect.methods;
        if (create === undefined) {
            if (archive === undefined || deploy === undefined)
                throw missingArchive(this.release);
            return await deployStream(this.#connection, deploy, { archive, env }, options);
        }
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        const answer = await this.#connection.unary(create, request, {
            ...options,
            metadata: this.#account(),
            isOnce: true,
        });
        return await this.#read(() => (0,messages/* readHash */.Pp)(answer, this.#dialect));
    }
    async get(hash, options) {
        const { get } = this.#dialect.methods;
        const answer = await this.#connection.unary(get, (0,messages/* writeId */.ZW)(hash, this.#dialect), options);
        return await this.#read(() => (0,messages/* readService */.uS)(answer, this.#dialect));
    }
    async has(hash, options) {
        const { exists, get } = this.#dialect.methods;
        const request = (0,messages/* writeId */.ZW)(hash, this.#dialect);
        if (exists !== undefined) {
            const answer = await this.#connection.unary(exists, request, options);
            return await this.#read(() => (0,fields/* readNumber */.kz)(answer, 1) === 1);
        }
        try {
            await this.#connection.unary(get, request, options);
            return true;
        }
        catch (error) {
            if (isNotFound(error))
                return false;
            throw error;
        }
    }
    async list(options) {
        const { list } = this.#dialect.methods;
        const answer = await this.#connection.unary(list, new Uint8Array(), options);
        return await this.#read(() => (0,messages/* readServices */.JQ)(answer, this.#dialect));
    }
    async delete(hash, options) {
        const { delete: path } = this.#dialect.methods;
        if (path === undefined) {
            throw new error/* MesgError */.N8("usage", `Engine ${this.release} cannot delete services`, {
                hint: "only Engines up to 0.15 can: from 0.16 on services are on a chain",
            });
        }
        await this.#connection.unary(path, (0,messages/* writeId */.ZW)(hash, this.#dialect), options);
    }
    async #read(read) {
        return await (0,read_answer/* readAnswer */.J)(this.#connection.endpoint, read);
    }
    /** Returns the metadata that names an account of the Engine's keyring for Create. */
    #account() {
        if (this.#dialect.account !== "required" || this.#credentials === undefined)
            return [];
        return [
            ["credential_username", this.#credentials.username],
            ["credential_passphrase", this.#credentials.password],
        ];
    }
}
/** Returns whether an Engine reports that a service does not exist. */
function isNotFound(error) {
    return error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unknown && /\bnot found\b/.test(error.text);
}
function missingArchive(release) {
    return new error/* MesgError */.N8("usage", `Engine ${release} requires the source itself`, {
        hint: "deploy the service's folder, or pass its source with --source TAR or FOLDER",
    });
}


/***/ }),

/***/ 13495:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseMetadata),
/* harmony export */   s: () => (/* binding */ checkMetadata)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/**
 * Parses `NAME: VALUE`, as in a header. Names become lower case. The value of a name that ends with `-bin` is base64 text.
 *
 * @throws {MesgError} `usage` when it is malformed, or the name is reserved. The message does not quote the value.
 * @example
 * ```ts
 * parseMetadata("Authorization: Bearer abc"); // ["authorization", "Bearer abc"]
 * ```
 */
function parseMetadata(line) {
    const colon = line.indexOf(":");
    if (colon < 1)
        throw wrong("metadata as NAME: VALUE, found no name before a colon");
    const entry = [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    checkMetadata(entry);
    return entry;
}
/**
 * Checks an entry that {@linkcode parseMetadata} did not create.
 *
 * @throws {MesgError} `usage`.
 */
function checkMetadata([name, value]) {
    if (!/^[0-9a-z_.-]+$/.test(name)) {
        throw wrong("a metadata name of only letters, digits and - _ ., found other characters");
    }
    if (name.startsWith("grpc-") || RESERVED.has(name)) {
        throw wrong(`a metadata name that gRPC and HTTP do not reserve, found ${name}`);
    }
    if (value === "")
        throw wrong(`a value for the metadata ${name}, found none`, "check that the secret is set");
    if (!/^[\x20-\x7e]*$/.test(value))
        throw wrong(`printable ASCII for the metadata ${name}, found other characters`);
    if (name.endsWith("-bin") && !isBase64(value))
        throw wrong(`base64 for the metadata ${name}, found other text`);
}
function isBase64(text) {
    return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, "base64").toString("base64") === padded(text);
}
function padded(text) {
    const bare = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(text, "=");
    return bare.padEnd(Math.ceil(bare.length / 4) * 4, "=");
}
/** Names that gRPC sets itself, that HTTP/2 forbids, or that grpc-js drops. */
const RESERVED = new Set([
    ...["content-length", "content-type", "host", "te", "user-agent"],
    ...["connection", "http2-settings", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"],
    "__proto__",
]);
function wrong(expected, hint = 'use the form "NAME: VALUE" (the value is not shown, since it may be secret)') {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected ${expected}`, { hint });
}


/***/ }),

/***/ 73913:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _call_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39901);


/**
 * Reads an answer.
 *
 * @throws {CallError} when no Engine would send it: then the call failed.
 */
async function readAnswer({ address }, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8))
            throw error;
        const message = `unexpected answer of the Engine at ${address}: ${error.message}`;
        throw new _call_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .R(_call_error_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS */ .X.internal, "", message, {
            hint: "this is not an Engine, or a proxy in front of it changes its answers",
            cause: error,
        });
    }
}


/***/ }),

/***/ 82094:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ accept),
/* harmony export */   c: () => (/* binding */ compareHash)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49164);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33038);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71806);
/* harmony import */ var _dialects_chain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17341);
/* harmony import */ var _dialects_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18741);
/* harmony import */ var _wire_create_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79576);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6427);
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54438);
/* harmony import */ var _stored_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49996);









/**
 * Makes all checks of a deploy that need no call to the Engine.
 *
 * @throws {MesgError} `refused` for a definition that the Engine would reject or store incompletely, or with another
 * hash than the reviewed one; `usage` for a missing source or account.
 */
function accept(sent, { client, release }, options) {
    const definition = (0,_stored_form_js__WEBPACK_IMPORTED_MODULE_0__/* .asSent */ .$i)(sent);
    const hash = computeHash(definition, release, options);
    if ((options.expectedHash ?? hash) !== hash)
        throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .notReviewed */ .vE)(options.expectedHash, hash, release);
    preflight(definition, release);
    client.assertMayCreate();
    return { definition, hash };
}
/**
 * Compares a hash with the Engine's own, if its release has a call for that.
 *
 * @throws {MesgError} `refused` when they differ.
 */
async function compareHash({ definition, hash }, engine, { source, ...asking }) {
    const own = await engine.client.hash(definition, asking);
    if (own === undefined || own === hash)
        return;
    throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hashMismatch */ .xe)(definition, { computed: hash, returned: own, engine, source });
}
function computeHash(definition, release, { source, env }) {
    if (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .needsSource */ .vW)(release)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", `missing source: the hash of Engine ${release} covers it`, {
            hint: "pass it with --source TAR or FOLDER, or deploy the service's folder",
        });
    }
    return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceHash */ .gH)(definition, release, {
        ...(source === undefined ? {} : { source }),
        ...(env === undefined ? {} : { env }),
    });
}
/**
 * Checks for problems that the Engine would report only after it fetched and built everything, and for fields that it
 * would lose.
 */
function preflight(definition, release) {
    const violations = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .checkDefinition */ .QU)(definition, release);
    const unpriced = violations.filter(({ rule }) => rule === "price-required").length;
    if (unpriced > 0 && unpriced === violations.length) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `Engine ${release} requires a price for every task, and ${countOf(unpriced)} none`, {
            hint: "set one for all tasks: --price perCall=N,perSec=N,perKB=N, or the action's input engine-price",
        });
    }
    if (violations.length > 0) {
        const lines = violations.map(({ pointer, rule, text }) => `\n  ${pointer}: ${text === "" ? _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y[rule] : text}`);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
            hint: "run mesg-compile validate to see the lines in mesg.yml",
        });
    }
    const arriving = arrivingAt(definition, release);
    const lost = (0,_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compareDefinitions */ .E)(definition, arriving);
    if (lost.length > 0) {
        const places = lost.map(({ pointer }) => pointer).join(", ");
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `Engine ${release} does not support ${places}: it would be lost`, {
            hint: "remove it from the definition, or deploy to a release that supports it",
        });
    }
}
function countOf(tasks) {
    return tasks === 1 ? "one task has" : `${tasks} tasks have`;
}
/** Returns the part of a definition that a release supports. */
function arrivingAt(definition, release) {
    const chain = (0,_dialects_chain_js__WEBPACK_IMPORTED_MODULE_7__/* .chainDialectOf */ .Hp)(release);
    if (chain !== undefined) {
        const withoutPrice = ({ price: _, ...task }) => task;
        const tasks = chain.prices ? definition.tasks : definition.tasks.map(withoutPrice);
        return { ...definition, tasks, workflows: [] };
    }
    if ((0,_dialects_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .takesSource */ .mB)(release))
        return definition;
    return (0,_wire_create_request_js__WEBPACK_IMPORTED_MODULE_9__/* .decodeCreateRequest */ .w)((0,_wire_create_request_js__WEBPACK_IMPORTED_MODULE_9__/* .encodeCreateRequest */ .e)(definition, release), release).definition;
}


/***/ }),

/***/ 22246:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ sendOnce),
/* harmony export */   Rh: () => (/* binding */ arrives),
/* harmony export */   Ur: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4908);
/* harmony import */ var _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39901);
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54438);



/**
 * Sends Create, unless the service exists already. The Engine processes it at most once: when the answer is lost or
 * ambiguous, Create is not repeated, but the Engine is polled for the service, since it completes a Create even without
 * its client.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when the outcome of
 * Create remains unknown.
 */
async function createOnce({ client, release }, definition, hash, { budget, create, call, signal, onSend, ...sent }) {
    const asking = () => ({ timeout: budget.take(call), signal });
    const has = (limits) => client.has(hash, limits);
    // An Engine builds an image before it checks whether the service exists, so asking first is cheap.
    if (await client.has(hash, asking()))
        return { status: "exists", returned: hash };
    const send = () => {
        onSend?.();
        return client.create(definition, { timeout: budget.take(create, call), signal, ...sent });
    };
    try {
        const returned = await sendOnce(send, () => has(asking()));
        return { status: "created", returned };
    }
    catch (error) {
        if (!(error instanceof _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R))
            throw error;
        if (error.isUnanswered) {
            if (await arrives(has, asking()))
                return { status: "created", returned: hash };
            throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownOutcome */ .b6)(error, hash, release);
        }
        const named = EXISTING.exec(error.text)?.[1];
        if (named !== undefined && named !== hash)
            return { status: "exists", returned: named };
        if (PENDING.test(error.text) && (await arrives(has, asking())))
            return { status: "created", returned: hash };
        if (MAY_EXIST.test(error.text) && (await client.has(hash, asking())))
            return { status: "exists", returned: hash };
        throw CLAIMS.test(error.text) ? (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .falseClaim */ .SG)(error, hash) : (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .GC)(error, definition.source);
    }
}
/** Sends a Create, and again only if the server did not process it and does not have what it creates. */
async function sendOnce(send, has) {
    return await send().catch(async (error) => {
        if (!(error instanceof _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R && error.isUnprocessed) || (await has()))
            throw error;
        return await send();
    });
}
/** From 0.11 on the text contains the hash, from 0.17 on inside one or two layers of JSON. */
const EXISTING = /service \\*"([^"\\]+)\\*" already exists/;
/** 0.16: the same transaction was sent before, and may not be in a block yet. */
const PENDING = /\bTx already exists in cache\b/;
const CLAIMS = /\balready (?:exists|deployed)\b/;
/** 0.16 reports only that the transaction failed. */
const MAY_EXIST = /\balready (?:exists|deployed)\b|an error occurred in transaction/;
/** Milliseconds between two polls, doubled up to the maximum. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 2_000;
/**
 * Polls until something exists or the time is up. Failed calls are retried, since the connection may have to be
 * reopened.
 */
async function arrives(has, { timeout, signal }) {
    const look = async (left) => (await has({ timeout: left, signal }).catch(passCallError)) || undefined;
    return (await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .w)(look, { timeout, signal, pause: FIRST_PAUSE, maxPause: MAX_PAUSE })) ?? false;
}
function passCallError(error) {
    if (error instanceof _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R)
        return false;
    throw error;
}


/***/ }),

/***/ 62121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy),
/* harmony export */   p: () => (/* binding */ CALL_TIMEOUT)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46356);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71806);
/* harmony import */ var _client_engine_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76458);
/* harmony import */ var _dialects_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17341);
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82094);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22246);
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54438);
/* harmony import */ var _stored_form_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49996);








/** Timeout of a read-only call in milliseconds. */
const CALL_TIMEOUT = 15_000;
const CREATE_TIMEOUT = 600_000;
const TOTAL_TIMEOUT = 900_000;
/**
 * Deploys a definition to an Engine and verifies that the Engine's hash equals the one computed here, and that it
 * stored the definition unchanged. An existing service is a success. Create is processed at most once; when its answer
 * is lost, the Engine is polled for the service.
 *
 * @throws {MesgError} `refused` when the Engine refuses or a check fails; `environment` when the Engine does not
 * answer.
 * @example
 * ```ts
 * const { status, hash } = await deploy(definition, engine, { source: await digestTar(open) });
 * ```
 */
async function deploy(sent, engine, options = {}) {
    const { signal, source, onStep = () => undefined } = options;
    const { client, release } = engine;
    const call = options.callTimeout ?? CALL_TIMEOUT;
    const { definition, hash } = (0,_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .J)(sent, engine, options);
    await onStep({ step: "accepted", hash });
    await options.supply?.();
    const budget = new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeBudget */ .z(options.totalTimeout ?? TOTAL_TIMEOUT, "the deploy");
    const asking = () => ({ timeout: budget.take(call), signal });
    await (0,_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHash */ .c)({ definition, hash }, engine, { ...asking(), source });
    if ((0,_dialects_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnChain */ .No)(release))
        await onStep({ step: "same-hash", hash });
    const create = options.createTimeout ?? CREATE_TIMEOUT;
    const { archive, env, onSend } = options;
    const onTransaction = (signed) => {
        onSend?.();
        return onStep({ step: "signed", hash, signed });
    };
    const sending = (0,_dialects_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnChain */ .No)(release) ? { onTransaction } : { onSend };
    const limits = { budget, create, call, signal, archive, env, ...sending };
    const { status, returned } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .Ur)(engine, definition, hash, limits);
    await onStep({ step: "stored", hash, status });
    if (returned !== hash)
        throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hashMismatch */ .xe)(definition, { computed: hash, returned, engine, source });
    await onStep({ step: "verified-hash", hash });
    const stored = await client.get(hash, asking()).catch((error) => {
        throw (0,_client_engine_client_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotFound */ .c)(error) ? (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .notReturned */ .Lh)(hash, status, error) : error;
    });
    const { differences, unknownFields } = (0,_stored_form_js__WEBPACK_IMPORTED_MODULE_6__/* .compareStored */ .hR)({ sent: definition, hash, release }, stored);
    if (differences.length > 0 || unknownFields.length > 0)
        throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .storedOther */ .uy)(hash, differences, unknownFields);
    await onStep({ step: "verified-definition", hash });
    return {
        status,
        hash,
        sid: definition.sid || (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSid */ .eh)(hash),
        engineVersion: engine.version,
        endpoint: engine.address,
        verified: true,
    };
}


/***/ }),

/***/ 60845:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkSettings)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The chain's limit for a memo in bytes. */
const MAX_MEMO_BYTES = 256;
/**
 * Checks the settings of transactions before anything is sent.
 *
 * @throws {MesgError} `usage`.
 */
function checkSettings({ gas, gasAdjustment, memo = "", mode = "block" }) {
    if (gas !== undefined && !(/^\d{1,18}$/.test(gas) && BigInt(gas) > 0n)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `invalid gas: expected a whole number above 0, found ${JSON.stringify(gas.slice(0, 40))}`);
    }
    const factor = Number(gasAdjustment ?? "1.5");
    if (gasAdjustment !== undefined && !(/^\d{1,3}(?:\.\d{1,6})?$/.test(gasAdjustment) && factor >= 1)) {
        const found = JSON.stringify(gasAdjustment.slice(0, 40));
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `invalid gas adjustment: expected a number of at least 1, such as 1.5, found ${found}`);
    }
    const length = Buffer.byteLength(memo);
    if (length > MAX_MEMO_BYTES) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `memo too long: expected at most ${MAX_MEMO_BYTES} bytes, found ${length}`);
    }
    if (mode !== "block" && mode !== "sync") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `invalid mode: expected block or sync, found ${JSON.stringify(String(mode).slice(0, 40))}`);
    }
}


/***/ }),

/***/ 66213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ applicationsOf),
/* harmony export */   HV: () => (/* binding */ ProcessClient),
/* harmony export */   wr: () => (/* binding */ withoutEngineFields)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13531);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40192);
/* harmony import */ var _client_engine_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76458);
/* harmony import */ var _client_read_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73913);
/* harmony import */ var _dialects_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18741);
/* harmony import */ var _wire_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);
/* harmony import */ var _wire_messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45411);







/** Maximum number of fields in an answer with a hash. */
const MAX_FIELDS = 100;
/** The Process API of an Engine over gRPC: 0.14 to 0.20. */
class ProcessClient {
    release;
    #connection;
    #methods;
    /** @throws {MesgError} `usage` for a release without a Process API over gRPC. */
    constructor(connection, release) {
        this.release = release;
        this.#connection = connection;
        this.#methods = applicationsOf(release).process;
    }
    assertMayCreate() {
        // Up to 0.20 an Engine signs with its own account.
    }
    async hash() {
        return undefined;
    }
    async create(definition, options) {
        // The request has the field numbers of a process, without what the Engine adds.
        const request = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeProcess */ .mW)(withoutEngineFields(definition), { release: this.release });
        const answer = await this.#connection.unary(this.#methods.create, request, { ...options, isOnce: true });
        return await this.#read(() => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase58 */ .Rd)((0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)((0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(answer, MAX_FIELDS), 1) ?? new Uint8Array()));
    }
    async find(hash, options) {
        const request = (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHash */ .$C)(hash)]]);
        try {
            const answer = await this.#connection.unary(this.#methods.get, request, options);
            return await this.#read(() => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeProcess */ .Ok)(answer, this));
        }
        catch (error) {
            if ((0,_client_engine_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isNotFound */ .c)(error))
                return undefined;
            throw error;
        }
    }
    async list(options) {
        const answer = await this.#connection.unary(this.#methods.list, new Uint8Array(), options);
        return await this.#read(() => {
            const processes = (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(answer, _wire_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LISTED */ .Bl).filter(([number]) => number === 1);
            return processes.map(([, process]) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeProcess */ .Ok)(process, this));
        });
    }
    async delete(hash, options) {
        await this.#connection.unary(this.#methods.delete, (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHash */ .$C)(hash)]]), options);
    }
    async #read(read) {
        return await (0,_client_read_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readAnswer */ .J)(this.#connection.endpoint, read);
    }
}
/** Returns a process as its Create request contains it, without what the Engine adds. */
function withoutEngineFields(definition) {
    return { ...definition, hash: "", address: "", paymentAddress: "" };
}
/**
 * Returns the process methods of a release over gRPC.
 *
 * @throws {MesgError} `usage` for a release without them.
 */
function applicationsOf(release) {
    const isNewer = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isSince */ .$l)(release, "0.21");
    const applications = isNewer ? undefined : (0,_dialects_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .dialectOf */ .E3)(release).applications;
    if (applications !== undefined)
        return applications;
    const how = isNewer ? "takes processes by a transaction, not over gRPC" : "has no processes";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N8("usage", `Engine ${release} ${how}`, {
        hint: "use an Engine from 0.14 to 0.20; with --local, set it by --engine-version",
    });
}


/***/ })

};
