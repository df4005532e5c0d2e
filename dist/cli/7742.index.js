export const id = 7742;
export const ids = [7742];
export const modules = {

/***/ 63343:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = new Uint8Array(0);
const LINE_FEED = 10;
/** Reads a stream of chunks in pieces of any size. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Returns the next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** Returns from one to `length` bytes, as they arrive and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /**
     * Returns the bytes up to the next line feed, which is consumed but not returned; at the end of the stream, the rest.
     */
    async line() {
        const pieces = [];
        for (;;) {
            while (this.#rest.length === 0 && !this.#ended)
                await this.#next();
            const end = this.#rest.indexOf(LINE_FEED);
            pieces.push(this.#take(end === -1 ? this.#rest.length : end));
            if (end !== -1)
                this.#take(1);
            if (end !== -1 || this.#ended)
                return concat(pieces);
        }
    }
    /** Returns the next `count` lines, one character per byte and without their ends; fewer only at the end of the stream. */
    async lines(count) {
        const lines = [];
        for (let begun = "";;) {
            const bytes = Buffer.from(this.#rest.buffer, this.#rest.byteOffset, this.#rest.length);
            let at = 0;
            while (lines.length < count) {
                const end = bytes.indexOf(LINE_FEED, at);
                if (end === -1)
                    break;
                lines.push(begun + bytes.toString("latin1", at, end));
                begun = "";
                at = end + 1;
            }
            if (lines.length < count)
                begun += bytes.toString("latin1", at);
            this.#rest = lines.length < count ? EMPTY : this.#rest.subarray(at);
            if (lines.length === count || this.#ended)
                return lines;
            await this.#next();
        }
    }
    /** Yields the rest of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Returns the next `length` bytes without taking them; fewer only at the end of the stream. */
    async peek(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#rest.subarray(0, length);
    }
    /** Closes the source. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
    #take(length) {
        const taken = this.#rest.length <= length ? this.#rest : this.#rest.subarray(0, length);
        this.#rest = this.#rest.length <= length ? EMPTY : this.#rest.subarray(length);
        return taken;
    }
    async #fill(length) {
        const pieces = [this.#rest];
        let total = this.#rest.length;
        this.#rest = EMPTY;
        while (total < length && !this.#ended) {
            await this.#next();
            pieces.push(this.#rest);
            total += this.#rest.length;
            this.#rest = EMPTY;
        }
        this.#rest = concat(pieces);
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            this.#ended = true;
        else
            this.#rest = value;
    }
}
function concat(pieces) {
    const filled = pieces.filter((piece) => piece.length > 0);
    return filled.length < 2 ? (filled[0] ?? EMPTY) : Buffer.concat(filled);
}


/***/ }),

/***/ 27742:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
// EXTERNAL MODULE: ./src/source/archive.ts + 3 modules
var archive = __webpack_require__(54026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/source/secrets/secret-shapes.ts
var secret_shapes = __webpack_require__(33106);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts



/** Another version may archive the same files differently, or find secrets in them. */
const VERSION = `source ${package_0/* version */.rE} ${secret_shapes/* SHAPES */.H.map(({ pattern }) => pattern).join(" ")}`;
/**
 * Computes a key for the contents of a tree without reading it: from the object ids, paths and modes of its files, the
 * secrets that were allowed in it, and the version of this program.
 *
 * @returns A SHA-256 in hex; undefined when a part of the tree is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = "";
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    add(VERSION);
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind);
        add(entry.path);
        add(content);
    }
    for (const part of ["allowed", ...[...allowFiles].sort()])
        add(part);
    return hash.update(text).digest("hex");
}
/** Characters that are hashed in one call, which costs as much as hashing a kilobyte. */
const GATHERED = 65_536;
function contentKey(entry) {
    if (entry.kind === "symlink")
        return entry.target;
    if (entry.kind === "folder")
        return entry.mode.toString(8);
    const { origin, mode, size } = entry;
    if (origin.from === "memory")
        return undefined;
    const id = origin.from === "git" ? origin.oid : origin.sha256;
    return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}

// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/core/files/forms.ts
var files_forms = __webpack_require__(96516);
// EXTERNAL MODULE: ./src/source/tar/decompress.ts
var decompress = __webpack_require__(10726);
// EXTERNAL MODULE: ./src/source/tar/tar-reader.ts + 1 modules
var tar_reader = __webpack_require__(64429);
;// CONCATENATED MODULE: ./src/source/tar/check-tar.ts



const HINTS = {
    "a CAR": "pass the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
    "a zip file": "pass the folder, or a tar of it",
    JSON: "pass a definition as the argument; --source takes the folder or the tar that it was made from",
    "a web page": "download the file itself instead of its web page",
};
/**
 * Checks the first bytes of a source that is a file.
 *
 * @returns A notice when they are not those of a tar, compressed or not: no Engine can unpack it.
 * @throws {MesgError} `usage` for a file of another known form.
 */
async function checkTar(path, signal) {
    const start = await (0,read_bounded/* readBounded */.CB)(path, { limit: files_forms/* FORM_BYTES */.X, what: "a source", signal });
    const form = (0,files_forms/* fileForm */.d)(start);
    const hint = form && HINTS[form];
    if (hint === undefined) {
        if ((0,decompress/* compressionOf */.M)(start) !== undefined || (0,tar_reader/* isTarStart */.M)(start))
            return undefined;
        return `${JSON.stringify(path)} is not a tar archive: no Engine can unpack this source`;
    }
    throw new core_error/* MesgError */.N8("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
        hint,
    });
}

;// CONCATENATED MODULE: ./src/source/take-source.ts









/**
 * Takes a source from a service's folder or an archive: computes its id and digest, and writes a tar or a CAR if a path
 * is given.
 *
 * @param path A folder, as a path or opened, or a tar of this or another tool.
 * @throws {MesgError} `usage` when the path does not exist; else as `readSourceTree`, `archive` and `digestTar`.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    if (typeof path !== "string")
        return await takeFolder(path, options);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new core_error/* MesgError */.N8("usage", `no source (TAR or FOLDER) at ${path}`, {
            cause: error,
            hint: "name the folder of the service, or an archive that mesg-compile compile FOLDER --tar FILE wrote",
        });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // Reading a device may never end.
    const notice = found.isFile() ? await checkTar(path, options.signal) : undefined;
    if (found.isFile() || found.isFIFO()) {
        return { ...(await takeTar(path, found.size, options)), notices: notice === undefined ? [] : [notice] };
    }
    throw new core_error/* MesgError */.N8("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache?.keeps(tree) ? treeKey(tree) : undefined;
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest, links } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest, links }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, links, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns a source from the cache, if the cache has everything that was requested. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest, links } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined, links };
    if (digest !== undefined)
        return { sourceId, size, entries, digest, links };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.folder !== undefined ? appended?.(sourceId) : undefined;
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
async function takeTar(path, total, options) {
    const { signal, onProgress } = options;
    const report = onProgress && ((bytes) => onProgress({ files: undefined, bytes, size: total }));
    const { sourceId, size, links } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options, report);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const taken = { sourceId, size, links, notices: [] };
    if (options.withoutDigest)
        return { ...taken, digest: undefined };
    // Most sources are folders, which need no reader of archives.
    const { digestTar } = await __webpack_require__.e(/* import() */ 8186).then(__webpack_require__.bind(__webpack_require__, 88186));
    return { ...taken, digest: await digestTar(open, options, signal) };
}


