/******/ var __webpack_modules__ = ({

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
 */
function concealResult(text, secrets) {
    const concealed = secrets.conceal(text);
    if (concealed === text || !isJson(text) || isJson(concealed))
        return concealed;
    const value = mapTexts(JSON.parse(text), (part) => secrets.conceal(part));
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Returns the same plain data with other texts, keys included. */
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
        const { bytes } = layer;
        for (let at = bytes.indexOf(CUT); at !== -1; at = bytes.indexOf(CUT, at + 1)) {
            for (const needle of needles) {
                const length = beginningAt(bytes, at, needle.subarray(0, MAX_CUT_BYTES));
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
/** Returns the length of the longest proper prefix of a needle that ends at an index (Knuth–Morris–Pratt). */
function beginningAt(bytes, end, needle) {
    const fallback = fallbacksOf(needle);
    let length = 0;
    for (let at = Math.max(0, end - needle.length + 1); at < end; at++) {
        while (length > 0 && needle[length] !== bytes[at])
            length = fallback[length - 1];
        if (needle[length] === bytes[at])
            length++;
    }
    return length;
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
/** Input that exceeds a limit of this tool. It is refused here although it may be valid. */
class LimitError extends MesgError {
    constructor(message, options = {}) {
        super("refused", message, options);
    }
}
/** A path that is not a readable regular file, such as a pipe, a device, or a symlink that leaves its folder. */
class UnreadableFile extends MesgError {
    constructor(message, options = {}) {
        super("refused", message, options);
    }
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
    return escapeLine(text.length > limit ? `${text.slice(0, limit)}…` : text, SHORT);
}
/** Returns a text of several lines with every line made inert as by {@linkcode visibleText}. Line feeds stay. */
function visibleLines(text, { color = false, limit = Infinity } = {}) {
    return text
        .split("\n")
        .map((line) => (line.length > limit ? `${line.slice(0, limit)}…` : line))
        .map((line) => (color ? escapePainted(line) : escapeLine(line, SHORT)))
        .join("\n");
}
/** Returns JSON text with the same escapes, which in JSON change only the spelling. Its line ends stay. */
function visibleJson(json) {
    return escapeUnseen(json, { "\n": "\n" });
}
/** Returns the text with a `.` for every invisible UTF-16 unit, so columns do not move. */
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
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toFixed(1))} ${UNITS[unit]}`;
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

/***/ 74213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ someLines),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
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
    const known = Array.from({ length: newest + 1 }, (_, number) => `${release}.${number}`).join(", ");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `unknown patch release: expected ${known}, found "${release}.${patch}"`, {
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
    const strange = hashes instanceof Map ? [...hashes.keys()].find((path) => !all.has(path)) : undefined;
    if (strange === undefined)
        return;
    const known = [`the services are ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .y)(paths, _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMED */ .vW)}`];
    if (processes.length > 0)
        known.push(`the processes are ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .y)(processes, _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMED */ .vW)}`);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected-hash: expected the paths of services, found ${JSON.stringify(strange)}`, {
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
        description: "Days to keep the artifact, from 1 to 90. Empty: the repository's setting.",
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
/** Parses the days to keep an artifact; undefined for an empty text. */
function days(text) {
    if (text === "")
        return undefined;
    if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 90)
        return Number(text);
    throw expected("a number of days from 1 to 90", text);
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
    const strange = [...prices.keys()].find((path) => path !== "" && !known.has(path));
    if (strange === undefined)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `engine-price: expected the path of a service, found ${nameOf(strange)}`, {
        hint: `the services are ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .y)(paths, _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAMED */ .vW)}`,
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

/***/ 42613:
/***/ (function(module) {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 35317:
/***/ (function(module) {

module.exports = process.getBuiltinModule("child_process");

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

/***/ 53557:
/***/ (function(module) {

module.exports = process.getBuiltinModule("timers");

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
// EXTERNAL MODULE: ./src/core/http/proxy-settings.ts
var proxy_settings = __nccwpck_require__(81564);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __nccwpck_require__(56681);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/core/trim.ts
var trim = __nccwpck_require__(58215);
;// CONCATENATED MODULE: ./src/github/context/context.ts



const COMMIT = /^[0-9a-f]{40,64}$/;
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
    const serverUrl = (0,trim/* withoutTrailing */.h)(env.GITHUB_SERVER_URL ?? "https://github.com", "/");
    const apiUrl = (0,trim/* withoutTrailing */.h)(env.GITHUB_API_URL || "https://api.github.com", "/");
    const payload = await readEvent(env.GITHUB_EVENT_PATH);
    const runId = Number(env.GITHUB_RUN_ID ?? 0);
    return {
        event: env.GITHUB_EVENT_NAME ?? "",
        repository,
        owner,
        repo,
        serverUrl,
        apiUrl,
        temporary,
        workspace: (0,external_node_path_.isAbsolute)(workspace) ? workspace : (0,external_node_path_.join)(process.cwd(), workspace),
        sha: env.GITHUB_SHA ?? "",
        runId: Number.isSafeInteger(runId) ? runId : 0,
        // The path distinguishes two workflows of the same name; the part after the @ changes with the branch.
        workflow: env.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, "") || (env.GITHUB_WORKFLOW ?? ""),
        job: env.GITHUB_JOB ?? "",
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
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
    if (!Number.isSafeInteger(found?.number) || !isCommit(found.head?.sha) || !isCommit(found.base?.sha))
        return undefined;
    const name = found.head.repo?.full_name;
    const headRepository = typeof name === "string" ? name : undefined;
    return { number: found.number, head: found.head.sha, base: found.base.sha, headRepository };
}
function headOf(run) {
    if (run?.event !== "pull_request" || !isCommit(run.head_sha))
        return undefined;
    const [owner, branch] = [run.head_repository?.owner?.login, run.head_branch];
    return typeof owner === "string" && typeof branch === "string" ? { owner, branch, sha: run.head_sha } : undefined;
}
function beforeOf(payload) {
    const found = payload?.merge_group?.base_sha ?? payload?.before;
    return isCommit(found) && !/^0+$/.test(found) ? found : undefined;
}
function isCommit(found) {
    return typeof found === "string" && COMMIT.test(found);
}
async function readEvent(path) {
    if (path === undefined || path === "")
        return undefined;
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (error) {
        throw new core_error/* MesgError */.N8("environment", `cannot read the event at ${path}: ${error.message}`, {
            cause: error,
        });
    }
}
function required(env, name) {
    const value = env[name];
    if (value !== undefined && value !== "")
        return value;
    throw new core_error/* MesgError */.N8("usage", `not a job of GitHub Actions: ${name} is not set`, {
        hint: "use the command line instead: mesg-compile --help",
    });
}

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __nccwpck_require__(49013);
// EXTERNAL MODULE: ./src/definition/release.ts
var release = __nccwpck_require__(40192);
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
    const isUntold = event === "workflow_run"
        ? startedBy === undefined || AMBIGUOUS_STARTERS.has(startedBy.event)
        : AMBIGUOUS.has(event);
    if (isUntold) {
        return no("the event does not say whether it belongs to a pull request");
    }
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
    const { checkAccess, hasPath, parseEndpoint, parseLcdEndpoint, parseMetadata } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(5338), __nccwpck_require__.e(6919), __nccwpck_require__.e(6813), __nccwpck_require__.e(3531), __nccwpck_require__.e(3923), __nccwpck_require__.e(5025), __nccwpck_require__.e(7336), __nccwpck_require__.e(5780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17336));
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
    const { checkSettings } = await Promise.all(/* import() */[__nccwpck_require__.e(6170), __nccwpck_require__.e(5338), __nccwpck_require__.e(6919), __nccwpck_require__.e(6813), __nccwpck_require__.e(3531), __nccwpck_require__.e(3923), __nccwpck_require__.e(5025), __nccwpck_require__.e(7336), __nccwpck_require__.e(5780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17336));
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
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__nccwpck_require__.e(705), __nccwpck_require__.e(6813), __nccwpck_require__.e(3560), __nccwpck_require__.e(7911), __nccwpck_require__.e(8915), __nccwpck_require__.e(9250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43974));
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
    const { DEFAULT_MAX_COST, parseAddress, parseDecimal, parseRpc } = await Promise.all(/* import() */[__nccwpck_require__.e(7625), __nccwpck_require__.e(6813), __nccwpck_require__.e(7444), __nccwpck_require__.e(3853)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41447));
    const rpc = reader.read("marketplace-rpc", (text) => parseRpc(marketplace_inputs_required(text)));
    const contract = reader.read("marketplace-contract", (text) => parseAddress(marketplace_inputs_required(text), "the contract"));
    const key = reader.read("marketplace-key", marketplace_inputs_required) ?? "";
    const chainId = reader.read("marketplace-chain-id", wholeNumber);
    const confirmations = reader.read("marketplace-confirmations", wholeNumber);
    const maxCost = reader.read("marketplace-max-cost", (text) => text === "" ? DEFAULT_MAX_COST : parseDecimal(text, 18, "ether"));
    if (rpc === undefined || contract === undefined || maxCost === undefined)
        return { decision, target: undefined };
    const passphrase = reader.text("marketplace-passphrase");
    return { decision, target: { rpc, contract, chainId, key, passphrase, maxCost, confirmations } };
}
function marketplace_inputs_required(text) {
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
        this.#problems = (0,inputs_text/* unknownInputs */.q)(env).map((name) => `${name}: not an input of this action`);
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
        paths: reader.read("path", parsers/* lines */.Mn),
        serviceFile: reader.read("service-file", parsers/* fileName */.Md),
        processPaths: reader.read("process-path", parsers/* lines */.Mn),
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
    return text === "auto" ? "auto" : (0,release/* parseRelease */.BC)(text);
}

// EXTERNAL MODULE: ./src/core/conceal/concealer.ts + 5 modules
var concealer = __nccwpck_require__(94965);
// EXTERNAL MODULE: ./src/core/conceal/secret-name.ts
var secret_name = __nccwpck_require__(25945);
// EXTERNAL MODULE: ./src/github/inputs/interface.ts
var inputs_interface = __nccwpck_require__(9562);
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

;// CONCATENATED MODULE: ./src/github/main.ts






/**
 * Runs the action: masks its secrets, validates its inputs, and then loads the modules of a run and starts it.
 *
 * @param env The process's environment.
 * @param stop Aborted by the caller when the runner cancels the step, and here after the timeout.
 */
async function main(env, stop) {
    const loading = Promise.all(/* import() */[__nccwpck_require__.e(1659), __nccwpck_require__.e(987)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    loading.catch(() => undefined); // rethrown below, where it is awaited
    const secrets = secretsOf(env);
    const mask = concealStreams(secrets);
    mask();
    (0,proxy_settings/* useProxies */.U)(env);
    const context = await readContext(env);
    const inputs = await readInputs(env, context);
    const { engine } = inputs.deploy;
    // A key may be in a file, whose text is as secret as an input's.
    if ("access" in engine)
        secrets.add(engine.access.key, "whole");
    for (const secret of inputs.marketplace.target?.rpc.secrets ?? [])
        secrets.add(secret, "whole");
    mask();
    const { signal } = stop;
    stopAfter(inputs.timeout, stop);
    const { findCheckout } = await __nccwpck_require__.e(/* import() */ 6539).then(__nccwpck_require__.bind(__nccwpck_require__, 76539));
    // Git lists the checkout while the modules of a run are loaded.
    const checkout = findCheckout(context.workspace, inputs, signal);
    checkout.catch(() => undefined); // rethrown where it is awaited
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(5780), __nccwpck_require__.e(8915), __nccwpck_require__.e(8260)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48260));
    const core = safeCore(await loading, secrets);
    const redact = (text) => secrets.conceal(text);
    await run({ core, env, inputs, context, signal, redact }, checkout);
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
    const words = `${message}${hint === undefined ? "" : `\nhint: ${hint}`}`;
    try {
        const core = await Promise.all(/* import() */[__nccwpck_require__.e(1659), __nccwpck_require__.e(987)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
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
    process.once(name, () => stop.abort(new Error(`the step was ended by ${name}`)));
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
    if (stop.signal.aborted)
        process.exit();
});

