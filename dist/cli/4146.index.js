export const id = 4146;
export const ids = [4146];
export const modules = {

/***/ 76496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * Yields the items of an iterable, and throws the signal's reason as soon as the signal aborts, even while waiting.
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
        // A source that hangs would also hang in return(), so its end is not awaited.
        iterator.return?.()?.catch(() => undefined);
    }
}


/***/ }),

/***/ 24146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ digestTar),
  n: () => (/* binding */ extractTar)
});

// EXTERNAL MODULE: ./src/core/interruptible.ts
var interruptible = __webpack_require__(76496);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/source/limits.ts
var source_limits = __webpack_require__(78785);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(17486);
;// CONCATENATED MODULE: ./src/source/tar/archive-cost.ts




/** Bytes that an archive may have besides its entries: its end mark, and what was read ahead. */
const SLACK = 1024 * 1024;
/** Bytes of paths and link targets for each entry that the limits allow; a tree in memory holds all of them. */
const PATH_PER_ENTRY = 512;
/** Steps through symlinks for each entry that the limits allow. */
const STEPS_PER_ENTRY = 20;
/**
 * Counts what an archive costs while it is read, and refuses it as soon as that is more than the limits allow. Everything
 * that takes time or memory counts, whatever the archive calls it. Used wherever an archive is read: by the command line
 * and by the embedded Engine.
 *
 * Every method throws an {@linkcode ArchiveError} that names the limit.
 */
