export const id = 671;
export const ids = [671];
export const modules = {

/***/ 6496:
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

/***/ 871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m3: () => (/* binding */ writeBlocks),
/* harmony export */   rD: () => (/* binding */ archive),
/* harmony export */   wM: () => (/* binding */ sourceBlocks)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1003);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1059);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6189);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3325);
/* harmony import */ var _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4396);
/* harmony import */ var _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7976);
/* harmony import */ var _prove_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1609);
/* harmony import */ var _tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9310);






/**
 * Makes the archive of a tree: its source id, its directory digest and, where a path is given, the tar and the CAR, in one
 * pass that reads each file once. The files appear whole or not at all.
 *
 * @throws {MesgError} `refused` when the tree holds secrets, `environment` when a file changes meanwhile or the disk is
 * full.
 * @example
 * ```ts
 * const { sourceId, digest } = await archive(await readSourceTree("."), { car: "source.car" });
 * ```
 */
async function archive(tree, options = {}) {
    const { tar, car, signal } = options;
    const build = async (from) => {
        const hasher = options.withoutDigest ? undefined : new _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeHasher */ .f("utf8");
        const dag = await writeBlocks(() => treeBlocks(from, { hasher, signal }), { tar, car });
        return { ...dag, digest: hasher?.digest(), entries: tree.entries.length };
    };
    // What was written to a pipe cannot be taken back.
    if (tar !== undefined || car !== undefined)
        return await build(await (0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .proveDisk */ .w)(tree));
    try {
        return await build(tree);
    }
    catch (error) {
        if (!(error instanceof _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__/* .StaleFile */ .Eh))
            throw error;
        return await build((0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDisk */ .C)(tree));
    }
}
/** Runs a build to its end and writes what is wanted of it. */
async function writeBlocks(build, { tar, car }) {
    return await withFile(tar, (tarFile) => withFile(car, async (carFile) => {
        const blocks = build();
        const carWriter = carFile === undefined ? undefined : await _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CarWriter */ .WV.begin(carFile);
        const built = await (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .lastOf */ .g1)(blocks, async (block) => {
            if (block.data !== undefined)
                await tarFile?.write(block.data);
            await carWriter?.add(block);
        });
        await carWriter?.finish(built.root);
        return built;
    }));
}
/**
 * The blocks of a tree's archive, in the order of a CAR; the generator's return value is what {@linkcode archive} knows
 * of them. A block's bytes hold only until the next one is asked for.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of sourceBlocks(tree)) await put(cid, bytes);
 * ```
 */
async function* sourceBlocks(tree, signal) {
    return yield* treeBlocks(await (0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .proveDisk */ .w)(tree), { signal });
}
function treeBlocks(tree, options) {
    const pool = new _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LeafPool */ .zq();
    return (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .buildDag */ .zN)((0,_tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .tarLeaves */ .q)(tree, pool, options), pool);
}
function withFile(path, write) {
    return path === undefined ? write(undefined) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f)(path, write);
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ Contents),
  P: () => (/* binding */ SMALL_FILE)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(267);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
;// CONCATENATED MODULE: ./src/source/disk/disk-file.ts




/**
 * Reads a small file at once, without waiting: for thousands of small files this is several times as fast.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @throws {MesgError} when the file is not what was listed.
 */
