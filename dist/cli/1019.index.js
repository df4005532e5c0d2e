export const id = 1019;
export const ids = [1019];
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

/***/ 5066:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm),
/* harmony export */   s: () => (/* binding */ YES_OPTION)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The option that confirms without a prompt. */
const YES_OPTION = {
    yes: { type: "boolean", short: "y", summary: "do it without confirmation" },
};
/**
 * Asks for a confirmation on the terminal, unless `--yes` is set.
 *
 * @throws {MesgError} `usage` without a terminal, `refused` for any other answer than yes.
 */
async function confirm(call, { question, refusal }) {
    const { options, ask, signal, progress } = call;
    if (options.yes)
        return;
    await progress.end();
    if (ask === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `no terminal to confirm on: ${refusal}`, { hint: "to confirm, add --yes" });
    }
    const answer = (await ask(`${question} [y/N] `, { signal })).trim();
    if (!/^y(?:es)?$/i.test(answer))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `not confirmed: ${refusal}`);
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

/***/ 33896:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5066);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83712);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62121);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17341);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18741);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80192);
/**
 * Deletes a service or a process from an Engine.
 *
 * @module
 */





const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "delete",
    synopsis: "HASH|SID|NAME --endpoint HOST:PORT | --local",
    summary: "delete a service or a process from an Engine",
    description: `A service or a process is named by its hash; else by the sid of the service or the name of the process, if it
is unique. Asks for confirmation; without a terminal, --yes is required. Engines up to 0.15 can delete services, and those from
0.14 to 0.20 processes; later ones keep them on a chain, which cannot.`,
    examples: ["mesg-compile delete greeter --local", "mesg-compile delete $HASH --endpoint localhost:50052 --yes"],
    pages: ["docs/engine-connection.md"],
    json: '{ status: "deleted", hash, sid, endpoint }: a process has name in place of sid',
    positionals: [1, 1],
    options: { ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .YES_OPTION */ .s, ..._session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_OPTIONS */ .AC },
    async run(call) {
        const { signal, options } = call;
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => {
            // A release without both calls is refused first.
            assertDeletes(engine, call);
            const id = call.positionals[0];
            const stored = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .findStored */ .FC)(engine, id, call);
            assertDeletes(engine, call, stored.kind);
            const named = namesOf(stored);
            // An Engine may return another definition than the one of the hash.
            if (!Object.values(named).includes(id)) {
                const found = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .shownHash */ .sI)(stored.read.definition);
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", `the Engine returned ${found} for ${id}`, { hint: "nothing was deleted" });
            }
            const name = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleText */ .Q6)(Object.values(named)[1])} (${(0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .shownHash */ .sI)(stored.read.definition)})`;
            const what = stored.kind === "service" ? name : `the process ${name}`;
            await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .confirm */ .l)(call, {
                question: `Delete ${what} from ${(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(engine, call)}?`,
                refusal: "nothing was deleted",
            });
            await remove(engine, stored, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .CALL_TIMEOUT */ .p, signal });
            const result = { status: "deleted", ...named, endpoint: engine.address };
            await call.stdout.write(options.json ? `${JSON.stringify(result, undefined, 2)}\n` : `deleted ${what}\n`);
        });
        return 0;
    },
});
/** The hash and the sid of a service, the hash and the name of a process. */
function namesOf({ kind, read }) {
    const { hash } = read.definition;
    return kind === "service" ? { hash, sid: read.definition.sid } : { hash, name: read.definition.name };
}
/** What a release cannot delete, and which can. */
const CANNOT = {
    service: ["services", "only Engines up to 0.15 can: from 0.16 on services are on a chain"],
    process: ["processes", "only Engines from 0.14 to 0.20 can: from 0.21 on it takes a transaction, by mesg-cli"],
    both: ["services or processes", "only Engines up to 0.20 can: later ones have both on a chain"],
};
/** @throws {MesgError} For a release that cannot delete a kind, or either: `refused` if it was detected, else `usage`. */
function assertDeletes({ release, releaseName }, { options }, kind) {
    const dialect = (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnChain */ .No)(release) ? undefined : (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .dialectOf */ .E3)(release);
    const may = {
        service: dialect?.methods.delete !== undefined,
        process: dialect?.applications?.process.delete !== undefined,
    };
    if (kind === undefined ? may.service || may.process : may[kind])
        return;
    const [what, hint] = CANNOT[kind ?? "both"];
    const { endpoint, "engine-version": version = "auto" } = options;
    const isDetected = endpoint !== undefined && version === "auto";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8(isDetected ? "refused" : "usage", `Engine ${releaseName} cannot delete ${what}`, { hint });
}
/** Deletes it, and checks that the Engine no longer has it. */
async function remove({ client, processes }, stored, call) {
    const { hash } = stored.read.definition;
    const isService = stored.kind === "service";
    if (isService)
        await client.delete(hash, call);
    else
        await processes().delete(hash, call);
    const isThere = isService ? await client.has(hash, call) : (await processes().find(hash, call)) !== undefined;
    if (!isThere)
        return;
    const shown = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .shownHash */ .sI)(stored.read.definition);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", `the Engine confirmed that it deleted ${shown}, but still has it`);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
