export const id = 1639;
export const ids = [1639];
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

/***/ 28207:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ContentStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);




/** Maximum number of bytes that one store keeps in memory; the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
/** Maximum number of bytes that all stores of the process keep in memory. */
const ALL_IN_MEMORY = 128 * 1024 * 1024;
/** Memory overhead of a piece. */
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
        let size = 0;
        for await (const chunk of chunks) {
            size += chunk.length;
            // A chunk is often a small view of a large buffer, which would stay alive with it.
            if (this.#onDisk === position && this.#takeMemory(chunk.length))
                pieces.push(Uint8Array.from(chunk));
            else
                await this.#write(chunk);
        }
        return { size, pieces, position, length: this.#onDisk - position };
    }
    /** Returns the bytes of a content that was kept. */
    async *read({ pieces, position, length }) {
        yield* pieces;
        for (let done = 0; done < length;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length - done));
            const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, position + done);
            if (bytesRead === 0)
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", "a temporary file was truncated while it was in use");
            done += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    /** Frees the memory, and removes the temporary file if there is one. */
    async close() {
        allInMemory -= this.#inMemory;
        this.#inMemory = 0;
        await this.#file?.close();
        if (this.#folder !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#folder, { recursive: true, force: true });
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
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot keep an archive in ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}: ${error.message}`, {
                cause: error,
                hint: "free space there, or set TMPDIR to another folder",
            });
        }
    }
    async #open() {
        this.#folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mesg-"));
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, "contents"), "w+", 0o600);
    }
}


/***/ }),

/***/ 11639:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ digestTar),
  n: () => (/* binding */ extractTar)
});

// EXTERNAL MODULE: ./src/core/time/interruptible.ts
var interruptible = __webpack_require__(59350);
// EXTERNAL MODULE: ./src/source/tar/archive-cost.ts
var archive_cost = __webpack_require__(3101);
// EXTERNAL MODULE: ./src/source/tar/decompress.ts
var decompress = __webpack_require__(10726);
// EXTERNAL MODULE: ./src/source/tar/tar-reader.ts + 1 modules
var tar_reader = __webpack_require__(64429);
// EXTERNAL MODULE: ./src/source/digest/content-store.ts
var content_store = __webpack_require__(28207);
// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/source/tar/archive-paths.ts
var archive_paths = __webpack_require__(21178);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
;// CONCATENATED MODULE: ./src/source/digest/tree-digest.ts




/**
 * Computes the directory digest of an extracted tree. Through symlinks, an archive can nest folders deeper than a path
 * can be; an Engine cannot walk those either.
 *
 * @throws {ArchiveError} at a device, a fifo, or a path that is too long for Linux.
 */
async function digestTree(root, store) {
    const hasher = new directory_digest/* TreeHasher */.f("latin1");
    hasher.folder(".", root.mode);
    const open = [await openFolder(root, "")];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        await (0,event_loop/* yieldIfLate */.DF)();
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
            throw new archive_error/* ArchiveError */.d(`unsupported archive entry: expected files, folders and links, found a device or a fifo: ${(0,archive_error/* shown */.S)(path)}`, {
                engineText: `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`,
            });
        }
    }
    return hasher.digest();
}
async function openFolder(folder, prefix) {
    return { folder, prefix, names: await sorted([...folder.children.keys()]), next: 0 };
}
/** Number of names to sort before yielding to the event loop. */
const AT_ONCE = 4096;
/** Sorts names by their bytes; many of them in parts, so that other work can run in between. */
async function sorted(names) {
    if (names.length <= AT_ONCE)
        return names.sort(byBytes);
    await (0,event_loop/* yieldIfLate */.DF)();
    const middle = names.length >>> 1;
    const left = await sorted(names.slice(0, middle));
    const right = await sorted(names.slice(middle));
    await (0,event_loop/* yieldIfLate */.DF)();
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
/** The owner's mode of folders that an archive only implies. */
const IMPLIED = 0o700;
/** Makes an empty folder. */
function newFolder(mode, parent) {
    return { kind: "folder", mode, parent, children: new Map() };
}

;// CONCATENATED MODULE: ./src/source/digest/tree-paths.ts



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
    /** Returns the folder at a path. Creates missing folders, but not the target of a symlink. */
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
    /** Returns whether a path exists. */
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
            if (links >= archive_paths/* MAX_LINKS */.vk)
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
                if (++links > archive_paths/* MAX_LINKS */.vk)
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
 * The tree that `archive.Untar` of docker 18.06 extracts from a tar on an Engine, in memory: a later entry replaces an
 * earlier one, folders are merged, missing parents are created, symlinks inside the tree are followed, hard links share
 * their file.
 */
class ExtractedTree {
    #store;
    #cost;
    #paths;
    #root = newFolder(IMPLIED, undefined);
    #folders = [];
    #hasLostWays = false;
    constructor(store, cost) {
        this.#store = store;
        this.#cost = cost;
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
                throw new archive_error/* ArchiveError */.d("invalid archive: an entry replaces its root");
            return; // docker skips `.`
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
     * @throws {ArchiveError} when a later entry removed such a folder.
     */
    async end() {
        for (const name of this.#hasLostWays ? this.#folders : []) {
            await (0,event_loop/* yieldIfLate */.DF)();
            if (this.#paths.reaches({ from: this.#root, parts: (0,archive_paths/* partsOf */.CI)(name).parts, entry: name }))
                continue;
            throw new archive_error/* ArchiveError */.d(`invalid archive: a later entry removes the folder ${(0,archive_error/* shown */.S)(name)}`);
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
     * Returns the content of a file in the root folder; undefined when there is no such file.
     *
     * @param max Maximum size in bytes. Of a larger file, more than that is returned.
     */
    async read(name, max) {
        const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
        if (node?.kind !== "file")
            return undefined;
        const pieces = [];
        let length = 0;
        for await (const piece of this.#store.read(node.content)) {
            pieces.push(piece);
            length += piece.length;
            if (length > max)
                break;
        }
        return Buffer.concat(pieces);
    }
    /** Computes the digest of the tree. */
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
        if (node?.kind === "file")
            this.#cost.linked(node.content.size);
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
     * @returns False for an entry that belongs before an earlier one, changes it, or links to it.
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
 * Computes the directory digest of the tree that an Engine extracts from a tar or a tar.gz, without extracting it. An
 * archive whose entries are in the order of the digest (as this project writes them) is digested as it arrives. For any
 * other archive, contents are kept: up to 32 MiB in memory, then in a temporary file. Pass a function that opens the
 * stream to keep nothing until an entry is out of order; a stream that can be read only once is kept from its start.
 * Yields to the event loop regularly.
 *
 * @param source The archive's bytes.
 * @throws {ArchiveError} when it is not a tar, exceeds the limits, or contains what an Engine cannot extract.
 * @example
 * ```ts
 * const digest = await digestTar(() => createReadStream("source.tar"));
 * ```
 */
async function digestTar(source, limits = {}, signal) {
    if (typeof source === "function") {
        const cost = new archive_cost/* ArchiveCost */.o(limits);
        const ordered = new OrderedDigest(cost);
        if (await eachEntry(source(), cost, signal, (entry) => ordered.add(entry)))
            return ordered.digest();
    }
    return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}
/**
 * Reads a whole tar or tar.gz as an Engine extracts it and passes the tree to `use`. The tree is closed afterwards.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml", 1_000_000));
 * ```
 */
async function extractTar(chunks, limits, signal, use) {
    const store = new content_store/* ContentStore */.V();
    const cost = new archive_cost/* ArchiveCost */.o(limits);
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
    const reader = await (0,decompress/* decompress */.m)((0,interruptible/* interruptible */.I)(chunks, signal), cost);
    try {
        for await (const entry of (0,tar_reader/* readTar */.s)(reader, cost)) {
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

/***/ 3101:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ArchiveCost)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49013);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27988);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78785);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17486);