function readSmallFile(origin, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(origin.path, read_regular/* READ_FLAGS */.tC);
        assertSame(origin, size, (0,external_node_fs_.fstatSync)(descriptor));
        // One byte more than there should be: a regular file gives less than asked for only at its end.
        const length = (0,external_node_fs_.readSync)(descriptor, scratch, 0, size + 1, null);
        if (length !== size)
            throw (0,disk_entry/* changed */.tD)(origin.path, length > size ? "it grew" : "it became shorter");
        return scratch.subarray(0, size);
    }
    catch (error) {
        throw error.name === "MesgError" ? error : (0,disk_entry/* unreadable */.O$)(origin.path, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A large file that is read piece by piece; that it did not change meanwhile is checked at its end. */
class DiskFile {
    #origin;
    #size;
    #handle;
    #position = 0;
    constructor(origin, size, handle) {
        this.#origin = origin;
        this.#size = size;
        this.#handle = handle;
    }
    static async open(origin, size) {
        const handle = await (0,promises_.open)(origin.path, read_regular/* READ_FLAGS */.tC).catch((error) => {
            throw (0,disk_entry/* unreadable */.O$)(origin.path, error);
        });
        const file = new DiskFile(origin, size, handle);
        try {
            assertSame(origin, size, await handle.stat());
        }
        catch (error) {
            await file.close();
            throw error;
        }
        return file;
    }
    /** Fills a part of `space`; the bytes that it filled are counted. */
    async read(space) {
        const { bytesRead } = await this.#handle.read(space, 0, space.length, this.#position).catch((error) => {
            throw (0,disk_entry/* unreadable */.O$)(this.#origin.path, error);
        });
        if (bytesRead === 0)
            throw (0,disk_entry/* changed */.tD)(this.#origin.path, "it became shorter");
        this.#position += bytesRead;
        if (this.#position === this.#size)
            assertSame(this.#origin, this.#size, await this.#handle.stat());
        return bytesRead;
    }
    async close() {
        await this.#handle.close();
    }
}
function assertSame({ path, mtimeMs, inode }, size, now) {
    if (now.ino !== inode)
        throw (0,disk_entry/* changed */.tD)(path, "another file took its place");
    if (now.size !== size)
        throw (0,disk_entry/* changed */.tD)(path, now.size > size ? "it grew" : "it became shorter");
    if (now.mtimeMs !== mtimeMs)
        throw (0,disk_entry/* changed */.tD)(path, "it was written to");
}

// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(7976);
;// CONCATENATED MODULE: ./src/source/contents.ts



/** Files up to this size are read at once; it is also the most that the secrets guard looks at. */
const SMALL_FILE = 1024 * 1024;
/** Blobs that git is asked for ahead, and their bytes. */
const AHEAD = { blobs: 64, bytes: 4 * 1024 * 1024 };
/** Opens the files of a tree, each at most once and in the tree's order. */
class Contents {
    #scratch = new Uint8Array(SMALL_FILE + 1);
    #blobs;
    constructor(tree) {
        this.#blobs = new BlobQueue(tree);
    }
    /** A file of at most {@linkcode SMALL_FILE} bytes, whole; a view that holds until the next call. */
    small(entry) {
        const { origin, size } = entry;
        if (origin.from === "disk")
            return readSmallFile(origin, size, this.#scratch);
        if (origin.disk === undefined)
            return this.#blobs.next(entry);
        return (0,proved_file/* readProved */.LY)(origin.disk, origin.oid, size, this.#scratch) ?? origin.objects.read(origin.oid);
    }
    /** A file of any size. */
    async open(entry) {
        const { origin, size } = entry;
        if (origin.from === "disk")
            return await DiskFile.open(origin, size);
        const proved = origin.disk === undefined ? undefined : await proved_file/* ProvedFile */.Zs.open(origin.disk, origin.oid, size);
        return proved ?? streamOf(origin, entry);
    }
}
/** Asks git for small blobs before they are wanted, so that it works while what it gave is used. */
class BlobQueue {
    #entries;
    #asked = [];
    #bytes = 0;
    constructor(tree) {
        this.#entries = blobsOf(tree);
    }
    async next(entry) {
        while (this.#asked.length < AHEAD.blobs && this.#bytes < AHEAD.bytes) {
            const { value, done } = this.#entries.next();
            if (done)
                break;
            const origin = value.origin;
            const bytes = origin.objects.read(origin.oid);
            bytes.catch(() => undefined); // thrown when it is wanted
            this.#asked.push({ entry: value, bytes });
            this.#bytes += value.size;
        }
        const asked = this.#asked.shift();
        if (asked?.entry !== entry)
            throw new Error(`${entry.path} is read out of order`);
        this.#bytes -= entry.size;
        const bytes = await asked.bytes;
        if (bytes.length !== entry.size)
            throw twoSizes(entry);
        return bytes;
    }
}
function* blobsOf(tree) {
    for (const entry of tree.entries) {
        if (entry.kind !== "file" || entry.size > SMALL_FILE)
            continue;
        if (entry.origin.from === "git" && entry.origin.disk === undefined)
            yield entry;
    }
}
function streamOf(origin, entry) {
    const pieces = origin.objects.stream(origin.oid);
    let rest = new Uint8Array(0);
    let read = 0;
    return {
        read: async (space) => {
            if (rest.length === 0)
                rest = (await pieces.next()).value ?? rest;
            const taken = rest.subarray(0, space.length);
            if (taken.length === 0)
                throw twoSizes(entry);
            space.set(taken);
            rest = rest.subarray(taken.length);
            read += taken.length;
            // The generator ends its answer only when it is asked once more.
            if (read === entry.size && rest.length === 0)
                await pieces.next();
            return taken.length;
        },
        close: async () => void (await pieces.return(undefined)),
    };
}
function twoSizes({ path }) {
    return new error/* MesgError */.N("environment", `git gives ${path} two sizes`, { hint: "run git fsck in its repository" });
}


/***/ }),

/***/ 4396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ DirectoryDigest),
  f: () => (/* binding */ TreeHasher)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

/***/ 4185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ IGNORE_FILE),
/* harmony export */   w: () => (/* binding */ IgnoreRules)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_0__);

/** The file in a source folder that says what stays out, with the rules of a gitignore file. */
const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Says which paths of a folder stay out of its source. */
class IgnoreRules {
    #rules;
    /** @param text The text of `.mesgignore`; undefined when there is none. */
    constructor(text) {
        // Ignoring case would make one commit two sources.
        this.#rules = text === undefined ? undefined : ignore__WEBPACK_IMPORTED_MODULE_0___default()({ ignorecase: false }).add(text.replace(/^\uFEFF/, ""));
    }
    /**
     * Whether a path stays out, whose parents do not.
     *
     * @param path From the folder, with `/`, without one at the end.
     */
    excludes(path, isFolder) {
        if (NEVER.has(path.slice(path.lastIndexOf("/") + 1)))
            return true;
        return this.#rules?.ignores(isFolder ? `${path}/` : path) ?? false;
    }
    /** Whether a path or one of the folders above it stays out. To git, a submodule is a folder. */
    excludesWithParents(path, isFolder) {
        if (path.split("/").some((name) => NEVER.has(name)))
            return true;
        return this.#rules?.ignores(isFolder ? `${path}/` : path) ?? false;
    }
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ enforceLimits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);
/* harmony import */ var _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1178);


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