/***/ }),

/***/ 10726:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compressionOf),
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42116);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27988);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63343);




/** The magic bytes of compressed streams that an Engine recognizes. */
const MAGIC = { gzip: [0x1f, 0x8b, 0x08], bzip2: [0x42, 0x5a, 0x68], xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] };
/** Returns the compression of a stream by its first bytes; undefined without one. */
function compressionOf(start) {
    return Object.entries(MAGIC).find(([, magic]) => magic.every((byte, index) => start[index] === byte))?.[0];
}
/**
 * Opens a stream that may be compressed with gzip. Engines also support bzip2 and xz, which are refused here.
 *
 * @param cost Counts the bytes as they arrive.
 * @throws {ArchiveError} for bzip2, xz, or broken gzip.
 */
async function decompress(chunks, cost) {
    const reader = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .k(counted(chunks, cost));
    const start = await reader.peek(10);
    const form = compressionOf(start);
    if (form === undefined)
        return reader;
    if (form === "gzip")
        return new _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .k(gunzip(reader));
    throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .d(`expected a tar or a tar.gz, found ${form}`, {
        hint: "unpack it and pass the tar: Engines support this compression, this tool does not",
    });
}
async function* counted(chunks, cost) {
    for await (const chunk of chunks) {
        cost.received(chunk.length);
        yield chunk;
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .yieldIfLate */ .DF)();
    }
}
async function* gunzip(reader) {
    const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(reader.remaining(), { objectMode: false });
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    const gunzip = createGunzip({ chunkSize: 256 * 1024 });
    source.on("error", (error) => gunzip.destroy(error));
    source.pipe(gunzip);
    try {
        for await (const chunk of gunzip)
            yield chunk;
    }
    catch (error) {
        throw asGzipError(error);
    }
    finally {
        source.destroy();
        gunzip.destroy();
    }
}
function asGzipError(error) {
    const { code = "", message = "" } = error;
    if (!code.startsWith("Z_"))
        return error;
    const engineText = code === "Z_BUF_ERROR"
        ? "unexpected EOF"
        : /data check|length check/.test(message)
            ? "gzip: invalid checksum"
            : /header|method|flags/.test(message)
                ? "gzip: invalid header"
                : "flate: corrupt input before offset 0";
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .d(`invalid gzip: ${message}`, {
        engineText,
        cause: error,
    });
}


