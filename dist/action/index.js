import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 56681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MesgError)
/* harmony export */ });
/**
 * An expected failure, with a message for people. Every error that this library throws on purpose is a MesgError; any other
 * error is a defect.
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


/***/ }),

/***/ 83712:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   TA: () => (/* binding */ pathToUri),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export dottedText */
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

/***/ 18433:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutLogins),
/* harmony export */   U: () => (/* binding */ shownAddress)
/* harmony export */ });
/* harmony import */ var _concealer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30230);

/**
 * Returns an address that is refused as a message may show it: without the login, and without the values of its query,
 * whether it can be parsed or not.
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
        const rest = message.slice(start, start + LONGEST_AUTHORITY);
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
const LONGEST_AUTHORITY = 2048;


/***/ }),

/***/ 11888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 30230:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ CONCEALED),
  P: () => (/* binding */ Concealer)
});

;// CONCATENATED MODULE: ./src/core/secrets/layers.ts
/**
 * A text with its escapes undone, so that a secret is found whatever the other side wrapped it in: JSON in a URL in HTML
 * takes three steps.
 *
 * @module
 */
/** Escapes within escapes that are undone. Each step takes time in proportion to the text. */
const MOST_LAYERS = 5;
/** Returns a text, and each text that undoing one more layer of escapes makes of it, until nothing changes. */
function layersOf(text) {
    const layers = [{ bytes: Buffer.from(text), from: undefined, to: undefined }];
    while (layers.length < MOST_LAYERS) {
        const last = layers.at(-1);
        const next = undoEscapes(last);
        if (next.bytes.length === last.bytes.length)
            break;
        layers.push(next);
    }
    return layers;
}
/** Returns a layer without the bytes that `replace` gives -1 for, and with the others as it gives them. */
function mapLayer({ bytes, from, to }, replace) {
    const out = new LayerWriter(bytes.length);
    for (let at = 0; at < bytes.length; at++) {
        const byte = replace(bytes[at]);
        if (byte >= 0)
            out.push(byte, from?.[at] ?? at, to?.[at] ?? at + 1);
    }
    return out.finish();
}
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
const LONGEST = 18;
function readEscape(bytes, at) {
    const text = bytes.toString("latin1", at, at + LONGEST);
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
/** Gathers a layer; what is undone is never longer than its spelling. */
class LayerWriter {
    #bytes;
    #from;
    #to;
    #length = 0;
    constructor(most) {
        this.#bytes = Buffer.alloc(most);
        this.#from = new Uint32Array(most);
        this.#to = new Uint32Array(most);
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

;// CONCATENATED MODULE: ./src/core/secrets/needles.ts

/** Shorter pieces of base64 are found by chance. */
const SHORTEST_BASE64 = 5;
/** Fewer letters and digits are found by chance. */
const FEWEST_LETTERS = 8;
/** Returns what to look for, so that the parts are found in every spelling. */
function needlesOf(parts) {
    const plain = unique(parts.flatMap((part) => layersOf(part).map(({ bytes }) => bytes)));
    // What was wrapped in JSON or a URL, or made UTF-16, before it was encoded.
    const wrapped = unique([
        ...plain,
        ...parts.flatMap((part) => [JSON.stringify(part).slice(1, -1), encode(part), Buffer.from(part, "utf16le")]),
    ]);
    return {
        plain,
        form: unique(plain.map((bytes) => Buffer.from(bytes.map(asInForm)))),
        compact: unique(wrapped.flatMap(base64Forms)),
        hexadecimal: unique(wrapped.map((bytes) => Buffer.from(bytes.toString("hex")))),
        letters: unique([
            ...plain.flatMap((bytes) => [bytes.join(""), bytes.toString("hex").replace(/../g, "0x$&")]),
            ...plain.map(lettersOf).filter(({ length }) => length >= FEWEST_LETTERS),
        ]),
    };
}
function lettersOf(bytes) {
    return Buffer.from([...bytes].map(asLetter).filter((byte) => byte >= 0));
}
/** The letters of base64 that hold nothing but the secret, for each of the three places at which it may begin. */
function base64Forms(bytes) {
    const forms = [0, 1, 2].map((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
    return forms.filter((form) => form.length >= SHORTEST_BASE64).map((form) => Buffer.from(form));
}
/** As forms write it: a space is a `+`. */
function asInForm(byte) {
    return byte === 0x2b ? 0x20 : byte;
}
/** As base64 has it; white space is left out. */
function asCompact(byte) {
    if (byte === 0x2d)
        return 0x2b;
    if (byte === 0x5f)
        return 0x2f;
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) ? -1 : byte;
}
/** Lower case; what stands between digits (white space, `:`, `-`, `,`) is left out. */
function asHexadecimal(byte) {
    if (byte >= 0x41 && byte <= 0x5a)
        return byte + 0x20;
    return byte === 0x3a || byte === 0x2c || byte === 0x2d || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) ? -1 : byte;
}
/** Lower case; all but letters and digits of ASCII is left out: the line ends, quotes and zeros that a peer may put between. */
function asLetter(byte) {
    if (byte >= 0x41 && byte <= 0x5a)
        return byte + 0x20;
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) ? byte : -1;
}
function unique(found) {
    const known = new Map(found.map((one) => [Buffer.from(one).toString("latin1"), Buffer.from(one)]));
    known.delete("");
    return [...known.values()];
}
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

;// CONCATENATED MODULE: ./src/core/secrets/parts.ts
/**
 * What of a value that a user gave is secret: a header holds a token, an address a login, a key has lines.
 *
 * @module
 */
/** A shorter part says nothing, and hiding it would blank half of a log. UTF-16 units. */
const SHORTEST = 4;
/** A longer user name in an address is taken for a token: `https://TOKEN@host`. UTF-16 units. */
const LONGEST_NAME = 15;
/** Returns the parts of a value that no text may show. */
function partsOf(value, kind) {
    const parts = PARTS[kind](value).filter((part) => part.trim().length >= SHORTEST && !isArmor(part));
    return [...new Set(parts)];
}
const PARTS = {
    whole: (value) => [value, value.trim(), ...linesOf(value)],
    headers: (value) => linesOf(value).flatMap(headerParts),
    addresses: (value) => value.split(/\s/).flatMap((address) => [...loginParts(address), ...keysIn(address)]),
};
/** Returns the parts of a login that no text may show: the password, and the pair as HTTP sends it. */
function partsOfLogin(user, password) {
    const pair = `${user}:${password}`;
    const isToken = password === "" || /^x-(oauth-basic|access-token)$/i.test(password) || user.length > LONGEST_NAME;
    const parts = [password, ...(password === "" ? [] : [pair, base64(pair)]), ...(isToken ? [user, base64(pair)] : [])];
    return parts.filter((part) => part.length >= SHORTEST && !/^x-(oauth-basic|access-token)$/i.test(part));
}
function linesOf(text) {
    return text.split(/[\r\n]+/).map((line) => line.trim());
}
/** `-----BEGIN PRIVATE KEY-----` is no secret. */
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
/** The login in one address, in every way it may have been meant: a password may hold an @ that should have been %40. */
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
const SHORTEST_KEY = 20;
/** The keys in the path and the query of an address: hosts of chain nodes give them out so. */
function keysIn(address) {
    if (!URL.canParse(address))
        return [];
    const { pathname, searchParams } = new URL(address);
    return [...pathname.split("/"), ...searchParams.values()].filter((piece) => piece.length >= SHORTEST_KEY && /\d/.test(piece));
}
/** What stands before the last @ of an address, without its scheme; undefined where there is no @. */
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

;// CONCATENATED MODULE: ./src/core/secrets/ranges.ts
/** Texts that were too long end with this mark, everywhere in this project. */
const CUT = Buffer.from("…");
/** A shorter beginning of a secret tells nothing. Bytes. */
const SHORTEST_BEGINNING = 4;
/** Only secrets up to this length are looked for before a cut; a longer one is known by its lines too. Bytes. */
const LONGEST_CUT = 256;
/** The places of a text that are secret. */
class Ranges {
    #found = [];
    /** Marks every place of a layer at which a needle stands. */
    mark(layer, needle) {
        const { bytes } = layer;
        for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
            this.#add(layer, at, needle.length);
        }
    }
    /** Marks every place at which a needle stands between other signs than letters and digits. */
    markWord(layer, needle) {
        const { bytes } = layer;
        for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
            const end = at + needle.length;
            if (!isWord(bytes[at - 1]) && !isWord(bytes[end]))
                this.#add(layer, at, needle.length);
        }
    }
    /** Marks what a cut left of a needle: its beginning, right before the mark of the cut. */
    markBeginnings(layer, needles) {
        const { bytes } = layer;
        for (let at = bytes.indexOf(CUT); at !== -1; at = bytes.indexOf(CUT, at + 1)) {
            for (const needle of needles) {
                const length = beginningAt(bytes, at, needle.subarray(0, LONGEST_CUT));
                if (length >= SHORTEST_BEGINNING)
                    this.#add(layer, at - length, length);
            }
        }
    }
    /** Returns a text with a word in the place of each range; undefined when there is none. */
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
/** How many of a needle's first bytes, but not all of them, stand right before a place: Knuth, Morris and Pratt. */
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
/** For each length of a beginning: the longest shorter beginning that it ends with. */
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

;// CONCATENATED MODULE: ./src/core/secrets/concealer.ts




/** Stands in the place of a secret. */
const CONCEALED = "***";
/**
 * Keeps secrets out of texts. A peer may send back what it was sent, in any spelling: as it is, escaped for JSON, HTML or
 * an address (wholly or in part), in base64 at any offset, in hexadecimal, in capitals, in UTF-16, split, or cut off.
 *
 * Command line and action have one each, and pass every text through it where it leaves the process.
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
    /** Adds a value that a user gave; an empty one changes nothing. */
    add(value, kind) {
        if (value === undefined || value.trim() === "")
            return;
        const parts = partsOf(value, kind);
        // Shorter than a part may be, a password is hidden where it stands alone.
        if (kind === "whole" && parts.length === 0)
            this.#words.add(value.trim());
        this.#addAll(parts);
    }
    /** Adds a login; the user name alone is not taken for a secret. */
    addLogin(user, password) {
        this.add(password, "whole");
        this.#addAll(partsOfLogin(user, password));
    }
    /** The values to mask in a job's log. */
    get values() {
        return [...this.#parts, ...this.#words];
    }
    /** Returns the text with `***` in the place of every secret. Takes time in proportion to the text. */
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
function findIn(layer, { plain, form, compact, hexadecimal, letters }, ranges) {
    for (const needle of plain)
        ranges.mark(layer, needle);
    ranges.markBeginnings(layer, plain);
    const views = [
        [form, asInForm],
        [compact, asCompact],
        [hexadecimal, asHexadecimal],
        [letters, asLetter],
    ];
    for (const [needles, replace] of views) {
        const view = mapLayer(layer, replace);
        for (const needle of needles)
            ranges.mark(view, needle);
        ranges.markBeginnings(view, needles);
    }
}


/***/ }),