/***/ 1609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutDisk),
/* harmony export */   w: () => (/* binding */ proveDisk)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4797);
/* harmony import */ var _git_same_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3290);


/** The tree with every large file read from git, for when one on disk was not what the commit has. */
function withoutDisk(tree) {
    return { ...tree, entries: tree.entries.map(fromGit) };
}
/**
 * The tree with those large files read from git whose bytes on disk are not the commit's. What is streamed to somebody else
 * cannot be begun again, so it is proved before.
 */
async function proveDisk(tree) {
    const entries = [];
    for (const entry of tree.entries) {
        const isProved = !isLarge(entry) || (await (0,_git_same_content_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlob */ .qf)(entry.origin.disk, entry.origin.oid, entry.size));
        entries.push(isProved ? entry : fromGit(entry));
    }
    return { ...tree, entries };
}
function isLarge(entry) {
    return (entry.kind === "file" && entry.size > _contents_js__WEBPACK_IMPORTED_MODULE_1__/* .SMALL_FILE */ .P && entry.origin.from === "git" && entry.origin.disk !== undefined);
}
function fromGit(entry) {
    if (!isLarge(entry))
        return entry;
    return { ...entry, origin: { ...entry.origin, disk: undefined } };
}


/***/ }),

/***/ 5372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(9013);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(267);
// EXTERNAL MODULE: ./src/source/entry.ts
var entry = __webpack_require__(373);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(8664);
// EXTERNAL MODULE: ./src/source/ignore-rules.ts
var ignore_rules = __webpack_require__(4185);
// EXTERNAL MODULE: ./src/source/limits.ts
var limits = __webpack_require__(8785);
;// CONCATENATED MODULE: ./src/source/symlink-check.ts

/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/**
 * Refuses symlinks that lead out of the tree: by an absolute target, by `..` above the root as it is written (which an
 * Engine refuses too), or by `..` above the root through other symlinks. Dangling and looping ones stay.
 *
 * @throws {MesgError} `refused`, with every such link.
 */
function checkSymlinks(entries) {
    const targets = new Map();
    for (const entry of entries)
        if (entry.kind === "symlink")
            targets.set(entry.path, entry.target);
    const leaving = [...targets].filter(([path, target]) => leavesAsWritten(path, target) || leavesFollowed(path, targets));
    if (leaving.length === 0)
        return;
    const shown = leaving.slice(0, 10).map(([path, target]) => `${path} -> ${target}`);
    const more = leaving.length > shown.length ? `\n  and ${leaving.length - shown.length} more` : "";
    throw new error/* MesgError */.N("refused", `expected symlinks that stay in the source, found\n  ${shown.join("\n  ")}${more}`, {
        hint: "copy what they point to, or name them in .mesgignore",
    });
}
function leavesAsWritten(path, target) {
    if (target.startsWith("/") || /^[A-Za-z]:[\\/]/.test(target) || target.startsWith("\\\\"))
        return true;
    let depth = path.split("/").length - 1;
    return target.split("/").some((part) => {
        if (part === "" || part === ".")
            return false;
        depth += part === ".." ? -1 : 1;
        return depth < 0;
    });
}
/** Walks the way that the system walks when it follows the link. */
function leavesFollowed(path, targets) {
    const at = [];
    const left = path.split("/").reverse();
    let links = 0;
    while (left.length > 0) {
        const part = left.pop();
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (at.pop() === undefined)
                return true;
            continue;
        }
        at.push(part);
        const target = targets.get(at.join("/"));
        if (target === undefined)
            continue;
        if (target.startsWith("/") || ++links > MAX_LINKS)
            return target.startsWith("/");
        at.pop();
        left.push(...target.split("/").reverse());
    }
    return false;
}

;// CONCATENATED MODULE: ./src/source/read-tree.ts









/** The largest `.mesgignore` that is read, in bytes. */
const MAX_RULES = 1024 * 1024;
/**
 * Reads which files make up the source of a service. In a git work tree these are the files of the commit that is checked
 * out, with its modes and contents, whatever git made of them on disk. Where files differ from the commit, they are taken
 * from the disk; without git, all of the folder is. Then a notice says that the source is tied to no commit. What
 * `.mesgignore` and the fixed rules name stays out.
 *
 * @param from The folder of the service, which may be a part of its repository, or one that was opened already.
 * @throws {MesgError} `refused` at symlinks that leave the folder, at devices and sockets, at names that are not UTF-8,
 * over the limits, and with `requireClean` at a tree that is tied to no commit.
 * @example
 * ```ts
 * const tree = await readSourceTree("services/greeter");
 * for (const notice of tree.notices) console.warn(notice);
 * ```
 */
