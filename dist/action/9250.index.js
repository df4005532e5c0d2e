export const id = 9250;
export const ids = [9250,3974];
export const modules = {

/***/ 98407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** The character codes of its digits. */
const CODES = Uint8Array.from(ALPHABET, (digit) => digit.charCodeAt(0));
/** Digits that are computed together, as one digit of a larger base. */
const TOGETHER = 5;
const LARGE_BASE = 58 ** TOGETHER;
/** The digit of each character code below 128; -1 outside the alphabet. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
/** Base58 takes quadratic time. Hashes and ids have at most 36 bytes. */
const MAX_BYTES = 256;
const MAX_CHARACTERS = 352;
/** Memory for the digits of a number in a large base and for its text, reused since thousands of ids are converted. */
const PLACES = new Float64Array(Math.max(MAX_BYTES, MAX_CHARACTERS));
const TEXT = Buffer.alloc(2 * MAX_CHARACTERS);
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
    if (bytes.length > MAX_BYTES)
        throw tooLong(`${MAX_BYTES} bytes`, bytes.length);
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros === -1)
        return "1".repeat(bytes.length);
    let count = 0;
    // Two bytes at a time; an odd number of them begins with a zero before the first.
    for (let index = zeros - ((bytes.length - zeros) % 2); index < bytes.length; index += 2) {
        count = multiplyAdd(count, 65_536, (bytes[index] ?? 0) * 256 + bytes[index + 1], LARGE_BASE);
    }
    let start = TEXT.length;
    for (let place = 0; place < count; place++) {
        let rest = PLACES[place];
        for (let digit = 0; digit < TOGETHER; digit++) {
            const quotient = Math.floor(rest / 58);
            TEXT[--start] = CODES[rest - quotient * 58];
            rest = quotient;
        }
    }
    while (TEXT[start] === CODES[0])
        start++;
    start -= zeros;
    return TEXT.fill(CODES[0], start, start + zeros).toString("latin1", start);
}
/**
 * Multiplies a number by a factor and adds another. Its digits are in {@linkcode PLACES}, the lowest first.
 *
 * @param count How many digits it has.
 * @returns How many digits the result has.
 */
function multiplyAdd(count, factor, added, base) {
    let carry = added;
    for (let place = 0; place < count; place++) {
        const value = PLACES[place] * factor + carry;
        carry = Math.floor(value / base);
        PLACES[place] = value - carry * base;
    }
    let length = count;
    for (; carry > 0; carry = Math.floor(carry / base))
        PLACES[length++] = carry % base;
    return length;
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
    if (text.length > MAX_CHARACTERS)
        throw tooLong(`${MAX_CHARACTERS} characters`, text.length);
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    let count = 0;
    for (let index = zeros; index < text.length;) {
        let [factor, value] = [1, 0];
        for (const end = Math.min(index + TOGETHER, text.length); index < end; index++, factor *= 58) {
            value = value * 58 + digitAt(text, index);
        }
        count = multiplyAdd(count, factor, value, 65_536);
    }
    const bytes = new Uint8Array(zeros + 2 * count);
    for (let place = 0; place < count; place++) {
        const word = PLACES[place];
        bytes[bytes.length - 1 - 2 * place] = word & 255;
        bytes[bytes.length - 2 - 2 * place] = word >>> 8;
    }
    // Of the highest word, the first byte may be unused.
    return bytes.subarray(count > 0 && PLACES[count - 1] < 256 ? 1 : 0);
}
function digitAt(text, index) {
    const digit = DIGITS[text.charCodeAt(index)] ?? -1;
    if (digit >= 0)
        return digit;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `invalid base58 text: ${JSON.stringify(text[index])} at character ${index + 1}`);
}
function tooLong(limit, found) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}
/**
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 * @example
 * ```ts
 * decodeHash("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW").length; // 32
 * ```
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
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

/***/ 43974:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertOneReceiver: () => (/* reexport */ endpoint/* assertOneReceiver */.Ci),
  needsAcknowledgement: () => (/* reexport */ needsAcknowledgement),
  parseApi: () => (/* reexport */ endpoint/* parseApi */.WY),
  parseGateway: () => (/* reexport */ endpoint/* parseGateway */.EK),
  parseHeader: () => (/* reexport */ endpoint/* parseHeader */.RW),
  publishingRefused: () => (/* reexport */ supply_source/* publishingRefused */._)
});

// UNUSED EXPORTS: KuboNode, carStore, fetchSource, folderStore, gatewayStore, isCar, offerBytes, offerSource, proveSource, publishSource, readSmallFile, supplySource

;// CONCATENATED MODULE: ./src/ipfs/acknowledgement.ts
/**
 * Reports whether publishing must be acknowledged. Data on IPFS is public forever, so a workflow must not publish from a
 * repository that is private, internal or unknown. Outside of GitHub Actions the origin of a folder is unknown, and naming
 * the node is the acknowledgment.
 *
 * @example
 * ```ts
 * needsAcknowledgement({ inActions: true, event: { repository: { private: false } } }); // false
 * ```
 */
function needsAcknowledgement({ inActions, event }) {
    if (!inActions)
        return false;
    const { repository } = (event ?? {});
    if (repository?.visibility !== undefined && repository.visibility !== "public")
        return true;
    return repository?.private !== false;
}

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(65129);
// EXTERNAL MODULE: ./src/ipfs/supply-source.ts + 1 modules
var supply_source = __webpack_require__(17911);
;// CONCATENATED MODULE: ./src/ipfs/mod.ts
/**
 * Publishes sources on IPFS, proves that they are available, and fetches them verified.
 *
 * @module
 */















/***/ })

};