/***/ 80329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/**
 * Whether the name of a variable says that its value is a secret.
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

/***/ 49013:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56681);

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

/***/ 58215:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 40192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ isSince),
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   OG: () => (/* binding */ LATEST_RELEASE),
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
/**
 * Parses an Engine release.
 *
 * @param text `0.11`, `v0.11` or `0.11.0`.
 * @throws {MesgError} `usage` for an unknown release, with a hint for `0.1` and `0.2`, which YAML makes of an unquoted 0.10
 * and 0.20.
 * @example
 * ```ts
 * parseRelease("v0.14.2"); // "0.14"
 * ```
 */
function parseRelease(text) {
    const match = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(text.trim());
    const release = RELEASES.find((known) => known === match?.[1]);
    if (release !== undefined)
        return release;
    const found = `expected an Engine release from 0.9 to ${LATEST_RELEASE}, found ${JSON.stringify(text)}`;
    if (match?.[1] === "0.1" || match?.[1] === "0.2") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", found, {
            hint: `quote it: YAML reads an unquoted ${match[1]}0 as the number ${match[1]}; write "${match[1]}0"`,
        });
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", found, { hint: "write it as 0.11, v0.11 or 0.11.0" });
}
/**
 * Reads the patch version of a release as people write it; undefined when none is given.
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
/** Reports whether `release` is `first` or newer. */
function isSince(release, first) {
    return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}