async function readSourceTree(from, options = {}) {
    const folder = typeof from === "string" ? await openSource(from, options.signal) : from;
    const { entries, problem } = await folder.list(await readRules(folder), options.signal);
    if (options.requireClean && problem !== undefined) {
        throw new error/* MesgError */.N("refused", `the source is not tied to a commit: ${problem}`, {
            hint: "commit or remove these changes",
        });
    }
    (0,limits/* enforceLimits */.z)(entries, { ...limits/* DEFAULT_LIMITS */.d, ...options });
    checkSymlinks(entries);
    const ordered = (0,entry/* inArchiveOrder */.a)(entries);
    const { allowFiles, unknown } = allowed(options.allowFiles ?? [], ordered);
    return {
        folder: folder.path,
        entries: ordered,
        size: ordered.reduce((sum, entry) => sum + (entry.kind === "file" ? entry.size : 0), 0),
        ...(folder.commit === undefined || problem !== undefined ? {} : { commit: folder.commit }),
        notices: [...(problem === undefined ? [] : [`the source is not tied to a commit: ${problem}`]), ...unknown],
        allowFiles,
    };
}
async function readRules(folder) {
    const bytes = await folder.readFile(ignore_rules/* IGNORE_FILE */.S, MAX_RULES + 1);
    if (bytes !== undefined && bytes.length > MAX_RULES) {
        throw new error/* MesgError */.N("refused", `${ignore_rules/* IGNORE_FILE */.S} is larger than ${(0,sizes/* formatBytes */.z3)(MAX_RULES)}`, {
            hint: "name folders in it instead of files",
        });
    }
    return new ignore_rules/* IgnoreRules */.w(bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"));
}
async function openSource(path, signal) {
    await assertFolder((0,external_node_path_.resolve)(path), path);
    return await (0,checkout/* openFolder */.NE)(path, signal);
}
async function assertFolder(root, given) {
    const found = await (0,promises_.stat)(root).catch((error) => error);
    if (!(found instanceof Error) && found.isDirectory())
        return;
    if (found instanceof Error && found.code !== "ENOENT" && found.code !== "ENOTDIR")
        throw (0,disk_entry/* unreadable */.O$)(root, found);
    throw new error/* MesgError */.N("usage", `expected a folder, found ${found instanceof Error ? "nothing" : "a file"} at ${given}`);
}
function allowed(paths, entries) {
    const files = new Set(paths.length === 0 ? [] : entries.map(({ path }) => path));
    const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(\.\/)+/, ""));
    return {
        allowFiles: new Set(wanted),
        unknown: wanted
            .filter((path) => !files.has(path))
            .map((path) => `the source has no file ${JSON.stringify(path)} to allow`),
    };
}


/***/ }),

/***/ 1178:
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
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);

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

/***/ 5595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ NO_PAX),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   nY: () => (/* binding */ paxRecord)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);

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

/***/ 7486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   LK: () => (/* binding */ invalidTar),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   _6: () => (/* binding */ truncatedTar)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8215);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);


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


/***/ }),

/***/ 9310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tarLeaves),
  e: () => (/* binding */ tarStream)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/unixfs/leaf.ts
var unixfs_leaf = __webpack_require__(3325);
// EXTERNAL MODULE: ./src/source/contents.ts + 1 modules
var source_contents = __webpack_require__(4797);
// EXTERNAL MODULE: ./src/source/prove-disk.ts
var prove_disk = __webpack_require__(1609);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
;// CONCATENATED MODULE: ./src/source/secrets/plain-bytes.ts
const [LITTLE_ENDIAN, BIG_ENDIAN] = [0xfffe, 0xfeff];
/**
 * Returns the bytes of a text in which every ASCII character is one byte: of UTF-16 with a byte order mark, as Windows
 * writes it, the characters beyond ASCII become `?`. Any other text stays as it is.
 */
function plainBytes(bytes) {
    const mark = bytes.length < 2 ? 0 : (bytes[0] << 8) | bytes[1];
    if (mark !== LITTLE_ENDIAN && mark !== BIG_ENDIAN)
        return bytes;
    const low = mark === LITTLE_ENDIAN ? 0 : 1;
    const plain = new Uint8Array((bytes.length >> 1) - 1);
    for (let index = 0, at = 2; index < plain.length; index++, at += 2) {
        plain[index] = bytes[at + 1 - low] === 0 ? bytes[at + low] : 0x3f;
    }
    return plain;
}

