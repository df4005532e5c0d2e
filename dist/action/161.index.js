export const id = 161;
export const ids = [161,974];
export const modules = {

/***/ 98407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS = new Map([...ALPHABET].map((character, digit) => [character, digit]));
/**
 * Writes bytes as base58 text with Bitcoin's alphabet, as Engines write a service hash and IPFS writes a CIDv0.
 *
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
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
 * @throws {MesgError} `refused` at a character outside the alphabet.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function decodeBase58(text) {
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

/***/ 83712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony exports dottedText, wellFormed, pathToUri */
/**
 * Text of others (repositories, peers, archives) on its way to people. It may be as long and as strange as its author
 * likes; on a terminal, in a job's log, in Markdown and in JSON it must stay inert.
 *
 * @module
 */
/** Controls, unassigned and private characters, lone surrogates, line ends, marks for text direction, joiners, fillers. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Opens an HTML comment, in which other tools keep their marks; `##[`, `##vso[` and their kin are commands of a log. */
const OPENERS = /<(?=!--)|#(?=#\w{0,32}\[)/g;
/** A line of a job's log that begins with `::` is a workflow command; the runner ignores white space before it. */
const COMMAND = /^(\s*):(?=:)/;
/** Colors and clearing a line, which only our own texts hold: a text of others is escaped before it is painted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what it is about
const PAINT = /(\r?\u001b\[[\d;]{0,16}[mK])/;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/**
 * Returns the text on one line, with an escape as in JSON for everything that is invisible or that a terminal or a log
 * would obey.
 *
 * @param limit The most UTF-16 units to keep; `…` marks what was cut off.
 * @example
 * ```ts
 * visibleText("a\nb\u202e"); // "a\\nb\\u202e"
 * ```
 */
function visibleText(text, limit = 200) {
    return escapeLine(text.length > limit ? `${text.slice(0, limit)}…` : text, SHORT);
}
/**
 * Returns a text of several lines with every line made inert as by {@linkcode visibleText}. Line feeds stay.
 *
 * @param options.color Keep color codes: the text goes to a terminal.
 */
function visibleLines(text, { color = false } = {}) {
    return text
        .split("\n")
        .map((line) => (color ? escapePainted(line) : escapeLine(line, SHORT)))
        .join("\n");
}
/** Returns JSON text with the same escapes, which in JSON change only the spelling. Its line ends stay. */
function visibleJson(json) {
    return escapeUnseen(json, { "\n": "\n" });
}
/** Returns the text with a `.` for every UTF-16 unit that is not seen, so that all columns stay where they are. */
function dottedText(text) {
    return text.replace(UNSEEN, (character) => ".".repeat(character.length));
}
/** Returns the text with U+FFFD for every lone surrogate, which has no UTF-8 form. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
/** Returns a path with `/` as the path of a URL: every segment percent-encoded. */
function pathToUri(path) {
    return wellFormed(path)
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent))
        .join("/");
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function escapePainted(line) {
    // A pattern with a group keeps the separators: they stand at the odd places.
    const parts = line.split(PAINT).map((part, index) => (index % 2 === 1 ? part : escapeUnseen(part, SHORT)));
    return withoutCommand(parts.join(""));
}
function escapeLine(line, known) {
    return withoutCommand(escapeUnseen(line, known));
}
function withoutCommand(line) {
    return line.replace(COMMAND, "$1\\u003a");
}
function escapeUnseen(text, known) {
    return text
        .replace(UNSEEN, (character) => escapeOf(character, known))
        .replace(OPENERS, (opener) => escapeOf(opener, {}));
}
function escapeOf(character, known) {
    const short = known[character];
    if (short !== undefined)
        return short;
    let escaped = "";
    for (let index = 0; index < character.length; index++) {
        escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }
    return escaped;
}


/***/ }),

/***/ 43974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertOneReceiver: () => (/* reexport */ endpoint/* assertOneReceiver */.Ci),
  needsAcknowledgement: () => (/* reexport */ needsAcknowledgement),
  parseApi: () => (/* reexport */ endpoint/* parseApi */.WY),
  parseGateway: () => (/* reexport */ endpoint/* parseGateway */.EK),
  parseHeader: () => (/* reexport */ endpoint/* parseHeader */.RW),
  publishingRefused: () => (/* reexport */ supply_source/* publishingRefused */._)
});

// UNUSED EXPORTS: KuboNode, carStore, fetchSource, folderStore, gatewayStore, isCar, offerSource, proveSource, publishSource, supplySource

;// CONCATENATED MODULE: ./src/ipfs/acknowledgement.ts
/**
 * Whether publishing needs an explicit yes: what is on IPFS is public for ever, so a workflow may not publish what comes
 * from a repository that is private, internal, or that the event says nothing about. On a person's machine nobody knows
 * where a folder comes from; there, naming the node to publish to is the yes.
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
// EXTERNAL MODULE: ./src/ipfs/supply-source.ts + 16 modules
var supply_source = __webpack_require__(15953);
;// CONCATENATED MODULE: ./src/ipfs/mod.ts
/**
 * Sources on IPFS: publish one and prove that it is there, fetch one and verify it.
 *
 * @module
 */













/***/ })

};