/***/ }),

/***/ 32422:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ expectedHashOf),
/* harmony export */   fI: () => (/* binding */ expectedProcessHashOf),
/* harmony export */   j4: () => (/* binding */ assertExpectedHashes),
/* harmony export */   rF: () => (/* binding */ expectedHashes)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18141);


/** Reads `HASH`, or lines `PATH HASH`; undefined when nothing is expected. */
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected a service hash, or PATH HASH, found ${JSON.stringify(line.slice(0, 80))}`, {
            hint: "the output hash of the job that was reviewed; for several services one line each",
        });
    });
    const twice = pairs.find(([path], index) => pairs.findIndex(([other]) => other === path) !== index);
    if (twice === undefined)
        return new Map(pairs);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected one hash for ${JSON.stringify(twice[0])}, found several`);
}
const HASH = /^[1-9A-HJ-NP-Za-km-z]{20,64}$/;
/**
 * Checks that hashes fit the services and processes, before anything is done.
 *
 * @throws {MesgError} `usage` when one hash is given for several services, or one for a service that is not there.
 */
function assertExpectedHashes(hashes, paths, processes = []) {
    if (typeof hashes === "string" && paths.length !== 1) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected-hash: expected PATH HASH for ${paths.length} services, found one hash`, {
            hint: `write one line for each: ${paths[0]} ${hashes}`,
        });
    }
    const strange = hashes instanceof Map
        ? [...hashes.keys()].filter((path) => !paths.includes(path) && !processes.includes(path))
        : [];
    if (strange.length === 0)
        return;
    const known = [`the services are ${paths.join(", ")}`];
    if (processes.length > 0)
        known.push(`the processes are ${processes.join(", ")}`);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected-hash: expected the paths of services, found ${JSON.stringify(strange[0])}`, {
        hint: known.join("; "),
    });
}
/**
 * The hash that was reviewed for a service; undefined when none was asked for at all.
 *
 * @throws {MesgError} `refused` when other services were reviewed, but not this one.
 */
function expectedHashOf(hashes, path) {
    if (hashes === undefined || typeof hashes === "string")
        return hashes;
    const found = hashes.get(path);
    if (found !== undefined)
        return found;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected-hash has no line for ${path}: it was not part of the review`);
}
/**
 * The hash that was reviewed for a process; undefined when none was asked for at all.
 *
 * @throws {MesgError} `refused` when something else was reviewed, but not this process.
 */
function expectedProcessHashOf(hashes, file) {
    if (typeof hashes !== "string")
        return expectedHashOf(hashes, file);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected-hash names the service alone: the process ${file} was not reviewed`, {
        hint: "write a line PATH HASH for the service and for each process",
    });
}


/***/ }),

/***/ 9562:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/**
 * The inputs and outputs of the action: the one table that action.yml, the tables of docs/action.md and the typed inputs come
 * from.
 *
 * @module
 */