;// CONCATENATED MODULE: ./src/source/secrets/secret-contents.ts
/** How far to look back for what a secret follows. Bytes. */
const LONGEST_BEFORE = 256;
const SHAPES = [
    {
        marks: ["PRIV"],
        pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
        reason: "a private key",
    },
    { marks: ["TTY-"], pattern: /PuTTY-User-Key-File-\d/g, reason: "a PuTTY private key" },
    { marks: ["AKIA", "ASIA"], pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, reason: "an AWS access key" },
    {
        marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
        reason: "a GitHub token",
    },
    { marks: ["ub_p"], pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g, reason: "a GitHub token" },
    { marks: ["glpa"], pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, reason: "a GitLab token" },
    {
        marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
        pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
        reason: "a Slack token",
    },
    {
        marks: ["ks.s"],
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g,
        reason: "a Slack webhook",
    },
    { marks: ["k_li"], pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g, reason: "a Stripe key" },
    { marks: ["AIza"], pattern: /\bAIza[A-Za-z0-9_-]{35}/g, reason: "a Google API key" },
    { marks: ["npm_"], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, reason: "an npm token" },
    {
        marks: ["hTok"],
        pattern: /:_authToken=(?!\$\{)[^\s$]{8,}/g,
        follows: "//",
        reason: "an npm token",
    },
    { marks: ["pi-A"], pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g, reason: "a PyPI token" },
    { marks: ["_v1_"], pattern: /\bdop_v1_[a-f0-9]{64}\b/g, reason: "a DigitalOcean token" },
    { marks: ["sk-a", "sk-p"], pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/g, reason: "an API key" },
];
/** What documentation writes in a secret's place. */
const PLACEHOLDER = /EXAMPLE|(.)\1{9}/;
/** Bytes in a mark. */
const MARK = 4;
/** Every mark as one number. */
const MARKS = new Set();
/** For a pair of bytes, at which places of a mark it stands: one bit for each of the first, second and third. */
const PLACES = new Uint8Array(65_536);
for (const mark of SHAPES.flatMap(({ marks }) => marks)) {
    const bytes = Buffer.from(mark, "latin1");
    MARKS.add(bytes.readInt32LE());
    for (let place = 0; place < MARK - 1; place++)
        PLACES[bytes[place] | (bytes[place + 1] << 8)] |= 1 << place;
}
/** Bytes in which a NUL tells that a file is no text, as git tells it. */
const LOOKED_AT = 8000;
/** The secrets in a file's bytes, each line once; none in a file that is no text. */
function findSecrets(bytes) {
    if (bytes.subarray(0, LOOKED_AT).includes(0) || !mayHoldSecret(bytes))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const found = new Map();
    for (const { pattern, follows, reason } of SHAPES) {
        let line = 1;
        let counted = 0;
        for (const match of text.matchAll(pattern)) {
            if (PLACEHOLDER.test(match[0]) || !isAfter(follows, text, match.index))
                continue;
            line += newlines(text, counted, match.index);
            counted = match.index;
            if (!found.has(line))
                found.set(line, reason);
        }
    }
    return [...found].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
}
/** Whether a mark, and at least one more sign, stands in the word that ends at a place. */
function isAfter(mark, text, at) {
    if (mark === undefined)
        return true;
    const word = text
        .slice(Math.max(0, at - LONGEST_BEFORE), at)
        .split(/[\s=]/)
        .at(-1);
    const start = word.indexOf(mark);
    return start !== -1 && start + mark.length < word.length;
}
/**
 * Looks for the marks of all shapes at once: nearly every file ends here, so this decides what the guard costs. Of the
 * three pairs of bytes in a mark one begins at a multiple of three, so only those are looked up.
 */
function mayHoldSecret(bytes) {
    for (let at = 0; at + 1 < bytes.length; at += MARK - 1) {
        const places = PLACES[bytes[at] | (bytes[at + 1] << 8)];
        if (places !== 0 && isInMark(bytes, at, places))
            return true;
    }
    return false;
}
/** Whether the pair of bytes that stands at `at` is a part of a mark. */
function isInMark(bytes, at, places) {
    for (let place = 0; place < MARK - 1; place++) {
        const start = at - place;
        if ((places & (1 << place)) === 0 || start < 0 || start + MARK > bytes.length)
            continue;
        const word = bytes[start] | (bytes[start + 1] << 8) | (bytes[start + 2] << 16) | (bytes[start + 3] << 24);
        if (MARKS.has(word))
            return true;
    }
    return false;
}
/** How many there are from one place of a text up to another. */
function newlines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/source/secrets/secret-names.ts
/** Read against the whole path, letter case aside. */
const NAMES = [
    {
        pattern: /(^|\/)\.env(\.(?!example$|sample$|template$|dist$|defaults?$|schema$)[^/]*)?$/i,
        reason: "a dotenv file",
    },
    { pattern: /(^|\/)\.envrc$/i, reason: "a direnv file" },
    { pattern: /(^|\/)id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/i, reason: "an SSH private key" },
    { pattern: /\.(p12|pfx|jks|keystore|ppk|kdbx)$/i, reason: "a key store" },
    { pattern: /(^|\/)UTC--\d{4}-\d\d-\d\dT[^/]*$/, reason: "an Ethereum key store" },
    { pattern: /(^|\/)(\.netrc|_netrc|\.pgpass|\.git-credentials|\.pypirc|\.htpasswd)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(\.dockercfg|\.docker\/config\.json|\.kube\/config)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(\.aws\/credentials|credentials(\.json|\.ya?ml)?|\.vault-token)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(client_secret[^/]*|service[-_]?account[^/]*)\.json$/i, reason: "a credentials file" },
    { pattern: /\.tfstate(\.backup)?$/i, reason: "a Terraform state, which holds secrets in plain text" },
];
/** A quick look that nearly every path ends at: one of these stands in all that the patterns match. */
const ANY_NAME = /env|id_|\.(p12|pfx|jks|keystore|ppk|kdbx|tfstate)|UTC--|netrc|pgpass|credentials|pypirc|htpasswd|docker|kube|vault|secret|service/i;
/** Names of keys and certificates alike: only the content tells. */
const KEY_FILE = /\.(pem|key)$/i;
const PUBLIC_BLOCK = /-----BEGIN (?:[A-Z0-9 ]+ )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|X509 CRL|DH PARAMETERS|EC PARAMETERS)-----/;
/** Why a file is a secret by its name; undefined when it is not. */
function secretByName(path) {
    if (!ANY_NAME.test(path))
        return undefined;
    return NAMES.find(({ pattern }) => pattern.test(path))?.reason;
}
/** Whether only the content can tell a private key from a certificate. */
function isKeyFile(path) {
    return KEY_FILE.test(path);
}
/** Whether a key file holds only what everybody may know. */
function isPublic(text) {
    return PUBLIC_BLOCK.test(text) && !text.includes("PRIVATE KEY");
}