/***/ }),

/***/ 64429:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ isTarStart),
  s: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/source/tar/pax.ts
var pax = __webpack_require__(97976);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(17486);
;// CONCATENATED MODULE: ./src/source/tar/tar-content.ts



/** The bytes of one tar entry, read from the archive on demand. */
class TarContent {
    #reader;
    #name;
    #left;
    #padding;
    constructor(reader, size, name) {
        this.#reader = reader;
        this.#name = name;
        this.#left = size;
        this.#padding = (0,tar_header/* paddingOf */.Zt)(size);
    }
    async *[Symbol.asyncIterator]() {
        while (this.#left > 0) {
            await (0,event_loop/* yieldIfLate */.DF)();
            const piece = await this.#reader.some(this.#left);
            if (piece.length === 0)
                throw (0,tar_header/* truncatedTar */._6)((0,archive_error/* shown */.S)(this.#name));
            this.#left -= piece.length;
            yield piece;
        }
    }
    /** Skips to the next header. */
    async skip() {
        for await (const _ of this)
            ;
        if (this.#padding > 0)
            await this.#reader.read(this.#padding);
        this.#padding = 0;
    }
}

;// CONCATENATED MODULE: ./src/source/tar/tar-reader.ts





/** Types without content, whose size is ignored. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);
const NOTHING = (async function* () { })();
const ZEROS = new Uint8Array(tar_header/* BLOCK */.IE);
/** Maximum size of an extended header in bytes, as in Go's reader. It is kept in memory. */
const MAX_DESCRIPTION = 1024 * 1024;
/**
 * Yields the entries of a tar, as Go's `archive/tar` does: long names in pax and GNU form are applied, and reading
 * stops at the end mark. A global pax header is an entry of type `g` that does not affect others.
 *
 * @param cost Counts every header and every byte.
 * @throws {ArchiveError} when the bytes are not a tar, are truncated, or exceed the limits.
 */
async function* readTar(reader, cost) {
    let next = { pax: pax/* NO_PAX */.Ih, longName: "", longLink: "" };
    for (;;) {
        await (0,event_loop/* yieldIfLate */.DF)();
        const header = await readHeader(reader);
        if (header === undefined)
            return;
        if (header.type === "x") {
            next.pax = (0,pax/* parsePax */.dA)(await readDescription(reader, header, cost));
        }
        else if (header.type === "L") {
            next.longName = textOf(await readDescription(reader, header, cost));
        }
        else if (header.type === "K") {
            next.longLink = textOf(await readDescription(reader, header, cost));
        }
        else {
            if (header.type === "g") {
                cost.entry();
                const { path } = (0,pax/* parsePax */.dA)(await readDescription(reader, header, cost));
                yield { ...header, name: path || header.name, body: NOTHING };
            }
            else {
                const entry = describe(header, next);
                const size = WITHOUT_CONTENT.has(entry.type) ? 0 : entry.size;
                cost.entry(entry.name.length + entry.linkname.length);
                cost.unpacked(size);
                const body = new TarContent(reader, size, entry.name);
                yield { ...entry, body };
                await body.skip();
            }
            next = { pax: pax/* NO_PAX */.Ih, longName: "", longLink: "" };
        }
    }
}
/** Returns whether bytes are those of a tar. @param start The first 512 bytes; fewer of a shorter file. */
function isTarStart(start) {
    try {
        headerIn(start.subarray(0, tar_header/* BLOCK */.IE));
        return true;
    }
    catch (error) {
        if (error instanceof archive_error/* ArchiveError */.d)
            return false;
        throw error;
    }
}
/** Returns the header in a block; undefined at the end of a tar. */
function headerIn(block) {
    if (block.length === 0)
        return undefined;
    if (block.length < tar_header/* BLOCK */.IE)
        throw (0,tar_header/* truncatedTar */._6)("a header");
    return isZero(block) ? undefined : (0,tar_header/* parseHeader */.RW)(block);
}
async function readHeader(reader) {
    const block = await reader.read(tar_header/* BLOCK */.IE);
    const header = headerIn(block);
    if (header !== undefined || block.length === 0)
        return header;
    const second = await reader.read(tar_header/* BLOCK */.IE);
    if (second.length !== 0 && second.length < tar_header/* BLOCK */.IE)
        throw (0,tar_header/* truncatedTar */._6)("its end mark");
    if (!isZero(second))
        throw (0,tar_header/* invalidTar */.LK)("half an end mark");
    return undefined;
}
function isZero(block) {
    return Buffer.compare(block, ZEROS.subarray(0, block.length)) === 0;
}
async function readDescription(reader, { size }, cost) {
    if (size > MAX_DESCRIPTION) {
        throw new archive_error/* ArchiveError */.d(`extended header too long: expected at most ${MAX_DESCRIPTION} bytes, found ${size}`, {
            hint: "write the archive with another tool: no valid path requires a longer header",
        });
    }
    const length = size + (0,tar_header/* paddingOf */.Zt)(size);
    cost.unpacked(tar_header/* BLOCK */.IE + length);
    const bytes = await reader.read(length);
    if (bytes.length < size)
        throw (0,tar_header/* truncatedTar */._6)("an extended header");
    return bytes.subarray(0, size);
}
/** Applies extended headers to a header. */
function describe(header, { pax, longName, longLink }) {
    if (pax.isSparse) {
        throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(header.name)}: sparse files are not supported`, {
            hint: "write the archive without --sparse",
        });
    }
    const name = longName || pax.path || header.name;
    const legacyFolder = header.type === "\0" && name.endsWith("/");
    return {
        name,
        linkname: longLink || pax.linkpath || header.linkname,
        mode: header.mode,
        size: pax.size ? sizeOf(pax.size) : header.size,
        type: header.type === "\0" ? (legacyFolder ? "5" : "0") : header.type,
    };
}
function sizeOf(text) {
    if (!/^[+-]?[0-9]{1,18}$/.test(text))
        throw (0,tar_header/* invalidTar */.LK)("a pax size that is not a number");
    const size = Number(text);
    if (size < 0)
        throw (0,tar_header/* invalidTar */.LK)("a negative size");
    return size;
}
/** Returns the text before the first NUL, one character per byte. */
function textOf(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const end = text.indexOf("\0");
    return end === -1 ? text : text.slice(0, end);
}


/***/ })

};
