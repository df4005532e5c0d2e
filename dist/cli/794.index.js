export const id = 794;
export const ids = [794];
export const modules = {

/***/ 7988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/**
 * Why an archive was not taken. A MESG Engine refuses some archives itself; what it answers then is kept beside our own
 * words, so that whoever stands in for an Engine can repeat it.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** What an Engine says to the same bytes; undefined when the refusal is ours alone (a limit, a form not read here). */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Names travel as one character per byte, so that comparing them compares bytes; for people they are read as UTF-8. */
function shown(name) {
    return JSON.stringify(Buffer.from(name, "latin1").toString("utf8")).slice(1, -1);
}


/***/ }),

/***/ 871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m3: () => (/* binding */ writeBlocks),
/* harmony export */   rD: () => (/* binding */ archive),
/* harmony export */   wM: () => (/* binding */ sourceBlocks)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7039);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1059);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6189);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3325);
/* harmony import */ var _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4396);
/* harmony import */ var _tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3000);




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
    const hasher = options.withoutDigest ? undefined : new _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeHasher */ .f("utf8");
    const dag = await writeBlocks(() => treeBlocks(tree, { hasher, signal }), { tar, car });
    return { ...dag, digest: hasher?.digest(), entries: tree.entries.length };
}
/** Runs a build to its end and writes what is wanted of it. */
async function writeBlocks(build, { tar, car }) {
    return await withFile(tar, (tarFile) => withFile(car, async (carFile) => {
        const blocks = build();
        const carWriter = carFile === undefined ? undefined : await _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CarWriter */ .WV.begin(carFile);
        const built = await (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(blocks, async (block) => {
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
function sourceBlocks(tree, signal) {
    return treeBlocks(tree, { signal });
}
function treeBlocks(tree, options) {
    const pool = new _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .LeafPool */ .zq();
    return (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDag */ .zN)((0,_tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .tarLeaves */ .q)(tree, pool, options), pool);
}
function withFile(path, write) {
    return path === undefined ? write(undefined) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)(path, write);
}


/***/ }),

/***/ 3343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = new Uint8Array(0);
/** Takes a stream of chunks apart into pieces of the sizes that a format asks for. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** The next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** At least one and at most `length` bytes, as they come and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /** What is left of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Puts bytes back in front of the stream. */
    unread(bytes) {
        this.#rest = this.#rest.length === 0 ? bytes : concat([bytes, this.#rest]);
    }
    /** Tells the source that nothing more is wanted. */
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
    return filled.length === 1 ? filled[0] : Buffer.concat(filled);
}


/***/ }),

/***/ 4396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ TreeHasher)
});

// UNUSED EXPORTS: DirectoryDigest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/source/digest/gathered-hash.ts

const CAPACITY = 65_536;
/** Pieces from this size on go to the hash as they are: a copy would cost more than the call that it saves. */
const LARGE = 16_384;
/**
 * A running SHA-256 that takes many small pieces. They are gathered first, since each call of the runtime's own hash costs
 * as much as hashing a kilobyte.
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
    /** A hash of all so far, on its own from now on. */
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
 * The running SHA-256 over a source tree with which Engines 0.9 to 0.15 begin every service hash. It can be finished more
 * than once, with other bytes each time.
 *
 * @example
 * ```ts
 * const digest = await digestTar(createReadStream("source.tar"));
 * digest.finish(definitionDigest); // the service hash, 32 bytes
 * ```
 */
class DirectoryDigest {
    #hash;
    constructor(hash) {
        this.#hash = hash;
    }
    /** The 32 bytes of SHA-256 over the tree and then `extra`. */
    finish(extra) {
        const hash = this.#hash.copy();
        if (extra !== undefined)
            hash.update(extra);
        return new Uint8Array(hash.digest());
    }
}
/**
 * Makes a {@linkcode DirectoryDigest} from entries that are given depth-first, siblings by the bytes of their names, as
 * the Engine's `dirhash` walks a folder; the root is `.`.
 */
class TreeHasher {
    #hash = new GatheredHash();
    #encoding;
    /** @param encoding How paths and targets become bytes; in `latin1` they hold one character per byte. */
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
    /** Begins a file; its content follows through {@linkcode content}. */
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

/***/ 267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   EV: () => (/* binding */ diskEntry),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);



/** Where a path of the tree stands on disk. */
function onDisk(folder, path) {
    // What join does beyond this takes longer than asking the system about the file.
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" && folder !== "/" && path !== "" ? `${folder}/${path}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
}
/** What stands at a path on disk; undefined when nothing does. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error.code === "ENOTDIR")
            return undefined;
        throw unreadable(path, error);
    }
}
/**
 * The entry for a file or a symlink on disk.
 *
 * @param path Its path in the tree.
 * @throws {MesgError} `refused` for a socket, a device, a fifo.
 */
