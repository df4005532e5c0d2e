export const id = 7661;
export const ids = [7661,4521];
export const modules = {

/***/ 85428:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Helps the compiler infer the options of a command. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 88206:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ reportDiagnostics),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   br: () => (/* binding */ readNamedService),
/* harmony export */   vE: () => (/* binding */ invalidService),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34505);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92036);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11140);
/* harmony import */ var _result_json_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83086);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27669);






/** Returns whether a path is a mesg.yml or its folder, not a definition. */
async function isCompiled(path) {
    return /\.ya?ml$/i.test(path) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
/**
 * Reads the service named on the command line: compiles a folder or a mesg.yml; reads a definition unchanged, valid or
 * not.
 *
 * @param options.use The use of the definition, for the warning about unknown fields: `hashed`.
 * @param options.bytes The contents of a definition that was read already.
 * @param options.withoutPrices As {@linkcode loadService} has it.
 * @throws {MesgError} `refused` when the service is invalid, after reporting its problems on stderr.
 */
async function readNamedService(call, path, options) {
    const { release, use, bytes, withoutPrices = false } = options;
    if (await isCompiled(path)) {
        const { loadService } = await Promise.all(/* import() */[__webpack_require__.e(9164), __webpack_require__.e(9482), __webpack_require__.e(900), __webpack_require__.e(7326)]).then(__webpack_require__.bind(__webpack_require__, 91889));
        const loaded = await loadService(path, { release, withoutPrices, signal: call.signal });
        await reportDiagnostics(call, loaded);
        const { definition, folder, files } = loaded;
        if (definition !== undefined)
            return { definition, folder, files };
        throw invalidService(loaded);
    }
    const { definition, unknownFields } = await (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDefinition */ .y)(bytes ??
        (path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY ? (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberedDocument */ .UE)(call) : undefined) ??
        (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R)(path, "a folder or a definition", call)));
    for (const { pointer, text } of unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
    return { definition, folder: undefined };
}
/** Returns the error for a service without a definition; the hint is for commands that do not show its problems. */
function invalidService({ file, diagnostics }, hint) {
    return new _result_json_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidDocument */ .D(`${file} is not a valid service`, diagnostics, hint);
}
/** Returns the text style of an output. */
function styleOf({ color, columns }) {
    return { color, columns };
}
/** Reports the problems of a service on stderr, with lines and their number. */
async function reportDiagnostics({ stderr }, { diagnostics, file, text }) {
    if (diagnostics.length === 0)
        return;
    await stderr.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsToText */ .Z)(diagnostics, { texts: new Map([[file, text]]), ...styleOf(stderr) }));
    const [first, ...others] = new Set(diagnostics.map((diagnostic) => diagnostic.file));
    await stderr.write(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .countDiagnostics */ .i)(diagnostics)} in ${others.length === 0 ? first : file}\n`);
}


/***/ }),

/***/ 11140:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88013);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27669);



/**
 * Reads a file named on the command line, a pipe of the shell, or stdin for `-`.
 *
 * @param what A name for the input in messages: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
async function readInput(path, what, call) {
    const bytes = path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_0__/* .STREAM */ .dY
        ? await (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_0__/* .readStdin */ .vJ)(call, _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEFINITION_FILE_BYTES */ .a5, what)
        : await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(path, { limit: _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEFINITION_FILE_BYTES */ .a5, what, signal: call.signal, pipes: true });
    if (bytes.length <= _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEFINITION_FILE_BYTES */ .a5)
        return bytes;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx} bytes, found more in ${JSON.stringify(path)}`);
}


/***/ }),

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

/***/ 96516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FORM_BYTES),
/* harmony export */   d: () => (/* binding */ fileForm)
/* harmony export */ });
/** Number of bytes that {@linkcode fileForm} reads. */
const FORM_BYTES = 512;
/**
 * Returns the form of a file by its first bytes, if it is one that users confuse with another.
 *
 * @example
 * ```ts
 * fileForm(new TextEncoder().encode('{"name": "a"}')); // "JSON"
 * ```
 */
function fileForm(bytes) {
    const head = Buffer.from(bytes.subarray(0, FORM_BYTES)).toString("latin1");
    if (CAR.test(head))
        return "a CAR";
    if (head.slice(257, 262) === "ustar")
        return "a tar archive";
    if (head.startsWith("\x1f\x8b"))
        return "a gzip file";
    if (head.startsWith("PK\x03\x04"))
        return "a zip file";
    if (/^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(head))
        return "JSON";
    return /^\s*<(?:!doctype|html)/i.test(head) ? "a web page" : undefined;
}
/** Version 1: a length, then a map in CBOR whose first key is `roots` or `version`; version 2 begins with a fixed map. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the bytes
const CAR = /^(?:[\s\S]{1,2}\xa2(?:eroots|gversion)|\x0a\xa1gversion)/;


/***/ }),

