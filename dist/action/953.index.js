export const id = 953;
export const ids = [953];
export const modules = {

/***/ 53243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLocal),
/* harmony export */   U: () => (/* binding */ isLoopback)
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
function plain(host) {
    return host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}


/***/ }),

/***/ 18433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownAddress)
/* harmony export */ });
/* unused harmony export withoutLogins */
/* harmony import */ var _concealer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30230);

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
        result += `${message.slice(done, start)}${CONCEALED}`;
        done = start + sign;
    }
    return result + message.slice(done);
}
/** Longer than a host name with a login; keeps the search linear. */
const LONGEST_AUTHORITY = 2048;


/***/ }),

/***/ 30230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
/** Returns a text as it is, and with one step of escapes after the other undone, until nothing changes. */
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
/** The longest escape, `\ud83d\ude00`, takes 12 bytes. */
const LONGEST = 12;
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
    [/^\\u\{([0-9a-f]{1,6})\}/i, asCharacter],
    [/^\\x([0-9a-f]{2})/i, asByte],
    [/^\\([0-3][0-7]{2})/, (digits) => [Number.parseInt(digits, 8)]],
    [/^\\([bfnrtv0])/, (letter) => [CONTROLS[letter]]],
    [/^\\([!-/:-@[-`{-~])/, (mark) => [mark.charCodeAt(0)]],
    [/^&(amp|lt|gt|quot|apos|nbsp);/i, (name) => utf8(ENTITIES[name.toLowerCase()])],
    [/^&#(\d{1,7});/, (digits) => utf8(Number(digits))],
    [/^&#x([0-9a-f]{1,6});/i, asCharacter],
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
/** Returns what to look for, so that the parts are found in every spelling. */
function needlesOf(parts) {
    const plain = unique(parts.flatMap((part) => layersOf(part).map(({ bytes }) => bytes)));
    // What was wrapped in JSON or a URL before it was encoded.
    const wrapped = unique([...plain, ...parts.flatMap((part) => [JSON.stringify(part).slice(1, -1), encode(part)])]);
    return {
        plain,
        form: unique(plain.map((bytes) => Buffer.from(bytes.map(asInForm)))),
        compact: unique([...wrapped.flatMap(base64Forms), ...plain.map((bytes) => Buffer.from(bytes.join(",")))]),
        hexadecimal: unique(wrapped.map((bytes) => Buffer.from(bytes.toString("hex")))),
    };
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
    addresses: (value) => value.split(/\s/).flatMap(loginParts),
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
 * an address (wholly or in part), in base64 at any offset, in hexadecimal, or cut off.
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
function findIn(layer, { plain, form, compact, hexadecimal }, ranges) {
    for (const needle of plain)
        ranges.mark(layer, needle);
    ranges.markBeginnings(layer, plain);
    const views = [
        [form, asInForm],
        [compact, asCompact],
        [hexadecimal, asHexadecimal],
    ];
    for (const [needles, replace] of views) {
        const view = mapLayer(layer, replace);
        for (const needle of needles)
            ranges.mark(view, needle);
        ranges.markBeginnings(view, needles);
    }
}


/***/ }),

/***/ 65129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ assertOneReceiver),
/* harmony export */   EK: () => (/* binding */ parseGateway),
/* harmony export */   Pc: () => (/* binding */ CREDENTIALS_HINT),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   WY: () => (/* binding */ parseApi)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53243);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18433);

/**
 * Reads the address of a node's RPC interface: a URL, or a multiaddress as Kubo's configuration has it.
 *
 * @param headers As {@linkcode parseHeader} gives them.
 * @throws {MesgError} `usage` when it is neither, or when credentials would travel in clear over a network.
 * @example
 * ```ts
 * parseApi("/ip4/127.0.0.1/tcp/5001").url; // "http://127.0.0.1:5001/api/v0"
 * ```
 */
function parseApi(text, headers = []) {
    const url = parseUrl(fromMultiaddr(text), text, "an IPFS node's RPC interface", "http://127.0.0.1:5001");
    return endpoint(url, url.pathname === "/" ? "/api/v0" : url.pathname, headers);
}
/**
 * Reads the address of a gateway. Only headers that name its origin are for it.
 *
 * @throws {MesgError} `usage` as {@linkcode parseApi}.
 */
function parseGateway(text, headers = []) {
    const url = parseUrl(text, text, "an IPFS gateway", "https://ipfs.io");
    return endpoint(url, url.pathname.replace(/\/ipfs\/?$/, ""), headers.filter(({ origin }) => origin !== undefined));
}
/** What to do when a node or a gateway denies access. */
const CREDENTIALS_HINT = 'give its credentials with --ipfs-header "Authorization: …"';
/**
 * Reads `NAME: VALUE`, or `URL NAME: VALUE` for a header that one endpoint alone gets.
 *
 * @throws {MesgError} `usage` when it is neither; the message does not repeat what may be a secret.
 * @example
 * ```ts
 * parseHeader("https://ipfs.example.org Authorization: Bearer abc");
 * ```
 */
function parseHeader(text) {
    const match = /^(?:(https?:\/\/\S+)\s+)?([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e]*)$/.exec(text);
    if (match !== null && (match[1] === undefined || URL.canParse(match[1]))) {
        const origin = match[1] === undefined ? undefined : new URL(match[1]).origin;
        return { origin, name: match[2].toLowerCase(), value: match[3].trim() };
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", "expected a header as NAME: VALUE or URL NAME: VALUE, found something else", {
        hint: 'write it as "Authorization: Bearer …" (what was found is not shown, as it may be secret)',
    });
}
/**
 * Checks that headers without an origin have one node to go to, so that no node learns another's secret.
 *
 * @throws {MesgError} `usage`.
 */
function assertOneReceiver(apis, headers) {
    const origins = new Set(apis.map(({ url }) => new URL(url).origin));
    const open = headers.find(({ origin }) => origin === undefined);
    if (open === undefined || origins.size < 2)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected one node for the header ${open.name}, found ${origins.size}`, {
        hint: `say which node it is for: "${[...origins][0]} ${open.name}: …"`,
    });
}
function endpoint(url, path, given) {
    const headers = Object.create(null);
    if (url.username !== "" || url.password !== "") {
        const login = `${decode(url.username)}:${decode(url.password)}`;
        headers.authorization = `Basic ${Buffer.from(login).toString("base64")}`;
    }
    for (const { origin, name, value } of given) {
        if (origin === undefined || origin === url.origin)
            headers[name] = value;
    }
    if (Object.keys(headers).length > 0 && url.protocol === "http:" && !(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected https:// where credentials are sent, found ${url.origin}`, {
            hint: "over plain http everyone on the way reads them; reach the node by https, or by a tunnel to 127.0.0.1",
        });
    }
    return { url: `${url.origin}${path.replace(/\/+$/, "")}`, headers };
}
/** A login may hold a % that is no escape. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function parseUrl(text, asGiven, what, example) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === "http:" || url?.protocol === "https:")
        return url;
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .U)(asGiven)));
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected the URL of ${what}, found ${shown}`, { hint: `write it as ${example}` });
}
/** `/dns4/HOST/tcp/PORT/https` and its kin as a URL; any other text as it is. */
function fromMultiaddr(text) {
    const match = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d+)(?:\/(http|https))?$/.exec(text);
    if (match === null)
        return text;
    const [, kind, host, port, scheme = "http"] = match;
    return `${scheme}://${kind === "ip6" ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 15953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ publishingRefused),
  T: () => (/* binding */ supplySource)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 2 modules
var read_tree = __webpack_require__(22453);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(80871);
// EXTERNAL MODULE: ./src/source/tar/tar-stream.ts + 4 modules
var tar_stream = __webpack_require__(93091);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
;// CONCATENATED MODULE: ./src/ipfs/offer-source.ts




/**
 * Makes a source ready to be published: a service's folder, or an archive of one.
 * Its blocks are read and hashed again when they are sent: a file that changed meanwhile must not reach a node under an id
 * that is not its own, since nodes keep such a block and serve it ever after.
 *
 * @param known What was found out when it was taken (`takeSource`): its id is what is published, or nothing is.
 */
async function offerSource(path, known, options = {}) {
    const { sourceId, size } = known;
    if ((await (0,promises_.stat)(path)).isDirectory()) {
        const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
        return {
            ...{ sourceId, size },
            blocks: (signal) => (0,archive/* sourceBlocks */.wM)(tree, signal),
            tar: (signal) => (0,tar_stream/* tarStream */.e)(tree, signal),
        };
    }
    return {
        ...{ sourceId, size },
        blocks: (signal) => (0,file_blocks/* fileBlocks */.d)(path, signal),
        tar: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 262_144 }),
    };
}

;// CONCATENATED MODULE: ./src/core/deadline.ts

/** The error of work that did not finish in time. */
class DeadlinePassed extends core_error/* MesgError */.N {
    constructor({ milliseconds, what, hint }) {
        super("environment", `${what} did not finish within ${milliseconds / 1000} s`, hint === undefined ? {} : { hint });
    }
}
/**
 * Runs work under a deadline. The signal that the work receives aborts with the caller's, or when the time is over; the
 * call itself ends then too, even if the work ignores its signal. No timer or listener remains afterwards.
 *
 * @throws {DeadlinePassed} when the time is over; the caller's reason when the caller aborts; otherwise what the work
 * throws.
 * @example
 * ```ts
 * await withDeadline({ milliseconds: 5_000, what: "reading the block" }, signal, (either) => read(either));
 * ```
 */
async function withDeadline(deadline, signal, work) {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", abort);
    const timer = setTimeout(() => controller.abort(new DeadlinePassed(deadline)), deadline.milliseconds);
    try {
        return await Promise.race([work(controller.signal), rejectOnAbort(controller.signal)]);
    }
    catch (error) {
        // Aborted work throws errors of its own; the reason says more.
        throw controller.signal.aborted ? controller.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
    }
}
function rejectOnAbort(signal) {
    const promise = new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    promise.catch(() => undefined);
    return promise;
}

// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
;// CONCATENATED MODULE: ./src/core/http/call-failure.ts


/** A call to a node or a gateway that failed, with what a retry has to know. */
class CallFailure extends core_error/* MesgError */.N {
    /** Whether the same call may succeed later. */
    isTransient;
    /** HTTP status, when there was an answer. */
    status;
    /** Milliseconds that the other side asks to be left alone. */
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
            hint: "redirects are not followed, so that no credential goes to another host; give the address itself",
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
/** A connection that failed before the answer was complete. */
function connectionFailure(place, cause) {
    const forbidden = permissionFailure(place, cause);
    if (forbidden !== undefined)
        return forbidden;
    const root = cause?.cause ?? cause;
    const { code, message } = root;
    return new CallFailure(`cannot talk to ${place}: ${message || code || "the connection failed"}`, {
        isTransient: true,
        cause,
        ...(code === "ECONNREFUSED" ? { hint: "check the address, and that a node is running there" } : {}),
    });
}
/** What Deno throws where it was not given a permission, in words that name the flag; undefined for any other error. */
function permissionFailure(place, error) {
    const cause = error?.cause;
    const found = [error, cause].find((one) => /^(NotCapable|PermissionDenied)$/.test(one?.name ?? ""));
    if (found === undefined)
        return undefined;
    const flag = /--allow-[a-z]+/.exec(found.message)?.[0] ?? "--allow-net";
    const whole = flag === "--allow-net" ? `${flag}=${new URL(place).host}` : flag;
    return new CallFailure(`cannot talk to ${place}: Deno was not given the permission`, {
        cause: error,
        hint: `run it again with ${whole}`,
    });
}
/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now. */
function parseRetryAfter(text, now = Date.now()) {
    if (text === null || text === undefined)
        return undefined;
    const delay = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
/** The node's own words, shortly: Kubo's `{"Message": …}`, a line of text, or what an HTML page is. */
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
    return (0,safe_text/* visibleText */.Q6)(text.length > 1000 ? `${line.slice(0, 200)}…` : line);
}

;// CONCATENATED MODULE: ./src/ipfs/call-policy.ts

const DEFAULT_POLICY = { idleTimeout: 60_000, totalTimeout: 3_600_000, attempts: 5, pause: 500 };
/**
 * Repeats an idempotent call while it fails in passing, and no earlier than the peer asks. A peer that asks for more time
 * than the idle timeout is not waited for.
 *
 * @throws What the last attempt threw.
 */
async function retryCall({ attempts, pause, idleTimeout }, signal, call) {
    const waitFor = (error, attempt) => {
        if (error instanceof DeadlinePassed)
            return (0,retry/* backoff */.J)(pause, attempt);
        if (!(error instanceof CallFailure) || !error.isTransient)
            return undefined;
        const asked = error.retryAfter ?? 0;
        return asked > idleTimeout ? undefined : Math.max(asked, (0,retry/* backoff */.J)(pause, attempt));
    };
    return await (0,retry/* retry */.L)(call, { attempts, signal, waitFor });
}
/** The deadline of a whole task, `publishing QmPG…`. */
function deadlineOf({ totalTimeout }, what) {
    const hint = "try again, or with more time (--ipfs-timeout SECONDS); what has arrived is not sent twice";
    return { milliseconds: totalTimeout, what, hint };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var unixfs_cid = __webpack_require__(54705);
;// CONCATENATED MODULE: ./src/unixfs/block-id.ts



/** @throws {CallFailure} for any other kind of CID. */
function readBlockId(cid) {
    if (cid.length === 34 && cid[0] === 0x12 && cid[1] === 0x20) {
        return { text: (0,unixfs_cid/* formatCid */.WV)(cid), isRaw: false, digest: cid.subarray(2) };
    }
    const [version, codec, hash, length] = cid;
    if (cid.length === 36 && version === 1 && (codec === 0x55 || codec === 0x70) && hash === 0x12 && length === 0x20) {
        return { text: `b${base32(cid)}`, isRaw: codec === 0x55, digest: cid.subarray(4) };
    }
    throw new CallFailure("expected links to dag-pb or raw blocks named by SHA-256, found another kind of CID");
}
/**
 * Compares bytes with the id they were asked by.
 *
 * @throws {MesgError} `refused`: whoever sent them does not have what it says.
 */
function assertBlock({ text, digest }, bytes, place) {
    if ((0,external_node_crypto_.createHash)("sha256").update(bytes).digest().equals(digest))
        return;
    throw new core_error/* MesgError */.N("refused", `${place} serves other bytes for the block ${text}: ${bytes.length} bytes do not hash to it`, {
        hint: "its store is damaged, or something on the way changes answers; use another node or gateway",
    });
}
/** RFC 4648 in lower case without padding, as multibase `b` has it. */
function base32(bytes) {
    let text = "";
    let bits = 0;
    let value = 0;
    for (const byte of bytes) {
        value = ((value << 8) | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            text += ALPHABET[(value >> (bits - 5)) & 31];
    }
    return bits === 0 ? text : text + ALPHABET[(value << (5 - bits)) & 31];
}
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

;// CONCATENATED MODULE: ./src/unixfs/unixfs-node.ts

/**
 * Reads a dag-pb block that is a file, or a part of one: PBNode { Links: 2, Data: 1 } with UnixFS { Type: 1, Data: 2,
 * filesize: 3 } in it (specs.ipfs.tech, UnixFS and dag-pb).
 *
 * @throws {CallFailure} when it is no such block: the id that names it is not the id of a file.
 */
function readUnixfsNode(block) {
    const links = [];
    let data = new Uint8Array(0);
    let type = -1;
    let size;
    for (const { number, bytes } of fieldsOf(block)) {
        if (number === 2) {
            for (const field of fieldsOf(bytes ?? block.subarray(0, 0))) {
                if (field.number === 1 && field.bytes !== undefined)
                    links.push(field.bytes);
            }
        }
        else if (number === 1 && bytes !== undefined) {
            for (const field of fieldsOf(bytes)) {
                if (field.number === 1)
                    type = field.value;
                else if (field.number === 2 && field.bytes !== undefined)
                    data = field.bytes;
                else if (field.number === 3)
                    size = field.value;
            }
        }
    }
    if (type === FILE || type === RAW)
        return { data, links, size: size ?? data.length };
    const found = type === 1 || type === 5 ? "a folder" : "something else";
    throw new CallFailure(`expected the blocks of a file, found ${found}`, { hint: "a source is one file, a tar" });
}
const RAW = 0;
const FILE = 2;
/** The fields of a protobuf message, as far as dag-pb uses them. */
function* fieldsOf(message) {
    let at = 0;
    const varint = () => {
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            const byte = message[at++];
            if (byte === undefined || factor > 2 ** 49)
                throw malformed();
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    };
    while (at < message.length) {
        const tag = varint();
        const number = Math.floor(tag / 8);
        const value = varint();
        if (tag % 8 === 0)
            yield { number, value, bytes: undefined };
        else if (tag % 8 === 2 && at + value <= message.length) {
            at += value;
            yield { number, value, bytes: message.subarray(at - value, at) };
        }
        else
            throw malformed();
    }
}
function malformed() {
    return new CallFailure("expected a dag-pb block, found bytes that are none", { hint: "is it the id of a source?" });
}

;// CONCATENATED MODULE: ./src/unixfs/read-blocks.ts





/** The largest block that nodes exchange. */
const LARGEST_BLOCK = 2 * 1024 * 1024;
/** Links that are known and not yet followed: several levels of blocks that hold nothing but links, none larger than 2 MiB. */
const MOST_WAITING = 200_000;
/** Blocks that are asked for ahead of the one that is needed. */
const AHEAD = 8;
/**
 * Reads a file from its blocks, in order, and hashes each block before anything of it is given out. Some blocks are asked
 * for ahead; what is in memory does not grow with the file.
 *
 * @param place Whose blocks they are, for messages.
 * @param limit The most bytes that the file may have.
 * @throws {MesgError} `refused` at the first block that is not what its id says.
 */
async function* readBlocks(sourceId, get, { place, limit, signal }) {
    const controller = new AbortController();
    // Every call that is under way listens to it.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    const abort = () => controller.abort(signal.reason);
    signal.addEventListener("abort", abort);
    const start = (item) => {
        item.bytes ??= get(idOf(item), controller.signal);
        // A block ahead may fail while an earlier one is waited for; its failure counts when it is its turn.
        item.bytes.catch(() => undefined);
        return item.bytes;
    };
    let queue = [{ cid: (0,unixfs_cid/* parseCid */.mQ)(sourceId) }];
    let size;
    let given = 0;
    let blocks = 0;
    try {
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
            signal.throwIfAborted();
            const current = start(item);
            for (const next of queue.slice(0, AHEAD - 1))
                start(next);
            const bytes = await current;
            const id = idOf(item);
            assertBlock(id, bytes, place);
            const node = id.isRaw ? { data: bytes, links: [], size: bytes.length } : readUnixfsNode(bytes);
            if (size === undefined) {
                size = node.size;
                if (size > limit)
                    throw tooLarge(sourceId, size, limit);
            }
            given += node.data.length;
            // Blocks may name each other so that a few of them are endless; a file has at most as many as it has bytes.
            if (given > size || ++blocks > 1024 + size)
                throw new CallFailure(`the blocks of ${sourceId} do not end where they say`);
            if (node.data.length > 0)
                yield node.data;
            if (node.links.length === 0)
                continue;
            if (queue.length + node.links.length > MOST_WAITING) {
                throw new CallFailure(`the blocks of ${sourceId} link more than ${MOST_WAITING} others before they hold anything`);
            }
            // The block itself must not stay in memory for the sake of its links.
            queue = [...node.links.map((cid) => ({ cid: Uint8Array.from(cid) })), ...queue];
        }
        if (given !== size)
            throw new CallFailure(`expected ${size} bytes in the blocks of ${sourceId}, found ${given}`);
    }
    finally {
        signal.removeEventListener("abort", abort);
        controller.abort(new Error("no longer wanted"));
    }
}
function idOf(item) {
    item.id ??= readBlockId(item.cid);
    return item.id;
}
/** A source that is larger than its taker wants. */
function tooLarge(sourceId, size, limit) {
    return new core_error/* MesgError */.N("refused", `expected at most ${(0,sizes/* formatBytes */.z)(limit)} in ${sourceId}, found ${(0,sizes/* formatBytes */.z)(size)}`);
}

// EXTERNAL MODULE: ./src/unixfs/car.ts
var car = __webpack_require__(21059);
;// CONCATENATED MODULE: ./src/ipfs/kubo/car-batch.ts

/**
 * Cuts a source's blocks into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one
 * with the blocks above those, if there are any. Memory is that of two batches: one on its way, and one that is being filled.
 *
 * @returns What the build of the blocks knows at its end.
 */
async function* carBatches(blocks) {
    const buffers = [new SectionBuffer(), new SectionBuffer()];
    const above = new SectionBuffer();
    let current = 0;
    let leaves = [];
    let top = 0;
    const sizeOf = (some) => some.reduce((sum, { size }) => sum + size, 0);
    try {
        for (;;) {
            const sections = buffers[current];
            const { value: block, done } = await blocks.next();
            if (done) {
                // A source of one leaf has no block above it.
                for (const piece of sections.take())
                    above.append(piece);
                const facts = { blocks: top + leaves.length, size: sizeOf(leaves), isLast: true };
                if (above.length > 0)
                    yield batchOf(above, block.root, facts);
                return block;
            }
            if (block.data !== undefined) {
                leaves.push({ start: sections.length, size: block.data.length, cid: Buffer.from(block.cid) });
                sections.add(block);
                continue;
            }
            const { links } = readUnixfsNode(block.bytes);
            if (leaves[0]?.cid.equals(links[0]) !== true) {
                above.add(block);
                top++;
                continue;
            }
            // A block of links is complete when the leaf after its last one comes: that leaf is the next batch's.
            const next = sections.cut(leaves[links.length]?.start ?? sections.length);
            const late = leaves.splice(links.length);
            sections.add(block);
            yield batchOf(sections, block.cid, { blocks: leaves.length + 1, size: sizeOf(leaves), isLast: false });
            current = 1 - current;
            buffers[current].clear();
            buffers[current].append(next);
            leaves = late.map((leaf) => ({ ...leaf, start: leaf.start - late[0].start }));
        }
    }
    finally {
        await blocks.return(undefined);
    }
}
function batchOf(sections, root, facts) {
    const header = (0,car/* carHeader */.cN)(root);
    return {
        ...facts,
        root: (0,unixfs_cid/* formatCid */.WV)(root),
        length: header.length + sections.length,
        *chunks() {
            yield header;
            yield* sections.take();
        },
    };
}
/** CAR sections one after the other, in memory that is used again. */
class SectionBuffer {
    length = 0;
    #memory = Buffer.alloc(0);
    add(block) {
        for (const piece of (0,car/* carSection */.eY)(block))
            this.append(piece);
    }
    append(piece) {
        if (this.length + piece.length > this.#memory.length)
            this.#grow(this.length + piece.length);
        this.#memory.set(piece, this.length);
        this.length += piece.length;
    }
    clear() {
        this.length = 0;
    }
    /** Cuts off what stands from `start` on, and gives a copy of it. */
    cut(start) {
        const rest = Buffer.from(this.#memory.subarray(start, this.length));
        this.length = start;
        return rest;
    }
    *take() {
        for (let at = 0; at < this.length; at += SLICE)
            yield this.#memory.subarray(at, Math.min(at + SLICE, this.length));
    }
    #grow(needed) {
        // Memory that was never written to costs nothing; growing in steps would leave every step behind.
        const larger = Buffer.allocUnsafeSlow(Math.max(needed * 2, needed > SLICE ? FULL : 0));
        larger.set(this.#memory.subarray(0, this.length));
        this.#memory = larger;
    }
}
/** What is written to a socket at once. */
const SLICE = 262_144;
/** What 174 leaves take, with the block that links them and the leaf that follows. */
const FULL = 45_940_000;

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(65129);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-client.ts


/**
 * Opens ipfs-http-client on a node. This file alone knows the client, so that its successor can take its place. Bytes
 * don't go through it: it holds a long body in memory whole, and sends no CAR under Deno. What it calls for fetch stands in
 * `strict-fetch`: no redirect is followed, and no answer may be long.
 *
 * Its own `timeout` never fires: each call takes a signal.
 */
async function openKuboClient({ url, headers }) {
    const { create, CID } = await Promise.all(/* import() */[__webpack_require__.e(390), __webpack_require__.e(923), __webpack_require__.e(302), __webpack_require__.e(958), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 49958));
    const client = create({ url, headers: { ...headers } });
    const call = async (name, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw failureOf(`${url}/${name}`, error);
        }
    };
    return {
        version: (signal) => call("version", async () => {
            const { version } = await client.version({ signal });
            if (typeof version !== "string")
                throw new SyntaxError("no version");
            return version;
        }),
        isPinned: async (cid, signal) => {
            try {
                return await call("pin/ls", async () => {
                    for await (const pin of client.pin.ls({ paths: [CID.parse(cid)], type: "recursive", signal })) {
                        if (pin.cid.toString() === cid)
                            return true;
                    }
                    return false;
                });
            }
            catch (error) {
                // Kubo has no other answer for "no".
                if (error instanceof CallFailure && error.status === 500 && /not pinned/.test(error.message))
                    return false;
                throw error;
            }
        },
        pin: (cid, signal) => call("pin/add", async () => {
            const pinned = await client.pin.add(CID.parse(cid), { signal });
            if (pinned?.toString() !== cid)
                throw new SyntaxError(`pinned ${pinned}`);
        }),
        unpin: (cid, signal) => call("pin/rm", async () => {
            await client.pin.rm(CID.parse(cid), { signal });
        }),
    };
}
/** What the client throws: an HTTPError with its response, fetch's TypeError, or whatever an odd answer leads to. */
function failureOf(place, error) {
    if (error.name === "AbortError")
        return error;
    const forbidden = permissionFailure(place, error);
    if (forbidden !== undefined)
        return forbidden;
    const { response, message } = error;
    if (response !== undefined)
        return answerFailure({
            place,
            status: response.status,
            header: (name) => response.headers.get(name),
            text: message,
            credentialsHint: endpoint/* CREDENTIALS_HINT */.Pc,
        });
    if (error instanceof TypeError && /fetch|terminated|network|send/i.test(message))
        return connectionFailure(place, error);
    return new CallFailure(`expected a JSON answer from ${place}, found something else`, {
        isTransient: true,
        cause: error,
        hint: "check that the address is a node's RPC interface, not a gateway or a web page",
    });
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./src/core/http/client.ts


/**
 * Sends a request. Redirects are answers like any other: where to go, and with which headers, is for the caller to say.
 * `fetch` would do, but it keeps the whole of a long body and has no way to notice that nothing moves any more.
 */
async function send(request) {
    const { url, method, signal, idleTimeout, body } = request;
    const place = placeOf(url);
    const headers = { ...request.headers, connection: "keep-alive" };
    if (body?.length !== undefined)
        headers["content-length"] = body.length;
    else if (body === undefined && method === "POST")
        headers["content-length"] = 0;
    const outgoing = await client_open(url, method, headers);
    const watch = new Watch(outgoing, { place, idleTimeout, signal });
    try {
        const answered = new Promise((resolve, reject) => {
            outgoing.on("response", resolve).on("error", reject);
            // RFC 9110, 15.2.2: nothing asked for another protocol. Node gives no other sign of a 101.
            outgoing.on("upgrade", (_, socket) => {
                socket.destroy();
                reject(new CallFailure(`${place} switches protocols, which was not asked for`));
            });
            watch.onStop(reject);
        });
        answered.catch(() => undefined);
        const isWhole = body === undefined || (await write(outgoing, body.chunks, answered, watch));
        // After half a body, the other side takes the next request for its rest: that connection ends with its answer.
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
        throw watch.reason ?? (error instanceof CallFailure ? error : connectionFailure(place, error));
    }
}
/** Takes an answer of 200 and no other. */
async function requireOk(answer, credentialsHint) {
    const { status, url } = answer;
    if (status === 200)
        return answer;
    // The body may have any length; the beginning of it says why.
    const text = new TextDecoder().decode(await answer.bytes(65_536).catch(() => new Uint8Array(0)));
    throw answerFailure({ place: placeOf(url), status, header: answer.header, text, credentialsHint });
}
/** An address as messages name it. */
function placeOf(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
/** Writes a body; false when the answer came before its end. */
async function write(outgoing, chunks, answered, watch) {
    let isAnswered = false;
    const stop = answered.then(() => {
        isAnswered = true;
    });
    // A short body is written before anyone waits for this; whoever sends waits for the answer itself.
    stop.catch(() => undefined);
    for await (const chunk of chunks) {
        // Whoever answers early has heard enough: the answer says why.
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
            isComplete = incoming.complete;
            if (!isComplete)
                throw new CallFailure(`the answer of ${place} ended early`, { isTransient: true });
        }
        catch (error) {
            throw watch.reason ?? (error instanceof CallFailure ? error : connectionFailure(place, error));
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
                    throw new CallFailure(`expected at most ${limit} bytes from ${place}, found more`);
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
/** Ends a request when nothing moves for too long, or when it is aborted; and keeps the reason. */
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
        return setTimeout(() => this.#stop(new CallFailure(message, { isTransient: true })), milliseconds);
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
async function client_open(url, method, headers) {
    const { protocol, hostname } = new URL(url);
    const { Agent, request } = protocol === "https:" ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    const agent = agents.get(protocol) ?? new Agent({ keepAlive: true, maxSockets: 64 });
    agents.set(protocol, agent);
    // A node's gateway at localhost sends us on to CID.ipfs.localhost, which few resolvers know to be this machine (RFC 6761).
    const resolve = hostname.endsWith(".localhost") ? { lookup: lookupLocalhost } : {};
    return request(url, { method, headers, agent, ...resolve });
}
const lookupLocalhost = (_, options, done) => (0,external_node_dns_.lookup)("localhost", options, done);

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-rpc.ts




/** The calls of a node's RPC interface that carry bytes (Kubo RPC, `/api/v0`). */
class KuboRpc {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** The bytes of a block, unchecked. */
    async blockGet(cid, limits) {
        const answer = await this.#post(`block/get?arg=${cid}`, limits);
        return await answer.bytes(LARGEST_BLOCK);
    }
    /**
     * Sends a CAR.
     *
     * @param pin Pins the CAR's root with all below it; a node that cannot says so in an answer of 200.
     */
    async dagImport(batch, pin, limits) {
        const part = multipart(batch.chunks(), "source.car");
        const body = { chunks: part.chunks, length: part.framing + batch.length };
        const answer = await this.#post(`dag/import?pin-roots=${pin}`, limits, part.type, body);
        let isPinned = !pin;
        for (const line of await this.#lines(answer, "dag/import")) {
            const { Root, Message, Type } = line;
            if (Type === "error")
                throw this.#said("dag/import", Message);
            if (!Root || !pin)
                continue;
            if (Root.PinErrorMsg) {
                throw new CallFailure(`${this.#api.url} cannot pin ${batch.root}: ${plainWords(Root.PinErrorMsg)}`);
            }
            isPinned ||= Root.Cid?.["/"] === batch.root;
        }
        if (!isPinned)
            throw new CallFailure(`expected ${this.#api.url} to pin ${batch.root}, it does not say so`);
    }
    /**
     * Sends a file and lets the node make the blocks, with the settings written out that nodes differ in.
     *
     * @returns The id that the node gives it.
     */
    async add(file, limits) {
        const part = multipart(file, "source.tar");
        const settings = "chunker=size-262144&cid-version=0&raw-leaves=false&hash=sha2-256&trickle=false&pin=true";
        const answer = await this.#post(`add?${settings}&progress=false`, limits, part.type, { chunks: part.chunks });
        let id;
        for (const line of await this.#lines(answer, "add")) {
            const { Hash, Message, Type } = line;
            if (Type === "error")
                throw this.#said("add", Message);
            id = Hash ?? id;
        }
        if (typeof id === "string")
            return id;
        throw new CallFailure(`expected an id from ${this.#api.url}/add, found none`, { isTransient: true });
    }
    async #post(call, { idleTimeout, signal }, type, body) {
        const url = `${this.#api.url}/${call}`;
        const headers = { ...this.#api.headers, ...(type === undefined ? {} : { "content-type": type }) };
        const answer = await send({
            method: "POST",
            url,
            headers,
            idleTimeout,
            signal,
            ...(body === undefined ? {} : { body }),
        });
        return await requireOk(answer, endpoint/* CREDENTIALS_HINT */.Pc);
    }
    /** An answer of JSON lines; a failure that came after the head stands in a trailer, or in a line of its own. */
    async #lines(answer, call) {
        const text = new TextDecoder().decode(await answer.bytes(1_048_576));
        const failure = answer.trailer("x-stream-error");
        if (failure)
            throw this.#said(call, failure);
        try {
            const lines = text.split("\n").filter((line) => line.trim() !== "");
            return lines.map((line) => {
                const value = JSON.parse(line);
                if (typeof value !== "object" || value === null)
                    throw new SyntaxError("no object");
                return value;
            });
        }
        catch (cause) {
            throw new CallFailure(`expected JSON lines from ${this.#api.url}/${call}, found something else`, {
                isTransient: true,
                cause,
                hint: "check that the address is a node's RPC interface, not a gateway or a web page",
            });
        }
    }
    /** A failure of which the node tells only in or after an answer of 200. */
    #said(call, words) {
        return new CallFailure(`${this.#api.url}/${call}: ${plainWords(words)}`, { isTransient: true });
    }
}
/** A form with one file (RFC 7578), as the RPC interface takes uploads. */
function multipart(file, name) {
    const boundary = `mesg-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
    const head = Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        framing: head.length + tail.length,
        chunks: (async function* () {
            yield head;
            yield* file;
            yield tail;
        })(),
    };
}

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-node.ts






/** An IPFS node, spoken to over Kubo's RPC interface. */
class KuboNode {
    place;
    #rpc;
    #api;
    #client;
    constructor(api) {
        this.place = api.url;
        this.#api = api;
        this.#rpc = new KuboRpc(api);
    }
    /**
     * Uploads a source and pins it. Its own blocks are sent, in batches that are pinned each, so that an upload that was cut
     * goes on where it ended; those pins are taken off when the whole is pinned.
     *
     * @throws {MesgError} `refused` when the node gives another id or does not keep the pin.
     */
    async put(source, options) {
        const { sourceId } = source;
        if (await this.#isPinned(sourceId, options))
            return { by: "nothing", sent: 0, there: source.size };
        const upload = await this.#import(source, options).catch((error) => {
            if (error instanceof CallFailure && (error.status === 404 || error.status === 405))
                return undefined;
            throw error;
        });
        const done = upload ?? (await this.#add(source, options));
        const pinning = `pinning ${sourceId} at ${this.place}`;
        await this.#control(options, pinning, (client, signal) => client.pin(sourceId, signal), PINNING);
        if (!(await this.#isPinned(sourceId, options))) {
            throw new core_error/* MesgError */.N("refused", `${this.place} says that it pinned ${sourceId}, and does not list the pin`, {
                hint: "without a pin a node drops what it was sent; use another node",
            });
        }
        for (const batch of upload?.pinned ?? []) {
            if (batch === sourceId)
                continue;
            // What is left over is no harm: the blocks are pinned by the whole.
            await this.#control(options, "unpinning", (client, signal) => client.unpin(batch, signal)).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        return { by: done.by, sent: done.sent, there: done.there };
    }
    async *read(sourceId, options) {
        const { policy } = options;
        const get = (cid, signal) => retryCall(policy, signal, () => this.#rpc.blockGet(cid, { idleTimeout: policy.idleTimeout, signal }));
        yield* readBlocks(sourceId, ({ text }, signal) => get(text, signal), { ...options, place: this.place });
    }
    async #import(source, options) {
        const batches = carBatches(source.blocks(options.signal));
        const pinned = [];
        let [sent, there] = [0, 0];
        let sending;
        const send = async (batch) => {
            const has = !batch.isLast && (await this.#isPinned(batch.root, options));
            if (!has) {
                await this.#call(options, (limits) => this.#rpc.dagImport(batch, !batch.isLast, limits));
                sent += batch.size;
            }
            else
                there += batch.size;
            if (!batch.isLast)
                pinned.push(batch.root);
            options.onProgress?.(sent + there);
        };
        try {
            for (;;) {
                // The next batch is read and hashed while this one is on its way.
                const { value: batch, done } = await batches.next();
                await sending;
                if (done) {
                    if (batch.sourceId !== source.sourceId)
                        throw changed(source.sourceId, batch.sourceId);
                    return { by: "dag/import", sent, there, pinned };
                }
                sending = send(batch);
                sending.catch(() => undefined);
            }
        }
        finally {
            await sending?.catch(() => undefined);
            await batches.return(undefined);
        }
    }
    async #add(source, options) {
        const count = async function* () {
            let bytes = 0;
            for await (const chunk of source.tar(options.signal)) {
                yield chunk;
                bytes += chunk.length;
                options.onProgress?.(bytes);
            }
        };
        const id = await this.#call(options, (limits) => this.#rpc.add(count(), limits));
        if (id === source.sourceId)
            return { by: "add", sent: source.size, there: 0 };
        throw new core_error/* MesgError */.N("refused", `${this.place} gives the source another id: expected ${source.sourceId}, found ${plainWords(id)}`, {
            hint: "the node cuts files in its own way; use one that has dag/import",
        });
    }
    #isPinned(cid, options) {
        return this.#control(options, `asking ${this.place} for its pins`, (client, signal) => client.isPinned(cid, signal));
    }
    #call({ policy, signal }, call) {
        return retryCall(policy, signal, () => call({ idleTimeout: policy.idleTimeout, signal }));
    }
    /** A call by the client. It cannot tell whether anything moves, so the idle timeout is that of the whole call. */
    async #control({ policy, signal }, what, call, factor = 1) {
        this.#client ??= openKuboClient(this.#api);
        const client = await this.#client;
        return await retryCall(policy, signal, () => withDeadline({ milliseconds: policy.idleTimeout * factor, what }, signal, (limited) => call(client, limited)));
    }
}
/** A node walks through all blocks before it answers that it pinned them. */
const PINNING = 5;
function changed(expected, found) {
    return new core_error/* MesgError */.N("environment", `the source changed while it was sent: expected ${expected}, found ${found}`, {
        hint: "try again when nothing writes to it",
    });
}

// EXTERNAL MODULE: ./src/core/http/hosts.ts
var hosts = __webpack_require__(53243);
;// CONCATENATED MODULE: ./src/core/http/redirects.ts



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
        const answer = await send({ ...request, method: "GET", url: url.href, headers: { ...request.headers, ...own } });
        const location = answer.header("location") ?? "";
        if (!REDIRECTS.has(answer.status) || location === "" || !URL.canParse(location, url.href))
            return answer;
        answer.cancel();
        const next = new URL(location, url);
        if (next.protocol !== "https:" && next.protocol !== url.protocol) {
            throw new CallFailure(`${placeOf(url.href)} redirects to ${next.protocol}//, which is not followed`);
        }
        if ((0,hosts/* isLocal */.I)(next.hostname) && !((0,hosts/* isLoopback */.U)(hostname) && (0,hosts/* isLocal */.I)(url.hostname))) {
            throw new CallFailure(`${placeOf(url.href)} redirects to this machine (${next.host}), which is not followed`);
        }
        url = next;
    }
    throw new TooManyRedirects(`${placeOf(request.url)} redirects more than ${rules.most} times`);
}
/** The error of a chain of redirects that does not end. */
class TooManyRedirects extends CallFailure {
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

// EXTERNAL MODULE: ./src/unixfs/dag.ts
var dag = __webpack_require__(16189);
;// CONCATENATED MODULE: ./src/ipfs/stores/gateway.ts




const RAW_BLOCK = "application/vnd.ipld.raw";
/**
 * A read-only gateway. One that gives raw blocks (specs.ipfs.tech, trustless gateway) is read block by block; any other
 * as a whole, whose id is computed again.
 */
function gatewayStore(endpoint) {
    const place = placeOf(endpoint.url).replace(/\/$/, "");
    return {
        place,
        async *read(sourceId, options) {
            const ask = (cid, signal) => rawBlock(endpoint, cid, options, signal);
            const first = await retryCall(options.policy, options.signal, () => ask(sourceId, options.signal));
            if (first === undefined)
                return yield* wholeFile(endpoint, sourceId, options);
            const get = async (text, signal) => {
                if (text === sourceId)
                    return first;
                const bytes = await retryCall(options.policy, signal, () => ask(text, signal));
                if (bytes !== undefined)
                    return bytes;
                throw new CallFailure(`expected the block ${text} from ${place}, found something else`);
            };
            yield* readBlocks(sourceId, (id, signal) => get(id.text, signal), { ...options, place });
        },
    };
}
/**
 * A source as an Engine reads it: the whole file, in one answer, whose id is computed from the bytes.
 *
 * @throws {MesgError} `refused`, after the last byte, when they are those of another source.
 */
async function* wholeFile(endpoint, sourceId, options) {
    const { signal, policy, limit } = options;
    const url = `${endpoint.url}/ipfs/${sourceId}`;
    const answer = await get(endpoint, { url, headers: {}, idleTimeout: policy.idleTimeout, signal });
    const blocks = (0,dag/* blocksOf */.SH)(answer.chunks());
    let size = 0;
    let found;
    try {
        while (found === undefined) {
            const { value, done } = await blocks.next();
            if (done)
                found = value.sourceId;
            else if (value.data !== undefined) {
                size += value.data.length;
                if (size > limit)
                    throw tooLarge(sourceId, size, limit);
                if (size > 0)
                    yield value.data;
            }
        }
    }
    finally {
        await blocks.return(undefined);
    }
    if (found === sourceId)
        return;
    throw new core_error/* MesgError */.N("refused", `${placeOf(url)} serves another file: expected ${sourceId}, its bytes give ${found}`, {
        hint: "ask a gateway that gives raw blocks, if the source was not added with the defaults; else use another one",
    });
}
/** A block; undefined when the gateway answers with something else than a raw block. */
async function rawBlock(endpoint, cid, { policy }, signal) {
    const url = `${endpoint.url}/ipfs/${cid}?format=raw`;
    const headers = { accept: RAW_BLOCK };
    const answer = await get(endpoint, { url, headers, idleTimeout: policy.idleTimeout, signal });
    if (answer.header("content-type")?.split(";")[0] === RAW_BLOCK)
        return await answer.bytes(LARGEST_BLOCK);
    answer.cancel();
    return undefined;
}
/** Gateways do redirect, to `CID.ipfs.HOST`; headers stay with their host. */
async function get({ headers: ownHeaders }, request) {
    const answer = await getFollowing(request, { most: MOST_REDIRECTS, ownHeaders });
    return await requireOk(answer, endpoint/* CREDENTIALS_HINT */.Pc);
}
const MOST_REDIRECTS = 5;

;// CONCATENATED MODULE: ./src/ipfs/read-back.ts



/**
 * Reads a source to its end, and throws it away.
 *
 * @throws {MesgError} that says "not published" when something else came.
 */
async function readBack(place, bytes, { size, onProgress }) {
    let read = 0;
    try {
        for await (const chunk of bytes) {
            read += chunk.length;
            onProgress?.({ step: "read back", place, bytes: read, size });
        }
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || error instanceof CallFailure)
            throw error;
        const { message, kind, hint } = error;
        throw new core_error/* MesgError */.N(kind, `not published: ${message}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
    }
    if (size === undefined || read === size)
        return;
    throw new core_error/* MesgError */.N("refused", `not published: ${place} gives ${read} of ${size} bytes`);
}
/** Reads a source back from a gateway, which may need a moment to find what a node has: "not found" passes, too. */
async function readBackFromGateway(gateway, what, limits) {
    const { place } = gatewayStore(gateway);
    await retryCall(limits.policy, limits.signal, async () => {
        try {
            await readBack(place, wholeFile(gateway, what.sourceId, limits), what);
        }
        catch (error) {
            if (!(error instanceof CallFailure) || error.status !== 404)
                throw error;
            throw new CallFailure(error.message, { isTransient: true, status: 404, cause: error });
        }
    });
    return place;
}
/**
 * Proves that gateways serve a source which was published before: reads it from each, as an Engine does, and computes its
 * id again.
 *
 * @throws {MesgError} `refused` when one serves something else, `environment` when one does not serve it in time.
 * @example
 * ```ts
 * await proveSource("QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq", { gateways: [parseGateway("https://ipfs.io")] });
 * ```
 */
async function proveSource(sourceId, options) {
    const policy = { ...DEFAULT_POLICY, ...options.policy };
    const what = { sourceId, size: undefined, onProgress: options.onProgress };
    return await withDeadline(deadlineOf(policy, `reading ${sourceId}`), options.signal, async (signal) => {
        const places = [];
        for (const gateway of options.gateways) {
            places.push(await readBackFromGateway(gateway, what, { policy, signal, limit: LARGEST_SOURCE }));
        }
        return places;
    });
}
/** The most that is read where the size is not known. */
const LARGEST_SOURCE = 8 * 1024 ** 3;

;// CONCATENATED MODULE: ./src/ipfs/publish.ts




/**
 * Uploads a source to IPFS nodes, pins it, and reads every byte back, from each node and from each gateway, hashing it
 * again: nodes store and serve damaged blocks without complaint. It is for ever: what was published cannot be taken back.
 *
 * @throws {MesgError} `refused` when a node or a gateway has something else than the source, `environment` when one
 * cannot be reached or does not answer in time. What was sent by then stays, and is not sent again next time.
 * @example
 * ```ts
 * const taken = await takeSource("services/greeter");
 * const source = await offerSource("services/greeter", taken);
 * await publishSource(source, { apis: [parseApi("http://127.0.0.1:5001")] });
 * ```
 */
async function publishSource(source, options) {
    const policy = { ...DEFAULT_POLICY, ...options.policy };
    if (options.apis.length === 0)
        throw new core_error/* MesgError */.N("usage", "expected the RPC interface of an IPFS node, found none");
    return await withDeadline(deadlineOf(policy, `publishing ${source.sourceId}`), options.signal, async (signal) => {
        const limits = { policy, signal, limit: source.size };
        const nodes = [];
        const failures = [];
        for (const api of options.apis) {
            try {
                nodes.push(await publishTo(api, source, options, limits));
                if (options.any)
                    break;
            }
            catch (error) {
                signal.throwIfAborted();
                if (!options.any || !(error instanceof core_error/* MesgError */.N))
                    throw error;
                failures.push(error);
            }
        }
        if (nodes.length === 0)
            throw noneWorks(failures);
        const what = { ...source, onProgress: options.onProgress };
        const gateways = [];
        for (const gateway of options.gateways ?? [])
            gateways.push(await readBackFromGateway(gateway, what, limits));
        const { sourceId, size } = source;
        return { sourceId, size, isProved: !options.withoutReadBack, nodes, gateways, failures };
    });
}
async function publishTo(api, source, { onProgress, withoutReadBack }, limits) {
    const node = new KuboNode(api);
    const { place } = node;
    const { size, sourceId } = source;
    const tell = (bytes) => onProgress?.({ step: "upload", place, bytes, size });
    const upload = await node.put(source, { ...limits, onProgress: tell });
    if (!withoutReadBack)
        await readBack(place, node.read(sourceId, limits), { sourceId, size, onProgress });
    return { ...upload, api: api.url };
}
function noneWorks(failures) {
    const [first] = failures;
    if (failures.length === 1)
        return first;
    const kind = failures.some((failure) => failure.kind === "refused") ? "refused" : "environment";
    return new core_error/* MesgError */.N(kind, `no node took the source: ${failures.map(({ message }) => message).join("; ")}`, {
        cause: first,
    });
}

;// CONCATENATED MODULE: ./src/ipfs/supply-source.ts




/**
 * Sees to it that a source is where Engines fetch it: uploads it to the nodes and reads it back from them and from the
 * gateways; with gateways alone, only the latter; with neither, nothing.
 *
 * @throws {MesgError} as {@linkcode publishSource} and `proveSource` do; `refused` when it may not be published, and
 * `usage` when there is nothing at hand to publish. Nothing was sent then.
 * @example
 * ```ts
 * const source = { sourceId: taken.sourceId, taken, from: "services/greeter" };
 * await supplySource(source, { apis: [parseApi("http://127.0.0.1:5001")], mayPublish: true });
 * ```
 */
async function supplySource({ sourceId, taken, from }, options) {
    const { apis, gateways = [], mayPublish, reading } = options;
    if (apis.length === 0) {
        if (gateways.length === 0)
            return undefined;
        const proved = await proveSource(sourceId, { ...options, gateways });
        return { sourceId, size: undefined, isProved: true, nodes: [], gateways: proved, failures: [] };
    }
    if (from === undefined || taken === undefined) {
        throw new core_error/* MesgError */.N("usage", "expected a source to publish, found only its id", {
            hint: "give the source's archive or folder, or name the service's folder",
        });
    }
    if (!mayPublish)
        throw publishingRefused();
    const offered = await offerSource(from, { sourceId, size: taken.size }, reading);
    return await publishSource(offered, options);
}
/** A source of which nobody said that it may become public. */
function publishingRefused() {
    return new core_error/* MesgError */.N("refused", "expected a yes to publish from a repository that is not known to be public", {
        hint: "what is on IPFS is public for ever; when that is meant, say so with acknowledge-public",
    });
}


/***/ })

};