;// CONCATENATED MODULE: ./src/source/secrets/secrets-guard.ts




/** Secrets named in one error. */
const SHOWN = 20;
/**
 * Keeps secrets from being published: what is on IPFS cannot be taken back. Files are refused by their names, and small
 * text files by what is in them, unless they were allowed by their path.
 */
class SecretsGuard {
    #allowed;
    #found = [];
    constructor(tree) {
        this.#allowed = tree.allowFiles;
        for (const { kind, path } of tree.entries) {
            const reason = kind === "file" && !this.#allowed.has(path) ? secretByName(path) : undefined;
            if (reason !== undefined)
                this.#found.push({ path, reason });
        }
    }
    /** Whether there is something to refuse. */
    get hasFound() {
        return this.#found.length > 0;
    }
    /** Looks at a file's content, if it was not allowed. */
    inspect({ path }, content) {
        if (this.#allowed.has(path))
            return;
        const bytes = plainBytes(content);
        const secrets = findSecrets(bytes);
        for (const { line, reason } of secrets)
            this.#found.push({ path, line, reason });
        if (secrets.length > 0 || !isKeyFile(path))
            return;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        if (!isPublic(text))
            this.#found.push({ path, reason: "a private key, by its name" });
    }
    /** @throws {MesgError} `refused`, naming each secret by path, line and reason. */
    assertNone() {
        if (!this.hasFound)
            return;
        const more = this.#found.length > SHOWN ? `\n  and ${this.#found.length - SHOWN} more` : "";
        const shown = this.#found.slice(0, SHOWN);
        const rows = shown.map(({ path, line, reason }) => `${line === undefined ? path : `${path}:${line}`}: ${reason}`);
        const meant = this.#found.find(({ path }) => [...this.#allowed].some((given) => given.endsWith(`/${path}`)));
        throw new error/* MesgError */.N("refused", `expected a source without secrets, found\n  ${rows.join("\n  ")}${more}`, {
            hint: meant === undefined
                ? "a published source cannot be taken back: remove them, name them in .mesgignore, or allow a file with --allow-file PATH"
                : `the paths of --allow-file begin in the service's folder: --allow-file ${meant.path}`,
        });
    }
}

// EXTERNAL MODULE: ./src/source/tar/pax.ts
var pax = __webpack_require__(5595);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(7486);
;// CONCATENATED MODULE: ./src/source/tar/tar-writer.ts


/** The two blocks of zeros that end a tar. */
const END_MARK = new Uint8Array(2 * tar_header/* BLOCK */.IE);
/** The largest number of eleven octal digits. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;
/** Bytes between the end of a content and the next header. */
function paddingOf(size) {
    return (tar_header/* BLOCK */.IE - (size % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
}
/**
 * Writes the header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) if the path or target is not
 * ASCII or longer than 100 bytes, or the size is over 8 GiB. Everything that differs between machines is fixed: time 0,
 * owner 0, no names of owners, modes 0644 and 0755 (symlinks 0777).
 *
 * @returns A view that is valid until the next call.
 */
function tarHeader(entry) {
    const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
    const target = entry.kind === "symlink" ? entry.target : "";
    const size = entry.kind === "file" ? entry.size : 0;
    const mode = entry.kind === "symlink" ? 0o777 : entry.mode;
    const type = entry.kind === "file" ? "0" : entry.kind === "folder" ? "5" : "2";
    const records = (fits(path) ? "" : (0,pax/* paxRecord */.nY)("path", latin1(path))) +
        (fits(target) ? "" : (0,pax/* paxRecord */.nY)("linkpath", latin1(target))) +
        (size <= MAX_SIZE ? "" : (0,pax/* paxRecord */.nY)("size", String(size)));
    const ustarSize = size <= MAX_SIZE ? size : 0;
    const header = { path, mode, size: ustarSize, type, target };
    if (records === "")
        return ustar(header);
    return Buffer.concat([
        Buffer.from(ustar({ path: "././@PaxHeader", mode: 0o644, size: records.length, type: "x", target: "" })),
        Buffer.from(records, "latin1"),
        Buffer.alloc(paddingOf(records.length)),
        ustar(header),
    ]);
}
/** The fields that all headers share; the checksum is computed with spaces in its own place. */
const COMMON = Buffer.alloc(tar_header/* BLOCK */.IE);
for (const at of [108, 116, 329, 337])
    octal(COMMON, at, 7, 0);
octal(COMMON, 136, 11, 0);
COMMON.write("        ", 148, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
const COMMON_SUM = sum(COMMON, 0, tar_header/* BLOCK */.IE);
/** The block that every header is written into. */
const HEADER = Buffer.alloc(tar_header/* BLOCK */.IE);
function ustar({ path, mode, size, type, target }) {
    HEADER.set(COMMON);
    const pathLength = writeName(HEADER, 0, path);
    octal(HEADER, 100, 7, mode);
    octal(HEADER, 124, 11, size);
    HEADER[156] = type.charCodeAt(0);
    const targetLength = writeName(HEADER, 157, target);
    const own = sum(HEADER, 0, pathLength) + sum(HEADER, 100, 7) + sum(HEADER, 124, 11) + sum(HEADER, 156, 1 + targetLength);
    octal(HEADER, 148, 6, COMMON_SUM + own);
    HEADER[154] = 0;
    return HEADER;
}
/** Readers without pax support see the part of a long name that fits. */
function writeName(block, at, name) {
    return name === "" ? 0 : block.write(name, at, FIELD, "utf8");
}
function octal(block, at, digits, value) {
    let rest = value;
    for (let index = at + digits - 1; index >= at; index--) {
        block[index] = 48 + (rest % 8);
        rest = Math.floor(rest / 8);
    }
}
function sum(block, at, length) {
    let total = 0;
    for (let index = at; index < at + length; index++)
        total += block[index];
    return total;
}
function fits(name) {
    return name.length <= FIELD && Buffer.byteLength(name) === name.length;
}
/** Returns one character per byte of the UTF-8 form. */
function latin1(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}

;// CONCATENATED MODULE: ./src/source/tar/tar-stream.ts






/** Entries after which other work of the process can run. */
const TURN = 512;
const ZEROS = new Uint8Array(512);
const NOTHING = new Uint8Array(0);
/**
 * Yields the archive of a tree in leaves, all full but the last. Each file is read once; a large one straight into the
 * leaf. The secrets guard runs here: once it has found a secret, no more leaves are yielded, the rest is only scanned, and
 * all findings are reported together.
 *
 * @param pool Provides empty leaves.
 * @throws {MesgError} `refused` for secrets, `environment` for files that change while they are read.
 */
async function* tarLeaves(tree, pool, { hasher, signal } = {}) {
    const contents = new source_contents/* Contents */.v(tree);
    const guard = new SecretsGuard(tree);
    const filler = new LeafFiller(pool);
    hasher?.folder(".", 0o700);
    let entries = 0;
    for (const entry of tree.entries) {
        if (++entries % TURN === 0)
            await (0,promises_.setImmediate)();
        signal?.throwIfAborted();
        const isSmall = entry.kind !== "file" || entry.size <= source_contents/* SMALL_FILE */.P;
        const small = entry.kind === "file" && isSmall ? contents.small(entry) : NOTHING;
        const bytes = small instanceof Uint8Array ? small : await small;
        if (entry.kind === "file")
            guard.inspect(entry, bytes);
        if (guard.hasFound)
            continue;
        announce(entry, hasher);
        const header = tarHeader(entry);
        if (!filler.fits(header))
            yield* filler.spill(header);
        if (entry.kind !== "file")
            continue;
        hasher?.content(bytes);
        if (!isSmall)
            yield* filler.stream(await contents.open(entry), entry.size, { hasher, signal });
        else if (!filler.fits(bytes))
            yield* filler.spill(bytes);
        const padding = ZEROS.subarray(0, paddingOf(entry.size));
        if (!filler.fits(padding))
            yield* filler.spill(padding);
    }
    guard.assertNone();
    yield* filler.spill(END_MARK);
    yield filler.leaf;
}
/** Fills leaves with bytes, and yields the full ones. */
class LeafFiller {
    leaf;
    #pool;
    constructor(pool) {
        this.#pool = pool;
        this.leaf = pool.take();
    }
    /** Puts bytes into the leaf if they do not fill it: most do not, and then no generator is needed. */
    fits(bytes) {
        if (this.leaf.isFullWith(bytes.length))
            return false;
        this.leaf.put(bytes);
        return true;
    }
    /** Yields the leaves that bytes fill; the rest of them is in the next leaf. */
    async *spill(bytes) {
        for (let rest = this.leaf.put(bytes); this.leaf.isFull; rest = this.leaf.put(rest)) {
            yield this.leaf;
            this.leaf = this.#pool.take();
        }
    }
    /** Reads a large file directly into leaves. */
    async *stream(content, size, { hasher, signal }) {
        let space = this.leaf.space(size);
        let reading = content.read(space);
        try {
            for (let left = size; left > 0;) {
                signal?.throwIfAborted();
                const filled = space.subarray(0, await reading);
                left -= filled.length;
                this.leaf.advance(filled.length);
                const full = this.leaf.isFull ? this.leaf : undefined;
                if (full !== undefined)
                    this.leaf = this.#pool.take();
                if (left > 0) {
                    // The next bytes are read while these are hashed.
                    space = this.leaf.space(left);
                    reading = content.read(space);
                    reading.catch(() => undefined);
                }
                hasher?.content(filled);
                if (full !== undefined)
                    yield full;
            }
        }
        finally {
            await reading.catch(() => undefined);
            await content.close();
        }
    }
}
/**
 * Yields the archive of a tree as a stream, for example for an upload. No byte of a file is yielded before the secrets
 * guard has scanned it. If the stream cannot be taken back, {@linkcode archive} the tree first.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
async function* tarStream(tree, signal) {
    // A consumer may keep a chunk, so no leaf returns to the pool.
    const proved = await (0,prove_disk/* proveDisk */.w)(tree);
    for await (const leaf of tarLeaves(proved, new unixfs_leaf/* LeafPool */.zq(), { signal }))
        if (leaf.data.length > 0)
            yield leaf.data;
}
function announce(entry, hasher) {
    if (entry.kind === "folder")
        hasher?.folder(entry.path, entry.mode);
    else if (entry.kind === "symlink")
        hasher?.symlink(entry.path, entry.target);
    else
        hasher?.file(entry.path, entry.mode);
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

/** Returns the header of a CAR (version 1) with one CIDv0 as root, which always has the same length. */
function carHeader(root) {
    const text = (words) => [...Buffer.from(words, "latin1")];
    // DAG-CBOR: {"roots": [tag 42 (0x00 and the CID)], "version": 1}
    const roots = [0x65, ...text("roots"), 0x81, 0xd8, 0x2a, 0x58, root.length + 1, 0x00, ...root];
    const map = [0xa2, ...roots, 0x67, ...text("version"), 0x01];
    return Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(map.length), ...map]);
}
/** Returns the section of a block in a CAR: the length of CID and block, the CID, the block. */
function carSection({ cid, bytes }) {
    return [Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(cid.length + bytes.length), ...cid]), bytes];
}
/** Writes blocks to a CAR file in order; the root is known last, and filled in at the end. */
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