const INPUTS = {
    path: {
        description: "Folders or globs of folders to compile, one per line; a line that begins with ! takes folders out. A folder with a mesg.yml is that service; any other folder, and . too, stands for every folder below it with a mesg.yml that git tracks.",
        default: ".",
    },
    "service-file": { description: "Name of the file that describes a service.", default: "mesg.yml" },
    "process-path": {
        description: "Globs of the process files to check against the services, one per line; a line that begins with ! takes files out. Files without steps are no processes.",
        default: "**/process.yml",
    },
    "process-env": {
        description: "Values of $(env:NAME) in process files, NAME=VALUE, one per line. Without a value a process is checked, but has no definition and no hash.",
        default: "",
        secret: true,
    },
    definition: {
        description: "Ready definitions (JSON, hex or protobuf bytes) to use instead of path, one file per line.",
        default: "",
    },
    "engine-version": {
        description: 'Engine release whose rules and hash apply, or auto to ask the Engine at engine-endpoint (0.11 without one). Quote it: "0.10" is no number.',
        default: "0.11",
    },
    against: {
        description: "What to compare with: base (where the branch of a pull request began, or what was there before a push), engine (what the Engine at engine-endpoint has under the same sid), a branch, tag or commit, or none.",
        default: "base",
    },
    "fail-on": {
        description: "When to fail the step: breaking (a breaking change, a base that cannot be checked for one, or an invalid service), error (an invalid service) or never.",
        default: "breaking",
    },
    comment: {
        description: "When to comment on the pull request: changes (once something changed), always or never.",
        default: "changes",
    },
    "comment-key": {
        description: "Key of the comment: runs with the same key share one. By default each workflow, job and set of inputs has a comment of its own, so that the legs of a matrix do not overwrite each other.",
        default: "",
    },
    suggestions: {
        description: "Suggest the migration of a mesg.yml for an Engine before 0.10 on the lines of the pull request, in one review.",
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
    sarif: { description: "File to write the problems to, as SARIF for code scanning. Empty: none.", default: "" },
    "allow-file": {
        description: "Files that look like secrets and may be published all the same, one per line, from the service's folder.",
        default: "",
    },
    "max-source-size": {
        description: "Largest total size of one source's files, such as 50MiB.",
        default: "2GiB",
    },
    "max-source-entries": {
        description: "Largest number of files, folders and links in one source.",
        default: "100000",
    },
    cache: {
        description: "Folder that remembers sources between runs, so that a service whose files git has unchanged is not read again. Keep it with actions/cache; an absolute path outside the checkout. Runs that deploy or publish read every source. Empty: none.",
        default: "",
    },
    "allow-dirty": {
        description: "Accept sources with uncommitted files. Their ids are then tied to no commit.",
        default: "false",
    },
    deploy: {
        description: "When to deploy: never; default-branch (a push to the default branch, also by a merge queue, or a manual or scheduled run on it); always (any event that is not about a pull request).",
        default: "never",
    },
    "create-instances": {
        description: "Create the instances that processes name, before the processes are deployed. The Engine starts a container for each.",
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
        description: "Key of engine-mnemonic. Empty: m/44'/470'/0'/0/0.",
        default: "",
    },
    "engine-gas": {
        description: "Most gas that a transaction may use. Empty: an estimate of the Engine; 300000 until 0.22.",
        default: "",
    },
    "engine-fee": {
        description: "Fee of a transaction, such as 300000atto, or 0. Empty: gas times the price of the release.",
        default: "",
    },
    "engine-username": { description: "Account that creates the service (Engine 0.16).", default: "" },
    "engine-password": { description: "Password of engine-username.", default: "", secret: true },
    "engine-insecure": {
        description: "Send password and metadata over a network without TLS.",
        default: "false",
    },
    "ipfs-api": {
        description: "RPC interfaces of IPFS nodes to publish the sources to before a deploy, one per line.",
        default: "",
    },
    "ipfs-headers": {
        description: "Headers to send to the nodes, one per line: NAME: VALUE, or URL NAME: VALUE for a single node or gateway.",
        default: "",
        secret: true,
    },
    "ipfs-gateway": {
        description: "IPFS gateways that must serve the sources before a deploy, one per line: those that the Engine uses.",
        default: "",
    },
    "acknowledge-public": {
        description: "Publish the source of a private repository: what is on IPFS is public for ever.",
        default: "false",
    },
    "expected-hash": {
        description: "Service hash that was reviewed; no other is deployed. With several services, or processes: PATH HASH, one per line.",
        default: "",
    },
    environment: {
        description: "GitHub environment to record deployments in. Empty: none is recorded.",
        default: "",
    },
    "environment-url": { description: "Address that a recorded deployment links to.", default: "" },
    marketplace: {
        description: "When to publish the services on the Marketplace, which cannot be undone: never, default-branch or always, as for deploy. Requires ipfs-api. Pull requests are never published.",
        default: "never",
    },
    "marketplace-rpc": { description: "JSON-RPC interface of an Ethereum node. It may hold a key.", default: "" },
    "marketplace-contract": { description: "Address of the Marketplace's contract.", default: "" },
    "marketplace-chain-id": { description: "Chain that is meant. A node of another chain is refused.", default: "" },
    "marketplace-key": {
        description: "Key of the account: a JSON key store (Web3 Secret Storage, version 3) or 64 hex digits.",
        default: "",
        secret: true,
    },
    "marketplace-passphrase": { description: "Passphrase of the key store.", default: "", secret: true },
    "marketplace-max-cost": {
        description: "Most ether that publishing one service may cost. Empty: 0.5.",
        default: "",
    },
    "marketplace-confirmations": {
        description: "Blocks to wait for, including the transaction's own. Empty: 5, or 1 on a development chain.",
        default: "",
    },
    "github-token": {
        description: "Token for comments, labels, the base revision and recorded deployments.",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        default: "${{ github.token }}",
        secret: true,
    },
    "dry-run": {
        description: "Print what would be done (publish, deploy, comment, artifact, recorded deployment), and do none of it.",
        default: "false",
    },
    timeout: { description: "Longest time that the step may take, such as 90s or 10m.", default: "10m" },
};
const OUTPUTS = {
    hash: "Service hash, in base58. Empty with several services.",
    source: "Source id. Empty with several services.",
    sid: "Id of the service: its own, or the one that Engines make of the hash. Empty with several services.",
    definition: "Path of the definition as JSON. Empty with several services.",
    services: "All services, a JSON array of {path, name, sid, hash, source, definition, status, breaking, deployed, onMerge, verified, previousHash, error, versionHash, transaction}; status is new, changed, same, removed, invalid or unknown (not compared); onMerge is what a merge would do: created, exists, refused or unknown; previousHash is what the Engine had under the sid, and error says why a service was not deployed or published, or cannot be.",
    processes: "All processes, a JSON array of {path, name, hash, engineVersion, status, deployed, verified, error}; status is broken (by a change of a service), invalid, new, changed, same or unknown (not compared); hash, for the Engine release engineVersion, is empty where a variable or an instance is not known; error says why a process was not deployed.",
    changed: "Whether a definition or a source changed: true, false, or unknown where something could not be compared.",
    breaking: "Number of breaking changes that no waiver accepts.",
    "artifact-id": "Id of the artifact. Empty without one.",
    "artifact-url": "Address of the artifact. Empty without one.",
    "comment-url": "Address of the comment. Empty without one.",
    deployed: "created when a service or a process was created, exists when the Engine had all of them, no otherwise.",
    "on-merge": "On a pull request with deploy set, what a merge would do with the services on the Engine: created, exists, refused, no (nothing is deployed) or unknown (the Engine was not asked). Empty elsewhere.",
    "engine-version": "Engine release that the service hashes are for. Processes have one of their own: see processes.",
    verified: "Whether every service, and every process that was to be deployed, is on the Engine, with the hash and the definition that were computed here: true or false.",
    "version-hash": "Hash of the version on the Marketplace. Empty when there are several services, or none is there.",
    transaction: "Hash of the transaction that published the version. Empty when none was sent, or when there are several services.",
};


/***/ }),

