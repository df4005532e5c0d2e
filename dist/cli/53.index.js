export const id = 53;
export const ids = [53];
export const modules = {

/***/ 1140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6176);




/** The largest definition as hex, and a line break or two. */
const MOST = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx + 4;
/**
 * Reads a file that was named on the command line, and no more of it than the largest definition takes: a device may
 * never end. A pipe is read when a shell has it open already (`<(…)`, `/dev/stdin`): to open one by its name would wait for
 * its writer, for ever, and no signal could end that.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
async function readInput(path, what, signal) {
    const chunks = [];
    let length = 0;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFIFO() && !/^\/(dev|proc)\//.test(path)) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found a pipe at ${path}`, { hint: "write it to a file first" });
        }
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: MOST, ...(signal === undefined ? {} : { signal }) })) {
            chunks.push(chunk);
            length += chunk.length;
        }
    }
    catch (error) {
        if (signal?.aborted || error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N)
            throw error;
        throw asReadFailure(path, what, error);
    }
    if (length <= MOST)
        return Buffer.concat(chunks);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx} bytes, found more in ${path}`);
}
function asReadFailure(path, what, error) {
    const { code, message } = error;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found nothing at ${JSON.stringify(path)}`, { cause: error });
    }
    if (code === "EISDIR")
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found a folder at ${path}`, { cause: error });
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot read ${path}: ${message}`, { cause: error });
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

/***/ 944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ digestTar)
});

// UNUSED EXPORTS: extractTar

// EXTERNAL MODULE: ./src/core/interruptible.ts
var interruptible = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/core/format-bytes.ts
var format_bytes = __webpack_require__(7586);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(7988);
// EXTERNAL MODULE: ./src/source/limits.ts
var source_limits = __webpack_require__(8785);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/source/byte-reader.ts
var byte_reader = __webpack_require__(3343);
;// CONCATENATED MODULE: ./src/source/tar/decompress.ts



/** What a compressed stream begins with, as an Engine looks for it. */
const MAGIC = { gzip: [0x1f, 0x8b, 0x08], bzip2: [0x42, 0x5a, 0x68], xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] };
/**
 * Opens a stream that may be compressed with gzip. Engines also take bzip2 and xz, which are refused here.
 *
 * @throws {ArchiveError} at bzip2, xz, or broken gzip.
 */
