export const id = 7638;
export const ids = [7638];
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

/***/ 15133:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ processToJson)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77544);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51241);



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

/***/ 23851:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83712);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21334);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15133);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46919);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13531);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80192);
/**
 * Gets the definition that an Engine stores.
 *
 * @module
 */





const WRITERS = {
    json: (stored, release) => Buffer.from(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleJson */ .$m)(JSON.stringify(jsonOf(stored, release), undefined, 2))}\n`),
    binary: bytesOf,
    hex: (stored, release) => Buffer.from(`${Buffer.from(bytesOf(stored, release)).toString("hex")}\n`),
};
function jsonOf({ kind, read }, release) {
    return kind === "service" ? (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionToJson */ .L)(read.definition) : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .processToJson */ .t)(read.definition, release);
}
function bytesOf({ kind, read }, release) {
    return kind === "service" ? (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeDefinition */ .g)(read.definition) : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeProcess */ .mW)(read.definition, { release });
}
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: "get",
    synopsis: "HASH|SID|NAME --endpoint HOST:PORT | --local",
    summary: "get the definition that an Engine stores",
    description: `A service or a process is named by its hash; else by the sid of the service or the name of the process, if it
is unique. The output is unverified, as the Engine returns it; mesg-compile verify compares it with a definition or a file.`,
    examples: [
        "mesg-compile get greeter --local",
        "mesg-compile get $HASH --endpoint localhost:50052 --format binary -o greeter.bin",
    ],
    pages: ["docs/engine-connection.md"],
    json: "the definition as proto3 JSON, with its hash",
    positionals: [1, 1],
    options: {
        format: { type: "string", value: "FORMAT", values: Object.keys(WRITERS), summary: "json, binary or hex (json)" },
        ..._session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_OPTIONS */ .AC,
    },
    async run(call) {
        const { format = "json" } = call.options;
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => {
            const stored = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .findStored */ .FC)(engine, call.positionals[0], call);
            for (const { pointer, text } of stored.read.unknownFields)
                await call.warn(`warning: ${pointer}: unknown ${text} is left out`);
            await call.stdout.write(WRITERS[format](stored, engine.release));
        });
        return 0;
    },
});
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