function diskEntry(folder, path, stat) {
    const found = onDisk(folder, path);
    if (stat.isSymbolicLink())
        return { kind: "symlink", path, target: targetOf(found) };
    if (!stat.isFile()) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected files, folders and links, found ${kindOf(stat)}: ${path}`, {
            hint: "move it out of the folder, or name it in .mesgignore",
        });
    }
    return {
        kind: "file",
        path,
        mode: (stat.mode & 0o100) === 0 ? 0o644 : 0o755,
        size: stat.size,
        origin: { from: "disk", path: found, mtimeMs: stat.mtimeMs, inode: stat.ino },
    };
}
/** Where a symlink on disk points to, with `/` between its parts. */
function targetOf(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
        return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? target : target.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** What a failure to read something on disk is to the person who asked for it. */
function unreadable(path, error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM") {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected files that can be read, found ${path}: ${message}`, {
            cause: error,
            hint: "change its permissions, or name it in .mesgignore",
        });
    }
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
        return changed(path, "it is gone", error);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot read ${path}: ${message}`, { cause: error });
}
/** A file that is not what it was when the tree was listed. */
function changed(path, how, cause) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `${path} changed while it was read: ${how}`, {
        cause,
        hint: "wait until nothing writes to the folder, and run it again",
    });
}
function kindOf(stat) {
    if (stat.isFIFO())
        return "a fifo";
    if (stat.isSocket())
        return "a socket";
    return stat.isDirectory() ? "a folder" : "a device";
}


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ blobTexts),
/* harmony export */   Iv: () => (/* binding */ blobSizes),
/* harmony export */   L$: () => (/* binding */ GitBlobs)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3343);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5802);



/**
 * Reads blobs from a repository through one `git cat-file --batch`. All are asked for ahead, so that git works while what
 * it gave is used; they come in the order asked for, and each has to be read to its end before the next.
 */
class GitBlobs {
    #repository;
    #child;
    #reader;
    #errors = "";
    #left;
    constructor(repository, oids) {
        this.#repository = repository;
        this.#child = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .spawnGit */ .Iz)(repository, ["cat-file", "--batch", "--buffer"]);
        this.#child.on("error", (error) => {
            this.#errors = error.message;
        });
        this.#child.stderr.on("data", (chunk) => {
            this.#errors += chunk.toString("utf8");
        });
        this.#child.stdin.on("error", () => undefined); // seen as an early end of stdout
        this.#child.stdin.end(oids.map((oid) => `${oid}\n`).join(""));
        this.#reader = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .k(this.#child.stdout);
    }
    /** The next blob that was asked for. */
    async next() {
        // The end of the blob before, a newline.
        if (this.#left !== undefined)
            await this.#reader.read(1);
        const header = await this.#line();
        const [oid = "", type, size = ""] = header.split(" ");
        if (type !== "blob")
            throw this.#failure(`expected a blob, found ${header || "nothing"}`, oid);
        this.#left = Number(size);
        return {
            size: this.#left,
            some: async (length) => {
                const wanted = Math.min(length, this.#left);
                if (wanted === 0)
                    return new Uint8Array(0);
                const bytes = await this.#reader.some(wanted);
                if (bytes.length === 0)
                    throw this.#failure("its output ended early", oid);
                this.#left -= bytes.length;
                return bytes;
            },
        };
    }
    /** Ends git, whatever it still has to say. */
    close() {
        this.#child.kill();
        this.#child.stdout.destroy();
    }
    async #line() {
        let line = "";
        for (;;) {
            const bytes = await this.#reader.some(128);
            const end = bytes.indexOf(10);
            if (end === -1 && bytes.length > 0) {
                line += Buffer.from(bytes).toString("latin1");
                continue;
            }
            if (end === -1)
                return line;
            this.#reader.unread(bytes.subarray(end + 1));
            return line + Buffer.from(bytes.subarray(0, end)).toString("latin1");
        }
    }
    #failure(what, oid) {
        const words = this.#errors.trim() === "" ? "" : ` (${this.#errors.trim()})`;
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `git cannot read ${oid} in ${this.#repository}: ${what}${words}`, {
            hint: "git fsck in that repository says more",
        });
    }
}
/** The sizes of blobs, in bytes, in the order asked for. */
async function blobSizes(repository, oids, signal) {
    if (oids.length === 0)
        return [];
    const input = oids.map((oid) => `${oid}\n`).join("");
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(repository, ["cat-file", "--batch-check=%(objectsize)"], { input, signal });
    return output.toString("latin1").trimEnd().split("\n").map(Number);
}
/** Small blobs as text. */
async function blobTexts(repository, oids) {
    if (oids.length === 0)
        return [];
    const blobs = new GitBlobs(repository, oids);
    try {
        const texts = [];
        for (const _ of oids) {
            const blob = await blobs.next();
            const pieces = [];
            for (let piece = await blob.some(65_536); piece.length > 0; piece = await blob.some(65_536))
                pieces.push(piece);
            texts.push(Buffer.concat(pieces).toString("utf8"));
        }
        return texts;
    }
    finally {
        blobs.close();
    }
}


/***/ }),

/***/ 5802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   oM: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);


