export const id = 487;
export const ids = [487];
export const modules = {

/***/ 5428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Helps the compiler infer the options of a command. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

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

/***/ 7586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
/** A number of bytes for people: `1.5 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toFixed(1))} ${UNITS[unit]}`;
}


/***/ }),

/***/ 6496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * Passes on what comes, chunks say, and ends the wait for the next one when the signal aborts, with the signal's reason.
 *
 * @example
 * ```ts
 * for await (const chunk of interruptible(response.body, AbortSignal.timeout(10_000))) hash.update(chunk);
 * ```
 */
async function* interruptible(chunks, signal) {
    if (signal === undefined)
        return yield* chunks;
    const iterator = chunks[Symbol.asyncIterator]();
    let stop = () => undefined;
    const abort = () => stop(signal.reason);
    signal.addEventListener("abort", abort);
    try {
        for (;;) {
            signal.throwIfAborted();
            const { value, done } = await new Promise((resolve, reject) => {
                stop = reject;
                iterator.next().then(resolve, reject);
            });
            if (done)
                return;
            yield value;
        }
    }
    finally {
        signal.removeEventListener("abort", abort);
        // A source that hangs would hang here too: it is told, and not waited for.
        iterator.return?.()?.catch(() => undefined);
    }
}


/***/ }),

/***/ 1794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7039);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3720);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);



/**
 * Fetches a source's archive from the first place that has it, and verifies it against its id.
 *
 * @returns The place that it came from, and its bytes.
 * @throws {MesgError} of the last place, when none has it.
 */
async function fetchSource(sourceId, options) {
    const patience = { ..._deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .PATIENCE */ .aZ, ...options.patience };
    const { stores, limit = _read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SOURCE */ .JO, out } = options;
    if (stores.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected a place to fetch from, found none");
    return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(patience.total, `fetch ${sourceId}`, options.signal, async (signal) => {
        for (const [index, store] of stores.entries()) {
            try {
                return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(out, async (file) => {
                    let size = 0;
                    for await (const chunk of store.read(sourceId, { patience, signal, limit })) {
                        await file.write(chunk);
                        size += chunk.length;
                        options.onProgress?.(store.place, size);
                    }
                    return { place: store.place, size };
                });
            }
            catch (error) {
                signal.throwIfAborted();
                if (index === stores.length - 1 || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                await options.onFailure?.(store.place, error);
            }
        }
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected a place to fetch from, found none");
    });
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ folderStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7616);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6681);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4705);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8656);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(418);




/** A folder of archives, each named by its source id, as the embedded Engine keeps them: `SOURCE_ID.tar`. */
function folderStore(folder) {
    return {
        place: folder,
        async *read(sourceId, { signal, limit }) {
            (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCid */ .mQ)(sourceId);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${sourceId}.tar`);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk(`expected the archive ${path}, found none`, { cause });
            });
            if (found.size > limit)
                throw (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(sourceId, found.size, limit);
            const blocks = (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .fileBlocks */ .d)(path, signal);
            try {
                for (;;) {
                    const { value, done } = await blocks.next();
                    if (done) {
                        if (value.sourceId === sourceId)
                            return;
                        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("refused", `${path} is not what its name says: its bytes give ${value.sourceId}`);
                    }
                    if (value.data?.length)
                        yield value.data;
                }
            }
            finally {
                await blocks.return(undefined);
            }
        },
    };
}


/***/ }),

/***/ 3972:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5693);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3136);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7586);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1003);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1794);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4705);
/**
 * Fetches a source's archive by its id and verifies every block.
 *
 * @module
 */




const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .N)({
    name: "fetch",
    synopsis: "CID --out FILE",
    summary: "fetch a source by its id, verified block by block",
    description: `Asks the places in turn, folders first, then nodes, then gateways; the first that has it serves. FILE appears
whole and verified, or not at all: a node or a gateway is not believed.

  mesg-compile fetch QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq --out source.tar --gateway https://ipfs.io`,
    positionals: [1, 1],
    options: {
        out: { type: "string", value: "FILE", summary: "where the archive, a tar, is written" },
        gateway: { type: "string", multiple: true, value: "URL", summary: "the same as --ipfs-gateway" },
        folder: {
            type: "string",
            multiple: true,
            value: "FOLDER",
            summary: "a folder of archives named CID.tar, as the embedded Engine keeps them",
        },
        ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .IPFS_OPTIONS */ .wQ,
    },
    async run(call) {
        const [sourceId = ""] = call.positionals;
        const { out, folder = [], gateway = [], "ipfs-gateway": ipfsGateway = [] } = call.options;
        checkSourceId(sourceId);
        if (out === undefined) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected --out FILE, found none", { hint: "it is where the archive is written" });
        }
        const options = { ...call.options, "ipfs-gateway": [...gateway, ...ipfsGateway] };
        const places = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readIpfsOptions */ .TI)({ options, env: call.env });
        const nodes = places.apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .KuboNode */ .i(api));
        const stores = [...folder.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .folderStore */ .s), ...nodes, ...places.gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .gatewayStore */ .c)];
        if (stores.length === 0) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected --gateway, --ipfs-api or --folder, found none of them", {
                hint: "say where to fetch it from: --gateway https://ipfs.io",
            });
        }
        const line = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .progressLine */ .o)(call);
        try {
            const { place, size } = await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchSource */ .s)(sourceId, {
                ...{ out, stores, patience: places.patience, signal: call.signal },
                onProgress: (from, bytes) => line.show(`${from}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z)(bytes)}`),
                onFailure: async (_, error) => {
                    await line.end();
                    await call.warn(`warning: ${error.message}`);
                },
            });
            await line.end();
            await call.note(`fetched ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z)(size)} from ${place}, verified`);
        }
        finally {
            await line.end();
        }
        return 0;
    },
});
/** A source id that is none is wrong usage here, where it is typed. */
function checkSourceId(text) {
    try {
        (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .parseCid */ .mQ)(text);
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", error.message, { cause: error, hint: "mesg-compile compile prints it" });
    }
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