/***/ 71147:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   mm: () => (/* binding */ NothingThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);



/** Pipes that a shell has open, so that opening them does not wait for a writer. */
const OPEN_PIPE = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;
/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, so that the caller can detect it. A
 * named pipe is always refused: opening it waits for its writer, which no signal can end.
 *
 * @throws {MesgError} `usage` when there is no such file, `environment` when it cannot be read.
 * @example
 * ```ts
 * const bytes = await readBounded("mesg.yml", { limit: 4_194_304, what: "a mesg.yml" });
 * ```
 */
async function readBounded(path, options) {
    const { limit, what, signal, pipes = false } = options;
    signal?.throwIfAborted();
    const found = await inspect(path, what);
    const isSafe = pipes ? !found.isFIFO() || OPEN_PIPE.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const chunks = [];
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: limit, highWaterMark: 256 * 1024, ...(signal && { signal }) });
    try {
        for await (const chunk of stream)
            chunks.push(chunk);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw asReadFailure(path, what, error);
    }
    return Buffer.concat(chunks);
}
/**
 * Returns the file status of a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 * @example
 * ```ts
 * (await inspect("services/greeter", "a folder")).isDirectory(); // true
 * ```
 */
async function inspect(path, what) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
/** The path that the caller named does not exist. */
class NothingThere extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8 {
    path;
    constructor(path, message, cause) {
        super("usage", message, { cause });
        this.path = path;
    }
}
function asReadFailure(path, what, cause) {
    const { code, message } = cause;
    const shown = JSON.stringify(path);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new NothingThere(path, `expected ${what}, found nothing at ${shown}`, cause);
    }
    if (code === "EISDIR")
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `cannot read ${shown}: ${message}`, { cause });
}


/***/ }),

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

/***/ 74213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 37007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _json_from_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53433);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88013);



/**
 * Detects the form of a file and decodes that form.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or invalid JSON.
 */