/** Set by a git that runs us, in a hook say; each would make our git look at another repository than the folder's. */
const FOREIGN = new Set([
    ...["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE"],
    ...["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS"],
    ...["GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_TRACE", "GIT_TRACE2"],
]);
/** Settings of a repository that would run its programs, or change what git answers. */
const SETTINGS = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];
/** Runs git in a folder to its end. */
async function git(folder, args, options = {}) {
    options.signal?.throwIfAborted();
    const child = spawnGit(folder, args, options.env);
    const stdout = [];
    const stderr = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => undefined); // git may answer before it has read everything
    child.stdin.end(options.input);
    const code = await ended(child, options.signal);
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8").trim() };
}
/** Runs git in a folder and wants it to succeed. */
async function gitOutput(folder, args, options = {}) {
    const { code, stdout, stderr } = await git(folder, args, options);
    if (code === 0)
        return stdout;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("environment", `git ${args[0]} failed in ${folder}: ${stderr || `exit code ${code}`}`);
}
/** Starts git in a folder. */
function spawnGit(folder, args, env = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.has(name));
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...SETTINGS, "-C", folder, ...args], {
        env: { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", ...env },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
/** Waits until a process has ended and its output is read; ends it when the signal aborts. */
function ended(child, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => {
            child.kill();
            reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort, { once: true });
        child.once("error", (error) => {
            signal?.removeEventListener("abort", abort);
            if (error.code === "ENOENT")
                resolve(undefined);
            else
                reject(new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("environment", `cannot run git: ${error.message}`, { cause: error }));
        });
        child.once("close", (code) => {
            signal?.removeEventListener("abort", abort);
            resolve(code ?? 128);
        });
    });
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ enforceLimits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7586);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);

const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 };
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
        const rows = largest(entries, sizeOf).map(([folder, size]) => `${folder}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(size)}`);
        throw over(`expected at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(maxBytes)}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)}; most are in`, rows);
    }
}
function over(what, rows) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
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

/***/ 6904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(267);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(7988);
;// CONCATENATED MODULE: ./src/source/names.ts

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Refuses names that are no UTF-8: they mean another thing on each machine, and no definition of a path survives them.
 *
 * @param names The names, ended by NUL.
 * @param folder Where they were found.
 */
function assertUtf8(names, folder) {
    for (const name of splitAtNul(names)) {
        try {
            STRICT.decode(name);
        }
        catch (cause) {
            const shown = Buffer.from(name)
                .toString("latin1")
                .replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
            throw new archive_error/* ArchiveError */.d(`expected names in UTF-8, found "${shown}" in ${folder}`, {
                cause,
                hint: "rename it, or leave it out in .mesgignore by a pattern with * in its place",
            });
        }
    }
}
function* splitAtNul(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        yield bytes.subarray(start, end === -1 ? bytes.length : end);
        start = end === -1 ? bytes.length : end + 1;
    }
}

;// CONCATENATED MODULE: ./src/source/disk/folder-walk.ts




/** Entries after which other work of the process gets its turn, and interrupts are looked at. */
const TURN = 512;
/**
 * Lists a folder on disk, without what the rules exclude. Symlinks are listed, never followed; empty folders are kept.
 *
 * @param prefix The path of a folder in the tree to begin with; all of it by default.
 */
async function walkFolder(folder, rules, prefix = "", signal) {
    const entries = [];
    const left = [prefix];
    let next = 0;
    while (left.length > 0) {
        const parent = left.pop();
        for (const dirent of read((0,disk_entry/* onDisk */.FC)(folder, parent))) {
            // Calls that do not wait are several times as fast here.
            if (next++ % TURN === 0)
                await (0,external_node_timers_promises_.setImmediate)(undefined, { signal });
            const path = parent === "" ? dirent.name : `${parent}/${dirent.name}`;
            if (rules.excludes(path, dirent.isDirectory()))
                continue;
            if (dirent.isDirectory()) {
                entries.push({ kind: "folder", path, mode: 0o755 });
                left.push(path);
            }
            else {
                const stat = (0,disk_entry/* statOf */._N)((0,disk_entry/* onDisk */.FC)(folder, path));
                if (stat !== undefined)
                    entries.push((0,disk_entry/* diskEntry */.EV)(folder, path, stat));
            }
        }
    }
    return entries;
}
function read(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        if (entries.some(({ name }) => name.includes("\ufffd"))) {
            const names = (0,external_node_fs_.readdirSync)(folder, { encoding: "buffer" });
            assertUtf8(Buffer.concat(names.flatMap((name) => [name, Buffer.of(0)])), folder);
        }
        return entries;
    }
    catch (error) {
        if (error.name === "MesgError")
            throw error;
        throw (0,disk_entry/* unreadable */.O$)(folder, error);
    }
}

;// CONCATENATED MODULE: ./src/source/entry.ts
/**
 * Compares two texts by the bytes of their UTF-8 form, which is the order of their code points. JavaScript's own order
 * differs where one has a character beyond U+FFFF.
 */