/***/ 18141:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56681);


/** Any text. */
function same(text) {
    return text;
}
/** The lines of a text that are not empty, trimmed. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** `NAME=VALUE` lines. No message repeats a value. */
function variables(text) {
    return Object.fromEntries(lines(text).map((line, index) => {
        const equals = line.indexOf("=");
        if (equals > 0)
            return [line.slice(0, equals), line.slice(equals + 1)];
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected NAME=VALUE in each line, found none in line ${index + 1}`);
    }));
}
/** `true` or `false`. @throws {MesgError} `usage`, as every parser here. */
function flag(text) {
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === "true";
    throw expected("true or false", text);
}
/** One of some words. */
function oneOf(words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word === undefined)
            throw expected(words.join(", "), text);
        return word;
    };
}
/** The path of a file to write; empty for none. */
function filePath(text) {
    if (text.length <= LONGEST_PATH && !/\p{Cc}/u.test(text))
        return text;
    throw expected("the path of a file", text);
}
/**
 * The folder of a cache; empty for none. In the checkout a pull request could put anything into it.
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
/** What Linux takes, in UTF-16 units. */
const LONGEST_PATH = 4096;
/** The name of a YAML file, without a path. */
function fileName(text) {
    if (/^[^/\\\0]+\.ya?ml$/i.test(text))
        return text;
    throw expected("the name of a YAML file", text);
}
/** A revision of git; not a range, nor anything that git would take for an option. */
function revision(text) {
    if (/^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/.test(text) && !text.includes(".."))
        return text;
    throw expected("base, engine, none, or a branch, tag or commit", text);
}
/** A name that the service for artifacts takes. */
function artifactName(text) {
    if (!/["<>|*?\r\n\\/:]/.test(text))
        return text;
    throw expected('a name without " : < > | * ? / \\', text);
}
/** Days that an artifact is kept; undefined for an empty text. */
function days(text) {
    if (text === "")
        return undefined;
    if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 90)
        return Number(text);
    throw expected("a number of days from 1 to 90", text);
}
/** Far longer than any token of GitHub. */
const LONGEST_TOKEN = 8192;
/** A token, which is never shown. */
function token(text) {
    // A line break would end the header that it is sent in.
    if (/^[\x21-\x7e]*$/.test(text) && text.length <= LONGEST_TOKEN)
        return text;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a token: at most 8192 printable characters, found something else");
}
/** The error of a text that is not what was expected. */
function expected(what, text) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${what}, found ${JSON.stringify(text.slice(0, 80))}`);
}


/***/ }),

/***/ 17662:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText),
/* harmony export */   q: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* harmony import */ var _interface_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9562);

/** The text of an input as the runner gives it; the default of action.yml where it was not set at all. */
function inputText(env, name) {
    const given = env[`INPUT_${name.toUpperCase()}`]?.trim();
    const fallback = _interface_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m[name].default;
    return given ?? (fallback.startsWith("${{") ? "" : fallback);
}
/** The runner only warns about an input that action.yml does not have; a misspelt `fail-on` must not go unnoticed. */
function unknownInputs(env) {
    return Object.keys(env)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !Object.hasOwn(_interface_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m, name));
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

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
/******/ 		792: 0
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
// EXTERNAL MODULE: ./src/core/secrets/address.ts
var address = __nccwpck_require__(18433);
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
 * Reads what the runner tells about the run.
 *
 * @throws {MesgError} `usage` when this is no job of GitHub Actions, `environment` when the event cannot be read.
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
        // The file tells two workflows of one name apart; what follows the @ changes with the branch.
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
/** Also a comment on one, a check of one, and a workflow that one started. */
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
        throw new core_error/* MesgError */.N("environment", `cannot read the event at ${path}: ${error.message}`, {
            cause: error,
        });
    }
}
function required(env, name) {
    const value = env[name];
    if (value !== undefined && value !== "")
        return value;
    throw new core_error/* MesgError */.N("usage", `expected a job of GitHub Actions, found no ${name} in the environment`, {
        hint: "the same steps run anywhere with the command line: mesg-compile --help",
    });
}

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __nccwpck_require__(49013);
// EXTERNAL MODULE: ./src/definition/release.ts
var release = __nccwpck_require__(40192);
;// CONCATENATED MODULE: ./src/github/inputs/deploy-policy.ts
/** When services are deployed, as the input `deploy` has it. */
const DEPLOY = ["never", "default-branch", "always"];
/** Events by which a person or a schedule starts a run on a branch. */
const MANUAL = new Set(["workflow_dispatch", "repository_dispatch", "schedule"]);
/**
 * Events about a commit, or a comment, of which they do not always tell whether it is a pull request's: the check of a
 * fork's names none, and a deployment's commit may be the preview of one.
 */