/** The prefix of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** Returns the 34 bytes of a CIDv0: a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/** Returns a CIDv0 as text: base58, `Qm…`. */
function formatCid(cid) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase58 */ .Rd)(cid);
}
/**
 * Parses a CIDv0, the form of a source id in a definition.
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `invalid source id: expected a CIDv0 (Qm and 44 more characters), found ${found}`);
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ sourceIdOf),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   zN: () => (/* binding */ buildDag)
/* harmony export */ });
/* unused harmony export leavesOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6496);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3325);
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6439);





/** Links in one block: the classic width of `ipfs add`. */
const WIDTH = 174;
/** Leaves that are hashed concurrently, on the threads of the runtime's pool. */
const IN_FLIGHT = 8;
/**
 * Builds the UnixFS DAG of one file as `ipfs add` does with its classic defaults (leaves of 256 KiB in dag-pb, balanced,
 * 174 links, CIDv0), and yields each block as soon as it is complete: leaves in the order of the file, a parent after its
 * last child, the root last. Memory does not grow with the file.
 *
 * @param leaves The file in leaves: all full except the last one; one empty leaf for an empty file.
 * @param pool Receives used leaves.
 * @param width Links in one block; tests use small ones.
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
    // It is awaited later; until then, its rejection must not be unhandled.
    digest.catch(() => undefined);
    return { leaf, block, digest };
}
/** Returns the block that links children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
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
/** Splits a stream into leaves. */
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
 * Computes the source id of a file: the CIDv0 of `ipfs add` with its classic defaults.
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
 * Yields the blocks of a file, in the order of a CAR, and returns the result of {@linkcode sourceIdOf}. A block's bytes are
 * valid only until the next one is requested.
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
/** Runs a build to its end, passing each block to `take`. */
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
 * Yields the blocks of a file on disk, like {@linkcode blocksOf}. The file is read directly into its blocks: a stream, which
 * copies each chunk, takes twice the time.
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
                // No position, so that pipes can be read, too.
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