function compareUtf8(left, right) {
    return compareBy(codePointRank, left, right);
}
/** As the Engine walks: a slash sorts before every other character, `a/b` stands before `a-b`. */
function comparePaths(left, right) {
    return compareBy((unit) => (unit === SLASH ? -1 : codePointRank(unit)), left, right);
}
function compareBy(rank, left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a !== b)
            return rank(a) - rank(b);
    }
    return left.length - right.length;
}
const SLASH = 47;
/** Moves surrogates above all other code units, as the code points that they stand for are. */
function codePointRank(unit) {
    return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
/**
 * Puts entries in the order of the archive and adds the folders that only their paths imply.
 */
function inArchiveOrder(entries) {
    const folders = new Set(entries.filter(({ kind }) => kind === "folder").map(({ path }) => path));
    const implied = [];
    let last = "";
    for (const { path } of entries) {
        // Most entries stand in the folder of the one before.
        const slash = path.lastIndexOf("/");
        if (slash === last.length && path.startsWith(last))
            continue;
        last = path.slice(0, Math.max(0, slash));
        for (let end = slash; end > 0; end = path.lastIndexOf("/", end - 1)) {
            const parent = path.slice(0, end);
            if (folders.has(parent))
                break;
            folders.add(parent);
            implied.push({ kind: "folder", path: parent, mode: 0o755 });
        }
    }
    return [...entries, ...implied].sort((left, right) => comparePaths(left.path, right.path));
}

// EXTERNAL MODULE: ./src/source/git/git.ts
var git = __webpack_require__(5802);
;// CONCATENATED MODULE: ./src/source/git/git-state.ts




const WHERE = ["--is-inside-work-tree", "--show-prefix"];
/** What git says to these: yes or no, the folder's path from the top, then the commit, if there is one yet. */
const PLACE = /^(true|false)\n(.*?)\n(?:([0-9a-f]{40,64})\n)?$/s;
const STATUS = ["--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules=none"];
/**
 * Asks git about a folder.
 *
 * @param root The root of the source's tree.
 * @param prefix The path of the folder below it, with a `/` at its end; empty for the root itself.
 * @throws {MesgError} `environment` when git refuses to look at the repository.
 */
async function readGitState(root, prefix, rules, signal) {
    const folder = prefix === "" ? root : (0,external_node_path_.join)(root, prefix);
    const asked = await (0,git/* git */.$Y)(folder, ["rev-parse", ...WHERE, "--quiet", "--verify", "HEAD^{commit}"], { signal });
    if (asked.code === undefined)
        return "git is not installed";
    const [, inside, above = "", commit] = PLACE.exec(asked.stdout.toString()) ?? [];
    if (inside === undefined && !/not a git repository/i.test(asked.stderr))
        throw refusal(folder, asked.stderr);
    if (inside !== "true")
        return "no repository";
    const [listed, status] = await Promise.all([
        (0,git/* gitOutput */.oM)(folder, ["ls-files", "-z", "-s", "-v"], { signal }),
        (0,git/* gitOutput */.oM)(folder, ["status", ...STATUS, "--", "."], { signal }),
    ]);
    // What status says starts at the repository's top, what ls-files says at the folder.
    const skipped = 3 + above.length;
    const belongs = (path) => !rules.excludesWithParents(path.replace(/\/$/, ""));
    const tracked = texts(listed, folder)
        .map((line) => parseTracked(line, prefix))
        .filter(({ path }) => belongs(path));
    const changes = texts(status, folder)
        .map((line) => [prefix + line.slice(skipped), line.slice(0, 2)])
        .filter(([path]) => belongs(path));
    if (tracked.length + changes.length === 0 && (await isIgnored(folder, signal)))
        return "git ignores it";
    return {
        folder,
        prefix,
        commit,
        changes: new Map(changes),
        tracked,
    };
}
/** Whether git keeps a whole folder out. */
async function isIgnored(folder, signal) {
    const { code } = await (0,git/* git */.$Y)(folder, ["check-ignore", "--quiet", "."], { signal });
    return code === 0;
}
function refusal(folder, words) {
    const dubious = /dubious ownership|unsafe repository/.test(words);
    return new error/* MesgError */.N("environment", `git refuses to look at ${folder}: ${words.split("\n")[0]}`, {
        hint: dubious
            ? `if you trust that repository: git config --global --add safe.directory '${folder}' (its top folder)`
            : "git status in that folder says more",
    });
}
function texts(output, folder) {
    const text = output.toString("utf8");
    if (text.includes("\ufffd"))
        assertUtf8(output, folder);
    return text.split("\0").filter((line) => line !== "");
}
/** Reads a line of `ls-files -s -v`: `H 100644 <oid> 0\t<path>`. */
function parseTracked(line, prefix) {
    const tab = line.indexOf("\t");
    const [tag = "", mode = "", oid = "", stage] = line.slice(0, tab).split(" ");
    const path = prefix + line.slice(tab + 1);
    if (stage !== "0") {
        throw new error/* MesgError */.N("refused", `expected a merged work tree, found a conflict in ${path}`, {
            hint: "finish the merge",
        });
    }
    return { path, mode, oid, isWatched: tag === "H" };
}

;// CONCATENATED MODULE: ./src/source/git/git-attributes.ts

/** Attributes with which git changes a file on its way to disk. */
const CONVERTING = new Set(["text", "crlf", "eol", "ident", "filter", "working-tree-encoding"]);
/**
 * Says of each path whether a clean file on disk holds other bytes than the commit: line endings, filters, encodings.
 *
 * @param paths From `folder`.
 */
async function readConversions(folder, paths, signal) {
    const input = paths.map((path) => `${path}\0`).join("");
    const [autocrlf, attributes] = await Promise.all([
        (0,git/* git */.$Y)(folder, ["config", "--get", "core.autocrlf"], { signal }),
        (0,git/* gitOutput */.oM)(folder, ["check-attr", "-z", "--stdin", "--all"], { input, signal }),
    ]);
    const setting = autocrlf.stdout.toString("latin1").trim().toLowerCase();
    const always = autocrlf.code === 0 && !["", "false", "no", "off", "0"].includes(setting);
    const found = new Map();
    const fields = attributes.toString("utf8").split("\0");
    for (let index = 0; index + 2 < fields.length; index += 3) {
        const [path, name, value] = [fields[index], fields[index + 1], fields[index + 2]];
        if (!CONVERTING.has(name))
            continue;
        if (!found.has(path))
            found.set(path, new Map());
        found.get(path).set(name, value);
    }
    return (path) => conversionOf(found.get(path), always);
}
function conversionOf(attributes, always) {
    if (attributes === undefined)
        return always ? "converted" : "none";
    if (attributes.get("filter") === "lfs")
        return "lfs";
    const others = [...attributes].filter(([name, value]) => value !== "unset" || (name !== "text" && name !== "crlf"));
    const isText = attributes.get("text") !== "unset" && attributes.get("crlf") !== "unset";
    return others.some(([, value]) => value !== "unset") || (always && isText) ? "converted" : "none";
}

// EXTERNAL MODULE: ./src/source/git/git-blobs.ts
var git_blobs = __webpack_require__(7599);
;// CONCATENATED MODULE: ./src/source/git/git-tree.ts








const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/**
 * Lists what a commit of the folder would hold: tracked files as the index has them (modes, contents, line endings), and
 * those that were changed or are new as they are on disk. In a clean work tree this is the commit that is checked out.
 */
async function listGitTree(root, state, rules, signal) {
    const { folder, prefix, changes } = state;
    const entries = [];
    const changed = [...changes.keys()];
    const files = state.tracked.filter(({ mode }) => mode.startsWith("100"));
    const conversionOf = await readConversions(folder, files.map(({ path }) => path.slice(prefix.length)), signal);
    const inGit = [];
    for (const tracked of state.tracked) {
        const { path, mode } = tracked;
        if (mode === "160000") {
            const submodule = await listSubmodule(root, path, rules, signal);
            entries.push(...submodule.entries);
            changed.push(...submodule.changed);
        }
        else if (isOnDisk(changes.get(path))) {
            const stat = tracked.isWatched ? (0,disk_entry/* statOf */._N)((0,disk_entry/* onDisk */.FC)(root, path)) : undefined;
            const conversion = mode === "120000" ? "none" : conversionOf(path.slice(prefix.length));
            const entry = stat === undefined ? undefined : cleanEntry(root, tracked, stat, conversion);
            if (entry === undefined)
                inGit.push(tracked);
            else
                entries.push(entry);
        }
    }
    entries.push(...(await blobEntries(folder, inGit, signal)));
    const submodules = new Set(state.tracked.filter(({ mode }) => mode === "160000").map(({ path }) => path));
    for (const [path, change] of changes) {
        if (isOnDisk(change) || change[1] === "D" || submodules.has(path))
            continue;
        for (const entry of await changedEntries(root, path.replace(/\/$/, ""), rules, signal))
            entries.push(entry);
    }
    return { entries, changed };
}
/** Whether the file on disk is what the index has. */
function isOnDisk(change) {
    return change === undefined || change[1] === " ";
}
/** The entry of a clean file, if its bytes on disk are those of the commit. */
function cleanEntry(root, tracked, stat, conversion) {
    const { path, mode } = tracked;
    const found = (0,disk_entry/* onDisk */.FC)(root, path);
    if (mode === "120000")
        return stat.isSymbolicLink() ? { kind: "symlink", path, target: (0,disk_entry/* targetOf */.$r)(found) } : undefined;
    if (!stat.isFile() || conversion === "converted")
        return undefined;
    if (conversion === "lfs" && stat.size < 1024 && startOf(found).startsWith(LFS_POINTER)) {
        throw new error/* MesgError */.N("refused", `expected the content of ${path}, found a pointer to git LFS`, {
            hint: "run: git lfs pull",
        });
    }
    return { ...(0,disk_entry/* diskEntry */.EV)(root, path, stat), mode: permissions(mode) };
}
/** Entries whose contents are read from git itself. */
async function blobEntries(folder, files, signal) {
    const links = files.filter(({ mode }) => mode === "120000");
    const blobs = files.filter(({ mode }) => mode !== "120000");
    const [targets, sizes] = await Promise.all([
        (0,git_blobs/* blobTexts */.Eo)(folder, links.map(({ oid }) => oid)),
        (0,git_blobs/* blobSizes */.Iv)(folder, blobs.map(({ oid }) => oid), signal),
    ]);
    return [
        ...links.map(({ path }, index) => ({ kind: "symlink", path, target: targets[index] })),
        ...blobs.map(({ path, mode, oid }, index) => {
            const origin = { from: "git", repository: folder, oid };
            return { kind: "file", path, mode: permissions(mode), size: sizes[index], origin };
        }),
    ];
}
/** What stands on disk where the commit has something else, or nothing. */
async function changedEntries(root, path, rules, signal) {
    const stat = (0,disk_entry/* statOf */._N)((0,disk_entry/* onDisk */.FC)(root, path));
    if (stat?.isDirectory())
        return await walkFolder(root, rules, path, signal);
    return stat === undefined ? [] : [(0,disk_entry/* diskEntry */.EV)(root, path, stat)];
}
async function listSubmodule(root, path, rules, signal) {
    const isCheckedOut = (0,disk_entry/* statOf */._N)((0,external_node_path_.join)(root, path, ".git")) !== undefined;
    const state = isCheckedOut ? await readGitState(root, `${path}/`, rules, signal) : "no repository";
    if (typeof state !== "string")
        return await listGitTree(root, state, rules, signal);
    throw new error/* MesgError */.N("refused", `expected the submodule ${path}, found no files of it`, {
        hint: "run: git submodule update --init, or name it in .mesgignore",
    });
}
function permissions(mode) {
    return mode === "100755" ? 0o755 : 0o644;
}
/** The first bytes of a small file. */
function startOf(path) {
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        const bytes = Buffer.alloc(LFS_POINTER.length);
        (0,external_node_fs_.readSync)(file, bytes);
        return bytes.toString("latin1");
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
;// CONCATENATED MODULE: ./src/source/ignore-rules.ts

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
        this.#rules = text === undefined ? undefined : ignore_default()({ ignorecase: false }).add(text.replace(/^\uFEFF/, ""));
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
    /** Whether a path or one of the folders above it stays out. */
    excludesWithParents(path) {
        if (path.split("/").some((name) => NEVER.has(name)))
            return true;
        return this.#rules?.ignores(path) ?? false;
    }
}

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












const WHY_NOT = {
    "no repository": "the folder is in no git work tree",
    "git is not installed": "git is not installed",
    "git ignores it": "git ignores this folder",
};
const SHOWN = 5;
/**
 * Reads which files make up the source of a service. In a clean git work tree these are the tracked files of the commit
 * that is checked out, with its modes and contents. Changed and new files are taken from the disk; without git, all of
 * the folder is. Then a notice says that the source is tied to no commit. What `.mesgignore` and the fixed rules name
 * stays out.
 *
 * @param folder The folder of the service, which may be a part of its repository.
 * @throws {MesgError} `refused` at links that leave the folder, at devices and sockets, at names that are not UTF-8, over
 * the limits, and with `requireClean` at a tree that is tied to no commit.
 * @example
 * ```ts
 * const tree = await readSourceTree("services/greeter");
 * for (const notice of tree.notices) console.warn(notice);
 * ```
 */
async function readSourceTree(folder, options = {}) {
    const root = (0,external_node_path_.resolve)(folder);
    await assertFolder(root, folder);
    const { entries, commit, problem } = await list(root, readRules(root), options.signal);
    if (options.requireClean && problem !== undefined) {
        throw new error/* MesgError */.N("refused", `expected a source that is tied to a commit: ${problem}`, {
            hint: "commit or remove these changes",
        });
    }
    (0,limits/* enforceLimits */.z)(entries, { ...limits/* DEFAULT_LIMITS */.d, ...options });
    checkSymlinks(entries);
    const ordered = inArchiveOrder(entries);
    const { allowFiles, unknown } = allowed(options.allowFiles ?? [], ordered);
    return {
        folder: root,
        entries: ordered,
        size: ordered.reduce((sum, entry) => sum + (entry.kind === "file" ? entry.size : 0), 0),
        ...(commit === undefined || problem !== undefined ? {} : { commit }),
        notices: [...(problem === undefined ? [] : [`the source is not tied to a commit: ${problem}`]), ...unknown],
        allowFiles,
    };
}
async function list(root, rules, signal) {
    const state = await readGitState(root, "", rules, signal);
    if (typeof state === "string") {
        return { entries: await walkFolder(root, rules, "", signal), problem: WHY_NOT[state] };
    }
    const { entries, changed } = await listGitTree(root, state, rules, signal);
    if (state.commit === undefined)
        return { entries, problem: "its repository has no commit yet" };
    if (changed.length === 0)
        return { entries, commit: state.commit };
    const names = [...new Set(changed)].sort(compareUtf8);
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
    const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name));
    return { entries, commit: state.commit, problem: `git finds changes in ${shown.join(", ")}${more}` };
}
function readRules(root) {
    try {
        return new IgnoreRules((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, IGNORE_FILE), "utf8"));
    }
    catch (error) {
        if (error.code === "ENOENT")
            return new IgnoreRules(undefined);
        throw (0,disk_entry/* unreadable */.O$)((0,external_node_path_.join)(root, IGNORE_FILE), error);
    }
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