const UNTOLD = new Set(["check_run", "check_suite", "status", "deployment", "deployment_status"]);
/** Events that do not say what they are about when they started another workflow. */
const UNTOLD_BEFORE = new Set([...UNTOLD, "workflow_run", "issue_comment"]);
/** These run on the default branch alone, and need not say which one it is. */
const ON_DEFAULT = new Set(["repository_dispatch", "schedule"]);
/**
 * Decides whether a run deploys. Nobody has approved the content of a pull request yet, so it is never deployed. A merge
 * queue may still drop its group, so with `default-branch` only its final push deploys.
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
    const isUntold = event === "workflow_run" ? startedBy === undefined || UNTOLD_BEFORE.has(startedBy.event) : UNTOLD.has(event);
    if (isUntold) {
        return no("the event does not say whether it belongs to a pull request");
    }
    if (when === "always")
        return yes(`the input ${input} is always, and this is the event ${event}`);
    return onDefaultBranch(facts);
}
/**
 * Decides whether the push that a merge of the pull request ends with deploys. An event that does not name the branches is
 * taken to mean the default one.
 *
 * @returns undefined when the run is about no pull request.
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
        return no("a merge queue may still drop its group; the push that it ends with deploys");
    if (started !== "push" && !MANUAL.has(started))
        return no(`the event ${started} is no push and no manual run`);
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




/** Bytes. No certificate is larger. */
const LARGEST_PEM = 1024 * 1024;
/**
 * Reads the inputs that name an Engine.
 *
 * @param options.isRequired Whether the run requires an Engine. Where it does not, an unset secret is no mistake: a
 * pull request from a fork has none.
 * @param options.folder Where the paths of certificates begin.
 */
async function readEngineInputs(reader, { isRequired, folder }) {
    const insecure = reader.read("engine-insecure", parsers/* flag */.Jt) ?? false;
    const endpoint = reader.text("engine-endpoint");
    if (endpoint === "") {
        if (isRequired) {
            reader.wrong("engine-endpoint", "expected an Engine, found nothing", "a secret that is not set is empty, too");
        }
        return { missing: "engine-endpoint is empty" };
    }
    const { checkAccess, hasPath, parseEndpoint, parseLcdEndpoint, parseMetadata } = await Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(923), __nccwpck_require__.e(147), __nccwpck_require__.e(336)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17336));
    const parsed = reader.read("engine-endpoint", (text) => {
        // What is wrong is told with its text, in which a login must not be.
        if (text.includes("@"))
            throw new core_error/* MesgError */.N("usage", "expected HOST:PORT, found something with an @ in it");
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
        reader.wrong(absent, `expected one with ${given}, found nothing`, "a secret that is not set is empty, too");
        return { missing: `${absent} is empty` };
    }
    const credentials = username === "" ? undefined : { username, password };
    const access = { ca, certificate, key, metadata, credentials, insecure };
    if (parsed !== undefined)
        reader.read("engine-endpoint", () => checkAccess(parsed, access));
    return { endpoint, access, chain: await readChainInputs(reader) };
}
/** Reads who signs transactions, and what they may cost. A mnemonic is opened only when something is created. */
async function readChainInputs(reader) {
    const { openAccount, parseFee } = await __nccwpck_require__.e(/* import() */ 75).then(__nccwpck_require__.bind(__nccwpck_require__, 37456));
    const { checkSettings } = await Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(923), __nccwpck_require__.e(147), __nccwpck_require__.e(336)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17336));
    const mnemonic = reader.text("engine-mnemonic");
    const path = reader.text("engine-hd-path");
    const gas = reader.read("engine-gas", (text) => {
        if (text === "")
            return undefined;
        checkSettings({ gas: text });
        return text;
    });
    const fee = reader.read("engine-fee", (text) => (text === "" ? undefined : parseFee(text)));
    return {
        gas,
        fee,
        openAccount: async ({ hdPath, prefix }) => {
            if (mnemonic !== "")
                return await openAccount(mnemonic, { hdPath: path === "" ? hdPath : path, prefix });
            throw new core_error/* MesgError */.N("usage", "the Engine creates by a signed transaction, and engine-mnemonic is empty", {
                hint: "a secret that is not set is empty, too",
            });
        },
    };
}
/** PEM text, as it is or from a file. What was found is not shown: it may be a key. */
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
        if (!found.isFile() || found.size > LARGEST_PEM)
            throw notPem("no such file");
        const content = (0,external_node_fs_.readFileSync)(path, "utf8");
        if (!content.includes("-----BEGIN "))
            throw notPem("a file without");
        return content;
    }
    catch (error) {
        throw error instanceof core_error/* MesgError */.N ? error : notPem(`no file (${error.code})`);
    }
}
function notPem(found) {
    return new core_error/* MesgError */.N("usage", `expected PEM text or the path of a file with it, found ${found}`);
}

// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __nccwpck_require__(32422);
;// CONCATENATED MODULE: ./src/github/inputs/ipfs-inputs.ts