/** Bytes of a file in one leaf: the classic chunker of `ipfs add`, `size-262144`. */
const LEAF_SIZE = 262_144;
/** Room for the block's framing before and after the bytes. */
const BEFORE = 16;
const AFTER = 8;
/**
 * A leaf of a UnixFS file that is being filled. Its bytes are at their position in the dag-pb block, so that a file can be
 * read directly into the block, without a copy.
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
    /** Reports whether `length` more bytes would fill the leaf. */
    isFullWith(length) {
        return this.#length + length >= this.#capacity;
    }
    /** The bytes so far. */
    get data() {
        return this.#buffer.subarray(BEFORE, BEFORE + this.#length);
    }
    /** Returns the space for the next bytes: at most `wanted`. */
    space(wanted) {
        const start = BEFORE + this.#length;
        return this.#buffer.subarray(start, start + Math.min(wanted, this.#capacity - this.#length));
    }
    /** Adds bytes that were written into {@linkcode space}. */
    advance(length) {
        this.#length += length;
    }
    /** Copies as many bytes as fit, and returns the rest. */
    put(bytes) {
        const space = this.space(bytes.length);
        const fits = space.length === bytes.length ? bytes : bytes.subarray(0, space.length);
        space.set(fits);
        this.advance(space.length);
        return bytes.subarray(space.length);
    }
    /** Empties the leaf for reuse. */
    reset() {
        this.#length = 0;
        return this;
    }
    /** Returns the block of the leaf: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without links. */
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
/** A pool of leaves for reuse, which keeps memory constant. */
class LeafPool {
    #idle = [];
    #capacity;
    /** @param capacity Bytes in a leaf; tests use small ones. */
    constructor(capacity = LEAF_SIZE) {
        this.#capacity = capacity;
    }
    /** Returns an empty leaf. */
    take() {
        return this.#idle.pop()?.reset() ?? new Leaf(this.#capacity);
    }
    /** Takes back a leaf that is no longer used. */
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
/** Encodes a number up to 2^53 - 1 as an unsigned LEB128 varint, as protobuf and multiformats do. */
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
