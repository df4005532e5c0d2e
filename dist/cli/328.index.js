export const id = 328;
export const ids = [328];
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

/***/ 5464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ readIpfsOptions),
/* harmony export */   dA: () => (/* binding */ PUBLISH_OPTIONS),
/* harmony export */   qO: () => (/* binding */ publishAsAsked),
/* harmony export */   wQ: () => (/* binding */ IPFS_OPTIONS)
/* harmony export */ });
/* unused harmony export wantsIpfs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8785);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5693);




/** The options of every command that speaks to IPFS nodes and gateways. */
const IPFS_OPTIONS = {
    "ipfs-api": {
        type: "string",
        multiple: true,
        value: "URL",
        summary: "an IPFS node's RPC interface, http://127.0.0.1:5001; may be given more than once",
    },
    "ipfs-gateway": { type: "string", multiple: true, value: "URL", summary: "an IPFS gateway, https://ipfs.io" },
    "ipfs-header": {
        type: "string",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for the node, or "URL NAME: VALUE"; never sent to another host',
    },
    "ipfs-timeout": { type: "string", value: "SECONDS", summary: "how long all of it may take (3600)" },
};
/** The options of every command that publishes a source. */
const PUBLISH_OPTIONS = {
    ...IPFS_OPTIONS,
    "ipfs-any": { type: "boolean", summary: "one node that works is enough; without it, all must" },
    "no-read-back": { type: "boolean", summary: "believe the nodes: what one loses or damages is then not noticed" },
    "acknowledge-public": {
        type: "boolean",
        summary: "publish although the repository is private: what is on IPFS is public for ever",
    },
};
/**
 * Reads the options, and the headers in MESG_IPFS_HEADER, one on a line: other users see a process's arguments, but not
 * its environment.
 *
 * @throws {MesgError} `usage`.
 */