/***/ 7976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parsePax),
/* harmony export */   n: () => (/* binding */ paxRecord)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);

/** Keys whose values may not hold a NUL, as against all others, whose keys may not. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);
/**
 * Reads the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001), one character per byte.
 *
 * @throws {ArchiveError} when a record is not well formed.
 */
function parsePax(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const records = new Map();
    for (let start = 0; start < text.length;) {
        const space = text.indexOf(" ", start);
        const digits = space === -1 || space - start > 10 ? "" : text.slice(start, space);
        const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
        const record = text.slice(space + 1, start + length);
        const equals = record.indexOf("=");
        if (length < 5 || start + length > text.length || !record.endsWith("\n") || equals < 1) {
            throw (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a pax record that is not well formed");
        }
        const key = record.slice(0, equals);
        const value = record.slice(equals + 1, -1);
        if ((TEXTS.has(key) ? value : key).includes("\0"))
            throw (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a pax record with a NUL");
        records.set(key, value);
        start += length;
    }
    return records;
}
/**
 * Writes one pax record; its length counts its own digits.
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
/* harmony export */   _6: () => (/* binding */ truncatedTar)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);

/** Bytes of a tar's block. */
const BLOCK = 512;
/** What an Engine's tar reader says to anything that is no tar. */
function invalidTar(found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a tar archive, found ${found}`, {
        engineText: "archive/tar: invalid tar header",
        hint: "give the archive that was uploaded, as it came",
    });
}
/** What it says to an archive that ends too early. */
function truncatedTar(where) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a whole tar archive, found its end in ${where}`, { engineText: "unexpected EOF" });
}
/**
 * Reads a header block as Go's `archive/tar` does, which is what Engines read an archive with: V7, ustar, GNU and star
 * forms, octal and base-256 numbers.
 *
 * @throws {ArchiveError} when the checksum or a number is not right.
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
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        linkname: text(block, 157, 100),
        mode: Number(BigInt.asUintN(12, parseNumber(block.subarray(100, 108)))),
        size: Number(parseNumber(block.subarray(124, 136))),
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
        throw invalidTar("a header whose checksum is wrong");
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
    const digits = padded.replace(/^[ \0]+|[ \0]+$/g, "").replace(/\0.*$/s, "");
    if (digits === "")
        return 0n;
    if (!/^[0-7]+$/.test(digits))
        throw invalidTar("a header whose numbers are not octal");
    return BigInt(`0o${digits}`);
}


/***/ }),