function readContents(bytes, options = {}) {
    const { what = "a service definition" } = options;
    if (bytes.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `expected ${what}, found an empty file`);
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEFINITION_FILE_BYTES */ .a5) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC(`expected a definition of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", value: (0,_json_from_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(decodeText(bytes), options) };
    const hex = asHex(bytes);
    return hex === undefined ? { form: "binary", bytes } : { form: "hex", bytes: Buffer.from(hex, "hex") };
}
function looksLikeJson(bytes) {
    let first = startOfText(bytes);
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!OPENERS.includes(bytes[first]))
        return false;
    return !FIRST_TAGS.includes(bytes[0]) || isJson(bytes);
}
/**
 * Tags at the start of a message that JSON may begin with, too: that of a name is a line feed, that of a process's
 * nodes a quote.
 */
const FIRST_TAGS = [0x0a, 0x22];
const SPACES = [...Buffer.from(" \t\r\n")];
const OPENERS = [...Buffer.from('{["')];
function isJson(bytes) {
    try {
        JSON.parse(decodeText(bytes));
        return true;
    }
    catch {
        return false;
    }
}
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
    }
}
/**
 * Returns hex digits without what other tools add: a byte order mark, `0x`, spaces between bytes, and line breaks, as
 * `xxd -p` has. Undefined for other contents: a message with a name begins with a line feed, never with a digit.
 */
function asHex(bytes) {
    const isDigit = (byte = 0) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
    let start = startOfText(bytes);
    if (bytes[start] === 0x30 && bytes[start + 1] === 0x78)
        start += 2;
    const text = bytes.subarray(start);
    if (!isDigit(text[0]) || !text.every((byte) => isDigit(byte) || SPACES.includes(byte)))
        return undefined;
    const digits = Buffer.from(text).toString("latin1").replaceAll(/\s+/g, "");
    return digits.length % 2 === 0 ? digits : undefined;
}
/** Where the text begins, after a byte order mark. */
function startOfText(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}


/***/ }),

/***/ 34505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isProcessDefinition),
/* harmony export */   y: () => (/* binding */ loadDefinition)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37007);
/* harmony import */ var _json_from_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53433);
/* harmony import */ var _wrong_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7659);
/**
 * Reads files of unknown form. The decoders of messages are large, so they are loaded only for a message.
 *
 * @module
 */




/**
 * Reads a definition as {@linkcode readDefinition} does.
 *
 * @param options.allowsRepeated Keeps the last value of a repeated key of JSON, for a caller that reports all of them.
 * @throws {MesgError} As {@linkcode readDefinition}.
 * @example
 * ```ts
 * (await loadDefinition(new TextEncoder().encode("0a0161"))).definition.name; // "a"
 * ```
 */
async function loadDefinition(bytes, options = {}) {
    try {
        const contents = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes, options);
        if (contents.form === "json")
            return { form: "json", ...(0,_json_from_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionFromJson */ .OL)(contents.value) };
        const { decodeDefinition } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 46919));
        return { form: contents.form, ...decodeDefinition(contents.bytes) };
    }
    catch (error) {
        throw (0,_wrong_form_js__WEBPACK_IMPORTED_MODULE_2__/* .explainForm */ ._)(error, bytes, "a service definition");
    }
}
/**
 * Returns whether a file contains the definition of a process rather than that of a service. Only a process has nodes, in
 * a field that a service message does not have.
 *
 * @example
 * ```ts
 * await isProcessDefinition(await readFile("process.json")); // true
 * ```
 */
async function isProcessDefinition(bytes) {
    let contents;
    try {
        contents = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes, { allowsRepeated: true });
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8)
            return false;
        throw error;
    }
    if (contents.form === "json") {
        const { value } = contents;
        if (typeof value !== "object" || value === null)
            return false;
        return ["nodes", "edges"].some((key) => Object.hasOwn(value, key));
    }
    const { isProcessMessage } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(2362), __webpack_require__.e(8007)]).then(__webpack_require__.bind(__webpack_require__, 2675));
    return isProcessMessage(contents.bytes);
}


/***/ }),

/***/ 7659:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ explainForm)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96516);

const HINTS = {
    "a CAR": "it contains a source as blocks for IPFS: pass it to mesg-compile verify with --source",
    "a tar archive": "it contains a source: pass it with --source, and name the definition",
    "a gzip file": "unpack it first",
    "a zip file": "unpack it first",
    "a web page": "download the file itself instead of its web page",
};
/**
 * Explains bytes that are not a definition.
 *
 * @param error Why they could not be read; returned when nothing more is known.
 */
function explainForm(error, bytes, what) {
    if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8) || error.kind !== "refused" || error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC)
        return error;
    const found = (form, hint) => new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `expected ${what}, found ${form}`, { hint, cause: error });
    const form = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .fileForm */ .d)(bytes);
    const hint = form && HINTS[form];
    if (form !== undefined && hint !== undefined)
        return found(form, hint);
    if (/^(?:fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString("hex"))) {
        return found("text in UTF-16", "save it as UTF-8; in PowerShell, write the file with --out instead of >");
    }
    if (bytes.length > MAX_TEXT_LENGTH || form === "JSON")
        return error;
    const text = Buffer.from(bytes).toString("latin1").trim();
    if (/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text))
        return found("a source id", "mesg-compile fetch downloads its archive");
    if (/^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text)) {
        return found("a hash", "mesg-compile get downloads the definition from an Engine");
    }
    if (/^(?:0x)?[0-9a-f][0-9a-f\s]*$/i.test(text)) {
        return found("an odd number of hex digits", "copy all of them");
    }
    if (isDescription(text)) {
        return found("YAML", "compile it first, from a file whose name ends in .yml: mesg-compile compile FILE");
    }
    if (text.length >= 16 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) {
        return found("text that may be Base64", "decode it first: base64 -d FILE");
    }
    if (isOtherText(bytes))
        return found("other text", "name a mesg.yml, a process.yml, or a definition: JSON, hex or protobuf");
    return error;
}
/** Maximum length of a text that is inspected. */
const MAX_TEXT_LENGTH = 1_000_000;
/** Returns whether a text looks like mesg.yml or a process file: it begins with a key, and has one of theirs at the top level. */
function isDescription(text) {
    const first = text.split("\n").find((line) => !/^\s*(?:#|$)|^(?:---|%YAML)/.test(line)) ?? "";
    return /^(["']?)[A-Za-z][\w-]*\1[ \t]*:/.test(first) && /^(["']?)(?:name|tasks|steps)\1[ \t]*:/m.test(text);
}
/** Returns whether bytes are printable text that does not look like JSON, hex or a message, which begins with a line feed. */
function isOtherText(bytes) {
    const text = Buffer.from(bytes).toString("utf8");
    if (/^\s*[{["]/.test(text) || /^[0-9a-f\s]*$/i.test(text))
        return false;
    return (/^[\t\r\x20-\x7e\u{a0}-\u{10ffff}][\t\r\n\x20-\x7e\u{a0}-\u{10ffff}]*$/u.test(text) && !text.includes("\ufffd"));
}


/***/ }),

/***/ 92036:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countDiagnostics)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);

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
        return count === 0 ? [] : [(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, severity)];
    });
    if (found.length < diagnostics.length)
        parts.push("and more");
    return parts.length === 0 ? "no problems" : parts.join(", ");
}


/***/ }),

/***/ 16036:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diagnosticsToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80427);

/**
 * Returns diagnostics as text: location and message on one line, then the line of the file with a caret, then the hint.
 * Consecutive diagnostics of a rule with the same hint show it once, at the first. Empty when there are none.
 *
 * @example
 * ```ts
 * diagnosticsToText(diagnostics, { texts: new Map([["mesg.yml", text]]) });
 * // mesg.yml:2:1: error: unknown key "nam" in service (did you mean "name"?) [unknown-key]
 * //   2 | nam: a
 * //     | ^
 * //   hint: use one of name, sid
 * ```
 */
function diagnosticsToText(diagnostics, options = {}) {
    const lines = new Map();
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options);
    const blocks = diagnostics.map((diagnostic, index) => {
        const { file, line, column = 1, severity, message, rule, hint, pointer } = diagnostic;
        const place = line === undefined ? `${file}${pointer === "" ? "" : ` at ${pointer}`}` : `${file}:${line}:${column}`;
        const tint = TINTS[severity];
        const shownPlace = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(place, 4096)}:`;
        const head = `${paint("bold", shownPlace)} ${paint(tint, `${severity}:`)}`;
        const width = (options.columns ?? Number.POSITIVE_INFINITY) - INDENT.length - 1;
        const before = shownPlace.length + severity.length + 2 - INDENT.length;
        const words = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C)(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(message, 1000)} [${rule}]`, width, Math.max(before, 1)).join(`\n${INDENT}`);
        const tail = `[${rule}]`;
        const source = line === undefined ? undefined : linesOf(file, lines, options.texts)?.[line - 1];
        const shown = source === undefined ? [] : snippet(source, { line: line, column, tint, columns: options.columns }, paint);
        return [
            `${head} ${words.slice(0, -tail.length)}${paint("dim", tail)}`,
            ...shown,
            ...(hint === undefined || repeatsHint(diagnostic, diagnostics[index - 1])
                ? []
                : [`${INDENT}${paint("cyan", "hint:")} ${hintOf(hint, width)}`]),
            "",
        ].join("\n");
    });
    return blocks.join("");
}
/** Returns whether a diagnostic has the same hint as the one before. */
function repeatsHint({ file, rule, hint }, before) {
    return before !== undefined && file === before.file && rule === before.rule && hint === before.hint;
}
/** Indentation below a diagnostic. */
const INDENT = "  ";
function hintOf(hint, width) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(hint, 1000), width, "hint:".length).join(`\n${INDENT}`);
}
const TINTS = {
    error: "red",
    warning: "yellow",
    note: "cyan",
};
/** Maximum length of a line that is shown, if the terminal is wide enough; it is cut on both sides. */
const WIDTH = 100;
/** The least that is shown, and how close to its end a column may be. */
const LEAST = 30;
const BEHIND = 20;
/** The line of a file, and a caret below the column. */
function snippet(source, { line, column, tint, columns = Number.POSITIVE_INFINITY }, paint) {
    const gutter = String(line);
    // Next to the text are the indent, the gutter, its bar, and a sign for what is cut on each side.
    const width = Math.max(Math.min(WIDTH, columns - gutter.length - 8), LEAST);
    const start = column > width - BEHIND ? column - Math.floor(width / 2) : 0;
    const cut = source.slice(start, start + width);
    const before = start > 0 ? "…" : "";
    const after = source.length > start + width ? "…" : "";
    // One character per UTF-16 unit, so that the caret stays in its column.
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .dottedText */ .og)(cut.replaceAll("\t", " "));
    const indent = " ".repeat(before.length + Math.max(column - 1 - start, 0));
    return [
        `  ${paint("dim", `${gutter} |`)} ${before}${text}${after}`.trimEnd(),
        `  ${paint("dim", `${" ".repeat(gutter.length)} |`)} ${indent}${paint(tint, "^")}`,
    ];
}
function linesOf(file, known, texts) {
    const text = texts?.get(file);
    if (text === undefined)
        return undefined;
    const split = known.get(file) ?? text.split(/\r\n|\n|\r/);
    known.set(file, split);
    return split;
}


/***/ })

};
