/******/ var __webpack_modules__ = ({

/***/ 98407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56681);

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
    if (text.length > MAX_HASH_CHARACTERS)
        throw notAHash(`${text.length} characters`);
    const bytes = decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    throw notAHash(`${bytes.length} bytes`);
}
/** Longer texts are not converted, since that takes quadratic time: 32 bytes have at most 44 characters. */
const MAX_HASH_CHARACTERS = 64;
function notAHash(found) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}


/***/ }),

/***/ 76945:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutLogins),
/* harmony export */   U: () => (/* binding */ shownAddress)
/* harmony export */ });
/* harmony import */ var _concealer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94965);

/**
 * Returns a rejected address for a message: without the login and the values of its query, whether it can be parsed or
 * not.
 *
 * @example
 * ```ts
 * shownAddress("http://me:secret@host:99999/x?key=abc"); // "http://***@host:99999/x?***"
 * ```
 */
function shownAddress(address) {
    const end = Math.max(address.lastIndexOf("@"), lastEscapedAt(address));
    const scheme = address.indexOf("//");
    const start = scheme === -1 || scheme > end ? 0 : scheme + 2;
    const rest = end === -1 ? address : `${address.slice(0, start)}${_concealer_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCEALED */ .R}${address.slice(end)}`;
    const query = rest.search(/[?#]/);
    return query === -1 || query === rest.length - 1 ? rest : `${rest.slice(0, query + 1)}${_concealer_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCEALED */ .R}`;
}
function lastEscapedAt(address) {
    return address.toLowerCase().lastIndexOf("%40");
}
/**
 * Returns a message without the logins of all addresses `SCHEME://USER:PASSWORD@HOST` in it, known or not.
 *
 * @example
 * ```ts
 * withoutLogins("cannot reach https://me:secret@host"); // "cannot reach https://***@host"
 * ```
 */
function withoutLogins(message) {
    let result = "";
    let done = 0;
    for (let at = message.indexOf("://"); at !== -1; at = message.indexOf("://", at + 3)) {
        const start = at + 3;
        if (start < done)
            continue;
        const rest = message.slice(start, start + MAX_AUTHORITY_LENGTH);
        const length = rest.search(/[/?#\s"'<>`]/);
        const sign = rest.slice(0, length === -1 ? undefined : length).lastIndexOf("@");
        if (sign === -1)
            continue;
        result += `${message.slice(done, start)}${_concealer_js__WEBPACK_IMPORTED_MODULE_0__/* .CONCEALED */ .R}`;
        done = start + sign;
    }
    return result + message.slice(done);
}
/** Longer than a host name with a login; keeps the search linear. */
const MAX_AUTHORITY_LENGTH = 2048;


/***/ }),

/***/ 56160:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ concealResult),
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/**
 * Returns a result without secrets. JSON stays JSON, also where a secret is a number or a piece of syntax.
 *
 * @param text JSON, or any other text.
 * @example
 * ```ts
 * concealResult('{"token": "abcdef"}', secrets); // '{"token": "***"}', if secrets has abcdef
 * ```
 */
function concealResult(text, secrets) {
    const concealed = secrets.conceal(text);
    if (concealed === text || !isJson(text) || isJson(concealed))
        return concealed;
    const value = mapTexts(JSON.parse(text), (part) => secrets.conceal(part));
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/**
 * Returns the same plain data with other texts, keys included.
 *
 * @example
 * ```ts
 * mapTexts({ a: ["b", 1] }, (text) => text.toUpperCase()); // { A: ["B", 1] }
 * ```
 */
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]));
}
function isJson(text) {
    if (!/^\s*[[{]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 94965:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ CONCEALED),
  P: () => (/* binding */ Concealer)
});

;// CONCATENATED MODULE: ./src/core/conceal/layers.ts
/**
 * A text with its escapes undone, to find a secret however it is wrapped: JSON in a URL in HTML takes three steps.
 *
 * @module
 */
/** Levels of nested escapes that are undone. Each step takes linear time. */
const MAX_LAYERS = 5;
/** Returns a text, then the result of undoing one more layer of escapes each time, until nothing changes. */
function layersOf(text) {
    const layers = [{ bytes: Buffer.from(text), from: undefined, to: undefined }];
    while (layers.length < MAX_LAYERS) {
        const last = layers.at(-1);
        if (![PERCENT, BACKSLASH, AMPERSAND].some((sign) => last.bytes.includes(sign)))
            break;
        const next = undoEscapes(last);
        if (next.bytes.length === last.bytes.length)
            break;
        layers.push(next);
    }
    return layers;
}
/** Returns a layer with each byte replaced by the result of `replace`, and without those for which that is -1. */
function mapLayer({ bytes, from, to }, replace) {
    const out = new LayerWriter(bytes.length);
    for (let at = 0; at < bytes.length; at++) {
        const byte = replace(bytes[at]);
        if (byte >= 0)
            out.push(byte, from?.[at] ?? at, to?.[at] ?? at + 1);
    }
    return out.finish();
}
/** Every escape begins with one of them. */
const [PERCENT, BACKSLASH, AMPERSAND] = [0x25, 0x5c, 0x26];
/** Undoes percent-encoding, the escapes of JSON, JavaScript, C and Markdown, and the entities of HTML, once. */
function undoEscapes({ bytes, from, to }) {
    const out = new LayerWriter(bytes.length);
    for (let at = 0; at < bytes.length;) {
        const byte = bytes[at];
        const isEscape = byte === PERCENT || byte === BACKSLASH || byte === AMPERSAND;
        const found = isEscape ? readEscape(bytes, at) : undefined;
        const length = found?.length ?? 1;
        const [start, end] = [from?.[at] ?? at, to?.[at + length - 1] ?? at + length];
        for (const value of found?.bytes ?? [byte])
            out.push(value, start, end);
        at += length;
    }
    return out.finish();
}
/** Bytes of the longest escape: entities may begin with zeros. */
const MAX_ESCAPE_BYTES = 18;
function readEscape(bytes, at) {
    const text = bytes.toString("latin1", at, at + MAX_ESCAPE_BYTES);
    for (const [pattern, read] of ESCAPES) {
        const match = pattern.exec(text);
        if (match !== null)
            return { length: match[0].length, bytes: read(match[1] ?? "", match[2] ?? "") };
    }
    return undefined;
}
const asByte = (digits) => [Number.parseInt(digits, 16)];
const asCharacter = (digits) => utf8(Number.parseInt(digits, 16));
const ESCAPES = [
    [/^%([0-9a-f]{2})/i, asByte],
    [
        /^\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i,
        (high, low) => Buffer.from(String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16))),
    ],
    [/^\\u([0-9a-f]{4})/i, asCharacter],
    [/^\\u\{0{0,8}([0-9a-f]{1,6})\}/i, asCharacter],
    [/^\\x([0-9a-f]{2})/i, asByte],
    [/^\\([0-3][0-7]{2})/, (digits) => [Number.parseInt(digits, 8)]],
    [/^\\([bfnrtv0])/, (letter) => [CONTROLS[letter]]],
    [/^\\([!-/:-@[-`{-~])/, (mark) => [mark.charCodeAt(0)]],
    [/^&(amp|lt|gt|quot|apos|nbsp);/i, (name) => utf8(ENTITIES[name.toLowerCase()])],
    [/^&#0{0,8}(\d{1,7});?/, (digits) => utf8(Number(digits))],
    [/^&#x0{0,8}([0-9a-f]{1,6});?/i, asCharacter],
];
const CONTROLS = { b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, 0: 0 };
const ENTITIES = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39, nbsp: 32 };
function utf8(code) {
    return Buffer.from(code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
}
/** Builds a layer, which is never longer than its source. */
class LayerWriter {
    #bytes;
    #from;
    #to;
    #length = 0;
    constructor(max) {
        this.#bytes = Buffer.alloc(max);
        this.#from = new Uint32Array(max);
        this.#to = new Uint32Array(max);
    }
    push(byte, from, to) {
        this.#bytes[this.#length] = byte;
        this.#from[this.#length] = from;
        this.#to[this.#length++] = to;
    }
    finish() {
        const length = this.#length;
        return {
            bytes: this.#bytes.subarray(0, length),
            from: this.#from.subarray(0, length),
            to: this.#to.subarray(0, length),
        };
    }
}

;// CONCATENATED MODULE: ./src/core/conceal/foldings.ts
/**
 * Foldings: which bytes of a spelling of a secret count as equal, and which are ignored.
 *
 * Each has two forms. Few texts contain a secret, so the fast one for whole texts runs first; the one for single bytes
 * then locates a secret.
 *
 * @module
 */
/** Form encoding: a space is a `+`. */
const FORM = {
    byte: (byte) => (byte === 0x2b ? 0x20 : byte),
    text: (text) => text.replaceAll("+", " "),
};
/** Base64: base64url is written as base64, white space is ignored. */
const COMPACT = {
    byte(byte) {
        if (byte === 0x2d)
            return 0x2b;
        if (byte === 0x5f)
            return 0x2f;
        return isSpace(byte) ? -1 : byte;
    },
    text: (text) => text
        .replace(/[\t-\r ]+/g, "")
        .replaceAll("-", "+")
        .replaceAll("_", "/"),
};
/** Hexadecimal, in lower case: separators between digits (white space, `:`, `-`, `,`) are ignored. */
const HEXADECIMAL = {
    byte(byte) {
        if (isUpper(byte))
            return byte + 0x20;
        return byte === 0x3a || byte === 0x2c || byte === 0x2d || isSpace(byte) ? -1 : byte;
    },
    text: (text) => text.replace(/[\t-\r ,:-]+/g, "").toLowerCase(),
};
/** ASCII letters and digits, in lower case: a peer may insert anything else, such as line ends, quotes and zeros. */
const LETTERS = {
    byte(byte) {
        if (isUpper(byte))
            return byte + 0x20;
        return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) ? byte : -1;
    },
    text: (text) => text.replace(/[^0-9A-Za-z]+/g, "").toLowerCase(),
};
function isSpace(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
function isUpper(byte) {
    return byte >= 0x41 && byte <= 0x5a;
}

;// CONCATENATED MODULE: ./src/core/conceal/needles.ts


/** Shorter pieces of base64 would match by chance. */
const MIN_BASE64_LENGTH = 5;
/** Fewer letters and digits would match by chance. */
const MIN_LETTERS = 8;
/** Returns the byte sequences to search, which match the parts in every encoding. */
function needlesOf(parts) {
    const plain = unique(parts.flatMap((part) => layersOf(part).map(({ bytes }) => bytes)));
    // The secret escaped for JSON or a URL, or in UTF-16, before it was encoded.
    const wrapped = unique([
        ...plain,
        ...parts.flatMap((part) => [JSON.stringify(part).slice(1, -1), encode(part), Buffer.from(part, "utf16le")]),
    ]);
    const form = plain.map((bytes) => Buffer.from(bytes.map(FORM.byte)));
    const hexadecimal = wrapped.map((bytes) => bytes.toString("hex"));
    const letters = [
        ...plain.flatMap((bytes) => [bytes.join(""), bytes.toString("hex").replace(/../g, "0x$&")]),
        ...plain.map(lettersOf).filter(({ length }) => length >= MIN_LETTERS),
    ];
    return {
        plain,
        folded: [
            { folding: FORM, needles: unique(form) },
            { folding: COMPACT, needles: unique(wrapped.flatMap(base64Forms)) },
            { folding: HEXADECIMAL, needles: unique(hexadecimal) },
            { folding: LETTERS, needles: unique(letters) },
        ],
    };
}
function lettersOf(bytes) {
    return Buffer.from([...bytes].map(LETTERS.byte).filter((byte) => byte >= 0));
}
/** The base64 letters that depend only on the secret, for each of the three offsets at which it may begin. */
function base64Forms(bytes) {
    const forms = [0, 1, 2].map((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
    return forms.filter((form) => form.length >= MIN_BASE64_LENGTH).map((form) => Buffer.from(form));
}
function unique(found) {
    const known = new Map(found.map((one) => [Buffer.from(one).toString("latin1"), Buffer.from(one)]));
    known.delete("");
    return [...known.values()];
}
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

;// CONCATENATED MODULE: ./src/core/conceal/parts.ts
/**
 * The parts of a user's value that are secret: a header contains a token, an address a login, a key several lines.
 *
 * @module
 */
/** Shorter parts are not concealed, since that would blank half of a log. UTF-16 units. */
const MIN_LENGTH = 4;
/** A longer user name in an address is treated as a token: `https://TOKEN@host`. UTF-16 units. */
const MAX_NAME_LENGTH = 15;
/** Returns the parts of a value that must not be shown. */
function partsOf(value, kind) {
    const parts = PARTS[kind](value).filter((part) => part.trim().length >= MIN_LENGTH && !isArmor(part));
    return [...new Set(parts)];
}
const PARTS = {
    whole: (value) => [value, value.trim(), ...linesOf(value)],
    headers: (value) => linesOf(value).flatMap(headerParts),
    addresses: (value) => value.split(/\s/).flatMap((address) => [...loginParts(address), ...keysIn(address)]),
};
/** Returns the parts of a login that must not be shown: the password, and the pair as HTTP sends it. */
function partsOfLogin(user, password) {
    const pair = `${user}:${password}`;
    const isToken = password === "" || /^x-(oauth-basic|access-token)$/i.test(password) || user.length > MAX_NAME_LENGTH;
    const parts = [password, ...(password === "" ? [] : [pair, base64(pair)]), ...(isToken ? [user, base64(pair)] : [])];
    return parts.filter((part) => part.length >= MIN_LENGTH && !/^x-(oauth-basic|access-token)$/i.test(part));
}
function linesOf(text) {
    return text.split(/[\r\n]+/).map((line) => line.trim());
}
/** `-----BEGIN PRIVATE KEY-----` is not a secret. */
function isArmor(line) {
    return line.startsWith("-----") && line.endsWith("-----") && !/[\r\n]/.test(line);
}
function headerParts(line) {
    const colon = colonOf(line);
    if (colon === -1)
        return [line];
    const value = line.slice(colon + 1).trim();
    const gap = value.search(/\s/);
    const credentials = gap === -1 ? "" : value.slice(gap).trim();
    const isBasic = /^basic$/i.test(value.slice(0, Math.max(gap, 0)));
    return [value, credentials, ...(isBasic ? basicParts(credentials) : []), ...loginParts(line.slice(0, colon))];
}
/** Where the name of a header ends. In `URL NAME: VALUE` that is not the colon of the URL. */
function colonOf(line) {
    const isUrl = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(line);
    const gap = isUrl ? line.search(/\s/) : 0;
    return gap === -1 ? -1 : line.indexOf(":", gap);
}
function basicParts(credentials) {
    const login = Buffer.from(credentials, "base64").toString("utf8");
    const colon = login.indexOf(":");
    return colon === -1 ? [login] : partsOfLogin(login.slice(0, colon), login.slice(colon + 1));
}
/** The login in one address, in every possible reading: a password may contain an @ that should have been %40. */
function loginParts(address) {
    const login = loginIn(address);
    if (login === undefined)
        return [];
    const plain = decode(login);
    return [login, plain].flatMap((one) => {
        const colon = one.indexOf(":");
        return colon === -1 ? partsOfLogin(one, "") : [...partsOfLogin(one.slice(0, colon), one.slice(colon + 1))];
    });
}
/** A shorter piece of a path is a name. UTF-16 units. */
const MIN_KEY_LENGTH = 20;
/** The keys in the path and the query of an address: providers of chain nodes put API keys there. */
function keysIn(address) {
    if (!URL.canParse(address))
        return [];
    const { pathname, searchParams } = new URL(address);
    return [...pathname.split("/"), ...searchParams.values()].filter((piece) => piece.length >= MIN_KEY_LENGTH && /\d/.test(piece));
}
/** Returns the part before the last @ of an address, without its scheme; undefined without an @. */
function loginIn(address) {
    const end = Math.max(address.lastIndexOf("@"), address.toLowerCase().lastIndexOf("%40"));
    if (end === -1)
        return undefined;
    const scheme = address.indexOf("//");
    return address.slice(scheme === -1 || scheme > end ? 0 : scheme + 2, end);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function base64(text) {
    return Buffer.from(text).toString("base64");
}

;// CONCATENATED MODULE: ./src/core/conceal/ranges.ts
/** Truncated text ends with this mark, everywhere in this project. */
const CUT = Buffer.from("…");
/** Minimum bytes of a prefix to conceal; a shorter one reveals too little. */
const MIN_PREFIX_BYTES = 4;
/** Maximum bytes of a prefix to search before a cut; a longer secret is also searched line by line. */
const MAX_CUT_BYTES = 256;
/** The secret ranges of a text. */
class Ranges {
    #found = [];
    /** Marks every occurrence of the needles in a layer, and of their prefixes before a cut. */
    markAll(layer, needles) {
        const { bytes } = layer;
        for (const needle of needles) {
            for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
                this.#add(layer, at, needle.length);
            }
        }
        this.#markBeginnings(layer, needles);
    }
    /** Marks every occurrence of a needle that is not inside a word. */
    markWord(layer, needle) {
        const { bytes } = layer;
        for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
            const end = at + needle.length;
            if (!isWord(bytes[at - 1]) && !isWord(bytes[end]))
                this.#add(layer, at, needle.length);
        }
    }
    /** Marks the prefix of a needle that a cut left, right before the mark of the cut. */
    #markBeginnings(layer, needles) {
        if (!layer.bytes.includes(CUT))
            return;
        for (const needle of needles) {
            for (const [at, length] of beginningsAtCuts(layer.bytes, needle.subarray(0, MAX_CUT_BYTES))) {
                if (length >= MIN_PREFIX_BYTES)
                    this.#add(layer, at - length, length);
            }
        }
    }
    /** Returns a text with each range replaced by a word; undefined when there is no range. */
    replaceIn(bytes, word) {
        if (this.#found.length === 0)
            return undefined;
        const parts = [];
        let done = 0;
        for (const [from, to] of merge(this.#found)) {
            parts.push(bytes.toString("utf8", done, from), word);
            done = to;
        }
        return [...parts, bytes.toString("utf8", done)].join("");
    }
    #add({ from, to }, at, length) {
        this.#found.push([from?.[at] ?? at, to?.[at + length - 1] ?? at + length]);
    }
}
function isWord(byte) {
    if (byte === undefined)
        return false;
    return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte >= 0x80;
}
/**
 * Yields where each cut is, and the length of the longest proper prefix of a needle that ends there (Knuth–Morris–Pratt).
 * No byte is read twice, since a text may consist of cuts.
 */
function* beginningsAtCuts(bytes, needle) {
    const fallback = fallbacksOf(needle);
    let length = 0;
    let at = 0;
    for (let cut = bytes.indexOf(CUT); cut !== -1; cut = bytes.indexOf(CUT, cut + 1)) {
        const begin = cut - needle.length + 1;
        if (begin > at)
            [at, length] = [begin, 0];
        for (; at < cut; at++) {
            while (length > 0 && needle[length] !== bytes[at])
                length = fallback[length - 1];
            if (needle[length] === bytes[at])
                length++;
            if (length === needle.length)
                length = fallback[length - 1];
        }
        yield [cut, length];
    }
}
/** For each prefix length: the length of its longest border, a shorter prefix that it ends with. */
function fallbacksOf(needle) {
    const fallback = new Uint16Array(needle.length);
    for (let at = 1, length = 0; at < needle.length; at++) {
        while (length > 0 && needle[at] !== needle[length])
            length = fallback[length - 1];
        if (needle[at] === needle[length])
            length++;
        fallback[at] = length;
    }
    return fallback;
}
function merge(ranges) {
    const sorted = [...ranges].sort(([left], [right]) => left - right);
    const merged = [];
    for (const [from, to] of sorted) {
        const last = merged.at(-1);
        if (last !== undefined && from <= last[1])
            last[1] = Math.max(last[1], to);
        else
            merged.push([from, to]);
    }
    return merged;
}

;// CONCATENATED MODULE: ./src/core/conceal/concealer.ts




/** Replaces a secret. */
const CONCEALED = "***";
/**
 * Keeps secrets out of text. A peer may send a secret back in any spelling: unchanged, escaped (wholly or in part) for
 * JSON, HTML or a URL, in base64 at any offset, in hexadecimal, in capitals, in UTF-16, split, or cut off.
 *
 * The command line and the action each have one and pass all their output through it.
 *
 * @example
 * ```ts
 * const secrets = new Concealer();
 * secrets.add("authorization: Bearer abcdef", "headers");
 * secrets.conceal("denied: QmVhcmVyIGFiY2RlZg=="); // "denied: ***=="
 * ```
 */
class Concealer {
    #parts = new Set();
    #words = new Set();
    #needles;
    /** Adds a value from a user; an empty one changes nothing. */
    add(value, kind) {
        if (value === undefined || value.trim() === "")
            return;
        const parts = partsOf(value, kind);
        // A short password is concealed only as a separate word.
        if (kind === "whole" && parts.length === 0)
            this.#words.add(value.trim());
        this.#addAll(parts);
    }
    /** Adds a login; the user name alone is not a secret. */
    addLogin(user, password) {
        this.add(password, "whole");
        this.#addAll(partsOfLogin(user, password));
    }
    /** The values to mask in a job's log. */
    get values() {
        return [...this.#parts, ...this.#words];
    }
    /** Returns the text with `***` instead of every secret. Takes linear time. */
    conceal(text) {
        if (text === "" || (this.#parts.size === 0 && this.#words.size === 0))
            return text;
        this.#needles ??= needlesOf([...this.#parts]);
        const layers = layersOf(text);
        const ranges = new Ranges();
        for (const layer of layers)
            findIn(layer, this.#needles, ranges);
        for (const word of this.#words)
            ranges.markWord(layers[0], Buffer.from(word));
        return ranges.replaceIn(layers[0].bytes, CONCEALED) ?? text;
    }
    #addAll(parts) {
        for (const part of parts)
            this.#parts.add(part);
        this.#needles = undefined;
    }
}
function findIn(layer, { plain, folded }, ranges) {
    ranges.markAll(layer, plain);
    const text = layer.bytes.toString("latin1");
    for (const { folding, needles } of folded) {
        // Folding the whole text is much faster than mapping each byte to its origin, and rules out nearly all texts.
        const seen = Buffer.from(folding.text(text), "latin1");
        const mayContain = [CUT, ...needles].some((needle) => seen.includes(needle));
        if (mayContain)
            ranges.markAll(mapLayer(layer, folding.byte), needles);
    }
}


/***/ }),

/***/ 25945:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/**
 * Returns whether the name of a variable suggests that its value is a secret.
 *
 * @example
 * ```ts
 * isSecretName("MAIL_TOKEN"); // true
 * ```
 */
function isSecretName(name) {
    return /TOKEN|PASSW(?:OR)?D|PASSPHRASE|SECRET|MNEMONIC|CREDENTIAL|KEY$/i.test(name);
}


/***/ }),

/***/ 81400:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/**
 * Joins path segments into a JSON pointer.
 *
 * @example
 * ```ts
 * pointerOf(["tasks", "a/b", "inputs"]); // "/tasks/a~1b/inputs"
 * ```
 */
function pointerOf(segments) {
    return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}


/***/ }),

/***/ 56681:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ MesgError),
/* harmony export */   ie: () => (/* binding */ UnreadableFile),
/* harmony export */   oC: () => (/* binding */ LimitError)
/* harmony export */ });
/**
 * An expected failure, with a message for users. Every error that this library throws on purpose is a MesgError; any
 * other error is a defect.
 *
 * @example
 * ```ts
 * throw new MesgError("refused", "expected 32 bytes, found 20", { hint: "give the whole hash" });
 * ```
 */
class MesgError extends Error {
    name = "MesgError";
    kind;
    /** What to do, in the imperative. */
    hint;
    /** @param message What is wrong and where: `problem: expected X, found Y`. */
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.hint = options.hint;
    }
}
/**
 * Input that exceeds a limit of this tool. It is refused here although it may be valid.
 *
 * @example
 * ```ts
 * throw new LimitError("expected at most 10 files, found 11", { hint: "remove some of them" });
 * ```
 */
class LimitError extends MesgError {
    constructor(message, options = {}) {
        super("refused", message, options);
    }
}
/**
 * A path that is not a readable regular file, such as a pipe, a device, or a symlink that leaves its folder.
 *
 * @example
 * ```ts
 * throw new UnreadableFile("cannot read mesg.yml: expected a regular file, found a pipe");
 * ```
 */
class UnreadableFile extends MesgError {
    constructor(message, options = {}) {
        super("refused", message, options);
    }
}


/***/ }),

/***/ 3914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeFolderSync),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Creates a folder and the missing folders above it. A folder that exists is left as it is.
 *
 * Node's own `recursive` is not used: Node 20 tries again without end where a folder exists but refuses new ones with
 * ENOENT, as `/proc` does.
 *
 * @param mode Permissions of the folders that are created.
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * await makeFolder("build/cache");
 * ```
 */
async function makeFolder(path, mode) {
    const error = await tryMaking(path, mode);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    await makeFolder(parent, mode);
    const again = await tryMaking(path, mode);
    if (again !== undefined)
        throw again;
}
/** Returns why a folder was not created; undefined when it was, or existed. */
async function tryMaking(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
    }
    catch (error) {
        const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (!existing?.isDirectory())
            return error;
    }
    return undefined;
}
/**
 * Creates a folder as {@linkcode makeFolder} does, where a promise would take longer than the system call.
 *
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * makeFolderSync("build/cache");
 * ```
 */
function makeFolderSync(path) {
    const error = tryMakingSync(path);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    makeFolderSync(parent);
    const again = tryMakingSync(path);
    if (again !== undefined)
        throw again;
}
function tryMakingSync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return error;
    }
    return undefined;
}


/***/ }),

/***/ 21003:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56681);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. When the writer throws, or the
 * disk is full, nothing is left behind and an existing file is unchanged. A device or a pipe (`/dev/stdout`) is written to
 * directly, unless `replacesPipes` is set.
 *
 * @param writer Writes the contents. Its errors are rethrown.
 * @returns The writer's result.
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer, { isDurable = true, replacesPipes = false } = {}) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    const isFolder = existing?.isDirectory() === true;
    if (isFolder || path.endsWith("/") || path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot write ${path}: it ${isFolder ? "is" : "names"} a folder`, {
            hint: "use the path of a file in it",
        });
    }
    const inPlace = !replacesPipes && existing !== undefined && !existing.isFile();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${crypto.randomUUID().slice(-12)}.part`);
    const handle = await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(written, inPlace ? "w" : "wx"));
    try {
        const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
        if (isDurable && !inPlace)
            await writing(path, () => handle.sync());
        // A file system over a network may report a failed write only here, so it comes before the file is replaced.
        await writing(path, () => handle.close());
        if (!inPlace)
            await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, path));
        return result;
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        if (!inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true }).catch(() => undefined);
        throw error;
    }
}
/**
 * Writes a small file that must not exist yet, in one call. It is much faster than {@linkcode writeWhole} for thousands
 * of files, but not atomic: use it only in a folder that this process created and nobody reads yet.
 *
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * writeNew("build/service.json", "{}\n");
 * ```
 */
function writeNew(path, bytes) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, bytes, { flag: "wx" });
    }
    catch (error) {
        throw writeFailure(path, error);
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
        throw writeFailure(path, error);
    }
}
function writeFailure(path, cause) {
    const { code, message, syscall } = cause;
    // The message ends with the temporary file's name, which the caller does not know.
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
        cause,
        hint: code === "ENOSPC" ? "free some disk space" : "check that the folder exists and is writable",
    });
}


/***/ }),

/***/ 31044:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fo: () => (/* binding */ Glob),
  $$: () => (/* binding */ bytesOf),
  cG: () => (/* binding */ wildmatch)
});

;// CONCATENATED MODULE: ./src/core/glob/character-set.ts
/**
 * Reads a set such as `[!a-z[:digit:]]` as git's wildmatch does. An unclosed set, or one with an unknown class, matches
 * nothing.
 *
 * @param start Where its `[` is.
 */
function characterSetAt(text, start) {
    let at = start + 1;
    const isNegated = text[at] === "!" || text[at] === "^";
    if (isNegated)
        at++;
    const members = [];
    /** The character that becomes the start of a range if `-` follows. */
    let low;
    const closing = closings(text);
    for (let isFirst = true; at < text.length && (isFirst || text[at] !== "]"); isFirst = false) {
        const { member, end, last } = memberAt(text, at, { low, closing });
        members.push(member);
        low = last;
        at = end;
    }
    if (at >= text.length || members.includes(UNKNOWN))
        return { has: () => false, end: Math.min(at, text.length) + 1 };
    return { has: (found) => members.some((member) => member(found)) !== isNegated, end: at + 1 };
}
/** A class that git does not know. */
const UNKNOWN = () => false;
/** Finds the next closing bracket. Positions only grow, so each character is read once. */
function closings(text) {
    let found = 0;
    return (from) => {
        if (found !== -1 && found < from)
            found = text.indexOf("]", from);
        return found;
    };
}
function memberAt(text, at, { low, closing }) {
    const character = text[at];
    if (character === "-" && low !== undefined && at + 1 < text.length && text[at + 1] !== "]") {
        const high = literalAt(text, at + 1);
        return { member: (found) => low <= found && found <= high.character, end: high.end };
    }
    if (character === "[" && text[at + 1] === ":") {
        const close = closing(at + 2);
        // When no bracket closes the class, git reads to the end of the text, and the set is unclosed, too.
        if (close === -1)
            return { member: UNKNOWN, end: text.length };
        if (close > at + 2 && text[close - 1] === ":") {
            return { member: CLASSES.get(text.slice(at + 2, close - 1)) ?? UNKNOWN, end: close + 1 };
        }
    }
    const { character: literal, end } = literalAt(text, at);
    return { member: (found) => found === literal, end, last: literal };
}
/** Returns a character, or the one after a backslash. */
function literalAt(text, at) {
    const isEscaped = text[at] === "\\" && at + 1 < text.length;
    return { character: text[isEscaped ? at + 1 : at], end: at + (isEscaped ? 2 : 1) };
}
/** The POSIX classes, limited to ASCII as in git, for which a vertical tab and a form feed are not spaces. */
const CLASSES = new Map([
    ["alnum", (c) => /^[A-Za-z0-9]$/.test(c)],
    ["alpha", (c) => /^[A-Za-z]$/.test(c)],
    ["blank", (c) => c === " " || c === "\t"],
    ["cntrl", (c) => c < " " || c === "\x7f"],
    ["digit", (c) => /^[0-9]$/.test(c)],
    ["graph", (c) => c > " " && c <= "~"],
    ["lower", (c) => /^[a-z]$/.test(c)],
    ["print", (c) => c >= " " && c <= "~"],
    ["punct", (c) => c > " " && c <= "~" && !/^[A-Za-z0-9]$/.test(c)],
    ["space", (c) => c === " " || c === "\t" || c === "\n" || c === "\r"],
    ["upper", (c) => /^[A-Z]$/.test(c)],
    ["xdigit", (c) => /^[0-9A-Fa-f]$/.test(c)],
]);

;// CONCATENATED MODULE: ./src/core/glob/wildmatch.ts

/**
 * A glob of a gitattributes or gitignore file, or of folders, with the rules of gitignore(5): `*` and `?` stop at a
 * slash, `**` as a whole part does not, `[a-z]` and `[[:alpha:]]` match one character, and a backslash escapes the next
 * one. Matching takes at most pattern length × path length steps.
 *
 * @example
 * ```ts
 * new Glob("assets/**\/*.png").matches("assets/a/b.png"); // true
 * ```
 */
class Glob {
    /**
     * The text before a `**` that git treats as a whole part although it does not begin one; empty for nearly all globs.
     */
    #start;
    #parts;
    /** What every path that matches ends with; it rules out nearly all others. */
    #end;
    constructor(pattern) {
        this.#start = textBeforeAny(pattern);
        this.#parts = partsOf(pattern.slice(this.#start.length));
        this.#end = endOf(this.#parts.at(-1));
    }
    /** Whether a path matches, given as a text or as its parts. */
    matches(path, work = { left: 0 }) {
        work.left--;
        // It has no slash, so a path ends with it if its last part does.
        if (!(typeof path === "string" ? path : path.at(-1)).endsWith(this.#end))
            return false;
        const names = this.#namesOf(path);
        if (names === undefined)
            return false;
        return matchesAll(this.#parts, names, (part, name) => {
            if (typeof part === "string")
                return part === name;
            return matchesAll(part, name, (one, character) => {
                work.left--;
                return typeof one === "string" ? one === character : one(character);
            });
        });
    }
    /** The parts after the start; undefined when the path does not begin with it. */
    #namesOf(path) {
        if (this.#start === "")
            return typeof path === "string" ? path.split("/") : path;
        const text = typeof path === "string" ? path : path.join("/");
        return text.startsWith(this.#start) ? text.slice(this.#start.length).split("/") : undefined;
    }
}
/**
 * Whether a path matches a pattern, where `?` and `[a-z]` match one byte, as in git.
 *
 * @example
 * ```ts
 * wildmatch("assets/**\/*.png", "assets/a/b.png"); // true
 * ```
 */
function wildmatch(pattern, path) {
    return new Glob(bytesOf(pattern)).matches(bytesOf(path));
}
const NOT_ASCII = /[^\0-\x7f]/;
/**
 * Returns a text whose characters are the bytes of another's UTF-8 form.
 *
 * @example
 * ```ts
 * bytesOf("é").length; // 2
 * ```
 */
function bytesOf(text) {
    return NOT_ASCII.test(text) ? Buffer.from(text).toString("latin1") : text;
}
/** Matches any number of parts, or of characters. */
const ANY = Symbol("any");
/**
 * Matches from the left. What follows an {@linkcode ANY} is tried at the first place where it fits and, when the rest
 * fails, one place later; nothing before the last one needs another try.
 */
function matchesAll(wanted, found, matches) {
    let [at, index, lastAny, retryAt] = [0, 0, -1, 0];
    while (index < found.length) {
        const next = wanted[at];
        if (next === ANY) {
            lastAny = at++;
            retryAt = index;
        }
        else if (at < wanted.length && matches(next, found[index])) {
            at++;
            index++;
        }
        else if (lastAny !== -1) {
            at = lastAny + 1;
            index = ++retryAt;
        }
        else
            return false;
    }
    while (wanted[at] === ANY)
        at++;
    return at === wanted.length;
}
/**
 * Git compares the text before the first wildcard separately, and its matcher sees only the rest. A `**` there is a
 * whole part, so `a**` matches `a/b`. (git 2.25 to 2.51, `match_pathname` of dir.c.)
 */
function textBeforeAny(pattern) {
    return /^([^*?[\\]*[^*?[\\/])\*{2,}(?:\/|$)/.exec(pattern)?.[1] ?? "";
}
function partsOf(pattern) {
    // An escaped slash is a slash.
    const text = pattern.replace(/\\(.)/gs, (pair, escaped) => (escaped === "/" ? "/" : pair));
    const parts = [];
    for (let at = 0; at <= text.length;) {
        const { part, end } = partAt(text, at);
        parts.push(part);
        at = end + 1;
    }
    // At the end, `**` matches at least one part.
    return parts.at(-1) === ANY ? [...parts, [ANY]] : parts;
}
/** The text at the end of a part. */
function endOf(part) {
    if (typeof part === "string" || part === ANY)
        return part === ANY ? "" : part;
    return part.slice(part.findLastIndex((one) => typeof one !== "string") + 1).join("");
}
/** Reads the part of a pattern that begins at an index, up to its slash. */
function partAt(text, start) {
    const ones = [];
    let at = start;
    while (at < text.length && text[at] !== "/") {
        const { one, end } = oneAt(text, at);
        if (one !== ANY || ones.at(-1) !== ANY)
            ones.push(one);
        at = end;
    }
    if (ones.length === 1 && ones[0] === ANY && at - start > 1)
        return { part: ANY, end: at };
    const isLiteral = ones.every((one) => typeof one === "string");
    return { part: isLiteral ? ones.join("") : ones, end: at };
}
function oneAt(text, at) {
    const character = text[at];
    if (character === "*")
        return { one: ANY, end: at + 1 };
    if (character === "?")
        return { one: () => true, end: at + 1 };
    if (character === "[") {
        const { has, end } = characterSetAt(text, at);
        return { one: has, end };
    }
    // As in git, a backslash at the end matches nothing.
    if (character === "\\")
        return { one: text[at + 1] ?? (() => false), end: at + 2 };
    return { one: character, end: at + 1 };
}


/***/ }),

/***/ 81564:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ useProxies),
/* harmony export */   r: () => (/* binding */ proxyVariable)
/* harmony export */ });
let settings = {};
/**
 * Sets the environment that names the proxies of all calls: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, also in lower case,
 * which comes first. Without this call there is no proxy.
 *
 * @example
 * ```ts
 * useProxies(process.env);
 * ```
 */
function useProxies(env) {
    settings = env;
}
/** Returns the value of a variable that names proxies, without spaces around it; empty when it is not set. */
function proxyVariable(name) {
    return (settings[name.toLowerCase()] || settings[name] || "").trim();
}


/***/ }),

/***/ 32789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * Reports whether a value is an object with keys, such as one of JSON: neither null nor a list.
 *
 * @example
 * ```ts
 * isRecord(JSON.parse("{}")); // true
 * ```
 */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 90761:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nearestOfMany),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Returns the known name that is closest to `name` by edit distance; undefined when none is close. Of equally
 * close ones it is one with the same first letter, or else the first.
 *
 * @example
 * ```ts
 * nearest("desciption", ["name", "description"]); // "description"
 * ```
 */
function nearest(name, known) {
    if (name.length > 64)
        return undefined;
    let best;
    // Any other character is as close to a single one.
    let most = name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3));
    const isAlike = (candidate) => candidate[0]?.toLowerCase() === name[0]?.toLowerCase();
    for (const candidate of known) {
        if (Math.abs(candidate.length - name.length) > most)
            continue;
        const changes = distance(name.toLowerCase(), candidate.toLowerCase());
        if (changes > most)
            continue;
        if (best !== undefined && changes === most && (isAlike(best) || !isAlike(candidate)))
            continue;
        [best, most] = [candidate, changes];
    }
    return best;
}
/** Maximum number of names that {@linkcode nearestOfMany} compares. */
const MAX_KNOWN = 500;
/**
 * Returns what {@linkcode nearest} does, among the first 500 known names: for checks that may find thousands of names.
 *
 * @example
 * ```ts
 * nearestOfMany("greter", serviceNames); // "greeter"
 * ```
 */
function nearestOfMany(name, known) {
    return nearest(name, known.slice(0, MAX_KNOWN));
}
/** Computes the edit distance: the number of characters to insert, remove, replace, or swap with a neighbor. */
function distance(from, to) {
    let before = [];
    let above = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = above[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, above[j] + 1, row[j - 1] + 1);
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        before = above;
        above = row;
    }
    return above[to.length];
}


/***/ }),

/***/ 38818:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/**
 * Returns a function that calls `make` once, at its first call, and always returns that result, even a failure.
 *
 * @example
 * ```ts
 * const connect = once(() => openConnection()); // connects when it is first called
 * ```
 */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 99277:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ pageAddress)
});

// EXTERNAL MODULE: ./package.json
var package_0 = __nccwpck_require__(8330);
;// CONCATENATED MODULE: ./src/core/version.ts

/** The version of this package; built into a bundle. */
const VERSION = package_0/* version */.rE;

;// CONCATENATED MODULE: ./src/core/page-address.ts

/**
 * Returns the URL of a page of the documentation at this version: the npm package has no docs/, and another version may
 * have other pages and sections.
 *
 * @param page Its path in the repository, with an optional section.
 * @example
 * ```ts
 * pageAddress("docs/rules.md#waivers"); // "https://github.com/mesg/compile-action/blob/v1.2.0/docs/rules.md#waivers"
 * ```
 */
function pageAddress(page) {
    return `https://github.com/mesg/compile-action/blob/v${VERSION}/${page}`;
}


/***/ }),

/***/ 83712:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   TA: () => (/* binding */ pathToUri),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export dottedText */
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17319);
/**
 * Untrusted text (from repositories, peers, archives) for display. It may be of any length and contain any characters;
 * on a terminal, in a job's log, in Markdown and in JSON it must stay inert.
 *
 * @module
 */

/** Controls, unassigned and private characters, lone surrogates, line ends, marks for text direction, joiners, fillers. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Opens an HTML comment, in which other tools keep markers; `##[`, `##vso[` and the like are log commands. */
const OPENERS = /<(?=!--)|#(?=#\w{0,32}\[)/g;
/** A line of a job's log that begins with `::` is a workflow command; the runner ignores white space before it. */
const COMMAND = /^(\s*):(?=:)/;
/** Nearly all lines: they contain none of these. */
const PLAIN = /^[\w./-][\w./:, -]*$/;
/** Colors and clearing a line. Only our own text contains them: untrusted text is escaped before it is colored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what it is about
const PAINT = /(\r?\u001b\[[\d;]{0,16}[mK])/;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/**
 * Returns the text on one line, with a JSON escape for everything that is invisible or that a terminal or a log would
 * interpret.
 *
 * @param limit Maximum number of UTF-16 units to keep; `…` marks a cut.
 * @example
 * ```ts
 * visibleText("a\nb\u202e"); // "a\\nb\\u202e"
 * ```
 */
function visibleText(text, limit = 200) {
    return escapeLine(text.length > limit ? `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(text, limit)}…` : text, SHORT);
}
/**
 * Returns a text of several lines with every line made inert as by {@linkcode visibleText}. Line feeds stay.
 *
 * @example
 * ```ts
 * visibleLines("::error::x\ny"); // "\\u003a:error::x\ny"
 * ```
 */
function visibleLines(text, { color = false, limit = Infinity } = {}) {
    return text
        .split("\n")
        .map((line) => (line.length > limit ? `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .G)(line, limit)}…` : line))
        .map((line) => (color ? escapePainted(line) : escapeLine(line, SHORT)))
        .join("\n");
}
/**
 * Returns JSON text with the same escapes, which in JSON change only the spelling. Its line ends stay.
 *
 * @example
 * ```ts
 * visibleJson(JSON.stringify({ a: "\u202e" })); // '{"a":"\\u202e"}'
 * ```
 */
function visibleJson(json) {
    return escapeUnseen(json, { "\n": "\n" });
}
/**
 * Returns the text with a `.` for every invisible UTF-16 unit, so columns do not move.
 *
 * @example
 * ```ts
 * dottedText("a\u202eb"); // "a.b"
 * ```
 */
function dottedText(text) {
    return text.replace(UNSEEN, (character) => ".".repeat(character.length));
}
/**
 * Returns the text with U+FFFD for every lone surrogate, which has no UTF-8 form.
 *
 * @example
 * ```ts
 * wellFormed("a\ud800"); // "a\ufffd"
 * ```
 */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
/**
 * Returns a path with `/` as the path of a URL: every segment percent-encoded.
 *
 * @example
 * ```ts
 * pathToUri("my service/mesg.yml"); // "my%20service/mesg.yml"
 * ```
 */
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
    // A pattern with a group keeps the separators: they are at the odd indexes.
    const parts = line.split(PAINT).map((part, index) => (index % 2 === 1 ? part : escapeUnseen(part, SHORT)));
    return withoutCommand(parts.join(""));
}
function escapeLine(line, known) {
    if (PLAIN.test(line))
        return line;
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

/***/ 49013:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56681);

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
/**
 * Formats a number of bytes for display, in powers of 1024.
 *
 * @example
 * ```ts
 * formatBytes(1_572_864); // "1.5 MiB"
 * ```
 */
function formatBytes(bytes) {
    if (bytes === 1)
        return "1 byte";
    let value = bytes;
    let unit = 0;
    // As it is shown: 1,048,575 bytes are 1 MiB, not 1024 KiB.
    while (Number(value.toFixed(1)) >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${Number(value.toFixed(1))} ${UNITS[unit]}`;
}
/**
 * Parses a count.
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `expected a number from 1 to 10000000, found ${JSON.stringify(text.slice(0, 80))}`);
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `expected a size such as 500MB or 2GiB, found ${JSON.stringify(text.slice(0, 80))}`, {
        hint: "KB, MB, GB are powers of 1000; KiB, MiB, GiB of 1024; 500M is 500 MiB",
    });
}


/***/ }),

/***/ 2387:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unquoteC)
/* harmony export */ });
const QUOTED = /"((?:[^"\\]|\\(?:["\\abfnrtv]|[0-3][0-7]{2}))*)"/y;
const ESCAPES = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
/**
 * Reads a text that is quoted like a string of C, as git does (`unquote_c_style` of quote.c).
 *
 * @param text Text with a byte per character.
 * @param start Index of the opening quote.
 * @returns undefined when no quoted text begins at `start`, or when it has an unknown escape.
 * @example
 * ```ts
 * unquoteC('"a\\tb" c'); // { text: "a\tb", end: 6 }
 * ```
 */
function unquoteC(text, start = 0) {
    QUOTED.lastIndex = start;
    const [all = "", inner = ""] = QUOTED.exec(text) ?? [];
    if (all === "")
        return undefined;
    const plain = inner.replace(/\\(\d{3}|.)/g, (_, escaped) => escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped));
    return { text: plain, end: start + all.length };
}


/***/ }),

/***/ 17319:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/**
 * Returns the first `length` UTF-16 units of a text; one less where that would split a character.
 *
 * @example
 * ```ts
 * startOf("a😀b", 2); // "a"
 * ```
 */
function startOf(text, length) {
    const isSplit = length > 0 && text.codePointAt(length - 1) > 0xffff;
    return text.slice(0, isSplit ? length - 1 : length);
}
/**
 * Returns a text of at most `max` UTF-16 units; `…` marks a cut.
 *
 * @example
 * ```ts
 * cutText("a long text", 6); // "a lon…"
 * ```
 */
function cutText(text, max) {
    return text.length > max ? `${startOf(text, max - 1)}…` : text;
}


/***/ }),

/***/ 4521:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 89593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/**
 * Returns a path as one argument for a shell: quoted where it needs quotes, and never like an option.
 *
 * @example
 * ```ts
 * shellPath("my service"); // "'my service'"
 * shellPath("--write"); // "./--write"
 * ```
 */
function shellPath(path) {
    if (path.startsWith("-"))
        return shellPath(`./${path}`);
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 74213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ someLines),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/**
 * Returns a list of all items for a message.
 *
 * @param last The word before the last item.
 * @example
 * ```ts
 * listOf(["a", "b", "c"]); // "a, b and c"
 * ```
 */
function listOf(items, last = "and") {
    return items.length < 2 ? items.join() : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
/**
 * Returns a list for a message: of many names only the first, and the number of the others.
 *
 * @param max Maximum number of names.
 * @param show Returns how a name is written; by default unchanged.
 * @example
 * ```ts
 * someOf(["a", "b", "c"], 2); // "a, b and 1 more"
 * ```
 */
function someOf(names, max, show = unchanged) {
    const shown = names.slice(0, max).map((name) => show(name));
    return `${shown.join(", ")}${names.length > max ? ` and ${names.length - max} more` : ""}`;
}
/**
 * Returns the lines of a list for a message: of many items only the first, and a line with the number of the others.
 *
 * @param max Maximum number of items.
 * @param show Returns the line of an item.
 * @example
 * ```ts
 * someLines([1, 2, 3], 2, String); // ["1", "2", "and 1 more"]
 * ```
 */
function someLines(items, max, show) {
    const lines = items.slice(0, max).map((item) => show(item));
    if (items.length > max)
        lines.push(`and ${items.length - max} more`);
    return lines;
}
function unchanged(name) {
    return name;
}


/***/ }),

/***/ 99965:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   X: () => (/* binding */ DeadlinePassed)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56681);

/** The error of work that did not finish in time. */
class DeadlinePassed extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    constructor({ milliseconds, what, hint }) {
        super("environment", `${what} did not finish within ${milliseconds / 1000} s`, hint === undefined ? {} : { hint });
    }
}
/**
 * Runs work under a deadline. The work receives a signal that aborts with the caller's signal or when the time is up.
 * The call then ends even if the work ignores its signal. No timer or listener remains afterwards.
 *
 * @throws {DeadlinePassed} when the time is up; the caller's reason when the caller aborts; otherwise what the work
 * throws.
 * @example
 * ```ts
 * await withDeadline({ milliseconds: 5_000, what: "reading the block" }, signal, (either) => read(either));
 * ```
 */
async function withDeadline(deadline, signal, work) {
    if (signal?.aborted)
        throw signal.reason;
    const controller = new AbortController();
    let stop = () => undefined;
    const stopped = new Promise((_, reject) => {
        stop = (reason) => {
            reject(reason);
            controller.abort(reason);
        };
    });
    const leave = () => stop(signal?.reason);
    signal?.addEventListener("abort", leave);
    const timer = setTimeout(() => stop(new DeadlinePassed(deadline)), deadline.milliseconds);
    try {
        return await Promise.race([work(controller.signal), stopped]);
    }
    catch (error) {
        // Aborted work throws its own errors; the reason is more specific.
        throw controller.signal.aborted ? controller.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", leave);
    }
}


/***/ }),

/***/ 69331:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 58215:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Returns a text without trailing characters of a set. Linear, where the pattern `/x+$/` takes quadratic time.
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

/***/ 21334:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ definitionToJson)
/* harmony export */ });
/**
 * Writes a definition as proto3 JSON: lowerCamelCase names, without default values. A run of the action that finds
 * nothing loads this module, but not the reader.
 *
 * @module
 */
/**
 * Converts a definition to a value for `JSON.stringify`, without defaults, with keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
function definitionToJson(definition) {
    const workflows = definition.workflows.map(withoutUnsetEnums);
    return withoutDefaults({ ...definition, workflows });
}
/** The default of an enumeration has a name, which in another string field is an ordinary value. */
function withoutUnsetEnums({ trigger, ...workflow }) {
    if (trigger === undefined)
        return workflow;
    const filters = trigger.filters.map((it) => ({ ...it, predicate: it.predicate === "UNKNOWN" ? "" : it.predicate }));
    const { key, task } = workflow;
    return { key, trigger: { ...trigger, type: trigger.type === "Unknown" ? "" : trigger.type, filters }, task };
}
/** Values that proto3 JSON omits; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = {};
    for (const key of Object.keys(value)) {
        const field = value[key];
        if (!isDefault(field))
            kept[key] = withoutDefaults(field);
    }
    return kept;
}
function isDefault(value) {
    return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}


/***/ }),

/***/ 77544:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MAX_PATH_LENGTH),
/* harmony export */   V: () => (/* binding */ assertFits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51241);


/**
 * Checks that the message of a release can hold a process.
 *
 * @throws {MesgError} `refused`, naming the node, when a node uses features of another form: nested references and
 * paths (from 0.18), typed conditions (from 0.21); or when a value is nested too deeply.
 * @example
 * ```ts
 * assertFits(process, processForm("0.14")); // throws if a node needs a later form
 * ```
 */
function assertFits(process, form) {
    for (const [index, node] of process.nodes.entries()) {
        const problem = node.kind === "map"
            ? firstOf(node.outputs, (output) => outputProblem(output, form))
            : node.kind === "filter"
                ? firstOf(node.conditions, (condition) => conditionProblem(condition, form))
                : undefined;
        if (problem === undefined)
            continue;
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(["nodes", index]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `node ${JSON.stringify(node.key)} (${place}): ${problem}`, {
            hint: "use another --engine-version, or compile the process for this one",
        });
    }
}
/** Values may be nested this deep; in a message each takes three levels. */
const MAX_VALUE_DEPTH = 300;
/** Selectors of one path; in a message each is nested in the previous one. */
const MAX_PATH_LENGTH = 300;
function outputProblem({ key, value }, form) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(value) > MAX_VALUE_DEPTH) {
        return `the value of ${JSON.stringify(key)} is nested more than ${MAX_VALUE_DEPTH} levels deep`;
    }
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPath */ .GJ)(value) > MAX_PATH_LENGTH) {
        return `the value of ${JSON.stringify(key)} refers to a path of more than ${MAX_PATH_LENGTH} parts`;
    }
    if (form !== "0.14")
        return undefined;
    if (value.kind === "reference") {
        const [first, ...rest] = value.path;
        return rest.length > 0 || (first !== undefined && first.key === undefined)
            ? `the value of ${JSON.stringify(key)} refers to a path inside data, which Engines before 0.18 do not support`
            : undefined;
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .findReference */ .t3)(value) === undefined
        ? undefined
        : `the value of ${JSON.stringify(key)} contains a reference, which Engines before 0.18 allow only at the top level`;
}
function conditionProblem({ reference, predicate, value }, form) {
    if ((reference?.path.length ?? 0) > MAX_PATH_LENGTH) {
        return `a condition has a path of more than ${MAX_PATH_LENGTH} parts`;
    }
    if (form === "0.21") {
        return reference?.nodeKey === "" && reference.path.length === 1
            ? "a condition names no node, which Engines from 0.21 on require"
            : undefined;
    }
    const isFlat = reference === undefined || (reference.path.length <= 1 && reference.path[0]?.index === undefined);
    if (!isFlat || predicate > 1)
        return "a condition has a path or a predicate that Engines before 0.21 do not support";
    if (value.kind !== "text")
        return `a condition compares with a ${value.kind}; Engines before 0.21 compare only strings`;
    return undefined;
}
function firstOf(items, problemOf) {
    for (const item of items) {
        const problem = problemOf(item);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}


/***/ }),

/***/ 60645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ DEFAULT_PROCESS_RELEASE),
/* harmony export */   S8: () => (/* binding */ processForm)
/* harmony export */ });
/* unused harmony export processEra */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40192);


const FORMS = ["0.21", "0.18", "0.14"];
/** The newest release that accepts a process over gRPC; from 0.21 on, a transaction creates a process. */
const DEFAULT_PROCESS_RELEASE = "0.20";
/**
 * Returns the form of processes at a release.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processForm("0.20"); // "0.18"
 * ```
 */
function processForm(release) {
    const form = FORMS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
    if (form !== undefined)
        return form;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `Engine ${release} has no processes: expected a release from 0.14 on`, {
        hint: `use --engine-version 0.14 or newer${FORERUNNERS[release] ?? ""}`,
    });
}
/** The predecessors of processes in some releases. */
const FORERUNNERS = {
    "0.12": "; Engine 0.12 has workflows inside a mesg.yml",
    "0.13": "; Engine 0.13 has workflows, which no compiler supports",
};
/** The releases with another compiler, other rules or another hash of processes than the release before. */
const ERAS = (/* unused pure expression or super */ null && (["0.21", "0.18", "0.17", "0.15", "0.14"]));
/**
 * Returns the first of the releases that compile, check and hash a process as `release` does, given the hashes of its
 * instances.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processEra("0.26"); // "0.21"
 * ```
 */
function processEra(release) {
    // Throws before 0.14, which has no era.
    processForm(release);
    return ERAS.find((first) => isSince(release, first));
}


/***/ }),

/***/ 15133:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ processToJson)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77544);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51241);



/**
 * Returns a process as a value for `JSON.stringify`, in the form of a release's message.
 *
 * @throws {MesgError} `refused` when the message of that release cannot hold the process; `usage` before 0.14.
 * @example
 * ```ts
 * processToJson({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // { name: "a" }
 * ```
 */
function processToJson(process, release) {
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .processForm */ .S8)(release);
    (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .assertFits */ .V)(process, form);
    const { hash, name, nodes, edges, address, paymentAddress } = process;
    return withoutDefaults({
        hash,
        [form === "0.14" ? "key" : "name"]: name,
        nodes: nodes.map((node) => (form === "0.14" ? node014(node) : node018(node, form))),
        edges: edges.map(({ src, dst }) => withoutDefaults({ src, dst })),
        address,
        paymentAddress,
    });
}
function node014(node) {
    if (node.kind === "none")
        return {};
    const { kind, key } = node;
    if (kind === "map")
        return { map: withoutDefaults({ key, outputs: node.outputs.map(output014) }) };
    if (kind === "filter") {
        return { filter: withoutDefaults({ key, conditions: node.conditions.map((it) => condition(it, "0.14")) }) };
    }
    return { [kind]: withoutDefaults({ key, ...instanceTask(node) }) };
}
function node018(node, form) {
    const { kind, key } = node;
    const named = withoutDefaults({ key });
    if (kind === "none")
        return named;
    if (kind === "map")
        return { ...named, map: { outputs: valuesByKey(node.outputs, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT */ .aQ) } };
    if (kind === "filter") {
        return { ...named, filter: withoutDefaults({ conditions: node.conditions.map((it) => condition(it, form)) }) };
    }
    return { ...named, [kind]: withoutDefaults(instanceTask(node)) };
}
function instanceTask(node) {
    const { instanceHash } = node;
    return node.kind === "event" ? { instanceHash, eventKey: node.eventKey } : { instanceHash, taskKey: node.taskKey };
}
function output014({ key, value }) {
    if (value.kind === "none")
        return withoutDefaults({ key });
    if (value.kind !== "reference")
        return { ...withoutDefaults({ key }), constant: valueToJson(value, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSTANT */ .TJ) };
    return {
        ...withoutDefaults({ key }),
        ref: withoutDefaults({ nodeKey: value.nodeKey, key: value.path[0]?.key ?? "" }),
    };
}
function condition({ reference, predicate, value }, form) {
    if (form !== "0.21") {
        const text = value.kind === "text" ? value.text : "";
        return withoutDefaults({ key: reference?.path[0]?.key ?? "", predicate, value: text });
    }
    return {
        ...(reference === undefined ? {} : { ref: referenceToJson(reference) }),
        ...withoutDefaults({ predicate }),
        ...(value.kind === "none" ? {} : { value: valueToJson(value, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSTANT */ .TJ) }),
    };
}
function referenceToJson({ nodeKey, path }) {
    let step;
    for (const { key, index } of [...path].reverse()) {
        const rest = step === undefined ? {} : { path: step };
        if (key !== undefined)
            step = { key, ...rest };
        else
            step = index === undefined ? rest : { index: jsonInteger(index), ...rest };
    }
    return { ...withoutDefaults({ nodeKey }), ...(step === undefined ? {} : { path: step }) };
}
/** A number if every JSON reader can represent it, else a string. */
function jsonInteger(digits) {
    return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}
/** A string for what `JSON.stringify` cannot represent: NaN, infinity, and -0, which has another hash than 0. */
function jsonNumber(number) {
    if (Object.is(number, -0))
        return "-0";
    return Number.isFinite(number) ? number : String(number);
}
function valueToJson(value, names) {
    switch (value.kind) {
        case "none":
            return {};
        case "null":
            return { [names.null]: 0 };
        case "text":
            return { [names.text]: value.text };
        case "number":
            return { [names.number]: jsonNumber(value.number) };
        case "flag":
            return { [names.flag]: value.flag };
        case "list":
            return { [names.list[0]]: { [names.list[1]]: value.items.map((item) => valueToJson(item, names)) } };
        case "map":
            return { [names.map[0]]: { [names.map[1]]: valuesByKey(value.entries, names) } };
        case "reference":
            return { [names.reference]: referenceToJson(value) };
    }
}
function valuesByKey(entries, names) {
    // Not by assignment: a key may be __proto__.
    return Object.fromEntries(entries.map(({ key, value }) => [key, valueToJson(value, names)]));
}
function withoutDefaults(message) {
    const kept = Object.entries(message).filter(([, value]) => value !== "" && value !== 0 && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 42630:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PREDICATES)
/* harmony export */ });
/* unused harmony export EMPTY_PROCESS */
/**
 * The process definition, which links events and results of service instances to tasks, for all Engine releases.
 * Encoding refuses features that a release does not have.
 *
 * @module
 */
/** The names of the predicates by number. Up to 0.20 there is only EQ. */
const PREDICATES = ["Unknown", "EQ", "GT", "GTE", "LT", "LTE", "CONTAINS"];
/** An empty process. */
const EMPTY_PROCESS = {
    name: "",
    nodes: [],
    edges: [],
    hash: "",
    address: "",
    paymentAddress: "",
};


/***/ }),

/***/ 51241:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ longestPath),
/* harmony export */   Lm: () => (/* binding */ lastEntries),
/* harmony export */   TJ: () => (/* binding */ CONSTANT),
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   t3: () => (/* binding */ findReference)
/* harmony export */ });
/** `mesg.protobuf.Value` (constants of 0.15 to 0.17) and `mesg.types.Value` (conditions from 0.21). */
const CONSTANT = {
    null: "nullValue",
    text: "stringValue",
    number: "numberValue",
    flag: "boolValue",
    list: ["listValue", "values"],
    map: ["structValue", "fields"],
};
/** `Process.Node.Map.Output`, from 0.18. */
const OUTPUT = {
    null: "null",
    text: "stringConst",
    number: "doubleConst",
    flag: "boolConst",
    list: ["list", "outputs"],
    map: ["map", "outputs"],
    reference: "ref",
};
/** Returns the first reference in a value at any depth; undefined when there is none. */
function findReference(value) {
    if (value.kind === "reference")
        return value;
    for (const item of itemsOf(value)) {
        const found = findReference(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Returns the depth of a value. */
function depthOf(value) {
    return 1 + itemsOf(value).reduce((max, item) => Math.max(max, depthOf(item)), 0);
}
/** Returns the number of selectors in the longest path of a value. */
function longestPath(value) {
    const own = value.kind === "reference" ? value.path.length : 0;
    return itemsOf(value).reduce((max, item) => Math.max(max, longestPath(item)), own);
}
function itemsOf(value) {
    if (value.kind === "list")
        return value.items;
    return value.kind === "map" ? value.entries.map((entry) => entry.value) : [];
}
/** Returns the entries of a map by key; of duplicate keys the last one, as in a protobuf map. */
function lastEntries(entries) {
    return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}


/***/ }),

/***/ 40192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ isSince),
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   OG: () => (/* binding */ LATEST_RELEASE),
/* harmony export */   Vo: () => (/* binding */ releaseOfVersion),
/* harmony export */   WW: () => (/* binding */ DEFAULT_RELEASE),
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   pH: () => (/* binding */ RELEASES)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74213);

/** The supported Engine releases by minor version, oldest first. */
const RELEASES = [
    "0.9",
    "0.10",
    "0.11",
    "0.12",
    "0.13",
    "0.14",
    "0.15",
    "0.16",
    "0.17",
    "0.18",
    "0.19",
    "0.20",
    "0.21",
    "0.22",
    "0.23",
    "0.24",
    "0.25",
    "0.26",
];
/** The first release with the public `api.Service/Create` and a hash over definition and source. */
const DEFAULT_RELEASE = "0.11";
/** The newest release. */
const LATEST_RELEASE = "0.26";
/** The newest patch of the releases that had one after N.0. */
const NEWEST_PATCH = {
    "0.9": 1,
    "0.10": 1,
    "0.12": 1,
    "0.14": 2,
    "0.18": 3,
    "0.25": 1,
};
/**
 * Parses an Engine release that a user names.
 *
 * @param text `0.11`, `v0.11` or `0.11.0`.
 * @throws {MesgError} `usage` for an unknown release or patch release, with a hint for `0.1` and `0.2`, which is how YAML
 * reads an unquoted 0.10 and 0.20.
 * @example
 * ```ts
 * parseRelease("v0.14.2"); // "0.14"
 * ```
 */
function parseRelease(text) {
    const match = /^v?(\d+\.\d+)(?:\.(\d+))?$/.exec(text.trim());
    const release = releaseOfVersion(text);
    if (release !== undefined) {
        assertKnownPatch(release, match?.[2]);
        return release;
    }
    const found = `expected an Engine release from 0.9 to ${LATEST_RELEASE}, found ${JSON.stringify(text)}`;
    if (match?.[1] === "0.1" || match?.[1] === "0.2") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", found, {
            hint: `quote it: YAML reads an unquoted ${match[1]}0 as the number ${match[1]}; write "${match[1]}0"`,
        });
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", found, { hint: "write it as 0.11, v0.11 or 0.11.0" });
}
/** @throws {MesgError} `usage` for a patch that the release never had. */
function assertKnownPatch(release, patch) {
    const newest = NEWEST_PATCH[release] ?? 0;
    if (patch === undefined || Number(patch) <= newest)
        return;
    const known = Array.from({ length: newest + 1 }, (_, number) => `${release}.${number}`);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `unknown patch release: expected ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(known, "or")}, found "${release}.${patch}"`, {
        hint: `use one of these, or ${release} for the newest`,
    });
}
/**
 * Returns the release of a version that an Engine reports, also of an unknown patch; undefined for an unknown release.
 *
 * @example
 * ```ts
 * releaseOfVersion("v0.14.7"); // "0.14"
 * ```
 */
function releaseOfVersion(version) {
    const [, minor] = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(version.trim()) ?? [];
    return RELEASES.find((known) => known === minor);
}
/**
 * Parses the patch version of a release; undefined when there is none.
 *
 * @example
 * ```ts
 * parsePatch("v0.14.2"); // 2
 * ```
 */
function parsePatch(text) {
    const [, patch] = /^v?\d+\.\d+\.(\d+)$/.exec(text.trim()) ?? [];
    return patch === undefined ? undefined : Number(patch);
}
/**
 * Reports whether `release` is `first` or newer.
 *
 * @example
 * ```ts
 * isSince("0.20", "0.9"); // true
 * ```
 */
function isSince(release, first) {
    return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}


/***/ }),

/***/ 39982:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ PROCESS_CHANGES)
/* harmony export */ });
/** Every rule of the comparison of processes. */
const PROCESS_CHANGES = {
    "process-name": {
        severity: "behavior",
        title: "name changed",
        explanation: "The Engine treats it as a new process; the old one keeps running until it is deleted.",
    },
    "process-trigger": {
        severity: "behavior",
        title: "trigger changed",
        explanation: "The process is started by a different event or result.",
    },
    "process-step-added": {
        severity: "behavior",
        title: "step added",
        explanation: "Every run has one more step.",
    },
    "process-step-removed": {
        severity: "behavior",
        title: "step removed",
        explanation: "Runs no longer include this step.",
    },
    "process-step-renamed": {
        severity: "cosmetic",
        title: "step probably renamed",
        explanation: "A step with another key does the same as this one did.",
    },
    "process-task": {
        severity: "behavior",
        title: "task changed",
        explanation: "The step executes a different task.",
    },
    "process-instance": {
        severity: "behavior",
        title: "instance changed",
        explanation: "The step uses a different instance: its service or its variables changed.",
    },
    "process-input-added": {
        severity: "behavior",
        title: "input added",
        explanation: "The task receives one more input.",
    },
    "process-input-removed": {
        severity: "behavior",
        title: "input removed",
        explanation: "The task no longer receives this input.",
    },
    "process-input": {
        severity: "behavior",
        title: "mapping changed",
        explanation: "The task receives a different value in this input.",
    },
    "process-filter-tightened": {
        severity: "behavior",
        title: "filter tightened",
        explanation: "The new condition may stop runs that passed this filter.",
    },
    "process-filter-loosened": {
        severity: "behavior",
        title: "filter loosened",
        explanation: "Runs that this condition stopped may now pass.",
    },
    "process-filter": {
        severity: "behavior",
        title: "filter changed",
        explanation: "The filter now passes different data.",
    },
    "process-order": {
        severity: "behavior",
        title: "order of steps changed",
        explanation: "Steps run in another order, and a reference to the previous step may now point to a different step.",
    },
    "process-written": {
        severity: "cosmetic",
        title: "written differently",
        explanation: "It runs as before: only the order of conditions or automatic keys changed. The hash changes.",
    },
};


/***/ }),

/***/ 47888:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   ri: () => (/* binding */ conditionWords)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42630);

/** Characters of a hash that are shown. */
const SHORT_HASH = 8;
/** Describes a step: what it waits for, executes or compares. */
function describe(node) {
    switch (node.kind) {
        case "event":
            return `event ${quoted(node.eventKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "result":
            return `result of task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "task":
            return `task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "filter":
            return node.conditions.map(conditionWords).join(" and ");
        case "none":
            return "a node without a type";
    }
}
const SIGNS = {
    EQ: "=",
    GT: ">",
    GTE: "≥",
    LT: "<",
    LTE: "≤",
    CONTAINS: "contains",
};
/** Describes a condition: `amount > 10`. */
function conditionWords({ reference, predicate, value }) {
    const name = _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATES */ .J[predicate] ?? String(predicate);
    return `${reference === undefined ? "?" : pathWords(reference)} ${SIGNS[name] ?? name} ${wordsOf(value)}`;
}
function pathWords({ nodeKey, path }) {
    const parts = path.map(({ key, index }, place) => key === undefined ? `[${index ?? ""}]` : place === 0 ? key : `.${key}`);
    return nodeKey === "" ? parts.join("") : `${nodeKey}:${parts.join("")}`;
}
/** Describes a value: JSON, with references as `step:path`. */
function wordsOf(value) {
    switch (value.kind) {
        case "none":
            return "nothing";
        case "null":
            return "null";
        case "text":
            return quoted(value.text);
        case "number":
            return String(value.number);
        case "flag":
            return String(value.flag);
        case "reference":
            return pathWords(value);
        case "list":
            return `[${value.items.map(wordsOf).join(", ")}]`;
        case "map": {
            const entries = value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`);
            return `{ ${entries.sort().join(", ")} }`;
        }
    }
}
/** A text in quotes. */
function quoted(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 30764:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isRuleId),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules of the comparison: the severity of each kind of change, and the reason. docs/rules.md is generated from this
 * table, and a test checks each example against its rule.
 *
 * @module
 */
const input = (text) => `tasks:\n  send:\n    inputs:${text}`;
const output = (text) => `tasks:\n  send:\n    outputs:${text}`;
const data = (text) => `events:\n  sent:\n    data:${text}`;
const entry = (text) => `\n      ${text}`;
const TO = "to: { type: String }";
const TO_OPTIONAL = "to: { type: String, optional: true }";
const CC = "cc: { type: String }";
const CC_OPTIONAL = "cc: { type: String, optional: true }";
const TO_NUMBER = "to: { type: Number }";
const TO_ANY = "to: { type: Any }";
/** The rules for data that a service sends: the same for a task's outputs and for an event's data. */
function outgoing(noun, from, place) {
    const From = from.charAt(0).toUpperCase() + from.slice(1);
    return {
        added: {
            severity: "compatible",
            title: `${noun} added`,
            explanation: `${From} carries one more key. Existing readers ignore it.`,
            example: [place(entry(TO)), place(entry(TO) + entry(CC))],
        },
        removed: {
            severity: "breaking",
            title: `${noun} removed`,
            explanation: `${From} no longer declares this key. Readers find no value, or one that the Engine does not check.`,
            example: [place(entry(TO) + entry(CC)), place(entry(TO))],
        },
        renamed: {
            severity: "breaking",
            title: `${noun} probably renamed`,
            explanation: `A key was removed and a key with the same type was added: probably a rename. Readers of the old key find no value.`,
            example: [place(entry(TO)), place(entry(CC))],
        },
        typeChanged: {
            severity: "breaking",
            title: `${noun} type changed`,
            explanation: `Readers may now receive values of a type that ${from} could not carry before.`,
            example: [place(entry(TO)), place(entry(TO_NUMBER))],
        },
        typeNarrowed: {
            severity: "compatible",
            title: `${noun} type narrowed`,
            explanation: `Every value that ${from} can carry now, it could carry before.`,
            example: [place(entry(TO_ANY)), place(entry(TO))],
        },
        madeOptional: {
            severity: "breaking",
            title: `${noun} made optional`,
            explanation: `Readers may now find the value missing or null in ${from}.`,
            example: [place(entry(TO)), place(entry(TO_OPTIONAL))],
        },
        madeRequired: {
            severity: "compatible",
            title: `${noun} made required`,
            explanation: `The value is now always present in ${from}. Readers that handle its absence keep working.`,
            example: [place(entry(TO_OPTIONAL)), place(entry(TO))],
        },
    };
}
const OUTPUT = outgoing("Output", "a task's result", output);
const DATA = outgoing("Event data", "an event's data", data);
/** The rules by their id, in the order of the documentation. */
const RULES = {
    "task-removed": {
        severity: "breaking",
        title: "Task removed",
        explanation: "Calls of this task are now rejected.",
        example: ["tasks:\n  send: {}\n  fetch: {}", "tasks:\n  send: {}"],
    },
    "task-renamed": {
        severity: "breaking",
        title: "Task probably renamed",
        explanation: "A task was removed and a task with the same inputs and outputs was added: probably a rename. Calls of the old task are now rejected.",
        example: ["tasks:\n  send: {}", "tasks:\n  deliver: {}"],
    },
    "task-added": {
        severity: "compatible",
        title: "Task added",
        explanation: "No caller uses it yet.",
        example: ["tasks:\n  send: {}", "tasks:\n  send: {}\n  fetch: {}"],
    },
    "required-input-added": {
        severity: "breaking",
        title: "Required input added",
        explanation: "Callers must now send this key. Calls without it are rejected.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC))],
    },
    "optional-input-added": {
        severity: "compatible",
        title: "Optional input added",
        explanation: "Calls without this key are still accepted.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC_OPTIONAL))],
    },
    "open-object-restricted": {
        severity: "breaking",
        title: "First field declared for an open object in an input",
        explanation: "An Object without declared fields accepts any object. The Engine now checks this key: calls whose object has a value of another type under this key are rejected.",
        example: [
            input(entry("mail: { type: Object }")),
            input(entry("mail: { type: Object, object: { to: { type: String, optional: true } } }")),
        ],
    },
    "input-removed": {
        severity: "compatible",
        title: "Input removed",
        explanation: "Calls that still send this key are accepted: an Engine ignores undeclared keys.",
        example: [input(entry(TO) + entry(CC)), input(entry(TO))],
    },
    "required-input-renamed": {
        severity: "breaking",
        title: "Required input probably renamed",
        explanation: "A key was removed and a key with the same type was added: probably a rename. Calls that send the old key are rejected, because the new one is missing.",
        example: [input(entry(TO)), input(entry(CC))],
    },
    "optional-input-renamed": {
        severity: "compatible",
        title: "Optional input probably renamed",
        explanation: "An optional key was removed and one with the same type was added: probably a rename. Calls that send the old key are accepted, but its value is ignored.",
        example: [input(entry(TO_OPTIONAL)), input(entry(CC_OPTIONAL))],
    },
    "input-type-changed": {
        severity: "breaking",
        title: "Input type changed",
        explanation: "Calls that send a value of the old type may now be rejected.",
        example: [input(entry(TO)), input(entry(TO_NUMBER))],
    },
    "input-type-widened": {
        severity: "compatible",
        title: "Input type widened",
        explanation: "Every value that was accepted is still accepted.",
        example: [input(entry(TO)), input(entry(TO_ANY))],
    },
    "input-made-required": {
        severity: "breaking",
        title: "Input made required",
        explanation: "Callers must now send a value. Calls without it, or with null, are rejected.",
        example: [input(entry(TO_OPTIONAL)), input(entry(TO))],
    },
    "input-made-optional": {
        severity: "compatible",
        title: "Input made optional",
        explanation: "Calls that send a value are still accepted.",
        example: [input(entry(TO)), input(entry(TO_OPTIONAL))],
    },
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-added": OUTPUT.added,
    "output-type-changed": OUTPUT.typeChanged,
    "output-type-narrowed": OUTPUT.typeNarrowed,
    "output-made-optional": OUTPUT.madeOptional,
    "output-made-required": OUTPUT.madeRequired,
    "event-removed": {
        severity: "breaking",
        title: "Event removed",
        explanation: "Listeners no longer receive this event.",
        example: ["events:\n  sent: {}\n  lost: {}", "events:\n  sent: {}"],
    },
    "event-renamed": {
        severity: "breaking",
        title: "Event probably renamed",
        explanation: "An event was removed and an event with the same data was added: probably a rename. Listeners no longer receive the old event.",
        example: ["events:\n  sent: {}", "events:\n  delivered: {}"],
    },
    "event-added": {
        severity: "compatible",
        title: "Event added",
        explanation: "No listener uses it yet.",
        example: ["events:\n  sent: {}", "events:\n  sent: {}\n  lost: {}"],
    },
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-added": DATA.added,
    "data-type-changed": DATA.typeChanged,
    "data-type-narrowed": DATA.typeNarrowed,
    "data-made-optional": DATA.madeOptional,
    "data-made-required": DATA.madeRequired,
    "duplicate-keys": {
        severity: "breaking",
        title: "List with a duplicate key changed",
        explanation: "In one of the two versions a key occurs twice in this list, so its entries cannot be matched and the list is compared as a whole. The effect on callers is unknown, so the change counts as breaking. Engines reject such a list; in nested objects, only from 0.17 on.",
        example: [
            '{"events": [{"key": "sent", "data": []}]}',
            '{"events": [{"key": "sent"}, {"key": "sent", "data": [{"key": "id", "type": "String"}]}]}',
        ],
    },
    "sid-changed": {
        severity: "breaking",
        title: "Service id changed",
        explanation: "Callers that use the sid no longer find this service.",
        example: ["sid: acme.mail", "sid: acme.post"],
    },
    "configuration-changed": {
        severity: "operational",
        title: "Configuration changed",
        explanation: "The service's container runs differently. The interface is unchanged.",
        example: ["configuration:\n  ports: ['80']", "configuration:\n  ports: ['8080:80']"],
    },
    "dependency-removed": {
        severity: "operational",
        title: "Dependency removed",
        explanation: "This container no longer runs next to the service.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies: {}"],
    },
    "dependency-renamed": {
        severity: "operational",
        title: "Dependency probably renamed",
        explanation: "A dependency was removed and one with the same settings was added: probably a rename. The service's code reaches a dependency by this name.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies:\n  store: { image: mysql }"],
    },
    "dependency-added": {
        severity: "operational",
        title: "Dependency added",
        explanation: "One more container runs next to the service.",
        example: ["dependencies: {}", "dependencies:\n  db: { image: mysql }"],
    },
    "dependency-changed": {
        severity: "operational",
        title: "Dependency changed",
        explanation: "A container next to the service runs differently.",
        example: ["dependencies:\n  db: { image: 'mysql:5' }", "dependencies:\n  db: { image: 'mysql:8' }"],
    },
    "price-changed": {
        severity: "operational",
        title: "Price changed",
        explanation: "Callers pay a different price. The interface is unchanged.",
        example: [
            '{"tasks": [{"key": "send", "price": {"perCall": "1"}}]}',
            '{"tasks": [{"key": "send", "price": {"perCall": "2"}}]}',
        ],
    },
    "workflows-changed": {
        severity: "operational",
        title: "Workflows changed",
        explanation: "The workflows changed: which tasks are started by which events and results. Only Engine 0.12 stores workflows.",
        example: ['{"workflows": [{"key": "a"}]}', '{"workflows": [{"key": "a"}, {"key": "b"}]}'],
    },
    "source-changed": {
        severity: "operational",
        title: "Source changed",
        explanation: "The service's files changed. Only the definitions were compared, not what the code does.",
        example: [
            "source: QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
            "source: QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        ],
    },
    "name-changed": {
        severity: "cosmetic",
        title: "Name changed",
        explanation: "Shown to people only.",
        example: ["name: mail", "name: Mail"],
    },
    "description-changed": {
        severity: "cosmetic",
        title: "Description changed",
        explanation: "Shown to people only.",
        example: ["description: sends mail", "description: Sends mail"],
    },
    "repository-changed": {
        severity: "cosmetic",
        title: "Repository changed",
        explanation: "Shown to people only.",
        example: ["repository: https://example.com/a", "repository: https://example.com/b"],
    },
    "order-changed": {
        severity: "cosmetic",
        title: "Order changed",
        explanation: "The same entries are in a different order. Callers are not affected, but the service hash changes.",
        example: [
            "tasks:\n  send: {}\n  fetch: { inputs: { id: { type: Number } } }",
            "tasks:\n  fetch: { inputs: { id: { type: Number } } }\n  send: {}",
        ],
    },
    "unused-fields-changed": {
        severity: "cosmetic",
        title: "Unused fields changed",
        explanation: "An Engine checks fields only for the type Object. This parameter has another type, so its fields have no effect.",
        example: [input(entry(TO)), input(entry("to: { type: String, object: { cc: { type: String } } }"))],
    },
};
/** Reports whether a text is the id of a rule. */
function isRuleId(text) {
    return Object.hasOwn(RULES, text);
}


/***/ }),

/***/ 48090:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   xN: () => (/* binding */ unreadableBase)
/* harmony export */ });
/** Returns whether the definition or the source of a service changed; `unknown` when that could not be compared. */
function changeOf({ status, sources, changes }) {
    if (status === "new" || status === "removed" || changes.length > 0)
        return true;
    if (status === "unknown" || status === "invalid")
        return "unknown";
    return sources === "unknown" ? "unknown" : false;
}
/** Returns whether a service is known to have changed. */
function isChanged(comparison) {
    return changeOf(comparison) === true;
}
/** Returns why a service cannot be checked for breaking changes; undefined when it was checked, or has no base. */
function unreadableBase({ base }) {
    return base?.state === "unreadable" ? base.reason : undefined;
}


/***/ }),

/***/ 41570:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ breaksPhrase),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Sp: () => (/* binding */ acceptsBreaks),
/* harmony export */   pG: () => (/* binding */ countBreaking),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   xD: () => (/* binding */ BREAKING_OK)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74213);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4521);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48090);


/** The label that accepts the breaking changes of a pull request. */
const BREAKING_OK = "mesg: breaking ok";
/** Returns whether a label of the pull request accepts its breaking changes. */
function acceptsBreaks(labels) {
    return labels?.includes(BREAKING_OK) ?? false;
}
/** Counts the breaking changes of a run that no waiver accepts. A removed service counts as one. */
function countBreaking(comparisons) {
    return comparisons.reduce((sum, { status, summary }) => sum + (status === "removed" ? 1 : summary.breaking), 0);
}
/** Returns whether a service of the checkout, or its waivers, have an error. */
function isInvalid({ status, service }) {
    return (status === "invalid" || (status !== "removed" && service.diagnostics.some(({ severity }) => severity === "error")));
}
function processFailure({ broken, invalid }) {
    const names = (files) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(files, 5, (file) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(file, 200));
    if (broken.length > 0)
        return `a change to a service breaks ${count(broken)} (${names(broken)}): see the annotations`;
    if (invalid.length === 0)
        return undefined;
    return `${count(invalid)} ${invalid.length === 1 ? "is" : "are"} invalid (${names(invalid)}): see the annotations`;
}
function count(files) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(files.length, "process", "processes");
}
/**
 * Decides whether the step fails.
 *
 * @param known.labels The current labels of the pull request; undefined without a pull request, or when they cannot be
 * read.
 * @param known.processes Processes with errors.
 * @param known.baseProblem Why the base as a whole is unavailable.
 */
function judge(comparisons, failOn, known) {
    if (failOn === "never")
        return {};
    const invalid = comparisons.filter(isInvalid).length;
    if (invalid > 0) {
        return { failure: `${share(invalid, comparisons.length)} invalid: see the annotations` };
    }
    const processes = known.processes === undefined ? undefined : processFailure(known.processes);
    if (processes !== undefined)
        return { failure: processes };
    if (failOn === "error")
        return {};
    const found = [...breaks(comparisons), ...gaps(comparisons, known)];
    if (found.length === 0)
        return {};
    const what = found.join("; ");
    if (acceptsBreaks(known.labels))
        return { notice: `${what}; accepted by the label "${BREAKING_OK}"` };
    return { failure: `${what}; ${advice(countBreaking(comparisons) > 0, known.labels !== undefined)}` };
}
function breaks(comparisons) {
    const phrase = breaksPhrase(comparisons);
    return phrase === undefined ? [] : [phrase];
}
/**
 * Returns the number of breaking changes that no waiver accepts, in words: `3 breaking changes in 1 of 30 services`.
 */
function breaksPhrase(comparisons) {
    const count = countBreaking(comparisons);
    if (count === 0)
        return undefined;
    const broken = comparisons.filter(({ status, summary }) => status === "removed" || summary.breaking > 0).length;
    return `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, "breaking change")} in ${share(broken, comparisons.length)}`;
}
/** Returns a number of services out of all: `1 of 30 services`. */
function share(part, all) {
    return part === all ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(all, "service") : `${part} of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(all, "service")}`;
}
/** Lists what could not be checked. */
function gaps(comparisons, { baseProblem, processes }) {
    const about = "cannot check for breaking changes";
    if (baseProblem !== undefined)
        return [`${about}: the base is unavailable: ${baseProblem}`];
    const unread = comparisons.flatMap((comparison) => {
        const reason = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableBase */ .xN)(comparison);
        return reason === undefined ? [] : [`the base of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(comparison.service.place.path)}: ${reason}`];
    });
    // Without a change to a service, no process can break.
    const unchecked = comparisons.every(({ status }) => status === "same") ? [] : (processes?.unchecked ?? []);
    for (const { path, reason } of unchecked)
        unread.push(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(path, 200)}: ${reason}`);
    if (unread.length === 0)
        return [];
    const more = unread.length === 1 ? "" : `, and ${unread.length - 1} more`;
    return [`${about}: ${unread[0]}${more}`];
}
function advice(hasBreaks, hasLabels) {
    const label = hasLabels ? [`add the label "${BREAKING_OK}" to the pull request and re-run the job`] : [];
    const other = hasBreaks ? "write a waiver in .mesg-compile.yml" : 'set fail-on to "error"';
    return `to accept ${hasBreaks ? "them" : "that"}, ${[...label, other].join(", or ")}`;
}


/***/ }),

/***/ 20977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cP: () => (/* binding */ integerOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56681);

/**
 * Returns a field of a GitHub response; undefined when it is missing. A response may be anything: a proxy may send its
 * own page, a server may omit fields.
 *
 * @example
 * ```ts
 * partOf({ user: { login: "a" } }, "user", "login"); // "a"
 * ```
 */
function partOf(answer, ...path) {
    let part = answer;
    for (const name of path) {
        if (typeof part !== "object" || part === null || !Object.hasOwn(part, name))
            return undefined;
        part = part[name];
    }
    return part;
}
/** Returns a field that is a string; undefined for anything else. */
function textOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return typeof part === "string" ? part : undefined;
}
/** Returns a field that is an integer, such as an id; undefined for anything else. */
function integerOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return Number.isSafeInteger(part) ? part : undefined;
}
/** Returns a field that is a list; undefined for anything else. */
function listOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return Array.isArray(part) ? part : undefined;
}
/** Returns the error for a malformed response. @param what `list the comments` */
function unexpectedAnswer(what) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `GitHub's API did not ${what}: malformed response`);
}
const PAGE = 100;
const MAX_PAGES = 100;
/**
 * Reads all pages of a list, at most 10,000 entries.
 *
 * @param what `list the comments`
 * @param read Reads one page of 100 entries, from 1.
 * @throws {MesgError} `environment` for a page that is not a list, or for a longer list; and what `read` throws.
 */
async function listAll(what, read) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await read({ page, per_page: PAGE });
        const entries = listOf(data);
        if (entries === undefined)
            throw unexpectedAnswer(what);
        all.push(...entries);
        if (entries.length < PAGE)
            return all;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `GitHub's API did not ${what}: expected at most ${PAGE * MAX_PAGES}`);
}


/***/ }),

/***/ 71440:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pb: () => (/* binding */ apiError),
  Xm: () => (/* binding */ connectApi),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __nccwpck_require__(56681);
// EXTERNAL MODULE: ./src/core/conceal/conceal-result.ts
var conceal_result = __nccwpck_require__(56160);
// EXTERNAL MODULE: ./src/core/time/retry.ts
var retry = __nccwpck_require__(69331);
;// CONCATENATED MODULE: ./src/github/context/retry.ts

/** Returns whether a failed request was answered. Octokit gives one without an answer the status 500. */
function isAnswered({ status, response }) {
    return status !== undefined && response !== undefined;
}
const ATTEMPTS = 4;
/** Upper bound of the first pause, in milliseconds. */
const PAUSE = 1_000;
/** Longest wait for a rate limit, in milliseconds. */
const MAX_WAIT = 90_000;
/**
 * Retries a request to GitHub: after a rate limit at the time that the response gives, after a server or network
 * failure with exponential backoff. A request that is not idempotent is retried only after a rate limit.
 */
async function retrying(request, options) {
    return await (0,retry/* retry */.L)(request, {
        attempts: ATTEMPTS,
        signal: options.signal,
        waitFor: (error, attempt) => waitFor(error, attempt, options.isRepeatable),
        onWait: (error, wait) => {
            const answer = error;
            const found = isAnswered(answer) ? `answered ${answer.status}` : "did not answer";
            options.onWait?.(`GitHub ${found}; next attempt in ${Math.ceil(wait / 1000)} s`);
        },
    });
}
/** Returns the milliseconds to wait; undefined when a retry would not help. */
function waitFor(error, tries, isRepeatable) {
    const limited = rateLimit(error, tries);
    if (limited !== undefined)
        return limited <= MAX_WAIT ? limited : undefined;
    const failed = error.status === undefined || error.status >= 500;
    return failed && isRepeatable ? (0,retry/* backoff */.J)(PAUSE, tries) : undefined;
}
/**
 * Returns the milliseconds that a rate limit requires to wait; undefined for any other response.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function rateLimit({ status, message = "", response }, tries) {
    if (status !== 403 && status !== 429)
        return undefined;
    const header = (name) => response?.headers?.[name];
    const after = header("retry-after");
    if (after !== undefined && Number.isFinite(Number(after)))
        return Number(after) * 1000;
    if (String(header("x-ratelimit-remaining")) === "0") {
        return Math.max(Number(header("x-ratelimit-reset")) * 1000 - Date.now(), 0) + 1000;
    }
    return status === 429 || /secondary rate limit|abuse/i.test(message) ? 1000 * 4 ** tries : undefined;
}

;// CONCATENATED MODULE: ./src/github/context/api.ts


const REQUEST_TIMEOUT = 60_000;
/** Parameters of Octokit itself, which are not sent as text. */
const OWN_PARAMETERS = new Set(["baseUrl", "headers", "mediaType", "method", "request", "url"]);
/**
 * Connects to GitHub's API, on github.com or a GitHub Enterprise Server, through the proxy of the environment if there
 * is one.
 *
 * @param token Sent only to the API, never to the target of a redirect on another host.
 * @throws {MesgError} `usage` for an empty token.
 */
async function connectApi(token, options) {
    if (token === "") {
        throw new core_error/* MesgError */.N8("usage", "github-token is empty: GitHub's API requires a token", {
            hint: "set the secret, or leave the input out to use the job's own token",
        });
    }
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 1351).then(__nccwpck_require__.bind(__nccwpck_require__, 61351));
    const octokit = getOctokit(token, {
        baseUrl: options.apiUrl,
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    // Called for each attempt. Change the options in place: a copy would not reach the request.
    octokit.hook.before("request", (parameters) => {
        const limit = AbortSignal.timeout(options.timeout ?? REQUEST_TIMEOUT);
        parameters.request.signal = AbortSignal.any([options.signal, limit]);
        for (const [name, value] of Object.entries(parameters)) {
            if (!OWN_PARAMETERS.has(name))
                Object.assign(parameters, { [name]: (0,conceal_result/* mapTexts */.z)(value, options.conceal) });
        }
    });
    octokit.hook.wrap("request", (request, parameters) => retrying(async () => await request(parameters), { ...options, isRepeatable: isRepeatable(parameters) }));
    return octokit;
}
/** Returns whether a request is idempotent. The action sends only queries to GraphQL. */
function isRepeatable({ method, url }) {
    return method !== "POST" || url.endsWith("/graphql");
}
/** Returns the HTTP status of a failed response; undefined for any other error. */
function statusOf(error) {
    const { name, status } = (error ?? {});
    return name === "HttpError" && typeof status === "number" ? status : undefined;
}
/** Describes an API error: the request and the response, without the request's headers. */
function apiError(what, error) {
    const status = statusOf(error);
    if (error instanceof core_error/* MesgError */.N8)
        return error;
    const words = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const found = status !== undefined && isAnswered(error) ? `${status}: ${words}` : words;
    return new core_error/* MesgError */.N8("environment", `GitHub's API did not ${what}: ${found}`, {
        ...(status === 401 ? { hint: "check the input github-token" } : {}),
    });
}


/***/ }),

/***/ 55496:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isCommitId),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56681);



/** An object id of SHA-1 or SHA-256. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Reads the context of a run from the runner's environment.
 *
 * @throws {MesgError} `usage` outside GitHub Actions, `environment` when the event cannot be read.
 */
async function readContext(env) {
    const workspace = required(env, "GITHUB_WORKSPACE");
    const repository = required(env, "GITHUB_REPOSITORY");
    const [owner = "", repo = ""] = repository.split("/");
    const temporary = required(env, "RUNNER_TEMP");
    const serverUrl = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailing */ .h)(env.GITHUB_SERVER_URL || "https://github.com", "/");
    const apiUrl = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailing */ .h)(env.GITHUB_API_URL || "https://api.github.com", "/");
    const payload = await readEvent(env.GITHUB_EVENT_PATH);
    const runId = Number(env.GITHUB_RUN_ID);
    return {
        event: env.GITHUB_EVENT_NAME ?? "",
        repository,
        owner,
        repo,
        serverUrl,
        apiUrl,
        temporary,
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(workspace) ? workspace : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.cwd(), workspace),
        sha: env.GITHUB_SHA ?? "",
        runId: Number.isSafeInteger(runId) ? runId : 0,
        // The path distinguishes two workflows of the same name; the part after the @ changes with the branch.
        workflow: env.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, "") || (env.GITHUB_WORKFLOW ?? ""),
        job: env.GITHUB_JOB ?? "",
        runUrl: `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`,
        pullRequest: pullRequestOf(payload?.pull_request),
        headOf: headOf(payload?.workflow_run),
        before: beforeOf(payload),
        isFirstPush: /^0+$/.test(String(payload?.before ?? "")),
        payload,
        actor: env.GITHUB_ACTOR ?? "",
        ref: env.GITHUB_REF ?? "",
        defaultBranch: textOf(payload?.repository?.default_branch),
        mergesInto: textOf(payload?.pull_request?.base?.ref),
        isPullRequest: isAboutPullRequest(env.GITHUB_EVENT_NAME ?? "", payload),
        startedBy: startedBy(payload?.workflow_run),
    };
}
/** Includes comments on a pull request, its checks, and workflows that it started. */
function isAboutPullRequest(event, payload) {
    const { pull_request, issue, workflow_run, check_run, check_suite } = payload ?? {};
    const checked = check_run?.pull_requests ?? check_suite?.pull_requests;
    return (event.startsWith("pull_request") ||
        (pull_request ?? issue?.pull_request ?? undefined) !== undefined ||
        (event === "workflow_run" && String(workflow_run?.event).startsWith("pull_request")) ||
        (Array.isArray(checked) && checked.length > 0));
}
function startedBy(run) {
    const [event, branch] = [textOf(run?.event), textOf(run?.head_branch)];
    return event === undefined || branch === undefined ? undefined : { event, branch };
}
function textOf(found) {
    return typeof found === "string" && found !== "" ? found : undefined;
}
function pullRequestOf(found) {
    if (!Number.isSafeInteger(found?.number) || !isCommitId(found.head?.sha) || !isCommitId(found.base?.sha))
        return undefined;
    const name = found.head.repo?.full_name;
    const headRepository = typeof name === "string" ? name : undefined;
    return { number: found.number, head: found.head.sha, base: found.base.sha, headRepository };
}
function headOf(run) {
    if (run?.event !== "pull_request" || !isCommitId(run.head_sha))
        return undefined;
    const [owner, branch] = [run.head_repository?.owner?.login, run.head_branch];
    return typeof owner === "string" && typeof branch === "string" ? { owner, branch, sha: run.head_sha } : undefined;
}
function beforeOf(payload) {
    const found = payload?.merge_group?.base_sha ?? payload?.before;
    return isCommitId(found) && !/^0+$/.test(found) ? found : undefined;
}
/** Returns whether a value is the whole id of a commit. */
function isCommitId(found) {
    return typeof found === "string" && COMMIT.test(found);
}
async function readEvent(path) {
    if (path === undefined || path === "")
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot read the event at ${path}: ${error.message}`, {
            cause: error,
        });
    }
}
function required(env, name) {
    const value = env[name];
    if (value !== undefined && value !== "")
        return value;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", `not a job of GitHub Actions: ${name} is not set`, {
        hint: "use the command line instead: mesg-compile --help",
    });
}


/***/ }),

/***/ 9957:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ failureWords)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56681);
/* harmony import */ var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8480);


/**
 * Returns a failure of one step in words, without secrets: its message and its hint. An unexpected error is called a
 * defect, unless the run is canceled.
 */
function failureWords(error, { redact, signal }, prefix) {
    const { message = String(error), hint } = (error ?? {});
    const kind = error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 || signal.aborted ? "" : "a defect: ";
    return redact(`${kind}${message}${hint === undefined ? "" : ` (${(0,_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withInputNames */ .n)(hint, prefix)})`}`);
}


/***/ }),

/***/ 56536:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ deployedOutput),
/* harmony export */   _k: () => (/* binding */ notDeployed),
/* harmony export */   fn: () => (/* binding */ onMergeOutput),
/* harmony export */   on: () => (/* binding */ deployFailure),
/* harmony export */   p4: () => (/* binding */ isVerified)
/* harmony export */ });
/**
 * Returns the result of a run that deploys nothing.
 *
 * @param withheld Why not; undefined when the inputs do not request it.
 */
function notDeployed(withheld, preview) {
    return { services: new Map(), host: undefined, isDryRun: false, knowsBefore: false, withheld, preview };
}
/** Returns whether a service is on the Engine and was verified there. */
function isVerified({ outcome }) {
    return outcome === "created" || outcome === "exists";
}
/** Returns a message that names the services that failed; undefined when none did. */
function deployFailure({ services }) {
    const failed = [...services.values()].filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ service }) => service.place.path).join(", ");
    const count = services.size === 1 ? "the service was" : `${failed.length} of ${services.size} services were`;
    return `${count} not deployed: ${names}; fix the cause and re-run the job: services that already exist are kept`;
}
/**
 * Returns the output `on-merge`: the worst outcome of all services and processes; empty when there is no preview.
 *
 * @param processes What a merge would do with the processes.
 */
function onMergeOutput({ preview }, processes = []) {
    if (preview === undefined)
        return "";
    const all = [...preview.services.values(), ...processes];
    if (preview.withheld !== undefined || (preview.count === 0 && all.length === 0))
        return "no";
    const found = new Set(all.map(({ outcome }) => outcome));
    for (const outcome of ["refused", "unknown", "created"])
        if (found.has(outcome))
            return outcome;
    return all.length > 0 ? "exists" : "unknown";
}
/** Returns the output `deployed`. */
function deployedOutput(services) {
    if (services.some(({ outcome }) => outcome === "created"))
        return "created";
    return services.length > 0 && services.every(({ outcome }) => outcome === "exists") ? "exists" : "no";
}


/***/ }),

/***/ 53804:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mayPublish),
/* harmony export */   n: () => (/* binding */ assertMayPublish)
/* harmony export */ });
/**
 * Returns whether sources may be published, which is permanent: in a public repository, or with `acknowledge-public`.
 */
async function mayPublish(deploy, payload) {
    const { needsAcknowledgement } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(4459), __nccwpck_require__.e(441), __nccwpck_require__.e(7911), __nccwpck_require__.e(3974)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43974));
    return deploy.acknowledgePublic || !needsAcknowledgement({ inActions: true, event: payload });
}
/**
 * Checks that a run may publish, before it does anything.
 *
 * @throws {MesgError} `refused` when it publishes the source of a private repository without `acknowledge-public`.
 */
async function assertMayPublish({ deploy, marketplace }, payload) {
    const deploys = deploy.decision?.deploys === true && deploy.ipfs.apis.length > 0;
    if (!deploys && marketplace.target === undefined)
        return;
    if (await mayPublish(deploy, payload))
        return;
    const { publishingRefused } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(4459), __nccwpck_require__.e(441), __nccwpck_require__.e(7911), __nccwpck_require__.e(3974)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43974));
    throw publishingRefused();
}


/***/ }),

/***/ 21279:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PLANS)
/* harmony export */ });
/** The words for the effect of a merge on a service. */
const PLANS = {
    created: "would be created",
    exists: "exists already",
    refused: "would be refused",
    unknown: "unknown",
};


/***/ }),

/***/ 92254:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NO_PROCESSES),
/* harmony export */   x: () => (/* binding */ processDeployFailure)
/* harmony export */ });
/** The outcome of a run that deploys no process. */
const NO_PROCESSES = {
    processes: [],
    host: undefined,
    isDryRun: false,
    withheld: undefined,
    previews: [],
};
/** Returns a message that names the processes that failed; undefined when none did. */
function processDeployFailure({ processes }) {
    const failed = processes.filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ process }) => process.file).join(", ");
    const count = processes.length === 1 ? "the process was" : `${failed.length} of ${processes.length} processes were`;
    return `${count} not deployed: ${names}; fix the cause and re-run the job: processes that already exist are kept`;
}


/***/ }),

/***/ 5018:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ existsAt),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   yO: () => (/* binding */ entriesBelow)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58341);


/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
const MAX_TARGET_LENGTH = 4096;
/**
 * Reads a file of a revision. Symlinks are followed inside the repository.
 *
 * @param path From the root of the repository.
 * @param limit Bytes.
 */
async function readFileAt(tree, path, limit) {
    const found = await resolvePath(tree, path);
    if ("reason" in found)
        return { state: "unreadable", reason: found.reason };
    const entry = tree.entries.get(found.path);
    if (entry === undefined)
        return { state: "absent" };
    const read = await tree.contents(entry, limit);
    if ("bytes" in read) {
        const pointer = (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePointer */ .vp)(read.bytes);
        if (pointer === undefined)
            return { state: "present", ...read };
        const reason = `the contents of ${path} are in git LFS`;
        return { state: "unreadable", reason, isTooLarge: pointer.size > limit };
    }
    return { state: "unreadable", reason: read.problem, isTooLarge: read.isTooLarge ?? false };
}
/** Returns whether a revision has a file or folder at a path. */
async function existsAt(tree, path) {
    const found = await resolvePath(tree, path);
    return "reason" in found || tree.entries.has(found.path) || entriesBelow(tree, found.path).length > 0;
}
/** The sorted entries of each tree, so that they are sorted only once. */
const SORTED = new WeakMap();
/** Returns the entries below a folder of a revision, sorted by path; the root is the empty string. */
function entriesBelow({ entries }, folder) {
    let sorted = SORTED.get(entries);
    if (sorted === undefined) {
        sorted = [...entries.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
        SORTED.set(entries, sorted);
    }
    if (folder === "")
        return sorted;
    return sorted.slice(firstFrom(sorted, `${folder}/`), firstFrom(sorted, `${folder}0`)); // "0" follows "/"
}
/** Returns the index of the first entry whose path is not less than the given one. */
function firstFrom(sorted, path) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle].path < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Follows the symlinks in a path, as the system would in a checkout of the revision. */
async function resolvePath(tree, path) {
    const at = [];
    const left = path.split("/").reverse();
    for (let links = 0; left.length > 0;) {
        const part = left.pop();
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (at.pop() === undefined)
                return { reason: `${path} is behind a symlink that leaves the repository` };
            continue;
        }
        at.push(part);
        const here = at.join("/");
        const closed = tree.closed.get(here);
        if (closed !== undefined)
            return { reason: closed };
        const entry = tree.entries.get(here);
        if (entry?.mode !== "120000")
            continue;
        const target = await targetOf(tree, entry);
        if ("reason" in target)
            return target;
        if (target.text.startsWith("/"))
            return { reason: `${path} is behind a symlink that leaves the repository` };
        if (++links > MAX_LINKS)
            return { reason: `${path} is behind too many symlinks` };
        at.pop();
        left.push(...target.text.split("/").reverse());
    }
    return { path: at.join("/") };
}
async function targetOf(tree, entry) {
    const read = await tree.contents(entry, MAX_TARGET_LENGTH);
    if ("problem" in read)
        return { reason: read.problem };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(read.bytes))
        return { reason: `the symlink ${entry.path} has a target that is not UTF-8` };
    return { text: Buffer.from(read.bytes).toString("utf8") };
}


/***/ }),

/***/ 10080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ withSubmodules),
/* harmony export */   Fe: () => (/* binding */ trackedTree),
/* harmony export */   cB: () => (/* binding */ withInvalidNames),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   mo: () => (/* binding */ submoduleAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23005);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(86404);



/** One git process reads thousands of files per second. */
const MAX_SEARCHED = 20_000;
/** Levels of nested submodules. */
const MAX_DEPTH = 8;
/** Lists what git tracks in a working tree, and in its submodules that are checked out. */
async function trackedTree(repository, signal, depth = 0) {
    const index = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .v)(repository, "", signal);
    const all = [...index.entries.values()];
    const entries = all.filter(({ isValidName }) => isValidName);
    const tree = await withSubmodules(treeOf(repository, entries), async ({ path }) => {
        const inner = depth < MAX_DEPTH ? await submoduleAt(repository, path) : undefined;
        return inner === undefined
            ? `the submodule ${path} is not checked out`
            : await trackedTree(inner, signal, depth + 1);
    });
    const invalid = all.filter(({ isValidName }) => !isValidName);
    return withInvalidNames(tree, invalid);
}
/** Returns the repository of a submodule; undefined when it is not checked out. */
async function submoduleAt({ top }, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    const found = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(folder).catch(() => undefined);
    return found !== undefined && found.top === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) ? found : undefined;
}
/** Returns the entries of a revision as a tree whose submodules are closed. */
function treeOf({ objects }, entries) {
    const submodules = entries.filter(({ mode }) => mode === "160000");
    return {
        entries: new Map(entries.map((entry) => [entry.path, entry])),
        closed: new Map(submodules.map(({ path }) => [path, `the submodule ${path} was not read`])),
        maxSearched: MAX_SEARCHED,
        folder: () => undefined,
        sizes: (oids) => objects.sizes(oids),
        async contents({ path, oid }, limit) {
            const [size] = await objects.sizes([oid]);
            if (size === undefined)
                return { problem: `git does not have the contents of ${path} (a partial clone?)` };
            if (size > limit)
                return { problem: `${path} is too large: expected at most ${limit} bytes, found ${size}`, isTooLarge: true };
            return { bytes: await objects.read(oid) };
        },
    };
}
/** Adds files whose paths are not UTF-8 to those of a tree that cannot be read. */
function withInvalidNames(tree, files) {
    if (files.length === 0)
        return tree;
    const closed = new Map(tree.closed);
    for (const { path } of files)
        closed.set(path, `${path} cannot be read: its path is not UTF-8`);
    return { ...tree, closed };
}
/** Adds the files of submodules to a tree. @param open Returns the submodule's files, or why there are none. */
async function withSubmodules(tree, open) {
    if (tree.closed.size === 0)
        return tree;
    const entries = new Map(tree.entries);
    const closed = new Map();
    const inner = new Map();
    const parts = new Map();
    for (const path of tree.closed.keys()) {
        const opened = await open(tree.entries.get(path));
        if (typeof opened === "string") {
            closed.set(path, opened);
            continue;
        }
        parts.set(path, opened);
        for (const entry of opened.entries.values()) {
            const outer = { ...entry, path: `${path}/${entry.path}` };
            entries.set(outer.path, outer);
            inner.set(outer, (limit) => opened.contents(entry, limit));
        }
        for (const [deeper, reason] of opened.closed)
            closed.set(`${path}/${deeper}`, reason);
    }
    const contents = (entry, limit) => inner.get(entry)?.(limit) ?? tree.contents(entry, limit);
    const folder = (path) => {
        // The submodule that holds the path is one of the folders above it.
        for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
            const above = end === -1 ? path : path.slice(0, end);
            const part = parts.get(above);
            if (part !== undefined)
                return part.folder(path.slice(above.length + 1));
            if (end === -1)
                return tree.folder(path);
        }
    };
    return { ...tree, entries, closed, contents, folder };
}


/***/ }),

/***/ 14750:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   wR: () => (/* binding */ includesFolder),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31044);

const GLOB = /[*?[\]]/;
/** Returns whether a path has wildcards. */
function isGlob(path) {
    return GLOB.test(path);
}
/** Returns the folder of a path in a repository; empty for its root. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/**
 * Finds the folders that one line of the input `path` matches. A folder with a service file is that service, any other
 * folder matches all services below it, and a glob matches the folders themselves.
 *
 * @param files Every file of the repository.
 * @param lines All lines; those that begin with `!` exclude folders.
 */
function foldersOf(requested, lines, files, serviceFile) {
    const { path } = requested;
    const own = path === "" ? serviceFile : `${path}/${serviceFile}`;
    const folders = [];
    for (const file of files) {
        if (file === own && !isGlob(path) && path !== "")
            return [path];
        if (file !== serviceFile && !file.endsWith(`/${serviceFile}`))
            continue;
        const folder = folderOf(file);
        if (matches(requested, folder) && !lines.some((line) => line.isExcluded && covers(line.path, folder))) {
            folders.push(folder);
        }
    }
    return folders;
}
/** Returns whether the lines match a folder. */
function includesFolder(lines, folder) {
    return (lines.some((line) => !line.isExcluded && matches(line, folder)) &&
        !lines.some((line) => line.isExcluded && covers(line.path, folder)));
}
function matches({ path }, folder) {
    // With the leading slash, `**/` also matches a folder at the root.
    return isGlob(path) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(`${path}/-`, folder === "" ? "-" : `${folder}/-`) : isBelow(path, folder);
}
function covers(path, folder) {
    if (!isGlob(path))
        return isBelow(path, folder);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(path, folder) || (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(`${path}/**`, folder);
}
function isBelow(path, folder) {
    return path === "" || folder === path || folder.startsWith(`${path}/`);
}


/***/ }),

/***/ 79622:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/** Returns the file that describes a service, from the root of the repository. */
function fileOf({ inRepository, isDefinition }, serviceFile) {
    if (isDefinition)
        return inRepository;
    return inRepository === "" ? serviceFile : `${inRepository}/${serviceFile}`;
}


/***/ }),

/***/ 32422:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ expectedHashOf),
/* harmony export */   fI: () => (/* binding */ expectedProcessHashOf),
/* harmony export */   j4: () => (/* binding */ assertExpectedHashes),
/* harmony export */   rF: () => (/* binding */ expectedHashes)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74213);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18141);


/** Parses `HASH`, or lines `PATH HASH`; undefined for an empty text. */
function expectedHashes(text) {
    const found = (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(text);
    if (found.length === 0)
        return undefined;
    if (found.length === 1 && HASH.test(found[0]))
        return found[0];
    const pairs = found.map((line) => {
        const [, path, hash] = /^(.*\S)\s+(\S+)$/.exec(line) ?? [];
        if (path !== undefined && HASH.test(hash))
            return [path.replace(/^\.\/(?=.)|\/$/g, ""), hash];
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected a service hash, or PATH HASH, found ${JSON.stringify(line.slice(0, 80))}`, {
            hint: "use the output hash of the reviewed job; for several services, one line each",
        });
    });
    const hashes = new Map();
    for (const [path, hash] of pairs) {
        if (hashes.has(path)) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected one hash for ${JSON.stringify(path)}, found several`);
        }
        hashes.set(path, hash);
    }
    return hashes;
}
const HASH = /^[1-9A-HJ-NP-Za-km-z]{20,64}$/;
/**
 * Checks that the hashes match the services and processes of a run, before anything is done.
 *
 * @throws {MesgError} `usage` for one hash with several services, or a hash of an unknown service.
 */
function assertExpectedHashes(hashes, paths, processes = []) {
    if (typeof hashes === "string" && paths.length !== 1) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected-hash: expected PATH HASH for ${paths.length} services, found one hash`, {
            hint: `write one line for each: ${paths[0]} ${hashes}`,
        });
    }
    const all = new Set([...paths, ...processes]);
    const unknown = hashes instanceof Map ? [...hashes.keys()].find((path) => !all.has(path)) : undefined;
    if (unknown === undefined)
        return;
    const known = [`the services are ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(paths, _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMED */ .vW)}`];
    if (processes.length > 0)
        known.push(`the processes are ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(processes, _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMED */ .vW)}`);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected-hash: expected the paths of services, found ${JSON.stringify(unknown)}`, {
        hint: known.join("; "),
    });
}
/**
 * Returns the hash that was reviewed for a service; undefined when the input is not set.
 *
 * @throws {MesgError} `refused` when only other services were reviewed.
 */
function expectedHashOf(hashes, path) {
    if (hashes === undefined || typeof hashes === "string")
        return hashes;
    const found = hashes.get(path);
    if (found !== undefined)
        return found;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `expected-hash has no line for ${path}: it was not part of the review`);
}
/**
 * Returns the hash that was reviewed for a process; undefined when the input is not set.
 *
 * @throws {MesgError} `refused` when the process was not reviewed.
 */
function expectedProcessHashOf(hashes, file) {
    if (typeof hashes !== "string")
        return expectedHashOf(hashes, file);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `expected-hash covers only the service: the process ${file} was not reviewed`, {
        hint: "write a line PATH HASH for the service and for each process",
    });
}


/***/ }),

/***/ 8480:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withInputNames)
/* harmony export */ });
/* harmony import */ var _interface_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9562);

/** A command to copy, whose options stay; or an option of the command line. */
const COMMAND_OR_OPTION = /mesg-compile [^,;:]*|--([a-z][a-z-]*[a-z])/g;
/**
 * Returns a hint with the action's inputs in place of the command line's options. An input has the name of its option,
 * or that name with a prefix; an option without an input stays.
 *
 * @example
 * ```ts
 * withInputNames("set --engine-version and --fee"); // "set engine-version and engine-fee"
 * ```
 */
function withInputNames(hint, prefix = "engine") {
    return hint.replaceAll(COMMAND_OR_OPTION, (found, name) => {
        if (name === undefined)
            return found;
        return [name, `${prefix}-${name}`].find((input) => Object.hasOwn(_interface_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m, input)) ?? found;
    });
}


/***/ }),

/***/ 9562:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/**
 * The inputs and outputs of the action. action.yml, the tables of docs/action.md and the typed inputs are generated
 * from these tables.
 *
 * @module
 */
const INPUTS = {
    path: {
        description: "Folders or globs of folders to compile, one per line; a line that begins with ! excludes folders. A folder with a mesg.yml is one service; any other folder selects every service below it that git tracks.",
        default: ".",
    },
    "service-file": { description: "Name of the file that describes a service.", default: "mesg.yml" },
    "process-path": {
        description: "Globs of the process files to check against the services, one per line; a line that begins with ! excludes files. Files without steps are ignored; a key that resembles `steps` is a notice.",
        default: "**/process.yml",
    },
    "process-env": {
        description: "Values of $(env:NAME) in process files, NAME=VALUE, one per line. A process with an unset variable is checked, but has no definition or hash.",
        default: "",
        secret: true,
    },
    definition: {
        description: "Definition files (JSON, hex or protobuf bytes) to use instead of path, one per line.",
        default: "",
    },
    "engine-version": {
        description: "Engine release whose rules and hash apply, or auto to ask the Engine at engine-endpoint (0.11 without one). With deploy, set auto or the release of your Engine. Quote it: YAML reads 0.10 as 0.1.",
        default: "0.11",
    },
    against: {
        description: "What to compare with: base (the merge base of a pull request, or the commit before a push), engine (the services with the same sid on the Engine at engine-endpoint), a branch, tag or commit, or none.",
        default: "base",
    },
    "fail-on": {
        description: "When to fail the step: breaking (a breaking change, a base that cannot be checked for one, or an invalid service), error (an invalid service) or never.",
        default: "breaking",
    },
    comment: {
        description: "When to comment on the pull request: changes (when a service changes), always or never.",
        default: "changes",
    },
    "comment-key": {
        description: "Key of the comment: runs with the same key share one comment. By default, each workflow, job and set of inputs has its own, so that the jobs of a matrix do not overwrite each other.",
        default: "",
    },
    suggestions: {
        description: "Suggest the migration of a mesg.yml for an Engine before 0.10 in a review of the pull request.",
        default: "true",
    },
    artifact: {
        description: "Name of the artifact with the definitions and the report. Empty: none.",
        default: "mesg-definitions",
    },
    "artifact-source": {
        description: "Add each source to the artifact, as a CAR file.",
        default: "false",
    },
    "retention-days": {
        description: "Days to keep the artifact, at most as many as the repository's setting. Empty: that setting.",
        default: "",
    },
    sarif: { description: "File to write the problems to as SARIF, for code scanning. Empty: none.", default: "" },
    "allow-file": {
        description: "Files to publish although they look like secrets, one per line, relative to the service's folder.",
        default: "",
    },
    "max-source-size": {
        description: "Maximum total size of the files of one source, such as 50MiB.",
        default: "2GiB",
    },
    "max-source-entries": {
        description: "Maximum number of files, folders and links in one source.",
        default: "100000",
    },
    cache: {
        description: "Cache folder for services and sources, so that unchanged services are not read again: an absolute path outside the checkout, to be kept with actions/cache. Runs that deploy or publish do not use it. Empty: none.",
        default: "",
    },
    "allow-dirty": {
        description: "Accept sources with uncommitted changes. Their ids then belong to no commit.",
        default: "false",
    },
    deploy: {
        description: "When to deploy: never; default-branch (a push to the default branch, also by a merge queue, or a manual or scheduled run on it); always (any event that is not about a pull request).",
        default: "never",
    },
    "create-instances": {
        description: "Create the instances that processes name before deploying the processes. The Engine starts a container for each.",
        default: "false",
    },
    "engine-endpoint": {
        description: "Engine to use, as HOST:PORT, or as https://HOST behind TLS; from 0.21 on its LCD endpoint, as https://HOST/PATH or http://HOST:1317. Required with deploy.",
        default: "",
    },
    "engine-ca": {
        description: "Certificates to trust instead of the system's: PEM text, or the path of a file.",
        default: "",
    },
    "engine-cert": {
        description: "Client certificate for the Engine: PEM text, or the path of a file.",
        default: "",
    },
    "engine-key": {
        description: "Private key of engine-cert: PEM text, or the path of a file.",
        default: "",
        secret: true,
    },
    "engine-metadata": {
        description: "Metadata to send with every call to the Engine, such as a proxy's token: NAME: VALUE, one per line.",
        default: "",
        secret: true,
    },
    "engine-mnemonic": {
        description: "Mnemonic of the account that signs and pays (Engines from 0.21): 12 to 24 words.",
        default: "",
        secret: true,
    },
    "engine-hd-path": {
        description: "HD derivation path of the key. Empty: m/44'/470'/0'/0/0.",
        default: "",
    },
    "engine-chain-id": {
        description: "Expected chain of the Engine (from 0.21). A node of another chain is refused, before anything is signed.",
        default: "",
    },
    "engine-gas": {
        description: "Maximum gas of a transaction. Empty: the Engine's estimate; 300000 up to 0.22.",
        default: "",
    },
    "engine-fee": {
        description: "Fee of a transaction, such as 300000atto, or 0. Empty: gas times the price of the release.",
        default: "",
    },
    "engine-price": {
        description: "Price of every task, as perCall=N,perSec=N,perKB=N in atto (Engine 0.26). For a single service: PATH perCall=N,perSec=N,perKB=N, one per line.",
        default: "",
    },
    "engine-username": { description: "Account that creates the service (Engine 0.16).", default: "" },
    "engine-password": { description: "Password of engine-username.", default: "", secret: true },
    "engine-insecure": {
        description: "Send the password and metadata without TLS, even to a remote Engine.",
        default: "false",
    },
    "ipfs-api": {
        description: "RPC addresses of IPFS nodes to publish the sources to before a deploy, one per line.",
        default: "",
    },
    "ipfs-headers": {
        description: "Headers to send to the nodes, one per line: NAME: VALUE, or URL NAME: VALUE for a single node or gateway.",
        default: "",
        secret: true,
    },
    "ipfs-gateway": {
        description: "IPFS gateways that must serve the sources before a deploy, one per line. Name those that the Engine uses.",
        default: "",
    },
    "acknowledge-public": {
        description: "Publish the source of a private repository. Everything on IPFS is public forever.",
        default: "false",
    },
    "expected-hash": {
        description: "Reviewed service hash; nothing else is deployed. With several services or processes: PATH HASH, one per line.",
        default: "",
    },
    environment: {
        description: "GitHub environment to record deployments in. Empty: none is recorded.",
        default: "",
    },
    "environment-url": { description: "URL that a recorded deployment links to.", default: "" },
    marketplace: {
        description: "When to publish the services on the Marketplace, which cannot be undone: never, default-branch or always, as for deploy. Requires ipfs-api. Pull requests are never published.",
        default: "never",
    },
    "marketplace-rpc": { description: "JSON-RPC address of an Ethereum node. It may contain a key.", default: "" },
    "marketplace-contract": { description: "Address of the Marketplace's contract.", default: "" },
    "marketplace-chain-id": { description: "Expected chain. A node of another chain is refused.", default: "" },
    "marketplace-key": {
        description: "Key of the account: a JSON key store (Web3 Secret Storage, version 3) or 64 hex digits.",
        default: "",
        secret: true,
    },
    "marketplace-passphrase": { description: "Passphrase of the key store.", default: "", secret: true },
    "marketplace-max-cost": {
        description: "Maximum cost of publishing one service, in ether. Empty: 0.5.",
        default: "",
    },
    "marketplace-confirmations": {
        description: "Confirmations to wait for, including the transaction's own block. Empty: 5, or 1 on a development chain.",
        default: "",
    },
    "github-token": {
        description: "Token to comment, read labels, fetch the base revision and record deployments.",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        default: "${{ github.token }}",
        secret: true,
    },
    "dry-run": {
        description: "Log what would be published, deployed, commented, uploaded and recorded, without doing it.",
        default: "false",
    },
    timeout: { description: "Time limit of the step, such as 90s or 10m.", default: "10m" },
};
const OUTPUTS = {
    hash: "Service hash, in base58. Empty with several services.",
    source: "Source id. Empty with several services.",
    sid: "Sid of the service, from its file or derived from the hash as Engines do. Empty with several services.",
    definition: "Path of the definition as JSON. Empty with several services.",
    services: "All services, a JSON array of {path, name, sid, hash, source, definition, status, breaking, deployed, onMerge, verified, previousHash, error, versionHash, transaction}; status is new, changed, same, removed, invalid or unknown (not compared); onMerge is what a merge would do: created, exists, refused or unknown; previousHash is the hash that the Engine had under the sid; error says why a service was not, or cannot be, deployed or published.",
    processes: "All processes, a JSON array of {path, name, hash, engineVersion, status, deployed, onMerge, verified, movedFrom, error}; status is broken (by a change to a service), invalid, new, changed, same, removed or unknown (not compared); hash, for the Engine release engineVersion, is empty when a variable or an instance is unknown; onMerge is what a merge would do: created, exists, refused or unknown; error says why a process was not, or cannot be, deployed.",
    changed: "Whether a definition or a source changed: true, false, or unknown when something could not be compared.",
    breaking: "Number of breaking changes that no waiver accepts.",
    "artifact-id": "Id of the artifact. Empty without one.",
    "artifact-url": "URL of the artifact. Empty without one.",
    "comment-url": "URL of the comment. Empty without one.",
    deployed: "created when a service or a process was created, exists when the Engine had all of them, no otherwise.",
    "on-merge": "On a pull request with deploy set, what a merge would do on the Engine: created, exists, refused, no (nothing is deployed) or unknown (the Engine was not called). Empty otherwise.",
    "engine-version": "Engine release of the service hashes. For processes, see the output processes.",
    verified: "Whether every service, and every process to deploy, is on the Engine with the hash and the definition that were computed here: true or false.",
    "version-hash": "Hash of the version on the Marketplace. Empty with several services, or without a version.",
    transaction: "Hash of the transaction that published the version. Empty with several services, or without a transaction.",
};


/***/ }),

/***/ 18141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   qp: () => (/* binding */ patterns),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   vW: () => (/* binding */ MAX_NAMED),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);


/** Maximum number of paths in a hint. */
const MAX_NAMED = 20;
/** Accepts any text. */
function same(text) {
    return text;
}
/** Returns the non-empty lines of a text, trimmed. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** Returns lines with paths or globs, each with `!` in front of it if it excludes. */
function patterns(text) {
    return lines(text).map((line) => line.replace(/^!\s+/, "!"));
}
/** Parses `NAME=VALUE` lines. Errors do not quote values. */
function variables(text) {
    return Object.fromEntries(lines(text).map((line, index) => {
        const equals = line.indexOf("=");
        if (equals > 0)
            return [line.slice(0, equals), line.slice(equals + 1)];
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `line ${index + 1}: expected NAME=VALUE`);
    }));
}
/** Parses `true` or `false`. @throws {MesgError} `usage`, as every parser here. */
function flag(text) {
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === "true";
    throw expected("true or false", text);
}
/** Returns a parser that accepts only the given words. */
function oneOf(words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word === undefined)
            throw expected(words.join(", "), text);
        return word;
    };
}
/** Accepts the path of a file to write; empty for none. */
function filePath(text) {
    if (text.length <= MAX_PATH_LENGTH && !/\p{Cc}/u.test(text))
        return text;
    throw expected("the path of a file", text);
}
/**
 * Accepts the folder of a cache; empty for none. It must be outside the checkout, where a pull request could fill it.
 *
 * @param workspace The folder of the checkout.
 */
function cacheFolder(text, workspace) {
    if (text === "")
        return "";
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(filePath(text));
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, folder);
    const isOutside = way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) && isOutside)
        return folder;
    throw expected("an absolute path outside the checkout", text);
}
/** Linux's limit. */
const MAX_PATH_LENGTH = 4096;
/** Accepts the name of a YAML file without a path. */
function fileName(text) {
    if (/^[^/\\\0]+\.ya?ml$/i.test(text))
        return text;
    throw expected("the name of a YAML file", text);
}
/** Accepts a git revision, but no range and nothing that git would read as an option. */
function revision(text) {
    if (/^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/.test(text) && !text.includes(".."))
        return text;
    throw expected("base, engine, none, or a branch, tag or commit", text);
}
/** Accepts a name that GitHub allows for an artifact. */
function artifactName(text) {
    if (!/["<>|*?\r\n\\/:]/.test(text))
        return text;
    throw expected('a name without " : < > | * ? / \\', text);
}
/** GitHub's limit in private repositories; in public ones it is 90, and GitHub lowers larger numbers. */
const MAX_DAYS = 400;
/** Parses the days to keep an artifact; undefined for an empty text. */
function days(text) {
    if (text === "")
        return undefined;
    if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_DAYS)
        return Number(text);
    throw expected(`a number of days from 1 to ${MAX_DAYS}`, text);
}
/** Far longer than any GitHub token. */
const MAX_TOKEN_LENGTH = 8192;
/** Accepts a token. Errors do not quote it. */
function token(text) {
    // A line break would end its HTTP header.
    if (/^[\x21-\x7e]*$/.test(text) && text.length <= MAX_TOKEN_LENGTH)
        return text;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", "not a token: expected at most 8192 printable ASCII characters");
}
/** Returns the error for an unexpected text. */
function expected(what, text) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected ${what}, found ${JSON.stringify(text.slice(0, 80))}`);
}


/***/ }),

/***/ 62787:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ unusedPrices),
/* harmony export */   RP: () => (/* binding */ readPrices),
/* harmony export */   jr: () => (/* binding */ assertPrices),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(74213);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40192);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18141);



/** Reads the input `engine-price`: `perCall=N,perSec=N,perKB=N`, and lines `PATH perCall=N,…` for single services. */
async function readPrices(reader) {
    if (reader.text("engine-price") === "")
        return new Map();
    const { parsePrice } = await __nccwpck_require__.e(/* import() */ 7456).then(__nccwpck_require__.bind(__nccwpck_require__, 37456));
    return reader.read("engine-price", (text) => {
        const prices = new Map();
        for (const line of (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(text)) {
            const start = line.search(/(?<!\S)(?:perCall|perSec|perKB) ?=/);
            const path = line
                .slice(0, Math.max(start, 0))
                .trim()
                .replace(/^\.\/(?=.)|\/$/g, "");
            if (prices.has(path))
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected one price for ${nameOf(path)}, found several`);
            prices.set(path, parsePrice(line.slice(Math.max(start, 0))));
        }
        return prices;
    });
}
/** Returns the price of a service's tasks; undefined when none is set. */
function priceOf(prices, path) {
    return prices.get(path) ?? prices.get("");
}
/**
 * Checks that prices are for existing services, before anything is done.
 *
 * @throws {MesgError} `usage`.
 */
function assertPrices(prices, paths) {
    const known = new Set(paths);
    const unknown = [...prices.keys()].find((path) => path !== "" && !known.has(path));
    if (unknown === undefined)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `engine-price: expected the path of a service, found ${nameOf(unknown)}`, {
        hint: `the services are ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(paths, _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMED */ .vW)}`,
    });
}
/** Returns a notice about prices that a release ignores. */
function unusedPrices(prices, release) {
    if (prices.size === 0 || (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isSince */ .$l)(release, "0.26"))
        return [];
    return [`Engine ${release} has no prices: engine-price is not used`];
}
function nameOf(path) {
    return path === "" ? "all services" : JSON.stringify(path);
}


/***/ }),

/***/ 17662:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText),
/* harmony export */   q: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* harmony import */ var _interface_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9562);

/** Returns the text of an input as the runner passes it; the default of action.yml when it is not set. */
function inputText(env, name) {
    const given = env[`INPUT_${name.toUpperCase()}`]?.trim();
    const fallback = _interface_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].default;
    return given ?? (fallback.startsWith("${{") ? "" : fallback);
}
/**
 * Returns the names of unknown inputs. The runner only warns about them, but a misspelled `fail-on` must not go
 * unnoticed.
 */
function unknownInputs(env) {
    return Object.keys(env)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !Object.hasOwn(_interface_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m, name));
}


/***/ }),

/***/ 49341:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ marketplaceMarkdown),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   yX: () => (/* binding */ publishFailure)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4521);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74755);


/** Returns whether a service's version is on the Marketplace and was verified there. */
function isPublished({ outcome }) {
    return outcome === "published" || outcome === "exists";
}
/** Returns a message that names the services that failed; undefined when none did. */
function publishFailure({ services }) {
    const failed = [...services.values()].filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ service }) => service.place.path).join(", ");
    return `not published on the Marketplace: ${names}; fix the cause and re-run: services that are published already are kept`;
}
/**
 * Returns the outcome of each service on the Marketplace as Markdown, or the preview of a merge; empty when the inputs
 * do not request it.
 */
function marketplaceMarkdown({ services, withheld, preview }) {
    if (preview !== undefined)
        return previewMarkdown(preview);
    if (withheld !== undefined)
        return `**Not published** on the Marketplace: ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(withheld, 300)}.`;
    if (services.size === 0)
        return "";
    const rows = [...services.values()].map(({ service, outcome, versionHash, manifest, transaction, error }) => {
        const words = error === undefined ? outcome : `**failed**: ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(error, 500)}`;
        const ids = [
            ["Version hash", versionHash],
            ["Manifest", manifest],
            ["Transaction", transaction],
        ].flatMap(([name, id]) => (id ? [`  - ${name}: ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(id, 100)}`] : []));
        const mark = error === undefined ? "✅" : "❌";
        return [`- ${mark} ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(service.place.path, 100)}: ${words}`, ...ids].join("\n");
    });
    return `**Marketplace**\n\n${rows.join("\n")}`;
}
function previewMarkdown(preview) {
    if ("withheld" in preview) {
        return `**On merge:** nothing is published on the Marketplace: ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(preview.withheld, 500)}.`;
    }
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(preview.count, "service");
    const known = "Versions that exist already are kept.";
    return `**On merge:** ${count} will be published on the Marketplace, which cannot be undone. ${known}`;
}


/***/ }),

/***/ 6457:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pq: () => (/* binding */ files_json),
  Wn: () => (/* binding */ makeOutputFolder),
  hV: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./src/core/files/make-folder.ts
var make_folder = __nccwpck_require__(3914);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __nccwpck_require__(21003);
// EXTERNAL MODULE: ./src/definition/json/to-json.ts
var to_json = __nccwpck_require__(21334);
// EXTERNAL MODULE: ./src/definition/process/json.ts
var json = __nccwpck_require__(15133);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./src/github/outputs/file-names.ts

/** Names of the action's own files, which no folder may have. */
const OWN_FILES = [
    ...["report.md", "index.json", "diff.json", "migrate.diff", "source.car"],
    ...["definition.json", "definition.hex", "definition.pb"],
    ...["process.json", "process.hex", "process.pb"],
];
const OWN = new Set(OWN_FILES);
/** Device names of Windows, reserved with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_NAME_LENGTH = 100;
const MAX_PATH_LENGTH = 180;
/** Assigns each service a folder in the artifact: a unique name that is valid on every system. */
class FileNames {
    #names = new Map();
    /** In lower case: Windows and macOS do not distinguish `A` and `a`. */
    #taken = new Set();
    /**
     * Returns the folder for a service.
     *
     * @param place The service's path in the checkout, with `/`; `.` for the checkout itself.
     * @returns A path of letters, digits, `_`, `-`, `.` and `/`; always the same for the same service.
     */
    of(place) {
        const known = this.#names.get(place);
        if (known !== undefined)
            return known;
        const name = this.#unique(place === "." ? "service" : safePath(place));
        this.#names.set(place, name);
        this.#taken.add(name.toLowerCase());
        return name;
    }
    #unique(name) {
        for (let count = 1;; count++) {
            const found = count === 1 ? name : `${name}-${count}`;
            if (!this.#taken.has(found.toLowerCase()))
                return found;
        }
    }
}
function safePath(place) {
    const path = place.split("/").map(safeName).join("/");
    return path.length <= MAX_PATH_LENGTH ? path : shortened(path.replaceAll("/", "_"), place);
}
function safeName(part) {
    const plain = part.replaceAll(/[^\w.-]/g, "_");
    // Windows drops dots at the end of a name; `..` would lead out of the folder.
    const kept = plain.endsWith(".") || plain === "" ? `${plain}_` : plain;
    const name = OWN.has(kept.toLowerCase()) || DEVICE.test(kept) ? `_${kept}` : kept;
    return name.length <= MAX_NAME_LENGTH ? name : shortened(name, part);
}
/** Returns the beginning of a name, and a digest of the whole name. */
function shortened(name, whole) {
    return `${name.slice(0, MAX_NAME_LENGTH - 17)}-${(0,external_node_crypto_.createHash)("sha256").update(whole).digest("hex").slice(0, 16)}`;
}

// EXTERNAL MODULE: ./src/github/outputs/report/report.ts + 14 modules
var report_report = __nccwpck_require__(71901);
// EXTERNAL MODULE: ./src/github/outputs/run-index.ts
var run_index = __nccwpck_require__(14218);
// EXTERNAL MODULE: ./src/github/outputs/summary.ts
var summary = __nccwpck_require__(39650);
;// CONCATENATED MODULE: ./src/github/outputs/files.ts









/**
 * Creates a folder for the files of this run.
 *
 * @param options.conceal Returns a text without secrets. Applied to reports, not to definitions, which must not change.
 */
async function makeOutputFolder(temporary, { isArtifact, conceal }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "mesg-definitions-"));
    const names = new FileNames();
    const made = new Map();
    return {
        folder,
        isArtifact,
        conceal,
        pathOf(place, file) {
            let parent = made.get(place);
            if (parent === undefined) {
                parent = (0,external_node_path_.join)(folder, names.of(place));
                (0,make_folder/* makeFolderSync */.E)(parent);
                made.set(place, parent);
            }
            return `${parent}${external_node_path_.sep}${file}`;
        },
        relative: (path) => (0,external_node_path_.relative)(folder, path).replaceAll("\\", "/"),
    };
}
/**
 * Writes a service: its definition as JSON and, for an artifact, in every form and with its changes. Returns the path
 * of the JSON.
 */
function writeService(output, comparison, encode) {
    const { service, changes, summary, status } = comparison;
    const { definition, place } = service;
    const write = (file, content) => {
        const path = output.pathOf(place.path, file);
        (0,whole_file/* writeNew */.q)(path, content);
        return path;
    };
    if (output.isArtifact) {
        write("diff.json", output.conceal(files_json({ status, summary, changes })));
        if (service.migration !== undefined)
            write("migrate.diff", output.conceal(service.migration.diff));
    }
    if (definition === undefined || status === "removed")
        return undefined;
    if (encode !== undefined) {
        const bytes = encode(definition);
        write("definition.pb", bytes);
        write("definition.hex", `${Buffer.from(bytes).toString("hex")}\n`);
    }
    return write("definition.json", files_json((0,to_json/* definitionToJson */.L)(definition)));
}
async function loadEncoder() {
    const { encodeDefinition } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6919), __nccwpck_require__.e(3531), __nccwpck_require__.e(7964)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89000));
    return encodeDefinition;
}
/** Writes the definition of a process in every form, if it has one without values of variables. */
async function writeProcess(output, { file, compiled, release }) {
    const { definition, written } = compiled;
    // The values of variables may be secrets, and an artifact may be public.
    if (definition === undefined || written !== definition)
        return;
    const write = (name, content) => {
        (0,whole_file/* writeNew */.q)(output.pathOf(file, name), content);
    };
    const { encodeProcess } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6919), __nccwpck_require__.e(3531), __nccwpck_require__.e(7964)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89000));
    const bytes = encodeProcess(definition, { release });
    write("process.pb", bytes);
    write("process.hex", `${Buffer.from(bytes).toString("hex")}\n`);
    write("process.json", files_json((0,json/* processToJson */.t)(definition, release)));
}
/** Writes a file about the whole run. */
function writeRunFile(output, name, content) {
    (0,whole_file/* writeNew */.q)((0,external_node_path_.join)(output.folder, name), output.conceal(content));
}
/** Number of services to write before yielding to the event loop. */
const YIELD_EVERY = 64;
/** Writes the files of a run; returns the path of each definition. */
async function writeFiles(output, report) {
    const { comparisons, release, commit, base } = report;
    const definitions = new Map();
    // An artifact has the binary form, too. The encoder is large, and a run may have nothing to encode.
    const encode = output.isArtifact && comparisons.length > 0 ? await loadEncoder() : undefined;
    for (const [index, comparison] of comparisons.entries()) {
        if (index % YIELD_EVERY === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        const path = writeService(output, comparison, encode);
        if (path !== undefined)
            definitions.set(comparison, path);
    }
    if (!output.isArtifact)
        return definitions;
    for (const process of report.processes)
        await writeProcess(output, process);
    writeRunFile(output, "report.md", (0,report_report/* runToMarkdown */.cM)(report, summary/* SUMMARY_BYTES */.R));
    const relative = new Map([...definitions].map(([key, path]) => [key, output.relative(path)]));
    const services = (0,run_index/* servicesJson */.n)(comparisons, relative, report);
    const processes = (0,run_index/* processesJson */.C)(report.processes, report.processDeployment);
    writeRunFile(output, "index.json", files_json({ engineVersion: release, commit, base: base?.commit, services, processes }));
    return definitions;
}
/** Returns a value as indented JSON with a line end. */
function files_json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}


/***/ }),

/***/ 71901:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cM: () => (/* binding */ runToMarkdown),
  Hy: () => (/* binding */ unchangedMarkdown),
  MT: () => (/* binding */ verdictLine)
});

// EXTERNAL MODULE: ./src/core/text/plural.ts
var plural = __nccwpck_require__(4521);
// EXTERNAL MODULE: ./src/report/markdown/budget.ts
var budget = __nccwpck_require__(14821);
// EXTERNAL MODULE: ./src/report/markdown/text.ts
var markdown_text = __nccwpck_require__(74755);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __nccwpck_require__(74213);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __nccwpck_require__(83712);
// EXTERNAL MODULE: ./src/definition/json/to-json.ts
var to_json = __nccwpck_require__(21334);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __nccwpck_require__(30764);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __nccwpck_require__(51923);
// EXTERNAL MODULE: ./src/report/markdown/consequence.ts
var consequence = __nccwpck_require__(43255);
// EXTERNAL MODULE: ./src/core/sizes.ts
var core_sizes = __nccwpck_require__(49013);
;// CONCATENATED MODULE: ./src/report/markdown/source-files.ts


/** Files that are listed before the rest is folded, and in total. */
const SHOWN = 10;
const MAX_LISTED = 200;
/**
 * Returns the changed files of a source as a list in Markdown with their sizes; folded beyond ten.
 *
 * @example
 * ```ts
 * sourceFilesMarkdown([{ path: "index.js", kind: "changed", before: 120, after: 140 }]);
 * ```
 */
function sourceFilesMarkdown(files) {
    const lines = (0,some_of/* someLines */.Sk)(files, MAX_LISTED, fileLine).map((line) => `- ${line}`);
    const rest = lines.slice(SHOWN);
    const count = (0,plural/* plural */.L)(files.length, "file");
    return [
        `**Source:** ${count} changed`,
        lines.slice(0, SHOWN).join("\n"),
        ...(rest.length === 0 ? [] : [(0,markdown_text/* details */.zH)((0,plural/* plural */.L)(files.length - SHOWN, "more file"), rest.join("\n"))]),
    ].join("\n\n");
}
function fileLine({ path, kind, before, after }) {
    const sizes = [before, after].flatMap((size) => (size === undefined ? [] : [(0,core_sizes/* formatBytes */.z3)(size)]));
    const size = sizes.length === 0 ? "" : ` (${[...new Set(sizes)].join(" → ")})`;
    return `${kind} ${(0,markdown_text/* codeSpan */.SS)(path, 200)}${size}`;
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts

/** Maximum number of parts in a diagram, to keep it readable. */
const MAX_PARTS = 80;
const MAX_LABEL_LENGTH = 40;
const MAX_POINTER_LENGTH = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data.
 * Added, changed and removed parts are colored. Unchanged tasks and events show only their names.
 *
 * @param after The service after the changes.
 * @param options.isNew Whether the service is new, so that every task and event is shown with its inputs and outputs.
 * @returns The chart without its fence, or `undefined` when nothing in the interface changed.
 */
function interfaceToMermaid(after, changes, { isNew = false } = {}) {
    const looks = new Looks(changes, isNew);
    const parts = [
        ...after.tasks.map(({ key, inputs, outputs }) => {
            const at = looks.list("/tasks").entry(key);
            return {
                noun: "task",
                key,
                look: at.look,
                into: at.leaves("inputs", inputs),
                out: at.leaves("outputs", outputs),
            };
        }),
        ...looks.list("/tasks").removed.map((key) => ({ noun: "task", key, look: "removed", into: [], out: [] })),
        ...after.events.map(({ key, data }) => {
            const at = looks.list("/events").entry(key);
            return { noun: "event", key, look: at.look, into: [], out: at.leaves("data", data) };
        }),
        ...looks.list("/events").removed.map((key) => ({ noun: "event", key, look: "removed", into: [], out: [] })),
    ];
    if (!isNew && parts.every(({ look }) => look === "same"))
        return undefined;
    if (parts.length === 0)
        return undefined;
    return draw(parts.sort((left, right) => Number(left.look === "same") - Number(right.look === "same")));
}
/** The changes by the part of the interface that they affect, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    #isNew;
    /** @param isNew Whether to show every part with its parameters, even if unchanged. */
    constructor(changes, isNew) {
        this.#isNew = isNew;
        for (const change of changes) {
            // A key of a megabyte would be repeated for each change below it.
            if (change.pointer.length > MAX_POINTER_LENGTH)
                continue;
            const segments = change.pointer.split("/");
            for (const length of [3, 5]) {
                if (segments.length < length)
                    break;
                const place = segments.slice(0, length).join("/");
                const isItself = segments.length === length;
                const look = isItself && change.before === undefined ? "added" : "changed";
                if (isItself && change.after === undefined && isEntry(segments))
                    this.#remove(segments);
                else if (this.#looks.get(place) !== "added")
                    this.#looks.set(place, look);
            }
        }
    }
    #remove(segments) {
        const list = segments.slice(0, -1).join("/");
        const key = toKey(segments.at(-1));
        const keys = this.#removed.get(list);
        if (keys === undefined)
            this.#removed.set(list, [key]);
        else
            keys.push(key);
    }
    list(pointer) {
        return {
            removed: this.#removed.get(pointer) ?? [],
            entry: (key) => {
                const place = `${pointer}/${toSegment(key)}`;
                const look = this.#looks.get(place) ?? "same";
                return {
                    look,
                    leaves: (list, parameters) => {
                        if (look === "same" && !this.#isNew)
                            return [];
                        const here = this.list(`${place}/${list}`);
                        return [
                            ...parameters.map((parameter) => ({
                                key: parameter.key,
                                type: `${parameter.type}${parameter.repeated ? "[]" : ""}${parameter.optional ? "?" : ""}`,
                                look: look === "added" ? look : here.entry(parameter.key).look,
                            })),
                            ...here.removed.map((gone) => ({ key: gone, type: "", look: "removed" })),
                        ];
                    },
                };
            },
        };
    }
}
const LISTS = new Set(["tasks", "events", "inputs", "outputs", "data"]);
/** Whether a pointer leads to an entry of the interface, not to one of its fields. */
function isEntry(segments) {
    return LISTS.has(segments.at(-2));
}
function draw(parts) {
    const lines = ["flowchart LR"];
    let drawn = 0;
    let left = 0;
    for (const [index, { noun, key, look, into, out }] of parts.entries()) {
        if (drawn >= MAX_PARTS) {
            left++;
            continue;
        }
        const id = `p${index}`;
        lines.push(`  ${id}${shape(noun, `${noun} ${key}`)}${style(look)}`);
        drawn++;
        for (const [side, leaves] of [
            ["i", into],
            ["o", out],
        ]) {
            const shown = leaves.slice(0, Math.max(0, MAX_PARTS - drawn));
            for (const [place, leaf] of shown.entries()) {
                const node = `${id}${side}${place}["${label(leaf.key)}"]${style(leaf.look)}`;
                const arrow = leaf.type === "" ? "-->" : `-->|"${label(leaf.type)}"|`;
                lines.push(side === "i" ? `  ${node} ${arrow} ${id}` : `  ${id} ${arrow} ${node}`);
            }
            drawn += shown.length;
            left += leaves.length - shown.length;
        }
    }
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef removed fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function shape(noun, text) {
    return noun === "task" ? `["${label(text)}"]` : `(["${label(text)}"])`;
}
function style(look) {
    return look === "same" ? "" : `:::${look}`;
}
function label(text) {
    return mermaidLabel(text, MAX_LABEL_LENGTH);
}
/** Returns a text as a label: everything but letters and digits becomes a Mermaid character code. */
function mermaidLabel(text, maxLength) {
    return (0,safe_text/* visibleText */.Q6)(text, maxLength).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

;// CONCATENATED MODULE: ./src/report/changes-markdown.ts









/**
 * Returns the changes of a service as Markdown for a comment or a job's summary: the verdict, breaking changes with
 * their consequences for callers, the rest collapsed, a diagram of the interface, and the definition. A report that is
 * too long is shortened step by step: it drops the definition, the diagram and the prose, then keeps only names and
 * rules, then only counts.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
function changesToMarkdown(report) {
    const { summary, changes, base, after, diagnostics = [], elsewhere, bytes = budget/* COMMENT_BYTES */.G } = report;
    const head = headMarkdown(report);
    const short = `*Shortened.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
    const join = (...parts) => `${parts.filter((part) => part).join("\n\n")}\n`;
    const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
    const listed = report.files === undefined ? changes : changes.filter(({ rule }) => rule !== "source-changed");
    const files = report.files === undefined || report.files.length === 0 ? "" : sourceFilesMarkdown(report.files);
    const whole = [sectionsMarkdown(listed, { ...report, bytes }, fullItem), files].join("\n\n").trim();
    const brief = (listed) => sectionsMarkdown(listed, { ...report, bytes }, briefItem);
    const picture = () => (base === undefined || changes.length > 0 ? pictureMarkdown(after, changes) : undefined);
    return (0,budget/* firstThatFits */.e)([
        () => {
            const definition = whole.length > bytes ? undefined : definitionMarkdown(after, bytes);
            return definition && join(head, whole, notices(), picture(), definition);
        },
        () => join(head, whole, notices(), picture(), short),
        () => join(head, whole, notices(), short),
        () => join(head, brief(listed), notices(), short),
        () => join(head, brief(listed.filter(({ severity }) => severity === "breaking")), short),
        () => join(head, summary.breaking > 0 ? rulesMarkdown(changes) : "", short),
        () => join(head, short),
    ], bytes);
}
function headMarkdown({ summary, base, sources, after, heading }) {
    const name = after.sid || after.name;
    const counts = base?.state === "unreadable" ? "not compared" : (0,changes_words/* countsOf */.mQ)(summary);
    const title = heading ?? `### ${markOf(summary, base)} Service${name === "" ? "" : ` ${(0,markdown_text/* codeSpan */.SS)(name, 80)}`}: ${counts}`;
    const isShown = heading === undefined || summary.breaking + summary.waived === 0;
    const verdict = base !== undefined ? whyMarkdown(base) : isShown ? (0,changes_words/* verdictOf */.Vj)(summary) : "";
    const unseen = sources === "unknown" ? "The sources are not compared." : "";
    const words = [verdict, unseen].filter((part) => part !== "").join(" ");
    return words === "" ? title : `${title}\n\n${words}`;
}
/** The mark at the start of the report. */
function markOf(summary, base) {
    if (base !== undefined)
        return base.state === "missing" ? "➕" : "❓";
    if (summary.breaking > 0)
        return "❌";
    return summary.waived > 0 ? "⚠️" : "✅";
}
/** A reason may contain text of a repository. */
function whyMarkdown(base) {
    if (base.state !== "unreadable")
        return (0,changes_words/* baseOf */.bx)(base);
    return `Cannot check for breaking changes: ${(0,markdown_text/* prose */.CS)(base.reason, 500)}`;
}
function sectionsMarkdown(changes, report, item) {
    const { accepted, bytes } = report;
    return (0,changes_words/* sectionsOf */.Ks)(changes)
        .map(({ title, changes: listed }) => {
        const items = joinUpTo(bytes, listed, (change) => item(change, report));
        const words = title === "Breaking" && accepted !== undefined ? `Breaking, accepted ${accepted}` : title;
        if (title.startsWith("Breaking"))
            return `**${words}**\n\n${items}`;
        return (0,markdown_text/* details */.zH)(`${title} (${listed.length})`, items);
    })
        .join("\n\n");
}
/**
 * Joins lines, and ends after the one that exceeds the limit: the report does not fit with more of them either, and there
 * may be hundreds of thousands.
 */
function joinUpTo(bytes, items, line) {
    const lines = [];
    let length = 0;
    for (const item of items) {
        const text = line(item);
        lines.push(text);
        length += text.length + 1;
        if (length > bytes + 1)
            break;
    }
    return lines.join("\n");
}
/** Returns the number of changes by rule, for when there is no room for more. */
function rulesMarkdown(changes) {
    const counts = new Map();
    for (const { severity, rule } of changes) {
        if (severity === "breaking")
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return [...counts].map(([rule, count]) => `- \`${rule}\`: ${count}`).join("\n");
}
/** Returns what changed and where, the effect on callers, and both values. */
function fullItem(change, report) {
    const waiver = (0,changes_words/* waiverOf */.Ci)(change);
    const sides = [...sideLines(change, "before", "-"), ...sideLines(change, "after", "+")];
    const lines = [
        (0,consequence/* consequenceOf */.p)(change, (name) => (0,markdown_text/* codeSpan */.SS)(name, 80)),
        ...(waiver === undefined ? [] : [`${capitalized(waiver.until)}: ${(0,markdown_text/* prose */.CS)(waiver.reason)}`]),
        ...(sides.length === 0 ? [] : (0,markdown_text/* codeBlock */.DV)(sides.join("\n"), "diff").split("\n")),
    ];
    return [briefItem(change, report), ...lines.map((line) => `  ${line}`)].join("\n");
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Maximum number of lines shown of a value. */
const MAX_LINES = 8;
function sideLines(change, side, sign) {
    const value = change[side];
    const text = typeof value === "string" && /[\r\n]/.test(value) ? undefined : (0,changes_words/* sideOf */.Jh)(change, side);
    const lines = text === undefined ? String(value ?? "").split(/\r\n|\n|\r/) : [text];
    if (value === undefined || (lines.length === 1 && lines[0] === "empty"))
        return [];
    const shown = lines.slice(0, MAX_LINES).map((line) => `${sign} ${(0,safe_text/* visibleText */.Q6)(line, 300)}`);
    return lines.length > MAX_LINES ? [...shown, `${sign} …`] : shown;
}
function briefItem(change, report) {
    const place = report.lineOf?.(change);
    const where = place === undefined ? "" : ` at ${placeMarkdown(place, change, report)}`;
    return `- **${rules/* RULES */.y[change.rule].title}**: ${(0,markdown_text/* codeSpan */.SS)(change.path, 500)}${where} (\`${change.rule}\`)`;
}
function noticeLine({ severity, message, ...place }, report) {
    return `- ${severity}: ${(0,markdown_text/* prose */.CS)(message, 300)} at ${(0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), report.linkOf?.(place, false))}`;
}
/** Returns a link to the line; for a removed part, in the base. */
function placeMarkdown(place, change, { linkOf }) {
    return (0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), linkOf?.(place, change.after === undefined));
}
function pictureMarkdown(after, changes) {
    const chart = interfaceToMermaid(after, changes);
    return chart === undefined ? undefined : (0,markdown_text/* details */.zH)("The interface", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
}
/** The definition, unless it is too long even before escaping. */
function definitionMarkdown(definition, bytes) {
    const json = JSON.stringify((0,to_json/* definitionToJson */.L)(definition), undefined, 2);
    return json.length > bytes ? undefined : (0,markdown_text/* details */.zH)("The definition", (0,markdown_text/* codeBlock */.DV)((0,safe_text/* visibleJson */.$m)(json), "json"));
}

// EXTERNAL MODULE: ./src/github/deploy/preview-words.ts
var preview_words = __nccwpck_require__(21279);
;// CONCATENATED MODULE: ./src/github/deploy/report.ts



/** The report's words for the outcome of a service on the Engine. */
const OUTCOMES = {
    failed: "not deployed",
    created: "created, verified ✓",
    exists: "exists, verified ✓",
    "would be created": "would be created",
    "exists already": "exists already",
};
/**
 * Returns what a run deployed, or what a merge would deploy, as one paragraph; empty when the inputs do not request it.
 *
 * @param release The Engine's release, as shown.
 * @param listed The services that the report lists below.
 */
function deploymentMarkdown(result, release, listed) {
    const { services, host, withheld, isDryRun, preview } = result;
    if (preview !== undefined)
        return previewMarkdown(preview, listed);
    if (withheld !== undefined)
        return `**Not deployed:** ${(0,markdown_text/* prose */.CS)(withheld, 300)}.`;
    if (services.size === 0)
        return "";
    const all = [...services.values()];
    const counts = Object.keys(OUTCOMES).flatMap((outcome) => {
        const count = all.filter((one) => one.outcome === outcome).length;
        return count === 0 ? [] : [`${count} ${COUNTED[outcome]}`];
    });
    const where = host === undefined ? "the Engine" : `Engine ${release} at ${(0,markdown_text/* codeSpan */.SS)(host)}`;
    const verb = isDryRun ? "Dry run of a deploy" : "Deploy";
    const reason = commonError(result);
    const why = reason === undefined ? "" : `\n\n❌ ${(0,markdown_text/* prose */.CS)(reason, 1000)}`;
    return `**${verb}** to ${where}: ${counts.join(", ")}.${why}`;
}
const COUNTED = {
    ...OUTCOMES,
    failed: "failed",
    created: "created",
    exists: "existed already",
};
/** Returns the error that several failed services have in common, which the report shows once. */
function commonError({ services }) {
    let common;
    let count = 0;
    for (const { error } of services.values()) {
        if (error === undefined)
            continue;
        common ??= error;
        if (error !== common)
            return undefined;
        count++;
    }
    return count > 1 ? common : undefined;
}
/** Returns why a service failed, and the Engine's previous version, as lines of Markdown. */
function deployedLines(result, { outcome, previous, error }) {
    const isShown = error === undefined || commonError(result) !== undefined;
    const unknown = result.knowsBefore ? [] : ["- Previous version: unknown"];
    const known = (version) => [
        `- Previous version: ${(0,markdown_text/* codeSpan */.SS)(version.definition.hash, 100)}${othersOf(version)}`,
    ];
    const before = outcome === "exists" || outcome === "exists already" ? [] : previous ? known(previous) : unknown;
    return [...(isShown ? [] : [`- **Reason:** ${(0,markdown_text/* prose */.CS)(error, 1000)}`]), ...before];
}
function othersOf({ count }) {
    return count === 1 ? "" : `, the nearest of ${count} versions`;
}
/** Returns the changes of a deployed service since the previous version, collapsed; empty when there are none. */
function previousMarkdown({ service, outcome, previous }, bytes) {
    if (previous === undefined || service.definition === undefined || outcome === "exists")
        return "";
    const { changes, summary } = previous;
    const report = changesToMarkdown({ heading: "", summary, changes, after: service.definition, bytes });
    return (0,markdown_text/* details */.zH)(`Compared with the previous version: ${(0,changes_words/* countsOf */.mQ)(summary)}`, report.trim());
}
/** Services that are listed by name. */
const MAX_ROWS = 50;
function previewMarkdown({ services: previews, count, host, notCalled, withheld }, listed) {
    if (withheld !== undefined)
        return `**On merge:** nothing is deployed: ${(0,markdown_text/* prose */.CS)(withheld, 500)}.`;
    if (count === 0)
        return "**On merge:** nothing is deployed: no service found.";
    const all = (0,plural/* plural */.L)(count, "service");
    if (notCalled !== undefined) {
        return `**On merge:** ${all} will be deployed. The Engine was not called: ${(0,markdown_text/* prose */.CS)(notCalled, 500)}.`;
    }
    const services = [...previews.values()];
    const counts = ORDER.flatMap((outcome) => {
        const found = services.filter((one) => one.outcome === outcome).length;
        return found === 0 ? [] : [`${found} ${found === 1 ? preview_words/* PLANS */.N[outcome] : preview_words/* PLANS */.N[outcome].replace(/^exists/, "exist")}`];
    });
    const shown = ORDER.filter((outcome) => outcome !== "exists").flatMap((outcome) => services.filter((one) => one.outcome === outcome && (outcome !== "created" || !listed.has(one.service))));
    const list = (0,some_of/* someLines */.Sk)(shown, MAX_ROWS, previewRow).map((row) => `- ${row}`);
    const title = `**On merge**, to the Engine at ${(0,markdown_text/* codeSpan */.SS)(host ?? "")}: ${counts.join(", ")}.`;
    return [title, list.join("\n")].filter((part) => part !== "").join("\n\n");
}
const ORDER = ["refused", "unknown", "created", "exists"];
const MARKS = { refused: "❌", unknown: "❓", created: "➕", exists: "✅" };
function previewRow({ service, outcome, reason }) {
    const why = reason === undefined ? "" : `: ${(0,markdown_text/* prose */.CS)(reason, 500)}`;
    return `${MARKS[outcome]} ${(0,markdown_text/* codeSpan */.SS)(service.place.path, 200)}: ${preview_words/* PLANS */.N[outcome]}${why}`;
}

// EXTERNAL MODULE: ./src/github/marketplace/publication.ts
var publication = __nccwpck_require__(49341);
// EXTERNAL MODULE: ./src/github/compare/comparison.ts
var compare_comparison = __nccwpck_require__(48090);
// EXTERNAL MODULE: ./src/github/compare/verdict.ts
var verdict = __nccwpck_require__(41570);
;// CONCATENATED MODULE: ./src/report/diagnostics-count.ts

/**
 * Returns the number of errors and warnings in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
function countDiagnostics(diagnostics) {
    // This diagnostic says that there are more problems, and is not a problem itself.
    const found = diagnostics.filter(({ rule }) => rule !== "too-many");
    const parts = ["error", "warning", "note"].flatMap((severity) => {
        const count = found.filter((diagnostic) => diagnostic.severity === severity).length;
        return count === 0 ? [] : [(0,plural/* plural */.L)(count, severity)];
    });
    if (found.length < diagnostics.length)
        parts.push("and more");
    return parts.length === 0 ? "no problems" : parts.join(", ");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/list.ts




/** The ranks of services in a report, the worst first. */
const RANKS = [
    "failed",
    "invalid",
    "removed",
    "breaking",
    "not compared",
    "accepted",
    "operational",
    "changed",
    "new",
    "deployed",
    "same",
];
const list_MARKS = {
    failed: "❌",
    invalid: "❌",
    removed: "❌",
    breaking: "❌",
    "not compared": "❓",
    accepted: "⚠️",
    operational: "✅",
    changed: "✅",
    new: "➕",
    deployed: "✅",
    same: "✅",
};
/** Returns the deploy outcome of a service; undefined when the run does not deploy it. */
function deployedOf({ service }, { deployment }) {
    return deployment.services.get(service);
}
/** Returns whether a service has its own entry in the report, and is not only counted. */
function hasEntry(comparison, report) {
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return deployed.outcome !== "exists" && deployed.outcome !== "exists already";
    return classOf(comparison, report) !== "same" || comparison.sources === "unknown" || isMoved(comparison);
}
/** Returns whether a service was in another folder before. */
function isMoved({ before, service }) {
    return before !== undefined && before.place.path !== service.place.path;
}
/** Returns the position of a service's rank in the order of a report. */
function rankOf(comparison, report) {
    return RANKS.indexOf(classOf(comparison, report));
}
/** Returns the mark of a service. */
function list_markOf(comparison, report) {
    return list_MARKS[classOf(comparison, report)];
}
function classOf(comparison, report) {
    const { status, summary } = comparison;
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return deployed.outcome === "failed" ? "failed" : "deployed";
    if ((0,verdict/* isInvalid */.If)(comparison))
        return "invalid";
    if (status === "removed")
        return report.acceptedByLabel ? "accepted" : "removed";
    if (summary.breaking > 0)
        return report.acceptedByLabel ? "accepted" : "breaking";
    if ((0,compare_comparison/* unreadableBase */.xN)(comparison) !== undefined)
        return "not compared";
    if (summary.waived > 0)
        return "accepted";
    if (status === "changed")
        return summary.operational > 0 ? "operational" : "changed";
    return status === "new" || status === "unknown" ? "new" : "same";
}
/** Returns the outcome of a service in a few words, and the effect of a merge. */
function outcomeOf(comparison, report) {
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return OUTCOMES[deployed.outcome];
    const preview = report.deployment.preview?.services.get(comparison.service);
    const plan = preview === undefined ? "" : `, ${MERGED[preview.outcome]}`;
    return `${comparedOf(comparison)}${plan}`;
}
const MERGED = {
    created: "a merge creates it",
    exists: "the Engine has it",
    refused: "a merge cannot deploy it",
    unknown: "the Engine did not answer",
};
function comparedOf(comparison) {
    const { service, status, summary, sources } = comparison;
    const counts = Object.values(summary).some((count) => Number(count) > 0) ? `, ${countsText(comparison)}` : "";
    if ((0,verdict/* isInvalid */.If)(comparison))
        return `invalid, ${countDiagnostics(service.diagnostics)}${counts}`;
    if (status === "changed")
        return countsText(comparison);
    if ((0,compare_comparison/* unreadableBase */.xN)(comparison) !== undefined)
        return "not compared";
    if (status === "same" && sources === "unknown")
        return "no changes in the definition; source not compared";
    if (status === "same" && isMoved(comparison))
        return "moved, no changes";
    return { new: "new", same: "no changes", removed: "removed", invalid: "invalid", unknown: "compiled" }[status];
}
/** Returns the counts of changes. A change of the source is not counted when its files are listed. */
function countsText({ summary, changes, files }) {
    if (summary.sourceOnly)
        return "only the source changed";
    const isOfSource = files === undefined ? 0 : changes.filter(({ rule }) => rule === "source-changed").length;
    return (0,changes_words/* countsOf */.mQ)({ ...summary, operational: summary.operational - isOfSource });
}
/** Returns the services of a run, one per line. */
function listMarkdown(comparisons, report) {
    const line = (one) => `- ${list_markOf(one, report)} ${(0,markdown_text/* codeSpan */.SS)(one.service.place.path, 200)}: ${outcomeOf(one, report)}`;
    return comparisons.map(line).join("\n");
}
/** Returns the hash and the source id of a service, one per line. */
function idsMarkdown({ hash, definition }, indent = "") {
    const lines = [
        ...(hash === undefined ? [] : [`Service hash: ${(0,markdown_text/* codeSpan */.SS)(hash, 100)}`]),
        ...(definition?.source ? [`Source id: ${(0,markdown_text/* codeSpan */.SS)(definition.source, 100)}`] : []),
    ];
    return lines.map((line) => `${indent}- ${line}`).join("\n");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/headline.ts




/** Returns the headline of a run: the worst finding, and other facts that a reviewer should know. */
function headlineOf(report) {
    const { comparisons, baseProblem, acceptedByLabel } = report;
    const count = (is) => comparisons.filter(is).length;
    const all = comparisons.length;
    const invalid = count(verdict/* isInvalid */.If);
    const removed = count(({ status }) => status === "removed");
    const breaks = (0,verdict/* breaksPhrase */.Gg)(comparisons.filter(({ status }) => status !== "removed"));
    const unread = baseProblem === undefined ? count((one) => (0,compare_comparison/* unreadableBase */.xN)(one) !== undefined) : all;
    const waived = comparisons.reduce((sum, { summary }) => sum + summary.waived, 0);
    const added = count(({ status }) => status === "new");
    const processes = (wanted) => report.processes.filter(({ status }) => status === wanted).length;
    const [broken, faulty, gone] = [processes("broken"), processes("invalid"), processes("removed")];
    const unmerged = report.processDeployment.previews.filter(({ outcome }) => outcome === "refused").length;
    const [failed, deployed, refused] = deploysOf(report);
    const stopped = report.processDeployment.processes.filter(({ outcome }) => outcome === "failed").length;
    const unpublished = [...report.marketplace.services.values()].filter(({ outcome }) => outcome === "failed").length;
    const found = [
        ...(failed > 0 ? [{ mark: "❌", text: `${(0,verdict/* share */.uM)(failed, failed + deployed)} not deployed` }] : []),
        ...(stopped > 0 ? [{ mark: "❌", text: `${(0,plural/* plural */.L)(stopped, "process", "processes")} not deployed` }] : []),
        ...(unpublished > 0 ? [{ mark: "❌", text: `${(0,plural/* plural */.L)(unpublished, "service")} not published` }] : []),
        ...(invalid > 0 ? [{ mark: "❌", text: `${(0,verdict/* share */.uM)(invalid, all)} invalid` }] : []),
        ...(removed > 0 ? [breaksHeadline(`${(0,verdict/* share */.uM)(removed, all)} removed`, acceptedByLabel)] : []),
        ...(breaks === undefined ? [] : [breaksHeadline(breaks, acceptedByLabel)]),
        ...(broken > 0 ? [{ mark: "❌", text: `${(0,plural/* plural */.L)(broken, "process", "processes")} broken` }] : []),
        ...(faulty > 0 ? [{ mark: "❌", text: `${(0,plural/* plural */.L)(faulty, "process", "processes")} invalid` }] : []),
        ...(unread > 0 ? [{ mark: "❓", text: `${(0,verdict/* share */.uM)(unread, all)} not compared` }] : []),
        ...(refused > 0 ? [{ mark: "⚠️", text: `${(0,plural/* plural */.L)(refused, "service")} that a merge cannot deploy` }] : []),
        ...(unmerged > 0
            ? [{ mark: "⚠️", text: `${(0,plural/* plural */.L)(unmerged, "process", "processes")} that a merge cannot deploy` }]
            : []),
        ...(gone > 0 ? [{ mark: "⚠️", text: `${(0,plural/* plural */.L)(gone, "process", "processes")} removed` }] : []),
        ...(deployed > 0 ? [deployedHeadline(report)] : []),
        ...(waived > 0 ? [{ mark: "⚠️", text: `${(0,plural/* plural */.L)(waived, "breaking change")} accepted by a waiver` }] : []),
        ...(added > 0 && failed + deployed === 0 ? [{ mark: "➕", text: (0,plural/* plural */.L)(added, "new service") }] : []),
    ];
    const [first] = found;
    return first === undefined
        ? quietHeadline(comparisons)
        : { mark: first.mark, text: found.map(({ text }) => text).join(", ") };
}
/** Counts the services that failed, those that are on the Engine now, and those that it would refuse after a merge. */
function deploysOf({ deployment }) {
    const { preview } = deployment;
    const services = [...deployment.services.values()];
    const failed = services.filter(({ outcome }) => outcome === "failed").length;
    const refused = [...(preview?.services.values() ?? [])].filter(({ outcome }) => outcome === "refused").length;
    return [failed, services.length - failed, refused];
}
function deployedHeadline({ deployment: { services: all, isDryRun } }) {
    const services = [...all.values()];
    const done = services.filter(({ outcome }) => outcome !== "failed");
    const added = done.filter(({ outcome }) => outcome === "created" || outcome === "would be created").length;
    const count = done.length < services.length ? String(done.length) : (0,plural/* plural */.L)(done.length, "service");
    if (isDryRun)
        return { mark: "✅", text: `${count} would be deployed` };
    if (added === 0)
        return { mark: "✅", text: `${count} on the Engine already, verified` };
    return { mark: "✅", text: `${count} deployed and verified` };
}
function breaksHeadline(breaks, isAccepted) {
    return isAccepted ? { mark: "⚠️", text: `${breaks}, accepted by label` } : { mark: "❌", text: breaks };
}
/** Returns the headline of a run without problems. */
function quietHeadline(comparisons) {
    const all = comparisons.length;
    const changed = comparisons.filter(compare_comparison/* isChanged */.Hq);
    if (all === 0)
        return { mark: "✅", text: "no service found" };
    if (comparisons.every(({ status }) => status === "unknown"))
        return { mark: "✅", text: `${(0,plural/* plural */.L)(all, "service")} compiled` };
    const moved = comparisons.filter(isMoved).length;
    if (changed.length === 0 && moved > 0)
        return { mark: "✅", text: `${(0,verdict/* share */.uM)(moved, all)} moved, without changes` };
    if (changed.length === 0)
        return { mark: "✅", text: `no changes in ${(0,plural/* plural */.L)(all, "service")}` };
    const isSourceOnly = changed.every(({ summary }) => summary.sourceOnly);
    return {
        mark: "✅",
        text: `${isSourceOnly ? "source changes only" : "compatible changes"} in ${(0,verdict/* share */.uM)(changed.length, all)}`,
    };
}

// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __nccwpck_require__(38497);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __nccwpck_require__(14750);
;// CONCATENATED MODULE: ./src/github/outputs/report/next-step.ts





/** Days for which a suggested waiver is valid. */
const WAIVER_DAYS = 90;
/** Maximum number of suggested waivers. */
const MAX_WAIVERS = 20;
/** Returns the next step for the author of the change, as Markdown; empty when there is none. */
function nextStepMarkdown(report) {
    const { comparisons, baseProblem, acceptedByLabel } = report;
    const parts = [];
    const deployed = [...report.deployment.services.values(), ...report.processDeployment.processes];
    if (deployed.some(({ outcome }) => outcome === "failed")) {
        parts.push("**Next:** fix the cause and re-run the job. Services that are deployed already are kept.");
    }
    const invalid = comparisons.filter(verdict/* isInvalid */.If);
    if (invalid.length > 0)
        parts.push(`**Next:** ${invalid.every(isMigrated) ? MIGRATE : "fix the errors below."}`);
    if ((0,verdict/* countBreaking */.pG)(comparisons) > 0)
        parts.push(...breakingStep(report, acceptedByLabel));
    if (report.processes.some(({ status }) => status === "broken")) {
        parts.push("**Next:** adapt the broken process to the change. No label and no waiver accepts a broken process.");
    }
    if (baseProblem !== undefined) {
        parts.push(`**Cannot check for breaking changes:** the base is unavailable: ${(0,markdown_text/* prose */.CS)(baseProblem, 500)}`);
    }
    else if (comparisons.some((one) => (0,compare_comparison/* unreadableBase */.xN)(one) !== undefined)) {
        parts.push("**Cannot check for breaking changes** in any service: the reasons are below.");
    }
    return parts.join("\n\n");
}
const MIGRATE = "commit the ready migration below: the file is written for an Engine before 0.10.";
function isMigrated({ service }) {
    return service.migration?.isWhole === true;
}
function breakingStep(report, acceptedByLabel) {
    if (acceptedByLabel)
        return [`Accepted by the label ${(0,markdown_text/* codeSpan */.SS)(verdict/* BREAKING_OK */.xD)}.`];
    const label = report.isPullRequest ? [`add the label ${(0,markdown_text/* codeSpan */.SS)(verdict/* BREAKING_OK */.xD)} and re-run the job`] : [];
    const waivers = waiversMarkdown(report);
    const ways = [...label, ...(waivers === "" ? [] : ["commit this waiver"])].join(", or ");
    const isRemoval = waivers === "" && report.comparisons.some(({ status }) => status === "removed");
    const change = isRemoval ? "bring the service back" : "make the change compatible";
    return [`**Next:** ${change}${ways === "" ? "" : `, or accept it: ${ways}`}.`, ...(waivers === "" ? [] : [waivers])];
}
/** Returns waivers that accept the breaking changes, ready to copy into each waiver file. */
function waiversMarkdown({ comparisons, today }) {
    const expires = new Date(Date.parse(today) + WAIVER_DAYS * 86_400_000).toISOString().slice(0, 10);
    const files = comparisons.flatMap((comparison) => {
        const entries = waiverEntries(comparison, expires);
        const folder = (0,requested_paths/* folderOf */.yS)(comparison.service.file);
        const file = folder === "." || folder === "" ? sides/* WAIVER_FILE */.QV : `${folder}/${sides/* WAIVER_FILE */.QV}`;
        return entries === "" ? [] : [`In ${(0,markdown_text/* codeSpan */.SS)(file)}:\n\n${(0,markdown_text/* codeBlock */.DV)(`waivers:\n${entries}`, "yaml")}`];
    });
    return files.length === 0 ? "" : (0,markdown_text/* details */.zH)("Waiver to copy", files.slice(0, MAX_WAIVERS).join("\n\n"));
}
function waiverEntries({ status, changes }, expires) {
    if (status === "removed")
        return "";
    return changes
        .filter(({ severity, waiver }) => severity === "breaking" && waiver === undefined)
        .slice(0, MAX_WAIVERS)
        .map(({ rule, path, pointer }) => {
        const place = path.includes("…") ? pointer : path.replaceAll("›", ">");
        return [
            `  - rule: ${rule}`,
            `    path: ${yamlText(place)}`,
            "    reason: why callers are not affected",
            `    expires: ${expires}`,
        ].join("\n");
    })
        .join("\n");
}
/** Returns a text as YAML: plain when that is safe, else in double quotes, as JSON. */
function yamlText(text) {
    return /^[A-Za-z][\w >-]*$/.test(text) && !/ $/.test(text) ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./src/definition/process/json.ts
var process_json = __nccwpck_require__(15133);
// EXTERNAL MODULE: ./src/diff/process/rules.ts
var process_rules = __nccwpck_require__(39982);
;// CONCATENATED MODULE: ./src/report/process/changes.ts





const SECTIONS = (/* unused pure expression or super */ null && ([
    ["behavior", "Behavior"],
    ["cosmetic", "Cosmetic"],
]));
/** Returns the changes of a process as text for a terminal: counts first, then the changes of behavior, then the rest. */
function processChangesToText(changes, style = {}) {
    if (changes.length === 0)
        return "no changes\n";
    const isOther = changes.some(({ severity }) => severity === "behavior");
    const verdict = isOther
        ? "The process runs differently than before."
        : "The process runs as before; its hash changes.";
    const lines = [`${countProcessChanges(changes)}: ${painter(style)(isOther ? "yellow" : "green", verdict)}`];
    for (const [severity, title] of SECTIONS) {
        const own = changes.filter((change) => change.severity === severity);
        if (own.length > 0)
            lines.push("", painter(style)("bold", title));
        for (const change of own)
            lines.push(...linesOf(change, style));
    }
    return `${lines.join("\n")}\n`;
}
function linesOf(change, style) {
    const { rule, severity, path, before, after, explanation, file, line } = change;
    const paint = painter(style);
    const width = (style.columns ?? Number.POSITIVE_INFINITY) - 4;
    const side = (tint, label, text) => {
        if (text === undefined)
            return [];
        const lines = wrapText(visibleText(text, 500), width - 9);
        return lines.map((part, index) => `    ${index === 0 ? paint(tint, label) : " ".repeat(label.length)} ${part}`);
    };
    const place = file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
    return [
        ...changeHeading({
            path: visibleText(path, 200),
            place: place && visibleText(placeText(place), 500),
            title: PROCESS_CHANGES[rule].title,
            rule,
            tint: severity === "behavior" ? "yellow" : "dim",
        }, style),
        ...side("red", "before:", before),
        ...side("green", "after: ", after),
        ...wrapText(explanation, width).map((part) => `    ${part}`),
    ];
}
/** Returns the changes of a process as a Markdown list. */
function processChangesToMarkdown(changes, max = Number.POSITIVE_INFINITY) {
    const lines = (0,some_of/* someLines */.Sk)(changes, max, ({ rule, path, before, after, explanation }) => {
        const sides = [before, after].flatMap((side) => (side === undefined ? [] : [(0,markdown_text/* codeSpan */.SS)(side, 200)]));
        const change = sides.length === 0 ? "" : `: ${sides.join(" → ")}`;
        return `**${process_rules/* PROCESS_CHANGES */.s[rule].title}** at ${(0,markdown_text/* codeSpan */.SS)(path, 200)}${change}\n  ${explanation}`;
    });
    return lines.map((line) => `- ${line}`).join("\n");
}
/** Counts changes: `2 behavioral, 1 cosmetic`. */
function countProcessChanges(changes) {
    const count = (wanted) => changes.filter(({ severity }) => severity === wanted).length;
    const counts = [
        [count("behavior"), "behavioral"],
        [count("cosmetic"), "cosmetic"],
    ];
    return counts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`])).join(", ");
}

// EXTERNAL MODULE: ./src/diff/process/words.ts
var words = __nccwpck_require__(47888);
;// CONCATENATED MODULE: ./src/report/process/mermaid.ts


/** Maximum number of nodes in a diagram, to keep it readable. */
const MAX_NODES = 60;
const mermaid_MAX_LABEL_LENGTH = 60;
/**
 * Returns a process as a Mermaid flowchart, from its trigger down. Changed steps are colored.
 *
 * @param broken Indexes of the nodes that have errors.
 * @returns The chart without its fence; undefined for a process without nodes.
 */
function processToMermaid(process, changes = [], broken = new Set()) {
    if (process.nodes.length === 0)
        return undefined;
    const looks = looksOf(process, changes);
    const shown = process.nodes.slice(0, MAX_NODES);
    const ids = new Map(shown.map(({ key }, index) => [key, `n${index}`]));
    const lines = ["flowchart TD"];
    for (const [index, node] of shown.entries()) {
        const look = broken.has(index) ? "broken" : looks.get(index);
        lines.push(`  n${index}${mermaid_shape(node)}${look === undefined ? "" : `:::${look}`}`);
    }
    for (const { src, dst } of process.edges) {
        const [from, to] = [ids.get(src), ids.get(dst)];
        if (from !== undefined && to !== undefined)
            lines.push(`  ${from} --> ${to}`);
    }
    const left = process.nodes.length - shown.length;
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef broken fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function looksOf({ nodes }, changes) {
    const looks = new Map();
    for (const { pointer, rule, after } of changes) {
        const index = /^\/nodes\/(\d+)/.exec(pointer)?.[1];
        if (index === undefined || after === undefined)
            continue;
        const isAdded = rule === "process-step-added";
        looks.set(Number(index), isAdded ? "added" : "changed");
        const [inputs, step] = [nodes[Number(index) - 1], nodes[Number(index)]];
        if (isAdded && inputs?.kind === "map" && inputs.key === `${step?.key}-inputs`)
            looks.set(Number(index) - 1, "added");
    }
    return looks;
}
function mermaid_shape(node) {
    switch (node.kind) {
        case "event":
            return `(["${mermaid_label(`event ${node.eventKey}`)}"])`;
        case "result":
            return `(["${mermaid_label(`result of ${node.taskKey}`)}"])`;
        case "task":
            return `["${mermaid_label(`${node.key}: ${node.taskKey}`)}"]`;
        case "filter":
            return `{"${mermaid_label(node.conditions.map(words/* conditionWords */.ri).join(" and ") || node.key)}"}`;
        case "map":
            return `[/"${mermaid_label(`inputs ${node.outputs.map(({ key }) => key).join(", ")}`)}"/]`;
        case "none":
            return `["${mermaid_label(node.key)}"]`;
    }
}
function mermaid_label(text) {
    return mermaidLabel(text, mermaid_MAX_LABEL_LENGTH);
}

;// CONCATENATED MODULE: ./src/github/outputs/report/problems.ts


const problems_ORDER = { error: 0, warning: 1, note: 2 };
/** Returns problems as a list in Markdown, the worst first, each with a link to its line. */
function problemsMarkdown(diagnostics, { linkOf, max, brought = [] }) {
    const fresh = new Set(brought);
    const sorted = [...diagnostics].sort((left, right) => problems_ORDER[left.severity] - problems_ORDER[right.severity]);
    const lines = (0,some_of/* someLines */.Sk)(sorted, max, (diagnostic) => {
        const { severity, message, file, line, rule, hint } = diagnostic;
        const place = line === undefined ? (0,markdown_text/* codeSpan */.SS)(file) : (0,markdown_text/* codeLink */.U1)(`${file}:${line}`, linkOf({ file, line }, false));
        const more = hint === undefined ? "" : `\n  *Hint:* ${(0,markdown_text/* prose */.CS)(hint, 300)}`;
        const word = fresh.has(diagnostic) ? "breaks" : severity;
        return `**${word}** at ${place}: ${(0,markdown_text/* prose */.CS)(message, 500)} (\`${rule}\`)${more}`;
    });
    return lines.map((line) => `- ${line}`).join("\n");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/processes.ts





const WORDS = {
    broken: "**broken by this change**",
    invalid: "**invalid**",
    new: "new",
    changed: "changed",
    same: "unchanged",
    removed: "removed",
    unknown: "not compared",
};
const processes_MARKS = {
    broken: "❌",
    invalid: "❌",
    new: "➕",
    changed: "✅",
    same: "✅",
    removed: "➖",
    unknown: "❓",
};
/** Maximum number of problems that are shown of one process. */
const MAX_PROBLEMS = 20;
const processes_MAX_ROWS = 50;
/** Returns the processes of a run, one per line, with their deploy outcome; empty when there are none. */
function processTable({ processes, processDeployment }) {
    if (processes.length === 0)
        return [];
    const { withheld } = processDeployment;
    const rows = processes.slice(0, processes_MAX_ROWS).map((process) => rowOf(process, processDeployment));
    const reason = withheld === undefined ? [] : [`**Processes are not deployed:** ${(0,markdown_text/* prose */.CS)(withheld, 300)}.`];
    const more = processes.length > processes_MAX_ROWS
        ? [`- and ${(0,plural/* plural */.L)(processes.length - processes_MAX_ROWS, "more process", "more processes")}`]
        : [];
    return [["**Processes**", ...reason, [...rows, ...more].join("\n")].join("\n\n")];
}
function rowOf(process, { processes: deployed, previews }) {
    const { file, status, hash, movedFrom } = process;
    const deployment = deployed.find((one) => one.process === process);
    const preview = previews.find((one) => one.process === process);
    const outcome = deployment === undefined ? "" : `, ${OUTCOMES[deployment.outcome]}`;
    const plan = preview === undefined ? "" : `, ${processes_MERGED[preview.outcome]}`;
    const from = movedFrom === undefined ? "" : `, moved from ${(0,markdown_text/* codeSpan */.SS)(movedFrom, 120)}`;
    const reason = deployment?.error ?? preview?.reason;
    return [
        `- ${deployment?.error === undefined ? processes_MARKS[status] : "❌"} process ${(0,markdown_text/* codeSpan */.SS)(file, 120)}: ${WORDS[status]}${from}${outcome}${plan}`,
        ...(hash === undefined ? [] : [`  - Process hash: ${(0,markdown_text/* codeSpan */.SS)(hash)}`]),
        ...(status === "removed" ? ["  - An Engine that has it keeps running it until it is deleted there."] : []),
        ...(reason === undefined ? [] : [`  - **Reason:** ${(0,markdown_text/* prose */.CS)(reason, 1000)}`]),
    ].join("\n");
}
/** The effect of a merge on a process. */
const processes_MERGED = {
    created: "a merge creates it",
    exists: "the Engine has it",
    refused: "a merge cannot deploy it",
    unknown: "the effect of a merge is unknown",
};
/**
 * Returns the sections of processes as Markdown: problems, changes and a diagram. Processes without any of these have
 * none.
 *
 * @param bytes Maximum size of each section, in bytes of UTF-8. A longer section is shortened.
 */
function processSections(report, bytes) {
    return report.processes.flatMap((process) => {
        const { status, compiled } = process;
        if (/^(?:same|unknown|removed)$/.test(status) && compiled.diagnostics.length === 0)
            return [];
        return [section(process, report, bytes)];
    });
}
function section(process, report, bytes) {
    const { compiled, file, status } = process;
    const name = compiled.written?.name || file;
    const title = `### Process ${(0,markdown_text/* codeSpan */.SS)(name, 80)}: ${WORDS[status]}`;
    const problems = problemsMarkdown(process.compiled.diagnostics, {
        linkOf: report.linkOf,
        max: MAX_PROBLEMS,
        brought: process.brought,
    });
    const list = processChangesToMarkdown(process.changes, MAX_PROBLEMS);
    const changes = list === "" || problems === "" ? list : `**Changes**\n\n${list}`;
    const chart = pictureOf(process);
    const picture = chart === undefined ? "" : (0,markdown_text/* details */.zH)("The process", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
    const join = (...parts) => [title, ...parts.filter((part) => part !== "")].join("\n\n");
    return (0,budget/* firstThatFits */.e)([
        () => join(problems, changes, picture, definitionOf(process)),
        () => join(problems, changes, picture),
        () => join(problems, changes),
        () => join(problems),
        () => title,
    ], bytes);
}
function pictureOf({ compiled, changes }) {
    const { written, diagnostics } = compiled;
    if (written === undefined)
        return undefined;
    const nodes = new Map(written.nodes.map((_, index) => [compiled.locate(`/nodes/${index}`)?.pointer, index]));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    return processToMermaid(written, changes, new Set(errors.flatMap(({ pointer }) => nodeAt(pointer, nodes) ?? [])));
}
/** Returns the index of the node that a part of the file belongs to: its own, or that of the nearest part around it. */
function nodeAt(pointer, nodes) {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const index = nodes.get(at);
        if (index !== undefined)
            return index;
    }
    return undefined;
}
function definitionOf({ compiled, release }) {
    const { definition, written = definition } = compiled;
    if (definition === undefined || written === undefined)
        return "";
    // A report may be public; the values of variables may be secret.
    const json = (0,safe_text/* visibleJson */.$m)(JSON.stringify((0,process_json/* processToJson */.t)(written, release), undefined, 2));
    const title = written === definition ? "The definition" : "The definition, with variables by name";
    return (0,markdown_text/* details */.zH)(title, (0,markdown_text/* codeBlock */.DV)(json, "json"));
}

// EXTERNAL MODULE: ./src/core/text/shell-path.ts
var shell_path = __nccwpck_require__(89593);
// EXTERNAL MODULE: ./src/migrate/kinds.ts
var kinds = __nccwpck_require__(40374);
// EXTERNAL MODULE: ./src/migrate/find-calls.ts
var find_calls = __nccwpck_require__(7050);
;// CONCATENATED MODULE: ./src/github/outputs/report/migration.ts




/** Maximum number of changes, and of calls, that are listed. */
const migration_MAX_LISTED = 20;
/**
 * Returns the ready migration of a service's file as collapsed Markdown: the changes and their reasons, the diff, and
 * the changes to make in the code.
 *
 * @param isWhole Whether the diff is shown.
 */
function migrationMarkdown(migration, report, isWhole) {
    const { steps, diff, file, isWhole: mendsAll } = migration;
    const count = (0,plural/* plural */.L)(steps.length, "change");
    const folder = (0,requested_paths/* folderOf */.yS)(file) || ".";
    const apply = `Apply it with ${(0,markdown_text/* codeSpan */.SS)(`mesg-compile migrate --write ${(0,shell_path/* shellPath */.G)(folder)}`, 300)}.`;
    const rest = mendsAll ? "" : " Some errors remain: fix them by hand.";
    if (!isWhole)
        return `**Migration:** ${count}.${rest} ${apply}`;
    const list = (0,some_of/* someLines */.Sk)(steps, migration_MAX_LISTED, ({ line, migration: kind, explanation }) => {
        const place = (0,markdown_text/* codeLink */.U1)(`${file}:${line}`, report.linkOf({ file, line }, false));
        return `${place}: ${(0,markdown_text/* prose */.CS)(explanation, 300)} ([${(0,markdown_text/* codeSpan */.SS)(kind)}](${(0,kinds/* migrationAddress */.$)(kind)}))`;
    });
    const block = (0,markdown_text/* codeBlock */.DV)((0,safe_text/* visibleLines */.gB)(diff.replaceAll("\r\n", "\n")).trimEnd(), "diff");
    const body = [`${apply}${rest}`, bullets(list), block].join("\n\n");
    return [(0,markdown_text/* details */.zH)(`Ready migration: ${count}`, body), callsMarkdown(migration, report)]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** Lists the changes in the code of a service whose outputs were merged. */
function callsMarkdown({ tasks, calls, file }, { linkOf }) {
    if (tasks.length === 0)
        return "";
    const folder = (0,requested_paths/* folderOf */.yS)(file);
    const list = (0,some_of/* someLines */.Sk)(calls, migration_MAX_LISTED, ({ file: name, line, output }) => {
        const place = { file: folder === "" || folder === "." ? name : `${folder}/${name}`, line };
        return `${(0,markdown_text/* codeLink */.U1)(`${place.file}:${line}`, linkOf(place, false))}: ${(0,markdown_text/* codeSpan */.SS)((0,find_calls/* outputCall */.e)(output), 100)}`;
    });
    const words = `**Change the code too:** ${(0,markdown_text/* codeSpan */.SS)("outputs.success(…)")} becomes ${(0,markdown_text/* codeSpan */.SS)("return …")}, and an error output becomes ${(0,markdown_text/* codeSpan */.SS)("throw")}.`;
    return [words, bullets(list)].filter((part) => part !== "").join("\n\n");
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join("\n");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/section.ts








/** Maximum number of problems in a shortened section. */
const section_MAX_PROBLEMS = 20;
/** Returns where to find the whole report, as Markdown. The artifact is named only if there is one. */
function elsewhereOf({ runUrl, artifact }) {
    const definitions = artifact === "" ? "" : `, and the [artifact](${artifact}) every definition`;
    return `[The run](${runUrl}) has the whole report in its summary${definitions}.`;
}
/**
 * Returns the section of a service as Markdown.
 *
 * @param bytes Maximum size in bytes of UTF-8. A longer section is shortened.
 */
function sectionMarkdown(comparison, report, bytes) {
    const { status } = comparison;
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return deployedMarkdown(comparison, report, deployed, bytes);
    if (status === "changed")
        return changesMarkdown(comparison, report, bytes);
    const title = titleMarkdown(comparison, report);
    if (status === "removed")
        return [title, "Callers no longer find this service."].join("\n\n");
    const body = status === "invalid" ? invalidParts(comparison, report) : wholeParts(comparison, report);
    return (0,budget/* firstThatFits */.e)(body.map((parts) => () => [title, ...parts.filter((part) => part !== "")].join("\n\n")), bytes);
}
function titleMarkdown(comparison, report) {
    const { service } = comparison;
    const sid = service.definition?.sid ?? "";
    const name = sid === "" || sid === service.place.path ? "" : ` (${(0,markdown_text/* codeSpan */.SS)(sid, 80)})`;
    const title = `### ${list_markOf(comparison, report)} ${(0,markdown_text/* codeSpan */.SS)(service.place.path, 200)}${name}: ${outcomeOf(comparison, report)}`;
    const ids = comparison.status === "removed" ? "" : idsMarkdown(service);
    const from = comparison.before?.place.path;
    const moved = from === undefined || from === service.place.path ? "" : `Moved from ${(0,markdown_text/* codeSpan */.SS)(from, 200)}.`;
    return [title, moved, ids].filter((part) => part !== "").join("\n\n");
}
/** Returns the section of a service in the report of a deploy, the only place that lists it. */
function deployedMarkdown(comparison, report, deployed, bytes) {
    const lines = deployedLines(report.deployment, deployed).join("\n");
    const title = [titleMarkdown(comparison, report), lines].filter((part) => part !== "").join("\n");
    const problems = problemsOf(comparison, report, section_MAX_PROBLEMS);
    const changes = (limit) => previousMarkdown(deployed, limit);
    // The comparison already includes the definition.
    const whole = deployed.previous === undefined ? comparison.service.definition : undefined;
    const definition = section_definitionMarkdown(whole);
    const join = (...parts) => [title, ...parts.filter((part) => part !== "")].join("\n\n");
    return (0,budget/* firstThatFits */.e)([
        () => join(problems, changes(bytes), definition),
        () => join(problems, changes(Math.floor(bytes / 2))),
        () => join(problems),
        () => title,
    ], bytes);
}
/** Returns variants of the section of an invalid service, the longest first. */
function invalidParts(comparison, report) {
    const { changes } = comparison;
    const few = problemsOf(comparison, report, section_MAX_PROBLEMS);
    const { migration } = comparison.service;
    const whole = migration === undefined ? "" : migrationMarkdown(migration, report, true);
    const short = migration === undefined ? "" : migrationMarkdown(migration, report, false);
    const shown = changes.length === 0 ? [] : [changesMarkdown(comparison, report, Number.MAX_SAFE_INTEGER)];
    return [
        [problemsOf(comparison, report, Number.POSITIVE_INFINITY), whole, ...shown],
        [few, whole, ...shown],
        [few, whole, elsewhereOf(report)],
        [few, short, elsewhereOf(report)],
    ];
}
/** Returns variants of the section of a service that was not compared, the longest first. */
function wholeParts(comparison, report) {
    const { service } = comparison;
    const isNew = comparison.status === "new" || comparison.status === "unknown";
    const chart = service.definition && isNew && interfaceToMermaid(service.definition, [], { isNew: true });
    const picture = !chart ? "" : (0,markdown_text/* details */.zH)("The interface", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
    const whole = section_definitionMarkdown(service.definition);
    const head = [section_whyMarkdown(comparison), problemsOf(comparison, report, section_MAX_PROBLEMS)];
    const elsewhere = elsewhereOf(report);
    return [
        [...head, picture, whole],
        [...head, whole],
        [...head, picture, elsewhere],
        [...head, elsewhere],
    ];
}
/** Returns why a service was not compared with a valid one; empty for a new service. */
function section_whyMarkdown(comparison) {
    const reason = (0,compare_comparison/* unreadableBase */.xN)(comparison);
    if (reason !== undefined)
        return `Cannot check for breaking changes: ${(0,markdown_text/* prose */.CS)(reason, 500)}`;
    return comparison.base?.state === "invalid" ? (0,changes_words/* baseOf */.bx)(comparison.base) : "";
}
function changesMarkdown(comparison, report, bytes) {
    const { service, changes, summary, sources, lineOf } = comparison;
    const { linkOf } = report;
    const name = service.file.slice(service.file.lastIndexOf("/") + 1);
    const files = comparison.files?.filter(({ path }) => path !== name);
    return changesToMarkdown({
        heading: titleMarkdown(comparison, report),
        files: summary.sourceOnly ? comparison.files : files,
        summary,
        changes,
        sources,
        after: (service.definition ?? service.described),
        diagnostics: comparison.status === "invalid" ? [] : service.diagnostics,
        lineOf,
        linkOf,
        accepted: report.acceptedByLabel ? "by label" : undefined,
        elsewhere: elsewhereOf(report),
        bytes,
    });
}
function problemsOf({ service }, { linkOf }, max) {
    return problemsMarkdown(service.diagnostics, { linkOf, max });
}
/** Returns the definition of a service, collapsed. */
function section_definitionMarkdown(definition) {
    if (definition === undefined)
        return "";
    const json = (0,safe_text/* visibleJson */.$m)(JSON.stringify((0,to_json/* definitionToJson */.L)(definition), undefined, 2));
    return (0,markdown_text/* details */.zH)("The definition", (0,markdown_text/* codeBlock */.DV)(json, "json"));
}

;// CONCATENATED MODULE: ./src/github/outputs/report/report.ts









/**
 * Returns the report of a run as Markdown: the headline, the next step, then the services, the worst first, and those
 * without changes in one line. A report that is too long is shortened: first its sections, then to a list, then to the
 * headline.
 *
 * @param bytes Maximum size in bytes of UTF-8.
 */
function runToMarkdown(report, bytes) {
    const { comparisons, deployment } = report;
    const title = report_titleMarkdown(report);
    const context = contextMarkdown(report);
    const head = [title, nextStepMarkdown(report), context].filter((part) => part !== "").join("\n\n");
    const short = `${SHORTENED} ${elsewhereOf(report)}`;
    const join = (...parts) => `${withOneNotice(parts.filter((part) => part).join("\n\n"), elsewhereOf(report))}\n`;
    const entries = new Set(comparisons.filter((one) => hasEntry(one, report)));
    const shown = [...entries].sort((left, right) => rankOf(left, report) - rankOf(right, report));
    const quiet = comparisons.filter((comparison) => !entries.has(comparison));
    const sections = (limit) => shown.map((comparison) => sectionMarkdown(comparison, report, limit));
    const named = new Set(shown.map(({ service }) => service));
    const done = [
        deploymentMarkdown(deployment, report.release, named),
        (0,publication/* marketplaceMarkdown */.BK)(report.marketplace),
        ...processTable(report),
    ];
    const deployed = done.filter((part) => part !== "").join("\n\n");
    const ofProcesses = (limit) => processSections(report, limit);
    // A report of a deploy has each service only once.
    const isListed = shown.length > 1 && deployment.services.size === 0;
    const list = isListed ? `${deployed === "" ? "" : "**Services**\n\n"}${listMarkdown(shown, report)}` : "";
    const left = bytes - Buffer.byteLength(head + list + deployed) - 1024;
    const share = Math.floor(left / Math.max(shown.length, 1));
    const lists = (max) => [listMarkdown(shown.slice(0, max), report), moreMarkdown(shown.length - max)];
    const same = (isWhole) => quietMarkdown(quiet, report, isWhole);
    return (0,budget/* firstThatFits */.e)([
        () => join(head, deployed, list, ...ofProcesses(left), ...sections(left), same(true)),
        () => join(head, deployed, list, ...ofProcesses(left), ...sections(left), same(false), short),
        () => share < MIN_SHARE
            ? undefined
            : join(head, deployed, list, ...ofProcesses(share), ...sections(share), same(false), short),
        () => join(head, deployed, ...lists(shown.length), same(false), short),
        () => join(title, context, ...lists(report_MAX_ROWS), short),
        () => join(title, short),
    ], bytes);
}
/** Removes all but the last notice that a section was shortened. */
function withOneNotice(text, elsewhere) {
    const notices = new Set([SHORTENED, elsewhere, `${SHORTENED} ${elsewhere}`]);
    const parts = text.split("\n\n");
    const last = parts.findLastIndex((part) => notices.has(part.trim()));
    return parts.filter((part, index) => index === last || !notices.has(part.trim())).join("\n\n");
}
const SHORTENED = "*Shortened.*";
/** Below this size, in bytes, a section adds nothing to the list. */
const MIN_SHARE = 1536;
const report_MAX_ROWS = 100;
/**
 * Returns the comment for a pull request that no longer changes anything.
 *
 * @param bytes Maximum size in bytes of UTF-8. A longer comment lacks the notices.
 */
function unchangedMarkdown(report, bytes) {
    const head = `${report_titleMarkdown(report)}\n\nThis pull request no longer changes any service.\n`;
    const short = `${SHORTENED} ${elsewhereOf(report)}\n`;
    return (0,budget/* firstThatFits */.e)([() => `${head}\n${contextMarkdown(report)}\n`, () => `${head}\n${short}`], bytes);
}
/** Returns the headline as plain text, for the log: `❌ 3 breaking changes in 1 of 30 services`. */
function verdictLine(report) {
    const { mark, text } = headlineOf(report);
    return `${mark} ${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function report_titleMarkdown(report) {
    return `## ${verdictLine(report)}`;
}
/** Returns the commit that was compiled, its base, and the notices. */
function contextMarkdown(report) {
    const { commit, commitWords, base, release, releaseWords, notices } = report;
    const what = commit === undefined ? "Compiled" : `Compiled \`${commit.slice(0, 12)}\` (${commitWords})`;
    const why = releaseWords === undefined ? "" : ` (${(0,markdown_text/* prose */.CS)(releaseWords, 200)})`;
    const against = base === undefined ? "" : `, compared with ${baseMarkdown(base)}`;
    const lines = notices.slice(0, report_MAX_ROWS).map((notice) => `- ${(0,markdown_text/* prose */.CS)(notice, 300)}`);
    return [
        `${what} for Engine ${release}${why}${processReleases(report)}${against}.`,
        ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ].join("\n\n");
}
/** Returns the Engine release of the processes, if it differs from that of the services. */
function processReleases({ processes, release }) {
    const others = new Set(processes.map((one) => one.release).filter((one) => !covers(release, one)));
    return others.size === 0 ? "" : ` (processes for Engine ${[...others].join(", ")})`;
}
/** Returns whether a release, or a range such as `0.18–0.20`, covers another release. */
function covers(named, release) {
    return named === release || named.startsWith(`${release}–`);
}
function baseMarkdown({ commit, words }) {
    return commit === undefined ? words : `${(0,markdown_text/* codeSpan */.SS)(commit.slice(0, 12))} (${words})`;
}
function moreMarkdown(count) {
    return count > 0 ? `And ${count} more.` : "";
}
/** Returns the services without an entry in one line, with their names if there is room. */
function quietMarkdown(quiet, report, isWhole) {
    if (quiet.length === 0)
        return "";
    const isDeploy = report.deployment.services.size > 0;
    const title = isDeploy
        ? `✅ ${(0,plural/* plural */.L)(quiet.length, "service")} that existed already, verified ✓`
        : `✅ ${(0,plural/* plural */.L)(quiet.length, "service")} without changes`;
    if (!isWhole)
        return title;
    const items = quiet.map(({ service }) => `- ${(0,markdown_text/* codeSpan */.SS)(service.place.path, 200)}\n${idsMarkdown(service, "  ")}`);
    return (0,markdown_text/* details */.zH)(title, items.join("\n"));
}


/***/ }),

/***/ 14218:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ processesJson),
/* harmony export */   n: () => (/* binding */ servicesJson)
/* harmony export */ });
/* harmony import */ var _deploy_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56536);
/* harmony import */ var _marketplace_publication_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49341);


/** Returns the processes of a run as plain data. */
function processesJson(processes, { processes: deployed, previews }) {
    return processes.map((process) => {
        const { file, compiled, hash, release, status } = process;
        const deployment = deployed.find((one) => one.process === process);
        const preview = previews.find((one) => one.process === process);
        const outcome = deployment?.outcome;
        const { definition, written } = compiled;
        const isNamed = definition !== undefined || status === "removed";
        return {
            path: file,
            name: (isNamed && written?.name) || "",
            hash: hash ?? "",
            engineVersion: release,
            status,
            deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
            onMerge: preview?.outcome ?? "",
            verified: deployment !== undefined && (0,_deploy_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p4)(deployment),
            movedFrom: process.movedFrom ?? "",
            error: deployment?.error ?? preview?.reason ?? "",
        };
    });
}
/** Returns the services of a run as plain data. */
function servicesJson(comparisons, definitions, { deployment: deployed, marketplace }) {
    return comparisons.map((comparison) => {
        const { service, status, summary } = comparison;
        const isThere = status !== "removed";
        const deployment = deployed.services.get(service);
        const published = marketplace.services.get(service);
        const outcome = deployment?.outcome;
        const preview = deployed.preview?.services.get(service);
        return {
            path: service.place.path,
            name: service.definition?.name ?? "",
            sid: service.sid ?? service.definition?.sid ?? "",
            hash: (isThere && service.hash) || "",
            source: (isThere && service.definition?.source) || "",
            definition: definitions.get(comparison) ?? "",
            status,
            breaking: isThere ? summary.breaking : 1,
            deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
            onMerge: preview?.outcome ?? "",
            verified: deployment !== undefined && (0,_deploy_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p4)(deployment),
            previousHash: deployment?.previous?.definition.hash ?? "",
            error: deployment?.error ?? published?.error ?? preview?.reason ?? "",
            versionHash: (published !== undefined && (0,_marketplace_publication_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublished */ .HF)(published) && published.versionHash) || "",
            transaction: published?.transaction ?? "",
        };
    });
}


/***/ }),

/***/ 39650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83712);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71901);


/** GitHub's limit for a job's summary in bytes, with some room. */
const SUMMARY_BYTES = 1_000_000;
/** Writes the report to the job's summary or, when that fails, to the log. */
async function summarize(core, report) {
    const text = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .runToMarkdown */ .cM)(report, SUMMARY_BYTES);
    try {
        await core.summary.addRaw(text).write();
    }
    catch (error) {
        core.notice(`no summary: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(error.message)}`);
        core.info(text.replaceAll(/^/gm, "  | "));
    }
}


/***/ }),

/***/ 1104:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNewsworthy),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/** Returns whether a process is worth reporting: it changed, moved or has a problem. */
function isNewsworthy({ status, movedFrom }) {
    return movedFrom !== undefined || (status !== "same" && status !== "unknown");
}
/** Returns the process files that fail the step. @param base Those of the base that could not be checked. */
function faultsOf(processes, base) {
    const files = (wanted) => processes.filter(({ status }) => status === wanted).map(({ file }) => file);
    return { broken: files("broken"), invalid: files("invalid"), unchecked: base?.unchecked };
}


/***/ }),

/***/ 37850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf),
/* harmony export */   s: () => (/* binding */ unreadableServices)
/* harmony export */ });
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38497);

/** Returns an unreadable base for all services, with the reason. */
function unreadableServices(services, reason) {
    const of = new Map(services.map((service) => [
        service,
        { side: { state: "unreadable", file: service.file, reason } },
    ]));
    return { of, removed: [] };
}
/** Returns a built service as one side of a comparison. */
function sideOf(built) {
    const { file, definition, locate, waivers, diagnostics } = built;
    if (definition !== undefined)
        return { state: "present", file, definition, locate, waivers };
    return (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .faultySide */ .hQ)(file, diagnostics, waivers);
}


/***/ }),

/***/ 25702:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listStored),
/* harmony export */   x: () => (/* binding */ matchStored)
/* harmony export */ });
/* harmony import */ var _base_services_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37850);
/* harmony import */ var _engine_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84471);


/** Lists every definition that an Engine stores. @throws {MesgError} when it does not answer. */
async function listStored(engine, signal) {
    const { CALL_TIMEOUT } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6919), __nccwpck_require__.e(942), __nccwpck_require__.e(441), __nccwpck_require__.e(3531), __nccwpck_require__.e(6773), __nccwpck_require__.e(3923), __nccwpck_require__.e(5025), __nccwpck_require__.e(1589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90522));
    return (await engine.client.list({ timeout: CALL_TIMEOUT, signal })).map(({ definition }) => definition);
}
/**
 * Finds the services of a checkout on an Engine by their sid. The Engine's other services are not part of the
 * comparison.
 *
 * @param redact Removes secrets from what the Engine returns.
 */
async function matchStored(services, stored, redact = (text) => text) {
    const { nearestVersion } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6919), __nccwpck_require__.e(942), __nccwpck_require__.e(441), __nccwpck_require__.e(3531), __nccwpck_require__.e(6773), __nccwpck_require__.e(3923), __nccwpck_require__.e(5025), __nccwpck_require__.e(1589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90522));
    const of = new Map();
    const notices = [];
    for (const service of services) {
        const { definition, file, place, sid = "" } = service;
        const version = definition && nearestVersion(stored, { definition, sid });
        if (definition === undefined || version === undefined) {
            of.set(service, { side: { state: "absent", file } });
            continue;
        }
        const built = asBuilt(service, (0,_engine_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .redactStored */ .v)(version.definition, definition, redact));
        of.set(service, { side: (0,_base_services_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .J)(built), built });
        const { hash } = version.definition;
        if (version.count > 1) {
            notices.push(`${place.path}: the Engine has ${version.count} versions; compared with the nearest, ${hash}`);
        }
    }
    return { services: { of, removed: [] }, notices };
}
/** Returns a stored definition as a built service. */
function asBuilt(service, stored) {
    const { place, file } = service;
    const { hash, sid } = stored;
    const definition = asSent(stored, service.definition);
    // An Engine stores no waivers, so it is unknown which waivers are new.
    const nothing = { waivers: undefined, diagnostics: [], notices: [], locate: () => undefined };
    return { ...nothing, place, file, hash, sid, definition };
}
/** Returns a stored definition without what the Engine added: a sid, and an empty configuration. */
function asSent(stored, { sid, configuration }) {
    const { configuration: filled, ...rest } = stored;
    const isFilledIn = configuration === undefined && Object.values(filled ?? {}).every(({ length }) => length === 0);
    return isFilledIn ? { ...rest, sid } : { ...stored, sid };
}


/***/ }),

/***/ 84471:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ redactStored)
/* harmony export */ });
/**
 * Removes secrets from the texts of a stored definition: an Engine may return a secret that it was sent. Texts that are
 * also in the checkout's definition are public, and stay, so that they do not show up as changes.
 *
 * @param own The definition to compare the stored one with.
 */
function redactStored(stored, own, redact) {
    const known = new Set();
    mapTexts(own, (text) => {
        known.add(text);
        return text;
    });
    return mapTexts(stored, (text) => (known.has(text) ? text : redact(text)));
}
/** Returns plain data with all of its texts mapped. */
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}


/***/ }),

/***/ 7050:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ outputCall),
/* harmony export */   p: () => (/* binding */ findCalls)
/* harmony export */ });
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54185);

const CODE = /\.(?:[cm]?[jt]sx?|go|py|rb|cr|php|java|cs|rs|vue)$/i;
const MAX_FILES = 500;
const MAX_FILE_SIZE = 256 * 1024;
const MAX_SITES = 100;
/** A call by name or by index. */
const CALL = /\boutputs\s{0,9}(?:\.\s{0,9}(\w{1,99})|\[\s{0,9}(?:"([^"\\]{1,99})"|'([^'\\]{1,99})')\s{0,9}\])\s{0,9}\(/g;
/**
 * Returns the JavaScript call with which a task returned an output.
 *
 * @example
 * ```ts
 * outputCall("success"); // "outputs.success(…)"
 * outputCall("not-found"); // 'outputs["not-found"](…)'
 * ```
 */
function outputCall(output) {
    return /^[A-Za-z_]\w*$/.test(output) ? `outputs.${output}(…)` : `outputs[${JSON.stringify(output)}](…)`;
}
/**
 * Finds the calls `outputs.<key>(…)` and `outputs["<key>"](…)` in the small source files of a folder, at most 100.
 * Nothing is executed.
 *
 * @param tasks The tasks whose outputs became flat.
 * @throws {MesgError} as {@linkcode SourceFolder.list}.
 * @example
 * ```ts
 * await findCalls(await openFolder("."), [{ task: "t", outputs: ["success"] }], signal);
 * // [{ file: "index.js", line: 12, output: "success" }]
 * ```
 */
async function findCalls(folder, tasks, signal) {
    const names = new Set(tasks.flatMap(({ outputs }) => outputs));
    const sites = [];
    if (names.size === 0)
        return sites;
    const { entries } = await folder.list(new _source_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .IgnoreRules */ .w("node_modules\nvendor\ndist\n"), signal);
    const code = entries.filter((entry) => entry.kind === "file" && CODE.test(entry.path) && entry.size <= MAX_FILE_SIZE);
    for (const { path } of code.slice(0, MAX_FILES)) {
        signal?.throwIfAborted();
        const bytes = await folder.readFile(path, MAX_FILE_SIZE);
        if (bytes === undefined)
            continue;
        for (const [index, line] of new TextDecoder().decode(bytes).split("\n").entries()) {
            for (const [, name, double, single] of line.matchAll(CALL)) {
                const output = name ?? double ?? single ?? "";
                if (!names.has(output))
                    continue;
                sites.push({ file: path, line: index + 1, output });
                if (sites.length >= MAX_SITES)
                    return sites;
            }
        }
    }
    return sites;
}


/***/ }),

/***/ 40374:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ migrationAddress)
/* harmony export */ });
/* unused harmony export MIGRATIONS */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99277);

/** Every kind of migration by its id; docs/migrate.md has a section for each. */
const MIGRATIONS = {
    "multi-output": {
        title: "Named outputs become one result",
        explanation: "Since Engine 0.10 a task has one result. The data of its success output becomes the outputs; error outputs are dropped, since the Engine reports errors itself.",
    },
    "volumes-from": {
        title: "volumesfrom becomes volumesFrom",
        explanation: "Engine 0.10 accepts only the new spelling.",
    },
    "alias-to-sid": { title: "alias becomes sid", explanation: "Since Engine 0.10 the key is called sid." },
    "obsolete-key": {
        title: "Obsolete keys are removed",
        explanation: "Engines since 0.10 reject visibility, publish and version.",
    },
    "configuration-image": {
        title: "The service's own image is removed",
        explanation: "The image of the service is built from its Dockerfile; Engine 0.10 rejects another one.",
    },
    "quoted-port": {
        title: "Ports are quoted",
        explanation: "Other YAML readers read 2222:22 as the number 133342.",
    },
    "env-list": { title: "env becomes a list of NAME=value", explanation: "Engine 0.10 rejects every other form." },
    "empty-entry": { title: "Empty entries become {}", explanation: "Engine 0.10 rejects an entry without a value." },
    "event-data": { title: "Events have data", explanation: "Engine 0.10 requires the data of an event, even if empty." },
    "short-parameter": {
        title: "Parameters become mappings",
        explanation: "A parameter that is only a type is written as {type: …}.",
    },
    "parameter-type": {
        title: "Types are capitalized",
        explanation: "The types are String, Number, Boolean, Object, Any.",
    },
    "nested-type": {
        title: "Fields of an object move from type to object",
        explanation: "A parameter with fields has the type Object, and its fields are under object.",
    },
    "plain-text": {
        title: "Names and descriptions are one line of ASCII",
        explanation: "Engine 0.10 rejects line breaks and other characters. Lines are joined, and typographic quotes and dashes are written as on a keyboard.",
    },
    "redefined-anchor": {
        title: "Anchors have unique names",
        explanation: "If outputs move across an anchor that is defined twice, the second one is renamed, so that each alias keeps its meaning.",
    },
    "duplicate-key": {
        title: "Repeated keys are removed",
        explanation: "A duplicate key with the same value is removed; with another value it is left alone.",
    },
    "process-name": {
        title: "A process has a name from Engine 0.18 on, and a key before",
        explanation: "The compilers for Engines before 0.18 read only key, and those from 0.18 on require name.",
    },
    tabs: { title: "Tabs become spaces", explanation: "YAML does not allow tabs as indentation." },
};
/**
 * Returns the address of a migration's documentation.
 *
 * @example
 * ```ts
 * migrationAddress("env-list"); // "https://github.com/mesg/compile-action/blob/v1.2.0/docs/migrate.md#env-list"
 * ```
 */
function migrationAddress(id) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAddress */ .q)(`docs/migrate.md${Object.hasOwn(MIGRATIONS, id) ? `#${id}` : ""}`);
}


/***/ }),

/***/ 51923:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ waiverOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4521);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32789);

/** In the order in which they are reported. */
const SEVERITIES = ["breaking", "compatible", "operational", "cosmetic"];
/** Returns the location of a change as text: `mail/mesg.yml:7`. */
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** Returns why nothing was compared, in one sentence. */
function baseOf(base) {
    if (base.state === "missing")
        return "There was no service before: everything is new.";
    if (base.state === "unreadable")
        return `Cannot check for breaking changes: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(base.reason, 500)}.`;
    const { errors } = base;
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(errors, "error");
    return `The base is not a valid service (${count}), so there is nothing to compare with: everything counts as new.`;
}
/** Returns the counts in one line: `1 breaking, 2 compatible`. */
function countsOf(summary) {
    const counts = [
        ...SEVERITIES.map((severity) => [summary[severity], severity]),
        [summary.waived, "accepted by a waiver"],
    ].filter(([count]) => count > 0);
    return counts.length === 0 ? "no changes" : counts.map(([count, word]) => `${count} ${word}`).join(", ");
}
/** Returns the verdict in one sentence. */
function verdictOf(summary) {
    if (summary.sourceOnly)
        return "Only the source changed; the definition is the same.";
    const changed = SEVERITIES.some((severity) => summary[severity] > 0) || summary.waived > 0;
    if (!changed)
        return "Nothing changed.";
    if (summary.breaking > 0)
        return "Breaking changes for callers.";
    if (summary.waived > 0)
        return "Breaking changes for callers, all accepted by waivers.";
    if (summary.compatible > 0)
        return "The interface changed, without breaking changes.";
    return "The interface is unchanged.";
}
/** Returns one side of a change in a few words; `undefined` when it has no value. */
function sideOf(change, side) {
    const value = change[side];
    if (value === undefined)
        return undefined;
    if (typeof value === "string")
        return value === "" ? "none" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(value);
    if (typeof value === "boolean")
        return value ? "optional" : "required";
    if (Array.isArray(value))
        return listOf(value);
    if ((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return recordOf(value);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(value));
}
function listOf(list) {
    if (!list.every((item) => typeof item === "string"))
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(list.length, "entry", "entries");
    const shown = list.slice(0, MAX_ITEMS).map((item) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(item, 60));
    return list.length === 0 ? "none" : [...shown, ...(list.length > MAX_ITEMS ? ["…"] : [])].join(", ");
}
const MAX_ITEMS = 20;
function recordOf(value) {
    if (typeof value.type === "string") {
        const fields = keysOf(value.object);
        const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
        const words = [(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(value.type, 60) || "no type", ...flags].join(", ");
        return fields === "" ? words : `${words}, with ${fields}`;
    }
    const parts = Object.entries(value).flatMap(([name, field]) => {
        if (name === "key")
            return [];
        const text = Array.isArray(field) ? keysOf(field) || listOf(field) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(field ?? ""), 60);
        return text === "" || text === "none" || (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(field) ? [] : [`${name} ${text}`];
    });
    return parts.length === 0 ? "empty" : parts.join("; ");
}
/** Returns the keys of a list of entries; empty for any other value. */
function keysOf(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u))
        return "";
    return listOf(list.map((entry) => String(entry.key)));
}
/** Groups changes as they are reported: breaking ones, accepted ones, and the rest by severity. */
function sectionsOf(changes) {
    const open = (severity) => changes.filter((change) => change.severity === severity && !change.waiver);
    return [
        { title: "Breaking", changes: open("breaking") },
        { title: "Breaking, accepted", changes: changes.filter(({ waiver }) => waiver) },
        { title: "Compatible", changes: open("compatible") },
        { title: "Operational", changes: open("operational") },
        { title: "Cosmetic", changes: open("cosmetic") },
    ].filter((section) => section.changes.length > 0);
}
/** Returns the waiver of a change in words. */
function waiverOf({ waiver }) {
    if (waiver === undefined)
        return undefined;
    const fresh = waiver.isNew ? " by a waiver in the same change" : "";
    return { until: `accepted until ${waiver.expires}${fresh}`, reason: waiver.reason };
}


/***/ }),

/***/ 14821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
/** GitHub's limit for a comment in characters; counted here in bytes, which are never fewer. */
const COMMENT_BYTES = 65_536;
/**
 * Returns the first text that fits. Each is shorter than the previous one; the last one is returned even if none fits,
 * so it must always be short.
 *
 * @param ladder Functions that return the texts; `undefined` for one that cannot fit.
 * @param bytes Maximum size in bytes of UTF-8.
 */
function firstThatFits(ladder, bytes) {
    let text;
    for (const step of ladder) {
        text = step();
        if (text !== undefined && Buffer.byteLength(text) <= bytes)
            break;
    }
    return text ?? "";
}


/***/ }),

/***/ 43255:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ consequenceOf)
/* harmony export */ });
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30764);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3792);


const outgoing = (reader) => ({
    removed: ({ owner, key }) => `${reader} ${owner} no longer find ${key}.`,
    renamed: ({ owner, key, successor }) => `${reader} ${owner} no longer find ${key}; its value is now in ${successor}.`,
    "type-changed": ({ owner, key, typeBefore, typeAfter }) => `${reader} ${owner} that read ${key} as ${typeBefore} may now receive ${typeAfter}.`,
    "made-optional": ({ owner, key }) => `${reader} ${owner} may now receive no ${key}, or null.`,
});
const OUTPUT = outgoing("Callers of");
const DATA = outgoing("Listeners to");
const SENTENCES = {
    "task-removed": ({ owner }) => `Calls of ${owner} are now rejected.`,
    "task-renamed": ({ owner, successor }) => `Calls of ${owner} are now rejected; callers must call ${successor}.`,
    "required-input-added": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
    "required-input-renamed": ({ owner, key, successor }) => `Calls of ${owner} that send ${key} instead of ${successor} are now rejected.`,
    "input-type-changed": ({ owner, key, typeBefore, typeAfter }) => `Calls of ${owner} that send ${key} as ${typeBefore} may now be rejected: ${typeAfter} is expected.`,
    "input-made-required": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
    "event-removed": ({ owner }) => `Listeners no longer receive ${owner}.`,
    "event-renamed": ({ owner, successor }) => `Listeners no longer receive ${owner}; they must listen to ${successor}.`,
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-type-changed": OUTPUT["type-changed"],
    "output-made-optional": OUTPUT["made-optional"],
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-type-changed": DATA["type-changed"],
    "data-made-optional": DATA["made-optional"],
};
/**
 * Returns what a change means for callers, in one sentence with its names; the rule's explanation when there are none.
 *
 * @param show Formats a name for display: a code span in Markdown, quotes in a terminal.
 * @example
 * ```ts
 * consequenceOf(change, (name) => JSON.stringify(name)); // 'Calls of "send" that do not send "cc" are now rejected.'
 * ```
 */
function consequenceOf(change, show) {
    const sentence = SENTENCES[change.rule];
    const names = sentence === undefined ? undefined : namesOf(change, show);
    return sentence === undefined || names === undefined ? _diff_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[change.rule].explanation : sentence(names);
}
/** Longer pointers have keys that do not fit in a sentence. */
const MAX_POINTER_LENGTH = 1000;
function namesOf({ pointer, before, after }, show) {
    if (pointer.length > MAX_POINTER_LENGTH)
        return undefined;
    const segments = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .O)(pointer);
    const [, owner = "", , first] = segments;
    const keys = first === undefined ? [] : [first];
    for (let at = 4; segments[at] === "object" && segments[at + 1] !== undefined; at += 2)
        keys.push(segments[at + 1]);
    const last = keys.at(-1);
    // A rename is reported at the new key; the old key is its value.
    const isRename = typeof before === "string" && typeof after === "string" && after === (last ?? owner);
    const old = isRename ? before : (last ?? owner);
    const path = (key) => show([...keys.slice(0, -1), key].join("."));
    return {
        owner: show(isRename && last === undefined ? old : owner),
        key: path(old),
        successor: last === undefined ? show(owner) : path(last),
        typeBefore: show(typeOf(before)),
        typeAfter: show(typeOf(after)),
    };
}
/** The type in a value of a change: a parameter, or the type itself. */
function typeOf(value) {
    if (typeof value === "string")
        return value;
    const { type, repeated } = (value ?? {});
    return `${typeof type === "string" ? type : "another type"}${repeated === true ? "[]" : ""}`;
}


/***/ }),

/***/ 74755:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83712);

/**
 * Returns a text as a code span, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
function codeSpan(text, limit) {
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit);
    if (shown.trim() === "")
        return codeSpan(`"${shown}"`);
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Characters with a meaning in Markdown, HTML or GitHub, each escaped by a backslash or an entity. */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~>=$^]/g;
const ENTITIES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
/** GitHub links addresses, mentions and issues in any text; a zero-width space breaks them. */
const AUTOLINKS = /@|#(?=\d)|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|(?<=GH)-(?=\d)/gi;
/**
 * Returns a text as prose, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * prose("use *this*, @someone"); // "use \\*this\\*, @\u200bsomeone"
 * ```
 */
function prose(text, limit) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit)
        .replace(AUTOLINKS, "$&\u200b")
        .replace(/[&<"]/g, (character) => ENTITIES[character])
        .replace(MARKUP, "\\$&");
}
/** Maximum length of a linked text, in UTF-16 units. */
const MAX_PLACE_LENGTH = 500;
/** Most browsers reject longer ones. */
const MAX_ADDRESS_LENGTH = 2000;
/** Characters that are invalid in a URL, or would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** A code block; its lines may contain fences. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span with a link to an address, or without if it is not a web address. */
function codeLink(text, address) {
    if (address === undefined || address.length > MAX_ADDRESS_LENGTH || !/^https?:\/\//i.test(address))
        return codeSpan(text, MAX_PLACE_LENGTH);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, MAX_PLACE_LENGTH)}](<${target}>)`;
}
/** A collapsible section. The summary is our text, never that of a definition. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 27988:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83712);

/**
 * The refusal of an archive. Where a MESG Engine refuses the archive too, this also has the Engine's text, for the
 * embedded Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /**
     * The Engine's error for the same bytes; undefined when only this tool refuses them (a limit, an unsupported form).
     */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Maximum number of bytes of a name in a message. */
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

/***/ 10092:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SourceCache),
/* harmony export */   S: () => (/* binding */ parseRemembered)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3914);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(21003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(32789);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(54705);
/* harmony import */ var _disk_read_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75226);





/** Minimum bytes of a cached source: archiving a smaller one again takes no longer than looking it up. */
const MIN_KEPT = 65_536;
/** Bytes that each entry counts besides its content: the size of its header in the archive. */
const ENTRY_BYTES = 512;
/** Maximum size of a cache file, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Caches sources of 64 KiB and more, so that unchanged ones are not read again: in memory and, with a folder, each in a
 * file for later runs. Processes may share a folder, since files appear complete. Damaged files and files of another
 * source are ignored.
 */
class SourceCache {
    /** The folder that keeps sources for later runs; undefined for none. */
    folder;
    #taken = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    /** Returns whether the source of a tree is large enough for the cache. */
    keeps({ size, entries }) {
        return size + ENTRY_BYTES * entries.length >= MIN_KEPT;
    }
    /** Returns a cached source. @param key A {@linkcode treeKey}. */
    async get(key) {
        const taken = this.#taken.get(key);
        if (taken !== undefined || this.folder === undefined)
            return taken;
        try {
            const bytes = await (0,_disk_read_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(this.folder, fileOf(key), MAX_ENTRY);
            return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
        }
        catch {
            return undefined;
        }
    }
    /** Caches a source. A folder that cannot be written to is ignored. */
    async set(key, taken) {
        this.#taken.set(key, taken);
        if (this.folder === undefined)
            return;
        const { sourceId, size, entries, finished } = taken;
        const payload = JSON.stringify({ sourceId, size, entries, finished });
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(this.folder);
            // The checksum reveals a file that a crash damaged.
            const written = { isDurable: false, replacesPipes: true };
            await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, fileOf(key)), (file) => file.write(Buffer.from(text)), written);
        }
        catch {
            // A lost cache only costs time.
        }
    }
}
function fileOf(key) {
    return `${key}.json`;
}
function checksum(key, payload) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key} ${payload}`).digest("hex");
}
function parse(text, key) {
    const space = text.indexOf(" ");
    const payload = text.slice(space + 1).trimEnd();
    if (text.slice(0, space) !== checksum(key, payload))
        return undefined;
    return parseRemembered(JSON.parse(payload));
}
/** Returns a cached source from a value of `JSON.parse`; undefined when a field is missing or malformed. */
function parseRemembered(value) {
    if (!(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value) || !(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value.finished))
        return undefined;
    const { sourceId, size, entries, finished } = value;
    const isWhole = isSourceId(sourceId) &&
        isCount(size) &&
        isCount(entries) &&
        Object.entries(finished).every(([extra, digest]) => isHex(extra) && isHex(digest) && digest.length === 64);
    return isWhole ? { sourceId, size, entries, finished } : undefined;
}
function isSourceId(value) {
    try {
        return typeof value === "string" && (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCid */ .mQ)(value).length > 0;
    }
    catch {
        return false;
    }
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isHex(value) {
    return typeof value === "string" && /^(?:[0-9a-f]{2})*$/.test(value);
}


/***/ }),

/***/ 54448:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ALTERNATES),
/* harmony export */   x: () => (/* binding */ alternatesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2387);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(56681);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50267);




/** The file that names them, in a folder of objects. */
const ALTERNATES = "info/alternates";
/** Maximum bytes of that file, and the number of paths in it. */
const MAX_FILE = 65_536;
const MAX_PATHS = 1000;
/**
 * Returns the folders from which a folder of objects borrows more of them, as git reads them (`parse_alt_odb_entry` of its
 * object-file.c).
 *
 * @param objects The folder of objects.
 * @returns The real path of each folder that exists.
 * @throws {MesgError} `refused` for a file that is too large, too many paths, or a path that is not UTF-8.
 */
function alternatesOf(objects) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, ALTERNATES);
    const paths = pathsIn(contentsOf(file)).map((path) => utf8(path, file));
    if (paths.length === 0)
        return [];
    if (paths.length > MAX_PATHS)
        throw refused(`${file} names more than ${MAX_PATHS} folders`);
    const from = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects);
    return [...new Set(paths.flatMap((path) => foldersAt(from, path)))];
}
/** Returns the contents of the file. Git also takes a file that it cannot read for an empty one. */
function contentsOf(file) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .followedStat */ .$w)(file);
    if (!found?.isFile())
        return Buffer.alloc(0);
    if (found.size > MAX_FILE)
        throw refused(`${file} has more than ${MAX_FILE} bytes`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** Returns the folders that a path may mean: git follows symlinks before `..` since 2.39, and after it before that. */
function foldersAt(from, path) {
    const followed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${from}/${path}`;
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path), followed].flatMap(realFolder);
}
/** Returns the real path of a folder; none when there is no folder, which git ignores. */
function realFolder(path) {
    try {
        // Without `native`, Node resolves `..` before it follows symlinks.
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? [real] : [];
    }
    catch {
        return [];
    }
}
/** Returns the paths in the file, a byte per character. A line that begins with a quote may be quoted. */
function pathsIn(bytes) {
    // Git's text ends at the first NUL.
    const [text = ""] = bytes.toString("latin1").split("\0", 1);
    const paths = [];
    for (let at = 0; at < text.length;) {
        const quoted = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoteC */ .X)(text, at);
        const next = text.indexOf("\n", at);
        const end = quoted?.end ?? (next === -1 ? text.length : next);
        const path = quoted?.text.split("\0", 1)[0] ?? text.slice(at, end);
        if (path !== "" && (quoted !== undefined || !path.startsWith("#")))
            paths.push(path);
        // Git skips one character, whatever follows the quotes.
        at = end + 1;
    }
    return paths;
}
function utf8(path, file) {
    const bytes = Buffer.from(path, "latin1");
    const text = bytes.toString("utf8");
    if (Buffer.from(text).equals(bytes))
        return text;
    throw refused(`${file} names a folder that is not UTF-8`);
}
function refused(message) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", message, {
        hint: "copy the borrowed objects with git repack -ad, and remove the file",
    });
}


/***/ }),

/***/ 50267:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ followedStat),
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   EV: () => (/* binding */ diskEntry),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   nV: () => (/* binding */ fileEntry),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56681);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(16993);




/** Returns the path on disk of a path in the tree. */
function onDisk(folder, path) {
    // `join` would take longer than the system call for the file.
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" && folder !== "/" && path !== "" ? `${folder}/${path}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
}
/** Returns the stat of a path, not following symlinks; undefined when nothing is there. */
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
/** Returns the stat of a path, following symlinks; undefined when it leads to nothing that can be opened. */
function followedStat(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
/**
 * Returns the entry for a file or a symlink on disk.
 *
 * @param found Its path on disk.
 * @param path Its path in the tree.
 * @throws {MesgError} `refused` for a socket, a device, a fifo.
 */
function diskEntry(found, path, stat) {
    if (stat.isSymbolicLink())
        return { kind: "symlink", path, target: targetOf(found, path) };
    if (!stat.isFile()) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `unsupported file in the source: expected files, folders and links, found ${kindOf(stat)}: ${path}`, {
            hint: "move it out of the folder, or name it in .mesgignore",
        });
    }
    return fileEntry(found, path, stat);
}
/** Returns the entry for a regular file on disk. */
function fileEntry(found, path, { mode, size, mtimeMs, ino }) {
    const origin = { from: "disk", path: found, mtimeMs, inode: ino };
    return { kind: "file", path, mode: permissions(mode), size, origin };
}
/** Returns the mode in the archive of a file with a mode on disk. */
function permissions(mode) {
    return (mode & 0o100) === 0 ? 0o644 : 0o755;
}
/** Returns the target of a symlink on disk, with `/` as separator. */
function targetOf(found, path) {
    try {
        const target = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTarget */ .i9)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(found, { encoding: "buffer" }));
        return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? target : target.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
    }
    catch (error) {
        throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8 ? error : unreadable(found, error);
    }
}
/** Returns the user-facing error for a failure to read from disk. */
function unreadable(path, error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM") {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie(`cannot read ${path}: ${message}`, {
            cause: error,
            hint: "change its permissions, or name it in .mesgignore",
        });
    }
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
        return changed(path, "it is gone", error);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `cannot read ${path}: ${message}`, { cause: error });
}
/** Returns the error for something other than a regular file. @param found What is there: `a folder`. */
function notAFile(path, found) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie(`${path}: expected a regular file, found ${found}`, {
        hint: "replace it with a file",
    });
}
/** Returns the error for a file that changed since the tree was listed. */
function changed(path, how, cause) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `${path} changed while it was read: ${how}`, {
        cause,
        hint: "make sure that nothing writes to the folder, and run it again",
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

/***/ 2378:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ assertNoPipesInGit),
/* harmony export */   M: () => (/* binding */ assertNoPipesInObjects),
/* harmony export */   M1: () => (/* binding */ assertNoPipesInRefs),
/* harmony export */   XU: () => (/* binding */ assertNoIgnorePipeAbove),
/* harmony export */   dL: () => (/* binding */ assertNoIgnorePipeBelow),
/* harmony export */   eq: () => (/* binding */ assertNoPipe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(56681);
/* harmony import */ var _alternates_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(54448);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50267);






/** Files that git opens at its start, in the folder of a working tree and in the shared one. */
const OPENED = [
    "commondir",
    "config",
    "config.worktree",
    "HEAD",
    "index",
    "packed-refs",
    "shallow",
    "info/attributes",
    "info/exclude",
    "info/grafts",
    "info/sparse-checkout",
];
/** The beginning of the names of files that an index is split into. */
const SHARED_INDEX = "sharedindex.";
/** Maximum number of folders of objects. */
const MAX_OBJECT_FOLDERS = 100;
/** Files that git opens in the folder of the objects. */
const OBJECT_FILES = [_alternates_js__WEBPACK_IMPORTED_MODULE_3__/* .ALTERNATES */ .q, "info/commit-graph"];
/** Folders in that of the objects, whose files git opens under any name. The folders of loose objects are such, too. */
const OBJECT_FOLDERS = ["pack", "info/commit-graphs"];
const LOOSE = /^[0-9a-f]{2}$/;
const IGNORE_FILE = ".gitignore";
/** Maximum bytes of a HEAD. */
const MAX_HEAD = 4096;
/**
 * Checks that no file which git opens in a git folder is a pipe or a device: git would wait for it without end.
 *
 * @param folders The git folder of a working tree, and the one that all of its working trees share.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInGit(folders) {
    for (const folder of new Set(folders)) {
        for (const name of OPENED)
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const { name } of entriesOf(folder))
            if (name.startsWith(SHARED_INDEX))
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        const [, name] = /^ref:\s*(refs\/[^\n\r]+)/.exec(readHead((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "HEAD"))) ?? [];
        if (name !== undefined)
            for (const at of folders)
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, name));
    }
}
/** Returns the text of a HEAD; empty when it cannot be read, which git reports. */
function readHead(path) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path);
    if (!found?.isFile() || found.size > MAX_HEAD)
        return "";
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}
/**
 * Checks that no file with objects is a pipe, also in the folders that `info/alternates` names. In each of them it lists at
 * most 258 folders, which takes 15 ms for 6,000 loose objects.
 *
 * @param objects The folder of the objects.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInObjects(objects) {
    const known = new Set([objects]);
    for (const folder of known) {
        for (const name of OBJECT_FILES)
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const name of OBJECT_FOLDERS)
            assertNoPipesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const { name } of entriesOf(folder))
            if (LOOSE.test(name))
                assertNoPipesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const other of (0,_alternates_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatesOf */ .x)(folder))
            known.add(other);
        if (known.size > MAX_OBJECT_FOLDERS) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("refused", `${objects} borrows objects from more than ${MAX_OBJECT_FOLDERS - 1} folders`, {
                hint: "copy them with git repack -ad, and remove info/alternates",
            });
        }
    }
}
/**
 * Checks that no reference is a pipe. Git opens all that may have a given name (`refs/tags/HEAD`), and all to list them.
 *
 * @param folders The git folder of a working tree, and the one that all of its working trees share.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInRefs(folders) {
    const known = new Set(folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "refs")));
    for (const at of known) {
        assertNoPipesIn(at);
        for (const entry of entriesOf(at)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name);
            if (entry.isDirectory())
                known.add(path);
            // The real path, since symlinks can form a loop.
            else if (!entry.isFile() && (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path)?.isDirectory())
                known.add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
        }
    }
}
/**
 * Checks the `.gitignore` of a folder and of those above it.
 *
 * @param top Where to stop.
 * @throws {MesgError} `refused`.
 */
function assertNoIgnorePipeAbove(folder, top) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, IGNORE_FILE));
        if (at === top || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return;
    }
}
/**
 * Looks for a `.gitignore` that is a pipe, in a folder and all below it.
 *
 * @throws {MesgError} `refused` for the first one.
 */
async function assertNoIgnorePipeBelow(folder, signal) {
    const left = [folder];
    while (left.length > 0) {
        signal.throwIfAborted();
        const at = left.pop();
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at, { withFileTypes: true }).catch(() => [])) {
            if (entry.isDirectory() && entry.name !== ".git")
                left.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name));
            else if (entry.name === IGNORE_FILE && !entry.isFile())
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name));
        }
    }
}
function assertNoPipesIn(folder) {
    for (const entry of entriesOf(folder)) {
        if (!entry.isFile() && !entry.isDirectory())
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
    }
}
/** Returns the entries of a folder: none when it cannot be read, which git reports. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/**
 * Checks that a file which git opens is no pipe or device.
 *
 * @throws {MesgError} `refused`.
 */
function assertNoPipe(path) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path);
    if (found === undefined || found.isFile() || found.isDirectory())
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("refused", `${path} is ${found.isFIFO() ? "a pipe" : "no regular file"}: git cannot read it`, {
        hint: "replace it with a regular file, or remove it",
    });
}


/***/ }),

/***/ 8540:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PlainFolder)
/* harmony export */ });
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75226);

/** A folder on disk that belongs to no commit. */
class PlainFolder {
    path;
    isOnDisk = true;
    commit = undefined;
    #problem;
    /** @param problem Why it belongs to no commit. */
    constructor(path, problem) {
        this.path = path;
        this.#problem = problem;
    }
    async readFile(name, max) {
        return await (0,_read_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .X)(this.path, name, max);
    }
    async hasFile(name) {
        return await (0,_read_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRegularFile */ .$)(this.path, name);
    }
    async fingerprint() {
        return undefined;
    }
    async list(rules, signal) {
        const { walkFolder } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(2854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22854));
        return { entries: await walkFolder(this.path, rules, "", signal), problem: this.#problem };
    }
}


/***/ }),

/***/ 75226:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hasRegularFile),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56681);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(73505);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50267);





/**
 * Reads a regular file of a folder, or its start. Symlinks are followed only inside the folder.
 *
 * @param name Relative to the folder.
 * @param max Maximum number of bytes to read.
 * @returns undefined when the file does not exist.
 * @throws {MesgError} `refused` when the name leads out of the folder, or is not a file.
 */
async function readRegularFile(folder, name, max) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const file = await openRegularFile(folder, name);
    if (file === undefined)
        return undefined;
    try {
        const pieces = [];
        for (let left = max; left > 0;) {
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
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    }
    finally {
        await file.close();
    }
}
/** Returns whether a name leads to a regular file inside the folder. */
async function hasRegularFile(folder, name) {
    const file = await openRegularFile(folder, name).catch((error) => {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8 && error.kind === "refused")
            return undefined;
        throw error;
    });
    await file?.close();
    return file !== undefined;
}
async function openRegularFile(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    let found;
    try {
        found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
        if (found !== root && !found.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)(path, "a symlink that leaves its folder");
    }
    catch (error) {
        if (!isNothing(error))
            throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8 ? error : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
        if ((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)(path) === undefined)
            return undefined;
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)(path, "a symlink that leads to no file");
    }
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(found, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .t);
    }
    catch (error) {
        if (isNothing(error))
            return undefined;
        throw error.code === "ENXIO"
            ? (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)(path, "a pipe or a socket")
            : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    }
    const isFile = await file.stat().then((stats) => stats.isFile(), () => false);
    if (isFile)
        return file;
    await file.close();
    throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)(path, "a folder, a pipe or a device");
}
function isNothing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
}


/***/ }),

/***/ 86404:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository),
/* harmony export */   q: () => (/* binding */ gitFolderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(50267);
/* harmony import */ var _disk_pipes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2378);





/**
 * Finds the repository of a folder by walking up to a `.git`. A commit cannot contain this name, so that a bare
 * repository inside a commit is never used instead.
 *
 * @returns undefined when the folder is in no working tree.
 */
async function findRepository(folder) {
    for (let at = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        const gitDir = gitFolderOf(at);
        if (gitDir !== undefined) {
            // The code that runs git is large, and folders in no repository do not need it.
            const { Repository } = await __nccwpck_require__.e(/* import() */ 8419).then(__nccwpck_require__.bind(__nccwpck_require__, 88419));
            return new Repository(at, gitDir);
        }
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return undefined;
    }
}
/**
 * Returns the git directory of a working tree: its folder `.git`, or the folder that a file `.git` names.
 *
 * @throws {MesgError} `refused` when `.git` or its `HEAD` is a pipe.
 */
function gitFolderOf(top) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, ".git");
    const found = (0,_disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .followedStat */ .$w)(path);
    if (found?.isDirectory())
        return isGitFolder(path) ? path : undefined;
    (0,_disk_pipes_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoPipe */ .eq)(path);
    if (!found?.isFile() || found.size > 65_536)
        return undefined;
    const target = /^gitdir: ([^\n\r]+)/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"))?.[1];
    const folder = target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(top, target.trimEnd());
    return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}
function isGitFolder(path) {
    const head = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "HEAD");
    (0,_disk_pipes_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoPipe */ .eq)(head);
    return (0,_disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .followedStat */ .$w)(head)?.isFile() ?? false;
}


/***/ }),

/***/ 23005:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56681);




const ENTRY = /([A-Za-z?]) (\d+) ([0-9a-f]+) (\d)\t([^\0]*)\0 {2}ctime: \d+:\d+\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/y;
/** Whole indexes that were read. */
const READ = new WeakMap();
/**
 * Reads git's index below a folder; the whole index only once for a repository.
 *
 * @param below `services/mail/`, or empty for all.
 * @throws {MesgError} `environment` when git cannot read it.
 */
async function readIndex(repository, below, signal) {
    if (below !== "")
        return await readBelow(repository, ["--", below], signal);
    const reading = READ.get(repository) ?? readBelow(repository, [], signal);
    READ.set(repository, reading);
    try {
        return await reading;
    }
    catch (error) {
        // It may be only the signal of this caller.
        READ.delete(repository);
        throw error;
    }
}
async function readBelow(repository, only, signal) {
    // Looked at first: entries of a later index count as those of an earlier one.
    const time = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.gitDir, "index"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const listed = await repository.output(["ls-files", "-z", "-s", "-v", "--debug", ...only], { signal });
    return { entries: parse(listed, repository), time };
}
function parse(listed, repository) {
    // Where a name may not be UTF-8, one character per byte.
    const encoding = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(listed) ? "utf8" : "latin1";
    const text = listed.toString(encoding);
    const entries = new Map();
    const pattern = new RegExp(ENTRY);
    for (let at = 0; at < text.length; at = pattern.lastIndex) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found === null) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot read git's index of ${repository.top}: unknown format`, {
                hint: "update git, or run git update-index --refresh",
            });
        }
        const tag = found[1];
        const name = found[5];
        const bytes = encoding === "utf8" ? undefined : Buffer.from(name, encoding);
        const path = bytes?.toString("utf8") ?? name;
        entries.set(path, {
            path,
            isValidName: bytes === undefined || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes),
            mode: found[2],
            oid: found[3],
            isWatched: tag === "H" || tag === "M",
            isConflict: found[4] !== "0",
            size: Number(found[8]),
            mtime: [Number(found[6]), Number(found[7])],
        });
    }
    return entries;
}


/***/ }),

/***/ 58341:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   jy: () => (/* binding */ MAX_POINTER),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/** Maximum size of a pointer in bytes. */
const MAX_POINTER = 1024;
/**
 * Parses a git LFS pointer (specification version 1).
 *
 * @returns undefined for any other text, which git LFS does not change.
 * @example
 * ```ts
 * parsePointer(Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 5\n`))?.size; // 5
 * ```
 */
function parsePointer(bytes) {
    if (bytes.length >= MAX_POINTER)
        return undefined;
    const [version = "", ...lines] = Buffer.from(bytes).toString("latin1").trimEnd().split("\n");
    if (!/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1$/.test(version))
        return undefined;
    const values = new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(values.get("oid") ?? "")?.[1];
    const size = /^\d{1,15}$/.exec(values.get("size") ?? "")?.[0];
    return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
const START = Buffer.from("version https://git-lfs.github.com/spec/");
/** Returns whether a text looks like a pointer, valid or not. */
function looksLikePointer(bytes) {
    return START.every((byte, index) => bytes[index] === byte);
}


/***/ }),

/***/ 54185:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ IGNORE_FILE),
/* harmony export */   w: () => (/* binding */ IgnoreRules)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31044);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);

/** The file in a source folder that excludes files, with the rules of a gitignore file. */
const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Maximum number of matching steps for a folder: 1,000 patterns times 100,000 files. */
const MAX_WORK = 100_000_000;
/** Decides which paths of a folder are excluded from its source. */
class IgnoreRules {
    /** In reverse order, since the last match decides. */
    #rules;
    #folders = new Map();
    #work;
    /**
     * @param text The text of `.mesgignore`; undefined when there is none.
     * @param work Maximum number of matching steps.
     */
    constructor(text, work = MAX_WORK) {
        this.#work = { left: work };
        const lines = text?.replace(/^\uFEFF/, "").split("\n") ?? [];
        this.#rules = lines.flatMap((line) => ruleOf(line.replace(/\r$/, ""))).reverse();
    }
    /**
     * Returns whether a path is excluded. Its parents must not be.
     *
     * @param path Relative to the folder, with `/`, without a trailing one.
     * @throws {MesgError} `refused` when there are too many patterns for so many files.
     */
    excludes(path, isFolder) {
        if (NEVER.has(path.slice(path.lastIndexOf("/") + 1)))
            return true;
        if (this.#rules.length === 0)
            return false;
        const names = path.split("/");
        const name = names.slice(-1);
        const rule = this.#rules.find(({ glob, isForFolders, isAnchored }) => (isFolder || !isForFolders) && glob.matches(isAnchored ? names : name, this.#work));
        if (this.#work.left < 0)
            throw tooMuchWork();
        return rule !== undefined && !rule.isNegated;
    }
    /** Returns whether a path or one of its parents is excluded. Like git, it treats a submodule as a folder. */
    excludesWithParents(path, isFolder) {
        return this.#excludesFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) || this.excludes(path, isFolder);
    }
    #excludesFolder(path) {
        if (path === "")
            return false;
        let known = this.#folders.get(path);
        if (known === undefined) {
            known = this.excludesWithParents(path, true);
            this.#folders.set(path, known);
        }
        return known;
    }
}
function ruleOf(line) {
    const text = line.startsWith("#") ? "" : withoutSpaces(line);
    const isNegated = text.startsWith("!");
    const [, pattern = "", slash] = /^(.*?)(\/?)$/s.exec(isNegated ? text.slice(1) : text);
    if (pattern === "")
        return [];
    const glob = new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .fo(pattern.startsWith("/") ? pattern.slice(1) : pattern);
    return [{ glob, isNegated, isForFolders: slash === "/", isAnchored: pattern.includes("/") }];
}
/** Removes trailing spaces, except one after a backslash. */
function withoutSpaces(line) {
    let end = line.length;
    while (line[end - 1] === " ")
        end--;
    if (end === line.length)
        return line;
    let backslashes = 0;
    while (line[end - 1 - backslashes] === "\\")
        backslashes++;
    return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}
function tooMuchWork() {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `${IGNORE_FILE} has too many patterns for the files of the folder`, {
        hint: "exclude folders instead of files",
    });
}


/***/ }),

/***/ 16993:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ assertUtf8),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   i9: () => (/* binding */ decodeTarget)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27988);


const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Refuses names that are not UTF-8, since each system reads them differently.
 *
 * @param names The names, each terminated by NUL.
 * @param folder The folder that contains them, for the message.
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
            throw notUtf8(shown, folder, cause);
        }
    }
}
/** Returns the error for a name that is not UTF-8. @param shown The name as shown in the message. */
function notUtf8(shown, folder, cause) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`file name not in UTF-8: "${shown}" in ${folder}`, {
        cause,
        hint: "rename it, or exclude it in .mesgignore with * for the invalid part",
    });
}
/** Decodes the target of a symlink. @throws {MesgError} `refused` when it is not UTF-8. */
function decodeTarget(path, target) {
    try {
        return STRICT.decode(target);
    }
    catch (cause) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `the target of the symlink ${path} is not UTF-8`, {
            cause,
            hint: "point it to a name in UTF-8, or exclude the link in .mesgignore",
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

/***/ 18898:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   _3: () => (/* binding */ Folders)
/* harmony export */ });
/* unused harmony export openRevision */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8540);
/* harmony import */ var _git_find_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(86404);





/**
 * Opens a folder: as in the commit that is checked out, with the changes of the working tree; without git, as it is on
 * disk.
 *
 * @throws {MesgError} `environment` when git fails.
 * @example
 * ```ts
 * const text = await (await openFolder("services/greeter")).readFile("mesg.yml", 1_000_000);
 * ```
 */
async function openFolder(path, signal) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    const repository = await (0,_git_find_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(folder);
    if (repository === undefined)
        return new _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainFolder */ .N(folder, NO_REPOSITORY);
    const { openInRepository } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(8419), __nccwpck_require__.e(8670), __nccwpck_require__.e(1633)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61633));
    return await openInRepository(repository, folder, signal);
}
const NO_REPOSITORY = "the folder is in no git work tree";
/**
 * Opens a folder as it was at a revision of its repository, from git's objects. The working tree is not read.
 *
 * @throws {MesgError} As `resolveRevision` does; `usage` for a folder in no repository; `environment` when git lacks an
 * object.
 */
async function openRevision(path, revision, signal) {
    const repository = await findRepository(path);
    if (repository === undefined) {
        const message = `cannot read the revision ${revision}: ${JSON.stringify(path)} is not in a git repository`;
        throw new MesgError("usage", message, { hint: "name a folder or a file in the repository of the revision" });
    }
    const { openAtRevision } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(8419), __nccwpck_require__.e(8670), __nccwpck_require__.e(1633)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61633));
    return await openAtRevision(repository, path, revision, signal);
}
/**
 * Opens many folders of one repository, which is listed only once: what is wrong in one of its folders concerns all.
 *
 * @example
 * ```ts
 * const folders = new Folders();
 * for (const name of ["mail", "greeter"]) await folders.open(`services/${name}`);
 * ```
 */
class Folders {
    #signal;
    #within;
    #checkouts = new Map();
    /** @param within A folder, whose repository is listed only below it; by default whole repositories are listed. */
    constructor(signal, within) {
        this.#signal = signal;
        this.#within = within;
    }
    /** Opens a folder, as {@linkcode openFolder} does. */
    async open(path) {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const repository = await (0,_git_find_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(folder);
        if (repository === undefined)
            return new _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainFolder */ .N(folder, NO_REPOSITORY);
        const prefix = await repository.prefixOf(folder);
        // A symlink may lead elsewhere.
        if (!prefix.startsWith(await this.#below(repository)))
            return await openFolder(folder, this.#signal);
        return (await this.checkout(repository)).folder(prefix);
    }
    /** Returns the folder of a repository that is listed: `services/`, or empty for all of it. */
    async #below(repository) {
        if (this.#within === undefined)
            return "";
        const prefix = await repository.prefixOf(this.#within).catch(() => "");
        return prefix.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(prefix) ? "" : prefix;
    }
    /** The checkout of a repository. */
    checkout(repository) {
        let checkout = this.#checkouts.get(repository.top);
        if (checkout === undefined) {
            checkout = this.#read(repository);
            this.#checkouts.set(repository.top, checkout);
        }
        return checkout;
    }
    async #read(repository) {
        const { Checkout } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(8419), __nccwpck_require__.e(8670), __nccwpck_require__.e(1633)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61633));
        return await Checkout.read(repository, await this.#below(repository), { signal: this.#signal });
    }
}


/***/ }),

/***/ 54705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0),
/* harmony export */   ut: () => (/* binding */ cidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56681);


/** The prefix of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** Returns the 34 bytes of a CIDv0: a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/**
 * Computes the CIDv0 of a block, 34 bytes.
 *
 * @example
 * ```ts
 * formatCid(cidOf(new Uint8Array([0x0a, 4, 8, 2, 0x18, 0]))); // "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"
 * ```
 */
function cidOf(block) {
    return cidV0((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", block, "buffer"));
}
/**
 * Returns a CIDv0 as text: base58, `Qm…`.
 *
 * @example
 * ```ts
 * formatCid(parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH")); // the same text
 * ```
 */
function formatCid(cid) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase58 */ .Rd)(cid);
}
/**
 * Parses a CIDv0, the form of a source id in a definition.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
function parseCid(text) {
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `invalid source id: expected a CIDv0 (Qm and 44 more characters), found ${found}`);
}


/***/ }),

/***/ 73505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Does not follow a symlink, and does not wait for the writer of a pipe. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);


/***/ }),

/***/ 38497:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ MAX_WAIVER_BYTES),
/* harmony export */   QV: () => (/* binding */ WAIVER_FILE),
/* harmony export */   hQ: () => (/* binding */ faultySide)
/* harmony export */ });
/** The file of waivers, next to mesg.yml. The archive does not contain it. */
const WAIVER_FILE = ".mesg-compile.yml";
/** The largest file of waivers that is read, in bytes: room for more than a thousand. */
const MAX_WAIVER_BYTES = 256 * 1024;
/** Rules by which a mesg.yml is refused here although an Engine may accept it: they catch mistakes. */
const OWN_RULES = new Set(["documents", "limit", "key", "encoding"]);
/**
 * Returns the side of a service that has errors before a change: `invalid`, or `unreadable` where only rules of our own
 * refuse it.
 */
function faultySide(file, diagnostics, waivers) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first !== undefined && errors.every(({ rule }) => OWN_RULES.has(rule))) {
        return { state: "unreadable", file, reason: `an Engine may read ${file}, which is refused here: ${first.message}` };
    }
    return { state: "invalid", file, errors: errors.length, waivers };
}


/***/ }),

/***/ 3792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ segmentsOf),
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/**
 * Splits a JSON pointer into keys and indexes.
 *
 * @example
 * ```ts
 * segmentsOf("/tasks/a~1b/inputs"); // ["tasks", "a/b", "inputs"]
 * ```
 */
function segmentsOf(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/**
 * Returns the node at a path, if there is one.
 *
 * @example
 * ```ts
 * const text = "ports: [80]";
 * const { root } = composeYaml(text, new Lines(text));
 * follow(root!, ["ports", 0])?.node.start; // 8
 * ```
 */
function follow(root, path) {
    let found = { node: root, keyStart: root.start };
    for (const segment of path) {
        const next = step(found.node, segment);
        if (next === undefined)
            return undefined;
        found = next;
    }
    return found;
}
function step(node, segment) {
    if (node.kind === "mapping") {
        const pair = node.pairs.get(String(segment));
        return pair && { node: pair.value, keyStart: pair.keyStart };
    }
    if (node.kind !== "sequence")
        return undefined;
    const item = node.items[Number(segment)];
    return item && { node: item, keyStart: item.start };
}


/***/ }),

/***/ 42613:
/***/ (function(module) {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 49140:
/***/ (function(module) {

module.exports = process.getBuiltinModule("constants");

/***/ }),

/***/ 76982:
/***/ (function(module) {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 72250:
/***/ (function(module) {

module.exports = process.getBuiltinModule("dns");

/***/ }),

/***/ 24434:
/***/ (function(module) {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 91943:
/***/ (function(module) {

module.exports = process.getBuiltinModule("fs/promises");

/***/ }),

/***/ 58611:
/***/ (function(module) {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 85675:
/***/ (function(module) {

module.exports = process.getBuiltinModule("http2");

/***/ }),

/***/ 65692:
/***/ (function(module) {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 34589:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 16698:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 77598:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 51455:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 32467:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 44708:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 98995:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:module");

/***/ }),

/***/ 77030:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 48161:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 76760:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 41792:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 46193:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:timers");

/***/ }),

/***/ 58500:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 7066:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:tty");

/***/ }),

/***/ 73136:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 73429:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 75919:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 16928:
/***/ (function(module) {

module.exports = process.getBuiltinModule("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 2203:
/***/ (function(module) {

module.exports = process.getBuiltinModule("stream");

/***/ }),

/***/ 13193:
/***/ (function(module) {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 64756:
/***/ (function(module) {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 52018:
/***/ (function(module) {

module.exports = process.getBuiltinModule("tty");

/***/ }),

/***/ 87016:
/***/ (function(module) {

module.exports = process.getBuiltinModule("url");

/***/ }),

/***/ 39023:
/***/ (function(module) {

module.exports = process.getBuiltinModule("util");

/***/ }),

/***/ 43106:
/***/ (function(module) {

module.exports = process.getBuiltinModule("zlib");

/***/ }),

/***/ 32274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./src/github/no-http-client/index.js
/**
 * Replaces `@actions/http-client` within `@actions/core`, which needs it for identity tokens only. The action requests
 * none, and the real one loads undici, a megabyte of code, in every run.
 */
class HttpClient {
  constructor() {
    throw new Error("identity tokens are not supported here");
  }
}

/** Imported beside the client. */
class BearerCredentialHandler {}

;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(13193);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = process.getBuiltinModule("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(42613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = process.getBuiltinModule("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 8330:
/***/ (function(module) {

module.exports = {"rE":"0.1.0"};

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __nccwpck_require__(83712);
// EXTERNAL MODULE: ./src/core/conceal/address.ts
var address = __nccwpck_require__(76945);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __nccwpck_require__(56681);
// EXTERNAL MODULE: ./src/github/inputs/input-names.ts
var input_names = __nccwpck_require__(8480);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var lib_core = __nccwpck_require__(32274);
// EXTERNAL MODULE: ./src/core/http/proxy-settings.ts
var proxy_settings = __nccwpck_require__(81564);
// EXTERNAL MODULE: ./src/github/context/context.ts
var context_context = __nccwpck_require__(55496);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __nccwpck_require__(49013);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __nccwpck_require__(40192);
;// CONCATENATED MODULE: ./src/github/inputs/deploy-policy.ts
/** The values of the input `deploy`. */
const DEPLOY = ["never", "default-branch", "always"];
/** Events by which a person or a schedule starts a run on a branch. */
const MANUAL = new Set(["workflow_dispatch", "repository_dispatch", "schedule"]);
/**
 * Events about a commit or a comment that may belong to a pull request without saying so: the check of a fork's pull
 * request does not name it, and a deployment may be a preview.
 */
const AMBIGUOUS = new Set([
    "check_run",
    "check_suite",
    "status",
    "deployment",
    "deployment_status",
]);
/** Events that a `workflow_run` does not identify as part of a pull request. */
const AMBIGUOUS_STARTERS = new Set([...AMBIGUOUS, "workflow_run", "issue_comment"]);
/** Events that run only on the default branch, even when they do not name it. */
const ON_DEFAULT = new Set(["repository_dispatch", "schedule"]);
/**
 * Decides whether a run deploys. A pull request is never deployed, since nobody has approved it yet. With
 * `default-branch`, only the final push of a merge queue deploys, since the queue may still drop its group.
 *
 * @example
 * ```ts
 * const facts = { event: "push", ref: "refs/heads/main", defaultBranch: "main", isPullRequest: false };
 * decideDeploy("default-branch", { ...facts, startedBy: undefined }); // { deploys: true, reason: "a push to main" }
 * ```
 */
function decideDeploy(when, facts, input = "deploy") {
    if (when === "never")
        return no(`the input ${input} is never`);
    if (facts.isPullRequest || facts.ref.startsWith("refs/pull/"))
        return no("a pull request is never deployed");
    const { event, startedBy } = facts;
    const isAmbiguous = event === "workflow_run"
        ? startedBy === undefined || AMBIGUOUS_STARTERS.has(startedBy.event)
        : AMBIGUOUS.has(event);
    if (isAmbiguous)
        return no("the event does not say whether it belongs to a pull request");
    if (when === "always")
        return yes(`the input ${input} is always, and this is the event ${event}`);
    return onDefaultBranch(facts);
}
/**
 * Decides whether the push of a merged pull request deploys. An event that does not name the target branch is assumed
 * to mean the default branch.
 *
 * @returns undefined without a pull request.
 */
function decideOnMerge(when, facts) {
    if (!facts.isPullRequest)
        return undefined;
    const branch = facts.mergesInto ?? facts.defaultBranch ?? "main";
    const defaultBranch = facts.defaultBranch ?? branch;
    const push = {
        event: "push",
        ref: `refs/heads/${branch}`,
        defaultBranch,
        isPullRequest: false,
        startedBy: undefined,
    };
    return decideDeploy(when, push);
}
function onDefaultBranch({ event, ref, defaultBranch, startedBy }) {
    const started = event === "workflow_run" ? startedBy.event : event;
    if (started === "merge_group")
        return no("a merge queue may still drop its group; its final push deploys");
    if (started !== "push" && !MANUAL.has(started))
        return no(`the event ${started} is neither a push nor a manual run`);
    const what = started === "push" ? "a push" : `a run by ${started}`;
    if (event !== "workflow_run" && ON_DEFAULT.has(event))
        return yes(`${what}, on the default branch`);
    if (defaultBranch === undefined)
        return no("the event does not name the default branch");
    const at = event === "workflow_run" ? `refs/heads/${startedBy.branch}` : ref;
    if (at === `refs/heads/${defaultBranch}`)
        return yes(`${what} ${started === "push" ? "to" : "on"} ${defaultBranch}`);
    return no(`this is ${what} ${started === "push" ? "to" : "on"} ${nameOf(at)}, not ${defaultBranch}`);
}
function nameOf(ref) {
    return ref.replace(/^refs\/heads\//, "").replace(/^refs\/tags\//, "the tag ") || "no branch";
}
function yes(reason) {
    return { deploys: true, reason };
}
function no(reason) {
    return { deploys: false, reason };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/github/inputs/parsers.ts
var parsers = __nccwpck_require__(18141);
;// CONCATENATED MODULE: ./src/github/inputs/engine-inputs.ts




/** Upper bound of a certificate. */
const MAX_PEM_BYTES = 1024 * 1024;
/**
 * Reads the inputs that name an Engine.
 *
 * @param options.isRequired Whether the run requires an Engine. If not, an unset secret is not an error: a pull request
 * from a fork has none.
 * @param options.folder The folder that paths of certificates are relative to.
 */
async function readEngineInputs(reader, { isRequired, folder }) {
    const insecure = reader.read("engine-insecure", parsers/* flag */.Jt) ?? false;
    const endpoint = reader.text("engine-endpoint");
    if (endpoint === "") {
        if (isRequired) {
            reader.wrong("engine-endpoint", "the address of an Engine is required", "an unset secret is empty, too");
        }
        return { missing: "engine-endpoint is empty" };
    }
    const { checkAccess, hasPath, parseEndpoint, parseLcdEndpoint, parseMetadata } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6919), __nccwpck_require__.e(942), __nccwpck_require__.e(441), __nccwpck_require__.e(3531), __nccwpck_require__.e(6773), __nccwpck_require__.e(3923), __nccwpck_require__.e(5025), __nccwpck_require__.e(1589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90522));
    const parsed = reader.read("engine-endpoint", (text) => {
        // Messages quote the text, which must not contain a login.
        if (text.includes("@"))
            throw new core_error/* MesgError */.N8("usage", "expected HOST:PORT, found an @ in it");
        return hasPath(text) ? parseLcdEndpoint(text) : parseEndpoint(text);
    });
    const pem = (text) => readPem(text, folder);
    const [ca, certificate, key] = [
        reader.read("engine-ca", pem),
        reader.read("engine-cert", pem),
        reader.read("engine-key", pem),
    ];
    const metadata = reader.read("engine-metadata", (text) => (0,parsers/* lines */.Mn)(text).map(parseMetadata)) ?? [];
    const username = reader.text("engine-username");
    const password = reader.text("engine-password");
    const halves = [
        ["engine-cert", "engine-key"],
        ["engine-username", "engine-password"],
    ];
    for (const pair of halves) {
        const [given, absent] = reader.text(pair[0]) === "" ? [pair[1], pair[0]] : pair;
        if (reader.text(given) === "" || reader.text(absent) !== "")
            continue;
        if (!isRequired)
            return { missing: `${given} is set and ${absent} is not` };
        reader.wrong(absent, `required with ${given}`, "an unset secret is empty, too");
        return { missing: `${absent} is empty` };
    }
    const credentials = username === "" ? undefined : { username, password };
    const access = { ca, certificate, key, metadata, credentials, insecure };
    if (parsed !== undefined)
        reader.read("engine-endpoint", () => checkAccess(parsed, access));
    return { endpoint, access, chain: await readChainInputs(reader) };
}
/**
 * Reads the account that signs transactions, and their cost limits. A mnemonic is checked here, and opened when
 * something is created.
 */
async function readChainInputs(reader) {
    const { checkMnemonic, openAccount, parseFee } = await __nccwpck_require__.e(/* import() */ 7456).then(__nccwpck_require__.bind(__nccwpck_require__, 37456));
    const { checkSettings } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6919), __nccwpck_require__.e(942), __nccwpck_require__.e(441), __nccwpck_require__.e(3531), __nccwpck_require__.e(6773), __nccwpck_require__.e(3923), __nccwpck_require__.e(5025), __nccwpck_require__.e(1589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90522));
    const mnemonic = reader.text("engine-mnemonic");
    const path = reader.text("engine-hd-path");
    if (mnemonic !== "") {
        await checkMnemonic(mnemonic, path === "" ? "m/44'/470'/0'/0/0" : path).catch((error) => {
            if (!(error instanceof core_error/* MesgError */.N8))
                throw error;
            reader.wrong(error.kind === "usage" ? "engine-hd-path" : "engine-mnemonic", error.message, error.hint);
        });
    }
    const gas = reader.read("engine-gas", (text) => {
        if (text === "")
            return undefined;
        checkSettings({ gas: text });
        return text;
    });
    const fee = reader.read("engine-fee", (text) => (text === "" ? undefined : parseFee(text)));
    const chainId = reader.text("engine-chain-id");
    return {
        gas,
        fee,
        ...(chainId === "" ? {} : { chainId }),
        openAccount: async ({ hdPath, prefix }) => {
            if (mnemonic !== "")
                return await openAccount(mnemonic, { hdPath: path === "" ? hdPath : path, prefix });
            throw new core_error/* MesgError */.N8("usage", "engine-mnemonic is empty: this Engine requires a signed transaction", {
                hint: "an unset secret is empty, too",
            });
        },
    };
}
/** Returns PEM text, given directly or as the path of a file. Errors do not quote it: it may be a key. */
function readPem(text, folder) {
    if (text === "")
        return undefined;
    if (text.includes("-----BEGIN "))
        return `${text}\n`;
    if (/[\r\n\0]/.test(text))
        throw notPem("neither");
    const path = (0,external_node_path_.resolve)(folder, text);
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (!found.isFile() || found.size > MAX_PEM_BYTES)
            throw notPem("no such file");
        const content = (0,external_node_fs_.readFileSync)(path, "utf8");
        if (!content.includes("-----BEGIN "))
            throw notPem("a file without");
        return content;
    }
    catch (error) {
        throw error instanceof core_error/* MesgError */.N8 ? error : notPem(`no file (${error.code})`);
    }
}
function notPem(found) {
    return new core_error/* MesgError */.N8("usage", `expected PEM text or the path of a file with it, found ${found}`);
}

// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __nccwpck_require__(32422);
;// CONCATENATED MODULE: ./src/github/inputs/ipfs-inputs.ts

/** Reads the inputs that name IPFS nodes and gateways. */
async function readIpfsInputs(reader) {
    const names = ["ipfs-api", "ipfs-gateway", "ipfs-headers"];
    if (names.every((name) => reader.text(name) === ""))
        return { apis: [], gateways: [] };
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(4459), __nccwpck_require__.e(441), __nccwpck_require__.e(7911), __nccwpck_require__.e(3974)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43974));
    const headers = reader.read("ipfs-headers", (text) => (0,parsers/* lines */.Mn)(text).map(parseHeader)) ?? [];
    const apis = reader.read("ipfs-api", (text) => (0,parsers/* lines */.Mn)(text).map((line) => parseApi(line, headers))) ?? [];
    const gateways = reader.read("ipfs-gateway", (text) => (0,parsers/* lines */.Mn)(text).map((line) => parseGateway(line, headers))) ?? [];
    reader.read("ipfs-headers", () => assertOneReceiver(apis, headers));
    return { apis, gateways };
}

;// CONCATENATED MODULE: ./src/github/inputs/deploy-inputs.ts






/** Reads the deploy inputs. This happens in every run, so that a pull request already reports wrong ones. */
async function readDeployInputs(reader, facts) {
    const when = reader.read("deploy", (0,parsers/* oneOf */.yL)(DEPLOY)) ?? "never";
    const decision = when === "never" ? undefined : decideDeploy(when, facts);
    return {
        decision,
        onMerge: decision === undefined ? undefined : decideOnMerge(when, facts),
        engine: await readEngineInputs(reader, {
            isRequired: needsEngine(reader, facts, decision),
            folder: facts.workspace,
        }),
        ipfs: await readIpfsInputs(reader),
        createInstances: reader.read("create-instances", parsers/* flag */.Jt) ?? false,
        acknowledgePublic: reader.read("acknowledge-public", parsers/* flag */.Jt) ?? false,
        expectedHashes: reader.read("expected-hash", expected_hashes/* expectedHashes */.rF),
        environment: reader.read("environment", environment) ?? "",
        environmentUrl: reader.read("environment-url", webAddress) ?? "",
    };
}
/** Runs for pull requests from forks and runs of Dependabot have no secrets. */
function needsEngine(reader, facts, decision) {
    if (decision?.deploys)
        return true;
    const hasSecrets = !facts.isPullRequest && facts.actor !== "dependabot[bot]";
    return hasSecrets && (decision !== undefined || reader.text("against") === "engine");
}
function environment(text) {
    if (text.length <= 255 && !/\p{Cc}/u.test(text))
        return text;
    throw (0,parsers/* expected */.p6)("the name of an environment", text);
}
function webAddress(text) {
    if (text === "" || (/^https?:\/\//i.test(text) && URL.canParse(text)))
        return text;
    throw (0,parsers/* expected */.p6)("an address that begins with https://", (0,address/* shownAddress */.U)(text));
}

;// CONCATENATED MODULE: ./src/github/inputs/marketplace-inputs.ts



/** Reads the Marketplace inputs. Only a run that publishes requires them: others may have no secrets. */
async function readMarketplaceInputs(reader, facts) {
    const when = reader.read("marketplace", (0,parsers/* oneOf */.yL)(DEPLOY)) ?? "never";
    if (when === "never")
        return { decision: undefined, target: undefined };
    const decision = decideDeploy(when, facts, "marketplace");
    if (!decision.deploys)
        return { decision, onMerge: decideOnMerge(when, facts), target: undefined };
    if (reader.text("ipfs-api") === "") {
        reader.wrong("ipfs-api", "required with marketplace: the manifest is published on this IPFS node");
    }
    const { DEFAULT_MAX_COST, parseAddress, parseDecimal, parseRpc } = await Promise.all(/* import() */[__nccwpck_require__.e(7625), __nccwpck_require__.e(441), __nccwpck_require__.e(7444), __nccwpck_require__.e(7202)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41447));
    const rpc = reader.read("marketplace-rpc", (text) => parseRpc(required(text)));
    const contract = reader.read("marketplace-contract", (text) => parseAddress(required(text), "the contract"));
    const key = reader.read("marketplace-key", required) ?? "";
    const chainId = reader.read("marketplace-chain-id", wholeNumber);
    const confirmations = reader.read("marketplace-confirmations", wholeNumber);
    const maxCost = reader.read("marketplace-max-cost", (text) => text === "" ? DEFAULT_MAX_COST : parseDecimal(text, 18, "ether"));
    if (rpc === undefined || contract === undefined || maxCost === undefined)
        return { decision, target: undefined };
    const passphrase = reader.text("marketplace-passphrase");
    return { decision, target: { rpc, contract, chainId, key, passphrase, maxCost, confirmations } };
}
function required(text) {
    if (text !== "")
        return text;
    throw new core_error/* MesgError */.N8("usage", "required with marketplace", {
        hint: "check that the secret or variable is set in the job's environment",
    });
}
function wholeNumber(text) {
    if (text === "")
        return undefined;
    if (/^[1-9]\d{0,14}$/.test(text))
        return Number(text);
    throw new core_error/* MesgError */.N8("usage", `expected a whole number above 0, found ${JSON.stringify(text.slice(0, 80))}`);
}

// EXTERNAL MODULE: ./src/github/inputs/prices.ts
var prices = __nccwpck_require__(62787);
;// CONCATENATED MODULE: ./src/github/inputs/quantities.ts

const TIMES = { s: 1e3, m: 60e3, h: 3600e3 };
/** GitHub-hosted runners end a job after six hours. */
const MAX_MILLISECONDS = 6 * 3600e3;
/**
 * Parses a duration such as `90s`, `10m` or `2h` into milliseconds.
 *
 * @throws {MesgError} `usage` for anything else, or a duration outside 1 second to 6 hours.
 * @example
 * ```ts
 * parseDuration("10m"); // 600000
 * ```
 */
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text);
    const time = match === null ? 0 : Number(match[1]) * TIMES[match[2]];
    if (time >= 1000 && time <= MAX_MILLISECONDS)
        return time;
    throw new core_error/* MesgError */.N8("usage", `expected a time such as 90s or 10m, up to 6h, found ${JSON.stringify(text.slice(0, 80))}`);
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(90761);
// EXTERNAL MODULE: ./src/github/inputs/interface.ts
var inputs_interface = __nccwpck_require__(9562);
// EXTERNAL MODULE: ./src/github/inputs/text.ts
var inputs_text = __nccwpck_require__(17662);
;// CONCATENATED MODULE: ./src/github/inputs/reader.ts



/** Reads inputs one by one and collects their problems, so that all are reported at once. */
class InputReader {
    #env;
    #problems;
    /** @param env The process's environment, where the runner puts each input as `INPUT_NAME`. */
    constructor(env) {
        this.#env = env;
        this.#problems = (0,inputs_text/* unknownInputs */.q)(env).map(unknownInput);
    }
    /** Returns the text of an input, trimmed. */
    text(name) {
        return (0,inputs_text/* inputText */.A)(this.#env, name);
    }
    /** Returns the parsed value of an input; undefined when it is wrong, which `finish` reports. */
    read(name, parse) {
        try {
            return parse(this.text(name));
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N8))
                throw error;
            this.wrong(name, error.message, error.hint);
            return undefined;
        }
    }
    /** Adds a problem of an input. */
    wrong(name, message, hint) {
        // A login may have been pasted into any input.
        this.#problems.push((0,address/* withoutLogins */.$)(`${name}: ${message}${hint === undefined ? "" : ` (${hint})`}`));
    }
    /** @throws {MesgError} `usage` with every problem, if there are any. */
    finish() {
        const problems = this.#problems;
        if (problems.length === 0)
            return;
        const count = problems.length === 1 ? "one input is" : `${problems.length} inputs are`;
        throw new core_error/* MesgError */.N8("usage", `${count} wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`, {
            hint: "docs/action.md lists the inputs of mesg/compile-action",
        });
    }
}
function unknownInput(name) {
    const meant = (0,nearest/* nearest */.p)(name, Object.keys(inputs_interface/* INPUTS */.m));
    return `${name}: not an input of this action${meant === undefined ? "" : ` (did you mean ${meant}?)`}`;
}

;// CONCATENATED MODULE: ./src/github/inputs/inputs.ts








const FAIL_ON = ["breaking", "error", "never"];
const COMMENT = ["changes", "always", "never"];
/**
 * Reads the inputs of the action.
 *
 * @param env The process's environment; the runner passes each input as `INPUT_NAME`.
 * @param facts The facts about the run, which decide whether an Engine is needed.
 * @throws {MesgError} `usage` with every wrong input.
 */
async function readInputs(env, facts) {
    const reader = new InputReader(env);
    const inputs = {
        paths: reader.read("path", parsers/* patterns */.qp),
        serviceFile: reader.read("service-file", parsers/* fileName */.Md),
        processPaths: reader.read("process-path", parsers/* patterns */.qp),
        processEnv: reader.read("process-env", parsers/* variables */.Ee),
        definitions: reader.read("definition", parsers/* lines */.Mn),
        release: reader.read("engine-version", releaseOrAuto),
        against: reader.read("against", parsers/* revision */.QL),
        failOn: reader.read("fail-on", (0,parsers/* oneOf */.yL)(FAIL_ON)),
        comment: reader.read("comment", (0,parsers/* oneOf */.yL)(COMMENT)),
        commentKey: reader.read("comment-key", parsers/* same */.FB),
        suggestions: reader.read("suggestions", parsers/* flag */.Jt),
        artifact: reader.read("artifact", parsers/* artifactName */.Cs),
        artifactSource: reader.read("artifact-source", parsers/* flag */.Jt),
        retentionDays: reader.read("retention-days", parsers/* days */._3),
        sarif: reader.read("sarif", parsers/* filePath */.s$),
        allowFiles: reader.read("allow-file", parsers/* lines */.Mn),
        limits: {
            maxBytes: reader.read("max-source-size", sizes/* parseSize */.DB),
            maxEntries: reader.read("max-source-entries", sizes/* parseCount */.zq),
        },
        cacheFolder: reader.read("cache", (text) => (0,parsers/* cacheFolder */.nF)(text, facts.workspace)),
        allowDirty: reader.read("allow-dirty", parsers/* flag */.Jt),
        token: reader.read("github-token", parsers/* token */.Sh),
        dryRun: reader.read("dry-run", parsers/* flag */.Jt),
        timeout: reader.read("timeout", parseDuration),
        prices: await (0,prices/* readPrices */.RP)(reader),
        deploy: await readDeployInputs(reader, facts),
        marketplace: await readMarketplaceInputs(reader, facts),
    };
    if (inputs.paths?.length === 0 && inputs.definitions?.length === 0) {
        reader.wrong("path", "at least one folder is required");
    }
    reader.finish();
    return inputs;
}
function releaseOrAuto(text) {
    return text === "auto" ? "auto" : (0,definition_release/* parseRelease */.BC)(text);
}

// EXTERNAL MODULE: ./src/core/conceal/concealer.ts + 5 modules
var concealer = __nccwpck_require__(94965);
// EXTERNAL MODULE: ./src/core/conceal/secret-name.ts
var secret_name = __nccwpck_require__(25945);
;// CONCATENATED MODULE: ./src/github/inputs/secret-inputs.ts



/** Secret inputs of which only parts are secret. The whole text of any other secret input is secret. */
const KINDS = {
    "engine-metadata": "headers",
    "ipfs-headers": "headers",
    "engine-endpoint": "addresses",
    "ipfs-api": "addresses",
    "ipfs-gateway": "addresses",
    "environment-url": "addresses",
    "marketplace-rpc": "addresses",
};
/** The job's own tokens, and the addresses of proxies, which may contain a login. */
const TOKEN = /^(?:ACTIONS|GITHUB|GH)_(?:\w*_)?TOKEN$/;
const PROXY = /^(?:https?|all|grpc)_proxy$/i;
/** Returns a concealer for every secret that the action receives. */
function secretsOf(env) {
    const secrets = new concealer/* Concealer */.P();
    for (const [name, row] of Object.entries(inputs_interface/* INPUTS */.m)) {
        const kind = KINDS[name] ?? (row.secret ? "whole" : undefined);
        const text = (0,inputs_text/* inputText */.A)(env, name);
        if (kind !== undefined)
            secrets.add(text, kind);
        // A login may have been pasted into any input.
        else if (text.includes("://") && text.includes("@"))
            secrets.add(text, "addresses");
    }
    for (const line of (0,inputs_text/* inputText */.A)(env, "process-env").split(/\r?\n/)) {
        const [name = "", ...value] = line.trim().split("=");
        if ((0,secret_name/* isSecretName */.e)(name))
            secrets.add(value.join("="), "whole");
    }
    const token = (0,inputs_text/* inputText */.A)(env, "github-token");
    // Git sends the token as the password of this user.
    if (token !== "")
        secrets.addLogin("x-access-token", token);
    const password = (0,inputs_text/* inputText */.A)(env, "engine-password");
    if (password !== "")
        secrets.addLogin((0,inputs_text/* inputText */.A)(env, "engine-username"), password);
    for (const [name, value] of Object.entries(env)) {
        if (TOKEN.test(name))
            secrets.add(value, "whole");
        else if (PROXY.test(name))
            secrets.add(value, "addresses");
    }
    return secrets;
}

// EXTERNAL MODULE: ./src/core/conceal/conceal-result.ts
var conceal_result = __nccwpck_require__(56160);
;// CONCATENATED MODULE: ./src/github/outputs/safe-core.ts

/** Maximum length of a line of the log, in UTF-16 units. */
const MAX_LINE_LENGTH = 2000;
/**
 * Returns the runner's toolkit with every text sanitized and without secrets: log, annotations, outputs and summary. A
 * run gets only this one, so that no part of it can forget to sanitize.
 */
function safeCore(core, secrets) {
    const safe = (text) => (0,safe_text/* visibleLines */.gB)((0,address/* withoutLogins */.$)(secrets.conceal(String(text))), { limit: MAX_LINE_LENGTH });
    const plain = (text) => (0,safe_text/* visibleText */.Q6)(secrets.conceal(text), MAX_LINE_LENGTH);
    const inert = (properties) => properties && (0,conceal_result/* mapTexts */.z)(properties, plain);
    const summary = {
        addRaw(text) {
            core.summary.addRaw(secrets.conceal(text));
            return summary;
        },
        write: () => core.summary.write(),
    };
    return {
        ...core,
        info: (text) => core.info(safe(text)),
        debug: (text) => core.debug(safe(text)),
        notice: (text, properties) => core.notice(safe(text), inert(properties)),
        warning: (text, properties) => core.warning(safe(text), inert(properties)),
        error: (text, properties) => core.error(safe(text), inert(properties)),
        setFailed: (text) => core.setFailed(safe(text)),
        group: (name, action) => core.group((0,safe_text/* visibleText */.Q6)(secrets.conceal(name)), action),
        setOutput: (name, value) => core.setOutput(name, (0,conceal_result/* concealResult */.b)(String(value), secrets)),
        summary: summary,
    };
}

;// CONCATENATED MODULE: ./src/github/outputs/safe-streams.ts
/**
 * Conceals secrets in everything that the process writes from now on, whichever library writes it.
 *
 * @returns A function that masks every secret known so far, for the runner and the following steps.
 */
function concealStreams(secrets) {
    const masked = new Set();
    const write = process.stdout.write.bind(process.stdout);
    for (const stream of [process.stdout, process.stderr]) {
        const original = stream.write.bind(stream);
        const conceal = (chunk, ...rest) => original(typeof chunk === "string" ? secrets.conceal(chunk) : chunk, ...rest);
        stream.write = conceal;
    }
    return () => {
        for (const value of secrets.values) {
            if (!masked.has(value))
                write(`::add-mask::${escapeData(value)}\n`);
            masked.add(value);
        }
    };
}
/** Escapes a text as the data of a workflow command. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// EXTERNAL MODULE: ./src/core/once.ts
var once = __nccwpck_require__(38818);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __nccwpck_require__(14750);
;// CONCATENATED MODULE: ./src/github/compare/assert-found.ts



/**
 * Checks that each line of the input `path` matches a service of the checkout or a removed service of the base.
 *
 * @throws {MesgError} `usage` with the lines that match nothing.
 */
function assertFound({ requested, empty }, base, serviceFile) {
    const removed = (base?.removed ?? []).map(({ file }) => (0,requested_paths/* folderOf */.yS)(file));
    const missing = empty.filter((line) => {
        const lines = requested.filter((one) => one.isExcluded || one.line === line);
        return line !== inputs_interface/* INPUTS */.m.path.default && !removed.some((folder) => (0,requested_paths/* includesFolder */.wR)(lines, folder));
    });
    if (missing.length === 0)
        return;
    const lines = missing.map((line) => JSON.stringify(line)).join(", ");
    const file = missing.find((line) => line.endsWith(`/${serviceFile}`));
    throw new core_error/* MesgError */.N8("usage", `no ${serviceFile} found in ${lines}`, {
        hint: file === undefined
            ? "the input path takes folders or globs of folders, one per line; git must track the files"
            : `the input path takes folders: write ${JSON.stringify((0,requested_paths/* folderOf */.yS)(file))}`,
    });
}

;// CONCATENATED MODULE: ./src/github/compare/compare-services.ts
/**
 * Compares the services of a checkout with the base, as the command `diff` does. The diff is loaded only when there is
 * something to compare.
 *
 * @param base Undefined when the run has nothing to compare with.
 * @param today The date in UTC, for waivers: `2026-11-20`.
 */
async function compareServices(after, base, today) {
    const removed = base?.removed ?? [];
    if (after.length === 0 && removed.length === 0)
        return [];
    const { compareService, removedService } = await Promise.all(/* import() */[__nccwpck_require__.e(4614), __nccwpck_require__.e(8409)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8409));
    return [...after.map((service) => compareService(service, base, today)), ...removed.map(removedService)];
}

// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __nccwpck_require__(74213);
;// CONCATENATED MODULE: ./src/github/compare/shared-sids.ts

/** Returns a sentence per sid that several services share: an Engine treats them as versions of one service. */
function sharedSids(comparisons) {
    const paths = new Map();
    for (const { service, status } of comparisons) {
        const sid = (service.definition ?? service.described)?.sid ?? "";
        if (sid !== "" && status !== "removed")
            paths.set(sid, [...(paths.get(sid) ?? []), service.place.path]);
    }
    return [...paths]
        .filter(([, places]) => places.length > 1)
        .map(([sid, places]) => `${(0,some_of/* listOf */.c3)(places)} have the same sid ${sid}: an Engine treats them as versions of one service`);
}

// EXTERNAL MODULE: ./src/github/compare/verdict.ts
var compare_verdict = __nccwpck_require__(41570);
// EXTERNAL MODULE: ./src/github/context/api.ts + 1 modules
var context_api = __nccwpck_require__(71440);
// EXTERNAL MODULE: ./src/github/context/failure-words.ts
var failure_words = __nccwpck_require__(9957);
;// CONCATENATED MODULE: ./src/github/context/engine-session.ts




/**
 * Determines the Engine release of a run, and connects to the Engine if the run needs it: to deploy, to compare, or to
 * detect its release. When the Engine is unavailable the run continues as far as it can, with a notice: a pull request
 * from a fork has no secrets, and the compiled result does not depend on the Engine.
 *
 * @throws {MesgError} `usage` for wrong inputs.
 */
async function openEngine(run) {
    const { inputs, context, signal } = run;
    const { release: requested, against, deploy } = inputs;
    const isAuto = requested === "auto";
    const release = isAuto ? definition_release/* DEFAULT_RELEASE */.WW : requested;
    const nothing = { releaseWords: undefined, engine: undefined, problem: undefined, failure: undefined };
    const alone = { ...nothing, release, notices: [], close() { } };
    const isNeeded = isAuto || against === "engine" || deploy.decision?.deploys === true;
    if (!isNeeded && !deploy.onMerge?.deploys)
        return alone;
    const without = (why) => ({
        ...alone,
        ...(isAuto ? { releaseWords: "the Engine is unavailable" } : {}),
        notices: isAuto ? [`the Engine is unavailable, so the hashes are for ${release}: ${why}`] : [],
    });
    if ("missing" in deploy.engine) {
        const { missing } = deploy.engine;
        const fallback = `compared with the base instead of an Engine: ${missing}`;
        const session = without(missing);
        return against === "engine" ? { ...session, notices: [...session.notices, fallback] } : session;
    }
    const { asksForAccount, CALL_TIMEOUT, connectEngine } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6919), __nccwpck_require__.e(942), __nccwpck_require__.e(441), __nccwpck_require__.e(3531), __nccwpck_require__.e(6773), __nccwpck_require__.e(3923), __nccwpck_require__.e(5025), __nccwpck_require__.e(1589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90522));
    const { endpoint, access, chain } = deploy.engine;
    try {
        const options = { timeout: CALL_TIMEOUT, signal, ...access, chain };
        const engine = await connectEngine(endpoint, isAuto ? options : { ...options, release });
        const words = isAuto ? "reported by the Engine" : undefined;
        const useless = access.credentials !== undefined && !asksForAccount(engine.release);
        const notices = [
            ...(engine.notice === undefined ? [] : [(0,input_names/* withInputNames */.n)(engine.notice)]),
            ...(useless ? [`Engine ${engine.release} has no accounts: engine-username is ignored`] : []),
        ];
        return {
            release: engine.release,
            releaseWords: words,
            engine,
            problem: undefined,
            failure: undefined,
            notices,
            close: () => engine.close(),
        };
    }
    catch (error) {
        const goesOn = error instanceof core_error/* MesgError */.N8 && (error.kind !== "usage" || !isNeeded);
        if (!goesOn || signal.aborted)
            throw error;
        const problem = (0,failure_words/* failureWords */.A)(error, run);
        return { ...without(problem), problem, failure: isAuto && !context.isPullRequest ? problem : undefined };
    }
}

// EXTERNAL MODULE: ./src/github/context/answer.ts
var answer = __nccwpck_require__(20977);
;// CONCATENATED MODULE: ./src/github/context/pull-request.ts


/** Reads a pull request's head and labels. */
async function readPullRequest(api, context, number) {
    const { owner, repo } = context;
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
    const labels = (0,answer/* listOf */.c3)(data, "labels")?.flatMap((label) => (0,answer/* textOf */.b6)(label, "name") ?? []);
    return { head: (0,answer/* textOf */.b6)(data, "head", "sha"), labels };
}
/** Reads a pull request's head and labels; undefined when GitHub does not answer. */
async function readCurrent(api, context, number) {
    try {
        return await readPullRequest(await api(), context, number);
    }
    catch {
        return undefined;
    }
}
/**
 * Finds the open pull request behind a `workflow_run`: the event of one from a fork does not name it.
 *
 * @throws {MesgError} when GitHub does not answer.
 * @returns `undefined` for any other event, or when that commit is no longer the head of an open pull request.
 */
async function findPullRequest(context, api) {
    const { headOf, owner, repo } = context;
    if (headOf === undefined)
        return undefined;
    const head = `${headOf.owner}:${headOf.branch}`;
    const { data } = await (await api()).rest.pulls
        .list({ owner, repo, state: "open", head, per_page: 100 })
        .catch((error) => {
        throw (0,context_api/* apiError */.pb)("list the pull requests", error);
    });
    const pulls = (0,answer/* listOf */.c3)(data);
    if (pulls === undefined)
        throw (0,answer/* unexpectedAnswer */.au)("list the pull requests");
    const found = pulls.find((pull) => (0,answer/* textOf */.b6)(pull, "head", "sha") === headOf.sha);
    const [number, base] = [(0,answer/* integerOf */.cP)(found, "number"), (0,answer/* textOf */.b6)(found, "base", "sha")];
    if (number === undefined || base === undefined)
        return undefined;
    return { number, head: headOf.sha, base, headRepository: (0,answer/* textOf */.b6)(found, "head", "repo", "full_name") };
}

// EXTERNAL MODULE: ./src/github/deploy/deployment.ts
var deploy_deployment = __nccwpck_require__(56536);
// EXTERNAL MODULE: ./src/github/deploy/processes/process-deployment.ts
var process_deployment = __nccwpck_require__(92254);
;// CONCATENATED MODULE: ./src/github/deploy/deploy-if-requested.ts


/** Deploys the services of a run if its inputs request it. The deploy modules are loaded only then. */
async function deployIfRequested(given, input) {
    if (given.inputs.deploy.decision === undefined)
        return (0,deploy_deployment/* notDeployed */._k)(undefined);
    const { deployServices } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6556), __nccwpck_require__.e(4614), __nccwpck_require__.e(6919), __nccwpck_require__.e(942), __nccwpck_require__.e(4459), __nccwpck_require__.e(441), __nccwpck_require__.e(6749), __nccwpck_require__.e(6773), __nccwpck_require__.e(3923), __nccwpck_require__.e(7911), __nccwpck_require__.e(1639), __nccwpck_require__.e(5025), __nccwpck_require__.e(2101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82101));
    return await deployServices(given, input);
}
/** Deploys the processes of a run if its inputs request it. Its services must be deployed before. */
async function deployProcessesIfRequested(given, input) {
    if (given.inputs.deploy.decision === undefined || input.processes.length === 0)
        return process_deployment/* NO_PROCESSES */.a;
    const { deployProcesses } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(6919), __nccwpck_require__.e(942), __nccwpck_require__.e(3531), __nccwpck_require__.e(6773), __nccwpck_require__.e(3923), __nccwpck_require__.e(8723), __nccwpck_require__.e(5732)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29519));
    return await deployProcesses(given, input);
}

// EXTERNAL MODULE: ./src/github/deploy/may-publish.ts
var may_publish = __nccwpck_require__(53804);
// EXTERNAL MODULE: ./src/github/discover/file-tree.ts
var file_tree = __nccwpck_require__(5018);
// EXTERNAL MODULE: ./src/core/glob/wildmatch.ts + 1 modules
var wildmatch = __nccwpck_require__(31044);
;// CONCATENATED MODULE: ./src/github/discover/find-processes.ts



/** Maximum size of a process file, in bytes. */
const MAX_PROCESS_BYTES = 4 * 1024 * 1024;
/** Maximum number of process files in a run, since each is compiled with the services of both revisions. */
const MAX_FILES = 1000;
const MAX_TOTAL_BYTES = 8 * 1024 * 1024;
function globOf(line) {
    return new wildmatch/* Glob */.fo((0,wildmatch/* bytesOf */.$$)(fromRoot(line)));
}
/** Returns a line without its leading `./`, as git writes paths. */
function fromRoot(line) {
    return line.replace(/^(?:\.\/)+/, "");
}
/** Returns the lines that match nothing, such as a misspelled path or a folder; the default may. */
function linesWithoutFiles(tree, lines) {
    const written = lines.filter((line) => !line.startsWith("!") && line !== inputs_interface/* INPUTS */.m["process-path"].default);
    const paths = written.length === 0 ? [] : [...tree.entries.keys()].map(wildmatch/* bytesOf */.$$);
    return written.filter((line) => {
        const glob = globOf(line);
        return !paths.some((path) => glob.matches(path));
    });
}
/** Returns the wanted files and symlinks that the lines match. */
function matchingFiles(tree, lines, isWanted) {
    const [wanted, excluded] = [
        lines.filter((line) => !line.startsWith("!")).map(globOf),
        lines.filter((line) => line.startsWith("!")).map((line) => globOf(line.slice(1))),
    ];
    return [...tree.entries.values()].filter(({ path, mode }) => mode !== "160000" &&
        isWanted(path) &&
        wanted.some((glob) => glob.matches((0,wildmatch/* bytesOf */.$$)(path))) &&
        !excluded.some((glob) => glob.matches((0,wildmatch/* bytesOf */.$$)(path))));
}
function whyUnchecked(misspelled) {
    if (misspelled === undefined)
        return 'it has no list "steps", so it is not a process';
    return `it looks like a process, but has ${JSON.stringify(misspelled)} instead of "steps"`;
}
/**
 * Finds the process files that git tracks: those that match a line of the input `process-path` and have steps. A file with
 * misspelled `steps` is only a notice, since other tools use the same file names.
 *
 * @param lines Globs from the root of the repository; a line that begins with `!` excludes files.
 * @param isWanted Also excludes files, before they are read.
 */
async function findProcesses(tree, lines, isWanted = () => true) {
    const unread = new Map();
    if (tree === undefined)
        return { files: [], unread, notices: [] };
    const matching = matchingFiles(tree, lines, isWanted);
    const files = [];
    const notices = linesWithoutFiles(tree, lines).map((line) => `process-path ${JSON.stringify(line)} matches no file that git tracks`);
    if (matching.length === 0)
        return { files, unread, notices };
    const tooMany = {
        kind: "limit",
        reason: `only the first ${MAX_FILES} of ${matching.length} process files are checked: narrow process-path`,
    };
    if (matching.length > MAX_FILES)
        notices.push(tooMany.reason);
    for (const { path } of matching)
        unread.set(path, tooMany);
    const { isProcessFile, misspelledSteps } = await Promise.all(/* import() */[__nccwpck_require__.e(4614), __nccwpck_require__.e(3940)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53940));
    let total = 0;
    for (const { path } of matching.slice(0, MAX_FILES)) {
        const read = await (0,file_tree/* readFileAt */._T)(tree, path, MAX_PROCESS_BYTES);
        if (read.state === "unreadable") {
            unread.set(path, { kind: "unreadable", reason: read.reason });
            notices.push(`${path} is not checked: ${read.reason}`);
        }
        // A symlink may lead nowhere.
        if (read.state === "absent")
            unread.delete(path);
        if (read.state !== "present")
            continue;
        if (!isProcessFile(read.bytes)) {
            const misspelled = misspelledSteps(read.bytes);
            if (misspelled === undefined)
                unread.delete(path);
            else
                unread.set(path, { kind: "misspelled", reason: whyUnchecked(misspelled) });
            const isNamed = lines.some((line) => fromRoot(line) === path);
            if (misspelled !== undefined || isNamed)
                notices.push(`${path} is not checked: ${whyUnchecked(misspelled)}`);
            continue;
        }
        total += read.bytes.length;
        if (total > MAX_TOTAL_BYTES) {
            const reason = `the process files of a run have more than ${(0,sizes/* formatBytes */.z3)(MAX_TOTAL_BYTES)} together`;
            for (const { path: left } of matching) {
                if (unread.get(left) === tooMany)
                    unread.set(left, { kind: "limit", reason });
            }
            notices.push(`${path} and the process files after it are not checked: ${reason}`);
            break;
        }
        unread.delete(path);
        files.push({ path, bytes: read.bytes });
    }
    return { files, unread, notices };
}

;// CONCATENATED MODULE: ./src/github/discover/base-processes.ts


/**
 * Reads the process files of a base.
 *
 * @param found The processes of the checkout.
 * @param lines The input `process-path`.
 */
async function readBaseProcesses(tree, found, lines) {
    const files = new Map();
    for (const { path } of found.files)
        files.set(path, await (0,file_tree/* readFileAt */._T)(tree, path, MAX_PROCESS_BYTES));
    const { files: gone } = await findProcesses(tree, lines, (path) => !files.has(path) && !found.unread.has(path));
    return { files, gone, unchecked: await findUnchecked(tree, found, lines) };
}
/** Finds the files that were not read in the checkout, and that are processes in the base, or were not read there either. */
async function findUnchecked(tree, { unread }, lines) {
    const unknown = new Set([...unread].flatMap(([path, { kind }]) => (kind === "misspelled" ? [] : [path])));
    if (unknown.size === 0)
        return [];
    const before = await findProcesses(tree, lines, (path) => unknown.has(path));
    const beyond = [...before.unread].flatMap(([path, { kind }]) => (kind === "limit" ? [path] : []));
    return [...before.files.map(({ path }) => path), ...beyond].map((path) => {
        return { path, reason: unread.get(path).reason };
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./src/source/open-folder.ts
var open_folder = __nccwpck_require__(18898);
// EXTERNAL MODULE: ./src/source/git/find-repository.ts
var find_repository = __nccwpck_require__(86404);
// EXTERNAL MODULE: ./src/github/discover/git-tree.ts
var git_tree = __nccwpck_require__(10080);
;// CONCATENATED MODULE: ./src/github/discover/checkout.ts






/**
 * Finds the services that the inputs name among the files that git tracks. If there are any, git starts to list the
 * commit.
 *
 * @param workspace The runner's folder; the repository is checked out into it, or into a folder below.
 * @throws {MesgError} `usage` for a path that leaves the workspace, `environment` when git fails.
 */
async function findCheckout(workspace, inputs, signal) {
    const checkout = await listServices(workspace, inputs, signal);
    const { repository, places, folders } = checkout;
    // An error is rethrown where a folder is opened.
    if (repository !== undefined && places.length > 0)
        folders.checkout(repository).catch(() => undefined);
    return checkout;
}
async function listServices(workspace, { paths, definitions, serviceFile }, signal) {
    const root = await (0,promises_.realpath)(workspace);
    const lines = (definitions.length > 0 ? definitions : paths).map((line) => ({
        line,
        isExcluded: definitions.length === 0 && line.startsWith("!"),
        path: inside(definitions.length > 0 ? line : line.replace(/^!/, ""), workspace),
    }));
    const named = lines.filter(({ isExcluded }) => !isExcluded);
    const repository = await repositoryOf(root, named);
    // Git reads both at once; the error of the commit is rethrown where it is needed.
    repository?.head(signal).catch(() => undefined);
    const tree = repository && (await (0,git_tree/* trackedTree */.Fe)(repository, signal));
    const top = repository?.top ?? root;
    const isSame = top === root;
    const toRepository = (path) => {
        if (isSame)
            return path === "." ? "" : path;
        return posix((0,external_node_path_.relative)(top, (0,external_node_path_.join)(root, path)));
    };
    const asSeen = (path) => (isSame ? path : posix((0,external_node_path_.relative)(root, (0,external_node_path_.join)(top, path)))) || ".";
    const places = new Map();
    const add = (path, isDefinition) => places.set(path, { path, inRepository: toRepository(path), isDefinition });
    const shared = { repository, tree, folders: new open_folder/* Folders */._3(signal), asSeen };
    if (definitions.length > 0) {
        for (const { path } of lines)
            add(path, true);
        return { ...shared, places: sorted(places), requested: [], empty: [] };
    }
    const requested = lines.map((line) => ({ ...line, path: toRepository(line.path) }));
    const empty = [];
    for (const [index, line] of requested.entries()) {
        if (line.isExcluded)
            continue;
        const path = lines[index].path;
        const isNamed = path !== "" && !(0,requested_paths/* isGlob */.fg)(path) && (await isFile((0,external_node_path_.join)(root, path, serviceFile)));
        if (!isNamed && tree === undefined)
            throw await noCheckout(root);
        const found = isNamed ? [path] : (0,requested_paths/* foldersOf */.pd)(line, requested, tree.entries.keys(), serviceFile).map(asSeen);
        if (found.length === 0)
            empty.push(line.line);
        for (const folder of found)
            add(folder, false);
    }
    return { ...shared, places: sorted(places), requested, empty };
}
/**
 * Returns a line of the input `path` relative to the workspace, with `/` as separator, without a trailing one; empty
 * for the whole workspace.
 */
function inside(line, workspace) {
    const fromRoot = (0,external_node_path_.isAbsolute)(line) ? (0,external_node_path_.relative)(workspace, line) : line;
    const parts = fromRoot
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "" && part !== ".");
    if (!parts.includes("..") && !/^[a-z]:$/i.test(parts[0] ?? ""))
        return parts.join("/");
    throw new core_error/* MesgError */.N8("usage", `expected a path inside the checkout, found ${JSON.stringify(line)}`);
}
/** Finds the one repository that contains the lines: the workspace's, or one that was checked out below it. */
async function repositoryOf(root, lines) {
    const own = await (0,find_repository/* findRepository */.W)(root);
    if (own !== undefined)
        return own;
    const found = new Map();
    for (const { path } of lines) {
        const repository = await outermost(root, path);
        if (repository !== undefined)
            found.set(repository.top, repository);
    }
    if (found.size > 1) {
        const folders = (0,some_of/* listOf */.c3)([...found.keys()].map((top) => JSON.stringify(posix((0,external_node_path_.relative)(root, top)))));
        throw new core_error/* MesgError */.N8("usage", `services of several repositories in the input path: expected one, found ${folders}`, {
            hint: "use this action once for each repository",
        });
    }
    return [...found.values()][0];
}
/** Returns the outermost repository that contains a path. Repositories inside it are its submodules. */
async function outermost(root, path) {
    const parts = path.split("/");
    const fixed = parts.slice(0, parts.findIndex(requested_paths/* isGlob */.fg) === -1 ? parts.length : parts.findIndex(requested_paths/* isGlob */.fg));
    for (let count = 1; count <= fixed.length; count++) {
        const folder = (0,external_node_path_.join)(root, ...fixed.slice(0, count));
        const found = await (0,find_repository/* findRepository */.W)(folder).catch(() => undefined);
        if (found?.top === root || found?.top.startsWith(root + external_node_path_.sep))
            return found;
    }
    return undefined;
}
async function noCheckout(root) {
    const folders = await (0,promises_.readdir)(root, { withFileTypes: true }).catch(() => []);
    const checkouts = [];
    for (const entry of folders) {
        if (!entry.isDirectory())
            continue;
        const found = await (0,find_repository/* findRepository */.W)((0,external_node_path_.join)(root, entry.name)).catch(() => undefined);
        if (found?.top === (0,external_node_path_.join)(root, entry.name))
            checkouts.push(entry.name);
    }
    const shown = checkouts.slice(0, 5).map((name) => JSON.stringify(name));
    return new core_error/* MesgError */.N8("environment", `no git checkout at ${root}`, {
        hint: shown.length > 0
            ? `set the input path to the folder of the checkout, ${shown.join(" or ")}, or to folders in it`
            : "run actions/checkout before this action, or name the folders of the services in the input path",
    });
}
function sorted(places) {
    return [...places.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
function posix(path) {
    return path.replaceAll(external_node_path_.sep, "/");
}
async function isFile(path) {
    return await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
}

// EXTERNAL MODULE: ./src/github/marketplace/publication.ts
var publication = __nccwpck_require__(49341);
;// CONCATENATED MODULE: ./src/github/marketplace/publish-if-requested.ts
/** Publishes the services of a run if its inputs request it. The Ethereum library is loaded only then. */
async function publishIfRequested(given, input) {
    if (given.inputs.marketplace.decision === undefined)
        return { services: new Map(), withheld: undefined };
    const { publishServices } = await Promise.all(/* import() */[__nccwpck_require__.e(7625), __nccwpck_require__.e(4568), __nccwpck_require__.e(6556), __nccwpck_require__.e(942), __nccwpck_require__.e(4459), __nccwpck_require__.e(441), __nccwpck_require__.e(6773), __nccwpck_require__.e(7911), __nccwpck_require__.e(1639), __nccwpck_require__.e(7444), __nccwpck_require__.e(898)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30898));
    return await publishServices(given, input);
}

// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __nccwpck_require__(30764);
// EXTERNAL MODULE: ./src/report/markdown/consequence.ts
var consequence = __nccwpck_require__(43255);
// EXTERNAL MODULE: ./src/github/compare/comparison.ts
var compare_comparison = __nccwpck_require__(48090);
;// CONCATENATED MODULE: ./src/github/outputs/annotations.ts




/**
 * GitHub shows ten annotations per severity and step, and drops the rest. One error is reserved for the failure of the
 * step, and one of each other severity for later messages.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const MAX_PER_SEVERITY = 9;
/**
 * Returns the annotations of a run: problems of services, and breaking changes, on the lines of their files, the worst
 * first. When there are too many of one severity, the last one counts the rest.
 *
 * @param areBreaksErrors Whether a breaking change fails the step.
 */
function annotationsOf(comparisons, areBreaksErrors, processes = []) {
    const severity = areBreaksErrors ? "error" : "warning";
    const all = [
        ...comparisons.flatMap((comparison) => removal(comparison, severity)).map(planned),
        ...comparisons.flatMap((comparison) => breaks(comparison, severity)),
        ...unchecked(comparisons, severity).map(planned),
        ...processes.flatMap(processProblems),
        ...comparisons.flatMap(problems),
    ];
    return ["error", "warning", "notice"].flatMap((kind) => limited(all.filter((annotation) => annotation.severity === kind), MAX_PER_SEVERITY));
}
function planned(annotation) {
    return { severity: annotation.severity, write: () => annotation };
}
/** Returns the errors of a deploy, as many as GitHub shows in addition to the earlier annotations. */
function deployAnnotations({ services }, earlier, what = "deployed") {
    const errors = [...services.values()].flatMap(({ service, error }) => {
        if (error === undefined)
            return [];
        const message = `${(0,safe_text/* visibleText */.Q6)(service.place.path)}: not ${what}: ${error}`;
        return [{ severity: "error", title: `Not ${what}`, message }];
    });
    return limited(errors.map(planned), MAX_PER_SEVERITY - earlier.filter(({ severity }) => severity === "error").length);
}
/** Returns the errors of deployed processes, on their files, as {@linkcode deployAnnotations} does. */
function processDeployAnnotations({ processes }, earlier) {
    const errors = processes.flatMap(({ process: { file }, error }) => {
        if (error === undefined)
            return [];
        return [
            { severity: "error", title: "Not deployed", message: `${(0,safe_text/* visibleText */.Q6)(file)}: not deployed: ${error}`, file },
        ];
    });
    return limited(errors.map(planned), MAX_PER_SEVERITY - earlier.filter(({ severity }) => severity === "error").length);
}
/** Writes annotations to the log. */
function annotate(core, annotations) {
    for (const { severity, title, message, file, line, column } of annotations) {
        core[severity](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
}
function limited(annotations, max) {
    const [first] = annotations;
    if (annotations.length <= max || first === undefined)
        return annotations.map((annotation) => annotation.write());
    if (max <= 0)
        return [];
    const rest = annotations.length - (max - 1);
    const message = `and ${rest} more: see the job's summary`;
    const shown = annotations.slice(0, max - 1).map((annotation) => annotation.write());
    return [...shown, { severity: first.severity, title: "More", message }];
}
function problems({ service, status }) {
    if (status === "removed")
        return [];
    return service.diagnostics.map((diagnostic) => annotationOf(diagnostic, `mesg.yml: ${diagnostic.rule}`));
}
function annotationOf(diagnostic, title) {
    const severity = diagnostic.severity === "note" ? "notice" : diagnostic.severity;
    return { severity, write: () => ({ severity, title, ...messageOf(diagnostic) }) };
}
function messageOf({ message, hint, file, line, column }) {
    return {
        message: (0,safe_text/* visibleText */.Q6)(hint === undefined ? message : `${message} (${hint})`, 1000),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function processProblems({ file, status, compiled, brought }) {
    if (status === "removed") {
        const message = `${(0,safe_text/* visibleText */.Q6)(file)} was removed: an Engine that has the process keeps running it`;
        return [planned({ severity: "notice", title: "Process removed", message })];
    }
    const fresh = new Set(brought);
    return compiled.diagnostics.map((diagnostic) => annotationOf(diagnostic, fresh.has(diagnostic) ? "Process broken" : `process: ${diagnostic.rule}`));
}
function removal({ service, status }, severity) {
    if (status !== "removed")
        return [];
    const message = `${(0,safe_text/* visibleText */.Q6)(service.place.path)} was removed: callers no longer find this service`;
    return [{ severity, title: "Service removed", message }];
}
function breaks({ service, status, changes, lineOf }, severity) {
    if (status === "removed")
        return [];
    return changes
        .filter((change) => change.severity === "breaking" && change.waiver === undefined)
        .map((change) => ({
        severity,
        write: () => ({
            severity,
            title: `Breaking: ${rules/* RULES */.y[change.rule].title}`,
            message: `${(0,safe_text/* visibleText */.Q6)(change.path, 500)}: ${(0,consequence/* consequenceOf */.p)(change, shown)}`,
            file: service.file,
            ...lineOnly(lineOf(change)),
        }),
    }));
}
function shown(name) {
    return JSON.stringify((0,safe_text/* visibleText */.Q6)(name, 80));
}
/** Returns the reasons why services could not be checked for breaking changes, each reason once. */
function unchecked(comparisons, severity) {
    const reasons = new Map();
    for (const comparison of comparisons) {
        const reason = (0,compare_comparison/* unreadableBase */.xN)(comparison);
        if (reason === undefined || reasons.has(reason))
            continue;
        const { file, place } = comparison.service;
        const message = `${(0,safe_text/* visibleText */.Q6)(place.path)}: cannot check for breaking changes: ${(0,safe_text/* visibleText */.Q6)(reason, 1000)}`;
        reasons.set(reason, { severity, title: "Breaking changes not checked", message, file });
    }
    return [...reasons.values()];
}
function lineOnly({ line } = {}) {
    return line === undefined ? {} : { line };
}

// EXTERNAL MODULE: ./src/core/time/deadline.ts
var deadline = __nccwpck_require__(99965);
;// CONCATENATED MODULE: ./src/github/outputs/artifact.ts



/** The share of the step's time limit that the upload may take; the rest is for the report. */
const SHARE = 0.5;
/**
 * Uploads the files of a run as its artifact, if the input `artifact` is set.
 *
 * @returns The outputs about the artifact; empty without one.
 */
async function uploadArtifact(run, output) {
    const { core, inputs, signal } = run;
    const none = { "artifact-id": "", "artifact-url": "" };
    const { artifact: name } = inputs;
    if (name === "" || signal.aborted)
        return none;
    if (inputs.dryRun) {
        core.info(`dry run: would upload the artifact ${(0,safe_text/* visibleText */.Q6)(name)}`);
        return none;
    }
    const result = await core.group("Upload the artifact", () => uploadFolder(output.folder, run));
    if ("id" in result)
        return { "artifact-id": String(result.id), "artifact-url": result.url };
    core.notice(`no artifact: ${(0,safe_text/* visibleText */.Q6)(result.problem, 500)}`);
    return none;
}
/**
 * Uploads a folder as an artifact of the run. A failure is a result, not an error: the artifact only copies what the
 * run reports elsewhere.
 */
async function uploadFolder(folder, { env, inputs, context, signal }) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
        return { problem: "this runner has no artifact service" };
    }
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const { artifact: name, retentionDays, timeout } = inputs;
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(1351), __nccwpck_require__.e(6304), __nccwpck_require__.e(1792)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51792));
    const options = retentionDays === undefined ? {} : { retentionDays };
    try {
        // The client retries a service that does not answer for a quarter of an hour.
        const { id } = await (0,deadline/* withDeadline */.N)({ milliseconds: timeout * SHARE, what: "the upload" }, signal, () => new DefaultArtifactClient().uploadArtifact(name, files, folder, options));
        if (id === undefined)
            return { problem: "the artifact service returned no id" };
        return { id, url: `${context.runUrl}/artifacts/${id}` };
    }
    catch (error) {
        return { problem: explain(error, name) };
    }
}
function explain(error, name) {
    const message = (error instanceof Error ? error.message : String(error)).split("\n")[0];
    if (error?.name === "GHESNotSupportedError") {
        return "this GitHub Enterprise Server does not support artifacts of this version";
    }
    if (/\b409\b|already exists/.test(message)) {
        return `this run has an artifact ${JSON.stringify(name)} already; give each job of a matrix its own name in the input artifact`;
    }
    return message;
}

// EXTERNAL MODULE: ./src/github/outputs/files.ts + 1 modules
var outputs_files = __nccwpck_require__(6457);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __nccwpck_require__(51923);
;// CONCATENATED MODULE: ./src/github/outputs/log.ts



/** Number of lines to write at once: each write is a system call. */
const TOGETHER = 64;
/** Writes one line for each service to the log. */
function logServices(core, comparisons, serviceFile) {
    if (comparisons.every(({ status }) => status === "removed")) {
        core.warning(`no service found: git tracks no ${(0,safe_text/* visibleText */.Q6)(serviceFile)} where the input path points to`);
    }
    for (let at = 0; at < comparisons.length; at += TOGETHER) {
        const lines = comparisons.slice(at, at + TOGETHER).map((comparison) => `service ${lineOf(comparison)}`);
        core.info(lines.join("\n"));
    }
}
/** Writes one line for each process to the log. */
function logProcesses(core, processes) {
    for (const { file, status, hash, movedFrom } of processes) {
        const from = movedFrom === undefined ? "" : `, moved from ${(0,safe_text/* visibleText */.Q6)(movedFrom)}`;
        core.info(`process ${(0,safe_text/* visibleText */.Q6)(file)}: ${status}${from}${hash === undefined ? "" : `, hash ${hash}`}`);
    }
}
function lineOf(comparison) {
    const { service, status, summary, sources } = comparison;
    const { place, definition, hash } = service;
    const outcome = status === "changed" ? (0,changes_words/* countsOf */.mQ)(summary) : status;
    const reason = (0,compare_comparison/* unreadableBase */.xN)(comparison);
    const notes = [
        ...(reason === undefined ? [] : [`the base is unreadable: ${(0,safe_text/* visibleText */.Q6)(reason, 500)}`]),
        ...(sources === "unknown" ? ["the sources were not compared"] : []),
    ];
    const ids = status === "removed" ? [] : [hash && `hash ${hash}`, definition?.source && `source ${definition.source}`];
    return `${(0,safe_text/* visibleText */.Q6)(place.path)}: ${[outcome, ...notes, ...ids].filter(Boolean).join(", ")}`;
}

// EXTERNAL MODULE: ./src/github/outputs/report/report.ts + 14 modules
var report_report = __nccwpck_require__(71901);
;// CONCATENATED MODULE: ./src/github/outputs/report/run-report.ts
/** Collects the content of the report of a run. */
function reportOf({ context }, { head, base, baseProblem, notices }, comparisons, parts) {
    const { pull, session, deployment, processDeployment, marketplace, processes, acceptedByLabel, today } = parts;
    const { serverUrl, repository, runUrl } = context;
    const ofServices = comparisons.flatMap(({ service, status }) => status === "removed" ? [] : service.notices.map((notice) => `${service.place.path}: ${notice}`));
    return {
        comparisons,
        processes,
        release: session.engine?.releaseName ?? session.release,
        releaseWords: session.releaseWords,
        deployment,
        processDeployment,
        marketplace,
        commit: head.id === "" ? undefined : head.id,
        commitWords: wordsOf(head, pull),
        base,
        baseProblem,
        notices: [...session.notices, ...notices, ...parts.notices, ...ofServices],
        isPullRequest: pull !== undefined,
        acceptedByLabel,
        today,
        linkOf: ({ file, line }, isBefore) => {
            const id = isBefore ? base?.commit : head.id;
            if (!id)
                return undefined;
            const path = file.split("/").map(encodeURIComponent).join("/");
            return `${serverUrl}/${repository}/blob/${id}/${path}${line === undefined ? "" : `#L${line}`}`;
        },
        runUrl,
        artifact: "",
    };
}
/** Describes the compiled commit: the checkout may be at another commit than the head of the pull request. */
function wordsOf(head, pull) {
    if (pull === undefined)
        return "the checkout";
    if (head.id === pull.head)
        return "the head of this pull request";
    return head.parents[1] === pull.head ? "this pull request merged into its base" : "the checkout";
}

// EXTERNAL MODULE: ./src/github/outputs/run-index.ts
var run_index = __nccwpck_require__(14218);
;// CONCATENATED MODULE: ./src/github/outputs/run-outputs.ts




/** Returns whether anything changed; `unknown` when something could not be compared and nothing else changed. */
function changedOutput(comparisons, baseProblem) {
    const found = comparisons.map(compare_comparison/* changeOf */.C2);
    if (found.includes(true))
        return "true";
    return found.includes("unknown") || baseProblem !== undefined ? "unknown" : "false";
}
/** Returns the outputs of a run. */
function outputsOf(report, definitions, elsewhere) {
    const { comparisons, deployment, release, baseProblem } = report;
    const services = (0,run_index/* servicesJson */.n)(comparisons, definitions, report);
    const only = services.length === 1 ? services[0] : undefined;
    const deployed = [...deployment.services.values(), ...report.processDeployment.processes];
    const isAllVerified = deployed.length > 0 && deployed.every(deploy_deployment/* isVerified */.p4);
    return {
        hash: only?.hash ?? "",
        source: only?.source ?? "",
        sid: only?.sid ?? "",
        definition: only?.definition ?? "",
        services: JSON.stringify(services),
        processes: JSON.stringify((0,run_index/* processesJson */.C)(report.processes, report.processDeployment)),
        changed: changedOutput(comparisons, baseProblem),
        breaking: String((0,compare_verdict/* countBreaking */.pG)(comparisons)),
        ...elsewhere,
        deployed: (0,deploy_deployment/* deployedOutput */.Gz)(deployed),
        "on-merge": (0,deploy_deployment/* onMergeOutput */.fn)(deployment, report.processDeployment.previews),
        "engine-version": release,
        verified: String(isAllVerified),
        "version-hash": only?.versionHash ?? "",
        transaction: only?.transaction ?? "",
    };
}

// EXTERNAL MODULE: ./src/github/outputs/summary.ts
var summary = __nccwpck_require__(39650);
;// CONCATENATED MODULE: ./src/github/processes/check-processes.ts
/**
 * Compiles the processes of a checkout against its services, and against those of the base, and lists those that only the
 * base has. The modules that do it are loaded only when there are some.
 */
async function checkProcesses(files, run, built) {
    const gone = built.revisions.baseProcesses?.gone ?? [];
    if (files.length + gone.length === 0)
        return [];
    const [{ checkProcess, compileGone, removedProcess }, { processChecks }, { RemovedProcesses }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(4614), __nccwpck_require__.e(2793), __nccwpck_require__.e(8723), __nccwpck_require__.e(4658)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18960)),
        Promise.all(/* import() */[__nccwpck_require__.e(2793), __nccwpck_require__.e(9072)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9072)),
        __nccwpck_require__.e(/* import() */ 717).then(__nccwpck_require__.bind(__nccwpck_require__, 70717)),
    ]);
    const checks = processChecks(run, built);
    const removed = new RemovedProcesses(await compileGone(gone, checks));
    const checked = [];
    for (const file of files)
        checked.push(await checkProcess(file, checks, removed));
    return [...checked, ...removed.left.map((one) => removedProcess(one, checks))];
}

// EXTERNAL MODULE: ./src/github/processes/checked-process.ts
var checked_process = __nccwpck_require__(1104);
// EXTERNAL MODULE: ./src/source/cache/source-cache.ts
var source_cache = __nccwpck_require__(10092);
;// CONCATENATED MODULE: ./src/github/discover/head-commit.ts
/** Returns the commit that is checked out; without git, that of the event. */
async function readHead({ repository }, { sha }, signal) {
    return (await repository?.head(signal)) ?? { id: sha, parents: [] };
}

// EXTERNAL MODULE: ./src/github/discover/service-path.ts
var service_path = __nccwpck_require__(79622);
;// CONCATENATED MODULE: ./src/github/revisions/base-commit.ts




/**
 * Chooses the base to compare with, so that changes that others merged in the meantime do not count as changes of the
 * pull request.
 *
 * The merge commit that GitHub creates for a pull request contains these changes, so its base is its first parent: the
 * tip of the target branch at that time. Any other commit lacks them, so its base is the merge base, which GitHub
 * computes.
 *
 * @returns The base, or why the run has none: `against` is `none`, or the event has no earlier commit.
 * @throws {MesgError} `environment` when there is a base but GitHub does not name it.
 */
async function chooseBase(facts) {
    const { against, pull, head } = facts;
    if (against === "none")
        return { none: "the input against is none" };
    if (against !== "base")
        return { revision: against, words: "set by the input against" };
    if (pull === undefined) {
        assertNamed(facts.context);
        return await baseOfPush(facts);
    }
    const [onto, merged, ...others] = head.parents;
    if (onto !== undefined && merged === pull.head && others.length === 0) {
        return { revision: onto, words: "the base branch without this pull request" };
    }
    // A pull_request_target or workflow_run checks out the base branch by default, which has nothing of the pull request.
    await assertContains(facts, pull.head);
    return await mergeBase(facts, pull.base, pull.head);
}
/** Checks that an event that always has an earlier commit names it. */
function assertNamed({ event, before, isFirstPush }) {
    const isNamed = event === "push" || event === "merge_group" ? before !== undefined || isFirstPush : true;
    if (isNamed && !event.startsWith("pull_request"))
        return;
    throw new core_error/* MesgError */.N8("environment", `the event ${event} does not name its commits`, {
        hint: "set the input against to a branch, a tag or a commit",
    });
}
async function baseOfPush(facts) {
    const { context, head } = facts;
    const { event, before, ref, defaultBranch } = context;
    if (before !== undefined) {
        await assertContains(facts, context.sha);
        const words = event === "merge_group" ? "before this group of the merge queue" : "before this push";
        return { revision: before, words };
    }
    const isBranch = event === "push" && ref.startsWith("refs/heads/") && context.isFirstPush;
    if (isBranch && defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`) {
        return await mergeBase(facts, defaultBranch, context.sha || head.id);
    }
    return { none: `the event ${event || "of this run"} has no earlier commit` };
}
const WHERE = "find where the branch began";
/** Returns the merge base of the checkout and another commit, which GitHub computes. */
async function mergeBase(facts, base, known) {
    const { head } = facts;
    for (const commit of new Set([head.id, known])) {
        try {
            return { revision: await findMergeBase(facts, base, commit), words: "where the branch began" };
        }
        catch (error) {
            if ((0,context_api/* statusOf */.c2)(error) !== 404 || commit === known)
                throw (0,context_api/* apiError */.pb)(WHERE, error);
            // GitHub does not have a commit that the workflow created itself, but it has the commit of the event.
            await assertContains(facts, known);
        }
    }
    throw new core_error/* MesgError */.N8("environment", `GitHub does not have ${head.id} or ${known}`);
}
/** Asks GitHub for the merge base of two commits. */
async function findMergeBase({ context, api }, base, commit) {
    const { owner, repo } = context;
    const { rest } = await api();
    const basehead = `${base}...${commit}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    const revision = (0,answer/* textOf */.b6)(data, "merge_base_commit", "sha");
    if (!(0,context_context/* isCommitId */.j)(revision))
        throw (0,answer/* unexpectedAnswer */.au)(WHERE);
    return revision;
}
/**
 * Checks that the checkout contains the commit of the event: it may be a checkout of another branch or repository, whose
 * comparison says nothing about the event.
 */
async function assertContains(facts, known) {
    const { head, repository, context, signal } = facts;
    if (repository === undefined || known === "" || head.id === known || head.parents.includes(known))
        return;
    const { code } = await repository.run(["merge-base", "--is-ancestor", known, head.id], { signal });
    // A shallow clone lacks the history.
    if (code === 0 || (await isAncestor(facts, known)))
        return;
    throw new core_error/* MesgError */.N8("environment", `the checkout is at ${head.id}, which does not contain ${known}, the commit that ${context.repository} is built for`, { hint: "check out that commit, or set the input against to compare this one with a branch, a tag or a commit" });
}
/** Asks GitHub whether the checkout contains a commit. */
async function isAncestor(facts, known) {
    try {
        return (await findMergeBase(facts, known, facts.head.id)) === known;
    }
    catch (error) {
        if ((0,context_api/* statusOf */.c2)(error) === 404)
            return false;
        throw (0,context_api/* apiError */.pb)(WHERE, error);
    }
}

// EXTERNAL MODULE: ./src/github/revisions/base-services.ts
var base_services = __nccwpck_require__(37850);
// EXTERNAL MODULE: ./src/github/revisions/engine-base.ts
var engine_base = __nccwpck_require__(25702);
;// CONCATENATED MODULE: ./src/github/revisions/revisions.ts









/** Builds the services of a checkout, and finds them in the base. */
async function prepareRevisions(run, checkout, options) {
    const { inputs, context, signal } = run;
    const head = await readHead(checkout, context, signal);
    const cache = sourceCache(inputs);
    const building = buildServices(run, checkout, { ...options, cache });
    building.catch(() => undefined); // rethrown where it is awaited
    const { engine, problem } = options.session;
    const asksEngine = inputs.against === "engine" && (engine ?? problem) !== undefined;
    try {
        const before = asksEngine
            ? await engineSide(run, building, options.session)
            : await revisionSide(run, checkout, { ...options, head, cache, building });
        return { head, after: await building, ...before };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || signal.aborted)
            throw error;
        const message = (0,failure_words/* failureWords */.A)(error, run);
        const notices = [`not compared: ${message}`];
        const after = await building;
        const before = (0,base_services/* unreadableServices */.s)(after, message);
        return { head, after, before, base: undefined, baseProblem: message, baseProcesses: undefined, notices };
    }
}
/** Builds the services of the checkout. The modules that read and compile them are loaded only if there are any. */
async function buildServices(run, checkout, options) {
    if (checkout.places.length === 0)
        return [];
    const { buildHead } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(4614), __nccwpck_require__.e(942), __nccwpck_require__.e(4459), __nccwpck_require__.e(6749), __nccwpck_require__.e(1944), __nccwpck_require__.e(2914)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2914));
    return await buildHead(run, checkout, options);
}
/**
 * Returns the source cache of a run, so that a source that is the same in both revisions is read once. Sources of
 * earlier runs are used only if the run neither deploys nor publishes.
 */
function sourceCache({ cacheFolder, deploy, marketplace }) {
    const isForGood = deploy.decision?.deploys || marketplace.decision?.deploys;
    return new source_cache/* SourceCache */.G(isForGood || cacheFolder === "" ? undefined : cacheFolder);
}
async function engineSide({ redact, signal }, building, { engine, problem = "" }) {
    if (engine === undefined)
        throw new core_error/* MesgError */.N8("environment", problem);
    const stored = await (0,engine_base/* listStored */.K)(engine, signal);
    const { services, notices } = await (0,engine_base/* matchStored */.x)(await building, stored, redact);
    const base = { commit: undefined, words: "what the Engine has" };
    return { before: services, base, baseProblem: undefined, baseProcesses: undefined, notices };
}
async function revisionSide(run, checkout, options) {
    const { inputs, context, signal, redact } = run;
    const { repository } = checkout;
    const { pull, head, api } = options;
    const against = inputs.against === "engine" ? "base" : inputs.against;
    const choice = await chooseBase({ against, context, pull, head, repository, signal, api });
    if ("none" in choice) {
        const notices = inputs.against === "none" ? [] : [`not compared: ${choice.none}`];
        return { before: undefined, base: undefined, baseProblem: undefined, baseProcesses: undefined, notices };
    }
    const { openBase } = await Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(8419), __nccwpck_require__.e(8670), __nccwpck_require__.e(1398)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71398));
    const opened = await openBase(choice, { context, token: inputs.token, repository, head: checkout.tree, signal, api });
    try {
        if (willReadBase(checkout, opened.tree, inputs.serviceFile))
            repository?.objects.expect("blobs");
        const before = await findIn(opened, run, checkout, options);
        const { commit, notices, tree } = opened;
        const baseProcesses = await options.processesIn(tree);
        const base = { commit, words: choice.words };
        return { before, base, baseProblem: undefined, baseProcesses, notices: notices.map(redact) };
    }
    finally {
        await opened.remove();
    }
}
/** Returns whether the base has another version of a service's file, which will be read. */
function willReadBase({ places, tree }, base, serviceFile) {
    return places.some((place) => {
        const file = (0,service_path/* fileOf */.W)(place, serviceFile);
        const before = base.entries.get(file);
        return before !== undefined && before.oid !== tree?.entries.get(file)?.oid;
    });
}
async function findIn({ tree }, { inputs, signal }, checkout, { building, cache, session: { release } }) {
    const [{ findBaseServices }, { withSource }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(4614), __nccwpck_require__.e(6919), __nccwpck_require__.e(942), __nccwpck_require__.e(6749), __nccwpck_require__.e(1944), __nccwpck_require__.e(3542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13542)),
        Promise.all(/* import() */[__nccwpck_require__.e(6556), __nccwpck_require__.e(4614), __nccwpck_require__.e(942), __nccwpck_require__.e(4459), __nccwpck_require__.e(6749), __nccwpck_require__.e(1944), __nccwpck_require__.e(6187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36187)),
    ]);
    const { serviceFile } = inputs;
    const reading = { release, serviceFile, allowDirty: true, cache, signal };
    return await findBaseServices(await building, tree, {
        release,
        serviceFile,
        requested: checkout.requested,
        head: checkout.tree,
        signal,
        asSeen: checkout.asSeen,
        async withSource(service) {
            const folder = service.place.isDefinition ? undefined : tree.folder((0,requested_paths/* folderOf */.yS)(service.file));
            if (folder === undefined || service.definition === undefined)
                return service;
            try {
                return await withSource(service, folder, reading);
            }
            catch (error) {
                // A refused source is still compared by the ids of its files.
                if (!(error instanceof core_error/* MesgError */.N8) || signal.aborted)
                    throw error;
                return service;
            }
        },
    });
}

;// CONCATENATED MODULE: ./src/github/run.ts






























/**
 * Runs the action on a checkout: compiles its services, compares them with the base, deploys them if requested, and
 * reports.
 *
 * @throws {MesgError} when the run cannot do its work. Findings fail the step without an error.
 */
async function run(given) {
    const { core, inputs, context, signal, redact } = given;
    const onWait = (words) => core.info(`waiting: ${words}`);
    const api = (0,once/* once */.O)(() => (0,context_api/* connectApi */.Xm)(inputs.token, { apiUrl: context.apiUrl, signal, conceal: redact, onWait }));
    // Discover
    const checkout = await findCheckout(context.workspace, inputs, signal);
    const found = await findProcesses(checkout.tree, inputs.processPaths);
    (0,expected_hashes/* assertExpectedHashes */.j4)(inputs.deploy.expectedHashes, checkout.places.map(({ path }) => path), found.files.map(({ path }) => path));
    (0,prices/* assertPrices */.jr)(inputs.prices, checkout.places.map(({ path }) => path));
    await (0,may_publish/* assertMayPublish */.n)(inputs, context.payload);
    const session = await openEngine(given);
    try {
        await runWith(given, { checkout, found, session, api });
    }
    finally {
        session.close();
    }
}
async function runWith(given, opened) {
    const { checkout, found, session, api } = opened;
    const { core, inputs, context, signal, redact } = given;
    const isArtifact = inputs.artifact !== "";
    const files = await (0,outputs_files/* makeOutputFolder */.Wn)(context.temporary, { isArtifact, conceal: redact });
    const carOf = ({ path, isDefinition }) => inputs.artifactSource && !isDefinition ? files.pathOf(path, "source.car") : undefined;
    // Compile and compare
    const pull = context.pullRequest ?? (await findPullRequest(context, api));
    const processesIn = (tree) => readBaseProcesses(tree, found, inputs.processPaths);
    const revisions = await prepareRevisions(given, checkout, { pull, session, api, carOf, processesIn });
    assertFound(checkout, revisions.before, inputs.serviceFile);
    const today = new Date().toISOString().slice(0, 10);
    const comparisons = await compareServices(revisions.after, revisions.before, today);
    // Judge
    const current = pull && (await readCurrent(api, context, pull.number));
    const processes = await checkProcesses(found.files, given, { checkout, revisions, release: session.release });
    const known = { baseProblem: revisions.baseProblem, processes: (0,checked_process/* faultsOf */.x)(processes, revisions.baseProcesses) };
    const verdict = (0,compare_verdict/* judge */.S4)(comparisons, inputs.failOn, { ...known, labels: current?.labels });
    logServices(core, comparisons, inputs.serviceFile);
    logProcesses(core, processes);
    const acceptedByLabel = (0,compare_verdict/* acceptsBreaks */.Sp)(current?.labels);
    const annotations = annotationsOf(comparisons, inputs.failOn === "breaking" && !acceptedByLabel, processes);
    annotate(core, annotations);
    // The push of a merge has no labels.
    const failures = { failure: verdict.failure, mergeFailure: (0,compare_verdict/* judge */.S4)(comparisons, inputs.failOn, known).failure };
    const judged = { comparisons, processes, commit: revisions.head.id, annotations, ...failures };
    const { deployment, processDeployment, marketplace } = await deployAll(given, opened, judged);
    // Report
    const draft = reportOf(given, revisions, comparisons, {
        pull,
        session,
        deployment,
        processDeployment,
        marketplace,
        processes,
        notices: [
            ...found.notices,
            ...(0,prices/* unusedPrices */.Ne)(inputs.prices, session.release),
            ...sharedSids(comparisons),
            ...unreadLabels(pull, current, verdict),
        ],
        acceptedByLabel,
        today,
    });
    await reportRun(given, { files, draft, pull, current, api });
    signal.throwIfAborted();
    if (verdict.notice !== undefined)
        core.notice(verdict.notice);
    const failure = verdict.failure ??
        (0,deploy_deployment/* deployFailure */.on)(deployment) ??
        (0,process_deployment/* processDeployFailure */.x)(processDeployment) ??
        (0,publication/* publishFailure */.yX)(marketplace) ??
        session.failure;
    if (failure !== undefined)
        core.setFailed(failure);
}
/** Deploys and publishes if the inputs request it, services first, and annotates what failed. */
async function deployAll(given, { session, api }, { processes, annotations, ...judged }) {
    const deploying = { session, api, commit: judged.commit };
    const deployment = await deployIfRequested(given, { ...deploying, ...judged });
    const processDeployment = await deployProcessesIfRequested(given, { ...deploying, processes, deployment });
    const marketplace = await publishIfRequested(given, { ...judged, release: session.release, deployment });
    const failed = deployAnnotations(deployment, annotations);
    failed.push(...processDeployAnnotations(processDeployment, [...annotations, ...failed]));
    failed.push(...deployAnnotations(marketplace, [...annotations, ...failed], "published"));
    annotate(given.core, failed);
    return { deployment, processDeployment, marketplace };
}
/** Returns a notice when a label that could not be read may have accepted what fails the step. */
function unreadLabels(pull, current, { failure }) {
    if (pull === undefined || failure === undefined || current?.labels !== undefined)
        return [];
    return ["the labels of the pull request could not be read: none accepts a breaking change"];
}
/** Reports a run everywhere: files, artifact, summary, comment, SARIF, outputs. */
async function reportRun(given, { files, draft, pull, current, api }) {
    const { core, inputs } = given;
    for (const notice of draft.notices)
        core.info(`notice: ${notice}`);
    const definitions = await (0,outputs_files/* writeFiles */.hV)(files, draft);
    const artifact = await uploadArtifact(given, files);
    const report = { ...draft, artifact: artifact["artifact-url"] };
    await (0,summary/* summarize */.e)(core, report);
    core.info((0,report_report/* verdictLine */.MT)(report));
    const comment = pull === undefined ? "" : await reportOnPull(given, { pull, current, report, api });
    if (inputs.sarif !== "") {
        const { writeSarif } = await __nccwpck_require__.e(/* import() */ 9998).then(__nccwpck_require__.bind(__nccwpck_require__, 79998));
        await writeSarif(given, draft);
    }
    const outputs = outputsOf(report, definitions, { ...artifact, "comment-url": comment });
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}
/** Comments on the pull request, and suggests migrations on its lines. @returns The comment's address. */
async function reportOnPull(given, input) {
    const [{ publishComment }, { suggestMigrations }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 6053).then(__nccwpck_require__.bind(__nccwpck_require__, 56053)),
        __nccwpck_require__.e(/* import() */ 4363).then(__nccwpck_require__.bind(__nccwpck_require__, 14363)),
    ]);
    const comment = await publishComment(given, input);
    await suggestMigrations(given, { ...input, comment });
    return comment;
}

;// CONCATENATED MODULE: ./src/github/main.ts








/**
 * Runs the action: masks its secrets, validates its inputs, and then starts the run.
 *
 * @param env The process's environment.
 * @param stop Aborted by the caller when the runner cancels the step, and here after the timeout.
 */
async function main(env, stop) {
    const secrets = secretsOf(env);
    const mask = concealStreams(secrets);
    mask();
    (0,proxy_settings/* useProxies */.U)(env);
    const context = await (0,context_context/* readContext */.y)(env);
    const inputs = await readInputs(env, context);
    const { engine } = inputs.deploy;
    // A key may be in a file, whose text is as secret as an input's.
    if ("access" in engine)
        secrets.add(engine.access.key, "whole");
    for (const secret of inputs.marketplace.target?.rpc.secrets ?? [])
        secrets.add(secret, "whole");
    mask();
    stopAfter(inputs.timeout, stop);
    const core = safeCore(lib_core, secrets);
    const redact = (text) => secrets.conceal(text);
    const failed = new AbortController();
    const signal = AbortSignal.any([stop.signal, failed.signal]);
    try {
        await run({ core, env, inputs, context, signal, redact });
    }
    catch (error) {
        // Git may still be listing the checkout, and the process would wait for it.
        failed.abort(error);
        throw error;
    }
}
function stopAfter(timeout, stop) {
    const words = `the step took longer than ${timeout / 1000} s`;
    const timer = setTimeout(() => {
        stop.abort(new core_error/* MesgError */.N8("environment", words, { hint: "raise the `timeout` input" }));
    }, timeout);
    timer.unref();
}

;// CONCATENATED MODULE: ./src/action.ts
/**
 * The entry of the GitHub Action. Every error fails the step, also thrown values that are not an `Error`.
 *
 * @module
 */


async function fail(error) {
    process.exitCode = 1;
    const { message = String(error), hint, stack } = (error ?? {});
    const isExpected = error instanceof Error && error.name === "MesgError";
    const words = `${message}${hint === undefined ? "" : `\nhint: ${(0,input_names/* withInputNames */.n)(hint)}`}`;
    try {
        const core = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 32274));
        core.setFailed((0,safe_text/* visibleLines */.gB)((0,address/* withoutLogins */.$)(isExpected ? words : `a defect: ${words}`), { limit: 2000 }));
        if (!isExpected && stack !== undefined)
            core.debug((0,safe_text/* visibleLines */.gB)(stack));
    }
    catch {
        process.stdout.write(`::error::${words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`);
    }
}
// An unhandled rejection must fail the step instead of continuing with half of the work done.
for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => void fail(error).finally(() => process.exit(1)));
}
// gRPC failures are reported as our errors; set the variable to see gRPC's own log.
process.env.GRPC_VERBOSITY ??= "NONE";
/** Milliseconds that a canceled step has to clean up. */
const GRACE = 4000;
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) {
    process.once(name, () => stop.abort(new core_error/* MesgError */.N8("environment", `the step was canceled (${name})`)));
}
stop.signal.addEventListener("abort", () => {
    // exit() would wait for system calls that cannot be interrupted, such as opening a pipe without a reader.
    setTimeout(() => void fail(stop.signal.reason).finally(() => process.kill(process.pid, "SIGKILL")), GRACE);
});
let isDone = false;
// If a promise never settles, Node exits without an error and the step would be green.
process.on("beforeExit", () => {
    if (!isDone)
        void fail(new Error("the step ended before its work was done")).finally(() => process.exit(1));
});
main(process.env, stop)
    .catch((error) => fail(stop.signal.aborted ? stop.signal.reason : error))
    .finally(() => {
    isDone = true;
    // An abandoned call, such as the upload of an artifact, must not keep the process alive.
    process.stdout.write("", () => process.exit());
});