/** Bytes that an archive may have besides its entries: its end mark, and read-ahead. */
const SLACK = 1024 * 1024;
/** Bytes of paths and link targets per allowed entry; all of them are kept in memory. */
const PATH_PER_ENTRY = 512;
/** Steps through symlinks per allowed entry. */
const STEPS_PER_ENTRY = 20;
/**
 * Counts the cost of an archive while it is read, and refuses it as soon as it exceeds the limits. Everything that
 * takes time or memory counts. Used by the command line and by the embedded Engine.
 *
 * Every method throws an {@linkcode ArchiveError} that names the limit.
 */
class ArchiveCost {
    #maxBytes;
    #maxEntries;
    #bytes = 0;
    #paths = 0;
    #entries = 0;
    #linked = 0;
    #received = 0;
    #steps = 0;
    constructor(limits = {}) {
        this.#maxBytes = limits.maxBytes ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR.maxBytes;
        this.#maxEntries = limits.maxEntries ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR.maxEntries;
    }
    /**
     * Counts one entry, or a folder that the path of an entry implies.
     *
     * @param paths Size of its path and its link target in bytes.
     */
    entry(paths = 0) {
        if (++this.#entries > this.#maxEntries)
            throw this.#tooMany(`${this.#maxEntries} entries`);
        this.#paths += paths;
        const max = PATH_PER_ENTRY * this.#maxEntries + SLACK;
        if (this.#paths > max)
            throw this.#tooMany(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(max)} of paths`);
    }
    /**
     * Counts unpacked bytes before they are read: contents and extended headers.
     *
     * @param size Not negative.
     */
    unpacked(size) {
        this.#bytes += size;
        if (this.#bytes > this.#maxBytes)
            throw this.#tooLarge("unpacked");
    }
    /**
     * Counts the content of a file that a hard link repeats: it is stored once, but digested for every link.
     *
     * @param size Not negative.
     */
    linked(size) {
        this.#linked += size;
        if (this.#linked > this.#maxBytes)
            throw this.#tooLarge("in hard links");
    }
    /** Counts bytes as they arrive. A gzip stream can be endless without unpacking to anything. */
    received(size) {
        this.#received += size;
        if (this.#received > this.#maxBytes + 2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE * this.#maxEntries + SLACK)
            throw this.#tooLarge("as it arrives");
    }
    /** Counts one path part that a symlink adds. */
    step() {
        if (++this.#steps > STEPS_PER_ENTRY * this.#maxEntries) {
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveError */ .d(`archive too complex: its entries lead through symlinks with more than ${STEPS_PER_ENTRY * this.#maxEntries} parts`, { hint: "archive the folders that the symlinks point to" });
        }
    }
    #tooMany(limit) {
        return new _archive_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveError */ .d(`archive too large: expected at most ${limit} (max-source-entries), found more`, {
            hint: "exclude what the service does not need, or raise the limit with --max-source-entries",
        });
    }
    #tooLarge(how) {
        const limit = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(this.#maxBytes)} ${how} (max-source-size)`;
        return new _archive_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveError */ .d(`archive too large: expected at most ${limit}, found more`, {
            hint: "exclude what the service does not need, or raise the limit with --max-source-size",
        });
    }
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
 * @returns A reader that closes the stream when it is closed.
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
    await reader.close();
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
        // A read that hangs would also hang this, so its end is not awaited.
        reader.close().catch(() => undefined);
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