async function readIpfsOptions({ options: values, env, }) {
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(154), __webpack_require__.e(211), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 6604));
    const secret = (env.MESG_IPFS_HEADER ?? "").split("\n").filter((line) => line.trim() !== "");
    const headers = [...(values["ipfs-header"] ?? []), ...secret].map(parseHeader);
    const apis = (values["ipfs-api"] ?? []).map((text) => parseApi(text, headers));
    const gateways = (values["ipfs-gateway"] ?? []).map((text) => parseGateway(text, headers));
    assertOneReceiver(apis, headers);
    const timeout = values["ipfs-timeout"];
    if (timeout === undefined)
        return { apis, gateways, patience: {} };
    const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : Number.NaN;
    if (!(seconds > 0 && seconds <= 1_000_000)) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected --ipfs-timeout in seconds, found ${JSON.stringify(timeout)}`);
    }
    return { apis, gateways, patience: { total: seconds * 1000 } };
}
/** Whether a command was asked to publish, or to prove that a source is published. */
function wantsIpfs(values) {
    return (values["ipfs-api"] ?? values["ipfs-gateway"]) !== undefined;
}
/**
 * Publishes a source as the options say, and proves that it is there; with gateways alone, only the latter.
 *
 * @param from Where the source was taken from: a folder or a tar; undefined when only its id is known.
 */
async function publishAsAsked(plain, source, from, reading) {
    const call = plain;
    if (!wantsIpfs(call.options))
        return;
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, offerSource, proveSource, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(154), __webpack_require__.e(211), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 6604));
    const line = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(call);
    const onProgress = ({ step, place, bytes, size }) => line.show(`${step} ${place}: ${(0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}${size === undefined ? "" : ` of ${(0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(size)}`}`);
    try {
        if (places.apis.length === 0) {
            const sourceId = typeof source === "string" ? source : source.sourceId;
            const proved = await proveSource(sourceId, { ...places, signal: call.signal, onProgress });
            await line.end();
            for (const place of proved)
                await call.note(`${place} serves ${sourceId}`);
            return;
        }
        if (from === undefined || typeof source === "string") {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a source to publish, found only its id", {
                hint: "give it with --source TAR or FOLDER, or name the service's folder",
            });
        }
        if (!call.options["acknowledge-public"] && needsAcknowledgement(await knowledgeOf(call)))
            throw notAcknowledged();
        const offered = await offerSource(from, source, reading);
        const { "ipfs-any": any, "no-read-back": withoutReadBack } = call.options;
        const { signal } = call;
        const publication = await publishSource(offered, { ...places, any, withoutReadBack, signal, onProgress });
        await line.end();
        for (const { message } of publication.failures)
            await call.warn(`warning: ${message}`);
        for (const { api, by, sent } of publication.nodes) {
            const how = by === "nothing" ? "it was there" : `${(0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(sent)} sent`;
            const proof = publication.isProved ? "read back" : "not read back";
            await call.note(`published ${source.sourceId} at ${api}: ${how}, pinned, ${proof}`);
        }
        for (const place of publication.gateways)
            await call.note(`${place} serves ${source.sourceId}`);
    }
    finally {
        await line.end();
    }
}
async function knowledgeOf({ env }) {
    const inActions = env.GITHUB_ACTIONS === "true";
    if (!inActions || !env.GITHUB_EVENT_PATH)
        return { inActions, event: undefined };
    try {
        return { inActions, event: JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH, "utf8")) };
    }
    catch {
        return { inActions, event: undefined };
    }
}
function notAcknowledged() {
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", "expected a yes to publish from a repository that is not known to be public", {
        hint: "what is on IPFS is public for ever; when that is meant, give --acknowledge-public",
    });
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
const EVERY_MS = 100;
const CLEAR = "\r\u001b[K";
/** A line of progress on stderr; nothing where no person looks, or with --quiet. */
function progressLine({ stderr, options }) {
    const isShown = stderr.isTerminal && options.quiet !== true;
    let last = 0;
    let isThere = false;
    return {
        show(text) {
            const now = Date.now();
            if (!isShown || now - last < EVERY_MS)
                return;
            last = now;
            isThere = true;
            stderr.write(`${CLEAR}${text.slice(0, 79)}`).catch(() => undefined);
        },
        async end() {
            if (isThere)
                await stderr.write(CLEAR);
            isThere = false;
        },
    };
}


/***/ }),

/***/ 8749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7547);

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
            carry = Math.floor(carry / 58);
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
            carry = Math.floor(carry / 256);
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

/***/ 1794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1381);
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
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected a place to fetch from, found none");
    return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(patience.total, `fetch ${sourceId}`, options.signal, async (signal) => {
        for (const [index, store] of stores.entries()) {
            try {
                return await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(out, async (file) => {
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
                if (index === stores.length - 1 || !(error instanceof _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                await options.onFailure?.(store.place, error);
            }
        }
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected a place to fetch from, found none");
    });
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ folderStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3213);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8033);
/* harmony import */ var _call_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6787);
/* harmony import */ var _read_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2681);







/** A folder of archives, each named by its source id, as the embedded Engine keeps them: `SOURCE_ID.tar`. */
function folderStore(folder) {
    return {
        place: folder,
        async *read(sourceId, { signal, limit }) {
            (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCid */ .mQ)(sourceId);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${sourceId}.tar`);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((cause) => {
                throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .Rk(`expected the archive ${path}, found none`, { cause });
            });
            if (found.size > limit)
                throw (0,_read_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(sourceId, found.size, limit);
            const blocks = (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .blocksOf */ .SH)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 262_144 }), signal);
            try {
                for (;;) {
                    const { value, done } = await blocks.next();
                    if (done) {
                        if (value.sourceId === sourceId)
                            return;
                        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N("refused", `${path} is not what its name says: its bytes give ${value.sourceId}`);
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
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5464);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5693);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3136);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7547);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6498);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5244);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9236);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1794);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8785);
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
        (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCid */ .mQ)(sourceId);
        if (out === undefined) {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", "expected --out FILE, found none", { hint: "it is where the archive is written" });
        }
        const options = { ...call.options, "ipfs-gateway": [...gateway, ...ipfsGateway] };
        const places = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readIpfsOptions */ .TI)({ options, env: call.env });
        const nodes = places.apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .KuboNode */ .i(api));
        const stores = [...folder.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .folderStore */ .s), ...nodes, ...places.gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .gatewayStore */ .c)];
        if (stores.length === 0) {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", "expected --gateway, --ipfs-api or --folder, found none of them", {
                hint: "say where to fetch it from: --gateway https://ipfs.io",
            });
        }
        const line = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLine */ .o)(call);
        try {
            const { place, size } = await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchSource */ .s)(sourceId, {
                ...{ out, stores, patience: places.patience, signal: call.signal },
                onProgress: (from, bytes) => line.show(`${from}: ${(0,_source_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(bytes)}`),
                onFailure: async (_, error) => {
                    await line.end();
                    await call.warn(`warning: ${error.message}`);
                },
            });
            await line.end();
            await call.note(`fetched ${(0,_source_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(size)} from ${place}, verified`);
        }
        finally {
            await line.end();
        }
        return 0;
    },
});
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ CarWriter),
/* harmony export */   cN: () => (/* binding */ carHeader),
/* harmony export */   eY: () => (/* binding */ carSection)
/* harmony export */ });
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);