class ArchiveCost {
    #maxBytes;
    #maxEntries;
    #bytes = 0;
    #paths = 0;
    #entries = 0;
    #received = 0;
    #steps = 0;
    constructor(limits = {}) {
        this.#maxBytes = limits.maxBytes ?? source_limits/* DEFAULT_LIMITS */.d.maxBytes;
        this.#maxEntries = limits.maxEntries ?? source_limits/* DEFAULT_LIMITS */.d.maxEntries;
    }
    /**
     * Counts one entry, or a folder that only the path of an entry implies.
     *
     * @param paths Bytes of its path and its link target.
     */
    entry(paths = 0) {
        if (++this.#entries > this.#maxEntries)
            throw this.#tooMany(`${this.#maxEntries} entries`);
        this.#paths += paths;
        const most = PATH_PER_ENTRY * this.#maxEntries + SLACK;
        if (this.#paths > most)
            throw this.#tooMany(`${(0,sizes/* formatBytes */.z3)(most)} of paths`);
    }
    /**
     * Counts unpacked bytes before they are read: contents, and headers that describe other headers.
     *
     * @param size Not negative.
     */
    unpacked(size) {
        this.#bytes += size;
        if (this.#bytes > this.#maxBytes)
            throw this.#tooLarge("unpacked");
    }
    /** Counts bytes as they arrive. A gzip stream can go on without unpacking to anything. */
    received(size) {
        this.#received += size;
        if (this.#received > this.#maxBytes + 2 * tar_header/* BLOCK */.IE * this.#maxEntries + SLACK)
            throw this.#tooLarge("as it arrives");
    }
    /** Counts one part of a path that a symlink adds to it. */
    step() {
        if (++this.#steps > STEPS_PER_ENTRY * this.#maxEntries) {
            throw new archive_error/* ArchiveError */.d(`archive too complex: its entries lead through symlinks with more than ${STEPS_PER_ENTRY * this.#maxEntries} parts`, { hint: "archive the folders that the symlinks point to" });
        }
    }
    #tooMany(limit) {
        return new archive_error/* ArchiveError */.d(`archive too large: expected at most ${limit} (max-source-entries), found more`, {
            hint: "leave out what the service does not need, or raise the limit with --max-source-entries",
        });
    }
    #tooLarge(how) {
        const limit = `${(0,sizes/* formatBytes */.z3)(this.#maxBytes)} ${how} (max-source-size)`;
        return new archive_error/* ArchiveError */.d(`archive too large: expected at most ${limit}, found more`, {
            hint: "leave out what the service does not need, or raise the limit with --max-source-size",
        });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/core/event-loop.ts
var event_loop = __webpack_require__(73394);
// EXTERNAL MODULE: ./src/source/byte-reader.ts
var byte_reader = __webpack_require__(63343);
;// CONCATENATED MODULE: ./src/source/tar/decompress.ts




/** The first bytes of compressed streams, as an Engine recognizes them. */
const MAGIC = { gzip: [0x1f, 0x8b, 0x08], bzip2: [0x42, 0x5a, 0x68], xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] };
/**
 * Opens a stream that may be compressed with gzip. Engines also take bzip2 and xz, which are refused here.
 *
 * @param cost Counts the bytes as they arrive.
 * @throws {ArchiveError} for bzip2, xz, or broken gzip.
 */
async function decompress(chunks, cost) {
    const reader = new byte_reader/* ByteReader */.k(counted(chunks, cost));
    const start = await reader.read(10);
    reader.unread(start);
    const form = Object.entries(MAGIC).find(([, magic]) => magic.every((byte, index) => start[index] === byte))?.[0];
    if (form === undefined)
        return reader;
    if (form === "gzip")
        return new byte_reader/* ByteReader */.k(gunzip(reader));
    throw new archive_error/* ArchiveError */.d(`expected a tar or a tar.gz, found ${form}`, {
        hint: "Engines support it, this tool does not: unpack it and pass the tar",
    });
}
async function* counted(chunks, cost) {
    for await (const chunk of chunks) {
        cost.received(chunk.length);
        yield chunk;
        await (0,event_loop/* yieldIfLate */.D)();
    }
}
async function* gunzip(reader) {
    const source = external_node_stream_.Readable.from(reader.remaining(), { objectMode: false });
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
    return new archive_error/* ArchiveError */.d(`expected gzip, found bytes that cannot be unpacked: ${message}`, {
        engineText,
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/source/tar/pax.ts
var pax = __webpack_require__(97976);
;// CONCATENATED MODULE: ./src/source/tar/tar-content.ts



/** The bytes of one tar entry, taken from the archive as they are asked for. */
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
            await (0,event_loop/* yieldIfLate */.D)();
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

;// CONCATENATED MODULE: ./src/source/tar/tar-reader.ts





/** Types without content: a size in their header means nothing. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);
const NOTHING = (async function* () { })();
/** Headers that describe another header are held in memory. Go's reader has the same limit. */
const MAX_DESCRIPTION = 1024 * 1024;
/**
 * Reads the entries of a tar in their order, as Go's `archive/tar` does: long names in pax and GNU form are applied, and
 * reading stops at the end mark, whatever follows. A global pax header is an entry of type `g` that changes no other.
 *
 * @param cost Counts every header and every byte.
 * @throws {ArchiveError} when the bytes are no tar, end too early, or cost too much.
 */
async function* readTar(reader, cost) {
    let next = { pax: pax/* NO_PAX */.Ih, longName: "", longLink: "" };
    for (;;) {
        await (0,event_loop/* yieldIfLate */.D)();
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
async function readDescription(reader, { size }, cost) {
    if (size > MAX_DESCRIPTION) {
        throw new archive_error/* ArchiveError */.d(`extended header too long: expected at most ${MAX_DESCRIPTION} bytes, found ${size}`, {
            hint: "no path that Linux takes needs more; write the archive with another tool",
        });
    }
    const length = size + (0,tar_header/* paddingOf */.Zt)(size);
    cost.unpacked(tar_header/* BLOCK */.IE + length);
    const bytes = await reader.read(length);
    if (bytes.length < size)
        throw (0,tar_header/* truncatedTar */._6)("an extended header");
    return bytes.subarray(0, size);
}
/** Applies to a header what came before it. */
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
/** The text before the first NUL, one character per byte. */
function textOf(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const end = text.indexOf("\0");
    return end === -1 ? text : text.slice(0, end);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/digest/content-store.ts




/** Bytes that one store keeps in memory; the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
/** Bytes that all stores of the process keep in memory together. */
const ALL_IN_MEMORY = 128 * 1024 * 1024;
/** Bytes that a piece takes besides its own. */
const OVERHEAD = 256;
const CHUNK = 256 * 1024;
let allInMemory = 0;
/** Keeps contents for later, in memory up to a bound and in a temporary file beyond it. */
class ContentStore {
    #inMemory = 0;
    #onDisk = 0;
    #folder;
    #file;
    /** Keeps one content, read to its end. */
    async add(chunks) {
        const pieces = [];
        const position = this.#onDisk;
        for await (const chunk of chunks) {
            // A chunk is often a small view of a large buffer, which would stay alive with it.
            if (this.#onDisk === position && this.#takeMemory(chunk.length))
                pieces.push(Uint8Array.from(chunk));
            else
                await this.#write(chunk);
        }
        return { pieces, position, length: this.#onDisk - position };
    }
    /** Returns the bytes of a content that was kept. */
    async *read({ pieces, position, length }) {
        yield* pieces;
        for (let done = 0; done < length;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length - done));
            const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, position + done);
            if (bytesRead === 0)
                throw new core_error/* MesgError */.N("environment", "a temporary file was truncated while it was in use");
            done += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    /** Gives back the memory, and removes the temporary file if there is one. */
    async close() {
        allInMemory -= this.#inMemory;
        this.#inMemory = 0;
        await this.#file?.close();
        if (this.#folder !== undefined)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #takeMemory(length) {
        const size = length + OVERHEAD;
        if (this.#inMemory + size > IN_MEMORY || allInMemory + size > ALL_IN_MEMORY)
            return false;
        this.#inMemory += size;
        allInMemory += size;
        return true;
    }
    async #write(chunk) {
        try {
            this.#file ??= await this.#open();
            for (let done = 0; done < chunk.length;)
                done += (await this.#file.write(chunk, done)).bytesWritten;
            this.#onDisk += chunk.length;
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

// EXTERNAL MODULE: ./src/source/tar/archive-paths.ts
var archive_paths = __webpack_require__(21178);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
;// CONCATENATED MODULE: ./src/source/digest/tree-digest.ts




/**
 * Computes the directory digest of an extracted tree. Folders may be nested as deep as memory allows: symlinks let an
 * archive make deeper ones than any path, which an Engine then cannot walk either.
 *
 * @throws {ArchiveError} at a device, a fifo, or a path that is longer than a file system takes.
 */
async function digestTree(root, store) {
    const hasher = new directory_digest/* TreeHasher */.f("latin1");
    hasher.folder(".", root.mode);
    const open = [await openFolder(root, "")];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        await (0,event_loop/* yieldIfLate */.D)();
        const name = top.names[top.next++];
        if (name === undefined) {
            open.pop();
            continue;
        }
        const node = top.folder.children.get(name);
        const path = top.prefix + name;
        (0,archive_paths/* checkLength */.Nv)(path, "a path");
        if (node.kind === "folder") {
            hasher.folder(path, node.mode);
            open.push(await openFolder(node, `${path}/`));
        }
        else if (node.kind === "symlink") {
            hasher.symlink(path, node.target);
        }
        else if (node.kind === "file") {
            hasher.file(path, node.mode);
            for await (const piece of store.read(node.content))
                hasher.content(piece);
        }
        else {
            throw new archive_error/* ArchiveError */.d(`expected files, folders and links, found a device or a fifo: ${(0,archive_error/* shown */.S)(path)}`, {
                engineText: `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`,
            });
        }
    }
    return hasher.digest();
}
async function openFolder(folder, prefix) {
    return { folder, prefix, names: await sorted([...folder.children.keys()]), next: 0 };
}
/** Names that are sorted in one go. */
const AT_ONCE = 4096;
/** Sorts names by their bytes; many of them in parts, so that other work can run in between. */
async function sorted(names) {
    if (names.length <= AT_ONCE)
        return names.sort(byBytes);
    await (0,event_loop/* yieldIfLate */.D)();
    const middle = names.length >>> 1;
    const left = await sorted(names.slice(0, middle));
    const right = await sorted(names.slice(middle));
    await (0,event_loop/* yieldIfLate */.D)();
    const merged = [];
    for (let l = 0, r = 0; l < left.length || r < right.length;) {
        const takeLeft = r === right.length || (l < left.length && left[l] < right[r]);
        merged.push(takeLeft ? left[l++] : right[r++]);
    }
    return merged;
}
/** Compares names of one character per byte. */
function byBytes(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/source/digest/tree-node.ts
/** The mode of folders that an archive only implies; the umask takes nothing from their owner. */
const IMPLIED = 0o700;
/** Makes an empty folder. */
function newFolder(mode, parent) {
    return { kind: "folder", mode, parent, children: new Map() };
}

;// CONCATENATED MODULE: ./src/source/digest/tree-paths.ts



/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/**
 * Finds the folders of an extracted tree by their paths, following symlinks as Linux does. The parts that symlinks add to
 * a path are counted: an archive can chain them so that a short entry takes a long walk.
 */
class TreePaths {
    #cost;
    constructor(cost) {
        this.#cost = cost;
    }
    /** Returns the folder at a path; undefined when a part is missing. */
    find(way) {
        return this.#walk(way, () => undefined);
    }
    /** Returns the folder at a path. Missing folders are made, though not where a symlink points. */
    make(way) {
        const found = this.#walk(way, (parent, name) => {
            this.#cost.entry();
            const made = newFolder(IMPLIED, parent);
            parent.children.set(name, made);
            return made;
        });
        if (found !== undefined)
            return found;
        throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(way.entry)}: a symlink above it points to nothing`);
    }
    /** Whether there is something at the end of a path. */
    reaches({ from, parts, entry }) {
        let at = from;
        let left = parts;
        for (let links = 0;; links++) {
            const last = left.at(-1);
            if (last === undefined || last === "..")
                return this.find({ from: at, parts: left, entry }) !== undefined;
            at = this.find({ from: at, parts: left.slice(0, -1), entry });
            const node = at?.children.get(last);
            if (at === undefined || node?.kind !== "symlink")
                return node !== undefined;
            if (node.target.startsWith("/"))
                throw (0,archive_paths/* leadsOut */.qm)(entry);
            if (links >= MAX_LINKS)
                return false;
            left = (0,archive_paths/* targetParts */.k2)(node.target);
        }
    }
    #walk({ from, parts, entry }, missing) {
        const left = [...parts].reverse();
        // Parts beyond these come from symlinks.
        let own = left.length;
        let at = from;
        let links = 0;
        while (left.length > 0) {
            const name = left.pop();
            const isOwn = left.length < own;
            own = Math.min(own, left.length);
            if (!isOwn)
                this.#cost.step();
            if (name === "..") {
                if (at.parent === undefined)
                    throw (0,archive_paths/* leadsOut */.qm)(entry);
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
                    throw (0,archive_paths/* leadsOut */.qm)(entry);
                left.push(...(0,archive_paths/* targetParts */.k2)(node.target).reverse());
            }
            else {
                throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: ${(0,archive_error/* shown */.S)(name)} above it is not a folder`);
            }
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./src/source/digest/extracted-tree.ts






/**
 * The tree that a tar's entries leave on an Engine's disk, as `archive.Untar` of docker 18.06 extracts them, without a
 * disk: a later entry replaces an earlier one, folders are merged, missing parents appear, symlinks inside the tree are
 * followed, hard links share their file.
 */
class ExtractedTree {
    #store;
    #paths;
    #root = newFolder(IMPLIED, undefined);
    #folders = [];
    #hasLostWays = false;
    constructor(store, cost) {
        this.#store = store;
        this.#paths = new TreePaths(cost);
    }
    /** Extracts one entry. */
    async add(entry) {
        const { parts, absolute } = (0,archive_paths/* partsOf */.CI)(entry.name);
        const name = parts.pop();
        if (name === undefined) {
            if (absolute && entry.type === "5")
                this.#root.mode = entry.mode;
            else if (absolute)
                throw new archive_error/* ArchiveError */.d("expected entries inside the archive, found one that replaces its root");
            return; // docker leaves `.` out
        }
        const parent = this.#paths.make({ from: this.#root, parts, entry: entry.name });
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
     * @throws {ArchiveError} when a later entry left nothing at the path of such a folder.
     */
    async end() {
        for (const name of this.#hasLostWays ? this.#folders : []) {
            await (0,event_loop/* yieldIfLate */.D)();
            if (this.#paths.reaches({ from: this.#root, parts: (0,archive_paths/* partsOf */.CI)(name).parts, entry: name }))
                continue;
            throw new archive_error/* ArchiveError */.d(`expected the folder ${(0,archive_error/* shown */.S)(name)} to stay, found a later entry that takes it away`);
        }
    }
    /**
     * Removes `.git` and descends into a single top folder, as `DeployService` of Engine 0.9 and 0.10 does before it looks
     * at a source.
     */
    enterDeployContext() {
        this.#root.children.delete(".git");
        const [only, more] = this.#root.children.values();
        if (only?.kind === "folder" && more === undefined)
            this.#root = only;
    }
    /**
     * Returns the content of a file in the root folder; undefined when there is none of that name.
     *
     * @param most Bytes; of a larger file, only enough is read to show that it is larger.
     */
    async read(name, most) {
        const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
        if (node?.kind !== "file")
            return undefined;
        const pieces = [];
        let length = 0;
        for await (const piece of this.#store.read(node.content)) {
            pieces.push(piece);
            length += piece.length;
            if (length > most)
                break;
        }
        return Buffer.concat(pieces);
    }
    /** Computes the digest of what was extracted. */
    async digest() {
        return await digestTree(this.#root, this.#store);
    }
    async #make(entry, parts, parent) {
        switch (entry.type) {
            case "0":
                return { kind: "file", mode: entry.mode, content: await this.#store.add(entry.body) };
            case "1":
                return this.#linked(entry);
            case "2":
                return { kind: "symlink", target: (0,archive_paths/* checkedTarget */.lh)(entry, parts) };
            case "3":
            case "4":
            case "6":
                return { kind: "special" };
            case "5":
                return newFolder(entry.mode, parent);
            default: {
                const engineText = `unhandled tar header type ${entry.type.charCodeAt(0)}`;
                throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(entry.name)}: ${engineText}`, { engineText });
            }
        }
    }
    /** Returns the file that a hard link names. */
    #linked({ name, linkname }) {
        const { parts } = (0,archive_paths/* partsOf */.CI)(linkname.replace(/^\/+/, ""));
        const last = parts.pop() ?? "";
        const node = this.#paths.find({ from: this.#root, parts, entry: name })?.children.get(last);
        if (node !== undefined && node.kind !== "folder")
            return node;
        throw new archive_error/* ArchiveError */.d(`expected a hard link to an earlier file, found ${(0,archive_error/* shown */.S)(name)} linked to ${(0,archive_error/* shown */.S)(linkname)}, ` +
            `which is ${node === undefined ? "not there" : "a folder"}`);
    }
}

;// CONCATENATED MODULE: ./src/source/digest/ordered-digest.ts


/** Digests the entries of a tar as they arrive, as long as they are in the order of the digest. */
class OrderedDigest {
    #hasher = new directory_digest/* TreeHasher */.f("latin1");
    #cost;
    #last = [];
    #lastIsFolder = true;
    constructor(cost) {
        this.#cost = cost;
        this.#hasher.folder(".", 0o700);
    }
    /**
     * Digests one entry.
     *
     * @returns False for an entry that belongs before an earlier one, changes it, or needs it.
     */
    async add(entry) {
        const { parts, absolute } = (0,archive_paths/* partsOf */.CI)(entry.name);
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
            const target = (0,archive_paths/* checkedTarget */.lh)(entry, parts.slice(0, -1));
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
    /** Whether a path belongs after every path so far. */
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
        for (; known < parts.length - 1; known++) {
            this.#cost.entry();
            this.#hasher.folder(parts.slice(0, known + 1).join("/"), 0o700);
        }
    }
}

;// CONCATENATED MODULE: ./src/source/digest/digest-tar.ts







/**
 * Computes the directory digest of the tree that an Engine has on its disk after it extracted a tar or a tar.gz. Nothing
 * is extracted here. An archive whose entries are in the order of the digest (as all that this project writes) is
 * digested while it arrives. For any other, contents are kept: in memory up to 32 MiB, then in a temporary file. Pass a
 * function that opens the stream to keep nothing until an entry is out of order; a stream that can be read only once is
 * kept from its beginning. Other work of the process runs meanwhile.
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
        const cost = new ArchiveCost(limits);
        const ordered = new OrderedDigest(cost);
        if (await eachEntry(source(), cost, signal, (entry) => ordered.add(entry)))
            return ordered.digest();
    }
    return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}
/**
 * Reads a whole tar or tar.gz as an Engine extracts it and passes the tree to `use`; the tree is gone when that is done.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml", 1_000_000));
 * ```
 */
async function extractTar(chunks, limits, signal, use) {
    const store = new ContentStore();
    const cost = new ArchiveCost(limits);
    try {
        const tree = new ExtractedTree(store, cost);
        await eachEntry(chunks, cost, signal, async (entry) => {
            await tree.add(entry);
            return true;
        });
        await tree.end();
        return await use(tree);
    }
    finally {
        await store.close();
    }
}
/** Calls `take` with each entry until it returns false. @returns What `take` returned last; true for no entries. */
async function eachEntry(chunks, cost, signal, take) {
    const reader = await decompress((0,interruptible/* interruptible */.I)(chunks, signal), cost);
    try {
        for await (const entry of readTar(reader, cost)) {
            if (!(await take(entry)))
                return false;
            signal?.throwIfAborted();
        }
        return true;
    }
    finally {
        await reader.close();
    }
}


/***/ }),

/***/ 14396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ DirectoryDigest),
  f: () => (/* binding */ TreeHasher)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/source/digest/gathered-hash.ts

const CAPACITY = 65_536;
/** Pieces of at least this size are hashed directly: a copy would cost more than the call that it saves. */
const LARGE = 16_384;
/**
 * A running SHA-256 for many small pieces. They are gathered in a buffer, since each call of the runtime's hash costs as
 * much as hashing a kilobyte.
 */
class GatheredHash {
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #gathered = Buffer.allocUnsafe(CAPACITY);
    #length = 0;
    bytes(bytes) {
        if (this.#length + bytes.length > CAPACITY || bytes.length >= LARGE)
            this.#flush();
        if (bytes.length >= LARGE) {
            this.#hash.update(bytes);
        }
        else {
            this.#gathered.set(bytes, this.#length);
            this.#length += bytes.length;
        }
    }
    text(text, encoding) {
        // A UTF-16 unit is at most three bytes of UTF-8.
        if (this.#length + 3 * text.length > CAPACITY)
            this.#flush();
        if (3 * text.length > CAPACITY)
            this.#hash.update(text, encoding);
        else
            this.#length += this.#gathered.write(text, this.#length, encoding);
    }
    uint32(value) {
        if (this.#length + 4 > CAPACITY)
            this.#flush();
        this.#length = this.#gathered.writeUInt32LE(value, this.#length);
    }
    /** Returns an independent copy of the hash so far. */
    copy() {
        this.#flush();
        return this.#hash.copy();
    }
    #flush() {
        if (this.#length > 0)
            this.#hash.update(this.#gathered.subarray(0, this.#length));
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./src/source/digest/directory-digest.ts


/** Go's `os.FileMode` bit of a folder. */
const FOLDER = 0x80000000;
/** Go's `os.FileMode` bit of a symlink; the permission part of a link is always all of them. */
const SYMLINK = 0x08000000;
/** Only the owner's permissions count: group bits differ with where a tree is unpacked. */
const OWNER = 0o700;
/**
 * The running SHA-256 over a source tree that starts every service hash of Engines 0.9 to 0.15. It can be finished more
 * than once, with different bytes.
 *
 * @example
 * ```ts
 * const digest = await digestTar(createReadStream("source.tar"));
 * digest.finish(definitionDigest); // the service hash, 32 bytes
 * ```
 */
class DirectoryDigest {
    #hash;
    /** @param hash The running hash, or what is known of one: results by what was appended, both in hex. */
    constructor(hash) {
        this.#hash = hash;
    }
    /**
     * The 32 bytes of SHA-256 over the tree and then `extra`.
     *
     * @throws {MesgError} `environment` when only other results are known of it.
     */
    finish(extra) {
        if (this.#hash instanceof Map)
            return known(this.#hash, extra);
        const hash = this.#hash.copy();
        if (extra !== undefined)
            hash.update(extra);
        return new Uint8Array(hash.digest());
    }
}
function known(results, extra) {
    const found = results.get(Buffer.from(extra ?? []).toString("hex"));
    if (found !== undefined)
        return new Uint8Array(Buffer.from(found, "hex"));
    throw new error/* MesgError */.N("environment", "the cache does not know this hash of the source", { hint: "use no cache" });
}
/**
 * Computes a {@linkcode DirectoryDigest} from entries in the order in which the Engine's `dirhash` walks a folder:
 * depth-first, siblings by the bytes of their names. The root is `.`.
 */
class TreeHasher {
    #hash = new GatheredHash();
    #encoding;
    /** @param encoding Encoding of paths and targets; in `latin1` they hold one character per byte. */
    constructor(encoding) {
        this.#encoding = encoding;
    }
    folder(path, mode) {
        this.#begin(path, (FOLDER | (mode & OWNER)) >>> 0);
    }
    symlink(path, target) {
        this.#begin(path, SYMLINK | OWNER);
        this.#hash.text(target, this.#encoding);
    }
    /** Adds a file; its content follows with {@linkcode content}. */
    file(path, mode) {
        this.#begin(path, mode & OWNER);
    }
    content(bytes) {
        this.#hash.bytes(bytes);
    }
    digest() {
        return new DirectoryDigest(this.#hash.copy());
    }
    #begin(path, mode) {
        this.#hash.text(path, this.#encoding);
        this.#hash.uint32(mode);
    }
}


/***/ }),

/***/ 78785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ enforceLimits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21178);


const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 };
/** Folders and files named in an error. */
const LARGEST = 5;
/** Folders above each other that are looked into for the largest one. */
const LEVELS = 20;
/** A folder with at least this share of everything is looked into. */
const NEARLY_ALL = 0.9;
/** A folder whose largest part has less than this share is named itself. */
const TELLING = 0.1;
/**
 * Refuses a tree that is over its limits, and names its largest parts; or that no Engine can extract, since a path is
 * longer than Linux takes.
 *
 * @throws {MesgError} `refused`.
 */
function enforceLimits(entries, { maxBytes, maxEntries }) {
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (entries.length > maxEntries) {
        const rows = largest(entries, () => 1).map(([folder, count]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(folder)}: ${count}`);
        const limit = `at most ${maxEntries} entries (max-source-entries)`;
        throw over(`expected ${limit}, found ${entries.length}; most are in`, rows);
    }
    if (bytes > maxBytes) {
        const rows = largest(entries, sizeOf).map(([folder, size]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(folder)}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size)}`);
        const limit = `at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(maxBytes)} (max-source-size)`;
        throw over(`expected ${limit}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}; most are in`, rows);
    }
    for (const { path } of entries)
        checkPath(path);
}
/** A character of UTF-16 takes at most three bytes of UTF-8. */
const SHORT = _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6 / 3;
function checkPath(path) {
    if (path.length <= SHORT)
        return;
    if (Buffer.byteLength(path) > _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .fN)
        throw tooLong("a path", _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .fN, path);
    for (const name of path.split("/")) {
        if (Buffer.byteLength(name) > _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6)
            throw tooLong("a name", _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6, name);
    }
}
function tooLong(what, limit, found) {
    const size = Buffer.byteLength(found);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `${what} in the source is too long: expected at most ${limit} bytes, found ${size}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it: shorten it, or exclude it in .mesgignore" });
}
function over(what, rows) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
        hint: "exclude what the service does not need in .mesgignore, or raise the limit",
    });
}
function sizeOf(entry) {
    return entry.kind === "file" ? entry.size : 0;
}
/**
 * Returns the parts with most of the weight: those of the root or, where one folder has nearly all, those of that folder.
 */
function largest(entries, weight) {
    let inside = entries;
    let above = [];
    let parent = "";
    for (let level = 0; level < LEVELS; level++) {
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
    return above;
}


/***/ }),

/***/ 21178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   fN: () => (/* binding */ LONGEST_PATH),
/* harmony export */   k2: () => (/* binding */ targetParts),
/* harmony export */   lh: () => (/* binding */ checkedTarget),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);

/** Bytes of the longest path that Linux takes: PATH_MAX without the NUL at its end. */
const LONGEST_PATH = 4095;
/** Bytes of the longest name in a path (NAME_MAX). */
const LONGEST_NAME = 255;
/**
 * Splits a path of an archive into its parts, as Go's `filepath.Clean` does.
 *
 * @param name One character per byte.
 * @throws {ArchiveError} when the path leads out of the archive, or is longer than a file system takes.
 */
function partsOf(name) {
    checkLength(name, "a path");
    const absolute = name.startsWith("/");
    const parts = [];
    for (const part of name.split("/").filter(isName)) {
        if (part.length > LONGEST_NAME)
            throw tooLong("a name", LONGEST_NAME, part);
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined && !absolute)
            throw leadsOut(name);
    }
    return { parts, absolute };
}
/**
 * Returns the target of a symlink entry.
 *
 * @param parts The folders that the link is in.
 * @throws {ArchiveError} when it leads out of the archive, or is longer than a file system takes. An absolute target is
 * read from the link's folder, as docker reads it in this check: such a link is kept, but nothing is extracted through it.
 */
function checkedTarget({ name, linkname }, parts) {
    checkLength(linkname, "a symlink's target");
    let depth = parts.length;
    for (const part of targetParts(linkname)) {
        depth += part === ".." ? -1 : 1;
        if (depth < 0)
            throw leadsOut(name);
    }
    if (linkname === "")
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a symlink with a target, found ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)} with none`);
    return linkname;
}
/** Splits a symlink's target into its parts, `..` among them. */
function targetParts(target) {
    return target.split("/").filter(isName);
}
/** Refuses a path that no file system of an Engine takes. */
function checkLength(path, what) {
    if (path.length > LONGEST_PATH)
        throw tooLong(what, LONGEST_PATH, path);
}
/** The refusal of a path that leads out of its archive. */
function leadsOut(name) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected entries inside the archive, found ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}, which leads out of it`);
}
function tooLong(what, limit, found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`${what} in the archive is too long: expected at most ${limit} bytes, found ${found.length}: ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it" });
}
function isName(part) {
    return part !== "" && part !== ".";
}


/***/ }),

/***/ 97976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ NO_PAX),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   nY: () => (/* binding */ paxRecord)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17486);

/** What applies where no pax header came before. */
const NO_PAX = { isSparse: false };
const TAKEN = new Set(["path", "linkpath", "size"]);
/** Keys whose values must not hold a NUL. Any other record must not hold one in its key. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);
const SPARSE = "GNU.sparse.";
/** Go's reader takes a length of at most this many digits, and so do we. */
const MOST_DIGITS = 10;
/**
 * Reads the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001).
 *
 * @throws {ArchiveError} when a record is malformed.
 */
function parsePax(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const records = { isSparse: false };
    for (let start = 0; start < text.length;) {
        const { key, value, end } = recordAt(text, start);
        if ((TEXTS.has(key) ? value : key).includes("\0"))
            throw (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a pax record with a NUL");
        if (TAKEN.has(key))
            records[key] = value;
        else if (key.startsWith(SPARSE))
            records.isSparse = true;
        start = end;
    }
    return records;
}
function recordAt(text, start) {
    const space = start + text.slice(start, start + MOST_DIGITS + 1).indexOf(" ");
    const digits = space < start ? "" : text.slice(start, space);
    const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
    const end = start + length;
    if (length < 5 || end > text.length || text[end - 1] !== "\n")
        throw malformed();
    const record = text.slice(space + 1, end - 1);
    const equals = record.indexOf("=");
    if (equals < 1)
        throw malformed();
    return { key: record.slice(0, equals), value: record.slice(equals + 1), end };
}
function malformed() {
    return (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a malformed pax record");
}
/**
 * Writes one pax record. Its length counts its own digits.
 *
 * @param value One character per byte.
 */
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return `${length}${rest}`;
}


/***/ }),

/***/ 17486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   LK: () => (/* binding */ invalidTar),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   _6: () => (/* binding */ truncatedTar)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58215);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);


/** Bytes of a block of a tar. */
const BLOCK = 512;
/** The refusal of bytes that are no tar. */
function invalidTar(found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a tar archive, found ${found}`, {
        engineText: "archive/tar: invalid tar header",
        hint: "pass the archive that was uploaded, unchanged",
    });
}
/** The refusal of an archive that ends too early. */
function truncatedTar(where) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a whole tar archive, found its end in ${where}`, { engineText: "unexpected EOF" });
}
/** Bytes between the end of a content and the next block. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/**
 * Reads a header block as Go's `archive/tar` does, which Engines use: V7, ustar, GNU and star forms, octal and base-256
 * numbers.
 *
 * @throws {ArchiveError} when the checksum is wrong, or a number is malformed, or the size is negative.
 */
function parseHeader(block) {
    checkSum(block);
    const prefix = prefixOf(block);
    const name = text(block, 0, 100);
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    const hasDevice = magic.startsWith("ustar\0") || magic === "ustar  \0";
    for (const [start, length] of [
        [108, 8],
        [116, 8],
        [136, 12],
        ...(hasDevice
            ? [
                [329, 8],
                [337, 8],
            ]
            : []),
    ]) {
        parseNumber(block.subarray(start, start + length));
    }
    const size = Number(parseNumber(block.subarray(124, 136)));
    if (size < 0)
        throw invalidTar("a negative size");
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        linkname: text(block, 157, 100),
        mode: Number(BigInt.asUintN(12, parseNumber(block.subarray(100, 108)))),
        size,
        type: block[156] === 0 ? "\0" : String.fromCharCode(block[156]),
    };
}
function checkSum(block) {
    let unsigned = 0;
    let signed = 0;
    for (let index = 0; index < BLOCK; index++) {
        const byte = index >= 148 && index < 156 ? 32 : block[index];
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    const stored = Number(parseOctal(block.subarray(148, 156)));
    if (stored !== unsigned && stored !== signed)
        throw invalidTar("a header with a wrong checksum");
}
function prefixOf(block) {
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    if (magic.slice(0, 6) !== "ustar\0")
        return "";
    const isStar = Buffer.from(block.buffer, block.byteOffset + 508, 4).toString("latin1") === "tar\0";
    return text(block, 345, isStar ? 131 : 155);
}
function text(block, start, length) {
    const field = Buffer.from(block.buffer, block.byteOffset + start, length);
    const end = field.indexOf(0);
    return field.toString("latin1", 0, end === -1 ? length : end);
}
function parseNumber(field) {
    if (field.length === 0 || (field[0] & 0x80) === 0)
        return parseOctal(field);
    let value = BigInt(field[0] & 0x7f);
    for (const byte of field.subarray(1))
        value = (value << 8n) | BigInt(byte);
    const signed = BigInt.asIntN(field.length * 8 - 1, value);
    if (signed !== BigInt.asIntN(64, signed))
        throw invalidTar("a number of more than 64 bits");
    return signed;
}
function parseOctal(field) {
    const padded = Buffer.from(field.buffer, field.byteOffset, field.length).toString("latin1");
    const digits = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(padded.replace(/^[ \0]+/, ""), " \0").replace(/\0.*$/s, "");
    if (digits === "")
        return 0n;
    if (!/^[0-7]+$/.test(digits))
        throw invalidTar("a header with a number that is not octal");
    return BigInt(`0o${digits}`);
}


/***/ })

};