/** Reads the inputs that name nodes and gateways of IPFS. */
async function readIpfsInputs(reader) {
    const names = ["ipfs-api", "ipfs-gateway", "ipfs-headers"];
    if (names.every((name) => reader.text(name) === ""))
        return { apis: [], gateways: [] };
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__nccwpck_require__.e(911), __nccwpck_require__.e(671), __nccwpck_require__.e(452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43974));
    const headers = reader.read("ipfs-headers", (text) => (0,parsers/* lines */.Mn)(text).map(parseHeader)) ?? [];
    const apis = reader.read("ipfs-api", (text) => (0,parsers/* lines */.Mn)(text).map((line) => parseApi(line, headers))) ?? [];
    const gateways = reader.read("ipfs-gateway", (text) => (0,parsers/* lines */.Mn)(text).map((line) => parseGateway(line, headers))) ?? [];
    reader.read("ipfs-headers", () => assertOneReceiver(apis, headers));
    return { apis, gateways };
}

;// CONCATENATED MODULE: ./src/github/inputs/deploy-inputs.ts






/** Reads the inputs of a deploy in every run, so that a pull request already reports what is wrong with them. */
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
/** Pull requests from forks and runs that Dependabot starts are given no secrets. */
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



/** Reads the inputs of the Marketplace. Only a run that publishes needs them: others are given no secrets. */
async function readMarketplaceInputs(reader, facts) {
    const when = reader.read("marketplace", (0,parsers/* oneOf */.yL)(DEPLOY)) ?? "never";
    if (when === "never")
        return { decision: undefined, target: undefined };
    const decision = decideDeploy(when, facts, "marketplace");
    if (!decision.deploys)
        return { decision, onMerge: decideOnMerge(when, facts), target: undefined };
    if (reader.text("ipfs-api") === "") {
        reader.wrong("ipfs-api", "expected the RPC interface of an IPFS node with marketplace: the manifest goes there");
    }
    const { DEFAULT_MAX_COST, parseAddress, parseDecimal, parseRpc } = await Promise.all(/* import() */[__nccwpck_require__.e(625), __nccwpck_require__.e(444), __nccwpck_require__.e(499)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41447));
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
    throw new core_error/* MesgError */.N("usage", "expected a value with marketplace, found none", {
        hint: "is the secret or the variable set, and does the job's environment give it?",
    });
}
function wholeNumber(text) {
    if (text === "")
        return undefined;
    if (/^[1-9]\d{0,14}$/.test(text))
        return Number(text);
    throw new core_error/* MesgError */.N("usage", `expected a whole number above 0, found ${JSON.stringify(text.slice(0, 80))}`);
}

;// CONCATENATED MODULE: ./src/github/inputs/quantities.ts

const TIMES = { s: 1e3, m: 60e3, h: 3600e3 };
/** The runner itself ends a job after six hours. */
const LONGEST = 6 * 3600e3;
/**
 * Reads a time as people write it, in milliseconds.
 *
 * @throws {MesgError} `usage` when it is none, or none from 1 second to 6 hours.
 * @example
 * ```ts
 * parseDuration("10m"); // 600000
 * ```
 */
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text);
    const time = match === null ? 0 : Number(match[1]) * TIMES[match[2]];
    if (time >= 1000 && time <= LONGEST)
        return time;
    throw new core_error/* MesgError */.N("usage", `expected a time such as 90s or 10m, up to 6h, found ${JSON.stringify(text.slice(0, 80))}`);
}

// EXTERNAL MODULE: ./src/github/inputs/text.ts
var inputs_text = __nccwpck_require__(17662);
;// CONCATENATED MODULE: ./src/github/inputs/reader.ts