/** The header of a CAR (version 1) with one root, which is a CIDv0: always of the same length. */
function carHeader(root) {
    const text = (words) => [...Buffer.from(words, "latin1")];
    // DAG-CBOR: {"roots": [tag 42 (0x00 and the CID)], "version": 1}
    const roots = [0x65, ...text("roots"), 0x81, 0xd8, 0x2a, 0x58, root.length + 1, 0x00, ...root];
    const map = [0xa2, ...roots, 0x67, ...text("version"), 0x01];
    return Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(map.length), ...map]);
}
/** One section of a CAR: the block with its CID and their length before it. */
function carSection({ cid, bytes }) {
    return [Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(cid.length + bytes.length), ...cid]), bytes];
}
/** Writes blocks to a CAR file as they come; its root, which is known last, is filled in at the end. */
class CarWriter {
    #file;
    constructor(file) {
        this.#file = file;
    }
    static async begin(file) {
        await file.write(carHeader(new Uint8Array(34)));
        return new CarWriter(file);
    }
    async add(block) {
        for (const piece of carSection(block))
            await this.#file.write(piece);
    }
    async finish(root) {
        await this.#file.write(carHeader(root), 0);
    }
}


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8749);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);

/** What stands before the 32 bytes of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** The bytes of a CIDv0: 34 bytes, a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/** Writes a CIDv0 as text: base58, `Qm…`. */
function formatCid(cid) {
    return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase58 */ .Rd)(cid);
}
/**
 * Reads a CIDv0, the form in which a definition names its source.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
function parseCid(text) {
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a source id (a CIDv0, Qm and 44 more characters), found ${found}`);
}


/***/ }),

/***/ 8033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   wf: () => (/* binding */ leavesOf),
/* harmony export */   zN: () => (/* binding */ buildDag)
/* harmony export */ });
/* unused harmony export sourceIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3213);
/* harmony import */ var _interruptible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3774);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7169);
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4507);





/** Links in one block: the classic width of `ipfs add`. */
const WIDTH = 174;
/** Leaves in memory whose hashes are computed at the same time, on the threads of the runtime's pool. */
const IN_FLIGHT = 8;
/**
 * Builds the UnixFS DAG of one file as `ipfs add` does with its classic defaults (leaves of 256 KiB in dag-pb, balanced,
 * 174 links, CIDv0), and gives out each block as soon as it is complete: leaves in the order of the file, a parent after
 * its last child, the root last. Memory does not grow with the file.
 *
 * @param leaves The file in leaves, all full but the last; at least one, which is empty for an empty file.
 * @param pool Where leaves go back to.
 * @param width Links in one block; other than the default only in tests, where three levels should be small.
 */
async function* buildDag(leaves, pool, width = WIDTH) {
    const levels = [[]];
    const pending = [];
    let blocks = 0;
    function* add(link, level) {
        levels[level] ??= [];
        if (levels[level].length === width)
            yield* close(level);
        levels[level].push(link);
    }
    function* close(level) {
        const { bytes, link } = parentOf(levels[level]);
        levels[level] = [];
        blocks++;
        yield { cid: link.cid, bytes, data: undefined };
        yield* add(link, level + 1);
    }
    try {
        for (let ended = false;;) {
            while (!ended && pending.length < IN_FLIGHT) {
                const { value: leaf, done } = await leaves.next();
                ended = done === true;
                if (done || (leaf.data.length === 0 && blocks + pending.length > 0))
                    continue;
                pending.push(startHash(leaf));
            }
            const next = pending.shift();
            if (next === undefined)
                break;
            const { leaf, block } = next;
            const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidV0 */ .p_)(new Uint8Array(await next.digest));
            blocks++;
            yield { cid, bytes: block, data: leaf.data };
            yield* add({ cid, tsize: block.length, size: leaf.data.length }, 0);
            pool.give(leaf);
        }
    }
    finally {
        await leaves.return(undefined);
    }
    for (let level = 0; level < levels.length - 1 || levels[level].length > 1; level++)
        yield* close(level);
    const { cid, size } = levels.at(-1)[0];
    return { sourceId: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCid */ .WV)(cid), root: cid, size, blocks };
}
function startHash(leaf) {
    const block = leaf.block();
    const digest = node_crypto__WEBPACK_IMPORTED_MODULE_0__.webcrypto.subtle.digest("SHA-256", block);
    // It is waited for in its turn; a failure elsewhere until then must not leave it unhandled.
    digest.catch(() => undefined);
    return { leaf, block, digest };
}
/** The block that links its children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
function parentOf(children) {
    const links = [];
    const sizes = [];
    let size = 0;
    let tsize = 0;
    for (const child of children) {
        const link = [0x0a, child.cid.length, ...child.cid, 0x12, 0x00, 0x18, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(child.tsize)];
        links.push(0x12, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(link.length), ...link);
        sizes.push(0x20, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(child.size));
        size += child.size;
        tsize += child.tsize;
    }
    const data = [0x08, 0x02, 0x18, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(size), ...sizes];
    const bytes = Uint8Array.from([...links, 0x0a, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(data.length), ...data]);
    const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidV0 */ .p_)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest());
    return { bytes, link: { cid, tsize: tsize + bytes.length, size } };
}
/** Any stream in leaves. */
async function* leavesOf(chunks, pool) {
    let leaf = pool.take();
    for await (const chunk of chunks) {
        for (let rest = leaf.put(chunk); leaf.isFull; rest = leaf.put(rest)) {
            yield leaf;
            leaf = pool.take();
        }
    }
    yield leaf;
}
/**
 * The source id of a file: the CIDv0 that `ipfs add` gives it with its classic defaults.
 *
 * @throws {DOMException} of the signal, when it aborts.
 * @example
 * ```ts
 * const { sourceId } = await sourceIdOf(createReadStream("source.tar", { highWaterMark: 262_144 }));
 * ```
 */