/***/ 3000:
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
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(267);
;// CONCATENATED MODULE: ./src/source/disk/disk-file.ts



// A link or a fifo that has taken the file's place is neither followed nor waited for.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Reads a small file at once, without waiting: for thousands of small files this is several times as fast.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @throws {MesgError} when the file is not what was listed.
 */
function readSmallFile(origin, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(origin.path, FLAGS);
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
        const handle = await (0,external_node_fs_promises_.open)(origin.path, FLAGS).catch((error) => {
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

// EXTERNAL MODULE: ./src/source/git/git-blobs.ts
var git_blobs = __webpack_require__(7599);
;// CONCATENATED MODULE: ./src/source/contents.ts



/** Files up to this size are read at once; it is also the most that the secrets guard looks at. */
const SMALL_FILE = 1024 * 1024;
/** Opens the files of a tree, each at most once and in the tree's order. */
class Contents {
    #scratch = new Uint8Array(SMALL_FILE + 1);
    #blobs = new Map();
    constructor(tree) {
        const oids = new Map();
        for (const entry of tree.entries) {
            if (entry.kind !== "file" || entry.origin.from !== "git")
                continue;
            const { repository, oid } = entry.origin;
            if (!oids.has(repository))
                oids.set(repository, []);
            oids.get(repository).push(oid);
        }
        for (const [repository, wanted] of oids)
            this.#blobs.set(repository, new git_blobs/* GitBlobs */.L$(repository, wanted));
    }
    /** A file of at most {@linkcode SMALL_FILE} bytes, whole; a view that holds until the next call. */
    small(entry) {
        if (entry.origin.from === "disk")
            return readSmallFile(entry.origin, entry.size, this.#scratch);
        return this.#smallBlob(entry);
    }
    /** A file of any size. */
    async open(entry) {
        if (entry.origin.from === "disk")
            return await DiskFile.open(entry.origin, entry.size);
        const blob = await this.#blobs.get(entry.origin.repository).next();
        if (blob.size !== entry.size)
            throw new error/* MesgError */.N("environment", `git gives ${entry.path} two sizes`);
        return {
            read: async (space) => {
                const bytes = await blob.some(space.length);
                space.set(bytes);
                return bytes.length;
            },
            close: async () => undefined,
        };
    }
    /** Passes over a file that is not wanted. */
    async skip(entry) {
        if (entry.origin.from === "disk")
            return;
        const content = await this.open(entry);
        for (let done = 0; done < entry.size;)
            done += await content.read(this.#scratch);
    }
    /** Ends what runs for it. */
    close() {
        for (const blobs of this.#blobs.values())
            blobs.close();
    }
    async #smallBlob(entry) {
        const content = await this.open(entry);
        for (let done = 0; done < entry.size;)
            done += await content.read(this.#scratch.subarray(done, entry.size));
        return this.#scratch.subarray(0, entry.size);
    }
}

;// CONCATENATED MODULE: ./src/source/secrets/secret-contents.ts
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
    { marks: ["hTok"], pattern: /\/\/[^\s=]+:_authToken=(?!\$\{)[^\s$]{8,}/g, reason: "an npm token" },
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
    for (const { pattern, reason } of SHAPES) {
        let line = 1;
        let counted = 0;
        for (const match of text.matchAll(pattern)) {
            if (PLACEHOLDER.test(match[0]))
                continue;
            line += newlines(text, counted, match.index);
            counted = match.index;
            if (!found.has(line))
                found.set(line, reason);
        }
    }
    return [...found].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
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
    inspect({ path }, bytes) {
        if (this.#allowed.has(path))
            return;
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
var pax = __webpack_require__(7976);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(7486);
;// CONCATENATED MODULE: ./src/source/tar/tar-writer.ts


/** The two blocks of zeros that end a tar. */
const END_MARK = new Uint8Array(2 * tar_header/* BLOCK */.IE);
/** The most that eleven octal digits hold. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;
/** Bytes between the end of a content and the next header. */
function paddingOf(size) {
    return (tar_header/* BLOCK */.IE - (size % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
}
/**
 * The header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) where the path or target is not
 * ASCII or over 100 bytes, or the size is over 8 GiB. All that differs between machines is fixed: time 0, owner 0, no
 * names of owners, modes 0644 and 0755 (symlinks 0777).
 *
 * @returns A view that holds until the next call.
 */
function tarHeader(entry) {
    const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
    const target = entry.kind === "symlink" ? entry.target : "";
    const size = entry.kind === "file" ? entry.size : 0;
    const mode = entry.kind === "symlink" ? 0o777 : entry.mode;
    const type = entry.kind === "file" ? "0" : entry.kind === "folder" ? "5" : "2";
    const records = (fits(path) ? "" : (0,pax/* paxRecord */.n)("path", latin1(path))) +
        (fits(target) ? "" : (0,pax/* paxRecord */.n)("linkpath", latin1(target))) +
        (size <= MAX_SIZE ? "" : (0,pax/* paxRecord */.n)("size", String(size)));
    const ustarSize = size <= MAX_SIZE ? size : 0;
    if (records === "")
        return ustar(path, mode, ustarSize, type, target);
    return Buffer.concat([
        Buffer.from(ustar("././@PaxHeader", 0o644, records.length, "x", "")),
        Buffer.from(records, "latin1"),
        Buffer.alloc(paddingOf(records.length)),
        ustar(path, mode, ustarSize, type, target),
    ]);
}
/** What all headers have in common, with spaces in place of the checksum as its own sum wants them. */
const COMMON = Buffer.alloc(tar_header/* BLOCK */.IE);
for (const at of [108, 116, 329, 337])
    octal(COMMON, at, 7, 0);
octal(COMMON, 136, 11, 0);
COMMON.write("        ", 148, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
const COMMON_SUM = sum(COMMON, 0, tar_header/* BLOCK */.IE);
/** The one block that each header is written into: there are as many headers as entries. */
const HEADER = Buffer.alloc(tar_header/* BLOCK */.IE);
function ustar(path, mode, size, type, target) {
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
/** A name that is too long stands in a pax record; what fits of it is here for readers that know no pax. */
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
/** One character per byte of the UTF-8 form. */
function latin1(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}

;// CONCATENATED MODULE: ./src/source/tar/tar-stream.ts





/** Entries after which other work of the process gets its turn. */
const TURN = 512;
const ZEROS = new Uint8Array(512);
const NOTHING = new Uint8Array(0);
/**
 * The archive of a tree in leaves, all full but the last. Each file is read once; a large one straight into the leaf. The
 * secrets guard stands here: once it has found something no leaf is given out any more, the rest is only looked at, and
 * all is reported at once.
 *
 * @param pool Where empty leaves come from.
 * @throws {MesgError} at secrets, and at files that change while they are read.
 */
async function* tarLeaves(tree, pool, { hasher, signal } = {}) {
    const contents = new Contents(tree);
    const guard = new SecretsGuard(tree);
    let leaf = pool.take();
    /** Gives out the leaves that bytes fill; what is left of them stands in the next one. */
    async function* spill(bytes) {
        for (let rest = leaf.put(bytes); leaf.isFull; rest = leaf.put(rest)) {
            yield leaf;
            leaf = pool.take();
        }
    }
    async function* large(entry) {
        const content = await contents.open(entry);
        let space = leaf.space(entry.size);
        let reading = content.read(space);
        try {
            for (let left = entry.size; left > 0;) {
                signal?.throwIfAborted();
                const filled = space.subarray(0, await reading);
                left -= filled.length;
                leaf.advance(filled.length);
                const full = leaf.isFull ? leaf : undefined;
                if (full !== undefined)
                    leaf = pool.take();
                if (left > 0) {
                    // What comes next is read while this is hashed.
                    space = leaf.space(left);
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
    try {
        hasher?.folder(".", 0o700);
        let entries = 0;
        for (const entry of tree.entries) {
            if (++entries % TURN === 0)
                await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
            const isSmall = entry.kind !== "file" || entry.size <= SMALL_FILE;
            if (guard.hasFound && !isSmall)
                await contents.skip(entry);
            const small = entry.kind === "file" && isSmall ? contents.small(entry) : NOTHING;
            const bytes = small instanceof Uint8Array ? small : await small;
            if (entry.kind === "file")
                guard.inspect(entry, bytes);
            if (guard.hasFound)
                continue;
            announce(entry, hasher);
            const header = tarHeader(entry);
            if (leaf.isFullWith(header.length))
                yield* spill(header);
            else
                leaf.put(header);
            if (entry.kind !== "file")
                continue;
            hasher?.content(bytes);
            if (!isSmall)
                yield* large(entry);
            else if (leaf.isFullWith(bytes.length))
                yield* spill(bytes);
            else
                leaf.put(bytes);
            const padding = ZEROS.subarray(0, paddingOf(entry.size));
            if (leaf.isFullWith(padding.length))
                yield* spill(padding);
            else
                leaf.put(padding);
        }
        guard.assertNone();
        yield* spill(END_MARK);
        yield leaf;
    }
    finally {
        contents.close();
    }
}
/**
 * The archive of a tree as a stream, for an upload say. Nothing of a file is given out before the secrets guard has seen
 * it; still, {@linkcode archive} the tree first when what is given out cannot be taken back.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
async function* tarStream(tree, signal) {
    // Whoever takes a chunk may keep it, so no leaf comes back to the pool.
    for await (const leaf of tarLeaves(tree, new unixfs_leaf/* LeafPool */.zq(), { signal }))
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


/***/ })

};