/** Reads inputs one by one, and keeps what is wrong with them, so that all of it is told at once. */
class InputReader {
    #env;
    #problems;
    /** @param env The process's environment, where the runner puts each input as `INPUT_NAME`. */
    constructor(env) {
        this.#env = env;
        this.#problems = (0,inputs_text/* unknownInputs */.q)(env).map((name) => `${name}: expected an input of this action, found an unknown one`);
    }
    /** The text of an input, trimmed. */
    text(name) {
        return (0,inputs_text/* inputText */.A)(this.#env, name);
    }
    /** The value of an input; undefined when it is wrong, which is kept for the end. */
    read(name, parse) {
        try {
            return parse(this.text(name));
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N))
                throw error;
            this.wrong(name, error.message, error.hint);
            return undefined;
        }
    }
    /** Keeps what is wrong with an input. */
    wrong(name, message, hint) {
        // A login may have been pasted into any input.
        this.#problems.push((0,address/* withoutLogins */.$)(`${name}: ${message}${hint === undefined ? "" : ` (${hint})`}`));
    }
    /** @throws {MesgError} `usage`, with everything that was wrong in one message. */
    finish() {
        const problems = this.#problems;
        if (problems.length === 0)
            return;
        const count = problems.length === 1 ? "one input is" : `${problems.length} inputs are`;
        throw new core_error/* MesgError */.N("usage", `${count} wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`, {
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
 * @param env The process's environment, where the runner puts each input as `INPUT_NAME`.
 * @param facts What the run is about: it says whether an Engine is needed.
 * @throws {MesgError} `usage`, with everything that is wrong in one message.
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
        maxSourceSize: reader.read("max-source-size", sizes/* parseSize */.DB),
        maxSourceEntries: reader.read("max-source-entries", sizes/* parseCount */.zq),
        cacheFolder: reader.read("cache", (text) => (0,parsers/* cacheFolder */.nF)(text, facts.workspace)),
        allowDirty: reader.read("allow-dirty", parsers/* flag */.Jt),
        token: reader.read("github-token", parsers/* token */.Sh),
        dryRun: reader.read("dry-run", parsers/* flag */.Jt),
        timeout: reader.read("timeout", parseDuration),
        deploy: await readDeployInputs(reader, facts),
        marketplace: await readMarketplaceInputs(reader, facts),
    };
    if (inputs.paths?.length === 0 && inputs.definitions?.length === 0) {
        reader.wrong("path", "expected at least one folder, found none");
    }
    reader.finish();
    return inputs;
}
function releaseOrAuto(text) {
    return text === "auto" ? "auto" : (0,release/* parseRelease */.BC)(text);
}

// EXTERNAL MODULE: ./src/core/secrets/concealer.ts + 4 modules
var concealer = __nccwpck_require__(30230);
// EXTERNAL MODULE: ./src/core/secrets/secret-name.ts
var secret_name = __nccwpck_require__(80329);
// EXTERNAL MODULE: ./src/github/inputs/interface.ts
var inputs_interface = __nccwpck_require__(9562);
;// CONCATENATED MODULE: ./src/github/inputs/secrets.ts



/** Inputs whose secrets are not the whole text. Every other secret input is one from its first sign to its last. */
const KINDS = {
    "engine-metadata": "headers",
    "ipfs-headers": "headers",
    "engine-endpoint": "addresses",
    "ipfs-api": "addresses",
    "ipfs-gateway": "addresses",
    "environment-url": "addresses",
    "marketplace-rpc": "addresses",
};
/** The job's own credentials, and the addresses of proxies, which may hold a login. */
const TOKEN = /^(?:ACTIONS|GITHUB|GH)_(?:\w*_)?TOKEN$/;
const PROXY = /^(?:https?|all|grpc)_proxy$/i;
/** Returns what conceals every secret that the action was given. */
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

// EXTERNAL MODULE: ./src/core/secrets/conceal-result.ts
var conceal_result = __nccwpck_require__(11888);
;// CONCATENATED MODULE: ./src/github/outputs/safe-core.ts

/** UTF-16 units of a line of the log: more of a path or a value helps nobody. */
const LONGEST_LINE = 2000;
/**
 * Returns the runner's interface with every text made inert and without secrets: log, annotations, outputs and summary.
 * It is the only one that a run gets, so that none of its parts can forget to do so.
 */
function safeCore(core, secrets) {
    const safe = (text) => (0,safe_text/* visibleLines */.gB)((0,address/* withoutLogins */.$)(secrets.conceal(String(text))), { limit: LONGEST_LINE });
    const plain = (text) => (0,safe_text/* visibleText */.Q6)(secrets.conceal(text), LONGEST_LINE);
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
 * Conceals secrets in every text that the process writes from now on, whichever library writes it.
 *
 * @returns Masks every secret that is known so far, for the runner and the steps that follow.
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
/** As the runner reads the data of a command. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

;// CONCATENATED MODULE: ./src/github/main.ts






/**
 * Runs the action: masks its secrets, reads its inputs, and starts the run. The modules of a run are loaded once the
 * inputs are known to be right.
 *
 * @param env The process's environment.
 * @param stop Aborted by the caller when the runner ends the step, and here when the time is over.
 */
async function main(env, stop) {
    const loading = Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    loading.catch(() => undefined); // thrown below, where it is awaited
    const secrets = secretsOf(env);
    const mask = concealStreams(secrets);
    mask();
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
    const core = safeCore(await loading, secrets);
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(147), __nccwpck_require__.e(671), __nccwpck_require__.e(230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99230));
    const redact = (text) => secrets.conceal(text);
    await run({ core, env, inputs, context, signal, redact });
}
function stopAfter(timeout, stop) {
    const words = `the step took longer than ${timeout / 1000} s`;
    const timer = setTimeout(() => {
        stop.abort(new core_error/* MesgError */.N("environment", words, { hint: "raise the input timeout" }));
    }, timeout);
    timer.unref();
}

;// CONCATENATED MODULE: ./src/action.ts
/**
 * The entry of the GitHub Action. Whatever goes wrong makes the step fail, errors that are no `Error` included.
 *
 * @module
 */


async function fail(error) {
    process.exitCode = 1;
    const { message = String(error), hint, stack } = (error ?? {});
    const isExpected = error instanceof Error && error.name === "MesgError";
    const words = `${message}${hint === undefined ? "" : `\nhint: ${hint}`}`;
    try {
        const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
        core.setFailed((0,safe_text/* visibleLines */.gB)((0,address/* withoutLogins */.$)(isExpected ? words : `a defect: ${words}`), { limit: 2000 }));
        if (!isExpected && stack !== undefined)
            core.debug((0,safe_text/* visibleLines */.gB)(stack));
    }
    catch {
        process.stdout.write(`::error::${words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`);
    }
}
// An unhandled rejection must fail the step, and not go on with half of its work.
for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => void fail(error).finally(() => process.exit(1)));
}
// gRPC's failures are reported as our errors; its own log is there for those who set the variable.
process.env.GRPC_VERBOSITY ??= "NONE";
/** Milliseconds in which a step that was ended may put things in order. */
const GRACE = 4000;
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) {
    process.once(name, () => stop.abort(new Error(`the step was ended by ${name}`)));
}
stop.signal.addEventListener("abort", () => {
    // Some waits of the system cannot be ended, such as opening a pipe that nobody reads; exit() would wait for them.
    setTimeout(() => void fail(stop.signal.reason).finally(() => process.kill(process.pid, "SIGKILL")), GRACE);
});
let isDone = false;
// A promise that nothing will settle ends the process without an error: the step would be green.
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