async function sourceIdOf(chunks, signal) {
    return await lastOf(blocksOf(chunks, signal));
}
/**
 * The blocks of any file, in the order of a CAR; the generator's return value is what {@linkcode sourceIdOf} gives. A
 * block's bytes hold only until the next one is asked for.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of blocksOf(createReadStream("source.tar"))) await put(cid, bytes);
 * ```
 */
function blocksOf(chunks, signal) {
    const pool = new _leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .LeafPool */ .zq();
    return buildDag(leavesOf((0,_interruptible_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(chunks, signal), pool), pool);
}
/** Runs a build to its end, handing each block to `take`. */
async function lastOf(blocks, take = () => undefined) {
    try {
        for (;;) {
            const { value, done } = await blocks.next();
            if (done)
                return value;
            await take(value);
        }
    }
    finally {
        await blocks.return(undefined);
    }
}


/***/ }),

/***/ 3774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * Passes chunks on and ends the wait for the next one when the signal aborts, with the signal's reason.
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

/***/ 7169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zq: () => (/* binding */ LeafPool)
/* harmony export */ });
/* unused harmony exports LEAF_SIZE, Leaf */
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);

/** Bytes of a file that one leaf holds: the classic chunker of `ipfs add`, `size-262144`. */
const LEAF_SIZE = 262_144;
/** Room for what stands before the bytes in a block, and after them. */
const BEFORE = 16;
const AFTER = 8;
/**
 * A leaf of a UnixFS file that is being filled. Its bytes stand where they will stand in the dag-pb block, so that
 * whoever fills it reads straight into the block and nothing is copied.
 */