async function decompress(chunks) {
    const reader = new byte_reader/* ByteReader */.k(chunks);
    const start = await reader.read(10);
    reader.unread(start);
    const form = Object.entries(MAGIC).find(([, magic]) => magic.every((byte, index) => start[index] === byte))?.[0];
    if (form === undefined)
        return reader;
    if (form === "gzip")
        return new byte_reader/* ByteReader */.k(gunzip(reader));
    throw new archive_error/* ArchiveError */.d(`expected a tar or a tar.gz, found ${form}`, {
        hint: "Engines read it, this tool does not: unpack it and give the tar",
    });
}
async function* gunzip(reader) {
    const source = external_node_stream_.Readable.from(reader.remaining(), { objectMode: false });
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
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
    return new archive_error/* ArchiveError */.d(`expected gzip, found bytes that cannot be unpacked: ${message}`, {
        engineText,
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/source/tar/pax.ts
var tar_pax = __webpack_require__(7976);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(7486);
;// CONCATENATED MODULE: ./src/source/tar/tar-reader.ts



/** Types whose size, if any is written, stands for nothing. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);
const NOTHING = (async function* () { })();
/** A header that describes another one is kept in memory: it may not be long. */
const MAX_DESCRIPTION = 1024 * 1024;
/**
 * Reads a tar's entries in their order, as Go's `archive/tar` reads them: long names in pax and GNU form are applied, and
 * reading stops at the end mark, whatever follows. A global pax header is an entry of type `g` that changes no other.
 *
 * @throws {ArchiveError} when the bytes are no tar, or end too early.
 */
async function* readTar(reader) {
    let pax = new Map();
    let longName = "";
    let longLink = "";
    for (;;) {
        const header = await readHeader(reader);
        if (header === undefined)
            return;
        if (header.type === "x") {
            pax = (0,tar_pax/* parsePax */.d)(await readDescription(reader, header));
        }
        else if (header.type === "g") {
            const { path } = Object.fromEntries((0,tar_pax/* parsePax */.d)(await readDescription(reader, header)));
            yield { ...header, name: path || header.name, body: NOTHING };
            [pax, longName, longLink] = [new Map(), "", ""];
        }
        else if (header.type === "L") {
            longName = cut(await readDescription(reader, header));
        }
        else if (header.type === "K") {
            longLink = cut(await readDescription(reader, header));
        }
        else {
            const entry = describe(header, pax, longName, longLink);
            const content = new Content(reader, WITHOUT_CONTENT.has(entry.type) ? 0 : entry.size, entry.name);
            yield Object.assign(entry, { body: content });
            await content.skip();
            [pax, longName, longLink] = [new Map(), "", ""];
        }
    }
}
async function readHeader(reader) {
    const block = await reader.read(tar_header/* BLOCK */.IE);
    if (block.length === 0)
        return undefined;
    if (block.length < tar_header/* BLOCK */.IE)
        throw (0,tar_header/* truncatedTar */._6)("a header");
    if (block.some((byte) => byte !== 0))
        return (0,tar_header/* parseHeader */.RW)(block);
    const second = await reader.read(tar_header/* BLOCK */.IE);
    if (second.length !== 0 && second.length < tar_header/* BLOCK */.IE)
        throw (0,tar_header/* truncatedTar */._6)("its end mark");
    if (second.some((byte) => byte !== 0))
        throw (0,tar_header/* invalidTar */.LK)("half an end mark");
    return undefined;
}
async function readDescription(reader, { size }) {
    if (size < 0)
        throw (0,tar_header/* invalidTar */.LK)("a negative size");
    if (size > MAX_DESCRIPTION) {
        throw new archive_error/* ArchiveError */.d(`expected a name of at most ${MAX_DESCRIPTION} bytes, found one of ${size}`);
    }
    const bytes = await reader.read(size + padding(size));
    if (bytes.length < size)
        throw (0,tar_header/* truncatedTar */._6)("a long name");
    return bytes.subarray(0, size);
}
function describe(header, pax, longName, longLink) {
    const sparse = [...pax.keys()].find((key) => key.startsWith("GNU.sparse."));
    if (sparse !== undefined) {
        throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(header.name)}: sparse files are not read here`, {
            hint: "write the archive without --sparse",
        });
    }
    const name = longName || pax.get("path") || header.name;
    const legacyFolder = header.type === "\0" && name.endsWith("/");
    const size = pax.get("size") || undefined;
    if (size !== undefined && !/^[+-]?[0-9]{1,18}$/.test(size))
        throw (0,tar_header/* invalidTar */.LK)("a pax size that is no number");
    const entry = {
        name,
        linkname: longLink || pax.get("linkpath") || header.linkname,
        mode: header.mode,
        size: size === undefined ? header.size : Number(size),
        type: header.type === "\0" ? (legacyFolder ? "5" : "0") : header.type,
    };
    if (entry.size < 0 && !WITHOUT_CONTENT.has(entry.type))
        throw (0,tar_header/* invalidTar */.LK)("a negative size");
    return entry;
}
/** A tar entry's bytes, taken from the archive as they are asked for. */
class Content {
    #reader;
    #name;
    #left;
    #padding;
    constructor(reader, size, name) {
        this.#reader = reader;
        this.#name = name;
        this.#left = size;
        this.#padding = padding(size);
    }
    async *[Symbol.asyncIterator]() {
        while (this.#left > 0) {
            const piece = await this.#reader.some(this.#left);
            if (piece.length === 0)
                throw (0,tar_header/* truncatedTar */._6)((0,archive_error/* shown */.S)(this.#name));
            this.#left -= piece.length;
            yield piece;
        }
    }
    /** Moves to the next header. */
    async skip() {
        for await (const _ of this)
            ;
        if (this.#padding > 0)
            await this.#reader.read(this.#padding);
        this.#padding = 0;
    }
}
function padding(size) {
    return (tar_header/* BLOCK */.IE - (size % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
}
function cut(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const end = text.indexOf("\0");
    return end === -1 ? text : text.slice(0, end);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
;// CONCATENATED MODULE: ./src/source/digest/content-store.ts




/** Bytes that are kept in memory before the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
const CHUNK = 256 * 1024;
/** Keeps contents that are wanted later, in memory up to a bound and in a temporary file beyond it. */
class ContentStore {
    #pieces = [];
    #inMemory = 0;
    #length = 0;
    #folder;
    #file;
    /** Keeps one content, read to its end. */
    async add(chunks) {
        const start = this.#length;
        for await (const chunk of chunks)
            await this.#append(chunk);
        return { start, length: this.#length - start };
    }
    /** The bytes of a content that was kept. */
    async *read({ start, length }) {
        const end = start + length;
        let at = 0;
        for (const piece of start < this.#inMemory ? this.#pieces : []) {
            const part = piece.subarray(Math.max(0, start - at), Math.max(0, Math.min(piece.length, end - at)));
            at += piece.length;
            if (part.length > 0)
                yield part;
            if (at >= end)
                return;
        }
        for (let position = Math.max(start, this.#inMemory); position < end;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end - position));
            const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, position - this.#inMemory);
            if (bytesRead === 0)
                throw new core_error/* MesgError */.N("environment", "a temporary file was cut off while it was in use");
            position += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    /** Removes the temporary file, if there is one. */
    async close() {
        await this.#file?.close();
        if (this.#folder !== undefined)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async #append(chunk) {
        this.#length += chunk.length;
        if (this.#file === undefined && this.#inMemory + chunk.length <= IN_MEMORY) {
            // A chunk is often a small view of a large buffer, which would stay alive with it.
            this.#pieces.push(Uint8Array.from(chunk));
            this.#inMemory += chunk.length;
            return;
        }
        try {
            this.#file ??= await this.#open();
            for (let done = 0; done < chunk.length;)
                done += (await this.#file.write(chunk, done)).bytesWritten;
        }
        catch (error) {
            throw new core_error/* MesgError */.N("environment", `cannot keep an archive in ${(0,external_node_os_.tmpdir)()}: ${error.message}`, {
                cause: error,
                hint: "free some space there, or set TMPDIR to another folder",
            });
        }
    }
    async #open() {
        this.#folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-"));
        return await (0,promises_.open)((0,external_node_path_.join)(this.#folder, "contents"), "w+", 0o600);
    }
}

// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(4396);
;// CONCATENATED MODULE: ./src/source/digest/extracted-tree.ts


/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/** Folders that an archive only implies; the umask takes nothing from their owner. */
const IMPLIED = 0o700;
/**
 * What a tar's entries leave on an Engine's disk, as `archive.Untar` of docker 18.06 extracts them there, without a disk:
 * a later entry replaces an earlier one, folders are merged, missing parents appear, symlinks inside the tree are
 * followed, hard links share their file.
 */
class ExtractedTree {
    #store;
    #root = folder(IMPLIED, undefined);
    #folders = [];
    #hasLostWays = false;
    constructor(store) {
        this.#store = store;
    }
    /** Extracts one entry. */
    async add(entry) {
        const { parts, absolute } = partsOf(entry.name);
        const name = parts.pop();
        if (name === undefined) {
            if (absolute && entry.type === "5")
                this.#root.mode = entry.mode;
            else if (absolute)
                throw new archive_error/* ArchiveError */.d("expected entries inside the archive, found one that replaces its root");
            return; // docker leaves `.` out
        }
        const parent = this.#resolve(parts, entry.name);
        const existing = parent.children.get(name);
        const merges = existing?.kind === "folder" && entry.type === "5";
        if (existing !== undefined && !merges)
            parent.children.delete(name);
        if (entry.type === "5")
            this.#folders.push(entry.name);
        if (!merges && (existing?.kind === "folder" || existing?.kind === "symlink"))
            this.#hasLostWays = true;
        if (existing?.kind === "folder" && merges)
            existing.mode = entry.mode;
        else if (entry.type !== "g")
            parent.children.set(name, await this.#make(entry, parts, parent));
    }
    /**
     * Ends the extraction. Docker then sets the times of every folder that had an entry.
     *
     * @throws {ArchiveError} when a later entry left such a folder's path without anything at its end.
     */
    end() {
        for (const name of this.#hasLostWays ? this.#folders : []) {
            if (this.#reaches(partsOf(name).parts, name))
                continue;
            throw new archive_error/* ArchiveError */.d(`expected the folder ${(0,archive_error/* shown */.S)(name)} to stay, found a later entry that takes it away`);
        }
    }
    /**
     * Removes `.git` and descends into a folder that stands alone, as `DeployService` of Engine 0.9 and 0.10 does before it
     * looks at a source.
     */
    enterDeployContext() {
        this.#root.children.delete(".git");
        const [only, more] = this.#root.children.values();
        if (only?.kind === "folder" && more === undefined)
            this.#root = only;
    }
    /** The content of a file in the root folder; undefined when there is none of that name. */
    async read(name) {
        const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
        if (node?.kind !== "file")
            return undefined;
        const pieces = [];
        for await (const piece of this.#store.read(node.content))
            pieces.push(piece);
        return Buffer.concat(pieces);
    }
    /** The digest of what was extracted. */
    async digest() {
        const hasher = new directory_digest/* TreeHasher */.f("latin1");
        hasher.folder(".", this.#root.mode);
        await this.#hash(this.#root, "", hasher);
        return hasher.digest();
    }
    async #hash(parent, prefix, hasher) {
        for (const name of [...parent.children.keys()].sort(byBytes)) {
            const node = parent.children.get(name);
            const path = prefix + name;
            if (node.kind === "folder") {
                hasher.folder(path, node.mode);
                await this.#hash(node, `${path}/`, hasher);
            }
            else if (node.kind === "symlink") {
                hasher.symlink(path, node.target);
            }
            else if (node.kind === "file") {
                hasher.file(path, node.mode);
                for await (const piece of this.#store.read(node.content))
                    hasher.content(piece);
            }
            else {
                const engineText = `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`;
                throw new archive_error/* ArchiveError */.d(`expected files, folders and links, found a device or a fifo: ${(0,archive_error/* shown */.S)(path)}`, {
                    engineText,
                });
            }
        }
    }
    async #make(entry, parts, parent) {
        switch (entry.type) {
            case "0":
                return { kind: "file", mode: entry.mode, content: await this.#store.add(entry.body) };
            case "1":
                return this.#linked(entry);
            case "2":
                return { kind: "symlink", target: checkedTarget(entry, parts) };
            case "3":
            case "4":
            case "6":
                return { kind: "special" };
            case "5":
                return folder(entry.mode, parent);
            default: {
                const engineText = `unhandled tar header type ${entry.type.charCodeAt(0)}`;
                throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(entry.name)}: ${engineText}`, { engineText });
            }
        }
    }
    /** The file that a hard link names. */
    #linked({ name, linkname }) {
        const { parts } = partsOf(linkname.replace(/^\/+/, ""));
        const last = parts.pop() ?? "";
        const node = this.#find(parts, name)?.children.get(last);
        if (node !== undefined && node.kind !== "folder")
            return node;
        throw new archive_error/* ArchiveError */.d(`expected a hard link to an earlier file, found ${(0,archive_error/* shown */.S)(name)} linked to ${(0,archive_error/* shown */.S)(linkname)}, ` +
            `which is ${node === undefined ? "not there" : "a folder"}`);
    }
    /** Whether something stands at the end of a path, with symlinks followed. */
    #reaches(parts, entry, from = this.#root, links = 0) {
        const last = parts.at(-1);
        if (last === undefined || last === "..")
            return this.#find(parts, entry, from) !== undefined;
        const parent = this.#find(parts.slice(0, -1), entry, from);
        const node = parent?.children.get(last);
        if (parent === undefined || node?.kind !== "symlink")
            return node !== undefined;
        if (node.target.startsWith("/"))
            throw leaves(entry);
        return links < MAX_LINKS && this.#reaches(node.target.split("/").filter(isName), entry, parent, links + 1);
    }
    /** The folder at a path, with symlinks followed; undefined when a part is missing. */
    #find(parts, entry, from = this.#root) {
        return this.#walk(parts, entry, () => undefined, from);
    }
    /** The folder at a path, with symlinks followed and missing folders made, though not where a symlink points. */
    #resolve(parts, entry) {
        const found = this.#walk(parts, entry, (parent, name) => {
            const made = folder(IMPLIED, parent);
            parent.children.set(name, made);
            return made;
        });
        if (found !== undefined)
            return found;
        throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: a symlink above it points to nothing`);
    }
    #walk(parts, entry, missing, from = this.#root) {
        const left = [...parts].reverse();
        let own = left.length;
        let at = from;
        let links = 0;
        while (left.length > 0) {
            const name = left.pop();
            const isOwn = left.length < own;
            own = Math.min(own, left.length);
            if (name === "..") {
                if (at.parent === undefined)
                    throw leaves(entry);
                at = at.parent;
                continue;
            }
            const node = at.children.get(name) ?? (isOwn ? missing(at, name) : undefined);
            if (node === undefined)
                return undefined;
            if (node.kind === "folder") {
                at = node;
            }
            else if (node.kind === "symlink") {
                if (++links > MAX_LINKS)
                    throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: its path is a loop of symlinks`);
                if (node.target.startsWith("/"))
                    throw leaves(entry);
                left.push(...node.target.split("/").filter(isName).reverse());
            }
            else {
                throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: ${(0,archive_error/* shown */.S)(name)} above it is not a folder`);
            }
        }
        return at;
    }
}
/** Compares names of one character per byte. */
function byBytes(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Takes a path in an archive apart, as Go's `filepath.Clean` does. */
function partsOf(name) {
    const absolute = name.startsWith("/");
    const parts = [];
    for (const part of name.split("/").filter(isName)) {
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined && !absolute)
            throw leaves(name);
    }
    return { parts, absolute };
}
/**
 * The target of a symlink entry.
 *
 * @param parts The folders that it stands in.
 * @throws {ArchiveError} when it leads out of the archive. An absolute target is read from the link's folder, as docker
 * reads it in this check: such a link is kept, but nothing is extracted through it.
 */
function checkedTarget({ name, linkname }, parts) {
    let depth = parts.length;
    for (const part of linkname.split("/").filter(isName)) {
        depth += part === ".." ? -1 : 1;
        if (depth < 0)
            throw leaves(name);
    }
    if (linkname === "")
        throw new archive_error/* ArchiveError */.d(`expected a symlink with a target, found ${(0,archive_error/* shown */.S)(name)} with none`);
    return linkname;
}
function isName(part) {
    return part !== "" && part !== ".";
}
function leaves(name) {
    return new archive_error/* ArchiveError */.d(`expected entries inside the archive, found ${(0,archive_error/* shown */.S)(name)}, which leads out of it`);
}
function folder(mode, parent) {
    return { kind: "folder", mode, parent, children: new Map() };
}

;// CONCATENATED MODULE: ./src/source/digest/ordered-digest.ts


/** Digests the entries of a tar as they come, as long as they come in the digest's own order. */
class OrderedDigest {
    #hasher = new directory_digest/* TreeHasher */.f("latin1");
    #last = [];
    #lastIsFolder = true;
    constructor() {
        this.#hasher.folder(".", 0o700);
    }
    /**
     * Digests one entry.
     *
     * @returns Whether it could: false for an entry that stands before an earlier one, changes it or needs it.
     */
    async add(entry) {
        const { parts, absolute } = partsOf(entry.name);
        if (parts.length === 0 && !absolute)
            return true;
        if (!this.#follows(parts))
            return false;
        const path = parts.join("/");
        if (entry.type === "5") {
            this.#enter(parts);
            this.#hasher.folder(path, entry.mode);
        }
        else if (entry.type === "0") {
            this.#enter(parts);
            this.#hasher.file(path, entry.mode);
            for await (const piece of entry.body)
                this.#hasher.content(piece);
        }
        else if (entry.type === "2") {
            const target = checkedTarget(entry, parts.slice(0, -1));
            this.#enter(parts);
            this.#hasher.symlink(path, target);
        }
        else {
            return false;
        }
        this.#last = parts;
        this.#lastIsFolder = entry.type === "5";
        return true;
    }
    digest() {
        return this.#hasher.digest();
    }
    /** Whether a path stands after every path so far. */
    #follows(parts) {
        const last = this.#last;
        const fork = parts.findIndex((part, index) => part !== last[index]);
        if (fork === -1)
            return false;
        return fork === last.length ? this.#lastIsFolder : parts[fork] > last[fork];
    }
    /** Digests the folders that only the path implies. */
    #enter(parts) {
        let known = 0;
        while (known < parts.length - 1 && parts[known] === this.#last[known])
            known++;
        for (; known < parts.length - 1; known++)
            this.#hasher.folder(parts.slice(0, known + 1).join("/"), 0o700);
    }
}

;// CONCATENATED MODULE: ./src/source/digest/digest-tar.ts








/**
 * The directory digest of what an Engine finds on its disk after it extracted a tar or a tar.gz. Nothing is extracted
 * here. An archive whose entries stand in the digest's order (all that this project writes) is digested as it comes.
 * For any other, contents have to be kept: in memory up to 32 MiB, then in a temporary file. Give a function that opens
 * the stream to keep nothing until that shows; a stream that is there only once is kept from its beginning.
 *
 * @param source The archive's bytes.
 * @throws {ArchiveError} when it is no tar, or over the limits, or holds what an Engine cannot extract.
 * @example
 * ```ts
 * const digest = await digestTar(() => createReadStream("source.tar"));
 * ```
 */
async function digestTar(source, limits = {}, signal) {
    if (typeof source === "function") {
        const ordered = new OrderedDigest();
        if (await eachEntry(source(), limits, signal, (entry) => ordered.add(entry)))
            return ordered.digest();
    }
    return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}
/**
 * Reads a whole tar or tar.gz as an Engine extracts it and hands the tree to `use`; it lives until that is done.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml"));
 * ```
 */
async function extractTar(chunks, limits, signal, use) {
    const store = new ContentStore();
    try {
        const tree = new ExtractedTree(store);
        await eachEntry(chunks, limits, signal, async (entry) => {
            await tree.add(entry);
            return true;
        });
        tree.end();
        return await use(tree);
    }
    finally {
        await store.close();
    }
}
/** Calls `take` with each entry until it answers false, which is the answer then. */
async function eachEntry(chunks, limits, signal, take) {
    const { maxBytes, maxEntries } = { ...source_limits/* DEFAULT_LIMITS */.d, ...limits };
    let entries = 0;
    let bytes = 0;
    const reader = await decompress((0,interruptible/* interruptible */.I)(chunks, signal));
    try {
        for await (const entry of readTar(reader)) {
            if (++entries > maxEntries) {
                throw new archive_error/* ArchiveError */.d(`expected an archive of at most ${maxEntries} entries, found more`);
            }
            bytes += entry.size;
            if (bytes > maxBytes) {
                throw new archive_error/* ArchiveError */.d(`expected an archive of at most ${(0,format_bytes/* formatBytes */.z)(maxBytes)} unpacked, found more`);
            }
            if (!(await take(entry)))
                return false;
        }
        return true;
    }
    finally {
        await reader.close();
    }
}


/***/ })

};
