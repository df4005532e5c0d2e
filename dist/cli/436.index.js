export const id = 436;
export const ids = [436];
export const modules = {

/***/ 387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ IPFS_OPTIONS),
  dA: () => (/* binding */ PUBLISH_OPTIONS),
  ai: () => (/* binding */ checkPublishOptions),
  qO: () => (/* binding */ publishAsAsked),
  TI: () => (/* binding */ readIpfsOptions)
});

// UNUSED EXPORTS: wantsIpfs

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/format-bytes.ts
var format_bytes = __webpack_require__(7586);
;// CONCATENATED MODULE: ./src/report/publication.ts

/** What was published and proved, one line for each place. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "it was there" : `${(0,format_bytes/* formatBytes */.z)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
}

// EXTERNAL MODULE: ./src/command/progress-line.ts
var progress_line = __webpack_require__(5693);
;// CONCATENATED MODULE: ./src/command/ipfs-options.ts




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
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(794), __webpack_require__.e(950), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
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
        throw new error/* MesgError */.N("usage", `expected --ipfs-timeout in seconds, found ${JSON.stringify(timeout)}`);
    }
    return { apis, gateways, patience: { total: seconds * 1000 } };
}
/**
 * Looks at the options of publishing before anything is done that takes time or cannot be undone.
 *
 * @throws {MesgError} `usage`.
 */
async function checkPublishOptions(plain) {
    const call = plain;
    if (wantsIpfs(call.options))
        await readIpfsOptions(call);
    else
        refuseWithoutPlace(call.options);
}
/** Whether a command was asked to publish, or to prove that a source is published. */
function wantsIpfs(values) {
    return (values["ipfs-api"] ?? values["ipfs-gateway"]) !== undefined;
}
/** Refuses options that say how to publish where nothing says where: who gives them believes that it is published. */
function refuseWithoutPlace(values) {
    const given = Object.keys(PUBLISH_OPTIONS).find((name) => values[name] !== undefined);
    if (given === undefined)
        return;
    throw new error/* MesgError */.N("usage", `expected --ipfs-api URL or --ipfs-gateway URL with --${given}, found neither`, {
        hint: "without one of them nothing is published",
    });
}
/**
 * Publishes a source as the options say, and proves that it is there; with gateways alone, only the latter.
 *
 * @param from Where the source was taken from: a folder or a tar; undefined when only its id is known.
 * @throws {MesgError} as `supplySource` does; `usage` for options of publishing without a node or a gateway.
 */
async function publishAsAsked(plain, source, from, reading) {
    const call = plain;
    if (!wantsIpfs(call.options))
        return refuseWithoutPlace(call.options);
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(794), __webpack_require__.e(950), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const line = (0,progress_line/* progressLine */.o)(call);
    const onProgress = ({ step, place, bytes, size }) => line.show(`${step} ${place}: ${(0,format_bytes/* formatBytes */.z)(bytes)}${size === undefined ? "" : ` of ${(0,format_bytes/* formatBytes */.z)(size)}`}`);
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const mayPublish = acknowledged === true || !needsAcknowledgement(await knowledgeOf(call));
    const supplied = typeof source === "string" ? { sourceId: source } : { sourceId: source.sourceId, taken: source, from };
    try {
        const options = { ...places, any, withoutReadBack, reading, mayPublish, signal: call.signal, onProgress };
        const publication = await supplySource(supplied, options);
        await line.end();
        for (const { message } of publication?.failures ?? [])
            await call.warn(`warning: ${message}`);
        for (const text of publication === undefined ? [] : publicationLines(publication))
            await call.note(text);
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
        return { inActions, event: JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, "utf8")) };
    }
    catch {
        return { inActions, event: undefined };
    }
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

/***/ 7039:
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
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);




/**
 * Writes a file so that it appears whole or not at all: under a temporary name beside it, then renamed over it. When
 * the writer throws, or the disk is full, nothing is left behind and an older file of that name is untouched. A path
 * that is a device or a pipe (`/dev/stdout`) is written to as it is.
 *
 * @param path Where the file is to appear.
 * @param writer Writes the contents; what it throws is passed on.
 * @returns What the writer returns.
 * @throws {MesgError} `environment` when the file system refuses, with the path in the message.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (existing?.isDirectory()) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: it is a folder`, { hint: "name a file in it" });
    }
    const inPlace = existing !== undefined && !existing.isFile();
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
        const { code, message, syscall } = error;
        const full = code === "ENOSPC";
        // What follows the call's name is the temporary file, of which the caller knows nothing.
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
            cause: error,
            hint: full ? "free some space on that disk" : "check that its folder exists and may be written to",
        });
    }
}


/***/ }),

/***/ 1059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ CarWriter),
/* harmony export */   cN: () => (/* binding */ carHeader),
/* harmony export */   eY: () => (/* binding */ carSection)
/* harmony export */ });
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);

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

/***/ 4705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);

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
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase58 */ .Rd)(cid);
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
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a source id (a CIDv0, Qm and 44 more characters), found ${found}`);
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   zN: () => (/* binding */ buildDag)
/* harmony export */ });
/* unused harmony exports leavesOf, sourceIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6496);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3325);
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6439);





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
    return buildDag(leavesOf((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(chunks, signal), pool), pool);
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

/***/ 418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6496);
/* harmony import */ var _dag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6189);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3325);




/**
 * The blocks of a file on disk, as {@linkcode blocksOf} gives them for any stream. The file is read straight into its
 * blocks: a stream would take twice the time, for a buffer of its own that is copied and thrown away each time.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
function fileBlocks(path, signal) {
    const pool = new _leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .LeafPool */ .zq();
    return (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDag */ .zN)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptible */ .I)(fileLeaves(path, pool), signal), pool);
}
async function* fileLeaves(path, pool) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        for (let isRead = false; !isRead;) {
            const leaf = pool.take();
            while (!leaf.isFull && !isRead) {
                const space = leaf.space(_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAF_SIZE */ .RB);
                // No position: what has none, a pipe say, is read as well.
                const { bytesRead } = await file.read(space, 0, space.length, null);
                leaf.advance(bytesRead);
                isRead = bytesRead === 0;
            }
            yield leaf;
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 3325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ LEAF_SIZE),
/* harmony export */   zq: () => (/* binding */ LeafPool)
/* harmony export */ });
/* unused harmony export Leaf */
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);

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

/***/ 6439:
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


/***/ })

};