class Leaf {
    #buffer;
    #capacity;
    #length = 0;
    constructor(capacity) {
        this.#buffer = new Uint8Array(BEFORE + capacity + AFTER);
        this.#capacity = capacity;
    }
    get isFull() {
        return this.#length === this.#capacity;
    }
    /** Whether as many bytes more would fill it. */
    isFullWith(length) {
        return this.#length + length >= this.#capacity;
    }
    /** The bytes that were filled in. */
    get data() {
        return this.#buffer.subarray(BEFORE, BEFORE + this.#length);
    }
    /** Where the next bytes go: at most `wanted` of them. */
    space(wanted) {
        const start = BEFORE + this.#length;
        return this.#buffer.subarray(start, start + Math.min(wanted, this.#capacity - this.#length));
    }
    /** Counts bytes that were written into {@linkcode space}. */
    advance(length) {
        this.#length += length;
    }
    /** Copies in what there is room for, and gives back the rest. */
    put(bytes) {
        const space = this.space(bytes.length);
        const fits = space.length === bytes.length ? bytes : bytes.subarray(0, space.length);
        space.set(fits);
        this.advance(space.length);
        return bytes.subarray(space.length);
    }
    /** Empties it, to be filled again. */
    reset() {
        this.#length = 0;
        return this;
    }
    /** Frames the bytes: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without links. */
    block() {
        const size = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(this.#length);
        const field = this.#length === 0 ? [] : [0x12, ...size];
        const head = [0x0a, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(2 + field.length + this.#length + 1 + size.length), 0x08, 0x02, ...field];
        const end = BEFORE + this.#length;
        this.#buffer.set(head, BEFORE - head.length);
        this.#buffer.set([0x18, ...size], end);
        return this.#buffer.subarray(BEFORE - head.length, end + 1 + size.length);
    }
}
/** Leaves that are used again and again: memory stays what the first few of them took. */
class LeafPool {
    #idle = [];
    #capacity;
    /** @param capacity Bytes in a leaf; other than the default only in tests. */
    constructor(capacity = LEAF_SIZE) {
        this.#capacity = capacity;
    }
    /** An empty leaf. */
    take() {
        return this.#idle.pop()?.reset() ?? new Leaf(this.#capacity);
    }
    /** Takes back a leaf whose bytes nobody looks at any more. */
    give(leaf) {
        this.#idle.push(leaf);
    }
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zR: () => (/* binding */ enforceLimits)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7547);

const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 };
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
/** Folders and files named in an error. */
const LARGEST = 5;
/** The share of a folder from which on its own parts are more telling. */
const NEARLY_ALL = 0.9;
/** The share that a part needs to say more than the folder that it is in. */
const TELLING = 0.1;
/**
 * Refuses a tree that is over its limits, and says where most of it is.
 *
 * @throws {MesgError} `refused`.
 */
function enforceLimits(entries, { maxBytes, maxEntries }) {
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (entries.length > maxEntries) {
        const rows = largest(entries, () => 1).map(([folder, count]) => `${folder}: ${count}`);
        throw over(`expected at most ${maxEntries} entries, found ${entries.length}; most are in`, rows);
    }
    if (bytes > maxBytes) {
        const rows = largest(entries, sizeOf).map(([folder, size]) => `${folder}: ${formatBytes(size)}`);
        throw over(`expected at most ${formatBytes(maxBytes)}, found ${formatBytes(bytes)}; most are in`, rows);
    }
}
function over(what, rows) {
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
        hint: "name what the service does not need in .mesgignore",
    });
}
function sizeOf(entry) {
    return entry.kind === "file" ? entry.size : 0;
}
/**
 * What holds most of the weight: the parts of the tree's root or, where one folder holds nearly all, the parts of that.
 */
function largest(entries, weight) {
    let inside = entries;
    let above = [];
    for (let parent = "";;) {
        const parts = new Map();
        for (const entry of inside) {
            const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
            if (path === parent)
                continue;
            const end = path.indexOf("/", parent.length);
            const part = end === -1 ? path : path.slice(0, end + 1);
            parts.set(part, (parts.get(part) ?? 0) + weight(entry));
        }
        const rows = [...parts].sort(([, left], [, right]) => right - left);
        const total = rows.reduce((sum, [, part]) => sum + part, 0);
        const [name = "", most = 0] = rows[0] ?? [];
        if (most < total * TELLING && above.length > 0)
            return above;
        if (!name.endsWith("/") || most < total * NEARLY_ALL)
            return rows.slice(0, LARGEST);
        const within = inside.filter(({ path }) => path.startsWith(name));
        if (within.length === 0)
            return rows.slice(0, LARGEST);
        above = rows.slice(0, LARGEST);
        parent = name;
        inside = within;
    }
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ varint)
/* harmony export */ });
/** A number as an unsigned LEB128 varint, as protobuf and multiformats write it; up to 2^53 - 1. */
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    bytes.push(rest);
    return bytes;
}


/***/ }),

/***/ 1381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7547);




/**
 * Writes a file so that it appears whole or not at all: under a temporary name beside it, then renamed over it. When
 * the writer throws, or the disk is full, nothing is left behind and an older file of that name is untouched. A path
 * that is a device or a pipe (`/dev/stdout`) is written to as it is.
 *
 * @param path Where the file is to appear.
 * @param writer Writes the contents; what it throws is passed on.
 * @returns What the writer returns.
 * @throws {MesgError} `surroundings` when the file system refuses, with the path in the message.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    const inPlace = existing !== undefined && !existing.isFile() && !existing.isDirectory();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
    const handle = await attempt(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(written, inPlace ? "w" : "wx"));
    let complete = false;
    try {
        const result = await writer({ write: (bytes, position) => attempt(path, () => writeAll(handle, bytes, position)) });
        if (!inPlace) {
            await attempt(path, () => handle.sync());
            await attempt(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, path));
        }
        complete = true;
        return result;
    }
    finally {
        await handle.close();
        if (!complete && !inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true });
    }
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const at = position === undefined ? null : position + done;
        done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
    }
}
async function attempt(path, operation) {
    try {
        return await operation();
    }
    catch (error) {
        const full = error.code === "ENOSPC";
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("surroundings", `cannot write ${path}: ${error.message}`, {
            cause: error,
            hint: full ? "free some space on that disk" : "check that its folder exists and may be written to",
        });
    }
}


/***/ })

};
